/** What a grade is about, beside the overall one. `other` keeps the article's own words in `label`. */
import * as z from 'zod/mini';

export const STRANDS = [
  'help and protection',
  'children in care',
  'care leavers',
  'leadership',
  'adoption',
  'safeguarding',
  'capacity to improve',
  'other',
] as const;
export type Strand = (typeof STRANDS)[number];
export const Strand = z.enum(STRANDS);
