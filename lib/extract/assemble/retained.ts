/** "Has held on to its good rating": the grade that is reported was given before, too. */
import type { Cue } from '../lexicon/cues.ts';
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { When } from './when.ts';

/** One home is spoken of, and no others. */
function oneHome(r: Reading, line: Line): boolean {
  let one = false;
  for (let i = line.from; i < line.to; i++)
    if (isWord(r, i, 'homes|houses|units')) return false;
    else if (isWord(r, i, 'home|house|unit')) one = true;
  return one;
}

/** "stay put, at requires improvement", "stood still on inadequate": no step from where it was. */
const staysPut = (r: Reading, cue: Spot<Cue>): boolean =>
  isWord(r, cue.to - 1, 'put|still|water|time|is|are|was|were') &&
  cue.to - cue.from > 1 &&
  [0, 1].some((k) => isWord(r, cue.to + k, 'at|on|with'));

const HELD_WITH = '"|its|their|the|that|a|an|on|onto|to|hold|of|overall|ofsted|our|his|her|coveted|it|at|or|,';

/**
 * "has held on to its good rating": the grade itself is what is kept, and it is not said when it was won ("keep hold of the good that it won in July", "held
 * to be adequate", "keep young people safe").
 */
export function retains(r: Reading, cue: Spot<Cue>, near: Claim, dates: When[]): boolean {
  if (staysPut(r, cue)) return near.from >= cue.to && near.from - cue.to <= 5 && near.lean < 1.5 && !near.strands.length;
  if (!/^(?:retain|keep|kept|held|hold|hung|hang|maintain|cling)/.test(word(r, cue.from)) || near.from < cue.to || near.from - cue.to > 5)
    return false;
  if (near.lean >= 1.5 || near.strands.length) return false;
  // "All but one of its homes kept a good rating": which of them had it before is not said.
  if (near.service === "children's home" && !oneHome(r, near.line)) return false;
  if (word(r, cue.from - 1) === 'to' && !isWord(r, cue.from - 2, 'managed|manages|continues|continued|able')) return false;
  if (word(r, cue.to) === 'to' && isWord(r, cue.to + 1, 'be|have')) return false;
  // "Kent holds a good rating", "the two hold good and outstanding": what one has, and nothing is kept.
  if (isWord(r, cue.from, 'hold|holds') && cue.to - cue.from === 1 && !isWord(r, cue.to, 'its|their|on|onto|to')) return false;
  for (let i = cue.to; i < near.from; i++) {
    const w = word(r, i);
    if (!isAny(w, HELD_WITH) && !SCALE_NOUNS.has(w) && !/'s?$/.test(w) && r.tokens[i]?.kind !== 'number') return false;
  }
  const won = [near.to, near.to + 1].some((i) => isWord(r, i, 'it|they|that|which|awarded|given|won|earned'));
  return !won || !dates.some((d) => d.spot.from >= near.to && d.spot.from - near.to <= 9);
}

/** "After a short inspection in June it has kept its grade": which one is told elsewhere. "Hopes to keep its rating" is yet to come; a rating as something is no inspectors'. */
export function keepsUnnamed(r: Reading, line: Line, cue: Spot<Cue>): boolean {
  if (!/^(?:keeps|kept|retain(?:s|ed)|maintain(?:s|ed)|held|hung|clung)$/.test(word(r, cue.from)) || !isWord(r, cue.to, 'its|their|our'))
    return false;
  if (line.where === 'title' || isWord(r, cue.from - 1, 'not|never|nearly|almost|only|had')) return false;
  let i = cue.to + 1;
  if (isWord(r, i, 'overall|ofsted|current|existing')) i++;
  if (!isWord(r, i, 'grade|rating|grading|judgement')) return false;
  return i + 1 >= line.to || r.tokens[i + 1]?.kind === 'mark' || isWord(r, i + 1, 'after|following|from|in|at|when');
}
