/** Words that stand for members of a list named before: "the former", "the last", "the one", "the other two", "the rest", "both", "all three". */
import { JUDGING_VERBS } from '../lexicon/grades.ts';
import { COPULAS } from '../lexicon/words.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';

/**
 * `at`: the word itself, behind "the"; `to`: one past the phrase; `index`: the place in the list, counted from the end when negative; null: those left over,
 * `count` of them (0: any number). `pair`: said of two only.
 */
export type ProForm = { at: number; to: number; index: number | null; count: number; pair: boolean };

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, pair: 2, duo: 2, trio: 3, quartet: 4 };
const PLACES =
  'cities|counties|boroughs|councils|authorities|neighbours|partners|departments|districts|halves|twins|places|towns|shires|unitaries';
/** What may be called the former or the latter, by its noun. */
const PLACE = 'authority|council|borough|county|city|service';
/** Before a subject: where a clause begins. */
const OPENS = ',|;|:|–|(|and|but|while|whereas|though|although|that|yet|when|"';

/** What a subject of this kind goes on with, other than marks, forms of "be" and judging verbs. */
const GOES_ON =
  'has|have|had|got|get|gets|came|comes|went|requires|require|required|needs|need|needed|performs|perform|performed|fared|fares|failed|fails|stood|stands|did|does|do|scored|passed|dropped|fell|rose|slipped|improved|left|follows|followed|' +
  'good|outstanding|inadequate|adequate|satisfactory|excellent|poor|well|by|in|from|as|at|with|to|of|for|' +
  'having|being|must|will|faces|face|up|down|' +
  'now|still|also|too|then|later|again|only|just|this|last|after|since|who|which|whose|where|when';

export const goesOn = (tokens: Token[], i: number) =>
  tokens[i] === undefined ||
  tokens[i]?.kind === 'mark' ||
  COPULAS.has(wordAt(tokens, i)) ||
  JUDGING_VERBS.has(wordAt(tokens, i)) ||
  isAt(tokens, i, GOES_ON) ||
  /ly$/.test(wordAt(tokens, i));

/** Every word that a pro-form stands at. */
export const PRO_FORMS = `former|latter|former's|latter's|one|last|others|rest|other's|other|${ORDINALS.join('|')}`;

/** The pro-form behind "the" whose word stands at `i`; null when there is none. */
export function proFormAt(tokens: Token[], i: number): ProForm | null {
  if (wordAt(tokens, i - 1) !== 'the') return null;
  const word = wordAt(tokens, i);
  const form = (to: number, index: number | null, count = 1, pair = false) => ({ at: i, to, index, count, pair });
  if (isAny(word, "former|latter|former's|latter's")) {
    const index = word.startsWith('former') ? 0 : -1;
    // "The former council, which was wound up": a predecessor, where no latter follows.
    const noun = isAt(tokens, i + 1, PLACE) && (index < 0 || comes(tokens, i, 'latter')) ? 1 : 0;
    return noun || word.endsWith("'s") || goesOn(tokens, i + 1) ? form(i + 1 + noun, index, 1, true) : null;
  }
  if (word === 'one') return opensPair(tokens, i) ? form(i + 1, 0, 1, true) : null;
  const n = ORDINALS.indexOf(word);
  // "In 2016 they became the first to be given the grade": what they were, and none of them.
  if ((n >= 0 || word === 'last') && isAt(tokens, i - 2, 'became|become|becomes|becoming|were|are|being|among|remain|remained'))
    return null;
  // "the first time", "on the second occasion": of listed days only.
  if (n >= 0 && isAt(tokens, i + 1, 'time|occasion')) return form(i + 2, n);
  if (n >= 0 || word === 'last') return goesOn(tokens, i + 1) && wordAt(tokens, i + 1) !== 'of' ? form(i + 1, n >= 0 ? n : -1) : null;
  if (isAny(word, 'others|rest')) return goesOn(tokens, i + 1) ? form(i + 1, null, 0) : null;
  if (word === "other's") return form(i + 1, null);
  if (word !== 'other') return null;
  const count = NUMBERS[wordAt(tokens, i + 1)];
  if (count) return goesOn(tokens, i + 2) ? form(i + 2, null, count) : null;
  return goesOn(tokens, i + 1) ? form(i + 1, null) : null;
}

/** "The one is outstanding, the other …" */
function opensPair(tokens: Token[], i: number): boolean {
  if (!goesOn(tokens, i + 1) || isAt(tokens, i + 1, 'who|which|whose|where|when|in|at|for|after|since')) return false;
  return comes(tokens, i, 'other', '.');
}

/** Whether "the" and `word` come soon after `i`, before `end`. */
function comes(tokens: Token[], i: number, word: string, end = ''): boolean {
  for (let k = i + 1; k < i + 40 && wordAt(tokens, k) !== end; k++)
    if (wordAt(tokens, k) === 'the' && wordAt(tokens, k + 1).startsWith(word)) return true;
  return false;
}

/** Words at `i` that stand for the whole of a list, and how many it has: "both", "each", "all three", "the two neighbours". `start`: where its sentence begins. */
export function wholeAt(tokens: Token[], i: number, start: number): { to: number; of: number } | null {
  // "In 2012 all three were good"
  const opens = i === start || isAt(tokens, i - 1, OPENS) || (i - start <= 4 && isAt(tokens, start, 'in|at|by|today|now|then'));
  const word = wordAt(tokens, i);
  const n = NUMBERS[wordAt(tokens, i + 1)];
  // "each of the three cities"
  if (word === 'the' && n && isAt(tokens, i + 2, PLACES)) return { to: i + 3, of: n };
  if (!opens) return null;
  if (word === 'the') return n && goesOn(tokens, i + 2) && !isAt(tokens, i + 2, ',|.|in|at') ? { to: i + 2, of: n } : null;
  if (word === 'all') return n && goesOn(tokens, i + 2) ? { to: i + 2, of: n } : null;
  return isAny(word, 'both|each') && goesOn(tokens, i + 1) && !isAt(tokens, i + 1, ',|in|at|for') ? { to: i + 1, of: 2 } : null;
}
