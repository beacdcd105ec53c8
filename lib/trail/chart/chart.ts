/** A council's grades over time, as a picture needs them: rows of points on a scale, and lines only where the grade in between is known. */
import { UNGRADED } from '../../domain/frameworks.ts';
import type { Grade } from '../../domain/grades.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type { Strand } from '../../domain/strands.ts';
import { type DaySpan, spanOf, yearOf } from '../day-span.ts';
import { gradeRank } from '../grade-order.ts';
import { ERA_BEGINS, ERAS } from './eras.ts';
import { linesOf } from './lines.ts';
import type { Chart, Point, Row, RowKey } from './picture.ts';

/** Places on the scale. "Adequate" and "requires improvement" share one and are never joined; yearly ratings have words of their own. */
const LEVELS: Readonly<Partial<Record<Grade, number>>> = {
  outstanding: 3,
  excellent: 3,
  good: 2,
  'requires improvement': 1,
  adequate: 1,
  inadequate: 0,
  poor: 0,
};

const STRAND_ROWS: readonly Strand[] = [
  'leadership',
  'help and protection',
  'children in care',
  'care leavers',
  'adoption',
  'safeguarding',
];
const FEWEST_YEARS = 4;

/**
 * @param inspections of one trail, in any order; only the department's are drawn
 * @param asOf last day of the official record, `YYYY-MM-DD`: up to then its newest grade is known to stand
 * @param focus id of the article on screen
 */
export function chartOf(inspections: readonly Inspection[], asOf: string | null, focus: string | null): Chart | null {
  const own = inspections.filter(({ service, framework }) => service === "children's services" && framework !== 'care inspectorate');
  const placed = own.flatMap((inspection) => {
    const span = spanOf(inspection.inspected) ?? spanOf(inspection.published);
    return span ? [{ inspection, span }] : [];
  });
  const end = spanOf(asOf)?.to ?? null;
  const points = placed.flatMap(({ inspection, span }) => pointsOf(inspection, span, focus)).sort((a, b) => a.point.day - b.point.day);
  if (points.length === 0) return null;

  const full = points.filter(({ row, point }) => row === 'overall' || isStrandsOnly(point)).map(({ point }) => point);
  const rows = (['overall', ...STRAND_ROWS, 'visits', 'annual'] as const).flatMap((key): Row[] => {
    const inRow = points.filter((each) => each.row === key).map(({ point }) => point);
    return inRow.length === 0 ? [] : [{ key, points: inRow, lines: key === 'visits' || key === 'annual' ? [] : linesOf(inRow, full, end) }];
  });
  const days = points.map(({ point }) => point.day);
  const to = Math.max(end ?? 0, ...points.map(({ point }) => point.span.to));
  const firstYear = Math.min(yearOf(Math.min(...days)), yearOf(to) - FEWEST_YEARS);
  const from = Date.UTC(firstYear, 0, 1) / 86_400_000;
  return { from, to, eras: erasIn(from, to), rows, undated: own.length - placed.length };
}

function pointsOf(inspection: Inspection, span: DaySpan, focus: string | null): { row: RowKey; point: Point }[] {
  const { id, rating, framework, judgements, sources } = inspection;
  const here = focus !== null && sources.some((source) => source.type === 'article' && source.articleId === focus);
  // A year or a month is drawn at its middle, with its length; a visit at its last day, where its grade begins to stand.
  const day = span.precision === 'day' ? span.to : Math.floor((span.from + span.to) / 2);
  const at = (row: RowKey, grade: Grade | null) => ({
    row,
    point: { id: `${row} ${id}`, inspection, day, span, grade, level: grade === null ? null : (LEVELS[grade] ?? null), here },
  });
  if (framework === 'annual assessment') return rating && LEVELS[rating] !== undefined ? [at('annual', rating)] : [];
  const found = [];
  if (rating !== null && gradeRank(inspection) !== null) found.push(at('overall', rating));
  for (const row of STRAND_ROWS) {
    const judged = judgements.find(({ strand }) => strand === row);
    if (judged && LEVELS[judged.grade] !== undefined) found.push(at(row, judged.grade));
  }
  const hasOverall = found.some(({ row }) => row === 'overall');
  if (UNGRADED.has(framework) || (!hasOverall && framework === 'ILACS') || found.length === 0) found.push(at('visits', null));
  return found;
}

function isStrandsOnly({ inspection, grade }: Point): boolean {
  return grade === null && inspection.framework === 'ILACS' && inspection.judgements.length > 0;
}

function erasIn(from: number, to: number): Chart['eras'] {
  return ERAS.flatMap((era, i) => {
    const next = ERAS[i + 1];
    const [begins, ends] = [Math.max(from, ERA_BEGINS[era]), Math.min(to, next ? ERA_BEGINS[next] : to)];
    return begins < ends ? [{ era, from: begins, to: ends }] : [];
  });
}
