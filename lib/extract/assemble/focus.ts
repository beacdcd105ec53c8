/** The council that a text is about where a sentence names none. */
import type { CouncilRef } from '../../domain/finding.ts';
import { INSPECTED, INSPECTION, INSPECTOR } from '../lexicon/classes.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { type Group, groupsOf } from './groups.ts';
import type { Page } from './page.ts';
import { ofAll } from './said-of.ts';
import type { When } from './when.ts';
import { groupFor } from './whose.ts';

/** The council that an article is about although it names others: the headline's only one, or the one named most. */
export function mainCouncil(page: Page): CouncilRef[] | null {
  const titled = page.councils.filter((c) => c.inTitle);
  if (titled.length === 1 && titled[0]) return [titled[0].ref];
  if (titled.length) return null;
  const ranked = [...page.councils].sort((a, b) => b.count - a.count);
  return ranked[0] && ranked[0].count >= 3 && ranked[0].count >= 2 * (ranked[1]?.count ?? 0) ? [ranked[0].ref] : null;
}

/** The councils named together where the text first names any. */
export function firstGroup(r: Reading, page: Page): CouncilRef[] {
  let read = 0;
  let aside: CouncilRef[] = [];
  for (const line of r.lines) {
    if (line.skip) continue;
    if (line.where === 'text' && ++read > 6) break;
    const found = line.councils.some((c) => c.councils.length) ? groupsOf(r, line, page, []) : [];
    const own = found.find((g) => !g.aside);
    if (own) return own.councils;
    if (!aside.length && found[0] && !found[0].helper) aside = found[0].councils;
  }
  return aside;
}

/** "The sixth report concerns Surrey, where …", "Then there is Kirklees, where …": brought in to be told of. */
const broughtIn = (r: Reading, line: Line, g: Group): boolean =>
  isWord(r, g.from - 1, 'is|was|about|on|concerns|concerned|covers|covered|to|of|in|for|from') &&
  r.tokens
    .slice(line.from + 1, g.from)
    .some((t) => isAny(t.w, 'report|letter|inspection|result|verdict|grade|case|exception|example|last|other|one'));

/** "They follow A, which was the first to be outstanding", "It lends managers to A – rated inadequate in May – and others": told of in a clause of its own, and not what the text goes on about. */
const mentionedBy = (r: Reading, line: Line, g: Group) =>
  isWord(r, line.from, 'it|they|its|their|the') &&
  g.from - line.from >= 2 &&
  !line.councils.some((c) => c.from === line.from && c.to === g.from) &&
  isWord(r, g.to, ',|–|(') &&
  isWord(r, g.to + 1, 'which|who|whose|where|itself|rated|judged');

/** "And Southampton?", "How does Kent compare?" over a paragraph: the answer is about the council that was asked after. */
export function askedOf(r: Reading, line: Line): boolean {
  const asked = r.lines[line.index - 1];
  if (!asked || asked.line !== line.line - 1 || asked.skip || asked.where === 'title' || word(r, asked.to - 1) !== '?') return false;
  const named = asked.councils.filter((c) => c.councils.length > 0 && c.mention.kind !== 'anaphor');
  return asked.to - asked.from <= 9 && named.length === 1;
}

/** "found in a Norfolk flat": where something happened, and no more. */
export const inPassing = (r: Reading, groups: Group[]): boolean => {
  const first = groups[0];
  return first !== undefined && isWord(r, first.from - 1, 'a|an') && r.tokens[first.to]?.capital === false;
};

const PERSON = 'director|leader|chief|boss|mayor|head';
const COMPARED = 'since|like|unlike|after|when|than|as';

const INTO = new Set('in at for from to with by near across over into like than against around behind outside beyond via'.split(' '));

/** The councils that the text goes on about after `line`: those that a grade of it is given to, or its first that is more than a place on the way. `named`: its paragraph has named others; `round`: the article goes through many. */
export function turnsTo(r: Reading, line: Line, groups: Group[], own: Claim[], named: boolean, round: boolean): CouncilRef[] | null {
  // "North Lincolnshire joins Hampshire and Kent, which hold the top grade": on it goes about who joins them
  const joins = groups.find((g) => !g.aside && isWord(r, g.to, 'joins|joined'));
  if (joins) return joins.councils;
  const given = own.find((c) => c.councilSpot && !c.councilSpot.aside)?.councilSpot;
  if (given && mentionedBy(r, line, given) && !broughtIn(r, line, given)) return null;
  if (given) return given.councils;
  const first = groups.find((g) => !g.aside);
  // "the first casualty since Haringey's director was sacked": somebody the story is only compared with
  if (first && !own.length && /'s?$/.test(word(r, first.to - 1)) && isWord(r, first.to, PERSON) && isWord(r, first.from - 1, COMPARED))
    return null;
  // "run in partnership with Hampshire": who helps is not who it goes on about; "nobody knows it better than Doncaster" turns to it.
  if (!first)
    return named || groups[0]?.helper || isWord(r, (groups[0]?.from ?? 0) - 1, 'with|from|by|for') ? null : (groups[0]?.councils ?? null);
  // In a round-up, who is only spoken of in passing ("she named A and B as models") is not who it goes on about.
  if (round && !own.length && !line.visits.length && first.from - line.from > 4) return null;
  let k = first.from - 1;
  while (k > line.from && isWord(r, k, 'a|an|the|neighbouring|nearby|next|door')) k--;
  // "She left for Knowsley, where the pay is better": a place in a sentence that says nothing of an inspection
  const onTheWay = INTO.has(word(r, k)) && k - line.from >= 2 && (line.said & (INSPECTOR | INSPECTED | INSPECTION)) === 0;
  // "She left for Knowsley": where somebody went, whatever was named before.
  const moved = isWord(r, k, 'for|to') && isWord(r, k - 1, 'left|leave|leaving|moved|gone|went|goes|defected|departed|emigrated');
  return (named || moved) &&
    onTheWay &&
    !line.visits.length &&
    !line.grades.length &&
    line.dates.every((d) => d.mention.kind === 'duration')
    ? null
    : first.councils;
}

/** The councils that were visited on a date of `line`; null when it says nothing of whom. */
export function visitedOn(r: Reading, line: Line, groups: Group[], when: When, page: Page): CouncilRef[] | null {
  const { spot } = when;
  const before = groups.filter((g) => !g.aside && g.to <= spot.from);
  const last = before[before.length - 1];
  // "Two homes in A and one in B were seen in May", "inspections in A and in B, a week apart in July"
  if (last && before.length > 1 && !line.grades.length && line.dates.filter((d) => d.mention.date).length === 1) {
    for (let i = last.to; i < spot.from; i++)
      if (isWord(r, i, 'were|both|apart') || (word(r, i) === 'each' && word(r, i + 1) === 'other'))
        return before.flatMap((g) => g.councils);
  }
  return (
    groupFor(r, line, groups, spot.from, spot.to)?.councils ?? (ofAll(r, line) ? page.councils.map((c) => c.ref) : countedNext(r, line))
  );
}

const COUNTS = ['both', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** "Three of its members have been inspected since Easter. Bury is good, …": as many as the next sentence names. */
function countedNext(r: Reading, line: Line): CouncilRef[] | null {
  const next = r.lines[line.index + 1];
  if (line.councils.length || next?.line !== line.line || !says(r.tokens, 'inspected|visited|seen', line.from, line.to)) return null;
  const named = new Map(next.councils.flatMap((c) => c.councils.map((ref) => [ref.code, ref])));
  const count = COUNTS[named.size - 2];
  return count && (says(r.tokens, count, line.from, line.to) || (named.size === 2 && says(r.tokens, 'two', line.from, line.to)))
    ? [...named.values()]
    : null;
}

/** Of whom "the visit" was, whoever was named last: the main council, if anything is claimed of it, or the only one of which anything is. */
export function visitedOne(claims: Claim[], main: CouncilRef[] | null): CouncilRef[] | null {
  if (main) return claims.some((c) => c.councils[0]?.code === main[0]?.code) ? main : null;
  const [first] = claims;
  const [one, second] = first?.councils ?? [];
  return one && !second && claims.every((c) => c.councils.length === 1 && c.councils[0]?.code === one.code) ? [one] : null;
}

/** "The inspection took place in May", "The visit, a short one, was in March": the one that the article is about, whoever was named last. */
export const theVisit = (r: Reading, line: Line): boolean =>
  word(r, line.from) === 'the' && isWord(r, line.from + 1, 'visit|inspection|fieldwork|reinspection|re-inspection');
