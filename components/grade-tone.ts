/** The colour family of a grade. Beside its word, never instead of it. */
import type { Framework } from '../lib/domain/frameworks.ts';
import type { Grade } from '../lib/domain/grades.ts';

export type Tone = 'best' | 'good' | 'middling' | 'worst' | 'plain';

// Rungs of the English four-grade scales, 2005 to today: shared/data/frameworks.md.
const ENGLISH: Partial<Record<Grade, Tone>> = {
  outstanding: 'best',
  excellent: 'best',
  good: 'good',
  'requires improvement': 'middling',
  adequate: 'middling',
  satisfactory: 'middling',
  inadequate: 'worst',
  poor: 'worst',
};

/** Scotland's six-point words mean other things than England's, so they get no colour at all rather than a misleading one. */
export function toneOf(grade: Grade | null, framework: Framework): Tone {
  if (grade === null || framework === 'care inspectorate') return 'plain';
  return ENGLISH[grade] ?? 'plain';
}
