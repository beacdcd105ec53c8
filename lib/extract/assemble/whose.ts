/** Whose grade is it: the council or councils that a mention speaks of. */

import { SCALE_NOUNS } from '../lexicon/grades.ts';
import { isSubject } from '../mentions/context.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import { namesSome } from './carried.ts';
import { antecedentOf, bracketed, closedOff, insideOf } from './clauses.ts';
import type { Group } from './groups.ts';
import { partnerOf } from './page-signs.ts';

const STOPS = new Set([';']);

/** "It", "they", "its", "the council" before the grade. */
function pronounBefore(r: Reading, line: Line, from: number): boolean {
  for (let i = line.from; i < from; i++) if (isWord(r, i, 'it|its|they|their|council|authority|we|our')) return true;
  return false;
}

/** "its services are good, but Nottingham's are inadequate": the name has a grade of its own. */
const ofNextClause = (r: Reading, line: Line, to: number, g: Group): boolean => {
  if (!line.grades.some((o) => o.from >= g.to && o.from - g.to <= 6)) return false;
  for (let i = to; i < g.from; i++) if (isWord(r, i, 'but|while|whereas')) return true;
  return false;
};

const wentTo = (r: Reading, at: number) => word(r, at - 1) === 'to' && isWord(r, at - 2, 'went|go|goes|gone|given|handed|awarded');

/** A clause of time opens between a grade and a council that is only company in it: "…, when it shared a director with B". */
function inTimeClause(r: Reading, from: number, to: number): boolean {
  if (word(r, to - 1) !== 'with') return false;
  for (let i = from; i < to - 1; i++) if (word(r, i) === ',' && isWord(r, i + 1, 'when|while')) return true;
  return false;
}

/** The group a mention at tokens `from`-`to` belongs to; null when the line names none. */
export function groupFor(r: Reading, line: Line, groups: Group[], from: number, to: number): Group | null {
  if (!groups.length) return null;
  let start = line.from;
  let end = line.to;
  for (let i = from - 1; i >= line.from; i--)
    if (STOPS.has(word(r, i))) {
      start = i + 1;
      break;
    }
  for (let i = to; i < line.to; i++)
    if (STOPS.has(word(r, i))) {
      end = i;
      break;
    }
  const some = groups.find((g) => g.from >= to && isWord(r, g.to, 'are|is|were|was|among') && namesSome(r, line, to, g));
  if (some) return some;
  const inside = groups.filter((g) => g.from >= start && g.to <= end);
  // "Good: Durham, Gateshead"
  const heads = (from === start || line.grades.some((g) => g.to <= from && from - g.to <= 2)) && word(r, to) === ':';
  if (heads) {
    const next = inside.find((g) => g.from >= to);
    if (next) return next;
  }
  const antecedent = antecedentOf(r, line, inside, from);
  if (antecedent) return antecedent;
  // "Kent's part in a good rating for Medway": whose rating it is comes right behind it.
  const noun = word(r, to) === 'ofsted' ? to + 1 : to;
  const rated =
    SCALE_NOUNS.has(word(r, noun)) && isWord(r, noun + 1, 'for|on')
      ? inside.find((g) => g.from >= noun + 2 && g.from - noun <= 3)
      : undefined;
  if (rated) return rated;
  // "Along with A, the poor ratings went to B, C and D"
  const given = SCALE_NOUNS.has(word(r, noun).replace(/s$/, '')) ? inside.find((g) => g.from > noun && wentTo(r, g.from)) : undefined;
  if (given && !inside.some((g) => g.from >= to && g.to <= given.from)) return given;
  // "good for A", "inadequate verdict on A"
  const behind = inside.find((g) => g.from >= to);
  // "After the rating A took over B's services": not the one that helps.
  const after = behind?.aside ? inside.find((g) => g.from >= behind.to && !g.aside) : behind;
  const ahead = inside.filter((g) => g.to <= from);
  const known = ahead.filter((g) => !g.aside);
  if (known.length === 1 && known[0] && asideOfSubject(r, line, known[0], from)) return null;
  const before = known.filter((g) => !closedOff(r, line, g, from) && !bracketed(r, line, g, known, from)).pop() ?? known.pop() ?? null;
  if (after && before && sameOrder(r, line, before, after, from, to)) return after;
  // "Its services require improvement, which is the same grade that B had": the pronoun's council, not B.
  if (!before && after && (after.from - to > 6 || ofNextClause(r, line, to, after)) && pronounBefore(r, line, from)) return null;
  // "The earlier two came in 2016 and 2019, when the service was shared with B": named only to tell the time.
  if (!before && after && (partnerOf(r, after.from) || (line.where === 'text' && (colleaguesOf(r, after.from) || officerOf(r, after)))))
    return null;
  if (!before && after && line.where === 'text' && inTimeClause(r, to, after.from)) return null;
  // "Services there require improvement, as those in neighbouring B do": B is what they are compared with.
  if (!before && after && word(r, to) === ',' && isWord(r, to + 1, 'as|like|unlike|whereas|than')) return null;
  // "A director from A was hired; services are good": whoever the text is about, and not A.
  if (!before && ahead.length && !(after && after.from - to <= 6)) return null;
  if (
    after &&
    after.from - to <= 4 &&
    isWord(r, after.from - 1, 'for|on|at|in|of|to') &&
    // "A is good, and in B …": what is told of B follows.
    !(before && word(r, to) === ',' && isWord(r, to + 1, 'and|but|while|whereas')) &&
    (!before || from - before.to > 6) &&
    // "requires improvement, and in B a visit found": of the next clause
    !r.tokens.slice(to, after.from).some((t) => isAny(t.w, 'and|but|while|whereas')) &&
    !line.grades.some((g) => (g.from >= to && g.to <= after.from) || g.from === after.to)
  )
    return after;
  if (before) return before;
  // "Three councils were rated inadequate, and help was sent by B": not B's.
  if (
    after &&
    line.where === 'text' &&
    r.tokens.slice(start, from).some((t) => isAny(t.w, 'councils|authorities|boroughs|counties')) &&
    !isWord(r, after.to + 1, 'one|among|included')
  )
    for (let i = to; i < after.from; i++) if (word(r, i) === ',' && isWord(r, i + 1, 'and|but')) return null;
  if (after) return after;
  return groups.filter((g) => g.to <= from).pop() ?? null;
}

/** "The island's services – run in harness with Hampshire – have been rated good": a name in the aside of a subject that goes without one. */
function asideOfSubject(r: Reading, line: Line, g: Group, from: number): boolean {
  const open = insideOf(r, line, g, from);
  return (
    open > line.from &&
    g.from - open > 2 &&
    isWord(r, g.from - 1, 'with|by|from|to|and|of|neighbouring') &&
    isSubject(line, r.tokens, open - 1)
  );
}

/** "described by colleagues from Telford as good": who they are, and not what they looked at. */
const colleaguesOf = (r: Reading, at: number) =>
  isWord(r, at - 1, 'from|at|in|of') &&
  isWord(
    r,
    at - 2,
    'colleagues|peers|officers|directors|managers|consultants|experts|secondees|team|teams|friends|counterparts|neighbours',
  );

/** "so inadequate that Richmond's director was sent for": somebody of another council, who did something about it. */
const officerOf = (r: Reading, g: Group) =>
  /'s?$/.test(word(r, g.to - 1)) &&
  isWord(r, g.to, 'director|leader|chief|boss|mayor|officers|managers|staff|team|experts|specialists|head');

/** "good for A, inadequate for B", "reports on A and B: good for B": the name behind the grade. */
function sameOrder(r: Reading, line: Line, before: Group, after: Group, from: number, to: number): boolean {
  let link = after.from - 1;
  while (link > to && isWord(r, link, 'both|the|neighbouring|nearby')) link--;
  const joint = word(r, link);
  if (link - to > 1 || !isAny(joint, 'for|in|at|to')) return false;
  if (before.to === from - 1 && isWord(r, before.to, ':|–')) return true;
  return r.tokens[before.from - 1]?.w === joint && line.grades.some((g) => g.to <= before.from && before.from - g.to <= 2);
}
