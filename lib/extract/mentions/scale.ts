/** Grade words that tell what the scale is, and nobody's place on it. */

import { type GradeWord, SCALE_ORDER } from '../lexicon/grades.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';

/** "Its grades run from outstanding to inadequate", "on a scale ranging from poor to excellent". */
function runsFrom(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const first = line.grades.find((o) => o.to <= g.from && g.from - o.to <= 3 && wordAt(tokens, g.from - 1) === 'to') ?? g;
  // "the difference between good and outstanding"
  const pair = line.grades.find((o) => o.to <= g.from && g.from - o.to <= 3 && wordAt(tokens, g.from - 1) === 'and') ?? g;
  if (
    wordAt(tokens, pair.from - 1) === 'between' &&
    isAt(tokens, pair.from - 2, 'difference|differences|gap|line|gulf|distance|border|boundary|choice|distinction')
  )
    return true;
  return (
    wordAt(tokens, first.from - 1) === 'from' &&
    isAt(tokens, first.from - 2, 'run|runs|running|range|ranges|ranging|stretch|stretches|extend|extends')
  );
}

/** Grades that only explain the scale: three or more different ones in its order, with nothing but commas and "or" between. */
export function explainsScale(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (
    placeOfOther(tokens, line, g) ||
    endOfScale(tokens, line, g) ||
    besideOnScale(tokens, line, g) ||
    stepOf(tokens, line, g) ||
    numberMeans(tokens, line, g) ||
    renamed(tokens, line, g)
  )
    return true;
  if (runsFrom(tokens, line, g)) return true;
  const run: Spot<GradeWord>[] = [];
  let hasOr = false;
  for (const other of line.grades) {
    const last = run[run.length - 1];
    if (last) {
      let joined = true;
      for (let i = last.to; i < other.from; i++) {
        const w = (tokens[i] as Token).w;
        if (w === 'or') hasOr = true;
        if (w !== ',' && w !== 'and' && w !== 'or' && w !== '"' && w !== 'to' && w !== 'be' && w !== ';' && !numbered(tokens, i))
          joined = false;
      }
      if (!joined) {
        if (run.includes(g)) break;
        run.length = 0;
        hasOr = false;
      }
    }
    run.push(other);
  }
  if (!run.includes(g)) return false;
  // "Kent, Surrey and Essex were outstanding, good and inadequate respectively", "in that order, …": whose each is, is said.
  for (let i = line.from; i < line.to; i++)
    if (
      wordAt(tokens, i) === 'respectively' ||
      (wordAt(tokens, i) === 'order' && isAt(tokens, i - 1, 'that|this') && wordAt(tokens, i - 2) === 'in')
    )
      return false;
  const ranks = run.map((x) => SCALE_ORDER.indexOf(x.value.grade));
  const down = ranks.every((x, i) => i === 0 || x > (ranks[i - 1] as number));
  const up = ranks.every((x, i) => i === 0 || x < (ranks[i - 1] as number));
  return (run.length >= 3 && (down || up)) || (run.length >= 2 && hasOr);
}

/** "the official grade of adequate, one step above the lowest": where the grade before it stands. */
function placeOfOther(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  // "about the same as what used to be called satisfactory"
  if (
    isAt(tokens, g.from - 1, 'called|known|termed') &&
    isAt(tokens, g.from - 2, 'be|formerly|once') &&
    isAt(tokens, g.from - 5, 'what|that|which')
  )
    return true;
  if (g.value.form !== 'implied') return false;
  // "hold Ofsted's top rating, outstanding, awarded in 2019"
  const said =
    wordAt(tokens, g.to) === ',' &&
    line.grades.find((o) => o.from === g.to + 1 || (o.from === g.to + 2 && wordAt(tokens, g.to + 1) === '"'));
  if (said && said.value.grade === g.value.grade && [0, 1, 2].some((k) => isAt(tokens, said.to + k, 'awarded|given|won|earned|granted')))
    return true;
  if (wordAt(tokens, g.from - 1) !== ',') return false;
  const told = line.grades.find((o) => o.to < g.from && g.from - o.to <= 4 && o.value.form !== 'implied');
  return told !== undefined && !says(tokens, 'and|but|from|to|in|now|then', told.to, g.from) && isAt(tokens, g.from, 'one|two|a');
}

/** "(1) Outstanding, (2) Good", "1. Outstanding 2. Good" */
function numbered(tokens: Token[], i: number): boolean {
  const at = tokens[i] as Token;
  return /^(?:[1-6a-f]|[(),.:–/]|grade)$/.test(at.w);
}

/** "on a scale of six, from unsatisfactory to excellent": the ends of a scale. */
function endOfScale(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (!says(tokens, 'from', line.from, g.from)) return false;
  for (let i = line.from; i < g.from; i++)
    if (isAt(tokens, i, 'scale|scales|range|ranges|ranging'))
      for (let k = i + 1; k < Math.min(g.from, i + 9); k++)
        if (wordAt(tokens, k) === 'from' && line.grades.some((o) => o.from - k <= 3 && o.from > k)) return true;
  return false;
}

const BESIDE = 'above|below|beneath|under|over';

/** "Below it are requires improvement and inadequate; above that is outstanding": what else the scale has. */
function besideOnScale(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (!says(tokens, BESIDE, line.from, g.from)) return false;
  for (let i = g.from - 1; i >= Math.max(line.from, g.from - 9); i--) {
    if (isAt(tokens, i, ';|:|.|but')) return false;
    if (isAt(tokens, i, BESIDE) && isAt(tokens, i + 1, 'it|that|this|them|these'))
      return (
        isAt(tokens, i + 2, 'is|are|comes|come|sits|sit|stands|stand|lies|lie|only|there') &&
        (i === line.from || tokens[i - 1]?.kind === 'mark' || isAt(tokens, i - 1, 'and|only|while'))
      );
  }
  return false;
}

/** "Above 'good' on the four-point scale there is only outstanding": a step of the scale. */
function stepOf(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const at = wordAt(tokens, g.from - 1) === '"' ? g.from - 2 : g.from - 1;
  if (!isAt(tokens, at, 'above|below|beneath|between|after') || line.councils.some((c) => c.councils.length)) return false;
  for (let i = line.from; i < line.to; i++) if (isAt(tokens, i, 'scale|rung|rungs|ladder|categories')) return true;
  return false;
}

const NUMBER = new Set('one|two|three|four|five|six|1|2|3|4|5|6'.split('|'));

/** "Three is good, two is adequate": what a number stands for. */
function numberMeans(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const means = (o: Spot<GradeWord>) => {
    for (let i = o.from - 1; i >= Math.max(line.from, o.from - 6); i--)
      if (NUMBER.has(wordAt(tokens, i)))
        return isAt(tokens, i + 1, 'is|means|being|for|meaning') && (i === line.from || isAt(tokens, i - 1, ',|and|;|of|a|while|('));
    return false;
  };
  if (!means(g)) return false;
  const of = tokens.slice(line.from, g.from).some((t) => t.w === 'score' || t.w === 'grade' || t.w === 'mark');
  return of ? wordAt(tokens, line.from) === 'a' : line.grades.filter(means).length >= 2;
}

/** "replaced 'adequate' with 'requires improvement'": one word of the scale for another. */
function renamed(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (line.grades.length !== 2) return false;
  const [a, b] = line.grades as [Spot<GradeWord>, Spot<GradeWord>];
  const said = (from: number, to: number, words: RegExp) => {
    for (let i = Math.max(line.from, from); i < to; i++) if (words.test(wordAt(tokens, i))) return true;
    return false;
  };
  // "replaced the inadequate of 2019 with requires improvement", "replaces the adequate it was given": a grade that was held.
  const held =
    [1, 2].some((n) => isAt(tokens, a.from - n, 'the|its|their|an|a')) && isAt(tokens, a.to, '"|of|from|it|that|they|given|handed|awarded');
  return (
    (g === a || g === b) &&
    !held &&
    !line.councils.some((c) => c.councils.length) &&
    ((said(a.from - 3, a.from, /^(?:replace[ds]?|renamed|swapped|scrapped)$/) && said(a.to, b.from, /^(?:with|for|as)$/)) ||
      (said(a.to, b.from, /^replace[ds]?$/) && b.from - a.to <= 4))
  );
}

/** Words of other scales: "poor" was given in the annual ratings, "weak" and "very good" in Scotland. */
export const offScale = ({ value }: Spot<GradeWord>, page: { annualEra: boolean; sixPoint: boolean; service: string }): boolean =>
  value.grade === 'poor'
    ? !page.annualEra || page.service === "children's home"
    : isAny(value.grade, 'excellent|very good|weak|unsatisfactory') && !page.sixPoint && !(page.annualEra && value.grade === 'excellent');
