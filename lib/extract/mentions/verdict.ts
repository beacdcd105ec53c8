/** What became of a grade word: a judgement or none, and by which rule. */

/** `strength`: 3 said by a judging verb or a scale noun, 2 by form, 1 only likely. */
export type Verdict = { accepted: boolean; rule: string; strength: 0 | 1 | 2 | 3; verb?: string };

export const no = (rule: string): Verdict => ({ accepted: false, rule, strength: 0 });
export const yes = (rule: string, strength: 1 | 2 | 3, verb?: string): Verdict =>
  verb ? { accepted: true, rule, strength, verb } : { accepted: true, rule, strength };

/** The rule of a grade that can only be a strand's. */
export const STRAND_ONLY = 'strand-gets';
