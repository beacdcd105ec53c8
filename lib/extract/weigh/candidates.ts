/** What the page may report, found or not: a council, a service, a grade or none, current or earlier; with the columns of numbers that the trees ask. */
import type { CouncilRef, Finding } from '../../domain/finding.ts';
import type { Grade } from '../../domain/grades.ts';
import type { Service } from '../../domain/services.ts';
import type { Claims } from '../assemble/claim.ts';
import type { Reading } from '../reading.ts';
import { type Evidence, evidenceOf, KINDS } from './evidence.ts';
import { ageOf, stepOf } from './items.ts';
import { type Model, weighPage } from './model.ts';
import { NO_FACT, newSeen, type Seen, seePage, type View, viewOf } from './page-view.ts';
import { aroundOf, seeAround, seeBeside } from './sights.ts';
import { STANDING, standingOf } from './standing.ts';
import { answerOf, pushSums } from './table.ts';

/** Evidence for a tuple, with what the words say: `sums` of the current and the earlier. */
type Support = { evidence: Evidence; own: boolean; sums: [number, number] };
type Tuple = { council: CouncilRef; service: Service; grade: Grade | null; support: Support[]; best: [number, number] };

export type Candidate = {
  tuple: { council: CouncilRef; service: Service; grade: Grade | null };
  status: 'current' | 'prior';
  /** What the grammar found of it; null when it found nothing. */
  found: Finding | null;
  /** What speaks for it most; null when only a finding does. */
  evidence: Evidence | null;
  /** Read by the build of a table, a list or a row of names, which the words around do not show, or one of several homes: the grammar knows better. */
  built: boolean;
  /** One mention alone speaks of it. */
  alone: boolean;
  /** The numbers that the trees ask; made when they are asked. */
  columns: () => number[];
};

/** Evidence of a page, at most: beyond are tables and registers, which are not told in sentences. */
const MOST = 120;
/** What the words make less likely than this (hundredths of log odds) is not thought of. */
const HARDLY = -200;
/** As little as nothing can say. */
const NOTHING = -999;

/** Refusals that the trees ask about, each by how its name begins. */
const DOUBTS = [
  'plain-english.noun',
  'plain-english',
  'subject-is',
  'no-inspection',
  'speech',
  'nothing-gives',
  'no-council',
  'unseen',
  'not-a-fact',
  'denied',
  'not-official',
  'another-remit',
  'opinion',
];
/** Refusals that are as good as never wrong: they are not overruled. */
const SETTLED =
  /^(?:scale|abroad|area-send|counted|somebody-else|private|adult-care|no-council|not-on-this-scale|plain-english\.(?!noun|topic|praise))/;
const RULES = [
  'judged',
  'is',
  'requires',
  'performs',
  'scale-noun',
  'same',
  'listed',
  'bare',
  'moved-to',
  'from-or-to',
  'nominal',
  'attributive',
  'heads-the-line',
  'apposed',
  'again',
  'quoted',
  'table',
];
const SERVICES: readonly Service[] = ["children's services", 'SEND'];
const cap = (n: number, most: number) => Math.min(n, most);

/** Written over by each piece of evidence. */
const SEEN = newSeen();

/** Whether `e` may be told after all: neither settled, nor in a line that only hopes, fears or denies, which is as if it were not there. */
const isOpen = (view: View, { doubt, claim }: Evidence): boolean =>
  doubt === null || !(SETTLED.test(doubt) || (NO_FACT.test(doubt) && view.denied.has(claim.line)));

/** Every piece of evidence that `of` allows with its features: `each` is told the councils' one by one. Null where there is too much of it. */
export function eachSeen(
  view: View,
  each: (e: Evidence, council: CouncilRef, seen: Seen, base: number) => void,
  of: (e: Evidence) => boolean = () => true,
): Evidence[] | null {
  const all = evidenceOf(view.r, view.g);
  if (all.length > MOST) return null;
  SEEN.n = 0;
  const seen = SEEN;
  for (const e of all) {
    if (!of(e)) continue;
    const a = aroundOf(view, e);
    seen.n = 0;
    seeAround(view, a, seen);
    const base = seen.n;
    for (const c of e.councils) {
      seen.n = base;
      seeBeside(view, a, c, seen);
      each(e, c, seen, base);
    }
  }
  return all;
}

/** What was found or can be thought of, in the order of the text; null where there is too much to weigh. */
export function candidatesOf(r: Reading, g: Claims, findings: Finding[], m: Model): Candidate[] | null {
  const tuples = new Map<string, Tuple>();
  const tupleOf = (council: CouncilRef, service: Service, grade: Grade | null): Tuple => {
    const key = `${council.code} ${service} ${grade}`;
    let t = tuples.get(key);
    if (!t) {
      t = { council, service, grade, support: [], best: [NOTHING, NOTHING] };
      tuples.set(key, t);
    }
    return t;
  };
  let last: Evidence | null = null;
  const around = new Int32Array(m.words.width);
  const hidden = new Int32Array(m.words.width);
  const view = viewOf(r, g);
  const all = eachSeen(
    view,
    (evidence, council, seen, base) => {
      if (evidence !== last) {
        around.fill(0);
        pushSums(m.words, { n: base, at: seen.at }, 0, around);
        last = evidence;
      }
      hidden.set(around);
      pushSums(m.words, seen, base, hidden);
      const sums: [number, number] = [answerOf(m.words, hidden, 0), answerOf(m.words, hidden, 1)];
      const t = tupleOf(council, evidence.claim.service, evidence.grade);
      t.support.push({ evidence, own: evidence.claim.councils.some((o) => o.code === council.code), sums });
      t.best = [Math.max(t.best[0], sums[0]), Math.max(t.best[1], sums[1])];
    },
    (e) => isOpen(view, e),
  );
  if (!all) return null;
  SEEN.n = 0;
  seePage(view, SEEN);
  const story = weighPage(m, SEEN);
  for (const f of findings) tupleOf(f.council, f.service, f.rating);
  const list = [...tuples.values()];
  const out: Candidate[] = [];
  for (const t of list)
    for (const status of ['current', 'prior'] as const) {
      const found = findings.filter(
        (f) =>
          f.service === t.service &&
          f.rating === t.grade &&
          f.status === status &&
          (f.council.code === t.council.code || f.alsoFor.some((c) => c.code === t.council.code)),
      );
      // What one body was given is one finding, of the first of its councils.
      if (found.length && !found.some((f) => f.council.code === t.council.code)) continue;
      if (!found.length && t.best[status === 'current' ? 0 : 1] < HARDLY) continue;
      for (let i = 0; i < Math.max(1, found.length); i++) {
        const best = bestOf(t, status === 'current' ? 0 : 1);
        const columns = () => columnsOf(view, findings, list, t, status, found, i, best, story);
        out.push({
          tuple: t,
          status,
          found: found[i] ?? null,
          evidence: best?.evidence ?? null,
          built: isBuilt(found[i]),
          alone: isAlone(t),
          columns,
        });
      }
    }
  return out;
}

const BUILT = /^(?:table|roll|counted-list|under-heading|heads-the-line)/;
const isBuilt = (f: Finding | undefined): boolean =>
  f?.service === "children's home" || (f?.evidence.some((e) => e.fact === 'grade' && BUILT.test(e.rule)) ?? false);

const isAlone = (t: Tuple): boolean => new Set(t.support.map((s) => s.evidence.claim.from)).size === 1;

function bestOf(t: Tuple, q: 0 | 1): Support | null {
  let best: Support | null = null;
  for (const s of t.support) if (!best || s.sums[q] > best.sums[q]) best = s;
  return best;
}

/** What the words say at most of another council with the same evidence. */
function sharing(list: Tuple[], t: Tuple, best: Support | null, q: 0 | 1): number {
  let most = NOTHING;
  for (const o of list)
    if (best && o !== t && o.grade === t.grade && o.service === t.service)
      for (const s of o.support) if (s.evidence === best.evidence) most = Math.max(most, s.sums[q]);
  return most;
}

function columnsOf(
  view: View,
  findings: Finding[],
  list: Tuple[],
  t: Tuple,
  status: 'current' | 'prior',
  found: Finding[],
  nth: number,
  best: Support | null,
  story: number,
): number[] {
  const { r, g } = view;
  const q = status === 'current' ? 0 : 1;
  const other = q === 0 ? 1 : 0;
  const f = found[nth];
  /** Findings that differ from it in one respect alone: council 1, service 2, grade 4, status 8. */
  const differing = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let beside = 0;
  for (const x of findings) {
    const ours = x.council.code === t.council.code;
    if (ours) beside++;
    const at = (ours ? 0 : 1) + (x.service === t.service ? 0 : 2) + (x.rating === t.grade ? 0 : 4) + (x.status === status ? 0 : 8);
    if (at <= 8) differing[at] = (differing[at] as number) + 1;
  }
  let second = NOTHING;
  let rivals = NOTHING;
  let rivalsOther = NOTHING;
  let elsewhere = NOTHING;
  for (const s of t.support) if (s !== best) second = Math.max(second, s.sums[q]);
  for (const o of list) {
    if (o === t || o.service !== t.service) continue;
    if (o.council.code === t.council.code) {
      rivals = Math.max(rivals, o.best[q]);
      rivalsOther = Math.max(rivalsOther, o.best[other]);
    } else if (o.grade === t.grade) elsewhere = Math.max(elsewhere, o.best[q]);
  }
  const known = g.page.councils.find((c) => c.ref.code === t.council.code);
  const claim = best?.evidence.claim;
  const doubt = best?.evidence.doubt ?? null;
  const rule = f?.evidence.find((e) => e.fact === 'grade')?.rule ?? '';
  const taken = t.support.filter((s) => s.evidence.doubt === null);
  return [
    f ? 1 + ['unsure', 'implied', 'stated'].indexOf(f.certainty) : 0,
    f?.ratingBasis === 'implied' ? 1 : 0,
    nth,
    cap(found.length, 3),
    differing[8] as number,
    differing[4] as number,
    differing[2] as number,
    cap(differing[1] as number, 3),
    cap(beside, 6),
    q,
    stepOf(t.grade),
    t.best[q],
    second,
    t.best[other],
    t.best[q] - t.best[other],
    rivals,
    rivalsOther,
    elsewhere,
    cap(taken.length, 3),
    cap(t.support.filter((s) => s.own).length, 3),
    cap(taken.filter((s) => s.own).length, 3),
    t.support.some((s) => s.evidence.claim.line.where === 'title') ? 1 : 0,
    best === null ? -1 : doubt === null ? 0 : 1,
    claim ? Math.round(claim.lean * 10) : NOTHING,
    claim ? claim.strength : -1,
    claim ? cap(claim.strands.length, 2) : -1,
    best?.own ? 1 : 0,
    claim?.implied ? 1 : 0,
    best ? KINDS.indexOf(best.evidence.kind) : -1,
    claim?.when ? ageOf(claim.when.date, r.published) : -1,
    f ? (f.inspected ? ageOf(f.inspected, r.published) : -1) : -2,
    SERVICES.indexOf(t.service),
    cap(g.page.councils.length, 4),
    (g.page.inspected ? 1 : 0) + (g.page.inspectors ? 2 : 0),
    known?.nation === 'england' ? 0 : 1,
    cap(known?.count ?? 0, 4),
    known?.inTitle ? 1 : 0,
    f ? (f.evidence.some((e) => e.fact === 'council') ? 1 : 0) : -1,
    story,
    Math.max(NOTHING, t.best[q] - sharing(list, t, best, q)),
    ...(best ? standingOf(view, best.evidence, t.council.code) : Array<number>(STANDING).fill(NOTHING)),
    ...DOUBTS.map((d) => (doubt?.startsWith(d) ? 1 : 0)),
    ...RULES.map((d) => (rule.startsWith(d) ? 1 : 0)),
  ];
}
