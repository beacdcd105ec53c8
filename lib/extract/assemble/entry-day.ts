/** Timelines: the day that an entry opens with is that of all it tells. */
import type { DateSpot, Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';
import type { When } from './when.ts';

/** The day that `l` opens with and sets off: "June 2019 – …", "June 2019: …", or a sentence that is nothing else ("June 2019."). */
export const opened = (r: Reading, l: Line): DateSpot | undefined =>
  l.dates.find(
    (d) =>
      (d.from === l.from || (d.from === l.from + 1 && r.tokens[l.from]?.kind === 'mark')) &&
      d.mention.date &&
      d.mention.basis === 'explicit' &&
      (isWord(r, d.to, '–|:') || (l.where === 'text' && word(r, d.to) === '.' && l.to - d.to === 1)),
  );

/** The day over an entry, in a paragraph of its own: "July 2010". */
const dayAlone = (r: Reading, l: Line): DateSpot | undefined => {
  if (l.where === 'title' || l.to - l.from > 6 || r.lines[l.index - 1]?.line === l.line || r.lines[l.index + 1]?.line === l.line)
    return undefined;
  const spot = l.dates.find((d) => d.from === l.from && d.mention.date && d.mention.basis === 'explicit');
  return spot && (spot.to === l.to || (l.to - spot.to === 1 && r.tokens[spot.to]?.kind === 'mark')) ? spot : undefined;
};

/** A few words that end without a stop: what stands below them is another matter. */
const isHeading = (r: Reading, l: Line) =>
  l.to - l.from <= 9 &&
  r.tokens[l.to - 1]?.kind === 'word' &&
  r.lines[l.index - 1]?.line !== l.line &&
  r.lines[l.index + 1]?.line !== l.line;

/** How many paragraphs an entry has at most, and how many sentences: no mention looks further. */
const ENTRY = 5;
const SENTENCES = 40;

/** "July 2010 / An announced inspection. Safeguarding is inadequate.": the day that stands over `line`, where another one stands over an entry before or behind. */
function dayOver(r: Reading, line: Line): DateSpot | null {
  const over = (from: Line, step: 1 | -1): { l: Line; spot: DateSpot } | null => {
    for (
      let l = r.lines[from.index + step];
      l && Math.abs(l.line - from.line) <= ENTRY && Math.abs(l.index - from.index) <= SENTENCES;
      l = r.lines[l.index + step]
    ) {
      const spot = dayAlone(r, l);
      if (spot) return { l, spot };
      if (isHeading(r, l)) return null;
    }
    return null;
  };
  const own = over(line, -1);
  if (!own) return null;
  // Where the last entry ends is not said: it has one paragraph.
  return over(line, 1) || (line.line - own.l.line === 1 && over(own.l, -1)) ? own.spot : null;
}

/** "June 2019 – A full inspection. The borough requires improvement": the day of the entry that `line` belongs to; null outside of timelines. */
export function entryDay(r: Reading, line: Line): When | null {
  const above = dayOver(r, line);
  if (above) return told(above);
  let first = line;
  for (let l = r.lines[line.index - 1]; l?.line === line.line && line.index - l.index <= SENTENCES; l = r.lines[l.index - 1]) first = l;
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
