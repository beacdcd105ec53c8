/**
 * Findings linked to the official record. An article's findings are solved together: an earlier inspection lies before the current one, and two
 * findings are two inspections unless they are one told twice. Nothing is linked where more than one official inspection is left.
 */
import { type Candidate, candidatesOf, isGradedInspection, ownDates, type RecordEnd, standingOf } from './candidates.ts';
import { byOrder, type Claim, placedBefore, toldTwice } from './claim.ts';
import { namesKind } from './framework-fit.ts';
import { dayOf, type OfficialEvent } from './official-event.ts';

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
const PASSES: readonly ((claim: Claim) => boolean)[] = [
  (claim) => isCurrent(claim) && (hasYear(claim) || claim.article !== null),
  (claim) => !isCurrent(claim) && hasYear(claim),
  (claim) => isCurrent(claim) && !hasYear(claim) && claim.article === null,
  (claim) => !isCurrent(claim) && !hasYear(claim) && ownDates(claim),
  (claim) => !isCurrent(claim) && !ownDates(claim),
];

function isCurrent(claim: Claim): boolean {
  return claim.finding.status === 'current';
}

function hasYear(claim: Claim): boolean {
  return claim.visit !== null || claim.report !== null;
}

/** What is sure is linked first, so that an unsure finding can never take an inspection from it. */
function linkArticle(claims: Claim[], events: readonly OfficialEvent[], recordEnd: RecordEnd): LinkedClaim[] {
  const solved: Open[] = [];
  const open = (claim: Claim): Open => {
    const placed = claim.finding.status === 'prior' ? placedBefore(claim, currentDay(solved, claim)) : claim;
    return { claim: placed, left: candidatesOf(placed, events), chosen: null };
  };
  for (const unsure of [false, true]) {
    for (const isInPass of PASSES) {
      const opened = claims.filter((claim) => claim.unsure === unsure && isInPass(claim)).map(open);
      for (const each of opened) each.left = asLastGrade(each, solved, events);
      solve(opened, solved);
      solved.push(...opened);
    }
    // The earlier inspections now known may tell which current one is meant, and a grade that stands since then explains them.
    const undecided = solved.filter((each) => !each.chosen && each.claim.unsure === unsure && isCurrent(each.claim));
    const settled = solved.filter((each) => !undecided.includes(each));
    for (const each of undecided) {
      each.left = each.left.length > 0 ? afterLastGrade(each, solved, events) : standingOf(each.claim, events, recordEnd);
    }
    solve(undecided, settled);
    const again = solved.filter((each) => each.left.length === 0 && each.claim.unsure === unsure && !isCurrent(each.claim));
    for (const each of again) {
      each.left = open(each.claim).left;
      each.left = asLastGrade(each, solved, events);
    }
    solve(
      again,
      solved.filter((each) => !again.includes(each)),
    );
  }
  return solved.map((each) => ({ claim: each.claim, link: linkOf(each) }));
}

/** Chooses wherever one candidate is left, until nothing changes. */
function solve(open: Open[], settled: readonly Open[]): void {
  for (let changed = true; changed; ) {
    changed = false;
    const all = [...settled, ...open];
    for (const each of open) {
      if (each.chosen) continue;
      each.left = each.left.filter((candidate) => all.every((other) => other === each || allows(other, each.claim, candidate)));
    }
    const single = open.filter((each) => !each.chosen && each.left.length === 1).sort(byCloseness)[0];
    if (single) {
      single.chosen = single.left[0] ?? null;
      changed = true;
    }
  }
}

/** Whether `other`, where it is settled, leaves room for this claim on this candidate. */
function allows(other: Open, claim: Claim, { event }: Candidate): boolean {
  const sameCouncil = [...claim.codes].some((code) => other.claim.codes.has(code));
  if (!sameCouncil) return true;
  const { status } = claim.finding;
  const otherStatus = other.claim.finding.status;
  if (other.chosen) {
    if (other.chosen.event === event) return toldTwice(other.claim, claim);
    if (status === 'prior' && otherStatus === 'current') return event.visit.from < other.chosen.event.visit.from;
    if (status === 'current' && otherStatus === 'prior') return event.visit.from > other.chosen.event.visit.from;
    return true;
  }
  // Not on the record, but dated: the order holds all the same.
  const when = other.claim.visit;
  if (!when || when.precision === 'year') return true;
  if (status === 'prior' && otherStatus === 'current') return event.visit.from <= when.to;
  if (status === 'current' && otherStatus === 'prior') return event.published.to >= when.from;
  return true;
}

/** The day that the article's current inspection is placed on, as far as it is known. */
function currentDay(solved: readonly Open[], claim: Claim): number | null {
  const current = solved.find((each) => each.claim.finding.status === 'current' && each.claim.unsure <= claim.unsure);
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
function asLastGrade(open: Open, solved: readonly Open[], events: readonly OfficialEvent[]): Candidate[] {
  const only = open.left[0];
  const { claim } = open;
  if (open.left.length !== 1 || !only || claim.finding.status !== 'prior' || only.date.own > 0) return open.left;
  const { row } = only.event;
  if (namesKind(claim.finding.framework, row.framework)) return open.left;
  // Beside no current one it is history, of any time; the record must then have all of its kind.
  if (!solved.some((each) => isCurrent(each.claim))) return row.framework === 'annual assessment' ? [] : open.left;
  const limit = currentDay(solved, claim) ?? claim.article?.from ?? null;
  if (limit === null) return [];
  const told = new Set(solved.map((each) => each.chosen?.event));
  const untold = events.some((each) => {
    const since = dayOf(each) > dayOf(only.event) && dayOf(each) < limit && each.published.from <= limit;
    return since && each.row.code === row.code && isGradedInspection(each) && !told.has(each);
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
