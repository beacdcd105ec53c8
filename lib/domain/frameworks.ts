/**
 * Inspection frameworks and kinds of visit, in the words an article allows: `unknown` when it does not say.
 * Source: shared/data/frameworks.md and shared/corpus/README.md.
 */
import * as z from 'zod/mini';

export const FRAMEWORKS = [
  'ILACS', // graded inspection since 2018; since 1 April 2026 without an overall grade
  'SIF', // single inspection framework, November 2013 to June 2018
  'joint safeguarding', // 2009-12, announced, Ofsted with the Care Quality Commission; two headline grades
  'unannounced', // 2009-12, contact, referral and assessment; ungraded
  'child protection', // 2012-13
  'annual assessment', // to 2011
  'focused visit', // ungraded
  'monitoring visit', // ungraded
  'JTAI', // ungraded
  'area SEND', // ungraded; an outcome instead
  'regulatory', // fostering, adoption, homes
  'youth justice', // HM Inspectorate of Probation
  'care inspectorate', // Scotland, Wales, Northern Ireland
  'full inspection', // a full one, framework not stated
  'unknown',
] as const;
export type Framework = (typeof FRAMEWORKS)[number];
export const Framework = z.enum(FRAMEWORKS);

/** Visits that never carry an overall grade, whatever adjectives an article uses. */
export const UNGRADED: ReadonlySet<Framework> = new Set(['unannounced', 'focused visit', 'monitoring visit', 'JTAI', 'area SEND']);

/** ILACS inspections that began on or after this day have strand grades and no overall grade. */
export const NO_OVERALL_SINCE = '2026-04-01';
