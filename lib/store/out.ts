/** Rows on their way out: each crosses its schema again; one that no longer fits is set aside, and the rest is shown. */
import * as z from 'zod/mini';
import type { KeptArticle, KeptFinding } from '../domain/kept.ts';
import { type ArticleRow, type FindingRow, LIVE, type LiveName, problemOf } from './rows.ts';
import type { Database } from './schema.ts';
import { councilsIn, dropSummaries } from './summaries.ts';

export type Outgoing = {
  /** The rows that fit, as the domain knows them, in order. Those that do not are on their way to quarantine. */
  articles(rows: readonly unknown[]): { articles: KeptArticle[]; refused: number };
  findings(rows: readonly unknown[]): { findings: KeptFinding[]; refused: number };
  /** Soon, and once: looks whether rows in quarantine fit the schema of this version. */
  retryOnce(): void;
  /** Settles when every bad row met so far lies in quarantine, and rows there were looked at again. */
  settled(): Promise<void>;
};

/** The way out of one database. */
export function openWayOut(db: Database): Outgoing {
  let pending: Promise<unknown> = Promise.resolve();

  let isRetried = false;

  /** By itself: a live query may only read, and showing the good rows must not wait for this. A failure leaves every row where it is. */
  function soon(work: () => Promise<void>): void {
    const done = new Promise<void>((resolve) => {
      setTimeout(() => work().then(resolve, () => resolve()), 0);
    });
    pending = Promise.all([pending, done]);
  }

  function setAside(table: LiveName, row: unknown, problem: string): void {
    soon(() => quarantine(db, table, row, problem));
  }

  function pass<Name extends 'articles' | 'findings', Out>(
    table: Name,
    rows: readonly unknown[],
    shape: (row: z.infer<(typeof LIVE)[Name]>) => Out,
  ): Out[] {
    const good: Out[] = [];
    for (const row of rows) {
      const parsed = z.safeParse(LIVE[table], row);
      if (parsed.success) good.push(shape(parsed.data as z.infer<(typeof LIVE)[Name]>));
      else setAside(table, row, problemOf(parsed.error));
    }
    return good;
  }

  return {
    articles(rows) {
      const articles = pass('articles', rows, asKeptArticle);
      return { articles, refused: rows.length - articles.length };
    },
    findings(rows) {
      const findings = pass('findings', rows, asKeptFinding);
      return { findings, refused: rows.length - findings.length };
    },
    retryOnce() {
      if (isRetried) return;
      isRetried = true;
      soon(() => retryQuarantine(db));
    },
    settled: () => pending.then(() => undefined),
  };
}

export function asKeptArticle({ addresses: _addresses, host: _host, ...kept }: ArticleRow): KeptArticle {
  return kept;
}

export function asKeptFinding({ places: _places, review: _review, ...kept }: FindingRow): KeptFinding {
  return kept;
}

/** Moves a row that is still where it was found into quarantine. Where the database refuses, the row stays: nothing is lost. */
async function quarantine(db: Database, table: LiveName, row: unknown, problem: string): Promise<void> {
  await db.transaction('rw', db.table(table), db.quarantine, db.summaries, async () => {
    const key = keyOf(row);
    const found: unknown = key === null ? undefined : await db.table(table).get(key);
    if (found !== undefined && !z.safeParse(LIVE[table], found).success) await setAsideHere(db, table, found, problem);
  });
}

/** Moves a row into quarantine, word for word, inside the caller's read-write transaction. */
export async function setAsideHere(db: Database, table: LiveName, row: unknown, problem: string): Promise<void> {
  const key = keyOf(row);
  if (key === null) return;
  await db.quarantine.add({ table, key, row, problem });
  await db.table(table).delete(key);
  await dropSummaries(db, councilsIn([row]));
}

function keyOf(row: unknown): string | null {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : null;
}

/**
 * Looks at quarantined rows again, as a newer version of the schema may know them: those that fit go back, unless something else has taken
 * their place or their article is gone.
 */
async function retryQuarantine(db: Database): Promise<void> {
  // A write would hold up whoever reads meanwhile; nearly always there is nothing to do.
  if ((await db.quarantine.count()) === 0) return;
  await db.transaction('rw', [db.articles, db.findings, db.corrections, db.quarantine, db.summaries], async () => {
    // Articles first: their findings may follow them.
    const waiting = (await db.quarantine.toArray()).toSorted((a, b) => Number(b.table === 'articles') - Number(a.table === 'articles'));
    for (const { n, table, key, row } of waiting) {
      const parsed = z.safeParse(LIVE[table], row);
      if (!parsed.success || (await db.table(table).get(key)) !== undefined) continue;
      if ('articleId' in parsed.data && (await db.articles.get(parsed.data.articleId)) === undefined) continue;
      await db.table(table).put(parsed.data);
      await db.quarantine.delete(n);
      await dropSummaries(db, councilsIn([parsed.data]));
    }
  });
}
