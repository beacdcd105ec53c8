/** Whether a phrase that names a grade without saying it means that today's is the same. */
import type { Grade } from '../../domain/grades.ts';
import { INSPECTION, INSPECTOR, VERDICT } from '../lexicon/classes.ts';
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { isIssue } from './when.ts';

/** "its finding in", "the verdict of" */
const saidBy = (r: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (SCALE_NOUNS.has(word(r, i)) || isWord(r, i, 'finding|result|outcome|conclusion')) return true;
  return false;
};

const ALTERS =
  'altered|alters|alter|changed|changes|change|affected|affects|affect|touched|moved|disturbed|disturbs|replaced|revisited|revised|lost|lose';

/** What can be the same and is no grade. */
const THINGS =
  'budget|number|numbers|staff|director|directors|cost|costs|caseload|caseloads|figure|figures|total|plan|plans|spending|team|teams|people|leader|leaders|building|question|questions|problem|problems|weaknesses|concerns|proportion|share|rate|scale|funding|shortage|inspectors|inspector|faces|names';

const KEEPS =
  /^(?:retain|keep|kept|hold|held|maintain|repeat|match|equal|echo|mirror|confirm|reaffirm|reiterat|preserv|cling|clung|stick|stuck|stay|remain)/;

const POINTED = 'got|was|were|had|received|won|earned|stood|been|found|called|described|judged|rated|said|gave|ended';

/** "the grade it was given in 2018" is today's only where something before it says so: kept, repeats, matches. */
export function pointsBack(r: Reading, line: Line, cue: { from: number; to: number }): boolean {
  // "not as good as they were in 2015", "less than what it got in 2018"
  if (word(r, cue.from - 2) === 'as' || isWord(r, cue.from - 1, 'than|unlike|not')) return false;
  // "Twice as many services as in the previous year"
  if (word(r, cue.from) === 'as')
    for (let i = cue.from - 2; i > Math.max(line.from, cue.from - 8); i--)
      if (isWord(r, i, 'many|few|much') && word(r, i - 1) === 'as') return false;
  // "You would not think it was the same town"
  if (
    word(r, cue.to - 1) === 'same' &&
    isWord(r, cue.to, 'town|place|council|city|borough|department|service|people|team|organisation|building')
  )
    return false;
  // "came as the borough was still reeling": while
  if (
    word(r, cue.from) === 'as' &&
    isWord(r, cue.to - 1, 'was|were') &&
    (isWord(r, cue.to, 'still|already|about') || /ing$/.test(word(r, cue.to)))
  )
    return false;
  // "dismayed by what they found in 2019"
  if (word(r, cue.from) === 'what' && isWord(r, cue.from - 1, 'by|at|with|about|of|over')) return false;
  // "prompt matching and a wise panel": of children and families
  if (word(r, cue.from) === 'matching' && cue.to === cue.from + 1 && !isWord(r, cue.to, 'the|its|their|that|those|what|a|an|last'))
    return false;
  // "had said the same about leadership": of a part, or of something else
  if (isWord(r, cue.from, 'said|found|concluded|reported|decided') && isWord(r, cue.to, 'about|of|for|on|to')) return false;
  // "good, no different from 2018", "the verdict is no different from that of 2018"; life may be so, too
  if (word(r, cue.from) === 'no' && isWord(r, cue.to - 1, 'from|to')) {
    const at = cue.from - (isWord(r, cue.from - 1, 'is|was') ? 2 : 1);
    return SCALE_NOUNS.has(word(r, at)) || isWord(r, at, 'which|that|it|,|–|(');
  }
  // "inadequate, a repeat of 2010's verdict": of a time, and of nothing else that can happen twice
  if (word(r, cue.from) === 'a' && word(r, cue.to - 1) === 'of')
    return line.dates.some((d) => d.from === cue.to || (d.from > cue.to && d.from - cue.to <= 5 && saidBy(r, cue.to, d.from)));
  // "Not 'with outstanding features', as in 2011": whatever was said then
  if (word(r, cue.from) === 'as' && word(r, line.from) === 'not' && !line.grades.some((g) => g.to === cue.from - 1)) return false;
  // "The grade first came its way in 2018"
  if (word(r, cue.to - 1) === 'came' && word(r, cue.to - 2) === 'first') return isWord(r, cue.to, 'its|their|our|in|at|under|with');
  // "Neither of the visits since has altered that rating": it stands; "after that verdict it hired a director"
  if (word(r, cue.from) === 'that' && isWord(r, cue.from - 1, `${ALTERS}|after|following|despite`)) return false;
  // "the first in England to come away with that rating since July 2020": of all others
  if (word(r, cue.from) === 'that' && word(r, cue.to) === 'since')
    for (let i = cue.from - 1; i > Math.max(line.from, cue.from - 14); i--) if (word(r, i) === 'first') return false;
  // "It is the first large city to get that rating"
  if (word(r, cue.from) === 'that')
    for (let i = cue.from - 1; i > Math.max(line.from, cue.from - 10); i--)
      if (word(r, i) === 'first' && word(r, i - 1) === 'the') return word(r, i + 1) === 'time';
  // "The budget was the same in 2015": of something else than a grade
  if (isWord(r, cue.from, 'was|were|is') && word(r, cue.to - 1) === 'same' && isWord(r, cue.from - 1, THINGS)) return false;
  // "the second inadequate was preceded, in 2018, by the first", "it followed the first in 2015"; "the first director" is somebody
  if (word(r, cue.to - 1) === 'first') {
    if (r.tokens[cue.to]?.kind === 'word' && !isWord(r, cue.to, 'and|in|by|of|after|at|on|three|four|five|six|two')) return false;
    return [1, 2, 3, 4, 5].some((k) => word(r, cue.from - k) === 'preceded') || /^follow/.test(word(r, cue.from));
  }
  // "good, which is what Kent got in 2017"
  if (word(r, cue.from) === 'which' && isWord(r, cue.to - 1, 'what|where|how'))
    return line.grades.some((g) => g.to < cue.from) && [1, 2, 3, 4, 5].some((k) => isWord(r, cue.to + k, POINTED));
  // "its third good since 2014; the second was in 2018": of grades counted, and not of visits
  if (word(r, cue.from + 1) === 'second' && word(r, cue.from) === 'the')
    return line.grades.some((g) => g.to <= cue.from && isWord(r, g.from - 1, 'third|fourth|fifth'));
  if (ofToday(r, cue)) return line.dates.length > 0;
  // "What it got in May: …"
  if (word(r, cue.from) === 'what' && cue.from - line.from <= 1 && !isWord(r, line.from, "it's|that's")) return false;
  // "it has fewer staff, as it had in 2018": like something else than a grade
  if (word(r, cue.from) === 'as' && !line.grades.some((g) => g.to <= cue.from) && !(line.said & (INSPECTOR | VERDICT))) return false;
  if (!isWord(r, cue.from, 'the|its|their') || !SCALE_NOUNS.has(word(r, cue.from + 1))) return true;
  // "It was the result they reached in 2018": what the sentence before told
  if (isWord(r, line.from, 'it|that|this') && isWord(r, line.from + 1, 'is|was|has|had') && cue.from - line.from <= 3) return true;
  for (let i = cue.from - 1; i >= Math.max(line.from, cue.from - 4); i--) if (KEEPS.test(word(r, i))) return true;
  // "have been handed the grade that they were given in 2018"
  if (isWord(r, cue.from - 1, 'handed|given|awarded') && word(r, cue.from - 2) === 'been' && isWord(r, cue.from - 3, 'has|have'))
    return true;
  return leftWith(r, line, cue.from) || apposed(r, line, cue);
}

/** "the grade it holds today", "its present grade": named by what it is now, and told of another day. */
export function ofToday(r: Reading, cue: { from: number; to: number }): boolean {
  if (isWord(r, cue.to, 'it|they') && isWord(r, cue.to + 1, 'has|have|holds|hold') && isWord(r, cue.to + 2, 'now|today')) return true;
  for (let i = cue.from + 1; i < cue.to; i++) if (isWord(r, i, 'now|today|currently|still|present|current|present-day')) return true;
  return false;
}

/** "has left the borough with the grade it took in 2019": what an inspection ended in. */
function leftWith(r: Reading, line: Line, at: number): boolean {
  if (word(r, at - 1) !== 'with') return false;
  for (let i = at - 2; i >= Math.max(line.from, at - 9); i--)
    if (isWord(r, i, 'left|leaves|leaving|ended|ends|emerged|emerges|came|away|out')) return true;
  return false;
}

/** "…, Ofsted said on Friday, the grade …": the comma that opens the words of who said it, where `comma` ends them; else `comma`. */
export function saidBetween(r: Reading, line: Line, comma: number): number {
  let said = false;
  for (let i = comma - 1; i > line.from && comma - i <= 9; i--) {
    if (isWord(r, i, ';|:|–|(|and|but|which|that') || line.grades.some((g) => g.from <= i && i < g.to)) return comma;
    if (isWord(r, i, 'said|says|ruled|reported|announced|found|confirmed|declared|concluded|decided|reveals|revealed')) said = true;
    if (word(r, i) === ',') return said ? i : comma;
  }
  return comma;
}

/** "requires improvement, the grade it was given in 2014": what stands beside a grade is that grade, and of an old year an earlier time it was given. */
function apposed(r: Reading, line: Line, cue: { from: number; to: number }): boolean {
  // "…, which was the grade of 2016"
  let comma = cue.from - 1;
  while (isWord(r, comma, 'which|was|is|had|been|also|incidentally')) comma--;
  if (word(r, comma) !== ',') return false;
  comma = saidBetween(r, line, comma);
  const end = word(r, comma - 1) === '"' ? comma - 1 : comma;
  if (!line.grades.some((g) => (isWord(r, g.to, 'overall') ? g.to + 1 === end : g.to === end && word(r, g.from - 1) !== 'from')))
    return false;
  const year = Number.parseInt(r.published ?? '', 10);
  const when = line.dates.find((d) => d.from >= cue.to && d.from - cue.to <= 6 && d.mention.date);
  return when !== undefined && Number.parseInt(when.mention.date ?? '', 10) < year - 1;
}

/** "fell from that same grade", "up from the very same grade": the grade told before, and not today's. */
export function fromSame(r: Reading, at: number): boolean {
  let i = at - 1;
  while (isWord(r, i, 'the|that|this|very')) i--;
  return word(r, i) === 'from';
}

const PLAIN: readonly Grade[] = ['inadequate', 'good', 'adequate', 'outstanding', 'poor', 'excellent', 'satisfactory'];

/** The earlier grade that ends the words of `near` ("a step up from inadequate"), where `cue` stands beside it. */
export const cameFrom = (r: Reading, cue: { from: number }, near: Claim): Grade | null =>
  word(r, cue.from - 1) === ',' && near.to === cue.from - 1 && word(r, near.to - 2) === 'from'
    ? (PLAIN.find((g) => g === word(r, near.to - 1) && g !== near.grade) ?? null)
    : null;

/** "A long way from what inspectors found in 2017", "better than what Ofsted saw in 2017": not the same. */
export const unlike = (r: Reading, cue: { from: number }): boolean =>
  word(r, cue.from) === 'what' &&
  (isWord(r, cue.from - 1, 'from|than|on|upon|unlike|of|about|since') ||
    (word(r, cue.from - 1) === 'and' && [2, 3, 4].some((k) => isWord(r, cue.from - k, 'from|than'))) ||
    (isWord(r, cue.from - 1, 'with|to') && isWord(r, cue.from - 2, 'contrast|compared|contrasts|contrasted')));

/** "the first such verdict came", "preceded by the first" */
export function firstOf(r: Reading, cue: { from: number; to: number }): boolean {
  for (let i = cue.from; i < cue.to; i++) if (word(r, i) === 'first') return true;
  return false;
}

/** "On Thursday it did so for a third time": the verdict told before is the news. */
export function doneNow(r: Reading, line: Line, cue: { from: number; to: number }, last: Claim | null): boolean {
  if (!last?.grade || last.lean < 1.5 || last.strands.length) return false;
  // "The latest inspection, which took place in May and whose findings came out on Friday, reached the same conclusion."
  const newest = [1, 2].some((k) => isWord(r, line.from + k, 'latest|newest|recent'));
  if (newest && word(r, cue.from) === 'same' && word(r, cue.to) !== 'as' && line.said & (INSPECTION | VERDICT | INSPECTOR))
    return line.index - last.line.index <= 2;
  if (!isWord(r, cue.from, 'did|decided|ruled|thought|judged|said')) return false;
  if (line.index - last.line.index > 3 || last.line.line !== line.line) return false;
  return line.dates.some((d) => isIssue(r, line, d));
}

/** "It had the same label in 2013, shed it for requires improvement in 2015": what is pointed at before the sentence's own grade is the one told before it. */
export function meantBefore(r: Reading, from: number, base: Claim | null, before: Claim | null): Claim['grade'] {
  if (!base || !before || before === base || base.from < from || !isWord(r, from, 'same|that|used')) return null;
  return base.line.index - before.line.index === 1 && base.line.line === before.line.line ? before.grade : null;
}

/** "A visit of the sort that is kept for those already good, as the borough had been in 2017": as that, whoever it is said of; null where the grade is claimed for one or none stands before "as". */
export function saidOfOthers(r: Reading, line: Line, own: Claim[], from: number): Claim['grade'] {
  const g = word(r, from) === 'as' ? line.grades.find((o) => o.to === from || (o.to === from - 1 && word(r, o.to) === ',')) : undefined;
  return g && !own.some((c) => c.from === g.from) ? g.value.grade : null;
}

/** "It's what the county had in 2017, a result that ended a run of three inadequates": said of what was told before. */
export const opensWithIt = (r: Reading, line: Line, cue: { from: number; to: number }, own: Claim[]) =>
  cue.from - line.from <= 2 && isWord(r, line.from, "it's|that's|it|that|this") && own.every((c) => c.from - cue.to >= 5);

/** "having got that grade in 2017", "inspectors having said so in 2021": when the grade beside it was given. */
export const wonThen = (r: Reading, cue: { from: number }): boolean =>
  (word(r, cue.from) === 'that' && [2, 3].some((k) => word(r, cue.from - k) === 'having')) ||
  (word(r, cue.from) === 'said' && word(r, cue.from - 1) === 'having');
