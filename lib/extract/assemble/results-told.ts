/** Results of inspections told without a word for one: grades with their years, councils that are of a grade where something was inspected. */
import { INSPECTED } from '../lexicon/classes.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { haveBeen, wished } from './page-signs.ts';

/** `years`: grades told with their years; `are`: a council is said to be of a grade; `were`: something was inspected. */
export type Results = { years: number; are: boolean; were: boolean };
export const noResults = (): Results => ({ years: 0, are: false, were: false });

/** "inadequate in 2009, inadequate in 2010", "Kirklees (requires improvement, 2019), Bradford (inadequate, 2018)": grades with their years, one after another. */
function yearsOfGrades(r: Reading, l: Line): number {
  let n = 0;
  for (const g of l.grades) {
    if (g.value.form !== 'plain' || wished(l, g.from)) continue;
    const at = isAny(r.tokens[g.to]?.w ?? '', 'in|,|(|since|from|:') ? g.to + 1 : g.to;
    if (l.dates.some((d) => d.from <= at && at < d.to && /^\d{4}/.test(d.mention.date ?? ''))) n++;
  }
  return n;
}

/** "is outstanding … All were inspected in May": what a council is, where an inspection is spoken of and no other service. */
function councilsAre(r: Reading, l: Line): boolean {
  return l.grades.some((g) => {
    let i = g.from - 1;
    while (isAny(r.tokens[i]?.w ?? '', 'now|still|each|both|all|also|again|"')) i--;
    const next = r.tokens[g.to];
    const ends = g.to >= l.to || next?.kind === 'mark' || isAny(next?.w ?? '', 'and|but|while|too|again|now|with|after|overall');
    return ends && isAny(r.tokens[i]?.w ?? '', 'is|are|remains|remain') && l.councils.some((c) => c.to === i && c.councils.length > 0);
  });
}

/** Keeps what `l` tells in `seen`. */
export function noteResults(r: Reading, l: Line, seen: Results): void {
  if (l.grades.length) {
    seen.years += yearsOfGrades(r, l);
    seen.are ||= councilsAre(r, l);
  }
  const ours = l.councils.length > 0 || isAny(r.tokens[l.from]?.w ?? '', 'all|both|each|they|it|inspected');
  seen.were ||= ours && (l.said & INSPECTED) !== 0 && haveBeen(r, l);
}

/** Three grades with their years, or councils that are of a grade and were inspected, where no other service is named: those of services for children. */
export const areResults = (seen: Results, services: ReadonlyMap<string, number>): boolean =>
  services.size === 0 && (seen.years >= 3 || (seen.are && seen.were));
