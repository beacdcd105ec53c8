/** What stands out over all of a department's grades: the lowest in years, the highest on record, the first of its kind since. */
import type { Grade } from '../domain/grades.ts';
import type { Inspection } from '../domain/inspection.ts';
import { type DaySpan, spanOf, yearOf } from './day-span.ts';
import { compareGrades, gradeRank } from './grade-order.ts';
import type { Placed } from './order-trail.ts';

/** From this many years on a grade stands out by its time. */
export const LONG_YEARS = 6;
/** Fewer grades before it make no record. */
const FEW = 3;

/** Places of the yearly desk ratings (to 2011) beside inspections' grades: no inspection is the highest on record where a rating stood as high. */
const DESK_PLACES: Readonly<Partial<Record<Grade, number>>> = {
  outstanding: 4,
  excellent: 4,
  good: 3,
  adequate: 2,
  'requires improvement': 2,
  inadequate: 1,
  poor: 1,
};

const YEAR_DAYS = 365.2425;
const LOWEST = 1;
const LAST_DESK_RATING = 2011;

function placeAmongAll(inspection: Inspection): number | null {
  if (inspection.framework === 'annual assessment') return inspection.rating === null ? null : (DESK_PLACES[inspection.rating] ?? null);
  return gradeRank(inspection);
}

/** Nothing contradicts the grade, and it is not one of several official inspections. */
export function isSure({ certainty, contradictions, link }: Inspection): boolean {
  return certainty !== 'unsure' && link !== 'several' && !contradictions.some((each) => each.fact === 'rating');
}

/**
 * Whole years since a grade as low as this one, or one that cannot be set beside it; null where none is known, for then the record's beginning
 * and not the grade would set the number.
 * @param department inspections of the council and of those it took over from: nobody there would call theirs another place's grade
 */
export function yearsSinceAsLow({ inspection, day }: Placed, department: readonly Placed[]): number | null {
  const to = whenTold(inspection);
  const place = placeAmongAll(inspection);
  if (!to || place === null) return null;
  const asLow = department.filter((each) => {
    const other = each.inspection === inspection ? null : placeAmongAll(each.inspection);
    return other !== null && (other <= place || compareGrades(inspection, each.inspection) === null);
  });
  if (asLow.some((each) => each.day === null || !isSure(each.inspection))) return null;
  const last = asLow.find((each) => (each.day ?? 0) <= (day ?? 0));
  // The record has all inspections of its years, and of the desk ratings the lowest alone: none of the others may lie in the time that is claimed.
  if (!last || gradeRank(last.inspection) === null) return null;
  const from = whenTold(last.inspection);
  if (from && place > LOWEST && yearOf(from.to) <= LAST_DESK_RATING) return null;
  return from ? Math.floor((to.from - from.to) / YEAR_DAYS) : null;
}

/**
 * Whether a grade is above all before it ('ever'), or the first of its word in years; null where it is neither, or where the trail has more
 * than the record to go by.
 */
export function highestOf({ inspection, day }: Placed, department: readonly Placed[]): 'ever' | { since: string } | null {
  const to = whenTold(inspection);
  const rank = gradeRank(inspection);
  if (inspection.official === null || rank === null || day === null || !to) return null;
  const others = department.filter((each) => each.inspection !== inspection && placeAmongAll(each.inspection) !== null);
  const asHigh = others.filter((each) => (placeAmongAll(each.inspection) ?? 0) >= rank);
  if (asHigh.some((each) => each.inspection.official === null || each.day === null || !isSure(each.inspection))) return null;
  const before = others.filter(
    (each) => each.inspection.official !== null && (each.day ?? day) < day && gradeRank(each.inspection) !== null,
  );
  const last = asHigh.find((each) => (each.day ?? day) < day);
  const first = last ?? before.at(-1);
  const from = first ? whenTold(first.inspection) : null;
  if (!from || (to.from - from.to) / YEAR_DAYS < LONG_YEARS) return null;
  if (!last) return before.length >= FEW ? 'ever' : null;
  const between = before.filter((each) => (each.day ?? 0) > (last.day ?? 0)).length;
  return between > 1 && last.inspection.rating === inspection.rating && gradeRank(last.inspection) !== null
    ? { since: String(yearOf(from.to)) }
    : null;
}

/** When it took place, else when its report came out. */
export function whenTold({ inspected, published }: Inspection): DaySpan | null {
  return spanOf(inspected) ?? spanOf(published);
}
