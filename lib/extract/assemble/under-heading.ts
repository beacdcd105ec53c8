/** Lists of councils under a heading that is nothing but a grade. */
import type { GradeWord } from '../lexicon/grades.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isWord } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { Group } from './groups.ts';
import type { Page } from './page.ts';

/** A line that is nothing but a grade: the heading of a list. */
export function headingGrade(r: Reading, line: Line): Spot<GradeWord> | null {
  const g = line.grades[0];
  if (!g || line.where !== 'text' || line.grades.length !== 1 || g.from !== line.from || line.councils.length) return null;
  // "PERFORMS EXCELLENTLY (those we have confirmed)"
  return g.to === line.to || (r.tokens[g.to]?.w === '(' && r.tokens[line.to - 1]?.w === ')' && line.to - g.to < 12) ? g : null;
}

/** A line that ends without a mark. */
export const endsBare = (r: Reading, line: Line) => r.tokens[line.to - 1]?.kind !== 'mark' && line.to - line.from <= 9;

/** Nothing but names. */
export const onlyNames = (r: Reading, line: Line): boolean => {
  for (let i = line.from; i < line.to; i++) if (!isWord(r, i, ',|;|and|&|.') && !covered(line.councils, i)) return false;
  return true;
};

/** The council that an entry under a grade begins with has that grade, and all of a line of names. */
export function underHeading(r: Reading, line: Line, heading: Spot<GradeWord>, groups: Group[], page: Page): Claim | null {
  const group = groups.find((g) => g.from === line.from);
  if (!group || page.councils.length < 4) return null;
  return {
    councils: onlyNames(r, line) ? groups.flatMap((g) => g.councils) : group.councils,
    councilSpot: group,
    service: page.service === 'elsewhere' ? "children's services" : page.service,
    grade: heading.value.grade,
    implied: false,
    strands: [],
    lean: -3,
    leanWhy: ['under-heading'],
    when: null,
    visit: null,
    outcome: null,
    strength: 3,
    rule: 'under-heading',
    line,
    from: heading.from,
    to: heading.to,
    same: null,
  };
}
