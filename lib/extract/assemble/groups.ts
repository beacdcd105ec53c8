/** The councils of a sentence, those named in one breath together; what stands in for one is resolved. */

import { COUNCILS, councilByCode, refOf } from '../../domain/councils.ts';
import type { CouncilRef } from '../../domain/finding.ts';
import { HELPERS } from '../lexicon/asides.ts';
import type { CouncilSpot, Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { calledIn } from './called-in.ts';
import { namedTogether, oneVerb, samePreposition } from './named-together.ts';
import type { Page } from './page.ts';
import { predecessorSaid, replacedBy, spokenOfAsGone } from './replaced.ts';

/** Councils named in one breath ("A, B and C"). `aside`: a helper, a neighbour, a place, and not who is judged; `helper`: brought in to help another. */
export type Group = { from: number; to: number; spots: CouncilSpot[]; councils: CouncilRef[]; aside: boolean; helper?: boolean };

/** Councils of a line in groups; anaphors are resolved against `focus`. */
export function groupsOf(r: Reading, line: Line, page: Page, focus: CouncilRef[]): Group[] {
  const groups: Group[] = [];
  for (const spot of line.councils) {
    let councils = spot.councils;
    // "Luton's letter, its second since the council was …": the one that the sentence is about, if it is one.
    const ahead = groups.find((g) => !g.aside);
    const about = ahead?.councils.length === 1 ? ahead.councils : focus;
    if (placeIn(r, line, spot) && about.length) councils = about;
    if (!councils.length && spot.mention.kind === 'anaphor') {
      const gone = spokenOfAsGone(r, spot.from, spot.to);
      if (gone) councils = gone === 'person' ? [] : replacedBy(about, (ref) => fits(ref, spot.mention.noun ?? ''));
      else councils = resolveAnaphor(spot, page, about, line.index);
    }
    if (!councils.length) {
      if (spot.mention.kind === 'anaphor' && nobodyHere(spot, page, about))
        groups.push({ from: spot.from, to: spot.to, spots: [spot], councils: [], aside: false });
      continue;
    }
    const last = groups[groups.length - 1];
    // "the council in Kent", "St Helens in Lancashire": where it is, not who it is.
    if (last && spot.from - last.to === 1 && word(r, last.to) === 'in' && !/'s?$/.test(word(r, spot.to - 1))) {
      last.to = spot.to;
      continue;
    }
    // "Hull City Council, in East Yorkshire, and Halton"
    if (
      last &&
      spot.from - last.to === 2 &&
      word(r, last.to) === ',' &&
      word(r, last.to + 1) === 'in' &&
      word(r, spot.to) === ',' &&
      !isWord(r, last.from - 1, 'in|at')
    ) {
      last.to = spot.to + 1;
      continue;
    }
    // "carved out of Cumbria, Cumberland was …": a helper's comma ends its phrase.
    const joined =
      last &&
      spot.mention.kind !== 'anaphor' &&
      ((namedTogether(r, last.to, spot.from) && !(last.aside && word(r, last.to) === ',') && !opensTime(r, line, last, spot)) ||
        oneVerb(r, line, last.to, spot) ||
        samePreposition(r, line, last, spot));
    if (joined && last.councils[0]?.code !== councils[0]?.code) {
      last.to = spot.to;
      last.spots.push(spot);
      last.councils.push(...councils.filter((c) => !last.councils.some((d) => d.code === c.code)));
    } else {
      const helper = calledIn(r, line, spot);
      const aside = helper || isAside(r, line, spot);
      groups.push({ from: spot.from, to: spot.to, spots: [spot], councils: [...councils], aside, ...(helper ? { helper } : {}) });
    }
  }
  const before = replacedBy(groups.find((g) => !g.aside)?.councils ?? focus, () => true);
  const said = before.length ? predecessorSaid(r, line) : null;
  if (said && !groups.some((g) => g.from < said.to + 10 && g.to > said.from && g.councils[0]?.code === before[0]?.code)) {
    groups.push({ ...said, spots: [], councils: before, aside: false });
    groups.sort((a, b) => a.from - b.from);
  }
  return groups;
}

/** "The Bedfordshire town", "the Kent unitary": a place within what is named, and not the county council. */
const placeIn = (r: Reading, line: Line, spot: CouncilSpot): boolean =>
  spot.from > line.from &&
  spot.mention.kind === 'short' &&
  /shire$|^(?:essex|kent|surrey|devon|cornwall|cumbria|norfolk|suffolk|sussex|lancashire)$/.test(word(r, spot.to - 1)) &&
  word(r, spot.from - 1) === 'the' &&
  isAny(
    word(r, spot.to + (isWord(r, spot.to, 'new|market|seaside|cathedral|coastal|mill|former') ? 1 : 0)),
    'town|unitary|port|resort|borough|city',
  );

/** "After A and B, C is the third": the comma ends the phrase before it. */
const opensTime = (r: Reading, line: Line, last: Group, spot: CouncilSpot) =>
  last.from - line.from === 1 &&
  isWord(r, line.from, 'after|following|besides|beyond|with') &&
  word(r, last.to) === ',' &&
  spot.from === last.to + 1 &&
  !isWord(r, spot.to, ',|and|&|or');

/** "with help from A", "unlike A", "A's neighbour, B". */
function isAside(r: Reading, line: Line, spot: CouncilSpot): boolean {
  // "like its neighbour A", "with help from nearby A"
  let at = spot.from;
  while (
    at - 1 > line.from &&
    isWord(r, at - 1, 'its|their|neighbour|neighbours|neighbouring|nearby|fellow|southern|northern|eastern|western')
  )
    at--;
  const before = [1, 2, 3].map((k) => (at - k >= line.from ? word(r, at - k) : ''));
  // "Their partner, A, had to settle for good": who the sentence is about
  if (isAny(before[0] ?? '', 'partner') && at - line.from <= 2 && isWord(r, spot.to, 'was|is|has|had|got|came|went|settled|remains'))
    return false;
  if (HELPERS.has(before[0] ?? '') || HELPERS.has(`${before[1]} ${before[0]}`) || HELPERS.has(`${before[2]} ${before[1]} ${before[0]}`))
    return true;
  // "Jo Britton, who's leaving A, takes on a department that was rated good"
  if (isAny(before[0] ?? '', 'leaving|leaves|left|quitting|quit') && isAny(before[1] ?? '', "who|who's|is|she|he|has|had")) return true;
  // "Jo Britton, the former director in A"
  if (
    isAny(before[0] ?? '', 'in|at|of|for') &&
    isAny(before[1] ?? '', OFFICES) &&
    says(r.tokens, 'former|formerly|previously', at - 5, at - 2)
  )
    return true;
  if (helps(r, line, spot)) return true;
  // "A and B share their services with C, and have been rated outstanding"
  if (
    before[0] === 'with' &&
    says(r.tokens, 'share|shares|shared', at - 7, at) &&
    says(r.tokens, 'services|staff|managers|director|team|teams', at - 5, at)
  )
    return true;
  // "done from an office in Bristol"
  if (
    isAny(before[0] ?? '', 'in|near|outside') &&
    isAny(before[1] ?? '', 'office|offices|hotel|building|pub|studio|warehouse') &&
    isWord(r, at - 3, 'a|an|its|his|her|their')
  )
    return true;
  return /'s?$/.test(word(r, spot.to - 1)) && isWord(r, spot.to, 'neighbour|neighbours|twin|sister|rival|counterpart');
}

export const OFFICES = 'executive|director|leader|head|chief|boss|manager|deputy|officer|commissioner';

/** "A took over B's services", "A's chief executive was made commissioner at B": where two are named, the one that helps. */
function helps(r: Reading, line: Line, spot: CouncilSpot): boolean {
  const other = line.councils.some((c) => c.from >= spot.to && c.councils[0] && c.councils[0].code !== spot.councils[0]?.code);
  let i = spot.to;
  if (isWord(r, i, 'council|borough|cc|county|city')) i++;
  if (!other) return false;
  if (
    (isWord(r, i, 'took|takes|taking|has|had') && isWord(r, i + 1, 'over|taken')) ||
    (isWord(r, i, 'was|were|is|has|had') && [1, 2, 3].some((k) => isWord(r, i + k, 'brought|drafted|asked|called|lent|hired|charge')))
  )
    return true;
  for (let k = spot.from - 1; k >= Math.max(line.from, spot.from - 3); k--)
    if (isWord(r, k, 'of|at|from|for') && isWord(r, k - 1, OFFICES)) {
      for (let m = spot.to; m < Math.min(line.to, spot.to + 10); m++)
        if (isWord(r, m, 'appointed|named|made|sent|chosen|commissioner')) return true;
    }
  return false;
}

/** Whether a council can be called so when its name is not repeated, by its type and official name. Cities are boroughs to some, and were to all. */
function fits(ref: CouncilRef, noun: string): boolean {
  const c = councilByCode(ref.code);
  if (!c) return false;
  if (noun === 'city') return /city/i.test(c.official);
  if (noun === 'borough') return c.type !== 'county' && !/county/i.test(c.official);
  if (noun === 'county') return !/city/i.test(c.official) && /county|shire|unitary/i.test(`${c.type} ${c.official}`);
  if (noun === 'island') return /\b(?:isles?|islands?)\b/i.test(c.official);
  return noun === 'district' ? /metropolitan|district/i.test(`${c.type} ${c.official}`) : true;
}

/** "The county council, a separate authority, …" in a text about a city, "the city's, in 2018" in one about a county: none that is named. */
const nobodyHere = (spot: CouncilSpot, page: Page, focus: CouncilRef[]) =>
  (spot.mention.noun === 'city' &&
    focus.length > 0 &&
    (!page.councils.some((c) => councilByCode(c.ref.code)?.type !== 'county' || c.nation !== 'england') ||
      // Of Nottinghamshire it is Nottingham, whatever other city is named.
      cityOf(focus).some((own) => !page.councils.some((c) => c.ref.code === own.code)))) ||
  (spot.mention.noun === 'county' &&
    (/council/i.test(spot.mention.text) || page.councils.every((c) => /london/i.test(`${councilByCode(c.ref.code)?.type}`))) &&
    focus.length > 0 &&
    !page.councils.some((c) => fits(c.ref, 'county') || c.nation !== 'england'));

/** Nottingham for Nottinghamshire: the city beside a county that has its name. */
function cityOf(focus: CouncilRef[]): CouncilRef[] {
  const name = /^(.+)shire$/.exec(focus[0]?.name ?? '')?.[1];
  const city = name && focus.length === 1 ? COUNCILS.find((c) => c.name === name && !c.to) : undefined;
  return city ? [refOf(city)] : [];
}

/** "The city" is the council in focus, unless only another one that has been named by line `at` is a city. */
function resolveAnaphor(spot: CouncilSpot, page: Page, focus: CouncilRef[], at: number): CouncilRef[] {
  const { noun = '', rule, text } = spot.mention;
  if (rule === 'anaphor-plural') return several(text.toLowerCase(), page, focus);
  if (noun === 'island')
    return page.councils
      .filter((c) => fits(c.ref, noun))
      .map((c) => c.ref)
      .slice(0, 1);
  if (nobodyHere(spot, page, focus)) return noun === 'city' ? cityOf(focus) : [];
  if (!/^(?:county|city|borough|district)$/.test(noun) || page.councils.length < 2) return focus;
  const near = focus.filter((c) => fits(c, noun));
  if (near.length) return near.slice(0, 1);
  const fitting = page.councils.filter((c) => fits(c.ref, noun) && (c.first <= at || !focus.length)).sort((a, b) => b.count - a.count);
  // Of several the one that the text is about: "the county" is no city.
  const [first, second] = fitting;
  return first && (!second || first.count >= 2 * second.count) ? [first.ref] : focus;
}

/** "Both councils", "all three boroughs": as many as are said. */
function several(text: string, page: Page, focus: CouncilRef[]): CouncilRef[] {
  const n = /\b(?:both|two|pair|neither)\b/.test(text) ? 2 : /\bthree\b/.test(text) ? 3 : /\bfour\b/.test(text) ? 4 : 0;
  if (!n || focus.length === n || page.councils.length !== n) return focus;
  return page.councils.map((c) => c.ref);
}
