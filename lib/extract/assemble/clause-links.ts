/** Which small words open the clause of a grade behind a day, or the next link of a chain of days and grades. */
import type { Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';

type Place = { from: number; to: number };

export function fromBefore(r: Reading, at: number): boolean {
  let i = at - 1;
  while (isWord(r, i, 'a|an|the|its|their|"')) i--;
  return word(r, i) === 'from';
}

/** Whether ", when" opens the clause of a grade at `to`, after at most a few words from `from`; "when, although some of it was good," has none before it. */
export function whenClause(r: Reading, from: number, to: number): boolean {
  if (word(r, from) === 'when' && word(r, from + 1) === ',') return true;
  for (let i = from; i < Math.min(to, from + 7); i++)
    if (word(r, i) === ',' && word(r, i + 1) === 'when') return !isWord(r, i + 2, 'in|by|on|at|back');
  return false;
}

/** Where the aside ends that follows "when" behind a day, "in 2017 when, although some of it was good, …"; -1 where none does. */
export function whenAside(r: Reading, line: Line, from: number): number {
  if (word(r, from) === 'when' && word(r, from + 1) === ',') for (let i = from + 3; i < line.to; i++) if (word(r, i) === ',') return i;
  return -1;
}

/** Whether ", in which" or ", where" opens the clause of a grade at `to`: "after an inspection in May of services for children, in which leaders were found inadequate". */
export function inWhich(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 16); i++) {
    if (isWord(r, i, ';|and') && word(r, i - 1) === ',') return false;
    if (word(r, i) === ',' && isWord(r, i + 1, 'in|at|during|after|following') && word(r, i + 2) === 'which') return true;
  }
  return false;
}

/** "good in 2018 and, four years before that, inadequate": the date between commas opens the next link of a chain. */
export function opensLink(r: Reading, d: Place, g: Place): boolean {
  let before = d.from - 1;
  if (isWord(r, before, 'in|by|from|nearly|almost|over|just|only|some|about')) before--;
  const led =
    word(r, before) === ',' ? isWord(r, before - 1, 'and|but|then') : isWord(r, before, 'and|but|then') && word(r, before - 1) === ',';
  let to = d.to;
  if (isWord(r, to, 'that|then|this')) to++;
  if (!led || word(r, to) !== ',') return false;
  for (let i = to + 1; i < g.from; i++)
    if (!isWord(r, i, 'at|to|it|was|were|had|been|as|with|a|an|the|of|on|in|merely|only|just|still|again|"')) return false;
  return true;
}

/** "says outstanding where in 2019 it said good", "good, while in 2016 they were inadequate": the day stands at the head of a clause of its own. */
export function opensOwn(r: Reading, d: Place): boolean {
  let i = d.from - 1;
  while (isWord(r, i, 'in|back|at|by|during|as|recently|only|early|late')) i--;
  return isWord(r, i, 'where|whereas|while|whilst|although|though') && isWord(r, d.to, 'it|they|services|inspectors|ofsted|the|its');
}
