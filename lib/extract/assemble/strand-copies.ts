/** Strands that take over a grade given to another: "so were care leavers", "same for leadership", "children in care, ditto". */

import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Claim } from './claim.ts';
import { LINKS, runsOf, type StrandRun } from './strand-runs.ts';

const word = (r: Reading, i: number) => r.tokens[i]?.w ?? '';
const BE = 'is|are|was|were|has|have|had|does|do|did|too|also|with|for';

/** "so are", "as were", "and likewise", "same for", "the same goes for" right before the run. */
function led(r: Reading, line: Line, run: StrandRun): boolean {
  let k = run.from - 1;
  while (k >= line.from && (LINKS.has(word(r, k)) || word(r, k) === '"') && !isAny(word(r, k), 'also|as')) k--;
  const w = word(r, k);
  if (isAny(w, 'likewise|ditto')) return true;
  for (let i = k; i >= Math.max(line.from, k - 3); i--) {
    if (isAny(word(r, i), 'so|nor') && isAny(word(r, i + 1), BE)) return true;
    if (word(r, i) === 'as' && isAny(word(r, i + 1), 'is|are|was|were|does|do|did|has|have|had') && i + 1 >= k - 1) return true;
  }
  for (let i = run.from - 1; i >= Math.max(line.from, run.from - 7); i--) {
    if (word(r, i) === 'same' && !isAny(word(r, i + 1), 'report|time|inspection|inspectors|team|day|week|as|year'))
      return [1, 2, 3].some((m) => isAny(word(r, i + m), 'for|goes|to|applies|with|of|holds'));
    if (isAny(word(r, i), ';|.')) return false;
  }
  return false;
}

/** "too", "likewise", "ditto", "does also", "likewise" right after the run. */
function follows(r: Reading, line: Line, run: StrandRun): boolean {
  let k = run.to;
  while (k < line.to && isAny(word(r, k), `,|"|services|service|is|are|was|were|does|do|did|has|have|had|the`)) k++;
  return (
    k < line.to &&
    k - run.to <= 3 &&
    (isAny(word(r, k), 'too|likewise|ditto|similarly|same') || (word(r, k) === 'also' && k + 1 >= line.to - 1))
  );
}

/** Claims of strands in `line` that have no grade of their own. `own`: the line's claims; `last`: the claim before it. */
export function strandCopies(r: Reading, line: Line, own: Claim[], last: Claim | null): Claim[] {
  const out: Claim[] = [];
  if (!line.strands.length) return out;
  for (const run of runsOf(r, line)) {
    if (own.some((c) => c.strands.some((s) => s.from >= run.from && s.to <= run.to))) continue;
    const near = [...own].filter((c) => c.to <= run.from && !c.visit && c.same === null).pop();
    const far =
      last && last.line.line === line.line && line.index - last.line.index <= 3 && last.grade && last.same === null && !last.visit
        ? last
        : null;
    const source = near ?? out[out.length - 1] ?? far;
    if (!source?.grade || (source === far && source !== near && source.line === line)) continue;
    if (!led(r, line, run) && !follows(r, line, run)) continue;
    const strands = run.strands.map((s) => ({
      strand: s.value,
      label: r.text.slice(r.tokens[s.from]?.start ?? 0, r.tokens[s.to - 1]?.end ?? 0),
      from: s.from,
      to: s.to,
    }));
    const { overall: _, set: __, ...rest } = source;
    out.push({ ...rest, strands, line, from: run.from, to: run.to, rule: 'strand-passed-on' });
  }
  return out;
}
