/** A grade that somebody asks for in place of another. */
import type { GradeWord } from '../lexicon/grades.ts';
import type { Line, Spot } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { HARD_STOPS } from './context.ts';

/** "wanted the verdict to be replaced by requires improvement", "called for its grade to be raised to good": asked for. */
export function replacementAsked(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  // "the proposal that 'requires improvement' be substituted"
  if (
    wordAt(tokens, wordAt(tokens, g.to) === '"' ? g.to + 1 : g.to) === 'be' &&
    /ed$|n$/.test(wordAt(tokens, wordAt(tokens, g.to) === '"' ? g.to + 2 : g.to + 1))
  )
    return true;
  let k = g.from - 1;
  while (isAt(tokens, k, '"|a|an|one|of')) k--;
  if (
    !isAt(tokens, k, 'by|with|to|as|from') ||
    !/ed$/.test(wordAt(tokens, k - 1)) ||
    wordAt(tokens, k - 2) !== 'be' ||
    wordAt(tokens, k - 3) !== 'to'
  )
    return false;
  for (let i = k - 4; i >= line.from && k - i < 24; i--) {
    if (HARD_STOPS.has(wordAt(tokens, i))) return false;
    if (
      isAt(
        tokens,
        i,
        'wanted|wants|want|asked|asks|sought|seeks|demanded|demands|called|calls|requested|urged|pressed|hoped|fought|argued|campaigned',
      )
    )
      return true;
  }
  return false;
}
