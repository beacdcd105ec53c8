/** Dates beside what says that inspectors were there. */
import { INSPECTED, INSPECTION, INSPECTOR } from '../lexicon/classes.ts';
import { ON_SITE } from '../lexicon/cues.ts';
import type { DateSpot, Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';

/** "In December they found much changed", "Ofsted saw in May": what inspectors do when they are there. */
function theyFound(r: Reading, line: Line, d: DateSpot): boolean {
  for (let i = Math.max(line.from, d.from - 12); i < Math.min(line.to, d.to + 5); i++)
    if (
      (isWord(r, i, 'found|saw|met|heard|read|spoke|listened|sampled|looked|watched|sat') ||
        (word(r, i) === 'went' && word(r, i + 1) === 'through')) &&
      [1, 2].some((k) => i - k >= line.from && isWord(r, i - k, 'they|it|them|inspectors|ofsted|team|inspectorate|watchdog'))
    )
      return true;
  return false;
}

/** "Leicester (November)": the month of what is told of a council, in brackets after its name. */
const bracketed = (r: Reading, line: Line, d: DateSpot) =>
  word(r, d.from - 1) === '(' &&
  isWord(r, d.to, ')|;|,') &&
  (d.mention.date?.length ?? 0) >= 5 &&
  line.councils.some((c) => c.to === d.from - 1);

/** "When were they here?", "When did they come?" */
function asksWhen(r: Reading, asked: Line): boolean {
  for (let i = asked.from; i < asked.to - 2; i++)
    if (word(r, i) === 'when') return isWord(r, i + 1, 'were|did|was') && isWord(r, i + 2, 'they|it|this|the') && asked.to - i <= 8;
  return false;
}

/** "When did inspectors visit? Last September and October." */
function answers(r: Reading, line: Line, d: DateSpot): boolean {
  const asked = r.lines[line.index - 1];
  if (!asked || word(r, asked.to - 1) !== '?') return false;
  const [ahead, long] = [d.from - line.from, line.to - line.from];
  return asksWhen(r, asked) ? ahead <= 6 && long <= 16 : ahead <= 2 && long <= 9 && (asked.said & (INSPECTOR | INSPECTED)) !== 0;
}

/** A word of a stay stands no more than `left` words before date `d`, or right behind it. */
export function nearSite(r: Reading, line: Line, d: DateSpot, left: number): boolean {
  for (let i = Math.max(line.from, d.from - left); i < Math.min(line.to, d.to + 8); i++) {
    // "set up a board in 2014, and inspectors grant that …": another clause.
    if (i >= d.to && (isWord(r, i, ';|.') || (word(r, i) === ',' && isWord(r, i + 1, 'and|but|while|though|although')))) break;
    if (word(r, i) === 'took' && !isWord(r, i + 1, 'place|a|two|three|four|ten|inspectors|them')) continue;
    if (ON_SITE.has(word(r, i).replace(/'s?$/, '')) || (word(r, i) === 'return' && isWord(r, i - 1, 'their|its|his|her|second')))
      return true;
  }
  return false;
}

/** "the inspection of services for looked-after children carried out in Wirral between 24 January and 4 February", however long its name. */
const carriedOut = (r: Reading, line: Line, d: DateSpot): boolean =>
  (line.said & INSPECTION) !== 0 &&
  [2, 3, 4, 5, 6].some((k) => d.from - k > line.from && word(r, d.from - k) === 'out' && isWord(r, d.from - k - 1, 'carried'));

/** Whether what stands around date `d` says that inspectors were there on it. */
export const besideStay = (r: Reading, line: Line, d: DateSpot): boolean =>
  nearSite(r, line, d, 14) || carriedOut(r, line, d) || theyFound(r, line, d) || answers(r, line, d) || bracketed(r, line, d);
