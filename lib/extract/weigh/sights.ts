/**
 * What can be seen around a piece of evidence without asking the grammar for its verdict, as numbers of features that the model has weights for. Councils, grades
 * and dates are seen as what they are to the one that is weighed (it, another; the same, better, worse; how long ago), so that what is learned of one holds for
 * all. Lines that say nothing do not count, so that paragraphs about other things change nothing.
 */
import type { CouncilRef } from '../../domain/finding.ts';
import { CUE_WORDS } from '../lexicon/cues.ts';
import type { Line } from '../reading.ts';
import { type Evidence, KINDS } from './evidence.ts';
import { ageOf, type Item, stepOf } from './items.ts';
import { mix, numberOf } from './numbers.ts';
import { COUNCIL, GRADE, type Seen, START, type View } from './page-view.ts';

const REACH = 24;
const NEAR = 6;
const PAIRS = 9;
const IT = numberOf('<it>');
const OTHER = numberOf('<other>');
const END = numberOf('<end>');
const SAME = numberOf('<same>');
const BETTER = numberOf('<better>');
const WORSE = numberOf('<worse>');

/** One piece of evidence among the items of its line: it stands on items `from` to `to`. */
type Around = { e: Evidence; items: Item[]; from: number; to: number; mine: number; kind: number };

export function aroundOf(w: View, e: Evidence): Around {
  const items = w.items(e.claim.line);
  let from = items.findIndex((x) => x.from >= e.claim.from);
  if (from < 0) from = Math.max(0, items.length - 1);
  let to = from;
  while (to < items.length && (items[to] as Item).to <= e.claim.to) to++;
  return { e, items, from, to: Math.max(to, from + 1), mine: stepOf(e.grade), kind: KINDS.indexOf(e.kind) };
}

function isAmong(councils: readonly CouncilRef[], code: string): boolean {
  for (let i = 0; i < councils.length; i++) if (councils[i]?.code === code) return true;
  return false;
}

/** What item `j` is to the evidence and to `council`. */
function seenAs(a: Around, j: number, council: string | null): number {
  const it = a.items[j];
  if (!it) return j < 0 ? START : END;
  if (it.councils) return council === null ? COUNCIL : isAmong(it.councils, council) ? IT : OTHER;
  if (it.grade < 0) return it.is;
  return a.mine < 0 ? GRADE : it.grade === a.mine ? SAME : it.grade < a.mine ? BETTER : WORSE;
}

/** Items between tokens `a` and `b` of its line: a council's name of three words is one. */
function gap(a: Around, from: number, to: number): number {
  const { items } = a;
  let n = 0;
  for (let i = 0; i < items.length; i++) {
    const at = (items[i] as Item).from;
    if (at >= to) break;
    if (at >= from) n++;
  }
  return n;
}

/** 1, 2 to 3, 4 to 6, 7 to 10, 11 to 18, further. */
const far = (n: number) => (n <= 1 ? 0 : n <= 3 ? 1 : n <= 6 ? 2 : n <= 10 ? 3 : n <= 18 ? 4 : 5);

const CUES = new Map(CUE_WORDS.map(([cue], i) => [cue, i]));
const SERVICES = ["children's services", 'SEND', 'fostering', 'adoption', "children's home", 'youth justice', 'elsewhere'];

/** Adds a feature: `slot` with `value`. */
type Put = (slot: number, value: number) => void;

function putInto(out: Seen, kind: number): Put {
  const { at } = out;
  return (slot, value) => {
    if (out.n < at.length) at[out.n++] = mix(kind * 128 + slot, value);
  };
}

/** What is seen around the evidence, whichever council it speaks of. */
export function seeAround(w: View, a: Around, out: Seen): void {
  const { claim, grade } = a.e;
  const { line } = claim;
  const { r } = w;
  const { page } = w.g;
  const p = putInto(out, a.kind);
  const where = Math.min(4, w.place[line.index] ?? 0);
  p(0, a.mine);
  p(1, a.mine * 16 + w.era);
  p(2, where);
  p(3, SERVICES.indexOf(claim.service));
  p(4, SERVICES.indexOf(page.service));
  p(5, Math.min(4, page.councils.length));
  p(6, (page.inspected ? 1 : 0) + (page.inspectors ? 2 : 0));
  p(7, r.speech[claim.from] ?? 0);
  p(8, (grade !== null && w.titled.has(grade) ? 16 : 0) + where);
  p(9, r.published === null ? 1 : 0);
  p(10, page.visits ? 1 : 0);
  p(11, line.strands.length > 0 ? 1 : 0);
  p(12, line.outcomes[0] ? numberOf(line.outcomes[0].value) : 0);
  if (claim.visit) p(13, numberOf(claim.visit.framework));
  for (const s of line.services.slice(0, 6)) p(14, SERVICES.indexOf(s.value.service));
  for (const s of line.stories.slice(0, 4)) p(15, numberOf(s.value));
  for (const cue of line.cues) {
    const apart = cue.to <= claim.from ? gap(a, cue.to, claim.from) : gap(a, claim.to, cue.from);
    const is = CUES.get(cue.value) ?? 99;
    p(16, is);
    p(17, is * 16 + (cue.to <= claim.from ? 8 : 0) + far(apart));
  }
  seeDates(w, a, p);
  seeGrades(w, a, p);
  seeWords(w, a, p);
}

function nearestDate(line: Line, at: number) {
  let best = line.dates[0];
  for (const d of line.dates) if (best && Math.abs(d.from - at) < Math.abs(best.from - at)) best = d;
  return best;
}

function seeDates(w: View, a: Around, p: Put): void {
  const { claim } = a.e;
  const near = nearestDate(claim.line, claim.from);
  const { published } = w.r;
  if (!near) {
    p(20, -1);
    return;
  }
  const age = ageOf(near.mention.date, published);
  const ahead = near.from < claim.from;
  p(20, age * 16 + (ahead ? 8 : 0) + far(ahead ? gap(a, near.from, claim.from) : gap(a, claim.from, near.from)));
  p(21, age);
  p(22, mix(numberOf(near.mention.lead ?? ''), age));
  for (const d of claim.line.dates.slice(0, 6)) p(23, d.mention.date ? ageOf(d.mention.date, published) : numberOf(d.mention.kind));
}

/** The grades before and after this one in its line, and those of the line before. */
function seeGrades(w: View, a: Around, p: Put): void {
  const { claim, grade } = a.e;
  const { line } = claim;
  const at = line.grades.findIndex((g) => g.from >= claim.from);
  for (const [slot, other] of [
    [24, at < 0 ? line.grades[line.grades.length - 1] : line.grades[at - 1]],
    [26, line.grades.find((g) => g.from >= claim.to)],
  ] as const) {
    if (!other) {
      p(slot, -1);
      continue;
    }
    const step = stepOf(other.value.grade);
    p(slot, step === a.mine ? 0 : step < a.mine ? 1 : 2);
    const d = nearestDate(line, other.from);
    p(slot + 1, d ? ageOf(d.mention.date, w.r.published) : -1);
  }
  p(28, Math.min(3, Math.max(0, at)));
  const last = w.r.lines[w.before[line.index] ?? -1];
  if (last) {
    p(29, Math.min(2, last.grades.length));
    p(30, last.grades.some((g) => g.value.grade === grade) ? 1 : 0);
    for (const d of last.dates.slice(0, 4)) p(31, ageOf(d.mention.date, w.r.published));
  }
}

function seeWords(w: View, a: Around, p: Put): void {
  for (let j = Math.max(0, a.from - REACH); j < a.from; j++) {
    if (a.items[j]?.weak) continue;
    const is = seenAs(a, j, null);
    p(32, is);
    if (a.from - j <= NEAR) p(33, is);
  }
  for (let j = a.to; j < Math.min(a.items.length, a.to + REACH); j++) {
    if (a.items[j]?.weak) continue;
    const is = seenAs(a, j, null);
    p(34, is);
    if (j - a.to < NEAR) p(35, is);
  }
  let one = seenAs(a, a.from - PAIRS - 1, null);
  for (let j = Math.max(-1, a.from - PAIRS); j < Math.min(a.items.length, a.to + PAIRS); j++) {
    const two = seenAs(a, j, null);
    p(j <= a.from ? 36 : 37, mix(one, two));
    one = two;
  }
  const last = w.r.lines[w.before[a.e.claim.line.index] ?? -1];
  if (!last || a.e.claim.line.where === 'title') return;
  const words = w.items(last);
  for (const x of words.slice(-REACH)) if (!x.weak) p(38, x.councils ? COUNCIL : x.grade >= 0 ? GRADE : x.is);
}

/** What is seen of one council that the evidence may speak of. */
export function seeBeside(w: View, a: Around, council: CouncilRef, out: Seen): void {
  const { claim } = a.e;
  const { line } = claim;
  const { page } = w.g;
  const p = putInto(out, a.kind);
  const s = (j: number) => seenAs(a, j, council.code);
  const l = [s(a.from - 1), s(a.from - 2), s(a.from - 3)] as const;
  const x = [s(a.to), s(a.to + 1), s(a.to + 2)] as const;
  for (let d = 0; d < 5; d++) {
    p(40 + d, l[d] ?? s(a.from - 1 - d));
    p(45 + d, x[d] ?? s(a.to + d));
  }
  p(50, mix(l[1], l[0]));
  p(51, mix(l[2], l[1]));
  p(52, mix(x[0], x[1]));
  p(53, mix(x[1], x[2]));
  p(54, mix(l[0], x[0]));
  p(55, mix(mix(l[2], l[1]), l[0]));
  p(56, mix(mix(x[0], x[1]), x[2]));
  const is = (spot: { councils: readonly CouncilRef[] }) => spot.councils.some((o) => o.code === council.code);
  const ours = line.councils.filter(is);
  const theirs = line.councils.filter((o) => o.councils.length > 0 && !is(o));
  const ahead = ours.filter((o) => o.to <= claim.from).pop();
  const behind = ours.find((o) => o.from >= claim.to);
  const ahead2 = theirs.filter((o) => o.to <= claim.from).pop();
  const behind2 = theirs.find((o) => o.from >= claim.to);
  const several = page.councils.length > 1 ? 1 : 0;
  const bits = (...flags: boolean[]) => {
    let n = several;
    for (let i = 0; i < flags.length; i++) n = n * 2 + (flags[i] ? 1 : 0);
    return n;
  };
  const rival = (ahead2 ? (ahead !== undefined && ahead.from > ahead2.from ? 1 : 2) : 0) * 3;
  const rival2 = behind2 ? (behind !== undefined && behind.from < behind2.from ? 1 : 2) : 0;
  const any = ours.length + theirs.length > 0;
  p(
    57,
    mix(
      bits(any),
      (ahead ? 1 + far(gap(a, ahead.to, claim.from)) : 0) * 512 +
        (behind ? 1 + far(gap(a, claim.to, behind.from)) : 0) * 16 +
        rival +
        rival2,
    ),
  );
  p(58, bits(ahead !== undefined, behind !== undefined, ahead2 !== undefined, behind2 !== undefined));
  const known = page.councils.find((o) => o.ref.code === council.code);
  p(59, bits(known?.inTitle === true, ours.length > 0, any) * 4 + Math.min(3, known?.count ?? 0));
  p(60, ['england', 'wales', 'scotland', 'northern ireland'].indexOf(known?.nation ?? 'england') * 8 + a.mine);
  p(61, bits(page.councils[0]?.ref.code === council.code, ours.length > 0, any));
  if (!ours.length) {
    const last = w.r.lines[w.naming[line.index] ?? -1]?.councils.filter((o) => o.councils.length > 0) ?? [];
    const newest = last[last.length - 1];
    p(62, bits(newest !== undefined && is(newest), last.some(is), any));
  }
  if (ahead)
    seePath(
      a,
      p,
      s,
      64,
      a.items.findIndex((i) => i.from >= ahead.from),
      a.from,
    );
  if (behind)
    seePath(
      a,
      p,
      s,
      72,
      a.items.findIndex((i) => i.from >= behind.from),
      a.to,
    );
}

/** What stands around the council's name, at item `name`, and between it and the evidence's edge, `edge`. */
function seePath(a: Around, p: Put, s: (j: number) => number, slot: number, name: number, edge: number): void {
  p(slot, s(name - 1));
  p(slot + 1, s(name + 1));
  p(slot + 2, mix(s(name - 1), s(name + 1)));
  const [from, to] = name < edge ? [name + 1, edge] : [edge, name];
  let path = 0;
  for (let j = from; j < Math.min(to, from + REACH); j++) {
    const is = s(j);
    if (!a.items[j]?.weak) p(slot + 4, is);
    path = mix(path, is);
  }
  if (to - from <= 8) p(slot + 3, path);
}
