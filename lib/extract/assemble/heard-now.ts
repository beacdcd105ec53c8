/** News that somebody is said to have heard: its past perfect is only that of reported speech. */
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';

const word = (r: Reading, i: number) => r.tokens[i]?.w ?? '';

/** "On Tuesday the trust learned that services had been rated good": what is heard this week is the news, and no earlier grade. */
export function heardNow(r: Reading, line: Line, from: number): boolean {
  const [day, second] = line.dates;
  if (!day || second || !/^(?:last-)?(?:weekday|week)$|^(?:this-week|yesterday|today)$/.test(day.mention.rule)) return false;
  for (let i = from - 1; i > line.from; i--)
    if (word(r, i) === 'that' && isAny(word(r, i - 1), 'learned|learnt|heard|discovered')) return true;
  return false;
}
