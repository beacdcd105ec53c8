/** Strands named behind their grade: "good for leadership", "two areas were good: help and protection, and adoption". */

import type { Strand } from '../../domain/strands.ts';
import { JUDGING_VERBS, SCALE_NOUNS } from '../lexicon/grades.ts';
import { COPULAS } from '../lexicon/words.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import { overallAndFor } from './said-of.ts';
import { LINKS, runsOf, type StrandRun } from './strand-runs.ts';
import { isPart, PARTS } from './strand-sets.ts';

const FOR = new Set(['for', 'in', 'on', 'at', 'over', 'as', 'to']);
/** The strands of `run` from token `at` on, without those that a grade of their own follows ("good for A, and B is outstanding"). */
function listFrom(r: Reading, line: Line, run: StrandRun, at: number): Spot<Strand>[] {
  const list = run.strands.filter((s) => s.from >= at);
  let k = run.to;
  while (isWord(r, k, 'services|service|also|too|all|both|each|"')) k++;
  const own =
    COPULAS.has(word(r, k)) ||
    isWord(r, k, 'requires|require|required|rated|judged|graded|got|gets|received') ||
    line.grades.some((g) => g.from === k || (word(r, k) === ',' && g.from === k + 1 && !FOR.has(word(r, g.to))));
  if (!own || list.length < 2) return list;
  for (let i = list.length - 1; i > 0; i--) {
    const s = list[i] as Spot<Strand>;
    const last = (list[i - 1] as Spot<Strand>).to;
    for (let m = last; m < s.from; m++) if (word(r, m) === ',' || word(r, m) === 'and') return list.slice(0, i);
  }
  return list;
}

/** "good for leadership", "outstanding (care leavers)", "two of the areas were good: help and protection, and adoption". */
export function strandsAfter(r: Reading, line: Line, from: number, to: number, taken: Set<number>): Spot<Strand>[] {
  let i = to;
  while (
    isWord(r, i, '"|,|×') ||
    (SCALE_NOUNS.has(word(r, i)) && (FOR.has(word(r, i + 1)) || isWord(r, i + 1, ',|:|(|–'))) ||
    /^x?\d$/.test(word(r, i))
  )
    i++;
  // "the lowest mark available from Ofsted – for leadership"
  if (isWord(r, i, 'available|possible|from|by') || (isWord(r, i, 'in|at|on|last|this') && datedFor(r, line, i))) {
    let k = i;
    while (isWord(r, k, 'available|possible|from|by|the|ofsted|inspectors|watchdog|regulator|inspectorate')) k++;
    k = datedFor(r, line, k) || k;
    if (isWord(r, k, '–|,|:') && word(r, k + 1) === 'for') k++;
    // "good by Ofsted for the way it looks after children": the whole's work
    if (word(r, k) === 'for' && ![1, 2, 3].some((n) => isWord(r, k + n, 'how|way|manner'))) i = k;
  }
  i = overallAndFor(r, { to }) || i;
  // "inadequate both at keeping children safe and at …"
  if (word(r, i) === 'both' && FOR.has(word(r, i + 1))) i++;
  // "good practice for those in care"
  if (
    isWord(r, i, 'support|services|practice|provision|work|outcomes') &&
    isWord(r, i + 1, 'for|with') &&
    (to === i || (i === to + 1 && word(r, to) === '"'))
  )
    i++;
  // "inadequate three times: for …"
  if (isWord(r, i, 'twice|thrice') || (word(r, i + 1) === 'times' && word(r, i + 2) === ':')) i += word(r, i + 1) === 'times' ? 2 : 1;
  // "good, with good capacity to improve"
  const right = runsOf(r, line).find((x) => x.from === to);
  if (right && right.strands[0]?.value !== 'other' && i === to) {
    const own = right.strands.slice(0, 1);
    taken.add(right.from);
    return own;
  }
  // "good, no less, for care leavers"
  if (word(r, i - 1) === ',' && !FOR.has(word(r, i)))
    for (let k = i + 1; k < Math.min(line.to, i + 4); k++) if (word(r, k) === ',' && FOR.has(word(r, k + 1))) i = k + 1;
  // "three goods and an outstanding, the last for care leavers"
  if (word(r, i - 1) === ',' && word(r, i) === 'the' && isWord(r, i + 1, 'last|latter|former|first|second') && FOR.has(word(r, i + 2)))
    i += 2;
  i = handedOut(r, line, i);
  // "requires improvement across the board: in leadership, …", "good throughout – leadership, …"
  if (word(r, i) === 'across' && isWord(r, i + 2, 'board|piece') && isWord(r, i + 3, ':|–|,|(')) i += 3;
  else if (word(r, i) === 'throughout' && isWord(r, i + 1, ':|–|(')) i++;
  // "outstanding when it came to care leavers", "good in terms of leadership"
  if (word(r, i) === 'when' && isWord(r, i + 2, 'comes|came') && word(r, i + 3) === 'to') i += 3;
  const object = judgedWhat(r, line, from, i);
  if (object) {
    for (const x of object.strands) taken.add(x.from);
    return object.strands;
  }
  const mark = word(r, i);
  // "inadequate in all areas, from protection to leadership"
  const spread = spreadAfter(r, line, to);
  if (spread.length) {
    for (const x of spread) taken.add(x.from);
    return spread;
  }
  // "since a previous inadequate rating in 2011 senior leaders had done little"
  if (isAny(mark, 'in|on|at') && line.dates.some((d) => d.from === i + 1)) return [];
  if (mark === 'as' && !isWord(r, i + 1, 'to|for|regards|far|concerns')) return [];
  const counted = [1, 2, 3, 4, 5].some((k) => from - k >= line.from && isPart(r, from - k));
  const bracket = mark === '(';
  // "Good were the impact of leaders and care leavers"
  const inverted = from === line.from && isAny(mark, 'are|were|is|was');
  const colon = mark === ':' || mark === '–';
  if (!FOR.has(mark) && !bracket && !colon && !inverted) return [];
  let k = i + 1;
  if (colon && FOR.has(word(r, k))) k++;
  // "on every measure: for leaders, for help and protection", "in three areas – leadership, …"
  const listed = colon || bracket ? 0 : partsThen(r, line, k);
  if (listed) k = listed;
  while (k < line.to && leads(r, line, k) && !covered(runsOf(r, line), k)) k++;
  // "for how it treats care leavers", "for the way in which it supports children in care"
  if (isWord(r, k, 'how|way')) while (k < Math.min(line.to, i + 9) && !covered(runsOf(r, line), k) && r.tokens[k]?.kind === 'word') k++;
  const run = runsOf(r, line).find((x) => x.from <= k && k < x.to);
  if (!run) return [];
  // "good (leadership: outstanding; care leavers: good)": each has a grade of its own.
  if (bracket && word(r, run.to) === ':') return [];
  const list = listFrom(r, line, run, k);
  // A colon opens a list only when nothing but the list follows it.
  if (colon && !counted && !FOR.has(word(r, i + 1)) && !(run.to >= line.to || isWord(r, run.to, '.|;|)'))) return [];
  // "3. Adoption's good. Looked-after children: good" goes the other way.
  if (colon && line.grades.some((g) => g.from >= run.to && g.from - run.to <= 2)) return [];
  for (const s of list) taken.add(s.from);
  return list;
}

/** "Inspectors rated as outstanding the city's work with children in care": what a verb judges stands behind the grade; `i` is one past it. */
function judgedWhat(r: Reading, line: Line, from: number, i: number): StrandRun | null {
  let v = from - 1;
  while (isWord(r, v, 'as|"|to|be')) v--;
  if (
    word(r, i - 1) === ',' ||
    !JUDGING_VERBS.has(word(r, v)) ||
    COPULAS.has(word(r, v - 1)) ||
    r.tokens[i]?.kind !== 'word' ||
    FOR.has(word(r, i))
  )
    return null;
  const run = runsOf(r, line).find((x) => x.from >= i);
  if (!run || run.from - i > 6) return null;
  for (let k = i; k < run.from; k++) if (!leads(r, line, k)) return null;
  return run;
}

/** Where "was given", "were awarded" ends that begins at `i` ("good grades were awarded for leadership"), before a word for what; else `i`. */
function handedOut(r: Reading, line: Line, i: number): number {
  let k = i;
  while (SCALE_NOUNS.has(word(r, k)) || COPULAS.has(word(r, k)) || isWord(r, k, 'has|have|had|also|been|again|then|being')) k++;
  // "requires improvement was the verdict on care leavers"
  const was = COPULAS.has(word(r, i)) && isWord(r, k, "the|its|their|ofsted's|a") && SCALE_NOUNS.has(word(r, k + 1));
  if (was) return FOR.has(word(r, k + 2)) ? k + 2 : i;
  if (k === i || !GIVEN.has(word(r, k))) return i;
  k++;
  if (word(r, k) === 'out') k++;
  return k < line.to && FOR.has(word(r, k)) && word(r, k) !== 'to' ? k : i;
}
const GIVEN = new Set(
  'given awarded handed recorded achieved received earned secured returned made reserved gained reached issued'.split(' '),
);

/** The strands of "…, from protection to leadership" behind a grade that all parts have. */
function spreadAfter(r: Reading, line: Line, to: number): Spot<Strand>[] {
  const end = line.grades.find((g) => g.from >= to)?.from ?? line.to;
  for (let i = to; i < Math.min(end, to + 9); i++) {
    if (isWord(r, i, ';|:')) return [];
    if (word(r, i) !== 'from' || word(r, i - 1) !== ',') continue;
    const runs = runsOf(r, line).filter((x) => x.from > i && x.to <= end);
    const all = runs.flatMap((x) => x.strands);
    const [a, b] = all;
    if (!a || !b || a.from - i > 5) return [];
    for (let k = a.to; k < (all[all.length - 1] as Spot<Strand>).from; k++) if (word(r, k) === 'to') return all;
    return [];
  }
  return [];
}

/** Where "for" stands behind the day at `i` ("outstanding in the spring of 2022 for leadership"); 0 when none does. */
function datedFor(r: Reading, line: Line, i: number): number {
  const d = line.dates.find((x) => x.from >= i && x.from - i < 3);
  return d && word(r, d.to) === 'for' ? d.to : 0;
}

/** Words before the first strand of a list: "for the borough's 300", "in Kent's". */
const leads = (r: Reading, line: Line, k: number) =>
  LINKS.has(word(r, k)) ||
  isWord(r, k, 'overall|terms|regard|respect|relation|when|comes|came') ||
  (word(r, k) === 'it' && word(r, k - 1) === 'when') ||
  (word(r, k) === ',' && isWord(r, k - 1, 'overall|effectiveness')) ||
  /'s?$/.test(word(r, k)) ||
  r.tokens[k]?.kind === 'number' ||
  word(r, k) === '"' ||
  covered(line.councils, k);

/** Where the names begin that follow counted parts at `k` ("every measure: for"); 0 when none do. */
function partsThen(r: Reading, line: Line, k: number): number {
  for (let p = k; p < Math.min(line.to, k + 7); p++) {
    if (covered(line.grades, p) || isWord(r, p, ',|;|.')) return 0;
    if (!PARTS.has(word(r, p))) continue;
    let m = p + 1;
    if (isWord(r, m, 'inspected|graded|judged|assessed|examined|only|alone')) m++;
    if (!isWord(r, m, ':|–|(|,') || (word(r, m) === ',' && !isWord(r, m + 1, 'namely|including|for|among|such'))) return 0;
    m++;
    while (isWord(r, m, 'namely|including|for|in|on|such|as|among|them|these')) m++;
    return m;
  }
  return 0;
}
