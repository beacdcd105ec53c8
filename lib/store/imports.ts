/** Official inspections that the user imported: applied as a whole, taken back as a whole, never dropped. */
import * as z from 'zod/mini';
import { OfficialInspection } from '../domain/inspection.ts';
import { ImportedRow, ImportRow, problemOf } from './rows.ts';
import type { Database } from './schema.ts';
import { dropSummaries } from './summaries.ts';
import { type Done, trouble } from './trouble.ts';

/**
 * `name`: the file's. `against`: the day of the newest report in the record that shipped when it was compared, null without one.
 * `added`, `changed`: rows as they will stand, a changed one under the id of the row that it replaces.
 */
export type NewImport = {
  name: string;
  against: string | null;
  added: readonly OfficialInspection[];
  changed: readonly OfficialInspection[];
};

/** An imported row with what its import was compared against: see {@link NewImport}. */
export type Imported = { row: OfficialInspection; against: string | null };

const Input = z.object({
  name: z.string(),
  against: z.nullable(z.string()),
  added: z.array(OfficialInspection),
  changed: z.array(OfficialInspection),
});

/** Applies an import in one transaction. `refused` where a row does not fit its schema: then nothing is. */
export function applyImport(db: Database, file: NewImport, at: number): Promise<Done<{ token: string }>> {
  const input = z.safeParse(Input, file);
  if (!input.success) return Promise.resolve(trouble('refused', problemOf(input.error)));
  const { name, against, added, changed } = input.data;
  const token = crypto.randomUUID();
  return db.transaction('rw', [db.imports, db.imported, db.summaries], async () => {
    const seq = await db.imports.add({ token, at, name, against, added: added.length, changed: changed.length, state: 'applied' });
    await db.imported.bulkAdd([...added, ...changed].map((row) => ({ seq, code: row.code, row })));
    await dropSummaries(
      db,
      [...added, ...changed].map(({ code }) => code),
    );
    return { ok: true, token };
  });
}

/** Takes an import back, or applies it again. */
export function setImportState(db: Database, token: string, state: ImportRow['state']): Promise<Done> {
  return db.transaction('rw', [db.imports, db.imported, db.summaries], async () => {
    const found = await db.imports.where('token').equals(token).first();
    if (!found) return trouble('not-found', `no import ${token}`);
    await db.imports.update(found.seq, { state });
    const rows = await db.imported.where('seq').equals(found.seq).toArray();
    await dropSummaries(
      db,
      rows.map(({ code }) => code),
    );
    return { ok: true };
  });
}

/** Every import, newest first, those taken back included. */
export async function allImports(db: Database): Promise<Done<{ imports: ImportRow[] }>> {
  const rows = await db.imports.toArray();
  const imports = rows.flatMap((row) => {
    const parsed = z.safeParse(ImportRow, row);
    return parsed.success ? [parsed.data] : [];
  });
  return { ok: true, imports: imports.toReversed() };
}

/**
 * The imported rows of some councils (of all without codes) as they count now: of several imports that have an inspection, the last applied. Rows that
 * no longer fit their schema are left where they are, and not shown.
 */
export async function importedRows(db: Database, codes?: readonly string[]): Promise<Imported[]> {
  const rows = codes ? await db.imported.where('code').anyOf(codes).toArray() : await db.imported.toArray();
  if (rows.length === 0) return [];
  const applied = new Map((await db.imports.toArray()).filter(({ state }) => state === 'applied').map((one) => [one.seq, one]));
  const last = new Map<string, { seq: number; imported: Imported }>();
  for (const row of rows) {
    const parsed = z.safeParse(ImportedRow, row);
    if (!parsed.success) continue;
    const { seq, row: official } = parsed.data;
    const from = applied.get(seq);
    if (from && (last.get(official.id)?.seq ?? 0) <= seq)
      last.set(official.id, { seq, imported: { row: official, against: from.against } });
  }
  return [...last.values()].map(({ imported }) => imported);
}
