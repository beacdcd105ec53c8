/**
 * Phrases found over tokens. A phrase is words set apart by spaces; `a|b` allows either, a word ending in `?` may be left out, and a hyphen in the text
 * counts as a space. All phrases of a table go into one trie, so the cost does not grow with the table.
 */
import type { Token } from '../text/tokens.ts';

type Node<T> = { next: Map<string, Node<T>>; values: T[] };
export type Phrases<T> = { root: Node<T> };
/** Tokens `from` to `to` (exclusive) read as `value`. */
export type PhraseHit<T> = { from: number; to: number; value: T };

const node = <T>(): Node<T> => ({ next: new Map(), values: [] });

function spread(phrase: string): string[][] {
  let all: string[][] = [[]];
  for (const part of phrase.trim().split(/\s+/)) {
    const optional = part.endsWith('?');
    const options = (optional ? part.slice(0, -1) : part).split('|');
    const grown: string[][] = [];
    for (const soFar of all) {
      for (const o of options) grown.push([...soFar, o]);
      if (optional) grown.push(soFar);
    }
    all = grown;
  }
  return all;
}

/** Builds a matcher from rows of [value, phrases]. */
export function compilePhrases<T>(rows: Iterable<readonly [T, readonly string[]]>): Phrases<T> {
  const root = node<T>();
  for (const [value, phrases] of rows)
    for (const phrase of phrases)
      for (const words of spread(phrase)) {
        let at = root;
        for (const w of words) {
          let to = at.next.get(w);
          if (!to) {
            to = node<T>();
            at.next.set(w, to);
          }
          at = to;
        }
        if (!at.values.includes(value)) at.values.push(value);
      }
  return { root };
}

/** The longest phrase that starts at token `at`, before token `end`; null when there is none. */
export function phraseAt<T>(phrases: Phrases<T>, tokens: Token[], at: number, end: number): PhraseHit<T> | null {
  let n = phrases.root;
  let best: PhraseHit<T> | null = null;
  for (let i = at; i < end; i++) {
    const to = n.next.get((tokens[i] as Token).w);
    if (!to) break;
    n = to;
    if (n.values.length) best = { from: at, to: i + 1, value: n.values[0] as T };
  }
  return best;
}

/** All longest phrases in tokens `from` to `to`, left to right, not overlapping. */
export function findPhrases<T>(phrases: Phrases<T>, tokens: Token[], from: number, to: number): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  for (let i = from; i < to; ) {
    const hit = phraseAt(phrases, tokens, i, to);
    if (hit) {
      hits.push(hit);
      i = hit.to;
    } else i++;
  }
  return hits;
}
