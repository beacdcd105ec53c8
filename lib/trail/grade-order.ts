/** Which grade is better, for the inspections of England's councils. Source: shared/data/frameworks.md, "The four grade scales". */
import type { Grade } from '../domain/grades.ts';
import type { Inspection } from '../domain/inspection.ts';
import { isOfLookedAfterAlone } from './official-event.ts';

/** 4 best. "Adequate" (to 2013) and "requires improvement" (since) hold the same place on different scales and are not the same word. */
const RANK: Readonly<Partial<Record<Grade, number>>> = {
  outstanding: 4,
  good: 3,
  'requires improvement': 2,
  adequate: 2,
  inadequate: 1,
};

/** Frameworks whose grades are of the whole department and on these scales; yearly ratings and other nations have scales of their own. */
const COMPARED: ReadonlySet<string> = new Set(['ILACS', 'SIF', 'joint safeguarding', 'child protection', 'full inspection', 'unknown']);

/** The place of an inspection's grade among the department's; null where the grade is none, another service's, or on another scale. */
export function gradeRank(inspection: Inspection): number | null {
  const { rating, official } = inspection;
  if (rating === null || inspection.service !== "children's services" || !COMPARED.has(inspection.framework)) return null;
  // Inspections of looked-after services alone (2009-13) graded no whole department.
  if (official && (isOfLookedAfterAlone(official) || official.framework === 'unknown')) return null;
  return RANK[rating] ?? null;
}

/** -1 worse, 0 the same grade, 1 better; null where the two words belong to different scales and hold the same place. */
export function compareGrades(a: Inspection, b: Inspection): -1 | 0 | 1 | null {
  const [x, y] = [gradeRank(a), gradeRank(b)];
  if (x === null || y === null) return null;
  if (x !== y) return x < y ? -1 : 1;
  return a.rating === b.rating ? 0 : null;
}
