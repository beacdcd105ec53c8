/** Services that share one verdict: "its fostering and adoption services were both rated good". */
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Claim } from './claim.ts';

const word = (r: Reading, i: number) => r.tokens[i]?.w ?? '';

/** Services that are inspected by themselves, and are named in one breath. */
const NAMED = /^(?:fostering|adoption)$/;
const JOINS = 'and|&|,|its|the|their|both|service|services|agency|agencies';
/** What is made of the two words and is no service: a panel, a campaign. */
const OTHER =
  'panel|panels|week|fortnight|campaign|allowance|allowances|regulations|event|evening|fair|support|act|team|manager|magazine|network|charity';

/** Claims for the services that are named together with the one of a claim of `line`; `before`: the claims of the lines before. */
export function servicesTogether(r: Reading, line: Line, claims: Claim[], before: Claim[]): Claim[] {
  const named = line.services.filter((s) => NAMED.test(s.value.service));
  const out: Claim[] = [];
  for (let n = 1; n < named.length; n++) {
    const [a, b] = [named[n - 1], named[n]];
    if (!a || !b || a.value.service === b.value.service || isAny(word(r, b.to), OTHER)) continue;
    let joined = false;
    let apart = false;
    for (let i = a.to; i < b.from; i++)
      if (isAny(word(r, i), 'and|&')) joined = true;
      else if (!isAny(word(r, i), JOINS)) apart = true;
    if (!joined || apart) continue;
    for (const c of claims) {
      const own = [a, b].find((s) => s.value.service === c.service);
      const other = own === a ? b : a;
      if (!own || claims.some((o) => o.service === other.value.service)) continue;
      // The nearest that is named before the grade, or right behind it: the pair itself.
      const near = [...named].sort((x, y) => Math.abs(x.from - c.from) - Math.abs(y.from - c.from))[0];
      if (near === a || near === b) out.push({ ...c, service: other.value.service as Claim['service'] });
    }
  }
  return out.length ? out : bothOf(r, line, claims, before);
}

/** "Both had been good in 2009", of the fostering and the adoption service that the sentence before told of. */
function bothOf(r: Reading, line: Line, claims: Claim[], before: Claim[]): Claim[] {
  const at = line.services.length ? -1 : [0, 1, 2].find((k) => isAny(word(r, line.from + k), 'both|each'));
  const [c] = claims;
  if (at === undefined || at < 0 || !c || claims.length > 1 || c.strands.length) return [];
  const last = before.filter((b) => b.line.index === line.index - 1 && NAMED.test(b.service) && b.grade && !b.strands.length);
  const own = last.find((b) => b.service === c.service);
  const others = last.filter((b) => b.service !== c.service && b.councils.some((x) => c.councils.some((o) => o.code === x.code)));
  const [other] = others;
  return own && other ? [{ ...c, service: other.service }] : [];
}
