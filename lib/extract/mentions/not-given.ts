/** Grades that nobody gave: marked by oneself, spoken of as a notion, supposed, said of praise in passing, or shared out among some who are not named. */
import { INSPECTED, INSPECTION, INSPECTOR, VERDICT } from '../lexicon/classes.ts';
import { type GradeWord, JUDGING_VERBS, RATING_NOUNS } from '../lexicon/grades.ts';
import { OTHER_JUDGES } from '../lexicon/judges.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { HARD_STOPS } from './context.ts';

const w = (tokens: Token[], i: number) => tokens[i]?.w ?? '';

const SELF = 'itself|themselves|ourselves|himself|herself|myself';
const MARKS =
  'mark|marks|marked|rate|rates|rated|grade|grades|graded|judge|judges|judged|score|scores|scored|assess|assesses|assessed|consider|considers|considered|call|calls|called|think|thinks|thought|see|sees|saw|describe|describes|described|believe|believes|believed|declare|declares|declared|regard|regards|regarded|put|puts|place|places|placed';

/** "has marked itself as requiring improvement", "we rate ourselves good": one's own opinion. */
function markedByOneself(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  for (let i = g.from - 1; i > line.from && g.from - i < 22; i--) {
    if (HARD_STOPS.has(w(tokens, i)) || JUDGING_VERBS.has(w(tokens, i))) return false;
    if (isAny(w(tokens, i), SELF)) {
      const verb = /ly$/.test(w(tokens, i - 1)) ? i - 2 : i - 1;
      return isAny(w(tokens, verb), MARKS);
    }
  }
  return false;
}

/** "Another inadequate and it would lose the department": a condition told as an order. */
function supposed(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (!isAny(w(tokens, g.from - 1), 'a|an|another|one') && !isAny(w(tokens, g.from - 2), 'another')) return false;
  let i = g.to;
  if (RATING_NOUNS.has(w(tokens, i))) i++;
  if (w(tokens, i) === ',') i++;
  if (!isAny(w(tokens, i), 'and|or')) return false;
  for (let k = i + 1; k < Math.min(line.to, i + 8); k++)
    if (isAny(w(tokens, k), "will|would|could|might|won't|'ll|it'll|they'll|it'd")) return true;
  return false;
}

/** "Requires improvement is a halfway house", "you know what good looks like": the word and not its giving. */
function asNotion(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const before = w(tokens, g.from - 1);
  const closed = w(tokens, g.to) === '"' ? g.to + 1 : g.to;
  const next = w(tokens, closed);
  // "Good as that is, some children still live with risk"
  if (
    next === 'as' &&
    g.from === line.from &&
    isAny(w(tokens, closed + 1), 'that|it|this|they|these') &&
    isAny(w(tokens, closed + 2), 'is|are|was|were|may|might|sounds')
  )
    return true;
  if (isAny(before, 'what|how') && isAny(next, 'looks|look|looked|is|means|feels|should|might|would')) return true;
  if (g.value.grade !== 'requires improvement' || !isAny(next, 'is|was|means|meant') || (g.from !== line.from && before !== '"'))
    return false;
  const after = w(tokens, closed + 1);
  if (next === 'means' || next === 'meant') return true;
  if (!isAny(after, 'a|an|neither|no|one|the')) return false;
  for (let i = closed + 2; i < Math.min(line.to, closed + 7); i++)
    if (RATING_NOUNS.has(w(tokens, i)) || isAny(w(tokens, i), 'verdict|rating|grade|judgement|word|upshot|result|outcome|label|mark'))
      return false;
  return true;
}

const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten';

/** "outstanding, for two of the four, and good for the others": which two is not said. */
function forSome(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const at = w(tokens, g.to) === ',' ? g.to + 1 : g.to;
  if (w(tokens, at) !== 'for' || line.councils.some((c) => c.from > at && c.from - at < 7) || line.strands.length) return false;
  if (isAny(w(tokens, at + 1), NUMBER) && w(tokens, at + 2) === 'of') return true;
  return (
    w(tokens, at + 1) === 'the' &&
    isAny(w(tokens, at + 2), 'other|others|rest') &&
    line.grades.some((o) => o.to < g.from && o.to > g.from - 12 && forSome(tokens, line, o))
  );
}

/** "we intend, whatever it is called, to be outstanding": an infinitive that no verdict governs. */
function toBe(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (w(tokens, g.from - 1) !== 'be' || w(tokens, g.from - 2) !== 'to' || w(tokens, g.from - 3) !== ',') return false;
  for (let i = g.from - 4; i > Math.max(line.from, g.from - 16); i--)
    if (w(tokens, i) === ',')
      return isAny(
        w(tokens, i - 1),
        'intend|intends|plan|plans|mean|means|want|wants|hope|hopes|aim|aims|expect|expects|due|need|needs|ready|determined',
      );
  return false;
}

const PRAISED =
  'support|help|staff|partnership|teamwork|work|colleagues|team|teams|people|workers|commitment|response|contribution|effort|efforts|job';

/** "Hampshire, whose support has been outstanding": thanks in somebody's speech. */
function thanked(r: Reading, line: Line, g: Spot<GradeWord>): boolean {
  if (r.speech[g.from] !== 1 || r.tokens[g.from - 1]?.w === '"') return false;
  for (let i = g.from - 1; i > line.from && g.from - i < 6; i--) {
    const word = w(r.tokens, i);
    if (JUDGING_VERBS.has(word)) return false;
    if (isAny(word, 'is|are|was|were|been|has|have|had|absolutely|truly|simply|just|always')) continue;
    return isAny(word, PRAISED) && isAny(w(r.tokens, i - 1), 'whose|their|his|her|your');
  }
  return false;
}

const PEOPLE =
  'workers|worker|staff|carers|carer|teachers|colleagues|people|parents|volunteers|officers|children|families|woman|man|boss|chief|director|leader|manager|managers';

/** "thanked social workers, who had been outstanding": people are praised, and not graded. */
function ofPeople(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  let i = g.from - 1;
  while (i > line.from && isAny(w(tokens, i), '"|had|have|has|been|were|was|are|is|all|also|simply|just|always|really|truly|so')) i--;
  if (w(tokens, i) !== 'who' || i === g.from - 1) return false;
  const noun = w(tokens, i - 1) === ',' ? i - 2 : i - 1;
  return isAny(w(tokens, noun), PEOPLE);
}

/** "Performs excellently: none." */
const ofNone = (tokens: Token[], g: Spot<GradeWord>) =>
  isAny(w(tokens, g.to), ':|–|,') && isAny(w(tokens, g.to + 1), 'none|nobody|nil|no-one|zero|0') && tokens[g.to + 2]?.kind !== 'word';

const STUDIES = 'survey|study|poll|research|ranking|index|dossier|analysis|league|questionnaire';

/** "a report by the charity alleges", "its survey of 40 towns rates provision as poor": no inspectorate's. */
function inAStudy(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (line.said & INSPECTOR) return false;
  for (let i = Math.max(line.from + 1, g.from - 14); i < g.from; i++)
    if (isAny(w(tokens, i), STUDIES) && isAny(w(tokens, i - 1), 'its|a|the|their|our|this|own|new')) {
      for (let k = i + 1; k < g.from; k++) {
        if (HARD_STOPS.has(w(tokens, k)) || w(tokens, k) === ',') break;
        if (isAny(w(tokens, k), 'rates|rated|ranks|ranked|scores|scored|finds|found|puts|judges|judged|calls|called|grades|graded'))
          return true;
      }
    }
  const at = w(tokens, g.to) === ',' ? g.to + 1 : g.to;
  if (
    !isAny(w(tokens, at), 'a|the') ||
    !isAny(w(tokens, at + 1), 'report|study|survey|dossier|review|briefing|blog') ||
    w(tokens, at + 2) !== 'by'
  )
    return false;
  for (let k = at + 3; k < Math.min(line.to, at + 8); k++) if (OTHER_JUDGES.has(w(tokens, k))) return true;
  return false;
}

/** "its lowest grade of 'performing poorly'": the grade itself is said next. */
const saidNext = (tokens: Token[], line: Line, g: Spot<GradeWord>) =>
  g.value.form === 'implied' &&
  isAny(w(tokens, g.to), 'of|,|:|–|(') &&
  line.grades.some((o) => o.value.grade !== g.value.grade && o.value.form !== 'implied' && o.from > g.to && o.from - g.to <= 3);

/** "Anyone who reads the ten inadequate reports": of many, and whose is not said. */
function ofMany(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (line.councils.length || !isAny(w(tokens, g.to), 'reports|ratings|verdicts|judgements|outcomes|inspections')) return false;
  const count = w(tokens, g.from - 1);
  return isAny(count, 'six|seven|eight|nine|ten|eleven|twelve|twenty|dozen') || (/^\d{1,3}$/.test(count) && Number(count) > 5);
}

/** "The leader promised a plan. Good. I have been promised worse": the writer's own word. */
function exclaimed(r: Reading, line: Line, g: Spot<GradeWord>): boolean {
  if (line.where !== 'text' || g.from !== line.from || line.to - line.from > 2) return false;
  const last = r.lines[line.index - 1];
  if (!last || last.line !== line.line || last.skip) return false;
  return (
    !(last.said & (INSPECTOR | INSPECTED | INSPECTION | VERDICT)) &&
    last.strands.length + last.services.length + last.visits.length + last.grades.length === 0 &&
    w(r.tokens, last.to - 1) !== '?' &&
    w(r.tokens, last.to - 1) !== ':'
  );
}

/** Why nobody gave the grade; null when that is not seen here. */
export function notGiven(r: Reading, line: Line, g: Spot<GradeWord>): string | null {
  const { tokens } = r;
  if (markedByOneself(tokens, line, g)) return 'not-official.self';
  if (supposed(tokens, line, g) || toBe(tokens, line, g)) return 'not-a-fact.hope';
  if (inAStudy(tokens, line, g)) return 'not-official.judge';
  if (ofPeople(tokens, line, g)) return 'subject-is-no-service';
  if (ofNone(tokens, g)) return 'somebody-else.none';
  if (saidNext(tokens, line, g)) return 'said-next';
  if (ofMany(tokens, line, g)) return 'counted';
  if (exclaimed(r, line, g)) return 'plain-english.exclaimed';
  if (asNotion(tokens, line, g)) return 'plain-english.topic';
  if (forSome(tokens, line, g)) return 'somebody-else.some';
  return thanked(r, line, g) ? 'speech' : null;
}
