/** "Of the councils inspected in December, two stand out": the day of all that is told behind it of councils, where nothing else dates it. */
import { INSPECTED, INSPECTION } from '../lexicon/classes.ts';
import type { Line, Reading } from '../reading.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { EARLIER } from './headline.ts';
import { plainDates, type When } from './when.ts';

const MANY = 'councils|authorities|boroughs|departments|areas|places';
const SEEN = 'inspected|visited|inspection|inspections|visits|judged|rated|graded|seen';
/** Between the inspections and their day. */
const BETWEEN =
  'by|ofsted|inspectors|in|during|this|last|the|safeguarding|of|full|for|first|time|carried|out|made|early|late|short|under|framework|year';

/** The day that `line` says was that of all councils it counts; null where it counts none. */
function scopeOf(r: Reading, line: Line): When | null {
  if (line.where === 'title' || !(line.said & (INSPECTED | INSPECTION)) || !says(r.tokens, MANY, line.from, line.to)) return null;
  for (const w of plainDates(r, line)) {
    let i = w.spot.from - 1;
    while (i > line.from && isWord(r, i, BETWEEN)) i--;
    if (w.spot.mention.kind === 'offset' || w.spot.mention.lead === 'since' || !isWord(r, i, SEEN)) continue;
    while (i > line.from && isWord(r, i, `${SEEN}|${BETWEEN}|and|were|been|have|all`)) i--;
    if (isWord(r, i, MANY) && [1, 2, 3, 4, 5, 6].some((k) => isWord(r, i - k, 'of|among') && word(r, i - k - 1) !== 'number')) return w;
  }
  return null;
}

/** Gives the grades of today told in the paragraph of such a sentence and in the next the day it says. */
export function shareScope(r: Reading, claims: Claim[]): void {
  for (const line of r.lines) {
    if (line.skip || !line.dates.length) continue;
    const scope = scopeOf(r, line);
    if (!scope) continue;
    const told = new Set(claims.map((c) => c.line).filter((l) => !says(r.tokens, 'still|nearby|neighbouring|elsewhere', l.from, l.to)));
    for (const c of claims)
      if (
        told.has(c.line) &&
        !c.when &&
        c.grade &&
        c.lean < EARLIER &&
        c.line.index > line.index &&
        c.line.line - line.line <= 1 &&
        !c.strands.length &&
        !/^(?:same|again)/.test(c.rule)
      )
        c.when = scope;
  }
}
