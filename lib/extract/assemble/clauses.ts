/** Councils in clauses of their own: relative clauses, asides between commas, brackets. */

import { JUDGING_VERBS } from '../lexicon/grades.ts';
import { COPULAS } from '../lexicon/words.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Group } from './groups.ts';

const CLAUSES = 'which|who|whom|whose|when|where|after|since|because|although|though|as';

/** Whether a council stands in a clause of its own that ends before `from`: "A, which began when B was broken up, was …". */
export function closedOff(r: Reading, line: Line, g: Group, from: number): boolean {
  if (!says(r.tokens, CLAUSES, line.from, g.from)) return false;
  let opened = false;
  for (let i = g.from - 1; i >= line.from; i--) {
    const w = word(r, i);
    if (w === ',' || w === ';' || w === '–' || w === '(') break;
    if (isAny(w, CLAUSES)) opened = true;
  }
  if (!opened) return false;
  for (let i = g.to; i < from; i++) {
    if (word(r, i) !== ',') continue;
    // "in a region where B, say, has been good"
    if (isWord(r, i + 1, 'say|too|meanwhile|however|though') && word(r, i + 2) === ',') {
      i += 2;
      continue;
    }
    if (!isWord(r, i + 1, 'which|who|whose|where')) return true;
    // A relative clause of its own, up to the next comma, ends nothing.
    i++;
    while (i < from && word(r, i) !== ',') i++;
    // "A, which borders B, where services are poor, was praised": the verb that A waits for
    if (i < from && (COPULAS.has(word(r, i + 1)) || isWord(r, i + 1, VERBS))) return true;
  }
  return false;
}

/** "Essex, its improvement partner, which is outstanding": what a council is called, between the commas at `from` and `to`. */
const partnerBetween = (r: Reading, from: number, to: number): boolean =>
  word(r, from) === ',' &&
  to - from > 2 &&
  to - from <= 6 &&
  isWord(r, from + 1, 'its|their|the|a|our') &&
  isWord(r, to - 1, 'partner|neighbour|helper|mentor|council');

/** "Slough next door, where …", "Kent, across the river, …": where it lies, from the end of its name to the comma at `to`. */
function nextDoor(r: Reading, from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false;
  for (let i = from; i < to; i++)
    if (!isWord(r, i, 'next|door|nearby|just|over|up|down|along|across|the|road|river|border|water|to|north|south|east|west')) return false;
  return true;
}

/** The council right before the relative clause, the brackets or the apposition that a grade at `from` stands in ("Leeds, which is rated outstanding"). */
export function antecedentOf(r: Reading, line: Line, groups: Group[], from: number): Group | null {
  let commas = 0;
  for (let i = from - 1; i >= Math.max(line.from, from - 14); i--) {
    const w = word(r, i);
    if (w === ';' || w === ')') return null;
    if (w === '(') return groups.find((g) => g.to === i) ?? null;
    // "Essex, which is outstanding and helped Southend rise from …": whoever was helped
    const helped =
      commas || !isAny(w, RISES) ? undefined : groups.find((g) => g.to === i && !groups.some((o) => o.from > i && o.to <= from));
    if (helped && /(?:ed|saw|led|took|brought)$/.test(word(r, helped.from - 1))) return helped;
    const open = w === ',' ? asideBefore(r, line, i) : -1;
    if (open > 0) {
      i = open;
      continue;
    }
    if (w === ',') {
      // "Leeds, rated outstanding": a participle right behind the comma
      const own = commas === 0 ? groups.find((g) => g.to === i) : undefined;
      if (
        own &&
        isWord(r, i + 1, 'rated|judged|graded|found|declared|deemed|itself|also|still|now|once|long|both|being|having|the|an|a') &&
        from - i <= 6 &&
        // "with help from Essex, the council moved up to good"
        !(
          own.aside &&
          word(r, i + 1) === 'the' &&
          isWord(r, i + 2, 'council|county|city|borough|authority|department|service|services|town|trust')
        )
      )
        return own.aside || i + 2 >= from || JUDGING_VERBS.has(word(r, i + 1)) ? own : null;
      commas++;
    } else if (isAny(w, 'which|who|whose|where') && isWord(r, i - 1, ',|–'))
      return commas === 0
        ? (groups.find((g) => g.to === i - 1 || partnerBetween(r, g.to, i - 1) || nextDoor(r, g.to, i - 1)) ?? null)
        : null;
  }
  return null;
}

const RISES = 'rise|climb|move|improve|go|get|become|reach|from|out|up';

/** Where the aside of few words that ends with the comma at `close` begins, between a form of "be" or "have" and its verb ("has, incidentally, required"); -1 when none does. */
export function asideBefore(r: Reading, line: Line, close: number): number {
  for (let k = close - 1; k > line.from && close - k < 8; k--)
    if (word(r, k) === ',') return isWord(r, k - 1, 'has|have|had|is|are|was|were|been') ? k : -1;
  return -1;
}

const VERBS =
  'has|have|had|will|does|did|do|got|gets|requires|require|required|fell|rose|came|went|won|kept|holds|held|slipped|dropped|moved|climbed|stays|stayed|received|earned|scored|gained|lost|escaped|managed';

/** The dash or bracket that opens the aside in which `g` stands, closed before `from`; -1 when there is none. */
export function insideOf(r: Reading, line: Line, g: Group, from: number): number {
  let open = g.from - 1;
  while (open > line.from && !isWord(r, open, '–|(|;|:')) open--;
  if (!isWord(r, open, '–|(')) return -1;
  for (let i = g.to; i < from; i++) if (word(r, i) === (word(r, open) === '(' ? ')' : '–')) return open;
  return -1;
}

/** Whether a council stands in an aside between subject and verb: "A, served by B, was rated good". `others`: councils that may be the subject. */
export function bracketed(r: Reading, line: Line, g: Group, others: Group[], from: number): boolean {
  const opens = ',|–|(|;';
  if (!says(r.tokens, opens, line.from, g.from)) return false;
  let open = insideOf(r, line, g, from);
  if (open < 0) {
    open = g.from - 1;
    while (open >= line.from && !isWord(r, open, opens)) open--;
  }
  const mark = word(r, open);
  if (open < line.from || mark === ';' || g.from - open < 2 || !others.some((o) => o !== g && o.to <= open && open - o.to <= 6))
    return false;
  const end = mark === '(' ? ')' : mark;
  for (let i = g.to; i < from; i++) {
    if (word(r, i) === ';') return false;
    if (word(r, i) !== end) continue;
    const next = word(r, i + 1);
    // "… , and was rated": the verb that the first council waits for
    return mark === '(' || COPULAS.has(next) || JUDGING_VERBS.has(next) || isAny(next, VERBS);
  }
  return false;
}

/** "In its first report since the trust took charge, Ofsted rates it good": the clause of time has ended. */
export function sinceClause(r: Reading, line: Line, cue: { from: number; to: number }, at: number): boolean {
  if (word(r, cue.from) !== 'since' && word(r, cue.to - 1) !== 'since') return false;
  for (let i = cue.to; i + 1 < at; i++)
    if (word(r, i) === ',' && !isWord(r, i + 1, 'which|when|where|in|at|after|and|or'))
      return !line.grades.some((g) => g.from >= cue.to && g.to <= i);
  return false;
}
