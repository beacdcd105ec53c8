/** Another council's grade told by pointing at one that was said. */
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Claim } from './claim.ts';
import type { Group } from './groups.ts';
import type { When } from './when.ts';

const word = (r: Reading, i: number) => r.tokens[i]?.w ?? '';

/**
 * "Its neighbour Kent was given the same grade in 2018", "the same grade that Kent got in 2018": whose earlier inspection it is when it is another council's than that
 * of `of`, the grade it is compared with.
 */
export function othersSame(
  r: Reading,
  line: Line,
  groups: Group[],
  cue: { from: number; to: number },
  when: When,
  of: Claim | null,
): Partial<Claim> | null {
  // "…, where it has stood since 2014": whatever "it" is, it is not the council named last.
  if (isAny(word(r, cue.from), 'where|which')) return null;
  if (!of?.grade || of.strands.length || of.same !== null || of.line.line !== line.line) return null;
  for (let i = line.from; i < line.to; i++) if (isAny(word(r, i), 'each|both')) return null;
  const own = of.councilSpot;
  const mine = (g: Group) => g === own || g.councils.some((c) => of.councils.some((o) => o.code === c.code));
  const between = groups.find((g) => g.from >= cue.to && g.to <= when.spot.from && g.from - cue.to <= 4);
  const subject = groups.filter((g) => g.to <= cue.from && (of.line.to <= g.from || of.to <= g.from)).pop();
  const other = between ?? subject;
  if (!other || mine(other) || (other.aside && word(r, other.to + 1) !== 'which')) return null;
  return { councils: other.councils, councilSpot: other, grade: of.grade, same: of.grade };
}
