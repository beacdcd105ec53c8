/** Invented stories, one for each thing a popup has to get right. */
import type { Grade } from '../../lib/domain/grades.ts';
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
  trailOf,
} from './invented.ts';

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
  article: inventStory('Watchdogs fault Calderdale’s safeguarding', 'Archive of the Valley Post', null),
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
  article: inventStory('Ofsted demands urgent action from Enfield', 'North London Chronicle', '2025-11-20'),
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
  article: inventStory('Leaders outstanding as Kent gets four new grades', 'Medway Mail', '2026-07-30'),
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
  article: inventStory('“We have been here before”: Torbay’s families speak', 'Riviera News', '2018-06-14'),
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
  article: inventStory('Snap checks find risk to children in three London boroughs', 'The Capital', '2010-03-04'),
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
  article: inventStory(
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
