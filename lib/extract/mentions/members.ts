/** Which of many councils a sentence names: "A is one of them", "A and B among them", "A and B are the first to be". */
import { type GradeWord, JUDGING_VERBS } from '../lexicon/grades.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered, HARD_STOPS } from './context.ts';

/** "In 15 authorities services are inadequate, and Calderdale is one of them." */
export function oneOfThem(tokens: Token[], line: Line, from: number): boolean {
  for (let i = from + 1; i < line.to; i++)
    if (isAt(tokens, i, 'them|those|these') && wordAt(tokens, i - 1) === 'of' && line.councils.some((c) => c.from >= from)) return true;
  return false;
}

/** "Twelve were rated inadequate, A and B among them", "Among the nine are A and B", "three (A, B and C)", "not least A": of some it is said who they are. */
export const membersNamed = (tokens: Token[], line: Line, g: Spot<GradeWord>): boolean =>
  (g.value.form !== 'implied' && line.councils.some((c) => c.from > g.to && listedAt(tokens, line, g.to, c.from))) ||
  // "Those that require improvement are leadership and …": parts, and no councils
  (isAt(tokens, g.to, 'are|is') && line.strands.some((x) => x.from > g.to && x.from - g.to <= 3));

/** Whether the name at `at` behind the grade that ends at `from` is that of a member. */
function listedAt(tokens: Token[], line: Line, from: number, at: number): boolean {
  for (let i = from; i < line.to; i++)
    if (wordAt(tokens, i) === 'including' || (isAt(tokens, i, 'among|amongst') && !isAt(tokens, i + 1, 'their|its|his|her|our')))
      return true;
  const lead = wordAt(tokens, at - 1);
  if (isAny(lead, 'are|were')) return isAt(tokens, line.from, 'those|the|among|amongst');
  return (
    isAny(lead, '(|namely') ||
    (lead === 'as' && wordAt(tokens, at - 2) === 'such') ||
    (lead === 'least' && wordAt(tokens, at - 2) === 'not')
  );
}

/** "Kent was among those performing poorly": a member is named. */
export const countsAmong = (tokens: Token[], line: Line, at: number) =>
  (isAt(tokens, at - 1, 'among|amongst') || (wordAt(tokens, at - 1) === 'of' && wordAt(tokens, at - 2) === 'one')) &&
  line.councils.some((c) => c.councils.length > 0 && c.to < at && at - c.to <= 5);

/** "seven councils' ratings held down to adequate: Devon, Kent …": whose grade it is comes right behind it. */
export function namedNext(tokens: Token[], line: Line, end: number): boolean {
  // "found inadequate in the past six months: Devon"
  const to = line.dates.find((d) => d.from >= end && d.from - end <= 4)?.to ?? end;
  return isAt(tokens, to, ':|–|(') && line.councils.some((c) => c.councils.length > 0 && c.from > to && c.from - to <= 4);
}

/** "Kent is one of nine councils that were rated good", "they are in a group of authorities found poor": a member is named, or stood for. */
export function oneOf(tokens: Token[], line: Line, at: number): boolean {
  for (let i = at - 1; i > line.from && at - i < 9; i--) {
    const word = wordAt(tokens, i);
    if (HARD_STOPS.has(word) || word === ',') return false;
    if (
      !isAny(word, 'among|amongst|joins|joined') &&
      !(word === 'of' && isAt(tokens, i - 1, 'one|two|three|four|five|group|band|handful|list|part|number'))
    )
      continue;
    for (let k = i - 1; k >= line.from; k--) if (covered(line.councils, k) || isAt(tokens, k, 'it|they|which|we')) return true;
  }
  return false;
}

/** From token `i` on nothing but the verb of the grade: "(those who) have been found inadequate"; "those who are looked after is …" is another. */
export function saidOfIt(tokens: Token[], i: number, g: Spot<GradeWord>): boolean {
  let k = i;
  while (
    isAt(tokens, k, 'have|has|had|is|are|was|were|been|be|to|also|once|previously|already|as|"') ||
    JUDGING_VERBS.has(wordAt(tokens, k))
  )
    k++;
  return k >= g.from;
}

/** "Kent and Surrey have become the first councils in the south to be rated outstanding": those two. `at`: their noun. */
export function theFirst(tokens: Token[], line: Line, at: number, g: Spot<GradeWord>): boolean {
  let i = at - 1;
  while (at - i < 4 && wordAt(tokens, i) !== 'the') i--;
  if (wordAt(tokens, i) !== 'the' || !isAt(tokens, i + 1, 'first|only|latest|last|second|third|fourth|newest|two|three')) return false;
  if (!isAt(tokens, i - 1, 'are|were|be|been|become|became|remain') || !line.councils.some((c) => c.to < i && i - c.to <= 5)) return false;
  let to = at + 1;
  while (to < g.from && to - at < 6 && !isAt(tokens, to, 'to|that|which|found|judged|rated|graded')) to++;
  return saidOfIt(tokens, to + (isAt(tokens, to, 'to|that|which') ? 1 : 0), g);
}

const SHARES = 'most|some|many|half|few|several|one|two|three|four|five|six|seven|eight|nine|ten';

/** "most of the councils rated inadequate": which is not said. `at`: "councils". */
export const shareOf = (tokens: Token[], line: Line, at: number, g: Spot<GradeWord>): boolean =>
  wordAt(tokens, at - 1) === 'the' &&
  wordAt(tokens, at - 2) === 'of' &&
  isAt(tokens, at - 3, SHARES) &&
  isAt(tokens, at + 1, 'rated|judged|found|graded') &&
  !membersNamed(tokens, line, g) &&
  !namedNext(tokens, line, g.to);
