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
  'inspection|inspected|inspections|report|letter|visit|visited|review|inspectors|evaluation|assessment|concerns|check'.split('|'),
);
const PAST = new Set(
  'last|previous|previously|earlier|first|since|critical|preceding|back|follow|followed|follows|following|after'.split('|'),
);

/** A claim for each old date of `line` beside an inspection that is spoken of as past, when no grade of the line has that date. */
export function ungradedPriors(r: Reading, line: Line, own: Claim[], dates: When[], councils: CouncilRef[], service: Service): Claim[] {
  if (own.some((c) => !c.visit) || !councils.length || line.where === 'title') return [];
  const out: Claim[] = [];
  for (const when of dates) {
    if (when.spot.mention.kind === 'duration') continue;
    if ((monthsBefore(when.date, r.published) ?? 0) < 11 && !followed(r, line, when) && !(r.published === null && lastTime(r, line, when)))
      continue;
    let event = -1;
    let past = false;
    for (let i = Math.max(line.from, when.spot.from - 9); i < Math.min(line.to, when.spot.to + 6); i++) {
      if (isAny(word(r, i), ';')) break;
      if (EVENT.has(word(r, i))) event = i;
      if (PAST.has(word(r, i)) || /\b(?:after|since|on from)$/i.test(when.spot.mention.text)) past = true;
    }
    if (event < 0 || !past || othersDo(r, line, event)) continue;
    out.push({
      councils,
      councilSpot: null,
      service: line.services.some((s) => s.value.service === 'SEND') ? 'SEND' : service,
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
function lastTime(r: Reading, line: Line, when: When): boolean {
  for (let i = when.spot.from - 1; i >= Math.max(line.from, when.spot.from - 4); i--)
    if (EVENT.has(word(r, i)) && !r.tokens[i]?.w.endsWith('ed'))
      return [1, 2].some((k) => isAny(word(r, i - k), 'last|previous|preceding|earlier'));
  return false;
}

/** "That followed an inspection in July": of whatever month, it came before the one that the story is about; "it follows one" is this report. */
function followed(r: Reading, line: Line, when: When): boolean {
  const [a, b] = [word(r, line.from), word(r, line.from + 1)];
  if (a !== 'that' || b !== 'followed') return false;
  for (let i = line.from + 2; i < when.spot.from && i < line.from + 9; i++) if (EVENT.has(word(r, i))) return true;
  return false;
}

const EARLIER_TALK = new Set(
  'previous|previously|earlier|before|last|had|predecessor|preceding|formerly|then|previously|ago|back|first|contrast|former|since|after|anything|worst'.split(
    '|',
  ),
);
const OTHER_START = new Set(
  'formed|created|birth|launched|elected|appointed|joined|founded|established|born|merged|opened|died|murdered|moved|retired|hired|promoted|abolished|abuse|death'.split(
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
