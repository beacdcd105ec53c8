/**
 * Cuts a text into words for matching names: one pass, exact offsets, forms folded so that spelling, case, accents and typography don't matter.
 */

/** What stands between a word and the next. A line break parts blocks of the article, so no name runs over it. */
export type Gap = 'space' | 'hyphen' | 'comma' | 'dot' | 'amp' | 'break';

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

const APOSTROPHES = "'’‘ʼ`´′＇";
const HYPHENS = '-‐‑–';
/** Ignorable inside a word: soft hyphen, zero-width space, joiners and BOM. */
const IGNORABLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const LETTER = 1;
/** Belongs to a word that has begun: a combining accent, an ignorable sign. */
const INSIDE = 2;
const OTHER = 3;
/** Class of each UTF-16 unit, filled as met. */
const CLASSES = new Uint8Array(65_536);

function classOf(code: number): number {
  const known = CLASSES[code];
  if (known) return known;
  const sign = String.fromCharCode(code);
  const found = /[\p{L}\p{N}]/u.test(sign) ? LETTER : /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(sign) ? INSIDE : OTHER;
  CLASSES[code] = found;
  return found;
}

/** Spellings of one word folded into one key. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['childrens', 'children'],
  ['saint', 'st'],
]);

function keyOf(raw: string, plain: boolean): string {
  const lower = plain ? raw.toLowerCase() : raw.replace(IGNORABLE, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return SAME.get(lower) ?? lower;
}

function gapOf(between: string): Gap {
  if (between === ' ') return 'space';
  if (between === '') return 'hyphen';
  if (between.includes('\n')) return 'break';
  const trimmed = between.trim();
  if (trimmed === '') return 'space';
  if (trimmed === ',') return 'comma';
  if (trimmed === '&') return 'amp';
  if (trimmed === '.') return 'dot';
  return between.length === 1 && HYPHENS.includes(between) ? 'hyphen' : 'break';
}

/** Words of a text, in order. An ampersand between words becomes the gap 'amp' of the word before it. Linear in the length of the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let last: Word | undefined;
  let after = 0;
  for (let i = 0; i < length; ) {
    if (classOf(text.charCodeAt(i)) !== LETTER) {
      i++;
      continue;
    }
    const start = i;
    let plain = true;
    for (let c = LETTER; c !== OTHER; c = i < length ? classOf(text.charCodeAt(i)) : OTHER) {
      if (text.charCodeAt(i) > 127) plain = false;
      i++;
    }
    const raw = text.slice(start, i);
    // The s of a possessive follows its apostrophe: fold it into the word before.
    if (last && (raw === 's' || raw === 'S') && start === after + 1 && APOSTROPHES.includes(text.charAt(after))) {
      last.possessive = true;
      after = i;
      continue;
    }
    if (last) last.gap = start === after + 1 && text.charCodeAt(after) === 32 ? 'space' : gapOf(text.slice(after, start));
    const key = keyOf(raw, plain);
    const code = raw.charCodeAt(0);
    const capital = code < 128 ? code >= 65 && code <= 90 : raw.charAt(0) !== raw.charAt(0).toLowerCase();
    last = { start, end: i, key, capital, upper: capital && raw.length > 1 && raw === raw.toUpperCase(), possessive: false, gap: 'break' };
    // 'Kirklees’ services': a bare apostrophe after an s.
    if (i + 1 < length && key.charCodeAt(key.length - 1) === 115 && APOSTROPHES.includes(text.charAt(i))) {
      last.possessive = classOf(text.charCodeAt(i + 1)) !== LETTER;
    }
    words.push(last);
    after = i;
  }
  return words;
}
