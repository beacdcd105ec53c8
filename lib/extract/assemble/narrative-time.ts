/** Days that sentences have from others: "In the spring of 2015 half of the staff left. … The verdict was inadequate" is of that spring, where the news is another grade. */
import { INSPECTED, INSPECTOR } from '../lexicon/classes.ts';
import type { Line, Reading } from '../reading.ts';
import { nextOf, says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { EARLIER } from './headline.ts';
import { gaveThen } from './its-rating.ts';
import { ofOtherEvent } from './other-events.ts';
import { monthsBefore } from './role.ts';
import { shareScope } from './scope-dates.ts';
import { plainDates, type When } from './when.ts';

/** Months from which on a time is history. */
const LONG_AGO = 13;
/** Sentences for which a time is remembered. */
const REACH = 12;
const TODAY = 'now|today|yesterday|latest|currently|recently|newest';

/** The time that `line` puts the sentences behind it in: it opens with it, ends with it in few words, or tells of inspectors. */
function setsTime(r: Reading, line: Line, w: When): boolean {
  if (w.spot.mention.kind !== 'point' || isWord(r, w.spot.from - 1, 'since|until|by|before') || ofOtherEvent(r, line, w.spot)) return false;
  if (/^(?:since|until|till|by|before)$/.test(w.spot.mention.lead ?? '')) return false;
  if (w.spot.from - line.from <= 4) return true;
  return (
    (line.said & (INSPECTED | INSPECTOR)) !== 0 ||
    (line.to - line.from <= 14 && word(r, w.spot.to) === '.' && isWord(r, line.from, 'it|things|that'))
  );
}

/** "leadership was now good" is of the time that is told. */
function ofToday(r: Reading, line: Line): boolean {
  for (let i = nextOf(r.tokens, TODAY, line.from, line.to); i >= 0; i = nextOf(r.tokens, TODAY, i + 1, line.to))
    if (!isWord(r, i - 1, 'was|were|had')) return true;
  return false;
}

/** The old time that the paragraph of `line` has been put in before it; null where there is none, or where something newer stands between. */
function timeOf(r: Reading, line: Line): { when: When; line: Line } | null {
  // "Three years on it still required improvement": a time of its own
  if (line.dates.length || says(r.tokens, `${TODAY}|is|are|has|have`, line.from, line.to)) return null;
  for (let k = line.index - 1; k >= Math.max(0, line.index - REACH) && r.lines[k]?.line === line.line; k--) {
    const before = r.lines[k] as Line;
    if (before.skip) continue;
    if (ofToday(r, before)) return null;
    const dates = plainDates(r, before);
    const when = dates[dates.length - 1];
    if (dates.some((w) => (monthsBefore(w.date, r.published) ?? 0) < LONG_AGO)) return null;
    // "Children, inspectors wrote that year, were at risk" sets none of its own.
    if (when && setsTime(r, before, when)) return { when, line: before };
  }
  return null;
}

/** Of one council and service, on another grade, told as of now and before `line`. */
const isNews = (c: Claim, o: Claim, line: Line): boolean =>
  o.grade !== null &&
  o.grade !== c.grade &&
  !o.visit &&
  !o.strands.length &&
  o.lean < EARLIER &&
  o.line.index < line.index &&
  o.line.line !== line.line &&
  o.service === c.service &&
  o.councils.some((x) => c.councils.some((y) => y.code === x.code));

/** "… that they required improvement. That was in 2022": the day of the earlier grade told right before. `told`: the claims of the line before. */
function thatWasIn(r: Reading, line: Line, told: Claim[]): void {
  const [when] = plainDates(r, line);
  if (!when || when.spot.from - line.from > 4) return;
  for (const c of told) if (c.grade && !c.when && !c.visit && c.lean >= EARLIER && c.line.line === line.line) c.when = when;
}

/** Gives grades without a day the one that is told for them. */
export function shareTimes(r: Reading, claims: Claim[]): void {
  gaveThen(r, claims);
  shareScope(r, claims);
  const ofLine = new Map<number, Claim[]>();
  /** The first claim of each grade of each council's service: as many as there are of these, however long the text. */
  const firsts = new Map<string, Claim>();
  for (const c of claims) {
    const told = ofLine.get(c.line.index);
    if (told) told.push(c);
    else ofLine.set(c.line.index, [c]);
    for (const { code } of c.grade && !c.visit && !c.strands.length && c.lean < EARLIER ? c.councils : []) {
      const key = `${code} ${c.service} ${c.grade}`;
      if (!firsts.has(key)) firsts.set(key, c);
    }
  }
  for (const line of r.lines)
    if (!line.skip && isWord(r, line.from, 'that|this') && word(r, line.from + 1) === 'was')
      thatWasIn(r, line, ofLine.get(line.index - 1) ?? []);
  const news = [...firsts.values()];
  for (const c of claims) {
    if (!c.grade || c.visit || c.when || c.same !== null || c.strands.length || c.line.where !== 'text') continue;
    if (c.lean >= EARLIER || c.lean <= -1) continue;
    const time = timeOf(r, c.line);
    if (!time || !news.some((o) => isNews(c, o, time.line))) continue;
    for (const o of ofLine.get(c.line.index) ?? [])
      if (o.grade && !o.when && o.lean < EARLIER) Object.assign(o, { when: time.when, lean: 4, leanWhy: ['in-its-time'] });
  }
}
