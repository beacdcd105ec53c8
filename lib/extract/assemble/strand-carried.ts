/** Strands named in the sentence before their grade: "Help and protection? Good.", "The worry is care leavers. They require improvement." */

import type { Strand } from '../../domain/strands.ts';
import { JUDGING_VERBS, SCALE_NOUNS } from '../lexicon/grades.ts';
import { BETWEEN, COPULAS } from '../lexicon/words.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import { LINKS, runsOf, type StrandRun } from './strand-runs.ts';
import { PARTS } from './strand-sets.ts';

const inRun = (runs: StrandRun[], i: number) => runs.some((x) => x.from <= i && i < x.to);
const PLURAL = /^(?:children in care|care leavers|leadership|adoption)$/;

/** The strands that the sentence before names and that the grade at `from`, at the head of `line`, is said of. */
export function strandsBeforeLine(r: Reading, line: Line, from: number): Spot<Strand>[] {
  const part = partSubject(r, line, from);
  if (part) return lastNamed(r, line, part);
  const last = r.lines[line.index - 1];
  if (!last || last.skip || !last.strands.length) return [];
  if (last.line !== line.line) return labelledBy(r, line, last, from);
  const runs = runsOf(r, last).filter((x) => x.strands.some((s) => s.value !== 'other'));
  const run = runs[runs.length - 1];
  if (!run) return [];
  // "… inspected safeguarding and looked-after services in Kent. Both were judged good."
  if (
    word(r, line.from) === 'both' &&
    run.strands.length === 2 &&
    run.strands.every((s) => isAny(s.value, 'safeguarding|children in care'))
  )
    return last.councils.length < 2 && !last.grades.length && pointed(r, line, from) === 'they' ? run.strands : [];
  // "Young people leaving care have been let down. Support for them is inadequate."
  if (forThem(r, line, from)) return runs.length === 1 && last.councils.length < 2 && !last.grades.length ? run.strands : [];
  if (last.councils.some((c) => c.from >= run.to)) return [];
  const subject = pointed(r, line, from);
  if (subject === 'none') return !last.grades.length && fragment(r, last, runs) ? run.strands : [];
  if (subject === null) return [];
  if (last.grades.some((g) => g.from >= run.from) && subject !== 'part') return [];
  if (subject === 'part') return run.strands.length === 1 ? run.strands : [];
  if (
    subject === 'they'
      ? !run.strands.every((s) => PLURAL.test(s.value)) && run.strands.length < 2 && !services(r, run)
      : run.strands.length > 1
  )
    return [];
  return topic(r, last, run) ? run.strands : [];
}

/** "Help and protection / Good": a line that is nothing but a grade, below one that is nothing but the name of what it is of. */
function labelledBy(r: Reading, line: Line, last: Line, from: number): Spot<Strand>[] {
  const [g] = line.grades;
  if (g?.from !== from || from !== line.from || g.to < line.to || line.line - last.line !== 1) return [];
  if (last.where !== 'text' || last.grades.length || last.councils.length || last.to - last.from > 16) return [];
  const runs = runsOf(r, last);
  const [run] = runs;
  const end = word(r, run?.to ?? 0) === ':' ? (run?.to ?? 0) + 1 : run?.to;
  return run && runs.length === 1 && end === last.to ? run.strands : [];
}

/** Where "that strand", "this part" stands as the subject of the grade at `from`; 0 when it does not. */
function partSubject(r: Reading, line: Line, from: number): number {
  let k = from - 1;
  while (
    k > line.from &&
    (COPULAS.has(word(r, k)) || BETWEEN.has(word(r, k)) || JUDGING_VERBS.has(word(r, k)) || isWord(r, k, '"|,|too|has|had|of|work|as'))
  )
    k--;
  return PARTS.has(word(r, k)) && isWord(r, k - 1, 'that|this') ? k - 1 : 0;
}

/** The one strand that was last named before token `at`, in this line or the two before it. */
function lastNamed(r: Reading, line: Line, at: number): Spot<Strand>[] {
  for (let n = line.index; n >= Math.max(0, line.index - 2); n--) {
    const l = r.lines[n] as Line;
    if (l.line !== line.line) return [];
    const run = runsOf(r, l)
      .filter((x) => x.to <= at && x.strands.some((s) => s.value !== 'other'))
      .pop();
    if (run) return run.strands.length === 1 ? run.strands : [];
  }
  return [];
}

/** What the grade's sentence has for a subject: nothing, a pronoun, "that strand"; null for anything else. */
function pointed(r: Reading, line: Line, from: number): 'none' | 'it' | 'they' | 'part' | null {
  let i = line.from;
  while (isWord(r, i, '"|and|but|only|just|also|still|again|rated|judged|graded|a|an|now|merely')) i++;
  if (i >= from) return 'none';
  const first = word(r, i);
  const part =
    isAny(first, 'that|this|the|those|these') && (PARTS.has(word(r, i + 1)) || isWord(r, i + 1, 'service|services|team|teams|work'));
  const kind = part
    ? 'part'
    : isAny(first, "it|it's|that|this|that's")
      ? 'it'
      : isAny(first, "they|these|those|both|they're")
        ? 'they'
        : null;
  if (!kind) return null;
  for (let k = i + (part ? 2 : 1); k < from; k++) {
    const w = word(r, k);
    if (COPULAS.has(w) || BETWEEN.has(w) || JUDGING_VERBS.has(w) || SCALE_NOUNS.has(w)) continue;
    if (
      !isAny(w, '"|,|too|also|now|had|has|have|got|gets|was|as|of|been|to|be|work|alone|both|only|itself') &&
      !line.dates.some((d) => d.from <= k && k < d.to)
    )
      return null;
  }
  return kind;
}

/** "Support for them is": all that stands before the grade at `from`. */
function forThem(r: Reading, line: Line, from: number): boolean {
  let i = line.from;
  while (isWord(r, i, 'the|but|and|yet|its|what')) i++;
  if (!isWord(r, i, 'support|services|care|help|provision|work') || !isWord(r, i + 1, 'for|with|to') || word(r, i + 2) !== 'them')
    return false;
  for (let k = i + 3; k < from; k++)
    if (!COPULAS.has(word(r, k)) && !BETWEEN.has(word(r, k)) && !JUDGING_VERBS.has(word(r, k))) return false;
  return true;
}

/** Nothing but strands and the words between them: no sentence, a heading of its own. */
function fragment(r: Reading, line: Line, runs: StrandRun[]): boolean {
  if (line.to - line.from > 18) return false;
  for (let i = line.from; i < line.to; i++) {
    const w = word(r, i);
    if (
      r.tokens[i]?.kind === 'mark' ||
      LINKS.has(w) ||
      /'s?$/.test(w) ||
      inRun(runs, i) ||
      isAny(w, 'then|what|how|about|finally|next|last|first')
    )
      continue;
    // "Care leavers, whose judgement was shared until 2023?": an aside to the end of the question.
    if (isAny(w, 'whose|which|who') && word(r, i - 1) === ',') return inRun(runs, i - 2);
    return false;
  }
  return true;
}

/** The run is what its sentence is about, or what it ends on after a word for a verdict or an exception. */
function topic(r: Reading, line: Line, run: StrandRun): boolean {
  const { from } = run;
  if (from - line.from <= 7) {
    for (let i = line.from; i < from; i++)
      if (
        !LINKS.has(word(r, i)) &&
        !SCALE_NOUNS.has(word(r, i)) &&
        !/'s?$/.test(word(r, i)) &&
        !isWord(r, i, 'only|but|yet|"|services|as|for|most|work|with|on')
      )
        return false;
    for (let i = run.to; i < line.to; i++) if (isWord(r, i, 'said|says|welcomed|told|hailed|council|councillor|cllr')) return false;
    return true;
  }
  if (run.to < line.to - 2) return false;
  for (let i = line.from; i < from; i++)
    if (
      SCALE_NOUNS.has(word(r, i)) ||
      PARTS.has(word(r, i)) ||
      isWord(r, i, 'exception|worry|weakness|concern|concerns|strength|spot|odd|outlier|laggard|problem|sticking|picture')
    )
      return true;
  return false;
}

const services = (r: Reading, run: StrandRun) =>
  isWord(r, run.from - 1, 'for|to|in') && isWord(r, run.from - 2, 'services|arrangements|teams|judgements|grades');

/** The sentence names a strand, and not only in a later clause: "They are judged good, and …". */
export function namesOwn(r: Reading, line: Line, to: number): boolean {
  const first = line.strands[0];
  if (!first || first.from < to || !isWord(r, to, ',|and|;|but')) return first !== undefined;
  return !isWord(r, word(r, to) === ',' ? to + 1 : to, 'and|but|while|though|although|with|;');
}
