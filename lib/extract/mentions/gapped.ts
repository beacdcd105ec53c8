/** "Kent performs well, Medway adequately", "performs well, up from adequately": annual ratings whose verb stands before the first of several. */
import type { Grade } from '../../domain/grades.ts';
import { type GradeWord, SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered } from './context.ts';
import { proFormAt } from './pro-forms.ts';

const ADVERBS = new Map<string, Grade>([
  ['excellently', 'excellent'],
  ['well', 'good'],
  ['adequately', 'adequate'],
  ['poorly', 'poor'],
]);

/** Whether a name, or a pro-form for one, ends right before token `i`. */
function named(tokens: Token[], line: Line, at: number): boolean {
  let i = at;
  while (isAt(tokens, i - 1, MANAGES)) i--;
  return covered(line.councils, i - 1) || [1, 2].some((k) => proFormAt(tokens, i - k)?.to === i);
}

/** What may stand between them: "could manage only adequately". */
const MANAGES = 'could|can|managed|manages|manage|only|just|but|does|did|do|doing|still|merely|to|so|now|is|are|was|were';

/** "Wigan, excellently.", "Hull (well, again)", "Poole's, adequately; …", "Sunderland, where the verdict was the same, adequately": nothing but a mark or an aside parts it from the name. */
function marked(tokens: Token[], line: Line, i: number): boolean {
  if (!isAt(tokens, i - 1, ',|:|(|–')) return false;
  const next = tokens[i + 1];
  const ends = i + 1 >= line.to || isAny(next?.w ?? '', '.|;|)|and|but|again|too|up|down|as|in|while');
  if (!ends && !(next?.w === ',' && isAt(tokens, i + 2, 'again|up|down|as|too|and|with|but'))) return false;
  if (covered(line.councils, isAt(tokens, i - 2, 'letter|report|rating|assessment') ? i - 3 : i - 2)) return true;
  const name = line.councils.filter((c) => c.to < i).pop();
  if (!name || wordAt(tokens, i - 1) !== ',' || wordAt(tokens, name.to) !== ',' || i - name.to > 14) return false;
  for (let k = name.to + 2; k < i - 1; k++) if (isAt(tokens, k, ',|;|:')) return false;
  return isAt(tokens, name.to + 1, 'where|which|whose');
}

/** "up to performing well from adequately", "slipped from performing well to adequately, it said" */
function moved(tokens: Token[], i: number): boolean {
  if (!isAt(tokens, i - 1, 'from|to')) return false;
  const next = tokens[i + 1];
  return next === undefined || next.kind === 'mark' || isAny(next.w, 'to|from|and|last|in|this|at|since|after|while|but|over');
}

/** "Barnsley has gone from well to adequately", where another sentence had the verb. */
function addSteps(tokens: Token[], line: Line): void {
  for (let i = line.from + 1; i + 2 < line.to; i++) {
    const before = ADVERBS.get(wordAt(tokens, i));
    const after = ADVERBS.get(wordAt(tokens, i + 2));
    if (!before || !after || wordAt(tokens, i - 1) !== 'from' || wordAt(tokens, i + 1) !== 'to') continue;
    const hit = (at: number, grade: Grade): Spot<GradeWord> => ({ from: at, to: at + 1, value: { grade, form: 'adverb' } });
    line.grades = [...line.grades, hit(i, before), hit(i + 2, after)].sort((a, b) => a.from - b.from);
    return;
  }
}

/** "Next door, Bristol managed adequately and Bath well": the token of the first adverb, behind a name and a verb of getting by; -1 when there is none. */
function firstManaged(tokens: Token[], line: Line): number {
  for (const c of line.councils) {
    const at = isAt(tokens, c.to, 'managed|manages|manage|did|does|do|fared|fares') ? c.to + 1 : -1;
    const next = tokens[at + 1];
    if (at > 0 && ADVERBS.has(wordAt(tokens, at)) && (!next || next.kind === 'mark' || isAny(next.w, 'and|but|while'))) return at;
  }
  return -1;
}

/** Where some sentence says how councils perform: adds the adverbs of `line` that share the verb of an annual rating before them to its grades. */
export function addGapped(tokens: Token[], line: Line): void {
  const first = line.grades.find((g) => g.value.form === 'adverb')?.to ?? firstManaged(tokens, line);
  if (first < 0) addSteps(tokens, line);
  const more: Spot<GradeWord>[] = [];
  for (let i = Math.max(first, line.from); i < line.to; i++) {
    const grade = ADVERBS.get((tokens[i] as Token).w);
    if (grade && (marked(tokens, line, i) || (first >= 0 && (named(tokens, line, i) || moved(tokens, i)))))
      more.push({ from: i, to: i + 1, value: { grade, form: 'adverb' } });
  }
  if (more.length) line.grades = [...line.grades, ...more.filter((m) => !covered(line.grades, m.from))].sort((a, b) => a.from - b.from);
}

/** "It was told in 2016 that it needed to improve": the grade of that name, where an inspection of a year since 2014 is told of as past. */
export function addTold(tokens: Token[], line: Line, published: string | null): void {
  const year = Number.parseInt(published ?? '', 10);
  const old =
    line.dates.some((d) => Number.parseInt(d.mention.date ?? '', 10) >= 2014 && Number.parseInt(d.mention.date ?? '', 10) < year) ||
    line.dates.some((d) => d.mention.kind === 'offset' && /(?:earlier|before|previously)$/i.test(d.mention.text));
  if (!old || line.grades.length || line.where === 'title') return;
  for (let i = line.from + 2; i < line.to; i++) {
    if (wordAt(tokens, i) !== 'improve' || wordAt(tokens, i - 1) !== 'to') continue;
    const next = tokens[i + 1];
    if (
      next &&
      next.kind !== 'mark' &&
      !covered(line.dates, i + 1) &&
      !isAny(next.w, 'in|by|and|but|at|after|when|on') &&
      !(i + 1 < line.to && covered(line.dates, i + 2))
    )
      return;
    const needed = isAt(tokens, i - 2, 'needed|had|needs|need|has');
    const who = needed && isAt(tokens, i - 3, 'it|they|we|services|council|borough|county|city');
    for (let k = i - (needed ? 4 : 2); k >= Math.max(line.from, i - 10); k--)
      if (
        isAt(tokens, k, 'told|said|ruled|warned') &&
        (who || (!needed && wordAt(tokens, k) === 'told' && (k === i - 2 || covered(line.dates, i - 2))))
      ) {
        line.grades.push({ from: i - 1, to: i + 1, value: { grade: 'requires improvement', form: 'implied' } });
        return;
      } else if (isAt(tokens, k, 'staff|schools|school|ministers|government|not|never|will|would|been') && wordAt(tokens, k) !== 'been')
        return;
  }
}

const ENDS_AT: readonly [string, Grade, Grade][] = [
  ['lowest|bottom|worst', 'inadequate', 'requires improvement'],
  ['highest|top|best', 'outstanding', 'good'],
];
const CLOSED = 'and|but|in|at|for|from|last|this|of|while|after|when|since|possible|available|there|again|too|going|yesterday|today';

/** "from the bottom rating to its second lowest", "Leeds got the lowest grade, York the highest": ends of the scale whose noun is said before. `last`: the line before. */
export function addEnds(tokens: Token[], line: Line, last: Line | undefined): void {
  const named = (l: Line) => l.grades.find((g) => g.value.form === 'implied' && SCALE_NOUNS.has(wordAt(tokens, g.to - 1)));
  const first = named(line) ?? (last && last.line === line.line && !last.skip ? named(last) : undefined);
  if (!first) return;
  const more: Spot<GradeWord>[] = [];
  for (let i = Math.max(line.from, first.to); i < line.to - 1; i++) {
    if (!isAt(tokens, i, 'the|its|their')) continue;
    const second = isAt(tokens, i + 1, 'second|next') ? 1 : 0;
    const at = i + 1 + second;
    const next = tokens[at + 1];
    const row = ENDS_AT.find(([words]) => isAt(tokens, at, words));
    if (
      !row ||
      covered(line.grades, at) ||
      (next && next.kind !== 'mark' && !isAny(next.w, CLOSED)) ||
      (next?.w === 'of' && !isAt(tokens, at + 2, 'all|the'))
    )
      continue;
    more.push({ from: i + 1, to: at + 1, value: { grade: second ? row[2] : row[1], form: 'implied' } });
  }
  if (more.length) line.grades = [...line.grades, ...more].sort((a, b) => a.from - b.from);
}
