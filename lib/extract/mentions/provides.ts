/** A grade before the service that somebody provides: "delivers a good service", "has been judged to provide good services to its children". */
import { INSPECTOR } from '../lexicon/classes.ts';
import type { GradeWord } from '../lexicon/grades.ts';
import { INSPECTION_NOUNS, INSPECTORS } from '../lexicon/visits.ts';
import type { Line, Spot } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered, isSubject } from './context.ts';

const PROVIDES =
  'provides|provide|provided|providing|delivers|deliver|delivered|delivering|offers|offer|offered|offering|runs|run|ran|running|gives|give|gave|giving|doing|does|did|is|are|was|were|been|remains|remained|becomes|became|become|by|as|has|have|had';
/** Between the provider and the verb: "is", "has been judged to", "continues to". */
const LED =
  "is|are|was|were|be|been|being|to|it|has|have|had|it's|longer|no|served|spell|now|still|judged|found|deemed|considered|adjudged|declared|said|continues|continue|continued|rated|both|all|and|seen";
const GIVERS = /^(?:giv|gave|offer|provid|deliver)/;
const OFFICIAL = 'inspection|inspections|report|assessment|judgement|judged|rated|verdict|found';
/** To whom a service is given that all have: "to its children, young people and families". */
const TO_ALL = "its|their|his|her|the|all|local|most|vulnerable|at-risk|borough's|city's|county's|town's";
const EVERYBODY = 'children|youngsters|people|families|residents|kids|young';

/** Whether nobody in particular gets what ends before `to`: not "services for disabled children", "to care leavers". */
function forEverybody(tokens: Token[], line: Line, to: number): boolean {
  if (line.strands.some((s) => s.from >= to && s.from <= to + 4 && s.value !== 'safeguarding' && s.value !== 'help and protection'))
    return false;
  if (!isAt(tokens, to, 'for|to'))
    return (
      !isAt(tokens, to - 1, 'service|services') ||
      !isAt(tokens, to, 'in|at|when|where') ||
      // "was a good service at its previous inspection"
      [1, 2, 3, 4].some((k) => INSPECTION_NOUNS.has(wordAt(tokens, to + k)) || covered(line.dates, to + k))
    );
  let i = to + 1;
  while (isAt(tokens, i, TO_ALL) || covered(line.councils, i)) i++;
  return isAt(tokens, i, EVERYBODY);
}

/** The verb of providing before the grade at `g`: its token, or -1. A recipient may stand between ("gives its children a good service"). */
function verbBefore(tokens: Token[], line: Line, from: number): number {
  let i = from;
  while (isAt(tokens, i, '"|still|now|already|overall|currently|consistently|generally')) i--;
  if (isAt(tokens, i, PROVIDES)) return i;
  for (let k = i; k > line.from && i - k < 9; k--) {
    if (GIVERS.test(wordAt(tokens, k))) return isAt(tokens, i, EVERYBODY) ? k : -1;
    if (!isAt(tokens, k, TO_ALL) && !isAt(tokens, k, EVERYBODY) && !isAt(tokens, k, 'and|,')) return -1;
  }
  return -1;
}

/** "Children there now receive a good service, inspectors say": all of them do. `at`: the verb. */
function received(tokens: Token[], line: Line, at: number): boolean {
  if (!isAt(tokens, at, 'receive|receives|received|get|got|getting|receiving')) return false;
  let i = at - 1;
  while (isAt(tokens, i, 'now|there|here|are|were|also|all|both|had|have|in') || covered(line.councils, i)) i--;
  if (!isAt(tokens, i, 'children|families|youngsters') || isAt(tokens, i - 1, 'some|many|most|few|disabled|older|younger|care'))
    return false;
  for (let k = line.from; k < line.to; k++)
    if (
      INSPECTORS.has(wordAt(tokens, k)) ||
      (wordAt(tokens, k) === 'they' && isAt(tokens, k + 1, 'say|said|found|report|reported|write|conclude'))
    )
      return true;
  return false;
}

/** "Inspectors said that the council delivers a good service": told by an inspection of the council or service itself, and not of what somebody gets. `after`: the token behind the grade. */
export function provides(tokens: Token[], line: Line, g: Spot<GradeWord>, after: number): boolean {
  const service = line.services.find((s) => s.from === after && s.value.service !== 'elsewhere');
  const noun = service ? service.to - 1 : after;
  const many = wordAt(tokens, noun) === 'services' || wordAt(tokens, after) === 'safeguarding';
  if (!many && !isAt(tokens, noun, 'service|job|department|authority|council')) return false;
  let i = g.from - 1;
  if (wordAt(tokens, i) === '"') i--;
  if (!isAt(tokens, i, 'a|an')) {
    if (!many) return false;
  } else i--;
  while (wordAt(tokens, i) === '"' || isAt(tokens, i, 'still|now|already|overall|currently')) i--;
  // "a spell as a good authority", "no longer served by an inadequate department"
  if (wordAt(tokens, i) === 'as' && isAt(tokens, i - 1, 'spell|time|years|days|status|reputation|reign|run|period|place')) return true;
  if (wordAt(tokens, i) === 'by' && isAt(tokens, i - 1, 'served|run') && isAt(tokens, i - 2, 'longer|now|still|are|were')) return true;
  // "Inspectors in 2013 had found 'an adequate service with adequate ambition'"
  if (isAt(tokens, i, 'found|finds|saw|sees') && !many && wordAt(tokens, after) !== 'job')
    for (let k = i - 1; k >= Math.max(line.from, i - 6); k--)
      if (INSPECTORS.has(wordAt(tokens, k)) || (isAt(tokens, k, 'it|they') && k === i - 1 && (line.said & INSPECTOR) !== 0)) return true;
  if (!many && wordAt(tokens, after) !== 'job' && received(tokens, line, i) && forEverybody(tokens, line, noun + 1)) return true;
  if (!forEverybody(tokens, line, noun + 1)) return false;
  const verb = verbBefore(tokens, line, i);
  if (verb < 0 || (many && isAt(tokens, verb, 'is|are|was|were|been|by|as|becomes|became|become|remains|remained'))) return false;
  let head = verb - 1;
  while (head > line.from && (isAt(tokens, head, LED) || /ly$/.test(wordAt(tokens, head))) && !covered(line.councils, head)) head--;
  if (!isSubject(line, tokens, verb - 1) && !isSubject(line, tokens, head) && wordAt(tokens, verb - 1) !== 'theirs') return false;
  if (line.said & INSPECTOR) return true;
  // "has been a good authority since 2018", "for six years it's been a good authority"
  if (isAt(tokens, verb, 'been|become|became|remained') && line.dates.some((d) => d.mention.date !== null || d.mention.kind === 'duration'))
    return true;
  for (let k = line.from; k < line.to; k++) if (INSPECTORS.has(wordAt(tokens, k)) || isAt(tokens, k, OFFICIAL)) return true;
  return false;
}

/** "The experiences and progress of children are good": the frameworks' own words for all that is judged. `head`: the noun before the verb. */
export function experiencesOf(tokens: Token[], line: Line, head: number): boolean {
  if (!isAt(tokens, head, 'children|families|people|progress|there|borough|city|county|area')) return false;
  for (let i = head; i >= Math.max(line.from, head - 8); i--)
    if (isAt(tokens, i, 'experiences|experience|progress')) return isAt(tokens, i - 1, 'and|overall|the|&') || i === line.from;
  return false;
}
