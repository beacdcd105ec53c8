/** Grades that a report or an inspection is said to say or to have come to, without a verb that gives them: "the report of 2014 had said good", "three visits, each of them adequate". */
import type { GradeWord } from '../lexicon/grades.ts';
import { INSPECTION_NOUNS, INSPECTORS } from '../lexicon/visits.ts';
import { FUNCTION_WORDS } from '../lexicon/words.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { HARD_STOPS } from './context.ts';

/** What an inspection leaves behind, or stands for one. */
const REPORTS = 'report|reports|letter|verdict|verdicts|judgement|judgements|assessment|assessments|reinspection|outcome|outcomes';
/** Said in place of an inspection that was named before: "the one before", "its predecessor". */
const PROFORMS = 'one|predecessor|previous|last|first|second|third|other|earlier|former|latter';

/** Whether an inspection, its report or a word for one stands in the clause before `at`; `plural`: several of them. */
function inspectionBefore(tokens: Token[], line: Line, at: number, plural: boolean): boolean {
  for (let i = at - 1; i >= Math.max(line.from, at - 14); i--) {
    const word = wordAt(tokens, i);
    if (isAny(word, ';|:|–') || (!plural && isAny(word, 'and|but|while'))) return false;
    if (INSPECTION_NOUNS.has(word) || isAny(word, REPORTS)) return !plural || /s$/.test(word);
    if (!plural && (INSPECTORS.has(word) || (isAny(word, PROFORMS) && isAt(tokens, i - 1, 'the|its|their|that')))) return true;
  }
  return false;
}

/** Nothing that a grade describes follows it. */
const alone = (tokens: Token[], line: Line, g: Spot<GradeWord>) =>
  g.to >= line.to || tokens[g.to]?.kind !== 'word' || FUNCTION_WORDS.has(wordAt(tokens, g.to));

/** "The previous report, in 2008, had said good", "the one before said inadequate". */
export function reportSays(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  let i = g.from - 1;
  while (isAt(tokens, i, '"|,|:|simply|merely|just|only')) i--;
  if (i < line.from || !isAt(tokens, i, 'said|says|say') || !alone(tokens, line, g)) return false;
  // "They have been reading another report. It says good."
  if (i === line.from + 1 && wordAt(tokens, line.from) === 'it' && isAt(tokens, i, 'says|said'))
    return g.from === i + 1 && isAt(tokens, g.to, '.|,|;|"');
  return inspectionBefore(tokens, line, i, false);
}

/** "A single inspection in 2015 ended in good", "the review that led to inadequate". */
export function endedIn(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  let i = g.from - 1;
  while (isAt(tokens, i, '"|a|an|simply|merely|just|only|another')) i--;
  if (i <= line.from || !isAt(tokens, i, 'in|with|to|at') || !alone(tokens, line, g)) return false;
  const verb = wordAt(tokens, i - 1);
  if (!isAny(verb, 'ended|ending|ends|resulted|resulting|led|leading|concluded|finished|culminated|culminating')) return false;
  return inspectionBefore(tokens, line, i - 1, false);
}

/** Which of several inspections is meant. */
const ONE_OF = 'last|latest|first|second|third|fourth|newest|earliest|recent|former|latter';

/** "Three inspections since 2010, each of them adequate", "two reports, both good". */
export function eachOfThem(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  let i = g.from - 1;
  if (!alone(tokens, line, g)) return false;
  while (isAt(tokens, i, '"|of|them|which|these|time')) i--;
  // "a string of assessments, the last of them good"
  const oneOf = i < g.from - 2 && isAt(tokens, i, ONE_OF) && wordAt(tokens, i - 1) === 'the';
  if (!oneOf && !isAt(tokens, i, 'each|all|both|every') && !(wordAt(tokens, i) === 'one' && wordAt(tokens, i - 1) === 'every'))
    return false;
  for (let k = i - 1; k > line.from && i - k < 4; k--) if (HARD_STOPS.has(wordAt(tokens, k))) return false;
  return inspectionBefore(tokens, line, i, true);
}

/** "with outstanding under every heading", "with good across the board": all that there was to get. */
export function everywhere(tokens: Token[], g: Spot<GradeWord>): boolean {
  if (wordAt(tokens, g.from - 1) !== 'with') return false;
  const next = wordAt(tokens, g.to + 1);
  return (
    wordAt(tokens, g.to) === 'throughout' ||
    (wordAt(tokens, g.to) === 'across' && wordAt(tokens, g.to + 2) === 'board') ||
    (isAt(tokens, g.to, 'under|in|on|for|across|at|against') &&
      isAny(next, 'every|each|all') &&
      [2, 3, 4].some((k) =>
        isAt(
          tokens,
          g.to + k,
          'heading|headings|area|areas|category|categories|strand|strands|count|counts|front|fronts|measure|measures|line|box',
        ),
      ))
  );
}

/** "It was Wokingham's turn: requires improvement". */
export const behindColon = (tokens: Token[], g: Spot<GradeWord>): boolean =>
  g.value.grade === 'requires improvement' &&
  g.value.form === 'plain' &&
  wordAt(tokens, g.from - 1) === ':' &&
  isAt(tokens, g.from, 'requires|require') &&
  (tokens[g.to]?.kind !== 'word' || FUNCTION_WORDS.has(wordAt(tokens, g.to)));
