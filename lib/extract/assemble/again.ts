/** "Again", "for the second time", "the third year running": which earlier inspections such words imply. */

import type { Cue } from '../lexicon/cues.ts';
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { years } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { distance } from './owners.ts';
import type { When } from './when.ts';

export const ORDINALS = ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth'];

const TIMES = ['', '', '', 'three', 'four', 'five', 'six'];

/** The number of "third", "three (times)"; -1 of other words. */
export const nthOf = (w: string): number => Math.max(ORDINALS.indexOf(w), TIMES.indexOf(w));

const VISITED = 'inspected|visited|come|came|back|returned|monitored|revisited';

const CAME = 'came|called|visited|inspected|looked|went|there|back';

/** No strand, or protection alone: the headline of the years when that was what inspections judged. */
const standsForAll = (c: Claim) => c.strands.every((s) => s.strand === 'help and protection' || s.strand === 'safeguarding');

/** What was done again is a visit or a move on the scale, and not the giving of this grade. */
const DONE_AGAIN =
  /^(?:inspect|re-?inspect|visit|revisit|ask|return|call|look|examin|test|review|met|meets?$|upgrade|uplift|downgrade|improv|lifted|moved|slipped|fallen|fell|risen|rose|dropped|climbed|changed)/;

/**
 * The earlier inspections that `cue` implies, by the date each had (null: not told); null when it implies none. `of`: the grade is that of the claim
 * `near` in its own line, or of the one told before it. `before`: the last claim of the sentences before.
 */
export function againTold(
  r: Reading,
  line: Line,
  cue: Spot<Cue>,
  near: Claim | null,
  dates: When[],
  last: Claim | null,
  before: Claim | null,
): { of: 'line' | 'before'; whens: (When | null)[]; earlier?: true } | null {
  if (!near) return countedBefore(r, line, cue, dates, last);
  // "In 2006 they called it satisfactory. In May they came again and it was good"
  if (before?.grade && before.grade !== near.grade && word(r, cue.from) === 'again' && isWord(r, cue.from - 1, CAME)) return null;
  if (near.lean >= 1.5) return secondThen(r, cue, near, line);
  if (!standsForAll(near) || near.line !== line) return null;
  // "For the second year running, inspectors say that …": what opens a sentence is said of all of it.
  if (distance(r, cue, near) > (cue.from - line.from <= 3 ? 26 : near.rule === 'performs' ? 18 : 12)) return null;
  const first = word(r, cue.from);
  if (isWord(r, cue.to, 'in|since|from|to') && line.dates.some((d) => d.mention.date !== null && d.from - cue.to <= 2 && d.from >= cue.to))
    // "for the second time since 2015": at some day since; "a third inadequate verdict in ten years"
    return ORDINALS.indexOf(first) >= 2 &&
      near.service !== "children's home" &&
      (word(r, cue.to - 1) === 'time'
        ? !isWord(r, cue.to, 'in|from|to')
        : near.from < cue.to && line.dates.some((d) => d.mention.rule === 'in-so-long' && d.from >= cue.to))
      ? { of: 'line', whens: [inSoLong(r, line, cue)] }
      : null;
  // "good at the fifth time of asking", "third time lucky"
  if (isWord(r, cue.to, 'lucky|unlucky') || (word(r, cue.to) === 'of' && isWord(r, cue.to + 1, 'asking|trying|calling'))) return null;
  // "the third inadequate verdict for a northern council"; but "a third inadequate verdict on the town's services"
  if (isWord(r, cue.to - 1, 'on|for|from') && cue.from !== line.from && !/^(?:a|its|their|our)$|'s$|s'$/.test(word(r, cue.from - 1)))
    return null;
  // "the fifth such ruling in the region"; but "the council's second such judgement"
  if (word(r, cue.to - 1) === 'such' && !/(?:^its|^their|'s|s')$/.test(word(r, cue.from - 1))) return null;
  // "another good", "another inadequate rating"; "another inspection" is yet to come.
  if (first === 'another' && (near.from < cue.to || near.from - cue.to > 1)) return null;
  // "a second upgrade in succession": as many steps, and not the same
  if (isWord(r, cue.from - 1, 'upgrade|step|rise|climb|promotion|jump|downgrade|drop|fall')) return null;
  // "in a row of good neighbours"
  if (isWord(r, cue.to - 1, 'row|trot') && word(r, cue.to) === 'of') return null;
  if (isAny(first, 'again|once')) {
    // "It is halfway up the ladder again"
    if (isWord(r, cue.from - 1, 'ladder|table|slope|hill|pole')) return null;
    if (DONE_AGAIN.test(word(r, cue.from - 1)) && near.from > cue.to) return null;
    // "requires improvement and is due to be looked at again"
    if (near.to <= cue.from && says(r.tokens, 'due|will', cue.from - 6, cue.from)) return null;
    if (DONE_AGAIN.test(word(r, cue.from - 1)) && near.rule === 'moved-to') return null;
    // "Asked again, they went for good"; but "Once again, it is good".
    if (near.from > cue.to && cue.from !== line.from) for (let i = cue.to; i < near.from; i++) if (word(r, i) === ',') return null;
  }
  return {
    of: 'line',
    whens: yearsRunning(r, cue, near) ?? afterTheFirst(r, cue, dates) ?? [inSoLong(r, line, cue) ?? yearBefore(r, cue, near)],
  };
}

/** "Eleven years ago it was inadequate, and for the second time": of an earlier inspection with a day, one more before it. */
function secondThen(r: Reading, cue: Spot<Cue>, near: Claim, line: Line): { of: 'line'; whens: (When | null)[]; earlier: true } | null {
  if (!near.when || near.line !== line || !standsForAll(near) || near.service === "children's home") return null;
  if (ORDINALS.indexOf(word(r, cue.from)) < 2 || word(r, cue.to - 1) !== 'time' || !isWord(r, cue.from - 1, 'a|the')) return null;
  const first = inSoLong(r, line, cue, near.when.date);
  if (distance(r, cue, near) > 22 || isWord(r, cue.to, first ? 'lucky' : 'lucky|in|since|of|after|from')) return null;
  // "the sixth time that they had come back since it was found inadequate": visits are counted
  if (says(r.tokens, VISITED, cue.to, near.from)) return null;
  return { of: 'line', whens: [first], earlier: true };
}

const impliedYear = (cue: Spot<Cue>, date: string): When => {
  const mention = { start: 0, end: 0, text: '', date, kind: 'point' as const, basis: 'relative' as const, rule: 'years-running' };
  return { date, basis: 'relative', spot: { from: cue.from, to: cue.to, mention } };
};

/** Annual ratings came every autumn: "stays adequate", "good again" tell of the year before. Null of anything else. */
export function yearBefore(r: Reading, cue: Spot<Cue>, near: Claim | null): When | null {
  const year = Number.parseInt(r.published ?? '', 10);
  if (!year || year > 2012 || near?.when || !r.lines.some((l) => !l.skip && l.visits.some((v) => v.value === 'annual assessment')))
    return null;
  return impliedYear(cue, String(year - 1));
}

/** "For the second time in six years", "its second inadequate verdict in just over two years": so long before `second`, or before the page, was the first. */
function inSoLong(r: Reading, line: Line, cue: Spot<Cue>, second: string | null = r.published): When | null {
  if (word(r, cue.from) !== 'second') return null;
  const d = line.dates.find((o) => o.from >= cue.to && o.from - cue.to <= 5);
  const n = d && (d.mention.kind === 'duration' || d.mention.rule === 'in-so-long') ? years(d.mention.text) : null;
  const year = Number.parseInt(second ?? '', 10);
  if (!d || !n || !year) return null;
  for (let i = cue.to; i < d.from; i++)
    if (!isWord(r, i, 'in|within|just|over|under|barely|nearly|almost|little|more|than|less|only|the|space|of|a')) return null;
  // "in less than three years", published in the third of them
  const within = says(r.tokens, 'less|under|barely|nearly|almost', cue.to, d.from) ? 1 : 0;
  return impliedYear(cue, `${year - n - 1 + within}/${year - n + within}`);
}

/** "A second time, two years after the first", "again, three years after its last": so long before. */
function afterTheFirst(r: Reading, cue: Spot<Cue>, dates: When[]): When[] | null {
  const since = dates.find(
    (d) => d.spot.from >= cue.to && d.spot.from - cue.to <= 6 && /\b(?:after|since|on from)$/i.test(d.spot.mention.text),
  );
  if (!since || !isWord(r, since.spot.to, 'the|its|their|that|his|her')) return null;
  return isWord(r, since.spot.to + 1, 'first|last|previous|earlier|one|former|second') ? [since] : null;
}

/** "For the third year running": the years before the one reported. */
function yearsRunning(r: Reading, cue: Spot<Cue>, near: Claim): When[] | null {
  let said = false;
  for (let i = cue.from; i < cue.to; i++) if (word(r, i) === 'year') said = true;
  const n = ORDINALS.indexOf(word(r, cue.from));
  const year = Number.parseInt(near.when?.date ?? r.published ?? '', 10);
  if (!said || n < 2 || !year || !isWord(r, cue.from - 1, 'a|the')) return null;
  const out: When[] = [];
  for (let k = 1; k < n; k++) out.push(impliedYear(cue, String(year - k)));
  return out;
}

/** "It is the third time that the county has had the grade, following reports in 2015 and 2019": said of the grade told before. */
function countedBefore(
  r: Reading,
  line: Line,
  cue: Spot<Cue>,
  dates: When[],
  last: Claim | null,
): { of: 'before'; whens: (When | null)[] } | null {
  if (!last?.grade || last.strands.length || line.index - last.line.index > 2) return null;
  // "its third inspection in a row"
  const nth = [0, 1, 2, 3].some((k) => cue.from - k > line.from && ORDINALS.indexOf(word(r, cue.from - k)) >= 2);
  if (!nth || word(r, cue.to - 1) === 'year') return null;
  if (!isWord(r, line.from, 'it|this|that|which') || cue.from - line.from > 6) return null;
  // "It was the third time that the two boroughs had it": others, where one was told of.
  for (let i = cue.to; i < cue.to + 5; i++)
    if (isWord(r, i, 'both|two|three|four') && last.councils.length !== ['', '', 'two', 'three', 'four'].indexOf(word(r, i))) return null;
  let graded = false;
  for (let i = cue.to; i < line.to; i++) {
    const w = word(r, i);
    if (SCALE_NOUNS.has(w) || isAny(w, 'so|such|bottom|top|lowest|highest|outcome|finding|this')) graded = true;
    if (w === 'gone' || isAny(w, VISITED)) return null;
  }
  if (!graded) return null;
  const old = dates.filter(
    (d) => d.spot.from >= cue.to && d.spot.mention.kind !== 'duration' && d.date < (last.when?.date ?? r.published ?? '9'),
  );
  // "… rated it good in 2018. That was its third such result, after those of 2014 and 2011": before an earlier one only what has a day.
  if (last.lean >= 1.5 && !old.length) return null;
  return { of: 'before', whens: old.length ? old : [null] };
}

/** "unchanged … since January 2020, when they last graded it": the day of the grade that has not changed. */
export function lastGraded(r: Reading, line: Line, dates: When[]): When | null {
  for (const d of dates)
    if (word(r, d.spot.to) === ',' && word(r, d.spot.to + 1) === 'when')
      for (let i = d.spot.to + 2; i < Math.min(line.to, d.spot.to + 8); i++)
        if (word(r, i) === 'last' && isWord(r, i + 1, 'graded|rated|judged|inspected|assessed')) return d;
  return null;
}
