/** All names and phrases in one trie of words: the longest match at a word is found in as many steps as it has words. */
import { type CaseRule, NAME_ENTRIES, type NameEntry } from './names.ts';
import { SAME, type Word, wordsOf } from './words.ts';

/** `cased`: some entry minds how it is written. */
type Node = { next: Map<string, Node> | null; entries: NameEntry[]; cased: boolean };

const node = (): Node => ({ next: null, entries: [], cased: false });

/** Words of a phrase as keys; '&' reads as 'and'. */
export function keysOf(phrase: string): string[] {
  return wordsOf(phrase).flatMap((w, i, all) => (w.gap === 'amp' && i < all.length - 1 ? [w.key, 'and'] : [w.key]));
}

/** Which reading of one phrase comes first. */
const ORDER: Record<NameEntry['what'], number> = { trust: 0, name: 1, alias: 2, initials: 3, other: 4, town: 5, anaphor: 6, abroad: 7 };

/** By first word: the entries that begin with it, or their trie, made when a text has that word. */
const FIRST = new Map<string, NameEntry[] | Node>();
for (const entry of NAME_ENTRIES) {
  const word = firstKeyOf(entry.phrase);
  const known = FIRST.get(word) as NameEntry[] | undefined;
  if (known) known.push(entry);
  else FIRST.set(word, [entry]);
}

/** Key of a phrase's first word; most are cut off without looking at the rest. */
function firstKeyOf(phrase: string): string {
  const key = /^[A-Za-z]+(?= |$)/.exec(phrase)?.[0].toLowerCase();
  return key === undefined || SAME.has(key) ? (keysOf(phrase)[0] ?? '') : key;
}

function trieOf(entries: NameEntry[]): Node {
  const first = node();
  for (const entry of entries) {
    let at = first;
    for (const key of keysOf(entry.phrase).slice(1)) {
      at.next ??= new Map();
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
  return first;
}

function firstNode(key: string): Node | undefined {
  const known = FIRST.get(key);
  if (!Array.isArray(known)) return known;
  const made = trieOf(known);
  FIRST.set(key, made);
  return made;
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
  const begin = words[i];
  let node = begin && firstNode(begin.key);
  if (!node) return null;
  let best: NameMatch | null = null;
  for (let k = i; node; k++) {
    const word = words[k];
    if (!word) break;
    if (k > i) {
      node = node.next?.get(word.key);
      if (!node) break;
    }
    if (node.entries.length) {
      const entries = node.cased ? node.entries.filter((e) => fits(e.caseRule, words, i, k)) : node.entries;
      if (entries.length) best = { last: k, entries };
    }
    if (!node.next || !goesOn(word)) break;
    if (word.gap === 'amp') node = node.next.get('and');
  }
  return best;
}

/** Whether a name may go on behind a word, whatever stands between it and the next. */
function goesOn({ possessive, key, gap }: Word): boolean {
  if (possessive && key !== 'children' && key !== 'king' && key !== 'kings') return false;
  if (gap === 'break') return false;
  if (gap === 'dot') return key === 'st' || key === 'co';
  if (gap !== 'comma') return true;
  return key === 'bournemouth' || key === 'leicester' || key === 'bristol' || key === 'herefordshire' || key === 'hull';
}
