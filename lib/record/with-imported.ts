/** The official record together with what the user imported from Ofsted's own files. */
import type { OfficialInspection } from '../domain/inspection.ts';
import { type OfficialRecord, officialOf } from './load-record.ts';
import { isSameVisit } from './same-visit.ts';

/** How an imported row is known: nobody but the user vouches for the file that it came from. */
export const IMPORTED = 'imported_file';

/** `against`: day of the newest report in the record that shipped when the file was compared with it. */
export type ImportedInspection = { row: OfficialInspection; against: string | null };

/**
 * The shipped rows with the imported ones: one that changes a row stands in its place, the others beside. Where a newer record has shipped since and
 * has the inspection, that speaks.
 */
export function withImported(
  shipped: readonly OfficialInspection[],
  imported: readonly ImportedInspection[],
  asOf: string | null,
): OfficialInspection[] {
  const replaced = new Map<string, OfficialInspection>();
  const added: OfficialInspection[] = [];
  for (const { row, against } of imported) {
    const known = shipped.find((each) => each.id === row.id) ?? shipped.find((each) => each.code === row.code && isSameVisit(row, each));
    const isNewer = asOf !== null && (against === null || asOf > against);
    if (!known) added.push(row);
    else if (!isNewer && known.id === row.id) replaced.set(row.id, row);
  }
  return [...shipped.map((each) => replaced.get(each.id) ?? each), ...added];
}

/** A view of the record in which the imported rows stand: for comparing the next file with what counts now. */
export function recordWith(record: OfficialRecord, imported: readonly ImportedInspection[]): OfficialRecord {
  const decoded = new Map(record.decoded);
  for (const [code, rows] of Map.groupBy(imported, ({ row }) => row.code)) {
    decoded.set(code, withImported(officialOf(record, [code]), rows, record.asOf));
  }
  return { ...record, decoded };
}
