/**
 * What the user took away: deleted articles, forgotten sites, captures undone. It lies beside what is kept until the user says, of one or of all, that
 * it is to be deleted for good. Nothing else ever empties it, no time and no want of room.
 */
import * as z from 'zod/mini';
import { ArticleRow, type LiveRows, type StepRow } from './rows.ts';
import type { Database } from './schema.ts';
import { doStep, redoStep, stepsOn, stepTables, undoStep } from './steps.ts';
import { type Done, trouble } from './trouble.ts';

/** `how` it was taken away; `title`: of one article of it. `articles`: how many it would bring back. */
export type PutAway = { token: string; at: number; how: 'deleted' | 'forgotten' | 'undone'; title: string; site: string; articles: number };

export type PutAwayPage = { all: number; articles: number; items: PutAway[] };

const HOW: Readonly<Partial<Record<StepRow['kind'], PutAway['how']>>> = {
  remove: 'deleted',
  'forget-site': 'forgotten',
  keep: 'undone',
  'bring-back': 'undone',
};
const TAKEN_AWAY = [
  ['remove', 'done'],
  ['forget-site', 'done'],
  ['keep', 'undone'],
  ['bring-back', 'undone'],
];

type Taken = { step: StepRow; articleIds: string[] };

/** Steps that took articles away which are not kept now, newest first; each article under the newest alone. */
async function takenAway(db: Database): Promise<Taken[]> {
  const steps = await db.steps.where('[kind+state]').anyOf(TAKEN_AWAY).toArray();
  const ids = [...new Set(steps.flatMap(({ articleIds }) => articleIds))];
  const live = await db.articles.where('id').anyOf(ids).primaryKeys();
  const known = new Set(live);
  const taken: Taken[] = [];
  for (const step of steps.toSorted((a, b) => b.seq - a.seq)) {
    const articleIds = step.articleIds.filter((id) => !known.has(id));
    for (const id of articleIds) known.add(id);
    if (articleIds.length > 0) taken.push({ step, articleIds });
  }
  return taken;
}

/** @returns `all`: how many there are, of so many `articles`; `items`: the newest of them. */
export function putAwayPage(db: Database, limit: number): Promise<Done<PutAwayPage>> {
  return db.transaction('r', [db.steps, db.articles, db.away], async () => {
    const taken = await takenAway(db);
    const items: PutAway[] = [];
    for (const { step, articleIds } of taken.slice(0, limit)) {
      const first = await db.away
        .where('seq')
        .equals(step.seq)
        .filter(({ table, row }) => table === 'articles' && articleIds.includes(articleOf(row)))
        .first();
      const parsed = z.safeParse(ArticleRow, first?.row);
      const { title, site } = parsed.success ? parsed.data.article : { title: '', site: null };
      const host = parsed.success ? parsed.data.host : '';
      const how = HOW[step.kind] ?? 'deleted';
      items.push({
        token: step.token,
        at: step.at,
        how,
        title,
        site: how === 'forgotten' ? host : (site ?? host),
        articles: articleIds.length,
      });
    }
    return { ok: true, all: taken.length, articles: taken.reduce((sum, one) => sum + one.articleIds.length, 0), items };
  });
}

/**
 * Brings back what a step took away, exactly. Where something else was done meanwhile to some of its articles, those stay as they are, and the others
 * come back. @returns the token that takes them away again
 */
export async function bringBack(db: Database, token: string, at: number): Promise<Done<{ undoToken: string }>> {
  const step = await db.steps.where('token').equals(token).first();
  const swapped = await (step?.state === 'undone' ? redoStep(db, token) : undoStep(db, token));
  if (swapped.ok) return { ok: true, undoToken: token };
  return swapped.why === 'superseded' ? bringBackOthers(db, token, at) : swapped;
}

/** Takes away again what was brought back. */
export async function takeAwayAgain(db: Database, undoToken: string): Promise<Done> {
  const step = await db.steps.where('token').equals(undoToken).first();
  // Undone by bringing it back, so it is done again; what was done by bringing it back is undone.
  return step?.state === 'undone' ? redoStep(db, undoToken) : undoStep(db, undoToken);
}

function bringBackOthers(db: Database, token: string, at: number): Promise<Done<{ undoToken: string }>> {
  const undoToken = crypto.randomUUID();
  return db.transaction('rw', stepTables(db), async () => {
    const taken = (await takenAway(db)).find(({ step }) => step.token === token);
    if (!taken) return trouble('not-found', `nothing is put away under ${token}`);
    const away = await db.away.where('seq').equals(taken.step.seq).toArray();
    const mine = away.filter(({ row }) => taken.articleIds.includes(articleOf(row)));
    const next: LiveRows = { articles: [], findings: [], corrections: [] };
    // Rows went through their schema before they were put away, and cross it again when they are read.
    for (const { table, row } of mine) (next[table] as unknown[]).push(row);
    await db.away.bulkDelete(mine.map(({ n }) => n));
    await doStep(db, { kind: 'bring-back', token: undoToken, at, articleIds: taken.articleIds }, next);
    return { ok: true, undoToken };
  });
}

/**
 * Deletes for good what these steps took away, or all that was: the words of those articles, and of every earlier reading of them. What stays is that a
 * step was done to an article of that name, so that browsing past does not keep it again.
 */
export function emptyPutAway(db: Database, tokens: readonly string[] | 'all'): Promise<Done<{ articles: number }>> {
  return db.transaction('rw', [db.steps, db.articles, db.away], async () => {
    const taken = (await takenAway(db)).filter(({ step }) => tokens === 'all' || tokens.includes(step.token));
    if (taken.length === 0) return trouble('not-found', 'nothing is put away under that name');
    const gone = new Set(taken.flatMap(({ articleIds }) => articleIds));
    const steps = await stepsOn(db, [...gone]);
    await db.away
      .where('seq')
      .anyOf(steps.map(({ seq }) => seq))
      .filter(({ row }) => gone.has(articleOf(row)))
      .delete();
    for (const { seq, articleIds } of steps) {
      const left = articleIds.filter((id) => !gone.has(id));
      await db.steps.update(seq, left.length === 0 ? { state: 'emptied' } : { articleIds: left });
    }
    return { ok: true, articles: gone.size };
  });
}

/** The article that a row put away belongs to. */
function articleOf(row: unknown): string {
  const { id, articleId } = (row ?? {}) as { id?: unknown; articleId?: unknown };
  return String(articleId ?? id ?? '');
}
