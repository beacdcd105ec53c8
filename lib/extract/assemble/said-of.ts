/** Small things that a line says of a grade or date in it. */
import type { CouncilRef } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import { FUNCTION_WORDS } from '../lexicon/words.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Page } from './page.ts';

/** "good overall", "overall, requires improvement", "overall effectiveness is good". */
export function saysOverall(r: Reading, line: Line, g: { from: number; to: number }): boolean {
  for (let i = Math.max(line.from, g.from - 6); i < Math.min(line.to, g.to + 3); i++)
    if (
      (word(r, i) === 'overall' || (word(r, i) === 'whole' && word(r, i - 2) === 'as' && i < g.from)) &&
      word(r, i - 1) !== 'no' &&
      !line.grades.some((o) => o.from >= Math.min(i, g.to) && o.to <= Math.max(i, g.from) && o.from !== g.from)
    )
      return true;
  // "Overall? Good"
  const asked = g.from === line.from ? r.lines[line.index - 1] : undefined;
  return asked !== undefined && word(r, asked.to - 1) === '?' && asked.to - asked.from <= 4 && word(r, asked.from) === 'overall';
}

/** "inadequate for leadership, for protection and for overall effectiveness": the whole stands last in the list of parts. */
export function listsOverall(r: Reading, line: Line, g: { from: number; to: number }): boolean {
  if (overallBefore(r, line, g.from) || overallAndFor(r, g)) return true;
  const next = line.grades.find((o) => o.from >= g.to)?.from ?? line.to;
  for (let i = g.to; i + 1 < next; i++) {
    if (word(r, i) === ';') return false;
    if (word(r, i) !== 'overall') continue;
    if (isWord(r, i + 1, 'effectiveness|experience|experiences')) return true;
    // "outstanding for leadership, for children in care and overall"
    if (
      word(r, i - 1) === 'and' &&
      !isWord(r, i + 1, ',') &&
      r.tokens[i + 1]?.kind !== 'word' &&
      (line.strands.some((s) => s.from >= g.to && i - s.to <= 2) ||
        // "in four of the five areas that were looked at this summer, and overall"
        (word(r, i - 2) === ',' && i - g.to <= 18))
    )
      return true;
  }
  return false;
}

/** "Overall effectiveness, help and protection and leadership were good": the whole stands in the list before its grade. */
function overallBefore(r: Reading, line: Line, from: number): boolean {
  const last = line.grades.filter((o) => o.to <= from).pop()?.to ?? line.from;
  for (let i = from - 2; i >= Math.max(last, from - 24); i--) {
    if (isWord(r, i, ';|:')) return false;
    // "care leavers, and with them the service as a whole, require improvement"
    if (
      isWord(r, i, 'overall|whole') &&
      [2, 3, 4, 5, 6].some((k) => word(r, i - k) === 'and' && word(r, i - k + 1) === 'with' && isWord(r, i - k + 2, 'it|them|that'))
    )
      return true;
    if (word(r, i) !== 'overall' || word(r, i + 1) !== 'effectiveness') continue;
    const next = word(r, i + 2);
    const before = isWord(r, i - 1, 'and|,') && line.strands.some((s) => s.to <= i && i - s.to <= 3);
    return before ? next !== 'of' : isAny(next, ',|and') && line.strands.some((s) => s.from > i && s.from - i <= 6 && s.to <= from);
  }
  return false;
}

/** "was among the first to have been rated good, in 2013": some time ago; "is one of a few to have been rated good" is news. `at`: its "have". */
export function wasToHave(r: Reading, line: Line, at: number): boolean {
  if (word(r, at - 1) !== 'to') return false;
  for (let i = at - 2; i >= Math.max(line.from, at - 12); i--)
    if (isWord(r, i, 'is|are|now')) return false;
    else if (isWord(r, i, 'was|were|first')) return !says(r.tokens, 'is|are', Math.max(line.from, i - 5), i);
  return false;
}

/** "has been rated": such a verb takes no date of long ago. */
export function perfect(r: Reading, line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(line.from, at - 6); i--)
    if (isWord(r, i, 'has|have'))
      return !wasToHave(r, line, i) && isWord(r, i + 1, 'been|now|again|once|also|finally|just|kept|retained|received|become');
  // "has seen the services it runs move up from inadequate to requires improvement"
  for (let i = at - 7; i >= Math.max(line.from, at - 14) && !isWord(r, i + 1, ',|;'); i--)
    if (isWord(r, i, 'has|have')) return isWord(r, i + 1, 'seen|moved|gone|risen|climbed');
  return false;
}

/** "Both were inspected in June", "all inspected in May". */
export const ofAll = (r: Reading, line: Line) =>
  isWord(r, line.from, 'both|all|each') ||
  (isWord(r, line.from, 'the') && isWord(r, line.from + 1, 'two|three|four|pair|trio|inspections'));

/** "services for children in need of help were judged inadequate overall": of everything, whatever was named on the way. */
export const wholeOf = (r: Reading, g: { from: number; to: number }) =>
  word(r, g.to) === 'overall' && !overallAndFor(r, g) && (r.tokens[g.to + 1]?.kind !== 'word' || FUNCTION_WORDS.has(word(r, g.to + 1)));

/** "good overall and for leadership": one past "and" where a list of parts goes on from the whole; 0 where none does. */
export function overallAndFor(r: Reading, g: { to: number }): number {
  const i = word(r, g.to + 1) === ',' ? g.to + 2 : g.to + 1;
  if (word(r, g.to) !== 'overall' || word(r, i) !== 'and' || word(r, i + 1) !== 'for') return 0;
  // "inadequate overall, and for children looked after requiring improvement"
  for (let k = i + 2; k < i + 10 && !isAny(r.tokens[k]?.w ?? '.', '.|,|;'); k++)
    if (isWord(r, k, "requiring|requires|require|is|are|was|were|it|it's|only")) return 0;
  return i + 1;
}

/** Whether one of the councils is another nation's. */
export const devolved = (page: Page, councils: CouncilRef[]) =>
  councils.some((c) => (page.councils.find((p) => p.ref.code === c.code)?.nation ?? 'england') !== 'england');

/** The one service that a line names; null when it names none or several, or adoption as a part of the department's work. */
export function serviceOfLine(line: Line, page: Page): Service | null {
  const first = line.services[0]?.value.service;
  if (first === 'adoption' && page.service !== 'adoption') return null;
  return first && first !== 'elsewhere' && line.services.every((s) => s.value.service === first) ? first : null;
}

/** "Services for children in need of help and protection, children looked after and care leavers": the single inspection's own words for the whole. */
export const inFormula = (r: Reading, strands: readonly { from: number; to: number; value: string }[]) =>
  (r.published ?? '') >= '2013-11' &&
  (r.published ?? '') < '2018-09' &&
  strands.map((s) => s.value).join() === 'help and protection,children in care,care leavers' &&
  r.tokens.slice((strands[0]?.from ?? 0) - 3, strands[0]?.to).some((t) => /^need(?:s|ing)?$/.test(t.w));
