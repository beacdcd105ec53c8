/** The states of the records page, each as its properties. */
import { latestOf, type RecordsView } from '../../components/records-view.ts';
import type { KeptFinding } from '../../lib/domain/kept.ts';
import { fourStrands, fromRecord, trailOf } from './invented.ts';
import { DORSET, graded, LONG, SEVERAL, STRANDS_ONLY, UNSURE, VISITS } from './stories.ts';

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
const councils = [
  { council: BCP, latest: latestOf(trailOf(BCP, [fromRecord(BCP, { rating: 'good', inspected: '2024-12-02/2024-12-13' })])) },
  { council: DORSET.council, latest: latestOf(trailOf(DORSET.council, DORSET.parts?.[0]?.inspections ?? [])) },
  {
    council: KENT,
    latest: latestOf(
      trailOf(KENT, [fromRecord(KENT, { inspected: '2026-06-08/2026-06-12', judgements: fourStrands('good', 'good', 'good', 'good') })]),
    ),
  },
  { council: { code: '420', name: 'Isles of Scilly' }, latest: null },
];

const FULL: RecordsView = { articles, hasMore: true, councils, chosen: null, done: null, credit: { to: '2026-08-20' } };

export const RECORDS: Record<string, RecordsView> = {
  records: FULL,
  'records-deleted': { ...FULL, articles: articles.slice(1), done: { what: 'deleted', title: articles[0]?.article.article.title ?? '' } },
  'records-empty': { ...FULL, articles: [], hasMore: false },
  'records-loading': { ...FULL, articles: null, councils: null, hasMore: false },
  'records-council': { ...FULL, chosen: DORSET },
};
