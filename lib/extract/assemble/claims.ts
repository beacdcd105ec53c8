import type { CouncilRef } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import type { GradeWord } from '../lexicon/grades.ts';
import { judgeGrade, STRAND_ONLY, type Verdict } from '../mentions/judge.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { carriesOn, goesOnAbout, onlyService, reaches, sharesSubject } from './carried.ts';
import { orderChain } from './chain.ts';
import { type Claim, type Claims, type Considered, doubtedIn, UNOWNED } from './claim.ts';
import { copiedClaims } from './copies.ts';
import { countedList } from './counted-list.ts';
import { distribute } from './distribute.ts';
import { doubtOf, spokenByInspectors } from './doubt-of.ts';
import { firstGroup, mainCouncil, turnsTo, visitedOn } from './focus.ts';
import { groupsOf } from './groups.ts';
import { putInForce } from './in-force.ts';
import { latestOf, ownDates } from './own-date.ts';
import { cueOwners } from './owners.ts';
import { surveyPage } from './page.ts';
import { leanOf, monthsBefore } from './role.ts';
import { type Roll, rollOf } from './roll.ts';
import { openedRound, type Round, roundClaims } from './round-of-visits.ts';
import { devolved, listsOverall, ofAll, ofAnnualEra, saysOverall, serviceOfLine, wholeOf } from './said-of.ts';
import { keptSince, sameClaims } from './same.ts';
import { dueBy } from './set-against.ts';
import { type Step, stepped, stepsOf } from './steps.ts';
import { strandCopies } from './strand-copies.ts';
import { inOrder, type Order } from './strand-order.ts';
import { type About, strandsFor } from './strands-of.ts';
import { shareTime } from './strands-told.ts';
import { groupFor, isAspect, serviceFor } from './subject.ts';
import { tableClaims } from './tables.ts';
import { endsBare, headingGrade, underHeading } from './under-heading.ts';
import { earlierDates, ungradedPriors } from './ungraded-prior.ts';
import { visitClaims } from './visits.ts';
import { datesOfGrades, issueDates, middleOf, plainDates, visitDates } from './when.ts';

/** Reads every line in order, keeping in mind which council the text is about. `explaining`: tells all that was considered. */
export function gatherClaims(r: Reading, explaining = false): Claims {
  const page = surveyPage(r);
  const claims: Claim[] = [];
  const doubted: Claims['doubted'] = [];
  const considered: Considered[] | null = explaining ? [] : null;
  const visitWhen: Claims['visitWhen'] = [];
  const issued: Claims['issued'] = [];
  const olden: Claims['olden'] = [];
  const steps: Step[] = [];
  const note = (c: Claim, what: string, graded = false) => {
    if (considered === null) return;
    const detail = `${graded ? `${c.grade} · ` : ''}${c.councils.map((x) => x.name).join('+')} ${c.when?.date ?? ''}`;
    considered.push({ from: c.from, to: c.to, what, accepted: true, rule: c.rule, detail });
  };
  const sole = page.councils.length === 1 ? [page.councils[0]?.ref as CouncilRef] : null;
  const titled = page.councils.filter((c) => c.inTitle).map((c) => c.ref);
  let focus: CouncilRef[] = sole ?? (titled.length ? titled : firstGroup(r, page));
  const main = sole ?? mainCouncil(page);
  let block = -1;
  /** The paragraph that last named a council. */
  let named = -1;
  let lastClaim: Claim | null = null;
  let roll: Roll | null = null;
  let block0 = -1;
  let heading: Spot<GradeWord> | null = null;
  const tables = tableClaims(r, page, main ?? focus);
  for (const c of page.silent ? [] : tables.claims) {
    claims.push(c);
    considered?.push({
      from: c.from,
      to: c.to,
      what: 'grade',
      accepted: true,
      rule: c.rule,
      detail: `${c.grade} · ${c.councils.map((x) => x.name).join('+')} · ${c.strands.map((x) => x.strand).join('+')} · ${c.leanWhy.join(' ')} ${c.when?.date ?? ''}`,
    });
  }
  let round = null as Round | null;
  let order: Order | null = null;
  const visited = new Set<string>();
  let carried: { service: Service | 'elsewhere'; line: number } = { service: page.service, line: -1 };
  for (const line of r.lines) {
    if (tables.lines.has(line)) continue;
    if (line.skip) {
      for (const g of line.grades)
        considered?.push({ from: g.from, to: g.to, what: 'grade', accepted: false, rule: line.skip, detail: g.value.grade });
      continue;
    }
    heading = headingGrade(line) ?? (line.kind === 'heading' || endsBare(r, line) ? (line.grades.length ? heading : null) : heading);
    if (line.line !== block && main && (sole || titled.length)) focus = main;
    block = line.line;
    if (saysNothing(line) && page.service !== 'SEND') {
      block0 = line.line;
      continue;
    }
    const groups = groupsOf(r, line, page, focus);
    const owners = line.grades.length ? cueOwners(r, line) : NO_OWNERS;
    const dated = line.grades.length ? datesOfGrades(r, line) : NO_DATES;
    const dates = plainDates(r, line);
    const lineClaims: Claim[] = [];
    const under = heading && line.line !== block0 ? underHeading(line, heading, groups, page) : null;
    if (under) lineClaims.push(under);
    block0 = line.line;
    const taken = new Set<number>();
    let last: { g: Spot<GradeWord>; verdict: Verdict } | null = null;
    for (const g of line.grades) {
      if (g === heading && page.councils.length >= 4) {
        considered?.push({ from: g.from, to: g.to, what: 'grade', accepted: true, rule: 'heading', detail: g.value.grade });
        continue;
      }
      const judged = judgeGrade(r, line, g, page.annualEra || !ofAnnualEra(line) ? page : { ...page, annualEra: true });
      // "The response was inadequate in two divisions and good in four": of the same thing as the grade before it.
      const verdict: Verdict = judged.accepted && last && sharesSubject(r, line, last, g, judged.rule) ? last.verdict : judged;
      last =
        verdict.accepted || !/^(?:subject-is|not-official|plain-english\.partly|private|somebody-else)/.test(verdict.rule)
          ? null
          : { g, verdict };
      const said = serviceFor(r, line, page, g.from, g.to);
      // "Five were good": five of what the sentence before spoke of.
      const told = said.named || !carriesOn(r, line) || !reaches(r, carried, line) ? said.service : carried.service;
      const service = said.named || told !== page.service ? told : onlyService(r, line, claims, told);
      const group = groupFor(r, line, groups, g.from, g.to);
      const councils = group?.councils ?? focus;
      let doubt = verdict.accepted ? doubtOf(r, line, g, page, { service, named: said.named, councils, group, main }) : verdict.rule;
      if (verdict.accepted && !page.silent && !(page.unofficial && !spokenByInspectors(line))) carried = { service, line: line.line };
      const about =
        service === "children's services" || service === 'youth justice' || devolved(page, councils)
          ? strandsFor(r, line, g.from, g.to, doubt ? new Set(taken) : taken)
          : NOTHING;
      const strands = about.strands
        .filter(() => !wholeOf(r, g))
        .map((s) => ({ strand: s.value, label: words(r, s), from: s.from, to: s.to }));
      if (verdict.rule === STRAND_ONLY && !strands.length) doubt ??= 'plain-english.praise';
      const whens = ownDates(r, line, g, verdict, dated.get(g) ?? []);
      if (dated.get(g)?.some((w) => dueBy(w, g, r.published))) doubt ??= 'not-a-fact.to-come';
      // "in 2010 and again in 2012": of listed dates, all are as old as the first.
      const listedOld = whens.length > 1 && whens.some((w) => (monthsBefore(w.date, r.published) ?? 0) >= 13);
      for (const when of whens.length ? whens : [null]) {
        const lean = leanOf(r, line, g.from, g.to, verdict, when ? middleOf(when) : null, owners);
        const overall = saysOverall(r, line, g);
        if (overall && verdict.rule === 'listed' && lean.score > -1 && lean.score < 1) lean.score = -1.5;
        if (listedOld && lean.score < 2) lean.score = 2;
        if (listedOld && latestOf(r, when)) lean.why.push('most-recently');
        const turned = lean.why.some((w) => /^(?:from|no-longer|became|on-the-way)/.test(w));
        const lately = turned && (monthsBefore(when?.date ?? null, r.published) ?? 99) <= 9;
        // "Three years later it came out of special measures"
        const ended = when !== null && when.spot.to <= g.from && lean.why.some((w) => w.startsWith('no-longer'));
        const claim: Claim = {
          councils,
          councilSpot: group,
          service: service === 'elsewhere' ? "children's services" : service,
          grade: g.value.grade,
          implied: g.value.form === 'implied',
          strands,
          lean: lean.score,
          leanWhy: lean.why,
          // The day something ended is not the day it was given.
          when: lately || ended ? null : when,
          visit: null,
          outcome: null,
          strength: verdict.strength,
          rule: verdict.rule,
          line,
          from: g.from,
          to: g.to,
          same: null,
          overall,
          ...(about.set ? { set: about.set } : {}),
        };
        if (doubt) {
          doubted.push({ claim, doubt });
          considered?.push({ from: g.from, to: g.to, what: 'grade', accepted: false, rule: doubt, detail: g.value.grade });
          break;
        }
        lineClaims.push(claim);
        if (strands.length > 0 && listsOverall(r, line, g)) lineClaims.push({ ...claim, strands: [], overall: true });
        // "Every one of the strands was inadequate, from adoption to leadership": so is the whole.
        else if (strands.length > 0 && about.whole) lineClaims.push({ ...claim, strands: [], implied: true });
        // "kept the good rating it was given in 2018": one grade, two inspections.
        if (!listedOld && when && keptSince(r, line, g, claim)) lineClaims.push({ ...claim, when: null, lean: -1, leanWhy: ['kept'] });
        considered?.push({
          from: g.from,
          to: g.to,
          what: 'grade',
          accepted: true,
          rule: verdict.rule,
          detail: `${g.value.grade} · ${councils.map((c) => c.name).join('+')} · ${service}${strands.length ? ` · ${strands.map((s) => s.strand).join('+')}` : ''} · ${lean.score} ${lean.why.join(' ')} ${when ? when.date : ''}`,
        });
      }
    }
    const listing =
      page.silent || line.grades.length === 0
        ? null
        : countedList(r, line, groups, [...lineClaims, ...doubtedIn(doubted, line, UNOWNED)], doubtedIn(doubted, line, /^denied$/));
    if (listing) {
      lineClaims.splice(0, lineClaims.length, ...lineClaims.filter((c) => c.from !== listing.from), ...listing.claims);
      for (const c of listing.claims) note(c, 'grade', true);
    }
    if (line.strands.length > 1 || lineClaims.length > 1 || order?.row) order = inOrder(r, line, lineClaims, order);
    if (lineClaims.length) {
      distribute(r, line, lineClaims, groups);
      orderChain(r, line, lineClaims);
    }
    if (lineClaims.length > 1) shareTime(r, lineClaims);
    const copies = copiedClaims(r, line, lineClaims, lastClaim, groups, dates);
    for (const c of copies) note(c, 'grade', true);
    const shared = strandCopies(r, line, lineClaims, lastClaim);
    const listed: ReturnType<typeof rollOf> = page.silent ? { claims: [], roll: null } : rollOf(r, line, groups, claims, doubted, roll);
    roll = listed.roll;
    for (const c of listed.claims) note(c, 'grade', true);
    lineClaims.push(...copies, ...shared, ...listed.claims);
    const claimBefore: Claim | null = lastClaim;
    lastClaim = lineClaims[lineClaims.length - 1] ?? lastClaim;
    claims.push(...lineClaims);
    const lookBacks = sameClaims(
      r,
      line,
      lineClaims,
      dates,
      groups,
      focus,
      page.service === 'elsewhere' ? "children's services" : page.service,
      lastClaim,
      claimBefore,
    );
    for (const c of lookBacks) note(c, 'same');
    claims.push(...lookBacks);
    for (const v of page.silent || (page.unofficial && !spokenByInspectors(line))
      ? []
      : visitClaims(r, page, line, lineClaims, groups, focus)) {
      note(v, 'visit');
      claims.push(v);
      for (const c of v.councils) visited.add(c.code);
      round = {
        framework: v.visit?.framework ?? 'unknown',
        service: v.service,
        several: (round?.several ?? false) || v.councils.length > 1 || /s$/.test(r.tokens[v.to - 1]?.w ?? ''),
        line: line.index,
      };
    }
    round ??= openedRound(r, page, line);
    for (const c of page.silent ? [] : roundClaims(r, page, line, lineClaims, groups, round, visited)) {
      note(c, 'visit');
      claims.push(c);
      for (const x of c.councils) visited.add(x.code);
    }
    // What an inspection gave is said, and was not understood.
    const refused = doubted.some((d) => d.claim.line === line && NOT_UNDERSTOOD.test(d.doubt));
    for (const c of page.silent || refused
      ? []
      : ungradedPriors(
          r,
          line,
          [...lineClaims, ...lookBacks],
          dates,
          groups.find((g) => !g.aside)?.councils ?? focus,
          page.service === 'elsewhere' ? "children's services" : page.service,
        )) {
      note(c, 'earlier');
      claims.push(c);
    }
    steps.push(...stepsOf(r, page, line, dates, groups, focus));
    if (line.dates.length)
      for (const when of earlierDates(r, line, [...lineClaims, ...lookBacks], plainDates(r, line)))
        olden.push({ when, councils: groupFor(r, line, groups, when.spot.from, when.spot.to)?.councils ?? focus });
    const lastService = line.services[line.services.length - 1];
    // "An inspection of the nursery found that safeguarding was ineffective. It had been good before": still the nursery.
    if (lastService && lastService.value.service !== 'elsewhere' && !(page.service === 'elsewhere' && isAspect(r, lastService)))
      carried = { service: goesOnAbout(line, lastService.value.service, page.service), line: line.line };
    const lineCouncils = turnsTo(r, line, groups, lineClaims, named === line.line, !main && page.councils.length >= 4);
    for (const when of !lineCouncils && !main && named >= 0 && named !== line.line && page.councils.length >= 4 && !ofAll(r, line)
      ? []
      : visitDates(r, line))
      visitWhen.push({
        line,
        when,
        service: serviceOfLine(line, page),
        councils: visitedOn(r, line, groups, when, page) ?? focus,
      });
    for (const w of issueDates(r, line)) issued.push({ line, date: w.date, from: w.spot.from, to: w.spot.to });
    if (lineCouncils?.length) [focus, named] = [lineCouncils, line.line];
  }
  for (const c of stepped(r, steps, claims)) {
    note(c, 'steps', true);
    claims.push(c);
  }
  putInForce(claims, r.published);
  return { page, claims, doubted, considered: considered ?? [], visitWhen, olden, issued };
}

const words = (r: Reading, s: { from: number; to: number }) => r.text.slice(r.tokens[s.from]?.start ?? 0, r.tokens[s.to - 1]?.end ?? 0);

/** Nothing that a claim is made of stands in the line. */
const saysNothing = (l: Line) =>
  l.councils.length + l.grades.length + l.dates.length + l.cues.length + l.services.length + l.visits.length + l.outcomes.length === 0;

/** Doubts of a grade that may have been one. */
const NOT_UNDERSTOOD = /^(?:nothing-gives-it|subject-is-no-service|speech|no-inspection|opinion)/;

const NOTHING: About = { strands: [], set: null };
const NO_OWNERS: ReturnType<typeof cueOwners> = new Map();
const NO_DATES: ReturnType<typeof datesOfGrades> = new Map();
