/** "At its previous inspection": whether a grade is told of an inspection of its own. */
import { INSPECTION_NOUNS } from '../lexicon/visits.ts';
import type { Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';

/** "It was good at its previous inspection, too": an inspection of its own, whatever its grade. */
export function atTheLast(r: Reading, line: Line, from: number, to: number): boolean {
  for (let i = Math.max(line.from, from - 12); i < Math.min(line.to - 3, to + 4); i++)
    if (
      isWord(r, i, 'at|in') &&
      isWord(r, i + 1, 'its|the|their') &&
      isWord(r, i + 2, 'previous|last|preceding|earlier') &&
      [3, 4].some((k) => INSPECTION_NOUNS.has(word(r, i + k)))
    )
      return (
        (i >= to || i <= line.from + 1) && !line.grades.some((g) => g.from !== from && g.from > Math.min(i, from) && g.to < Math.max(i, to))
      );
  return false;
}
