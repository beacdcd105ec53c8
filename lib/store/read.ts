/** What is kept, read: every function shows what fits its schema and counts what it had to set aside. */
import type { KeptArticle, KeptFinding } from '../domain/kept.ts';
import { levelAddress } from './address.ts';
import type { Version } from './keep.ts';
import type { Outgoing } from './out.ts';
import type { Database } from './schema.ts';
import { lastStepOn, stepsOn } from './steps.ts';
import type { Done } from './trouble.ts';

/** `undoToken`: takes back the last thing done to the article. Null where it is not kept. */
export type KeptPage = { kept: { article: KeptArticle; findings: KeptFinding[]; undoToken: string | null } | null; refused: number };

/** The article kept under an address, however it is written: scheme, tracking, fragment and mobile dress aside. */
export async function articleByUrl(db: Database, out: Outgoing, address: string): Promise<Done<KeptPage>> {
  const key = levelAddress(address);
  const row = key === null ? undefined : await db.articles.where('addresses').equals(key).first();
  return pageOf(db, out, row);
}

/** The article of that name. */
export async function articleById(db: Database, out: Outgoing, articleId: string): Promise<Done<KeptPage>> {
  return pageOf(db, out, await db.articles.get(articleId));
}

async function pageOf(db: Database, out: Outgoing, row: { id: string } | undefined): Promise<Done<KeptPage>> {
  if (!row) return { ok: true, kept: null, refused: 0 };
  const { articles, refused } = out.articles([row]);
  const [article] = articles;
  if (!article) return { ok: true, kept: null, refused };
  const found = out.findings(await db.findings.where('articleId').equals(article.id).toArray());
  const step = await lastStepOn(db, article.id);
  return { ok: true, kept: { article, findings: found.findings, undoToken: step?.token ?? null }, refused: refused + found.refused };
}

/** Newest kept first. `more`: whether a council has findings older than these. */
export type CouncilFindings = { findings: KeptFinding[]; refused: number; more: boolean };

/**
 * The newest findings of some councils (a council, its predecessors and its trust's others), at most `limit` of each. A finding that counts for
 * several of them comes once. Cost grows with `limit`, not with what is kept.
 */
export async function findingsOfCouncils(
  db: Database,
  out: Outgoing,
  codes: readonly string[],
  limit: number,
): Promise<Done<CouncilFindings>> {
  const wanted = [...new Set(codes)];
  const lists = await Promise.all(
    wanted.map((code) =>
      db.findings
        .where('places')
        .between([code, Number.NEGATIVE_INFINITY], [code, Number.POSITIVE_INFINITY], true, true)
        .limit(limit + 1)
        .toArray(),
    ),
  );
  const more = lists.some((list) => list.length > limit);
  const rows = new Map(lists.flatMap((list) => list.slice(0, limit)).map((row) => [row.id, row]));
  const { findings, refused } = out.findings([...rows.values()]);
  if (wanted.length > 1) findings.sort((a, b) => b.keptAt - a.keptAt || (a.id < b.id ? -1 : 1));
  return { ok: true, findings, refused, more };
}

/** Where the next page of articles begins; opaque to callers, null for the first page and after the last. */
export type PageStart = { keptAt: number; id: string } | null;
export type ArticlePage = { articles: KeptArticle[]; refused: number; next: PageStart };

/** All kept articles, newest kept first, a page of `limit` at a time. Articles kept meanwhile do not shift the pages. */
export async function articlePage(db: Database, out: Outgoing, after: PageStart, limit: number): Promise<Done<ArticlePage>> {
  const index = '[keptAt+id]';
  const upTo = after ? db.articles.where(index).below([after.keptAt, after.id]) : db.articles.orderBy(index);
  const rows = await upTo.reverse().limit(limit).toArray();
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return { ok: true, ...out.articles(rows), next: last ? { keptAt: last.keptAt, id: last.id } : null };
}

/** Earlier readings of a kept article, newest first: what stood there before each change. */
export async function historyOf(db: Database, out: Outgoing, articleId: string): Promise<Done<{ versions: Version[]; refused: number }>> {
  const versions: Version[] = [];
  let refused = 0;
  const steps = (await stepsOn(db, [articleId])).filter((step) => step.kind === 'keep' && step.state === 'done');
  for (const step of steps.toReversed()) {
    const away = await db.away.where('seq').equals(step.seq).toArray();
    const rows = away.filter((one) => one.table === 'articles').map((one) => one.row);
    const { articles, refused: bad } = out.articles(rows);
    const found = out.findings(away.filter((one) => one.table === 'findings').map((one) => one.row));
    refused += bad + found.refused;
    const [article] = articles;
    if (article) versions.push({ article, findings: found.findings });
  }
  return { ok: true, versions, refused };
}
