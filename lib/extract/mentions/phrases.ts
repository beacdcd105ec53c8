/**
 * Phrases found over tokens. A phrase is words set apart by spaces; `a|b` allows either, a word ending in `?` may be left out, and a hyphen in the text
 * counts as a space. All phrases of all tables go into one trie, so a word costs one look however many tables there are.
 */
import type { Token } from '../text/tokens.ts';

/** Rows of [value, phrases]; of two rows with the same phrase the first counts. */
export type PhraseTable<T> = Iterable<readonly [T, readonly string[]]>;
/** Tokens `from` to `to` (exclusive) read as `value`. */
export type PhraseHit<T> = { from: number; to: number; value: T };

/**
 * `ends`: numbers of the tables that have a phrase which ends here, each followed by its value. `waiting`: table, value and further words of the phrases
 * that go on from a first word; they are put into the trie when a text has that word, since no text has many. `classes`: bits of a first word itself.
 */
type Node = { next: Map<string, Node> | null; ends: unknown[] | null; waiting: unknown[] | null; classes: number };
export type PhraseBook = { tables: number; first: Map<string, Node> };

function nodeOf(words: Map<string, Node>, word: string): Node {
  let node = words.get(word);
  if (node === undefined) {
    node = { next: null, ends: null, waiting: null, classes: 0 };
    words.set(word, node);
  }
  return node;
}

/** Cuts the first part off a phrase: its words, whether it may be missing, and what follows. */
function cutPart(phrase: string): { words: readonly string[]; optional: boolean; rest: string } {
  const end = phrase.search(/\s|$/);
  const optional = phrase.charAt(end - 1) === '?';
  const part = phrase.slice(0, optional ? end - 1 : end);
  return { words: part.includes('|') ? part.split('|') : [part], optional, rest: phrase.slice(end).trimStart() };
}

/** Puts what follows of a phrase behind `node`. */
function insert(node: Node, rest: string, table: number, value: unknown): void {
  if (rest === '') {
    node.ends ??= [];
    if (!endsIn(node.ends, table)) node.ends.push(table, value);
    return;
  }
  const { words, optional, rest: further } = cutPart(rest);
  node.next ??= new Map();
  for (const word of words) insert(nodeOf(node.next, word), further, table, value);
  if (optional) insert(node, further, table, value);
}

function endsIn(ends: unknown[], table: number): boolean {
  for (let i = 0; i < ends.length; i += 2) if (ends[i] === table) return true;
  return false;
}

/** Notes a phrase under each word that it can begin with. */
function note(first: Map<string, Node>, phrase: string, table: number, value: unknown): void {
  if (phrase === '') return;
  const { words, optional, rest } = cutPart(phrase);
  for (const word of words) {
    const node = nodeOf(first, word);
    node.waiting ??= [];
    node.waiting.push(table, value, rest);
  }
  if (optional) note(first, rest, table, value);
}

/** Builds one matcher from several tables; a phrase is found in each of them on its own. `classes`: rows of a bit and the words that have it. */
export function compilePhrases(
  tables: readonly PhraseTable<unknown>[],
  classes: Iterable<readonly [number, Iterable<string>]>,
): PhraseBook {
  const first = new Map<string, Node>();
  for (const [n, table] of tables.entries())
    for (const [value, phrases] of table) for (const phrase of phrases) note(first, phrase.trim(), n, value);
  for (const [bit, words] of classes) for (const word of words) nodeOf(first, word).classes |= bit;
  return { tables: tables.length, first };
}

function grow(node: Node): void {
  const waiting = node.waiting as unknown[];
  node.waiting = null;
  for (let i = 0; i < waiting.length; i += 3) insert(node, waiting[i + 2] as string, waiting[i] as number, waiting[i + 1]);
}

/**
 * A finder over `tokens`: called with `from` and `to`, it tells `found` of each table's longest phrases in these tokens, in order of place, then of
 * table; those of one table don't overlap. Successive stretches stand in order. It answers with the classes of all words.
 */
export function phraseFinder(
  book: PhraseBook,
  tokens: readonly Token[],
  found: (table: number, hit: PhraseHit<unknown>) => void,
): (from: number, to: number) => number {
  /** By table: first token that no phrase has taken; end and value of the longest phrase at the token looked at, or 0. */
  const free = new Int32Array(book.tables);
  const ends = new Int32Array(book.tables);
  const values: unknown[] = new Array(book.tables).fill(undefined);
  return (from, to) => {
    let classes = 0;
    for (let i = from; i < to; i++) {
      let node = book.first.get((tokens[i] as Token).w);
      if (node === undefined) continue;
      classes |= node.classes;
      if (node.waiting !== null) grow(node);
      if (node.next === null && node.ends === null) continue;
      let low = book.tables;
      let high = -1;
      for (let k = i + 1; node !== undefined; k++) {
        const here = node.ends;
        if (here !== null)
          for (let e = 0; e < here.length; e += 2) {
            const table = here[e] as number;
            if ((free[table] as number) > i) continue;
            ends[table] = k;
            values[table] = here[e + 1];
            if (table < low) low = table;
            if (table > high) high = table;
          }
        if (node.next === null || k >= to) break;
        node = node.next.get((tokens[k] as Token).w);
      }
      for (let table = low; table <= high; table++) {
        const end = ends[table] as number;
        if (end === 0) continue;
        ends[table] = 0;
        free[table] = end;
        found(table, { from: i, to: end, value: values[table] });
      }
    }
    return classes;
  };
}
