/** Grades that are an adjective of a strand, or of what a strand gets: "children in care get a good service", "good, with outstanding leadership". */

import type { GradeWord } from '../lexicon/grades.ts';
import { COPULAS, FUNCTION_WORDS } from '../lexicon/words.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { HARD_STOPS } from './context.ts';

const SOME = 'most|many|some|few|majority|not|no|too|often|other|if|when|until|where|proportion|number|half|so|more|sure|ensure|ensuring';
const REPORTS =
  'said|says|say|found|finds|find|adding|added|adds|noted|notes|concluded|concludes|concluding|reported|reports|judged|ruled|stated|states|decided|agreed|thought|wrote|writes|felt|considered|finding|ofsted|inspectors|inspectorate|watchdog|report|and';
const GETS = 'get|gets|got|receive|receives|received|have|has|had|given|offered|enjoy|enjoys|enjoyed|provided|getting|receiving';

/** What a strand is given, whole: "a good service", "outstanding support", "a good deal". */
const GIVEN = 'service|services|one|support|help|care|provision|offer|deal|experience|experiences';

/** Whether the grade before the noun at `after` is what all the children of a strand get; "most children in care" are no strand. */
export function strandGets(tokens: Token[], line: Line, g: Spot<GradeWord>, after: number): boolean {
  if (g.value.form !== 'plain') return false;
  if (!isAt(tokens, after, GIVEN) || isAt(tokens, after + 1, 'that|but|when|if|from|enough|plans|planning|with|to|in|of|around|on'))
    return false;
  // "a good deal of praise", "good help and advice"
  if (
    isAt(tokens, after, 'help|support|care') &&
    isAt(tokens, after + 1, 'and|,|for') &&
    !(wordAt(tokens, after + 1) === ',' && isAt(tokens, after + 2, 'ofsted|inspectors|according'))
  )
    return false;
  let k = g.from - 1;
  if (isAt(tokens, k, 'a|an')) k--;
  while (isAt(tokens, k, 'now|also|all|still|been|already|being|"|with')) k--;
  if (!isAt(tokens, k, GETS)) return false;
  const strand = line.strands.filter((s) => s.to <= k && s.value !== 'other').pop();
  if (!strand || k - strand.to > 9) return false;
  // An aside stands between: "care leavers, though, get", "care leavers (all nine of them) get".
  const aside = isAt(tokens, strand.to, ',|(|–') ? closing(tokens, strand.to, k) : strand.to;
  for (let i = aside; i < k; i++)
    if (
      !isAt(
        tokens,
        i,
        ',|though|however|now|also|all|are|were|have|has|had|been|the|borough|county|city|being|by|council|authority|in|here|"',
      )
    )
      return false;
  for (let i = strand.from - 1; i >= Math.max(line.from, strand.from - 5); i--) {
    const word = wordAt(tokens, i);
    if (isAny(word, SOME)) return false;
    if (word === 'that' && !isAt(tokens, i - 1, REPORTS)) return false;
  }
  return true;
}

/** One past the mark that closes the aside opened at `open`, before `end`; `open` when none does. */
function closing(tokens: Token[], open: number, end: number): number {
  const mark = wordAt(tokens, open) === '(' ? ')' : wordAt(tokens, open);
  for (let i = open + 1; i < end; i++) if (wordAt(tokens, i) === mark) return i + 1;
  return open;
}

const ADJECTIVES = 'strong|solid|excellent|effective|improving|weak|poor|sound|better';

/**
 * "Good, with good capacity to improve", "found good help and protection and outstanding leadership": a whole strand right behind its grade, in a list with
 * another grade that is somebody's.
 */
export function strandNext(tokens: Token[], line: Line, g: Spot<GradeWord>, after: number): boolean {
  if (g.value.form !== 'plain' || line.grades.length < 2) return false;
  let end = strandEnd(tokens, line, after);
  if (!end) return false;
  while (isAt(tokens, end, 'services|service|work|arrangements') || wordAt(tokens, end) === '"') end++;
  const next = tokens[end];
  if (end < line.to && next?.kind === 'word' && !FUNCTION_WORDS.has(next.w) && !line.dates.some((d) => d.from === end)) return false;
  let k = g.from - 1;
  while (isAt(tokens, k, '"|a|an|also|its|their')) k--;
  if (k >= line.from && !isAt(tokens, k, 'with|and|,|plus|but|found|was|were|is|:')) return false;
  // The other grade of the list: right before it, or behind this strand in the same form.
  const before = line.grades.filter((o) => o.to <= k + 1).pop();
  const ahead = line.grades.find((o) => o.from >= end);
  const joined = (from: number, to: number) => {
    if (to - from > 12 || from > to) return false;
    for (let i = from; i < to; i++)
      if (HARD_STOPS.has(wordAt(tokens, i)) || isAt(tokens, i, 'said|praised|noted|highlighted')) return false;
    return true;
  };
  if (before && joined(before.to, g.from) && !isAt(tokens, g.from - 2, 'for'))
    return given(tokens, line, before) || hangs(tokens, line, before);
  return (
    ahead !== undefined &&
    (k < line.from || isAt(tokens, k, 'found|was|were|is|:')) &&
    isAt(tokens, end, ',|and') &&
    joined(end, ahead.from) &&
    hangs(tokens, line, ahead)
  );
}

/** One past the strand at `after`: "help and protection", "support for care leavers", "care" beside others; 0 where none is. */
function strandEnd(tokens: Token[], line: Line, after: number): number {
  let i = after;
  if (isAt(tokens, i, 'support|services|practice|provision|work|outcomes') && isAt(tokens, i + 1, 'for|with')) i += 2;
  const s = line.strands.find((x) => x.from === i && x.value !== 'other');
  if (s) return s.to;
  return wordAt(tokens, i) === 'care' && line.strands.length > 0 && isAt(tokens, i + 1, ',|and') ? i + 1 : 0;
}

/** A grade that something has by a verb or a preposition: "judged good", "is good", "a good", "emerged as good". */
function given(tokens: Token[], line: Line, o: Spot<GradeWord>): boolean {
  const next = wordAt(tokens, o.to);
  if (!isAny(next, ',|"|with|and|but|overall|for|on|in|at|rating|grade') && o.to < line.to) return false;
  for (let i = o.from - 1; i >= Math.max(line.from, o.from - 6); i--)
    if (
      COPULAS.has(wordAt(tokens, i)) ||
      isAt(tokens, i, 'judged|rated|graded|found|awarded|given|safeguarding|protection|as|to|a|overall|safety|of')
    )
      return true;
  return false;
}

const hangs = (tokens: Token[], line: Line, o: Spot<GradeWord>) => strandEnd(tokens, line, o.to) > 0 || isAt(tokens, o.to, ADJECTIVES);

/** "with good capacity to improve", "and an adequate capacity for improvement": judged at every inspection until 2012. */
export function capacityOf(tokens: Token[], line: Line, g: Spot<GradeWord>, era: boolean): boolean {
  if (!era || g.value.form !== 'plain' || !line.strands.some((s) => s.from === g.to && s.value === 'capacity to improve')) return false;
  let k = g.from - 1;
  while (isAt(tokens, k, '"|a|an')) k--;
  return isAt(tokens, k, 'with|has|had|and|have|shows|showed|of|,');
}
