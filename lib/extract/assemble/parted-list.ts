/** Lists that semicolons part: "inadequate: A; B; and C", "among those that perform poorly are A, where …; B, down from adequate; and C". */
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { Group } from './groups.ts';

/** The last token before a name, past "and", "also" and the like. */
function leadOf(r: Reading, g: Group): string {
  let i = g.from - 1;
  while (isWord(r, i, 'the|and|also|finally|lastly|in|as|well')) i--;
  return word(r, i);
}

/** Claims for the members behind the first, which `own` has a claim for. */
export function partedClaims(r: Reading, line: Line, own: Claim[], groups: Group[]): Claim[] {
  if (line.where === 'title' || groups.length < 2 || !says(r.tokens, ';', line.from, line.to)) return [];
  const out: Claim[] = [];
  for (const model of own) {
    const head = model.councilSpot;
    if (!head || model.visit || !model.grade || model.strands.length || model.same !== null || head.from < model.to) continue;
    if (!isAny(leadOf(r, head), ':|–|are|were|is|include|includes|including|namely')) continue;
    for (let n = groups.indexOf(head) + 1, at = head.to; n < groups.length; at = (groups[n] as Group).to, n++) {
      const g = groups[n] as Group;
      // "Good: A; B. Inadequate: C", "A; B is good": another list, or a clause of its own
      if (line.grades.some((o) => o.from >= at && o.to <= g.from && isWord(r, o.to, ':|–'))) break;
      if (leadOf(r, g) !== ';') continue;
      if (g.to < line.to && !isWord(r, g.to, ';|,|.|(|and|where|which|"')) break;
      if (own.some((c) => c.councilSpot === g && c.lean < 1.5 && c.from < g.from)) break;
      const when = model.when && model.when.spot.to <= head.from ? model.when : null;
      const rule = model.rule === 'performs' ? 'performs' : 'roll';
      out.push({ ...model, councils: g.councils, councilSpot: g, when, strength: 2, rule, from: g.from, to: g.to });
    }
  }
  return out;
}
