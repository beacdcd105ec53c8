/**
 * A second opinion on what the grammar found. A small learned model looks at the words around every grade and visit, refused ones too, and at the grammar's own
 * reasons, and says what was not told after all (`weigh.drop`), what may not be (`weigh.doubt`), what was told of the other time (`weigh.role`) and what was told and
 * not found (`weigh.add`); the last three are unsure.
 * How it is trained: lib/commands/train-weights.ts.
 */
import type { Article } from '../../domain/article.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Claim, Claims, Considered } from '../assemble/claim.ts';
import { draft } from '../assemble/draft.ts';
import { dress } from '../assemble/dress.ts';
import { monthsBefore } from '../assemble/role.ts';
import { nearestDate, plainDates } from '../assemble/when.ts';
import type { Reading } from '../reading.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { askTrees, type Model, modelOf, type Weights } from './model.ts';
import file from './weights.json' with { type: 'json' };

let shipped: Model | null = null;
/** The model as it was trained; unpacked when the first article is weighed. */
export function shippedModel(): Model {
  shipped ??= modelOf((file as { weights: Weights }).weights);
  return shipped;
}

/** A candidate and how sure the model is of it, in thousandths; nought is as likely as not. */
export type Scored = { c: Candidate; score: number };
/** Scores above which what was found is kept, and kept as sure as it was; what was not is added; and what was found of the other time is turned. */
export type Limits = Pick<Weights, 'keep' | 'trust' | 'add' | 'turn'>;

/** The findings after a second look, in order; what was changed is noted in `considered`. */
export function weighFindings(r: Reading, article: Article, gathered: Claims, findings: Finding[], considered: Considered[]): Finding[] {
  const { page } = gathered;
  if (!findings.length && (page.silent === 'abroad' || !page.inspected)) return findings;
  const m = shippedModel();
  const candidates = candidatesOf(r, gathered, findings, m);
  if (!candidates) return findings;
  // Whatever the trees say, what the grammar knows better stays as it is.
  const scoreOf = (c: Candidate) => (c.built ? Infinity : askTrees(m, c.columns()));
  const scored = candidates.filter((c) => c.found).map((c) => ({ c, score: scoreOf(c) }));
  const dropped = droppedOf(scored, m.weights);
  const kept = findings.filter((f) => !dropped.has(f));
  // What could neither be added nor stand for what is dropped need not be asked about.
  for (const c of candidates)
    if (!c.found && c.evidence && (toAdd(r, gathered, kept, c, m.weights) < Infinity || [...dropped.keys()].some((f) => isOtherRole(f, c))))
      scored.push({ c, score: askTrees(m, c.columns()) });
  return decide(r, article, gathered, findings, scored, m.weights, considered);
}

const droppedOf = (scored: Scored[], { keep }: Pick<Limits, 'keep'>): Map<Finding, Candidate> =>
  new Map(scored.filter(({ c, score }) => c.found && !c.built && score < keep).map(({ c }) => [c.found as Finding, c]));

/** Scores above which is added what the page's kind or its speaker stands against, or that nothing else was found; and what something beside it stands against. */
const AGAINST_RULE = 850;
const AGAINST_LINE = 600;

/** The score from which on `c` is added to `findings`; `Infinity` where it cannot stand beside them. */
function toAdd(r: Reading, g: Claims, findings: Finding[], c: Candidate, { add }: Pick<Limits, 'add'>): number {
  const { page } = g;
  if (page.silent === 'abroad' || outOfUse(g, c, r.published) || isSecond(g, findings, c)) return Infinity;
  if (!findings.length || (page.silent && page.silent !== 'scenery') || page.unofficial || c.evidence?.doubt?.startsWith('not-official'))
    return AGAINST_RULE;
  return page.silent || isToldAlready(findings, c) ? AGAINST_LINE : add;
}

/** Drops, turns and adds findings by their scores. */
export function decide(
  r: Reading,
  article: Article,
  gathered: Claims,
  findings: Finding[],
  scored: Scored[],
  { keep, trust, add, turn }: Limits,
  considered: Considered[],
): Finding[] {
  const dropped = droppedOf(scored, { keep });
  const turned = new Map<Finding, Finding>();
  const added: Finding[] = [];
  const kept = findings.filter((f) => !dropped.has(f));
  const note = (c: Candidate, rule: string, accepted: boolean) => {
    const claim = c.evidence?.claim;
    const detail = `${c.tuple.council.name} · ${c.tuple.service} · ${c.tuple.grade ?? 'ungraded'} · ${c.status}`;
    considered.push({ from: claim?.from ?? 0, to: claim?.to ?? 0, what: 'finding', accepted, rule, detail });
  };
  for (const { c, score } of scored.filter((x) => !x.c.found && x.c.evidence).sort((a, b) => b.score - a.score)) {
    const other = [...dropped.keys()].find((f) => !turned.has(f) && isOtherRole(f, c));
    if (other && score >= turn) {
      turned.set(other, asRole(other, c.status));
      note(c, 'weigh.role', true);
    } else if (score >= toAdd(r, gathered, [...kept, ...added], c, { add })) {
      added.push(asFound(r, article, gathered, c));
      note(c, 'weigh.add', true);
    }
  }
  for (const [f, c] of dropped) if (!turned.has(f)) note(c, 'weigh.drop', false);
  const doubted = new Map(scored.filter(({ c, score }) => c.found && !c.built && score < trust).map(({ c }) => [c.found as Finding, c]));
  const weighed = (f: Finding): Finding[] => {
    if (dropped.has(f)) return [turned.get(f) ?? []].flat();
    const c = doubted.get(f);
    if (!c || f.certainty === 'unsure') return [f];
    note(c, 'weigh.doubt', true);
    return [{ ...f, certainty: 'unsure', doubts: ['weigh.doubt'] }];
  };
  return [...findings.flatMap(weighed), ...added];
}

const isOtherRole = (f: Finding, c: Candidate) =>
  f.council.code === c.tuple.council.code && f.service === c.tuple.service && f.rating === c.tuple.grade && f.status !== c.status;

const NO_LONGER_GIVEN = /^(?:adequate|satisfactory|poor|weak|unsatisfactory|excellent|very good)$/;

/** "Adequate housing", "weak oversight": before a noun and in a time that has no such grade. */
const outOfUse = ({ page }: Claims, { tuple, evidence }: Candidate, published: string | null): boolean =>
  evidence?.doubt === 'plain-english.noun' &&
  NO_LONGER_GIVEN.test(tuple.grade ?? '') &&
  !page.annualEra &&
  !page.sixPoint &&
  (evidence.claim.when?.date ?? published ?? '9') > '2014';

/** Cues that tell of two inspections with one grade. */
const TWICE = /^(?:again|same|still|earlier|noLonger|pastPerfect)$/;

/** A line without council, service, visit or date: whatever it calls outstanding may be payments. */
const saysNothingElse = (l: Claim['line']) => l.councils.length + l.services.length + l.visits.length + l.dates.length === 0;

/** What cannot stand beside the findings: a second grade of today. */
function isSecond(g: Claims, findings: Finding[], { tuple, status, evidence }: Candidate): boolean {
  const { claim, doubt } = evidence as NonNullable<Candidate['evidence']>;
  if (doubt === 'subject-is-no-service' && tuple.grade === 'outstanding' && saysNothingElse(claim.line)) return true;
  if (tuple.grade === null || status !== 'current') return false;
  return g.page.strands || findings.some((f) => isOf(f, tuple) && f.status === 'current');
}

/** What is likely told once more: a strand's grade for the whole, or the grade that is found, as one of the other time. */
function isToldAlready(findings: Finding[], { tuple, evidence, alone }: Candidate): boolean {
  const { claim, doubt, kind } = evidence as NonNullable<Candidate['evidence']>;
  if (doubt === null && claim.strands.length) return true;
  if (kind !== 'grade' || !findings.some((f) => isOf(f, tuple) && f.rating === tuple.grade)) return false;
  return alone || (claim.when === null && !claim.line.cues.some((c) => TWICE.test(c.value)));
}

const isOf = (f: Finding, { council, service }: Candidate['tuple']) => f.council.code === council.code && f.service === service;

/** `f` as the inspection of the other time. */
function asRole(f: Finding, status: Finding['status']): Finding {
  const evidence = f.evidence.map((e) => (e.fact === 'status' ? { ...e, rule: 'weigh.role' } : e));
  const reportPublished = status === 'prior' ? null : f.reportPublished;
  return { ...f, status, reportPublished, evidence, certainty: 'unsure', doubts: ['weigh.role'] };
}

/** What was told and not found, as a finding that is not sure. */
function asFound(r: Reading, article: Article, g: Claims, c: Candidate): Finding {
  const { claim } = c.evidence as { claim: Claim };
  const { council, service, grade } = c.tuple;
  const own = { ...claim, councils: [council], grade, strength: 1, rule: 'weigh.add', leanWhy: ['weigh.add'] };
  if (claim.councilSpot && !claim.councils.some((o) => o.code === council.code)) own.councilSpot = null;
  const current = c.status === 'current';
  // A year and more before is when the earlier one was: the date of the line that stands next to it.
  const old = plainDates(r, claim.line).filter((w) => (monthsBefore(w.date, r.published) ?? 0) >= 10);
  const when = own.when ?? (current ? null : nearestDate(r, old, claim));
  const d = draft([own], { status: c.status, rating: grade, visit: own.visit ? own : null, when, outcome: own.outcome });
  const whens = g.visitWhen.filter((w) => current && (w.service ?? service) === service && w.councils.some((o) => o.code === council.code));
  const found = dress(
    r,
    article,
    g.page,
    council,
    service,
    d,
    whens.map((w) => w.when),
    current ? g.issued : [],
  );
  return { ...found, certainty: 'unsure', doubts: ['weigh.add'] };
}
