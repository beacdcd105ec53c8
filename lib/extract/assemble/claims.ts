import type { CouncilRef } from '../../domain/finding.ts';
import type { GradeWord } from '../lexicon/grades.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { word } from '../text/words.ts';
import { awaitedClaims, notAnnounced, nothingAwaited } from './awaited.ts';
import { type Carried, goesOnAbout } from './carried.ts';
import { orderChain } from './chain.ts';
import { type Claim, type Claims, type Considered, doubtedIn, UNOWNED } from './claim.ts';
import { copiedClaims } from './copies.ts';
import { countedList } from './counted-list.ts';
import { ofTheOneVisited, outcomeOfTheLast } from './described-visits.ts';
import { distribute } from './distribute.ts';
import { spokenByInspectors } from './doubt-of.ts';
import { ellipticClaims } from './elliptic.ts';
import { askedOf, firstGroup, inPassing, mainCouncil, theVisit, turnsTo, visitedOn, visitedOne } from './focus.ts';
import { gradeClaims } from './grade-claims.ts';
import { groupsOf } from './groups.ts';
import { inCompany } from './in-company.ts';
import { putInForce } from './in-force.ts';
import { aspectOfTheirs } from './listed-part.ts';
import { mirroredClaims } from './mirrored.ts';
import { movedOn } from './moved-on.ts';
import { shareTimes } from './narrative-time.ts';
import { surveyPage } from './page.ts';
import { partedClaims } from './parted-list.ts';
import { type Roll, rollOf } from './roll.ts';
import { openedRound, type Round, roundClaims } from './round-of-visits.ts';
import { ofAll, serviceOfLine } from './said-of.ts';
import { sameClaims } from './same.ts';
import { ofItsOwnService } from './same-of-service.ts';
import { type Series, seriesClaims, seriesOf } from './series.ts';
import { type Headed, headedBy, under as underService } from './service-heading.ts';
import { servicesTogether } from './services-together.ts';
import { shedClaims } from './shed.ts';
import { besideOthers, type Step, stepped, stepsOf } from './steps.ts';
import { serviceCopies, strandCopies } from './strand-copies.ts';
import { inOrder, type Order } from './strand-order.ts';
import { shareTime } from './strands-told.ts';
import { tableClaims } from './tables.ts';
import { saysWhose } from './that-was.ts';
import { datedNext, toldAgain } from './told-again.ts';
import { sameAsThen, unchangedClaim } from './unchanged.ts';
import { endsBare, headingGrade, onlyNames, underHeading } from './under-heading.ts';
import { earlierDates, ungradedPriors } from './ungraded-prior.ts';
import { toldInPassing, visitClaims } from './visits.ts';
import { issueDates, plainDates, visitDates } from './when.ts';
import { groupFor } from './whose.ts';

/** Reads every line in order, keeping in mind which council the text is about. `explaining`: tells all that was considered. */
export function gatherClaims(r: Reading, explaining = false): Claims {
  const whole = notAnnounced(r, surveyPage(r));
  let page: ReturnType<typeof underService> = whole;
  let headed: Headed | null = null;
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
  let series: Series | null = null;
  const visited = new Set<string>();
  const awaited = nothingAwaited();
  let carried: Carried = { service: page.service, line: -1 };
  for (const line of r.lines) {
    if (tables.lines.has(line)) continue;
    if (line.skip) {
      for (const g of line.grades)
        considered?.push({ from: g.from, to: g.to, what: 'grade', accepted: false, rule: line.skip, detail: g.value.grade });
      continue;
    }
    headed = headedBy(r, line, headed);
    page = underService(whole, headed);
    heading =
      headingGrade(r, line) ??
      (line.kind === 'heading' || (endsBare(r, line) && !onlyNames(r, line)) ? (line.grades.length ? heading : null) : heading);
    if (line.line !== block && main && (sole || titled.length) && !askedOf(r, line)) focus = main;
    block = line.line;
    // "… require improvement. So does the service overall."
    const passes = lastClaim?.strands.length && line.index - lastClaim.line.index === 1 && line.to - line.from <= 12;
    // "Inspectors came in May. The result is not known yet."
    if (saysNothing(line) && !passes && page.service !== 'SEND' && !(awaited.been && line.index - awaited.been.line <= 2)) {
      block0 = line.line;
      continue;
    }
    const groups = groupsOf(r, line, page, focus);
    const dates = plainDates(r, line);
    const lineClaims: Claim[] = [];
    const under = heading && line.line !== block0 ? underHeading(r, line, heading, groups, page) : [];
    lineClaims.push(...under);
    block0 = line.line;
    const graded = line.grades.length
      ? gradeClaims(r, line, { page, focus, main, groups, heading, before: claims, carried, doubted, considered })
      : null;
    if (graded) {
      lineClaims.push(...graded.claims);
      carried = graded.carried;
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
      lineClaims.push(...servicesTogether(r, line, lineClaims, claims));
      distribute(r, line, lineClaims, groups);
      orderChain(r, line, lineClaims);
    }
    if (lineClaims.length > 1) shareTime(r, lineClaims);
    const copies = [
      ...copiedClaims(r, line, lineClaims, lastClaim, groups, dates, claims),
      ...(groups.length ? mirroredClaims(r, line, lineClaims, claims, groups) : []),
      ...(groups.length ? inCompany(r, line, lineClaims, groups, lastClaim) : []),
      ...partedClaims(r, line, lineClaims, groups),
      ...(groups.length && line.cues.length ? besideOthers(r, line, lineClaims, lastClaim, groups) : []),
    ];
    for (const c of copies) note(c, 'grade', true);
    const shared = strandCopies(r, line, lineClaims, lastClaim);
    const listed: ReturnType<typeof rollOf> = page.silent ? { claims: [], roll: null } : rollOf(r, line, groups, claims, doubted, roll);
    roll = listed.roll;
    for (const c of listed.claims) note(c, 'grade', true);
    const beside = line.services.length ? serviceCopies(r, line, lineClaims, lastClaim) : [];
    for (const c of beside) note(c, 'grade', true);
    const shed = shedClaims(r, line, lineClaims, lastClaim, groups, focus);
    for (const c of shed) note(c, 'grade', true);
    lineClaims.push(...copies, ...shared, ...beside, ...listed.claims);
    if (saysWhose(r, line, lastClaim)) (lastClaim as unknown as Claim).strength = 2;
    const claimBefore: Claim | null = lastClaim;
    lastClaim = lineClaims[lineClaims.length - 1] ?? lastClaim;
    claims.push(...lineClaims, ...shed);
    const told = seriesOf(r, page, line, series);
    series = told.series;
    // "Elton Primary: good, as in 2014": a school's, in a story about schools
    const othersOnly = page.service === 'elsewhere' && !claims.some((c) => c.grade);
    // Inspections of SEND have no grades that could be the same.
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
    )
      .map((c) => ofItsOwnService(c, line, page, lineClaims, claimBefore))
      .filter((c) => c.service !== 'SEND' && !othersOnly && !told.members.some((m) => m.spot.from - 1 <= c.from && c.from < m.spot.to));
    const kept = page.silent
      ? null
      : lookBacks.length
        ? sameAsThen(r, line, lineClaims, lookBacks)
        : unchangedClaim(r, page, line, lineClaims, claimBefore, dates);
    if (kept) lookBacks.push(kept);
    const dated = new Set([...lineClaims, ...lookBacks].map((c) => c.when?.spot));
    const twice = ellipticClaims(r, line, lineClaims, claimBefore, dates, dated);
    lookBacks.push(...(kept || page.visits || page.gradeless ? twice.filter((c) => c.same !== null) : twice));
    if (!lineClaims.length) datedNext(r, line, claimBefore, dates);
    if (!lookBacks.length) lookBacks.push(...toldAgain(r, line, lineClaims, claimBefore, dates, dated));
    for (const c of lookBacks) note(c, 'same');
    claims.push(...lookBacks);
    for (const v of (page.silent && !toldInPassing(r, page, line)) || (page.unofficial && !spokenByInspectors(line))
      ? []
      : [
          ...visitClaims(r, page, line, lineClaims, groups, focus),
          ...seriesClaims(r, page, line, told.members, lineClaims, groups, focus),
        ]) {
      ofTheOneVisited(r, v, claims, visited);
      outcomeOfTheLast(v, claims);
      note(v, 'visit');
      claims.push(v);
      for (const c of v.councils) visited.add(c.code);
      round = {
        framework: v.visit?.framework ?? 'unknown',
        service: v.service,
        several: (round?.several ?? false) || v.councils.length > 1 || /s$/.test(word(r, v.to - 1)),
        line: line.index,
        when: v.when,
      };
    }
    const opened = round && line.where === 'title' ? null : openedRound(r, page, line);
    if (opened?.some) round = opened;
    round ??= opened;
    for (const c of page.silent ? [] : roundClaims(r, page, line, lineClaims, groups, round, visited)) {
      note(c, 'visit');
      claims.push(c);
      for (const x of c.councils) visited.add(x.code);
    }
    for (const c of page.silent || page.unofficial ? [] : awaitedClaims(r, page, line, lineClaims, groups, focus, awaited)) {
      note(c, 'awaited');
      claims.push(c);
    }
    // What an inspection gave is said, and was not understood.
    const refused = doubted.some((d) => d.claim.line === line && notUnderstood(r, d));
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
      // "a year after SEND inspectors found failings": the visit named there.
      const visit = claims.find((v) => v.line === line && v.visit && v.service === c.service && v.lean >= 1.5 && !v.when);
      if (visit) Object.assign(visit, { when: c.when, leanWhy: ['dated-long-ago'] });
      else {
        note(c, 'earlier');
        claims.push(c);
      }
    }
    steps.push(...stepsOf(r, page, line, dates, groups, focus));
    if (line.dates.length)
      for (const when of earlierDates(r, line, [...lineClaims, ...lookBacks], plainDates(r, line)))
        olden.push({ when, councils: groupFor(r, line, groups, when.spot.from, when.spot.to)?.councils ?? focus });
    const lastService = line.services[line.services.length - 1];
    // "An inspection of the nursery found that safeguarding was ineffective. It had been good before": still the nursery.
    if (lastService && lastService.value.service !== 'elsewhere' && !aspectOfTheirs(r, page.service, lastService))
      carried = { service: goesOnAbout(line, lastService.value.service, page.service), line: line.line };
    const lineCouncils = turnsTo(
      r,
      line,
      groups,
      lineClaims,
      named === line.line || (titled.length === 1 && inPassing(r, groups)),
      !main && page.councils.length >= 4,
    );
    for (const when of !lineCouncils && !main && named >= 0 && named !== line.line && page.councils.length >= 4 && !ofAll(r, line)
      ? []
      : visitDates(r, line))
      visitWhen.push({
        line,
        when,
        service: serviceOfLine(line, page) ?? (page.headed && page.service !== 'elsewhere' ? page.service : null),
        councils:
          visitedOn(r, line, groups, when, page) ??
          (groups.length ? null : lookBacks[0]?.councils) ??
          (theVisit(r, line) ? visitedOne(claims, main) : null) ??
          focus,
      });
    for (const w of issueDates(r, line)) issued.push({ line, date: w.date, from: w.spot.from, to: w.spot.to });
    if (lineCouncils?.length) [focus, named] = [lineCouncils, line.line];
  }
  for (const c of stepped(r, steps, claims)) {
    note(c, 'steps', true);
    claims.push(c);
  }
  movedOn(r, claims);
  shareTimes(r, claims);
  putInForce(claims, r.published);
  return { page: whole, claims, doubted, considered: considered ?? [], visitWhen, olden, issued };
}

/** Nothing that a claim is made of stands in the line. */
const saysNothing = (l: Line) =>
  l.councils.length + l.grades.length + l.dates.length + l.cues.length + l.services.length + l.visits.length + l.outcomes.length === 0 &&
  // "So was leadership."
  (l.strands.length === 0 || l.to - l.from > 16);

/** Doubts of a grade that may have been one; "found an adequate service" too. */
const notUnderstood = (r: Reading, { claim, doubt }: Claims['doubted'][number]) =>
  /^(?:nothing-gives-it|subject-is-no-service|speech|no-inspection|opinion)/.test(doubt) ||
  (doubt === 'plain-english.praise' && [1, 2, 3].some((k) => /^(?:found|called|judged|deemed)$/.test(word(r, claim.from - k))));
