/** Dates that a grade is set against, and those of another event: none of them is the grade's own. */

import { SCALE_NOUNS } from '../lexicon/grades.ts';
import { covered } from '../mentions/context.ts';
import type { DateSpot, Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';

const STRETCH =
  'way|cry|change|changed|contrast|improvement|step|steps|leap|turnaround|turnround|departure|distance|jump|different|removed|world|worlds|apart|transformation|advance|progress|better|worse|miles|removed|rise|fall|drop|decline';

/** "a long way from where it stood four years ago", "a far cry from 2018": the time that the grade is set against. */
export function farFrom(r: Reading, line: Line, d: DateSpot): boolean {
  for (let i = d.from - 1; i >= Math.max(line.from, d.from - 10); i--) {
    if (covered(line.grades, i) || isWord(r, i, ',|;')) return false;
    if (!isWord(r, i, 'from|on|than|to|with')) continue;
    // "an improvement on the 2018 finding that it required improvement": when it was found.
    if (SCALE_NOUNS.has(word(r, d.to)) && line.grades.some((g) => g.from > d.to)) return false;
    // "a step back from 2014, when they were graded …": when they were.
    if (word(r, d.to) === ',' && word(r, d.to + 1) === 'when' && line.grades.some((g) => g.from > d.to && g.from - d.to <= 9)) return false;
    if ([1, 2].some((k) => isWord(r, i - k, STRETCH))) return line.grades.some((g) => g.to <= i);
  }
  return false;
}

/** "a peer review last summer", "in May a review of our own": no inspection's day. */
export function ofOtherReview(r: Reading, d: DateSpot): boolean {
  const other = (i: number) =>
    isWord(r, i, 'review|challenge|audit') &&
    (isWord(r, i - 1, 'peer|case|internal|independent|external|judicial|own') ||
      (word(r, i + 1) === 'of' && isWord(r, i + 2, 'our|its|their') && word(r, i + 3) === 'own'));
  if (other(d.from - 1) || other(d.from - 2)) return true;
  for (let i = d.to; i < d.to + 4 && r.tokens[i]?.kind === 'word'; i++) if (other(i)) return true;
  return false;
}

/** "a good rating by 2019", said in 2018. */
export const dueBy = (w: { date: string; spot: DateSpot }, g: { to: number }, published: string | null) =>
  published !== null && w.spot.mention.lead === 'by' && w.spot.from - g.to <= 4 && w.date.slice(0, 4) > published.slice(0, 4);

/** A report takes weeks to come out: inspectors that came this week are still at it. */
export function tooLate(d: DateSpot, published: string | null): boolean {
  const day = d.mention.date?.split('/')[0] ?? '';
  return published !== null && /^\d{4}-\d\d-\d\d$/.test(day) && Math.abs(Date.parse(published) - Date.parse(day)) < 6 * 86_400_000;
}
