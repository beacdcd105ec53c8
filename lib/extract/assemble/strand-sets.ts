/** Strands that are counted and not named: "each of the four areas", "everything bar leadership", "the other three". */

import type { PartialDate } from '../../domain/dates.ts';
import { NO_OVERALL_SINCE } from '../../domain/frameworks.ts';
import type { Strand } from '../../domain/strands.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { LINKS, runsOf } from './strand-runs.ts';

/** `all`: every strand but those in `except`; `rest`: those that have no other grade. `count`: how many are said to be meant; `butOne`: less one that goes unnamed. */
export type StrandSet = { kind: 'all' | 'rest'; count: number | null; except: Strand[]; butOne?: boolean };

/** What an inspection is divided into. */
export const PARTS = new Set(
  (
    'area|areas|strand|strands|aspect|aspects|category|categories|measure|measures|indicator|indicators|criteria|standard|standards|judgement|judgements|heading|headings|sub-heading|field|fields|' +
    'front|fronts|count|counts|respect|respects|particular|particulars|sub-headings|sub-judgements|component|components|element|elements|theme|themes|section|sections|part|parts|head|heads|box|boxes'
  ).split('|'),
);

const AREAS = 'area|areas|strand|strands|aspect|aspects|category|categories|measure|measures|indicator|indicators|criteria|standards';

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five'];
/** "Three areas", "the strand"; not the "joint area review", nor "the bottom category". */
export const isPart = (r: Reading, i: number) =>
  isWord(r, i, AREAS) &&
  !isWord(r, i - 1, 'joint|local|targeted|our|your') &&
  !isWord(r, i + 1, 'review|reviews|inspection') &&
  !(
    word(r, i) === 'category' &&
    isWord(
      r,
      i - 1,
      'that|this|lowest|bottom|worst|top|highest|best|same|which|inadequate|improvement|good|outstanding|adequate|satisfactory|poor',
    )
  ) &&
  // "in nine areas of England"
  !isWord(r, i - 1, 'seven|eight|nine|ten|eleven|twelve') &&
  !(word(r, i + 1) === 'of' && isWord(r, i + 2, 'england|the'));

const EXCEPT = new Set('except|excepting|bar|barring|save|excluding'.split('|'));

/** Where the words for an exception end that begin at `i` ("apart from", "with the exception of"); 0 when none begin there. */
export function exceptAt(r: Reading, i: number): number {
  const w = word(r, i);
  const next = word(r, i + 1);
  if (EXCEPT.has(w)) return i + 1;
  if ((w === 'apart' || w === 'aside') && next === 'from') return i + 2;
  if (w === 'other' && next === 'than') return i + 2;
  if (w === 'exception' && next === 'of') return i + 2;
  return w === 'but' && isAny(next, 'for|one') ? i + 1 : 0;
}

/** The strands that `line` takes out of a set ("apart from those for care leavers"). */
function exceptions(r: Reading, line: Line): Strand[] {
  for (let i = line.from; i < line.to; i++) {
    const to = exceptAt(r, i);
    if (!to) continue;
    let k = to;
    while (isWord(r, k, 'for|that|those|one|ones|the|on|in|of|about|from|where') || (LINKS.has(word(r, k)) && k - to < 8)) {
      if (covered(runsOf(r, line), k)) break;
      k++;
    }
    const run = runsOf(r, line).find((x) => x.from === k || (x.from <= k && k < x.to));
    if (run) return run.strands.map((s) => s.value);
  }
  return [];
}

/** One to five, in words or figures. */
export const number = (w: string) => {
  const n = NUMBERS.indexOf(w);
  return n > 0 ? n : /^[1-5]$/.test(w) ? Number(w) : null;
};

/** The set that ends at token `p` of `line`: the quantifier and the numbers before the word for parts. */
function quantified(r: Reading, line: Line, p: number): StrandSet | null {
  let all = false;
  let rest = false;
  const numbers: number[] = [];
  for (let i = p - 1; i >= Math.max(line.from, p - 8); i--) {
    const w = word(r, i);
    const t = r.tokens[i];
    const n = number(w);
    // "all but one of the four strands"; not "of the standards", which are youth justice's
    if (w === 'but' && word(r, p) !== 'standards' && numbers[0] === 1 && isWord(r, i - 1, 'all|every|each'))
      return { kind: 'all', count: numbers[1] ?? null, except: [], butOne: true };
    if (isAny(w, 'all|every|each|both')) {
      all = true;
      if (w === 'both' && !numbers.length) numbers.push(2);
    } else if (isAny(w, 'other|others|remaining')) rest = true;
    else if (n && !(n === 1 && isWord(r, i - 1, 'every|each'))) numbers.unshift(n);
    else if (n) continue;
    else if (
      t?.kind !== 'word' ||
      (!isAny(
        w,
        'of|out|the|its|their|our|them|on|individual|further|separate|main|key|headline|principal|core|major|these|those|single|sub|graded|new|one|inspected|other',
      ) &&
        !/'s?$/.test(w))
    )
      break;
  }
  const [first, second] = numbers;
  if (all && !rest) return { kind: 'all', count: first ?? null, except: [] };
  if (rest) return { kind: 'rest', count: first ?? null, except: [] };
  if (first && second && first < second) return { kind: 'rest', count: first, except: [] };
  return null;
}

/** "Four goods", "four outstanding judgements", "outstanding ×4": one for each strand. */
function oneEach(r: Reading, line: Line, from: number, to: number): StrandSet | null {
  const plural =
    /^(?:goods|outstandings|inadequates)$/.test(word(r, to - 1)) ||
    isWord(r, to, 'judgements|grades|ratings|verdicts|marks|scores|strands');
  let k = from - 1;
  while (k > line.from && isWord(r, k, '"|straight|separate|clear')) k--;
  const before = plural ? number(word(r, k)) : null;
  const after = /^[x×]$/.test(word(r, to))
    ? number(word(r, to + 1))
    : number(word(r, to).replace(/^[x×](?=\d)/, '') === word(r, to) ? '' : word(r, to).slice(1));
  if ((before ?? after) === 4) return { kind: 'all', count: 4, except: [] };
  // "three goods and an outstanding": parts, and no verdict on the whole.
  return plural &&
    (before === 2 || before === 3) &&
    line.grades.some((g) => g.from >= to && g.from - to <= 6) &&
    !line.councils.some((c) => c.from > from)
    ? { kind: 'rest', count: before, except: [] }
    : null;
}

/** The set without what the line takes out of it; "all but one" is the rest of whatever one the text tells. */
function less(r: Reading, line: Line, set: StrandSet): StrandSet {
  const except = exceptions(r, line);
  if (except.length || set.kind !== 'all') return { ...set, except };
  for (let i = line.from; i < line.to; i++) {
    let k = exceptAt(r, i);
    if (!k) continue;
    while (isWord(r, k, 'for|in|just|only|a|the|single')) k++;
    if (word(r, k) === 'one' && !isWord(r, k + 1, 'of')) return { ...set, except, butOne: true };
  }
  return { ...set, except };
}

/** What stands for parts without naming them. */
const REST = 'everything|everywhere|others|rest|other|remaining|else';

/** "Each of the five judgements, among them the new one for care leavers, was good": the marks of the aside before the grade at `to` that names some of all. */
export function asideOfSome(r: Reading, line: Line, to: number): { from: number; to: number } | null {
  for (let i = to - 1; i > Math.max(line.from, to - 7); i--) {
    if (!isWord(r, i, ',|–|)')) continue;
    for (let k = i - 1; k > Math.max(line.from, i - 18); k--)
      // "Everything else, including the overall, is …"
      if (isWord(r, k, 'overall|whole')) return null;
      else if (isWord(r, k, ',|–|('))
        return isWord(r, k + 1, 'among|including|even|notably|especially') || (word(r, k + 1) === 'not' && word(r, k + 2) === 'least')
          ? { from: k, to: i }
          : null;
    return null;
  }
  return null;
}

/** "All outstanding, Kent; all good save for leadership, Bath": since there is no overall grade, all can only be the parts. */
function allAlone(r: Reading, line: Line, from: number, to: number): StrandSet | null {
  if ((r.published ?? '') < NO_OVERALL_SINCE || word(r, from - 1) !== 'all') return null;
  if (from - 1 > line.from && !isWord(r, from - 2, ';|:|–')) return null;
  let end = to;
  while (end < line.to && word(r, end) !== ';') end++;
  return { kind: 'all', count: 4, except: exceptions(r, { ...line, from, to: end }) };
}

/** The set of strands that the grade at `from`-`to` is said of; null when it is said of none. */
export function setFor(r: Reading, line: Line, from: number, to: number): StrandSet | null {
  const each = oneEach(r, line, from, to);
  if (each) return each;
  const bare = allAlone(r, line, from, to);
  if (bare) return bare;
  const parted = (i: number) => word(r, i) === ';' || covered(line.grades, i);
  // "All four areas were good", "everything was good bar leadership"
  const aside = asideOfSome(r, line, from);
  const first = Math.max(line.from, (aside ? aside.from : from) - 10);
  const sets = says(r.tokens, PARTS, first, from) || says(r.tokens, REST, first - 1, from);
  for (let k = from - 1; sets && k >= first; k--) {
    const w = word(r, k);
    if (aside?.to === k) {
      k = aside.from;
      continue;
    }
    if (parted(k) || isAny(w, ',|overall|whole')) break;
    const set = PARTS.has(w)
      ? quantified(r, line, k)
      : isAny(w, 'everything|everywhere')
        ? ({ kind: word(r, k + 1) === 'else' ? 'rest' : 'all', count: null, except: [] } as StrandSet)
        : (isAny(w, 'others|rest') && word(r, k - 1) === 'the' && word(r, k - 3) !== 'best') || (w === 'else' && word(r, k - 1) === 'all')
          ? ({ kind: 'rest', count: null, except: [] } as StrandSet)
          : number(w) && isWord(r, k - 1, 'other|others|remaining')
            ? ({ kind: 'rest', count: number(w), except: [] } as StrandSet)
            : null;
    // "The other two are good", of councils
    if (set) return line.councils.some((c) => c.from < k && k < c.to) ? null : less(r, line, set);
  }
  // "good in each of the four areas", "outstanding for everything", "good across the board"
  let k = to;
  while (
    isWord(r, k, '"|,') ||
    isWord(r, k, 'rating|ratings|grade|grades|judgement|judgements|mark|marks|score|scores|verdict|verdicts|one|ones')
  )
    k++;
  if (isWord(r, k, 'across|throughout') && (word(r, k) === 'throughout' || word(r, k + 2) === 'board'))
    return { kind: 'all', count: null, except: exceptions(r, line) };
  if (!isWord(r, k, 'in|for|on|across|against|at|under')) return null;
  if (isWord(r, k + 1, 'everything|everywhere')) {
    const except = exceptions(r, line);
    return { kind: word(r, k + 2) === 'else' ? 'rest' : 'all', count: null, except };
  }
  for (let p = k + 1; p < Math.min(line.to, k + 8); p++) {
    if (parted(p)) return null;
    if (word(r, p) === 'rest' || (word(r, p) === 'others' && word(r, p - 1) === 'the')) return { kind: 'rest', count: null, except: [] };
    if (number(word(r, p)) && isWord(r, p - 1, 'other|remaining')) return { kind: 'rest', count: number(word(r, p)), except: [] };
    if (PARTS.has(word(r, p))) {
      const set = quantified(r, line, p);
      return set ? { ...set, except: exceptions(r, line) } : null;
    }
  }
  return null;
}

/** The strands that an inspection of that time was divided into; none before 2018, when the headings had headings of their own. */
export function strandsOfTime(date: PartialDate | null): readonly Strand[] {
  if (!date || date.startsWith('--')) return [];
  if (date >= '2023') return ['leadership', 'help and protection', 'children in care', 'care leavers'];
  return date >= '2018' ? ['leadership', 'help and protection', 'children in care'] : [];
}
