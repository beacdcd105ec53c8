/** Earlier inspections told without a grade: "since the last full inspection in 2015", "to follow up the serious concerns of 2019". */

import type { CouncilRef } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import { INSPECTED, INSPECTION, INSPECTOR, VERDICT } from '../lexicon/classes.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf, says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { EVENT, eventDated } from './earlier-event.ts';
import { firstOfTwo } from './first-of-two.ts';
import { EARLIER } from './headline.ts';
import { changedHands } from './other-events.ts';
import { othersDo } from './others-same.ts';
import { monthsBefore } from './role.ts';
import { faultsFound } from './send-before.ts';
import { isListed, issueDates, type When } from './when.ts';

/** Whoever is the same as before: nothing is said of what was given. */
const THEY =
  'partnership|council|authority|area|department|service|services|team|inspectors|inspector|borough|city|county|time|year|month|day|week|place|teams|people|children|leaders|exercise|inspection|visit|check|checks|test|kind|sort|type';

/** What is said of inspections that ended in the lowest grade, where it is told which that is. */
const FAILED = 'failure|failed|failing|bottom|lowest|badly';

const DEPARTMENT: Service = "children's services";

const LEFT = 'left|put|placed|kept|landed|lifted|raised|brought|dropped|moved';
const SAID = 'said|concluded|found|decided|thought';
const LEFT_OR_SAID = `${LEFT}|${SAID}|same`;

/** "It had said the same", "which had said just that": what was given is said, and not in words that are a grade. */
function saysTheSame(r: Reading, line: Line): boolean {
  for (let i = nextOf(r.tokens, LEFT_OR_SAID, line.from, line.to); i >= 0; i = nextOf(r.tokens, LEFT_OR_SAID, i + 1, line.to))
    if (
      // "Inspections in 2014 and 2018 had left it a rung lower"
      (isWord(r, i, LEFT) && isWord(r, i + 1, 'it|them|us|the')) ||
      (word(r, i) === 'same' && !isWord(r, i + 1, THEY)) ||
      (isWord(r, i, SAID) && /^(?:so|that|likewise)$/.test(word(r, i + (word(r, i + 1) === 'just' ? 2 : 1))) && i + 4 >= line.to)
    )
      return true;
  return false;
}

/** "The proportion was 35% among last year's inspections": of all councils. */
const aShare = (r: Reading, line: Line) =>
  says(r.tokens, 'proportion|percentage|%', line.from, line.to) && says(r.tokens, 'inspections|councils|authorities', line.from, line.to);

/** A claim for each old date of `line` that is an inspection's, where it is spoken of as past and nothing in the line is a grade. */
export function ungradedPriors(r: Reading, line: Line, own: Claim[], dates: When[], councils: CouncilRef[], service: Service): Claim[] {
  const graded = own.filter((c) => !c.visit);
  if (graded.some((c) => c.lean >= EARLIER || c.same !== null) || !councils.length || line.where === 'title' || saysTheSame(r, line))
    return [];
  if (aShare(r, line)) return [];
  // "If Ofsted had called in 2019, the town would have shone"
  if (word(r, line.from) === 'if' || (word(r, line.from) === 'had' && INSPECTORS.has(word(r, line.from + 1)))) return [];
  // The last visit to a school is none of the council's services for children.
  const statement = line.outcomes.some((o) => o.value === 'written statement of action');
  if (!statement && line.services.some((s) => s.value.service === 'elsewhere')) return [];
  const out: Claim[] = [];
  for (const when of statement ? [...dates, ...issueDates(r, line)] : dates) {
    if (when.spot.mention.kind === 'duration' || when.spot.mention.rule === 'in-so-long') continue;
    const first = service !== "children's home" && firstOfTwo(r, line, when.spot) >= 0;
    if ((monthsBefore(when.date, r.asOf) ?? 0) < 11 && !followed(r, line, when) && !calledLast(r, line, when) && !first) continue;
    if (graded.some((c) => c.when?.spot === when.spot)) continue;
    // "Hull is good, although its last full inspection was back in 2018": the one that said so
    const stands = theLast(r, line, when) && graded.find((c) => c.leanWhy.includes('present-1.5') && c.to < when.spot.from);
    let was = when.spot.from - 1;
    while (isWord(r, was, 'in|back|only|as')) was--;
    if (stands && !stands.when && word(r, was) === 'was') {
      stands.when = when;
      continue;
    }
    // "It follows visits in 2019 and 2021"
    const listed = out[out.length - 1];
    const dated = listed?.when && isListed(r, listed.when.spot, when.spot) ? listed.from : eventDated(r, line, when);
    const event = dated < 0 && (statement || service === 'SEND' || ofSend(r, line)) ? faultsFound(r, line, when) : dated;
    if (
      event < 0 ||
      othersDo(r, line, event) ||
      ofOthers(r, line, when, event) ||
      // "the second visit since December 2023": of visits since then
      (when.spot.mention.lead === 'since' && word(r, event) === 'visit' && isWord(r, event - 1, 'second|third|fourth|fifth|sixth')) ||
      (graded.length && !setApart(r, line, graded, when, event))
    )
      continue;
    out.push({
      councils,
      councilSpot: null,
      // "… uncovered failures at the council's children's services", in a story on special needs
      service:
        statement || ofSend(r, line)
          ? 'SEND'
          : service === 'SEND' && line.services.some((s) => s.value.service === DEPARTMENT && s.to - s.from > 1)
            ? DEPARTMENT
            : service,
      grade: null,
      implied: false,
      strands: [],
      lean: 4,
      leanWhy: [
        first ? 'first-of-two' : 'spoken-of-as-past',
        ...(theLast(r, line, when) ? ['the-last'] : []),
        ...(word(r, event - 1) === 'previous' ? ['previous'] : []),
        ...(word(r, event) === 'reports' ? ['reports'] : []),
        ...(isWord(r, event, 'visit|visits') && isWord(r, event - 1, 'first|second|third|fourth|fifth') ? ['nth-visit'] : []),
        ...(says(r.tokens, FAILED, line.from, line.to) ? ['failed'] : []),
      ],
      when,
      visit: null,
      outcome: null,
      strength: 2,
      rule: 'earlier-without-grade',
      line,
      from: event,
      to: event + 1,
      same: null,
    });
  }
  return out;
}

/** Special needs, by name or by what only their inspections find, where the sentences before spoke of them: "A return visit in 2020 found sufficient progress". */
function ofSend(r: Reading, line: Line): boolean {
  const named = (l: Line | undefined) => l?.services.some((s) => s.value.service === 'SEND') ?? false;
  if (named(line)) return true;
  if (!line.outcomes.some((o) => /progress$/.test(o.value)) || line.services.some((s) => s.value.service === "children's services"))
    return false;
  return [1, 2].some((k) => {
    const l = r.lines[line.index - k];
    return named(l) || (l?.outcomes.some((o) => o.value === 'written statement of action') ?? false);
  });
}

/** "exposed last year by a judge", "the first since it took over in 2023", "The new report followed an inspection in the autumn": no earlier inspection's day. */
function ofOthers(r: Reading, line: Line, { spot }: When, event: number): boolean {
  if (word(r, spot.to) === 'by' && ![1, 2, 3, 4, 5].some((k) => INSPECTORS.has(word(r, spot.to + k)))) return true;
  for (let i = spot.from - 1; i > line.from && spot.from - i < 10 && word(r, i) !== ','; i--)
    if (isWord(r, i, OTHERS_BEGAN) && [1, 2, 3, 4, 5].some((k) => isWord(r, i - k, 'since|after|when|until'))) return true;
  for (let i = line.from + 1; i < event; i++)
    if (isWord(r, i, 'followed|follows')) return isWord(r, i - 1, 'one|report|rating|verdict|grade|judgement|findings|result');
  return false;
}
const OTHERS_BEGAN = 'took|formed|created|merged|split|launched|established|founded|abolished|joined|arrived|appointed|elected';

/** "is good, and has got better since its previous inspection in 2014", "Ofsted, which in 2017 wrote …, finds it good": the grades of the line are not of that time. */
function setApart(r: Reading, line: Line, graded: Claim[], when: When, event: number): boolean {
  if ([1, 2].some((k) => word(r, when.spot.from - k) === 'which')) return graded.every((c) => c.from > event);
  if (graded.some((c) => c.from > event)) return false;
  for (let i = event; i >= Math.max(line.from, event - 6); i--)
    if (isWord(r, i, 'since|than|last|previous|earlier|original')) return true;
    else if (isWord(r, i, 'after|following|at')) return false;
  return false;
}

/** "the last inspection, in 2018": earlier by its name, whenever the page is from. */
function calledLast(r: Reading, line: Line, when: When): boolean {
  for (let i = when.spot.from - 1; i >= Math.max(line.from, when.spot.from - 4); i--)
    if (EVENT.has(word(r, i)) && (!word(r, i).endsWith('ed') || [2, 3, 4, 5].some((k) => isWord(r, i - k, 'when|since|than'))))
      return [1, 2].some((k) => isWord(r, i - k, 'last|previous|preceding|earlier')) || word(r, i) === 'predecessor';
  return false;
}

/** "was last inspected in 2018", "its previous full inspection was in 2018": the one right before. */
function theLast(r: Reading, line: Line, { spot }: When): boolean {
  if (line.visits.some((v) => v.value !== 'full inspection')) return false;
  for (let i = line.from; i < line.to; i++) if (isWord(r, i, 'home|homes|fostering|adoption|carers|team|teams')) return false;
  for (let i = spot.from - 1; i >= Math.max(line.from, spot.from - 7); i--)
    if (isWord(r, i, 'last|previous|previously'))
      return [1, 2, 3].some((k) => isWord(r, i + k, 'inspected|inspection|full|graded|rated|judged|assessed'));
  return false;
}

/** "That followed an inspection in July", "the notice followed a review in 2008": of whatever month, it came before the one that the story is about; "it follows one" is this report. */
function followed(r: Reading, line: Line, when: When): boolean {
  for (let i = line.from + 1; i < Math.min(when.spot.from, line.from + 9); i++) {
    const behind = word(r, i) === 'followed' ? i + 1 : word(r, i) === 'came' && word(r, i + 1) === 'after' ? i + 2 : -1;
    if (behind < 0) continue;
    // "The rating followed an inspection in May": that is the one reported.
    if (!isWord(r, i - 1, STEPS) && !(i === line.from + 1 && word(r, line.from) === 'that' && behind === i + 1)) return false;
    for (let k = behind; k < when.spot.from && k < behind + 8; k++) if (EVENT.has(word(r, k))) return true;
  }
  return false;
}

/** What is done about an inspection, or comes some time after it. */
const STEPS =
  'notice|intervention|direction|directions|order|warning|takeover|visit|visits|commissioner|trust|board|plan|changes|overhaul|shake-up|resignation|departure';

const OTHER_START = new Set(
  'formed|created|birth|launched|elected|appointed|joined|founded|established|born|merged|opened|died|murdered|moved|retired|hired|promoted|abolished|abuse|death'.split(
    '|',
  ),
);
const EARLIER_TALK = new Set(
  'previous|previously|earlier|before|last|had|predecessor|preceding|formerly|then|previously|ago|back|first|contrast|former|since|after|anything|worst'.split(
    '|',
  ),
);

/** "one rung up from the verdict of early 2013", "two steps above that of 2014", "where in 2015 there was barely a passing mark": what today's is held against. */
function comparedTo(r: Reading, { spot }: When): boolean {
  let k = spot.from - 1;
  while (isWord(r, k, 'early|late|mid|the|spring|summer|autumn|winter')) k--;
  return word(r, k) === 'of'
    ? isWord(r, k - 1, 'that|verdict|grade|rating|judgement|report|result|mark')
    : word(r, k) === 'in' && word(r, k - 1) === 'where';
}

/**
 * Old dates of `line` that no grade of it has, where it speaks of an earlier time: "in April 2017 they had been scathing", "before that, in 2017", "the
 * previous one was in 2019". They tell when the one earlier inspection without a date was, and never make one.
 */
export function earlierDates(r: Reading, line: Line, own: Claim[], dates: When[]): When[] {
  if (line.where === 'title' || aShare(r, line)) return [];
  const inspection = (line.said & (INSPECTOR | INSPECTED | INSPECTION | VERDICT)) !== 0;
  const taken =
    isWord(r, line.from, 'before|in|that|this|it|they|its|their|these|earlier|one|two|three|four|five|six') ||
    (word(r, line.from) === 'the' && isWord(r, line.from + 1, 'last|previous|earlier|one|other|former')) ||
    line.councils.length > 0;
  if (!inspection && !taken) return [];
  const out: When[] = [];
  for (const when of dates) {
    // "Slough Children First, which took over the services last year": of that.
    if (changedHands(r, line, when.spot)) continue;
    // "It is the first change since 2017": in that year came what has changed.
    const change = [2, 3].some((k) => isWord(r, when.spot.from - k, 'change|move|movement|shift|promotion|upgrade|rise|fall|drop'));
    if (!inspection && when.spot.mention.lead === 'since' && !change) continue;
    // "It came out of that bottom grade in 2022": the day of what came then.
    const left = own.some(
      (c) =>
        !c.when &&
        c.to <= when.spot.from &&
        when.spot.from - c.to <= 3 &&
        word(r, c.to) !== '(' &&
        c.leanWhy.some((w) => w.startsWith('no-longer')),
    );
    if (left || own.some((c) => c.when?.spot === when.spot) || (monthsBefore(when.date, r.published) ?? 0) < 11) continue;
    let talk =
      when.spot.mention.kind === 'offset' ||
      / (?:ago|back)$/.test(when.spot.mention.text) ||
      isAny(when.spot.mention.lead ?? '', 'since|after') ||
      comparedTo(r, when);
    let other = false;
    for (let i = Math.max(line.from, when.spot.from - 12); i < Math.min(line.to, when.spot.to + 12); i++) {
      if (EARLIER_TALK.has(word(r, i))) talk = true;
      if (OTHER_START.has(word(r, i)) && Math.abs(i - when.spot.from) <= 4) other = true;
    }
    if (talk && !other) out.push(when);
  }
  return out;
}
