/** Homes for children go by numbers and names: which words of a story about them are homes that were judged. */
import type { GradeWord } from '../lexicon/grades.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered, isSubject } from './context.ts';

/** "Of its nine homes one is outstanding and five are good": so many of them. `head`: the noun before the verb. */
export const homesCounted = (tokens: Token[], head: number): boolean =>
  tokens[head]?.kind === 'number' ||
  isAt(
    tokens,
    head,
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|others|other|rest|another|remainder|both|all|larger|smaller|bigger|older|newer|largest|smallest|biggest|newest|oldest',
  );

/** "Rose House, good; The Elms, satisfactory": an entry of a list that is nothing but a name and its grade. */
export function homeEntry(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (!isAt(tokens, g.from - 1, ',|:|–|(') || (g.to < line.to && !isAt(tokens, g.to, '.|;|,|)|and'))) return false;
  let i = g.from - 2;
  while (i >= line.from && tokens[i]?.kind === 'word' && (tokens[i]?.capital || isAt(tokens, i, 'in|near|of|at'))) i--;
  const name = i + 1;
  return (
    g.from - name >= 2 &&
    g.from - name <= 6 &&
    (i < line.from || isAt(tokens, i, ';|:|,|and|)')) &&
    tokens[name]?.capital === true &&
    !covered(line.councils, name) &&
    !isSubject(line, tokens, name) &&
    !covered(line.dates, name) &&
    !INSPECTORS.has(wordAt(tokens, name))
  );
}

/**
 * "Four are good and two, both in Morley, outstanding", "the other, Elm House, inadequate in March": homes counted, and the verb is that of those before them.
 * Behind a comma, in a story about homes.
 */
export function homesApart(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (homeEntry(tokens, line, g)) return true;
  if (wordAt(tokens, g.from - 1) !== ',') return false;
  for (let i = g.from - 2; i > line.from && g.from - i <= 9; i--) {
    if (wordAt(tokens, i) !== ',' && i > line.from + 1) continue;
    const first = isAt(tokens, i - 2, 'the|remaining|last') ? i - 2 : i - 1;
    return (
      homesCounted(tokens, i - 1) &&
      (first <= line.from + 1 || isAt(tokens, first - 1, 'and|,|;|:|but|while|the|–')) &&
      (first <= line.from + 1 || line.grades.some((o) => o.to <= first))
    );
  }
  return false;
}

/** "Thornbrae and Ninebanks are outstanding", in a story about homes: they go by any name. */
export function namedHome(tokens: Token[], line: Line, head: number): boolean {
  const t = tokens[head];
  // "Rose House, which takes girls, is …", "Elmcroft in Hessle, for boys, is …"
  const [first, second] = [line.from + 1, line.from + 2].map((i) => tokens[i]);
  if (
    tokens[line.from]?.capital &&
    !covered(line.councils, line.from) &&
    !isSubject(line, tokens, line.from) &&
    head > line.from + 1 &&
    (isAny(first?.w ?? '', 'house|lodge|cottage|court|view|grange|drive|road|avenue|close|lane|villa|place|farm|hall') ||
      (isAny(first?.w ?? '', 'in|near') && second?.capital))
  )
    return true;
  return t?.kind === 'word' && t.capital && (head > line.from || isAt(tokens, head + 1, 'is|was')) && !covered(line.councils, head);
}
