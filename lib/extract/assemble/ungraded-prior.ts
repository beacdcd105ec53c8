/** Earlier inspections told without a grade: "since the last full inspection in 2015", "to follow up the serious concerns of 2019". */

import type { CouncilRef } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import { INSPECTED, INSPECTION, INSPECTOR, VERDICT } from '../lexicon/classes.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Claim } from './claim.ts';
import { monthsBefore } from './role.ts';
import { othersDo } from './same.ts';
import type { When } from './when.ts';

const word = (r: Reading, i: number) => r.tokens[i]?.w ?? '';
const EVENT = new Set(
  'inspection|inspected|inspections|report|letter|visit|visited|review|evaluation|assessment|concerns|check|exercise|findings'.split('|'),
);
const PAST = new Set(
  'last|previous|previously|earlier|first|since|critical|damning|preceding|back|follow|followed|follows|following|after|had'.split('|'),
);
/** What may part an inspection from the date that it has: "a review which was carried out back in 2006", "the last one, in 2018". */
const SMALL =
  'in|on|at|of|from|during|over|the|a|an|end|start|beginning|middle|early|mid|late|back|was|were|had|been|held|carried|conducted|undertaken|completed|came|come|took|taken|place|out|which|that|made|there|here|them|us|it|again|,|(';
const FAULTS = 'weaknesses|failings|shortcomings|deficiencies|concerns';
const ORDINAL = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only';

const OTHER_KINDS = 'peer|internal|case|pay|judicial|independent|national|spending|health|school|own';

/** "It had said the same", "which had said just that": what was given is said, and not in words that are a grade. */
function saysTheSame(r: Reading, line: Line): boolean {
  for (let i = line.from; i < line.to; i++)
    if (
      word(r, i) === 'same' ||
      (isAny(word(r, i), 'said|concluded|found|decided|thought') &&
        /^(?:so|that|likewise)$/.test(word(r, i + (word(r, i + 1) === 'just' ? 2 : 1))) &&
        i + 4 >= line.to)
    )
      return true;
  return false;
}

/** The inspection that `when` dates, by its token: right before it, right behind it or counted from it; -1 where it dates something else or nothing is spoken of as past. */
function eventDated(r: Reading, line: Line, when: When): number {
  const { spot } = when;
  const past = (from: number, to: number) => {
    for (let i = Math.max(line.from, from); i < Math.min(line.to, to); i++)
      if (PAST.has(word(r, i)) && (i < spot.from || i >= spot.to)) return true;
    return false;
  };
  // "the weaknesses found in 2018"
  for (let i = spot.from - 1; i >= Math.max(line.from, spot.from - 6); i--)
    if (isAny(word(r, i), 'found|identified|uncovered|highlighted|exposed') && isAny(word(r, i - 1), FAULTS)) return i - 1;
    else if (!isAny(word(r, i), SMALL)) break;
  const counted = /\b(?:after|since|on from)$/i.test(spot.mention.text);
  for (let i = spot.from - 1; i >= Math.max(line.from, spot.from - 9); i--) {
    const w = word(r, i);
    if (EVENT.has(w) && isAny(word(r, i - 1), OTHER_KINDS)) return -1;
    if (EVENT.has(w) || (w === 'one' && isAny(word(r, i - 1), 'followed|follows|since|after|previous|last')))
      return past(i - 6, spot.to + 4) ? i : -1;
    // "The last time that they came, in 2017"
    if (w === 'time' && word(r, i - 1) === 'last') return i;
    // "their seventh visit since 2019", "the first since 2015"
    if (w === 'since' && isAny(word(r, i - 1), ORDINAL)) return nounBefore(r, line, i);
    if (w === 'since' && EVENT.has(word(r, i - 1)) && [2, 3].some((k) => isAny(word(r, i - k), ORDINAL))) return i - 1;
    if (isAny(w, SMALL) && !(w === ',' && spot.from - i > 3)) continue;
    if (word(r, spot.from - 1) === ',' || (isAny(word(r, spot.from - 1), 'in|on') && word(r, spot.from - 2) === ',')) {
      if (lastTime(r, line, i)) return i;
      if (i > spot.from - 5) continue;
    }
    break;
  }
  // "Since 2018 inspections have been shorter" is about how they are made.
  if (spot.mention.lead === 'since' && !counted) return -1;
  for (let i = spot.to; i < Math.min(line.to, spot.to + 6); i++) {
    const w = word(r, i);
    if (EVENT.has(w)) return counted || /'s?$/.test(word(r, i - 1)) || past(spot.from - 3, i + 4) ? i : -1;
    if (r.tokens[i]?.kind === 'mark' || isAny(w, 'and|but|the') || (w === 'which' && i > spot.to)) {
      if (w === 'the' && i === spot.to) continue;
      break;
    }
  }
  return -1;
}

/** "The last time that anybody asked": said shortly before token `at`. */
function lastTime(r: Reading, line: Line, at: number): boolean {
  for (let i = at; i > Math.max(line.from, at - 5); i--) if (word(r, i) === 'time' && word(r, i - 1) === 'last') return true;
  return false;
}

/** The inspection named in `line` before token `at`; -1 when none is. */
function nounBefore(r: Reading, line: Line, at: number): number {
  for (let i = at - 1; i >= line.from; i--) if (EVENT.has(word(r, i))) return i;
  return -1;
}

/** A claim for each old date of `line` that is an inspection's, where it is spoken of as past and nothing in the line is a grade. */
export function ungradedPriors(r: Reading, line: Line, own: Claim[], dates: When[], councils: CouncilRef[], service: Service): Claim[] {
  if (own.some((c) => !c.visit) || !councils.length || line.where === 'title' || saysTheSame(r, line)) return [];
  // The last visit to a school is none of the council's services for children.
  if (line.services.some((s) => s.value.service === 'elsewhere')) return [];
  const out: Claim[] = [];
  for (const when of dates) {
    if (when.spot.mention.kind === 'duration' || when.spot.mention.rule === 'in-so-long') continue;
    if (
      (monthsBefore(when.date, r.published) ?? 0) < 11 &&
      !followed(r, line, when) &&
      !(r.published === null && calledLast(r, line, when))
    )
      continue;
    const event = eventDated(r, line, when);
    if (event < 0 || othersDo(r, line, event)) continue;
    out.push({
      councils,
      councilSpot: null,
      service:
        line.services.some((s) => s.value.service === 'SEND') || line.outcomes.some((o) => o.value === 'written statement of action')
          ? 'SEND'
          : service,
      grade: null,
      implied: false,
      strands: [],
      lean: 4,
      leanWhy: ['spoken-of-as-past'],
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

/** "the last inspection, in 2018": earlier by its name, whenever the page is from. */
function calledLast(r: Reading, line: Line, when: When): boolean {
  for (let i = when.spot.from - 1; i >= Math.max(line.from, when.spot.from - 4); i--)
    if (EVENT.has(word(r, i)) && !r.tokens[i]?.w.endsWith('ed'))
      return [1, 2].some((k) => isAny(word(r, i - k), 'last|previous|preceding|earlier'));
  return false;
}

/** "That followed an inspection in July", "the notice followed a review in 2008": of whatever month, it came before the one that the story is about; "it follows one" is this report. */
function followed(r: Reading, line: Line, when: When): boolean {
  for (let i = line.from + 1; i < Math.min(when.spot.from, line.from + 9); i++) {
    const behind = word(r, i) === 'followed' ? i + 1 : word(r, i) === 'came' && word(r, i + 1) === 'after' ? i + 2 : -1;
    if (behind < 0) continue;
    // "The rating followed an inspection in May": that is the one reported.
    if (!isAny(word(r, i - 1), STEPS) && !(i === line.from + 1 && word(r, line.from) === 'that' && behind === i + 1)) return false;
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

/**
 * Old dates of `line` that no grade of it has, where it speaks of an earlier time: "in April 2017 they had been scathing", "before that, in 2017", "the
 * previous one was in 2019". They tell when the one earlier inspection without a date was, and never make one.
 */
export function earlierDates(r: Reading, line: Line, own: Claim[], dates: When[]): When[] {
  if (line.where === 'title') return [];
  const inspection = (line.said & (INSPECTOR | INSPECTED | INSPECTION | VERDICT)) !== 0;
  const taken =
    isAny(word(r, line.from), 'before|in|that|this|it|they|its|their|these|earlier|one|two|three|four|five|six') ||
    (word(r, line.from) === 'the' && isAny(word(r, line.from + 1), 'last|previous|earlier|one|other|former')) ||
    line.councils.length > 0;
  if (!inspection && !taken) return [];
  const out: When[] = [];
  for (const when of dates) {
    if (!inspection && when.spot.mention.lead === 'since') continue;
    if (own.some((c) => c.when?.spot === when.spot) || (monthsBefore(when.date, r.published) ?? 0) < 11) continue;
    let talk =
      when.spot.mention.kind === 'offset' ||
      / (?:ago|back)$/.test(when.spot.mention.text) ||
      isAny(when.spot.mention.lead ?? '', 'since|after');
    let other = false;
    for (let i = Math.max(line.from, when.spot.from - 12); i < Math.min(line.to, when.spot.to + 12); i++) {
      if (EARLIER_TALK.has(word(r, i))) talk = true;
      if (OTHER_START.has(word(r, i)) && Math.abs(i - when.spot.from) <= 4) other = true;
    }
    if (talk && !other) out.push(when);
  }
  return out;
}
