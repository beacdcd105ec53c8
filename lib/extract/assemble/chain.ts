/** Grades told one after another in a sentence: which of them are over, by the words that join them. */
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { EARLIER } from './headline.ts';

/**
 * "An adequate followed, then a good in 2016": what comes before an earlier inspection is earlier. "Once outstanding, then good, now it requires
 * improvement": what comes before "now" is over.
 */
export function orderChain(r: Reading, line: Line, claims: Claim[]): void {
  const chain = claims
    .filter((c) => !c.strands.length && c.line === line && c.same === null && c.grade !== null)
    .sort((a, b) => a.from - b.from);
  for (let i = chain.length - 2; i >= 0; i--) {
    const [c, next] = [chain[i] as Claim, chain[i + 1] as Claim];
    if (c.when || c.lean >= EARLIER || c.lean <= -1 || c.overall || c.grade === next.grade) continue;
    if (!next.councils.some((x) => c.councils.some((y) => y.code === x.code))) continue;
    const join = joinOf(r, c.to, next.from);
    const over =
      (join === 'then' && next.lean >= EARLIER) ||
      (join === 'now' && next.lean < 0) ||
      (join === 'then' && i + 2 < chain.length && next.leanWhy.includes('chain'));
    if (!over) continue;
    c.lean = 2;
    c.leanWhy = ['chain'];
  }
}

/** The word that tells the order of two grades: "then", "followed by", "before"; or "now". */
function joinOf(r: Reading, from: number, to: number): 'then' | 'now' | null {
  if (to - from > 12) return null;
  let join: 'then' | 'now' | null = null;
  for (let i = from; i < to; i++) {
    const w = word(r, i);
    if (w === ';' || w === '(' || w === ')' || w === ':') return null;
    if (w === 'then' || (w === 'followed' && word(r, i + 1) === 'by') || (w === 'before' && /ing$/.test(word(r, i + 1)))) join ??= 'then';
    if (isAny(w, 'now|today|currently')) join = 'now';
  }
  return join;
}
