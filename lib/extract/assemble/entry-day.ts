/** Timelines: the day that an entry opens with is that of all it tells. */
import type { DateSpot, Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { When } from './when.ts';

const word = (r: Reading, i: number) => r.tokens[i]?.w ?? '';

/** The day that `l` opens with and sets off: "June 2019 – …", "June 2019: …", or a sentence that is nothing else ("June 2019."). */
const opened = (r: Reading, l: Line): DateSpot | undefined =>
  l.dates.find(
    (d) =>
      d.from === l.from &&
      d.mention.date &&
      d.mention.basis === 'explicit' &&
      (isAny(word(r, d.to), '–|:') || (l.where === 'text' && word(r, d.to) === '.' && l.to - d.to === 1)),
  );

/** "June 2019 – A full inspection. The borough requires improvement": the day of the entry that `line` belongs to; null outside of timelines. */
export function entryDay(r: Reading, line: Line): When | null {
  let first = line;
  for (let l = r.lines[line.index - 1]; l?.line === line.line; l = r.lines[l.index - 1]) first = l;
  const spot = opened(r, first);
  if (!spot || first.where === 'title') return null;
  for (let l: Line | undefined = first; l; l = r.lines[l.index + 1]) {
    if (l.line - line.line >= 4) break;
    if (l.line > line.line && opened(r, l)) return told(spot);
  }
  for (let l = r.lines[first.index - 1]; l; l = r.lines[l.index - 1]) {
    if (line.line - l.line >= 4) break;
    if (opened(r, l)) return told(spot);
  }
  return null;
}

const told = (spot: DateSpot): When => ({ date: spot.mention.date as string, basis: spot.mention.basis, spot });

const ANNUAL = /^20(?:0[3-9]|1[01])/;

/** A sentence, or an entry of a timeline, that tells of a year of annual ratings, whenever it was written. */
export const ofAnnualEra = (r: Reading, line: Line) =>
  line.dates.some((d) => ANNUAL.test(d.mention.date ?? '')) || ANNUAL.test(entryDay(r, line)?.date ?? '');
