/** Grades that have lasted: "for eight years services have been inadequate" tells of what was found so long ago, and not of what is found now. */
import type { DateSpot, Line, Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, isWord, word } from '../text/words.ts';
import { perfect } from './said-of.ts';

/** What "for" may stand before without being how long a grade has lasted: "its first inspection for six years". */
const PARTED = ';|and|but|which|who|first|inspection|time|best';

/** "its first report on the islands for six years": since the last one, and no time that anything has lasted. `at`: where the time begins. */
export function firstFor(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i > at - 14; i--) {
    if (isAt(tokens, i, 'first|only|best|worst|highest|lowest|biggest')) return true;
    if (isAt(tokens, i, ',|;|.|been|has|have')) return false;
  }
  return false;
}

/** Whether `d` is how long the grade at `g` has been in force. */
export function lastedFor(r: Reading, line: Line, g: { from: number; to: number }, d: DateSpot): boolean {
  if ((d.mention.kind !== 'duration' && d.mention.rule !== 'duration.counted') || !perfect(r, line, g.from)) return false;
  const [lo, hi] = d.from >= g.to ? [g.to, d.from] : [d.to, g.from];
  if (hi - lo > 12 || line.grades.some((o) => o.from >= lo && o.to <= hi)) return false;
  for (let i = lo; i < hi; i++) if (isWord(r, i, PARTED)) return false;
  let k = d.from - 1;
  while (isWord(r, k, 'more|less|than|over|nearly|almost|about|around|some|at|least|the|last|past')) k--;
  // "for the first time for six years", "for two years running"
  return word(r, k) === 'for' && !firstFor(r.tokens, d.from) && !isWord(r, d.to, 'running|in');
}

/** "has ended a decade in which …", "brings to a close six years of …": what is over. */
export const endsYears = (r: Reading, at: number, to: number): boolean =>
  (isWord(r, at, 'ended|ends|ending|closes|closed') || (isWord(r, at, 'end|close') && isWord(r, at - 1, 'an|a'))) && spentAs(r, at, to);

/** "after nearly four years in which …", "after a decade of being …", "after six years as an …". */
export function spentAs(r: Reading, after: number, to: number): boolean {
  let i = after + 1;
  while (i < after + 7 && !isWord(r, i, 'years|year|months|decade|decades|spell')) i++;
  if (i >= after + 7 || i >= to) return false;
  return (
    (isWord(r, i + 1, 'in|during|when|where') && (isWord(r, i + 2, 'which') || isWord(r, i + 1, 'when|where'))) ||
    (word(r, i + 1) === 'of' && isWord(r, i + 2, 'being|having')) ||
    (word(r, i + 1) === 'as' && isWord(r, i + 2, 'a|an|one'))
  );
}

/** "For years it was rated inadequate, until …": an end is told. */
export function lastedUntil(r: Reading, line: Line, start: number, from: number, to: number): boolean {
  let i = to;
  while (i < line.to && i < to + 4 && (r.tokens[i]?.kind === 'mark' || isWord(r, i, 'for|years|decades'))) i++;
  if (word(r, i) !== 'until' || r.tokens[i]?.joined) return false;
  for (let k = start; k < from; k++) if (isWord(r, k, 'is|are|remains|remain|will|stays')) return false;
  return true;
}
