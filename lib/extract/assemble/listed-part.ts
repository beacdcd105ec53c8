/** Fostering and adoption: services of their own, or parts that an inspection of the whole names. */
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';

/** "an adoption inspection", "its adoption report": the service's own. */
export const ofItsOwn = (r: Reading, s: { to: number }) => isAny(r.tokens[s.to]?.w ?? '', 'inspection|inspectors|report|visit');

/** "leadership, fostering and adoption are good": in one list with a strand it is a part of the inspection and not a service. */
export function listedPart(r: Reading, line: Line, s: Line['services'][number]): boolean {
  if (!isAny(s.value.service, 'fostering|adoption') || s.to - s.from > 1 || ofItsOwn(r, s)) return false;
  const beside = (from: number, to: number) => {
    for (let i = from; i < to; i++)
      if (!isAny(r.tokens[i]?.w ?? '', ',|and|the|both|work|on|for') && !line.services.some((o) => o.from <= i && i < o.to)) return false;
    return to - from <= 6;
  };
  return line.strands.some(
    (x) =>
      x.value !== 'adoption' &&
      !line.services.some((o) => o.value.service === s.value.service && o.from <= x.from && x.from < o.to) &&
      (x.to <= s.from ? beside(x.to, s.from) : x.from >= s.to && beside(s.to, x.from)),
  );
}
