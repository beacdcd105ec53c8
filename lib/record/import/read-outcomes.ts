/** The inspections in the sheets of an official table, each row read or refused with its place and reason. */
import type { Work } from '../../article/take-turns.ts';
import { NO_OVERALL_SINCE } from '../../domain/frameworks.ts';
import type { Grade } from '../../domain/grades.ts';
import type { Strand } from '../../domain/strands.ts';
import type { OfficialRecord } from '../load-record.ts';
import { STRANDS_ONLY_BASIS } from '../record-file.ts';
import { CARE_AND_LEAVERS_LABEL } from '../strand-columns.ts';
import { findAuthority } from './find-authority.ts';
import { type Column, columnOf, HEADING_ROWS, NEEDED, NEEDED_NAMES } from './headings.ts';
import type { ImportedRow, Refused } from './imported-row.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { dayOfCell, GRADE_CELLS, isAmericanDay, isFilled, letterOf, TYPE_CELLS } from './values.ts';
import { readWideRow, wideTableIn } from './wide-outcomes.ts';

export type OutcomesRead =
  | { ok: true; rows: ImportedRow[]; refused: Refused[] /** Sheets without a table of inspections. */; passedOver: string[] }
  | { ok: false; why: 'no table of inspections'; near: NearTable | null };

/** A row that has some headings of a table of inspections, and columns that it lacks, by the names they have in the table. */
export type NearTable = { sheet: string; row: number; lacks: string[] };

type Table = { sheet: string; columns: Map<Column, number>; rows: SheetRow[]; isAmerican: boolean };

/** Columns that hold days. */
const DAYS: readonly Column[] = ['inspected', 'inspectedTo', 'published'];

const STRANDS: readonly (Column & Strand)[] = ['leadership', 'help and protection', 'children in care', 'care leavers'];
/** Care leavers have a judgement of their own since then. Source: frameworks.md, ILACS. */
const CARE_LEAVERS_APART = '2023-01-01';

/** Pauses wherever a slice of time is used up, so that no table freezes the page. */
export function* readOutcomes(sheets: readonly Sheet[], record: OfficialRecord, today: string | null): Work<OutcomesRead> {
  const rows: ImportedRow[] = [];
  const refused: Refused[] = [];
  const passedOver: string[] = [];
  for (const sheet of sheets) {
    const read = yield* readSheet(sheet, record, today);
    if (!read) passedOver.push(sheet.name);
    for (const one of read ?? []) {
      if ('why' in one) refused.push(one);
      else rows.push(one);
    }
  }
  if (passedOver.length === sheets.length) return { ok: false, why: 'no table of inspections', near: nearestIn(sheets) };
  return { ok: true, rows, refused, passedOver };
}

/** Null for a sheet without a table of inspections. */
function* readSheet(sheet: Sheet, record: OfficialRecord, today: string | null): Work<(ImportedRow | Refused)[] | null> {
  const table = tableIn(sheet);
  const wide = table ? null : wideTableIn(sheet);
  const read: (ImportedRow | Refused)[] = [];
  for (const row of (table ?? wide)?.rows ?? []) {
    if (table) read.push(readRow(table, row, record, today));
    else if (wide) read.push(...readWideRow(wide, row, record, today));
    yield;
  }
  return table || wide ? read : null;
}

/** The sheet's table, from the row of its headings on; null where it has none. */
function tableIn({ name, rows }: Sheet): Table | null {
  for (const [i, { cells }] of rows.slice(0, HEADING_ROWS).entries()) {
    const columns = new Map<Column, number>();
    for (const [at, cell] of cells.entries()) {
      const column = columnOf(cell);
      if (column && !columns.has(column)) columns.set(column, at);
    }
    if (!NEEDED.every((column) => columns.has(column))) continue;
    const below = rows.slice(i + 1);
    const days = DAYS.flatMap((column) => columns.get(column) ?? []);
    const isAmerican = below.some((row) => days.some((at) => isAmericanDay(row.cells[at]?.trim() ?? '')));
    return { sheet: name, columns, rows: below, isAmerican };
  }
  return null;
}

/** Whether the sheet has a table of inspections, of any edition. */
export function hasTable(sheet: Sheet): boolean {
  return tableIn(sheet) !== null || wideTableIn(sheet) !== null;
}

function nearestIn(sheets: readonly Sheet[]): NearTable | null {
  let near: NearTable | null = null;
  let most = 1;
  for (const { name, rows } of sheets) {
    for (const { row, cells } of rows.slice(0, HEADING_ROWS)) {
      const columns = new Set(cells.map(columnOf).filter((column) => column !== null));
      if (columns.size <= most) continue;
      most = columns.size;
      near = { sheet: name, row, lacks: NEEDED.filter((column) => !columns.has(column)).map((column) => NEEDED_NAMES[column] ?? column) };
    }
  }
  return near;
}

function readRow(
  { sheet, columns, isAmerican }: Table,
  { row, cells }: SheetRow,
  record: OfficialRecord,
  today: string | null,
): ImportedRow | Refused {
  const cell = (column: Column) => cells[columns.get(column) ?? -1]?.trim() ?? '';
  const refuse = (column: Column, why: Refused['why']): Refused => ({
    place: { sheet, row, column: letterOf(columns.get(column) ?? 0) },
    value: cell(column),
    why,
  });

  const misordered = isAmerican ? DAYS.find((column) => cell(column).includes('/')) : undefined;
  if (misordered) return refuse(misordered, 'date order');
  const inspected = dayOfCell(cell('inspected'));
  if (!inspected) return refuse('inspected', 'no date');
  if (today !== null && inspected > today) return refuse('inspected', 'not yet');
  const published = dayOfCell(cell('published'));
  if (!published && isFilled(cell('published'))) return refuse('published', 'no date');
  if (published && published < inspected) return refuse('published', 'out before');
  const code = findAuthority(record, cell('areaCode'), cell('name'), inspected);
  if (code === 'two') return refuse('name', 'two councils');
  if (!code) return refuse('name', 'unknown council');
  const type = TYPE_CELLS[cell('type').toLowerCase()] ?? null;
  if (!type && isFilled(cell('type'))) return refuse('type', 'unknown type');

  const grades = new Map<Column, Grade>();
  for (const column of ['overall', ...STRANDS] as const) {
    const word = cell(column).toLowerCase();
    if (!Object.hasOwn(GRADE_CELLS, word)) return refuse(column, 'unknown grade');
    const grade = GRADE_CELLS[word];
    if (grade) grades.set(column, grade);
  }
  const isVisit = type !== null && type.framework !== 'ILACS';
  // Since April 2026 there is none, by the day of the inspection and not of the report; before that a row without one has lost it.
  const hasOverall = inspected < NO_OVERALL_SINCE;
  if (!isVisit && hasOverall !== grades.has('overall')) return refuse('overall', hasOverall ? 'no grade' : 'unknown grade');

  return {
    place: { sheet, row, column: 'A' },
    code,
    framework: type?.framework ?? null,
    kind: type?.kind ?? null,
    frameworkCode: 'ILACS',
    rating: isVisit ? null : (grades.get('overall') ?? null),
    ratingBasis: isVisit ? 'none (ungraded visit)' : hasOverall ? 'overall effectiveness' : STRANDS_ONLY_BASIS,
    judgements: isVisit ? [] : STRANDS.flatMap((strand) => judgement(strand, grades.get(strand), inspected)),
    theme: isVisit && isFilled(cell('theme')) ? cell('theme') : null,
    inspected,
    inspectedTo: dayOfCell(cell('inspectedTo')),
    published,
  };
}

function judgement(strand: Strand, grade: Grade | undefined, inspected: string): ImportedRow['judgements'] {
  if (!grade) return [];
  // Later tables print the new heading over the old judgement, which covered both.
  const label = strand === 'children in care' && inspected < CARE_LEAVERS_APART ? CARE_AND_LEAVERS_LABEL : strand;
  return [{ strand, label, grade }];
}
