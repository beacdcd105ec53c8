/** When an inspection can have been in the news, for comparing a visit's date with a report's or an article's. */
import type { Claim } from './claim.ts';

export type NewsTime = { from: number; to: number /** Told to the month or closer. */; close: boolean };
export type Days = { from: number; to: number };
/** A claim that is not on the official record, with what it is compared by. `reach`: all days on which it can be found to agree with another. */
export type TimedClaim = Claim & { time: NewsTime | null; reach: Days | null };

/** Days by which two sources may miss each other over one date. */
export const SLACK = 7;
/** Follow-up stories and syndicated copies come within this of one another. */
const SAME_STORY_DAYS = 30;
/** Longest usual time between a visit and the articles on its report. */
const VISIT_TO_NEWS = 130;

export function timed(claim: Claim): TimedClaim {
  const time = newsTime(claim);
  return { ...claim, time, reach: reachOf(claim, time) };
}

/** Null for an earlier inspection without a date. */
function newsTime({ finding, visit, report, article }: Claim): NewsTime | null {
  if (visit?.precision === 'year') return { from: visit.from, to: visit.to, close: false };
  if (report) return { from: report.from - SLACK, to: report.to + SAME_STORY_DAYS, close: report.precision !== 'year' };
  if (visit) return { from: visit.from, to: visit.to + VISIT_TO_NEWS, close: true };
  if (finding.status !== 'current' || !article) return null;
  return { from: article.from - SAME_STORY_DAYS, to: article.to, close: true };
}

function reachOf({ visit, report }: Claim, time: NewsTime | null): Days | null {
  if (!time) return null;
  const from = Math.min(time.from, visit?.from ?? time.from, report?.from ?? time.from);
  const to = Math.max(time.to, visit?.to ?? time.to, report?.to ?? time.to);
  return { from: from - SLACK, to: to + SLACK };
}
