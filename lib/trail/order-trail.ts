/** The inspections of a trail, newest first. */
import type { Inspection } from '../domain/inspection.ts';
import type { Claim } from './claim.ts';
import type { ClaimGroup } from './claim-group.ts';
import { dayOf, placeOf } from './official-event.ts';

export type Placed = { inspection: Inspection; group: ClaimGroup; day: number | null };

/** Days between a report and the end of the visit that it is about, where only the report is dated: the record's middle value. */
const USUAL_LAG = 46;

/**
 * Dated inspections by the end of the visit; an undated current one by its article; an undated earlier one just below the current one of its
 * own article; what nothing places comes last.
 */
export function orderTrail(entries: readonly { inspection: Inspection; group: ClaimGroup }[]): Placed[] {
  const placed: Placed[] = entries.map((entry) => ({ ...entry, day: knownDay(entry.group) }));
  const floating = placed.filter(({ group, day }) => !group.event && (day === null || isYearOnly(group)));
  if (floating.length > 0) {
    const currentDays = currentDaysOf(placed, new Set(floating.flatMap(({ group }) => group.claims.map(({ kept }) => kept.articleId))));
    for (const entry of floating) {
      const days = entry.group.claims.map((claim) => belowArticle(claim, currentDays)).filter((day) => day !== null);
      if (days.length > 0) entry.day = within(entry.group, Math.min(entry.day ?? Number.POSITIVE_INFINITY, ...days));
    }
  }
  return placed.sort(byDay);
}

/** The earliest day of a current inspection in each of those articles. */
function currentDaysOf(placed: readonly Placed[], articles: ReadonlySet<string>): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { group, day } of placed) {
    if (day === null) continue;
    for (const claim of group.claims) {
      if (claim.finding.status !== 'current' || !articles.has(claim.kept.articleId)) continue;
      const key = articleKey(claim);
      days.set(key, Math.min(days.get(key) ?? day, day));
    }
  }
  return days;
}

function knownDay(group: ClaimGroup): number | null {
  if (group.event) return dayOf(group.event);
  for (const { finding, visit, report, article } of group.claims) {
    if (visit) return placeOf(visit);
    if (report) return placeOf(report) - USUAL_LAG;
    if (finding.status === 'current' && article) return article.to - USUAL_LAG;
  }
  return null;
}

function isYearOnly(group: ClaimGroup): boolean {
  return group.claims.every((claim) => claim.finding.status === 'prior' && (claim.visit ?? claim.report)?.precision === 'year');
}

/** Never out of the year that the finding gives. */
function within(group: ClaimGroup, day: number): number {
  const year = group.claims[0]?.visit ?? group.claims[0]?.report;
  return year ? Math.max(day, year.from) : day;
}

function belowArticle(claim: Claim, currentDays: ReadonlyMap<string, number>): number | null {
  const current = currentDays.get(articleKey(claim));
  if (current !== undefined) return current - 1;
  return claim.article ? claim.article.from - USUAL_LAG - 1 : null;
}

function articleKey(claim: Claim): string {
  return `${claim.kept.articleId}\u0001${claim.finding.service}`;
}

function byDay(a: Placed, b: Placed): number {
  if (a.day !== b.day) return a.day === null ? 1 : b.day === null ? -1 : b.day - a.day;
  return a.inspection.id < b.inspection.id ? -1 : a.inspection.id > b.inspection.id ? 1 : 0;
}
