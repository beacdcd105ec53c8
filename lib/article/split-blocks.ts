/** Splits the lean copy into blocks of running words, in page order, the way a reader sees them apart. */
import type { BlockKind } from '../domain/article.ts';
import { cleanText, lettersOf } from './clean-text.ts';
import type { CopiedElement } from './page-copy.ts';
import { readTable, type TableRow } from './read-table.ts';

export type PageBlock = {
  kind: BlockKind;
  text: string;
  /** The nearest box around it. */
  box: CopiedElement;
  /** Characters of `text` that are links, about. */
  linkChars: number;
  /** All of it is bold. */
  bold: boolean;
  /** Reads as sentences rather than as a label. */
  prose: boolean;
};

const BOXES = new Set(
  'html body address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table caption tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Struck out: the article no longer says it. */
const STRUCK = new Set(['del', 's', 'strike']);
/** Inline boxes that some pages use to lay whole sentences side by side. */
const SPANS = new Set(['span', 'font', 'ins', 'label']);

/** Between lines of one box, and between inline boxes that stand side by side. Both are white space in HTML, so no word is lost. */
const LINE = '\u2028';
const SEAM = '\u2029';

const SENTENCE_END = /[.!?…][)\]"'”’»]*$/;
const LINE_END = /[.!?…:;,)\]"'”’»]$/;
const WORD = /\S+/g;

export function isProse(text: string): boolean {
  if (text.length < 40) return false;
  const words = text.match(WORD)?.length ?? 0;
  return (words >= 9 && LINE_END.test(text)) || words >= 25;
}

type Context = { box: CopiedElement; kind: BlockKind; link: boolean; bold: boolean; pre: boolean };

/** Kind of the blocks in a box, given the kind around it. */
function kindIn(element: CopiedElement, around: BlockKind): BlockKind {
  const tag = element.tag;
  if (/^h[1-6]$/.test(tag) || element.role === 'heading') return 'heading';
  if (tag === 'figcaption' || tag === 'caption') return 'caption';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'item';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'table' || tag === 'aside' || tag === 'article' || tag === 'section') return 'paragraph';
  return around;
}

class Splitter {
  readonly blocks: PageBlock[] = [];
  private parts = '';
  private linkChars = 0;
  private boldChars = 0;
  private inkChars = 0;
  /** The last thing was the end of a span: a span that opens now stands beside it. */
  private seam = false;
  /** The last thing was the edge of an inline element. */
  private edge = false;

  text(raw: string, context: Context): void {
    const ink = raw.trim();
    if (ink.length === 0) {
      if (this.parts !== '') this.parts += ' ';
      this.edge = false;
      return;
    }
    const last = this.parts.at(-1) ?? '';
    if (this.edge && /[\p{Ll}\d.!?:;,)”’"]/u.test(last) && /^[\p{Lu}“‘]/u.test(raw)) this.parts += ' ';
    this.parts += context.pre ? raw.replace(/\r?\n[ \t]*(?:\r?\n)+/g, LINE) : raw.replace(/[\u2028\u2029]/g, ' ');
    this.inkChars += ink.length;
    if (context.link) this.linkChars += ink.length;
    if (context.bold) this.boldChars += ink.length;
    this.seam = false;
    this.edge = false;
  }

  inline(element: CopiedElement, context: Context): void {
    const span = SPANS.has(element.tag);
    if (span && this.seam) this.parts += SEAM;
    this.edge = true;
    this.children(element, {
      ...context,
      link: context.link || element.tag === 'a',
      bold: context.bold || BOLD.has(element.tag),
    });
    this.edge = true;
    this.seam = span;
  }

  box(element: CopiedElement, around: Context): void {
    this.flush(around);
    element.from = this.blocks.length;
    const rows = element.tag === 'table' ? readTable(element) : null;
    const context = { ...around, box: element, kind: kindIn(element, around.kind), pre: around.pre || element.tag === 'pre' };
    context.bold ||= BOLD.has(element.tag);
    if (rows) this.rows(rows, context);
    else this.children(element, context);
    this.flush(context);
    element.to = this.blocks.length;
  }

  private children(element: CopiedElement, context: Context): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.text(child, context);
      else if (child.tag === 'br' || child.tag === 'hr') this.parts += LINE;
      else if (STRUCK.has(child.tag) || (child.tag === 'button' && context.kind !== 'heading')) continue;
      else if (BOXES.has(child.tag)) this.box(child, context);
      else {
        child.from = this.blocks.length;
        this.inline(child, context);
        child.to = this.blocks.length;
      }
    }
  }

  private rows(rows: TableRow[], context: Context): void {
    for (const row of rows) {
      const ink = lettersOf(row.text).length;
      if (ink > 0) this.push({ ...context, box: row.box, kind: row.kind }, row.text, row.linkChars, 0);
      row.box.from = this.blocks.length - (ink > 0 ? 1 : 0);
      row.box.to = this.blocks.length;
    }
  }

  private flush(context: Context): void {
    const raw = this.parts;
    const { linkChars, boldChars, inkChars } = this;
    this.parts = '';
    this.linkChars = this.boldChars = this.inkChars = 0;
    this.seam = this.edge = false;
    if (inkChars === 0) return;
    const links = linkChars / inkChars;
    const bold = boldChars / inkChars;
    for (const line of joinLines(raw.split(LINE), context.kind)) {
      for (const text of apart(line)) this.push(context, text, text.length * links, bold);
    }
  }

  private push(context: Context, text: string, linkChars: number, bold: number): void {
    const kind =
      context.kind === 'paragraph' && bold > 0.95 && text.length <= 90 && !SENTENCE_END.test(text) && !text.endsWith(':')
        ? 'heading'
        : context.kind;
    this.blocks.push({ kind, text, box: context.box, linkChars, bold: bold > 0.95, prose: kind !== 'heading' && isProse(text) });
  }
}

/** Lines broken by `<br>`: each its own, unless the break falls inside a sentence, as old pages broke theirs, or in a heading. */
function joinLines(lines: string[], kind: BlockKind): string[] {
  const joined: string[] = [];
  let open = false;
  for (const raw of lines) {
    const line = raw.split(SEAM).map(cleanText).filter(Boolean).join(SEAM);
    if (line === '') {
      open = false;
      continue;
    }
    const last = joined.at(-1);
    if (open && last !== undefined && (kind === 'heading' || (!LINE_END.test(last) && /^\p{Ll}/u.test(line))))
      joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
    open = true;
  }
  return joined;
}

/** Two versions of one line: most words of the shorter stand in the other. */
function sayAlike(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().match(WORD) ?? []);
  const others = other.toLowerCase().match(WORD) ?? [];
  return others.filter((word) => words.has(word)).length >= Math.min(words.size, others.length) * 0.6;
}

/** Whole sentences that spans lay side by side become blocks of their own; the same words twice are said once. */
function apart(line: string): string[] {
  if (!line.includes(SEAM)) return [line];
  const pieces: string[] = [];
  for (const piece of line.split(SEAM)) {
    const last = pieces.at(-1);
    if (last === undefined) pieces.push(piece);
    else if (lettersOf(last) === lettersOf(piece)) continue;
    else if (piece.length >= 30 && last.length >= 30 && (SENTENCE_END.test(last) || sayAlike(last, piece))) pieces.push(piece);
    else pieces[pieces.length - 1] = `${last} ${piece}`;
  }
  return pieces;
}

/** All blocks of the copy in page order. Sets `from` and `to` of every element in it. */
export function splitBlocks(root: CopiedElement): PageBlock[] {
  const splitter = new Splitter();
  splitter.box(root, { box: root, kind: 'paragraph', link: false, bold: false, pre: false });
  return splitter.blocks;
}
