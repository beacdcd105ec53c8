/** Tells a table of facts from a table that only lays out a page, and reads the first row by row. */
import type { BlockKind } from '../domain/article.ts';
import { cleanText } from './clean-text.ts';
import type { CopiedElement } from './page-copy.ts';
import type { Work } from './take-turns.ts';

export type TableRow = { box: CopiedElement; kind: BlockKind; text: string; linkChars: number };

/** Cells of a table of facts are labels and figures; longer on average than this, they are paragraphs. */
const MAX_MEAN_CELL = 90;
const MAX_CELL = 600;
/** A cell that is a sentence. Where many are, the table lays out prose: a page of two versions side by side. */
const SENTENCE = /^(?:\S+\s+){7,}\S*[.!?]["'\u2019\u201d)]*$/;
/** What a cell of facts does not hold. */
const LAYOUT = new Set(['table', 'h1', 'h2', 'article', 'section', 'form', 'nav', 'aside', 'main', 'header', 'footer', 'figure']);

const CELL_JOIN = ' | ';

type Cell = { text: string; linkChars: number };

function elementsOf(element: CopiedElement): CopiedElement[] {
  return element.children.filter((child): child is CopiedElement => typeof child !== 'string');
}

function rowsOf(table: CopiedElement): { rows: CopiedElement[]; captions: CopiedElement[] } {
  const rows: CopiedElement[] = [];
  const captions: CopiedElement[] = [];
  for (const child of elementsOf(table)) {
    if (child.tag === 'tr') rows.push(child);
    else if (child.tag === 'caption') captions.push(child);
    else if (child.tag === 'thead' || child.tag === 'tbody' || child.tag === 'tfoot')
      rows.push(...elementsOf(child).filter((row) => row.tag === 'tr'));
  }
  return { rows, captions };
}

/** The words of a cell; null where it holds what no table of facts holds. */
function readCell(cell: CopiedElement): Cell | null {
  let raw = '';
  let linkChars = 0;
  let paragraphs = 0;
  const visit = (element: CopiedElement, link: boolean): boolean => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        raw += child;
        if (link) linkChars += child.trim().length;
      } else if (child.tag === 'del' || child.tag === 's' || child.tag === 'button') {
      } else {
        if (LAYOUT.has(child.tag)) return false;
        if (child.tag === 'p' && ++paragraphs > 3) return false;
        if (/^(?:br|p|div|li|ul|ol)$/.test(child.tag)) raw += ' ';
        if (!visit(child, link || child.tag === 'a')) return false;
        if (/^(?:p|div|li)$/.test(child.tag)) raw += ' ';
      }
    }
    return true;
  };
  return visit(cell, false) ? { text: cleanText(raw), linkChars } : null;
}

/** The rows of a table of facts, cells joined by " | "; null for a table that lays out prose, to be read as boxes. */
export function* readTable(table: CopiedElement): Work<TableRow[] | null> {
  if (/^(?:presentation|none)$/.test(table.role)) return null;
  const { rows, captions } = rowsOf(table);
  const read: TableRow[] = [];
  for (const caption of captions) read.push({ box: caption, kind: 'caption', text: readCell(caption)?.text ?? '', linkChars: 0 });
  let cells = 0;
  let chars = 0;
  let wide = 0;
  let sentences = 0;
  for (const row of rows) {
    yield;
    const texts: string[] = [];
    let linkChars = 0;
    for (const element of elementsOf(row)) {
      if (element.tag !== 'td' && element.tag !== 'th') continue;
      const cell = readCell(element);
      if (!cell || cell.text.length > MAX_CELL) return null;
      texts.push(cell.text);
      linkChars += cell.linkChars;
      chars += cell.text.length;
      if (cell.text !== '') cells++;
      if (SENTENCE.test(cell.text)) sentences++;
    }
    if (texts.length > 1) wide++;
    if (texts.some((text) => text !== '')) read.push({ box: row, kind: 'row', text: texts.join(CELL_JOIN), linkChars });
  }
  if (wide < 2 || cells === 0 || chars / cells > MAX_MEAN_CELL || sentences > cells / 3) return null;
  return read;
}
