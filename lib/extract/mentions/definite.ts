/** Grades that are spoken of as known: "the 2019 inadequate", "its good rating of 2018", "the requires improvement handed down in 2016". */
import { type GradeWord, SCALE_NOUNS } from '../lexicon/grades.ts';
import { FUNCTION_WORDS } from '../lexicon/words.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered } from './context.ts';

/** Grades in the plural are nouns whatever follows them. */
export const NOUN_GRADES = new Set('outstandings goods adequates inadequates ris'.split(' '));

/** Verbs that a grade can be the subject of: "the 2019 inadequate comes to an end". */
export const FINITE = new Set(
  'comes came goes went hangs hung hangs stands stood led leads meant means followed follows prompted brought brings cost costs dates dated lasted survived set sets lingers lingered belongs belonged ends ended still'.split(
    ' ',
  ),
);

/** "the 2019 inadequate", "last June's inadequate": named by its day. */
export function ofDay(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const at = wordAt(tokens, g.from - 1) === '"' ? g.from - 1 : g.from;
  const owned = /'s?$/.test(wordAt(tokens, at - 1));
  const day = line.dates.find((d) => d.to === at || (owned && d.to === at - 1));
  return day !== undefined && (owned || isAt(tokens, day.from - 1, 'the|its|their|that|our|this'));
}

/** "the 2019 inadequate", "that inadequate": a determiner, and perhaps a year, right before the grade. */
export function asNoun(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const year = covered(line.dates, g.from - 1);
  const before = wordAt(tokens, g.from - (year ? 2 : 1));
  // "there was a single good to cover everything", "it has had a straight inadequate"
  if (isAny(before, 'single|lone|solitary|straight|flat') && isAt(tokens, g.from - 2, 'a|one'))
    return g.to >= line.to || tokens[g.to]?.kind !== 'word' || FUNCTION_WORDS.has(wordAt(tokens, g.to));
  return (
    (/^(?:the|that|its|their|this)$/.test(before) && (year || FINITE.has(wordAt(tokens, g.to)))) ||
    ofDay(tokens, line, g) ||
    givenOn(tokens, line, g)
  );
}

/** "the two earlier outstandings", "before that there were three inadequates": plurals of the past; others count strands. */
export function earlierOnes(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (!NOUN_GRADES.has((tokens[g.from] as Token).w)) return false;
  // "There were RIs in 2015, 2019 and 2022", "goods from 2010 and 2013": each has its day.
  if (isAt(tokens, g.to, 'in|of|from') && covered(line.dates, g.to + 1)) return true;
  // "come off best, with a pair of goods"
  if (wordAt(tokens, g.from - 1) === 'of' && isAt(tokens, g.from - 2, 'pair|brace|couple|trio|clutch')) return true;
  for (let i = g.from - 1; i >= Math.max(line.from, g.from - 8); i--)
    if (/^(?:earlier|previous|past|before|preceding)$/.test((tokens[i] as Token).w)) return true;
  return false;
}

const HANDED =
  'handed|given|awarded|won|earned|issued|applied|imposed|received|delivered|bestowed|granted|conferred|secured|achieved|gained|collected|obtained|got';

/** "the inadequate of 2015", "its good rating of 2018", "the requires improvement handed down in 2016": a day right behind it says that it was given, whatever is hoped or asked of it. */
export function givenOn(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const quoted = wordAt(tokens, g.from - 1) === '"';
  const owner = wordAt(tokens, g.from - (quoted ? 2 : 1));
  if (!isAny(owner, 'the|its|their|our|that') && !/'s?$/.test(owner)) return false;
  let i = g.to;
  if (quoted && wordAt(tokens, i) === '"') i++;
  if (SCALE_NOUNS.has(wordAt(tokens, i))) i++;
  const handed = isAt(tokens, i, HANDED);
  if (handed && isAt(tokens, ++i, 'down|out|to')) i++;
  if (!isAt(tokens, i, handed ? 'in|on|at|by|it|them|under' : 'of|from')) return false;
  // "for the good of children in 2019"
  for (let k = i + 1; k < i + (handed ? 4 : 3); k++) if (covered(line.dates, k)) return true;
  return false;
}

/** "whether Kirklees' good (of June) is deserved": what is somebody's is there, whatever is hoped of it. */
export function isOwned(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const owner = wordAt(tokens, g.from - 1);
  if (!/'s?$/.test(owner) && !isAny(owner, 'its|their|our|whose')) return false;
  const next = tokens[g.to];
  return next === undefined || g.to >= line.to || isAny(next.w, '(|is|was|of|,|.');
}
