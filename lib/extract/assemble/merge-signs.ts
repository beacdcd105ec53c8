/** What claims say of one another when they are merged: praise beside what has no grade, visits newer than the grade, homes told side by side. */
import type { PartialDate } from '../../domain/dates.ts';
import type { Claim } from './claim.ts';
import type { Draft } from './draft.ts';
import { EARLIER, LATEST, sameTime } from './headline.ts';
import { monthsBefore } from './role.ts';
import type { When } from './when.ts';

/** "Top honours" over what has no grade; "some of it is outstanding" of youth justice, of which no part had one. */
export const praises = (c: Claim, visit: Claim) =>
  c.when === null && ((c.rule === 'idiom' && c.line.where === 'title') || visit.visit?.framework === 'youth justice');

/** A monitoring visit after the inspection that the text reports. */
export const followsUp = (v: Claim, whens: (When | null)[]) =>
  v.visit?.framework === 'monitoring visit' &&
  v.lean < EARLIER &&
  v.when !== null &&
  !v.when.date.startsWith('--') &&
  whens.every((w) => w === null || w.date <= (v.when as When).date);

/** "One home was rated good in April. The other, in Widnes, was outstanding in March": told in paragraphs of their own, weeks apart. */
export const together = (c: Claim, current: Draft) =>
  c.when !== null &&
  current.when !== null &&
  c.lean < 0 &&
  current.claims.every((o) => o.line.line !== c.line.line) &&
  Math.abs(monthsBefore(c.when.date, current.when.date) ?? 99) <= 2;

/** "One is outstanding and has been since 2022", "outstanding this year … and one was told last month that it requires improvement": homes as they stand. */
export const standsSo = (c: Claim, current: Draft) =>
  c.when !== null &&
  c.lean < 0.5 &&
  c.grade !== current.rating &&
  (c.leanWhy.some((why) => why.startsWith('present')) || (current.when?.date.length === 4 && sameTime(c.when.date, current.when.date)));

/** "Adequate now … no longer inadequate … a report of 2010 found them inadequate": what is over is told again, and is no news. */
export function endGiven(whole: Claim[]): void {
  const over = whole.filter((c) => c.leanWhy.some((why) => why.startsWith('no-longer'))).map((c) => c.grade);
  if (!over.length || !whole.some((c) => c.lean < 0 && !over.includes(c.grade))) return;
  for (const c of whole) if (over.includes(c.grade) && c.lean > LATEST && c.lean < EARLIER) c.lean = EARLIER;
}

/** Within nine months before publication. */
export function lately(date: PartialDate, published: PartialDate | null): boolean {
  const months = monthsBefore(date, published);
  return months !== null && months >= 0 && months <= 9;
}
