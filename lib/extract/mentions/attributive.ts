/** A grade before the service that it is given to. */
import type { GradeWord } from '../lexicon/grades.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered } from './context.ts';
import { oneOfThose } from './one-of-those.ts';
import { provides } from './provides.ts';
import { strandGets, strandNext } from './strand-gets.ts';
import { no, STRAND_ONLY, type Verdict, yes } from './verdict.ts';

/** "its inadequate children's services" is a judgement, "outstanding care" is praise. */
export function attributive(tokens: Token[], line: Line, g: Spot<GradeWord>, after: number, inspected: boolean): Verdict {
  const before = tokens[g.from - 1];
  if (!inspected) return no('no-inspection');
  const owned =
    before !== undefined && (/'s?$/.test(before.w) || isAny(before.w, 'its|their|our|whose|his|her') || covered(line.councils, g.from - 1));
  const department =
    line.services.some(
      (s) => s.from === after && isAt(tokens, s.to - 1, 'service|services|department|departments|directorate|team|agency'),
    ) ||
    isAt(tokens, after, 'services|department|council|authority|overall') ||
    (owned && wordAt(tokens, after) === 'service');
  if (judgedTo(tokens, g) && !isAt(tokens, after, 'care|social')) return yes('judged', 3, 'judged');
  // "For the first time Kent has an outstanding children's department"
  if (
    department &&
    isAny(before?.w ?? '', 'a|an') &&
    isAt(tokens, g.from - 2, 'has|have') &&
    (covered(line.councils, g.from - (isAt(tokens, g.from - 3, 'now|at|last') ? 4 : 3)) ||
      // "Rutland, England's smallest county, has a good children's service"
      (wordAt(tokens, g.from - 3) === ',' && line.councils.length === 1 && line.councils[0]?.from === line.from))
  )
    return yes('attributive', 2);
  if (wordAt(tokens, after) === 'overall') return yes('attributive', 2);
  if (owned && department) return yes('attributive', 2);
  if (department && (g.value.grade === 'inadequate' || g.value.grade === 'requires improvement') && !isAny(before?.w ?? '', 'an|a'))
    return yes('attributive', 1);
  if (strandGets(tokens, line, g, after) || strandNext(tokens, line, g, after)) return yes(STRAND_ONLY, 2);
  return provides(tokens, line, g, after) || (department && oneOfThose(tokens, line, g.from))
    ? yes('provides', 2)
    : no('plain-english.praise');
}

/** "has been judged to provide good services", "were found to be running an inadequate department". */
function judgedTo(tokens: Token[], g: Spot<GradeWord>): boolean {
  let i = g.from - 1;
  while (isAt(tokens, i, 'a|an|"|overall')) i--;
  if (!/^(?:provid|deliver|offer|run)/.test(wordAt(tokens, i))) return false;
  i--;
  while (isAt(tokens, i, 'be|to|by|ofsted|inspectors')) i--;
  return isAt(tokens, i, 'judged|found|deemed|ruled|adjudged|considered') && isAt(tokens, i + 1, 'to|by');
}
