/** Which framework an inspection followed, from the words beside it and the years in which each was in use. */

import type { Framework } from '../../domain/frameworks.ts';
import type { Service } from '../../domain/services.ts';
import { INSPECTED } from '../lexicon/classes.ts';
import type { Line, Reading } from '../reading.ts';
import { word } from '../text/words.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { monthsBefore } from './role.ts';

/** First and last year of inspections under each framework. Source: the domain's table of frameworks. */
const YEARS: ReadonlyMap<Framework, readonly [number, number]> = new Map<Framework, readonly [number, number]>([
  ['annual assessment', [2002, 2011]],
  ['joint safeguarding', [2009, 2012]],
  ['child protection', [2012, 2013]],
  ['SIF', [2013, 2018]],
  ['ILACS', [2018, 2099]],
]);

function inUse(framework: Framework, year: number | null): boolean {
  const years = YEARS.get(framework);
  return !years || year === null || (year >= years[0] && year <= years[1]);
}

/** The framework that `line` names and that was in use in `year`. */
function namedIn(line: Line, year: number | null): Framework | null {
  for (const v of line.visits) if (YEARS.has(v.value) && inUse(v.value, year)) return v.value;
  return null;
}

/** The framework of draft `d`; 'full inspection' or 'unknown' where the text does not tell. */
export function frameworkOf(r: Reading, page: Page, service: Service, d: Draft): Framework {
  if (d.visit?.visit) return d.visit.visit.framework;
  if (d.rule.startsWith('devolved'))
    return service === "children's services" ? 'care inspectorate' : service === 'youth justice' ? 'youth justice' : 'regulatory';
  if (service === 'fostering' || service === 'adoption' || service === "children's home") return 'regulatory';
  if (service === 'youth justice') return 'youth justice';
  if (service === 'SEND') return 'area SEND';
  if (d.rule === 'strands-only') return 'ILACS';
  if (d.claims.some((c) => c.rule === 'performs')) return 'annual assessment';
  const current = d.status === 'current';
  const told = d.when && /^\d{4}/.test(d.when.date) ? Number(d.when.date.slice(0, 4)) : null;
  const year = told ?? (current ? page.year : null);
  // Where only a time is compared ("held its good"), the kind named beside it is the newer inspection's.
  const lent = !current && told === null && d.claims.every((c) => c.same !== null);
  if (!lent)
    for (const line of new Set(d.claims.map((c) => c.line))) {
      const framework = namedIn(line, year);
      if (framework) return framework;
    }
  // From 2009 to 2012 safeguarding and looked-after children were judged side by side.
  const halves = [...d.claims, ...d.strands].some((c) => c.strands.some((s) => s.strand === 'safeguarding'));
  if (halves && year !== null && inUse('joint safeguarding', year)) return 'joint safeguarding';
  if (!current) return 'unknown';
  for (const l of r.lines) {
    if (l.skip || !l.visits.length || ofLongAgo(r, l)) continue;
    const framework = namedIn(l, year) ?? (l.visits.some((v) => v.value === 'full inspection') ? 'full inspection' : null);
    if (framework && (framework !== 'child protection' || page.annualEra || year === 2013)) return framework;
  }
  if (d.when) return 'full inspection';
  // "Essex, which performed poorly a year ago, is adequate": only annual ratings were put so.
  if (page.annualEra && inUse('annual assessment', year) && ratedYearly(r)) return 'annual assessment';
  // "by the next inspection" tells of another one.
  for (const l of r.lines)
    if (!l.skip && (l.said & INSPECTED) !== 0 && !l.cues.some((c) => c.value === 'hope' || c.value === 'future'))
      for (let i = l.from; i < l.to; i++) if (word(r, i) === 'inspection') return 'full inspection';
  return 'unknown';
}

/** Whether councils are said to perform well, adequately or poorly, as only annual ratings have it. */
const ratedYearly = (r: Reading) => r.lines.some((l) => !l.skip && l.grades.some((g) => g.value.form === 'adverb'));

/** All that a line dates is long past: the kind it names is an earlier inspection's. */
function ofLongAgo(r: Reading, line: Line): boolean {
  const dated = line.dates.filter((d) => d.mention.date !== null && line.visits.some((v) => Math.abs(v.from - d.from) <= 6));
  return dated.length > 0 && dated.every((d) => (monthsBefore(d.mention.date, r.published) ?? 0) >= 12);
}
