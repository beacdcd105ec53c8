/** Which official inspections one finding can mean, by itself: before its article's other findings are asked. */
import { type Framework, UNGRADED } from '../domain/frameworks.ts';
import type { Claim } from './claim.ts';
import { overlaps } from './day-span.ts';
import { type DateFit, fitDates } from './fit-dates.ts';
import { fitGrade, type GradeFit } from './fit-grade.ts';
import { meansFramework } from './framework-fit.ts';
import { dayOf, type OfficialEvent } from './official-event.ts';
import { sameOutcome } from './outcomes.ts';
import { isComplete } from './record-gaps.ts';

export type Candidate = { event: OfficialEvent; date: DateFit; grade: Exclude<GradeFit, null>; ownCouncil: boolean };

/** The day up to which the record is complete; later articles may speak of what it lacks. */
export type RecordEnd = number | null;

const INCOMPLETE: ReadonlySet<Framework> = new Set(['monitoring visit', 'unannounced']);

/** A month told loosely ("last month", "before Christmas") may be the one before or after. */
const LOOSE_DAYS = 31;
/** Dates farther than this from everything between a visit and its report cannot be theirs. */
const FAR_DAYS = 30;
/** An article that reports an inspection mostly comes within days of the report, and nearly always within this. */
const FRESH_DAYS = 45;
const REPORTED_DAYS = 120;
const JUST_OUT_DAYS = 21;
/** So soon after a report on the department an article that grades it means that report, even with another grade. */
const SAME_NEWS_DAYS = 14;

/**
 * The official inspections that fit. The rules run from strict to loose, and the first that any row meets decides: a looser rule never
 * competes with a stricter one.
 */
export function candidatesOf(claim: Claim, events: readonly OfficialEvent[], recordEnd: RecordEnd): Candidate[] {
  const strict = fitting(claim, events, 0);
  const own = departmentFirst(strict.filter((each) => each.ownCouncil));
  for (const grade of ['same', 'headline'] as const) {
    const fit = placed(
      claim,
      own.filter((each) => each.grade === grade),
      events,
      recordEnd,
    );
    if (fit.length > 0) return fit;
  }
  if (claim.unsure) return [];
  // A predecessor's inspection under the present name, or the reverse: only where the finding's own date says which time is meant.
  const family = strict.filter((each) => !each.ownCouncil && each.grade === 'same' && each.date.own >= 1 && claim.visit !== null);
  if (family.length > 0) return family;
  if (isLoose(claim)) {
    const loose = fitting(claim, events, LOOSE_DAYS).filter((each) => each.ownCouncil && each.grade === 'same' && each.date.own >= 1);
    if (loose.length > 0) return loose;
  }
  return own.filter((each) => each.grade === 'differs' && isSameNews(claim, each));
}

/** The department's grade is the whole one: inspections of looked-after services alone (2009-13) are meant only where no other fits. */
function departmentFirst(fit: Candidate[]): Candidate[] {
  const whole = fit.filter(
    ({ event }) => event.row.rating === null || isGradedInspection(event) || event.row.framework === 'annual assessment',
  );
  return whole.some((each) => each.grade === 'same') ? whole : fit;
}

function fitting(claim: Claim, events: readonly OfficialEvent[], slack: number): Candidate[] {
  const fit: Candidate[] = [];
  for (const event of events) {
    const { row } = event;
    if (claim.visit && !overlaps(claim.visit, { from: event.visit.from, to: event.published.to }, slack + FAR_DAYS)) continue;
    if (row.service !== claim.finding.service || !meansFramework(saidFramework(claim), row.framework)) continue;
    const grade = fitGrade(claim, row);
    if (!grade) continue;
    const date = fitDates(claim, event, slack);
    if (date) fit.push({ event, date, grade, ownCouncil: claim.codes.has(row.code) });
  }
  return fit;
}

/** An inspection "without a grade" is no full one, whatever the article calls it. */
function saidFramework({ finding }: Claim): Framework {
  return finding.framework === 'full inspection' && finding.ratingBasis === 'ungraded' && finding.rating === null
    ? 'unknown'
    : finding.framework;
}

/** Of the rows whose facts fit, those that the time at which the article speaks allows. */
function placed(claim: Claim, fit: Candidate[], events: readonly OfficialEvent[], recordEnd: RecordEnd): Candidate[] {
  if (claim.finding.status === 'current' && !ownDates(claim) && claim.article) return reportedNow(claim, fit, events, recordEnd);
  const closest = Math.max(0, ...fit.map((each) => each.date.own));
  // A row that agrees to the day or month stands before one that shares no more than the year.
  const near = closest >= 2 ? fit.filter((each) => each.date.own >= 2) : fit;
  // Without any date a grade must speak for itself; a visit without a grade then fits anything.
  return near.filter((each) => (each.date.own >= 1 ? isToldClosely(claim, each) : claim.finding.rating !== null));
}

/**
 * The record lacks many monitoring visits and nearly all unannounced inspections (SOURCES.md), so that the only one of a year in it may not be
 * the only one there was: the month must agree, or what was found.
 */
function isToldClosely(claim: Claim, { event, date }: Pick<Candidate, 'event' | 'date'>): boolean {
  if (!INCOMPLETE.has(event.row.framework)) return true;
  return date.own >= 2 || sameOutcome(claim.finding.outcome, event.row) === true;
}

/**
 * An undated inspection that the article reports as current: the one whose report came out lately, or, for a grade, the latest the council
 * then had.
 */
function reportedNow(claim: Claim, fit: Candidate[], events: readonly OfficialEvent[], recordEnd: RecordEnd): Candidate[] {
  const day = claim.article?.to ?? 0;
  for (const days of [FRESH_DAYS, REPORTED_DAYS]) {
    const lately = fit.filter(({ event, date }) => {
      const lag = date.lag ?? 0;
      // Where the record may lack the very visit, or the article does not say which kind it was, only a report just out is that of the article.
      const vague = claim.finding.rating === null && saidFramework(claim) === 'unknown';
      if (vague || !isComplete(event.row.framework, day)) return event.publishedKnown && lag <= JUST_OUT_DAYS;
      return lag <= days && (event.publishedKnown || days === REPORTED_DAYS);
    });
    if (lately.length > 0) return lately;
  }
  if (claim.finding.rating === null || recordEnd === null || day > recordEnd) return [];
  const graded = events.filter(
    (each) => claim.codes.has(each.row.code) && each.row.service === claim.finding.service && isGradedInspection(each),
  );
  const latest = graded.filter((each) => each.published.from <= day).sort((a, b) => dayOf(b) - dayOf(a))[0];
  return fit.filter((each) => each.event === latest);
}

/** A different grade is set against a row only where nothing but that row can be meant. */
function isSameNews(claim: Claim, { event, date }: Candidate): boolean {
  if (date.own >= 2 && !claim.visitYearly) return true;
  // The very kind of visit, in its year: the article grades what the record says was not graded.
  if (date.own >= 1 && claim.visit !== null && UNGRADED.has(claim.finding.framework)) return isToldClosely(claim, { event, date });
  const { status, rating, framework } = claim.finding;
  const fresh = date.lag !== null && date.lag <= SAME_NEWS_DAYS && event.publishedKnown;
  return fresh && status === 'current' && rating !== null && isGradedInspection(event) && !UNGRADED.has(framework);
}

/** Inspections that graded the whole department: not the yearly desk ratings, not the few of looked-after services alone. */
export function isGradedInspection({ row }: OfficialEvent): boolean {
  if (row.framework === 'annual assessment' || row.framework === 'unknown' || row.ratingBasis === 'looked after children') return false;
  return row.rating !== null || row.judgements.length > 0;
}

export function ownDates(claim: Claim): boolean {
  return (claim.visit ?? claim.visitYearly ?? claim.report ?? claim.reportYearly) !== null;
}

function isLoose(claim: Claim): boolean {
  return claim.visit?.precision === 'month' && (claim.finding.inspectedBasis === 'relative' || claim.article !== null);
}
