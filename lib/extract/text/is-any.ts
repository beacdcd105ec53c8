/** Whether a word is one of a few: a list made once, which costs a word less than a regular expression, above all the first time. */

/** `first`: bits of the first letters. Nearly every word that is asked for is in no list, and most are told by that. */
type List = { first: number; words: ReadonlySet<string> };
const LISTS = new Map<string, List>();

function listOf(list: string): List {
  const words = new Set(list.split('|'));
  let first = 0;
  for (const word of words) first |= 1 << (word.charCodeAt(0) & 31);
  const made = { first, words };
  LISTS.set(list, made);
  return made;
}

/** The words of a list as of `isAny`. */
export const wordsOf = (list: string): ReadonlySet<string> => (LISTS.get(list) ?? listOf(list)).words;

/** `list`: words in lower case, set apart by `|`; written out where it is used, so that there are no more lists than lines of code. */
export function isAny(word: string, list: string): boolean {
  const { first, words } = LISTS.get(list) ?? listOf(list);
  return (first & (1 << (word.charCodeAt(0) & 31))) !== 0 && words.has(word);
}
