/**
 * For which time the official record has every inspection of a kind. Outside it, the one that it has may not be the one that an article means.
 * Source: shared/data/SOURCES.md, "inspection-outcomes.csv", column "gaps".
 */
import type { Framework } from '../domain/frameworks.ts';
import { type DaySpan, spanOf } from './day-span.ts';

/** Frameworks that are not named are complete up to the record's newest report. */
const COMPLETE: readonly { framework: Framework; reports: string | null; why: string }[] = [
  { framework: 'monitoring visit', reports: null, why: 'none before April 2021 nor after March 2025, and some between' },
  { framework: 'unannounced', reports: null, why: 'the first eighteen of 2009 alone' },
  { framework: 'annual assessment', reports: null, why: 'the councils that news named' },
  { framework: 'focused visit', reports: '2018-02/2026-01', why: 'nothing after January 2026' },
  { framework: 'JTAI', reports: '2016-02/2020-02', why: 'later only the newest of each council' },
  { framework: 'area SEND', reports: '2016-05/2025-10', why: 'nothing after November 2025, no monitoring inspections' },
];

const SPANS = new Map<Framework, DaySpan | null>(COMPLETE.map(({ framework, reports }) => [framework, spanOf(reports)]));

/** Whether the record has all inspections of that framework whose reports came out about that day. */
export function isComplete(framework: Framework, day: number): boolean {
  const span = SPANS.get(framework);
  return span === undefined || (span !== null && span.from <= day && day <= span.to);
}
