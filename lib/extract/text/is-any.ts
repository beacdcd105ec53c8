/** Whether a word is one of a few: a set made once of each list, which costs a word less than a regular expression, above all the first time. */

const LISTS = new Map<string, ReadonlySet<string>>();

/** `list`: words in lower case, set apart by `|`; written out where it is used, so that there are no more lists than lines of code. */
export function isAny(word: string, list: string): boolean {
  let words = LISTS.get(list);
  if (words === undefined) {
    words = new Set(list.split('|'));
    LISTS.set(list, words);
  }
  return words.has(word);
}
