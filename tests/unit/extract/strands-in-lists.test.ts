/** Strand grades in lists, tables pasted as text, and plain sentences: whatever mark stands before or between them. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';

/** The strands of the first finding and their grades, and the grade of the whole. */
function strandsOf(title: string, published: string, ...paragraphs: string[]): Record<string, string | null> {
  const [one] = extract(page(title, published, ...paragraphs));
  return { all: one?.rating ?? null, ...Object.fromEntries((one?.judgements ?? []).map((j) => [j.strand, j.grade])) };
}

const LIST = {
  all: 'good',
  leadership: 'outstanding',
  'help and protection': 'good',
  'children in care': 'requires improvement',
  'care leavers': 'outstanding',
};
const LEAD = "Ofsted has rated children's services in Warrington good. Its judgements are:";

describe('lists of strands', () => {
  it.each(['', '• ', '- ', '* ', '· ', '▪ ', '● ', '‣ ', '✓ '])('each line begins with "%s"', (bullet) => {
    const lines = [
      "Leaders' impact on social work practice – outstanding",
      'Children who need help and protection – good',
      'Children in care – requires improvement',
      'Care leavers – outstanding',
      'Overall effectiveness – good',
    ];
    expect(strandsOf('Warrington', '2024-07-22', LEAD, ...lines.map((l) => bullet + l))).toEqual(LIST);
  });

  it.each([': ', ' – ', ' | ', ' → ', '\t', ' = '])('"%s" stands between strand and grade', (mark) => {
    const lines = [
      `The impact of leaders on social work practice with children and families${mark}Outstanding`,
      `The experiences and progress of children who need help and protection${mark}Good`,
      `The experiences and progress of children in care${mark}Requires improvement to be good`,
      `The experiences and progress of care leavers${mark}Outstanding`,
      `Overall effectiveness${mark}Good`,
    ];
    expect(strandsOf('Warrington', '2024-07-22', LEAD, ...lines)).toEqual(LIST);
  });

  it('each grade stands in a line of its own, below its strand', () => {
    expect(
      strandsOf(
        'Warrington',
        '2024-07-22',
        LEAD,
        'The impact of leaders on social work practice with children and families',
        'Outstanding',
        'The experiences and progress of children who need help and protection',
        'Good',
        'The experiences and progress of children in care',
        'Requires improvement to be good',
        'The experiences and progress of care leavers',
        'Outstanding',
        'Overall effectiveness',
        'Good',
      ),
    ).toEqual(LIST);
  });

  it('bullets stand inside a paragraph', () => {
    expect(
      strandsOf(
        'Warrington',
        '2024-07-22',
        `${LEAD} • Leadership – outstanding • Help and protection – good • Children in care: requires improvement`,
      ),
    ).toEqual({ all: 'good', leadership: 'outstanding', 'help and protection': 'good', 'children in care': 'requires improvement' });
  });
});

describe('strands in sentences', () => {
  it.each<[string, string, Record<string, string | null>]>([
    [
      '2026-07-17',
      "Ofsted's report on York's children's services gives four separate verdicts. Leaders' impact on practice is outstanding. Help and protection is good, and so are the experiences of children in care. Those of care leavers require improvement.",
      {
        all: null,
        leadership: 'outstanding',
        'help and protection': 'good',
        'children in care': 'good',
        'care leavers': 'requires improvement',
      },
    ],
    [
      '2023-09-12',
      "Medway's children's services are good, Ofsted says. Leaders, the care of looked-after children and support for young people when they leave care were all deemed good.",
      { all: 'good', leadership: 'good', 'children in care': 'good', 'care leavers': 'good' },
    ],
    [
      '2026-05-18',
      "Ofsted has published its report on Torbay's children's services. All four areas examined are good.",
      { all: null, leadership: 'good', 'help and protection': 'good', 'children in care': 'good', 'care leavers': 'good' },
    ],
    [
      '2025-05-12',
      "Surrey's children's services are good overall, Ofsted says. Leadership was outstanding, as was support for care leavers. Work to protect children was good.",
      { all: 'good', leadership: 'outstanding', 'care leavers': 'outstanding', 'help and protection': 'good' },
    ],
    [
      '2026-09-12',
      "Ofsted's first report under the new system says Kent is good for leadership, good for those it protects, outstanding for those in its care and inadequate for those who leave it.",
      { all: null, leadership: 'good', 'help and protection': 'good', 'children in care': 'outstanding', 'care leavers': 'inadequate' },
    ],
  ])('%s: %s', (published, text, told) => expect(strandsOf('News', published, text)).toEqual(told));
});
