/** Which strand stands for the whole, in the years when an inspection's headline was one. */
import { datesOverlap, type PartialDate } from '../../domain/dates.ts';
import type { Claim } from './claim.ts';

/** A lean from here on is an earlier inspection's. */
export const EARLIER = 1.5;

/** Whether two dates can be the same event: unknown, or overlapping. */
export function sameTime(a: PartialDate | null | undefined, b: PartialDate | null | undefined): boolean {
  return !a || !b || datesOverlap(a, b);
}

/**
 * Strand claims that stand for the whole: the safeguarding half of a 2009-12 inspection, and work to protect children when it is all that a time of judging
 * speaks of. The headline of those years was safeguarding.
 */
export function headline(grades: Claim[]): Claim[] {
  const out: Claim[] = [];
  for (const early of [true, false]) {
    const all = grades.filter((c) => c.lean >= EARLIER === early);
    const wholes = all.filter((c) => !c.strands.length && c.rule !== 'performs');
    // A whole grade of another year says nothing of this one.
    const side = early && wholes.length ? all.filter((c) => c.when && !wholes.some((w) => sameTime(w.when?.date, c.when?.date))) : all;
    if (side.some((c) => !c.strands.length && c.rule !== 'performs')) continue;
    const heads = side.filter((c) => c.strands.some((s) => s.strand === 'safeguarding'));
    const protect = side.filter((c) => c.strands.some((s) => s.strand === 'help and protection'));
    if (heads.length) out.push(...heads);
    else if (
      protect.length &&
      !side.some((c) =>
        c.strands.some((s) => s.strand !== 'help and protection' && s.strand !== 'other' && s.strand !== 'children in care'),
      )
    )
      out.push(...protect);
  }
  return out;
}
