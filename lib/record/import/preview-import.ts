/** What an official table would change in the record: to be looked at before anything is applied. */
import { inTurns, takeTurns, type Work } from '../../article/take-turns.ts';
import type { Grade } from '../../domain/grades.ts';
import type { OfficialInspection } from '../../domain/inspection.ts';
import { type OfficialRecord, officialOf } from '../load-record.ts';
import { readCsv, type Separator } from '../read-csv.ts';
import { isMisdated, isSameVisit } from '../same-visit.ts';
import { IMPORTED } from '../with-imported.ts';
import { decodeText } from './decode-text.ts';
import type { ImportedRow, Refused } from './imported-row.ts';
import { LARGEST_FILE } from './largest-file.ts';
import { MOST_ROWS, readOds } from './read-ods.ts';
import { hasTable, type NearTable, readOutcomes } from './read-outcomes.ts';
import type { Sheet } from './sheet.ts';

export type Change = { fact: 'rating' | 'strand' | 'published'; label: string; from: string | null; to: string | null };

export type ImportPreview = {
  ok: true;
  added: OfficialInspection[];
  /** `row` as the record has it, `after` as the file would have it. */
  changed: { row: OfficialInspection; after: OfficialInspection; changes: Change[] }[];
  /** Rows that say what the record says already. */
  same: number;
  refused: Refused[];
  passedOver: string[];
};
export type ImportRefused = {
  ok: false;
  why: 'not a zip' | 'not a spreadsheet' | 'damaged' | 'too large' | 'no table of inspections';
  /** Where there is no table: the row that comes nearest to its headings, and what it lacks. */
  near?: NearTable | null;
};

const ZIP_MARK = [0x50, 0x4b];

/**
 * @param file bytes of an ODS, or of a CSV saved from one of its sheets
 * @param name its file name, which names a CSV's only sheet
 * @param today `YYYY-MM-DD`: nothing can have been inspected after it
 */
export async function previewImport(
  file: ArrayBuffer,
  name: string,
  record: OfficialRecord,
  today: string | null = null,
): Promise<ImportPreview | ImportRefused> {
  if (file.byteLength > LARGEST_FILE) return { ok: false, why: 'too large' };
  const bytes = new Uint8Array(file, 0, Math.min(2, file.byteLength));
  const isZip = ZIP_MARK.every((byte, i) => bytes[i] === byte);
  const read = isZip ? await readOds(file) : readTable(file, name);
  if (!read.ok) return read;
  const turns = takeTurns();
  const outcomes = await inTurns(readOutcomes(read.sheets, record, today), turns);
  if (!outcomes.ok) return outcomes;
  const { refused, ...compared } = await inTurns(compare(outcomes.rows, record), turns);
  return { ok: true, ...compared, refused: [...outcomes.refused, ...refused], passedOver: outcomes.passedOver };
}

const SEPARATORS: readonly Separator[] = [',', ';', '\t'];

/** By the separator that makes a table of it; by commas where none does. */
function readTable(file: ArrayBuffer, name: string): { ok: true; sheets: Sheet[] } | { ok: false; why: 'too large' } {
  const text = decodeText(file);
  let sheet: Sheet | null = null;
  for (const separator of SEPARATORS) {
    const rows = readCsv(text, separator).map((cells, i) => ({ row: i + 1, cells }));
    if (rows.length > MOST_ROWS) return { ok: false, why: 'too large' };
    const read: Sheet = { name, rows };
    if (hasTable(read)) return { ok: true, sheets: [read] };
    sheet ??= read;
  }
  return { ok: true, sheets: sheet ? [sheet] : [] };
}

function* compare(
  rows: readonly ImportedRow[],
  record: OfficialRecord,
): Work<Pick<ImportPreview, 'added' | 'changed' | 'same' | 'refused'>> {
  const added = new Map<string, OfficialInspection>();
  const changed = new Map<string, ImportPreview['changed'][number]>();
  const same = new Set<string>();
  const refused: Refused[] = [];
  const said = new Map<string, ImportedRow>();
  const disputed = new Set<string>();
  for (const row of rows) {
    yield;
    const all = officialOf(record, [row.code]);
    const known = all.find((each) => isSameVisit(row, each));
    // Rows of one inspection that grade it differently: neither can be trusted.
    const id = known?.id ?? asOfficial(row, record).id;
    const before = said.get(id);
    said.set(id, before ?? row);
    if (before && saysOtherwise(before, row)) {
      if (!disputed.has(id)) refused.push(disputedRow(before));
      refused.push(disputedRow(row));
      disputed.add(id);
    }
    if (!known && all.some((each) => isMisdated(row, each))) {
      refused.push({ place: row.place, value: row.published ?? '', why: 'other date' });
      continue;
    }
    if (!known) {
      const inspection = asOfficial(row, record);
      // The sheets of one file repeat each other; the one that names the kind of inspection tells more.
      const told = added.get(inspection.id);
      if (!told || row.kind) added.set(inspection.id, inspection);
      continue;
    }
    const changes = changesOf(row, known);
    if (changes.length > 0) changed.set(known.id, { row: known, after: changedBy(row, known), changes });
    else same.add(known.id);
  }
  for (const id of disputed) for (const some of [added, changed, same]) some.delete(id);
  return {
    added: [...added.values()],
    changed: [...changed.values()],
    same: [...same].filter((id) => !changed.has(id)).length,
    refused,
  };
}

function saysOtherwise(a: ImportedRow, b: ImportedRow): boolean {
  if (a.rating !== null && b.rating !== null && a.rating !== b.rating) return true;
  return a.judgements.some(({ strand, grade }) => b.judgements.some((each) => each.strand === strand && each.grade !== grade));
}

function disputedRow({ place, rating, judgements }: ImportedRow): Refused {
  return { place, value: rating ?? judgements.map(({ grade }) => grade).join(', '), why: 'two grades' };
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

/** The known row with what the table says otherwise: what the table is silent on stays. */
function changedBy(row: ImportedRow, known: OfficialInspection): OfficialInspection {
  const told = new Map(row.judgements.map((each) => [each.strand, each]));
  const judgements = known.judgements.map((each) => {
    const now = told.get(each.strand);
    told.delete(each.strand);
    return now ? { ...each, grade: now.grade } : each;
  });
  return {
    ...known,
    rating: row.rating,
    ratingBasis: row.rating === known.rating ? known.ratingBasis : row.ratingBasis,
    judgements: [...judgements, ...told.values()],
    published: known.published ?? row.published,
    evidence: IMPORTED,
  };
}

function asOfficial(row: ImportedRow, record: OfficialRecord): OfficialInspection {
  const council = record.file.councils[row.code];
  const framework = row.framework ?? 'ILACS';
  return {
    id: `${row.code}-${row.frameworkCode}-${row.inspected ?? row.published}`,
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
    inspected: row.inspected && row.inspectedTo && row.inspectedTo > row.inspected ? `${row.inspected}/${row.inspectedTo}` : row.inspected,
    published: row.published,
    url: council?.page ?? null,
    evidence: IMPORTED,
    ...(council ? { authority: council.name } : {}),
  };
}
