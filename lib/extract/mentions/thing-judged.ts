/** What a judging verb judges: the noun that a relative or participle clause hangs on, or the verb's object. */
import { type GradeWord, JUDGING_VERBS, SCALE_NOUNS } from '../lexicon/grades.ts';
import { INSPECTION_NOUNS, INSPECTORS } from '../lexicon/visits.ts';
import { BETWEEN, COPULAS, DETERMINERS, FUNCTION_WORDS } from '../lexicon/words.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { covered, isSubject, ofSubject } from './context.ts';

const PARTICIPLES =
  'rated|judged|graded|deemed|ranked|marked|found|described|labelled|labeled|branded|classed|classified|considered|called|regarded|adjudged|assessed';

const w = (tokens: Token[], i: number) => tokens[i]?.w ?? '';

/** A common noun that names no service, council or strand. */
function otherThing(tokens: Token[], line: Line, i: number): boolean {
  const t = tokens[i];
  if (!t || i < line.from || t.kind !== 'word' || (t.capital && i > line.from)) return false;
  return (
    !isSubject(line, tokens, i) &&
    !FUNCTION_WORDS.has(t.w) &&
    !BETWEEN.has(t.w) &&
    !JUDGING_VERBS.has(t.w) &&
    !INSPECTORS.has(t.w) &&
    !INSPECTION_NOUNS.has(t.w) &&
    !SCALE_NOUNS.has(t.w) &&
    !COPULAS.has(t.w) &&
    !covered(line.dates, i) &&
    !isAny(
      t.w,
      'those|ones|anything|nothing|something|report|reports|letter|letters|get|got|getting|go|gone|having|get|place|counterpart|neighbour|neighbours|side|part|parts|children|families|people',
    ) &&
    !/(?:ed|ly|'s|s')$/.test(t.w) &&
    !ofSubject(tokens, line, i)
  );
}

/** "a toddler group, rated good", "private providers rated inadequate", "a project that inspectors described as outstanding": no service is judged. */
export function hangsOnOther(tokens: Token[], line: Line, g: Spot<GradeWord>, verb: number): boolean {
  if (!isAny(w(tokens, verb), PARTICIPLES)) return false;
  for (let i = verb + 1; i < g.from; i++) if (!BETWEEN.has(w(tokens, i)) && !isAny(w(tokens, i), '"|as|to|be')) return false;
  let k = verb - 1;
  while (
    k > line.from &&
    (isAny(w(tokens, k), 'once|already|previously|then|has|have|had|now|only|also|still|later|long') || /ly$/.test(w(tokens, k)))
  )
    k--;
  if (COPULAS.has(w(tokens, k))) return false;
  for (let i = k; i > line.from && k - i < 6; i--)
    if (isAny(w(tokens, i), 'that|which|whom')) return otherThing(tokens, line, w(tokens, i - 1) === ',' ? i - 2 : i - 1);
  return otherThing(tokens, line, w(tokens, k) === ',' ? k - 1 : k);
}

/** "signage 'inadequate'", "called the minutes 'poor'": the noun before the quoted word is what it is said of. */
export function quotedOfOther(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const noun = g.from - 2;
  const before = w(tokens, noun - 1);
  return (
    line.where === 'text' &&
    otherThing(tokens, line, noun) &&
    !(tokens[noun] as Token).capital &&
    (before === 'and' || JUDGING_VERBS.has(before) || DETERMINERS.has(before))
  );
}
