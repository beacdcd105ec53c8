/** Dates of what a grade is compared with: "good, as in 2018", "a grade lower than in 2015", "as Kent has been since 2019". */

import type { Cue } from '../lexicon/cues.ts';
import { covered } from '../mentions/context.ts';
import type { DateSpot, Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import { fromSame, pointsBack } from './points-back.ts';
import { farFrom, ofOtherReview } from './set-against.ts';
import { steppedFrom } from './stepped-from.ts';

/** "as Kent and Medway": the names right behind an "as" that opens a clause. */
function asClause(r: Reading, line: Line, at: number): boolean {
  for (let i = at - 1; i > line.from && at - i <= 9; i--) {
    if (word(r, i) === 'as') return isWord(r, i - 1, ',|;|–|(');
    if (!isWord(r, i, 'and|the|,|&') && !covered(line.councils, i)) return false;
  }
  return false;
}

/** "…, and in 2018 inspectors used the same word": the date opens the clause that says so. */
function saysSameOf(r: Reading, line: Line, c: Spot<Cue>, d: DateSpot): boolean {
  if (c.value !== 'same' || c.from < d.to || c.from - d.to > 6 || !isWord(r, c.from, 'same|identical|that|did|said|was|were')) return false;
  let k = d.from - 1;
  while (isWord(r, k, 'in|back|of|on|at')) k--;
  if (k >= line.from && !isWord(r, k, ',|;|and|but')) return false;
  for (let i = d.to; i < c.from; i++) if (isWord(r, i, ',|;|and|but')) return false;
  return !line.grades.some((g) => g.from >= d.to && g.to <= c.from);
}

/** "the grade that it was given in 2014 and in 2019", "… and given in 2019": the "and" at token `i` joins two of the days. */
const listsOn = (r: Reading, line: Line, i: number) =>
  word(r, i) === 'and' &&
  line.dates.some((o) => o.to === i || o.to === i - 1) &&
  line.dates.some(
    (o) =>
      o.from > i && o.from - i <= 3 && r.tokens.slice(i + 1, o.from).every((t) => isAny(t.w, 'in|on|at|again|then|also|given|once|more')),
  );

/** "just as it had in 2018", "repeating the grade that it gave in 2018": the date of what the grade is compared with. */
export function compared(r: Reading, line: Line, d: DateSpot): boolean {
  // "a fall of one grade from 2015's good": the year is that good's
  if (/'s$/.test(word(r, d.to - 1)) && line.grades.some((g) => g.from === d.to)) return false;
  if (farFrom(r, line, d) || ofOtherReview(r, d)) return true;
  let k = d.from - 1;
  while (k > line.from && isWord(r, k, 'in|at|back|of|early|late|the')) k--;
  // "one grade lower than in 2017", "a step up on 2011"
  const than = word(r, k) === 'than' || (word(r, k) === 'on' && isWord(r, k - 1, 'up|down|improvement|advance|decline'));
  // … but "better than in 2012, when it was adequate" tells when it was.
  const end = isWord(r, d.to, 'inspection|visit|report') ? d.to + 1 : d.to;
  if (than && d.mention.kind === 'point' && r.tokens[end]?.kind !== 'word' && !isWord(r, end + 1, 'when|at|in|where|which')) return true;
  // "is good, as Kent has been since 2019"
  for (const c of line.councils)
    if (c.to <= d.from && d.from - c.to <= 6 && asClause(r, line, c.from) && !line.grades.some((g) => g.from >= c.to && g.to <= d.from))
      return true;
  for (const c of line.cues) {
    // "a step up from six years ago, when it was inadequate" tells when it was
    if (c.value === 'steps' && word(r, d.to) === ',' && word(r, d.to + 1) === 'when') continue;
    // "a rise of two grades since 2019"
    if (
      c.value === 'steps' &&
      c.to <= d.from &&
      d.from - c.to <= 2 &&
      (d.mention.lead === 'since' || isWord(r, d.from - 1, 'since|from|on'))
    )
      return true;
    if (c.value === 'steps' && c.to < d.from && steppedFrom(r, line, c.to, d.from)) return true;
    if (saysSameOf(r, line, c, d)) return true;
    if (c.value !== 'same' || c.from >= d.from || d.from - c.to > 10 || !pointsBack(r, line, c)) continue;
    if (d.from - c.to <= 1) return true;
    // "that verdict, reached in May": the date may be the grade's own.
    if (word(r, c.from) === 'that' || line.grades.some((g) => g.from >= c.to && g.to <= d.from)) continue;
    // "from that same grade, awarded in 2018, to …"
    if (fromSame(r, c.from) && d.from - c.to <= 4) return true;
    let parted = false;
    for (let i = c.to; i < d.from; i++)
      if (/^(?:[,;:(–]|after|following|when|but|while|and)$/.test(word(r, i)) && !listsOn(r, line, i)) parted = true;
    if (!parted) return true;
  }
  return false;
}
