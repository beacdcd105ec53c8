/** Grade words that are only spoken of, or said of a piece of something: "the words good and inadequate were uttered", "the good: …", "pockets of good". */
import { type GradeWord, RATING_NOUNS } from '../lexicon/grades.ts';
import { BETWEEN, FUNCTION_WORDS } from '../lexicon/words.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered } from './context.ts';

/** "the words good and requires improvement were both uttered", "the word 'adequate' would be swept out"; "the word inadequate was used of it" is a verdict. */
function asWords(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  let k = g.from - 1;
  while (k > line.from && (isAt(tokens, k, '"|and|or|,') || covered(line.grades, k))) k--;
  if (!isAt(tokens, k, 'word|words|term|terms') || !isAt(tokens, k - 1, 'the|that|those|these')) return false;
  const next = wordAt(tokens, wordAt(tokens, g.to) === '"' ? g.to + 1 : g.to);
  // "Dudley and the word 'good'"
  return (
    /s$/.test(wordAt(tokens, k)) ||
    (line.where === 'title' && tokens[g.to + 1]?.kind !== 'word') ||
    isAny(next, 'would|will|should|must|could|might')
  );
}

/** "The good: the hub in Oakham. The bad: …" */
const headsPraise = (tokens: Token[], line: Line, g: Spot<GradeWord>) =>
  g.from === line.from + 1 &&
  wordAt(tokens, line.from) === 'the' &&
  wordAt(tokens, g.to) === ':' &&
  !line.councils.some((c) => c.from > g.to && c.from - g.to <= 2);

/** "pockets of good", "flashes of outstanding": of some of it. */
const pieceOf = (tokens: Token[], g: Spot<GradeWord>) => {
  const k = wordAt(tokens, g.from - 1) === '"' ? g.from - 2 : g.from - 1;
  return (
    wordAt(tokens, k) === 'of' &&
    isAt(
      tokens,
      k - 1,
      'pockets|pocket|patches|islands|island|elements|element|signs|glimpses|flashes|hints|streaks|touches|traces|seams|seam|whiff|sprinkling',
    )
  );
};

/** "inadequate, with two judgements of requires improvement to soften it": so many parts. */
const someOf = (tokens: Token[], line: Line, g: Spot<GradeWord>) =>
  wordAt(tokens, g.from - 1) === 'of' &&
  isAt(tokens, g.from - 2, 'judgements|grades|verdicts|marks|ratings') &&
  isAt(tokens, g.from - 3, 'two|three|four') &&
  isAt(tokens, g.from - 4, 'with|but|despite|and|has') &&
  line.grades.some((o) => o.to <= g.from - 4 && g.from - o.to <= 8);

/** "promised 'good, stable leadership'", "a good, warm home": one adjective of two before a noun. */
function besideAdjective(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const [adjective, noun] = [tokens[g.to + 1], tokens[g.to + 2]];
  if (wordAt(tokens, g.to) !== ',' || adjective?.kind !== 'word' || noun?.kind !== 'word' || adjective.capital || noun.capital)
    return false;
  if (!isAt(tokens, g.from - 1, '"|a|an|its|their|our|his|her|such|with|more|of')) return false;
  // "a judgement of inadequate, made public on Monday"
  if (wordAt(tokens, g.from - 1) === 'of' && RATING_NOUNS.has(wordAt(tokens, g.from - 2))) return false;
  return (
    !/(?:s|ed|ly|ing)$/.test(adjective.w) &&
    ![adjective.w, noun.w].some((x) => FUNCTION_WORDS.has(x) || BETWEEN.has(x)) &&
    !line.grades.some((o) => o.from > g.to && o.from <= g.to + 3) &&
    !covered(line.councils, g.to + 1) &&
    !isAny(noun.w, 'said|says|told|added|has|had|was|is|were|are|wrote|found|concluded')
  );
}

const HOW_EASY = 'easier|harder|easy|hard|possible|impossible|rare|unusual|common|difficult|simpler|tougher';

/** "it is easier to climb from a two to a three than from a three to a four": of nobody in particular. */
function inGeneral(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (line.councils.length || !says(tokens, HOW_EASY, Math.max(line.from, g.from - 18), g.from)) return false;
  for (let i = g.from - 1; i > line.from && g.from - i < 16; i--)
    if (
      wordAt(tokens, i) === 'to' &&
      isAt(tokens, i - 1, HOW_EASY) &&
      isAt(tokens, i + 1, 'move|go|fall|drop|rise|slip|climb|jump|get|come|leap')
    )
      return true;
  return false;
}

/** "somewhere between that and good": neither. */
const betweenTwo = (tokens: Token[], g: Spot<GradeWord>) =>
  wordAt(tokens, g.from - 1) === 'and' &&
  [2, 3, 4].some(
    (k) =>
      wordAt(tokens, g.from - k) === 'between' &&
      (isAt(tokens, g.from - k - 1, 'somewhere|halfway|midway') || isAt(tokens, g.from - k + 1, 'that|there|this')),
  );

/** "Inadequate, which nobody in the sample was": of none. */
const whichNone = (tokens: Token[], g: Spot<GradeWord>): boolean => {
  const i = wordAt(tokens, g.to) === '"' ? g.to + 1 : g.to;
  return wordAt(tokens, i) === ',' && wordAt(tokens, i + 1) === 'which' && isAt(tokens, i + 2, 'nobody|none|neither|no');
};

/** Why the grade at `g` is only a word, or one for a piece of something; null when that is not seen. */
export function onlyWords(tokens: Token[], line: Line, g: Spot<GradeWord>): string | null {
  if (asWords(tokens, line, g) || headsPraise(tokens, line, g)) return 'plain-english.topic';
  if (whichNone(tokens, g)) return 'somebody-else.none';
  if (betweenTwo(tokens, g)) return 'plain-english.between';
  if (inGeneral(tokens, line, g)) return 'somebody-else.general';
  if (pieceOf(tokens, g) || someOf(tokens, line, g)) return 'plain-english.partly';
  return besideAdjective(tokens, line, g) ? 'plain-english.praise' : null;
}
