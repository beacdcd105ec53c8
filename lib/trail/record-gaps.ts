/**
 * For which time the official record has every inspection of a kind. Outside it, the one that it has may not be the one that an article means.
 * Source: shared/data/SOURCES.md, "inspection-outcomes.csv", column "gaps".
 */
import type { Framework } from '../domain/frameworks.ts';
import { type DaySpan, spanOf } from './day-span.ts';

/**
 * `reports`: all whose reports came out in that time are there, from the framework's first. `newest`: after it, the newest of each council.
 * Frameworks that are not named are complete up to the record's newest report.
 */
const COMPLETE: readonly { framework: Framework; reports: string | null; newest?: string; why: string }[] = [
  { framework: 'monitoring visit', reports: null, why: 'none before April 2021 nor after March 2025, and some between' },
  { framework: 'unannounced', reports: null, why: 'the first eighteen of 2009 alone' },
  { framework: 'annual assessment', reports: null, why: 'the councils that news named' },
  { framework: 'focused visit', reports: '2018-02/2026-01', why: 'nothing after January 2026' },
  { framework: 'JTAI', reports: '2016-02/2020-02', newest: '2020-03/2026-04', why: 'later only the newest of each council' },
  { framework: 'area SEND', reports: '2016-05/2025-10', why: 'nothing after November 2025, no monitoring inspections' },
];

const spans = (of: (row: (typeof COMPLETE)[number]) => string | null) =>
  new Map<Framework, DaySpan | null>(COMPLETE.map((row) => [row.framework, spanOf(of(row))]));
const REPORTS = spans(({ reports }) => reports);
const NEWEST = spans(({ newest }) => newest ?? null);

/** Whether the record has all inspections of that framework whose reports came out by that day. */
export function isComplete(framework: Framework, day: number): boolean {
  const span = REPORTS.get(framework);
  return span === undefined || isWithin(span, day);
}

/** Whether the newest inspection of that framework in the record was the council's newest on that day. */
export function hasNewest(framework: Framework, day: number): boolean {
  return isComplete(framework, day) || isWithin(NEWEST.get(framework) ?? null, day);
}

function isWithin(span: DaySpan | null, day: number): boolean {
  return span !== null && span.from <= day && day <= span.to;
}
