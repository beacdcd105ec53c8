/**
 * Finds the words of an evidence quote again in the text of a live page.
 *
 * Article text was levelled when it was read (spaces, unseen characters, table cells joined by bars), and pages re-render, so the search
 * compares only what is inked: letters, digits and signs, with accents, quotation marks and dashes levelled and no white space at all.
 */
import type { Work } from './take-turns.ts';

/** What to show. `before` and `after`: the article's words around the quote, which tell one occurrence from another; may be empty. */
export type Sought = { quote: string; before: string; after: string };

/** A place in a list of texts: number of the text, and UTF-16 offset in it. */
export type Place = { piece: number; offset: number };
export type Found = { start: Place; end: Place };

/** How many occurrences of one quote are looked at. */
const MOST_OCCURRENCES = 500;
/** Characters of context that are compared on either side. */
const CONTEXT_CHARS = 200;

const LEVELLED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['‘’‚‛′`´', "'"],
    ['“”„‟″«»', '"'],
    ['‐‑‒–—―−', '-'],
    // Bars stand between table cells in article text only.
    ['|', ''],
  ].flatMap(([signs = '', level = '']) => [...signs].map((sign) => [sign, level])),
);
const UNINKED = /[\s\p{M}\p{Cf}\p{Cc}]/gu;

function inkOf(sign: string): string {
  const levelled = LEVELLED[sign];
  if (levelled !== undefined) return levelled;
  const code = sign.charCodeAt(0);
  if (code < 0x80) return code <= 0x20 || code === 0x7f ? '' : sign;
  const plain = sign.normalize('NFKD').replace(UNINKED, '');
  return plain.length === 1 ? (LEVELLED[plain] ?? plain) : plain;
}

/** The inked signs of a text, for comparing. */
export function ink(text: string): string {
  let inked = '';
  for (const sign of text) inked += inkOf(sign);
  return inked;
}

export type InkIndex = {
  ink: string;
  /** For each inked sign, where in all texts put together it stands. */
  at: number[];
  /** Where each text begins in all of them put together. */
  starts: number[];
};

/** Indexes the texts of a page, in page order. */
export function* indexTexts(texts: readonly string[]): Work<InkIndex> {
  const parts: string[] = [];
  const at: number[] = [];
  const starts: number[] = [];
  let base = 0;
  for (const text of texts) {
    starts.push(base);
    let offset = 0;
    for (const sign of text) {
      const inked = inkOf(sign);
      for (let i = 0; i < inked.length; i++) at.push(base + offset);
      if (inked !== '') parts.push(inked);
      offset += sign.length;
      if (offset % 4096 === 0) yield;
    }
    base += text.length;
    yield;
  }
  return { ink: parts.join(''), at, starts };
}

function placeOf(index: InkIndex, position: number): Place {
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return { piece: low, offset: position - (index.starts[low] ?? 0) };
}

/** How many signs of the context agree on both sides of an occurrence. */
function agreement(inked: string, start: number, end: number, before: string, after: string): number {
  let left = 0;
  while (left < before.length && inked[start - 1 - left] === before[before.length - 1 - left]) left++;
  let right = 0;
  while (right < after.length && inked[end + right] === after[right]) right++;
  return left + right;
}

/** Every place where the quote stands, the likeliest first; empty where the page no longer says it. */
export function locate(index: InkIndex, texts: readonly string[], sought: Sought): Found[] {
  const quote = ink(sought.quote);
  if (quote === '') return [];
  const before = ink(sought.before.slice(-CONTEXT_CHARS));
  const after = ink(sought.after.slice(0, CONTEXT_CHARS));
  const hits: { start: number; score: number }[] = [];
  for (let start = index.ink.indexOf(quote); start >= 0 && hits.length < MOST_OCCURRENCES; start = index.ink.indexOf(quote, start + 1)) {
    hits.push({ start, score: agreement(index.ink, start, start + quote.length, before, after) });
  }
  hits.sort((a, b) => b.score - a.score || a.start - b.start);
  return hits.map(({ start }) => {
    const last = placeOf(index, index.at[start + quote.length - 1] ?? 0);
    const sign = texts[last.piece]?.codePointAt(last.offset) ?? 0;
    return { start: placeOf(index, index.at[start] ?? 0), end: { piece: last.piece, offset: last.offset + (sign > 0xffff ? 2 : 1) } };
  });
}
