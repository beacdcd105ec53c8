/** Taking away what is kept, and the user's verdicts on findings. Every one of them is a step, so that it can be undone. */
import type { Evidence } from '../domain/finding.ts';
import { siteOf } from './address.ts';
import type { ArticleRow, CorrectionRow, FindingRow } from './rows.ts';
import type { Database } from './schema.ts';
import { doStep, liveRowsOf, stepTables } from './steps.ts';
import { type Done, trouble } from './trouble.ts';

const NOTHING = { articles: [], findings: [], corrections: [] };

/** `undoToken` brings everything back, exactly. */
export type Removed = { undoToken: string; articles: number };

/** Removes one article with its findings and verdicts. */
export function removeArticle(db: Database, articleId: string, at: number): Promise<Done<Removed>> {
  const token = crypto.randomUUID();
  return db.transaction('rw', stepTables(db), async () => {
    if ((await db.articles.get(articleId)) === undefined) return trouble('not-found', `no article ${articleId}`);
    await doStep(db, { kind: 'remove', token, at, articleIds: [articleId] }, NOTHING);
    return { ok: true, undoToken: token, articles: 1 };
  });
}

/** Removes every article of a site. `site`: any address of it, or its host. */
export function forgetSite(db: Database, site: string, at: number): Promise<Done<Removed>> {
  const token = crypto.randomUUID();
  const host = siteOf(site) || siteOf(`https://${site}`);
  return db.transaction('rw', stepTables(db), async () => {
    const articleIds = host ? await articlesOfHost(db, host).primaryKeys() : [];
    if (articleIds.length === 0) return trouble('not-found', `no article of ${host || site}`);
    await doStep(db, { kind: 'forget-site', token, at, articleIds }, NOTHING);
    return { ok: true, undoToken: token, articles: articleIds.length };
  });
}

/**
 * Notes what the user decided about a finding. `no-inspection` takes it out of every trail, also when the article is read again; `accepted`
 * confirms an unsure one, which then counts as stated. What was read is never altered.
 */
export function judgeFinding(
  db: Database,
  findingId: string,
  verdict: CorrectionRow['verdict'],
  at: number,
): Promise<Done<{ undoToken: string }>> {
  const token = crypto.randomUUID();
  return db.transaction('rw', stepTables(db), async () => {
    const finding = await db.findings.get(findingId);
    if (!finding) return trouble('not-found', `no finding ${findingId}`);
    const { articleId } = finding;
    const live = await liveRowsOf(db, articleId);
    const corrections = live.corrections.filter((one) => one.id !== findingId);
    corrections.push({ id: findingId, articleId, verdict, at, finding });
    const findings =
      verdict === 'no-inspection'
        ? live.findings.filter((one) => one.id !== findingId)
        : live.findings.map((one) => (one.id === findingId ? accepted(one) : one));
    await doStep(db, { kind: 'verdict', token, at, articleIds: [articleId] }, { ...live, findings, corrections });
    return { ok: true, undoToken: token };
  });
}

/**
 * Takes a verdict of "no inspection" back: the finding counts again, unsure as it was read. Where the article has changed since and no longer has its
 * words, only the verdict goes.
 */
export function takeBackVerdict(db: Database, findingId: string, at: number): Promise<Done<{ undoToken: string }>> {
  const token = crypto.randomUUID();
  return db.transaction('rw', stepTables(db), async () => {
    const correction = await db.corrections.get(findingId);
    if (correction?.verdict !== 'no-inspection') return trouble('not-found', `no such verdict on ${findingId}`);
    const { articleId } = correction;
    const live = await liveRowsOf(db, articleId);
    const corrections = live.corrections.filter((one) => one.id !== findingId);
    const [article] = live.articles;
    const isThere = live.findings.some((one) => one.id === findingId);
    const finding = article && !isThere ? inArticle(correction.finding, article) : null;
    const findings = finding ? [...live.findings, finding] : live.findings;
    await doStep(db, { kind: 'verdict-taken-back', token, at, articleIds: [articleId] }, { ...live, findings, corrections });
    return { ok: true, undoToken: token };
  });
}

/** The finding with its words where the article has them now; null where it lacks any. */
function inArticle(row: FindingRow, { article }: ArticleRow): FindingRow | null {
  const place = (evidence: Evidence): Evidence | null => {
    const text = evidence.where === 'title' ? article.title : article.text;
    const { start, end, quote } = evidence;
    if (text.slice(start, end) === quote) return evidence;
    const found = text.indexOf(quote);
    return found < 0 ? null : { ...evidence, start: found, end: found + quote.length };
  };
  const evidence = row.finding.evidence.map(place).filter((one) => one !== null);
  const judgements = row.finding.judgements.flatMap((one) => {
    const placed = place(one.evidence);
    return placed ? [{ ...one, evidence: placed }] : [];
  });
  const isWhole = evidence.length === row.finding.evidence.length && judgements.length === row.finding.judgements.length;
  return isWhole ? { ...row, finding: { ...row.finding, evidence, judgements } } : null;
}

/** The row of a finding that the user accepted: nothing waits for a verdict any more. */
export function accepted({ review: _review, ...row }: FindingRow): FindingRow {
  return { ...row, verdict: 'accepted' };
}

/** How many articles of a site are kept. `site`: any address of it, or its host. */
export async function countOfSite(db: Database, site: string): Promise<Done<{ site: string; articles: number }>> {
  const host = siteOf(site) || siteOf(`https://${site}`);
  const articles = host ? await articlesOfHost(db, host).count() : 0;
  return { ok: true, site: host, articles };
}

function articlesOfHost(db: Database, host: string) {
  return db.articles.where('[host+fingerprint]').between([host], [host, []]);
}
