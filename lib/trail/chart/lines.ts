/** For which days a grade may be said to stand: the lines of a chart. */
import { ERA_BEGINS, isOlderScale } from './eras.ts';
import type { Line, Point } from './picture.ts';

/**
 * A grade stands until the same council is inspected in full again, on the same scale. No line leads from a grade that nobody is sure of, across a
 * change of scale or of council, or on after the last grade but to the end of the official record, where the record has that inspection.
 *
 * @param points of one row, oldest first @param full the same council's full inspections, oldest first @param end last day of the official record
 */
export function linesOf(points: readonly Point[], full: readonly Point[], end: number | null): Line[] {
  const sure = points.filter(isSure);
  return sure.flatMap((point): Line[] => {
    const level = point.level ?? 0;
    const after = (each: Point) => each.day > point.day && isSure(each);
    const next = sure.find(after);
    const ender = full.find(after);
    // One who was inspected in full without being graded here has no known grade here from then on.
    const stands = next && (!ender || next.day <= ender.day) ? next : null;
    if (stands && joins(point, stands)) {
      return [{ from: point.day, to: stands.day, level, told: isTold(point) || isTold(stands), meets: stands.level }];
    }
    const turn = stands ?? ender;
    if (isTold(point) || (turn && !isSameCouncil(point, turn))) return [];
    const to = Math.min(turn?.day ?? end ?? point.day, isOlderScale(point.day) ? ERA_BEGINS.sif : Number.POSITIVE_INFINITY);
    return to > point.day ? [{ from: point.day, to, level, told: false, meets: null }] : [];
  });
}

function isSure({ inspection }: Point): boolean {
  return inspection.certainty !== 'unsure' && inspection.link !== 'several';
}

function isTold({ inspection }: Point): boolean {
  return inspection.official === null;
}

function joins(a: Point, b: Point): boolean {
  return isSameCouncil(a, b) && isOlderScale(a.day) === isOlderScale(b.day);
}

function isSameCouncil(a: Point, b: Point): boolean {
  return a.inspection.council.code === b.inspection.council.code;
}
