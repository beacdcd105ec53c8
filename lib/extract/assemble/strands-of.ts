/** Which strands a grade is about, and which it is said of too. */

import type { Strand } from '../../domain/strands.ts';
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';

/** What an inspection is divided into. */
const PARTS = new Set(
  'area|areas|strand|strands|aspect|aspects|category|categories|measure|measures|indicator|indicators|criteria|standard|standards'.split(
    '|',
  ),
);

const FOR = new Set(['for', 'in', 'on', 'at', 'over', 'as']);
const LINKS = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  'impact',
  'of',
  'area',
  'areas',
  'work',
  'with',
  'and',
  'to',
  'all',
  'children',
  'young',
  'people',
  'those',
  'experiences',
  'experience',
  'quality',
  'progress',
  'services',
  'service',
  'support',
  'help',
]);

/** The strands that the grade at `from`-`to` is about; empty: the whole. */
export function strandsFor(r: Reading, line: Line, from: number, to: number, taken: Set<number>): Spot<Strand>[] {
  const found = strandsNear(r, line, from, to, taken);
  if (!found.length) return found;
  // "children in care were graded outstanding, and so was the impact of leaders"
  const more = strandsAlso(r, line, to).filter((s) => !found.includes(s));
  for (const s of more) taken.add(s.from);
  return [...found, ...more];
}

/** Strands listed from token `k` on ("help and protection, the experiences of children in care, and leadership"). `after`: the grade's end. */
function strandList(r: Reading, line: Line, at: number, after: number): Spot<Strand>[] {
  const found: Spot<Strand>[] = [];
  for (let k = at; k < line.to; ) {
    const hit = line.strands.find((s) => s.from <= k && k < s.to);
    if (hit) {
      found.push(hit);
      k = hit.to;
      while (k < line.to && (isAny(r.tokens[k]?.w ?? '', `,|and|"|'`) || (k > hit.to && LINKS.has(r.tokens[k]?.w ?? '')))) k++;
      if (line.grades.some((g) => g.from >= after && g.from <= k)) break;
      continue;
    }
    if (found.length || !LINKS.has(r.tokens[k]?.w ?? '')) break;
    k++;
  }
  return found;
}

/** "… good, and so was A", "… good, as were A and B", "… good, as well as A". */
function strandsAlso(r: Reading, line: Line, to: number): Spot<Strand>[] {
  let k = to;
  while (isAny(r.tokens[k]?.w ?? '', `"|'|,`)) k++;
  if (r.tokens[k]?.w === 'and') k++;
  const pair = `${r.tokens[k]?.w} ${r.tokens[k + 1]?.w}`;
  return isAny(pair, 'so was|so were|so is|so are|as was|as were|as is|as are') ? strandList(r, line, k + 2, to) : [];
}

function strandsNear(r: Reading, line: Line, from: number, to: number, taken: Set<number>): Spot<Strand>[] {
  let i = to;
  // "a good rating for leadership"
  while (isAny(r.tokens[i]?.w ?? '', '"|,') || (SCALE_NOUNS.has(r.tokens[i]?.w ?? '') && FOR.has(r.tokens[i + 1]?.w ?? ''))) i++;
  if (r.tokens[i]?.w === '(') i++;
  // "three of the four areas were graded good: help and protection, …"
  const parts = [1, 2, 3, 4, 5].some((k) => from - k >= line.from && PARTS.has(r.tokens[from - k]?.w ?? ''));
  const listed = parts && isAny(r.tokens[i]?.w ?? '', ':|–');
  if (FOR.has(r.tokens[i]?.w ?? '') || r.tokens[i - 1]?.w === '(' || listed) {
    const found = strandList(r, line, r.tokens[i - 1]?.w === '(' ? i : i + 1, to);
    if (found.length) {
      for (const s of found) taken.add(s.from);
      return found;
    }
  }
  // "outstanding in two categories", "good ratings in three areas": parts, not the whole
  let j = to;
  while (r.tokens[j]?.w === '"' || SCALE_NOUNS.has(r.tokens[j]?.w ?? '')) j++;
  if (isAny(r.tokens[j]?.w ?? '', 'in|for|on|across')) {
    // "in two out of three areas"
    const reach = isAny(r.tokens[j + 2]?.w ?? '', 'of|out') ? [1, 2, 3, 4, 5] : [1, 2, 3];
    const some = reach.find((k) => PARTS.has(r.tokens[j + k]?.w ?? '') && j + k < line.to);
    const count = some ? (r.tokens[j + 1]?.w ?? '') : '';
    if (some && some > 1 && !isAny(count, 'all|every|each|both|the|its|four|five'))
      return [{ from: j + some, to: j + some + 1, value: 'other' }];
  }
  // "outstanding for some of its work"
  if (
    isAny(r.tokens[j]?.w ?? '', 'in|for|on|across') &&
    isAny(r.tokens[j + 1]?.w ?? '', 'some|part|parts|much|aspects') &&
    r.tokens[j + 2]?.w === 'of'
  )
    return [{ from: j + 1, to: j + 2, value: 'other' }];
  // "three areas out of four were good"
  for (let k = from - 1; k >= Math.max(line.from, from - 9); k--) {
    if (line.grades.some((g) => g.from <= k && k < g.to) || r.tokens[k]?.w === ';') break;
    if (!PARTS.has(r.tokens[k]?.w ?? '')) continue;
    if ([1, 2, 3].some((m) => isAny(r.tokens[k - m]?.w ?? '', 'all|every|each|both'))) break;
    return [{ from: k, to: k + 1, value: 'other' }];
  }
  // "leadership: good", "adoption is good", "care leavers were rated outstanding"
  const before = line.strands.filter((s) => s.to <= from).pop();
  if (!before || taken.has(before.from)) return [];
  for (let k = before.to; k < from; k++) {
    const w = r.tokens[k]?.w ?? '';
    if (line.grades.some((g) => g.from <= k && k < g.to)) return [];
    if (line.councils.some((c) => c.from === k) && !isAny(r.tokens[k - 1]?.w ?? '', 'in|at|of|across|the')) return [];
    if (w === ':' && k !== before.to) return [];
    // "care leavers get services that require improvement"
    if (w === 'that' && !isAny(r.tokens[k - 1]?.w ?? '', 'service|services|support|care|help')) return [];
    if (w === ';' || w === '.' || isAny(w, 'overall|whole|everything|rest|which|who|but|when|after|since|before')) return [];
  }
  if (from - before.to > 12) return [];
  const list = [before];
  for (let k = line.strands.indexOf(before) - 1; k >= 0; k--) {
    const s = line.strands[k] as Spot<Strand>;
    const next = list[0] as Spot<Strand>;
    let joined = next.from - s.to <= 4;
    for (let m = s.to; m < next.from; m++) if (!isAny(r.tokens[m]?.w ?? '', ',|and|the|for|its|their|services|both')) joined = false;
    if (!joined) break;
    list.unshift(s);
  }
  return list;
}
