/** Strands named in one breath: "leadership, help and protection, and the experiences of children in care". */

import type { Strand } from '../../domain/strands.ts';
import { COPULAS } from '../lexicon/words.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';

export type StrandRun = { from: number; to: number; strands: Spot<Strand>[] };

/** Words that stand between the strands of a list without parting them. */
export const LINKS = new Set(
  (
    'the a its their his her our both impact of area areas work with and to all children young people those experiences experience quality progress services service support help given offered provided ' +
    "on social practice for in council council's families effectiveness also as well plus including way strand strands care families at"
  ).split(' '),
);

/** "for care", "protection was good, care was good, management adequate": care or management alone is a strand only beside another one. */
function bareCare(r: Reading, line: Line, i: number): boolean {
  if (
    !isWord(r, i, 'care|management') ||
    !(i === line.from || isWord(r, i - 1, ',|;|:|(|and|for|in|on|&|/|so|is|are|its|their') || line.grades.some((g) => g.to === i))
  )
    return false;
  const next = r.tokens[i + 1];
  return (
    i + 1 >= line.to ||
    next?.kind === 'mark' ||
    COPULAS.has(next?.w ?? '') ||
    isAny(next?.w ?? '', 'and|requires|require|required') ||
    (isAny(next?.w ?? '', 'it|they') && COPULAS.has(word(r, i + 2))) ||
    line.grades.some((g) => g.from === i + 1)
  );
}

function strandsOf(r: Reading, line: Line): Spot<Strand>[] {
  // "the local safeguarding children board" is no strand
  const named = line.strands.filter((s) => !line.services.some((o) => o.value.service === 'elsewhere' && o.from <= s.from && s.to <= o.to));
  // "Protection: good. Care: good.": the sentence beside it names a strand.
  const beside = [-1, 1].some((k) => {
    const l = r.lines[line.index + k];
    return l?.line === line.line && l.to - l.from < 10 && l.strands.some((s) => s.value !== 'other');
  });
  const heads = beside && word(r, line.from) === 'care' && isWord(r, line.from + 1, ':|–|?|.|(');
  if (!heads && !named.some((s) => s.value !== 'other' && s.value !== 'safeguarding')) return named;
  const out = [...named];
  for (let i = line.from; i < line.to; i++)
    if (bareCare(r, line, i) && !covered(line.strands, i))
      out.push({ from: i, to: i + 1, value: word(r, i) === 'care' ? 'children in care' : 'leadership' });
  return out.length === named.length ? out : out.sort((a, b) => a.from - b.from);
}

/** Whether the strands `a` and `b` belong to one list. */
function joined(r: Reading, line: Line, a: Spot<Strand>, b: Spot<Strand>): boolean {
  if (b.from - a.to > 12) return false;
  let mark = b.from - a.to <= 1;
  for (let i = a.to; i < b.from; i++) {
    const w = word(r, i);
    if (isAny(w, ',|and|&|/|plus')) mark = true;
    else if (w !== '"' && !LINKS.has(w) && !(w === 'overall' && word(r, i + 1) === 'effectiveness')) return false;
    if (covered(line.grades, i)) return false;
  }
  return mark;
}

/** "as was adoption, and work with care leavers was outstanding": the first takes the grade before it, the second has its own. */
function passedOn(r: Reading, line: Line, run: StrandRun, next: Spot<Strand>): boolean {
  let k = run.from - 1;
  while (k > line.from && LINKS.has(word(r, k))) k--;
  if (!COPULAS.has(word(r, k)) || !isWord(r, k - 1, 'as|so')) return false;
  if (!COPULAS.has(word(r, next.to)) && !isWord(r, next.to, 'no|only|merely') && !line.grades.some((g) => g.from === next.to)) return false;
  for (let i = run.to; i < next.from; i++) if (word(r, i) === ',') return true;
  return false;
}

const READ = new WeakMap<Line, StrandRun[]>();

/** The lists of strands in `line`, in order. */
export function runsOf(r: Reading, line: Line): StrandRun[] {
  const known = READ.get(line);
  if (known) return known;
  const runs: StrandRun[] = [];
  if (line.strands.length || word(r, line.from) === 'care')
    for (const s of strandsOf(r, line)) {
      const last = runs[runs.length - 1];
      if (last && !passedOn(r, line, last, s) && joined(r, line, last.strands[last.strands.length - 1] as Spot<Strand>, s)) {
        last.to = s.to;
        last.strands.push(s);
      } else runs.push({ from: s.from, to: s.to, strands: [s] });
    }
  READ.set(line, runs);
  return runs;
}
