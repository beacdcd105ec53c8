/** In 2013 child protection was inspected by itself, and services for looked-after children were as well: one council's grades of the two are those of two inspections. */
import type { PartialDate } from '../../domain/dates.ts';
import type { Strand } from '../../domain/strands.ts';
import type { Claim } from './claim.ts';
import { EARLIER, sameTime } from './headline.ts';
import { monthsBefore } from './role.ts';

/** From here on the day of one theme is not that of the other, which has just been reported. */
const MONTHS_APART = 4;

const dayOf = (side: Claim[]) => side.find((c) => c.when)?.when?.date ?? null;

/** "Looked-after services are inadequate … in February child protection was": makes wholes of both, and the older one an earlier inspection. */
export function themesApart(grades: Claim[], published: PartialDate | null): Claim[] {
  if (published === null || published < '2013' || published >= '2014') return grades;
  const told = grades.filter((c) => c.service === "children's services" && c.line.where === 'text' && c.strength >= 1);
  const of = (strand: Strand) => told.filter((c) => c.strands.length > 0 && c.strands.every((s) => s.strand === strand));
  const [protection, care] = [of('help and protection'), of('children in care')];
  if (!protection.length || !care.length || protection.length + care.length < told.filter((c) => c.lean < EARLIER).length) return grades;
  const age = (side: Claim[]) => (side.every((c) => c.lean >= EARLIER) ? 99 : (monthsBefore(dayOf(side), published) ?? -1));
  const [a, b] = [age(protection), age(care)];
  const [older, newer] = a > b ? [protection, care] : [care, protection];
  const [then, now] = [dayOf(older), dayOf(newer)];
  if (Math.max(a, b) < MONTHS_APART || (then && now && sameTime(then, now)) || newer.some((c) => c.lean >= EARLIER)) return grades;
  for (const c of [...older, ...newer]) c.strands = [];
  for (const c of older) {
    c.lean = Math.max(c.lean, EARLIER + 1);
    c.leanWhy.push('of-another-theme');
  }
  return grades;
}
