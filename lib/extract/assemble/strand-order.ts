/** Grades given in the order in which strands were named: "Safeguarding, looked-after children: Luton, adequate, good". */

import type { Strand } from '../../domain/strands.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { runsOf } from './strand-runs.ts';

type Named = { strand: Strand; label: string };
/** The strands that were last listed together, and in which line. `row`: grades in the line before that have no strands yet. */
export type Order = { strands: Named[]; line: number; row?: Claim[] };

const JOINS = ',|and|"|a|an|but|then|&|/|the|–|plus';

/** The strands that `line` lists, in their order; null when it names fewer than two. */
function listedIn(r: Reading, line: Line): Order | null {
  if (line.strands.length < 2) return null;
  const strands: Named[] = [];
  for (const run of runsOf(r, line))
    for (const s of run.strands)
      if (s.value !== 'other' && !strands.some((x) => x.strand === s.value))
        strands.push({ strand: s.value, label: r.text.slice(r.tokens[s.from]?.start ?? 0, r.tokens[s.to - 1]?.end ?? 0) });
  return strands.length > 1 ? { strands, line: line.index } : null;
}

function joined(r: Reading, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) if (!isWord(r, i, JOINS)) return false;
  return true;
}

const give = (c: Claim, s: Named) => {
  c.strands = [{ ...s, from: c.from, to: c.to }];
};

/** Gives each of several grades in a row its strand. `known`: strands listed before `line`. Returns what is listed now. */
export function inOrder(r: Reading, line: Line, claims: Claim[], known: Order | null): Order | null {
  const listed = listedIn(r, line);
  if (listed && known?.row && !claims.length) settleBack(r, line, known.row, listed);
  let row: Claim[] | undefined;
  const grades = claims.filter(
    (c) =>
      c.grade &&
      !c.visit &&
      c.same === null &&
      !c.overall &&
      c.councils.length === 1 &&
      // Homes and agencies have no strands here: "Its other two homes are outstanding and good".
      isAny(c.service, "children's services|youth justice") &&
      !claims.some((o) => o !== c && o.from === c.from),
  );
  for (let n = 0; n < grades.length; ) {
    let m = n + 1;
    while (
      m < grades.length &&
      sameOwner(grades[n] as Claim, grades[m] as Claim) &&
      joined(r, (grades[m - 1] as Claim).to, (grades[m] as Claim).from)
    )
      m++;
    const some = grades.slice(n, m);
    n = m;
    if (some.length > 1) settleRow(some, listed ?? known, line, known);
    if (some.length > 2 && some.every((c) => !c.strands.length)) row = some;
  }
  const order = listed ?? known;
  return row ? { strands: order?.strands ?? [], line: order?.line ?? -1, row } : order && { strands: order.strands, line: order.line };
}

/** "Good, good, good, outstanding. In that order, …": the strands come in the sentence behind their grades. */
function settleBack(r: Reading, line: Line, row: Claim[], listed: Order): void {
  if (listed.strands.length !== row.length || (row[0] as Claim).line.index !== line.index - 1) return;
  let said = row.every((c) => c.grade === row[0]?.grade);
  for (let i = line.from; i < line.to; i++) if (isWord(r, i, 'order|respectively')) said = true;
  if (said) for (const [i, c] of row.entries()) give(c, listed.strands[i] as Named);
}

const sameOwner = (a: Claim, b: Claim) =>
  a.councils[0]?.code === b.councils[0]?.code && a.service === b.service && a.when?.date === b.when?.date;

function settleRow(row: Claim[], order: Order | null, line: Line, known: Order | null): void {
  const first = row[0] as Claim;
  const last = row[row.length - 1] as Claim;
  const bare = (cs: Claim[]) => cs.every((c) => !c.strands.length);
  const own =
    first.strands.length === row.length && bare(row.slice(1))
      ? first
      : last.strands.length === row.length && bare(row.slice(0, -1))
        ? last
        : null;
  if (own) {
    // "Leadership and protection were good and adequate": one each.
    const strands = own.strands;
    for (const [i, c] of row.entries()) give(c, strands[i] as Named);
    return;
  }
  if (!order || !bare(row) || order.strands.length !== row.length) return;
  const back = line.index - (known && order === known ? known.line : line.index);
  if (row.length === 2 ? back > 4 : back > 20) return;
  for (const [i, c] of row.entries()) give(c, order.strands[i] as Named);
}
