/** What is kept, read: every function shows what fits its schema and counts what it had to set aside. */
import type { KeptArticle, KeptFinding } from '../domain/kept.ts';
import { levelAddress } from './address.ts';
import { type Imported, importedRows } from './imports.ts';
import type { Version } from './keep.ts';
import { asKeptFinding, type Outgoing } from './out.ts';
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

/** Newest kept first. `more`: whether a council has findings older than these. `imported`: official inspections that the user imported. */
export type CouncilFindings = { findings: KeptFinding[]; refused: number; more: boolean; imported: Imported[] };

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
  const importing = importedRows(db, wanted);
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
  return { ok: true, findings, refused, more, imported: await importing };
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

/** An article with its findings; the row of a list. */
export type KeptRecord = { article: KeptArticle; findings: KeptFinding[] };
export type RecordPage = { records: KeptRecord[]; refused: number; next: PageStart };

/** A page of articles as `articlePage` has it, with their findings, in two questions however many they are. */
export async function recordPage(db: Database, out: Outgoing, after: PageStart, limit: number): Promise<Done<RecordPage>> {
  const page = await articlePage(db, out, after, limit);
  if (!page.ok) return page;
  const { records, refused } = await withFindings(db, out, page.articles);
  return { ok: true, records, refused: page.refused + refused, next: page.next };
}

async function withFindings(
  db: Database,
  out: Outgoing,
  articles: readonly KeptArticle[],
): Promise<{ records: KeptRecord[]; refused: number }> {
  const rows = await db.findings
    .where('articleId')
    .anyOf(articles.map(({ id }) => id))
    .toArray();
  const { findings, refused } = out.findings(rows);
  const byArticle = Map.groupBy(findings, ({ articleId }) => articleId);
  return { records: articles.map((article) => ({ article, findings: byArticle.get(article.id) ?? [] })), refused };
}

/** `waiting`: how many findings wait for a verdict in all. `items`: some of them, newest kept first, each with its article. */
export type ReviewPage = { waiting: number; items: { kept: KeptFinding; article: KeptArticle }[]; refused: number };

/** Unsure findings that the user has not judged. */
export async function reviewPage(db: Database, out: Outgoing, limit: number): Promise<Done<ReviewPage>> {
  const waiting = await db.findings.orderBy('review').count();
  const { findings, refused } = out.findings(await db.findings.orderBy('review').limit(limit).toArray());
  const rows = await db.articles.bulkGet([...new Set(findings.map(({ articleId }) => articleId))]);
  const found = out.articles(rows.filter((row) => row !== undefined));
  const articles = new Map(found.articles.map((article) => [article.id, article]));
  const items = findings.flatMap((kept) => {
    const article = articles.get(kept.articleId);
    return article ? [{ kept, article }] : [];
  });
  return { ok: true, waiting, items, refused: refused + found.refused };
}

/** Findings that the user called no inspection, newest verdict first, at most `limit` of the `all`, each with its article. */
export async function deniedPage(
  db: Database,
  out: Outgoing,
  limit: number,
): Promise<Done<{ all: number; items: { kept: KeptFinding; article: KeptArticle; at: number }[] }>> {
  const denied = (await db.corrections.toArray()).filter(({ verdict }) => verdict === 'no-inspection').toSorted((a, b) => b.at - a.at);
  const items = [];
  for (const { finding, articleId, at } of denied.slice(0, limit)) {
    const row = await db.articles.get(articleId);
    const [article] = out.articles(row ? [row] : []).articles;
    if (article) items.push({ kept: asKeptFinding(finding), article, at });
  }
  return { ok: true, all: denied.length, items };
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
