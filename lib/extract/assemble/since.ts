/** Days behind "since" that are not those of the grade. */
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { DateSpot, Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import { usable, type When, when } from './when.ts';

/** "outstanding for the fifth time since 2015": so often, and not then. */
export const timesSince = (r: Reading, line: Line, { spot }: When): boolean =>
  spot.mention.lead === 'since' &&
  !(word(r, spot.to) === ',' && word(r, spot.to + 1) === 'when') &&
  ([1, 2].some((k) => word(r, spot.from - k) === 'since' && isWord(r, spot.from - k - 1, 'time|times|row|running|occasion')) ||
    // "care leavers, judged separately since last year"
    [1, 2, 3].some((k) => isWord(r, spot.from - k, 'separately|alone|apart')) ||
    firstSince(r, line, spot.from));

/** "the first council to be rated outstanding since 2018", "their first good since 2014": the last one before, and not this. */
function firstSince(r: Reading, line: Line, at: number): boolean {
  for (let i = at - 1; i > line.from && at - i <= 20; i--) {
    const w = word(r, i);
    if (isAny(w, ';|:|–|.') || (w === ',' && at - i > 2)) return false;
    if (isAny(w, 'first|only') && word(r, i + 1) !== 'time')
      return isWord(r, i - 1, "the|its|their|a|ofsted's") || /'s$/.test(word(r, i - 1));
  }
  return false;
}

/** "has been found inadequate for the first time since 2010", "For the first time since 2010 Ofsted has rated it good": the day of the time before, where nothing else was done for the first time. */
function firstTimeSince(r: Reading, line: Line, g: { from: number; to: number }): DateSpot | undefined {
  const w = (i: number) => word(r, i);
  for (const d of line.dates) {
    if (d.mention.lead !== 'since' || !usable(d)) continue;
    let i = d.from - 1;
    if (w(i) === 'since') i--;
    if (w(i) !== 'time' || w(i - 1) !== 'first' || w(i - 2) !== 'the' || w(i - 3) !== 'for') continue;
    const [from, to] = i < g.from ? [d.to, g.from] : [g.to, i - 3];
    if (to < from || to - from > (i < g.from ? 10 : 9) || (i < g.from && i - 3 > line.from)) continue;
    let parted = false;
    for (let k = from; k < to; k++) if (isAny(w(k), ';|:|–|and|but|after|when|inspected|visited')) parted = true;
    if (!parted && !line.grades.some((o) => o.from >= from && o.to <= to)) return d;
  }
  return undefined;
}

/** "its first good since 2014", "the council's first inadequate since 2010": the day of the grade before, which was the same. */
export function sameBefore(r: Reading, line: Line, g: { from: number; to: number }): When | null {
  const w = (i: number) => word(r, i);
  const time = firstTimeSince(r, line, g);
  if (time) return when(time);
  const quoted = w(g.from - 1) === '"' ? 1 : 0;
  const at = g.from - 1 - quoted;
  if (w(at) !== 'first' || !(isAny(w(at - 1), 'its|their|our') || /'s?$/.test(w(at - 1)))) return null;
  let i = g.to + quoted;
  while (SCALE_NOUNS.has(w(i)) || isAny(w(i), 'ofsted')) i++;
  const day = w(i) === 'since' ? line.dates.find((d) => d.from >= i && d.from - i <= 2 && usable(d)) : undefined;
  return day ? when(day) : null;
}

/** "since it was last looked at in 2009", "since its last inspection three years ago" between a grade that ends at `from` and the day. */
export function sinceLast(r: Reading, from: number, when: When): boolean {
  let since = false;
  for (let i = from; i < when.spot.to && i < from + 14; i++) {
    if (word(r, i) === 'since') since = true;
    if (since && isWord(r, i, 'last|previous|previously|first')) return true;
  }
  return false;
}
