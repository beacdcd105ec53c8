/** The rows of the database. Every row crosses its schema on the way in, and again on the way out. */
import * as z from 'zod/mini';
import { LatestJudgement, OfficialInspection } from '../domain/inspection.ts';
import { KeptArticle, KeptFinding, VERDICTS } from '../domain/kept.ts';

/** `addresses`: every levelled address the article was read at, its own first. `host`: its site, levelled; empty when it has no address. */
export const ArticleRow = z.extend(KeptArticle, { addresses: z.array(z.string()), host: z.string() });
export type ArticleRow = z.infer<typeof ArticleRow>;

/**
 * `places`: one `[council code, -keptAt]` a council. Time is negative so that an ascending index, the fast direction, gives the newest first.
 * `review`: the same `-keptAt`, on a finding that waits for the user's verdict and on no other, so that its index holds those alone.
 */
export const FindingRow = z.extend(KeptFinding, { places: z.array(z.tuple([z.string(), z.number()])), review: z.optional(z.number()) });
export type FindingRow = z.infer<typeof FindingRow>;

/** What the user decided about a finding. It holds the finding as read, so that a verdict never destroys one. `id` is the finding's. */
export const CorrectionRow = z.object({
  id: z.string(),
  articleId: z.string(),
  verdict: z.enum(VERDICTS),
  at: z.number(),
  finding: FindingRow,
});
export type CorrectionRow = z.infer<typeof CorrectionRow>;

/** The tables that say what is kept now. Everything in them belongs to one article. */
export const LIVE = { articles: ArticleRow, findings: FindingRow, corrections: CorrectionRow } as const;
export const LIVE_NAMES = ['articles', 'findings', 'corrections'] as const;
export type LiveName = (typeof LIVE_NAMES)[number];
export type LiveRows = { articles: ArticleRow[]; findings: FindingRow[]; corrections: CorrectionRow[] };

/**
 * A council in a list. `code`: its own; `made`: by which build and which record it was worked out, so that another works it out anew. `findings`: how
 * many count for it and for those that it took over from; `articles`: how many articles they are of.
 */
export const CouncilSummary = z.object({
  code: z.string(),
  made: z.string(),
  findings: z.number(),
  articles: z.number(),
  latest: z.nullable(LatestJudgement),
});
export type CouncilSummary = z.infer<typeof CouncilSummary>;

/** A summary, or null while the page that put its `token` there works it out. `family`: codes of all councils whose findings count for it. */
export const SummaryRow = z.object({
  code: z.string(),
  family: z.array(z.string()),
  token: z.string(),
  summary: z.nullable(CouncilSummary),
});
export type SummaryRow = z.infer<typeof SummaryRow>;

export const STEP_KINDS = ['keep', 'remove', 'forget-site', 'verdict', 'verdict-taken-back', 'bring-back'] as const;
export type StepKind = (typeof STEP_KINDS)[number];
/**
 * One thing done to some articles. What it replaced lies in the table `away` under its number; undoing it swaps the two, and so does redoing.
 * `done`: its result is live. `undone`: its result is away, and can come back. `spent`: undone, then something else was done instead.
 * `emptied`: what it put away was deleted for good by the user's own command; that it was done is all that is left.
 */
export const StepRow = z.object({
  seq: z.number(),
  token: z.string(),
  kind: z.enum(STEP_KINDS),
  at: z.number(),
  articleIds: z.array(z.string()),
  state: z.enum(['done', 'undone', 'spent', 'emptied']),
});
export type StepRow = z.infer<typeof StepRow>;

/** A row that is not live: what a step replaced, or what an undone step had made. Kept word for word. */
export const AwayRow = z.object({ n: z.number(), seq: z.number(), table: z.enum(LIVE_NAMES), row: z.unknown() });
export type AwayRow = z.infer<typeof AwayRow>;

/** A row that no longer fits its schema: taken out of the way, never dropped. `problem` names the field. */
export const QuarantineRow = z.object({
  n: z.number(),
  table: z.enum(LIVE_NAMES),
  key: z.string(),
  row: z.unknown(),
  problem: z.string(),
});
export type QuarantineRow = z.infer<typeof QuarantineRow>;

/**
 * One file of official inspections that the user applied. `token` names it; `against`: day of the newest report in the record that shipped then.
 * An import that was taken back keeps its rows, so that it can be applied again.
 */
export const ImportRow = z.object({
  seq: z.number(),
  token: z.string(),
  at: z.number(),
  name: z.string(),
  against: z.nullable(z.string()),
  added: z.number(),
  changed: z.number(),
  state: z.enum(['applied', 'taken-back']),
});
export type ImportRow = z.infer<typeof ImportRow>;

/** An official inspection out of an import, under the import's number. */
export const ImportedRow = z.object({ n: z.number(), seq: z.number(), code: z.string(), row: OfficialInspection });
export type ImportedRow = z.infer<typeof ImportedRow>;

/** Settings, each with its schema. The value of a setting never set, or spoilt, is null. */
export const SETTINGS = {
  /** Automatic capture waits while this is true. */
  paused: z.boolean(),
  /** Whether "Read this selection" stands in the context menu; it does unless this is false. */
  selectionMenu: z.boolean(),
  /** Whether the first-run screens were shown. */
  welcomed: z.boolean(),
  /** Codes of councils whose changes the user wants to be told of at once. */
  watched: z.array(z.string()),
} as const;
export type SettingName = keyof typeof SETTINGS;
export type SettingRow = { name: string; value: unknown };

/** "articles.3.url: Invalid input", for a log. */
export function problemOf(error: z.core.$ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
}
