/** Whose grade is only said to be the same as another's: "Bristol: the same as Leeds", "The same goes for Bury", "Kent, seen in May, fared no better and no worse". */
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { ends } from './does-the-same.ts';
import type { Group } from './groups.ts';
import { EARLIER } from './headline.ts';

/** A grade of the whole that is today's. */
export const openGrade = (c: Claim) => c.grade !== null && !c.visit && c.same === null && !c.strands.length && c.lean < EARLIER;

/** "Islington, seen in 2020, is too": one past an aside that only tells when it was inspected. */
export function seenThen(r: Reading, line: Line, g: Group): number {
  if (word(r, g.to) !== ',' || !isWord(r, g.to + 1, 'seen|inspected|visited|judged|rated|graded|last|assessed')) return g.to;
  for (let i = g.to + 2; i < Math.min(line.to, g.to + 9); i++)
    // "inspected in the same month, October, fared no better"
    if (word(r, i) === ',') return covered(line.dates, i + 1) && word(r, i + 2) === ',' ? i + 3 : i + 1;
  return g.to;
}

/**
 * "Liverpool and Bristol: the same as Leeds", "Bury, the same.", "Kirklees, inspected in May: likewise", "fared no better and no worse": has the grade of the one told
 * before it, or of the one named behind "as". `at`: one past the name and its asides; the token where the other's name would stand, 0 where it is not so.
 */
export function theSame(r: Reading, line: Line, at: number): number {
  let i = at;
  if (isWord(r, i, ':|,|–|(')) i++;
  const marked = i > at;
  if (isWord(r, i, 'likewise|ditto|similarly')) return marked && ends(r, line, i + 1) ? i + 1 : 0;
  if (isWord(r, i, 'did|does|do|fared|fares|is|are|was|were') && word(r, i + 1) === 'no') {
    const b = word(r, i + 4) === 'no' ? word(r, i + 5) : word(r, i + 4);
    if (isWord(r, i + 2, 'better|worse') && isAny(b, 'better|worse') && b !== word(r, i + 2)) return i + 5;
    if (isWord(r, i + 2, 'better|worse|different') && isWord(r, i + 3, 'than|from')) return i + 4;
    return word(r, i + 2) === 'different' && closes(r, line, i + 3) ? i + 3 : 0;
  }
  const is = !marked && isWord(r, i, 'is|are|was|were');
  if (!marked && !is && !/'s?$/.test(word(r, i - 1))) return 0;
  if (is) i++;
  while (isWord(r, i, 'exactly|precisely|just|also|much|now')) i++;
  if (word(r, i) !== 'the' || word(r, i + 1) !== 'same') return 0;
  i += isWord(r, i + 2, 'again|grade|rating|mark|verdict|result|judgement') ? 3 : 2;
  if (isWord(r, i, 'as|with')) return line.councils.some((c) => c.from - i <= 2 && c.from > i) ? i + 1 : 0;
  return closes(r, line, i) || (!is && ends(r, line, i) && line.dates.some((d) => d.from - i <= 1 && d.from >= i)) ? i : 0;
}
const closes = (r: Reading, line: Line, i: number) => i >= line.to || isWord(r, i, '.|;|,|)|–|but|and');

/** "It said the same of Bolton", "The same goes for Bolton and for Oldham", "The verdict on Bolton was the same": of whom the grade told before is said, too. */
export function saidTheSame(r: Reading, line: Line, g: Group): boolean {
  let i = g.from - 1;
  while (isWord(r, i, 'the|neighbouring|nearby|both')) i--;
  if (
    SCALE_NOUNS.has(word(r, i - 1)) &&
    isWord(r, i, 'on|of|for|in|at') &&
    isWord(r, i - 2, 'the|its') &&
    isWord(r, g.to, 'is|was') &&
    word(r, g.to + 1) === 'the'
  )
    return word(r, g.to + 2) === 'same' && closes(r, line, g.to + 3);
  if (!isWord(r, i, 'of|for|to|about|in|with')) return false;
  let k = i - 1;
  if (word(r, k) === 'true') k--;
  if (isWord(r, k, 'is|was|goes|went|applies|applied|holds|held')) k--;
  else if (!isWord(r, k - 2, 'said|says|say|found|finds|concluded|reported|wrote|thought')) return false;
  return word(r, k) === 'same' && word(r, k - 1) === 'the';
}

/** Whose grade is the same: that of the `other` named behind "as", or else the one told before it, today's where the one told last is what it came from. */
export function toldOf(line: Line, alike: number, other: Group | undefined, last: Claim | null, all: Claim[]): Claim | null {
  if (!alike || !last) return last;
  if (!other && line.index - last.line.index > 2) return null;
  const of = other ? other.councils : last.lean >= EARLIER && !last.councilSpot?.aside ? last.councils : null;
  const now = of && all.filter((c) => openGrade(c) && c.councils.some((x) => x.code === of[0]?.code)).pop();
  return now ?? (other ? null : last);
}
