/** Slips that the writer mends in the same breath: "outstanding in 2009, sorry, excellent", "good in 2014… correction: never good, but 'requires improvement'". */
import type { GradeWord } from '../lexicon/grades.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { nextOf } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';

const MENDS = 'sorry|correction|rather|make';
/** How far from the words that mend a slip the grades on both sides of them stand at most. */
const BEFORE = 9;
const BEHIND = 14;

const isMark = (r: Reading, i: number) => r.tokens[i]?.kind === 'mark';

/** One past the words that begin at `i` and take back what stands before them; 0 where none do. */
function mendsAt(r: Reading, i: number): number {
  if (!isMark(r, i - 1)) return 0;
  if (word(r, i) === 'sorry') return isMark(r, i + 1) ? i + 2 : 0;
  if (word(r, i) === 'correction') return isWord(r, i + 1, ':|–|,') ? i + 2 : 0;
  return word(r, i) === 'make' && word(r, i + 1) === 'that' ? i + 2 : 0;
}

/** The grade that stands for the one said before the words that end at `at`: the next, or behind "never good, but" the one after. */
function meant(r: Reading, line: Line, said: Spot<GradeWord>, at: number): Spot<GradeWord> | null {
  for (const g of line.grades) {
    if (g.from < at) continue;
    if (g.from - at > BEHIND) return null;
    if (isWord(r, g.from - 1, 'never|not') && g.value.grade === said.value.grade) continue;
    const straight = g.from - at <= 3;
    const but = [1, 2].some((k) => isWord(r, g.from - k, 'but'));
    return straight || but ? g : null;
  }
  return null;
}

/** Gives claims of a grade that the writer takes back at once the one that was meant. */
export function mendSlips(r: Reading, line: Line, claims: Claim[]): void {
  if (line.grades.length < 2) return;
  for (let i = nextOf(r.tokens, MENDS, line.from + 1, line.to); i >= 0; i = nextOf(r.tokens, MENDS, i + 1, line.to)) {
    const at = word(r, i) === 'rather' && word(r, i - 1) === 'or' && isMark(r, i - 2) ? i + 1 : mendsAt(r, i);
    const said = at ? line.grades.filter((g) => g.to <= i && i - g.to <= BEFORE).pop() : undefined;
    const grade = said ? meant(r, line, said, at) : null;
    if (!said || !grade || grade.value.grade === said.value.grade) continue;
    const wrong = claims.filter((c) => c.from === said.from);
    if (!wrong.length) continue;
    for (let k = claims.length - 1; k >= 0; k--) if (claims[k]?.from === grade.from) claims.splice(k, 1);
    for (const c of wrong) [c.grade, c.from, c.to] = [grade.value.grade, grade.from, grade.to];
  }
}
