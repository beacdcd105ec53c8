/** Grades that are nobody's yet: aimed at, expected, asked of inspectors or told to them, a condition, or still to be reached. */
import { type GradeWord, JUDGING_VERBS } from '../lexicon/grades.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf, says } from '../text/places.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered, HARD_STOPS } from './context.ts';

const SMALL = '"|a|an|rated|graded|judged|called|found|deemed|considered|regarded|as|overall';

/** Whether an effort is called for at `i`: "must improve", "do better", "need improving", "work to do", "some way to go". */
function calledFor(tokens: Token[], i: number): boolean {
  const [before, word] = [wordAt(tokens, i - 1), wordAt(tokens, i)];
  if (word === 'improve') return isAny(before, 'must|to|should');
  if (word === 'improving') return isAny(before, 'need|needs|needed');
  if (word === 'better') return isAny(before, 'do|get|become|perform');
  return before === 'to' && isAny(word, 'do|go|cover') && isAt(tokens, i - 2, 'work|way|lot|much|more|ground|distance|miles|far');
}

/** "narrowly missed the top band", "missed out on an outstanding" */
function missed(tokens: Token[], g: Spot<GradeWord>): boolean {
  let i = g.from - 1;
  while (isAt(tokens, i, 'the|a|an|its|their|out|on|"|that|rating|grade|of')) i--;
  return isAt(tokens, i, 'missed|misses|missing');
}

const ADVERBS =
  'still|well|yet|even|now|also|again|only|overall|perhaps|therefore|nonetheless|easily|"|a|an|rated|judged|graded|found|considered|deemed|called';

/** "A council may still be good overall", "can be rated outstanding", "could well be inadequate": what is possible. "It could be that it was inadequate" is another matter. */
function maybe(tokens: Token[], g: Spot<GradeWord>): boolean {
  let i = g.from - 1;
  while (isAt(tokens, i, ADVERBS)) i--;
  if (!isAt(tokens, i, 'be|remain|stay')) return false;
  i--;
  while (isAt(tokens, i, ADVERBS)) i--;
  return isAt(tokens, i, 'may|might|can|could|should');
}

/** "must improve to be good", "have work to do before they are good"; "To be good, it needs more carers". */
function stillToReach(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (isAny(g.value.grade ?? '', 'inadequate|poor|weak|unsatisfactory')) return false;
  let k = g.from - 1;
  while (isAt(tokens, k, SMALL)) k--;
  if (k - 1 === line.from && wordAt(tokens, k - 1) === 'to' && isAt(tokens, k, 'be|become|reach|get|stay'))
    return wordAt(tokens, g.to) === ',';
  const aims = isAt(tokens, k, 'be|become|get|reach|attain|being|are|is|were|was');
  const before = (i: number) => isAt(tokens, i, 'before|until|if');
  if (!aims || JUDGING_VERBS.has(wordAt(tokens, k - 2)) || !(wordAt(tokens, k - 1) === 'to' || [1, 2, 3, 4].some((n) => before(k - n))))
    return false;
  for (let i = k - 1; i > Math.max(line.from, k - 14); i--) {
    if (isAt(tokens, i, ';|:|and|but') || covered(line.grades, i)) return false;
    if (calledFor(tokens, i)) return true;
  }
  return false;
}

const PRESENT =
  'is|are|calls|call|rates|rate|judges|judge|finds|find|grades|grade|says|say|gives|give|declares|declare|gets|get|reaches|reach';

const CONDITIONS = 'before|until|unless|once|when';

/** "until Ofsted calls it good", "only when services are good", "once it is rated good": told in the present, it has not happened. */
function onCondition(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (!says(tokens, CONDITIONS, line.from, g.from)) return false;
  let present = false;
  for (let i = g.from - 1; i >= line.from && g.from - i < 14; i--) {
    const word = wordAt(tokens, i);
    if (HARD_STOPS.has(word) || isAny(word, ',|and|but') || covered(line.grades, i) || covered(line.dates, i)) return false;
    if (isAny(word, PRESENT)) present = true;
    else if (word === 'before' && isAt(tokens, i + 2, 'will|can|would|could')) return true;
    else if (isAny(word, 'was|were|had|has|have|called|judged|gave')) return false;
    else if (isAny(word, 'until|unless|once'))
      return present && (INSPECTORS.has(wordAt(tokens, i + 1)) || isAt(tokens, i + 1, 'it|they|its|their|services'));
    else if (word === 'when') return present && wordAt(tokens, i - 1) === 'only';
  }
  return false;
}

const AIMS = 'aim|goal|target|ambition|objective|intention|vision|dream|challenge';
const WANTS = 'asked|asks|asking|urged|urges|urging|implored|begged|invited|lobbied|petitioned|pressed';
const EXPECTS = 'expect|expects|predict|predicts|anticipate|anticipates|forecast|forecasts';
const PLANS = 'plan|plans|strategy|blueprint|roadmap|scheme|programme|drive|bid|pledge|pledges|promise|push|campaign|mission';
const PURSUES = `${AIMS}|${WANTS}|${EXPECTS}|${PLANS}`;
const TAKES = 'take|lift|get|make|bring|raise|turn|move|return|reach|be|become|go|achieve|secure|win';
const GIVES = 'rate|judge|grade|find|call|declare|label|brand|mark|give|award|be|get|become|reach|go|move|rise|climb|stay';

/** "The aim is to go from good to outstanding", "asked Ofsted to rate them inadequate", "consultants expect it to be found good": wished for, asked for, foreseen. */
function inPursuit(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  // "to go from good to outstanding": where it starts is where it is.
  if (wordAt(tokens, g.from - 1) === 'from' || !says(tokens, PURSUES, line.from, g.from)) return false;
  for (let i = g.from - 1; i >= line.from && g.from - i < 20; i--) {
    const word = wordAt(tokens, i);
    if (HARD_STOPS.has(word) || isAny(word, 'which|who|but|after|because|since')) return false;
    // "A plan to take services from inadequate to good"
    if (isAny(word, PLANS) && wordAt(tokens, i + 1) === 'to' && isAt(tokens, i + 2, TAKES)) return true;
    const pursued = isAny(word, AIMS) ? isAt(tokens, i + 1, 'is|was|remains|for|of') : isAny(word, EXPECTS) || isAny(word, WANTS);
    if (!pursued) continue;
    if (isAny(word, WANTS) && ![1, 2, 3].some((k) => INSPECTORS.has(wordAt(tokens, i + k)))) continue;
    for (let k = i + 1; k < g.from; k++) if (wordAt(tokens, k) === 'to' && isAt(tokens, k + 1, GIVES)) return true;
  }
  return false;
}

/** "Outstanding by 2025, that's the goal": named as what is aimed at. */
function thatIsTheAim(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  for (
    let i = nextOf(tokens, AIMS, g.to, Math.min(line.to, g.to + 10));
    i >= 0;
    i = nextOf(tokens, AIMS, i + 1, Math.min(line.to, g.to + 10))
  ) {
    const k = isAt(tokens, i - 1, 'the|our|its|my|their') ? i - 2 : -1;
    if (k > 0 && (wordAt(tokens, k) === "that's" || (isAt(tokens, k, 'is|was') && isAt(tokens, k - 1, 'that|this|which')))) return true;
  }
  return false;
}

/** "nobody needed Ofsted to tell them that it was inadequate", "she'd like to be told that it is outstanding": inspectors have not said so. */
const SAYING = 'tell|say|told|hear|read|confirm';
function untold(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  for (let i = nextOf(tokens, SAYING, line.from, g.from); i >= 0; i = nextOf(tokens, SAYING, i + 1, g.from)) {
    if (g.from - i > 14 || !says(tokens, 'is|are|was|were', i, g.from)) continue;
    let k = wordAt(tokens, i - 1) === 'be' ? i - 2 : i - 1;
    if (wordAt(tokens, k) !== 'to') continue;
    k--;
    if (isAt(tokens, k, 'wish|prefer|longs|hope|hopes') || (isAt(tokens, k, 'like|love') && /(?:'d|would)$/.test(wordAt(tokens, k - 1))))
      return true;
    while (k > i - 6 && (INSPECTORS.has(wordAt(tokens, k)) || isAt(tokens, k, 'an|the|from'))) k--;
    if (INSPECTORS.has(wordAt(tokens, k + 1)) && isAt(tokens, k, 'need|needs|needed|needing|require|requires|required|want|wants'))
      return true;
  }
  return false;
}

/** "The leader told Ofsted's inspectors that services were outstanding": not what they said. */
function toldThem(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  for (let i = g.from - 1; i > line.from && g.from - i < 20; i--) {
    if (HARD_STOPS.has(wordAt(tokens, i))) return false;
    if (wordAt(tokens, i) !== 'that' || !INSPECTORS.has(wordAt(tokens, i - 1).replace(/'s?$/, ''))) continue;
    let k = i - 1;
    while (k > line.from && i - k < 4 && !isAt(tokens, k, 'told|assured|informed|promised|persuaded|convinced')) k--;
    return isAt(tokens, k, 'told|assured|informed|promised|persuaded|convinced') && !isAt(tokens, k - 1, 'was|were|been|being|by');
  }
  return false;
}

/** Why the grade is nobody's yet; null when that is not seen here. */
export function notYet(tokens: Token[], line: Line, g: Spot<GradeWord>): string | null {
  if (maybe(tokens, g)) return 'not-a-fact.modal';
  if (missed(tokens, g)) return 'not-a-fact.missed';
  if (stillToReach(tokens, line, g)) return 'not-a-fact.to-reach';
  if (onCondition(tokens, line, g)) return 'not-a-fact.condition';
  if (inPursuit(tokens, line, g) || thatIsTheAim(tokens, line, g)) return 'not-a-fact.pursued';
  if (untold(tokens, line, g)) return 'not-a-fact.untold';
  return toldThem(tokens, line, g) ? 'not-official.told' : null;
}
