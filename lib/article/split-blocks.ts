/** Splits the lean copy into blocks of running words, in page order, the way a reader sees them apart. */
import type { BlockKind } from '../domain/article.ts';
import { cleanText, hasLetters, sameLetters } from './clean-text.ts';
import type { CopiedElement } from './page-copy.ts';
import { readTable, type TableRow } from './read-table.ts';
import type { Work } from './take-turns.ts';

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
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Struck out: the article no longer says it. */
const STRUCK = new Set(['del', 's', 'strike']);
/** Inline boxes that some pages use to lay whole sentences side by side. */
const SPANS = new Set(['span', 'font', 'ins', 'label']);

/** Between lines of one box, and between inline boxes that stand side by side. Both are white space in HTML, so no word is lost. */
const LINE = '\u2028';
const SEAM = '\u2029';

const SENTENCE_END = /[.!?…][)\]"'”’»]{0,4}$/;
const LINE_ENDS = new Set('.!?…:;,)]"\'”’»');
const WORD = /\S+/g;
/** Boxes between two chances to pause: pausing costs as much as a small box. */
const STRIDE = 16;

function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-6));
}

function endsLine(text: string): boolean {
  return LINE_ENDS.has(text.at(-1) ?? '');
}

export function isProse(text: string): boolean {
  if (text.length < 40) return false;
  const words = text.match(WORD)?.length ?? 0;
  return (words >= 9 && endsLine(text)) || words >= 25;
}

/** An open element: where to go on in it. */
type Level = { element: CopiedElement; context: Context; at: number; inline: boolean };
type Context = { box: CopiedElement; kind: BlockKind; link: boolean; bold: boolean; pre: boolean };

/** How boxes with the words under a picture are called where no `<figcaption>` says it. */
const CAPTION_NAMES = /(?:^|[\s_-])(?:captions?|cap|cutline|photo-?credit|gallery|slideshow|carousel)(?:$|[\s_-])/i;

/** Kind of the blocks in a box, given the kind around it. */
function kindIn(element: CopiedElement, around: BlockKind): BlockKind {
  const tag = element.tag;
  if (HEADINGS.has(tag) || element.role === 'heading') return 'heading';
  if (tag === 'figcaption' || tag === 'caption' || (element.names !== '' && CAPTION_NAMES.test(element.names))) return 'caption';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'item';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'table' || tag === 'aside' || tag === 'article' || tag === 'section') return 'paragraph';
  return around;
}

class Splitter {
  readonly blocks: PageBlock[] = [];
  private steps = 0;
  private parts: string[] = [];
  private last = '';
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
      if (this.parts.length > 0) this.add(' ');
      this.edge = false;
      return;
    }
    if (this.edge && /[\p{Ll}\d.!?:;,)”’"]/u.test(this.last) && /^[\p{Lu}“‘]/u.test(raw)) this.add(' ');
    this.add(context.pre ? raw.replace(/\r?\n[ \t]*(?:\r?\n)+/g, LINE) : raw.replace(/[\u2028\u2029]/g, ' '));
    this.inkChars += ink.length;
    if (context.link) this.linkChars += ink.length;
    if (context.bold) this.boldChars += ink.length;
    this.seam = false;
    this.edge = false;
  }

  private add(text: string): void {
    this.parts.push(text);
    this.last = text.at(-1) ?? '';
  }

  /** Splits `root` and all that is in it, without recursion, whose every step costs as much as a small box. */
  *split(root: CopiedElement): Work<void> {
    const levels: Level[] = [];
    this.open(root, { box: root, kind: 'paragraph', link: false, bold: false, pre: false }, null, levels);
    for (let level = levels[0]; level; level = levels[levels.length - 1]) {
      const { element, context } = level;
      const child = element.children[level.at++];
      if (child === undefined) {
        levels.pop();
        if (level.inline) {
          this.edge = true;
          this.seam = SPANS.has(element.tag);
        } else if (!this.settled(context)) yield* this.flush(context);
        element.to = this.blocks.length;
      } else if (typeof child === 'string') this.text(child, context);
      else if (child.tag === 'br' || child.tag === 'hr') this.add(LINE);
      else if (STRUCK.has(child.tag) || (child.tag === 'button' && context.kind !== 'heading')) continue;
      else if (BOXES.has(child.tag)) {
        if (++this.steps % STRIDE === 0) yield;
        if (!this.settled(context)) yield* this.flush(context);
        this.open(child, context, child.tag === 'table' ? yield* readTable(child) : null, levels);
      } else if (!child.unspoken) levels.push(this.inline(child, context));
    }
  }

  private inline(element: CopiedElement, context: Context): Level {
    element.from = this.blocks.length;
    if (this.seam && SPANS.has(element.tag)) this.add(SEAM);
    this.edge = true;
    const link = context.link || element.tag === 'a';
    const bold = context.bold || BOLD.has(element.tag);
    const same = link === context.link && bold === context.bold;
    return { element, context: same ? context : { ...context, link, bold }, at: 0, inline: true };
  }

  private open(element: CopiedElement, around: Context, rows: TableRow[] | null, levels: Level[]): void {
    element.from = this.blocks.length;
    const { kind, link, bold, pre } = around;
    const context = {
      box: element,
      kind: kindIn(element, kind),
      link,
      bold: bold || BOLD.has(element.tag),
      pre: pre || element.tag === 'pre',
    };
    if (!rows) {
      levels.push({ element, context, at: 0, inline: false });
      return;
    }
    this.rows(rows, context);
    element.to = this.blocks.length;
  }

  private rows(rows: TableRow[], context: Context): void {
    for (const row of rows) {
      const ink = hasLetters(row.text);
      if (ink) this.push({ ...context, box: row.box, kind: row.kind }, row.text, row.linkChars, 0);
      row.box.from = this.blocks.length - (ink ? 1 : 0);
      row.box.to = this.blocks.length;
    }
  }

  private reset(): void {
    this.parts = [];
    this.last = '';
    this.linkChars = this.boldChars = this.inkChars = 0;
    this.seam = this.edge = false;
  }

  /** Ends a block of no words or of one line, which most are, at once; false where there are more. */
  private settled(context: Context): boolean {
    const { parts, linkChars, boldChars, inkChars } = this;
    if (inkChars > 0) {
      const whole = parts.length === 1 ? (parts[0] as string) : parts.join('');
      if (whole.includes(LINE) || whole.includes(SEAM)) return false;
      const text = cleanText(whole);
      if (text !== '') this.push(context, text, text.length * (linkChars / inkChars), boldChars / inkChars);
    }
    this.reset();
    return true;
  }

  private *flush(context: Context): Work<void> {
    const { parts, linkChars, boldChars, inkChars } = this;
    this.reset();
    const links = linkChars / inkChars;
    const bold = boldChars / inkChars;
    for (const line of yield* joinLines(parts.join('').split(LINE), context.kind)) {
      for (const text of yield* apart(line)) this.push(context, text, text.length * links, bold);
    }
  }

  private push(context: Context, text: string, linkChars: number, bold: number): void {
    const kind =
      context.kind === 'paragraph' && bold > 0.95 && text.length <= 90 && !endsSentence(text) && !text.endsWith(':')
        ? 'heading'
        : context.kind;
    this.blocks.push({ kind, text, box: context.box, linkChars, bold: bold > 0.95, prose: kind !== 'heading' && isProse(text) });
  }
}

/** Lines broken by `<br>`: each its own, unless the break falls inside a sentence, as old pages broke theirs, or in a heading. */
function* joinLines(lines: string[], kind: BlockKind): Work<string[]> {
  const joined: string[] = [];
  let open = false;
  for (const raw of lines) {
    yield;
    const line = raw.split(SEAM).map(cleanText).filter(Boolean).join(SEAM);
    if (line === '') {
      open = false;
      continue;
    }
    const last = joined.at(-1);
    if (open && last !== undefined && (kind === 'heading' || (!endsLine(last) && /^\p{Ll}/u.test(line))))
      joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
    open = true;
  }
  return joined;
}

/** A line said twice over; a short word said twice may be meant. */
function sameWords(one: string, other: string): boolean {
  return other.length >= 8 && Math.abs(one.length - other.length) < 4 && sameLetters(one, other);
}

/** Two versions of one line: most words of the shorter stand in the other. */
function sayAlike(one: string, other: string): boolean {
  if (one.length > 3 * other.length || other.length > 3 * one.length) return false;
  const words = new Set(one.toLowerCase().match(WORD) ?? []);
  const others = other.toLowerCase().match(WORD) ?? [];
  return others.filter((word) => words.has(word)).length >= Math.min(words.size, others.length) * 0.6;
}

/** Whole sentences that spans lay side by side become blocks of their own; the same words twice are said once. */
function* apart(line: string): Work<string[]> {
  if (!line.includes(SEAM)) return [line];
  const pieces: string[] = [];
  for (const piece of line.split(SEAM)) {
    yield;
    const last = pieces.at(-1);
    const long = piece.length >= 30 && last !== undefined && last.length >= 30;
    if (last === undefined) pieces.push(piece);
    else if (sameWords(last, piece)) continue;
    else if (long && (endsSentence(last) || sayAlike(last, piece))) pieces.push(piece);
    else pieces[pieces.length - 1] = `${last} ${piece}`;
  }
  return pieces;
}

/** All blocks of the copy in page order. Sets `from` and `to` of every element in it. */
export function* splitBlocks(root: CopiedElement): Work<PageBlock[]> {
  const splitter = new Splitter();
  yield* splitter.split(root);
  return splitter.blocks;
}
