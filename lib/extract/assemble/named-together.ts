import type { Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';

const JOINERS = new Set([',', 'and', '&', 'or', 'the', 'both', 'also', 'city', 'council', 'borough', 'county']);

/** Whether two councils are named in one breath: nothing but commas, "and" and small words stands between them. */
export function namedTogether(r: Reading, from: number, to: number): boolean {
  if (to <= from) return false;
  // "Haringey, in north London, and Doncaster"
  let end = from;
  if (r.tokens[from]?.w === ',' && isAny(r.tokens[from + 1]?.w ?? '', 'in|near'))
    for (let i = from + 2; i < Math.min(to - 1, from + 6); i++) if (r.tokens[i]?.w === ',' && r.tokens[i + 1]?.w === 'and') end = i + 1;
  // "Waltham Forest in London and St Helens"
  if (r.tokens[from]?.w === 'in') {
    let k = from + 1;
    while (k < Math.min(to - 1, from + 4) && r.tokens[k]?.capital) k++;
    if (k > from + 1 && isAny(r.tokens[k]?.w ?? '', ',|and')) end = k;
  }
  // "Hertfordshire (2015), Essex (2014)"
  if (r.tokens[from]?.w === '(')
    for (let i = from + 1, year = false; i < Math.min(to - 1, from + 5); i++) {
      if (r.tokens[i]?.kind === 'number') year = true;
      if (r.tokens[i]?.w === ')' && year) end = i + 1;
    }
  if (end > from) from = end;
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) if (!JOINERS.has(r.tokens[i]?.w ?? '')) return false;
  return r.tokens[to - 1]?.w !== ',' || to - from === 1;
}
