/** Lists of councils under a heading that is nothing but a grade. */
import type { CouncilRef } from '../../domain/finding.ts';
import { INSPECTED, INSPECTION, INSPECTOR, VERDICT } from '../lexicon/classes.ts';
import type { GradeWord } from '../lexicon/grades.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { Group } from './groups.ts';
import { ofOtherEvent } from './other-events.ts';
import type { Page } from './page.ts';
import { plainDates, type When } from './when.ts';

/** A line that is nothing but a grade: the heading of a list. */
export function headingGrade(r: Reading, line: Line): Spot<GradeWord> | null {
  const g = line.grades[0];
  if (!g || line.where !== 'text' || line.grades.length !== 1 || g.from !== line.from || line.councils.length) return null;
  // "PERFORMS EXCELLENTLY (those we have confirmed)"
  return g.to === line.to || (word(r, g.to) === '(' && word(r, line.to - 1) === ')' && line.to - g.to < 12) ? g : null;
}

/** A line that ends without a mark. */
export const endsBare = (r: Reading, line: Line) => r.tokens[line.to - 1]?.kind !== 'mark' && line.to - line.from <= 9;

/** Nothing but names. */
export const onlyNames = (r: Reading, line: Line): boolean => {
  for (let i = line.from; i < line.to; i++) if (!isWord(r, i, ',|;|and|&|.') && !covered(line.councils, i)) return false;
  return true;
};

/** Days of sentences that say nothing of inspections are those of directors, hubs and elections. */
const TELLS = INSPECTED | INSPECTION | INSPECTOR | VERDICT;
const TOLD = 'visited|seen|graded|rated|judged|assessed|moved|there|here|got|won|earned|climbed|rose|fell|slipped|leapt|reached';

/** How many sentences an entry has at most. */
const ENTRY = 8;

/**
 * "Durham. It had the same grade in 2019 as in 2016": where councils stand, the newest day of an entry is that of the grade it stands under; null where it tells of
 * visits, too, or of others than `of`. `one`: of an entry on several ("Kent and Bath. The first …. The second …") what is told of this one alone.
 */
function newestOf(r: Reading, line: Line, of: CouncilRef[], one: CouncilRef | null): When | null {
  let newest: When | null = null;
  for (let l: Line | undefined = line; l?.line === line.line && l.index - line.index <= ENTRY; l = r.lines[l.index + 1]) {
    const named = l.councils.flatMap((c) => c.councils);
    if (one && (!named.length || named.some((c) => c.code !== one.code))) continue;
    if (l.visits.length || named.some((c) => !of.some((o) => o.code === c.code))) return null;
    if (!l.grades.length && !(l.said & TELLS) && !l.cues.some((c) => c.value === 'same') && !says(r.tokens, TOLD, l.from, l.to)) continue;
    for (const w of plainDates(r, l))
      if (
        !ofOtherEvent(r, l, w.spot) &&
        w.spot.mention.kind !== 'offset' &&
        /^\d{4}/.test(w.date) &&
        (newest === null || w.date > newest.date)
      )
        newest = w;
  }
  return newest;
}

/** The councils that an entry under a grade begins with have that grade, and all of a line of names. */
export function underHeading(r: Reading, line: Line, heading: Spot<GradeWord>, groups: Group[], page: Page): Claim[] {
  const group = groups.find((g) => g.from === line.from);
  if (!group || page.councils.length < 4) return [];
  const claim = (councils: CouncilRef[], when: When | null): Claim => ({
    councils,
    councilSpot: group,
    service: page.service === 'elsewhere' ? "children's services" : page.service,
    grade: heading.value.grade,
    implied: false,
    strands: [],
    lean: -3,
    leanWhy: ['under-heading'],
    when,
    visit: null,
    outcome: null,
    strength: 3,
    rule: 'under-heading',
    line,
    from: heading.from,
    to: heading.to,
    same: null,
  });
  if (onlyNames(r, line) && groups.length > 1)
    return [
      claim(
        groups.flatMap((g) => g.councils),
        null,
      ),
    ];
  const all = group.councils;
  return all.length > 1 ? all.map((c) => claim([c], newestOf(r, line, all, c))) : [claim(all, newestOf(r, line, all, null))];
}
