/**
 * Cuts a text into words for matching names: one pass, exact offsets, forms folded so that spelling, case, accents and typography don't matter.
 */

/** What stands between a word and the next. */
export type Gap = 'space' | 'line' | 'hyphen' | 'comma' | 'dot' | 'amp' | 'break';

export type Word = {
  /** Offsets of the word itself, without a possessive ending. */
  start: number;
  end: number;
  /** Lower case, no accents, no soft hyphens: 'ynys', 'mon'. */
  key: string;
  capital: boolean;
  /** More than one letter, all capitals. */
  upper: boolean;
  /** Followed by 's, or by a bare apostrophe after an s. */
  possessive: boolean;
  gap: Gap;
};

const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', '`', '´', '′', '＇']);
const HYPHENS = new Set(['-', '‐', '‑', '–']);
/** Ignorable inside a word: soft hyphen, zero-width space, joiners and BOM. */
const IGNORABLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const PLAIN = /^[A-Za-z0-9]+$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu;

/** Spellings of one word folded into one key. */
const SAME: Readonly<Record<string, string>> = { childrens: 'children', saint: 'st' };

function keyOf(text: string): string {
  const lower = PLAIN.test(text) ? text.toLowerCase() : text.replace(IGNORABLE, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return SAME[lower] ?? lower;
}

function gapOf(between: string): Gap {
  if (between === ' ') return 'space';
  if (between === '') return 'hyphen';
  const trimmed = between.trim();
  if (trimmed === '') return between.includes('\n') ? (between.indexOf('\n') !== between.lastIndexOf('\n') ? 'break' : 'line') : 'space';
  if (trimmed === ',') return 'comma';
  if (trimmed === '&') return 'amp';
  if (trimmed === '.' && !between.includes('\n')) return 'dot';
  if (HYPHENS.has(between)) return 'hyphen';
  return 'break';
}

/** Words of a text, in order. An ampersand between words becomes the gap 'amp' of the word before it. Linear in the length of the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  let last: Word | undefined;
  let after = 0;
  for (let m = WORD.exec(text); m; m = WORD.exec(text)) {
    const start = m.index;
    const raw = m[0];
    const end = start + raw.length;
    // The s of a possessive is its own match after the apostrophe: fold it into the word before.
    if (last && raw.length === 1 && (raw === 's' || raw === 'S') && start === after + 1 && APOSTROPHES.has(text.charAt(after))) {
      last.possessive = true;
      after = end;
      continue;
    }
    if (last) last.gap = gapOf(text.slice(after, start));
    const first = raw.charAt(0);
    const capital = first !== first.toLowerCase();
    const key = keyOf(raw);
    last = { start, end, key, capital, upper: capital && key.length > 1 && raw === raw.toUpperCase(), possessive: false, gap: 'break' };
    if (key.endsWith('s') && APOSTROPHES.has(text.charAt(end)) && !/[\p{L}\p{N}]/u.test(text.charAt(end + 1))) {
      last.possessive = true;
    }
    words.push(last);
    after = end;
  }
  return words;
}
