/** Words and pairs of them as 32-bit numbers: the names of features. Whole numbers only, so that every browser gets the same. */

/** FNV-1a of the first `end` characters of `text`. */
export function numberOf(text: string, end = text.length): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** Two numbers as one; order counts. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 13);
}

const ENDINGS = ['ings', 'ing', 'ed', 'es', 'ly', 's'];

/** Number of a word without its ending, where it is long enough to have one: "rated" and "rating" are one. */
export function stemOf(word: string): number {
  let end = word.length;
  if (end > 5)
    for (const ending of ENDINGS)
      if (word.endsWith(ending)) {
        end -= ending.length;
        break;
      }
  return numberOf(word, end);
}
