/** Steps: the one way in which what is kept ever changes, and so the one place that must be able to take it back exactly. */

import { LIVE_NAMES, type LiveName, type LiveRows, type StepKind, type StepRow } from './rows.ts';
import type { Database } from './schema.ts';
import { councilsIn, dropSummaries } from './summaries.ts';
import { type Done, trouble } from './trouble.ts';

/** Tables that a step writes to; every caller opens its transaction over these. */
export function stepTables(db: Database) {
  return [db.articles, db.findings, db.corrections, db.steps, db.away, db.summaries];
}

/** Articles moved at once, so that forgetting a site of thousands never holds them all in memory. */
const BATCH = 100;

export type NewStep = { kind: StepKind; token: string; at: number; articleIds: string[] };

/**
 * Does a step, inside the caller's read-write transaction: everything live of its articles goes away, word for word, and `next` becomes live.
 * Steps that were undone on these articles can no longer be redone; what they had made stays away.
 */
export async function doStep(db: Database, step: NewStep, next: LiveRows): Promise<void> {
  for (const earlier of await stepsOn(db, step.articleIds)) {
    if (earlier.state === 'undone') await db.steps.update(earlier.seq, { state: 'spent' });
  }
  const seq = await db.steps.add({ ...step, state: 'done' });
  for (const ids of batches(step.articleIds)) await moveAway(db, seq, ids);
  await putLive(db, next);
}

/** Undoes or redoes a step, inside the caller's read-write transaction: what is live of its articles and what it put away change places. */
async function swap(db: Database, step: StepRow): Promise<void> {
  const back = await db.away.where('seq').equals(step.seq).primaryKeys();
  for (const ids of batches(step.articleIds)) await moveAway(db, step.seq, ids);
  for (const keys of batches(back)) {
    const next: LiveRows = { articles: [], findings: [], corrections: [] };
    for (const away of await db.away.bulkGet(keys)) {
      // Rows went through their schema before they were put away, and cross it again when they are read.
      if (away) (next[away.table] as unknown[]).push(away.row);
    }
    await db.away.bulkDelete(keys);
    await putLive(db, next);
  }
}

/** Takes a step back. Undoing twice is undoing once. Refused where something later was done to the same articles. */
export function undoStep(db: Database, token: string): Promise<Done<{ step: StepRow }>> {
  return db.transaction('rw', stepTables(db), async () => {
    const step = await db.steps.where('token').equals(token).first();
    if (!step) return trouble('not-found', `no step ${token}`);
    if (step.state === 'emptied') return trouble('not-found', `what step ${step.seq} put away was deleted for good`);
    if (step.state !== 'done') return { ok: true, step };
    const later = (await stepsOn(db, step.articleIds)).find((other) => other.seq > step.seq && other.state === 'done');
    if (later) return trouble('superseded', `step ${later.seq} (${later.kind}) came after step ${step.seq}`);
    await swap(db, step);
    await db.steps.update(step.seq, { state: 'undone' });
    return { ok: true, step: { ...step, state: 'undone' } };
  });
}

/** Does an undone step again. Redoing twice is redoing once. Refused where something else was done instead, or an earlier step waits. */
export function redoStep(db: Database, token: string): Promise<Done<{ step: StepRow }>> {
  return db.transaction('rw', stepTables(db), async () => {
    const step = await db.steps.where('token').equals(token).first();
    if (!step) return trouble('not-found', `no step ${token}`);
    if (step.state === 'done') return { ok: true, step };
    if (step.state === 'emptied') return trouble('not-found', `what step ${step.seq} put away was deleted for good`);
    if (step.state === 'spent') return trouble('superseded', `something else was done after step ${step.seq} was undone`);
    const earlier = (await stepsOn(db, step.articleIds)).find((other) => other.seq < step.seq && other.state === 'undone');
    if (earlier) return trouble('superseded', `step ${earlier.seq} (${earlier.kind}) has to be redone first`);
    await swap(db, step);
    await db.steps.update(step.seq, { state: 'done' });
    return { ok: true, step: { ...step, state: 'done' } };
  });
}

/** The step whose result is live now for an article: what an Undo beside it would take back. */
export async function lastStepOn(db: Database, articleId: string): Promise<StepRow | null> {
  const done = (await stepsOn(db, [articleId])).filter((step) => step.state === 'done');
  return done.at(-1) ?? null;
}

/** Every step on any of the articles, oldest first. */
export async function stepsOn(db: Database, articleIds: readonly string[]): Promise<StepRow[]> {
  const steps = await db.steps.where('articleIds').anyOf(articleIds).distinct().toArray();
  return steps.toSorted((a, b) => a.seq - b.seq);
}

/** Everything live of an article. */
export async function liveRowsOf(db: Database, articleId: string): Promise<LiveRows> {
  const article = await db.articles.get(articleId);
  return {
    articles: article ? [article] : [],
    findings: await db.findings.where('articleId').equals(articleId).toArray(),
    corrections: await db.corrections.where('articleId').equals(articleId).toArray(),
  };
}

async function moveAway(db: Database, seq: number, articleIds: string[]): Promise<void> {
  for (const table of LIVE_NAMES) {
    const rows = await live(db, table)
      .where(table === 'articles' ? 'id' : 'articleId')
      .anyOf(articleIds)
      .toArray();
    if (rows.length === 0) continue;
    await db.away.bulkAdd(rows.map((row) => ({ seq, table, row })));
    await live(db, table).bulkDelete(rows.map((row) => row.id));
    if (table === 'findings') await dropSummaries(db, councilsIn(rows));
  }
}

async function putLive(db: Database, next: LiveRows): Promise<void> {
  if (next.articles.length > 0) await db.articles.bulkPut(next.articles);
  if (next.findings.length > 0) {
    await db.findings.bulkPut(next.findings);
    await dropSummaries(db, councilsIn(next.findings));
  }
  if (next.corrections.length > 0) await db.corrections.bulkPut(next.corrections);
}

function live(db: Database, table: LiveName) {
  return db.table<{ id: string }, string>(table);
}

function batches<T>(all: readonly T[]): T[][] {
  const made: T[][] = [];
  for (let at = 0; at < all.length; at += BATCH) made.push(all.slice(at, at + BATCH));
  return made;
}
