/** What the grammar saw, as evidence to weigh: every grade, refused ones too, every pointer to a grade and every visit. */
import type { CouncilRef } from '../../domain/finding.ts';
import type { Grade } from '../../domain/grades.ts';
import type { Service } from '../../domain/services.ts';
import type { Claim, Claims } from '../assemble/claim.ts';
import type { Line, Reading } from '../reading.ts';

/** `grade`: a grade word; `same`: a pointer to one; `visit`: an ungraded visit claimed; `bare`: an inspection without a grade; `named`: a visit only named. */
export const KINDS = ['grade', 'same', 'visit', 'bare', 'named'] as const;
export type Kind = (typeof KINDS)[number];

/** One piece of evidence for an inspection with `grade` (null: without one). */
export type Evidence = {
  kind: Kind;
  claim: Claim;
  /** The rule that refused it; null when the grammar took it. */
  doubt: string | null;
  grade: Grade | null;
  /** Councils that it may speak of: the grammar's own first. */
  councils: CouncilRef[];
};

/** Councils weighed for one mention, at most. */
const MOST_COUNCILS = 5;
/** Councils of the page that any mention may speak of, the most named. */
const ANYWHERE = 3;

/** All evidence of an article, in the order of the grammar's claims. */
export function evidenceOf(r: Reading, g: Claims): Evidence[] {
  const out: Evidence[] = [];
  const known = [...g.page.councils]
    .sort((a, b) => b.count - a.count || a.first - b.first)
    .slice(0, ANYWHERE)
    .map((c) => c.ref);
  const add = (kind: Kind, claim: Claim, doubt: string | null, grade: Grade | null) => {
    const councils = [...claim.councils];
    const also = (c: CouncilRef) => {
      if (councils.length < MOST_COUNCILS && !councils.some((o) => o.code === c.code)) councils.push(c);
    };
    for (const s of claim.line.councils) s.councils.forEach(also);
    known.forEach(also);
    out.push({ kind, claim, doubt, grade, councils });
  };
  const visited = new Set<number>();
  const graded = new Set<number>();
  for (const c of g.claims)
    if (c.visit) {
      visited.add(c.from);
      add('visit', c, null, null);
    } else if (c.rule === 'reported-without-grade' || c.rule === 'earlier-without-grade') add('bare', c, null, null);
    else if (c.same !== null) for (const grade of lent(g, c)) add('same', c, null, grade);
    else {
      graded.add(c.from);
      add('grade', c, null, c.grade);
    }
  for (const { claim, doubt } of g.doubted) {
    graded.add(claim.from);
    add('grade', claim, doubt, claim.grade);
  }
  const service = g.page.service === 'elsewhere' ? "children's services" : g.page.service;
  for (const line of r.lines) {
    if (line.skip) continue;
    for (const s of line.grades)
      if (!graded.has(s.from)) add('grade', { ...unclaimed(line, s, service), grade: s.value.grade }, 'unseen', s.value.grade);
    for (const v of line.visits)
      if (!visited.has(v.from)) {
        const claim = unclaimed(line, v, v.value === 'area SEND' ? 'SEND' : service);
        add('named', { ...claim, visit: { framework: v.value, from: v.from, to: v.to } }, 'unseen', null);
      }
  }
  return out;
}

/** Grades that a pointer may mean: its own, or those of the inspection reported. */
function lent(g: Claims, c: Claim): Set<Grade> {
  const grades = new Set<Grade>();
  if (c.grade) grades.add(c.grade);
  if (c.same === 'current') {
    for (const o of g.claims) if (o.grade && o.same === null && o.lean < 1.5) grades.add(o.grade);
  } else if (c.same) grades.add(c.same);
  return grades;
}

/** A claim that the grammar did not make, of a mention at tokens `from`-`to`. */
function unclaimed(line: Line, { from, to }: { from: number; to: number }, service: Service): Claim {
  return {
    councils: [],
    councilSpot: null,
    service,
    grade: null,
    implied: false,
    strands: [],
    lean: 0,
    leanWhy: [],
    when: null,
    visit: null,
    outcome: null,
    strength: 0,
    rule: 'unclaimed',
    line,
    from,
    to,
    same: null,
  };
}
