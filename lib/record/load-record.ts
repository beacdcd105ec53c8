/** The official record in memory: loaded when it is first needed, a council's rows decoded when they are first asked for. */
import type { OfficialInspection } from '../domain/inspection.ts';
import { decodeRow } from './decode-row.ts';
import { RecordFile } from './record-file.ts';

export type OfficialRecord = {
  /** Credit line to show wherever the record is. */
  credit: string;
  /** Day of the newest report inside, `YYYY-MM-DD`. */
  asOf: string;
  file: RecordFile;
  decoded: Map<string, OfficialInspection[]>;
};

export type LoadedRecord = { ok: true; record: OfficialRecord } | { ok: false; why: 'unreadable' | 'not the record' };

/**
 * @param read gives the text (or bytes, UTF-8) of `record/official-record.json`
 * @returns the record, or why there is none: a trail without it is still a trail.
 */
export async function loadRecord(read: () => Promise<string | ArrayBuffer>): Promise<LoadedRecord> {
  let content: unknown;
  try {
    const text = await read();
    content = JSON.parse(typeof text === 'string' ? text : new TextDecoder().decode(text));
  } catch {
    return { ok: false, why: 'unreadable' };
  }
  const checked = RecordFile.safeParse(content);
  if (!checked.success) return { ok: false, why: 'not the record' };
  const file = checked.data;
  return { ok: true, record: { credit: file.credit, asOf: file.asOf, file, decoded: new Map() } };
}

/** All official inspections of the councils with these DfE codes, oldest first within each; a code that the record lacks has none. */
export function officialOf(record: OfficialRecord, codes: readonly string[]): OfficialInspection[] {
  return codes.flatMap((code) => {
    const known = record.decoded.get(code);
    if (known) return known;
    const council = record.file.councils[code];
    const rows = council ? council.rows.map((line) => decodeRow(record.file, code, council, line)) : [];
    record.decoded.set(code, rows);
    return rows;
  });
}

/** The council's code and those of the councils it took over from, back to 2009: Dorset (838) has the old county (835) before it. */
export function familyOf(record: OfficialRecord, code: string): string[] {
  const family = [code];
  for (const each of family) {
    for (const before of record.file.councils[each]?.before ?? []) if (!family.includes(before)) family.push(before);
  }
  return family;
}

/** Short name of the council with this DfE code; null where the record has none. */
export function recordName(record: OfficialRecord, code: string): string | null {
  return record.file.councils[code]?.name ?? null;
}
