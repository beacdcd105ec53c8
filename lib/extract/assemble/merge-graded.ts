/** Which of the claims is the graded inspection that the article reports. */
import type { Claim } from './claim.ts';
import { type Draft, draft, firstWhen } from './draft.ts';
import { sameTime } from './headline.ts';
import type { When } from './when.ts';

const best = (claims: Claim[]) => [...claims].sort((a, b) => weight(b) - weight(a))[0] as Claim;
const weight = (c: Claim) =>
  c.strength * 2 -
  Math.min(3, c.lean) +
  (c.line.where === 'title' ? (c.implied ? -1.5 : -1) : 0) +
  (c.overall ? 2.5 : 0) +
  (c.implied ? -2 : 0);

/** The graded inspection reported, and what is left of the open claims. */
export function mergeGraded(open: Claim[]): { current: Draft; other: Claim[] } {
  const strongest = Math.max(...open.map((c) => weight(c)));
  const pool = open.filter((c) => weight(c) >= strongest - 2);
  const dated = pool.filter((c) => c.when);
  // Among equals the later date is the current one.
  const newest =
    dated.length === pool.length && pool.length > 1
      ? [...dated].sort((a, b) => ((b.when as When).date < (a.when as When).date ? -1 : 1))[0]
      : null;
  const lead = newest?.when && dated.some((d) => !sameTime(d.when?.date, newest.when?.date)) ? newest : best(pool);
  const same = open.filter(
    // "in September and October": one grade with two dates.
    (c) => c.grade === lead.grade && (sameTime(c.when?.date, lead.when?.date) || c.from === lead.from),
  );
  return {
    current: draft([lead, ...same.filter((c) => c !== lead)], {
      rating: lead.grade,
      implied: same.every((c) => c.implied),
      when: firstWhen(same),
    }),
    other: open.filter((c) => !same.includes(c)),
  };
}
