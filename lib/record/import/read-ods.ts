/**
 * The sheets of an OpenDocument spreadsheet, read from its content.xml by a small scanner: the same in a browser and in Node, and nothing in the
 * file is ever run or fetched. Format: OpenDocument 1.2, part 1, chapter 9.
 */
import { atOnce, inTurns, takeTurns, type Work } from '../../article/take-turns.ts';
import { readZipEntry } from './read-zip.ts';
import type { Sheet, SheetRow } from './sheet.ts';

export type OdsRead = { ok: true; sheets: Sheet[] } | { ok: false; why: 'not a zip' | 'not a spreadsheet' | 'damaged' | 'too large' };

/** Ofsted's file of 2025 unpacks to 1 MB. */
const LARGEST_CONTENT = 40_000_000;
/** Beyond these a sheet repeats emptiness, or means harm. */
const MOST_COLUMNS = 200;
export const MOST_ROWS = 20_000;

export async function readOds(archive: ArrayBuffer): Promise<OdsRead> {
  const content = await readZipEntry(archive, 'content.xml', LARGEST_CONTENT);
  if (!content.ok) return { ok: false, why: content.why === 'not in it' ? 'not a spreadsheet' : content.why };
  return inTurns(workOn(new TextDecoder().decode(content.bytes)), takeTurns());
}

/** @param xml the text of content.xml */
export function readContent(xml: string): OdsRead {
  return atOnce(workOn(xml));
}

/** Tags between two places where the work may pause. */
const STRIDE = 50;

function* workOn(xml: string): Work<OdsRead> {
  const sheets: Sheet[] = [];
  const scan = new Scan(sheets);
  // No part of it runs past the next `<`, so that a hostile file costs no more than a good one.
  const tag = /<(\/?)([\w:-]+)((?:[^<>"'/]|"[^"<]*"|'[^'<]*'|\/(?!>))*)(\/?)>/g;
  let at = 0;
  let tags = 0;
  for (let found = tag.exec(xml); found; found = tag.exec(xml)) {
    if (++tags % STRIDE === 0) yield;
    scan.text(xml.slice(at, found.index));
    at = tag.lastIndex;
    const [, closing, name = '', attributes = '', empty] = found;
    if (closing) scan.close(name);
    else {
      scan.open(name, attributes);
      if (empty) scan.close(name);
    }
    if (scan.tooLarge) return { ok: false, why: 'too large' };
  }
  if (sheets.length === 0) return { ok: false, why: 'not a spreadsheet' };
  return scan.isWhole ? { ok: true, sheets } : { ok: false, why: 'damaged' };
}

class Scan {
  tooLarge = false;
  #sheet: Sheet | null = null;
  #row: (SheetRow & { repeat: number }) | null = null;
  #cell: { text: string; date: string | null; repeat: number } | null = null;
  #nextRow = 1;
  #paragraphs = 0;
  /** Depth inside notes on cells, whose paragraphs are not the cell's. */
  #aside = 0;
  readonly #sheets: Sheet[];

  constructor(sheets: Sheet[]) {
    this.#sheets = sheets;
  }

  get isWhole(): boolean {
    return this.#sheet === null;
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'table:table':
        this.#sheet = { name: attribute(attributes, 'table:name') ?? '', rows: [] };
        this.#sheets.push(this.#sheet);
        this.#nextRow = 1;
        break;
      case 'table:table-row':
        this.#row = { row: this.#nextRow, cells: [], repeat: repeats(attributes, 'table:number-rows-repeated') };
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#cell = {
          text: '',
          date: attribute(attributes, 'office:date-value')?.slice(0, 10) ?? null,
          repeat: repeats(attributes, 'table:number-columns-repeated'),
        };
        this.#paragraphs = 0;
        break;
      case 'office:annotation':
        this.#aside += 1;
        break;
      case 'text:p':
        if (this.#cell && this.#aside === 0 && this.#paragraphs++ > 0) this.#cell.text += '\n';
        break;
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        if (this.#cell && this.#aside === 0) this.#cell.text += ' ';
        break;
    }
  }

  close(name: string): void {
    if (name === 'office:annotation') this.#aside -= 1;
    else if (name === 'table:table') this.#sheet = null;
    else if (name === 'table:table-row') this.#endRow();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#endCell();
  }

  text(raw: string): void {
    if (this.#cell && this.#aside === 0 && this.#paragraphs > 0) this.#cell.text += decoded(raw);
  }

  #endCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (!cell || !this.#row) return;
    const value = cell.date ?? cell.text.trim();
    // A long run of empty cells closes most rows.
    const room = MOST_COLUMNS - this.#row.cells.length;
    if (value !== '' && cell.repeat > room) this.tooLarge = true;
    for (let i = 0; i < Math.min(cell.repeat, room); i++) this.#row.cells.push(value);
  }

  #endRow(): void {
    const row = this.#row;
    this.#row = null;
    if (!row || !this.#sheet) return;
    this.#nextRow += row.repeat;
    while (row.cells.at(-1) === '') row.cells.pop();
    if (row.cells.length === 0) return;
    if (this.#sheet.rows.length + row.repeat > MOST_ROWS) {
      this.tooLarge = true;
      return;
    }
    for (let i = 0; i < row.repeat; i++) this.#sheet.rows.push({ row: row.row + i, cells: row.cells });
  }
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? decoded(found[1] ?? found[2] ?? '') : null;
}

function repeats(attributes: string, name: string): number {
  const count = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and numbered characters; entities that a file defines itself stay as they are written. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
