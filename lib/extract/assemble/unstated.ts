/** An inspection that is reported without a grade: inspectors found, praised or warned, and no grade and no kind of visit is given. */

import { CHILD, INSPECTOR } from '../lexicon/classes.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf, says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { groupsOf } from './groups.ts';
import { EARLIER } from './headline.ts';
import { saysNot } from './no-visit.ts';
import type { Page } from './page.ts';
import { monthsBefore } from './role.ts';
import { plainDates } from './when.ts';

const FOUND = new Set(
  'found finds spoke saw met heard read wrote writes write concludes decided believes point points drew listened asks noticed believe thought observed observe observes said says say praised praises noted notes warned warns concluded highlighted criticised raised recognised acknowledged identified reported examined looked speaks speak spent visited inspected saw discovered carried left finished completed welcomed told uncovered reckon reckons determined sees feels felt commended credited applauded'.split(
    ' ',
  ),
);
/** "according to Ofsted" */
function accordingTo(r: Reading, at: number): boolean {
  const k = isWord(r, at - 1, 'the|its|government') ? at - 2 : at - 1;
  return word(r, k) === 'to' && word(r, k - 1) === 'according';
}

const DONE =
  'praised|criticised|commended|applauded|congratulated|complimented|inspected|visited|examined|assessed|reviewed|published|released|issued|conducted|told|urged|warned|rebuked|slated|slammed|highlighted|identified|raised|uncovered|welcomed|noted|recognised|credited|led|undertaken';

/** "has been praised by Ofsted", "was published by HM Inspectorate of Probation" */
function doneBy(r: Reading, at: number): boolean {
  let k = at - 1;
  while (k > at - 4 && isWord(r, k, "the|government|hm|her|his|majesty's|education|probation|national|ofsted|its")) k--;
  if (word(r, k) !== 'by') return false;
  return [1, 2, 3, 4].some((n) => isWord(r, k - n, DONE) && !isWord(r, k - n - 1, 'be|being|not|never'));
}

/** "published the report of our inspection", "a critical report on child protection": what inspectors wrote of services for children. */
function reportOf(r: Reading, line: Line, at: number): boolean {
  if (
    !isWord(r, at, 'report|letter|inspection') ||
    !(line.said & CHILD || line.services.some((s) => s.value.service === "children's services"))
  )
    return false;
  if (isWord(r, at, 'report|letter') && isWord(r, at + 1, 'of|on|from')) {
    const next = isWord(r, at + 2, 'our|an|its|the|their|a') ? word(r, at + 3) : word(r, at + 2);
    if (isAny(next, 'inspection|inspections|inspectors')) return true;
  }
  if (word(r, at) === 'inspection' && word(r, at - 1) === 'joint' && !isWord(r, at - 2, 'next|no|first')) return true;
  return [1, 2].some((k) => isWord(r, at - k, "critical|damning|scathing|highly-critical|glowing|inspectors'|inspection"));
}

/** Who inspects such teams is named beside the inspection, and the page is about one. */
const ofService = (r: Reading, page: Page, line: Line): boolean =>
  page.service === 'youth justice'
    ? line.visits.some((v) => v.value === 'youth justice') || line.services.some((s) => s.value.service === 'youth justice')
    : isAny(page.service, 'fostering|adoption') && (line.said & INSPECTOR) !== 0 && says(r.tokens, 'report', line.from, line.to);

/** "came to see how the council helps", "called to look at leaving care": what inspectors do. `at`: the verb. */
const looks = (r: Reading, line: Line, at: number): boolean => {
  // "spent two weeks with the council's services"
  if (word(r, at) === 'spent') return isWord(r, at + 2, 'weeks|week|days') || isWord(r, at + 1, 'weeks|days');
  for (let i = at + 1; i < Math.min(line.to, at + 10); i++)
    if (word(r, i) === 'to' && isWord(r, i + 1, 'see|look|examine|check|assess|review|test')) return true;
  return false;
};

/** "an inspection by Ofsted left the services rated inadequate": the grade is what was found, and told as such. */
function givesGrade(r: Reading, line: Line, at: number): boolean {
  for (let i = at + 1; i < line.to; i++) {
    if (line.grades.some((g) => g.from === i)) return true;
    if (isWord(r, i, ',|;|that|which|who|since|after|when|where|while|and|but')) return false;
  }
  return false;
}

/** "Ofsted's visit to Kent this autumn", "the stay, on 4 and 5 May, was of a sort that Ofsted calls …": of what has no grade, that inspectors were there. */
const beenThere = (r: Reading, line: Line, at: number): boolean =>
  !line.cues.some((c) => c.value === 'future') &&
  (isWord(r, at + 1, 'visit|visits|look|call|check|stay|letter|team') ||
    plainDates(r, line).some((w) => (monthsBefore(w.date, r.asOf) ?? 99) <= 9));

const WILL = "will|won't|would";

/** "Ofsted has told Oldham that it will not now be inspected": none has been. */
function callsOff(r: Reading, line: Line): boolean {
  for (let i = nextOf(r.tokens, WILL, line.from, line.to); i >= 0; i = nextOf(r.tokens, WILL, i + 1, line.to))
    if ([1, 2, 3].some((k) => isWord(r, i + k, 'not|never|be')) && [2, 3, 4, 5].some((k) => isWord(r, i + k, 'inspected|inspect|visited')))
      return true;
  return false;
}

const OUTCOME = 'report|findings|result|results|outcome|verdict|judgement|judgements|debrief|letter';

/** "The report is expected in May", "findings aren't expected until the New Year", "whose report is out next week": what was found is not known yet. */
function reportDue(r: Reading, line: Line): boolean {
  for (let i = nextOf(r.tokens, OUTCOME, line.from, line.to); i >= 0; i = nextOf(r.tokens, OUTCOME, i + 1, line.to)) {
    if (isWord(r, i - 1, 'next|action|annual|further|final|full|progress')) continue;
    for (let k = i + 1; k < Math.min(line.to, i + 7); k++) {
      if (isWord(r, k, 'expected|due|awaited') && isWord(r, k - 1, "is|are|isn't|aren't|not|,") && word(r, k + 2) !== 'say') return true;
      if (word(r, k) === 'out' && isWord(r, k + 1, 'next|tomorrow|soon')) return true;
      if (word(r, k) === 'will' && isWord(r, k + 1, 'be|follow|come|appear') && i + 1 === k) return true;
    }
  }
  return false;
}

/** "told a conference in Bath": of nobody in particular. `at`: the verb. */
const toldHearers = (r: Reading, line: Line, at: number): boolean =>
  word(r, at) === 'told' &&
  (isWord(r, at + 2, 'conference|audience|committee|delegates|journalists|gathering|seminar|summit|meeting') ||
    isWord(r, at + 1, 'mps|journalists|delegates|reporters') ||
    // "has told Dorset that a team will be there from Monday"
    r.tokens.slice(at, Math.min(line.to, at + 14)).some((t) => t.w === 'will') ||
    nextOf(r.tokens, 'expect', at, line.to) > 0);

/** The one council that all `claims` are of, on a page that names a few: what inspectors say now is of it. */
function onlyOf(page: Page, claims: Claim[]): Page['councils'][number] | null {
  const codes = new Set(claims.flatMap((c) => c.councils.map((o) => o.code)));
  return codes.size === 1 && page.councils.length <= 3 ? (page.councils.find((p) => codes.has(p.ref.code)) ?? null) : null;
}

/**
 * The first line that reports an inspection of the page's one council, or, where it names a few, of the one that all `claims` are of; null when none
 * surely does.
 */
export function unstatedClaim(r: Reading, page: Page, claims: Claim[]): Claim | null {
  if ((page.privateAgency && page.service === 'fostering') || (page.privateHomes && page.service === "children's home")) return null;
  if (page.service === 'elsewhere' || !((page.services.get(page.service) ?? 0) || page.inspectors)) return null;
  const main = page.councils.filter((c) => c.inTitle);
  const council = main.length === 1 ? main[0] : page.councils.length === 1 ? page.councils[0] : onlyOf(page, claims);
  const named = main.length === 1 || page.councils.length === 1;
  if (!council) return null;
  const devolved = council.nation !== 'england' && page.service !== 'youth justice';
  if (devolved && page.service !== "children's services") return null;
  // A grade that was not understood may be what they gave.
  const noGrades = page.gradeless || page.service === 'SEND' || r.lines.every((l) => l.skip || !l.grades.length);
  // "the excellent work of our care team"
  const old = new Set(claims.flatMap((c) => (c.grade && c.lean >= EARLIER ? [c.from] : [])));
  const onlyPraise =
    noGrades || r.lines.every((l) => l.skip || l.grades.every((g) => isAny(g.value.grade ?? '', 'excellent|poor|weak') || old.has(g.from)));
  if (r.lines.some((l) => !l.skip && reportDue(r, l))) return null;
  let read = 0;
  let spoken: Line | null = null;
  let event = false;
  for (const line of r.lines) {
    if (line.skip) continue;
    if (!page.unpublished && !page.gradeless && line.cues.some((c) => c.value === 'unofficial' || (c.value === 'future' && read <= 2)))
      return null;
    if (line.where === 'text' && ++read > 8) break;
    if (line.services.some((s) => s.value.service === 'elsewhere')) continue;
    if (line.where === 'text' && spoken?.where === 'title') event = true;
    if ((spoken && event) || callsOff(r, line)) continue;
    // Among several, the line must name the one.
    const ours = named || line.councils.some((c) => c.councils.some((o) => o.code === council.ref.code));
    for (let i = line.from; i < line.to; i++) {
      const w = word(r, i);
      if (
        isAny(w, 'inspection|inspected|inspections|letter|fieldwork') &&
        !isWord(r, i - 1, 'next|last|previous|future|first|before|not|never|yet')
      )
        event = true;
      // "a new report by Ofsted says": of one council, in a text about its services
      if (
        isAny(w, 'report|visit') &&
        (line.said & INSPECTOR) !== 0 &&
        !isWord(r, i - 1, 'annual|national|next|last|previous|future|case|first')
      )
        event = true;
      if (!spoken && ours && INSPECTORS.has(w) && accordingTo(r, i)) spoken = line;
      if (!spoken && ours && INSPECTORS.has(w) && noGrades && doneBy(r, i)) spoken = line;
      if (!spoken && ours && devolved && page.inspectors && reportOf(r, line, i)) [spoken, event] = [line, true];
      // "An inspection by the Inspectorate of Probation gauged how the team does", "Ofsted's report on its inspection of the fostering service"
      if (
        !spoken &&
        ours &&
        word(r, i) === 'inspection' &&
        !isWord(r, i - 1, 'next|last|previous|future|no|any|for') &&
        ofService(r, page, line)
      )
        [spoken, event] = [line, true];
      // "Each home will be registered with Ofsted and inspected twice a year"
      if (!spoken && ours && INSPECTORS.has(w) && ![1, 2, 3, 4].some((k) => i - k >= line.from && isWord(r, i - k, 'will|would|must')))
        for (let k = i + 1; k < Math.min(line.to, i + 7); k++)
          // "Ofsted had not inspected either"
          if (
            onlyPraise &&
            (isWord(r, k, 'came|called|went|spent|were') || (word(r, i - 1) === 'sent' && k === i + 1)) &&
            looks(r, line, k)
          )
            [spoken, event] = [line, true];
          else if (isWord(r, k, "not|never|hasn't|hadn't") || toldHearers(r, line, k) || saysNot(r, k)) break;
          // "good at its last Ofsted inspection, says that …": whoever was inspected says it
          else if (word(r, k) === ',' && isWord(r, i - 1, 'last|previous')) break;
          else if (
            ((FOUND.has(word(r, k)) || (page.gradeless && isWord(r, k, 'gave|gives|give|awarded|awards|publishes|made|makes'))) &&
              !givesGrade(r, line, k)) ||
            (isWord(r, k, 'were|came|turned') && isWord(r, k + 1, 'in|to|up|back'))
          )
            spoken = line;
      if (!spoken && ours && page.gradeless && line.where === 'text' && INSPECTORS.has(w) && beenThere(r, line, i))
        [spoken, event] = [line, true];
    }
  }
  if (!spoken && page.unpublished) spoken = r.lines.find((l) => !l.skip && l.where === 'text') ?? null;
  if (!spoken || !(event || page.unpublished || page.gradeless)) return null;
  // Where no service is named, the inspectors' own sentence speaks of children; what else the page says does not count.
  // "Rochdale has required improvement since 2014" is said of services for children, too.
  const told = claims.some((c) => c.grade && c.service === page.service && c.councils.some((o) => o.code === council.ref.code));
  if (!(page.services.get(page.service) ?? 0) && !(spoken.said & CHILD) && !spoken.strands.length && !told) return null;
  const group = groupsOf(r, spoken, page, [council.ref])[0] ?? null;
  return {
    councils: [council.ref],
    councilSpot: group?.councils.length === 1 ? group : null,
    service: page.service,
    grade: null,
    implied: false,
    strands: [],
    lean: -1,
    leanWhy: ['unstated'],
    when: null,
    // Other nations' inspectorates give a council no grade.
    visit: devolved ? { framework: 'care inspectorate', from: spoken.from, to: Math.min(spoken.to, spoken.from + 8) } : null,
    outcome: null,
    strength: devolved ? 2 : 1,
    rule: devolved ? 'visit.without-grade' : 'reported-without-grade',
    line: spoken,
    from: spoken.from,
    to: Math.min(spoken.to, spoken.from + 8),
    same: null,
  };
}
