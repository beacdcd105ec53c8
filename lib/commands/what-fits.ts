/**
 * A second, plain reading of which official inspections the words of one finding allow. Shares no code with lib/trail, so that each can be
 * measured against the other: no context, no usual lags, no guess; only what the finding says, held against each row.
 */
import { councilInForce } from '../domain/councils.ts';
import { daysInMonth, monthsOf, type PartialDate, precisionOf, spanOf } from '../domain/dates.ts';
import type { Framework } from '../domain/frameworks.ts';
import type { OfficialInspection } from '../domain/inspection.ts';
import type { KeptFinding } from '../domain/kept.ts';

/** Days between a visit and its report, at the least and the most, where the record has one of the two (SOURCES.md; 1,218 rows with both). */
const LAG = { least: 14, most: 160 };
/** Editions differ by so many days over one visit and over one report (SOURCES.md, traps 8 and 9). */
const EDITIONS = { visit: 3, report: 7 };

/** What each of an article's words for an inspection can stand for. Source: shared/data/frameworks.md. */
const GRADED: readonly Framework[] = ['ILACS', 'SIF', 'joint safeguarding', 'child protection', 'full inspection'];
const WORDS: Partial<Record<Framework, readonly Framework[]>> = {
  'full inspection': [...GRADED, 'unknown'],
  unannounced: ['unannounced', 'child protection'],
};

export type Days = { from: number; to: number };

/** The rows whose facts the finding's words allow. @param rows of its council and of those before and after it */
export function whatFits(kept: KeptFinding, rows: readonly OfficialInspection[]): OfficialInspection[] {
  const { finding } = kept;
  return rows.filter((row) => {
    if (row.service !== finding.service) return false;
    if (finding.framework !== 'unknown' && !(WORDS[finding.framework] ?? [finding.framework]).includes(row.framework)) return false;
    return isOfCouncil(kept, row) && allowsGrades(kept, row) && allowsDates(kept, row);
  });
}

/** Its own, or that of the council in force at the finding's own date. */
function isOfCouncil({ councils, finding }: KeptFinding, row: OfficialInspection): boolean {
  if (councils.includes(row.code)) return true;
  const when = finding.inspected ?? finding.reportPublished;
  return when !== null && spanOf(when) !== null && councilInForce(finding.council.code, when)?.code === row.code;
}

function allowsGrades({ finding }: KeptFinding, row: OfficialInspection): boolean {
  const { rating, ratingBasis, judgements } = finding;
  if (rating === null && ratingBasis === 'ungraded' && row.rating !== null && judgements.length === 0) return false;
  const lookedAfter = row.framework === 'joint safeguarding' && row.judgements.find((each) => each.strand === 'children in care')?.grade;
  if (rating !== null && rating !== row.rating && rating !== lookedAfter) return false;
  return judgements.every(({ strand, grade }) => {
    const official = row.judgements.filter((each) => each.strand === strand);
    return official.length === 0 || official.some((each) => each.grade === grade);
  });
}

function allowsDates({ finding, article }: KeptFinding, row: OfficialInspection): boolean {
  const visit = visitOf(row);
  const report = reportOf(row);
  // News says "rated in May" of the visit's May and of the report's.
  const { inspected, reportPublished } = finding;
  if (inspected !== null && !meets(inspected, visit, EDITIONS.visit) && !(row.published && meets(inspected, report, EDITIONS.report)))
    return false;
  if (reportPublished !== null && !meets(reportPublished, report, EDITIONS.report)) return false;
  const told = article.published === null ? null : daysOf(article.published);
  if (!told) return true;
  // No article tells of what has not yet come out; one on the very visit may run a few days ahead of the listed day.
  const out = inspected !== null && finding.status === 'current' ? visit.from : report.from;
  return out <= told.to + (finding.status === 'current' ? 10 : 0);
}

export function visitOf(row: OfficialInspection): Days {
  const visit = row.inspected === null ? null : daysOf(row.inspected);
  if (visit) return visit;
  const report = row.published === null ? null : daysOf(row.published);
  if (!report) return { from: Number.NEGATIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  return row.framework === 'annual assessment' ? report : { from: report.from - LAG.most, to: report.to - LAG.least };
}

export function reportOf(row: OfficialInspection): Days {
  const report = row.published === null ? null : daysOf(row.published);
  const visit = visitOf(row);
  return report ?? { from: visit.to + LAG.least, to: visit.to + LAG.most };
}

/** First and last day of a date as days since 1970; null without a year. */
export function daysOf(date: PartialDate): Days | null {
  const span = spanOf(date);
  return span && { from: Date.parse(span.from) / 86_400_000, to: Date.parse(span.to) / 86_400_000 };
}

function meets(said: PartialDate, days: Days, slack: number): boolean {
  const span = daysOf(said);
  const byDay = precisionOf(said).startsWith('day');
  if (span) return span.from <= days.to + (byDay ? slack : 0) && days.from <= span.to + (byDay ? slack : 0);
  const months = monthsOf(said) ?? [];
  const inMonth = (day: number) => months.includes(new Date(day * 86_400_000).getUTCMonth() + 1);
  if (!Number.isFinite(days.from)) return false;
  if (days.to - days.from >= 366) return true;
  for (let day = days.from; day <= days.to; day++) if (inMonth(day) && (!byDay || isNearDay(said, day, slack))) return true;
  return false;
}

/** `--03-14`, `--10-23/--10-24`: the day of any year. */
function isNearDay(said: PartialDate, day: number, slack: number): boolean {
  const [first = '', last = first] = said.split('/');
  const year = new Date(day * 86_400_000).getUTCFullYear();
  const at = (part: string) => {
    const month = Number(part.slice(2, 4));
    return Date.UTC(year, month - 1, Math.min(Number(part.slice(5, 7)), daysInMonth(month, year))) / 86_400_000;
  };
  return at(first) - slack <= day && day <= at(last) + slack;
}
