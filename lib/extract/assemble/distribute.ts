/** Several councils and several grades in one breath: which grade is whose. */

import type { CouncilRef } from '../../domain/finding.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isAt, isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { Group } from './groups.ts';
import { EARLIER } from './headline.ts';

/** "A and B … good and adequate (respectively)": the first grade to the first council, the second to the second. */
export function distribute(r: Reading, line: Line, claims: Claim[], groups: Group[]): void {
  namedBehind(r, claims);
  let said = -1;
  for (let i = line.from; i < line.to; i++)
    if (word(r, i) === 'respectively' || (word(r, i) === 'order' && inThatOrder(r.tokens, i))) said = i;
  // Of as many grades as councils one was not understood: none can be told to be whose.
  if (said >= 0 && line.grades.length > 1 && claims.length > 0 && claims.length < line.grades.length) {
    const all = claims[0]?.councils.length ?? 0;
    if (all === line.grades.length && claims.every((c) => c.councils.length === all)) claims.length = 0;
  }
  const plain = claims.filter((c, i, all) => !c.strands.length && all.findIndex((o) => o.from === c.from) === i);
  for (let k = 0; k + 1 < plain.length; k++) {
    const first = plain[k] as Claim;
    const group = first.councilSpot;
    // "They were previously good and adequate respectively": of the councils named before.
    const of = group?.councils ?? (said >= 0 ? first.councils : []);
    const n = of.length;
    if (n < 2 || k + n > plain.length) continue;
    const run = plain.slice(k, k + n);
    if (run.some((c) => c.councilSpot !== group)) continue;
    const coordinated = run.every((c, m) => m === 0 || joinedGrades(r, (run[m - 1] as Claim).to, c.from));
    const different = run.some((c) => c.grade !== first.grade);
    if (!coordinated || !(different || said >= 0)) continue;
    // "A and B, one that requires improvement and one that's good"
    if (said < 0 && !isWord(r, (run[1] as Claim).from - 1, "and|,|that's|is|that|which|one")) continue;
    run.forEach((c, m) => {
      for (const same of claims) if (same.from === c.from) same.councils = [of[m] as CouncilRef];
      // "previously good and adequate": one adverb for both.
      if (first.lean >= EARLIER && !c.when && c.lean < EARLIER) [c.lean, c.leanWhy] = [first.lean, first.leanWhy];
    });
    k += n - 1;
  }
  if (said >= 0) dayEach(claims);
  bothOf(r, line, claims, groups);
  datedNames(r, line, claims);
  onOneDay(r, line, claims);
  if (
    said >= 0 &&
    groups.length >= 2 &&
    plain.length === groups.length &&
    groups.every((g) => g.councils.length === 1) &&
    plain.every((c) => c.councilSpot === groups[groups.length - 1])
  )
    plain.forEach((c, m) => {
      c.councils = (groups[m] as Group).councils;
    });
}

/** "In 2006 it had been handed the top mark of outstanding": one grade, of the time and day of the words that lead up to its name. */
function namedBehind(r: Reading, claims: Claim[]): void {
  for (let k = claims.length - 1; k >= 0; k--) {
    const idiom = claims[k] as Claim;
    if (!idiom.implied || word(r, idiom.to) !== 'of') continue;
    const named = claims.filter((c) => !c.implied && c.grade === idiom.grade && c.from > idiom.to && c.from - idiom.to <= 2);
    for (const c of named) [c.lean, c.leanWhy, c.when] = [idiom.lean, idiom.leanWhy, idiom.when];
    if (named.length) claims.splice(k, 1);
  }
}

/** "Five years ago Ofsted rated A good and B inadequate": one verb, one day for both. */
function onOneDay(r: Reading, line: Line, claims: Claim[]): void {
  for (let k = 0; k + 1 < claims.length; k++) {
    const [a, b] = [claims[k] as Claim, claims[k + 1] as Claim];
    if (
      !a.when ||
      b.when ||
      a.visit ||
      b.visit ||
      a.when.spot.to > (a.councilSpot?.from ?? -1) ||
      !b.councilSpot ||
      b.councilSpot === a.councilSpot
    )
      continue;
    if (a.when.spot.from < line.from || a.when.spot.from - line.from > 3) continue;
    const names = b.councilSpot;
    let only = names.from >= a.to && names.to <= b.from;
    for (let i = a.to; only && i < b.from; i++)
      only =
        (names.from <= i && i < names.to) ||
        isWord(r, i, ',|and|but|"|neighbouring|nearby|as|its|to|be|services') ||
        /^children/.test(word(r, i));
    if (only) [b.when, b.lean, b.leanWhy] = [a.when, a.lean, a.leanWhy];
  }
}

/** "In that order, the results were good and adequate": said as "respectively" is. */
export const inThatOrder = (tokens: Reading['tokens'], i: number) => isAt(tokens, i - 1, 'that|this') && isAt(tokens, i - 2, 'in');

/** "Both required improvement at their last inspections, in 2015 and 2014 respectively": as many days as councils, one for each. */
function dayEach(claims: Claim[]): void {
  for (const c of claims) {
    const same = claims.filter((o) => o.from === c.from && o.when && o.councils === c.councils);
    const { councils } = c;
    if (councils.length < 2 || same.length !== councils.length || c.strands.length) continue;
    same.sort((a, b) => (a.when?.spot.from ?? 0) - (b.when?.spot.from ?? 0));
    for (const [i, o] of same.entries()) o.councils = [councils[i] as CouncilRef];
  }
}

/** "A's, from good, and B's, from outstanding, have both been cut to …": the last grade is that of the two councils named before it. */
function bothOf(r: Reading, line: Line, claims: Claim[], groups: Group[]): void {
  for (const c of claims) {
    const named = groups.filter((g) => g.to <= c.from && !g.aside);
    const [a, b] = named.slice(-2);
    if (!a || !b || a.councils.length !== 1 || b.councils.length !== 1 || c.councils.length !== 1) continue;
    // "A and B each lost a home: A's, …, and B's, … have both …": nobody else was named.
    if (named.some((g) => g.councils.some((x) => x.code !== a.councils[0]?.code && x.code !== b.councils[0]?.code))) continue;
    const both = [1, 2, 3, 4, 5].find((k) => word(r, c.from - k) === 'both');
    if (!both || c.from - both < b.to || !isWord(r, c.from - both - 1, 'have|has|had|are|were|and|now|,')) continue;
    // "had both leaders and care judged good": both of something else
    if (isWord(r, c.from - both + 2, 'and') || line.strands.some((s) => s.from > c.from - both && s.to <= c.from)) continue;
    for (const same of claims) if (same.from === c.from) same.councils = [...a.councils, ...b.councils];
  }
}

/** "Good: Hertfordshire (2015), Essex (2014)": each with the date in the brackets behind its name. */
function datedNames(r: Reading, line: Line, claims: Claim[]): void {
  for (const c of [...claims]) {
    const spots = c.councilSpot?.spots ?? [];
    if (spots.length < 2 || c.councils.length < spots.length || !line.dates.length) continue;
    const whens = spots.map((s) => {
      const d = word(r, s.to) === '(' ? line.dates.find((x) => x.from > s.to && x.from - s.to <= 2 && x.mention.date) : undefined;
      return d ? { date: d.mention.date as string, basis: d.mention.basis, spot: d } : null;
    });
    if (whens.filter(Boolean).length < 2) continue;
    claims.splice(claims.indexOf(c), 1, ...spots.map((s, i) => ({ ...c, councils: s.councils, when: whens[i] ?? null })));
  }
}

function joinedGrades(r: Reading, from: number, to: number): boolean {
  if (to - from > 5) return false;
  let brackets = false;
  for (let i = from; i < to; i++) {
    const w = word(r, i);
    // "requires improvement (2014) and good"
    if (w === '(') brackets = true;
    else if (w === ')') brackets = false;
    else if (!brackets && !isAny(w, 'and|,|"|a|an|the|for|one|that|that\'s|which|is|are|were|was')) return false;
  }
  return true;
}
