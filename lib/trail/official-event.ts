/** An official row with the days on which it can have happened and come out. */
import type { OfficialInspection } from '../domain/inspection.ts';
import { type DaySpan, spanOf } from './day-span.ts';

export type OfficialEvent = {
  row: OfficialInspection;
  visit: DaySpan;
  /** False where the record has no day of the visit and `visit` is the time that it must have been in. */
  visitKnown: boolean;
  published: DaySpan;
  publishedKnown: boolean;
};

/**
 * Days between a visit and its report, for rows that have only one of the two. Of the 1,218 rows with both, none came out sooner than 18 days
 * after the visit's end, and 98 in 100 within 107 days of its start.
 */
const LAG = { shortest: 14, longest: 120 };
/** Reports have come out as late as this after a visit; beyond it, an undated publication is not looked for. */
const LATEST_REPORT = 160;

/** @returns null for a row with no date at all: nothing can be placed on it. */
export function officialEvent(row: OfficialInspection): OfficialEvent | null {
  const visit = spanOf(row.inspected);
  const published = spanOf(row.published);
  if (visit && published) return { row, visit, visitKnown: true, published, publishedKnown: true };
  if (visit) {
    const after: DaySpan = { from: visit.to + LAG.shortest, to: visit.to + LATEST_REPORT, precision: 'month' };
    return { row, visit, visitKnown: true, published: after, publishedKnown: false };
  }
  if (!published) return null;
  // A yearly rating was a desk exercise: it has the day it came out, and no other.
  const desk = row.framework === 'annual assessment';
  const before: DaySpan = desk
    ? { from: published.from - 31, to: published.to, precision: 'month' }
    : { from: published.from - LAG.longest, to: published.to - LAG.shortest, precision: 'month' };
  return { row, visit: before, visitKnown: false, published, publishedKnown: true };
}

/** The day an inspection is placed on when events are put in order: the end of the visit, else the report's day less the usual month. */
export function dayOf(event: OfficialEvent): number {
  return event.visitKnown ? placeOf(event.visit) : event.published.from - 30;
}

/** The last day of a span; the middle of one that is a whole year, so that what is dated closer stands on either side. */
export function placeOf(span: DaySpan): number {
  return span.precision === 'year' ? Math.floor((span.from + span.to) / 2) : span.to;
}

/** Inspections of looked-after services alone (2009-13): half of a re-inspection, and the five of summer 2013, for which the domain has no word. */
export function isOfLookedAfterAlone({ ratingBasis, framework, rating }: OfficialInspection): boolean {
  return ratingBasis === 'looked after children' || (framework === 'unknown' && rating !== null);
}
