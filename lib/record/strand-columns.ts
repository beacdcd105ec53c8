/**
 * The strand columns of the record, in the order in which the compact file keeps their grades.
 *
 * The safeguarding board's grade (`lscb`) is kept beside them but is never a strand of the council: the board had a verdict of its own.
 * Source: shared/data/frameworks.md (SIF), shared/data/SOURCES.md (traps 1 and 4).
 */
import type { Grade } from '../domain/grades.ts';
import type { Strand } from '../domain/strands.ts';

export type StrandColumn = { column: string; strand: Strand; label: string };

export const STRAND_COLUMNS: readonly StrandColumn[] = [
  { column: 'leadership', strand: 'leadership', label: 'leadership' },
  { column: 'help_and_protection', strand: 'help and protection', label: 'help and protection' },
  { column: 'in_care', strand: 'children in care', label: 'children in care' },
  { column: 'care_leavers', strand: 'care leavers', label: 'care leavers' },
  { column: 'adoption', strand: 'adoption', label: 'adoption' },
  { column: 'safeguarding', strand: 'safeguarding', label: 'safeguarding' },
  { column: 'looked_after', strand: 'children in care', label: 'looked-after children' },
];

/** Under ILACS before 2023 one judgement covered both, under a heading that later tables print as "children in care". */
export const CARE_AND_LEAVERS_LABEL = 'children in care and care leavers';
/** Of the annual performance assessment's scores only "staying safe" is known for some councils; it is kept in the safeguarding column. */
export const STAYING_SAFE_LABEL = 'staying safe';

/**
 * Grade letters of the compact file. The annual ratings of 2009 to 2011 are told in the words that news used (frameworks.md):
 * performs excellently, well, adequately, poorly → excellent, good, adequate, poor.
 */
export const GRADE_LETTERS: Readonly<Record<string, Grade>> = {
  o: 'outstanding',
  e: 'excellent',
  g: 'good',
  r: 'requires improvement',
  a: 'adequate',
  i: 'inadequate',
  p: 'poor',
};
/** A strand that inspectors could not judge, in very small councils: kept, never shown as a grade. */
export const NOT_JUDGED = 'x';
/** ILACS since April 2026: strands, no overall grade. */
export const NOT_REPORTED = 'n';
export const NO_GRADE = '-';

/** The record's grade words to letters. */
export const RECORD_GRADES: Readonly<Record<string, string>> = {
  '': NO_GRADE,
  outstanding: 'o',
  good: 'g',
  adequate: 'a',
  requires_improvement: 'r',
  inadequate: 'i',
  performs_excellently: 'e',
  performs_well: 'g',
  performs_adequately: 'a',
  performs_poorly: 'p',
  not_judged: NOT_JUDGED,
  not_reported: NOT_REPORTED,
};
