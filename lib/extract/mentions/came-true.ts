/** Hopes and doubts that a sentence fulfils: "could be rated good. Ofsted gave them that grade", "hoped to be good, and it is", "would know that it required improvement". */
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';

/** Nothing but a time, a judge or a mark follows. */
const ends = (tokens: Token[], i: number): boolean => tokens[i]?.kind !== 'word' || isAt(tokens, i, 'after|by|on|in|this|last|now');

const GAVE = 'gave|awarded|handed|granted';

/** From token `i`: "and it was", "They are", "Ofsted gave them that grade", "It got it". */
function saysSo(tokens: Token[], i: number): boolean {
  let k = i;
  while (isAt(tokens, k, 'and|so|but|now|the')) k++;
  const joined = k > i && wordAt(tokens, i) === 'and';
  if (isAt(tokens, k, 'ofsted|inspectors|watchdog|inspectorate')) {
    k++;
    if (isAt(tokens, k, 'has|have')) k++;
    if (isAt(tokens, k, 'says|say|agreed|agrees|agree') && isAt(tokens, k + 1, 'that|it|they|so|,|.'))
      return isAt(tokens, k, 'agreed|agrees|agree') || (wordAt(tokens, k + 1) === 'that' && be(tokens, k + 2)) || be(tokens, k + 1);
    if (!isAt(tokens, k, `${GAVE}|given`) || !isAt(tokens, k + 1, 'it|them|us')) return false;
    k += 2;
    return (
      isAt(tokens, k, 'that|just|exactly') &&
      (ends(tokens, k + 1) || SCALE_NOUNS.has(wordAt(tokens, k + 1)) || wordAt(tokens, k + 1) === 'that')
    );
  }
  return be(tokens, k) || (joined && isAt(tokens, k, 'is|was|are|were') && ends(tokens, k + 1) && wordAt(tokens, k + 1) !== 'in');
}

/** "it is", "they were", "it has been", with nothing said of it but when. */
function be(tokens: Token[], i: number): boolean {
  if (!isAt(tokens, i, 'it|they|we')) return false;
  const k = isAt(tokens, i + 1, 'has|have') && wordAt(tokens, i + 2) === 'been' ? i + 3 : i + 2;
  return isAt(tokens, k - 1, 'is|was|are|were|been') && ends(tokens, k) && !isAt(tokens, k, 'in|by|on|after|(');
}

/** Whether the grade that ends at `to`, hoped for or feared, is said right after to have come. */
export function cameTrue(tokens: Token[], line: Line, to: number): boolean {
  let i = to;
  if (SCALE_NOUNS.has(wordAt(tokens, i))) i++;
  while (i < line.to + 1 && isAt(tokens, i, '"|,|.|;|–|:')) i++;
  return i > to && saysSo(tokens, i);
}

/** "he would know that its services required improvement": whoever does not know it, it is so. */
export function isKnown(tokens: Token[], line: Line, cue: { from: number; to: number }, at: number): boolean {
  if (!isAt(tokens, cue.from, 'would|should|could|might|will|ought')) return false;
  let i = cue.to;
  while (isAt(tokens, i, 'have|to|be|also|now|surely|already')) i++;
  if (
    !isAt(tokens, i, 'seen|heard|read|gathered|learnt|know|known|remember|recall|remembered|realise|realised|notice|noticed|aware|forget')
  )
    return false;
  return i < at && [1, 2].some((k) => wordAt(tokens, i + k) === 'that') && at < line.to;
}
