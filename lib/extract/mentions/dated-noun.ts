/** A grade that is somebody's and has its day told: "Kent's good dates from 2017", "the county's inadequate was handed down in May". */
import type { GradeWord } from '../lexicon/grades.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered } from './context.ts';

/** What a grade does to have been given then and to be held still. */
const HOLDS = 'dates|goes|stems|comes|hails|is|has';
/** What became of it then. */
const GIVEN =
  'dated|went|stemmed|came|was|were|given|awarded|handed|earned|won|made|received|gained|secured|achieved|delivered|conferred|issued|decided|stood|held|reached';
const SMALL =
  'from|of|back|to|in|on|at|out|down|up|over|as|far|only|just|the|a|an|autumn|spring|summer|winter|end|start|late|early|mid|its|inspection|all|way|been|already|now|ago|stood|about|around|nearly|almost|more|than|some|fully';

/** "Kent's good dates from 2017": `holds` when it is told as what the council has to this day; null when no day is told right behind the grade. */
export function datedNoun(tokens: Token[], line: Line, g: Spot<GradeWord>): { holds: boolean } | null {
  let before = g.from - 1;
  if (wordAt(tokens, before) === '"') before--;
  if (ofYear(tokens, line, g, before)) return { holds: false };
  if (!covered(line.councils, before) || !/'s?$/.test(wordAt(tokens, before))) return null;
  let i = g.to;
  if (wordAt(tokens, i) === '"') i++;
  const verb = wordAt(tokens, i);
  const holds = isAny(verb, HOLDS);
  if (!holds && !isAny(verb, GIVEN)) return null;
  for (let k = i + 1; k < Math.min(line.to, i + 9); k++) {
    if (line.dates.some((d) => d.from <= k && k < d.to && d.mention.date !== null)) return { holds };
    const w = wordAt(tokens, k);
    if (!isAny(w, SMALL) && !isAny(w, GIVEN)) return null;
  }
  return null;
}

/** "That cancels the requires improvement of 2019", "it replaces the good of three years ago", "the 2019 inadequate behind it". */
function ofYear(tokens: Token[], line: Line, g: Spot<GradeWord>, before: number): boolean {
  if (!isAt(tokens, before, 'the|its|their|that|our') || !isAt(tokens, g.to, 'of|from')) return false;
  const skip = isAt(tokens, g.to + 1, 'late|early|the') ? 1 : 0;
  return line.dates.some(
    (d) => d.from <= g.to + 1 + skip && g.to + 1 + skip < d.to && d.mention.date !== null && /^\d{4}/.test(d.mention.date),
  );
}

/** What stands between a grade and the day behind it: "inadequate once more in 2018". */
const ONCE_MORE = 'again|once|more|still|too|also|for|a|the|second|third|time|in|at|by|report|of|under';

/** "In 2012, after the trial, inadequate", "inadequate in 2014, inadequate once more in 2018": a day of its own is all that gives it. */
export function givenByDay(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  for (let i = g.to; i < Math.min(line.to, g.to + 6); i++) {
    if (covered(line.dates, i)) return line.grades.some((o) => o.to < g.from && g.from - o.to <= 16);
    if (!isAt(tokens, i, ONCE_MORE)) break;
  }
  if (tokens[g.to]?.kind === 'word' && !isAt(tokens, g.to, 'again|still|too|overall|once')) return false;
  let from = g.from;
  while (from > line.from && g.from - from < 16 && wordAt(tokens, from - 1) !== ';') from--;
  const day = line.dates.find((d) => d.from >= from && d.from - from <= 2 && d.to < g.from && d.mention.date !== null);
  return day !== undefined && wordAt(tokens, day.to) === ',' && (from === line.from || wordAt(tokens, from - 1) === ';');
}

/** "requires improvement (2017) with rather less": a day in brackets behind it says that it was given. */
export function inDatedBrackets(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const at = wordAt(tokens, g.to) === '"' ? g.to + 1 : g.to;
  return wordAt(tokens, at) === '(' && line.dates.some((d) => d.from === at + 1 && d.mention.date !== null);
}

/** "left the borough with the words requires improvement against its name", "when the word inadequate arrived in 2021": a word that was put to it. */
export function wordGiven(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  let k = g.from - 1;
  if (wordAt(tokens, k) === '"') k--;
  if (!isAt(tokens, k, 'word|words|phrase|term|label') || wordAt(tokens, k - 1) !== 'the') return false;
  const next = wordAt(tokens, g.to) === '"' ? g.to + 1 : g.to;
  const behind = wordAt(tokens, next);
  if (isAny(behind, 'against|beside|by|next|alongside') && [1, 2, 3].some((n) => wordAt(tokens, next + n) === 'name'))
    return !isAt(tokens, k - 2, 'without|never|not');
  return (
    isAny(behind, 'arrived|came|appeared|landed|fell|entered|was|first') &&
    line.dates.some((d) => d.from > next && d.from - next <= 5 && d.mention.date !== null)
  );
}

/** "April 2018 | standard inspection | Good": the last cell of a row that begins with its day. */
export const inDatedRow = (tokens: Token[], line: Line, g: Spot<GradeWord>): boolean =>
  wordAt(tokens, g.from - 1) === '|' &&
  (g.to >= line.to || wordAt(tokens, g.to) === '(' || wordAt(tokens, g.to) === '|') &&
  line.dates.some((d) => d.from - line.from <= 1 && d.mention.date !== null);

/** "an adequate (2012)" */
export const aDated = (tokens: Token[], line: Line, g: Spot<GradeWord>): boolean =>
  isAt(tokens, g.from - 1, 'a|an|the|its|their|another') && inDatedBrackets(tokens, line, g);

/** "after two-and-a-half years of being inadequate" */
export const yearsOfBeing = (tokens: Token[], g: Spot<GradeWord>): boolean =>
  wordAt(tokens, g.from - 1) === 'being' &&
  wordAt(tokens, g.from - 2) === 'of' &&
  isAt(tokens, g.from - 3, 'years|year|months|decade|decades');

/** "What had been adequate in 2012 turned into requires improvement". `at`: the verb. */
export const whatWas = (tokens: Token[], line: Line, at: number, g: Spot<GradeWord>): boolean =>
  tokens[at - (wordAt(tokens, at) === 'been' ? 2 : 1)]?.w === 'what' && line.dates.some((d) => d.from >= g.to && d.from - g.to <= 1);
