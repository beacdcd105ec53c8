/** Which strands a grade is about. */

import type { Strand } from '../../domain/strands.ts';
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import { COPULAS } from '../lexicon/words.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { LINKS, runsOf, type StrandRun } from './strand-runs.ts';
import { PARTS, type StrandSet, setFor } from './strand-sets.ts';

/** Parts that are only counted are no whole. */
const AREAS =
  'area|areas|strand|strands|aspect|aspects|category|categories|measure|measures|indicator|indicators|criteria|standard|standards';
const FOR = new Set(['for', 'in', 'on', 'at', 'over', 'as', 'to']);
const word = (r: Reading, i: number) => r.tokens[i]?.w ?? '';

/** What a grade is about: strands by name (none: the whole), and a set of them that is only counted. */
export type About = { strands: Spot<Strand>[]; set: StrandSet | null };

/** What the grade at `from`-`to` is about. `taken`: first tokens of strands that have a grade already. */
export function strandsFor(r: Reading, line: Line, from: number, to: number, taken: Set<number>): About {
  const set = setFor(r, line, from, to);
  const listed = strandsAfter(r, line, from, to, taken);
  if (listed.length) return { strands: listed, set: null };
  const before = strandsBefore(r, line, from, taken);
  if (set && !(before.length && (before[before.length - 1] as Spot<Strand>).to > setEnd(r, line, from)))
    return { strands: set.kind === 'all' ? [] : [unnamed(r, line, from)], set };
  const parts = someParts(r, line, from, to);
  if (parts) return { strands: [parts], set: null };
  return { strands: before, set: null };
}

/** One past the word for parts or "everything" before the grade; the grade's own place when it stands after it. */
function setEnd(r: Reading, line: Line, from: number): number {
  for (let k = from - 1; k >= Math.max(line.from, from - 10); k--)
    if (PARTS.has(word(r, k)) || isAny(word(r, k), 'everything|everywhere|others|rest')) return k + 1;
  return line.from;
}

/** "Three areas", "the strand"; not the "joint area review". */
const isPart = (r: Reading, i: number) =>
  isAny(word(r, i), AREAS) &&
  !isAny(word(r, i - 1), 'joint|local|targeted') &&
  !isAny(word(r, i + 1), 'review|reviews|inspection') &&
  // "in nine areas of England"
  !isAny(word(r, i - 1), 'seven|eight|nine|ten|eleven|twelve') &&
  !(word(r, i + 1) === 'of' && isAny(word(r, i + 2), 'england|the'));

const unnamed = (r: Reading, line: Line, from: number): Spot<Strand> => {
  const at = Math.max(line.from, setEnd(r, line, from) - 1);
  return { from: at, to: Math.min(at + 1, line.to), value: 'other' };
};

/** The strands of `run` from token `at` on, without those that a grade of their own follows ("good for A, and B is outstanding"). */
function listFrom(r: Reading, line: Line, run: StrandRun, at: number): Spot<Strand>[] {
  const list = run.strands.filter((s) => s.from >= at);
  let k = run.to;
  while (isAny(word(r, k), 'services|service|also|too|all|both|each|"')) k++;
  const own =
    COPULAS.has(word(r, k)) ||
    isAny(word(r, k), 'requires|require|required|rated|judged|graded|got|gets|received') ||
    line.grades.some((g) => g.from === k);
  if (!own || list.length < 2) return list;
  for (let i = list.length - 1; i > 0; i--) {
    const s = list[i] as Spot<Strand>;
    const last = (list[i - 1] as Spot<Strand>).to;
    for (let m = last; m < s.from; m++) if (word(r, m) === ',' || word(r, m) === 'and') return list.slice(0, i);
  }
  return list;
}

/** "good for leadership", "outstanding (care leavers)", "two of the areas were good: help and protection, and adoption". */
function strandsAfter(r: Reading, line: Line, from: number, to: number, taken: Set<number>): Spot<Strand>[] {
  let i = to;
  while (
    isAny(word(r, i), '"|,|×') ||
    (SCALE_NOUNS.has(word(r, i)) && (FOR.has(word(r, i + 1)) || isAny(word(r, i + 1), ',|:|(|–'))) ||
    /^x?\d$/.test(word(r, i))
  )
    i++;
  // "inadequate three times: for …"
  if (isAny(word(r, i), 'twice|thrice') || (word(r, i + 1) === 'times' && word(r, i + 2) === ':')) i += word(r, i + 1) === 'times' ? 2 : 1;
  const mark = word(r, i);
  const counted = [1, 2, 3, 4, 5].some((k) => from - k >= line.from && isPart(r, from - k));
  const bracket = mark === '(';
  const colon = mark === ':' || mark === '–';
  if (!FOR.has(mark) && !bracket && !colon) return [];
  let k = i + 1;
  if (colon && FOR.has(word(r, k))) k++;
  while (k < line.to && LINKS.has(word(r, k)) && !runsOf(r, line).some((x) => x.from <= k && k < x.to)) k++;
  const run = runsOf(r, line).find((x) => x.from <= k && k < x.to);
  if (!run) return [];
  const list = listFrom(r, line, run, k);
  // A colon opens a list only when nothing but the list follows it.
  if (colon && !counted && !FOR.has(word(r, i + 1)) && !(run.to >= line.to || isAny(word(r, run.to), '.|;|)'))) return [];
  // "3. Adoption's good. Looked-after children: good" goes the other way.
  if (colon && line.grades.some((g) => g.from >= run.to && g.from - run.to <= 2)) return [];
  for (const s of list) taken.add(s.from);
  return list;
}

/** "outstanding in two categories", "three areas out of four were good": parts, not the whole. */
function someParts(r: Reading, line: Line, from: number, to: number): Spot<Strand> | null {
  let j = to;
  while (word(r, j) === '"' || SCALE_NOUNS.has(word(r, j))) j++;
  const lead = isAny(word(r, j), 'in|for|on|across');
  if (lead) {
    // "in two out of three areas"
    const reach = isAny(word(r, j + 2), 'of|out') ? [1, 2, 3, 4, 5] : [1, 2, 3];
    const some = reach.find((k) => PARTS.has(word(r, j + k)) && j + k < line.to);
    const count = some ? word(r, j + 1) : '';
    if (some && some > 1 && !isAny(count, 'all|every|each|both|the|its|four|five'))
      return { from: j + some, to: j + some + 1, value: 'other' };
    // "outstanding for some of its work"
    if (isAny(word(r, j + 1), 'some|part|parts|much|aspects') && word(r, j + 2) === 'of') return { from: j + 1, to: j + 2, value: 'other' };
  }
  for (let k = from - 1; k >= Math.max(line.from, from - 9); k--) {
    if (line.grades.some((g) => g.from <= k && k < g.to) || word(r, k) === ';') break;
    if (!isPart(r, k)) continue;
    if ([1, 2, 3].some((m) => isAny(word(r, k - m), 'all|every|each|both'))) break;
    return { from: k, to: k + 1, value: 'other' };
  }
  return null;
}

/** Verbs of people who speak of a grade: leaders who "welcomed the good rating" are not what is rated. */
const SPEAKS =
  'said|says|say|saying|welcomed|welcome|welcomes|hailed|hail|praised|told|tell|accept|accepts|accepted|insist|insisted|hope|hoped|celebrated|celebrate|thanked|admitted|admit|blamed|promised|want|wanted|warned|described|called|call|believe|know|knew|feel|felt|think|thought|apologised|expected|expect|challenged|disputed|dispute|working|worked|made|make|had|have';

/** Words that end what a strand can be the subject of. */
const PARTERS =
  'overall|whole|everything|rest|but|when|after|since|before|while|whilst|whereas|although|though|because|if|until|unless|despite';

/** "leadership: good", "adoption, judged good at the same time", "A and B, both of which were inadequate". */
function strandsBefore(r: Reading, line: Line, from: number, taken: Set<number>): Spot<Strand>[] {
  const run = runsOf(r, line)
    .filter((x) => x.to <= from)
    .pop();
  if (!run) return [];
  const last = run.strands[run.strands.length - 1] as Spot<Strand>;
  if (taken.has(last.from)) return [];
  let steps = 0;
  const people = /^(?:leaders|managers)/.test(word(r, run.to - 1));
  for (let k = run.to; k < from; k++) {
    const w = word(r, k);
    if (line.grades.some((g) => g.from <= k && k < g.to)) return [];
    if (line.councils.some((c) => c.from === k) && !isAny(word(r, k - 1), 'in|at|of|across|the|by|for')) return [];
    if (w === ':' && k !== run.to) return [];
    if (w === ';' || w === '.') return [];
    if (w === '–' || w === '(' || (w === ',' && isAny(word(r, k + 1), 'which|who|where|whose|when'))) {
      const close = closing(r, line, k, from);
      if (close) {
        k = close;
        continue;
      }
      if (w === '(') return [];
      if (w === ',') k++;
      continue;
    }
    // "for care leavers it is better, but still requires improvement": the same subject goes on.
    if (isAny(w, PARTERS) && !(w === 'but' && isAny(word(r, k + 1), 'still|now|is|was|also|remains|only'))) return [];
    // "both of which", "leadership, which"; but "care leavers who"
    if (isAny(w, 'which|who') && word(r, k - 1) !== ',' && word(r, k - 1) !== 'of') return [];
    // "care leavers get services that require improvement", "the one part that requires improvement"
    if (w === 'that' && !isAny(word(r, k - 1), 'service|services|support|care|help|part|one|area|strand|thing') && !cleft(r, line, run))
      return [];
    if (people && isAny(w, SPEAKS)) return [];
    if (++steps > 14) return [];
  }
  const free = run.strands.filter((s) => !taken.has(s.from));
  return free.length ? free : [];
}

/** "It is the impact of leaders that requires improvement". */
function cleft(r: Reading, line: Line, run: StrandRun): boolean {
  for (let i = run.from - 1; i >= Math.max(line.from, run.from - 3); i--)
    if (isAny(word(r, i), "it's") || (word(r, i) === 'it' && isAny(word(r, i + 1), 'is|was'))) return true;
  return false;
}

/** The mark that closes the aside opened at `open`, before `to`; 0 when none does or when the aside holds a grade. */
function closing(r: Reading, line: Line, open: number, to: number): number {
  const w = word(r, open);
  const mark = w === '(' ? ')' : w;
  for (let i = open + 1; i < to; i++) {
    if (line.grades.some((g) => g.from <= i && i < g.to)) return 0;
    if (word(r, i) === mark) return i;
  }
  return 0;
}
