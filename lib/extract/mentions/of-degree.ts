/** "Often good", "so inadequate", "more outstanding": a grade word that is only more or less so. */
import type { GradeWord } from '../lexicon/grades.ts';
import { UNSTEADY } from '../lexicon/subjects.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered } from './context.ts';

export function ofDegree(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const before = tokens[g.from - 1];
  // "their highest rating ever", "its best Ofsted rating yet": their own best, which may be low
  if (g.value.form === 'implied' && isAt(tokens, g.to, 'ever|yet') && isAt(tokens, g.from - 1, 'its|their|our')) return true;
  if (!before || g.from <= line.from || !UNSTEADY.has(before.w) || before.end > (tokens[g.from] as Token).start) return false;
  const ahead = wordAt(tokens, g.from - 2);
  // "and so requires improvement": therefore
  if (before.w === 'so' && isAny(ahead, 'and|,')) return g.value.grade !== 'requires improvement';
  // "It too requires improvement": as the one told before
  if (before.w === 'too' && /^require[sd]?$/.test(wordAt(tokens, g.from)))
    return !(isAny(ahead, 'it|they|that|this|those|these|both') || covered(line.councils, g.from - 2));
  // "once more inadequate", "No more inadequate."
  return !(before.w === 'more' && (ahead === 'once' || (ahead === 'no' && g.from - 2 === line.from)));
}
