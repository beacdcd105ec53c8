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
 * that come by; they are put behind the node when a text comes to it, since no text comes to many. `classes`: bits of a first word itself.
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

function wait(node: Node, table: number, value: unknown, rest: string): void {
  if (node.waiting === null) node.waiting = [table, value, rest];
  else node.waiting.push(table, value, rest);
}

/** Notes a phrase, whose words are set apart by one space, under each word that it can begin with. False where it may be over already. */
function note(words: Map<string, Node>, phrase: string, table: number, value: unknown): boolean {
  if (phrase === '') return false;
  const space = phrase.indexOf(' ');
  const rest = space < 0 ? '' : phrase.slice(space + 1);
  const whole = space < 0 ? phrase : phrase.slice(0, space);
  const optional = whole.endsWith('?');
  const part = optional ? whole.slice(0, -1) : whole;
  if (part.includes('|')) for (const word of part.split('|')) wait(nodeOf(words, word), table, value, rest);
  else wait(nodeOf(words, part), table, value, rest);
  return !optional || note(words, rest, table, value);
}

function endsIn(ends: unknown[], table: number): boolean {
  for (let i = 0; i < ends.length; i += 2) if (ends[i] === table) return true;
  return false;
}

/** Builds one matcher from several tables; a phrase is found in each of them on its own. `classes`: rows of a bit and the words that have it. */
export function compilePhrases(
  tables: readonly PhraseTable<unknown>[],
  classes: Iterable<readonly [number, Iterable<string>]>,
): PhraseBook {
  const first = new Map<string, Node>();
  // Written with indices: this runs before anything is read, and taking rows apart costs the interpreter more than what is done with them.
  for (let n = 0; n < tables.length; n++)
    for (const row of tables[n] as PhraseTable<unknown>) {
      const phrases = row[1];
      for (let i = 0; i < phrases.length; i++) {
        const phrase = phrases[i] as string;
        note(first, phrase.includes('\n') ? phrase.replace(/\s+/g, ' ') : phrase, n, row[0]);
      }
    }
  for (const [bit, words] of classes) for (const word of words) nodeOf(first, word).classes |= bit;
  return { tables: tables.length, first };
}

/** Puts what waits at `node` behind it. */
function grow(node: Node): void {
  const waiting = node.waiting as unknown[];
  node.waiting = null;
  for (let i = 0; i < waiting.length; i += 3) {
    const table = waiting[i] as number;
    const rest = waiting[i + 2] as string;
    if (rest !== '') node.next ??= new Map();
    if (node.next !== null && note(node.next, rest, table, waiting[i + 1])) continue;
    node.ends ??= [];
    if (!endsIn(node.ends, table)) node.ends.push(table, waiting[i + 1]);
  }
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
      if (node.next === null && node.ends === null && node.waiting === null) continue;
      let low = book.tables;
      let high = -1;
      for (let k = i + 1; node !== undefined; k++) {
        if (node.waiting !== null) grow(node);
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
