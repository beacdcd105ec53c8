/** Claims of one council and service become findings: one for the inspection reported, one for each earlier one. */
import { datesOverlap, type PartialDate } from '../../domain/dates.ts';
import type { Framework } from '../../domain/frameworks.ts';
import { NO_OVERALL_SINCE } from '../../domain/frameworks.ts';
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

const EARLIER = 1.5;
const LATEST = -1;

const yearOf = (d: PartialDate | null | undefined) => (d && !d.startsWith('--') ? Number.parseInt(d, 10) : null);

/** Whether two dates can be the same event: unknown, or overlapping. */
export function sameTime(a: PartialDate | null | undefined, b: PartialDate | null | undefined): boolean {
  return !a || !b || datesOverlap(a, b);
}

const sameGrade = (a: Grade | null, b: Grade | null) => a === b;

/** Puts overall claims of earlier inspections together: same grade and a time that can be the same is the same inspection. */
function clusterPriors(claims: Claim[]): Draft[] {
  const drafts: Draft[] = [];
  const dated = claims.filter((c) => c.when);
  const undated = claims.filter((c) => !c.when);
  for (const c of dated) {
    const known = drafts.find((d) => sameGrade(d.rating, c.grade) && d.when && sameTime(d.when.date, c.when?.date));
    if (known) {
      known.claims.push(c);
      if (fine(c.when as When) > fine(known.when as When)) known.when = c.when;
    } else
      drafts.push({
        status: 'prior',
        rating: c.grade,
        implied: c.implied,
        claims: [c],
        strands: [],
        visit: null,
        when: c.when,
        outcome: null,
        rule: c.rule,
      });
  }
  for (const c of undated) {
    const known = drafts.find((d) => sameGrade(d.rating, c.grade));
    if (known) known.claims.push(c);
    else
      drafts.push({
        status: 'prior',
        rating: c.grade,
        implied: c.implied,
        claims: [c],
        strands: [],
        visit: null,
        when: null,
        outcome: null,
        rule: c.rule,
      });
  }
  return drafts;
}

const fine = (w: When) => (w.date.split('/')[0] as string).length;
const best = (claims: Claim[]) => [...claims].sort((a, b) => weight(b) - weight(a))[0] as Claim;
const weight = (c: Claim) => c.strength * 2 - Math.min(3, c.lean) + (c.line.where === 'title' ? -1 : 0) + (c.implied ? -2 : 0);

export type MergeContext = {
  published: PartialDate | null;
  devolved: boolean;
  visitWhen: When[];
  strandsOnly: boolean;
  /** One council may have several of these at once: homes. */
  several: boolean;
};

/**
 * Strand claims that stand for the whole: the safeguarding half of a 2009-12 inspection, and work to protect children when it is all that a time of judging
 * speaks of. The headline of those years was safeguarding.
 */
function headline(grades: Claim[], ctx: MergeContext): Claim[] {
  if (ctx.strandsOnly) return [];
  const out: Claim[] = [];
  for (const early of [true, false]) {
    const side = grades.filter((c) => c.lean >= EARLIER === early);
    if (side.some((c) => !c.strands.length)) continue;
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

/** Merges the claims of one council and service. */
export function mergeClaims(all: Claim[], ctx: MergeContext): Draft[] {
  const visits = all.filter((c) => c.visit);
  const unstated = all.find((c) => c.rule === 'reported-without-grade') ?? null;
  const sames = all.filter((c) => c.same !== null);
  const grades = all.filter((c) => !c.visit && c.same === null && c !== unstated);
  const strands = grades.filter((c) => c.strands.length);
  const whole = [...grades.filter((c) => !c.strands.length), ...headline(grades, ctx)];
  const drafts: Draft[] = [];
  const late = visits.filter((v) => v.lean < EARLIER);
  // A visit that is only spoken of as past is still the one reported when the article has nothing newer.
  const currentVisits = late.length || grades.some((c) => !c.strands.length && c.lean < EARLIER) ? late : visits;
  if (ctx.devolved) {
    const current = currentVisits[0] ?? visits[0] ?? grades[0];
    if (!current) return [];
    const inspectorate = visits.find((v) => v.visit)?.visit?.framework ?? ('care inspectorate' as Framework);
    drafts.push({
      status: 'current',
      rating: null,
      implied: false,
      claims: [current],
      strands: grades.filter((c) => c.lean < EARLIER),
      visit: visits[0] ?? null,
      when: null,
      outcome: visits.find((v) => v.outcome)?.outcome ?? null,
      rule: `devolved.${inspectorate}`,
    });
    return drafts;
  }
  const visit = currentVisits.sort((a, b) => a.line.index - b.line.index)[0] ?? null;
  const sureCurrent = whole.filter((c) => c.lean <= LATEST);
  const visitIsCurrent =
    visit !== null &&
    !(sureCurrent.length && (sureCurrent[0] as Claim).line.index < visit.line.index && sureCurrent.some((c) => c.lean <= -2));
  const priors: Claim[] = whole.filter((c) => c.lean >= EARLIER);
  let open = whole.filter((c) => c.lean < EARLIER);
  if (visitIsCurrent && visit) {
    const kind = visit.visit?.framework as Framework;
    const same = currentVisits.filter((v) => v.visit?.framework === kind);
    drafts.push({
      status: 'current',
      rating: null,
      implied: false,
      claims: same,
      strands: [],
      visit,
      when: same.find((v) => v.when)?.when ?? null,
      outcome: same.find((v) => v.outcome)?.outcome ?? null,
      rule: visit.rule,
    });
    priors.push(...open);
    open = [];
  }
  const saidOverall = open.some((c) => c.overall);
  if (ctx.strandsOnly && (strands.length || open.length) && !visitIsCurrent && !saidOverall) {
    drafts.push({
      status: 'current',
      rating: null,
      implied: false,
      claims: strands.length ? strands : open,
      strands: strands.filter((s) => s.lean < EARLIER + 2),
      visit: null,
      when: null,
      outcome: null,
      rule: 'strands-only',
    });
    priors.push(
      ...open.filter(
        (c) => c.when && c.lean > LATEST && strands.length > 0 && !c.line.grades.some((g) => strands.some((s) => s.from === g.from)),
      ),
    );
    open = [];
  }
  if (open.length) {
    const sure = open.filter((c) => c.lean <= LATEST);
    const pool = sure.length ? sure : open;
    const dated = pool.filter((c) => c.when);
    // Among equals the later date is the current one.
    const newest =
      dated.length === pool.length && pool.length > 1
        ? [...dated].sort((a, b) => ((b.when as When).date < (a.when as When).date ? -1 : 1))[0]
        : null;
    const lead = newest?.when && dated.some((d) => !sameTime(d.when?.date, newest.when?.date)) ? newest : best(pool);
    const same = open.filter((c) => sameGrade(c.grade, lead.grade) && sameTime(c.when?.date, lead.when?.date));
    const other = open.filter((c) => !same.includes(c));
    drafts.push({
      status: 'current',
      rating: lead.grade,
      implied: same.every((c) => c.implied),
      claims: [lead, ...same.filter((c) => c !== lead)],
      strands: [],
      visit: null,
      when: same.find((c) => c.when)?.when ?? null,
      outcome: null,
      rule: lead.rule,
    });
    // Several homes, several grades: each is a finding of its own.
    if (ctx.several) {
      for (const c of other)
        if (!c.when && c.lean < EARLIER && !drafts.some((d) => d.rating === c.grade))
          drafts.push({
            status: 'current',
            rating: c.grade,
            implied: c.implied,
            claims: [c],
            strands: [],
            visit: null,
            when: null,
            outcome: null,
            rule: c.rule,
          });
    } else for (const c of other) if (c.when || c.lean > LATEST) if (!(c.line.where === 'title' && !c.when)) priors.push(c);
  }
  if (unstated && !drafts.length)
    drafts.push({
      status: 'current',
      rating: null,
      implied: false,
      claims: [unstated],
      strands: [],
      visit: null,
      when: null,
      outcome: null,
      rule: unstated.rule,
    });
  const current = drafts[0];
  for (const s of sames) {
    const grade = s.same === 'current' ? (current?.rating ?? null) : s.same;
    if (grade === null) continue;
    if (s.when && current?.when && sameTime(s.when.date, current.when.date)) continue;
    priors.push({ ...s, grade });
  }
  for (const s of strands)
    if (current && !current.strands.includes(s) && current.rating !== null && s.lean < EARLIER) current.strands.push(s);
  for (const d of clusterPriors(priors)) {
    // An undated "earlier" grade equal to the current one, said of the same event, is no inspection of its own.
    if (current && current.rating === d.rating && !d.when && d.claims.every((c) => c.lean < 2.5)) continue;
    drafts.push(d);
  }
  return drafts;
}

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
