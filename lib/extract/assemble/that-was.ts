/** "Good. That is the verdict of inspectors who spent two weeks in Leeds": a sentence that says whose the grade before it was. */
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import { INSPECTION_NOUNS, INSPECTORS } from '../lexicon/visits.ts';
import type { Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';

/** Whether `line`, which has no grade, says that inspectors gave the one told just before it. */
export function saysWhose(r: Reading, line: Line, last: Claim | null): boolean {
  if (!last?.grade || last.visit || last.strength > 1 || line.grades.length || line.where === 'title') return false;
  if (line.index - last.line.index !== 1 || !isWord(r, line.from, 'that|this|such|it|so')) return false;
  let i = line.from + 1;
  if (!isWord(r, i, "is|was|were|remains|has|'s")) return false;
  while (isWord(r, ++i, 'been|the|its|their|also|now|overall|final|damning|stark|blunt|glowing|latest|official|official|single'));
  if (!SCALE_NOUNS.has(word(r, i)) && !isWord(r, i, 'word|view|opinion|finding')) return false;
  // "the verdict of inspectors", "the finding of the April inspection", "Ofsted's word"
  for (let k = i + 1; k < Math.min(line.to, i + 8); k++) {
    if (isWord(r, k, ';|,|but')) return false;
    if (INSPECTORS.has(word(r, k)) || INSPECTION_NOUNS.has(word(r, k))) return true;
  }
  return INSPECTORS.has(word(r, i - 1).replace(/'s?$/, ''));
}
