/** The times of different scales that a chart has to keep apart. Source: shared/data/frameworks.md, "England, era by era". */
import { NO_OVERALL_SINCE } from '../../domain/frameworks.ts';
import { spanOf } from '../day-span.ts';

/**
 * `adequate`: 2005 to 2013, third grade "adequate", which is not "requires improvement". `sif` and `ilacs` share one scale. `strands`: since
 * April 2026 there is no overall grade.
 */
export const ERAS = ['adequate', 'sif', 'ilacs', 'strands'] as const;
export type Era = (typeof ERAS)[number];

/** First day of each era, as a day number (see `day-span.ts`). */
export const ERA_BEGINS: Readonly<Record<Era, number>> = {
  adequate: firstDay('2005'),
  sif: firstDay('2013-11'),
  ilacs: firstDay('2018'),
  strands: firstDay(NO_OVERALL_SINCE),
};

/** Of 2009 to 2013, or of the frameworks that ran then: no line leads from its grades to those of the later scale. */
export function isOlderScale(day: number): boolean {
  return day < ERA_BEGINS.sif;
}

function firstDay(date: string): number {
  return spanOf(date)?.from ?? 0;
}
