/** The committed record read from disk, for commands and tests; the extension fetches its own copy. */
import { readFile } from 'node:fs/promises';
import { loadRecord, type OfficialRecord } from './load-record.ts';

const SHIPPED = new URL('../../public/record/official-record.json', import.meta.url);

/** @throws when the committed file is missing or wrong: nothing that follows would be true. */
export async function loadRecordFile(): Promise<OfficialRecord> {
  const loaded = await loadRecord(() => readFile(SHIPPED, 'utf8'));
  if (!loaded.ok) throw new Error(`official record: ${loaded.why}`);
  return loaded.record;
}
