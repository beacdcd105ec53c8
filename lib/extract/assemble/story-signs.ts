/** What kind of story a page is, by its headline and by what it tells of these months. */
import { INSPECTED, INSPECTOR, STAY, VERDICT } from '../lexicon/classes.ts';
import type { Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';

const OTHERS =
  /^(?:hospital|nhs|ward|college|academ|school|primary|secondary|nurser|pre$|playgroup|childminder|nursing|police|constabulary|prison|surgery)/;

/** A headline about a school, a hospital, a force: somebody else's story. */
export const ofOthers = (r: Reading, l: Line) =>
  l.where === 'title' && l.services.some((s) => s.value.service === 'elsewhere' && OTHERS.test(word(r, s.from)));

/** "Opinion: …" */
export const isOpinion = (r: Reading, l: Line) =>
  isWord(r, l.from, 'opinion|letters|comment|column|sketch') && isWord(r, l.from + 1, ':|–');

const COLUMNS = 'opinion|letter|letters|comment|column|sketch|notebook|diary|viewpoint|leader|editorial|quiz|guidance|explained|explainer';

/** "Letter to the editor: …", "Leader column: …", "A mother writes": what somebody thinks, asks or explains. */
export const isColumn = (r: Reading, l: Line) =>
  (isWord(r, l.from, COLUMNS) && [1, 2, 3, 4].some((k) => isWord(r, l.from + k, ':|–'))) ||
  (isWord(r, l.to - 1, 'writes') && l.to - l.from > 2);

/** "SIR – I see that …" */
export const isLetter = (r: Reading, l: Line) => isWord(r, l.from, 'sir|madam') && isWord(r, l.from + 1, '–|,|-|:');

/** An inspection of the last months, or an ungraded visit, is told in the text, whatever the headline is about. */
export const toldOfLate = (r: Reading) =>
  r.lines.some(
    (l) =>
      !l.skip &&
      l.where === 'text' &&
      (l.visits.length > 0 ||
        (((l.said & (INSPECTOR | INSPECTED)) !== 0 || (l.said & VERDICT && l.grades.length > 0)) &&
          l.dates.some((d) => {
            const ago = monthsAgo(d.mention.date, r.published) ?? -1;
            // "three weeks since Ofsted came"
            return (ago >= 0 && ago <= 7) || (d.mention.offset?.days !== undefined && /(?:since|after)$/.test(d.mention.text));
          }))),
  );

/** Months from `date` to publication when both have a month. */
function monthsAgo(date: string | null, published: string | null): number | null {
  if (!date || !published || !/^\d{4}-\d{2}/.test(date) || !/^\d{4}-\d{2}/.test(published)) return null;
  const n = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
  return n(published) - n(date);
}

/** "one of the first councils to be inspected under the new rules": it has been. */
const ofTheFirst = (r: Reading, at: number): boolean => [1, 2, 3, 4, 5].some((k) => isWord(r, at - k, 'first|second|third|latest|only'));

/** Inspectors are spoken of beside a day of the last four months. */
export const lately = (r: Reading) =>
  r.lines.some(
    (l) =>
      (!l.skip &&
        l.dates.some(
          (d) =>
            d.mention.rule !== 'weekday' &&
            (monthsAgo(d.mention.date, r.published) ?? 99) <= 4 &&
            ((l.said & INSPECTOR) !== 0 || (l.said & STAY && [2, 3, 4].some((k) => isWord(r, d.from - k, 'visit|call|stay|look')))),
        )) ||
      (!l.skip && (l.said & INSPECTOR) !== 0 && l.cues.some((c) => c.value === 'future' && ofTheFirst(r, c.from))),
  );

/** Notes whether a heading has come since inspectors were told to have given a grade: "Job of the week" under a story is beside it. */
export function noteStory(r: Reading, l: Line, of: { told: boolean; headed: boolean }): void {
  if (l.where === 'title') return;
  if (of.told && l.to - l.from <= 9 && r.tokens[l.to - 1]?.kind === 'word') of.headed = true;
  if (l.grades.length > 0 && l.said & INSPECTOR) of.told = true;
}
