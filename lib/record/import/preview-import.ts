/** What an official table would change in the record: to be looked at before anything is applied. */
import type { Grade } from '../../domain/grades.ts';
import type { OfficialInspection } from '../../domain/inspection.ts';
import { type OfficialRecord, officialOf } from '../load-record.ts';
import { readCsv } from '../read-csv.ts';
import { readOds } from './read-ods.ts';
import { type ImportedRow, type Refused, readOutcomes } from './read-outcomes.ts';
import type { Sheet } from './sheet.ts';

export type Change = { fact: 'rating' | 'strand' | 'published'; label: string; from: string | null; to: string | null };

export type ImportPreview = {
  ok: true;
  added: OfficialInspection[];
  changed: { row: OfficialInspection; changes: Change[] }[];
  /** Rows that say what the record says already. */
  same: number;
  refused: Refused[];
  passedOver: string[];
};
export type ImportRefused = {
  ok: false;
  why: 'not a zip' | 'not a spreadsheet' | 'damaged' | 'too large' | 'no table of inspections';
};

/** Editions differ by a day over the same event (SOURCES.md, trap 8). */
const SAME_EVENT_DAYS = 3;
const LARGEST_FILE = 20_000_000;
const ZIP_MARK = [0x50, 0x4b];

/** @param file bytes of an ODS, or of a CSV saved from one of its sheets; @param name its file name, which names a CSV's only sheet */
export async function previewImport(file: ArrayBuffer, name: string, record: OfficialRecord): Promise<ImportPreview | ImportRefused> {
  if (file.byteLength > LARGEST_FILE) return { ok: false, why: 'too large' };
  const bytes = new Uint8Array(file, 0, Math.min(2, file.byteLength));
  const isZip = ZIP_MARK.every((byte, i) => bytes[i] === byte);
  const read = isZip ? await readOds(file) : readTable(file, name);
  if (!read.ok) return read;
  const outcomes = readOutcomes(read.sheets, record);
  if (!outcomes.ok) return outcomes;
  return { ok: true, ...compare(outcomes.rows, record), refused: outcomes.refused, passedOver: outcomes.passedOver };
}

function readTable(file: ArrayBuffer, name: string): { ok: true; sheets: Sheet[] } {
  const rows = readCsv(new TextDecoder().decode(file)).map((cells, i) => ({ row: i + 1, cells }));
  return { ok: true, sheets: [{ name, rows }] };
}

function compare(rows: readonly ImportedRow[], record: OfficialRecord): Pick<ImportPreview, 'added' | 'changed' | 'same'> {
  const added = new Map<string, OfficialInspection>();
  const changed = new Map<string, { row: OfficialInspection; changes: Change[] }>();
  const same = new Set<string>();
  for (const row of rows) {
    const known = officialOf(record, [row.code]).find((each) => isSameEvent(row, each));
    if (!known) {
      const inspection = asOfficial(row, record);
      // The sheets of one file repeat each other; the one that names the kind of inspection tells more.
      const told = added.get(inspection.id);
      if (!told || row.kind) added.set(inspection.id, inspection);
      continue;
    }
    const changes = changesOf(row, known);
    if (changes.length > 0) changed.set(known.id, { row: known, changes });
    else same.add(known.id);
  }
  return { added: [...added.values()], changed: [...changed.values()], same: [...same].filter((id) => !changed.has(id)).length };
}

function isSameEvent(row: ImportedRow, known: OfficialInspection): boolean {
  if (row.framework ? row.framework !== known.framework : known.framework !== 'ILACS' && known.framework !== 'SIF') return false;
  const start = known.inspected?.slice(0, 10);
  if (!start || start.length < 10) return false;
  return Math.abs(Date.parse(start) - Date.parse(row.inspected)) <= SAME_EVENT_DAYS * 86_400_000;
}

function changesOf(row: ImportedRow, known: OfficialInspection): Change[] {
  const changes: Change[] = [];
  if (row.rating !== known.rating) changes.push({ fact: 'rating', label: 'overall', from: known.rating, to: row.rating });
  for (const { strand, label, grade } of row.judgements) {
    const before: Grade | undefined = known.judgements.find((each) => each.strand === strand)?.grade;
    if (before !== grade) changes.push({ fact: 'strand', label, from: before ?? null, to: grade });
  }
  // Report pages and tables differ by some days over the same publication; only a missing day is news.
  if (row.published && known.published === null) changes.push({ fact: 'published', label: 'published', from: null, to: row.published });
  return changes;
}

function asOfficial(row: ImportedRow, record: OfficialRecord): OfficialInspection {
  const council = record.file.councils[row.code];
  const framework = row.framework ?? 'ILACS';
  return {
    id: `${row.code}-ILACS-${row.inspected}`,
    code: row.code,
    service: "children's services",
    framework,
    kind: row.kind ?? 'ILACS inspection',
    rating: row.rating,
    ratingBasis: row.ratingBasis,
    judgements: row.judgements,
    outcome: null,
    theme: row.theme,
    priorityAction: false,
    inspected: row.inspectedTo && row.inspectedTo !== row.inspected ? `${row.inspected}/${row.inspectedTo}` : row.inspected,
    published: row.published,
    url: council?.page ?? null,
    evidence: 'official_dataset',
    ...(council ? { authority: council.name } : {}),
  };
}
