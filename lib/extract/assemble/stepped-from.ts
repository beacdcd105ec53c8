/** What a grade is so many steps up or down from. */
import { covered } from '../mentions/context.ts';
import type { Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';

/** "one rung up from the verdict of 2016", "a grade better than at its inspection in 2018": between the steps and the day only what they are counted from. */
export function steppedFrom(r: Reading, line: Line, from: number, to: number): boolean {
  let i = word(r, from - 1) === 'from' ? from - 1 : from;
  if (isWord(r, i, 'up|down|higher|lower|better|worse|ahead|removed')) i++;
  if (!isWord(r, i, 'from|than|on|above|below|beneath|of') || to - i > 14) return false;
  for (; i < to; i++) if (isWord(r, i, ',|;|:|–|(|and|but|to|into|now') || covered(line.grades, i)) return false;
  return true;
}
