import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';

const JOINERS = new Set([',', 'and', '&', 'or', 'the', 'both', 'also', 'city', 'council', 'borough', 'county']);

const COMPASS = 'the|north|south|east|west|midlands|north-west|north-east|south-west|south-east';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';

/** Whether two councils are named in one breath: nothing but commas, "and" and small words stands between them. */
export function namedTogether(r: Reading, from: number, to: number): boolean {
  if (to <= from) return false;
  // "Haringey, in north London, and Doncaster"
  let end = from;
  if (word(r, from) === ',' && isWord(r, from + 1, 'in|near'))
    for (let i = from + 2; i < Math.min(to - 1, from + 6); i++) if (word(r, i) === ',' && word(r, i + 1) === 'and') end = i + 1;
  // "Waltham Forest in London and St Helens"
  if (word(r, from) === 'in' && !/'s?$/.test(word(r, from - 1))) {
    let k = from + 1;
    while (k < Math.min(to - 1, from + 4) && (r.tokens[k]?.capital || isWord(r, k, COMPASS))) k++;
    if (k > from + 1 && isWord(r, k, ',|and')) end = k;
  }
  // "Hertfordshire (2015), Essex (2014)", "Kent (March), Surrey (July 2012)"
  if (word(r, from) === '(')
    for (let i = from + 1, year = false; i < Math.min(to - 1, from + 5); i++) {
      const t = r.tokens[i];
      if (t?.kind === 'number' || (t?.capital && isAny(t.w, MONTHS) && [1, 2, 3, 4].some((k) => word(r, to + k) === '('))) year = true;
      else if (t?.w === ')' && year) end = i + 1;
      // "Hertfordshire (good, 2015), Essex": each has its own grade.
      else if (!t?.capital) break;
    }
  if (end > from) from = end;
  // "run for Leeds and for Bradford"
  if (word(r, to - 1) === 'for' && word(r, to - 2) === 'and') to--;
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) if (!JOINERS.has(word(r, i))) return false;
  return word(r, to - 1) !== ',' || to - from === 1;
}

const RELATIVE = 'which|whose|where|who';

/** "the letters to A and to B", "reports on A and on B": one breath, with the preposition said twice. */
export function samePreposition(r: Reading, line: Line, last: { from: number; to: number }, spot: { from: number; to: number }): boolean {
  // "with A and with B, itself once inadequate": of B alone
  if (word(r, spot.to) === ',' && isWord(r, spot.to + 1, `${RELATIVE}|itself|once|now|rated|judged|found|then`)) return false;
  const joint = word(r, last.from - 1);
  let at = last.to;
  if (word(r, at) === ',') at++;
  const and = isWord(r, at, 'and|&');
  if (and) at++;
  if (and && word(r, at) === 'also') at++;
  if (at + 1 !== spot.from || word(r, at) !== joint) return false;
  // "in A, in B and in C", "in A and in B.": in them all; "good in A, and in B it is poor" begins anew.
  if (isAny(joint, 'in|at|for')) {
    // "homes in A, in B and in C": of what is judged, and not where somebody lives or has worked
    // "; in Essex and in Suffolk they require improvement"
    if (and && (last.from - 1 === line.from || word(r, last.from - 2) === ';') && isWord(r, spot.to, 'they|both|services')) return true;
    const judged = (x: { to: number }) => x.to === last.from - 1;
    if (
      !line.services.some((s) => judged(s) && s.value.service === "children's services") &&
      !line.grades.some(judged) &&
      !isWord(r, last.from - 2, 'both|services|departments|reports|verdicts')
    )
      return false;
    let next = spot.to;
    while (isWord(r, next, ',|and|both')) next++;
    if (word(r, next) === joint) return true;
    return (
      and &&
      (word(r, last.from - 2) === 'both' ||
        (next > spot.to ? next === spot.to + 1 && word(r, spot.to) === 'both' : ENDS.test(word(r, next))))
    );
  }
  return and && isAny(joint, 'to|on|by|into|with|against|of');
}

/** What may stand behind the last of several that share what is said. */
const ENDS = /^(?:[.;:!?)]|are|were|have|alike|last|this|)$/;

const PLURAL = 'have|are|were|both|each|share|require|remain|do';
/** Past a relative clause behind a name, where it opens at `at`; `at` where none does, -1 where it does not end. */
function pastRelative(r: Reading, line: Line, at: number): number {
  if (word(r, at) !== ',' || !isWord(r, at + 1, RELATIVE)) return at;
  for (let i = at + 2; i < line.to; i++) if (word(r, i) === ',') return i + 1;
  return -1;
}

/** "A, whose report came out in May, and B, which was seen a week later, have each …": one verb in the plural for both. No grade stands in the clauses between. */
export function oneVerb(r: Reading, line: Line, from: number, spot: { from: number; to: number }): boolean {
  const open = pastRelative(r, line, from);
  if (open <= from || word(r, open) !== 'and' || open + 1 !== spot.from) return false;
  let verb = pastRelative(r, line, spot.to);
  if (word(r, verb) === ',') verb++;
  return verb > spot.from && isWord(r, verb, PLURAL) && !line.grades.some((g) => g.from >= from && g.to <= verb);
}
