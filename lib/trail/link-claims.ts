/**
 * Findings linked to the official record. An article's findings are solved together: an earlier inspection lies before the current one, and two
 * findings are two inspections unless they are one told twice. Nothing is linked where more than one official inspection is left.
 */
import { type Candidate, candidatesOf, isGradedInspection, ownDates, type RecordEnd, standingOf } from './candidates.ts';
import { byOrder, type Claim, placedBefore } from './claim.ts';
import { namesKind } from './framework-fit.ts';
import { dayOf, type OfficialEvent } from './official-event.ts';
import { ToldOrder } from './told-order.ts';

export type Link = { type: 'matched'; event: OfficialEvent } | { type: 'several'; events: OfficialEvent[] } | { type: 'none' };
export type LinkedClaim = { claim: Claim; link: Link };

type Open = { claim: Claim; left: Candidate[]; chosen: Candidate | null };

/** @param claims of one council's trail, in any order; @returns one link a claim, the same for every order. */
export function linkClaims(claims: readonly Claim[], events: readonly OfficialEvent[], recordEnd: RecordEnd): LinkedClaim[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.kept.articleId}\u0001${claim.finding.service}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].flatMap((group) => linkArticle(group.sort(byOrder), events, recordEnd));
}

/** What bears a year, what the article reports without one, what it only recalls: each stands on those before it. */
const PASSES = 5;

function passOf(claim: Claim): number {
  const hasYear = claim.visit !== null || claim.report !== null;
  if (isCurrent(claim)) return hasYear || claim.article !== null ? 0 : 2;
  return hasYear ? 1 : ownDates(claim) ? 3 : 4;
}

function isCurrent(claim: Claim): boolean {
  return claim.finding.status === 'current';
}

/** What is sure is linked first, so that an unsure finding can never take an inspection from it. */
function linkArticle(claims: Claim[], events: readonly OfficialEvent[], recordEnd: RecordEnd): LinkedClaim[] {
  const solved: Open[] = [];
  for (const unsure of [false, true]) {
    const some = claims.filter((claim) => claim.unsure === unsure);
    if (some.length === 0) continue;
    for (let number = 0; number < PASSES; number++) {
      const pass = some.filter((claim) => passOf(claim) === number);
      if (pass.length === 0) continue;
      const last = lastOf(solved);
      const opened = pass.map((claim) => openClaim(claim, last, events));
      for (const each of opened) each.left = asLastGrade(each, last, events);
      solved.push(...opened);
      solve(opened, solved);
    }
    solveAgain(solved, unsure, events, recordEnd);
  }
  return solved.map((each) => ({ claim: each.claim, link: linkOf(each) }));
}

/** The earlier inspections now known may tell which current one is meant, and a grade that stands since then explains them. */
function solveAgain(solved: Open[], unsure: boolean, events: readonly OfficialEvent[], recordEnd: RecordEnd): void {
  const isOpen = (each: Open) => !each.chosen && each.claim.unsure === unsure;
  const current = solved.filter((each) => isOpen(each) && isCurrent(each.claim));
  for (const each of current) {
    each.left = each.left.length > 0 ? afterLastGrade(each, solved, events) : standingOf(each.claim, events, recordEnd);
  }
  if (!solve(current, solved)) return;
  const prior = solved.filter((each) => isOpen(each) && each.left.length === 0 && !isCurrent(each.claim));
  const last = lastOf(solved);
  for (const each of prior) {
    each.left = openClaim(each.claim, last, events).left;
    each.left = asLastGrade(each, last, events);
  }
  solve(prior, solved);
}

function openClaim(claim: Claim, last: Last, events: readonly OfficialEvent[]): Open {
  const placed = isCurrent(claim) ? claim : placedBefore(claim, currentDay(last, claim));
  return { claim: placed, left: candidatesOf(placed, events), chosen: null };
}

/** Chooses wherever one candidate is left, the closest first, until nothing changes. @returns whether any was chosen */
function solve(open: readonly Open[], all: readonly Open[]): boolean {
  const [only] = open;
  if (all.length === 1 && only && !only.chosen) {
    only.chosen = only.left.length === 1 ? (only.left[0] ?? null) : null;
    return only.chosen !== null;
  }
  let any = false;
  for (let changed = open.some((each) => each.left.length > 0); changed; ) {
    changed = false;
    const order = new ToldOrder();
    for (const each of all) order.add(each.claim, each.chosen?.event ?? null);
    const singles: Open[] = [];
    for (const each of open) {
      if (each.chosen || each.left.length === 0) continue;
      each.left = each.left.filter(({ event }) => order.allows(each.claim, event));
      if (each.left.length === 1) singles.push(each);
    }
    for (const single of singles.sort(byCloseness)) {
      const only = single.left[0];
      if (!only || !order.allows(single.claim, only.event)) continue;
      single.chosen = only;
      order.add(single.claim, only.event);
      changed = true;
      any = true;
    }
  }
  return any;
}

/** What an article's solved findings tell to those after them. */
type Last = { currentSure: Open | null; currentAny: Open | null; told: ReadonlySet<OfficialEvent> };

const NOTHING_YET: Last = { currentSure: null, currentAny: null, told: new Set() };

function lastOf(solved: readonly Open[]): Last {
  if (solved.length === 0) return NOTHING_YET;
  const current = solved.filter((each) => isCurrent(each.claim));
  return {
    currentSure: current.find((each) => !each.claim.unsure) ?? null,
    currentAny: current[0] ?? null,
    told: new Set(solved.flatMap((each) => (each.chosen ? [each.chosen.event] : []))),
  };
}

/** The day that the article's current inspection is placed on, as far as it is known. */
function currentDay({ currentSure, currentAny }: Last, claim: Claim): number | null {
  const current = claim.unsure ? currentAny : currentSure;
  if (!current) return null;
  if (current.claim.visit) return current.claim.visit.from - 1;
  if (current.chosen)
    return current.chosen.event.visitKnown ? current.chosen.event.visit.from - 1 : current.chosen.event.published.from - 30;
  return current.claim.article ? current.claim.article.from : null;
}

/**
 * A visit without a grade leaves the last grade standing, and articles tell it. So between that grade's inspection and the visit there was no
 * other graded one: of several visits that fit, those with one in between fall out.
 */
function afterLastGrade(open: Open, solved: readonly Open[], events: readonly OfficialEvent[]): Candidate[] {
  const { rating, ratingBasis, judgements } = open.claim.finding;
  if (rating !== null || ratingBasis !== 'ungraded' || judgements.length > 0 || open.left.length < 2) return open.left;
  const earlier = solved.filter((each) => each.claim.finding.status === 'prior' && each.chosen && isGradedInspection(each.chosen.event));
  if (earlier.length === 0) return open.left;
  const last = Math.max(...earlier.map((each) => dayOf((each.chosen as Candidate).event)));
  return open.left.filter((candidate) => {
    const day = dayOf(candidate.event);
    const between = (each: OfficialEvent) => dayOf(each) > last && dayOf(each) < day;
    return !events.some((each) => each.row.service === open.claim.finding.service && isGradedInspection(each) && between(each));
  });
}

/**
 * "Stripped of its good rating" speaks of the grade just before. So the one inspection with the grade of an undated earlier finding is taken
 * only where every graded inspection since then is told by the article too; else the article's history is not the record's. An earlier one
 * whose framework is named says itself which time is meant.
 */
function asLastGrade(open: Open, last: Last, events: readonly OfficialEvent[]): Candidate[] {
  const only = open.left[0];
  const { claim } = open;
  if (open.left.length !== 1 || !only || claim.finding.status !== 'prior' || only.date.own > 0) return open.left;
  const { row } = only.event;
  if (namesKind(claim.finding.framework, row.framework)) return open.left;
  // Beside no current one it is history, of any time; the record must then have all of its kind.
  if (!last.currentAny) return row.framework === 'annual assessment' ? [] : open.left;
  const limit = currentDay(last, claim) ?? claim.article?.from ?? null;
  if (limit === null) return [];
  const untold = events.some((each) => {
    const since = dayOf(each) > dayOf(only.event) && dayOf(each) < limit && each.published.from <= limit;
    return since && each.row.code === row.code && isGradedInspection(each) && !last.told.has(each);
  });
  return untold ? [] : open.left;
}

function linkOf(open: Open): Link {
  if (open.chosen) return { type: 'matched', event: open.chosen.event };
  if (open.left.length > 1) return { type: 'several', events: open.left.map((each) => each.event) };
  return { type: 'none' };
}

function byCloseness(a: Open, b: Open): number {
  const closeness = (each: Open) => {
    const date = each.left[0]?.date;
    return (date?.own ?? 0) * 1000 - Math.min(date?.lag ?? 999, 999);
  };
  return closeness(b) - closeness(a) || byOrder(a.claim, b.claim);
}
