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

/** Classes of characters: small ASCII letters and digits, capital ASCII letters, letters beyond ASCII, what belongs to a word that has begun, the rest. */
const SMALL = 1;
const CAPITAL = 2;
const FOREIGN = 3;
/** A combining accent, an ignorable sign. */
const INSIDE = 4;
const OTHER = 5;
/** Class of each UTF-16 unit, filled as met. */
const CLASSES = new Uint8Array(65_536);
for (let c = 0; c < 128; c++) CLASSES[c] = (c >= 97 && c <= 122) || (c >= 48 && c <= 57) ? SMALL : c >= 65 && c <= 90 ? CAPITAL : OTHER;

function findClass(code: number): number {
  const sign = String.fromCharCode(code);
  const found = /[\p{L}\p{N}]/u.test(sign) ? FOREIGN : /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(sign) ? INSIDE : OTHER;
  CLASSES[code] = found;
  return found;
}
const classAt = (text: string, i: number): number => {
  const code = text.charCodeAt(i);
  return CLASSES[code] || findClass(code);
};

/** Spellings of one word folded into one key. */
export const SAME: ReadonlyMap<string, string> = new Map([
  ['childrens', 'children'],
  ['saint', 'st'],
]);

/** `small`: nothing but small letters and digits; `plain`: nothing beyond ASCII. */
function keyOf(raw: string, small: boolean, plain: boolean): string {
  const lower = small ? raw : plain ? raw.toLowerCase() : raw.replace(IGNORABLE, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return lower.length === 5 || lower.length === 9 ? (SAME.get(lower) ?? lower) : lower;
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

const S = 115;
const SPACE = 32;
const isApostrophe = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return code === 39 || ((code > 127 || code === 96) && APOSTROPHES.includes(text.charAt(i)));
};

/** Words of a text, in order. An ampersand between words becomes the gap 'amp' of the word before it. Linear in the length of the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let last: Word | undefined;
  let after = 0;
  for (let i = 0; i < length; ) {
    let kind = classAt(text, i);
    if (kind >= INSIDE) {
      i++;
      continue;
    }
    const start = i;
    let small = true;
    let plain = true;
    do {
      if (kind === CAPITAL) small = false;
      else if (kind !== SMALL) plain = small = false;
      if (++i === length) break;
      kind = classAt(text, i);
    } while (kind !== OTHER);
    const size = i - start;
    // The s of a possessive follows its apostrophe: fold it into the word before.
    if (size === 1 && last && start === after + 1 && (text.charCodeAt(start) | 32) === S && isApostrophe(text, after)) {
      last.possessive = true;
      after = i;
      continue;
    }
    if (last) last.gap = start === after + 1 && text.charCodeAt(after) === SPACE ? 'space' : gapOf(text.slice(after, start));
    const raw = text.slice(start, i);
    const key = keyOf(raw, small, plain);
    const capital =
      !small && (plain ? text.charCodeAt(start) <= 90 && text.charCodeAt(start) >= 65 : raw.charAt(0) !== raw.charAt(0).toLowerCase());
    const upper = capital && size > 1 && (!plain || text.charCodeAt(start + 1) < 97) && raw === raw.toUpperCase();
    last = { start, end: i, key, capital, upper, possessive: false, gap: 'break' };
    // 'Kirklees’ services': a bare apostrophe after an s.
    if (i + 1 < length && key.charCodeAt(key.length - 1) === S && isApostrophe(text, i)) last.possessive = classAt(text, i + 1) > FOREIGN;
    words.push(last);
    after = i;
  }
  return words;
}
