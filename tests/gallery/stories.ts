/** Invented stories, one for each thing a popup has to get right. */
import type { CouncilReading } from '../../components/popup-view.ts';
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
  official,
  read,
  reading,
  strand,
  trailOf,
} from './invented.ts';

type Story = { article: { id: string; title: string; site: string; url: string; published: string | null }; councils: CouncilReading[] };

export const HALTON = { code: '876', name: 'Halton' };
const article = (title: string, site: string, published: string | null) => ({
  id: title,
  title,
  site,
  url: 'https://news.example/story',
  published,
});

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
    article: article(GRADED_TITLE, 'Mersey Echo', '2026-03-10'),
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

const CALDERDALE = { code: '381', name: 'Calderdale' };
const UNDATED_TEXT =
  'Services that keep children safe in Calderdale are inadequate, a joint inspection found.\nOfsted and the Care Quality Commission visited in November and December.\nIn 2019 they were good.';
const UNDATED_RECORD = official(CALDERDALE, {
  kind: 'SLAC inspection',
  framework: 'joint safeguarding',
  rating: 'inadequate',
  published: '2010-01-07',
});
export const UNDATED: Story = {
  article: article('Watchdogs fault Calderdale’s safeguarding', 'Archive of the Valley Post', null),
  councils: [
    reading(
      CALDERDALE,
      [
        read(
          inventFinding(CALDERDALE, {
            framework: 'joint safeguarding',
            rating: 'inadequate',
            inspected: '--11/--12',
            inspectedBasis: 'explicit',
            evidence: [evidenceIn(UNDATED_TEXT, 'grade', 'inadequate'), evidenceIn(UNDATED_TEXT, 'inspected', 'in November and December')],
          }),
          { title: 'Watchdogs fault Calderdale’s safeguarding', text: UNDATED_TEXT },
          { ...fromArticles(CALDERDALE, {}, []), official: UNDATED_RECORD, link: 'matched' },
        ),
      ],
      trailOf(CALDERDALE, [
        fromRecord(CALDERDALE, {
          kind: 'unannounced inspection of contact, referral and assessment',
          framework: 'unannounced',
          inspected: '2009',
          outcome: 'at least one area for priority action',
          priorityAction: true,
          evidence: 'press',
          url: 'https://news.example/2009',
        }),
        fromRecord(CALDERDALE, {
          kind: 'annual performance assessment 2008',
          framework: 'annual assessment',
          rating: 'adequate',
          published: '2008-12',
          evidence: 'official_statement',
          url: null,
        }),
      ]),
      [
        fromRecord(CALDERDALE, { rating: 'good', inspected: '2018-10-01/2018-10-12', published: '2018-11-20' }),
        fromRecord(CALDERDALE, {
          kind: 'SLAC re-inspection',
          framework: 'joint safeguarding',
          rating: 'inadequate',
          published: '2010-10-01',
        }),
      ],
    ),
  ],
};

const ENFIELD = { code: '308', name: 'Enfield' };
const BARNET = { code: '302', name: 'Barnet' };
const BEXLEY = { code: '303', name: 'Bexley' };
const VISITS_TEXT =
  'A focused visit to Enfield found areas for priority action in how the front door works.\nOfsted’s letter, out last week, follows a visit on 14 and 15 October.\nAt its last full inspection, in 2022, the council was judged good.';
const LAST_GOOD = { key: 'leadPriorityAction', args: ['2025', 'good', '2022'] };
const MOST_GOOD = { key: 'leadStrandsMost', args: ['2026', '3', '4', 'good'] };
export const VISITS: Story = {
  article: article('Ofsted demands urgent action from Enfield', 'North London Chronicle', '2025-11-20'),
  councils: [
    reading(
      ENFIELD,
      [
        read(
          inventFinding(ENFIELD, {
            framework: 'focused visit',
            ratingBasis: 'ungraded',
            outcome: 'priority action',
            inspected: '2025-10-14/2025-10-15',
            inspectedBasis: 'relative',
            reportPublished: '2025-11',
            evidence: [
              evidenceIn(VISITS_TEXT, 'outcome', 'areas for priority action'),
              evidenceIn(VISITS_TEXT, 'framework', 'focused visit'),
              evidenceIn(VISITS_TEXT, 'inspected', '14 and 15 October'),
            ],
          }),
          { title: '', text: VISITS_TEXT },
        ),
      ],
      trailOf(
        ENFIELD,
        [
          fromArticles(ENFIELD, { inspected: '2022', rating: 'good', link: 'several' }, [
            fromArticle(
              'Ofsted demands urgent action from Enfield',
              'North London Chronicle',
              '2025-11-20',
              'in 2022, the council was judged good',
            ),
          ]),
          fromRecord(ENFIELD, {
            kind: 'joint targeted area inspection',
            framework: 'JTAI',
            theme: 'serious youth violence',
            inspected: '2023-06-12/2023-06-16',
            published: '2023-08-01',
          }),
          fromRecord(ENFIELD, {
            kind: 'Area SEND full inspection',
            framework: 'area SEND',
            service: 'SEND',
            outcome: 'inconsistent experiences and outcomes',
            published: '2023-05-09',
          }),
        ],
        LAST_GOOD,
      ),
    ),
  ],
};

const KENT = { code: '886', name: 'Kent' };
const STRANDS_TEXT =
  'Ofsted graded three of Kent’s four areas good and the work of leaders outstanding after inspecting in June.\nUnder new rules there is no overall verdict.';
export const STRANDS_ONLY: Story = {
  article: article('Leaders outstanding as Kent gets four new grades', 'Medway Mail', '2026-07-30'),
  councils: [
    reading(
      KENT,
      [
        read(
          inventFinding(KENT, {
            ratingBasis: 'ungraded',
            outcome: 'strand grades, no overall',
            inspected: '2026-06',
            inspectedBasis: 'relative',
            judgements: fourStrands('outstanding', 'good', 'good', 'good').map((one) => ({
              ...one,
              evidence: evidenceIn(STRANDS_TEXT, 'strand', 'good'),
            })),
            evidence: [
              evidenceIn(STRANDS_TEXT, 'strand', 'three of Kent’s four areas good'),
              evidenceIn(STRANDS_TEXT, 'inspected', 'in June'),
            ],
          }),
          { title: '', text: STRANDS_TEXT },
          {
            ...fromArticles(KENT, {}, []),
            official: official(KENT, { inspected: '2026-06-08/2026-06-12', published: '2026-07-28' }),
            link: 'matched',
          },
        ),
      ],
      trailOf(
        KENT,
        [
          fromRecord(KENT, {
            kind: 'ILACS short inspection',
            rating: 'outstanding',
            inspected: '2022-05-09/2022-05-13',
            published: '2022-07-05',
            judgements: fourStrands('outstanding', 'outstanding', 'good'),
          }),
          fromRecord(KENT, { kind: 'ILACS short inspection', rating: 'good', inspected: '2017-03-06/2017-03-30', published: '2017-06-13' }),
        ],
        MOST_GOOD,
      ),
    ),
  ],
};

const TORBAY = { code: '880', name: 'Torbay' };
const UNSURE_TEXT =
  'It is the second time in three years that Torbay has been given the lowest mark.\nThe fostering team, campaigners believe, fared no better than “good enough”.';
export const UNSURE: Story = {
  article: article('“We have been here before”: Torbay’s families speak', 'Riviera News', '2018-06-14'),
  councils: [
    reading(
      TORBAY,
      [
        read(
          inventFinding(TORBAY, {
            framework: 'full inspection',
            rating: 'inadequate',
            ratingBasis: 'implied',
            certainty: 'implied',
            evidence: [evidenceIn(UNSURE_TEXT, 'grade', 'second time in three years')],
          }),
          { title: '', text: UNSURE_TEXT },
        ),
        read(
          inventFinding(TORBAY, {
            service: 'fostering',
            provider: 'Bayside Fostering',
            framework: 'regulatory',
            rating: 'good',
            certainty: 'unsure',
            doubts: ['opinion'],
            evidence: [evidenceIn(UNSURE_TEXT, 'grade', 'good enough')],
          }),
          { title: '', text: UNSURE_TEXT },
        ),
      ],
      trailOf(TORBAY, [
        fromArticles(TORBAY, { rating: 'inadequate', inspected: '2015', certainty: 'implied' }, [
          fromArticle('“We have been here before”: Torbay’s families speak', 'Riviera News', '2018-06-14', 'second time in three years'),
        ]),
        fromArticles(TORBAY, { rating: null, certainty: 'unsure', framework: 'unknown' }, [
          fromArticle('Bay council vows to do better', 'Riviera News', null, 'the watchdog’s last visit'),
        ]),
      ]),
    ),
  ],
};

const grade = (council: typeof BARNET, rating: Grade | null, title: string, more = {}) => {
  const text = `${council.name} was visited. ${title}`;
  return read(inventFinding(council, { rating, reportPublished: '2010-03', evidence: [evidenceIn(text, 'grade', title)], ...more }), {
    title: '',
    text,
  });
};
export const SEVERAL: Story = {
  article: article('Snap checks find risk to children in three London boroughs', 'The Capital', '2010-03-04'),
  councils: [
    reading(
      BARNET,
      [
        grade(BARNET, null, 'Inspectors asked for priority action.', {
          framework: 'unannounced',
          ratingBasis: 'ungraded',
          outcome: 'priority action',
        }),
      ],
      trailOf(BARNET, []),
    ),
    reading(BEXLEY, [grade(BEXLEY, 'good', 'It was rated good.', { framework: 'full inspection' })], trailOf(BEXLEY, [])),
    reading(ENFIELD, [grade(ENFIELD, 'requires improvement', 'It requires improvement.', { framework: 'SIF' })], trailOf(ENFIELD, [])),
    reading(
      { code: '839', name: 'Bournemouth, Christchurch and Poole' },
      [],
      trailOf(ENFIELD, VISITS.councils[0]?.parts?.[0]?.inspections ?? []),
    ),
  ],
};

const BCP = { code: '839', name: 'Bournemouth, Christchurch and Poole' };
export const LONG: Story = {
  article: article(
    'Ofsted praises “remarkable turnaround” at Bournemouth, Christchurch and Poole children’s services, three years after inspectors found widespread and serious failures that left children at risk of harm',
    'Bournemouth, Poole and East Dorset Evening Chronicle',
    '2024-12-19',
  ),
  councils: [
    reading(
      BCP,
      [
        grade(BCP, 'requires improvement', 'It requires improvement to be good.', {
          service: "children's home",
          provider: 'The Old Rectory and Saint Aldhelm’s Residential Home for Young People',
          framework: 'regulatory',
          alsoFor: [
            { code: '838', name: 'Dorset' },
            { code: '303', name: 'Bath and North East Somerset' },
          ],
        }),
      ],
      trailOf(BCP, []),
    ),
  ],
};

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

const DORSET_NOW = { code: '838', name: 'Dorset' };
export const DORSET = reading(
  DORSET_NOW,
  [],
  trailOf(DORSET_NOW, [
    fromRecord(DORSET_NOW, {
      kind: 'ILACS short inspection',
      rating: 'good',
      inspected: '2021-10-04/2021-10-08',
      published: '2021-11-16',
      judgements: fourStrands('outstanding', 'good', 'good'),
    }),
    fromRecord(
      { code: '835', name: 'Dorset (to 2019)' },
      {
        kind: 'SIF inspection',
        framework: 'SIF',
        rating: 'requires improvement',
        inspected: '2016-02-02/2016-02-25',
        published: '2016-05-06',
      },
    ),
  ]),
);

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
