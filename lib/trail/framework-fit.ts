/**
 * Which inspection an article's word for it can mean. An article seldom names the framework; what it does say rules some out.
 * Source: shared/data/frameworks.md (eras, what news calls each) and shared/corpus/README.md (`framework_or_visit`).
 */
import type { Framework } from '../domain/frameworks.ts';

type Fit = {
  /** Other frameworks that the same words are used for. */
  also: readonly Framework[];
};

const GRADED: readonly Framework[] = ['ILACS', 'SIF', 'joint safeguarding', 'child protection', 'annual assessment'];

export const FRAMEWORK_FITS: Readonly<Record<Framework, Fit>> = {
  ILACS: { also: [] },
  SIF: { also: [] },
  'joint safeguarding': { also: [] },
  // The child protection inspections of 2012-13 came without notice too, and news called both "unannounced".
  unannounced: { also: ['child protection'] },
  'child protection': { also: [] },
  'annual assessment': { also: [] },
  'focused visit': { also: [] },
  'monitoring visit': { also: [] },
  JTAI: { also: [] },
  'area SEND': { also: [] },
  regulatory: { also: [] },
  'youth justice': { also: [] },
  'care inspectorate': { also: [] },
  // A full inspection is one of the graded ones, whichever was in force; the yearly desk ratings were no inspections.
  'full inspection': { also: GRADED.filter((each) => each !== 'annual assessment') },
  // "unknown" fits everything of the time.
  unknown: {
    also: [
      ...GRADED,
      'unannounced',
      'focused visit',
      'monitoring visit',
      'JTAI',
      'area SEND',
      'full inspection',
      'regulatory',
      'youth justice',
      'care inspectorate',
    ],
  },
};

/** Whether an article's `said` can mean an official inspection of framework `official`. */
export function meansFramework(said: Framework, official: Framework): boolean {
  return said === official || FRAMEWORK_FITS[said].also.includes(official) || (official === 'unknown' && said === 'full inspection');
}

/** Whether two articles' words can mean the same inspection. */
export function sameFramework(a: Framework, b: Framework): boolean {
  return meansFramework(a, b) || meansFramework(b, a);
}

/** Whether the article's word names one regime, and so its time; "full inspection" names none. */
export function namesKind(said: Framework, official: Framework): boolean {
  return said === official && said !== 'full inspection' && said !== 'unknown';
}
