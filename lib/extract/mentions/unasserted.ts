/** Grades for which nobody vouches: about to come, supposed, joked of, denied, or claimed on a leaflet. */
import { type GradeWord, JUDGING_VERBS } from '../lexicon/grades.ts';
import { OTHER_JUDGES } from '../lexicon/judges.ts';
import {
  CLAIMERS,
  DENIES,
  FALSELY,
  FICTIONS,
  MAKE_BELIEVE,
  OPINES,
  PENDING,
  PUTS_RIGHT,
  SUPPOSES,
  SUPPOSITIONS,
  TALES,
} from '../lexicon/unasserted.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import { COPULAS } from '../lexicon/words.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf, says } from '../text/places.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered, HARD_STOPS } from './context.ts';
import { replacementAsked } from './replacement-asked.ts';
import { givenOnce, presupposed } from './taken-for-granted.ts';

const ATTAINS =
  'be|become|get|receive|rate|judge|grade|find|call|give|award|hand|declare|label|brand|mark|slap|lose|win|earn|secure|regain|keep|retain|reach|hit|go|move|rise|climb|fall|drop|slip|slide|sink|plunge|improve|score|downgrade|upgrade|lift|strip|land|end|come|remain|stay|have';
const CLAUSES = 'which|who|whose|where|when|after|since|because|but|whereas|while|although|though|despite|until';

/** "is about to rate it inadequate", "looks set to be downgraded from outstanding to good": to come; what it comes from is there already. */
function pending(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (isAt(tokens, g.from - 1, 'from|as')) return wordAt(tokens, g.from - 1) === 'as' && pendingAt(tokens, line, g, g.from - 2);
  return pendingAt(tokens, line, g, g.from - 1);
}

function pendingAt(tokens: Token[], line: Line, g: Spot<GradeWord>, at: number): boolean {
  if (!says(tokens, PENDING, line.from, at)) return false;
  for (let i = at; i > line.from && g.from - i < 18; i--) {
    const word = wordAt(tokens, i);
    if (HARD_STOPS.has(word) || isAny(word, CLAUSES) || (word === ',' && !tokens[i - 1]?.capital)) return false;
    // "trying to improve on an inadequate rating"
    if (isAny(word, 'on|upon|with|past|beyond|off|above|out|clear|since|following')) return false;
    if (word === 'from' && !line.grades.some((o) => o !== g && o.from > i && o.from - i <= 3)) return false;
    // "Services meant to keep children safe have been condemned as inadequate": the verb that gives it is the sentence's own.
    if (word === 'been' && isAt(tokens, i - 1, 'has|have') && wordAt(tokens, i - 2) !== 'to' && JUDGING_VERBS.has(wordAt(tokens, i + 1)))
      return false;
    if (isAny(word, 'was|were') && JUDGING_VERBS.has(wordAt(tokens, i + 1))) return false;
    if (word === 'and' && (JUDGING_VERBS.has(wordAt(tokens, i + 1)) || isAt(tokens, i + 1, 'is|are|was|were|has|have|had'))) return false;
    if (word !== 'to' || !isAt(tokens, i + 1, ATTAINS)) continue;
    let k = i - 1;
    while (k > line.from && isAt(tokens, k, 'almost|now|soon|also|still|again|both|all|never')) k--;
    if (PENDING.has(wordAt(tokens, k)) && !covered(line.grades, k)) return true;
  }
  return false;
}

const FINDS = 'find|rate|judge|call|grade|declare|label|brand|give|award|hand|deem|say';

/** "You will have seen that it is good": who has is told what is so. */
const KNOWN = 'seen|heard|read|noticed|gathered|learnt|learned|known|realised|spotted|understood';

/** "Ofsted will have rated half of them inadequate", "Ofsted will find it good", "thinks its next report will call them inadequate": the auxiliary of the verb that gives it. */
function willHave(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (!says(tokens, 'will|shall', line.from, g.from)) return false;
  for (let i = g.from - 1; i > line.from && g.from - i < 18; i--) {
    const word = wordAt(tokens, i);
    if (HARD_STOPS.has(word) || isAny(word, CLAUSES)) return false;
    if (
      isAt(tokens, i - 1, 'will|shall') &&
      ((word === 'have' && !isAt(tokens, i + 1, KNOWN)) ||
        (isAny(word, FINDS) && (INSPECTORS.has(wordAt(tokens, i - 2)) || says(tokens, 'next', line.from, i))))
    )
      return true;
  }
  return false;
}

/** "A draft is said to rate it inadequate", "which is understood to say that …": hearsay. */
function hearsay(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  for (let i = nextOf(tokens, HEARD, line.from, g.from); i >= 0; i = nextOf(tokens, HEARD, i + 1, g.from))
    if (
      g.from - i < 16 &&
      isAt(tokens, i - 1, 'is|are|was|were') &&
      wordAt(tokens, i + 1) === 'to' &&
      nextOf(tokens, 'but|and|while|;', i, g.from) < 0 &&
      (isAt(tokens, i + 2, FINDS) ||
        (isAt(tokens, i + 2, 'be|have') && JUDGING_VERBS.has(wordAt(tokens, i + (wordAt(tokens, i + 3) === 'been' ? 4 : 3)))))
    )
      return true;
  return false;
}

/** "Standards at its other homes were good, the council said": by somebody who runs them. */
function ownHomes(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (wordAt(tokens, g.to) !== ',' || !COPULAS.has(wordAt(tokens, g.from - 1)) || !says(tokens, 'homes', line.from, g.from)) return false;
  let i = g.to + 1;
  while (isAt(tokens, i, 'the|a|council|county|leader|spokesman|spokeswoman|it|she|he')) i++;
  return i > g.to + 1 && isAt(tokens, i, 'said|says');
}

const HEARD = 'said|understood|believed|thought|rumoured|reported|reputed';

/** Whether somebody who inspects is the subject of the verb at `verb`: what Ofsted claims, it says. */
function byInspectors(tokens: Token[], line: Line, verb: number): boolean {
  for (let i = verb - 1; i >= line.from && verb - i < 14; i--) {
    if (HARD_STOPS.has(wordAt(tokens, i)) || wordAt(tokens, i) === ',') return false;
    if (INSPECTORS.has(wordAt(tokens, i)) || isAt(tokens, i, 'report|letter|inspection')) return true;
  }
  return false;
}

/** "dismissed reports that it is inadequate", "a rumour that …", "joked that …", "there is no truth in the claim that …": held at arm's length. */
function atArmsLength({ tokens, speech }: Reading, line: Line, g: Spot<GradeWord>): string | null {
  if (!says(tokens, 'that', line.from, g.from) && !says(tokens, DENIES, line.from, g.from)) return null;
  for (let i = g.from - 1; i > line.from && g.from - i < 26; i--) {
    const word = wordAt(tokens, i);
    if (HARD_STOPS.has(word)) return null;
    // "… that services were good, but Ofsted rated them inadequate": a clause of its own.
    // What one quotation holds is all somebody's.
    const apart = speech[g.from] !== 1 || speech[i] !== 1;
    if (
      apart &&
      (isAny(word, 'but|whereas|although|though|while') ||
        (word === ',' && (isAt(tokens, i + 1, 'which|who|and|as|when|after') || JUDGING_VERBS.has(wordAt(tokens, i + 1)))))
    )
      return null;
    // "saw no sign that children were at risk, and judged it adequate"
    if (word === 'and' && (JUDGING_VERBS.has(wordAt(tokens, i + 1)) || JUDGING_VERBS.has(wordAt(tokens, i + 2)))) return null;
    if (apart && isAny(word, 'since|after|following|because|which|who|despite')) return null;
    if (word !== 'that') {
      if (DENIES.has(word) && isAt(tokens, i + 1, 'being|having')) return 'denied';
      continue;
    }
    // "rejected a report that found it inadequate": told of the report
    if (JUDGING_VERBS.has(wordAt(tokens, i + 1)) || isAt(tokens, i + 1, 'said|says|has|had|was|were|is|are|describes')) continue;
    let k = i - 1;
    while (k > line.from && isAt(tokens, k, '"|,')) k--;
    const before = wordAt(tokens, k);
    // "Word in the corridors is that …"
    if (
      isAny(before, 'is|was') &&
      isAny(
        wordAt(tokens, line.from) === 'the' ? wordAt(tokens, line.from + 1) : wordAt(tokens, line.from),
        'word|talk|buzz|gossip|whisper|rumour',
      )
    )
      return 'not-a-fact.supposed';
    if (untrue(tokens, line, k)) return 'denied';
    if (DENIES.has(before)) return byInspectors(tokens, line, k) || negated(tokens, k) ? null : 'denied';
    if (SUPPOSES.has(before) && !byInspectors(tokens, line, k)) return isAt(tokens, k - 1, 'the|a|this|its') ? null : 'not-a-fact.supposed';
    const denied = [1, 2, 3, 4, 5].some((n) => DENIES.has(wordAt(tokens, k - n)) && !negated(tokens, k - n));
    if (TALES.has(before) && denied) return 'denied';
    if (SUPPOSITIONS.has(before)) return 'not-a-fact.supposed';
  }
  return null;
}

const negated = (tokens: Token[], i: number) =>
  isAt(tokens, i - 1, "not|never|didn't|doesn't|cannot|hasn't") || isAt(tokens, i - 2, 'not|never');

/** "It is not true that", "it is a lie that", "it is wrong to say that": `at`: the last word before "that". */
function untrue(tokens: Token[], line: Line, at: number): boolean {
  const word = wordAt(tokens, at);
  if (isAny(word, 'say|suggest|claim|pretend|imply') && wordAt(tokens, at - 1) === 'to')
    return [2, 3].some((n) => isAt(tokens, at - n, 'wrong|untrue|false|nonsense|misleading|ridiculous|absurd|inaccurate|unfair'));
  if (isAny(word, 'untrue|false|nonsense|rubbish|fiction')) return isAt(tokens, at - 1, 'is|was|are|were|simply|utterly|plainly|quite');
  if (isAny(word, 'true|so|correct|case')) return [1, 2, 3].some((n) => isAt(tokens, at - n, "not|isn't|wasn't|never|hardly"));
  return isAny(word, 'evidence|sign|indication|proof') && [1, 2].some((n) => at - n >= line.from && wordAt(tokens, at - n) === 'no');
}

const PARTIES = 'labour|conservatives|conservative|tories|tory|greens|reform|opposition|critics|supporters|unions|union|campaigners';
const TELLS =
  'said|says|told|tells|claimed|claims|stated|states|wrote|reported|described|listed|named|called|showed|announced|gave|boasted|tweeted|posted|suggested|implied|had|put';

/** What is done to a page that is made to say it. */
const ALTERED = 'changed|altered|doctored|edited|hacked|faked|vandalised';

/** "wrongly said that it was inadequate", "corrected a minister who told MPs that it was good", "changed the page to say it was outstanding": not so. */
function toldFalsely({ tokens }: Reading, line: Line, g: Spot<GradeWord>): boolean {
  // "'requires improvement', this paper reported at the time, wrongly"
  if (says(tokens, FALSELY, g.to, g.to + 12))
    for (let i = g.to, told = false; i < Math.min(line.to, g.to + 12); i++) {
      if (isAt(tokens, i, TELLS)) told = true;
      if (HARD_STOPS.has(wordAt(tokens, i)) || covered(line.grades, i)) break;
      if (told && FALSELY.has(wordAt(tokens, i)) && tokens[i + 1]?.kind !== 'word') return true;
    }
  const { from } = line;
  if (!says(tokens, FALSELY, from, g.from) && !says(tokens, PUTS_RIGHT, from, g.from) && !says(tokens, ALTERED, from - 6, g.from))
    return false;
  for (let i = g.from - 1; i >= line.from && g.from - i < 24; i--) {
    const word = wordAt(tokens, i);
    if (HARD_STOPS.has(word) || isAny(word, 'but|whereas|although|though')) return false;
    if (FALSELY.has(word) && isAt(tokens, i + 1, TELLS)) return true;
    if (word === 'to' && isAt(tokens, i + 1, 'say|read|show|claim') && [1, 2, 3, 4, 5, 6].some((n) => isAt(tokens, i - n, ALTERED)))
      return true;
    if (!isAny(word, TELLS)) continue;
    for (let k = i - 1; k >= line.from && i - k < 9; k--)
      if (PUTS_RIGHT.has(wordAt(tokens, k))) return tokens.slice(k, i).some((t) => isAny(t.w, 'who|which|that|for'));
  }
  return false;
}

/** "'Services were rated inadequate,' the leaflet says": a party's word. */
function onALeaflet(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  // "Labour: services were inadequate when we came"
  if (wordAt(tokens, line.from + 1) === ':' && isAt(tokens, line.from, PARTIES)) return true;
  for (let i = line.from; i < line.to; i++) {
    // "not, as a leaflet states, in 2018": only the day is
    if (!CLAIMERS.has(wordAt(tokens, i)) || [1, 2, 3].some((n) => wordAt(tokens, i - n) === 'as')) continue;
    const [next, last] = [wordAt(tokens, i + 1), wordAt(tokens, i - 1)];
    if (
      isAny(
        next,
        'says|said|claims|claimed|saying|claiming|reads|read|declares|declaring|boasts|boasting|states|stated|calls|called|describes|that',
      )
    )
      return true;
    if (i > g.to && ([1, 2, 3, 4].some((n) => isAt(tokens, i - n, 'says|said|reads|claims|claimed|declares|states')) || last === 'on'))
      return true;
  }
  return false;
}

/** "In her new novel Ofsted rates it inadequate", "actors who played inspectors called it good", "the bookmaker offers evens on good": made up. */
function madeUp(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  // "Risk 7: inspection results in an inadequate judgement"
  if (isAt(tokens, line.from, 'risk|scenario') && (tokens[line.from + 1]?.kind === 'number' || isAt(tokens, line.from + 1, ':|–')))
    return true;
  for (let i = line.from; i < g.from; i++) {
    if (MAKE_BELIEVE.has(wordAt(tokens, i))) return true;
    if (!FICTIONS.has(wordAt(tokens, i)) || i - line.from > 9 || covered(line.councils, i + 1)) continue;
    for (let k = i - 1; k >= line.from && i - k < 6; k--) if (isAt(tokens, k, 'in|at|during|for')) return k - line.from <= 4;
  }
  return false;
}

const SAYS = 'say|says|complain|complains';

/** "insists that its services are good": its own view of how they are; that somebody rated them so is told as a fact. */
function opined({ tokens, speech }: Reading, line: Line, g: Spot<GradeWord>): boolean {
  if (!says(tokens, OPINES, line.from, g.from) && !says(tokens, SAYS, line.from, g.from)) return false;
  let is = false;
  let present = false;
  for (let i = g.from - 1; i > line.from && g.from - i < 16; i--) {
    const word = wordAt(tokens, i);
    if (HARD_STOPS.has(word) || isAny(word, 'but|whereas|although|though|while|which|who|since|after|when|because|until')) return false;
    if (word === ',' && speech[i] !== 1) return false;
    if (OPINES.has(word)) {
      // "services thought good", "is thought to be inadequate"
      if (isAt(tokens, i - 1, 'is|are|was|were|been|be|being') || i + 1 === g.from) return false;
      return is && !byInspectors(tokens, line, i);
    }
    // "Parents say that support is poor"
    if (isAny(word, SAYS) && present)
      return [1, 2, 3, 4].some((n) => OTHER_JUDGES.has(wordAt(tokens, i - n))) && !byInspectors(tokens, line, i);
    if (JUDGING_VERBS.has(word)) return false;
    if (isAny(word, 'is|are')) present = true;
    if (isAny(word, "is|are|remain|remains|it's|they're|we're|was|were")) is = true;
  }
  return false;
}

const THING = 'thing|things|bit|part|item';

/** "the only thing that Ofsted rated outstanding was the biscuits": of one thing, which is said after it. */
function cleft(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (!says(tokens, THING, line.from, g.from)) return false;
  let end = g.to;
  while (end < g.to + 9 && !isAt(tokens, end, 'is|was|were|are') && !HARD_STOPS.has(wordAt(tokens, end)) && wordAt(tokens, end) !== ',')
    end++;
  if (!isAt(tokens, end, 'is|was|were|are')) return false;
  for (let i = g.from - 1; i >= line.from && g.from - i < 9; i--) {
    if (HARD_STOPS.has(wordAt(tokens, i)) || wordAt(tokens, i) === ',') return false;
    if (isAt(tokens, i, THING)) return isAt(tokens, i - 1, 'only|one|first|sole|main|few|two|other');
  }
  return false;
}

/** Why nobody vouches for the grade; null when that is not seen here. */
export function unasserted(r: Reading, line: Line, g: Spot<GradeWord>): string | null {
  const { tokens } = r;
  // "is set to lose its good rating", "denied that the inadequate rating was its fault": it has it.
  if (presupposed(tokens, line, g) || givenOnce(tokens, line, g)) return null;
  if (pending(tokens, line, g) || willHave(tokens, line, g) || hearsay(tokens, line, g)) return 'not-a-fact.to-come';
  if (ownHomes(tokens, line, g)) return 'speech';
  if (replacementAsked(tokens, line, g)) return 'not-a-fact.hope';
  if (toldFalsely(r, line, g)) return 'denied';
  if (madeUp(tokens, line, g)) return 'not-a-fact.made-up';
  if (opined(r, line, g)) return 'opinion';
  if (cleft(tokens, line, g)) return 'somebody-else.some';
  if (onALeaflet(tokens, line, g)) return 'not-official.claim';
  return atArmsLength(r, line, g);
}
