/** Whether what is "the same" is the same as an older grade told just before, and not as the one reported. */
import type { CouncilRef } from '../../domain/finding.ts';
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line, Reading } from '../reading.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { monthsBefore } from './role.ts';
import type { When } from './when.ts';

/** "It had been the answer in 2017 as well", "that was also the finding in May": the grade told last. */
const pronounFor = (r: Reading, line: Line, at: number) =>
  isWord(r, line.from, 'it|they|that|this|which') && isWord(r, at, 'so|also|been|was|were|is');

/** "An inspection in 2015 came to the same conclusion": the grade told just before, where it is that of an earlier time. `cue`: what points at it; `councils`: whose it is. */
export function toldBefore(
  r: Reading,
  line: Line,
  cue: { from: number; to: number },
  when: When | null,
  last: Claim | null,
  councils: CouncilRef[],
): Claim['grade'] {
  const { from, to } = cue;
  if (!last?.grade || !when || last.lean < 1.5) return null;
  // "It had been inadequate since 2010. … Two years later, in 2012, they came back and came to the same conclusion": of the grade told last
  if (
    (word(r, from) === 'same' || word(r, to - 1) === 'same') &&
    (last.when?.date ?? '9') < when.date &&
    last.councils.some((c) => councils.some((o) => o.code === c.code)) &&
    line.index - last.line.index <= 4 &&
    (isWord(r, line.from, 'two|three|four|five|in|when|then|and') || says(r.tokens, 'back|returned|came', line.from, from)) &&
    !isWord(r, to, 'as|that')
  )
    return last.grade;
  if (line.index - last.line.index > 1) return null;
  // "no longer inadequate. / The department was given that rating in 2013": whatever paragraph it is in
  if (word(r, from) === 'that' && SCALE_NOUNS.has(word(r, to - 1)) && last.to <= from) return last.grade;
  if (last.line.line !== line.line || (last.line === line && last.from > from)) return null;
  const later = (last.when?.date ?? '') < when.date;
  return pronounFor(r, line, from) ||
    (later && isWord(r, from, 'did|decided|ruled|thought|judged|told|gave') && (monthsBefore(when.date, r.published) ?? 0) >= 13) ||
    // "… inadequate three years ago. The same had been said in 2015": a step further back.
    ((later || isWord(r, from + 1, 'had')) && !isWord(r, to, 'as|that') && word(r, from - 1) === 'the') ||
    // "… four years after the second of its inadequates. The first was in 2015."
    (isWord(r, from + 1, 'first') && from === line.from && /s$/.test(word(r, last.to - 1))) ||
    // "The verdict was the same in 2015": as in the year told just before
    (isWord(r, from, 'was|were') && SCALE_NOUNS.has(word(r, from - 1)) && from - line.from <= 2 && !isWord(r, to, 'as|that'))
    ? last.grade
    : null;
}
