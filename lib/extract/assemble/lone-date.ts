/** The one day or month of late that a page about one council tells of, wherever it stands: when inspectors were there, as any reader would take it. */
import { INSPECTED, INSPECTOR, STAY, VERDICT } from '../lexicon/classes.ts';
import type { Reading } from '../reading.ts';
import { says } from '../text/places.ts';
import { compared } from './compared-dates.ts';
import { ofOtherEvent } from './other-events.ts';
import type { Page } from './page.ts';
import { monthsBefore } from './role.ts';
import { isIssue, ofAny, plainDates, WEEKDAY, type When } from './when.ts';

/** Months before publication that still are "of late". */
const LATE = 8;

/** Null where the page is of several councils, or tells of no such time or of two. */
export function loneDate(r: Reading, page: Page): When | null {
  if (page.councils.length !== 1 || r.published === null) return null;
  let lone: When | null = null;
  for (const line of r.lines) {
    if (line.skip || !line.dates.length) continue;
    for (const w of plainDates(r, line)) {
      const { spot, date } = w;
      const months = monthsBefore(date, r.published);
      if (spot.mention.kind === 'offset' || date.length < 7 || months === null || months < 0 || months > LATE) continue;
      if (/^(?:since|until|till|by)$/.test(spot.mention.lead ?? '') || WEEKDAY.test(spot.mention.text) || ofAny(r, spot)) continue;
      // "A full re-inspection is expected before Christmas"
      if (says(r.tokens, 'will|expected|due|scheduled|planned', Math.max(line.from, spot.from - 7), spot.from)) continue;
      if (!(line.said & (INSPECTOR | INSPECTED | VERDICT | STAY))) return null;
      if (isIssue(r, line, spot) || ofOtherEvent(r, line, spot) || compared(r, line, spot)) return null;
      if (lone && lone.date !== date) return null;
      lone ??= w;
    }
  }
  return lone;
}
