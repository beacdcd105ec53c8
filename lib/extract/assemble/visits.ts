/** Ungraded visits: which council had one, when, and what it found. */

import type { CouncilRef } from '../../domain/finding.ts';
import type { Framework } from '../../domain/frameworks.ts';
import type { Service } from '../../domain/services.ts';
import { CHILD } from '../lexicon/classes.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { AGAIN } from './came-again.ts';
import type { Claim } from './claim.ts';
import { behindColon, counted, latestOfWhich, named } from './counted-visits.ts';
import { asDescribed, describedVisit, fewDays } from './described-visits.ts';
import { devolvedVisits } from './devolved-visits.ts';
import { entryDay } from './entry-day.ts';
import type { Group } from './groups.ts';
import { outcomeVisits, sendVisits } from './implied-visits.ts';
import { jointNamed, jointSince2016 } from './joint-visits.ts';
import { leftOut, noVisit, numbersCouncils, reportFollows } from './no-visit.ts';
import { numberOfVisit } from './numbered-visits.ts';
import { distance } from './owners.ts';
import type { Page } from './page.ts';
import { namesCqc } from './page-signs.ts';
import { planned } from './planned-visits.ts';
import { privatelyRun } from './provider.ts';
import { monthsBefore } from './role.ts';
import { sentToSome } from './seen-too.ts';
import { serviceFor } from './subject.ts';
import { mayDate } from './visit-dates.ts';
import { inspectorsHad, ledTo, saidBefore } from './visits-before.ts';
import { isListed, nearestDate, plainDates, type When } from './when.ts';
import { groupFor } from './whose.ts';

export const UNGRADED = new Set<Framework>(['unannounced', 'focused visit', 'monitoring visit', 'JTAI', 'area SEND', 'care inspectorate']);

/** Before 2018 youth offending teams had screenings and inspections of cases, without a grade. */
const ungraded = (r: Reading, v: Spot<Framework>) =>
  UNGRADED.has(v.value) || (v.value === 'youth justice' && /^(?:screening|inspection)s?$/.test(word(r, v.to - 1)));

/** A sentence about how such visits work, and about no visit in particular. */
const GENERAL = new Set('introduced|designed|letters|framework|reserved|rules|regime|normally|usually|typically'.split('|'));

/** Claims of the visits that `line` names. `own`: the grades claimed in it. */
export function visitClaims(r: Reading, page: Page, line: Line, own: Claim[], groups: Group[], focus: CouncilRef[]): Claim[] {
  const out: Claim[] = [];
  for (const v of [
    ...jointNamed(r, page, line),
    ...line.visits.map((v) => jointSince2016(r, page, line, v)),
    ...sendVisits(r, page, line),
    ...outcomeVisits(r, page, line),
    ...devolvedVisits(r, page, line),
  ]) {
    const claim =
      ungraded(r, v) || (page.sixPoint && page.service !== 'youth justice' && v.value === 'joint safeguarding')
        ? visitClaim(r, page, line, v, own, groups, focus)
        : null;
    if (claim) out.push(claim, ...alsoOn(r, line, claim, own));
  }
  if (line.visits.some((v) => ungraded(r, v))) return out;
  // What was graded was an inspection; "rated inadequate last July; inspectors, who came again in January, say …" tells of a visit, too.
  const graded = own.filter((c) => c.grade && c.lean < 1.5 && c.strength === 3 && !c.strands.length);
  const described = describedVisit(r, page, line);
  if (graded.length && !(described?.again && graded.every((c) => (monthsBefore(c.when?.date ?? null, r.published) ?? 0) >= 4))) return out;
  const claim = described && visitClaim(r, page, line, described, own, groups, focus);
  if (claim && described.again) claim.leanWhy.push(AGAIN);
  // Of whom among several, nobody says.
  if (claim && (claim.councilSpot || claim.councils.length === 1))
    out.push(...[claim, ...alsoOn(r, line, claim, own, true)].map(asDescribed));
  return out;
}

/** A visit of these months, by its kind, in a story about something else: "The court heard that Ofsted, which made a focused visit in May, found …". */
export const toldInPassing = (r: Reading, page: Page, line: Line): boolean =>
  page.silent === 'scenery' &&
  line.where === 'text' &&
  line.visits.some((v) => /^(?:focused visit|monitoring visit|JTAI)$/.test(v.value)) &&
  line.dates.some((d) => d.mention.kind !== 'duration' && (monthsBefore(d.mention.date, r.published) ?? 99) <= 9);

/** "Focused visits in 2021 and 2023", "shorter inspections have followed: on 2 and 3 May, and most recently on …": one for each of the days listed. */
export function alsoOn(r: Reading, line: Line, claim: Claim, own: Claim[], described = false): Claim[] {
  const first = claim.when;
  const several = described ? says(r.tokens, SEVERAL, line.from, claim.to) : /s$/.test(word(r, claim.to - 1));
  if (!first || !claim.visit || !several) return [];
  const from = described ? claim.from : claim.to;
  const days = plainDates(r, line).filter((d) => d.spot.from >= from && (d.spot.mention.kind === 'point' || fewDays(d.spot)));
  const at = days.findIndex((d) => d.spot === first.spot);
  const out: Claim[] = [];
  for (let i = at + 1; at >= 0 && i < days.length; i++) {
    const [a, b] = [days[i - 1] as When, days[i] as When];
    if (!isListed(r, a.spot, b.spot) || own.some((c) => c.when?.spot === b.spot)) break;
    out.push({ ...claim, when: b, lean: (monthsBefore(b.date, r.published) ?? 0) >= 11 ? 2 : claim.lean });
  }
  // The last of them is the one reported.
  const each = [claim, ...out];
  const last = each.reduce((a, b) => ((b.when?.date ?? '') > (a.when?.date ?? '') ? b : a));
  if (last.lean < 1.5 && !word(r, claim.to - 1).endsWith("'s")) for (const c of each) if (c !== last) c.lean = 2;
  return out;
}

/** "JTAI in Kirklees and in Leicester": the councils of groups that only small words part from `group`. */
function alsoNamed(r: Reading, groups: Group[], group: Group): CouncilRef[] {
  const out: CouncilRef[] = [];
  let last = group;
  for (const g of groups) {
    if (g.from < last.to) continue;
    for (let i = last.to; i < g.from; i++) if (!isWord(r, i, 'and|in|at|to|of|,')) return out;
    out.push(...g.councils.filter((c) => !group.councils.some((o) => o.code === c.code)));
    last = g;
  }
  return out;
}

const SEVERAL = 'visits|inspections|checks|calls|twice|times';

/** Three councils or more and none in the headline. */
export const roundUp = (page: Page) => page.councils.length >= 3 && page.councils.every((c) => !c.inTitle);

/** The claim of the visit at `v`; null when it is none of a council of the page, or has not been. */
export function visitClaim(
  r: Reading,
  page: Page,
  line: Line,
  spot: Spot<Framework>,
  own: Claim[],
  groups: Group[],
  focus: CouncilRef[],
): Claim | null {
  let v = spot;
  const plural = /s$/.test(word(r, v.to - 1)) && v.to - v.from >= 2;
  // "The visit to Knowsley took place on 31 January"
  const inside = groups.find((g) => g.from > v.from && g.to < v.to && !g.aside && word(r, g.from - 1) === 'to');
  let group = inside ?? groupFor(r, line, groups, v.from, v.to);
  if (group && group.from >= v.to && group.from - v.to > 12 && !plural) group = null;
  // "Two councils visited in May have had their letters": those that are named next
  if (!group && line.where === 'text' && page.councils.length >= 2 && focus.length < 2 && sentToSome(r, line)) return null;
  let councils = group?.councils ?? focus;
  // "Focused visits: a round-up"
  if (plural && !group && focus.length < 2 && line.where === 'title' && roundUp(page)) return null;
  // "Unannounced visits to end", over a text that names several: nobody's in particular.
  if (
    plural &&
    !group &&
    line.where === 'title' &&
    (word(r, v.to) === 'to' ||
      (word(r, v.to) === 'on' && word(r, v.to + 1) === 'hold') ||
      isWord(r, v.to, 'scrapped|axed|abolished|explained|halted|paused|suspended|resume'))
  )
    return null;
  // "No-notice visits have now reached 18 authorities": nobody in particular.
  if (plural && !group && page.councils.length >= 4 && line.where === 'text' && numbersCouncils(r, line)) return null;
  if (plural && groups.length > 1)
    councils = groups.flatMap((g) => (g.aside ? [] : g.councils)).filter((c, i, all) => all.findIndex((d) => d.code === c.code) === i);
  if (group) councils = [...councils, ...alsoNamed(r, groups, group)];
  if (!councils.length) return null;
  const nationOf = (c: CouncilRef) => page.councils.find((p) => p.ref.code === c.code)?.nation ?? 'england';
  const devolved = councils.some((c) => nationOf(c) !== 'england');
  const joint = v.value === 'JTAI' || v.value === 'joint safeguarding';
  // Where inspectorates of other nations go together, it is on the terms of the one that gives no grade.
  if (joint && devolved) v = { ...v, value: 'care inspectorate' };
  else if (v.value === 'joint safeguarding') return null;
  // Ofsted monitors departments by itself, and with the other inspectorate what is done for special needs.
  else if (v.value === 'monitoring visit' && (page.year ?? 0) >= 2023 && !plural && page.services.has('SEND') && namesCqc(r, line))
    v = { ...v, value: 'area SEND' };
  if (v.value !== 'youth justice' && devolved !== (v.value === 'care inspectorate')) return null;
  if (line.where === 'text' && line.cues.some((c) => c.value === 'future' && c.from < v.from + 8)) return null;
  for (let i = line.from; i < line.to; i++)
    if (
      line.where === 'text' &&
      (((word(r, i) === 'introduced' || (word(r, i) === 'brought' && word(r, i + 1) === 'in')) && !line.dates.some((d) => fewDays(d))) ||
        (GENERAL.has(word(r, i)) &&
          !(word(r, i) === 'letters' && named(groups) > 1) &&
          !line.dates.length &&
          !line.outcomes.some((o) => o.from <= i && i < o.to)))
    )
      return null;
  // Joint targeted inspections began in 2016.
  if (v.value === 'JTAI' && (page.year ?? 2020) < 2015) return null;
  // After 2011 inspections came unannounced and carried grades.
  if (page.service === 'SEND' && v.value === 'monitoring visit') return null;
  if (
    v.value === 'unannounced' &&
    (((page.year ?? 0) > 2012 &&
      !plainDates(r, line).some((d) => d.date < '2012' && d.date >= '2009' && !own.some((c) => c.when?.spot === d.spot))) ||
      own.some((c) => c.rule !== 'performs' && c.strength >= 2 && c.lean < 1.5 && distance(r, c, v) < 60))
  )
    return null;
  // "a further visit", and not "has further to go after a monitoring visit"
  if ([1, 2, 3, 4, 5].some((k) => isWord(r, v.from - k, 'will|regular|quarterly|future|further') && word(r, v.from - k + 1) !== 'to'))
    return null;
  if (noVisit(r, line, v) || leftOut(r, line, v, plural)) return null;
  if (line.where === 'text' && (planned(r, line, spot) || counted(r, line, v, groups, own))) return null;
  const { service } = serviceFor(r, line, page, v.from, v.to);
  // "insufficient progress at a monitoring visit", of a training firm
  if ((v.value === 'monitoring visit' || (v.value === 'focused visit' && word(r, v.to - 1) === 'inspection')) && service === 'elsewhere')
    return null;
  // "praised for its support to older people by Care Inspectorate Wales"
  if (v.value === 'care inspectorate' && privatelyRun(r, line, page, service)) return null;
  if (v.value === 'care inspectorate' && service === 'elsewhere' && page.service === 'elsewhere' && !(line.said & CHILD)) return null;
  const earlier =
    line.cues.some(
      (c) =>
        (c.value === 'earlier' || c.value === 'pastPerfect') &&
        c.to <= v.from &&
        v.from - c.to <= 3 &&
        !isWord(r, v.from - 1, ';|:|–') &&
        word(r, c.to) !== ';',
    ) ||
    (v.value === 'care inspectorate' && word(r, v.to - 2) === 'had') ||
    // "fewer than at the last monitoring visit"
    (isWord(r, v.from - 1, 'last|latest') && [2, 3, 4].some((k) => isWord(r, v.from - k, 'than|since'))) ||
    // "the letter that followed December's visit" is the news.
    [1, 2, 3].some(
      (k) =>
        isWord(r, v.from - k, 'since|followed|follows|preceding') &&
        word(r, v.from - k + 1) !== 'then' &&
        !reportFollows(r, line, v.from - k),
    );
  const led = ledTo(r, line, v);
  const ledUpTo = led >= 0;
  // "Inspectors had already given the duty team a surprise look in September."
  const already = [1, 2, 3, 4, 5, 6, 7, 8].some(
    (k) => word(r, v.from - k) === 'had' && isWord(r, v.from - k + 1, 'already|earlier|previously'),
  );
  // "Inspectors had hinted at as much in February, on their sixth visit", "last March they had issued a priority action"
  const hadSaid = inspectorsHad(r, line, v.from) && !/^(?:area SEND|care inspectorate)$/.test(v.value);
  // "The borough had passed an unannounced inspection in July"
  const gone = [2, 3, 4].some(
    (k) => word(r, v.from - k) === 'had' && isWord(r, v.from - k + 1, 'passed|undergone|faced|failed|survived|had|seen'),
  );
  // "In January an unannounced inspection had raised two areas", "unannounced visits to the teams had capped the rating"
  const raised =
    !/^(?:area SEND|care inspectorate)$/.test(v.value) &&
    ([0, 1, 2, 3].some((k) => v.to + k < line.to && word(r, v.to + k) === 'had') || says(r.tokens, 'capped|dragged', v.to, line.to));
  // "An assurance check in May was followed in November by an inspection": the other one is the news.
  const before = [0, 1, 2, 3, 4, 5, 6, 7].some(
    (k) => isWord(r, v.to + k, 'was|were') && word(r, v.to + k + 1) === 'followed' && line.visits.some((o) => o.from > v.to + k),
  );
  // "more than a year after a damning focused visit", "has had six monitoring visits since": background.
  const behind =
    (plural && word(r, v.to) === 'since') ||
    // "monitors who came back seven times afterwards"
    (/s$/.test(word(r, v.to - 1)) &&
      [1, 2, 3, 4, 5, 6].some(
        (k) =>
          isWord(r, v.to + k, 'afterwards|thereafter|subsequently') || (word(r, v.to + k) === 'since' && word(r, v.to + k - 1) === 'times'),
      )) ||
    [1, 2, 3, 4].some((k) => word(r, v.from - k) === 'after' && isWord(r, v.from - k - 1, 'year|years|month|months|came|comes|coming'));
  if (saidBefore(r, line, v) || (v.value === 'unannounced' && !page.inspectors && !(line.outcomes.length && groups.length >= 2)))
    return null;
  // "is thought to have taken place": nobody has said so.
  for (let i = v.to; i < Math.min(line.to, v.to + 8); i++)
    if (isWord(r, i, 'thought|believed|understood|rumoured') && word(r, i + 1) === 'to') return null;
  const dated =
    plainDates(r, line).find((w) => ledUpTo && led - w.spot.to >= 0 && led - w.spot.to <= 1) ??
    nearestDate(
      r,
      plainDates(r, line).filter((w) => (distance(r, w.spot, v) < 26 || behindColon(r, w.spot)) && mayDate(r, line, w, v, own)),
      v,
    ) ??
    entryDay(r, line);
  const when = dated && plural && latestOfWhich(r, line, v.to) ? { ...dated, date: dated.date.split('/').pop() as string } : dated;
  const ago = monthsBefore(when?.date ?? null, r.published) ?? 0;
  // "Inspectors arrive today. Their last visit was in February": whatever it found is no news.
  const awaits = page.awaits && ago >= 2;
  const old = awaits || ago >= 11;
  const past = earlier || ledUpTo || already || gone || behind || before || raised || hadSaid;
  const outcome = line.outcomes[0] ? { value: line.outcomes[0].value, from: line.outcomes[0].from, to: line.outcomes[0].to } : null;
  const judged: Service =
    v.value === 'area SEND'
      ? 'SEND'
      : v.value === 'youth justice'
        ? v.value
        : word(r, v.from) === 'assurance' && !plural && page.service === "children's home"
          ? page.service
          : v.value !== 'care inspectorate'
            ? "children's services"
            : service === 'elsewhere'
              ? "children's services"
              : service;
  return {
    councils,
    councilSpot: group,
    service: judged,
    grade: null,
    implied: false,
    strands: [],
    lean: past || old ? 2 : -1,
    leanWhy: [awaits ? 'before-the-next' : old ? 'dated-long-ago' : past ? 'earlier' : 'visit'],
    when,
    visit: { framework: v.value, from: v.from, to: v.to },
    outcome,
    strength: 2,
    rule: `visit.${v.value}`,
    line,
    from: v.from,
    to: v.to,
    same: null,
    nth: numberOfVisit(r, line, v.from),
  };
}
