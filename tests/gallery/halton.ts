/** The invented story of Halton: graded now, and many times before. */
import { quotesOf } from '../../components/quotes.ts';
import type { Grade } from '../../lib/domain/grades.ts';
import type { Inspection } from '../../lib/domain/inspection.ts';
import {
  evidenceIn,
  fourStrands,
  fromArticle,
  fromArticles,
  fromRecord,
  inventFinding,
  inventStory,
  official,
  read,
  reading,
  type Story,
  strand,
  trailOf,
} from './invented.ts';

export const HALTON = { code: '876', name: 'Halton' };

const GRADED_TITLE = 'Halton children’s services slip back as inspectors find children waiting too long for help';
const GRADED_TEXT = [
  'Children’s services in Halton have been rated inadequate by Ofsted, five years after they were told to improve.',
  'Inspectors who spent two weeks in the borough in February found that “too many children wait too long for help”.',
  'Leadership was also inadequate, the report published on Tuesday says, while care leavers get a service that requires improvement.',
  'The council was judged to require improvement in 2020.',
].join('\n');

export const HALTON_BEFORE: Inspection[] = [
  fromRecord(HALTON, {
    kind: 'ILACS focused visit',
    framework: 'focused visit',
    theme: 'children in need or on a protection plan',
    inspected: '2024-11-05/2024-11-06',
    published: '2024-12-11',
  }),
  fromRecord(
    HALTON,
    {
      rating: 'requires improvement',
      inspected: '2020-03-02/2020-03-13',
      published: '2020-04-28',
      judgements: fourStrands('requires improvement', 'requires improvement', 'good'),
    },
    [fromArticle(GRADED_TITLE, 'Mersey Echo', '2026-03-10', 'The council was judged to require improvement in 2020.')],
  ),
  fromArticles(
    HALTON,
    { framework: 'focused visit', inspected: '2018-09', rating: null, ratingBasis: 'ungraded', outcome: 'priority action' },
    [
      fromArticle(
        'Action demanded over Halton’s front door',
        'Runcorn Reporter',
        '2018-10-19',
        'inspectors found an area for priority action',
      ),
    ],
  ),
  {
    ...fromRecord(
      HALTON,
      {
        kind: 'SIF inspection',
        framework: 'SIF',
        rating: 'requires improvement',
        inspected: '2014-11-18/2014-12-11',
        published: '2015-02-06',
        judgements: [
          strand('help and protection', 'requires improvement'),
          strand('children in care', 'good'),
          strand('adoption', 'good'),
          strand('care leavers', 'requires improvement'),
          strand('leadership', 'requires improvement'),
        ],
      },
      [fromArticle('Good report for Halton’s social workers', 'Runcorn Reporter', '2015-02-12', 'the department was judged good')],
    ),
    contradictions: [
      {
        fact: 'rating' as const,
        strand: null,
        said: [
          { value: 'requires improvement', by: { type: 'official' as const, record: official(HALTON, { kind: 'SIF inspection' }) } },
          { value: 'good', by: fromArticle('Good report for Halton’s social workers', 'Runcorn Reporter', '2015-02-12', null) },
        ],
      },
    ],
  },
  fromRecord(HALTON, {
    kind: 'SLAC inspection',
    framework: 'joint safeguarding',
    rating: 'adequate',
    ratingBasis: 'safeguarding (no single overall grade)',
    published: '2011-05-13',
    judgements: [strand('safeguarding', 'adequate'), strand('children in care', 'good')],
  }),
];

export const KNOWN = reading(HALTON, [], trailOf(HALTON, HALTON_BEFORE));

export function graded(): Story {
  const finding = inventFinding(HALTON, {
    rating: 'inadequate',
    inspected: '2026-02',
    inspectedBasis: 'relative',
    reportPublished: '2026-03-10',
    judgements: [
      { ...strand('leadership', 'inadequate'), evidence: evidenceIn(GRADED_TEXT, 'strand', 'Leadership was also inadequate') },
      {
        ...strand('care leavers', 'requires improvement'),
        evidence: evidenceIn(GRADED_TEXT, 'strand', 'care leavers get a service that requires improvement'),
      },
    ],
    evidence: [
      evidenceIn(GRADED_TEXT, 'grade', 'rated inadequate'),
      evidenceIn(GRADED_TEXT, 'council', 'Halton'),
      evidenceIn(GRADED_TEXT, 'service', 'Children’s services'),
      evidenceIn(GRADED_TEXT, 'inspected', 'in February'),
      evidenceIn(GRADED_TEXT, 'published', 'published on Tuesday'),
      evidenceIn(GRADED_TITLE, 'council', 'Halton', 'title'),
    ],
  });
  const inspection = fromArticles(HALTON, { framework: 'ILACS', rating: 'inadequate' }, []);
  return {
    article: inventStory(GRADED_TITLE, 'Mersey Echo', '2026-03-10'),
    councils: [
      {
        ...reading(
          HALTON,
          [read(finding, { title: GRADED_TITLE, text: GRADED_TEXT }, inspection)],
          trailOf(HALTON, HALTON_BEFORE, { key: 'leadLowest', args: ['2026', 'inadequate', '15'] }),
        ),
        earlier: new Map([
          [GRADED_TITLE, quotesOf([evidenceIn(GRADED_TEXT, 'grade', 'require improvement')], { title: GRADED_TITLE, text: GRADED_TEXT })],
        ]),
      },
    ],
  };
}

const SCALE: Grade[] = ['good', 'requires improvement', 'inadequate', 'requires improvement', 'outstanding'];
export function many(count: number): Story {
  const told = graded();
  const before = Array.from({ length: count }, (_, index) => {
    const year = 2025 - Math.floor(index / 3);
    const visit = index % 3 !== 0;
    return fromRecord(HALTON, {
      kind: visit ? 'ILACS monitoring visit' : 'ILACS standard inspection',
      framework: visit ? ('monitoring visit' as const) : ('ILACS' as const),
      rating: visit ? null : (SCALE[index % SCALE.length] ?? null),
      inspected: `${year}-0${9 - (index % 3) * 3}-1${index % 9}`,
      published: `${year}-1${2 - (index % 3)}-02`,
      id: `many-${index}`,
    });
  });
  return { ...told, councils: told.councils.map((one) => reading(HALTON, one.current, trailOf(HALTON, before))) };
}

/** Every kind of point that a picture of grades can have, beside those of `HALTON_BEFORE`. */
export const ERAS: Inspection[] = [
  fromRecord(HALTON, {
    inspected: '2026-06-08/2026-06-12',
    published: '2026-07-28',
    judgements: fourStrands('good', 'requires improvement', 'good', 'outstanding'),
  }),
  fromRecord(HALTON, { kind: 'ILACS monitoring visit', framework: 'monitoring visit', inspected: '2023-05-10' }),
  fromRecord(HALTON, { kind: 'ILACS monitoring visit', framework: 'monitoring visit', inspected: '2023-11-15' }),
  {
    ...fromArticles(HALTON, { rating: 'inadequate', inspected: '2023', certainty: 'unsure', framework: 'full inspection' }, [
      fromArticle('Echoes of the past', 'Runcorn Reporter', '2024-02-01', 'as bad as it was'),
    ]),
    id: 'unsure-2023',
  },
  fromArticles(HALTON, { rating: 'good', inspected: '2018', framework: 'full inspection' }, [
    fromArticle('From good to worse', 'Runcorn Reporter', '2020-05-01', 'two years after it was judged good'),
  ]),
  fromRecord(HALTON, { kind: 'Annual rating 2009', framework: 'annual assessment', rating: 'excellent', published: '2009-12-09' }),
  fromArticles(HALTON, { rating: 'inadequate', framework: 'full inspection', id: 'undated' }, [
    fromArticle('It was inadequate once', 'Runcorn Reporter', null, 'once inadequate'),
  ]),
];
