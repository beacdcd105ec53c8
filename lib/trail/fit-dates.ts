/** Whether an article's dates can be those of an official inspection, and how closely they agree. */
import type { Claim } from './claim.ts';
import { type DaySpan, meetsYearly, overlaps } from './day-span.ts';
import type { OfficialEvent } from './official-event.ts';

/**
 * `own`: how closely the finding's own dates agree: 3 to the day, 2 to the month, 1 to the year or a month of any year, 0 it has none.
 * `atVisit`: the date given for the visit is the visit's, not only the report's. `ahead`: the article
 * is older than the report. `lag`: days from the report to the article, where both are known.
 */
export type DateFit = { own: 0 | 1 | 2 | 3; atVisit: boolean; ahead: boolean; lag: number | null };

/** Editions and report pages differ by some days over the same event (SOURCES.md, traps 8 and 9). */
const VISIT_SLACK = 3;
const REPORT_SLACK = 7;
/** An article may come some days before the day that an edition gives its report (SOURCES.md, trap 9), and councils speak of it early. */
export const AHEAD_DAYS = 10;

/** @param slack days by which a loose date ("last month", "before Christmas") may miss the visit. */
export function fitDates(claim: Claim, event: OfficialEvent, slack = 0): DateFit | null {
  let own: DateFit['own'] = 0;
  let atVisit = false;
  if (claim.visit) {
    atVisit = meetsVisit(claim.visit, event, slack);
    const level = atVisit ? levelAtVisit(claim.visit, event) : fitReport(claim.visit, event);
    if (level === null) return null;
    own = level;
  } else if (claim.visitYearly) {
    const meets =
      meetsYearly(event.visit, claim.visitYearly, VISIT_SLACK) ||
      (event.publishedKnown && meetsYearly(event.published, claim.visitYearly, REPORT_SLACK));
    if (!meets) return null;
    own = 1;
  }
  if (claim.report) {
    const near = overlaps(claim.report, event.published, claim.report.precision === 'day' ? REPORT_SLACK + slack : VISIT_SLACK + slack);
    if (!near) return null;
    const level = event.publishedKnown ? LEVELS[claim.report.precision] : 1;
    if (level > own) own = level;
  } else if (claim.reportYearly) {
    if (!meetsYearly(event.published, claim.reportYearly, REPORT_SLACK)) return null;
    if (own === 0) own = 1;
  }
  if (!claim.article) return { own, atVisit, ahead: false, lag: null };
  const isCurrent = claim.finding.status === 'current';
  const ahead = event.published.from > claim.article.to + (isCurrent ? AHEAD_DAYS : 0);
  // What was found is not known before the report is out, save to those who were there: only the very visit may be told so early, and ended.
  const toldVisit = isCurrent && atVisit && own >= 2 && slack === 0 && event.visitKnown && event.visit.to <= claim.article.to;
  if (ahead && !toldVisit) return null;
  return { own, atVisit, ahead, lag: Math.max(0, claim.article.from - event.published.to) };
}

const LEVELS = { day: 3, month: 2, year: 1 } as const;

/**
 * A date of a visit may also be the judgement's: articles say "rated inadequate in May" of a report that came out in May, so the day, month or
 * year of publication agrees as well.
 */
function fitReport(said: DaySpan, event: OfficialEvent): 1 | 2 | 3 | null {
  if (!event.publishedKnown) return null;
  const reportSlack = said.precision === 'day' ? REPORT_SLACK : said.precision === 'month' ? VISIT_SLACK : 0;
  return overlaps(said, event.published, reportSlack) ? LEVELS[said.precision] : null;
}

function meetsVisit(said: DaySpan, event: OfficialEvent, slack: number): boolean {
  return overlaps(said, event.visit, said.precision === 'day' ? VISIT_SLACK + slack : slack);
}

/** Where the record's own date is loose, agreement is no closer than a month. */
function levelAtVisit(said: DaySpan, { visit, visitKnown }: OfficialEvent): 1 | 2 | 3 {
  if (visitKnown && visit.precision === 'day') return LEVELS[said.precision];
  return said.precision === 'year' ? 1 : 2;
}
