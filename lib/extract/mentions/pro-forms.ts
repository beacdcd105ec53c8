/** "The former", "the latter", "the first", "the other two": what stands for members of a list named before. */
import { JUDGING_VERBS } from '../lexicon/grades.ts';
import { COPULAS } from '../lexicon/words.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';

const w = (tokens: Token[], i: number) => tokens[i]?.w ?? '';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five'];

/** `at`: the word itself; `to`: one past the phrase; `index`: the place in the list, counted from the end when negative; null: those left over, `count` of them. */
export type ProForm = { at: number; to: number; index: number | null; count: number; pair: boolean };

/** What may follow such a subject: its verb, a grade after "and", or a mark. */
const goesOn = (tokens: Token[], i: number) =>
  tokens[i] === undefined ||
  tokens[i]?.kind === 'mark' ||
  COPULAS.has(w(tokens, i)) ||
  JUDGING_VERBS.has(w(tokens, i)) ||
  isAny(
    w(tokens, i),
    'has|have|had|requires|require|required|needs|needed|performs|perform|performed|got|gets|came|good|outstanding|inadequate|adequate|excellent|poor|adequately|excellently|poorly|well|by|in|from|also|now|again|still|only|just|at|with|as|to|of',
  );

/** The pro-form whose word stands at `i`; null when there is none. */
export function proFormAt(tokens: Token[], i: number): ProForm | null {
  const word = w(tokens, i);
  if (w(tokens, i - 1) !== 'the') return null;
  if (word === 'former' || word === 'latter') {
    const own = word === 'former' ? 0 : -1;
    return goesOn(tokens, i + 1) || isAny(w(tokens, i + 1), 'authority|council|borough|county|city|service')
      ? { at: i, to: i + 1, index: own, count: 1, pair: true }
      : null;
  }
  const n = ORDINALS.indexOf(word);
  // "the first time", "on the second occasion": of listed days only.
  if (n >= 0 && isAny(w(tokens, i + 1), 'time|occasion')) return { at: i, to: i + 2, index: n, count: 1, pair: false };
  if (n >= 0 || word === 'last')
    return goesOn(tokens, i + 1) && w(tokens, i + 1) !== 'of' ? { at: i, to: i + 1, index: n >= 0 ? n : -1, count: 1, pair: false } : null;
  if (isAny(word, 'others|rest')) return goesOn(tokens, i + 1) ? { at: i, to: i + 1, index: null, count: 0, pair: false } : null;
  if (word !== 'other') return null;
  const count = NUMBERS.indexOf(w(tokens, i + 1));
  if (count > 1) return goesOn(tokens, i + 2) ? { at: i, to: i + 2, index: null, count, pair: false } : null;
  return goesOn(tokens, i + 1) ? { at: i, to: i + 1, index: null, count: 1, pair: false } : null;
}
