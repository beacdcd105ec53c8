/** Days that a relative clause tells of something else: "Kent, which set up a trust in 2014, was rated good". */
import { ON_SITE } from '../lexicon/cues.ts';
import type { DateSpot, Line, Reading } from '../reading.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';

/** "The trust, which took over in October 2019, is good": the day of what the relative clause tells. */
export function inRelative(r: Reading, line: Line, d: DateSpot): boolean {
  const past = isWord(r, d.to + 1, 'has|have');
  // "Late last year inspectors found that Kent, which set up a trust in 2014, was good": told with a day already
  const was = isWord(r, d.to + 1, 'was|were');
  if (word(r, d.to) !== ',' || !(past || was || isWord(r, d.to + 1, 'is|are|remains|requires'))) return false;
  for (let i = d.from - 1; i > line.from; i--) {
    if (isWord(r, i, ';|:|(') || ((past || was) && ON_SITE.has(word(r, i)) && !isWord(r, i - 1, 'that|which'))) return false;
    if (word(r, i) === ',') {
      const opens = isWord(r, i + 1, 'which|who|whose|where|formed|created') || (word(r, i + 1) === 'set' && word(r, i + 2) === 'up');
      const stood = isWord(r, i + 2, 'was|were') && isWord(r, i + 3, 'in|so|at|a|an|the');
      return (
        // "Kent, which set up a trust in 2014, was rated good"
        (opens
          ? !was || stood || line.dates.some((o) => o.to <= i) || !says(r.tokens, OF_INSPECTION, i, d.from)
          : // "work with care leavers, a service that was in disarray three years ago, was outstanding"
            isWord(r, i + 1, 'a|an|one') &&
            [2, 3, 4, 5, 6, 7].some((k) => i + k < d.from && isWord(r, i + k, 'that|which|who|to')) &&
            !says(r.tokens, OF_INSPECTION, i, d.from)) && !line.grades.some((g) => (g.from > i && g.to <= d.to) || word(r, g.to) === 'then')
      );
    }
  }
  return false;
}
const OF_INSPECTION =
  'inspected|visited|ofsted|inspectors|inspection|visit|assessed|judged|rated|graded|found|report|looked|came|dates|was|were|had';

/** "B, whose safeguarding was the subject of priority action this summer, performs poorly": the day of another event, told in a clause of its own. */
export function ofVisitAside(r: Reading, line: Line, d: DateSpot): boolean {
  if (!line.outcomes.length) return false;
  let end = d.to;
  while (end < line.to && word(r, end) !== ',') end++;
  for (let i = d.from - 1; i > line.from && end < line.to; i--) {
    if (isWord(r, i, ';|–|(|,')) return false;
    if (isWord(r, i, 'which|whose|where') && word(r, i - 1) === ',')
      return line.outcomes.some((o) => o.from > i && o.to <= end) && !line.grades.some((g) => g.from > i && g.to <= end);
  }
  return false;
}
