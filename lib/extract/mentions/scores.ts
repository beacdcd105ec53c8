/**
 * Annual performance assessments, 2005-08, gave councils numbers: "was given a 2", "scored three out of four", "keeps its 3". From 4, the best, down to 1.
 * A number for one of the five outcomes ("three for health") is none of the whole.
 */
import type { Grade } from '../../domain/grades.ts';
import type { GradeWord } from '../lexicon/grades.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered } from './context.ts';

const SCORES = new Map<string, Grade>([
  ['1', 'inadequate'],
  ['one', 'inadequate'],
  ['2', 'adequate'],
  ['two', 'adequate'],
  ['3', 'good'],
  ['three', 'good'],
  ['4', 'outstanding'],
  ['four', 'outstanding'],
]);

const NOUNS = 'grade|score|level|band|mark|rating';
const SCORING = 'score|scored|scores|scoring|graded|marked|rated';
const GIVING =
  'given|gave|gives|awarded|awards|got|gets|get|had|has|have|having|managed|manages|received|receives|earned|earns|won|wins|keeps|kept|keep|retained|retains|holds|held|carries|scored|scores|yielded|brought|produced|to|from|with|at|of|was|is|put|than';
const MOVING =
  'goes|went|going|rises|rose|risen|climbs|climbed|falls|fell|fallen|drops|dropped|slips|slipped|moves|moved|improves|improved';
const STAYING = 'been|stays|stayed|remains|remained|was|is|still|sits|stands|stuck';
/** The five outcomes, and what else had a number of its own. */
const PARTS =
  'staying|safe|healthy|health|enjoying|enjoyment|achieving|achievement|contribution|positive|economic|well-being|wellbeing|capacity|prospects|management|managed|leadership|education|elements|outcome|outcomes|judgements|areas';
const ENDS = 'and|or|but|in|for|from|to|with|on|at|by|as|which|that|meaning|while|when|where|last|this|overall|again|too|out|was|is|since';

/** "out of four", "out of a possible 4", "from a possible four": where it ends; `i` where there is none. */
function outOf(tokens: Token[], i: number): number {
  let k = i;
  if (wordAt(tokens, k) === 'out' && wordAt(tokens, k + 1) === 'of') k += 2;
  else if (wordAt(tokens, k) === 'from' && wordAt(tokens, k + 1) === 'a') k += 1;
  else return i;
  while (isAt(tokens, k, 'a|the|possible|maximum|of')) k++;
  return isAt(tokens, k, 'four|4') ? k + 1 : i;
}

/** What follows the number is no noun: it counts nothing. */
function standsAlone(tokens: Token[], line: Line, i: number): boolean {
  const next = tokens[i];
  return i >= line.to || next === undefined || next.kind === 'mark' || isAny(next.w, ENDS) || covered(line.dates, i) || owned(tokens, i);
}

/** "the grade 3 it held in 2007" */
const owned = (tokens: Token[], i: number) => isAt(tokens, i, 'it|they') && isAt(tokens, i - 2, NOUNS);

/** Whether a number is the council's score. `here`: a score was told before it in the line; `told`: in the text. */
function scoreAt(tokens: Token[], line: Line, i: number, here: boolean, told: boolean): boolean {
  // "in the highest band two years running"
  if (isAt(tokens, i + 1, 'year|years|month|months')) return false;
  const end = outOf(tokens, i + 1);
  // "one" stands for much else
  const after = here && wordAt(tokens, i) !== 'one';
  const before = wordAt(tokens, i - 1);
  if (tokens[i]?.joined || tokens[i + 1]?.joined || !standsAlone(tokens, line, end) || (end === i + 1 && wordAt(tokens, end) === 'of'))
    return false;
  // "Grade 4 is outstanding": what the scale means
  if (isAny(before, NOUNS) && isAt(tokens, end, 'is|means|being|stands|equals|was')) return false;
  if (isAny(before, NOUNS) || isAny(before, SCORING)) return true;
  // "goes up to three", "falls to two", "having been on three"
  if (isAny(before, 'to|at|on') && end - i === 1 && [2, 3].some((k) => isAt(tokens, i - k, before === 'to' ? MOVING : STAYING)))
    return true;
  // "In 2006 the score was three", "Last year it had been a two", "it had three"
  let verb = i - 1;
  while (isAt(tokens, verb, 'a|an|been|only')) verb--;
  const sole = end >= line.to || tokens[end]?.kind === 'mark';
  if (sole && isAt(tokens, verb, 'was|had') && isAt(tokens, verb - 1, told ? `${NOUNS}|it|they` : NOUNS)) return line.dates.length > 0;
  if (end > i + 1 || (before === 'of' && isAt(tokens, i - 2, NOUNS))) return true;
  if (
    wordAt(tokens, i) !== 'one' &&
    isAny(before, 'given|awarded|handed|got|gets|graded') &&
    (end >= line.to || tokens[end]?.kind === 'mark')
  )
    return true;
  if (isAny(before, 'a|an|its|their|another|straight')) {
    // Figures count things less often than words do.
    if (/^\d$/.test(wordAt(tokens, i))) return true;
    let k = i - 2;
    while (isAt(tokens, k, 'only|a|an|just|the|overall|same|be')) k--;
    return isAt(tokens, k, GIVING) || (after && (covered(line.councils, k) || isAt(tokens, k, 'and|,')));
  }
  if (after && covered(line.councils, i - 1)) return true;
  // "from three to two"
  return (
    (before === 'from' && wordAt(tokens, i + 1) === 'to' && SCORES.has(wordAt(tokens, i + 2))) ||
    (before === 'to' && SCORES.has(wordAt(tokens, i - 2)) && wordAt(tokens, i - 3) === 'from')
  );
}

/** One of the outcomes is spoken of between the marks around token `i`. */
function ofAPart(tokens: Token[], line: Line, i: number): boolean {
  for (let k = i - 1; k >= line.from && !isAt(tokens, k, ';|,|:|(|–|"'); k--) if (isAt(tokens, k, PARTS)) return true;
  // "For staying safe, Bury gets a three as well, up from a two"
  if (isAt(tokens, line.from, 'for|on') && [1, 2, 3].some((k) => isAt(tokens, line.from + k, PARTS))) return true;
  const next = outOf(tokens, i + 1);
  if (isAt(tokens, next, 'for|in|on')) for (let k = next + 1; k < line.to && k <= next + 4; k++) if (isAt(tokens, k, PARTS)) return true;
  return wordAt(tokens, i - 1) === ',' && isAt(tokens, i - 2, PARTS);
}

const GLOSSES = 'or|,|(|"|–|for|meaning|means|i.e|is|which|stands|equals|that|an|a|be|to|the';

/** "a 2, or adequate", "grade 3 (good)": the word for the number told before token `from`. */
function glossed(tokens: Token[], line: Line, from: number, grade: Grade): Spot<GradeWord> | undefined {
  let i = from;
  while (i < from + 6 && isAt(tokens, i, GLOSSES)) i++;
  return line.grades.find((g) => g.from === i && g.value.grade === grade);
}

/** Adds the scores of each line to its grades, where an annual assessment of that time is spoken of. */
export function addScores(tokens: Token[], lines: Line[], published: string | null): void {
  if (published !== null && (published < '2005' || published >= '2010')) return;
  if (!lines.some((l) => l.visits.some((v) => v.value === 'annual assessment'))) return;
  let told = false;
  for (const line of lines) {
    const more: Spot<GradeWord>[] = [];
    for (let i = line.from; i < line.to; i++) {
      const grade = SCORES.get((tokens[i] as Token).w);
      if (!grade || ofAPart(tokens, line, i) || !scoreAt(tokens, line, i, more.length > 0, told)) continue;
      const word = glossed(tokens, line, outOf(tokens, i + 1), grade);
      more.push({ from: i, to: word?.to ?? outOf(tokens, i + 1), value: { grade, form: 'scored' } });
    }
    told ||= more.length > 0;
    if (more.length) line.grades = [...line.grades.filter((g) => !covered(more, g.from)), ...more].sort((a, b) => a.from - b.from);
  }
}
