/**
 * Words that point at a grade told before, by their build: "as others had in 2018", "so did their colleagues in 2018", "the first two such verdicts fell in 2010
 * and 2014", "it already had one from 2016". Fixed phrases of the kind stand in lexicon/cues.ts.
 */
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import { INSPECTION_NOUNS } from '../lexicon/visits.ts';
import type { Line } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf } from '../text/places.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered } from './context.ts';

/** Who says or was told the same at another time. */
const THEY =
  'colleagues|colleague|predecessors|predecessor|inspectors|inspector|ofsted|others|those|another|team|teams|one|last|previous|report|inspection|it|they|council|authority|borough|county|city|services|service|department';
const DID = 'had|did|was|were|do|does|rated|judged|found|graded';

/** The first of `THEY` or a council in the few tokens from `at`; -1 when something else is the subject. */
function subjectAt(tokens: Token[], line: Line, at: number): number {
  for (let i = at; i < Math.min(line.to, at + 5); i++) {
    if (isAt(tokens, i, THEY) || covered(line.councils, i)) return i;
    if (tokens[i]?.kind !== 'word' || covered(line.dates, i)) return -1;
  }
  return -1;
}

/** "So had their colleagues", "so was the last that it had": one past the verb; 0 when it is not so. */
function soDid(tokens: Token[], line: Line, i: number): number {
  const opens = i === line.from || wordAt(tokens, i - 1) === ';' || (wordAt(tokens, i - 1) === 'and' && isAt(tokens, i - 2, ',|;'));
  if (!opens || !isAt(tokens, i + 1, 'had|did|was|were|has|have')) return 0;
  return subjectAt(tokens, line, i + 2) >= 0 ? i + 2 : 0;
}

/** "as others had", "as their colleagues did", "as a team of four found": one past the verb; 0 when it is not so. */
function asTheyDid(tokens: Token[], line: Line, i: number): number {
  if (i === line.from || isAt(tokens, i - 1, 'as|same|such|known|regarded|well')) return 0;
  // "went as well as it did": so well
  if (wordAt(tokens, i + 2) === 'as') return 0;
  const who = subjectAt(tokens, line, i + 1);
  if (who < 0 || (isAt(tokens, who, 'it|they|council|authority|borough|county|city|service|services|department') && who === i + 1))
    return 0;
  for (let k = who + 1; k < Math.min(line.to, who + 5); k++) {
    // "just as inspectors were concluding": when, and not what
    if (/ing$/.test(wordAt(tokens, k + 1))) return 0;
    if (isAt(tokens, k, DID)) return isAt(tokens, k + 1, 'rated|judged|found|graded|said|been|done') ? k + 2 : k + 1;
    if (tokens[k]?.kind !== 'word') return 0;
  }
  return 0;
}

const COUNT = 'two|three|four|five|six|pair|ones|one';
const FELL = 'fell|came|were|was|date|dates|dated|landed|arrived|happened|occurred|followed|being|coming';

/** "The first two such verdicts fell", "the earlier two were": one past the verb; 0 when none of a number of such grades is told of. `i`: behind "the". */
function oneOfSuch(tokens: Token[], i: number, counted: boolean): number {
  let k = i + 1;
  let such = false;
  if (isAt(tokens, k, COUNT)) k++;
  if (wordAt(tokens, k) === 'such') {
    such = true;
    k++;
  }
  const noun =
    SCALE_NOUNS.has(wordAt(tokens, k)) ||
    INSPECTION_NOUNS.has(wordAt(tokens, k)) ||
    isAt(tokens, k, 'report|reports|time|times|occasion|occasions');
  if (noun) k++;
  if (
    wordAt(tokens, k) === 'of' &&
    isAt(tokens, k + 1, 'that|the|those|this') &&
    [2, 3].some((n) => isAt(tokens, k + n, 'kind|sort|type'))
  ) {
    such = true;
    k += isAt(tokens, k + 2, 'kind|sort|type') ? 3 : 4;
  }
  if (k === i + 1 || !(such || counted) || (isAt(tokens, i, 'last|previous') && !such) || !isAt(tokens, k, FELL)) return 0;
  return k + 1;
}

/** "It already had one from 2016": one past "one"; 0 when it is not so. */
function hadOne(tokens: Token[], line: Line, i: number): number {
  if (!isAt(tokens, i - 1, 'had|has|have|got|won|held|holds|received|earned')) return 0;
  const before = isAt(tokens, i - 2, 'already|also|previously|once');
  return before && isAt(tokens, i + 1, 'from|in|of|dating') && [2, 3].some((n) => covered(line.dates, i + n)) ? i + 1 : 0;
}

/** "the one in 2014 had as well", "its 2018 inspection did too": one past the words; 0 when it is not so. `i`: the verb. */
function alsoDid(tokens: Token[], line: Line, i: number): number {
  const k0 = wordAt(tokens, i + 1) === ',' ? i + 2 : i + 1;
  const to = isAt(tokens, k0, 'too|also|likewise') ? k0 + 1 : wordAt(tokens, k0) === 'as' && wordAt(tokens, k0 + 1) === 'well' ? k0 + 2 : 0;
  if (!to) return 0;
  // "… and in 2014 they had too"
  if (isAt(tokens, i - 1, 'it|they|we')) return isAt(tokens, i - 2, 'in') || covered(line.dates, i - 2) ? to : 0;
  for (let k = i - 1; k >= Math.max(line.from, i - 6); k--) {
    if (isAt(tokens, k, ',|;|–|(')) return 0;
    if (isAt(tokens, k, 'one|inspection|report|visit|verdict|inspectors|predecessor') || INSPECTION_NOUNS.has(wordAt(tokens, k)))
      return line.dates.some((d) => d.from >= k - 2 && d.to <= i) ? to : 0;
  }
  return 0;
}

/** A number of times is told of, of which earlier ones may be dated: "for the third time", "the third inspection running". */
const COUNTED = /^(?:second|third|fourth|fifth|sixth|running|row|time|times|again|twice|hat-trick|straight|consecutive|succession)$/;

const SUCH = 'first|earlier|other|others|previous|last|preceding|former';
/** Every word that points back by its build. */
const POINTS = `so|as|one|had|did|was|were|${SUCH}`;

/** Adds to the cues of `line` what points back by its build. `told`: a grade was told in it or in the lines before it; `before`: the line before it. */
export function addPointers(tokens: Token[], line: Line, before: Line | undefined, told: boolean): void {
  if (!told || !line.dates.length) return;
  let counted = line.cues.some((c) => c.value === 'again') || (before?.cues.some((c) => c.value === 'again') ?? false);
  if (counted) counted = [line, before].some((l) => l?.cues.some((c) => c.value === 'again' && COUNTED.test(wordAt(tokens, c.to - 1))));
  for (let i = nextOf(tokens, POINTS, line.from, line.to); i >= 0; i = nextOf(tokens, POINTS, i + 1, line.to)) {
    const word = wordAt(tokens, i);
    const to =
      word === 'so'
        ? soDid(tokens, line, i)
        : word === 'as'
          ? asTheyDid(tokens, line, i)
          : word === 'one'
            ? hadOne(tokens, line, i)
            : isAny(word, 'had|did|was|were')
              ? alsoDid(tokens, line, i)
              : isAny(word, SUCH) && isAt(tokens, i - 1, 'the|its|their')
                ? oneOfSuch(tokens, i, counted)
                : 0;
    if (!to || line.cues.some((c) => c.value === 'same' && c.from < to && i < c.to)) continue;
    line.cues.push({ from: isAny(word, 'so|as|one|had|did|was|were') ? i : i - 1, to, value: 'same' });
    i = to - 1;
  }
  line.cues.sort((a, b) => a.from - b.from);
}
