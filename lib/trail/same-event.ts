/** Whether two findings of different articles, neither of them on the official record, tell the same inspection. */
import { UNGRADED } from '../domain/frameworks.ts';
import { toldTwice } from './claim.ts';
import { type DaySpan, meetsYearly, overlaps } from './day-span.ts';
import { sameFramework } from './framework-fit.ts';
import { SLACK, type TimedClaim } from './news-time.ts';
import { outcomeOf } from './outcomes.ts';

/** 'yes': their dates say so; 'maybe': nothing speaks against it, and a unique one may be taken; 'no'. */
export type SameEvent = 'yes' | 'maybe' | 'no';

export function sameEvent(a: TimedClaim, b: TimedClaim): SameEvent {
  const x = a.finding;
  const y = b.finding;
  if (x.service !== y.service || !sameFramework(x.framework, y.framework)) return 'no';
  if (!shareCouncil(a, b)) return 'no';
  if (a.kept.articleId === b.kept.articleId && !toldTwice(a, b)) return 'no';
  if (!sameProvider(a, b)) return 'no';
  const dates = sameDates(a, b);
  if (dates === 'no') return 'no';
  if (x.rating === y.rating) return sameAnswer(a, b) ? dates : 'no';
  if (a.unsure || b.unsure) return 'no';
  // Another grade on the very days of the visit: one inspection that two articles tell differently. To be shown, not settled.
  if (x.rating !== null && y.rating !== null) return isSameVisit(a.visit, b.visit) ? 'yes' : 'no';
  const [silent] = x.rating === null ? [a, b] : [b, a];
  const saysUngraded = silent.finding.ratingBasis === 'ungraded' || UNGRADED.has(silent.finding.framework);
  return !saysUngraded && dates === 'yes' ? 'yes' : 'no';
}

function shareCouncil(a: TimedClaim, b: TimedClaim): boolean {
  for (const code of a.codes) if (b.codes.has(code)) return true;
  return false;
}

/** Homes are told apart by name; of two nameless ones nothing says that they are the same. */
function sameProvider(a: TimedClaim, b: TimedClaim): boolean {
  const x = a.provider;
  const y = b.provider;
  if (a.finding.service !== "children's home") return x === y || x === null || y === null;
  return x !== null && x === y;
}

function sameAnswer(a: TimedClaim, b: TimedClaim): boolean {
  if (a.finding.outcome === null || b.finding.outcome === null) return true;
  const x = outcomeOf(a.finding.outcome);
  const y = outcomeOf(b.finding.outcome);
  return !x || !y || x.question !== y.question || x.answer === y.answer;
}

function isSameVisit(a: DaySpan | null, b: DaySpan | null): boolean {
  return a !== null && b !== null && a.precision === 'day' && b.precision === 'day' && overlaps(a, b);
}

/** Compares like with like where it can: visit with visit, report with report; else by the usual time between them. */
function sameDates(a: TimedClaim, b: TimedClaim): SameEvent {
  if (a.visit && b.visit) return spansAgree(a.visit, b.visit);
  if (a.report && b.report) return spansAgree(a.report, b.report);
  const yearly = a.visitYearly ?? b.visitYearly;
  const dated = a.visitYearly ? b : a;
  if (yearly && dated.visit && !meetsYearly(dated.visit, yearly)) return 'no';
  const x = a.time;
  const y = b.time;
  if (x && y) {
    if (!overlaps(x, y)) return 'no';
    return x.close && y.close ? 'yes' : 'maybe';
  }
  // One of them is an earlier inspection without a date: it lies before its article.
  const [undated, other] = x ? [b, y ?? x] : [a, y];
  if (!other) return sameUndated(a, b);
  if (undated.article && other.from > undated.article.to) return 'no';
  return 'maybe';
}

/** Two undated earlier inspections of the same grade may be one, and nothing says that they are. */
function sameUndated(a: TimedClaim, b: TimedClaim): SameEvent {
  const same = a.finding.status === b.finding.status && a.finding.inspected === b.finding.inspected;
  return same && a.finding.rating !== null ? 'maybe' : 'no';
}

function spansAgree(a: DaySpan, b: DaySpan): SameEvent {
  const slack = a.precision === 'day' && b.precision === 'day' ? SLACK : 0;
  if (!overlaps(a, b, slack)) return 'no';
  return a.precision === 'year' || b.precision === 'year' ? 'maybe' : 'yes';
}
