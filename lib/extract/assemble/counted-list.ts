/**
 * A grade said of so many councils, which the same sentence then lists: "four councils were inadequate, against none in 2007: A, B, C and D". As many names as
 * were counted are whose it is, whatever stands between.
 */

import type { GradeWord } from '../lexicon/grades.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { Group } from './groups.ts';
import { monthsBefore } from './role.ts';
import { numberOf } from './roll.ts';

/** Nothing but names follows the comma at `at`. */
function endsWithNames(r: Reading, line: Line, at: number): boolean {
  for (let i = at + 1; i < line.to; i++) if (!isWord(r, i, ',|and|&|the|.') && !covered(line.councils, i)) return false;
  return true;
}

/** Where the list begins: behind the last colon or dash after token `at` that comes before a name; -1 when there is none. */
function listFrom(r: Reading, line: Line, at: number, first: number): number {
  for (let i = first - 1; i >= at; i--) {
    if (isWord(r, i, ':|–|namely')) return i + 1;
    // "Two boroughs have an outstanding, A and B."
    if (word(r, i) === ',' && i === first - 1 && endsWithNames(r, line, i)) return i + 1;
    if (!isWord(r, i, 'they|these|are|were|and|the|"|in') && !covered(line.councils, i)) return -1;
  }
  return -1;
}

/** Nothing but names, and what joins them: what each came to is told of the list and not of its members. */
function onlyNames(r: Reading, line: Line, at: number, named: Group[]): boolean {
  const end = named[named.length - 1]?.to ?? at;
  for (let i = at; i < end; i++)
    if (
      !isWord(r, i, ',|and|the|&|"|of|in|both|council|councils|city|county|borough|london|plus|as|well|also|they|are|were') &&
      !covered(line.councils, i)
    )
      return false;
  return !isWord(r, end, 'was|is|had|has|got|which|who|for');
}

/** How many councils the clause of grade `g` says it is of, and where it says so. */
function countBefore(r: Reading, line: Line, g: Spot<GradeWord>): { n: number; at: number } | null {
  for (let i = g.from - 1; i >= Math.max(line.from, g.from - 12); i--) {
    if (isWord(r, i, ';|:') || covered(line.grades, i)) return null;
    const n = numberOf(word(r, i));
    if (n < 2) continue;
    // "one council inadequate, Hull, and two good, Kent and Surrey"
    if (i === g.from - 1 && isWord(r, i - 1, 'and|,') && says(r.tokens, 'council|councils|authority|borough', line.from, i))
      return { n, at: i };
    for (let k = i + 1; k <= Math.min(g.from - 1, i + 5); k++)
      if (
        isWord(
          r,
          k,
          'councils|authorities|boroughs|counties|cities|departments|services|others|more|which|whom|were|are|was|have|performed|perform',
        )
      )
        return { n, at: i };
  }
  return null;
}

/** "last year none was inadequate; this year four are: …": the grade goes unsaid where its councils are counted. */
function unsaid(r: Reading, line: Line, g: Spot<GradeWord>): { n: number; at: number } | null {
  for (let i = g.to; i < line.to - 2; i++) {
    if (line.grades.some((o) => o.from === i)) return null;
    const n = numberOf(word(r, i));
    if (n >= 2 && isWord(r, i + 1, 'are|were|have|had|did|do|was') && isWord(r, i + 2, ':|–')) return { n, at: i };
  }
  return null;
}

/** Claims for the councils listed at the end of `line`, and the grade's place; null when it lists none or another number of them. */
export function countedList(
  r: Reading,
  line: Line,
  groups: Group[],
  tried: Claim[],
  denied: Claim[],
): { claims: Claim[]; from: number } | null {
  if (line.where === 'title') return null;
  for (const g of line.grades) {
    const own = tried.find((c) => c.from === g.from && !c.visit);
    const model = own ?? denied.find((c) => c.from === g.from);
    const count = model && ((own && countBefore(r, line, g)) ?? unsaid(r, line, g));
    if (!model || !count) continue;
    const next = line.grades.find((o) => o.from >= g.to)?.from ?? line.to;
    const listed = groups.filter((x) => x.from >= g.to && x.from < next && x.spots.some((s) => s.mention.kind !== 'anaphor'));
    const at = listed[0] ? listFrom(r, line, g.to, listed[0].from) : -1;
    const named = listed.filter((x) => x.from >= at);
    if (at < 0 || !onlyNames(r, line, at, named) || named.reduce((n, x) => n + x.councils.length, 0) !== count.n) continue;
    // A year behind the grade is that of the number it is compared with.
    const when = own && model.when && model.when.spot.from < count.at && count.at < g.from ? model.when : null;
    const old = (monthsBefore(when?.date ?? null, r.published) ?? 0) >= 13;
    return {
      from: g.from,
      claims: named.map((x) => ({
        ...model,
        councils: x.councils,
        councilSpot: x,
        when,
        lean: old ? 3.5 : -1,
        leanWhy: ['counted-list'],
        strength: 2,
        rule: model.rule === 'performs' || /^perform/.test(word(r, g.from)) ? 'performs' : 'counted-list',
        line,
        from: x.from,
        to: x.to,
      })),
    };
  }
  return null;
}
