/** Which official inspections one finding can mean, by itself: before its article's other findings are asked. */
import { type Framework, UNGRADED } from '../domain/frameworks.ts';
import type { Claim } from './claim.ts';
import { spanOf } from './day-span.ts';
import type { EventShelves } from './event-shelves.ts';
import { AHEAD_DAYS, type DateFit, fitDates } from './fit-dates.ts';
import { fitGrade, type GradeFit, strandsFit } from './fit-grade.ts';
import { namesKind } from './framework-fit.ts';
import { dayOf, isOfLookedAfterAlone, type OfficialEvent } from './official-event.ts';
import { sameOutcome } from './outcomes.ts';
import { hasNewest, isComplete } from './record-gaps.ts';

export type Candidate = { event: OfficialEvent; date: DateFit; grade: Exclude<GradeFit, null> };

/** The day up to which the record is complete; later articles may speak of what it lacks. */
export type RecordEnd = number | null;

const INCOMPLETE: ReadonlySet<Framework> = new Set(['monitoring visit', 'unannounced']);

/** A month told loosely ("last month", "before Christmas") may be the one before or after. */
const LOOSE_DAYS = 28;
/** Dates farther than this from everything between a visit and its report cannot be theirs. */
const FAR_DAYS = 30;
/** An article that reports an inspection mostly comes within days of the report, and nearly always within this. */
const REPORTED_DAYS = 120;
const JUST_OUT_DAYS = 21;
/** Editions differ by so many days over a report (SOURCES.md, trap 9). */
const EDITIONS_DAYS = 7;
/** So soon after a report on the department an article that grades it means that report, even with another grade. */
const SAME_NEWS_DAYS = 14;

/**
 * The official inspections that fit. The rules run from strict to loose, and the first that any row meets decides: a looser rule never
 * competes with a stricter one.
 */
export function candidatesOf(claim: Claim, events: EventShelves): Candidate[] {
  const strict = fitting(claim, events, 0);
  if (strict.length > 0) {
    const fit = strictlyFitting(claim, strict);
    if (fit.length > 0) return fit;
  }
  if (claim.unsure) return NONE;
  if (isLoose(claim)) {
    const loose = fitting(claim, events, LOOSE_DAYS).filter((each) => each.grade === 'same' && each.date.atVisit);
    if (loose.length > 0) return loose;
  }
  return strict.length === 0 ? NONE : strict.filter((each) => each.grade === 'differs' && isSameNews(claim, each));
}

const NONE: Candidate[] = [];

function strictlyFitting(claim: Claim, strict: Candidate[]): Candidate[] {
  for (const grades of isOfTwoHeadlines(claim) ? BOTH_HEADLINES : SAME_FIRST) {
    const fit = placed(
      claim,
      byStrands(
        claim,
        strict.filter((each) => grades.includes(each.grade)),
      ),
    );
    if (fit.length > 0) return fit;
  }
  return NONE;
}

const SAME_FIRST: readonly GradeFit[][] = [['same'], ['headline']];
const BOTH_HEADLINES: readonly GradeFit[][] = [['same', 'headline']];
/** Articles of this time and before may give either headline grade of a joint inspection; later ones recall the safeguarding one. */
const TWO_HEADLINES_TO = spanOf('2013')?.to ?? 0;

/** Whether the finding may be of the time of two headline grades: nothing that it or its article is dated by speaks against it. */
function isOfTwoHeadlines({ visit, report, article }: Claim): boolean {
  const dated = visit ?? report ?? article;
  return dated === null || dated.from <= TWO_HEADLINES_TO;
}

/** Of rows with the finding's overall grade, those of other strand grades fall out where one has the same: two of a kind are told apart by them. */
function byStrands(claim: Claim, fit: Candidate[]): Candidate[] {
  if (fit.length < 2 || claim.finding.judgements.length === 0) return fit;
  const strands = new Map(fit.map((each) => [each, strandsFit(claim, each.event.row)]));
  return fit.some((each) => strands.get(each) === 'agree') ? fit.filter((each) => strands.get(each) !== 'differ') : fit;
}

/** Asked of every finding against every inspection that its words can mean, so the quick questions come first. */
function fitting(claim: Claim, events: EventShelves, slack: number): Candidate[] {
  const fit: Candidate[] = [];
  const { visit, article } = claim;
  const far = slack + FAR_DAYS;
  const isUndated = !ownDates(claim);
  // An undated one has only its article to be placed by, and so is of a report that was out by then.
  const outBy = isUndated && article ? article.to + (claim.finding.status === 'current' ? AHEAD_DAYS : 0) : Number.POSITIVE_INFINITY;
  for (const event of events.meant(claim.finding.service, saidFramework(claim))) {
    if (event.published.from > outBy) continue;
    if (visit && (visit.from > event.published.to + far || event.visit.from > visit.to + far)) continue;
    const { row } = event;
    if (!claim.codes.has(row.code) && !claim.codesThen.has(row.code)) continue;
    const grade = fitGrade(claim, row);
    if (!grade) continue;
    // Another grade without a date is set against a report of those days, or against none.
    if (grade === 'differs' && isUndated && (!article || article.from - event.published.to > SAME_NEWS_DAYS)) continue;
    const date = fitDates(claim, event, slack);
    if (date) fit.push({ event, date, grade: date.own < 2 && strandsFit(claim, row) === 'differ' ? 'differs' : grade });
  }
  return fit;
}

/** An inspection "without a grade" of anything is no full one, whatever the article calls it. */
function saidFramework({ finding }: Claim): Framework {
  const { framework, rating, ratingBasis, judgements } = finding;
  return framework === 'full inspection' && ratingBasis === 'ungraded' && rating === null && judgements.length === 0
    ? 'unknown'
    : framework;
}

/** Of the rows whose facts fit, those that the time at which the article speaks allows. */
function placed(claim: Claim, fit: Candidate[]): Candidate[] {
  if (claim.finding.status === 'current' && !ownDates(claim) && claim.article) return reportedNow(claim, fit);
  // An undated earlier one is not the news of the day.
  if (!ownDates(claim)) fit = fit.filter(({ date }) => date.lag === null || date.lag > JUST_OUT_DAYS);
  const closest = Math.max(0, ...fit.map((each) => each.date.own));
  // A row that agrees to the day or month stands before one that shares no more than the year.
  const near = closest >= 2 ? fit.filter((each) => each.date.own >= 2) : fit;
  return departmentFirst(
    claim,
    near.filter((each) => (each.date.own >= 1 ? isToldClosely(claim, each) : speaksForItself(claim, each))),
  );
}

/**
 * A grade told of the department is the whole one: inspections of looked-after services alone (2009-13) are meant only where no other fits as
 * well, and so, in an article long after them, are the yearly desk ratings where no date is told.
 */
function departmentFirst({ finding, article }: Claim, fit: Candidate[]): Candidate[] {
  if (finding.rating === null) return fit;
  const isWhole = ({ event, date }: Candidate) =>
    !isOfLookedAfterAlone(event.row) &&
    (event.row.framework !== 'annual assessment' || date.own >= 1 || article === null || article.from <= TWO_HEADLINES_TO);
  const whole = fit.filter(isWhole);
  return whole.length > 0 ? whole : fit;
}

/**
 * Without any date a grade may name its inspection; of visits that have none, their kind, where the record lacks none up to the article, or
 * where they found what few did.
 */
function speaksForItself(claim: Claim, { event }: Candidate): boolean {
  const { rating, framework, outcome } = claim.finding;
  if (rating !== null) return true;
  if (claim.article === null && framework === event.row.framework && sameOutcome(outcome, event.row) === true) return true;
  return namesKind(framework, event.row.framework) && claim.article !== null && isComplete(framework, claim.article.to);
}

/**
 * The record lacks many monitoring visits (SOURCES.md), so that the only one of a year in it may not be the only one there was: the month must
 * agree, or what was found. Unannounced inspections came once a year (frameworks.md): one so called, in its year, is that one.
 */
function isToldClosely(claim: Claim, { event, date }: Pick<Candidate, 'event' | 'date'>): boolean {
  if (!INCOMPLETE.has(event.row.framework)) return true;
  if (event.row.framework === 'unannounced' && claim.finding.framework === 'unannounced' && claim.visit !== null) return true;
  return date.own >= 2 || sameOutcome(claim.finding.outcome, event.row) === true;
}

/** An undated inspection that the article reports as current: the one whose report came out lately. */
function reportedNow(claim: Claim, fit: Candidate[]): Candidate[] {
  const day = claim.article?.to ?? 0;
  // Where the record may lack the very visit, or the article does not say which kind it was, only a report just out is that of the article.
  const vague = claim.finding.rating === null && saidFramework(claim) === 'unknown';
  return fit.filter(({ event, date }) => {
    const lag = date.lag ?? 0;
    if (!vague && isNewsOf(event, day)) return lag <= REPORTED_DAYS;
    return event.publishedKnown && lag <= JUST_OUT_DAYS && event.published.from <= day + EDITIONS_DAYS;
  });
}

/**
 * A grade that an article gives as the present one without a date, and that no report just out bears: the latest that the council then had, as of
 * a council brought in for comparison. To be asked only when the article's other findings are placed.
 */
export function standingOf(claim: Claim, events: EventShelves, recordEnd: RecordEnd): Candidate[] {
  const { finding, article } = claim;
  if (finding.status !== 'current' || finding.rating === null || ownDates(claim) || !article) return NONE;
  if (recordEnd === null || article.to > recordEnd) return NONE;
  let latest: OfficialEvent | null = null;
  for (const each of events.all) {
    if (each.published.from > article.to || each.row.service !== finding.service || !claim.codes.has(each.row.code)) continue;
    if (isGradedInspection(each) && (!latest || dayOf(each) > dayOf(latest))) latest = each;
  }
  return latest ? fitting(claim, events, 0).filter((each) => each.event === latest && each.grade === 'same') : NONE;
}

/** Whether no newer inspection of that kind can have come out by that day. Yearly ratings all came out on one day. */
function isNewsOf({ row }: OfficialEvent, day: number): boolean {
  return row.framework === 'annual assessment' || hasNewest(row.framework, day);
}

/** A different grade is set against a row only where nothing but that row can be meant. */
function isSameNews(claim: Claim, { event, date }: Candidate): boolean {
  if (date.ahead) return false;
  if (date.own >= 2 && !claim.visitYearly && (claim.visit === null || (date.atVisit && event.visitKnown))) return true;
  // The very kind of visit, in its year: the article grades what the record says was not graded.
  if (date.own >= 1 && claim.visit !== null && UNGRADED.has(claim.finding.framework)) return isToldClosely(claim, { event, date });
  const { status, rating, framework } = claim.finding;
  const fresh = date.lag !== null && date.lag <= SAME_NEWS_DAYS && event.publishedKnown;
  return fresh && status === 'current' && rating !== null && isGradedInspection(event) && !UNGRADED.has(framework);
}

/** Inspections that graded the whole department: not the yearly desk ratings, not the few of looked-after services alone. */
export function isGradedInspection({ row }: OfficialEvent): boolean {
  if (row.framework === 'annual assessment' || row.framework === 'unknown' || isOfLookedAfterAlone(row)) return false;
  return row.rating !== null || row.judgements.length > 0;
}

export function ownDates(claim: Claim): boolean {
  return (claim.visit ?? claim.visitYearly ?? claim.report ?? claim.reportYearly) !== null;
}

function isLoose(claim: Claim): boolean {
  return claim.visit?.precision === 'month' && (claim.finding.inspectedBasis === 'relative' || claim.article !== null);
}
