/** Readings to keep, and a look at everything that is kept. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import type { Article } from '../../../lib/domain/article.ts';
import type { Finding } from '../../../lib/domain/finding.ts';
import { openStore } from '../../../lib/store/store.ts';

export const DAY = 24 * 60 * 60 * 1000;
export const MONDAY = Date.UTC(2026, 10, 16, 9);

let databases = 0;
/** A database of its own for each test. */
export function freshStore() {
  databases += 1;
  const name = `test-${databases}-${Math.random()}`;
  return { name, store: openStore(name) };
}

export function makeArticle(changes: Partial<Article> = {}): Article {
  const text = changes.text ?? 'Inspectors rated children’s services in Norham as inadequate. Leaders have “much to do”.';
  return {
    url: 'https://www.norham-echo.example/news/inspectors-call',
    title: 'Norham children’s services inadequate',
    site: 'Norham Echo',
    byline: null,
    published: { date: '2026-11-12', source: 'meta' },
    lang: 'en',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    ...changes,
  };
}

export function makeFinding(changes: Partial<Finding> = {}): Finding {
  return {
    council: { code: '926', name: 'Norfolk' },
    alsoFor: [],
    service: "children's services",
    provider: null,
    framework: 'ILACS',
    status: 'current',
    rating: 'inadequate',
    ratingBasis: 'explicit',
    outcome: null,
    judgements: [],
    inspected: '2026-10',
    inspectedBasis: 'explicit',
    reportPublished: null,
    certainty: 'stated',
    doubts: [],
    evidence: [{ fact: 'grade', where: 'title', start: 27, end: 37, quote: 'inadequate', rule: 'grade.word' }],
    ...changes,
  };
}

/** Everything that is kept now, as lies in the database: for saying that two moments are exactly the same. */
export async function dumpLive(name: string): Promise<Record<string, unknown[]>> {
  return dump(name, ['articles', 'findings', 'corrections']);
}

/** Every row of every table. */
export async function dumpAll(name: string): Promise<Record<string, unknown[]>> {
  return dump(name, null);
}

/** The database without any schema. Dexie looks for the browser's once, possibly before the tests' own stands in for it: so it is told. */
function bare(name: string): Promise<Dexie> {
  return new Dexie(name, { indexedDB, IDBKeyRange }).open() as unknown as Promise<Dexie>;
}

async function dump(name: string, tables: string[] | null): Promise<Record<string, unknown[]>> {
  const db = await bare(name);
  const rows: Record<string, unknown[]> = {};
  for (const table of db.tables) {
    if (!tables || tables.includes(table.name)) rows[table.name] = await table.toArray();
  }
  db.close();
  return rows;
}

/** The database itself, to damage it. */
export async function withDatabase<T>(name: string, work: (db: Dexie) => Promise<T>): Promise<T> {
  const db = await bare(name);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** The value of an answer that is expected to be good. */
export function good<T extends { ok: boolean }>(answer: T): Extract<T, { ok: true }> {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer as Extract<T, { ok: true }>;
}
