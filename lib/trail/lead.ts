/**
 * The one sentence that matters first: how an inspection stands to those before it. Derived from the trail alone; none where the trail leaves
 * room for doubt. Keys are messages of public/_locales; arguments that are grades are the domain's words, for `sayLead` to translate.
 */

import { councilByCode } from '../domain/councils.ts';
import type { Inspection, Trail } from '../domain/inspection.ts';
import { monthIndex, spanOf, yearOf } from './day-span.ts';
import { compareGrades, gradeRank } from './grade-order.ts';
import type { Placed } from './order-trail.ts';
import { outcomeOf } from './outcomes.ts';
import { highestOf, isSure, LONG_YEARS, whenTold, yearsSinceAsLow } from './superlatives.ts';

type Lead = Trail['lead'];

/** Within this many months a second "inadequate" is news for its haste. */
const HASTE_MONTHS = 24;
/** From here on the record has every graded inspection. */
const RECORD_BEGINS = '2009';
const UNGRADED_VISITS: ReadonlySet<string> = new Set(['focused visit', 'monitoring visit', 'JTAI', 'unannounced']);

/**
 * @param focus the article whose current inspection the sentence is to be about; null for the newest inspection of the department
 * @param recordEnd the day of the record's newest report
 */
export function leadOf(trail: readonly Placed[], focus: string | null, recordEnd: number | null): Lead {
  const department = trail.filter((each) => each.inspection.service === "children's services");
  const subject = focus === null ? department.find(({ inspection }) => inspection.certainty !== 'unsure') : reportedBy(trail, focus);
  if (!subject || subject.day === null || !isSure(subject.inspection)) return null;
  const year = yearTold(subject.inspection);
  if (year === null) return null;
  const day = subject.day;
  const { inspection } = subject;
  if (inspection.service !== "children's services") return null;
  // A successor's first grade is not set against that of a council it took over from, or of one of several.
  const own = department.filter((each) => each.inspection.council.code === inspection.council.code);
  const earlier = own.filter((each) => each !== subject && each.day !== null && each.day <= day);
  if (isStrandsOnly(inspection)) return strandsLead(inspection, year);
  const rank = gradeRank(inspection);
  if (inspection.rating === null) return UNGRADED_VISITS.has(inspection.framework) ? ungradedLead(inspection, year, earlier) : null;
  return rank === null || isMissing(subject, own, recordEnd) ? null : gradedLead(subject, year, earlier, { own, department });
}

/** A graded inspection that the record should have and has not: something about it is not as the articles say. */
function isMissing({ inspection, day }: Placed, own: readonly Placed[], recordEnd: number | null): boolean {
  if (inspection.official !== null || day === null || recordEnd === null || day > recordEnd) return false;
  return own.some((each) => each.inspection.official !== null && gradeRank(each.inspection) !== null && (each.day ?? 0) <= day);
}

/** The department's inspection, else another service's, that the article reports as current; null where it reports several of them. */
function reportedBy(trail: readonly Placed[], articleId: string): Placed | undefined {
  const reported = trail.filter(({ group }) =>
    group.claims.some((claim) => claim.kept.articleId === articleId && claim.finding.status === 'current' && !claim.unsure),
  );
  const department = reported.filter(({ inspection }) => inspection.service === "children's services");
  const found = department.length > 0 ? department : reported;
  return found.length === 1 ? found[0] : undefined;
}

function isStrandsOnly({ rating, framework, judgements }: Inspection): boolean {
  return rating === null && framework === 'ILACS' && judgements.length > 0;
}

function ungradedLead(inspection: Inspection, year: string, earlier: readonly Placed[]): Lead {
  const graded = earlier.filter(({ inspection: each }) => gradeRank(each) !== null || isStrandsOnly(each));
  const last = graded.find(({ inspection: each }) => each.link !== 'several' && each.certainty !== 'unsure');
  const lastYear = last ? yearTold(last.inspection) : null;
  if (!last || lastYear === null || last.inspection.rating === null || !isSure(last.inspection)) return null;
  if (!surelyBefore(last.inspection, inspection) || graded.some((each) => each !== last && mayComeBetween(each, last))) return null;
  const priority = inspection.official?.priorityAction || outcomeOf(inspection.outcome)?.answer === 'yes';
  return lead(priority ? 'leadPriorityAction' : 'leadUngraded', year, last.inspection.rating, lastYear);
}

/** Four strands since April 2026; sentences on fewer would hide one. */
function strandsLead({ judgements }: Inspection, year: string): Lead {
  const strands = judgements.filter((each) => each.strand !== 'other');
  if (strands.length < 3 || strands.length !== judgements.length) return null;
  const counts = new Map<string, number>();
  for (const { grade } of strands) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  const [[grade, count] = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  const total = String(strands.length);
  if (count === strands.length) return lead('leadStrandsAll', year, total, grade);
  return count * 2 > strands.length ? lead('leadStrandsMost', year, String(count), total, grade) : null;
}

function gradedLead(
  subject: Placed,
  year: string,
  earlier: readonly Placed[],
  all: { own: readonly Placed[]; department: readonly Placed[] },
): Lead {
  const { own, department } = all;
  const { inspection } = subject;
  const rating = inspection.rating ?? '';
  const graded = earlier.filter((each) => gradeRank(each.inspection) !== null || isStrandsOnly(each.inspection));
  if (graded.length === 0) return priorityLead(inspection, year, earlier) ?? firstLead(subject, year, own);
  const before = graded.find((each) => each.inspection.link !== 'several' && each.inspection.certainty !== 'unsure');
  const beforeYear = before ? yearTold(before.inspection) : null;
  if (!before || beforeYear === null || !isSure(before.inspection) || before.inspection.rating === null) return null;
  if (!surelyBefore(before.inspection, inspection) || graded.some((each) => each !== before && mayComeBetween(each, before))) return null;
  const old = before.inspection.rating;

  const change = compareGrades(inspection, before.inspection);
  if (change === null) return lead('leadOlderScale', year, rating, old, beforeYear);
  if (change === 0) {
    const months = monthsBetween(before.inspection, inspection);
    const hasty = rating === 'inadequate' && months !== null && months > 0 && months <= HASTE_MONTHS;
    return hasty ? lead('leadAgainWithin', year, rating, String(months)) : lead('leadSame', year, rating, beforeYear);
  }
  if (change === -1) {
    const years = yearsSinceAsLow(subject, department);
    return years !== null && years >= LONG_YEARS
      ? lead('leadLowest', year, rating, String(years))
      : lead('leadDown', year, rating, old, beforeYear);
  }
  const monitored = earlier.filter((each) => isMonitoringBetween(each, before, subject)).length;
  if (monitored > 1) return lead('leadAfterMonitoring', year, rating, String(monitored), old);
  const highest = highestOf(subject, department);
  if (highest === 'ever') return lead('leadHighest', year, rating, old, beforeYear);
  if (highest) return lead('leadFirstSince', year, rating, highest.since);
  return lead('leadUp', year, rating, old, beforeYear);
}

/** The record's first grade of a council that took over from another within its time. */
function firstLead({ inspection }: Placed, year: string, own: readonly Placed[]): Lead {
  const council = councilByCode(inspection.council.code);
  const began = council && council.predecessors.length > 0 ? council.from?.slice(0, 4) : null;
  if (!began || began < RECORD_BEGINS || year < began || inspection.official === null) return null;
  const graded = own.filter(
    (each) => each.inspection !== inspection && (gradeRank(each.inspection) !== null || isStrandsOnly(each.inspection)),
  );
  const isFirst = graded.every((each) => each.inspection.official !== null && surelyBefore(inspection, each.inspection));
  return isFirst ? lead('leadFirstOfCouncil', year, inspection.rating ?? '', began) : null;
}

/** No grade to set it against, but a visit of the year before that found cause for priority action. */
function priorityLead(inspection: Inspection, year: string, earlier: readonly Placed[]): Lead {
  const last = earlier.find((each) => UNGRADED_VISITS.has(each.inspection.framework));
  const lastYear = last ? yearTold(last.inspection) : null;
  if (!last?.inspection.official?.priorityAction || lastYear === null || Number(year) - Number(lastYear) > 1) return null;
  return surelyBefore(last.inspection, inspection) ? lead('leadAfterPriorityAction', year, inspection.rating ?? '', lastYear) : null;
}

/** An inspection whose time is not known, or not closely enough to lie before `last`: it may lie after it, and then `last` was not the last. */
function mayComeBetween({ inspection }: Placed, last: Placed): boolean {
  if (inspection.link === 'several') return false;
  // The record has every graded inspection of its years, so an undated one of articles lies before them or is one of them.
  if (!whenTold(inspection)) return last.inspection.official === null;
  return !surelyBefore(inspection, last.inspection);
}

function isMonitoringBetween({ inspection, day }: Placed, before: Placed, subject: Placed): boolean {
  if (inspection.framework !== 'monitoring visit' || inspection.official === null || day === null) return false;
  return day > (before.day ?? 0) && day < (subject.day ?? 0);
}

/** Months from the end of one visit to the end of the next; null unless both are known to the month and in the same way. */
function monthsBetween(before: Inspection, after: Inspection): number | null {
  for (const date of ['inspected', 'published'] as const) {
    const [from, to] = [spanOf(before[date]), spanOf(after[date])];
    if (from && to && from.precision !== 'year' && to.precision !== 'year') return monthIndex(to.to) - monthIndex(from.to);
  }
  return null;
}

/** By the days that both are known by, the first lies before the second. */
function surelyBefore(first: Inspection, second: Inspection): boolean {
  const [a, b] = [whenTold(first), whenTold(second)];
  return a !== null && b !== null && a.to < b.from;
}

function yearTold(inspection: Inspection): string | null {
  const when = whenTold(inspection);
  return when ? String(yearOf(when.to)) : null;
}

function lead(key: string, ...args: string[]): Lead {
  return { key, args };
}
