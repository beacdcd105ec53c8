/** Results of inspections told without a word for one: grades with their years, councils that are of a grade where something was inspected. */
import type { Grade } from '../../domain/grades.ts';
import type { Strand } from '../../domain/strands.ts';
import { INSPECTED, VERDICT } from '../lexicon/classes.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf, says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { haveBeen, wished } from './page-signs.ts';
import { runsOf } from './strand-runs.ts';

/**
 * `years`: grades told with their years; `are`: councils that are said to be of a grade; `were`: something was inspected; `told`: somebody was told that something is of a
 * grade, so often; `ministers`: those step in where an inspection failed a council; `parts`: strands that have a grade beside them; `says`: a report is said to say one; `perform`: councils that perform so or so; `headed`: the headline has a council and a grade.
 */
export type Results = {
  years: number;
  are: Map<string, Grade>;
  were: boolean;
  told: number;
  ministers: boolean;
  parts: Set<Strand>;
  says: boolean;
  headed: boolean;
  perform: Set<string>;
};
export const noResults = (): Results => ({
  years: 0,
  are: new Map(),
  were: false,
  told: 0,
  ministers: false,
  parts: new Set(),
  says: false,
  headed: false,
  perform: new Set(),
});

const MINISTERS = 'intervention|commissioner|commissioners';

/** "out of intervention", "a commissioner was sent in"; not early intervention, nor the police and crime commissioner. */
function ministersIn(r: Reading, l: Line): boolean {
  for (let i = nextOf(r.tokens, MINISTERS, l.from, l.to); i >= 0; i = nextOf(r.tokens, MINISTERS, i + 1, l.to)) {
    const before = word(r, i - 1);
    if (word(r, i) === 'intervention' ? isAny(before, 'of|in|into|government|ministerial|from') : isAny(before, 'a|the|three|government'))
      return true;
  }
  return false;
}

/** "was told that its services were inadequate", "has been told that they are good" */
const toldThat = (r: Reading, l: Line) =>
  l.grades.some(
    (g) =>
      isWord(r, g.from - 1, 'is|are|was|were') &&
      [3, 4, 5, 6, 7, 8, 9].some(
        (k) => word(r, g.from - k) === 'told' && word(r, g.from - k + 1) === 'that' && isWord(r, g.from - k - 1, 'was|been'),
      ),
  );

/** "inadequate in 2009, inadequate in 2010", "Kirklees (requires improvement, 2019), Bradford (inadequate, 2018)": grades with their years, one after another. */
function yearsOfGrades(r: Reading, l: Line): number {
  let n = 0;
  for (const g of l.grades) {
    if (g.value.form !== 'plain' || wished(l, g.from)) continue;
    let at = isWord(r, g.to, 'in|,|(|since|from|:|of') ? g.to + 1 : g.to;
    // "good as lately as 2017"
    if (word(r, at) === 'as' && word(r, at + 2) === 'as') at += 3;
    if (l.dates.some((d) => d.from <= at && at < d.to && /^\d{4}/.test(d.mention.date ?? ''))) n++;
  }
  return n;
}

/** "is outstanding … All were inspected in May", "Hull, good in 2017, is inadequate": what a council is, where an inspection is spoken of and no other service. */
function councilsAre(r: Reading, l: Line, are: Results['are']): void {
  for (const g of l.grades) {
    let i = g.from - 1;
    while (isWord(r, i, 'now|still|each|both|all|also|again|"')) i--;
    const next = r.tokens[g.to];
    const ends = g.to >= l.to || next?.kind === 'mark' || isAny(next?.w ?? '', 'and|but|while|too|again|now|with|after|overall');
    const finite = /^requires?$/.test(word(r, g.from));
    if (!ends || !(finite || isWord(r, i, 'is|are|remains|remain'))) continue;
    if (finite) i = g.from;
    if (word(r, i - 1) === ',') {
      let k = i - 2;
      while (k > l.from && i - k < 12 && word(r, k) !== ',') k--;
      if (word(r, k) === ',' && l.grades.some((o) => o.from > k && o.to < i)) i = k;
    }
    const of = l.councils.find((c) => c.to === i && c.councils.length > 0)?.councils[0]?.code;
    if (of) are.set(of, g.value.grade);
  }
}

/** "Leadership good, protection good", "care leavers are outstanding": strands right before a grade. Care alone may be anybody's. */
function partsOf(r: Reading, l: Line, parts: Set<Strand>): void {
  for (const run of runsOf(r, l)) {
    let i = run.to;
    while (isWord(r, i, 'is|are|was|were|both|all|also|:|,|(|–|"|services|as')) i++;
    if (l.grades.some((g) => g.from === i))
      for (const s of run.strands) if (s.value !== 'other' && !(s.to - s.from === 1 && word(r, s.from) === 'care')) parts.add(s.value);
  }
}

/** "The report in March says outstanding", "the report of 2014, in which child protection was good": a report, and what it says. */
const reportOf = (r: Reading, l: Line): boolean =>
  (l.said & VERDICT) !== 0 &&
  l.grades.some((g) => {
    let i = g.from - 1;
    while (isWord(r, i, '"|,|however|now|simply|just|only')) i--;
    return isWord(r, i, 'says|said') && says(r.tokens, 'report|letter|verdict|judgement', Math.max(l.from, i - 12), i);
  });

/** Keeps what `l` tells in `seen`. */
export function noteResults(r: Reading, l: Line, seen: Results): void {
  if (l.grades.length) {
    seen.years += yearsOfGrades(r, l);
    councilsAre(r, l, seen.are);
    if (toldThat(r, l)) seen.told++;
    if (l.strands.length) partsOf(r, l, seen.parts);
    seen.says ||= reportOf(r, l);
    seen.headed ||= l.where === 'title' && l.councils.length > 0;
  }
  // "performs excellently", in the years of annual ratings: said of no dancer twice
  for (const g of l.grades)
    if (g.value.form === 'adverb') for (const c of l.councils) if (c.councils[0]) seen.perform.add(c.councils[0].code);
  seen.ministers ||= ministersIn(r, l);
  const ours = l.councils.length > 0 || isWord(r, l.from, 'all|both|each|they|it|inspected');
  seen.were ||= ours && (l.said & INSPECTED) !== 0 && haveBeen(r, l);
}

/** A grade that is not plain praise: it is given, and not said. */
const below = (g: Grade): boolean => g === 'inadequate' || g === 'requires improvement';

/** Strands that only services for children are divided into. */
const OURS = ['children in care', 'care leavers', 'help and protection', 'adoption'] as const;

/**
 * Three grades with their years, or councils that are of a grade and were inspected or were of another in some year, where no other service is named: those of services for children. Where these
 * are named and no others, ministers in their place or a council twice told of their grade will do. Two strands with grades, or what a report says of a place's
 * children, where nothing else that has grades is named.
 */
export const areResults = (seen: Results, services: ReadonlyMap<string, number>, children: boolean): boolean =>
  (services.size === 0
    ? seen.years >= 3 ||
      seen.perform.size >= 3 ||
      (seen.are.size > 0 && seen.were) ||
      (seen.headed && seen.years > 0 && seen.are.size >= 2 && [...seen.are.values()].some(below))
    : services.size === 1 && services.has("children's services") && (seen.years >= 3 || seen.told >= 2 || seen.ministers)) ||
  (!services.has('elsewhere') && ((seen.parts.size >= 2 && OURS.some((s) => seen.parts.has(s))) || (seen.says && children)));
