/** An inspection that is reported without a grade: inspectors found, praised or warned, and no grade and no kind of visit is given. */

import { INSPECTORS } from '../lexicon/visits.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Claim } from './claim.ts';
import type { Page } from './page.ts';
import { groupsOf } from './subject.ts';

const FOUND = new Set(
  'found finds said says say praised praises noted notes warned warns concluded highlighted criticised raised recognised acknowledged identified reported examined looked spent visited inspected saw discovered carried left finished completed welcomed told uncovered reckon reckons determined'.split(
    ' ',
  ),
);
const word = (r: Reading, i: number) => r.tokens[i]?.w ?? '';

/** The first line that reports an inspection of the page's one council; null when none surely does. */
export function unstatedClaim(r: Reading, page: Page): Claim | null {
  if (page.service === 'elsewhere' || !(page.services.get(page.service) ?? 0)) return null;
  const main = page.councils.filter((c) => c.inTitle);
  const council = main.length === 1 ? main[0] : page.councils.length === 1 ? page.councils[0] : null;
  if (council?.nation !== 'england') return null;
  let read = 0;
  let spoken: Line | null = null;
  let event = false;
  for (const line of r.lines) {
    if (line.skip) continue;
    if (!page.unpublished && line.cues.some((c) => c.value === 'future' || c.value === 'unofficial')) return null;
    if (line.where === 'text' && ++read > 8) break;
    if (line.services.some((s) => s.value.service === 'elsewhere')) continue;
    for (let i = line.from; i < line.to; i++) {
      const w = word(r, i);
      if (isAny(w, 'inspection|inspected|inspections|letter|fieldwork') && !isAny(word(r, i - 1), 'next|last|previous|future|first|before'))
        event = true;
      if (!spoken && INSPECTORS.has(w))
        for (let k = i + 1; k < Math.min(line.to, i + 7); k++)
          if (FOUND.has(word(r, k)) || (isAny(word(r, k), 'were|came|turned') && isAny(word(r, k + 1), 'in|to|up|back'))) spoken = line;
    }
  }
  if (!spoken && page.unpublished) spoken = r.lines.find((l) => !l.skip && l.where === 'text') ?? null;
  if (!spoken || !(event || page.unpublished)) return null;
  const group = groupsOf(r, spoken, page, [council.ref])[0] ?? null;
  return {
    councils: [council.ref],
    councilSpot: group?.councils.length === 1 ? group : null,
    service: page.service,
    grade: null,
    implied: false,
    strands: [],
    lean: -1,
    leanWhy: ['unstated'],
    when: null,
    visit: null,
    outcome: null,
    strength: 1,
    rule: 'reported-without-grade',
    line: spoken,
    from: spoken.from,
    to: Math.min(spoken.to, spoken.from + 8),
    same: null,
  };
}
