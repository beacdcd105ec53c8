/**
 * Ungraded visits that are described and not named: "inspectors spent two days with its duty team", "visit number three", "their letter carries no rating".
 * A stay of up to three days carries no grade in any framework for councils' services; an inspectorate writes letters about visits and reports about
 * inspections.
 */
import type { Framework } from '../../domain/frameworks.ts';
import { INSPECTOR, STAY, VERDICT } from '../lexicon/classes.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import type { DateSpot, Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf, says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { AGAIN, broughtGrade, cameAgain } from './came-again.ts';
import type { Claim } from './claim.ts';
import { EARLIER, sameTime } from './headline.ts';
import type { Page } from './page.ts';
import { monthsBefore } from './role.ts';
import { isIssue } from './when.ts';

/** What an ungraded stay is called without its kind. */
const CALLS = 'visit|visits|call|look|check|return|exercise|inspection|stay|session';
const LAID = /^(\d{4}|-)-(\d{2})-(\d{2})\/(\d{4}|-)-(\d{2})-(\d{2})$/;

/** The kind that such a visit has in the page's years: from 2009 to 2012 they were snap checks. `settleKinds` tells the later ones apart. */
const kindOf = (page: Page): Framework =>
  (page.year ?? 2020) <= 2012 ? 'unannounced' : page.monitored ? 'monitoring visit' : 'focused visit';

/** What inspectors do in a few days. */
const LOOKED =
  'looked|examined|considered|reviewed|went|returned|arrived|checked|saw|sampled|tested|explored|focused|focussed|evaluated|spent|interviewed|met|sat|spoke|talked|listened|turned|descended|dropped';

const CALLED = `${CALLS}|visited|were|was|came|calling|called|there|here|monitoring|letter|days`;
const DID = `${LOOKED}|visited|were|came|called`;
const CAME = 'came|visited|spent|called|arrived|looked|were|dropped|descended|turned|went';

/** What is told of a visit and its day. */
const FOUND = 'found|looked|concluded|considered|concentrated|praised|raised|identified|showed|examined|dealt';

/** "Welcomed two inspectors" */
const HOSTED = 'welcomed|hosted|received|had|saw|greeted|sent|entertained';

const DESCRIBED = '.described';

/** A claim of a visit that is described and not named. */
export const asDescribed = (claim: Claim): Claim => ({ ...claim, rule: claim.rule + DESCRIBED, strength: 1.5 });

/** "Dudley will help. The two-day visit, on 13 and 14 May, …": the visit told before, whose council is not the one named since. */
export function ofTheOneVisited(r: Reading, v: Claim, claims: Claim[], visited: ReadonlySet<string>): void {
  if (!v.rule.endsWith(DESCRIBED) || v.councilSpot || word(r, v.line.from) !== 'the' || v.from - v.line.from > 4) return;
  // "Knowsley / The visit here, on 31 January and 1 February, …": a round-up, and the next of its headings
  const head = r.lines[v.line.index - 1];
  if (head && head.line !== v.line.line && head.councils.length && head.to - head.from <= 4) return;
  const last = claims.filter((c) => c.visit && c.service === v.service && c.lean < EARLIER).pop();
  if (last && !v.councils.some((c) => visited.has(c.code))) v.councils = last.councils;
}

/** "The area was inspected in 2019. A written statement of action was not required": what the visit told right before it came to. */
export function outcomeOfTheLast(v: Claim, claims: Claim[]): void {
  if (v.when || v.outcome?.from !== v.from || v.outcome.value !== 'written statement of action') return;
  const last = claims.filter((c) => c.visit).pop();
  if (last?.when && last.service === v.service && last.line.line === v.line.line && v.line.index - last.line.index === 1)
    Object.assign(v, { when: last.when, lean: last.lean, leanWhy: last.leanWhy });
}

/**
 * Gives the described visits of one council the kind that the text names elsewhere, or monitoring where the council's last grade was inadequate; leaves out
 * those that are a visit named already.
 */
export function settleKinds(visits: Claim[], whole: Claim[], all: Claim[]): Claim[] {
  const named = visits.filter((v) => !v.rule.endsWith(DESCRIBED));
  if (named.length === visits.length) return visits;
  const kind = named.find((v) => v.lean < EARLIER && /^(?:focused|monitoring)/.test(v.visit?.framework ?? ''))?.visit?.framework ?? null;
  const last = whole
    .filter((c) => c.grade && (c.when || c.lean >= EARLIER))
    .sort((a, b) => ((a.when?.date ?? '') < (b.when?.date ?? '') ? 1 : -1))[0];
  const out = [...named];
  for (const v of visits) {
    const spot = v.visit;
    if (named.includes(v) || !spot || (v.leanWhy.includes(AGAIN) && broughtGrade(v, all))) continue;
    // The second of a series is not the third.
    const same = named.find(
      (n) => v.lean < EARLIER === n.lean < EARLIER && sameTime(n.when?.date, v.when?.date) && !(v.nth && n.nth && v.nth !== n.nth),
    );
    if (same) same.when ??= v.when;
    else {
      const framework =
        spot.framework === 'unannounced' ? 'unannounced' : (kind ?? (last?.grade === 'inadequate' ? 'monitoring visit' : spot.framework));
      out.push({ ...v, visit: { ...spot, framework } });
    }
  }
  return out.sort((a, b) => a.from - b.from);
}

/** Two or three days running. */
export function fewDays(d: DateSpot): boolean {
  const m = LAID.exec(d.mention.date ?? '');
  if (!m) return false;
  // A page that does not tell the year may not tell February's length either.
  const day = (at: number) => Date.UTC(Number(m[at]) || 2001, Number(m[at + 1]) - 1, Number(m[at + 2])) / 86_400_000;
  return day(4) - day(1) >= 0 && day(4) - day(1) <= 2;
}

/** The inspectors, or a pronoun for them, do what `line` tells before token `to`. */
function theyDo(r: Reading, line: Line, to: number): boolean {
  if (isWord(r, line.from, 'they|it|two|three|both|a')) return true;
  // "the borough's two days with Ofsted"
  if (word(r, to + 2) === 'with' && INSPECTORS.has(word(r, to + 3))) return true;
  if (!(line.said & INSPECTOR)) return false;
  for (let i = line.from; i < to; i++) if (INSPECTORS.has(word(r, i))) return true;
  return false;
}

/** Who else sends a council letters. */
const WRITERS = "secretary's|minister's|commissioner's|government's|council's|leader's|mp's|union's|director's|department's";

/** They are spoken of, and no grade that they took away: "lifted from inadequate by Ofsted" is what a whole inspection did. */
const fromThem = (r: Reading, l: Line) =>
  (l.said & INSPECTOR || says(r.tokens, 'they', l.from, l.to)) && !l.grades.some((g) => word(r, g.from - 1) === 'from');

/** "its letter on a visit in October", "last month's visit, the letter from which …", "praised after a visit in May … the letter": the visit, of these months; -1 when it is none that inspectors wrote of. */
function letterOn(r: Reading, line: Line): number {
  const lately = line.dates.filter((d) => d.mention.kind !== 'duration' && (monthsBefore(d.mention.date, r.published) ?? 99) <= 9);
  if (!lately.length) return -1;
  const letter = (l: Line | undefined) => {
    for (let i = l ? nextOf(r.tokens, 'letter', l.from, l.to) : -1; l && i >= 0; i = nextOf(r.tokens, 'letter', i + 1, l.to))
      // "in a letter out today about January's visit": of a letter without a visit nobody knows whose it is.
      if (
        !isWord(r, i - 1, `${WRITERS}|open|a|this|my`) ||
        (word(r, i - 1) === 'a' && fromThem(r, l) && says(r.tokens, 'visit', i + 1, i + 9))
      )
        return i;
    return -1;
  };
  const own = letter(line);
  const next = r.lines[line.index + 1];
  // "the November letter from Ofsted", "Ofsted's letter of May"
  if (own >= 0 && (isWord(r, own + 1, 'from|by') ? INSPECTORS.has(word(r, own + 2)) : INSPECTORS.has(word(r, own - 1))))
    if (lately.some((d) => d.to === own || (d.from > own && d.from - own <= 3))) return own;
  if (own < 0 && !(line.said & INSPECTOR && next?.line === line.line && letter(next) >= 0)) return -1;
  for (let i = nextOf(r.tokens, 'visit', line.from, line.to); i >= 0; i = nextOf(r.tokens, 'visit', i + 1, line.to))
    if (
      lately.some((d) => Math.min(Math.abs(d.from - i), Math.abs(i - d.to)) <= 4) &&
      !/^(?:minister's|mp's|royal|school|next)$/.test(word(r, i - 1))
    )
      return i;
  return -1;
}

/** "a letter from the inspectors who visited in October", "liked, they write in their letter, … on 2 and 3 October": since 2009 they write of visits, and report on inspections. Where "letter" stands; -1 when it is no such one. */
function letterOf(r: Reading, page: Page, line: Line): number {
  if ((page.year ?? 2020) < 2013 || !page.inspectors) return -1;
  const on = letterOn(r, line);
  if (on >= 0 || line.grades.length) return on;
  for (let i = line.from; i < line.to; i++) {
    if (word(r, i) !== 'letter' || isWord(r, i - 1, WRITERS)) continue;
    const days = line.dates.filter((d) => d.mention.date !== null && d.mention.kind !== 'duration');
    if (!days.length) return -1;
    if (days.some(fewDays) && isWord(r, i - 1, 'their|its|the|a')) return i;
    for (let k = i + 1; k < i + 6; k++)
      if (INSPECTORS.has(word(r, k)) && isWord(r, k + 1, 'who|which|that') && isWord(r, k + 2, CAME)) return i;
  }
  return -1;
}

/** "A visit in January had looked at …", "a visit in 2021, which carried no grade", "visits in 2021 and 2023 were focused ones": told with its day and what it was. */
function datedVisit(r: Reading, line: Line, i: number): boolean {
  if (!isWord(r, i, 'visit|visits') || (word(r, i) === 'visit' && !isWord(r, i - 1, 'a|an|earlier|previous|another|further'))) return false;
  return line.dates.some((d) => {
    if (d.mention.kind !== 'point' || d.from < i || d.from - i > 6) return false;
    for (let k = d.to; k < d.to + 6 && !isWord(r, k, ';|and|but'); k++)
      if (
        (k - d.to <= 2 && isWord(r, k, FOUND)) ||
        isWord(r, k, 'focused|ungraded') ||
        (word(r, k) === 'no' && isWord(r, k + 1, 'grade|rating|mark'))
      )
        return true;
    return false;
  });
}

/** "It is the fourth time that they have called", "the third time inspectors had been back": one more visit to a council that is monitored; -1 when it is none. */
function timeAgain(r: Reading, page: Page, line: Line): number {
  if (!page.inspectors || !(page.inadequate || page.monitored)) return -1;
  for (let i = nextOf(r.tokens, 'time', line.from + 1, line.to); i >= 0; i = nextOf(r.tokens, 'time', i + 1, line.to)) {
    if (!isWord(r, i - 1, 'second|third|fourth|fifth|sixth|seventh|eighth|ninth')) continue;
    let k = word(r, i + 1) === 'that' ? i + 2 : i + 1;
    if (isWord(r, k, "ofsted's|the|its")) k++;
    if (
      (word(r, k) === 'they' || INSPECTORS.has(word(r, k))) &&
      isWord(r, k + 1, 'have|has|had') &&
      isWord(r, k + 2, 'called|come|been|visited|returned|gone|looked')
    )
      return i - 1;
  }
  return -1;
}

/** First described visit of `line`, or null. */
export function describedVisit(r: Reading, page: Page, line: Line): (Spot<Framework> & { again?: true }) | null {
  if (
    page.service !== "children's services" ||
    line.services.some((s) => isAny(s.value.service, "elsewhere|children's home") && !/s'$|^their$/.test(word(r, s.from - 1)))
  )
    return null;
  const found = (from: number, to: number): Spot<Framework> => ({ from, to, value: kindOf(page) });
  // "were there in June and their report appeared this week, on 14 October"
  for (const d of line.dates)
    if (fewDays(d) && (page.inspectors || page.monitored) && !isIssue(r, line, d))
      for (let i = d.from - 1; i >= Math.max(line.from, d.from - 12) && word(r, i) !== ';'; i--)
        if (isWord(r, i, CALLED) || (isWord(r, i, LOOKED) && (theyDo(r, line, d.from) || (page.visits && page.councils.length >= 3))))
          return found(i, d.to);
  // "On 3 and 4 October inspectors looked at children in care"
  for (const d of line.dates)
    if (fewDays(d) && d.from - line.from <= 7 && (page.inspectors || page.monitored))
      for (let i = d.to; i < Math.min(line.to - 1, d.to + 10); i++)
        if ((INSPECTORS.has(word(r, i)) || word(r, i) === 'they') && isWord(r, i + 1, DID)) return found(d.from, i + 2);
  // "Two inspectors came in May": for a full inspection there are more.
  if (line.said & INSPECTOR && line.dates.length)
    for (let i = line.from; i < line.to - 2; i++) {
      if (!isWord(r, i, 'two|pair')) continue;
      let at = word(r, i + 1) === 'of' ? i + 2 : i + 1;
      if (word(r, at) === 'ofsted') at++;
      if (
        word(r, at) === 'inspectors' &&
        (isWord(r, at + 1, CAME) || /ing$/.test(word(r, at + 1)) || isWord(r, i - (word(r, i - 1) === 'a' ? 2 : 1), HOSTED)) &&
        line.dates.some((d) => d.mention.date !== null && d.from > i)
      )
        return found(i, at + 1);
    }
  const again = timeAgain(r, page, line);
  if (again >= 0) return found(again, again + 2);
  const back = cameAgain(r, page, line);
  if (back >= 0) return { ...found(back, back + 1), again: true };
  if (!(line.said & STAY)) return null;
  const letter = letterOf(r, page, line);
  if (letter >= 0) return found(letter, letter + 1);
  for (let i = line.from; i < line.to; i++) {
    const w = word(r, i);
    const next = word(r, i + 1);
    // "a two-day look", "for two days", "two days of interviews"
    if (isAny(w, 'one|two|three|1|2|3') && (next === 'day' || next === 'days')) {
      if (next === 'day' && isWord(r, i + 2, CALLS) && page.inspectors) {
        // "from inadequate to good after a three-day inspection": what gave the grade.
        if (word(r, i + 2) === 'inspection' && isWord(r, i - 2, 'after|following|by') && line.grades.some((g) => g.to <= i)) continue;
        return found(i, i + 3);
      }
      if (
        next === 'days' &&
        (isWord(r, i - 1, 'for|spent|lasted|spend|took|after') || isWord(r, i + 2, 'in|at|with|on')) &&
        // "Jo Holden and Matt Reed spent two days with the council in December": inspectors, where they are monitors
        (theyDo(r, line, i) || (page.monitored && isWord(r, i - 1, 'spent') && isWord(r, i + 2, 'with|at')))
      )
        return found(i, i + 2);
    }
    // "A visit in January had looked at care leavers", "an earlier one, in May, found …"
    if (page.inspectors && (page.inadequate || page.monitored || page.visits || page.gradeless) && datedVisit(r, line, i))
      return found(i, i + 1);
    // "visit number three"
    if (w === 'visit' && next === 'number') return found(i, i + 3);
    // "its third visit", "the third letter from inspectors"
    if (
      isAny(w, 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth') &&
      (isAny(next, 'visit|call|letter|trip') || (next === 'such' && word(r, i + 2) === 'visit')) &&
      !isWord(r, i - 1, WRITERS) &&
      page.inspectors &&
      (page.inadequate || page.monitored)
    )
      return found(i, i + 2);
    // "dropped in on the duty desk", "paid a call"
    if (
      ((isAny(w, 'dropped|drops|dropping|popped|pops|popping|looked|looks') && isAny(next, 'in|by') && isWord(r, i + 2, 'on|at|to')) ||
        (isAny(w, 'paid|pays|pay') && next === 'a' && isWord(r, i + 2, 'call|visit|return'))) &&
      theyDo(r, line, i)
    )
      return found(i, i + 2);
  }
  return null;
}

/**
 * "Some plans required improvement, the letter says", "work with the courts is now good": what an ungraded visit found, and no grade of the council. Without
 * a date, in a sentence that names no council and speaks of no rating.
 */
export const isFindingOf = (c: Claim, visit: Claim) =>
  c.when === null &&
  c.councilSpot === null &&
  !c.overall &&
  c.line.index > visit.line.index &&
  /^(?:is|requires|bare|quoted)$/.test(c.rule) &&
  !(c.line.said & VERDICT);
