/** Where some words stand in a text, found once: a rule whose words it has nowhere then asks no token of any line. */
import { wordsOf } from './is-any.ts';
import type { Token } from './tokens.ts';

/** A list as of `isAny`, or a set. Both are made once, where the rule is. */
type Words = string | ReadonlySet<string>;

/** Of the text asked last: the first place of each word; by place, the next one of the same word; and the places of all words asked for, in order. */
type Known = { tokens: readonly Token[]; heads: Map<string, number>; next: Int32Array; lists: Map<Words, readonly number[]> };
let known: Known | null = null;

const NOWHERE: readonly number[] = [];

function know(tokens: readonly Token[]): Known {
  const heads = new Map<string, number>();
  const next = new Int32Array(tokens.length);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { w } = tokens[i] as Token;
    next[i] = heads.get(w) ?? -1;
    heads.set(w, i);
  }
  known = { tokens, heads, next, lists: new Map() };
  return known;
}

function placesOf(tokens: readonly Token[], words: Words): readonly number[] {
  const { heads, next, lists } = known?.tokens === tokens ? known : know(tokens);
  let places = lists.get(words);
  if (places === undefined) {
    const found: number[] = [];
    for (const word of typeof words === 'string' ? wordsOf(words) : words)
      for (let i = heads.get(word) ?? -1; i >= 0; i = next[i] as number) found.push(i);
    places = found.length ? found.sort((a, b) => a - b) : NOWHERE;
    lists.set(words, places);
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
