/** A sheet of a table file: text cells, dates as ISO days where the file marks them as dates. `row` is its number as a spreadsheet counts, from 1. */
export type SheetRow = { row: number; cells: string[] };
export type Sheet = { name: string; rows: SheetRow[] };
