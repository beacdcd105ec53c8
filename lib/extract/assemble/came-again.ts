/** Visits that are told by inspectors' coming again: "inspectors went back in May", "a follow-up by the regulator last month", "the sixth and final time on 10 July". */
import { INSPECTORS } from '../lexicon/visits.ts';
import type { Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { EARLIER, sameTime } from './headline.ts';
import type { Page } from './page.ts';
import { monthsBefore } from './role.ts';

/** Why a claim leans as it does, of such a visit. */
export const AGAIN = 'came-again';

const CAME = 'came|went|were|been|come|gone|called|visited';
const LOOKS = 'visit|inspection|check|look|review';

/** The inspectors, or who stands for them, right before token `i` or parted from it by what opens a clause. */
function theyBefore(r: Reading, line: Line, i: number): boolean {
  let k = i - 1;
  while (k > line.from && isWord(r, k, ',|who|which|have|has|had|then|also|since')) k--;
  return INSPECTORS.has(word(r, k)) || (word(r, k) === 'they' && k === line.from);
}

/** Where `line` tells that inspectors came again some months ago at most; -1 where it does not, or tells of a grade behind it. */
export function cameAgain(r: Reading, page: Page, line: Line): number {
  // Since April 2026 no grade of the whole tells an inspection from a visit.
  if (line.where !== 'text' || !line.dates.length || !page.inspectors || (page.year ?? 2020) < 2013 || (r.published ?? '') >= '2026-04')
    return -1;
  // "Ofsted returned in October for a full inspection"
  if (line.visits.some((v) => v.value === 'full inspection')) return -1;
  const watched = page.inadequate || page.monitored;
  const lately = line.dates.filter((d) => d.mention.kind !== 'duration' && (monthsBefore(d.mention.date, r.published) ?? 99) <= 8);
  const dated = (i: number, reach: number) => lately.some((d) => d.from >= i && d.from - i <= reach);
  for (let i = line.from; i < line.to - 1 && lately.length; i++) {
    const again =
      (watched && isWord(r, i, CAME) && isWord(r, i + 1, 'again|back') && theyBefore(r, line, i) && dated(i, 8)) ||
      (watched && isWord(r, i, 'returned|revisited') && theyBefore(r, line, i) && dated(i, 8)) ||
      // "Inspectors came at the beginning of this month to see how …"
      (isWord(r, i, 'came|visited|called') &&
        theyBefore(r, line, i) &&
        lately.some(
          (d) => d.from - i <= 6 && d.from > i && word(r, d.to) === 'to' && isWord(r, d.to + 1, 'see|check|examine|look|find'),
        )) ||
      // "a follow-up by the regulator last month"
      (word(r, i) === 'follow' &&
        word(r, i + 1) === 'up' &&
        [2, 3].some(
          (k) => word(r, i + k) === 'by' && (k === 2 || isWord(r, i + 2, LOOKS)) && [1, 2].some((n) => INSPECTORS.has(word(r, i + k + n))),
        ) &&
        dated(i, 8)) ||
      // "has been back since, the sixth and final time on July 10 and 11"
      (word(r, i) === 'time' &&
        isWord(r, i - 1, 'second|third|fourth|fifth|sixth|seventh|final|last|latest') &&
        [...Array(18).keys()].some(
          (k) => i - k > line.from && word(r, i - k) === 'back' && isWord(r, i - k - 1, 'been|come|gone|came|went'),
        ) &&
        dated(i, 2));
    if (again) return line.grades.some((g) => g.from > i) ? -1 : i;
  }
  return -1;
}

/** Whether inspectors who came again, `v`, brought a grade, or may have: one of today that is not dated before them. */
export const broughtGrade = (v: Claim, whole: Claim[]): boolean =>
  whole.some(
    (c) =>
      c.grade &&
      c.lean < EARLIER &&
      c.strength >= 2 &&
      (!c.when || !v.when || c.when.date >= v.when.date || sameTime(c.when.date, v.when.date)),
  );
