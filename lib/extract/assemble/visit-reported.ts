/** Of an article that tells of visits and of grades: which is the news. */
import type { PartialDate } from '../../domain/dates.ts';
import type { Claim } from './claim.ts';
import { EARLIER, LATEST, sameTime } from './headline.ts';
import { lately } from './merge-signs.ts';
import { monthsBefore } from './role.ts';
import type { When } from './when.ts';

/** Headline and first sentences: what stands there is the news. */
const LEAD_LINES = 3;

/** Since 2012 inspections of child protection came unannounced, and had grades: such a visit is when the grade was given. */
export function gradedUnannounced(visits: Claim[], open: Claim[], published: PartialDate | null): Claim[] {
  if (published !== null ? published < '2012' || published >= '2014' : open.some((c) => c.rule === 'performs')) return visits;
  const given = open.filter((c) => c.strength >= 2 && c.line.where === 'text');
  if (!given.length) return visits;
  return visits.filter((v) => {
    if (v.visit?.framework !== 'unannounced' || v.lean >= EARLIER) return true;
    if (v.when && !open.some((c) => c.when)) for (const c of given) c.when = v.when;
    return false;
  });
}

/** The visit of March, told beside the inspection of last July: the newest of all that is told. */
function visitSince(visits: Claim[], open: Claim[]): Claim | null {
  const [newest] = visits.filter((v) => v.when).sort((a, b) => ((a.when as When).date < (b.when as When).date ? 1 : -1));
  const day = newest?.when?.date;
  if (!newest || !day || !open.length || !/^(?:monitoring|focused) visit$/.test(newest.visit?.framework ?? '')) return null;
  return open.every((c) => c.when && c.when.date < day && !sameTime(c.when.date, day)) ? newest : null;
}

/** A headline says that the council is good or outstanding, and nothing that it was so before: what is described is the inspection that said so. */
const headlineGives = (open: Claim[], whole: Claim[]): boolean => {
  const head = open.find(
    (c) =>
      c.line.where === 'title' && !c.when && /^(?:good|outstanding)$/.test(c.grade ?? '') && /^(?:nominal|bare|judged|is)$/.test(c.rule),
  );
  return head !== undefined && open.every((c) => c.grade === head.grade) && !whole.some((c) => c.lean >= EARLIER && c.grade === head.grade);
};

/** "Services are good, Ofsted has found. Its inspectors paid a visit in May": a stay that is only described, behind what it gave. */
export const merelyStay = (v: Claim, whole: Claim[]): boolean =>
  v.rule.endsWith('.described') &&
  !v.leanWhy.includes('numbered') &&
  whole.some((c) => c.lean <= -1 && c.strength >= 2 && c.line.where === 'text' && !c.when && c.line.index <= v.line.index);

/** Which of the ungraded visits is the one reported; null when a graded inspection is, or when none is. */
export function visitReported(
  visits: Claim[],
  whole: Claim[],
  strands: Claim[],
  published: PartialDate | null,
  visitWhen: When[],
): Claim | null {
  const since = visitSince(
    visits,
    whole.filter((c) => c.lean < EARLIER),
  );
  if (since) return since;
  const late = visits.filter((v) => v.lean < EARLIER);
  // A visit that is only spoken of as past is still the one reported when the article has nothing newer.
  const alone = !late.length && ![...whole, ...strands].some((c) => c.lean < EARLIER);
  const able = alone ? visits.filter((v) => !v.leanWhy.includes('before-the-next')) : late;
  // Of "visits in March and September" the later one.
  const first = [...able].sort(
    (a, b) => a.line.index - b.line.index || (a.from === b.from ? (b.when?.date ?? '').localeCompare(a.when?.date ?? '') : 0),
  )[0];
  if (!first) return null;
  // "Progress since a focused visit in 2018. Inspectors, who visited in December, said …": another one
  const { when } = first;
  const newer =
    alone && when && first.visit?.framework !== 'monitoring visit'
      ? visitWhen.find((w) => lately(w.date, published) && (monthsBefore(when.date, w.date) ?? 0) >= SOME_MONTHS)
      : undefined;
  if (newer) return { ...first, when: newer, lean: LATEST, leanWhy: ['visit'] };
  // A year's ratings are out, and a visit of some months ago is spoken of beside them.
  if (
    first.when &&
    whole.some(
      (c) =>
        c.rule === 'performs' &&
        c.lean < EARLIER &&
        (first.line.index > LEAD_LINES || c.line.index <= first.line.index) &&
        (!c.when || c.when.spot === first.when?.spot),
    )
  )
    return null;
  const open = whole.filter((c) => c.lean < EARLIER);
  // "Kent outstanding" over "Ofsted spent three days in Kent": a stay that is only described is when that was found.
  if (first.rule.endsWith('.described') && headlineGives(open, whole)) return null;
  // "November 2018: focused visit. July 2019: inadequate": the newest of all that is told is the grade.
  if (
    first.when &&
    first.visit?.framework !== 'monitoring visit' &&
    open.some(
      (c) => c.when && c.strength >= 2 && c.line.where === 'text' && (monthsBefore(first.when?.date ?? null, c.when.date) ?? 0) >= 3,
    )
  )
    return null;
  // "There have been seven monitoring visits, the last in October. … Leadership: good. Care leavers: good. …": a whole inspection, and monitors come no more
  if (first.visit?.framework === 'monitoring visit' && !open.length && parts(strands) >= 3) return null;
  // "Too slow, inspectors tell 'inadequate' council": only failed councils are monitored, and the headline says that it is one.
  if (
    first.visit?.framework === 'monitoring visit' &&
    first.lean < EARLIER &&
    open.every((c) => c.grade === 'inadequate' && c.lean > LATEST && (c.line.where === 'title' || c.rule === 'attributive'))
  )
    return first;
  // "Last January a report rated the council inadequate. On their latest monitoring visit …": monitors come when a report has been out for months.
  if (
    first.visit?.framework === 'monitoring visit' &&
    open.length > 0 &&
    open.every((c) => c.grade === 'inadequate' && (monthsBefore(c.when?.date ?? null, published) ?? 0) >= SOME_MONTHS)
  )
    return first;
  const before = whole.filter((c) => c.strength >= 2 && c.line.index <= first.line.index);
  if (merelyStay(first, before)) return null;
  // "… now requires improvement. Seven monitoring visits were made, the most recent in February": they come to councils that are inadequate, and have ended.
  const ended = (c: Claim) => c.lean < EARLIER && c.line.where === 'text' && c.grade !== null && c.grade !== 'inadequate';
  if (
    first.visit?.framework === 'monitoring visit' &&
    (monthsBefore(first.when?.date ?? null, published) ?? 0) >= SOME_MONTHS &&
    before.some((c) => ended(c) && !c.when) &&
    open.every((c) => c.grade !== 'inadequate')
  )
    return null;
  // "It is the second critical report in a year. A snap check last summer found …": the grade told first is the news.
  const told = [...whole, ...strands].some((c) => c.strength >= 2 && c.lean < EARLIER && c.line.index < first.line.index);
  if (told && first.visit?.framework !== 'monitoring visit' && (monthsBefore(first.when?.date ?? null, published) ?? 0) >= SOME_MONTHS + 2)
    return null;
  if (first.line.index <= LEAD_LINES)
    return before.some((c) => c.lean <= -2) && first.visit?.framework !== 'monitoring visit' ? null : first;
  // "Inadequate for leadership, for help and protection and for children in care … A focused visit last October": strands are graded in full inspections only.
  if (parts(strands.filter((c) => c.lean <= LEAD_LEAN && c.line.index < first.line.index)) >= 3) return null;
  return whole.some((c) => c.strength >= 2 && c.lean <= LEAD_LEAN && (c.line.index < first.line.index || c.overall)) ? null : first;
}

/** "Kent is outstanding", over a focused visit of last month with "no new rating as a result": the visit is the news, and the grade the one that stands. */
export function saidUngraded(visits: Claim[], whole: Claim[], published: PartialDate | null): Claim | null {
  const [visit, another] = visits.filter((v) => v.lean < EARLIER);
  if (
    !visit?.when ||
    another ||
    !/^(?:focused|monitoring) visit$/.test(visit.visit?.framework ?? '') ||
    !lately(visit.when.date, published)
  )
    return null;
  return whole.every(
    (c) => c.lean >= EARLIER || (!c.when && (c.line.where === 'title' || c.leanWhy.some((why) => why.startsWith('present')))),
  )
    ? visit
    : null;
}

/** How many parts are graded as of now. */
const parts = (strands: Claim[]): number =>
  new Set(
    strands
      .filter((c) => c.strength >= 2 && c.lean < EARLIER && c.visit === null)
      .flatMap((c) => c.strands.map((s) => s.strand).filter((s) => s !== 'other')),
  ).size;

const LEAD_LEAN = -0.5;
const SOME_MONTHS = 4;
