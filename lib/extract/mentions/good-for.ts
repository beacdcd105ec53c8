/** "Good for children", "good for business": of use to somebody. */
import type { GradeWord } from '../lexicon/grades.ts';
import type { Line, Spot } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered } from './context.ts';

const WHOM = 'children|families|kids|you|us|business|everyone|everybody|residents|morale|staff|youngsters|parents|nothing|me|them';

/** Whether the grade at `g` is good for somebody, and for no service or strand. `at`: the token behind it. */
export const goodFor = (tokens: Token[], line: Line, g: Spot<GradeWord>, at: number): boolean =>
  wordAt(tokens, at) === 'for' &&
  wordAt(tokens, g.from) === 'good' &&
  isAt(tokens, at + 1, WHOM) &&
  !covered(line.services, at + 1) &&
  !covered(line.strands, at + 1) &&
  !isAt(tokens, g.from - 1, 'rated|judged|graded|is|are|was|were');
