/** Which strand stands for the whole, in the years when an inspection's headline was one. */
import { datesOverlap, type PartialDate } from '../../domain/dates.ts';
import { NO_OVERALL_SINCE } from '../../domain/frameworks.ts';
import type { Strand } from '../../domain/strands.ts';
import type { Claim } from './claim.ts';

/** A lean from here on is an earlier inspection's. */
export const EARLIER = 1.5;
/** A lean down to here is the inspection reported. */
export const LATEST = -1;

/** Whether two dates can be the same event: unknown, or overlapping. */
export function sameTime(a: PartialDate | null | undefined, b: PartialDate | null | undefined): boolean {
  return !a || !b || datesOverlap(a, b);
}

/** "Services for children who need help and protection, children looked after and care leavers": the single inspection's own words for the whole. */
const FORMULA: readonly Strand[] = ['help and protection', 'children in care', 'care leavers'];

/** The main parts of an inspection since 2013. */
const MAIN: readonly Strand[] = ['leadership', 'help and protection', 'children in care'];

/** All the main parts have one grade: so has the whole, by the rules of every framework since 2013. */
function alike(side: Claim[]): Claim | null {
  const of = (c: Claim) => c.strands.some((s) => MAIN.includes(s.strand));
  const lead = side.find(of);
  if (!lead || !MAIN.every((m) => side.some((c) => c.grade === lead.grade && c.strands.some((s) => s.strand === m)))) return null;
  return side.every((c) => c.grade === lead.grade || !of(c)) ? { ...lead, implied: true } : null;
}

/**
 * Strand claims that stand for the whole: the safeguarding half of a 2009-12 inspection, and work to protect children when it is all that a time of judging
 * speaks of. The headline of those years was safeguarding.
 */
export function headline(grades: Claim[], published: PartialDate | null): Claim[] {
  const out: Claim[] = [];
  const yearly = yearlyIn(grades);
  for (const early of [true, false]) {
    const all = grades.filter((c) => c.lean >= EARLIER === early);
    const wholes = all.filter((c) => !c.strands.length && !yearly(c));
    // A whole grade of another year says nothing of this one.
    const side =
      early && wholes.length
        ? all.filter(
            (c) =>
              c.when &&
              !wholes.some((w) =>
                w.when ? sameTime(w.when.date, c.when?.date) : w.grade !== c.grade && !(w.line !== c.line && ofItsTime(c)),
              ),
          )
        : all;
    if (side.some((c) => !c.strands.length && !yearly(c) && !overstates(c, side, published))) continue;
    // "In the annual assessment it is adequate overall and, for staying safe, inadequate": a part of that.
    const within = (c: Claim) => all.some((w) => w.overall && w.line === c.line && yearly(w));
    const heads = side.filter((c) => c.strands.some((s) => s.strand === 'safeguarding') && !within(c));
    const protect = side.filter((c) => c.strands.some((s) => s.strand === 'help and protection'));
    // Each year of a chain has a headline of its own.
    if (early && heads.length && protect.every((c) => c.when && heads.every((h) => h.when && !sameTime(h.when.date, c.when?.date))))
      out.push(...protect);
    const formula = side.filter((c) => FORMULA.every((f) => c.strands.some((s) => s.strand === f)));
    const same = alike(side);
    if (formula.length) out.push(...formula);
    else if (same) out.push(same);
    else if (heads.length) out.push(...heads);
    else if (
      // "Help and protection has gone from good to requires improvement": since 2013 a part that had another grade says nothing of the whole.
      protect.some((c) => !early || (published ?? '') < '2014' || (yearOf(c.when?.date) ?? 2014) < 2014) &&
      !side.some(
        (c) =>
          protect.some((p) => sameTime(p.when?.date, c.when?.date)) &&
          c.strands.some(
            (s) =>
              s.strand !== 'help and protection' &&
              s.strand !== 'other' &&
              s.strand !== 'children in care' &&
              // A sub-heading of the single inspection: it lifts nothing.
              !(s.strand === 'adoption' && protect.every((p) => p.grade !== 'good' && p.grade !== 'outstanding')),
          ) &&
          // Inspections of child protection (2012-13) had leadership as a part.
          !(
            published !== null &&
            published >= '2012' &&
            published < '2014' &&
            protect.every((p) => p.grade === c.grade || c.grade !== 'inadequate')
          ),
      )
    )
      out.push(...protect);
    // One inadequate area makes the whole inadequate, leadership alone does not.
    else if ((published ?? '') < NO_OVERALL_SINCE)
      out.push(...protect.filter((c) => c.grade === 'inadequate').map((c) => ({ ...c, implied: true })));
  }
  return out;
}

/**
 * "'Outstanding': Camden" over a joint inspection of 2009 to 2012 in which looked-after services had that grade and safeguarding another: the headline has picked
 * the half that it liked.
 */
export function overstates(c: Claim, side: Claim[], published: PartialDate | null): boolean {
  if (c.line.where !== 'title' || c.when || c.strands.length || published === null || published < '2009' || published >= '2013')
    return false;
  const half = (name: Strand) => side.find((s) => s.line.where === 'text' && s.strands.some((x) => x.strand === name));
  const safeguarding = half('safeguarding');
  return safeguarding !== undefined && safeguarding.grade !== c.grade && half('children in care')?.grade === c.grade;
}

/** Until 2013 the safeguarding half was the headline: "adequate for safeguarding in 2012" is a whole verdict, whatever else is told without a year. */
const ofItsTime = (c: Claim) =>
  (yearOf(c.when?.date) ?? 2014) < 2014 && c.strands.some((s) => s.strand === 'safeguarding' || s.strand === 'help and protection');

/** Beside an inspection in halves, "had an annual rating of poor" is a year's rating, as "performs poorly" is anywhere, and no inspection's grade. */
export function yearlyIn(grades: Claim[]): (c: Claim) => boolean {
  const halves = grades.some(
    (c) => c.strands.some((s) => s.strand === 'safeguarding') && !c.leanWhy.some((why) => /^dated-(?:a-year|long)/.test(why)),
  );
  return (c) => c.rule === 'performs' || (halves && namesYearly(c));
}

/** An annual assessment, and no other inspection, is named beside the grade. */
const namesYearly = (c: Claim) =>
  c.line.visits.every((v) => v.value === 'annual assessment') && c.line.visits.some((v) => Math.abs(v.from - c.from) <= 9);

const yearOf = (d: PartialDate | null | undefined) => (d && !d.startsWith('--') ? Number.parseInt(d, 10) : null);

/** Whether the inspection reported can only have had strand grades. */
export function strandsOnly(
  published: PartialDate | null,
  wholeCurrent: number,
  strandCount: number,
  inspected: PartialDate | null,
): boolean {
  const y = yearOf(published);
  if (y === null || (published as string) < NO_OVERALL_SINCE) return false;
  if (inspected && inspected.slice(0, 7) < NO_OVERALL_SINCE.slice(0, 7) && !inspected.startsWith('--') && inspected.length >= 7)
    return false;
  return strandCount >= 1 && wholeCurrent <= strandCount;
}
