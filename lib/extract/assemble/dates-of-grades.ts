/** Which date of a sentence is the day that a grade in it was given. */
import { entryBefore } from '../mentions/round-about.ts';
import type { DateSpot, Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { dayOfInspection, daysBeforeTo, daysBeside } from './beside-day.ts';
import { boundsOf } from './bounds-of-years.ts';
import { opensLink } from './clause-links.ts';
import { behindAside, closedOpening } from './clause-of-date.ts';
import { compared } from './compared-dates.ts';
import { endsOfWay, inTurn } from './dates-in-turn.ts';
import { ofOtherEvent } from './other-events.ts';
import { dateCost, dateOwners } from './owners.ts';
import { inRelative, ofVisitAside } from './relative-clause.ts';
import { monthsBefore } from './role.ts';
import { inBrackets, isIssue, isListed, onSite, usable, WEEKDAY, type When, when } from './when.ts';

/** "In 2015, a year after the trust was set up, …": what stands behind a day and counts from another event says the same day once more. */
function countsFromOther(r: Reading, line: Line, d: DateSpot): boolean {
  // "two years on from the inspection of May 2017 that found it inadequate": the day counted from is written
  if (/\b(?:after|since|on from)$/i.test(d.mention.text) && isWord(r, d.to, 'the|its|a|an'))
    for (let i = d.to + 1; i <= d.to + 4; i++)
      if (isWord(r, i, 'inspection|report|judgement|verdict'))
        return line.dates.some((o) => o.mention.basis === 'explicit' && o.from > i && o.from - i <= 3);
  if (!/\b(?:after|before|since)$/i.test(d.mention.text) || word(r, d.from - 1) !== ',') return false;
  // "last September, six months after it had been judged inadequate": what it counts from is the grade's own clause.
  let end = d.to;
  while (end < line.to && !isWord(r, end, ',|;|–|)|(')) end++;
  if (!isWord(r, d.to, 'that|then|this') && line.grades.some((g) => g.from >= d.to && g.to <= end)) return false;
  return (
    line.dates.some((o) => usable(o) && o.mention.kind === 'point' && o.to <= d.from && d.from - o.to === 1) &&
    !isWord(r, d.to, 'that|then|this')
  );
}

/** Dates of `line` that say when a grade was given, by the grade. Several for one grade when they are listed ("in 2012 and 2013"). */
export function datesOfGrades(r: Reading, line: Line): Map<{ from: number; to: number }, When[]> {
  const owned = new Map<{ from: number; to: number }, When[]>();
  const mayDate = (x: DateSpot) =>
    usable(x) &&
    !isIssue(r, line, x) &&
    !compared(r, line, x) &&
    !ofOtherEvent(r, line, x) &&
    !countsFromOther(r, line, x) &&
    !inRelative(r, line, x) &&
    !ofVisitAside(r, line, x);
  const turns = line.dates.length && line.grades.length > 1 ? (endsOfWay(line) ?? inTurn(r, line, mayDate)) : null;
  for (const [g, d] of turns ?? []) owned.set(g, [when(d)]);
  const told = new Set(turns?.values());
  for (const [d, g] of dateOwners(r, line, mayDate)) {
    if (told.has(d) || turns?.has(g)) continue;
    const list = owned.get(g) ?? [];
    list.push(WEEKDAY.test(d.mention.text) ? { ...when(d), firm: onSite(r, line, d) } : when(d));
    owned.set(g, list);
  }
  daysBeside(r, line, owned);
  // "Judged adequate in 2006 and 2007, it won a good": both are of the grade before them.
  for (const [n, d] of line.dates.entries()) {
    const beside = line.dates[n - 1];
    if (!beside || word(r, d.to) !== ',' || !isListed(r, beside, d)) continue;
    const holds = (x: DateSpot) => [...owned].find(([, list]) => list.some((w) => w.spot === x));
    const [before, after] = [holds(beside), holds(d)];
    if (!before || !after || before[0].to > beside.from || after[0].from < d.to || opensLink(r, d, after[0])) continue;
    owned.set(
      after[0],
      after[1].filter((w) => w.spot !== d),
    );
    before[1].push(when(d));
    if (!owned.get(after[0])?.length) owned.delete(after[0]);
  }
  // "In 2015, and then again in 2018": a date listed beside one that has its grade shares it.
  for (const [n, d] of line.dates.entries()) {
    const beside = line.dates[n + 1];
    if (!beside || !usable(d) || isIssue(r, line, d) || compared(r, line, d) || !isListed(r, d, beside)) continue;
    if (line.grades.some((g) => g.from >= beside.to && opensLink(r, beside, g))) continue;
    // "was good in June, and in 2019 Bury was outstanding": each beside a grade of its own
    const ahead = word(r, d.to) === ',' ? line.grades.find((g) => g.to <= d.from && d.from - g.to <= 2) : undefined;
    for (const [g, list] of owned)
      if (!(ahead && g.from >= beside.to) && list.some((w) => w.spot === beside) && !list.some((w) => w.spot === d)) list.unshift(when(d));
  }
  // "in the two inspections before that, in 2015 and 2018": the second of them is as far away as it is.
  for (const [n, d] of line.dates.entries()) {
    const beside = line.dates[n - 1];
    if (
      !beside ||
      owned.size === 0 ||
      d.mention.kind !== 'point' ||
      beside.mention.kind !== 'point' ||
      !usable(d) ||
      isIssue(r, line, d) ||
      compared(r, line, d) ||
      !isListed(r, beside, d)
    )
      continue;
    if ([...owned.values()].some((list) => list.some((w) => w.spot === d))) continue;
    if (line.grades.some((g) => g.from >= d.to && !closedOpening(r, line, d, g))) continue;
    for (const [g, list] of owned) if (list.length === 1 && list[0]?.spot === beside && !behindAside(r, line, g, d)) list.push(when(d));
  }
  // "(2018; 2022)": years listed in brackets behind a grade are all its own.
  for (const [n, d] of line.dates.entries()) {
    const beside = line.dates[n - 1];
    if (!beside || !usable(d) || !inBrackets(r, line, beside.from, d.to)) continue;
    for (const [g, list] of owned) if (g.to <= beside.from && list.some((w) => w.spot === beside)) owned.set(g, [...list, when(d)]);
  }
  const opening = openedBy(r, line);
  if (opening) for (const g of line.grades) if (!owned.has(g)) owned.set(g, [when(opening)]);
  const [first, ...others] = line.dates.filter(usable);
  const only = others.length ? undefined : first;
  const behind = line.grades.find((g) => only && g.from >= only.to);
  if (only && behind && !owned.size && onSite(r, line, only) && goesOn(r, only.to, behind.from)) owned.set(behind, [when(only)]);
  const [ahead, further] = line.grades;
  if (only && ahead && !further && !owned.size && ahead.to <= only.from && ofLatest(r, ahead.to, only) && !compared(r, line, only))
    owned.set(ahead, [when(only)]);
  for (const g of line.grades) {
    const d = owned.has(g)
      ? undefined
      : (entryBefore(r.tokens, line, g) ?? line.dates.find((o) => mayDate(o) && (opensTelling(r, line, o, g) || byThen(r, line, o, g))));
    if (d) owned.set(g, [when(d)]);
  }
  for (const [g, list] of owned) {
    if (list.length === 1) continue;
    // Listed dates stand side by side; otherwise the nearest counts.
    const listed = list.filter((w, i) => i === 0 || isListed(r, (list[i - 1] as When).spot, w.spot));
    if (listed.length === list.length && (list.every((w) => w.spot.from >= g.to) || list.every((w) => w.spot.to <= g.from))) continue;
    const nearest = [...list].sort((a, b) => dateCost(r, line, a.spot, g) - dateCost(r, line, b.spot, g))[0] as When;
    owned.set(g, [nearest]);
    // "good when they were inspected in 2011 and good again in 2015": the day before the second is the first's.
    const first = line.grades.filter((o) => o.to <= g.from).pop();
    const left = list.find((w) => w !== nearest && first && w.spot.from >= first.to && w.spot.to <= g.from);
    const going = first && left && word(r, first.to) === 'when' && word(r, left.spot.to) === 'and' && g.from - left.spot.to <= 3;
    if (going && !owned.has(first) && nearest.spot.from >= g.to) owned.set(first, [left]);
  }
  // "inadequate in 2018, just before the trust was set up, and in 2015", "in 2018 it required improvement, and in 2015 too"
  for (const d of line.dates) {
    if (!usable(d) || d.mention.kind !== 'point' || isIssue(r, line, d) || compared(r, line, d)) continue;
    if ([...owned.values()].some((list) => list.some((w) => w.spot === d)) || line.grades.some((g) => g.from >= d.to)) continue;
    const g = line.grades[line.grades.length - 1];
    const list = g && owned.get(g);
    const [first] = list ?? [];
    if (!g || !list || !first || list.length > 1 || first.date.slice(0, 4) === d.mention.date?.slice(0, 4)) continue;
    if (addedTo(r, line, Math.max(g.to, first.spot.to), d)) list.push(when(d));
  }
  daysBeforeTo(r, line, owned);
  dayOfInspection(r, line, owned);
  for (const d of line.dates) if (d.mention.rule === 'year-to-year') for (const [g, days] of boundsOf(r, line, d)) owned.set(g, days);
  for (const [g, day] of dayEach(r, line)) owned.set(g, [day]);
  // "A and B were good and inadequate when inspectors came in 2014": one day for both
  for (const [n, g] of line.grades.entries()) {
    const before = line.grades[n - 1];
    if (!before || word(r, before.to) !== 'and' || g.from - before.to !== 1) continue;
    const [a, b] = [owned.get(before), owned.get(g)];
    if (a?.length === 1 && !b) owned.set(g, a);
    else if (b?.length === 1 && !a) owned.set(before, b);
  }
  return owned;
}

const GOES_ELSEWHERE = ';|but|is|are|has|have|now|since|later|then|today|until|before|after';

/** "Ofsted, which in 2018 said that children were at risk and rated the service inadequate": the day that opens a clause is that of all it tells. */
function opensTelling(r: Reading, line: Line, d: DateSpot, g: { from: number; to: number }): boolean {
  if (d.to > g.from || g.from - d.to > 22 || says(r.tokens, GOES_ELSEWHERE, d.to, g.from)) return false;
  if (line.dates.some((o) => o !== d && o.from >= d.to && o.from < g.from)) return false;
  let i = d.from - 1;
  while (isWord(r, i, 'in|back|as|recently|only|just')) i--;
  // "found the opposite three years ago when it said that …"
  return (isWord(r, i, 'which|who') || word(r, d.to) === 'when') && says(r.tokens, 'and', d.to, g.from);
}

/** "In 2014 and 2017 it was inadequate and good", "2012 and 2016, when the verdicts were adequate and inadequate": as many days as grades, each in its turn. */
function dayEach(r: Reading, line: Line): [{ from: number; to: number }, When][] {
  const days = line.dates.filter((d) => usable(d) && d.mention.kind === 'point' && !isIssue(r, line, d));
  // "It is good; inspections in 2010 and 2015 ended in inadequate and requires improvement": those behind the last day
  const run = line.grades.filter((g) => g.from >= (days[days.length - 1]?.to ?? line.to));
  if (days.length < 2 || days.length !== run.length) return [];
  const [a, b] = [days[days.length - 1] as DateSpot, run[0] as (typeof run)[number]];
  if (
    a.to > b.from ||
    b.from - a.to > 12 ||
    days.some((d, i) => i > 0 && (d.from - (days[i - 1] as DateSpot).to > 3 || !isListed(r, days[i - 1] as DateSpot, d)))
  )
    return [];
  for (let i = b.to; i < (run[run.length - 1]?.from ?? 0); i++)
    if (!run.some((g) => g.from <= i && i < g.to) && !isWord(r, i, 'and|,|"|a|an|then')) return [];
  return run.every((g, i) => i === 0 || g.value.grade !== run[i - 1]?.value.grade) ? run.map((g, i) => [g, when(days[i] as DateSpot)]) : [];
}

/** "; by 2022 it was doing better but still required improvement": the day by which things stood as the clause tells. */
function byThen(r: Reading, line: Line, d: DateSpot, g: { from: number; to: number }): boolean {
  if (d.mention.lead !== 'by' || d.to > g.from || g.from - d.to > 16) return false;
  if (!(d.from - 1 === line.from || isWord(r, d.from - 2, ';|but|and'))) return false;
  if (line.grades.some((o) => o.from >= d.to && o.to <= g.from) || line.dates.some((o) => o.from >= d.to && o.to <= g.from)) return false;
  return (
    !says(r.tokens, ';|now|is|are|has|have|will|would|to|today', d.to, g.from) && (monthsBefore(d.mention.date, r.published) ?? 12) >= 11
  );
}

const TOO = 'too|also|again|before|likewise';

/** "…, and in 2015 too.", "and, before that, in 2010": a day that ends the sentence is added to the one told before it, with no verb of its own. `from`: where what it is added to ends. */
function addedTo(r: Reading, line: Line, from: number, d: DateSpot): boolean {
  let end = d.to;
  if (word(r, end) === ',') end++;
  if (isWord(r, end, TOO) || (word(r, end) === 'as' && word(r, end + 1) === 'well')) end += word(r, end) === 'as' ? 2 : 1;
  if (isWord(r, end, 'that|then') && word(r, end - 1) === 'before') end++;
  if (end < line.to && !isWord(r, end, '.|;|)|"')) return false;
  let i = d.from - 1;
  while (i > from && isWord(r, i, 'in|at|during|back|by|the|end|start|of|early|late|,|again|before|that|then|earlier|also')) i--;
  if (word(r, i) !== 'and' || i < from) return false;
  // Another list ends there: "after visits in 2016 and in 2018"
  if (line.dates.some((o) => o !== d && o.to > from && o.to <= i && i - o.to <= 1)) return false;
  return isWord(r, i - 1, ',|)|–') || i - from <= 2;
}

/** "good, according to the most recent inspection there, which took place in 2018": however far off, the date of the inspection that gave the grade. */
function ofLatest(r: Reading, from: number, d: DateSpot): boolean {
  for (let i = from; i < d.from - 1; i++) {
    if (isWord(r, i, ';|but|while|whereas|though|although|since|before|previous|than')) return false;
    if (isWord(r, i, 'latest|last|recent') && isWord(r, i + 1, 'full|standard|formal|inspection|report|visit')) return true;
  }
  return false;
}

/** "In 2011 it was given A for this and rated B for that": the year that opens a sentence. */
function openedBy(r: Reading, line: Line): DateSpot | null {
  const [d, second] = line.dates.filter((x) => usable(x) && !isAny(x.mention.lead ?? '', 'until|before'));
  if (
    !d ||
    second ||
    d.mention.kind === 'offset' ||
    !line.grades.length ||
    d.from - line.from > 2 ||
    isIssue(r, line, d) ||
    line.where === 'title'
  )
    return null;
  let set = false;
  let present = false;
  for (let i = d.to; i < line.to; i++) {
    // "looked-after children"
    if (word(r, i) === 'after' && word(r, i - 1) === 'looked') continue;
    if (word(r, i) === 'more' && word(r, i - 1) === 'once') return null;
    if (isWord(r, i, ';|now|today|this|then|since|later|before|after|from|to|had|again')) return null;
    if (isWord(r, i, 'but|while|whereas')) set = true;
    if (isWord(r, i, 'is|are|has|have|remains|remain')) present = true;
  }
  // "In 2012 safeguarding was inadequate while looked-after services were adequate"; "… was inadequate, but it is good": of today.
  return set && present ? null : d;
}

/** "Ofsted visited in 2017, and the service was upgraded": what came of the visit is of its day. */
function goesOn(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    // "and Ofsted then called it good": at that time.
    if (word(r, i) === 'then' && isWord(r, i - 1, 'ofsted|inspectors|they|it|was|were')) continue;
    if (isWord(r, i, ';|but|now|while|whereas|today|since|later|before|after|from|then')) return false;
    if (word(r, i) === 'and' && i - from <= 1) return to - i <= 12;
  }
  return false;
}
