/** What claims say of one another when they are merged: praise beside what has no grade, visits newer than the grade, homes told side by side. */
import type { PartialDate } from '../../domain/dates.ts';
import { NO_OVERALL_SINCE } from '../../domain/frameworks.ts';
import type { Grade } from '../../domain/grades.ts';
import type { Claim } from './claim.ts';
import type { Draft } from './draft.ts';
import { EARLIER, LATEST, sameTime } from './headline.ts';
import { monthsBefore } from './role.ts';
import type { When } from './when.ts';

/** "Top honours" over what has no grade; "some of it is outstanding" of youth justice, of which no part had one. */
export const praises = (c: Claim, visit: Claim) =>
  c.when === null && ((c.rule === 'idiom' && c.line.where === 'title') || visit.visit?.framework === 'youth justice');

/** Two kinds of visit told of one time: both are reported. Half a year before the other it is an earlier one. */
export const besideVisit = (v: Claim, current: Draft): Partial<Draft> => ({
  status: (monthsBefore(v.when?.date ?? null, current.when?.date ?? null) ?? 0) >= 6 ? 'prior' : 'current',
  visit: v,
  when: v.when,
  outcome: v.outcome,
});

/** "All four require improvement. The overall grade in 2023 was the same": what every part is given today is what the whole was given then, when it had a grade. */
export function evenGrade(current: Draft | undefined, same: Claim): Grade | null {
  const [first, ...more] = current?.rating === null ? current.strands : [];
  const all = first?.set?.kind === 'all' || new Set(current?.strands.flatMap((c) => c.strands.map((s) => s.strand))).size >= 3;
  return first && all && more.every((c) => c.grade === first.grade) && same.when && same.when.date < NO_OVERALL_SINCE ? first.grade : null;
}

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

/** "One is outstanding and has been since 2022", "outstanding this year … and one was told last month that it requires improvement", "At 31 May two were outstanding, six were good": homes as they stand. */
export const standsSo = (c: Claim, current: Draft) =>
  c.when !== null &&
  c.lean < 0.5 &&
  c.grade !== current.rating &&
  (c.when.date === current.when?.date ||
    c.leanWhy.some((why) => why.startsWith('present')) ||
    (current.when?.date.length === 4 && sameTime(c.when.date, current.when.date)));

/** "One is outstanding, and Beech House, which was good, …", "Home E was previously good": of the home told before it, which has another grade now. `now`: claims of homes as they stand. */
export const ofAnotherHome = (d: Draft, now: Claim[]): boolean =>
  d.claims.every((c) => {
    const before = now.filter((o) => o.from < c.from && o.line.where === 'text').pop();
    return before !== undefined && before.grade !== d.rating && c.line.index - before.line.index <= 2;
  });

/** "Since June one was good, and another requires improvement", "Six are good … a tenth was told last month that it requires improvement": homes told beside those that have no day. */
export const besideUndated = (c: Claim, current: Draft) =>
  current.when === null &&
  ((c.lean < 0.5 && c.when?.spot.mention.lead === 'since' && current.claims.some((o) => o.line === c.line)) ||
    // "The larger was found outstanding, the smaller good, in inspections on 20 and 21 April"
    (c.lean <= LATEST &&
      current.claims.every((o) => o.line.line !== c.line.line || (!o.leanWhy.length && c.leanWhy.join() === 'dated-lately-1'))));

/** "Adequate now … no longer inadequate … a report of 2010 found them inadequate": what is over is told again, and is no news. `awaited`: what inspectors found since, which is not out. */
export function endGiven(whole: Claim[], awaited: Claim | null): void {
  const day = awaited?.leanWhy.includes('awaited') ? (awaited.when?.date ?? null) : null;
  for (const c of whole) if (c.lean < EARLIER && c.when && (monthsBefore(c.when.date, day) ?? 0) >= 5) c.lean = EARLIER;
  const over = whole.filter((c) => c.leanWhy.some((why) => why.startsWith('no-longer'))).map((c) => c.grade);
  if (!over.length || !whole.some((c) => c.lean < 0 && !over.includes(c.grade))) return;
  for (const c of whole) if (over.includes(c.grade) && c.lean > LATEST && c.lean < EARLIER) c.lean = EARLIER;
}

/** Within nine months before publication. */
export function lately(date: PartialDate, published: PartialDate | null): boolean {
  const months = monthsBefore(date, published);
  return months !== null && months >= 0 && months <= 9;
}

/** How a time gone by is told, and today's news where nothing newer is told. */
const GONE = /^(?:past-perfect|since-or-after|moved-to|dated-lately|past\+|arrived)/;

/** "Tears in the office: Kent had been rated good. In 2018 it had required improvement": where all else is years old, it is the news. */
export function newsTold(whole: Claim[], published: PartialDate | null): void {
  if (whole.some((c) => c.lean < EARLIER)) return;
  const fresh = whole.filter(
    (c) =>
      c.strength >= 2 &&
      c.line.where === 'text' &&
      c.leanWhy.every((why) => GONE.test(why)) &&
      // News is told early; further down it may be any time of a history.
      (c.when ? lately(c.when.date, published) : c.line.index <= 4 && !c.leanWhy.some((why) => why.startsWith('since'))),
  );
  const old = (c: Claim) =>
    c.grade !== fresh[0]?.grade &&
    c.when !== null &&
    (monthsBefore(c.when.date, published) ?? 0) >= 13 &&
    !c.leanWhy.includes('present-1.5');
  if (whole.some((c) => !fresh.includes(c) && old(c)) && fresh.every((c) => c.grade === fresh[0]?.grade)) for (const c of fresh) c.lean = 0;
}

/** On a page without a date: the last day it tells of, by nothing but its date, is that of the inspection it reports. */
export const newestToldOf = (d: Draft, asOf: PartialDate | null) =>
  asOf !== null &&
  d.when?.date.slice(0, 4) === asOf.slice(0, 4) &&
  d.claims.every((c) => c.leanWhy.every((why) => /^(?:dated\+1\.5|past\+0|present|latest)/.test(why)));

/** "Good Rating" over a paragraph: what it is about, and nobody's grade. */
export const labels = (c: Claim) => !c.when && c.lean < 0.5 && c.line.where === 'text' && c.line.to - c.line.from <= 3;
