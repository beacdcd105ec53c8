/** The strands of each finding: those of earlier inspections go to theirs, and sets are spelt out. */

import type { PartialDate } from '../../domain/dates.ts';
import { COPULAS } from '../lexicon/words.ts';
import type { Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { Draft } from './draft.ts';
import { EARLIER, sameTime } from './headline.ts';
import { strandsOfTime } from './strand-sets.ts';

/** "In 2011 it was adequate for safeguarding and good for looked-after children": parts told in one breath are of one time. */
export function shareTime(r: Reading, own: Claim[]): void {
  for (const [n, b] of own.entries()) {
    const a = own[n - 1];
    if (
      a?.strands.length &&
      b.strands.length &&
      b.when &&
      !a.when &&
      a.lean < EARLIER &&
      elliptic(r, a.to, b.from) &&
      elliptic(r, b.to, b.when.spot.from)
    )
      Object.assign(a, { when: b.when, lean: b.lean, leanWhy: [...a.leanWhy, 'told-with'] });
    if (a?.strands.length && a.lean >= EARLIER && wholeThen(r, a, b)) {
      Object.assign(b, { when: a.when, lean: a.lean, leanWhy: [...b.leanWhy, 'told-with'] });
      continue;
    }
    if (!a || !b.strands.length || b.when || a.lean < EARLIER || b.lean >= EARLIER || !a.grade) continue;
    // "The 2017 report, good with an outstanding for leadership": a part told in one breath with its whole.
    if (!a.strands.length && !elliptic(r, a.to, b.from)) continue;
    if (b.from - a.to > 12 || b.leanWhy.some((w) => /^(?:latest|moved-to|present|arrived)/.test(w))) continue;
    // "lifts it to good from requires improvement in 2015, with outstanding for leadership": of what it is lifted to
    const reached = own[n - 2]?.rule === 'moved-to' && own[n - 2]?.line === b.line;
    let parted = false;
    for (let i = a.to; i < b.from; i++)
      if (
        isWord(r, i, ';|but|now|then|today') ||
        // "was inadequate that time, while leadership required improvement"
        (isWord(r, i, 'while|whereas') && !b.leanWhy.some((w) => w.startsWith('past'))) ||
        (reached && word(r, i) === ',' && word(r, i + 1) === 'with')
      )
        parted = true;
    if (!parted) Object.assign(b, { when: a.when, lean: a.lean, leanWhy: [...b.leanWhy, 'told-with'] });
  }
}

/** "After leaders were rated inadequate in 2018, even though the overall grade was requires improvement", "good in 2015 for adoption alone; the overall grade then was …": the whole of that inspection. */
function wholeThen(r: Reading, a: Claim, b: Claim): boolean {
  if (b.strands.length || b.when || b.lean >= EARLIER || !b.leanWhy.some((w) => w.startsWith('past'))) return false;
  let overall = false;
  let then = false;
  for (let i = a.to; i < b.from; i++) {
    const w = word(r, i);
    if (w === 'overall' || w === 'whole') overall = true;
    if (overall && (w === 'then' || (w === 'time' && isWord(r, i - 1, 'the|that')))) then = true;
    else if (isAny(w, 'now|today|but|latest')) return false;
  }
  if (!overall) return false;
  for (let i = a.to; i < b.from; i++) if (isWord(r, i, ';|.')) return then;
  return true;
}

/** "Safeguarding was good and its looked-after services outstanding in 2012": the second has no verb of its own. */
function elliptic(r: Reading, from: number, to: number): boolean {
  if (to - from > 9) return false;
  for (let i = from; i < to; i++) {
    const w = word(r, i);
    if (COPULAS.has(w) || isAny(w, ';|:|(|but|while|now|has|had|have|got|gets|then|whereas|rated|judged')) return false;
  }
  return true;
}

/** Beside an annual rating of 2009 or 2010, which had none: the strands of the joint inspection. */
export const ofTheJoint = (s: Claim, current: Draft, published: PartialDate | null): boolean =>
  current.rule === 'performs' &&
  (published ?? '') >= '2009-09' &&
  (published ?? '9') < '2012' &&
  s.strands.every((x) => isAny(x.strand, 'safeguarding|children in care|capacity to improve'));

/** Gives every draft the strands that are told of it. `grades`: all claims with a grade, of one council and service. */
export function shareStrands(drafts: Draft[], grades: Claim[], published: PartialDate | null): void {
  for (const s of grades) {
    if (!s.strands.length || drafts.some((d) => d.strands.includes(s))) continue;
    const of = drafts.filter((d) => d.status === 'prior' && d.rating !== null && (d.claims.includes(s) || sameInspection(d, s)));
    if (s.lean < EARLIER) {
      // Told as of now, and yet of an inspection before the visit that is reported.
      const headed = grades.find((c) => c.lean < EARLIER && c.strands.some((x) => x.strand === 'safeguarding'))?.grade;
      const joint = drafts.filter((d) => d.status === 'prior' && d.rating !== null && d.rating === headed && d.rule !== 'performs');
      const own = of.find((d) => d.claims.includes(s)) ?? of.find((d) => d.claims.some((c) => c.line === s.line));
      (
        own ?? (joint.length === 1 && drafts.some((d) => d.status === 'current' && ofTheJoint(s, d, published)) ? joint[0] : undefined)
      )?.strands.push(s);
      continue;
    }
    const told = drafts.some((d) => d.status === 'current' && d.claims.some((c) => c.line === s.line));
    const own = of.find((d) => d.claims.includes(s)) ?? (of.length === 1 ? of[0] : undefined) ?? before(drafts, s, told);
    own?.strands.push(s);
  }
  for (const d of drafts) {
    const when = d.when?.date ?? (d.status === 'current' ? published : null);
    dropWhole(d, when);
    d.strands = d.strands.map((s) => oneOfBoth(s, when));
    const sets = grades.filter(
      (c) => c.set && (d.claims.includes(c) || d.strands.includes(c) || (d.status === 'current' && c.lean < EARLIER)),
    );
    if (sets.length) spellOut(d, sets, when);
  }
}

/** "Leadership has dropped from good": at the inspection before the one reported. */
function before(drafts: Draft[], s: Claim, told: boolean): Draft | undefined {
  const alone = drafts.filter((d) => d.status === 'prior');
  if (!told && alone.length === 1 && alone[0]?.rating && (!s.when || !alone[0].when)) return alone[0];
  if (s.when || !s.leanWhy.some((w) => w.startsWith('from'))) return undefined;
  const priors = drafts.filter((d) => d.status === 'prior' && d.rating !== null);
  return priors.length > 1
    ? priors.filter((d) => d.when).sort((a, b) => ((a.when?.date ?? '') < (b.when?.date ?? '') ? 1 : -1))[0]
    : priors[0];
}

/**
 * Where child protection was all that was judged (2012-13), or stands for the whole in so many words ("failed on child protection"), its grade is the whole's
 * and no part; so with safeguarding when nothing else is told of the inspection.
 */
function dropWhole(d: Draft, when: PartialDate | null): void {
  const { rating } = d;
  if (rating === null || !d.strands.length) return;
  const joint = isJoint(when);
  const one = (name: string) => d.strands.every((s) => s.strands.every((x) => x.strand === name));
  const alike = d.strands.every((s) => s.grade === rating);
  if (one('safeguarding') && d.strands.some((s) => d.claims.includes(s))) d.strands = [];
  else if (one('help and protection') && alike && !d.strands.some((s) => s.strands.some((x) => /help/i.test(x.label)))) d.strands = [];
  else if (joint && d.strands.some((s) => s.strands.some((x) => x.strand === 'safeguarding')))
    d.strands = d.strands
      .map((s) => (s.grade === rating ? { ...s, strands: s.strands.filter((x) => x.strand !== 'help and protection') } : s))
      .filter((s) => s.strands.length);
}

/** From 2018 to 2022 "children in care and care leavers" had one judgement between them. */
function oneOfBoth(s: Claim, when: PartialDate | null): Claim {
  const at = s.strands.findIndex((x, i) => x.strand === 'care leavers' && s.strands[i - 1]?.strand === 'children in care');
  if (at < 0 || !when || when < '2018' || when >= '2023-02') return s;
  return { ...s, strands: s.strands.filter((_, i) => i !== at) };
}

const isJoint = (when: PartialDate | null) => when !== null && when >= '2009-06' && when < '2012-07';
const BOTH = ['safeguarding', 'children in care'] as const;

/** Said in the same sentence or of the same time. */
function sameInspection(d: Draft, s: Claim): boolean {
  const beside = d.claims.some((c) => c.line === s.line && sameTime(c.when?.date, s.when?.date));
  return beside || (s.when !== null && d.when !== null && sameTime(d.when.date, s.when.date));
}

/** "All four were good", "the other two require improvement": the strands that are meant and not named. */
function spellOut(d: Draft, sets: Claim[], when: PartialDate | null): void {
  const named = new Set(d.strands.filter((s) => !s.set).flatMap((s) => s.strands.map((x) => x.strand)));
  const parts = strandsOfTime(when);
  for (const c of sets) {
    const { kind, count, except, butOne } = c.set as NonNullable<Claim['set']>;
    // "adequate on both counts", of a joint inspection
    if (kind === 'all' && count === 2 && !except.length && isJoint(when) && d.rating === c.grade && d.rule !== 'performs' && !named.size) {
      d.strands.push({ ...c, strands: BOTH.map((strand) => ({ strand, label: strand, from: c.from, to: c.to })) });
      continue;
    }
    const left = parts.filter((p) => !named.has(p) && !except.includes(p));
    // "All but one": the one has a grade of its own, or which it is goes unsaid.
    if (butOne && left.length !== parts.length - 1) continue;
    // "Everything else" of an inspection whose parts are not known names nothing.
    if (!left.length && kind === 'rest' && count === null) d.strands = d.strands.filter((s) => s !== c);
    if (!left.length || (kind === 'rest' && count !== null && left.length !== count)) continue;
    // "In every category" is a way of speaking; "all four" counts, with the whole or without.
    if (kind === 'all' && !except.length && !butOne && d.rating !== null && (count ?? 0) < 4) continue;
    d.strands = d.strands.filter((s) => s !== c);
    d.strands.push({ ...c, strands: left.map((strand) => ({ strand, label: strand, from: c.from, to: c.to })) });
  }
}
