/** The first of two inspections where the text says that there was another: "inspectors first came in June … on coming back in May", "the first visit, in June last year". */
import type { Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';

const CAME = 'came|visited|went|inspected|called|arrived|looked|visit|inspection|look|check|review';
const BACK = 'returned|returning|revisit|revisited|revisiting|re-inspected|reinspected|reinspection';

/** Inspectors came again: said in the two lines before `line`, in it or in the three behind it. */
function cameAgain(r: Reading, line: Line): boolean {
  for (let k = Math.max(1, line.index - 2); k <= line.index + 3; k++) {
    const l = r.lines[k];
    if (!l || l.skip) continue;
    for (let i = l.from; i < l.to; i++)
      if (
        isWord(r, i, BACK) ||
        (word(r, i) === 'back' && isWord(r, i - 1, 'came|come|coming|went|gone|going|were|been')) ||
        (word(r, i) === 'second' && isWord(r, i + 1, CAME))
      )
        return ![1, 2, 3].some((n) => isWord(r, i - n, 'will|would|to|may|before|until|when'));
  }
  return false;
}

/** The coming that date `d` is of, by its token, where it is the first of two; -1 when it is not. */
export function firstOfTwo(r: Reading, line: Line, d: { from: number }): number {
  for (let i = d.from - 1; i > Math.max(line.from - 1, d.from - 8); i--) {
    if (isWord(r, i, ';|:|and|but|which|than')) return -1;
    const own = isWord(r, i, 'first|initial') && isWord(r, i + 1, CAME);
    if (own) return line.grades.some((g) => g.from > i) || !cameAgain(r, line) ? -1 : i + 1;
  }
  return -1;
}
