/**
 * Findings linked to the official record. An article's findings are solved together: an earlier inspection lies before the current one, and two
 * findings are two inspections unless they are one told twice. Nothing is linked where more than one official inspection is left.
 */
import { type Candidate, candidatesOf, isGradedInspection, ownDates, type RecordEnd, standingOf } from './candidates.ts';
import { byOrder, type Claim, placedBefore } from './claim.ts';
import type { EventShelves } from './event-shelves.ts';
import { namesKind } from './framework-fit.ts';
import { dayOf, type OfficialEvent } from './official-event.ts';
import { ToldOrder } from './told-order.ts';

export type Link = { type: 'matched'; event: OfficialEvent } | { type: 'several'; events: OfficialEvent[] } | { type: 'none' };
export type LinkedClaim = { claim: Claim; link: Link };

type Open = { claim: Claim; left: Candidate[]; chosen: Candidate | null };

/** @param claims of one council's trail, in any order; @returns one link a claim, the same for every order. */
export function linkClaims(claims: readonly Claim[], events: EventShelves, recordEnd: RecordEnd): LinkedClaim[] {
  const articles = new Map<string, Claim[]>();
  for (const claim of claims) {
    const told = articles.get(claim.kept.articleId);
    if (told) told.push(claim);
    else articles.set(claim.kept.articleId, [claim]);
  }
  const linked: LinkedClaim[] = [];
  const link = (told: Claim[]) => {
    const [only] = told;
    if (told.length === 1 && only) linked.push(linkOf(linkAlone(only, events, recordEnd)));
    else for (const open of linkArticle(told.sort(byOrder), events, recordEnd)) linked.push(linkOf(open));
  };
  for (const told of articles.values()) {
    const service = told[0]?.finding.service;
    if (told.every((claim) => claim.finding.service === service)) link(told);
    // What an article says of a children's home does not bear on what it says of the department.
    else for (const some of Map.groupBy(told, (claim) => claim.finding.service).values()) link(some);
  }
  return linked;
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

/** The one finding of an article: what `linkArticle` comes to where nothing stands beside it, as with most articles. */
function linkAlone(claim: Claim, events: EventShelves, recordEnd: RecordEnd): Open {
  const open = openClaim(claim, NOTHING_YET, events);
  if (open.left.length === 0 && isCurrent(claim)) open.left = standingOf(claim, events, recordEnd);
  if (open.left.length === 1) open.chosen = open.left[0] ?? null;
  return open;
}

/** What is sure is linked first, so that an unsure finding can never take an inspection from it. */
function linkArticle(claims: Claim[], events: EventShelves, recordEnd: RecordEnd): Open[] {
  const solved: Open[] = [];
  const passes = claims.map(passOf);
  for (const unsure of [false, true]) {
    if (!claims.some((claim) => claim.unsure === unsure)) continue;
    for (let number = 0; number < PASSES; number++) {
      if (!passes.includes(number)) continue;
      const opened: Open[] = [];
      for (let i = 0; i < claims.length; i++) {
        const claim = claims[i];
        if (claim && passes[i] === number && claim.unsure === unsure) opened.push(openClaim(claim, solved, events));
      }
      if (opened.length === 0) continue;
      solved.push(...opened);
      solve(opened, solved);
    }
    solveAgain(solved, unsure, events, recordEnd);
  }
  return solved;
}

/** The earlier inspections now known may tell which current one is meant, and a grade that stands since then explains them. */
function solveAgain(solved: Open[], unsure: boolean, events: EventShelves, recordEnd: RecordEnd): void {
  const isOpen = (each: Open) => !each.chosen && each.claim.unsure === unsure;
  if (!solved.some(isOpen)) return;
  const current = solved.filter((each) => isOpen(each) && isCurrent(each.claim));
  for (const each of current) {
    each.left = each.left.length > 0 ? afterLastGrade(each, solved, events) : standingOf(each.claim, events, recordEnd);
  }
  if (!solve(current, solved)) return;
  const prior = solved.filter((each) => isOpen(each) && each.left.length === 0 && !isCurrent(each.claim));
  for (const each of prior) each.left = openClaim(each.claim, solved, events).left;
  solve(prior, solved);
}

/** @param solved the article's findings before this one */
function openClaim(claim: Claim, solved: readonly Open[], events: EventShelves): Open {
  const isPlaceable = claim.visitYearly !== null && !isCurrent(claim);
  const placed = isPlaceable ? placedBefore(claim, currentDay(currentOf(solved, claim))) : claim;
  return { claim: placed, left: asLastGrade(placed, candidatesOf(placed, events), solved, events), chosen: null };
}

/** Chooses wherever one candidate is left, the closest first, until nothing changes. @returns whether any was chosen */
function solve(open: readonly Open[], all: readonly Open[]): boolean {
  const [alone] = open;
  if (all.length === 1 && alone) {
    alone.chosen ??= alone.left.length === 1 ? (alone.left[0] ?? null) : null;
    return alone.chosen !== null;
  }
  let any = false;
  while (open.some(isWaiting)) {
    const order = new ToldOrder();
    for (const each of all) order.add(each.claim, each.chosen?.event ?? null);
    const singles: Open[] = [];
    for (const each of open) {
      if (!isWaiting(each)) continue;
      each.left = each.left.filter(({ event }) => order.allows(each.claim, event));
      if (each.left.length === 1) singles.push(each);
    }
    let changed = false;
    for (const single of singles.length > 1 ? singles.sort(byCloseness) : singles) {
      const only = single.left[0];
      if (!only || !order.allows(single.claim, only.event)) continue;
      single.chosen = only;
      order.add(single.claim, only.event);
      changed = true;
      any = true;
    }
    if (!changed) break;
  }
  return any;
}

function isWaiting({ chosen, left }: Open): boolean {
  return !chosen && left.length > 0;
}

const NOTHING_YET: readonly Open[] = [];

/** The current inspection that the article tells of; for what is sure a sure one. */
function currentOf(solved: readonly Open[], { unsure }: Claim): Open | null {
  for (const each of solved) if (isCurrent(each.claim) && (unsure || !each.claim.unsure)) return each;
  return null;
}

/** The day that the article's current inspection is placed on, as far as it is known. */
function currentDay(current: Open | null): number | null {
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
function afterLastGrade(open: Open, solved: readonly Open[], events: EventShelves): Candidate[] {
  const { rating, ratingBasis, judgements } = open.claim.finding;
  if (rating !== null || ratingBasis !== 'ungraded' || judgements.length > 0 || open.left.length < 2) return open.left;
  const earlier = solved.filter((each) => each.claim.finding.status === 'prior' && each.chosen && isGradedInspection(each.chosen.event));
  if (earlier.length === 0) return open.left;
  const last = Math.max(...earlier.map((each) => dayOf((each.chosen as Candidate).event)));
  return open.left.filter((candidate) => {
    const day = dayOf(candidate.event);
    const between = (each: OfficialEvent) => dayOf(each) > last && dayOf(each) < day;
    return !events.all.some((each) => each.row.service === open.claim.finding.service && isGradedInspection(each) && between(each));
  });
}

/**
 * "Stripped of its good rating" speaks of the grade just before. So the one inspection with the grade of an undated earlier finding is taken
 * only where every graded inspection since then is told by the article too; else the article's history is not the record's. An earlier one
 * whose framework is named says itself which time is meant.
 */
function asLastGrade(claim: Claim, left: Candidate[], solved: readonly Open[], events: EventShelves): Candidate[] {
  const only = left[0];
  if (left.length !== 1 || !only || isCurrent(claim) || only.date.own > 0) return left;
  const { row } = only.event;
  if (namesKind(claim.finding.framework, row.framework)) return left;
  // Beside no current one it is history, of any time; the record must then have all of its kind.
  if (!solved.some((each) => isCurrent(each.claim))) return row.framework === 'annual assessment' ? [] : left;
  const limit = currentDay(currentOf(solved, claim)) ?? claim.article?.from ?? null;
  if (limit === null) return [];
  const untold = events.all.some((each) => {
    const since = dayOf(each) > dayOf(only.event) && dayOf(each) < limit && each.published.from <= limit;
    return since && each.row.code === row.code && isGradedInspection(each) && !solved.some(({ chosen }) => chosen?.event === each);
  });
  return untold ? [] : left;
}

function linkOf({ claim, left, chosen }: Open): LinkedClaim {
  if (chosen) return { claim, link: { type: 'matched', event: chosen.event } };
  if (left.length > 1) return { claim, link: { type: 'several', events: left.map((each) => each.event) } };
  return { claim, link: { type: 'none' } };
}

function byCloseness(a: Open, b: Open): number {
  const closeness = (each: Open) => {
    const date = each.left[0]?.date;
    return (date?.own ?? 0) * 1000 - Math.min(date?.lag ?? 999, 999);
  };
  return closeness(b) - closeness(a) || byOrder(a.claim, b.claim);
}
