/** Hopes and doubts that a sentence fulfils: "could be rated good. Ofsted gave them that grade", "hoped to be good, and it is", "would know that it required improvement". */
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';

const w = (tokens: Token[], i: number) => tokens[i]?.w ?? '';

/** Nothing but a time, a judge or a mark follows. */
const ends = (tokens: Token[], i: number): boolean => tokens[i]?.kind !== 'word' || isAny(w(tokens, i), 'after|by|on|in|this|last|now');

const GAVE = 'gave|awarded|handed|granted';

/** From token `i`: "and it was", "They are", "Ofsted gave them that grade", "It got it". */
function saysSo(tokens: Token[], i: number): boolean {
  let k = i;
  while (isAny(w(tokens, k), 'and|so|but|now|the')) k++;
  const joined = k > i && w(tokens, i) === 'and';
  if (isAny(w(tokens, k), 'ofsted|inspectors|watchdog|inspectorate')) {
    k++;
    if (isAny(w(tokens, k), 'has|have')) k++;
    if (isAny(w(tokens, k), 'says|say|agreed|agrees|agree') && isAny(w(tokens, k + 1), 'that|it|they|so|,|.'))
      return isAny(w(tokens, k), 'agreed|agrees|agree') || (w(tokens, k + 1) === 'that' && be(tokens, k + 2)) || be(tokens, k + 1);
    if (!isAny(w(tokens, k), `${GAVE}|given`) || !isAny(w(tokens, k + 1), 'it|them|us')) return false;
    k += 2;
    return (
      isAny(w(tokens, k), 'that|just|exactly') && (ends(tokens, k + 1) || SCALE_NOUNS.has(w(tokens, k + 1)) || w(tokens, k + 1) === 'that')
    );
  }
  return be(tokens, k) || (joined && isAny(w(tokens, k), 'is|was|are|were') && ends(tokens, k + 1) && w(tokens, k + 1) !== 'in');
}

/** "it is", "they were", "it has been", with nothing said of it but when. */
function be(tokens: Token[], i: number): boolean {
  if (!isAny(w(tokens, i), 'it|they|we')) return false;
  const k = isAny(w(tokens, i + 1), 'has|have') && w(tokens, i + 2) === 'been' ? i + 3 : i + 2;
  return isAny(w(tokens, k - 1), 'is|was|are|were|been') && ends(tokens, k) && !isAny(w(tokens, k), 'in|by|on|after|(');
}

/** Whether the grade that ends at `to`, hoped for or feared, is said right after to have come. */
export function cameTrue(tokens: Token[], line: Line, to: number): boolean {
  let i = to;
  if (SCALE_NOUNS.has(w(tokens, i))) i++;
  while (i < line.to + 1 && isAny(w(tokens, i), '"|,|.|;|–|:')) i++;
  return i > to && saysSo(tokens, i);
}

/** "he would know that its services required improvement": whoever does not know it, it is so. */
export function isKnown(tokens: Token[], line: Line, cue: { from: number; to: number }, at: number): boolean {
  if (!isAny(w(tokens, cue.from), 'would|should|could|might|will|ought')) return false;
  let i = cue.to;
  while (isAny(w(tokens, i), 'have|to|be|also|now|surely|already')) i++;
  if (
    !isAny(
      w(tokens, i),
      'seen|heard|read|gathered|learnt|know|known|remember|recall|remembered|realise|realised|notice|noticed|aware|forget',
    )
  )
    return false;
  return i < at && [1, 2].some((k) => w(tokens, i + k) === 'that') && at < line.to;
}
