/** Days behind "since" that are not those of the grade. */
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { When } from './when.ts';

/** "outstanding for the fifth time since 2015": so often, and not then. */
export const timesSince = (r: Reading, line: Line, { spot }: When): boolean =>
  spot.mention.lead === 'since' &&
  !(r.tokens[spot.to]?.w === ',' && r.tokens[spot.to + 1]?.w === 'when') &&
  ([1, 2].some(
    (k) => r.tokens[spot.from - k]?.w === 'since' && isAny(r.tokens[spot.from - k - 1]?.w ?? '', 'time|times|row|running|occasion'),
  ) ||
    // "care leavers, judged separately since last year"
    [1, 2, 3].some((k) => isAny(r.tokens[spot.from - k]?.w ?? '', 'separately|alone|apart')) ||
    firstSince(r, line, spot.from));

/** "the first council to be rated outstanding since 2018", "their first good since 2014": the last one before, and not this. */
function firstSince(r: Reading, line: Line, at: number): boolean {
  for (let i = at - 1; i > line.from && at - i <= 20; i--) {
    const w = r.tokens[i]?.w ?? '';
    if (isAny(w, ';|:|–|.') || (w === ',' && at - i > 2)) return false;
    if (isAny(w, 'first|only') && r.tokens[i + 1]?.w !== 'time')
      return isAny(r.tokens[i - 1]?.w ?? '', "the|its|their|a|ofsted's") || /'s$/.test(r.tokens[i - 1]?.w ?? '');
  }
  return false;
}

/** "since it was last looked at in 2009", "since its last inspection three years ago" between a grade that ends at `from` and the day. */
export function sinceLast(r: Reading, from: number, when: When): boolean {
  let since = false;
  for (let i = from; i < when.spot.to && i < from + 14; i++) {
    if (r.tokens[i]?.w === 'since') since = true;
    if (since && isAny(r.tokens[i]?.w ?? '', 'last|previous|previously|first')) return true;
  }
  return false;
}
