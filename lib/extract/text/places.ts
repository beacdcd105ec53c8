/** Where some words stand in a text, found once: a rule whose words it has nowhere then asks no token of any line. */
import { wordsOf } from './is-any.ts';
import type { Token } from './tokens.ts';

/** A list as of `isAny`, or a set. Both are made once, where the rule is. */
type Words = string | ReadonlySet<string>;

/** Number of every list asked for so far, and of those that have a word: one look at each word of a text tells where all of them stand. */
const NUMBERS = new Map<Words, number>();
const LISTED = new Map<string, number[]>();
/** Lists that no text has been read with: a worker that reads one article never pays for their words. */
let fresh: Words[] = [];

/**
 * Of the text asked last: the places of every list, in order, by its number. Lists from number `told` on were first asked for in this text, and are
 * looked for among its words: `first` is the first place of each, `next` by place the next one of the same word.
 */
type Known = {
  tokens: readonly Token[];
  places: (readonly number[] | undefined)[];
  told: number;
  first: Map<string, number> | null;
  next: Int32Array | null;
};
let known: Known | null = null;

const NOWHERE: readonly number[] = [];

function enlist(list: Words): void {
  const n = NUMBERS.get(list) as number;
  for (const word of typeof list === 'string' ? wordsOf(list) : list) {
    const lists = LISTED.get(word);
    if (lists === undefined) LISTED.set(word, [n]);
    else lists.push(n);
  }
}

function know(tokens: readonly Token[]): Known {
  fresh.forEach(enlist);
  fresh = [];
  const places: (number[] | undefined)[] = [];
  if (LISTED.size > 0)
    for (let i = 0; i < tokens.length; i++) {
      const lists = LISTED.get((tokens[i] as Token).w);
      if (lists === undefined) continue;
      for (let k = 0; k < lists.length; k++) {
        const n = lists[k] as number;
        const own = places[n];
        if (own === undefined) places[n] = [i];
        else own.push(i);
      }
    }
  known = { tokens, places, told: NUMBERS.size, first: null, next: null };
  return known;
}

/** Looks for a list that no text was asked for before. */
function lookFor(of: Known, words: ReadonlySet<string>): readonly number[] {
  const { tokens } = of;
  if (of.first === null || of.next === null) {
    of.first = new Map();
    of.next = new Int32Array(tokens.length);
    for (let i = tokens.length - 1; i >= 0; i--) {
      const { w } = tokens[i] as Token;
      of.next[i] = of.first.get(w) ?? -1;
      of.first.set(w, i);
    }
  }
  const found: number[] = [];
  for (const word of words) for (let i = of.first.get(word) ?? -1; i >= 0; i = of.next[i] as number) found.push(i);
  return found.length ? found.sort((a, b) => a - b) : NOWHERE;
}

function placesOf(tokens: readonly Token[], list: Words): readonly number[] {
  const of = known?.tokens === tokens ? known : know(tokens);
  let n = NUMBERS.get(list);
  if (n === undefined) {
    n = NUMBERS.size;
    NUMBERS.set(list, n);
    fresh.push(list);
  }
  let places = of.places[n];
  if (places === undefined) {
    places = n < of.told ? NOWHERE : lookFor(of, typeof list === 'string' ? wordsOf(list) : list);
    of.places[n] = places;
  }
  return places;
}

/** The first of tokens `from` to `to` (exclusive) that is one of `words`; -1 where none is. */
export function nextOf(tokens: readonly Token[], words: Words, from: number, to: number): number {
  const places = placesOf(tokens, words);
  if (places.length === 0) return -1;
  let lo = 0;
  let hi = places.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((places[mid] as number) >= from) hi = mid;
    else lo = mid + 1;
  }
  const at = places[lo];
  return at !== undefined && at < to ? at : -1;
}

/** Whether any of tokens `from` to `to` (exclusive) is one of `words`. */
export const says = (tokens: readonly Token[], words: Words, from: number, to: number): boolean => nextOf(tokens, words, from, to) >= 0;
