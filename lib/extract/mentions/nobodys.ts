/** Grades of councils, or of something else, that the text does not name: "a council found inadequate", "four of the first thirty". */
import { INSPECTOR } from '../lexicon/classes.ts';
import type { GradeWord } from '../lexicon/grades.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered, HARD_STOPS } from './context.ts';
import { NOUN_GRADES } from './definite.ts';
import { countsAmong, membersNamed, namedNext, oneOf, oneOfThem, saidOfIt, shareOf, theFirst } from './members.ts';
import { exceptNamed } from './reach.ts';
import { inSoMany, manyServices, shareOfAll } from './so-many-places.ts';

const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten';

/** "rated seven of its centres good": some of something. */
function ofItsOwn(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const noun = tokens[g.from - 1];
  return (
    g.from - 4 >= line.from &&
    noun?.kind === 'word' &&
    isAt(tokens, g.from - 2, 'its|their|the') &&
    wordAt(tokens, g.from - 3) === 'of' &&
    (tokens[g.from - 4]?.kind === 'number' || isAt(tokens, g.from - 4, NUMBER) || isAt(tokens, g.from - 4, 'most|some|half')) &&
    !isAny(noun.w, 'homes|judgements|areas|strands|measures|categories|services')
  );
}

/** "has given few outstandings" */
const fewOf = (tokens: Token[], g: Spot<GradeWord>) =>
  NOUN_GRADES.has(wordAt(tokens, g.from)) && isAt(tokens, g.from - 1, 'few|fewer|many|several|some|more|most|any|no|only');

/** "Anyone who reads the ten inadequate reports": of many, and whose is not said. */
function ofMany(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (line.councils.length || !isAt(tokens, g.to, 'reports|ratings|verdicts|judgements|outcomes|inspections')) return false;
  const count = wordAt(tokens, g.from - 1);
  return isAny(count, 'six|seven|eight|nine|ten|eleven|twelve|twenty|dozen') || (/^\d{1,3}$/.test(count) && Number(count) > 5);
}

const MEANS = "exceeds|meets|does|doesn't|fails|falls|significantly|delivers|just|only";

/** "Performs excellently: none." */
const ofNone = (tokens: Token[], g: Spot<GradeWord>) =>
  // "Performs excellently: exceeds minimum requirements": what the band means
  (g.value.form === 'adverb' && wordAt(tokens, g.to) === ':' && isAt(tokens, g.to + 1, MEANS)) ||
  (isAt(tokens, g.to, ':|–|,') && isAt(tokens, g.to + 1, 'none|nobody|nil|no-one|zero|0') && tokens[g.to + 2]?.kind !== 'word');

/** "outstanding, for two of the four": which two is not said. */
function forSome(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const at = wordAt(tokens, g.to) === ',' ? g.to + 1 : g.to;
  if (wordAt(tokens, at) !== 'for' || line.councils.some((c) => c.from > at && c.from - at < 7) || line.strands.length) return false;
  return isAt(tokens, at + 1, NUMBER) && wordAt(tokens, at + 2) === 'of';
}

const OTHER_ONE = 'neighbour|neighbours|third|fourth|other|others|partner|partners|rest|member|colleague|colleagues|rival|rivals';

/** "with their neighbour getting good", "with the third of them given good": another's, and whose is not said. */
function withAnother(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (
    !isAt(tokens, g.from - 1, 'getting|given|receiving|taking|earning|gaining|rated|judged|being') ||
    !says(tokens, OTHER_ONE, line.from, g.from)
  )
    return false;
  let other = false;
  for (let i = g.from - 2; i > line.from && g.from - i < 16; i--) {
    if (HARD_STOPS.has(wordAt(tokens, i)) || wordAt(tokens, i) === ',' || covered(line.councils, i) || covered(line.strands, i))
      return false;
    if (isAt(tokens, i, 'areas|area|strands|strand|judgements|judgement|parts|categories')) return false;
    if (isAt(tokens, i, OTHER_ONE)) other = true;
    if (wordAt(tokens, i) === 'with') return other;
  }
  return false;
}

const ANY = 'any|anyone|anybody|anything|anywhere';

/** "the first time that any county has been called good": of none in particular, and never before. */
function firstOfAny(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (!says(tokens, ANY, line.from, g.from)) return false;
  for (let i = g.from - 1; i > line.from && g.from - i < 18; i--) {
    if (HARD_STOPS.has(wordAt(tokens, i))) return false;
    if (!isAt(tokens, i, ANY)) continue;
    const k = wordAt(tokens, i - 1) === 'that' ? i - 2 : i - 1;
    return wordAt(tokens, k) === 'time' && isAt(tokens, k - 1, 'first|only|last|second|third|one');
  }
  return false;
}

const SOME_PLACE = 'area|areas|place|places|department|service';
const BODIES = "councils|authorities|boroughs|councils'|authorities'|boroughs'";
const BODY = 'council|authority|borough|department';

/** Every word that nobody in particular is told by. */
const ANYBODY = `no|of|those|one|two|three|four|five|six|hardly|scarcely|barely|few|${SOME_PLACE}|${BODIES}|${BODY}`;

/** "a council found inadequate", "authorities judged good": nobody in particular. */
export function nobodys(tokens: Token[], line: Line, g: Spot<GradeWord>): string | null {
  if (exceptNamed(tokens, line, g)) return null;
  if (ofNone(tokens, g)) return 'somebody-else.none';
  if (firstOfAny(tokens, line, g)) return 'somebody-else.first';
  if (withAnother(tokens, line, g)) return 'somebody-else.some';
  if (ofMany(tokens, line, g)) return 'counted';
  if (fewOf(tokens, g) || manyServices(tokens, line, g) || ofItsOwn(tokens, line, g) || forSome(tokens, line, g))
    return 'somebody-else.some';
  if (shareOfAll(tokens, line, g) && !membersNamed(tokens, line, g) && !oneOfThem(tokens, line, g.to)) return 'somebody-else.counted';
  if (inSoMany(tokens, line, g) && !oneOfThem(tokens, line, g.to)) return 'somebody-else.counted';
  // "providers must be good; any falling to requires improvement will be suspended"
  if (
    wordAt(tokens, g.from - 1) === 'to' &&
    isAt(tokens, g.from - 2, 'falling|dropping|slipping') &&
    isAt(tokens, g.from - 3, 'any|those|anyone')
  )
    return 'somebody-else.general';
  // "those requiring improvement"
  if (wordAt(tokens, g.from - 1) === 'those' && !countsAmong(tokens, line, g.from - 1) && !membersNamed(tokens, line, g))
    return 'somebody-else.general';
  // "the same fee as those rated good", "Of those once judged inadequate, two thirds …"
  const those = isAt(tokens, g.from - 2, 'once|previously|formerly|already') ? g.from - 3 : g.from - 2;
  if (
    isAt(tokens, g.from - 1, 'rated|judged|graded|deemed|found') &&
    wordAt(tokens, those) === 'those' &&
    isAt(tokens, g.to, ',|.|;|and|but') &&
    (!isAt(tokens, those - 1, 'among|amongst|of') || (those - 1 === line.from && !line.councils.length)) &&
    !countsAmong(tokens, line, those) &&
    !membersNamed(tokens, line, g)
  )
    return 'somebody-else.general';
  if (!says(tokens, ANYBODY, Math.max(line.from, g.from - 12), g.from)) return null;
  for (let i = g.from - 1; i >= Math.max(line.from, g.from - 12); i--) {
    const t = tokens[i] as Token;
    if (t.w === '–') {
      // "a council – she won't say which – that went …"
      let open = i - 1;
      while (open > line.from && i - open < 9 && wordAt(tokens, open) !== '–') open--;
      if (wordAt(tokens, open) === '–' && isAt(tokens, i + 1, 'that|which|was|is|has|had')) {
        i = open;
        continue;
      }
    }
    if (isAny(t.w, BODIES) && shareOf(tokens, line, i, g)) return 'somebody-else.general';
    if (HARD_STOPS.has(t.w) || covered(line.councils, i)) return null;
    // "There is no London council at 'performs poorly'"
    if (t.w === 'no' && (i === line.from || isAt(tokens, i - 1, 'is|are|was|were|has|have')) && bodyAfter(tokens, i)) return 'denied';
    // "of the first 30, four were found good": a count, and which they are is not said
    if (t.w === 'of' && wordAt(tokens, i + 1) === 'the' && !line.councils.length) {
      const n = isAt(tokens, i + 2, 'first|last|other|latest') ? 3 : 2;
      if (/^\d{2,3}$/.test(wordAt(tokens, i + n))) return 'somebody-else.some';
    }
    // "hardly any have got above requires improvement", "few were good"
    if (
      (isAny(t.w, 'hardly|scarcely|barely') && wordAt(tokens, i + 1) === 'any') ||
      (t.w === 'few' && isAt(tokens, i + 1, 'have|has|had|are|were|of|get|got'))
    )
      return 'somebody-else.some';
    // "those who have been found inadequate will be excluded", "worked in one that was outstanding"
    if (
      isAny(t.w, 'those|one|two|three|four|five|six') &&
      isAt(tokens, i + 1, 'that|which|who|where') &&
      (t.w !== 'one' || isAt(tokens, i - 1, 'in|at|for|to|from|by|with')) &&
      saidOfIt(tokens, i + 2, g) &&
      !isAt(tokens, i - 1, 'among|amongst|of') &&
      !line.councils.some((c) => c.councils.length > 0 && c.to <= i) &&
      !membersNamed(tokens, line, g)
    )
      return 'somebody-else.general';
    // "each area that it has judged inadequate"
    if (
      isAny(t.w, SOME_PLACE) &&
      isAt(tokens, i - 1, 'each|every|any|whichever|whatever') &&
      isAt(tokens, i + 1, 'that|which|where|judged|rated|deemed')
    )
      return 'somebody-else.general';
    if (
      isAny(t.w, BODIES) &&
      !isAt(tokens, i - 1, 'both|the|all|two|three|these|those|four|five') &&
      !line.councils.some((c) => c.from < i && i - c.to <= 2) &&
      !namedNext(tokens, line, g.to) &&
      !membersNamed(tokens, line, g) &&
      !(isAt(tokens, i - 1, 'other|more') && line.councils.some((c) => c.to < i && i - c.to <= 6)) &&
      !oneOf(tokens, line, i) &&
      !theFirst(tokens, line, i, g) &&
      !oneOfThem(tokens, line, g.to)
    )
      return 'somebody-else.general';
    if (
      isAny(t.w, BODY) &&
      isAt(tokens, i - 1, 'a|an|any|some|no|every|another|whichever|one') &&
      wordAt(tokens, i - 2) !== ',' &&
      !covered(line.councils, i - 2) &&
      !happensTo(tokens, line, i - 1) &&
      !itself(tokens, line, i)
    )
      return t.w === 'department' ||
        !isAt(
          tokens,
          i + 1,
          'found|judged|rated|graded|that|which|whose|in|with|deemed|declared|is|was|has|had|–|,|can|could|would|will|to',
        )
        ? null
        : 'somebody-else.general';
  }
  return null;
}

/** What befalls a council when its report is out, and what inspectors pay and send it. */
const BEFALLS =
  'blow|boost|relief|setback|turnaround|comeback|recovery|vindication|triumph|humiliation|embarrassment|fall|climb|rise|feat|shock|victory|reward|transformation|disaster|disappointment|milestone|visit|visits|return|letter|step|leap|first|news|about-turn|reversal|journey|day|moment|result|outcome|verdict|rating|grade';

/** "a blow to a council that was good four years ago", "their second visit, in June, to an authority found inadequate in 2017": the one that the text is about. `at`: the article. */
function happensTo(tokens: Token[], line: Line, at: number): boolean {
  if (!isAt(tokens, at, 'a|an') || !isAt(tokens, at - 1, 'to|for|by|of|at') || line.dates.length === 0) return false;
  for (let i = at - 2; i >= Math.max(line.from, at - 8); i--) {
    const word = wordAt(tokens, i);
    // "Services at a council which was inadequate in 2016 are now outstanding"
    if (word === 'services')
      return i - line.from < 3 && line.grades.some((g) => isAt(tokens, wordAt(tokens, g.to) === '"' ? g.to + 1 : g.to, 'are|have'));
    if (isAny(word, BEFALLS)) return true;
    if (word !== ',' && word !== 'in' && !covered(line.dates, i)) return false;
  }
  return false;
}

/** "Kent is now a council that requires improvement", "what it is today is a council whose …", "its trust serves a council that …". `to`: behind the verb. */
function isOne(tokens: Token[], line: Line, to: number): boolean {
  let i = to - 1;
  while (isAt(tokens, i, 'now|still|again|once|more|today|already|no|longer|than|better|worse')) i--;
  // "and now no better than a council that requires improvement"
  if (isAt(tokens, i, 'and|,|but') && wordAt(tokens, i + 1) === 'now' && wordAt(tokens, to - 1) === 'than') return true;
  if (!isAt(tokens, i, 'is|are|was|were|remains|remained|serves')) return false;
  const head = wordAt(tokens, i - 1) === ',' ? line.from : i - 1;
  return covered(line.councils, head) || isAt(tokens, head, 'it|we|what') || (isAt(tokens, head, 'trust') && head === i - 1);
}

/** "inspectors found a council that requires improvement", "has become a borough that is good", "found that a city which had been inadequate …": the one that was inspected. `at`: its noun. */
function itself(tokens: Token[], line: Line, at: number): boolean {
  if (!isAt(tokens, at - 1, 'a|an') || !isAt(tokens, at + 1, 'that|which|whose')) return false;
  if (isOne(tokens, line, at - 1)) return true;
  // "Kent is in the lowest band, as a council which performs poorly"
  if (wordAt(tokens, at - 2) === 'as') return line.councils.some((c) => c.councils.length > 0 && c.to < at);
  // "said that a council which is inadequate can be good": any
  if (wordAt(tokens, at - 2) === 'that' && isAt(tokens, at + 2, 'is|are')) return false;
  const verb = wordAt(tokens, at - 2) === 'that' ? at - 3 : at - 2;
  if (verb <= line.from || isAt(tokens, verb - 1, 'to|never|not|has|rarely|seldom'))
    return isAt(tokens, verb, 'become') && !isAt(tokens, verb - 1, 'to|never|not');
  if (verb === at - 2) return isAt(tokens, verb, 'found|finds|saw|met|become|became|becomes|discovered|encountered');
  return (
    isAt(tokens, verb, 'found|finds|shows|showed|concludes|concluded|says|said') &&
    (line.visits.length > 0 || (line.said & INSPECTOR) !== 0)
  );
}

/** "One of the smallest boroughs has been rated good", on a page that names one council: that one. */
function oneOfTitle(r: Reading, line: Line, g: Spot<GradeWord>): boolean {
  const { tokens } = r;
  if (line.where === 'title' || line.councils.length || wordAt(tokens, line.from) !== 'one' || wordAt(tokens, line.from + 1) !== 'of')
    return false;
  let most = false;
  let verb = false;
  for (let i = line.from + 2; i < g.from; i++) {
    if (/est$/.test(wordAt(tokens, i)) || wordAt(tokens, i) === 'most') most ||= i < line.from + 7;
    if (isAt(tokens, i, 'has|is|was')) verb = true;
    if (isAt(tokens, i, ',|;|not|never|if|when|could|would|might|may')) return false;
  }
  if (!most || !verb) return false;
  const named = new Set(r.lines.flatMap((l) => (l.skip ? [] : l.councils.flatMap((c) => c.councils.map((x) => x.code)))));
  return named.size === 1;
}

/** "Two London boroughs that share a director have both been rated outstanding", under a headline with two names: those two. */
function bothOfTitle(r: Reading, line: Line, g: Spot<GradeWord>): boolean {
  if (line.where === 'title' || !r.tokens.slice(line.from, g.from).some((t) => t.w === 'both')) return false;
  const named = new Set(r.lines.flatMap((l) => (l.where === 'title' ? l.councils.flatMap((c) => c.councils.map((x) => x.code)) : [])));
  return named.size === 2;
}

/** Councils that are counted and named elsewhere on the page. */
export const ofTitle = (r: Reading, line: Line, g: Spot<GradeWord>) => bothOfTitle(r, line, g) || oneOfTitle(r, line, g);

/** "no council", "no London borough", "no other northern authority" */
const bodyAfter = (tokens: Token[], at: number) =>
  [1, 2, 3].some((k) => isAt(tokens, at + k, 'council|councils|authority|authorities|borough|boroughs|county|counties'));

const GROUPS = 'councils|authorities|boroughs|counties|cities|neighbours|departments|areas|districts|shires|trusts|unitaries';

/** "Kent, alone among the six councils, is good", "of the four it alone is": the head of a phrase that tells among whom; where it opens, or -1. */
export function amongOf(tokens: Token[], line: Line, head: number): number {
  if (!isAt(tokens, head, GROUPS)) return -1;
  for (let i = head - 1; i > line.from && head - i <= 7; i--) {
    const w = wordAt(tokens, i);
    if (HARD_STOPS.has(w) || w === ',') return -1;
    if (isAny(w, 'among|amongst|of')) {
      let k = i - 1;
      if (isAt(tokens, k, 'alone|only|uniquely|uppermost')) k--;
      if (wordAt(tokens, k) === ',') k--;
      return k >= line.from && covered(line.councils, k) ? i : -1;
    }
  }
  return -1;
}
