/** A finding in the making. */

import type { Grade } from '../../domain/grades.ts';
import type { Claim } from './claim.ts';
import type { When } from './when.ts';

/** A finding before it is dressed with evidence. */
export type Draft = {
  status: 'current' | 'prior';
  rating: Grade | null;
  implied: boolean;
  /** Claims it rests on, the best first. */
  claims: Claim[];
  strands: Claim[];
  visit: Claim | null;
  when: When | null;
  outcome: Claim['outcome'];
  rule: string;
};

/** How fine a date is: more signs, more precise. */
export const fine = (w: When) => (w.date.split('/')[0] as string).length;

/** "four years ago": counted, and by the calendar perhaps one year off. */
export const counted = (w: When) => /\byears? (?:ago|back|after|since)$/i.test(w.spot.mention.text);
export const yearOf = (w: When) => Number.parseInt(w.date, 10);

/** A draft that rests on `claims`. */
export const draft = (claims: Claim[], rest: Partial<Draft>): Draft => {
  const lead = claims[0] as Claim;
  return {
    status: 'current',
    rating: null,
    implied: false,
    claims,
    strands: [],
    visit: null,
    when: null,
    outcome: null,
    rule: lead.rule,
    ...rest,
  };
};

export const firstWhen = (claims: Claim[]) => claims.find((c) => c.when)?.when ?? null;
export const firstOutcome = (claims: Claim[]) => claims.find((c) => c.outcome)?.outcome ?? null;
