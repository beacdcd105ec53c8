/** A strand that a grade is given to by a participle or a pronoun: "with senior leaders described as outstanding", "services for them require improvement". */
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';

const GIVEN =
  'as|"|being|to|be|described|rated|judged|graded|called|deemed|found|considered|marked|thought|seen|singled|only|also|still|now';
const FOR_THEM = 'services|care|support|help|work|provision';

/** The strand that the grade at token `from` is said of; null where neither form stands before it. */
export function strandBeside(r: Reading, line: Line, from: number): Line['strands'][number] | null {
  const word = (i: number) => r.tokens[i]?.w ?? '';
  if (!line.strands.length) return null;
  let i = from - 1;
  while (i > line.from && isAny(word(i), GIVEN)) i--;
  const own = i < from - 1 ? line.strands.find((s) => s.to === i + 1) : undefined;
  if (own && word(own.from - 1) === 'with') return own;
  // "Capacity to improve, on both counts: good"
  i = from - 2;
  if (word(from - 1) === ':' && isAny(word(i), 'counts|scores|heads|both|each')) {
    while (i > line.from && isAny(word(i), 'on|both|counts|scores|heads|for|all|each|,')) i--;
    return line.strands.find((s) => s.to === i + 1) ?? null;
  }
  i = from - 1;
  while (i > line.from && isAny(word(i), 'is|are|was|were|also|still|only')) i--;
  if (word(i) !== 'them' || word(i - 1) !== 'for' || !isAny(word(i - 2), FOR_THEM)) return null;
  return line.strands.filter((s) => s.to <= i - 2).pop() ?? null;
}
