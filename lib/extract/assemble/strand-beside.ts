/** A strand that a grade is given to by a participle or a pronoun: "with senior leaders described as outstanding", "services for them require improvement". */
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';

const GIVEN =
  'as|"|being|to|be|described|rated|judged|graded|called|deemed|found|considered|marked|thought|seen|singled|only|also|still|now';
const FOR_THEM = 'services|care|support|help|work|provision';

const BOSSES = 'bosses|chiefs|officers|managers|directors|heads|executives|mandarins|politicians';

/** "Council bosses were rated inadequate for how they run social work": what those at the top are judged for; null where they are not. `to`: one past the grade. */
function bossesFor(r: Reading, line: Line, from: number, to: number): Line['strands'][number] | null {
  const word = (i: number) => r.tokens[i]?.w ?? '';
  let i = to;
  while (isAny(word(i), '"|by|ofsted|inspectors|the|watchdog|,')) i++;
  if (word(i) !== 'for' || ![1, 2, 3, 4].some((k) => word(i + k) === 'they' && isAny(word(i + k + 1), 'run|lead|manage|ran|led|managed')))
    return null;
  for (let k = from - 1; k >= Math.max(line.from, from - 9); k--) {
    if (isAny(word(k), ';|:|said|says|told|and|but')) return null;
    if (isAny(word(k), BOSSES)) return { from: k, to: k + 1, value: 'leadership' };
  }
  return null;
}

/** The strand that the grade at token `from` is said of; null where neither form stands before it. */
export function strandBeside(r: Reading, line: Line, from: number, to: number): Line['strands'][number] | null {
  const word = (i: number) => r.tokens[i]?.w ?? '';
  const run = bossesFor(r, line, from, to);
  if (run) return run;
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
