/** Marks that people were asked for, or that a council gives to somebody else. */
import { INSPECTOR } from '../lexicon/classes.ts';
import type { GradeWord } from '../lexicon/grades.ts';
import { OTHER_JUDGES } from '../lexicon/judges.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import { COPULAS } from '../lexicon/words.ts';
import type { Line, Spot } from '../reading.ts';
import { nextOf } from '../text/places.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered, HARD_STOPS } from './context.ts';

/** Who may be asked for marks, and of whom inspectors may be. */
const VOTERS =
  'people|children|teenagers|youngsters|leavers|staff|employees|carers|adopters|workers|officials|officers|colleagues|directors|visitors|members|volunteers|pensioners|drivers|motorists|learners|apprentices|advisers|locals|families|mothers|fathers|judge|judges';
const VOTES =
  'gave|given|gives|named|names|awarded|awards|rate|rates|rated|grade|grades|graded|mark|marked|score|scored|judge|judges|judged|found|find|rank|ranked|said|say|concluded|call|calls|called|voted';

/**
 * "Teenagers from Barnsley have rated two outstanding", "Young inspectors found it good", "inspectors of buildings have judged the hub good": the head of the phrase
 * before the verb at `verb` is somebody who inspects no service for children.
 */
export function votersSay(tokens: Token[], line: Line, verb: number): boolean {
  if (!isAt(tokens, verb, VOTES) || COPULAS.has(wordAt(tokens, verb - 1)) || wordAt(tokens, verb + 1) === 'by') return false;
  let start = verb;
  while (start > line.from && verb - start < 14 && !HARD_STOPS.has(wordAt(tokens, start - 1)) && wordAt(tokens, start - 1) !== ',') start--;
  if (verb - start >= 14) return false;
  let head = start;
  while (head < verb && !isAt(tokens, head + 1, 'in|of|at|from|who|with|for|on|have|has|had|that') && head + 1 < verb) head++;
  for (let i = start; i < verb; i++) if (isAt(tokens, i, 'which|that|after|when|because|as|if|but|by|told|been|were|was')) return false;
  if (INSPECTORS.has(wordAt(tokens, head))) return isAt(tokens, head - 1, 'young|lay|citizen|peer') || ofBuildings(tokens, head);
  return (
    (isAt(tokens, head, VOTERS) || OTHER_JUDGES.has(wordAt(tokens, head))) && !(line.said & INSPECTOR) && !covered(line.councils, head)
  );
}

const BUILT = 'museums|buildings|roads|potholes|taxis|food|hotels|ovens|kitchens|housing|planning|parks|weights|bridges|lifts';

/** "inspectors of buildings": of no service. `at`: the token of "inspectors". */
export const ofBuildings = (tokens: Token[], at: number): boolean =>
  INSPECTORS.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'of' && isAt(tokens, at + 2, BUILT);

/** "Asked to grade their council, staff gave it …", "400 carers were asked to mark their councils": marks that somebody was asked for. */
export function askedForMarks(tokens: Token[], line: Line): boolean {
  for (
    let i = nextOf(tokens, 'asked|invited|polled', line.from, line.to);
    i >= 0;
    i = nextOf(tokens, 'asked|invited|polled', i + 1, line.to)
  )
    for (let k = i + 1; k < Math.min(line.to, i + 9) && !INSPECTORS.has(wordAt(tokens, k)); k++)
      if (wordAt(tokens, k) === 'to' && isAt(tokens, k + 1, 'rate|grade|mark|score|rank')) return true;
  return false;
}

/** "A note leaked last month had put the city down as inadequate": not what was found; a draft that says it is another matter. */
export function inALeak(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const at = nextOf(tokens, 'leaked', line.from, g.from);
  if (at < 0 || g.from - at > 15 || ![-2, -1, 1, 2].some((k) => isAt(tokens, at + k, 'note|notes|memo|draft|email|jottings'))) return false;
  return nextOf(tokens, 'had', at, g.from) >= 0;
}

/** "Lewisham has given its supplier a rating of …", "Barnet rates the firm as …": a council, too, may mark somebody, and not itself. */
export function councilRates(tokens: Token[], line: Line, verb: number, g: Spot<GradeWord>): boolean {
  const perfect = isAt(tokens, verb - 1, 'has|have|had');
  if (!(perfect ? isAt(tokens, verb, 'given|rated|graded|judged|marked|scored') : isAt(tokens, verb, 'gave|gives|rate|rates')))
    return false;
  const subject = verb - (perfect ? 2 : 1);
  const owner = line.services.find((s) => s.from <= subject && subject < s.to);
  if (!covered(line.councils, subject) && !(owner && covered(line.councils, owner.from - 1))) return false;
  // "gives its children a good service"
  if (g.from - verb <= 2 || isAt(tokens, verb + 2, 'children|young|families|youngsters|kids|vulnerable|looked')) return false;
  return isAt(tokens, verb + 1, 'its|the|their|his|her|nine|most|half|some') || tokens[verb + 1]?.kind === 'number';
}
