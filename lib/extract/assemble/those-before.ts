/** Grades that are counted, with the days of those before them. */
import type { GradeWord } from '../lexicon/grades.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isWord, word } from '../text/words.ts';
import { nthOf, ORDINALS } from './again.ts';
import type { When } from './when.ts';

/** "a third inadequate rating, following those of 2011 and 2014": the days are those of the ones before it. */
export function afterThose(r: Reading, line: Line, g: Spot<GradeWord>, whens: When[]): boolean {
  const first = whens[0]?.spot;
  if (!first || first.from < g.to || line.grades.some((o) => o.from >= g.to && o.from < first.from)) return false;
  if (whens.length !== countedAs(r, line, g, first.from) - 1) return false;
  for (let i = g.to; i < first.from; i++)
    if (isWord(r, i, 'following|after')) {
      const those = isWord(r, i + 1, 'the|its|two|three|critical|damning|earlier|similar|previous') ? i + 2 : i + 1;
      if (isWord(r, those, 'those|ones|reports|verdicts|judgements|inspections|ratings|findings|visits')) return first.from - i <= 6;
    }
  return false;
}

/** Which one the grade at `g` is said to be before token `to`: "a third inadequate", "inadequate for the third time", "three times running"; nought where it is not counted. */
function countedAs(r: Reading, line: Line, g: Spot<GradeWord>, to: number): number {
  const nth = (i: number) => ORDINALS.indexOf(word(r, i));
  // "It was the third time that it had been rated inadequate, following inspections in …"
  const time = line.cues.find((c) => c.value === 'again' && c.to <= g.from && word(r, c.to - 1) === 'time');
  let most = Math.max(nth(g.from - 1), nth(g.from - 2), time ? nth(time.from) : 0);
  for (let i = g.to; i < to; i++)
    if (isWord(r, i + 1, 'time|consecutive|successive|straight')) most = Math.max(most, nth(i));
    else if (word(r, i + 1) === 'times' && isWord(r, i + 2, 'running|in')) most = Math.max(most, nthOf(word(r, i)));
  return most;
}
