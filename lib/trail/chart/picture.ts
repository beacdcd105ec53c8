/** What a picture of grades is made of. Days are day numbers, see `../day-span.ts`. */
import type { Grade } from '../../domain/grades.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type { Strand } from '../../domain/strands.ts';
import type { DaySpan } from '../day-span.ts';
import type { Era } from './eras.ts';

/** `visits`: what gave no overall grade. `annual`: yearly desk ratings, on a scale of their own. */
export type RowKey = 'overall' | 'visits' | 'annual' | Strand;

export type Point = {
  /** Stable, and its own within the chart. */
  id: string;
  inspection: Inspection;
  /** The day it stands on, and the days it may have been, all as day numbers. */
  day: number;
  span: DaySpan;
  /** Null for a visit without a grade, and for strands without an overall one. */
  grade: Grade | null;
  /** 0 the lowest of four places to 3 the highest; null without a grade. */
  level: number | null;
  /** The article on screen tells of it. */
  here: boolean;
};

/** `told`: the inspection at its beginning, or the one at its end, is known from articles alone. `meets`: the level that it steps to at its end. */
export type Line = { from: number; to: number; level: number; told: boolean; meets: number | null };

export type Row = { key: RowKey; points: Point[]; lines: Line[] };

export type Chart = {
  /** First and last day of the picture, whole years but for the last. */
  from: number;
  to: number;
  /** The eras that the picture touches, with the days on which they begin and end in it. */
  eras: { era: Era; from: number; to: number }[];
  /** Overall first, then the strands that any inspection graded, then ungraded visits, then yearly ratings; none is empty. */
  rows: Row[];
  /** How many inspections of the department have no place in time, and so none in the picture. */
  undated: number;
};
