/** Taking away what is kept, and the user's verdicts on findings. Every one of them is a step, so that it can be undone. */
import { siteOf } from './address.ts';
import type { CorrectionRow, FindingRow } from './rows.ts';
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
