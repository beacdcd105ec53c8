/** Services that share one verdict: "its fostering and adoption services were both rated good". */
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord } from '../text/words.ts';
import type { Claim } from './claim.ts';

/** Services that are inspected by themselves, and are named in one breath. */
const NAMED = /^(?:fostering|adoption|children's home)$/;
const JOINS = 'and|&|,|its|the|their|both|all|each|of|one|two|three|four|five|six|service|services|agency|agencies';
/** What is made of the two words and is no service: a panel, a campaign. */
const OTHER =
  'panel|panels|week|fortnight|campaign|allowance|allowances|regulations|event|evening|fair|support|act|team|manager|magazine|network|charity';

/** Runs of services with nothing but small words, and an "and", between: "the fostering service, the adoption agency and both homes". */
function runs(r: Reading, line: Line): Line['services'][] {
  const out: Line['services'][] = [];
  let run: Line['services'] = [];
  const close = () => {
    const [a, b] = run.slice(-2);
    if (a && b && r.tokens.slice(a.to, b.from).some((t) => isAny(t.w, 'and|&'))) out.push(run);
    run = [];
  };
  for (const s of line.services) {
    if (!NAMED.test(s.value.service) || isWord(r, s.to, OTHER)) continue;
    const last = run[run.length - 1];
    if (last && !r.tokens.slice(last.to, s.from).every((t) => isAny(t.w, JOINS))) close();
    if (!run.some((o) => o.value.service === s.value.service)) run.push(s);
  }
  close();
  return out;
}

/** Claims for the services that are named together with the one of a claim of `line`; `before`: the claims of the lines before. */
export function servicesTogether(r: Reading, line: Line, claims: Claim[], before: Claim[]): Claim[] {
  const named = line.services.filter((s) => NAMED.test(s.value.service));
  const out: Claim[] = [];
  if (named.length > 1)
    for (const run of runs(r, line))
      for (const c of claims) {
        // The nearest that is named before the grade, or right behind it: one of the run itself.
        const near = [...named].sort((x, y) => Math.abs(x.from - c.from) - Math.abs(y.from - c.from))[0];
        if (near && run.includes(near) && run.some((s) => s.value.service === c.service))
          for (const s of run)
            if (!claims.some((o) => o.service === s.value.service)) out.push({ ...c, service: s.value.service as Claim['service'] });
      }
  return out.length ? out : bothOf(r, line, claims, before);
}

/** "Both had been good in 2009", of the fostering and the adoption service that the sentence before told of. */
function bothOf(r: Reading, line: Line, claims: Claim[], before: Claim[]): Claim[] {
  const at = line.services.length ? -1 : [0, 1, 2].find((k) => isWord(r, line.from + k, 'both|each'));
  const [c] = claims;
  if (at === undefined || at < 0 || !c || claims.length > 1 || c.strands.length) return [];
  const last = before.filter((b) => b.line.index === line.index - 1 && NAMED.test(b.service) && b.grade && !b.strands.length);
  const own = last.find((b) => b.service === c.service);
  const others = last.filter((b) => b.service !== c.service && b.councils.some((x) => c.councils.some((o) => o.code === x.code)));
  const [other] = others;
  return own && other ? [{ ...c, service: other.service }] : [];
}
