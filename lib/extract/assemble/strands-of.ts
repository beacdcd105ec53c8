/** Which strands a grade is about. */

import type { Strand } from '../../domain/strands.ts';
import { type GradeWord, SCALE_NOUNS } from '../lexicon/grades.ts';
import { COPULAS } from '../lexicon/words.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { namesOwn, strandsBeforeLine } from './strand-carried.ts';
import { bracketed, entry } from './strand-entries.ts';
import { LINKS, runsOf, type StrandRun } from './strand-runs.ts';
import { number, PARTS, type StrandSet, setFor } from './strand-sets.ts';

const AREAS = 'area|areas|strand|strands|aspect|aspects|category|categories|measure|measures|indicator|indicators|criteria|standards';
const FOR = new Set(['for', 'in', 'on', 'at', 'over', 'as', 'to']);
const word = (r: Reading, i: number) => r.tokens[i]?.w ?? '';

/** What a grade is about: strands by name (none: the whole), and a set of them that is only counted. `whole`: all parts are named, or some of all. */
export type About = { strands: Spot<Strand>[]; set: StrandSet | null; whole?: boolean };

/** What the grade at `from`-`to` is about. `taken`: first tokens of strands that have a grade already. */
export function strandsFor(r: Reading, line: Line, from: number, to: number, taken: Set<number>): About {
  const set = setFor(r, line, from, to);
  const listed = strandsAfter(r, line, from, to, taken);
  if (listed.length) return { strands: listed, set: null, whole: set?.kind === 'all' && !set.except.length };
  const before = strandsBefore(r, line, from, taken);
  if (set && !(before.length && (before[before.length - 1] as Spot<Strand>).to > setEnd(r, line, from)))
    return { strands: set.kind === 'all' ? [] : [unnamed(r, line, from)], set };
  const parts = someParts(r, line, from, to);
  if (parts && !(before.length && namesPart(r, before, parts))) {
    const carried = strandsBeforeLine(r, line, from);
    return { strands: carried.length ? carried : [parts], set: null };
  }
  return { strands: before.length || namesOwn(r, line, to) ? before : strandsBeforeLine(r, line, from), set: null };
}

/** "One strand, adoption, was good", "leaving care, one of four areas, requires improvement": `parts` counts what `run` names. */
function namesPart(r: Reading, run: Spot<Strand>[], parts: Spot<Strand>): boolean {
  if ((run[0] as Spot<Strand>).from > parts.from) return true;
  for (let i = (run[run.length - 1] as Spot<Strand>).to; i < parts.from; i++)
    if (!APPOSES.has(word(r, i)) && number(word(r, i)) === null && !LINKS.has(word(r, i))) return false;
  return isAny(word(r, (run[run.length - 1] as Spot<Strand>).to), ',|(|–|team|teams|service|services|is|was|are|were');
}
const APPOSES = new Set(
  ', ( – " of the only a an its their another other is was are were key main weakest strongest new graded single'.split(' '),
);

/** One past the word for parts or "everything" before the grade; the grade's own place when it stands after it. */
function setEnd(r: Reading, line: Line, from: number): number {
  for (let k = from - 1; k >= Math.max(line.from, from - 10); k--)
    if (PARTS.has(word(r, k)) || isAny(word(r, k), 'everything|everywhere|others|rest')) return k + 1;
  return line.from;
}

/** "Three areas", "the strand"; not the "joint area review", nor "the bottom category". */
const isPart = (r: Reading, i: number) =>
  isAny(word(r, i), AREAS) &&
  !isAny(word(r, i - 1), 'joint|local|targeted') &&
  !isAny(word(r, i + 1), 'review|reviews|inspection') &&
  !(word(r, i) === 'category' && isAny(word(r, i - 1), 'that|this|lowest|bottom|worst|top|highest|best|same|which')) &&
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
  const mark = word(r, i);
  // "inadequate in all areas, from protection to leadership"
  const spread = spreadAfter(r, line, to);
  if (spread.length) {
    for (const x of spread) taken.add(x.from);
    return spread;
  }
  // "since a previous inadequate rating in 2011 senior leaders had done little"
  if (isAny(mark, 'in|on|at') && line.dates.some((d) => d.from === i + 1)) return [];
  if (mark === 'as' && !isAny(word(r, i + 1), 'to|for|regards|far|concerns')) return [];
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

/** The strands of "…, from protection to leadership" behind a grade that all parts have. */
function spreadAfter(r: Reading, line: Line, to: number): Spot<Strand>[] {
  const end = line.grades.find((g) => g.from >= to)?.from ?? line.to;
  for (let i = to; i < Math.min(end, to + 9); i++) {
    if (isAny(word(r, i), ';|:')) return [];
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

/** Words before the first strand of a list: "for the borough's 300", "in Kent's". */
const leads = (r: Reading, line: Line, k: number) =>
  LINKS.has(word(r, k)) || /'s?$/.test(word(r, k)) || r.tokens[k]?.kind === 'number' || word(r, k) === '"' || covered(line.councils, k);

/** Where the names begin that follow counted parts at `k` ("every measure: for"); 0 when none do. */
function partsThen(r: Reading, line: Line, k: number): number {
  for (let p = k; p < Math.min(line.to, k + 7); p++) {
    if (covered(line.grades, p) || isAny(word(r, p), ',|;|.')) return 0;
    if (!PARTS.has(word(r, p))) continue;
    let m = p + 1;
    if (isAny(word(r, m), 'inspected|graded|judged|assessed|examined')) m++;
    if (!isAny(word(r, m), ':|–|(|,') || (word(r, m) === ',' && !isAny(word(r, m + 1), 'namely|including|for|among|such'))) return 0;
    m++;
    while (isAny(word(r, m), 'namely|including|for|in|on|such|as|among|them|these')) m++;
    return m;
  }
  return 0;
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
    if (covered(line.grades, k) || word(r, k) === ';') break;
    if (!isPart(r, k)) continue;
    // "good for two strands in 2014, inadequate for all in 2018"
    if (word(r, from - 1) === ',' && line.dates.some((d) => d.from > k && d.to === from - 1)) break;
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

/** Subjects of a new clause that are the whole again. */
const WHOLES = 'service|services|department|council|authority|borough|county|city|directorate';

/** "leadership: good", "adoption, judged good at the same time", "A and B, both of which were inadequate". */
function strandsBefore(r: Reading, line: Line, from: number, taken: Set<number>): Spot<Strand>[] {
  const run = runsOf(r, line)
    .filter((x) => x.to <= from)
    .pop();
  if (!run) return [];
  const last = run.strands[run.strands.length - 1] as Spot<Strand>;
  const moved = movedFrom(r, line, from);
  if (taken.has(last.from) && !(moved && moved.from >= run.to)) return [];
  let steps = 0;
  const people = /^(?:leaders|managers)'?$/.test(word(r, run.to - 1));
  for (let k = run.to; k < from; k++) {
    const w = word(r, k);
    if (line.grades.some((g) => g !== moved && g.from <= k && k < g.to)) return [];
    if (line.councils.some((c) => c.from === k) && !isAny(word(r, k - 1), 'in|at|of|across|the|by|for')) return [];
    if (k === run.to && w === ',' && isAny(word(r, from - 1), ':|"') && entry(r, line, run, from - 1)) break;
    if (w === ':' && k !== run.to && !entry(r, line, run, k)) return [];
    // "Care leavers have it better; their services require improvement"
    if (w === '.' || (w === ';' && !isAny(word(r, k + 1), 'their|they|these|those'))) return [];
    if (w === '–' || w === '(' || (w === ',' && isAny(word(r, k + 1), 'which|who|where|whose|when'))) {
      const close = closing(r, line, k, from);
      if (close) {
        k = close;
        continue;
      }
      // "care leavers are well served (good)"
      if (w === '(' && !bracketed(r, line, run, k, from)) return [];
      if (w === ',') k++;
      continue;
    }
    // "care leavers, though, get …"
    if (w === 'though' && word(r, k - 1) === ',' && word(r, k + 1) === ',') continue;
    // "for care leavers it is better, but still requires improvement": the same subject goes on.
    if (
      isAny(w, PARTERS) &&
      !(w === 'whole' && k === run.to + 2) &&
      !(w === 'but' && isAny(word(r, k + 1), 'still|now|is|was|also|remains|only'))
    )
      return [];
    // "both of which", "leadership, which"; but "care leavers who"
    if (isAny(w, 'which|who') && word(r, k - 1) !== ',' && word(r, k - 1) !== 'of' && k + 1 < from) return [];
    // "care leavers get services that require improvement", "the one part that requires improvement"
    if (w === 'that' && !isAny(word(r, k - 1), 'service|services|support|care|help|part|one|area|strand|thing') && !cleft(r, line, run))
      return [];
    if (people && (isAny(w, SPEAKS) || (w === 'as' && from - k > 3))) return [];
    // "children in its care were at risk, and the service was rated inadequate"
    if (w === 'and' && word(r, k - 1) === ',' && [1, 2, 3].some((m) => isAny(word(r, k + m), WHOLES))) return [];
    if (++steps > 14) return [];
  }
  if (moved && taken.has(last.from)) return run.strands;
  return run.strands.filter((s) => !taken.has(s.from));
}

/** "from good to outstanding", "now good from inadequate": the grade that the one at `from` was moved from or to; null when it was not. */
function movedFrom(r: Reading, line: Line, from: number): Spot<GradeWord> | null {
  const before = line.grades.filter((g) => g.to <= from).pop();
  if (!before || from - before.to > 7) return null;
  let to = word(r, before.from - 1) === 'from';
  for (let i = before.to; i < from; i++) {
    const w = word(r, i);
    if (isAny(w, ';|:|and|but|while') || line.strands.some((s) => s.from === i)) return null;
    if (isAny(w, 'from')) to = true;
  }
  return to && isAny(word(r, from - 1), 'to|into|from|a|an|"|as|now|being') ? before : null;
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
    if (covered(line.grades, i)) return 0;
    if (word(r, i) === mark) return i;
  }
  return 0;
}
