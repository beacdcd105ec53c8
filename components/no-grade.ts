/** Why there is no grade: always one honest reason, because 'no grade' means quite different things. */

import type { Finding } from '../lib/domain/finding.ts';
import { NO_OVERALL_SINCE, UNGRADED } from '../lib/domain/frameworks.ts';
import type { Inspection } from '../lib/domain/inspection.ts';
import { UNGRADED_WHY } from './vocabulary.ts';
import type { MessageKey } from './words.ts';

export type NoGrade = { label: MessageKey; why: MessageKey };

type Visit = Pick<Finding, 'framework' | 'rating' | 'outcome' | 'inspected'> & { judgements: unknown[] };

/** Only a date that lies wholly after the change proves it: '2026' alone does not. */
const afterAbolition = (inspected: string | null) =>
  inspected !== null && inspected.split('/')[0]?.length !== 4 && inspected >= NO_OVERALL_SINCE.slice(0, inspected.split('/')[0]?.length);

const noOverall = (visit: Visit) =>
  visit.framework === 'ILACS' && (visit.outcome === 'strand grades, no overall' || afterAbolition(visit.inspected));

/** The label for the chip and the reason beneath it; null when there is a grade. `official`: an official row stands behind the visit. */
export function whyNoGrade(visit: Visit | (Inspection & Visit), official = false): NoGrade | null {
  if (visit.rating !== null) return null;
  const why = UNGRADED_WHY[visit.framework];
  if (why && (UNGRADED.has(visit.framework) || visit.judgements.length === 0)) return { label: 'noGradeLabel', why };
  if (noOverall(visit)) return { label: 'noOverallLabel', why: 'noGradeStrandsOnly' };
  if (visit.judgements.length > 0) return { label: 'noOverallLabel', why: official ? 'noOverallRecord' : 'noOverallArticle' };
  return { label: 'noGradeLabel', why: official ? 'noGradeRecord' : 'noGradeArticle' };
}
