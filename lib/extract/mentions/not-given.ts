/** Grades that nobody gave: marked by oneself, spoken of as a notion, said in praise or thanks, or given by the words next to them. */
import { INSPECTED, INSPECTION, INSPECTOR, VERDICT } from '../lexicon/classes.ts';
import { type GradeWord, JUDGING_VERBS, RATING_NOUNS } from '../lexicon/grades.ts';
import { INSPECTION_NOUNS } from '../lexicon/visits.ts';
import { COPULAS } from '../lexicon/words.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf, says } from '../text/places.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { HARD_STOPS } from './context.ts';
import { notYet } from './not-yet.ts';
import { onlyWords } from './only-words.ts';
import { unasserted } from './unasserted.ts';

const SELF = 'itself|themselves|ourselves|himself|herself|myself';
const MARKS =
  'mark|marks|marked|rate|rates|rated|grade|grades|graded|judge|judges|judged|score|scores|scored|assess|assesses|assessed|consider|considers|considered|call|calls|called|think|thinks|thought|see|sees|saw|describe|describes|described|believe|believes|believed|declare|declares|declared|regard|regards|regarded|put|puts|place|places|placed';

/** "has marked itself as requiring improvement", "we rate ourselves good": one's own opinion. */
function markedByOneself(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (!says(tokens, SELF, line.from, g.from)) return false;
  for (let i = g.from - 1; i > line.from && g.from - i < 22; i--) {
    // "which the council itself rates as good"
    if (isAt(tokens, i, MARKS) && isAt(tokens, i - 1, SELF)) return true;
    if (HARD_STOPS.has(wordAt(tokens, i)) || JUDGING_VERBS.has(wordAt(tokens, i))) return false;
    if (isAt(tokens, i, SELF)) {
      const verb = /ly$/.test(wordAt(tokens, i - 1)) ? i - 2 : i - 1;
      return isAt(tokens, verb, MARKS);
    }
  }
  return false;
}

/** "Requires improvement is a halfway house", "you know what good looks like": the word and not its giving. */
function asNotion(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const before = wordAt(tokens, g.from - 1);
  const closed = wordAt(tokens, g.to) === '"' ? g.to + 1 : g.to;
  const next = wordAt(tokens, closed);
  // "Good as that is, some children still live with risk"
  if (
    next === 'as' &&
    g.from === line.from &&
    isAt(tokens, closed + 1, 'that|it|this|they|these') &&
    isAt(tokens, closed + 2, 'is|are|was|were|may|might|sounds')
  )
    return true;
  // "Adequate is not the word", "Inadequate is what I call a system that …", "'good' isn't in my vocabulary"
  if (isAny(next, "is|isn't|was|wasn't")) {
    const not = isAny(next, "isn't|wasn't") || isAt(tokens, closed + 1, 'not|hardly|scarcely|barely');
    if (not && says(tokens, 'word|vocabulary|dictionary', closed + 1, closed + 5)) return true;
    if (wordAt(tokens, closed + 1) === 'what' && isAt(tokens, closed + 2, "i|we|you|i'd") && says(tokens, 'call', closed + 3, closed + 5))
      return true;
  }
  // "Good or bad, it will be published"
  if (isAny(next, 'or|and') && isAt(tokens, closed + 1, 'bad|ill|indifferent')) return true;
  if (isAny(before, 'what|how') && isAny(next, 'looks|look|looked|is|means|feels|should|might|would')) return true;
  // "What does good look like?"
  if (next === 'look' && isAny(before, 'does|did|would|should|might')) return true;
  if (g.value.grade !== 'requires improvement' || !isAny(next, 'is|was|means|meant') || (g.from !== line.from && before !== '"'))
    return false;
  const after = wordAt(tokens, closed + 1);
  if (next === 'means' || next === 'meant') return true;
  if (!isAny(after, 'a|an|neither|no|one|the')) return false;
  for (let i = closed + 2; i < Math.min(line.to, closed + 7); i++)
    if (
      RATING_NOUNS.has(wordAt(tokens, i)) ||
      isAt(tokens, i, 'verdict|rating|grade|judgement|word|upshot|result|outcome|label|mark|decision|conclusion|finding|answer')
    )
      return false;
  return true;
}

/** "It is good that they came", "it was good to hear", "good to see": the writer's or speaker's pleasure. "It was good when Ofsted came" is a grade. */
function pleased(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const next = wordAt(tokens, g.to);
  if (g.value.grade === 'requires improvement') return false;
  if (next === 'that' && isAt(tokens, g.to + 1, 'year|time|month|week|day|spring|summer|autumn|winter|decade')) return false;
  if (!isAny(next, 'that|to|how|if|seeing|hearing|knowing') || line.grades.some((o) => o.from > g.from && o.from <= g.to + 2)) return false;
  let i = g.from - 1;
  while (i > line.from && (isAt(tokens, i, 'so|very|also|only|always|just|not|never|been|be') || /ly$/.test(wordAt(tokens, i)))) i--;
  const subject = isAt(tokens, i, 'is|was|has|would|will|feels|seems') ? wordAt(tokens, i - 1) : wordAt(tokens, i);
  if (g.from === line.from || isAt(tokens, g.from - 1, '"|–')) return next === 'to';
  return isAny(subject, "it|it's|that's|it'd|it'll|how|always");
}

/** "The framework called 'requires improvement' what those before had called 'adequate'": how words of two scales answer to each other. */
function sameInAnotherScale(tokens: Token[], line: Line): boolean {
  if (line.grades.length < 2 || line.councils.length) return false;
  let what = false;
  let named = 0;
  for (let i = line.from; i < line.to; i++) {
    what ||= wordAt(tokens, i) === 'what';
    if (isAt(tokens, i, 'called|calls|call|termed|named|renamed|labelled|known')) named++;
  }
  return what && named > 0;
}

/** A headline's 'outstanding' where the story says "good with some 'outstanding' features": not of the whole. */
function ofFeatures(r: Reading, line: Line, g: Spot<GradeWord>): boolean {
  if (line.where !== 'title') return false;
  return r.lines.some(
    (l) =>
      l.where === 'text' &&
      !l.skip &&
      l.grades.length > 1 &&
      l.grades.some((o) => {
        if (o.value.grade !== g.value.grade) return false;
        const noun = wordAt(r.tokens, o.to) === '"' ? o.to + 1 : o.to;
        let i = o.from - 1;
        while (i > l.from && isAny(wordAt(r.tokens, i), '"|some|a|few|many|several|number|of')) i--;
        return wordAt(r.tokens, i) === 'with' && isAny(wordAt(r.tokens, noun), 'feature|features|element|elements|aspect|aspects');
      }),
  );
}

const PRAISED =
  'support|help|staff|partnership|teamwork|work|colleagues|team|teams|people|workers|commitment|response|contribution|effort|efforts|job';

/** "Hampshire, whose support has been outstanding": thanks in somebody's speech. */
function thanked(r: Reading, line: Line, g: Spot<GradeWord>): boolean {
  if (r.speech[g.from] !== 1 || r.tokens[g.from - 1]?.w === '"') return false;
  for (let i = g.from - 1; i > line.from && g.from - i < 6; i--) {
    const word = wordAt(r.tokens, i);
    if (JUDGING_VERBS.has(word)) return false;
    if (isAny(word, 'is|are|was|were|been|has|have|had|absolutely|truly|simply|just|always')) continue;
    return isAny(word, PRAISED) && isAny(wordAt(r.tokens, i - 1), 'whose|their|his|her|your');
  }
  return false;
}

const PEOPLE =
  'workers|worker|apprentices|apprentice|practitioners|nurses|drivers|adopters|trainees|receptionist|receptionists|staff|carers|carer|teachers|colleagues|people|parents|volunteers|officers|children|families|woman|man|boss|chief|director|leader|manager|managers';

/** "thanked social workers, who had been outstanding": people are praised, and not graded. */
function ofPeople(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  let i = g.from - 1;
  // "had rated her as good": a person, at work
  if (isAt(tokens, i, 'as|"')) while (isAt(tokens, i, 'as|"')) i--;
  if (isAt(tokens, i, 'him|her|me') && JUDGING_VERBS.has(wordAt(tokens, i - 1))) return true;
  for (let k = nextOf(tokens, 'appraisal', line.from, line.to); k >= 0; k = nextOf(tokens, 'appraisal', k + 1, line.to))
    if ([1, 2, 3].some((n) => isAt(tokens, k - n, 'his|her|my|your'))) return true;
  while (
    i > line.from &&
    isAt(tokens, i, '"|had|have|has|been|were|was|are|is|all|also|simply|just|always|really|truly|so|rated|graded|judged|marked|deemed')
  )
    i--;
  if (wordAt(tokens, i) !== 'who' || i === g.from - 1) return false;
  const noun = wordAt(tokens, i - 1) === ',' ? i - 2 : i - 1;
  return isAt(tokens, noun, PEOPLE);
}

/** "If you want to foster, ring the team. They really are outstanding", "you are outstanding": of those just spoken of. */
function ofThoseBefore(tokens: Token[], line: Line, g: Spot<GradeWord>, r: Reading): boolean {
  let i = g.from - 1;
  while (i > line.from && isAt(tokens, i, '"|have|been|were|are|all|simply|just|really|truly|so|absolutely')) i--;
  if (i === g.from - 1) return false;
  if (isAt(tokens, i, 'you')) return true;
  const last = r.lines[line.index - 1];
  const start = i === line.from && last && last.line === line.line && last.where === 'text' ? last.from : line.from;
  if (!isAt(tokens, i, "they|they're")) return false;
  for (let k = i - 1; k >= start; k--) {
    const word = wordAt(tokens, k);
    if (isAny(word, PEOPLE) && !isAny(word, 'children|families'))
      return ![last ?? line, line].some((l) => l.services.some((s) => s.from >= start && s.to <= k));
    if (word === 'team' && isAt(tokens, k - 2, 'ring|call|phone|email|join|meet|thank|visit|contact')) return true;
    if ([last ?? line, line].some((l) => [...l.councils, ...l.services, ...l.strands].some((s) => s.from <= k && k < s.to))) return false;
  }
  return false;
}

/** "its lowest grade of 'performing poorly'": the grade itself is said next. */
const saidNext = (tokens: Token[], line: Line, g: Spot<GradeWord>) =>
  g.value.form === 'implied' &&
  isAt(tokens, g.to, 'of|,|:|–|(') &&
  // "leaves the bottom category: requires improvement"
  ![1, 2, 3].some((k) =>
    isAt(tokens, g.from - k, 'leave|leaves|left|leaving|escape|escapes|escaped|off|quit|quits|exit|exits|shed|sheds|from'),
  ) &&
  line.grades.some((o) => o.value.grade !== g.value.grade && o.value.form !== 'implied' && o.from > g.to && o.from - g.to <= 3);

/** "The leader promised a plan. Good. I have been promised worse": the writer's own word. */
function exclaimed(r: Reading, line: Line, g: Spot<GradeWord>): boolean {
  if (line.where !== 'text' || g.from !== line.from || line.to - line.from > 2) return false;
  const last = r.lines[line.index - 1];
  if (!last || last.line !== line.line || last.skip) return false;
  return (
    !(last.said & (INSPECTOR | INSPECTED | INSPECTION | VERDICT)) &&
    last.strands.length + last.services.length + last.visits.length + last.grades.length === 0 &&
    wordAt(r.tokens, last.to - 1) !== '?' &&
    wordAt(r.tokens, last.to - 1) !== ':'
  );
}

/** "adequate or better", "requires improvement or worse": one of several, and which is not said. */
const orAnother = (tokens: Token[], g: Spot<GradeWord>) =>
  (wordAt(tokens, g.to) === 'or' && isAt(tokens, g.to + 1, 'better|worse|above|below|higher|lower')) ||
  // "good, outstanding or otherwise", "good, or inadequate, or they require improvement"
  (wordAt(tokens, g.to) === 'or' && isAt(tokens, g.to + 1, 'otherwise|not')) ||
  // "Good, better, Bexley"
  (wordAt(tokens, g.to) === ',' && wordAt(tokens, g.to + 1) === 'better' && wordAt(tokens, g.to + 2) === ',') ||
  // "requires improvement, or its predecessor, adequate"
  [1, 2].some(
    (k) => isAt(tokens, g.from - k, 'predecessor|equivalent|forerunner') && [2, 3].some((n) => wordAt(tokens, g.from - k - n + 1) === 'or'),
  );

/** "good rather than, as in the draft, requires improvement", "as opposed to inadequate": what was not given instead. "Instead of the good of 2019" was. */
function notThat(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  let k = g.from - 1;
  if (wordAt(tokens, k) === ',') {
    let open = k - 1;
    while (open > line.from && k - open < 9 && wordAt(tokens, open) !== ',') open--;
    k = wordAt(tokens, open) === ',' ? open - 1 : k;
  }
  while (isAt(tokens, k, '"|as|being|merely|just|simply|a|an')) k--;
  const than = wordAt(tokens, k) === 'than' && wordAt(tokens, k - 1) === 'rather';
  return than || (wordAt(tokens, k) === 'to' && wordAt(tokens, k - 1) === 'opposed');
}

/** "Ofsted's inspection was itself inadequate": of the inspection. */
const ofTheInspection = (tokens: Token[], line: Line, g: Spot<GradeWord>) =>
  wordAt(tokens, g.from - 1) === 'itself' &&
  COPULAS.has(wordAt(tokens, g.from - 2)) &&
  tokens.slice(line.from, g.from - 2).some((t) => INSPECTION_NOUNS.has(t.w) || t.w === 'report');

/** "gave as good as he got": no grade. */
const asGoodAs = (tokens: Token[], g: Spot<GradeWord>) =>
  g.value.form === 'plain' &&
  wordAt(tokens, g.from - 1) === 'as' &&
  wordAt(tokens, g.to) === 'as' &&
  !JUDGING_VERBS.has(wordAt(tokens, g.from - 2));

/** "adequate is not a word that is used now", "adequate is no longer a grade", "'adequate' had been done away with": the word itself. */
export function asWord(tokens: Token[], g: Spot<GradeWord>): boolean {
  const at = wordAt(tokens, g.to) === '"' ? g.to + 1 : g.to;
  if (isAt(tokens, at, 'has|had|was|is|having')) {
    let i = at + 1;
    while (isAt(tokens, i, 'been|since|now|long|being')) i++;
    if (
      isAt(tokens, i, 'abolished|scrapped|dropped|retired|renamed|discontinued|ditched') ||
      (wordAt(tokens, i) === 'done' && wordAt(tokens, i + 1) === 'away')
    )
      return true;
  }
  if (!COPULAS.has(wordAt(tokens, g.to))) return false;
  if ([2, 3, 4].some((k) => isAt(tokens, g.to + k - 1, 'a|no') && isAt(tokens, g.to + k, 'word|words|term|trophy'))) return true;
  return isAt(tokens, g.to + 1, 'no|not') && isAt(tokens, g.to + 2, 'longer|a');
}

/** Why nobody gave the grade; null when that is not seen here. */
export function notGiven(r: Reading, line: Line, g: Spot<GradeWord>): string | null {
  const { tokens } = r;
  if (markedByOneself(tokens, line, g)) return 'not-official.self';
  if (ofPeople(tokens, line, g) || ofThoseBefore(tokens, line, g, r)) return 'subject-is-no-service';
  if (saidNext(tokens, line, g) || ofFeatures(r, line, g)) return 'said-next';
  if (exclaimed(r, line, g)) return 'plain-english.exclaimed';
  if (asNotion(tokens, line, g) || sameInAnotherScale(tokens, line)) return 'plain-english.topic';
  if (orAnother(tokens, g)) return 'plain-english.or-another';
  const word = onlyWords(tokens, line, g);
  if (word) return word;
  if (asGoodAs(tokens, g)) return 'plain-english.degree';
  if (notThat(tokens, line, g)) return 'denied';
  if (ofTheInspection(tokens, line, g)) return 'subject-is-no-service';
  const pending = notYet(tokens, line, g) ?? unasserted(r, line, g);
  if (pending) return pending;
  if (pleased(tokens, line, g)) return 'plain-english.pleased';
  return thanked(r, line, g) ? 'speech' : null;
}
