/** The states of the records page, each as its properties. */

import { quotesOf } from '../../components/quotes.ts';
import { latestOf, type RecordsView, type ReviewItem } from '../../components/records/records-view.ts';
import { compareDates } from '../../lib/domain/dates.ts';
import type { KeptFinding } from '../../lib/domain/kept.ts';
import { DORSET } from './dorset.ts';
import { ERAS, graded, HALTON, HALTON_BEFORE } from './halton.ts';
import { fourStrands, fromRecord, official, trailOf } from './invented.ts';
import { LONG, SEVERAL, STRANDS_ONLY, UNSURE, VISITS } from './stories.ts';

const KEPT_AT = Date.UTC(2026, 2, 12, 12);
const articles = [graded(), STRANDS_ONLY, UNSURE, SEVERAL, LONG, VISITS].map(({ article, councils }) => {
  const { id, title, site, url, published } = article;
  const findings = councils.flatMap(({ current }) => current.map(({ finding }) => finding));
  return {
    article: {
      id,
      article: {
        url,
        title,
        site,
        byline: null,
        published: published ? { date: published, source: 'meta' as const } : null,
        lang: 'en',
        text: '',
        blocks: [],
      },
      fingerprint: '',
      extractor: 1,
      keptAt: KEPT_AT,
      changedAt: KEPT_AT,
    },
    findings: findings.map(
      (finding, index): KeptFinding => ({
        id: `${id}${index}`,
        articleId: id,
        councils: [finding.council.code],
        finding,
        article: { url, title, site, published },
        keptAt: KEPT_AT,
      }),
    ),
  };
});

const KENT = { code: '886', name: 'Kent' };
const BCP = { code: '839', name: 'Bournemouth, Christchurch and Poole' };
const row = (council: typeof KENT, trail: Parameters<typeof trailOf>[1], count: number | null, ended: string | null = null) => ({
  council,
  ended,
  latest: latestOf(trailOf(council, trail)),
  articles: count,
  settled: count !== null,
});
const councils = [
  row(BCP, [fromRecord(BCP, { rating: 'good', inspected: '2024-12-02/2024-12-13' })], 12),
  row(DORSET.council, DORSET.parts?.[0]?.inspections ?? [], 3),
  row(HALTON, HALTON_BEFORE, 1_204),
  row(KENT, [fromRecord(KENT, { inspected: '2026-06-08/2026-06-12', judgements: fourStrands('good', 'outstanding', 'good', 'good') })], 0),
  row({ code: '420', name: 'Isles of Scilly' }, [], null),
];

const FULL: RecordsView = {
  place: 'articles',
  articles,
  hasMore: true,
  councils,
  chosen: null,
  forgetting: null,
  review: null,
  denied: null,
  putAway: null,
  emptying: null,
  importing: { stage: 'idle' },
  imports: [],
  done: null,
  canUndo: false,
  credit: { to: '2026-08-20' },
};

/** What waits to be checked, with the sentences it rests on. */
const waiting: ReviewItem[] = articles.flatMap(({ findings }) =>
  findings
    .filter(({ finding }) => finding.certainty === 'unsure' || finding.council.code === '876')
    .map((kept) => {
      const quotes = quotesOf(kept.finding.evidence, null);
      const unsure = { ...kept.finding, certainty: 'unsure' as const };
      return { kept: { ...kept, finding: unsure }, quotes, links: quotes.map(() => 'https://news.example/story#:~:text=good') };
    }),
);

const judged = official(KENT, { rating: 'good', inspected: '2022-05-09/2022-05-13', published: '2022-07-05', authority: 'Kent' });
const preview: Extract<RecordsView['importing'], { stage: 'preview' }> = {
  stage: 'preview',
  name: 'local_authority_inspection_outcomes_as_at_31_march_2026_underlying_data.ods',
  preview: {
    ok: true,
    added: [
      official(KENT, {
        id: 'a',
        kind: 'ILACS standard inspection',
        inspected: '2026-06-08/2026-06-12',
        published: '2026-07-28',
        authority: 'Kent',
        judgements: fourStrands('good', 'outstanding', 'good', 'good'),
      }),
      official(BCP, { id: 'b', kind: 'ILACS focused visit', framework: 'focused visit', inspected: '2026-05-12', authority: BCP.name }),
      official(HALTON, { id: 'c', rating: 'requires improvement', inspected: '2026-03-02', published: '2026-05-01', authority: 'Halton' }),
    ],
    changed: [
      {
        row: judged,
        after: { ...judged, rating: 'requires improvement' },
        changes: [
          { fact: 'rating', label: 'overall', from: 'good', to: 'requires improvement' },
          { fact: 'strand', label: 'care leavers', from: null, to: 'good' },
        ],
      },
    ],
    same: 331,
    refused: [
      {
        place: { sheet: 'ILACS_inspection_history', row: 208, column: 'C' },
        value: 'Atlantis and the Isles of Elsewhere',
        why: 'unknown council',
      },
      { place: { sheet: 'In-year_inspections', row: 12, column: 'H' }, value: 'Splendid', why: 'unknown grade' },
      { place: { sheet: 'In-year_inspections', row: 14, column: 'H' }, value: '', why: 'no grade' },
    ],
    passedOver: ['Cover', 'Contents', 'Notes'],
  },
};
const importing = (view: RecordsView['importing']): RecordsView => ({ ...FULL, place: 'import', importing: view });
const applied = [
  { token: '1', name: preview.name, at: KEPT_AT, added: 41, changed: 2, applied: true },
  { token: '2', name: 'Inspections_as_at_31_March.csv', at: KEPT_AT, added: 3, changed: 0, applied: false },
];
const putAway: RecordsView['putAway'] = {
  all: 90,
  articles: 1_295,
  items: [
    ...articles.slice(0, 3).map(({ article: { id, article } }, i) => ({
      token: id,
      at: KEPT_AT,
      how: i === 1 ? ('undone' as const) : ('deleted' as const),
      title: article.title,
      site: article.site ?? '',
      articles: 1,
    })),
    {
      token: 'site',
      at: KEPT_AT,
      how: 'forgotten',
      title: 'One of many',
      site: 'bournemouth-poole-and-east-dorset-evening-chronicle.example',
      articles: 1_204,
    },
    { token: 'spoilt', at: KEPT_AT, how: 'deleted', title: '', site: '', articles: 1 },
  ],
};
const newestFirst = [...HALTON_BEFORE, ...ERAS].sort((a, b) => compareDates(b.inspected ?? b.published, a.inspected ?? a.published));
const eras = trailOf(HALTON, newestFirst);

export const RECORDS: Record<string, RecordsView> = {
  'records-councils': { ...FULL, place: 'councils', review: { waiting: 3, items: [] } },
  'records-articles': FULL,
  'records-deleted': {
    ...FULL,
    articles: articles.slice(1),
    done: { what: 'deleted', title: articles[0]?.article.article.title ?? '' },
    canUndo: true,
  },
  'records-empty': { ...FULL, articles: [], hasMore: false },
  'records-loading': { ...FULL, place: 'councils', councils: null },
  'records-forget': { ...FULL, forgetting: { site: 'bournemouth-poole-and-east-dorset-evening-chronicle.example', articles: 1_204 } },
  'records-failed': { ...FULL, done: { what: 'failed', why: 'failedStorage' } },
  'records-council': { ...FULL, place: 'council', chosen: DORSET },
  'records-council-full': {
    ...FULL,
    place: 'council',
    chosen: { council: HALTON, lead: eras.lead, parts: [{ heading: 'trailHeadingAlone', inspections: eras.inspections }] },
  },
  'records-council-empty': {
    ...FULL,
    place: 'council',
    chosen: { council: BCP, lead: null, parts: [{ heading: 'trailHeadingAlone', inspections: [] }] },
  },
  'records-council-loading': { ...FULL, place: 'council', chosen: { council: BCP, lead: null, parts: null } },
  'records-review': { ...FULL, place: 'review', review: { waiting: 14, items: waiting } },
  'records-review-empty': { ...FULL, place: 'review', review: { waiting: 0, items: [] } },
  'records-denied': { ...FULL, place: 'review', review: { waiting: 0, items: [] }, denied: { all: 30, items: waiting } },
  'records-put-away': { ...FULL, place: 'deleted', putAway },
  'records-put-away-empty': { ...FULL, place: 'deleted', putAway: { all: 0, articles: 0, items: [] } },
  'records-emptying': { ...FULL, place: 'deleted', putAway, emptying: { of: 'all', articles: 1_208 } },
  'records-import': { ...importing({ stage: 'idle' }), imports: applied },
  'records-import-reading': importing({ stage: 'reading', name: preview.name }),
  'records-import-preview': importing(preview),
  'records-import-refused': importing({
    stage: 'refused',
    name: 'holiday.ods',
    why: 'no table of inspections',
    near: { sheet: 'In-year_inspections', row: 4, lacks: ['Inspection date', 'Overall effectiveness'] },
  }),
  'records-import-nothing': importing({ ...preview, preview: { ...preview.preview, added: [], changed: [], refused: [], passedOver: [] } }),
};
