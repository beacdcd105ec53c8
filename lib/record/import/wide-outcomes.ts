/** The inspections in the wide sheet of an official table, each cell read or refused with its place. */
import type { Grade } from '../../domain/grades.ts';
import type { OfficialRecord } from '../load-record.ts';
import { CARE_AND_LEAVERS_LABEL } from '../strand-columns.ts';
import { findAuthority } from './find-authority.ts';
import { columnOf, HEADING_ROWS, plainHeading } from './headings.ts';
import type { ImportedRow, Refused } from './imported-row.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { dayOfCell, GRADE_CELLS, isAmericanDay, isFilled, letterOf, TYPE_CELLS } from './values.ts';
import { WIDE_GROUPS, type WideGroup } from './wide-headings.ts';

export type WideTable = {
  sheet: string;
  name: number;
  columns: Map<string, number>;
  groups: WideGroup[];
  rows: SheetRow[];
  isAmerican: boolean;
};

/** The sheet's table, from the row of its headings on; null where it has no group of columns that tells an inspection. */
export function wideTableIn({ name: sheet, rows }: Sheet): WideTable | null {
  for (const [i, { cells }] of rows.slice(0, HEADING_ROWS).entries()) {
    const columns = new Map(cells.map((cell, at) => [plainHeading(cell), at] as const).toReversed());
    const name = cells.findIndex((cell) => columnOf(cell) === 'name');
    const groups = WIDE_GROUPS.filter(({ published, rating }) => columns.has(published) && columns.has(rating));
    if (name < 0 || groups.length === 0) continue;
    const below = rows.slice(i + 1);
    const days = groups.map(({ published }) => columns.get(published) ?? -1);
    const isAmerican = below.some((row) => days.some((at) => isAmericanDay(row.cells[at]?.trim() ?? '')));
    return { sheet, name, columns, groups, rows: below, isAmerican };
  }
  return null;
}

export function readWideRow(table: WideTable, row: SheetRow, record: OfficialRecord, today: string | null): (ImportedRow | Refused)[] {
  const filled = table.groups.filter(
    ({ published, rating }) => isFilled(cellOf(table, row, published)) || isFilled(cellOf(table, row, rating)),
  );
  return filled.map((group) => readGroup(table, row, group, record, today));
}

function readGroup(table: WideTable, row: SheetRow, group: WideGroup, record: OfficialRecord, today: string | null): ImportedRow | Refused {
  const cell = (heading: string) => cellOf(table, row, heading);
  const refuseAt = (column: number, value: string, why: Refused['why']): Refused => ({
    place: { sheet: table.sheet, row: row.row, column: letterOf(column) },
    value,
    why,
  });
  const refuse = (heading: string, why: Refused['why']) => refuseAt(table.columns.get(heading) ?? 0, cell(heading), why);

  if (table.isAmerican && cell(group.published).includes('/')) return refuse(group.published, 'date order');
  const published = dayOfCell(cell(group.published));
  if (!published) return refuse(group.published, 'no date');
  if (today !== null && published > today) return refuse(group.published, 'not yet');
  const name = row.cells[table.name]?.trim() ?? '';
  const code = findAuthority(record, '', name, published);
  if (!code || code === 'two') return refuseAt(table.name, name, 'unknown council');
  const type = group.type ? TYPE_CELLS[cell(group.type).toLowerCase()] : null;
  if (group.type && isFilled(cell(group.type)) && type?.framework !== group.framework) return refuse(group.type, 'unknown type');

  const judgements: ImportedRow['judgements'] = [];
  let rating: Grade | null = null;
  const gradeAt = (heading: string): Grade | null | undefined => {
    const word = cell(heading).toLowerCase();
    const grade = Object.hasOwn(GRADE_CELLS, word) ? (GRADE_CELLS[word] ?? null) : undefined;
    return grade === 'requires improvement' && group.olderScale ? 'adequate' : grade;
  };
  const overall = gradeAt(group.rating);
  if (overall === undefined) return refuse(group.rating, 'unknown grade');
  if (overall === null) return refuse(group.rating, 'no grade');
  rating = overall;
  for (const { heading, strand, label } of group.strands) {
    const grade = gradeAt(heading);
    if (grade === undefined) return refuse(heading, 'unknown grade');
    if (grade) judgements.push({ strand, label, grade });
  }
  return {
    place: { sheet: table.sheet, row: row.row, column: letterOf(table.columns.get(group.published) ?? 0) },
    code,
    framework: group.framework,
    kind: type?.kind ?? group.kind,
    frameworkCode: group.code,
    rating,
    ratingBasis: group.ratingBasis,
    judgements: group.framework === 'ILACS' ? withLeavers(judgements) : judgements,
    theme: null,
    inspected: null,
    inspectedTo: null,
    published,
  };
}

/** Where care leavers have no judgement of their own, the one on children in care covers both: the sheet prints the new heading over the old one. */
function withLeavers(judgements: ImportedRow['judgements']): ImportedRow['judgements'] {
  if (judgements.some(({ strand }) => strand === 'care leavers')) return judgements;
  return judgements.map((one) => (one.strand === 'children in care' ? { ...one, label: CARE_AND_LEAVERS_LABEL } : one));
}

function cellOf({ columns }: WideTable, { cells }: SheetRow, heading: string): string {
  return cells[columns.get(heading) ?? -1]?.trim() ?? '';
}
