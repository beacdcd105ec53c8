/** The shape of an entry of a list: a strand and what belongs to it, a grade in brackets. */

import type { Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';
import { LINKS, type StrandRun } from './strand-runs.ts';

/** Whether the bracket at `open` holds little but the grade at `from`, with no council since the strand. */
export function bracketed(r: Reading, line: Line, run: StrandRun, open: number, from: number): boolean {
  if (from - open > 4 || line.councils.some((c) => c.from >= run.to && c.to > open - 4 && c.from < open)) return false;
  for (let i = open + 1; i < from; i++) if (word(r, i) === ',' || r.tokens[i]?.kind === 'number') return false;
  return true;
}

/** "Leadership and direction: adequate": the strand and what belongs to it are all there is before the colon. */
export function entry(r: Reading, line: Line, run: StrandRun, colon: number): boolean {
  const aside = word(r, run.to) === ',' && colon - run.to < 12;
  if (!aside && (colon - run.to > 5 || !isWord(r, run.to, 'and|of|for|in|with|&'))) return false;
  for (let i = run.from - 1; i >= line.from; i--) {
    if (isWord(r, i, ';|.')) return true;
    if (!LINKS.has(word(r, i)) && r.tokens[i]?.kind !== 'number') return false;
  }
  return true;
}
