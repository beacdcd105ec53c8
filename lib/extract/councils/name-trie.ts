/** All names and phrases in one trie of words: the longest match at a word is found in as many steps as it has words. */
import { ADJECTIVES, ANAPHORS } from './anaphors.ts';
import { anaphor, type CaseRule, eachRow, entriesOf, type NameEntry, type Row } from './names.ts';
import { foldSame, type Word, wordsOf } from './words.ts';

/** `cased`: some entry minds how it is written. */
type Node = { next: Map<string, Node> | null; entries: NameEntry[]; cased: boolean };

const newNode = (): Node => ({ next: null, entries: [], cased: false });

/** Words of a phrase as keys; '&' reads as 'and'. */
function keysOf(phrase: string): string[] {
  const lower = phrase.toLowerCase();
  if (PLAIN_WORDS.test(lower)) return lower.split(' ').map(foldSame);
  return wordsOf(phrase).flatMap((w, i, all) => (w.gap === 'amp' && i < all.length - 1 ? [w.key, 'and'] : [w.key]));
}
const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/;
const PLAIN_WORD = /^[a-z]+$/;

/** Which reading of one phrase comes first. */
const ORDER: Record<NameEntry['what'], number> = { trust: 0, name: 1, alias: 2, initials: 3, other: 4, town: 5, anaphor: 6, abroad: 7 };

/** By first word: the rows that begin with it, or their trie, made when a text has that word. Filled when the first text is read. */
const FIRST = new Map<string, Row[] | Node>();

function fill(): void {
  for (const the of ['the', 'this', 'our', 'their']) FIRST.set(the, []);
  eachRow((row) => {
    const word = firstKeyOf(row.phrase);
    const known = FIRST.get(word) as Row[] | undefined;
    if (known === undefined) FIRST.set(word, [row]);
    else known.push(row);
  });
}

/** Key of a phrase's first word; most are cut off without looking at the rest. */
function firstKeyOf(phrase: string): string {
  const end = phrase.indexOf(' ');
  const key = (end < 0 ? phrase : phrase.slice(0, end)).toLowerCase();
  return foldSame(key) !== key || !PLAIN_WORD.test(key) ? (keysOf(phrase)[0] ?? '') : key;
}

function put(node: Node, entry: NameEntry): void {
  node.entries.push(entry);
  if (node.entries.length > 1) node.entries.sort((a, b) => ORDER[a.what] - ORDER[b.what]);
  if (entry.caseRule !== 'any') node.cased = true;
}

/** The node that `keys` lead to from `node`, from the key at `at` on. */
function nodeBehind(node: Node, keys: string[], at: number): Node {
  let end = node;
  for (let i = at; i < keys.length; i++) {
    const key = keys[i] as string;
    end.next ??= new Map();
    let next = end.next.get(key);
    if (next === undefined) {
      next = newNode();
      end.next.set(key, next);
    }
    end = next;
  }
  return end;
}

/** Lets `node` go on as `tail` does too; nothing may be put behind it afterwards. A phrase of both is read as in `tail`. */
function graft(node: Node, tail: Map<string, Node>): void {
  if (node.next === null) {
    node.next = tail;
    return;
  }
  for (const [key, from] of tail) {
    const own = node.next.get(key);
    if (own === undefined) node.next.set(key, from);
    else if (own !== from) {
      own.entries.unshift(...from.entries);
      if (from.next) graft(own, from.next);
    }
  }
}

/** Heads that adjectives may stand before: 'the troubled authority'. */
const DESCRIBED = /^(?:council|authority|local authority|city|borough|county|county council|borough council|city council)$/;

/** What follows 'this', 'our', 'their', and 'the' too: one trie for all. */
function putAnaphors(node: Node, only?: RegExp): void {
  for (const noun in ANAPHORS)
    for (const phrase of ANAPHORS[noun] as readonly string[])
      if (!only || only.test(phrase)) put(nodeBehind(node, keysOf(phrase), 0), anaphor(phrase, noun));
}

/** The trie of a first word. */
function trieOf(first: string, rows: Row[]): Node {
  const node = newNode();
  const points = first === 'the' || first === 'this' || first === 'our' || first === 'their';
  if (points) putAnaphors(node);
  for (const entry of entriesOf(rows)) put(nodeBehind(node, keysOf(entry.phrase), 1), entry);
  if (first === 'the') {
    const heads = newNode();
    putAnaphors(heads, DESCRIBED);
    const described = ADJECTIVES.map((adjective) => nodeBehind(node, keysOf(adjective), 0));
    for (const end of described) graft(end, heads.next as Map<string, Node>);
  }
  return node;
}

function firstNode(key: string): Node | undefined {
  if (FIRST.size === 0) fill();
  const known = FIRST.get(key);
  if (!Array.isArray(known)) return known;
  const made = trieOf(key, known);
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

/** Apart from the walk, which would make a scope for it at every word. */
const fitting = (entries: NameEntry[], words: Word[], first: number, last: number): NameEntry[] =>
  entries.filter((e) => fits(e.caseRule, words, first, last));

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
      const entries = node.cased ? fitting(node.entries, words, i, k) : node.entries;
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
