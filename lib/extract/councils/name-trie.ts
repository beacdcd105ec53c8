/** All names and phrases in one trie of words: the longest match at a word is found in as many steps as it has words. */
import { type CaseRule, NAME_ENTRIES, type NameEntry } from './names.ts';
import { type Word, wordsOf } from './words.ts';

/** `cased`: some entry minds how it is written. */
type Node = { next: Map<string, Node>; entries: NameEntry[]; cased: boolean };

const node = (): Node => ({ next: new Map(), entries: [], cased: false });

/** Words of a phrase as keys; '&' reads as 'and'. */
export function keysOf(phrase: string): string[] {
  return wordsOf(phrase).flatMap((w, i, all) => (w.gap === 'amp' && i < all.length - 1 ? [w.key, 'and'] : [w.key]));
}

/** Which reading of one phrase comes first. */
const ORDER: Record<NameEntry['what'], number> = { trust: 0, name: 1, alias: 2, initials: 3, other: 4, town: 5, anaphor: 6, abroad: 7 };

const ROOT = node();
for (const entry of NAME_ENTRIES) {
  let at = ROOT;
  for (const key of keysOf(entry.phrase)) {
    let next = at.next.get(key);
    if (!next) {
      next = node();
      at.next.set(key, next);
    }
    at = next;
  }
  at.entries.push(entry);
  at.entries.sort((a, b) => ORDER[a.what] - ORDER[b.what]);
  if (entry.caseRule !== 'any') at.cased = true;
}

/** Entries of the longest phrase that starts at word `i`, best first, and the index of its last word. */
export type NameMatch = { last: number; entries: NameEntry[] };

const fits = (rule: CaseRule, words: Word[], first: number, last: number): boolean => {
  if (rule === 'any') return true;
  for (let k = first; k <= last; k++) {
    const w = words[k];
    if (!w) return false;
    if (rule === 'upper' && !(w.upper || (w.capital && w.end - w.start === 1))) return false;
  }
  return words[first]?.capital === true;
};

/**
 * Longest match at word `i`. Words of a name may be parted by spaces, hyphens, '&' for 'and', a comma where the name's parts
 * allow it (Bournemouth, Christchurch and Poole) and a full stop after 'St' or 'Co'.
 */
export function matchAt(words: Word[], i: number): NameMatch | null {
  let at: Node | undefined = ROOT;
  let best: NameMatch | null = null;
  for (let k = i; at; k++) {
    const word = words[k];
    if (!word) break;
    at = at.next.get(word.key);
    if (!at) break;
    const node: Node = at;
    if (node.entries.length) {
      const entries = node.cased ? node.entries.filter((e) => fits(e.caseRule, words, i, k)) : node.entries;
      if (entries.length) best = { last: k, entries };
    }
    if (word.possessive && word.key !== 'children' && word.key !== 'king' && word.key !== 'kings') break;
    if (word.gap === 'amp') at = at.next.get('and');
    else if (word.gap === 'break') break;
    else if (word.gap === 'dot' && word.key !== 'st' && word.key !== 'co') break;
    else if (
      word.gap === 'comma' &&
      word.key !== 'bournemouth' &&
      word.key !== 'leicester' &&
      word.key !== 'bristol' &&
      word.key !== 'herefordshire' &&
      word.key !== 'hull'
    )
      break;
  }
  return best;
}
