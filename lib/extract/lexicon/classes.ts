/**
 * Classes of words that whole lines are asked for, as bits: a line's `said` has those of all of its words, so that asking costs no walk over them.
 * Each row: bit, the words.
 */
import { ABOUT_CHILDREN } from './subjects.ts';
import { INSPECTION_NOUNS, INSPECTORS } from './visits.ts';

/** Who inspects. */
export const INSPECTOR = 1;
/** Children and what is done for them. */
export const CHILD = 2;
/** An inspection in so many words. */
export const INSPECTED = 4;
/** An inspection, its report, its verdict. */
export const VERDICT = 8;
/** An inspection and nothing else: a visit, a review or a check may be anybody's. */
export const INSPECTION = 16;
/** The inspectorate of adult care and health, in letters, and the first word of its name. */
export const CQC = 32;
export const QUALITY = 64;
/** Who runs a home or agency that is no council's. */
export const PRIVATE = 128;
export const AGENCY = 256;
export const ADULT = 512;
export const COUNCIL = 1024;
export const RESPECTIVELY = 2048;
export const MONITOR = 4096;
/** Words that a visit can be told with where its kind is not named. */
export const STAY = 8192;

const words = (list: string) => list.split(' ');
const MAYBE = new Set(words('visit visits review reviews check checks'));

export const WORD_CLASSES: readonly (readonly [number, Iterable<string>])[] = [
  [INSPECTOR, INSPECTORS],
  [CHILD, ABOUT_CHILDREN],
  [INSPECTED, words('inspection inspections inspected')],
  [
    VERDICT,
    words(
      'inspect inspects inspected inspection inspections reinspect reinspects reinspected reinspection reinspections report reports grade grades judgement judgements verdict verdicts fieldwork apa notice notices',
    ),
  ],
  [INSPECTION, [...INSPECTION_NOUNS].filter((noun) => !MAYBE.has(noun))],
  [CQC, words('cqc')],
  [QUALITY, words('quality')],
  [PRIVATE, words("private privately company firm charity charity's operator")],
  [AGENCY, words('agency agencies')],
  [ADULT, words("adult adults adults'")],
  [COUNCIL, words('council')],
  [RESPECTIVELY, words('respectively')],
  [MONITOR, words('monitoring monitors monitored')],
  [STAY, words('day days visit visits call letter trip dropped drops dropping drop popped pops popping looked looks paid pays pay')],
];
