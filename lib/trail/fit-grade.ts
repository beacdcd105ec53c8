/** Whether a finding's grade, or its having none, can be that of an official inspection. */
import { UNGRADED } from '../domain/frameworks.ts';
import type { OfficialInspection } from '../domain/inspection.ts';
import type { Claim } from './claim.ts';
import { sameOutcome } from './outcomes.ts';

/**
 * 'same': the record says it too. 'headline': the record's other headline grade of 2009 to 2012, looked-after services, which some articles
 * feature. 'differs': it says another. null: the article's words and the record's are of different kinds.
 */
export type GradeFit = 'same' | 'headline' | 'differs' | null;

export function fitGrade(claim: Claim, row: OfficialInspection): GradeFit {
  const { rating, ratingBasis, framework, outcome } = claim.finding;
  if (rating === null) {
    if (row.rating !== null && (ratingBasis === 'ungraded' || UNGRADED.has(framework))) return null;
    // Grades of strands are no ungraded visit's.
    if (row.rating === null && row.judgements.length === 0 && claim.finding.judgements.length > 0)
      return framework === row.framework ? 'differs' : null;
    const strands = strandsFit(claim, row);
    // A desk rating had no strands, save where the record has one.
    if (row.framework === 'annual assessment' && claim.finding.judgements.length > 0 && strands !== 'agree') return null;
    return strands === 'differ' || sameOutcome(outcome, row) === false ? 'differs' : 'same';
  }
  if (rating === row.rating) return 'same';
  if (
    row.framework === 'joint safeguarding' &&
    row.judgements.some((each) => each.strand === 'children in care' && each.grade === rating)
  ) {
    return 'headline';
  }
  // An article's grade for a visit that gives none is set against it only where the article names the very visit.
  if (row.rating === null && row.judgements.length === 0) return framework === row.framework ? 'differs' : null;
  return 'differs';
}

/** Whether the strands that both name have the same grades: all of them, or not; null where they share none. 'other' names nothing. */
export function strandsFit({ finding }: Claim, row: OfficialInspection): 'agree' | 'differ' | null {
  let agree = false;
  for (const { strand, grade } of finding.judgements) {
    if (strand === 'other') continue;
    const official = row.judgements.filter((each) => each.strand === strand);
    if (official.length === 0) continue;
    if (!official.some((each) => each.grade === grade)) return 'differ';
    agree = true;
  }
  return agree ? 'agree' : null;
}
