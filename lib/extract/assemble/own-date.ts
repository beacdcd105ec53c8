/** Whether a date that stands nearest to a grade can be the day it was given: the tense of its verb, and what stands between, may say no. */
import type { Verdict } from '../mentions/judge.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { monthsBefore } from './role.ts';
import { perfect } from './said-of.ts';
import type { When } from './when.ts';

const word = (r: Reading, i: number) => r.tokens[i]?.w ?? '';

/** What a council does with a grade that it was given on a day. */
const GOT =
  'was|were|given|gave|got|had|received|won|earned|awarded|handed|secured|achieved|gained|reached|took|held|obtained|collected|attained|conferred';

/** Whether the date stands in a clause of its own about getting the grade: "has kept the good that it won in 2018". */
export function givenThen(r: Reading, g: { to: number }, when: When): boolean {
  const { from } = when.spot;
  if (from < g.to || from - g.to > 12) return false;
  for (let i = g.to; i < from; i++) {
    if (isAny(word(r, i), ';|:|and|but')) return false;
    if (isAny(word(r, i), GOT) && i > g.to && (isAny(word(r, i - 1), 'it|they|we|that|which|first') || from - i <= 2)) return true;
  }
  return false;
}

/** "is good", "are outstanding", "requires improvement": said of today. */
function present(r: Reading, verdict: Verdict, from: number): boolean {
  if (isAny(verdict.verb ?? '', 'is|are|remains|remain|stays|stay')) return true;
  return (
    verdict.rule === 'requires' &&
    !verdict.verb &&
    isAny(word(r, from), 'requires|require|needs|need') &&
    r.tokens[from - 1]?.kind === 'word'
  );
}

/** "is good, a rise of two grades since 2018", "requires improvement, one grade less than in 2015": a date of long ago behind a verb of today compares. */
function comparedWith(r: Reading, g: { from: number; to: number }, verdict: Verdict, when: When): boolean {
  const { from } = when.spot;
  if (from < g.to || !present(r, verdict, g.from) || isAny(word(r, g.to), '(|–|:')) return false;
  for (let i = g.to; i < from; i++) if (isAny(word(r, i), ',|as|than|like')) return true;
  return false;
}

/** Whether `when` can be the day of the grade at `g`. */
export function ownDate(r: Reading, line: Line, g: { from: number; to: number }, verdict: Verdict, when: When): boolean {
  if ((monthsBefore(when.date, r.published) ?? 0) <= 10) return true;
  if (comparedWith(r, g, verdict, when)) return false;
  const sinceThen = when.spot.mention.lead === 'since' && when.spot.from >= g.to;
  return !perfect(r, line, g.from) || word(r, g.to) === 'before' || sinceThen || givenThen(r, g, when);
}
