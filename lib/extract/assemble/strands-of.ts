/** Which strands a grade is about. */

import type { Strand } from '../../domain/strands.ts';
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import { namesOwn, strandsBeforeLine } from './strand-carried.ts';
import { LINKS } from './strand-runs.ts';
import { isPart, number, PARTS, type StrandSet, setFor } from './strand-sets.ts';
import { strandsAfter } from './strands-after.ts';
import { strandsBefore } from './strands-before.ts';

/** What a grade is about: strands by name (none: the whole), and a set of them that is only counted. `whole`: all parts are named, or some of all. */
export type About = { strands: Spot<Strand>[]; set: StrandSet | null; whole?: boolean };

/** What the grade at `from`-`to` is about. `taken`: first tokens of strands that have a grade already. */
export function strandsFor(r: Reading, line: Line, from: number, to: number, taken: Set<number>): About {
  const set = setFor(r, line, from, to);
  const listed = strandsAfter(r, line, from, to, taken);
  if (listed.length) return { strands: listed, set: null, whole: set?.kind === 'all' && !set.except.length };
  const before = strandsBefore(r, line, from, taken);
  if (set && !(before.length && ((before[before.length - 1] as Spot<Strand>).to > setEnd(r, line, from) || onThose(r, line, from))))
    return { strands: set.kind === 'all' ? [] : [unnamed(r, line, from)], set: withNamed(r, line, from, set, before) };
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
  // "the help and protection category"
  if ((run[run.length - 1] as Spot<Strand>).to === parts.from) return true;
  for (let i = (run[run.length - 1] as Spot<Strand>).to; i < parts.from; i++)
    if (!APPOSES.has(word(r, i)) && number(word(r, i)) === null && !LINKS.has(word(r, i))) return false;
  // "with care leavers the only area judged outstanding"
  if (word(r, (run[0] as Spot<Strand>).from - 1) === 'with') return true;
  return isWord(r, (run[run.length - 1] as Spot<Strand>).to, ',|(|–|team|teams|service|services|is|was|are|were');
}
const APPOSES = new Set(
  ', ( – " of the only a an its their another other is was are were key main weakest strongest new graded single first second third fourth last remaining'.split(
    ' ',
  ),
);

/** One past the word for parts or "everything" before the grade; the grade's own place when it stands after it. */
function setEnd(r: Reading, line: Line, from: number): number {
  for (let k = from - 1; k >= Math.max(line.from, from - 10); k--)
    if (PARTS.has(word(r, k)) || isWord(r, k, 'everything|everywhere|others|rest')) return k + 1;
  return line.from;
}

/** "Capacity to improve, on both counts, was good": the set says in which respects. */
function onThose(r: Reading, line: Line, from: number): boolean {
  let i = setEnd(r, line, from) - 2;
  while (isWord(r, i, 'both|all|the|these|those|two|each|of')) i--;
  return i > line.from && isWord(r, i, 'on|in|under') && (word(r, i - 1) === ',' || covered(line.strands, i - 1));
}

/** "Leadership and the two remaining areas": what is named beside those left over is one more of them. */
function withNamed(r: Reading, line: Line, from: number, set: StrandSet, before: Spot<Strand>[]): StrandSet {
  const last = before[before.length - 1];
  if (set.kind !== 'rest' || set.count === null || !last || word(r, last.to) !== 'and' || setEnd(r, line, from) - last.to > 6) return set;
  return { ...set, count: set.count + before.filter((s) => s.value !== 'other').length };
}

const unnamed = (r: Reading, line: Line, from: number): Spot<Strand> => {
  const at = Math.max(line.from, setEnd(r, line, from) - 1);
  return { from: at, to: Math.min(at + 1, line.to), value: 'other' };
};

/** "outstanding in two categories", "three areas out of four were good": parts, not the whole. */
function someParts(r: Reading, line: Line, from: number, to: number): Spot<Strand> | null {
  let j = to;
  while (word(r, j) === '"' || SCALE_NOUNS.has(word(r, j))) j++;
  const lead = isWord(r, j, 'in|for|on|across');
  if (lead) {
    // "in two out of three areas"
    const reach = isWord(r, j + 2, 'of|out') ? [1, 2, 3, 4, 5] : [1, 2, 3];
    const some = reach.find((k) => PARTS.has(word(r, j + k)) && j + k < line.to);
    const count = some ? word(r, j + 1) : '';
    if (some && some > 1 && !isAny(count, 'all|every|each|both|the|its|four|five'))
      return { from: j + some, to: j + some + 1, value: 'other' };
    // "outstanding for some of its work"
    if (isWord(r, j + 1, 'some|part|parts|much|aspects') && word(r, j + 2) === 'of') return { from: j + 1, to: j + 2, value: 'other' };
  }
  for (let k = from - 1; k >= Math.max(line.from, from - 9); k--) {
    if (covered(line.grades, k) || word(r, k) === ';') break;
    // "some of it was found to require improvement"
    if (
      isWord(r, k, 'some|parts|much|lot') &&
      word(r, k + 1) === 'of' &&
      isWord(r, k + 2, word(r, k) === 'lot' ? 'the|its' : 'it|its|them')
    )
      return { from: k, to: k + 1, value: 'other' };
    // "in the inadequate category, down from good": a place on the scale
    if (!isPart(r, k) || (word(r, k) === 'category' && covered(line.grades, k - 1))) continue;
    // "The city's services, like those of many areas, were adequate": places
    if (word(r, k) === 'areas' && isWord(r, k - 1, 'many|most|other') && isWord(r, k - 2, 'of|than|like|unlike')) break;
    // "good for two strands in 2014, inadequate for all in 2018"
    if (word(r, from - 1) === ',' && line.dates.some((d) => d.from > k && d.to === from - 1)) break;
    if ([1, 2, 3].some((m) => isWord(r, k - m, 'all|every|each|both'))) break;
    return { from: k, to: k + 1, value: 'other' };
  }
  return null;
}
