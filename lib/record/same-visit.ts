/** Whether a row of another edition is an inspection that the record has. */
import type { Framework } from '../domain/frameworks.ts';
import type { OfficialInspection } from '../domain/inspection.ts';

/** Days; editions differ by so many over the same visit, and over the same report (SOURCES.md, traps 8 and 9). */
const SAME_VISIT = 3;
const SAME_REPORT = 7;
/** No council has two full inspections within so few months: a row that says so has a date wrong. */
const TOO_SOON = 120;
const DAY_MS = 86_400_000;

/** What a row of a table tells of when and what; `framework` null where it says only that it is a graded inspection of the department. */
export type Visit = { framework: Framework | null; inspected: string | null; published: string | null; kind: string | null };

/** @param known a row of the same council */
export function isSameVisit(visit: Visit, known: OfficialInspection): boolean {
  const graded = known.framework === 'ILACS' || known.framework === 'SIF';
  if (visit.framework ? visit.framework !== known.framework : !graded) return false;
  if (visit.inspected) return isWithin(visit.inspected, known.inspected, SAME_VISIT);
  // Re-inspections of one half came out on one day, each with a grade of its own.
  if (visit.framework === 'joint safeguarding' && visit.kind !== known.kind) return false;
  return isWithin(visit.published, known.published, SAME_REPORT);
}

/** Whether a row that has the report's day alone must mean this inspection though that day is another: same framework and grade, too soon after or before. */
export function isMisdated(visit: Visit & Pick<OfficialInspection, 'rating'>, known: OfficialInspection): boolean {
  if (visit.inspected || visit.framework !== known.framework || visit.kind !== known.kind || visit.rating !== known.rating) return false;
  return isWithin(visit.published, known.published, TOO_SOON);
}

function isWithin(a: string | null, b: string | null, days: number): boolean {
  const [x, y] = [a?.slice(0, 10) ?? '', b?.slice(0, 10) ?? ''];
  return x.length === 10 && y.length === 10 && Math.abs(Date.parse(x) - Date.parse(y)) <= days * DAY_MS;
}
