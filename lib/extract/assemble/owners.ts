/** Which mention of a sentence a cue or a date belongs to, when several could claim it: the nearest, counting marks and conjunctions as distance. */

import type { Cue } from '../lexicon/cues.ts';
import { ofAPart } from '../mentions/other-judges.ts';
import type { DateSpot, Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { fromBefore, inWhich, opensLink, opensOwn, whenAside, whenClause } from './clause-links.ts';
import {
  apposedWith,
  asideOf,
  behindAside,
  behindSince,
  closedOpening,
  closedRelative,
  nextOfChain,
  setAgainst,
  startsClause,
  wasGiven,
} from './clause-of-date.ts';
import { sinceClause } from './clauses.ts';
import { newsBefore, toldThat } from './heard-now.ts';
import { freed, lostOn, notOver, shedsTold } from './over.ts';
import { wasToHave } from './said-of.ts';
import { steppedFrom } from './stepped-from.ts';

type Place = { from: number; to: number };

const FORESEEN = 'expected|anticipated|feared|predicted|foreseen|forecast|awaited|leaked|trailed';
/** Cost of joining what stands at `a` with what stands at `b`; `Infinity` across a clause. `hard`: brackets and colons part them too. */
export function distance(r: Reading, a: Place, b: Place, hard = true): number {
  const [lo, hi] = a.to <= b.from ? [a.to, b.from] : [b.to, a.from];
  if (hi < lo) return 0;
  let cost = hi - lo;
  for (let i = lo; i < hi; i++) {
    const w = word(r, i);
    if (w === ';') return Number.POSITIVE_INFINITY;
    if (hard && (w === ':' || w === '–' || w === ')')) cost += 12;
    else if (w === '(' || w === ':' || w === '–' || w === ')') cost += 2;
    else if (w === ',') cost += isWord(r, i + 1, 'and|but|while|whereas') ? 12 : 3;
    else if (isAny(w, 'where|when|which|who|after|before|because|as|that|whose')) cost += 4;
    else if (w === 'and' || w === 'but' || w === 'while' || w === 'whereas' || w === 'although') cost += 4;
  }
  return cost;
}

/** The one of `spots` that is joined to `place` at the least cost, the first of several; null of none. Only those are weighed that stand near enough. */
export function nearestTo<T extends Place>(r: Reading, spots: readonly T[], place: Place): T | null {
  const apart = (s: T) => (s.to <= place.from ? place.from - s.to : s.from - place.to);
  let best: T | null = null;
  for (const s of spots) if (best === null || apart(s) < apart(best)) best = s;
  if (best === null) return null;
  let cost = distance(r, best, place);
  let before = true;
  for (const s of spots) {
    if (s === best) {
      before = false;
      continue;
    }
    if (apart(s) > cost) continue;
    const c = distance(r, s, place);
    if (c < cost || (c === cost && before)) [best, cost, before] = [s, c, false];
  }
  return best;
}

/** Words that look back at the grade before them ("inadequate before", "good a year ago"); other cues look ahead first. */
const LOOKS_BACK = new Set(
  'before|ago|earlier|more|today|yesterday|this week|this morning|again|once more|once again|in a row|running'.split('|'),
);

/** "Hours earlier Ofsted had published", "a report that came out the Friday before": of the same news. */
const DAYS = new Set(
  'hour hours minute minutes moments day days night evening morning weekend monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** "In spite of the inadequate rating it noted that caseloads had been cut": what is reported there has a past of its own. */
function saidThat(r: Reading, from: number, to: number): boolean {
  for (let i = from + 2; i < to - 1; i++)
    if (word(r, i) === 'that' && /(?:ed|said|says|found|saw|wrote|out|knew|told)$/.test(word(r, i - 1))) return true;
  return false;
}

const DONE = 'improved|built|strengthened|developed|extended|expanded|welcomed|praised|supported|helped';

/** For each cue of `line`, its grade. */
export function cueOwners(r: Reading, line: Line): Map<Spot<Cue>, Place> {
  const owners = new Map<Spot<Cue>, Place>();
  for (const cue of line.cues) {
    // "the spring of last year" is a date, weighed as one.
    if (line.dates.some((d) => d.mention.date !== null && (d.from < cue.from || d.mention.months) && d.from <= cue.from && cue.to <= d.to))
      continue;
    // "as it had been in 2018", "as it was last year": what the grade is compared with.
    if (/^(?:earlier|pastPerfect)$/.test(cue.value) && line.cues.some((c) => c.value === 'same' && c.from <= cue.from && cue.from < c.to))
      continue;
    // "in the same band as last year, performing well"
    if (
      cue.value === 'earlier' &&
      isWord(r, cue.from - 1, 'as|to') &&
      line.cues.some((c) => c.value === 'same' && c.to <= cue.from && cue.from - c.to <= 3)
    )
      continue;
    // "rated good, having been given the same grade in 2018": said of the grade that is pointed at.
    if (cue.value === 'pastPerfect' && pointedAt(r, line, cue)) continue;
    // "'good' having been confirmed in May": that is the news.
    if (word(r, cue.from) === 'having' && isWord(r, cue.to, 'confirmed|upheld|reaffirmed|announced')) continue;
    // "among the first to have been rated good": some time ago
    if (cue.value === 'latest' && word(r, cue.from) === 'have' && wasToHave(r, line, cue.from)) continue;
    // "a second good, inspectors having been less than overwhelmed": said of them.
    if (word(r, cue.from) === 'having' && isWord(r, cue.from - 1, 'inspectors|ofsted|they|it|we|inspection|visit|report|fieldwork'))
      continue;
    // "has taken a step forward, having been rated good": that is why.
    if (word(r, cue.from) === 'having' && word(r, cue.from - 1) === ',' && newsBefore(r, line, cue.from)) continue;
    // "the inadequate handed to it on Monday had been expected", "I was told that Ofsted had judged it inadequate": before or when it was news
    if (cue.value === 'pastPerfect' && isWord(r, cue.to, `${FORESEEN}|backwards|backward`)) continue;
    if (cue.value === 'pastPerfect' && toldThat(r, line, cue.from)) continue;
    if (
      cue.value === 'earlier' &&
      (sinceLastTime(r, line, cue.from) || DAYS.has(word(r, cue.to === cue.from + 1 ? cue.from - 1 : cue.from)))
    )
      continue;
    // "the two councils that replaced the county": what they are
    if (cue.value === 'earlier' && /^(?:replace|supersede)/.test(word(r, cue.from)) && isWord(r, cue.from - 1, 'that|which')) continue;
    // "a good service, which had been improved upon": what was done, and no earlier grade
    if (cue.value === 'pastPerfect' && word(r, cue.from - 1) === 'which' && isWord(r, cue.to, DONE)) continue;
    // "back at good, where it was never before"
    if (word(r, cue.from) === 'before' && isWord(r, cue.from - 1, 'never|ever')) continue;
    if (cue.value === 'noLonger' && (shedsTold(r, cue) || notOver(r, cue) || freed(r, cue))) continue;
    // "settled for requires improvement, as before": the same once more
    if (cue.value === 'earlier' && line.cues.some((c) => c.value === 'again' && c.from < cue.from && cue.to <= c.to)) continue;
    // "good, up one grade from its last inspection": what is told of that one is the step
    if (cue.value === 'earlier' && !line.grades.some((g) => g.from >= cue.to && g.from - cue.to <= 9))
      if (line.cues.some((c) => c.value === 'steps' && c.to <= cue.from && steppedFrom(r, line, c.to, cue.from))) continue;
    const last = word(r, cue.to - 1);
    let best: Place | null = null;
    let cost = 18;
    const held = asideOf(r, line, cue.from);
    for (const g of line.grades) {
      // "leave the bottom category": what is over ends the cue itself.
      if (cue.value === 'noLonger' && cue.from < g.from && g.from < cue.to) [best, cost] = [g, -1];
      // "had required improvement"
      if (cue.value === 'pastPerfect' && cue.from === g.from - 1 && cue.to > g.from) [best, cost] = [g, -1];
      if ((g.from < cue.to && cue.from < g.to) || (held && g !== held)) continue;
      const back = g.to <= cue.from;
      // "inadequate, and said there had been a failure": of what there was
      if (back && cue.value === 'pastPerfect' && (word(r, cue.from - 1) === 'there' || saidThat(r, g.to, cue.from))) continue;
      // "requires improvement, of which it had been told in 2014": then, and now as well
      if (back && cue.value === 'pastPerfect' && word(r, g.to) === ',' && word(r, g.to + 1) === 'of' && word(r, g.to + 2) === 'which')
        continue;
      if (!back && cue.value === 'earlier' && sinceClause(r, line, cue, g.from)) continue;
      // "After years of being inadequate, it has been found to be good": an auxiliary belongs to what follows.
      const auxiliary = back && cue.value === 'latest' && isWord(r, cue.from, 'has|have') ? 8 : 0;
      const c = distance(r, cue, g) + (back === LOOKS_BACK.has(last) ? 0 : 4) + auxiliary;
      if (c < cost) [best, cost] = [g, c];
    }
    if (best) owners.set(cue, best);
  }
  return owners;
}

/** A grade is named by pointing back right behind `cue`, and not said. */
const pointedAt = (r: Reading, line: Line, cue: Place) =>
  line.cues.some((c) => c.value === 'same' && c.from >= cue.to && c.from - cue.to <= 3 && isWord(r, c.from, 'same|identical|that')) &&
  !line.grades.some((g) => g.from >= cue.to && g.from - cue.to <= 4);

/** "is up to good since its previous inspection, which was in 2021": neither the words nor the date are those of the grade before "since"; nor in "its first inspection since the council was created". `at`: a token in or behind such words. */
export function sinceLastTime(r: Reading, line: Line, at: number): boolean {
  for (let i = at; i >= Math.max(line.from, at - 9); i--) {
    const w = word(r, i);
    if (w === ';' || line.grades.some((g) => g.from <= i && i < g.to)) return false;
    if (w === 'since' && isWord(r, i - 1, 'inspection|report') && says(r.tokens, 'first', i - 5, i)) return true;
    if (w === 'since')
      return isWord(r, i + 1, 'its|the|their|that')
        ? isWord(r, i + 2, 'previous|last|earlier|first|original|preceding') &&
            line.grades.some((g) => g.to === i || (g.to < i && isWord(r, i + 3, 'inspection|visit|report|full|one')))
        : // "requires improvement and had gone backwards since it was last inspected four years ago"
          isWord(r, i + 2, 'was|were') && word(r, i + 3) === 'last' && line.grades.some((g) => g.to < i);
  }
  return false;
}

/** Cost of giving date `d` to the grade at `g`. */
export function dateCost(r: Reading, line: Line, d: Place, g: Place): number {
  const after = d.from >= g.to;
  let c = distance(r, d, g, false) + (after ? 0 : 1);
  if (after && d.from - g.to <= 2) c -= 3;
  // "inadequate when it was inspected in 2015 and good when …"
  if (after && word(r, g.to) === 'when' && d.from - g.to <= 7 && !says(r.tokens, ',', g.to, d.from)) c -= 6;
  // "until 2017, when it was told that it required improvement"
  // … but "requires improvement in 2015, when only adoption was good" has given the year away already.
  const given = line.grades.some((o) => o.to <= d.from && d.from - o.to <= 2);
  if (!after && !given && word(r, d.to) !== 'and' && whenClause(r, d.to, g.from)) c -= 16;
  else if (!after && !given && inWhich(r, d.to, g.from)) c -= 16;
  // "rated good for protection only four years ago came to be declared inadequate": the main verb follows.
  if (after && word(r, d.to - 1) === 'ago' && isWord(r, d.to, 'came|comes|has|have|is|are|was|were|now|became')) c -= 4;
  // "2012: adequate"
  // … but "the grade it got in 2012: it is now good" goes on anew.
  if (!after && isWord(r, d.to, ':|–'))
    c += isWord(r, d.to + 1, 'its|it|they|their|now') && line.grades.some((o) => o.to <= d.from) ? 12 : -2;
  if (!after && opensLink(r, d, g)) c -= 12;
  if (opensOwn(r, d)) c += after ? 10 : -8;
  // "An inspection in March, published on 13 June, judged …"
  if (!after && word(r, d.to) === ',' && isWord(r, d.to + 1, 'published|released')) c -= 8;
  if (after && nextOfChain(r, line, d, g)) c += 12;
  if (!after && closedRelative(r, line, d, g)) c += 16;
  if (after && wasGiven(r, line, g, d)) c -= 8;
  // "good after an inspection in May, having inherited …": another clause.
  const [lo, hi] = after ? [g.to, d.from] : [d.to, g.from];
  for (let i = lo; i < hi; i++)
    if (word(r, i) === ',' && isWord(r, i + 1, 'having|being|leaving|replacing|ending|inheriting|following')) c += after ? 0 : 9;
  return c;
}

/** "The services run since April by a trust", "barred until January": a day that something else began or will end. */
function elsewhere(r: Reading, line: Line, d: DateSpot, g: Place): boolean {
  const lead = d.mention.lead;
  // "inadequate for years until, in 2018, …"
  if (d.from >= g.to && [1, 2, 3].some((k) => isWord(r, d.from - k, 'until|till') && word(r, d.from - k + 1) === ',')) return true;
  // "has been since May, having been inadequate", "had done so since 2019, and it has been replaced by good": a span that began then
  if (lead === 'since' && d.to < g.from && word(r, d.to) === ',' && isWord(r, d.to + 1, 'having|and|but')) return true;
  if (lead === 'until' || lead === 'till') return d.from >= g.to || !whenClause(r, d.to, g.from);
  // "For the first time since records began, or anyway since 2009, Kent is good"
  if (
    lead === 'since' &&
    d.to < g.from &&
    word(r, line.from) === 'for' &&
    word(r, line.from + 1) === 'the' &&
    word(r, line.from + 3) === 'time'
  )
    return true;
  // "for the second time since 2015"
  if (lead === 'since' && d.from >= g.to && [1, 2].some((k) => isWord(r, d.from - k, 'time|times|occasion'))) return true;
  // "its first good rating since 2013": when the last one was.
  if (lead === 'since' && d.from >= g.to)
    // "Hull, rated outstanding, has had the same director since 2008"
    return says(r.tokens, 'same', g.to, d.from) || [1, 2, 3, 4].some((k) => word(r, g.from - k) === 'first');
  if (lead !== 'since') return false;
  let i = d.from - 1;
  while (isWord(r, i, 'since|early|late|the|end|of|start|mid|last|just')) i--;
  return isWord(r, i, 'run|led|held|owned|managed|place|post|office|charge|shared|provided|delivered|operated|overseen|together');
}

/** For each date of `line`, the grade it speaks of; dates that are nobody's are left out. `usable` tells which dates may date a grade. */
export function dateOwners(r: Reading, line: Line, usable: (d: DateSpot) => boolean): Map<DateSpot, Place> {
  const owners = new Map<DateSpot, Place>();
  // "2017: some elements were good, but the whole was poor"
  const grades = line.dates.length ? line.grades.filter((g) => !ofAPart(r.tokens, line, g)) : line.grades;
  for (const d of line.dates) {
    if (!usable(d)) continue;
    let best: Place | null = null;
    // "When inspectors were here in 2009, and looked at …, they rated both good": all of it is of that day.
    const only = line.dates.filter(usable).length === 1 && grades.length === 1;
    const sets = only && word(r, line.from) === 'when' && d.from - line.from <= 11;
    // The only day, in the first words of a sentence with one grade
    const alone = only && d.mention.kind === 'point' && d.from - line.from <= 7 && !setAgainst(r, d.to, (grades[0] as Place).from);
    let cost = sets ? 90 : alone ? 34 : 24;
    const [held, aside] = [asideOf(r, line, d.from) ?? apposedWith(r, line, d), whenAside(r, line, d.to)];
    for (const g of grades) {
      if ((held && g !== held) || (g.from > d.to && g.from < aside)) continue;
      const after = d.from >= g.to;
      // What is further than any bonus of `dateCost` makes up for.
      if ((after ? d.from - g.to : g.from - d.to) - 30 >= cost) continue;
      // "is good (2019: requires improvement; 2023: good)": a day before a colon is that of what follows it.
      if (after && word(r, d.to) === ':' && line.grades.some((o) => o.from === d.to + 1)) continue;
      if (after ? lostOn(r, g.from, g.to, d.from) : closedOpening(r, line, d, g)) continue;
      // "eight years after inspectors found" counts to what follows.
      if (after && /\b(?:after|since|on from)$/i.test(d.mention.text)) continue;
      if (
        elsewhere(r, line, d, g) ||
        (after && (sinceLastTime(r, line, d.from) || behindSince(r, line, g, d) || behindAside(r, line, g, d)))
      )
        continue;
      // "from inadequate to good in four years": so long ago it was the first of them.
      if (d.mention.rule === 'in-so-long' && !fromBefore(r, g.from)) continue;
      // "a good for every strand, where in 2015 there had been none": the year of another clause
      if (after && word(r, d.from - 2) === 'where' && isWord(r, d.from - 1, 'in|by|back') && isWord(r, d.from - 3, ',|–')) continue;
      if (after && word(r, d.from - 1) === 'where' && word(r, d.from - 2) === ',') continue;
      // "good by 2016, two years later the council ran out of money": the date of what follows.
      if (after && word(r, d.from - 1) === ',' && /\b(?:later|on)$/i.test(d.mention.text) && startsClause(r, d.to)) continue;
      // "moved in January from good to outstanding": the day is that of the grade reached.
      if (!after && fromBefore(r, g.from) && line.grades.some((o) => o.from >= g.to)) continue;
      const c = dateCost(r, line, d, g);
      if (
        grades.some(
          (o) =>
            o !== g &&
            !(!after && fromBefore(r, o.from)) &&
            ((after && o.from >= g.to && o.to <= d.from) || (!after && o.from >= d.to && o.from > aside && o.to <= g.from)),
        )
      )
        continue;
      if (c < cost) [best, cost] = [g, c];
    }
    if (best) owners.set(d, best);
  }
  return owners;
}
