import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/article/read-plain-text.ts';
import { extract } from '../../../lib/extract/extract.ts';

const article = (text: string) => {
  const read = readPlainText(text, 'https://council.example/report');
  if (!read.ok) throw new Error(read.why);
  return read.article;
};
const tell = (text: string) =>
  extract(article(text)).map((f) => [
    f.status,
    f.council.name,
    f.framework,
    f.rating,
    f.inspected,
    f.judgements.map((j) => `${j.strand}: ${j.grade}`),
  ]);

const ILACS_ROWS = `Judgement Grade
The impact of leaders on social work practice with children and families Good
The experiences and progress of children who need help and protection Requires improvement to be good
The experiences and progress of children in care Good
The experiences and progress of care leavers Outstanding
Overall effectiveness Good
Services have moved on since the last inspection, when they were outstanding in their overall effectiveness for some.`;

describe('the inspectorate’s own documents are read as they are laid out', () => {
  it('reads the table of an ILACS report', () => {
    expect(
      tell(
        `Inspection of Rutland County\nCouncil local authority children’s\nservices\nInspection dates: 3 to 14 June 2024\nLead inspector: A N Other\n${ILACS_ROWS}`,
      ),
    ).toEqual([
      [
        'current',
        'Rutland',
        'ILACS',
        'good',
        '2024-06-03/2024-06-14',
        ['leadership: good', 'help and protection: requires improvement', 'children in care: good', 'care leavers: outstanding'],
      ],
    ]);
  });

  it('tells the grade before, where it is said to have been the same', () => {
    const told = tell(`Inspection of Bury local authority children’s services
Inspection dates: 3 to 14 June 2019
${ILACS_ROWS.split('\n').slice(0, 6).join('\n')}
Services for children in Bury are good, as was the case at the last inspection in 2015. Leaders know their services well.`);
    expect(told.map(([status, council, , grade, inspected]) => [status, council, grade, inspected])).toEqual([
      ['current', 'Bury', 'good', '2019-06-03/2019-06-14'],
      ['prior', 'Bury', 'good', '2015'],
    ]);
  });

  it('reads it when the columns came apart, all labels before all grades', () => {
    const text = `London Borough of Brent
Inspection of children's social care services
Inspection dates: 08 July 2019 to 19 July 2019
Judgement
Grade
The impact of leaders on social work practice with children and families
The experiences and progress of children who need help and protection
The experiences and progress of children in care and care leavers
Overall effectiveness
Requires improvement
to be good
Inadequate
Good
Inadequate
Leaders know what good looks like.`;
    expect(tell(text)).toEqual([
      [
        'current',
        'Brent',
        'ILACS',
        'inadequate',
        '2019-07-08/2019-07-19',
        ['leadership: requires improvement', 'help and protection: inadequate', 'children in care: good'],
      ],
    ]);
  });

  it('reads a grade whose halves stand above and below its label', () => {
    const text = `Torbay Council
Inspection of services for children in need of help and protection, children looked after and care leavers
and Review of the effectiveness of the local safeguarding children board
Inspection date: 3 March 2015 – 26 March 2015
Report published: 8 May 2015
The overall judgement is that children’s services require
improvement
It is expected that all children receive good help, care and protection.
The judgements that contribute to it are:
Requires
1. Children who need help and protection
Improvement
2. Children looked after and achieving
Good
permanence
2.1 Adoption performance Outstanding
2.2 Experiences and progress of care leavers Good
Requires
3. Leadership, management and governance
Improvement
The safeguarding board is inadequate.`;
    const [finding] = extract(article(text));
    expect(finding).toMatchObject({
      rating: 'requires improvement',
      framework: 'SIF',
      reportPublished: '2015-05-08',
      inspected: '2015-03-03/2015-03-26',
    });
    expect(finding?.judgements.map((j) => j.grade)).toEqual([
      'requires improvement',
      'good',
      'outstanding',
      'good',
      'requires improvement',
    ]);
  });

  it('gives no overall grade to an inspection since April 2026', () => {
    const rows = ILACS_ROWS.replace('Overall effectiveness Good\n', '');
    const [finding] = extract(
      article(`Inspection of Medway local authority children’s services\nInspection dates: 15 to 19 June 2026\n${rows}`),
    );
    expect(finding).toMatchObject({ rating: null, ratingBasis: 'ungraded', outcome: 'strand grades, no overall' });
    expect(finding?.judgements).toHaveLength(4);
  });

  it('reads no grade out of a letter on a focused visit, and its council from the subject, not the address', () => {
    const text = `9 November 2021
Director of Children’s Services
Kent House, Lancaster Road, Oldham
Dear Colleague
Focused visit to Oldham children’s services
This letter summarises the findings of the focused visit to Oldham children’s services on 5 and 6 October 2021. Inspectors looked at the front door.
Some children receive an outstanding response; for too many others it is inadequate.`;
    expect(tell(text)[0]).toEqual(['current', 'Oldham', 'focused visit', null, '2021-10-05/2021-10-06', []]);
  });

  it('points at the exact words of every fact', () => {
    const a = article(`Inspection of Rutland local authority children’s services\nInspection dates: 3 to 14 June 2024\n${ILACS_ROWS}`);
    for (const f of extract(a))
      for (const e of [...f.evidence, ...f.judgements.map((j) => j.evidence)])
        expect((e.where === 'title' ? a.title : a.text).slice(e.start, e.end)).toBe(e.quote);
  });

  it('takes no word of praise for a grade where a broken line parts it from what it praises', () => {
    const before =
      'Inspection of services for looked after children in Calderdale\nInspected: 8 – 12 July 2013\n\n1. Overall effectiveness is inadequate.\n\n';
    for (const praised of ['good\nquality', 'good\naccommodation', 'outstanding\nvalue']) {
      const text = `${before}49. Most young people are in flats that they choose and it is ${praised}. However, there is too little of it.`;
      expect(tell(text).map(([, , , rating]) => rating)).toEqual(['inadequate']);
    }
  });

  it('takes no news story for a report', () => {
    const [finding] = extract(
      article(
        'Brent children’s services rated good\nOfsted has rated children’s services at Brent Council good after an inspection in June 2024.',
      ),
    );
    expect(finding?.evidence.some((e) => e.rule.startsWith('report.'))).toBe(false);
  });
});
