/** "Kent has joined the outstanding boroughs", "it remains one of the few cities with outstanding children's services": what is said of those is said of the one named. */
import type { Line } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered, HARD_STOPS } from './context.ts';

/** Whether a council named, or a pronoun for it, is said to be one of those whose grade begins at `from`. */
export function oneOfThose(tokens: Token[], line: Line, from: number): boolean {
  for (let i = from - 1; i > line.from && from - i < 10; i--) {
    const word = wordAt(tokens, i);
    if (HARD_STOPS.has(word) || word === ',' || isAny(word, 'not|never|want|wants|hopes')) return false;
    const joins = isAny(word, 'joined|joins|rejoined|rejoins');
    const one = word === 'of' && isAt(tokens, i - 1, 'one|member');
    if (!joins && !one && !isAny(word, 'among|amongst')) continue;
    let k = i - 1 - (one ? 1 : 0);
    while (isAt(tokens, k, 'now|still|also|again|has|have|had|just|already|once|today|firmly|back')) k--;
    if (!joins && !isAt(tokens, k, 'is|are|was|were|remains|remain|becomes|became|become|counts|ranks|stands|sits|belongs')) return false;
    const head = joins ? k : wordAt(tokens, k - 1) === 'has' ? k - 2 : k - 1;
    return covered(line.councils, head) || isAt(tokens, head, 'it|which|we|they|council|county|city|borough');
  }
  return false;
}

/** A council's name begins at token `at`, and nothing that is its own: "… are Essex's neighbours". */
const namedAt = (tokens: Token[], line: Line, at: number): boolean =>
  line.councils.some((c) => c.from === at && c.councils.length > 0 && !/'s?$/.test(wordAt(tokens, c.to - 1)));

/** "The four inadequate councils are Birmingham, Coventry …": who they are follows. `at`: the noun. */
export const theyAre = (tokens: Token[], line: Line, at: number): boolean => {
  if (!isAt(tokens, at, 'ones|councils|authorities|boroughs|counties|departments|areas') || !isAt(tokens, at + 1, 'are|were')) return false;
  const to = wordAt(tokens, at + 2) === ':' ? at + 3 : at + 2;
  return namedAt(tokens, line, to);
};

/** "The authorities found to be failing are Birmingham, …". */
export const whoAre = (tokens: Token[], line: Line, g: { from: number; to: number }): boolean =>
  isAt(tokens, g.from - 1, 'ones|councils|authorities|boroughs|counties|departments|areas|those') &&
  isAt(tokens, g.to, 'are|were') &&
  namedAt(tokens, line, g.to + (wordAt(tokens, g.to + 1) === ':' ? 2 : 1));
