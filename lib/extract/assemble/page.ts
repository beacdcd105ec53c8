/** What the article is about as a whole: its councils, its main service, its time, and whether it speaks of an inspection at all. */

import type { Nation } from '../../domain/councils.ts';
import type { CouncilRef } from '../../domain/finding.ts';
import { NO_OVERALL_SINCE } from '../../domain/frameworks.ts';
import type { Service } from '../../domain/services.ts';
import { ADULT, CHILD, CQC, INSPECTED, INSPECTION, INSPECTOR, MONITOR, QUALITY, VERDICT } from '../lexicon/classes.ts';
import { askedForMarks } from '../mentions/marks-by-others.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { propsUp } from './called-in.ts';
import { headingOf } from './heading-of.ts';
import { aspectOfOthers, aspectsOnly, listedPart, ofItsOwn, partOfJob } from './listed-part.ts';
import { mainService } from './main-service.ts';
import {
  bareHomes,
  forAdults,
  graded,
  meansSend,
  namesChildren,
  namesCqc,
  namesOfsted,
  neighbourOf,
  nextTime,
  partnerOf,
  partTold,
  schoolGraded,
  speaksOfGrades,
  speaksOfInspection,
  toldToo,
  touches,
  wasInspected,
} from './page-signs.ts';
import { privatelyOwned } from './provider.ts';
import { areResults, noResults, noteResults } from './results-told.ts';
import { isColumn, isLetter, isOpinion, lately, noteStory, ofOthers, toldOfLate } from './story-signs.ts';
import { isPrivate, noAgency, noteAgency } from './whose-agency.ts';

export type Page = {
  councils: { ref: CouncilRef; count: number; first: number; inTitle: boolean; nation: Nation }[];
  service: Service | 'elsewhere';
  services: Map<Service | 'elsewhere', number>;
  /** An inspectorate, an inspection or a kind of visit is mentioned. */
  inspected: boolean;
  /** Some kind of ungraded visit is named. */
  visits: boolean;
  /** An inspectorate or an inspection is named in so many words. */
  inspectors: boolean;
  /** A council of another nation is named: Scotland's six grades are possible. */
  sixPoint: boolean;
  /** Annual ratings and the words "adequate" and "poor" are possible. */
  annualEra: boolean;
  year: number | null;
  /** Why nothing on the page is a finding: null when it may report inspections. */
  silent: 'abroad' | 'scenery' | 'advertisement' | 'announced' | 'adult-care' | 'off-topic' | null;
  /** Headline or first sentence tells of another kind of verdict: a peer review, an ombudsman's, a coroner's. */
  unofficial: boolean;
  /** The homes or agency of the story belong to a company or charity. */
  privateHomes: boolean;
  /** The fostering agency of the story is no council's. */
  privateAgency: boolean;
  /** Inspectors have been; the result is not out. */
  unpublished: boolean;
  /** Somewhere a grade of inadequate is spoken of: such a council is monitored. */
  inadequate: boolean;
  /** Monitors or monitoring are spoken of. */
  monitored: boolean;
  /** The text says that what it reports has no grade. */
  gradeless: boolean;
  /** The opening tells of inspectors that are to come or have just come. */
  awaits: boolean;
  /** Published since April 2026 and speaking of four grades and no overall one. */
  strands: boolean;
};

const INSPECTING = /^(?:ofsted|ofsted's|inspect\w*|reinspect\w*|rated|graded|judged|rating|watchdog|grade|requires|improvement)$/;

/** Weight of somebody else's service in a paragraph that has nothing to do with inspections or councils. */
const IDLE = 0.5;

/** Weight of a service by where it is named: the headline and the first sentences say what a story is about. */
const weigh = (l: Line, ordinal: number) => (l.where === 'title' ? 3 : ordinal < 2 ? 2 : 1);

/** Surveys `r` once. */
export function surveyPage(r: Reading): Page {
  const councils = new Map<string, Page['councils'][number]>();
  const services: Page['services'] = new Map();
  /** Services that the story comes to after the council's own grade. */
  const parts = new Set<Service | 'elsewhere'>();
  /** Services named beside a grade. */
  const withGrade = new Set<Service | 'elsewhere'>();
  /** Weight of homes that no line calls children's homes. */
  let homes = 0;
  let ordinal = 0;
  let [inspected, scenery, opinion] = [false, false, false];
  let [beside, headlined, column] = [false, false, false];
  let [unofficial, inspecting, rehearsed] = [false, false, false];
  let advertisement = false;
  const above = { told: false, headed: false };
  let [cqc, ofstedFirst] = [false, false];
  let privateHomes = false;
  const agency = noAgency();
  let [adultsFirst, adultsHome] = [false, false];
  let cqcFirst = false;
  let oursFirst = false;
  let ofstedNamedFirst = false;
  let inspectorsNamed = false;
  let unpublished = false;
  let [announced, awaits] = [false, false];
  let [elsewhereTitle, strands] = [false, false];
  let onTopic = false;
  let inadequate = false;
  let monitored = false;
  let gradeless = false;
  const abroad = new Set<string>();
  let aboutChildren = false;
  const results = noResults();
  // A paragraph without a council, a grade, a child or an inspector has nothing to do with what the story is about.
  const touched = new Set(r.lines.filter((l) => !l.skip && touches(r, l)).map((l) => l.line));
  for (const l of r.lines) {
    noteStory(r, l, above);
    if (l.skip) continue;
    if (l.where === 'text' && !touched.has(l.line)) {
      if (l.services.length) services.set('elsewhere', (services.get('elsewhere') ?? 0) + IDLE);
      continue;
    }
    const w = weigh(l, ordinal);
    if (l.where === 'title' && isOpinion(r, l)) opinion = true;
    if (l.where === 'title' ? isColumn(r, l) : ordinal === 0 && isLetter(r, l)) column = true;
    const opening = l.where === 'title' || ordinal === 0;
    const early = l.where === 'title' || ordinal <= 1;
    if (l.said & CHILD) aboutChildren = true;
    if (!onTopic) onTopic = aboutChildren || l.visits.length > 0 || (l.said & INSPECTOR) !== 0 || speaksOfInspection(r, l);
    if (!inadequate) inadequate = l.grades.some((g) => g.value.grade === 'inadequate');
    if (l.said & MONITOR) monitored = true;
    for (const hit of l.stories) {
      if (hit.value === 'strands') {
        strands = true;
        // "no overall grade", of the years when whole inspections had one
        if (r.tokens[hit.from]?.w === 'no' && r.published !== null && r.published < NO_OVERALL_SINCE) gradeless = true;
      } else if (hit.value === 'gradeless') gradeless = true;
      // "A draft report comes to the authority within five weeks"
      else if (hit.value === 'unpublished' && r.tokens[hit.from]?.w === 'draft' && r.tokens[hit.from - 1]?.w === 'a') continue;
      else if (hit.value === 'abroad') abroad.add(r.tokens.slice(hit.from, hit.to).reduce((said, t) => `${said} ${t.w}`, ''));
      else if (hit.value === 'unpublished') unpublished = true;
      else if (opening && hit.value === 'advertisement') advertisement = true;
      else if (opening && hit.value === 'scenery') scenery = true;
      else if (l.where === 'title' && hit.value === 'beside' && !(l.said & (VERDICT | INSPECTOR))) beside = true;
      // "Ofsted has rated it good, a year after a case review": the inspectors' own verdict is the story.
      else if (l.where === 'title' && hit.value === 'unofficial' && isAny(r.tokens[hit.from]?.w ?? '', 'mock|young|lay|citizen'))
        [unofficial, rehearsed] = [true, true];
      else if (early && hit.value === 'unofficial' && !(l.said & INSPECTOR && l.grades.length > 0)) unofficial = true;
      else if (
        hit.value === 'advertisement' &&
        (isAny(r.tokens[hit.from]?.w ?? '', 'apply|viewings|closing|longlisting|interviews|informal|you|salary|driving|pro|for|needs') ||
          r.tokens[hit.to]?.w === ':') &&
        !above.headed
      )
        advertisement = true;
    }
    if (early && askedForMarks(r.tokens, l)) unofficial = true;
    const ahead = ordinal <= 1 && l.said & INSPECTOR ? l.cues.filter((c) => c.value === 'future') : [];
    if (ahead.length && !l.grades.length) announced = true;
    if (ahead.some((c) => isAny(r.tokens[c.from]?.w ?? '', 'getting|gears|gearing|inspectors|team|ofsted|brace|preparing'))) awaits = true;
    if (ofOthers(r, l)) elsewhereTitle = true;
    if (l.said & INSPECTOR || (l.said & INSPECTED && !nextTime(r, l))) inspectorsNamed = true;
    if (privatelyOwned(r, l, (homes > 0 || services.has("children's home")) && bareHomes(r, l))) privateHomes = true;
    noteAgency(r, l, early, agency);
    if (l.said & (CQC | QUALITY) && namesCqc(r, l)) {
      cqc = true;
      if (w >= 2) cqcFirst = true;
    }
    if (w >= 2 && forAdults(r, l)) adultsHome = true;
    if (adultsHome || (w >= 2 && l.said & ADULT)) adultsFirst = true;
    if (w >= 2 && l.services.some((s) => s.value.service !== 'elsewhere')) oursFirst = true;
    if (opening)
      for (let i = l.from; i < l.to; i++) {
        const word = r.tokens[i]?.w ?? '';
        // "the improvement board" is no inspection, "requires improvement" is a grade
        if (
          (INSPECTING.test(word) && (word !== 'improvement' || /^(?:requir|need)/.test(r.tokens[i - 1]?.w ?? ''))) ||
          (isAny(word, 'handed|given') && l.grades.some((g) => g.to === i))
        )
          inspecting = true;
        if (
          /^(?:ofsted|inspect|reinspect|watchdog)/.test(word) &&
          !isAny(r.tokens[i - 1]?.w ?? '', 'mock|practice|rehearsal|young|lay|citizen')
        )
          ofstedFirst = true;
        if (word.startsWith('ofsted')) ofstedNamedFirst = true;
      }
    if (l.where === 'title') headlined = inspecting;
    // "By: A N Other" is no sentence of the story.
    if (l.where === 'text' && !(l.to - l.from <= 7 && r.tokens[l.from + 1]?.w === ':')) ordinal++;
    for (const c of l.councils)
      for (const ref of c.councils) {
        const known = councils.get(ref.code);
        const inTitle = l.where === 'title' && !partnerOf(r, c.from) && !neighbourOf(r, c.to) && !propsUp(r, l, c);
        if (known) known.count++;
        else councils.set(ref.code, { ref, count: 1, first: l.index, inTitle, nation: c.mention.nation });
        if (inTitle) (councils.get(ref.code) as Page['councils'][number]).inTitle = true;
      }
    const named = new Set<Service | 'elsewhere'>();
    for (const s of l.services)
      if (
        !isAny(r.tokens[s.from]?.w ?? '', 'department|directorate') &&
        !isAny(r.tokens[s.to - 1]?.w ?? '', 'board|lscb') &&
        !(s.value.service === 'adoption' && s.to - s.from === 1 && l.where === 'text' && !ofItsOwn(r, s)) &&
        !listedPart(r, l, s) &&
        !partOfJob(r, s) &&
        !aspectOfOthers(r, l, s)
      )
        named.add(s.value.service);
    for (const s of named) if (!services.has(s) && partTold(r, l, s)) parts.add(s);
    if (!services.has('SEND') && meansSend(r, l)) named.add('SEND');
    if (!named.size && w >= 2 && bareHomes(r, l)) homes += w;
    if (l.grades.some((g) => r.tokens[g.to]?.w !== 'enough')) for (const s of named) withGrade.add(s);
    for (const s of named) {
      const lighter = (s === "children's services" && aspectsOnly(r, l)) || (l.where === 'text' && headingOf(r, l) === s);
      services.set(s, (services.get(s) ?? 0) + (lighter ? w * IDLE : toldToo(r, l, s) ? 1 : w));
    }
    noteResults(r, l, results);
    const ofHomes = homes > 0 || services.has("children's home");
    if (!inspected && speaksOfGrades(r, l, ofHomes)) inspected = true;
    if (!inspected)
      inspected =
        l.visits.length > 0 ||
        (l.said & INSPECTOR) !== 0 ||
        ((l.said & INSPECTION) !== 0 && !nextTime(r, l)) ||
        graded(r, l) ||
        wasInspected(r, l, services, ofHomes);
  }
  if (r.site?.councils[0])
    councils.set(r.site.councils[0].code, { ref: r.site.councils[0], count: 1, first: 0, inTitle: true, nation: r.site.nation });
  if (homes && !services.has("children's home") && !r.lines.some((l) => forAdults(r, l))) services.set("children's home", homes);
  const probation = r.lines.some((l) => !l.skip && l.visits.some((v) => v.value === 'youth justice'));
  const departmental = r.lines.some((l) => !l.skip && l.visits.some((v) => isAny(v.value, 'monitoring visit|focused visit')));
  let service = mainService(services, withGrade, parts, probation, departmental);
  // "Bolton was inspected in May. Its services are good": named behind it
  if (
    strands ||
    areResults(results, services, aboutChildren) ||
    r.lines.some((l) => !l.skip && l.where === 'text' && l.councils.length > 0 && wasInspected(r, l, services, false))
  )
    inspected = true;
  const ours = [...services.keys()].some((s) => s !== 'elsewhere');
  // Nothing but a school, a clinic or a trainer is named, and no child: theirs is the grade.
  const visits = r.lines.some((l) => !l.skip && l.visits.some((v) => /visit|unannounced|JTAI|SEND/.test(v.value)));
  if (!ours && (services.get('elsewhere') ?? 0) >= 2 && (adultsHome || (!aboutChildren && !visits))) service = 'elsewhere';
  // Police and health stand beside the council in a joint inspection, and its own grade is still its own.
  const joint = r.lines.some((l) => !l.skip && l.visits.some((v) => v.value === 'JTAI'));
  if (service === 'elsewhere' && joint) service = "children's services";
  if (elsewhereTitle && !joint && ((services.get('SEND') ?? 0) < 2 || (!cqc && schoolGraded(r)))) service = 'elsewhere';
  const year = r.published ? Number.parseInt(r.published, 10) : null;
  // An undated page that tells of a later year is later.
  const told = Math.max(0, ...r.lines.flatMap((l) => l.dates.map((d) => Number.parseInt(d.mention.date ?? '', 10) || 0)));
  // Headline or first sentence tells of an appointment, a budget, a strike …, and of no inspection: old grades are scenery.
  let silent: Page['silent'] = null;
  for (const c of r.rejectedCouncils) if (c.why === 'abroad') abroad.add(c.text);
  if (abroad.size >= 2 && !namesOfsted(r)) silent = 'abroad';
  else if (advertisement) silent = 'advertisement';
  else if (opinion || (scenery && !inspecting)) silent = 'scenery';
  // The opening says that inspectors are to come, and nowhere that they have been.
  else if (announced && !lately(r)) silent = 'announced';
  // The Care Quality Commission alone, since it has nothing to do with councils' children's services: adult care or health.
  else if (
    cqc &&
    ((!namesOfsted(r) && (cqcFirst || adultsFirst || !oursFirst)) || (cqcFirst && adultsFirst && !ofstedNamedFirst)) &&
    (adultsHome || (year ?? told) >= 2013 || (cqcFirst && !namesChildren(r))) &&
    !services.has('SEND') &&
    !services.has('youth justice') &&
    !(oursFirst && !adultsFirst && r.lines.some((l) => l.visits.some((v) => isAny(v.value, 'child protection|joint safeguarding'))))
  )
    silent = 'adult-care';
  // The headline is about something else, and no inspection of these months is told.
  else if (((beside && !headlined) || (column && !inspecting)) && !toldOfLate(r)) silent = 'scenery';
  // Nobody's service for children, and nobody who inspects one: a dog show, a garage.
  else if (!ours && !onTopic && !(councils.size && areResults(results, services, aboutChildren))) silent = 'off-topic';
  return {
    councils: [...councils.values()],
    service,
    services,
    inspected,
    visits,
    privateHomes,
    privateAgency: isPrivate(agency),
    inspectors: inspectorsNamed,
    sixPoint: [...councils.values()].some((c) => c.nation !== 'england'),
    annualEra: (year === null || Number.isNaN(year) ? told : year) <= 2012,
    year: Number.isNaN(year ?? 0) ? null : year,
    silent,
    unpublished,
    unofficial: unofficial && (!ofstedFirst || rehearsed),
    inadequate,
    monitored,
    gradeless,
    awaits,
    strands: strands && (r.published ?? '') >= NO_OVERALL_SINCE,
  };
}
