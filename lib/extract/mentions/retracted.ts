/** Grades that the text takes back: a claim that the next sentence denies, a newspaper's correction of what it said. */
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';

const word = (r: Reading, i: number) => r.tokens[i]?.w ?? '';
const ends = (r: Reading, line: Line, i: number) => i >= line.to || isAny(word(r, i), '.|,|!|;|–|and|nor|yet');

/** "They are not.", "It isn't, and never has been.", "Not so.", "That was wrong.", "We wish it were." */
function denies(r: Reading, line: Line): boolean {
  const i = line.from;
  const [a, b, c] = [word(r, i), word(r, i + 1), word(r, i + 2)];
  if (a === 'not' && isAny(b, 'so|true|quite')) return true;
  if (a === 'we' && b === 'wish' && isAny(word(r, i + 3), 'were|was|had')) return true;
  if (!isAny(a, 'they|it|that|this|we|he|she')) return false;
  if (isAny(b, "aren't|isn't|weren't|wasn't|hasn't|haven't|hadn't|didn't")) return ends(r, line, i + 2);
  if (!isAny(b, 'is|are|was|were|has|had|have|did')) return false;
  if (isAny(c, 'wrong|untrue|incorrect|false|nonsense')) return true;
  return c === 'not' && ends(r, line, i + 3);
}

const CORRECTS =
  'correction|corrections|clarification|apologise|apologises|apologies|wrongly|incorrectly|mistakenly|erroneously|misread|misstated|misreported|error';

/** Whether `line` has a word of correction. */
function corrects(r: Reading, line: Line | undefined): boolean {
  if (!line) return false;
  for (let i = line.from; i < line.to; i++) if (isAny(word(r, i), CORRECTS)) return true;
  return false;
}

/** "we said", "our report stated" */
function ownWords(r: Reading, line: Line): boolean {
  for (let i = line.from + 1; i < line.to; i++)
    if (isAny(word(r, i), 'said|reported|stated|wrote|printed|claimed|suggested')) {
      let k = i - 1;
      while (/ly$/.test(word(r, k)) || isAny(word(r, k), 'also|first|had|have|has')) k--;
      if (isAny(word(r, k), 'we|article|story|headline|caption')) return true;
    }
  return false;
}

const TALK = 'reports|report|stories|story|suggestions|suggestion|claims|claim|talk|headlines|posts|idea|impression|belief|notion';
const UNTRUE = 'wide|wrong|untrue|false|mistaken|nonsense|inaccurate|unfounded|incorrect|groundless|premature|exaggerated|baseless';

/** "Reports that Kent had been rated inadequate are wide of the mark", "The idea that it failed is nonsense". */
function mistaken(r: Reading, line: Line): boolean {
  const that = [1, 2, 3].find((k) => word(r, line.from + k) === 'that');
  if (that === undefined || !isAny(word(r, line.from + that - 1), TALK)) return false;
  for (let i = line.from + that + 2; i < line.to; i++)
    if (isAny(word(r, i), UNTRUE) && [1, 2].some((k) => isAny(word(r, i - k), 'is|are|was|were'))) return true;
  return false;
}

/** "An earlier version of this report said that …": it says so no more. */
function olderVersion(r: Reading, line: Line): boolean {
  let of = -1;
  for (let i = line.from; i < line.to; i++) {
    if (isAny(word(r, i), 'version|edition') && isAny(word(r, i - 1), 'earlier|previous|original|older|first')) of = i;
    if (of >= 0 && i > of && isAny(word(r, i), 'said|reported|stated|claimed|suggested|gave|named|had|described')) return true;
  }
  return false;
}

/** Whether the grades of `line` are taken back by its own words or by the sentence after it. */
export function retracted(r: Reading, line: Line): boolean {
  const next = r.lines[line.index + 1];
  if (next && !next.skip && next.where === line.where && denies(r, next)) return true;
  if (mistaken(r, line) || olderVersion(r, line)) return true;
  if (!ownWords(r, line)) return false;
  return (
    corrects(r, line) ||
    corrects(r, r.lines[0]) ||
    corrects(r, next) ||
    corrects(r, r.lines[line.index + 2]) ||
    !!(next && saysNot(r, next))
  );
}

/** "They were not inspected" */
const saysNot = (r: Reading, line: Line) => isAny(word(r, line.from), 'they|it|that') && word(r, line.from + 2) === 'not';
