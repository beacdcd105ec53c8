/** What the parts of a chart are called, and a point in words. */

import type { Era } from '../../lib/trail/chart/eras.ts';
import type { Point, RowKey } from '../../lib/trail/chart/picture.ts';
import { sayBacking, sayKind, sayVerdict, sayWhen } from '../say-inspection.ts';
import { isGrave, STRAND_WORDS, sayGrade } from '../vocabulary.ts';
import type { MessageKey, Words } from '../words.ts';

export const ERA_WORDS: Record<Era, MessageKey> = { adequate: 'eraAdequate', sif: 'eraSif', ilacs: 'eraIlacs', strands: 'eraStrands' };

export function sayRow(key: RowKey, words: Words): string {
  if (key === 'overall') return words.say('chartOverall');
  if (key === 'visits') return words.say('chartVisits');
  if (key === 'annual') return words.say('chartAnnual');
  return key === 'other' ? '' : words.say(STRAND_WORDS[key]);
}

/** What the point itself says: the row's grade, else what came of the visit. */
export function sayPoint({ grade, inspection }: Point, words: Words): string {
  return grade ? sayGrade(grade, words) : sayVerdict(inspection, words);
}

/** Everything about a point in one breath; `place` of how many it is in its row. */
export function sayFacts(point: Point, words: Words): string[] {
  const { inspection, here } = point;
  return [
    sayKind(inspection, words),
    sayWhen(inspection, words),
    inspection.official?.theme ? words.say('theme', inspection.official.theme) : null,
    here ? words.say('chartHere') : null,
    sayBacking(inspection, words),
  ].filter((each) => each !== null);
}

/** The letter in a point: the grade's first, a sign for what has none. */
export function letterOf({ grade, inspection }: Point, words: Words): string {
  if (grade) return sayGrade(grade, words).slice(0, 1);
  if (inspection.framework === 'ILACS' && inspection.judgements.length > 0) return words.say('recordsStrands').slice(0, 1);
  return isSerious(inspection) ? '!' : '';
}

/** A visit that found serious concern. */
export function isSerious({ outcome, official }: Point['inspection']): boolean {
  return official?.priorityAction === true || isGrave(outcome);
}
