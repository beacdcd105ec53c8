/** Which dates of a sentence may be the day of an ungraded visit that it names. */
import type { Framework } from '../../domain/frameworks.ts';
import { INSPECTION_NOUNS } from '../lexicon/visits.ts';
import type { DateSpot, Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { eventDated } from './earlier-event.ts';
import { ofOtherEvent, setBehind } from './other-events.ts';
import { distance } from './owners.ts';
import { monthsBefore } from './role.ts';
import { faultsFound } from './send-before.ts';
import { stepLater } from './told-then.ts';
import type { When } from './when.ts';

/** "In Moray, where three indicators were weak in February 2017, a progress review …": a date of the clause between the commas. */
function insideRelative(r: Reading, line: Line, d: { from: number; to: number }, v: Spot<Framework>): boolean {
  if (v.from < d.to || word(r, d.to) !== ',') return false;
  for (let i = d.from - 1; i >= Math.max(line.from, d.from - 14); i--) {
    if (word(r, i) === ',') return isWord(r, i + 1, 'where|when|which|who|whose');
    if (isWord(r, i, ';|.')) return false;
  }
  return false;
}

/** "visits since the full inspection in May", "the first visit since a trust took charge in April": the day of what came before the visit. */
export function ofEventBefore(r: Reading, line: Line, d: DateSpot, v: Spot<Framework>): boolean {
  const since = setBehind(r, line, d);
  return since >= 0 && !(v.from > since && v.to <= d.from);
}

/** "CIW says that much is better since inspectors raised concerns in 2017": the inspectorate is named and that inspection is another. */
function ofAnotherTime(r: Reading, line: Line, w: When, v: Spot<Framework>): boolean {
  const found = v.value === 'area SEND' && line.outcomes.some((o) => o.from === v.from);
  if (
    !/^(?:care inspectorate|area SEND)$/.test(v.value) ||
    (monthsBefore(w.date, r.asOf) ?? 0) < 11 ||
    INSPECTION_NOUNS.has(word(r, v.to - 1))
  )
    return false;
  if (v.value === 'area SEND' && !found && word(r, v.to - 1) !== 'inspected' && faultsFound(r, line, w) >= 0) return true;
  if (v.value === 'area SEND' && !found) return false;
  const event = eventDated(r, line, w);
  return event >= 0 && ((!found && event < v.from - 3) || event >= v.to + 3);
}

/** "since last year, when a focused visit turned up …": what has been so since then began with the visit. */
const whenVisited = (r: Reading, d: DateSpot, v: Spot<Framework>) =>
  word(r, d.to) === ',' && word(r, d.to + 1) === 'when' && v.from >= d.to + 2 && v.from - d.to <= 5;

/** "nine months since a joint targeted inspection", "a year after a focused visit": the visit's day, told by how long ago it was. */
const countedFrom = (r: Reading, d: DateSpot, v: Spot<Framework>) =>
  d.mention.date !== null && v.from - d.to === 1 && isWord(r, d.to, 'a|an|the|its|their');

/** Whether a date may be that of visit `v`: no grade's, and not the day since which things have been as they are. */
export const mayDate = (r: Reading, line: Line, w: When, v: Spot<Framework>, own: Claim[]) =>
  (!isAny(w.spot.mention.lead ?? '', 'since|until') || whenVisited(r, w.spot, v)) &&
  (!/\b(?:after|since|on from)$/i.test(w.spot.mention.text) || countedFrom(r, w.spot, v)) &&
  // "the fifth letter in two years"
  w.spot.mention.rule !== 'in-so-long' &&
  !insideRelative(r, line, w.spot, v) &&
  !ofOtherEvent(r, line, w.spot) &&
  !ofAnotherTime(r, line, w, v) &&
  !ofEventBefore(r, line, w.spot, v) &&
  !(line.outcomes.some((o) => o.from === v.from) && stepLater(r, v, w.spot)) &&
  !own.some((c) => c.when?.spot === w.spot && (c.lean >= 1.5 || distance(r, w.spot, c) < distance(r, w.spot, v)));
