/** "Children in care get a good service": a strand that has its grade as an adjective of what it gets. */

import type { GradeWord } from '../lexicon/grades.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';

const w = (tokens: Token[], i: number) => tokens[i]?.w ?? '';

/** Whether the grade before "service" at `after` is what all the children of a strand get; "most children in care" are no strand. */
export function strandGets(tokens: Token[], line: Line, g: Spot<GradeWord>, after: number): boolean {
  if (!isAny(w(tokens, after), 'service|services|one') || isAny(w(tokens, after + 1), 'that|but|when|if|from|enough')) return false;
  let k = g.from - 1;
  if (isAny(w(tokens, k), 'a|an')) k--;
  while (isAny(w(tokens, k), 'now|also|all|still|been|already|"')) k--;
  if (!isAny(w(tokens, k), 'get|gets|got|receive|receives|received|have|has|had|given|offered')) return false;
  const strand = line.strands.filter((s) => s.to <= k && s.value !== 'other').pop();
  if (!strand || k - strand.to > 4) return false;
  for (let i = strand.to; i < k; i++)
    if (!isAny(w(tokens, i), ',|though|however|now|also|all|are|were|have|has|had|been|the|borough|county|city|"')) return false;
  for (let i = strand.from - 1; i >= Math.max(line.from, strand.from - 5); i--)
    if (isAny(w(tokens, i), 'most|many|some|few|majority|not|no|too|often|other|if|that|when|until|where|proportion|number|half|so'))
      return false;
  return true;
}
