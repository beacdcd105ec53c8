/** The strands of each finding: those of earlier inspections go to theirs, and sets are spelt out. */

import type { PartialDate } from '../../domain/dates.ts';
import type { Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Claim } from './claim.ts';
import type { Draft } from './draft.ts';
import { EARLIER, sameTime } from './headline.ts';
import { strandsOfTime } from './strand-sets.ts';

/** "In 2011 it was adequate for safeguarding and good for looked-after children": parts told in one breath are of one time. */
export function shareTime(r: Reading, own: Claim[]): void {
  for (const [n, b] of own.entries()) {
    const a = own[n - 1];
    if (!a?.strands.length || !b.strands.length || b.when || a.lean < EARLIER || b.lean >= EARLIER) continue;
    if (b.from - a.to > 12 || b.leanWhy.some((w) => /^(?:latest|moved-to|present)/.test(w))) continue;
    let parted = false;
    for (let i = a.to; i < b.from; i++) if (isAny(r.tokens[i]?.w ?? '', ';|but|now|while|whereas|then|today')) parted = true;
    if (!parted) Object.assign(b, { when: a.when, lean: a.lean, leanWhy: [...b.leanWhy, 'told-with'] });
  }
}

/** Gives every draft the strands that are told of it. `grades`: all claims with a grade, of one council and service. */
export function shareStrands(drafts: Draft[], grades: Claim[], published: PartialDate | null): void {
  for (const s of grades) {
    if (!s.strands.length || s.lean < EARLIER || drafts.some((d) => d.strands.includes(s))) continue;
    const of = drafts.filter((d) => d.status === 'prior' && d.rating !== null && (d.claims.includes(s) || sameInspection(d, s)));
    const own = of.find((d) => d.claims.includes(s)) ?? (of.length === 1 ? of[0] : undefined);
    own?.strands.push(s);
  }
  for (const d of drafts) {
    // Safeguarding, or the arrangements to protect children, were all that was judged: their grade is the whole's.
    for (const one of ['help and protection', 'safeguarding'])
      if (
        d.rating !== null &&
        d.strands.some((s) => d.claims.includes(s)) &&
        d.strands.every((s) => s.strands.every((x) => x.strand === one))
      )
        d.strands = [];
    const when = d.when?.date ?? (d.status === 'current' ? published : null);
    d.strands = d.strands.map((s) => oneOfBoth(s, when));
    const sets = grades.filter(
      (c) => c.set && (d.claims.includes(c) || d.strands.includes(c) || (d.status === 'current' && c.lean < EARLIER)),
    );
    if (sets.length) spellOut(d, sets, when);
  }
}

/** From 2018 to 2022 "children in care and care leavers" had one judgement between them. */
function oneOfBoth(s: Claim, when: PartialDate | null): Claim {
  const at = s.strands.findIndex((x, i) => x.strand === 'care leavers' && s.strands[i - 1]?.strand === 'children in care');
  if (at < 0 || !when || when < '2018' || when >= '2023-02') return s;
  return { ...s, strands: s.strands.filter((_, i) => i !== at) };
}

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
    const { kind, count, except } = c.set as NonNullable<Claim['set']>;
    const left = parts.filter((p) => !named.has(p) && !except.includes(p));
    if (!left.length || (kind === 'rest' && count !== null && left.length !== count)) continue;
    // "In every category" is a way of speaking; "all four" counts.
    if (kind === 'all' && !except.length && d.rating !== null && count !== 4) continue;
    d.strands = d.strands.filter((s) => s !== c);
    d.strands.push({ ...c, strands: left.map((strand) => ({ strand, label: strand, from: c.from, to: c.to })) });
  }
}
