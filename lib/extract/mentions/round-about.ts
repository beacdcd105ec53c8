/** Grades told in a roundabout way: "what they saw was good", "the grade they chose was good", "a kinder view, adequate, in 2015", "when a good was last given". */
import { INSPECTOR } from '../lexicon/classes.ts';
import { type GradeWord, JUDGING_VERBS, RATING_NOUNS, SCALE_NOUNS } from '../lexicon/grades.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import { COPULAS, DETERMINERS, FUNCTION_WORDS } from '../lexicon/words.ts';
import type { DateSpot, Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered, HARD_STOPS, isSubject } from './context.ts';
import { ofDay } from './definite.ts';

/** Nothing that a grade describes follows it. */
const alone = (tokens: Token[], line: Line, g: Spot<GradeWord>) =>
  g.to >= line.to || tokens[g.to]?.kind !== 'word' || FUNCTION_WORDS.has(wordAt(tokens, g.to));

const LOOKED = 'saw|found|met|heard|read|discovered|encountered|observed|watched|witnessed|uncovered';
const THERE = 'there|here|in|at|that|week|day|time|month|across|had|have|has';

/** "The first grade that Kent has had under the new rules is good": the grade is the subject, however long its clause. */
function opensWithGrade(tokens: Token[], line: Line, verb: number): boolean {
  const noun = [1, 2, 3].map((k) => line.from + k).find((i) => SCALE_NOUNS.has(wordAt(tokens, i)));
  if (noun === undefined || verb - noun > 16 || !isAt(tokens, line.from, 'the|its|their|this|that')) return false;
  if (!isAt(tokens, noun + 1, 'that|which|it|they|given|awarded|handed|for|from|on')) return false;
  for (let i = noun; i < verb; i++) if (isAt(tokens, i, ',|;|:|–|(|and|but|is|was|are|were')) return false;
  return true;
}

/** "What inspectors found there was good", "the grade they chose is outstanding": a clause for the thing judged. `verb`: the form of "be" before the grade. */
export function clauseJudged(tokens: Token[], line: Line, verb: number): boolean {
  if (opensWithGrade(tokens, line, verb)) return true;
  let seen = false;
  for (let i = verb - 1; i >= Math.max(line.from, verb - 9); i--) {
    const word = wordAt(tokens, i);
    if (HARD_STOPS.has(word) || word === ',') return false;
    const who = INSPECTORS.has(word) || isAny(word, 'they|it|we|he|she');
    if (who && i < verb - 1) {
      let k = i - 1;
      while (isAt(tokens, k, 'the|its|two')) k--;
      // "most of what they saw": not all of it
      if (wordAt(tokens, k) === 'what') return seen && wordAt(tokens, k - 1) !== 'of';
      if (wordAt(tokens, k) === 'that') k--;
      return SCALE_NOUNS.has(wordAt(tokens, k)) && DETERMINERS.has(wordAt(tokens, k - 1)) && verb - i <= 4;
    }
    if (isAny(word, LOOKED)) seen = true;
    else if (!isAny(word, THERE) && !DETERMINERS.has(word) && !covered(line.dates, i) && !isSubject(line, tokens, i) && i < verb - 1)
      return false;
  }
  return false;
}

const VIEWS = 'view|opinion|conclusion|verdict|judgement|rating|grade|mark|outcome|result|finding|word|answer';

/** "They had come to a kinder view, adequate, in 2015", "the outcome, good, was welcomed". */
export function viewBefore(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  // "The adjective is the same, inadequate", "the verdict was unchanged: good"
  const same = isAt(tokens, g.from - 1, ',|:|–') && isAt(tokens, g.from - 2, 'same|unchanged|identical|familiar');
  if (same && alone(tokens, line, g))
    return [3, 4, 5, 6].some((k) => isAt(tokens, g.from - k, `${VIEWS}|adjective|label|epithet|phrase|term`));
  if (wordAt(tokens, g.from - 1) !== ',' || !isAt(tokens, g.from - 2, VIEWS) || !alone(tokens, line, g)) return false;
  return [3, 4, 5].some((k) => DETERMINERS.has(wordAt(tokens, g.from - k)));
}

/** "2016, good; 2019, to general relief, outstanding": the day of an entry that an aside parts from its grade. */
export function entryBefore(tokens: Token[], line: Line, g: { from: number }): DateSpot | undefined {
  if (wordAt(tokens, g.from - 1) !== ',') return undefined;
  for (let i = g.from - 2; i > line.from && g.from - i < 18 && !HARD_STOPS.has(wordAt(tokens, i)) && !covered(line.grades, i); i--) {
    const day = wordAt(tokens, i) === ',' ? line.dates.find((d) => d.to === i) : undefined;
    if (day) return isAt(tokens, day.from - 1, ';|:') && line.grades.some((o) => o.to <= day.from) ? day : undefined;
  }
  return undefined;
}

/** "was good in 2016 and, odd as it sounds, inadequate in 2012": an aside between "and" and the grade. */
export function behindAside(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (wordAt(tokens, g.from - 1) !== ',' || !alone(tokens, line, g)) return false;
  if (entryBefore(tokens, line, g)) return true;
  for (let i = g.from - 2; i > line.from && g.from - i < 18; i--) {
    if (HARD_STOPS.has(wordAt(tokens, i)) || covered(line.grades, i)) return false;
    if (wordAt(tokens, i) !== ',') continue;
    const and = isAt(tokens, i - 1, 'now|then|finally|lastly') ? i - 2 : i - 1;
    if (!isAt(tokens, and, 'and|but') && wordAt(tokens, i - 1) !== 'then') return false;
    return line.grades.some((o) => o.to <= i - 1 && i - o.to <= 8);
  }
  return false;
}

const GIVEN = 'given|handed|awarded|won|achieved|secured|earned|issued|delivered|returned|recorded|obtained|applied|attached';

/** "When a good was last given to Kent", "an inadequate was handed down": the grade is what was given. */
export function wasHandedOut(tokens: Token[], g: Spot<GradeWord>): boolean {
  const k = wordAt(tokens, g.from - 1) === '"' ? g.from - 2 : g.from - 1;
  if (!isAt(tokens, k, 'a|an|the|that|its') && !SCALE_NOUNS.has(wordAt(tokens, k))) return false;
  let i = wordAt(tokens, g.to) === '"' ? g.to + 1 : g.to;
  if (SCALE_NOUNS.has(wordAt(tokens, i))) i++;
  if (!isAt(tokens, i, 'was|were|is') && !(isAt(tokens, i, 'has|had') && wordAt(tokens, i + 1) === 'been')) return false;
  if (wordAt(tokens, i + 1) === 'been') i++;
  if (isAt(tokens, i + 1, 'last|first|duly|finally|then|only|also|eventually|again')) i++;
  return isAt(tokens, i + 1, GIVEN);
}

const DECIDED = 'decision|conclusion|finding|answer|word|upshot|description|phrase|wording';
const GOT = 'got|received|ended|gave|awarded|decided|settled|earned|won|handed|found|concluded|returned';

/** "Inadequate was the only word", "requires improvement is the decision", "good was what the borough ended up with": said of the grade; "good is a word …": of the word. `at`: the verb behind the grade. */
export function isDecision(tokens: Token[], line: Line, at: number): 'decided' | 'topic' | null {
  if (!isAt(tokens, at, 'is|was')) return null;
  for (let i = at + 1; i < Math.min(line.to, at + 5); i++)
    if (RATING_NOUNS.has(wordAt(tokens, i)) || isAt(tokens, i, DECIDED))
      return isAt(tokens, at + 1, 'a|an') && wordAt(tokens, i) === 'word' ? 'topic' : 'decided';
  if (wordAt(tokens, at + 1) !== 'what') return null;
  for (let i = at + 2; i < Math.min(line.to, at + 8); i++) {
    if (tokens[i]?.kind === 'mark') return null;
    if (isAt(tokens, i, GOT)) return 'decided';
  }
  return null;
}

const BODY = 'council|authority|borough|county|city|town|department|directorate|service|services|trust';

/** "The service that Ofsted had the year before called inadequate": given in a clause of its own, whatever follows. */
function inRelative(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  for (let i = g.from - 1; i > line.from && g.from - i < 12; i--) {
    if (HARD_STOPS.has(wordAt(tokens, i)) || wordAt(tokens, i) === ',') return false;
    if (isAt(tokens, i, 'which|that|whom'))
      return (
        (covered(line.services, i - 1) || covered(line.councils, i - 1) || isAt(tokens, i - 1, BODY)) &&
        JUDGING_VERBS.has(wordAt(tokens, wordAt(tokens, g.from - 1) === '"' ? g.from - 2 : g.from - 1))
      );
  }
  return false;
}

/** "Inadequate is a description": the word is spoken of. `after`: the token behind the grade. */
export const spokenOf = (tokens: Token[], line: Line, g: Spot<GradeWord>, after: number): boolean =>
  isAt(tokens, after, "is|means|isn't|doesn't|was") &&
  g.value.grade !== 'requires improvement' &&
  !SCALE_NOUNS.has(wordAt(tokens, g.from - 1)) &&
  !COPULAS.has(wordAt(tokens, g.from - 1)) &&
  !isAt(tokens, g.from - 1, 'of|to|from|at|as') &&
  !isAt(tokens, after + 1, 'now|how|what|the|again|still|their|its|is') &&
  !covered(line.councils, after + 1) &&
  !ofDay(tokens, line, g) &&
  !inRelative(tokens, line, g);

/** "The inspectorate has now called it outstanding": the verb at `at` is that of those who judge. */
export function judgeSays(tokens: Token[], at: number): boolean {
  // "judged children's services to be inadequate"
  if (wordAt(tokens, at) === 'be' && wordAt(tokens, at - 1) === 'to')
    for (let k = at - 2; k > at - 10 && tokens[k]?.kind === 'word'; k--)
      if (isAt(tokens, k, 'judged|found|deemed|declared|considered')) return true;
  let i = at - 1;
  while (isAt(tokens, i, 'has|have|had|now|also|just|finally|then|itself|themselves') || /ly$/.test(wordAt(tokens, i))) i--;
  return INSPECTORS.has(wordAt(tokens, i));
}

/** "In June Ofsted said we required improvement", whoever says it: those who judge have a verb of their own before the grade at `from`. */
export function toldOfJudges(tokens: Token[], line: Line, from: number): boolean {
  for (let i = from - 1; i > line.from && from - i < 9; i--) {
    if (isAt(tokens, i, ',|;|:|"|–|if|never|not')) return false;
    if (isAt(tokens, i, 'said|found|told|ruled|concluded|decided|judged|rated|graded|declared') && judgeSays(tokens, i)) return true;
    // "their judgement that services require improvement"
    if (wordAt(tokens, i) === 'that' && isAt(tokens, i - 1, 'judgement|verdict|finding|conclusion')) return true;
  }
  return false;
}

/** "In that order, the results were good and adequate, Ofsted says" */
export const resultsGiven = (tokens: Token[], line: Line, head: number) =>
  (line.said & INSPECTOR) !== 0 && isAt(tokens, head, 'results|outcomes|ratings|grades|verdicts|gradings|marks') && line.grades.length > 1;
