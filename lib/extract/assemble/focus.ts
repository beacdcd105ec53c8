/** The council that a text is about where a sentence names none. */
import type { CouncilRef } from '../../domain/finding.ts';
import { INSPECTED, INSPECTION, INSPECTOR } from '../lexicon/classes.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Claim } from './claim.ts';
import { type Group, groupsOf } from './groups.ts';
import type { Page } from './page.ts';

/** The council that an article is about although it names others: the headline's only one, or the one named most. */
export function mainCouncil(page: Page): CouncilRef[] | null {
  const titled = page.councils.filter((c) => c.inTitle);
  if (titled.length === 1 && titled[0]) return [titled[0].ref];
  if (titled.length) return null;
  const ranked = [...page.councils].sort((a, b) => b.count - a.count);
  return ranked[0] && ranked[0].count >= 3 && ranked[0].count >= 2 * (ranked[1]?.count ?? 0) ? [ranked[0].ref] : null;
}

/** The councils named together where the text first names any. */
export function firstGroup(r: Reading, page: Page): CouncilRef[] {
  let read = 0;
  for (const line of r.lines) {
    if (line.skip) continue;
    if (line.where === 'text' && ++read > 6) break;
    if (line.councils.some((c) => c.councils.length)) return groupsOf(r, line, page, [])[0]?.councils ?? [];
  }
  return [];
}

const INTO = new Set('in at for from to with by near across over into like than against around behind outside beyond via'.split(' '));

/** The councils that the text goes on about after `line`: those that a grade of it is given to, or its first that is more than a place on the way. `named`: its paragraph has named others. */
export function turnsTo(r: Reading, line: Line, groups: Group[], own: Claim[], named: boolean): CouncilRef[] | null {
  const given = own.find((c) => c.councilSpot && !c.councilSpot.aside)?.councilSpot;
  if (given) return given.councils;
  const first = groups.find((g) => !g.aside);
  if (!first) return named ? null : (groups[0]?.councils ?? null);
  let k = first.from - 1;
  while (k > line.from && isAny(r.tokens[k]?.w ?? '', 'the|neighbouring|nearby|next|door')) k--;
  // "She left for Knowsley, where the pay is better": a place in a sentence that says nothing of an inspection
  const onTheWay = INTO.has(r.tokens[k]?.w ?? '') && k - line.from > 2 && (line.said & (INSPECTOR | INSPECTED | INSPECTION)) === 0;
  return named && onTheWay && !line.visits.length && !line.grades.length && !line.dates.length ? null : first.councils;
}
