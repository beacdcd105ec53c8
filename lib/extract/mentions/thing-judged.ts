/** What a judging verb judges: the noun that a relative or participle clause hangs on, or the verb's object. */
import { INSPECTOR } from '../lexicon/classes.ts';
import { type GradeWord, JUDGING_VERBS, SCALE_NOUNS } from '../lexicon/grades.ts';
import { INSPECTION_NOUNS, INSPECTORS } from '../lexicon/visits.ts';
import { BETWEEN, COPULAS, DETERMINERS, FUNCTION_WORDS } from '../lexicon/words.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered, HARD_STOPS, isSubject } from './context.ts';
import { ofSubject } from './heads.ts';
import { homesCounted, namedHome } from './homes-judged.ts';
import { membersNamed } from './members.ts';

const PARTICIPLES =
  'rated|judged|graded|deemed|ranked|marked|found|described|labelled|labeled|branded|classed|classified|considered|called|regarded|adjudged|assessed';

/** A common noun that names no service, council or strand. */
function otherThing(tokens: Token[], line: Line, i: number): boolean {
  const t = tokens[i];
  if (!t || i < line.from || t.kind !== 'word' || (t.capital && i > line.from && wordAt(tokens, i - 1) !== '"')) return false;
  return (
    !isSubject(line, tokens, i) &&
    !FUNCTION_WORDS.has(t.w) &&
    !BETWEEN.has(t.w) &&
    !JUDGING_VERBS.has(t.w) &&
    !INSPECTORS.has(t.w) &&
    !INSPECTION_NOUNS.has(t.w) &&
    !SCALE_NOUNS.has(t.w) &&
    !COPULAS.has(t.w) &&
    !covered(line.dates, i) &&
    !isAny(
      t.w,
      'wrote|writes|write|put|chose|picked|ticked|circled|spells|spelt|those|ones|anything|nothing|something|report|reports|letter|letters|get|got|getting|go|gone|having|get|place|counterpart|neighbour|neighbours|side|part|parts|children|families|people',
    ) &&
    !/(?:ed|ly|'s|s')$/.test(t.w) &&
    !ofSubject(tokens, line, i)
  );
}

/** "a toddler group, rated good", "private providers rated inadequate", "a project that inspectors described as outstanding": no service is judged. */
function hangsOnOther(tokens: Token[], line: Line, g: Spot<GradeWord>, verb: number): boolean {
  if (!isAt(tokens, verb, PARTICIPLES)) return false;
  for (let i = verb + 1; i < g.from; i++) if (!BETWEEN.has(wordAt(tokens, i)) && !isAt(tokens, i, '"|as|to|be')) return false;
  let k = verb - 1;
  while (
    k > line.from &&
    (isAt(tokens, k, 'once|already|previously|then|has|have|had|now|only|also|still|later|long') || /ly$/.test(wordAt(tokens, k)))
  )
    k--;
  if (COPULAS.has(wordAt(tokens, k))) return false;
  // "of the nine councils rated inadequate three (A, B and C) …": those
  if (isAt(tokens, k, 'councils|authorities|boroughs') && membersNamed(tokens, line, g)) return false;
  // "was, in case you forgot, rated inadequate"
  if (wordAt(tokens, k) === ',')
    for (let i = k - 1; i > line.from && k - i < 8; i--) if (wordAt(tokens, i) === ',' && COPULAS.has(wordAt(tokens, i - 1))) return false;
  for (let i = k; i > line.from && k - i < 6; i--)
    // "confirms that its fostering service, judged good in 2007, …": no pronoun
    if (wordAt(tokens, i) === 'that' && wordAt(tokens, k) === ',' && k - i > 1) break;
    else if (isAt(tokens, i, 'that|which|whom')) return otherThing(tokens, line, wordAt(tokens, i - 1) === ',' ? i - 2 : i - 1);
  return otherThing(tokens, line, wordAt(tokens, k) === ',' ? k - 1 : k);
}

/** "A garage in Bolton has been rated good": something new, and not what the text is about. `copula`: the form of "be" before the verb. */
function somethingIn(tokens: Token[], line: Line, copula: number): boolean {
  let i = copula - 1;
  while (i > line.from && (isAt(tokens, i, 'has|have|had|now|also|been|was') || /ly$/.test(wordAt(tokens, i)))) i--;
  const name = i;
  while (i > line.from && tokens[i]?.capital) i--;
  if (i === name || !isAt(tokens, i, 'in|at|near|outside')) return false;
  if (!otherThing(tokens, line, i - 1) || tokens[i - 1]?.capital) return false;
  for (let k = i - 2; k >= line.from && i - k < 7; k--) {
    if (isAt(tokens, k, 'a|an')) return true;
    if (tokens[k]?.kind !== 'word' || isSubject(line, tokens, k) || FUNCTION_WORDS.has(wordAt(tokens, k))) return false;
  }
  return false;
}

/** "The ministry has rated Kent's roads as poor", "graded its reserves inadequate": what no inspector judged, and no service. */
function ratedOther(tokens: Token[], line: Line, g: Spot<GradeWord>, verb: number): boolean {
  if (line.said & INSPECTOR || COPULAS.has(wordAt(tokens, verb - 1))) return false;
  let head = g.from - 1;
  while (head > verb && isAt(tokens, head, 'as|to|be|"|a|an|overall|being')) head--;
  if (head - verb < 2 || !otherThing(tokens, line, head)) return false;
  const owner = wordAt(tokens, head - 1);
  return /'s?$/.test(owner) || isAny(owner, 'its|their');
}

/** Whether the verb at `verb` judges something that is no service of a council's. */
export const judgesOther = (tokens: Token[], line: Line, g: Spot<GradeWord>, verb: number): boolean =>
  hangsOnOther(tokens, line, g, verb) ||
  ratedOther(tokens, line, g, verb) ||
  (COPULAS.has(wordAt(tokens, verb - 1)) && somethingIn(tokens, line, verb - 1));

/** "signage 'inadequate'", "called the minutes 'poor'": the noun before the quoted word is what it is said of. */
export function quotedOfOther(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const noun = g.from - 2;
  const before = wordAt(tokens, noun - 1);
  // A headline's "Care 'poor'" may be all services; its "pay 'poor'" is not.
  if (line.where === 'title')
    return (
      (noun === line.from && isAt(tokens, noun, 'report|document|plan|plans')) || isAt(tokens, noun, ISSUES) || isAt(tokens, noun, MATTERS)
    );
  return (
    otherThing(tokens, line, noun) &&
    !(tokens[noun] as Token).capital &&
    (before === 'and' || JUDGING_VERBS.has(before) || DETERMINERS.has(before))
  );
}

/** "that summer's inspection called …", "the annual performance assessment calls …", "one of a few called …": no mere opinion. */
export function inspectionSays(tokens: Token[], line: Line, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(line.from, verb - 6); i--) {
    const word = wordAt(tokens, i);
    if (word === ',' || HARD_STOPS.has(word)) return false;
    if (INSPECTION_NOUNS.has(word) || isAny(word, 'assessment|assessments|judgement|verdict|rating|ratings|findings|report|letter'))
      return true;
    if (word === 'of' && wordAt(tokens, i - 1) === 'one' && wordAt(tokens, verb) === 'called') return true;
  }
  return false;
}

const ISSUES =
  'pay|wages|funding|budget|budgets|cash|resources|money|food|housing|roads|accounts|reserves|reply|response|answer|answers|offer|bins|policing|schools|buses';
const MATTERS =
  'morale|attendance|supervision|communication|recruitment|retention|turnover|staffing|training|recording|awareness|oversight|access|behaviour|relationships|liaison|feedback|data|knowledge|confidence|engagement|participation|stability|mood|spirit|relationship|links|contact|dealings|ties|cooperation|apology|letter|email|referrals';

/** "Morale within teams is good", "attendance at core groups is good": one matter among others. `head`: the noun before the verb. */
export function partOfOther(tokens: Token[], line: Line, head: number): boolean {
  if (head <= line.from || covered(line.strands, head)) return false;
  for (let i = head - 1; i > line.from && head - i <= 5; i--) {
    const word = wordAt(tokens, i);
    if (isAny(word, 'within|across|among|amongst|inside|throughout|at'))
      return (
        otherThing(tokens, line, i - 1) &&
        !covered(line.grades, i - 1) &&
        !isAt(tokens, i - 1, 'things|everything|practice|life|situation|picture|accommodation')
      );
    if (isAny(word, 'in|of|with|between|for|from|to')) return isAt(tokens, i - 1, MATTERS);
    if (
      !DETERMINERS.has(word) &&
      !covered(line.councils, i) &&
      !covered(line.services, i) &&
      !isAny(word, 'social|core|most|all|both|work|duty|front')
    )
      return false;
  }
  return false;
}

/** "support that was 'good, timely and turned down'", "good, warm and kind": one adjective among others. */
export function followedByPraise(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const word = tokens[g.to + 1];
  return (
    wordAt(tokens, g.to) === ',' &&
    g.to + 3 < line.to &&
    word?.kind === 'word' &&
    !word.capital &&
    wordAt(tokens, g.to + 2) === 'and' &&
    !FUNCTION_WORDS.has(word.w) &&
    !isSubject(line, tokens, g.to + 1) &&
    !SCALE_NOUNS.has(word.w) &&
    !JUDGING_VERBS.has(word.w) &&
    !line.grades.some((o) => o.from > g.to && o.from <= g.to + 4) &&
    !covered(line.dates, g.to + 1) &&
    !/s$/.test(word.w)
  );
}

const MOVING = 'moving|going|falling|dropping|rising|slipping|climbing|jumping';

/** "Moving from good to inadequate is associated with …": of nobody in particular, where the sentence names no council. */
export function generally(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (line.where !== 'text' || line.councils.length) return false;
  // "An inadequate inspection means, as a rule, a poor rating"
  for (let i = says(tokens, 'rule', line.from, line.to) ? line.from : line.to; i < line.to; i++)
    if (wordAt(tokens, i) === 'rule' && wordAt(tokens, i - 1) === 'a' && wordAt(tokens, i - 2) === 'as') return true;
  const start = Math.max(line.from, g.from - 14);
  if (!says(tokens, 'from', start, g.from)) return false;
  for (let i = g.from - 1; i >= start; i--) {
    const word = wordAt(tokens, i);
    if (isAny(word, ';|–|.')) return false;
    // "It is easier to climb from two to three than from three to four"
    if (isAny(word, 'climb|go|move|fall|drop|rise|slip|jump|get') && wordAt(tokens, i + 1) === 'from' && wordAt(tokens, i - 1) === 'to')
      return isAt(tokens, i - 2, 'easier|harder|easy|hard|difficult|rare|rarer|possible|quicker|unusual|uncommon|likelier');
    if (isAny(word, MOVING) && wordAt(tokens, i + 1) === 'from') return i === line.from || isAt(tokens, i - 1, ';|–');
  }
  return false;
}

/** "good at listening", "poor at what it does", "good at a job that …": a skill. "Good at protecting children" is a service's, and may be a judgement. */
export function skilled(tokens: Token[], g: Spot<GradeWord>): boolean {
  // "what it is good and bad at"
  const both = isAt(tokens, g.to, 'and|or') && isAt(tokens, g.to + 1, 'bad|poor|weak|worse|less|not');
  const at = both ? g.to + 2 : g.to;
  if (wordAt(tokens, at) !== 'at') return false;
  if (both || wordAt(tokens, g.from - 3) === 'what') return true;
  const next = wordAt(tokens, at + 1);
  if (isAny(next, 'what|it|that|this')) return !isAt(tokens, g.to + 2, 'inspection|visit|time');
  return isAny(next, 'a|the|their|its|his|her') && isAt(tokens, g.to + 2, 'job|jobs|work|task|tasks|business|game|craft');
}

/** "My social worker's outstanding": is so. */
export const somebodyIs = (tokens: Token[], g: Spot<GradeWord>): boolean =>
  // "the service I got was inadequate"
  (COPULAS.has(wordAt(tokens, g.from - 1)) &&
    isAt(tokens, g.from - 2, 'got|had|received|get|saw|met') &&
    wordAt(tokens, g.from - 3) === 'i') ||
  /^(?:worker|carer|manager|boss|director|teacher|mum|dad|son|daughter|friend)'s$/.test(wordAt(tokens, g.from - 1));

/** "Its record-keeping was 'inadequate'": quotation marks make no service of it. */
export function ownThing(tokens: Token[], head: number): boolean {
  let first = head;
  while (tokens[first]?.joined) first--;
  const thing = tokens[head];
  return thing?.kind === 'word' && !thing.capital && isAt(tokens, first - 1, 'its|their|his|her|some');
}

/** "Kent's annual rating from Ofsted was poor": the rating is. `head`: the noun before the verb. */
const ratingFrom = (tokens: Token[], head: number): boolean =>
  INSPECTORS.has(wordAt(tokens, head)) && isAt(tokens, head - 1, 'from|by') && SCALE_NOUNS.has(wordAt(tokens, head - 2));

/** The noun at `head` is what was rated, though it names no service: a rating, or, in a story about homes, some of them. */
export const ratedThing = (tokens: Token[], line: Line, head: number, service: string): boolean =>
  ratingFrom(tokens, head) || (service === "children's home" && (homesCounted(tokens, head) || namedHome(tokens, line, head)));

/** "before those there was an inadequate in 2013", "the replacement is a good": one that existed. `copula`: the form of "be" before it. */
export const thereWas = (tokens: Token[], g: Spot<GradeWord>, copula: number): boolean =>
  isAt(tokens, copula - 1, 'there|replacement|answer|reply|upshot|reward|sequel|outcome|result|successor|news') &&
  isAt(tokens, g.from - 1, 'a|an|another') &&
  (tokens[g.to]?.kind !== 'word' || FUNCTION_WORDS.has(wordAt(tokens, g.to)));

/** "Croydon, good no longer", "Doncaster, still inadequate": set beside the council's name. */
export function apposed(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  let i = g.from - 1;
  while (
    i > line.from &&
    isAt(tokens, i, 'still|now|again|previously|formerly|once|long|newly|itself|already|both|each|as|yet|also|likewise|"')
  )
    i--;
  return (tokens[i] as Token | undefined)?.w === ',' && covered(line.councils, i - 1);
}

/** "Outstanding came in 2019", "Good followed three years later": a step that is told by its day. */
const cameThen = (tokens: Token[], line: Line, g: Spot<GradeWord>, after: number): boolean =>
  g.from === line.from &&
  isAt(tokens, after, 'came|followed|arrived') &&
  line.dates.some((d) => d.from > after && d.from - after <= 3 && d.mention.date !== null);

/** "Bolton | good | 2018" */
const inRow = (tokens: Token[], line: Line, g: Spot<GradeWord>, after: number): boolean =>
  wordAt(tokens, g.from - 1) === '|' && covered(line.councils, g.from - 2) && (after >= line.to || wordAt(tokens, after) === '|');

/** A grade with nothing but a day behind it, or in a cell of its own. */
export const saidAlone = (tokens: Token[], line: Line, g: Spot<GradeWord>, after: number): boolean =>
  cameThen(tokens, line, g, after) || inRow(tokens, line, g, after);

/** "Most of what was found to require improvement then": things, and not the whole. */
export const whatNeeds = (tokens: Token[], g: Spot<GradeWord>): boolean =>
  wordAt(tokens, g.from - 1) === 'to' &&
  isAt(tokens, g.from - 2, 'found|said|judged|thought|deemed|considered|seen') &&
  [3, 4, 5].some((k) => wordAt(tokens, g.from - k) === 'what');

const PRACTICE = 'recording|planning|participation|practice|teaching|education|staffing|morale|communication';
/** "Recording is good" of a home: what goes on there, and not the home. */
export const goesOnThere = (tokens: Token[], head: number, service: string): boolean =>
  service === "children's home" && isAt(tokens, head, PRACTICE);
