/** A grade that an inspection before had as well: still held since, or the same as the last time, whenever that was. */
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { hadThen } from './own-date.ts';

/** A grade with an old date that the line says is still held: kept, retained, stuck on, "the same … that". */
export function keptSince(r: Reading, line: Line, g: { from: number; to: number }, claim: Claim): boolean {
  if (
    !claim.when ||
    claim.when.spot.from < g.to ||
    claim.lean < 1.5 ||
    claim.leanWhy.some((w) => /^(?:past-perfect|no-longer|from)/.test(w))
  )
    return false;
  if (hadThen(r, line, g)) return true;
  // "Bracknell's good of 2017 has been renewed"
  for (let i = claim.when.spot.to; i < Math.min(line.to, claim.when.spot.to + 5); i++)
    if (isWord(r, i, 'renewed|reaffirmed|repeated|retained|upheld|maintained|preserved|confirmed|defended'))
      return isWord(r, i - 1, 'been|was|is') && !isWord(r, i - 2, 'not|yet|never');
  for (let i = g.from - 1; i >= Math.max(line.from, g.from - 8); i--) {
    const w = word(r, i);
    if (w === ';') return false;
    // "the same good rating that …"; on the same step, a good service may be its neighbour's.
    if (w === 'same' && g.from - i <= 2) return true;
    // "The report repeats the requires improvement of 2017"
    if (isAny(w, REPEATS) && isWord(r, i + 1, 'the|its|their|that') && g.from - i <= 3)
      return !isWord(r, i - 1, 'not|to|could|would|hopes|will|may|might');
    if (
      isAny(
        w,
        'keep|keeps|kept|retain|retains|retained|hold|holds|held|maintains|maintained|stay|stays|stayed|stuck|clings|preserve|preserved',
      )
    )
      // "It had held a good rating since 2018": until the news.
      return word(r, i - 1) !== 'had';
  }
  return false;
}

const REPEATS =
  'repeats|repeated|repeating|echoes|echoed|echoing|matches|matched|matching|equals|equalled|restates|restated|reaffirms|reaffirmed';

const TIMES = 'time|inspection|report|visit|judgement|verdict|rating|grade|assessment|review|one|outing|occasion|round';

/** What is pointed at is the time before, whenever that was: said in the cue or soon behind it. */
export function ofLastTime(r: Reading, line: Line, cue: { from: number; to: number }): boolean {
  // "gave the same answers as last time"
  const next = r.tokens[cue.to];
  if (
    word(r, cue.to - 1) === 'same' &&
    next?.kind === 'word' &&
    !SCALE_NOUNS.has(next.w) &&
    !isAny(next.w, 'as|at|in|last|before|previously|thing')
  )
    return false;
  for (let i = cue.from; i < Math.min(line.to, cue.to + 7); i++) {
    if (i >= cue.to && (isWord(r, i, ';|but|and|which|who|while|for|of') || line.grades.some((g) => g.from <= i && i < g.to))) return false;
    if (isWord(r, i, 'last|previous|preceding|earlier')) {
      if (isWord(r, i + 1, TIMES)) return true;
      if (isWord(r, i + 1, 'full|ofsted|formal|such|such|routine|short|standard|graded') && isWord(r, i + 2, `${TIMES}|inspection`))
        return true;
    }
    if (isWord(r, i, 'before|previously|beforehand') && i >= cue.to && r.tokens[i + 1]?.kind !== 'word') return true;
    if (word(r, i) === 'time' && word(r, i + 1) === 'before') return true;
  }
  return false;
}
