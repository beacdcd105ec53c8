/** Visits that were before the one reported, by what is said around them. */
import type { Framework } from '../../domain/frameworks.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isWord, word } from '../text/words.ts';

/** "That check found nothing": the one that the sentence before told of. */
export const saidBefore = (r: Reading, line: Line, v: Spot<Framework>) =>
  word(r, line.from) === 'that' && v.from === line.from + 1 && (r.lines[line.index - 1]?.visits.some((b) => b.value === v.value) ?? false);

/** Inspectors "had" done something shortly before token `at`, in its clause. */
export function inspectorsHad(r: Reading, line: Line, at: number): boolean {
  for (let i = at - 1; i > Math.max(line.from, at - 13); i--) {
    if (isWord(r, i, ';|:|which|where')) return false;
    if (word(r, i) === 'had' && INSPECTORS.has(word(r, i - 1)) && /(?:ed|id|nd|en|t|de)$/.test(word(r, i + 1))) return true;
  }
  return false;
}

/** "The inspection was triggered by an unannounced visit in July", "came less than a year after an earlier one led to two areas for priority action": where that is said, -1 when it is not. */
export function ledTo(r: Reading, line: Line, v: Spot<Framework>): number {
  for (let i = v.from - 1; i > Math.max(line.from, v.from - 20); i--) {
    if (isWord(r, i, ';|:|.')) return -1;
    if (word(r, i) === 'by' && v.from - i <= 4 && [1, 2, 3, 4].some((k) => isWord(r, i - k, SPARKED))) return i;
    if (isWord(r, i, 'earlier|previous') && isWord(r, i - 1, 'an|the|its|their') && isWord(r, i + 1, ONE))
      return [1, 2, 3, 4].some((k) => isWord(r, v.from - k, LED)) ? i : -1;
  }
  return -1;
}
const SPARKED = 'triggered|prompted|hastened|sparked|brought|precipitated|preceded|foreshadowed';
const ONE = 'one|visit|check|inspection|look';
const LED = 'led|ended|resulted|found|raised|identified|up|uncovered|brought|produced|made|listed|left';
