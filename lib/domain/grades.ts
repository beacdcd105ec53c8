/**
 * The grade words of every scale since 2005, as they are kept, compared and shown.
 *
 * One word means different things on different scales ("adequate" in England until 2013 and in Scotland today; "good" for a council and for
 * a children's home), so a grade is never compared or drawn without its framework: see `frameworks.ts`.
 * Source: shared/data/frameworks.md.
 */
import * as z from 'zod/mini';

export const GRADES = [
  'outstanding',
  'excellent',
  'very good',
  'good',
  'requires improvement',
  'adequate',
  'satisfactory',
  'inadequate',
  'poor',
  'weak',
  'unsatisfactory',
] as const;

export type Grade = (typeof GRADES)[number];
export const Grade = z.enum(GRADES);

/** How a grade is known: written in so many words, following from them ("for the second time"), or not given because the visit gives none. */
export const RATING_BASES = ['explicit', 'implied', 'ungraded'] as const;
export type RatingBasis = (typeof RATING_BASES)[number];
export const RatingBasis = z.enum(RATING_BASES);
