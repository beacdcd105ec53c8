/**
 * What stands of every council in a list: worked out once from all that is kept of it, and kept until something touches the council. A summary is
 * derived, never a source: whatever is doubtful about one, it is dropped, and worked out again.
 */
import * as z from 'zod/mini';
import { type CouncilSummary, SummaryRow } from './rows.ts';
import type { Database } from './schema.ts';
import type { Done } from './trouble.ts';

/** Drops the summaries that some councils' findings or imported inspections count for, inside the caller's read-write transaction. */
export async function dropSummaries(db: Database, codes: Iterable<string>): Promise<void> {
  const touched = [...new Set(codes)];
  if (touched.length > 0) await db.summaries.where('family').anyOf(touched).delete();
}

/** The councils that rows of any table, readable or not, are of. */
export function councilsIn(rows: readonly unknown[]): string[] {
  return rows.flatMap((row) => {
    const { councils } = (row ?? {}) as { councils?: unknown };
    return Array.isArray(councils) ? councils.filter((code) => typeof code === 'string') : [];
  });
}

/** Every summary that is whole. */
export async function allSummaries(db: Database): Promise<Done<{ summaries: CouncilSummary[] }>> {
  const rows = await db.summaries.toArray();
  const summaries = rows.flatMap((row) => {
    const parsed = z.safeParse(SummaryRow, row);
    return parsed.success && parsed.data.summary ? [parsed.data.summary] : [];
  });
  return { ok: true, summaries };
}

/** Announces that summaries of these families are being worked out: a write meanwhile drops the announcement, and so the outcome. */
export async function beginSummaries(db: Database, families: readonly (readonly string[])[], token: string): Promise<Done> {
  await db.summaries.bulkPut(families.map(([code = '', ...rest]) => ({ code, family: [code, ...rest], token, summary: null })));
  return { ok: true };
}

/** Keeps what was worked out, as far as nothing touched those councils since `beginSummaries`. @returns codes of those that have to be worked out again */
export function finishSummaries(db: Database, summaries: readonly CouncilSummary[], token: string): Promise<Done<{ overtaken: string[] }>> {
  return db.transaction('rw', db.summaries, async () => {
    const begun = await db.summaries.bulkGet(summaries.map(({ code }) => code));
    const whole: SummaryRow[] = [];
    const overtaken: string[] = [];
    for (const [i, summary] of summaries.entries()) {
      if (begun[i]?.token === token) whole.push({ ...begun[i], summary });
      else overtaken.push(summary.code);
    }
    await db.summaries.bulkPut(whole);
    return { ok: true, overtaken };
  });
}

/** Of one family of councils: how many findings count for it, and how many articles they are of. */
export type FamilyCount = { findings: number; articles: number };

/**
 * Counts of families of councils, in order. By names alone, which an index has: a finding's begins with its article's and a dot, which no article's
 * name contains (`fingerprint.ts`).
 */
export function countFamilies(db: Database, families: readonly (readonly string[])[]): Promise<Done<{ counts: FamilyCount[] }>> {
  return db.transaction('r', db.findings, async () => {
    const codes = [...new Set(families.flat())];
    const lists = await Promise.all(
      codes.map((code) =>
        db.findings.where('places').between([code, Number.NEGATIVE_INFINITY], [code, Number.POSITIVE_INFINITY], true, true).primaryKeys(),
      ),
    );
    const idsOf = new Map(codes.map((code, i) => [code, lists[i] ?? []]));
    const counts = families.map((family) => {
      const [only = [], ...others] = family.map((code) => idsOf.get(code) ?? []).filter((ids) => ids.length > 0);
      const ids = others.length === 0 ? only : [...new Set([only, ...others].flat())];
      return { findings: ids.length, articles: new Set(ids.map((id) => id.slice(0, id.indexOf('.')))).size };
    });
    return { ok: true, counts };
  });
}
