/**
 * Cuts a text into words for matching names: one pass, exact offsets, forms folded so that spelling, case, accents and typography don't matter.
 */

import type { Token } from '../text/tokens.ts';

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
const SAME: ReadonlyMap<string, string> = new Map([
  ['childrens', 'children'],
  ['saint', 'st'],
]);

/** Only words of their lengths can be among the few. */
export const foldSame = (lower: string): string => (lower.length === 5 || lower.length === 9 ? (SAME.get(lower) ?? lower) : lower);

/** `small`: nothing but small letters and digits; `plain`: nothing beyond ASCII. */
function keyOf(raw: string, small: boolean, plain: boolean): string {
  const lower = small ? raw : plain ? raw.toLowerCase() : raw.replace(IGNORABLE, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return foldSame(lower);
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

/** Collects words, with the gaps between them and their possessive endings. */
function collector(text: string): {
  words: Word[];
  add: (start: number, end: number, key: string, capital: boolean, upper: boolean) => void;
} {
  const words: Word[] = [];
  let last: Word | undefined;
  let after = 0;
  const add = (start: number, end: number, key: string, capital: boolean, upper: boolean) => {
    // The s of a possessive follows its apostrophe: fold it into the word before.
    if (end - start === 1 && last && start === after + 1 && (text.charCodeAt(start) | 32) === S && isApostrophe(text, after)) {
      last.possessive = true;
      after = end;
      return;
    }
    if (last) last.gap = start === after + 1 && text.charCodeAt(after) === SPACE ? 'space' : gapOf(text.slice(after, start));
    last = { start, end, key, capital, upper, possessive: false, gap: 'break' };
    // 'Kirklees’ services': a bare apostrophe after an s.
    if (end + 1 < text.length && key.charCodeAt(key.length - 1) === S && isApostrophe(text, end))
      last.possessive = classAt(text, end + 1) > FOREIGN;
    words.push(last);
    after = end;
  };
  return { words, add };
}

const isUpper = (text: string, start: number, end: number, plain: boolean): boolean => {
  if (end - start < 2 || (plain && text.charCodeAt(start + 1) >= 97)) return false;
  const raw = text.slice(start, end);
  return raw === raw.toUpperCase();
};

/** Tells `add` of the words from `from` to `to`. */
function cutWords(text: string, from: number, to: number, add: ReturnType<typeof collector>['add']): void {
  for (let i = from; i < to; ) {
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
      if (++i === to) break;
      kind = classAt(text, i);
    } while (kind !== OTHER);
    const raw = text.slice(start, i);
    const first = text.charCodeAt(start);
    const capital = !small && (plain ? first <= 90 && first >= 65 : raw.charAt(0) !== raw.charAt(0).toLowerCase());
    add(start, i, keyOf(raw, small, plain), capital, capital && isUpper(text, start, i, plain));
  }
}

/** Words of a text, in order. An ampersand between words becomes the gap 'amp' of the word before it. Linear in the length of the text. */
export function wordsOf(text: string): Word[] {
  const { words, add } = collector(text);
  cutWords(text, 0, text.length, add);
  return words;
}

/** The same words from the text's tokens, most of which need not be cut again; for a text that `cutsAlike`. */
export function wordsFrom(text: string, tokens: readonly Token[]): Word[] {
  const { words, add } = collector(text);
  for (let i = 0; i < tokens.length; i++) {
    const { kind, plain, start, end, w, capital } = tokens[i] as Token;
    if (kind === 'mark') continue;
    if (plain) add(start, end, foldSame(w), capital, capital && isUpper(text, start, end, true));
    else cutWords(text, start, end, add);
  }
  return words;
}
