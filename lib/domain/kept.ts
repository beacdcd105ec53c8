/** Findings and articles as the store keeps them. Times are epoch milliseconds, UTC. */
import * as z from 'zod/mini';
import { Article } from './article.ts';
import { Finding } from './finding.ts';

/** What the user decided about a finding that the reader was unsure of, or got wrong. */
export const VERDICTS = ['accepted', 'no-inspection'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const KeptArticle = z.object({
  id: z.string(),
  article: Article,
  /** Changes when the article's own words change, and only then: a digest of title and text, spaces and quote marks levelled. */
  fingerprint: z.string(),
  /** Version of the extractor that read it last. */
  extractor: z.number(),
  keptAt: z.number(),
  /** Last time the reading of it changed; equals `keptAt` until then. */
  changedAt: z.number(),
});
export type KeptArticle = z.infer<typeof KeptArticle>;

/** A finding with where it came from: all that the trail needs, so that a trail never has to load articles. */
export const KeptFinding = z.object({
  id: z.string(),
  articleId: z.string(),
  /** Council codes this counts for: the council and `alsoFor`. */
  councils: z.array(z.string()),
  finding: Finding,
  article: z.object({
    url: z.nullable(z.string()),
    title: z.string(),
    site: z.nullable(z.string()),
    published: z.nullable(z.string()),
  }),
  keptAt: z.number(),
  /** Present on an unsure finding that the user accepted. One called no inspection is no longer among the findings. */
  verdict: z.optional(z.literal('accepted')),
});
export type KeptFinding = z.infer<typeof KeptFinding>;

/** A finding as far as it may be relied on: one that the user accepted counts as stated. What was read of it is not altered. */
export function asJudged(kept: KeptFinding): KeptFinding {
  if (kept.verdict !== 'accepted') return kept;
  return { ...kept, finding: { ...kept.finding, certainty: 'stated', doubts: [] } };
}
