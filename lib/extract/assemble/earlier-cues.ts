/** Cues that look back ("earlier", "last time", "before") and make no earlier inspection of the grade beside them. */
import type { Cue } from '../lexicon/cues.ts';
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { nextOf, says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';

/** "told earlier this month" */
const ofThisYear = (r: Reading, c: { from: number; to: number }) =>
  word(r, c.to - 1) === 'earlier' && c.to - c.from === 1 && isWord(r, c.to, 'this|today') && !isWord(r, c.to + 1, 'decade|century');

/** "is unchanged from last time", "the same as at the previous inspection": what today's is like. */
const isCompared = (r: Reading, c: { from: number }) =>
  [1, 2, 3].some((k) => isWord(r, c.from - k, 'from|as|on') && isWord(r, c.from - k - 1, 'unchanged|same|change|identical'));

/** "good last time too", "also good last time": as it is now. `to`: the token behind the grade. */
export function alsoLastTime(r: Reading, to: number): boolean {
  if (word(r, to) !== 'last' || !isWord(r, to + 1, 'time')) return false;
  return isWord(r, to + 2, 'too|also') || (word(r, to + 2) === 'as' && word(r, to + 3) === 'well') || isWord(r, to - 2, 'also|already');
}

/** "Before" alone looks back only at the end of a clause ("inadequate before"). */
export function onlyBefore(r: Reading, owners: Map<Spot<Cue>, { from: number; to: number }>, from: number): boolean {
  const own = [...owners]
    .filter(([c, g]) => c.value === 'earlier' && g.from === from && !ofThisYear(r, c) && !isCompared(r, c))
    .map(([c]) => c);
  return own.every(
    (c) =>
      c.to - c.from === 1 &&
      word(r, c.from) === 'before' &&
      r.tokens[c.to]?.kind === 'word' &&
      // "The council that was good before is good now"
      !isWord(r, c.to, 'is|are|remains|and|but'),
  );
}

/** "six months earlier", "a year before": told of the day itself. */
export const soLongEarlier = (line: Line, date: string): boolean =>
  line.dates.some(
    (d) =>
      d.mention.kind === 'offset' && d.mention.date === date && /(?:month|year)s? (?:earlier|before|previously)$/i.test(d.mention.text),
  );

const CAME = 'arrived|came|began|started|joined|turned|walked|went|moved|took|inherited|set';

const INSPECTING = 'ofsted|inspectors|inspector|they|it|team|inspectorate|watchdog|visitors';

/** "It stood at good when the inspectors arrived", "inadequate when she took over": what it was until then. */
function whenTheyCame(r: Reading, line: Line, to: number): boolean {
  const at = word(r, to) === '"' ? to + 1 : to;
  if (word(r, at) !== 'when') return false;
  for (let i = at + 2; i < Math.min(line.to, at + 7); i++) {
    if (isWord(r, i, ',|and|to|for|after')) return false;
    // "inadequate when Ofsted came in May": what it found
    if (isWord(r, i, CAME) && line.dates.some((d) => d.from > i && d.from - i <= 7)) return !isWord(r, i - 1, INSPECTING);
    if (isWord(r, i, CAME)) return !isWord(r, i + 1, 'to|force|effect|place|note|action');
  }
  return false;
}

/** "went into its inspection good and came out of it inadequate": what it was before. */
export function wentIn(r: Reading, line: Line, from: number, to: number): boolean {
  const next = line.grades.find((g) => g.from >= to);
  if (!next || next.from - to > 8 || !says(r.tokens, 'came|emerged|left|ended|finished', to, next.from)) return false;
  for (
    let i = nextOf(r.tokens, 'went|entered|began|started', Math.max(line.from, from - 8), from);
    i >= 0;
    i = nextOf(r.tokens, 'went|entered|began|started', i + 1, from)
  )
    if (
      (word(r, i) !== 'went' || isWord(r, i + 1, 'in|into')) &&
      says(r.tokens, 'inspection|it|visit|fortnight|review', i, from) &&
      !line.grades.some((g) => g.from > i && g.to <= from)
    )
      return true;
  return false;
}

/** "Earlier grade: good.", "Present grade: inadequate.", "Then: good. Now: inadequate.": how far the label in front of a grade leans. */
export function labelled(r: Reading, line: Line, from: number): number {
  const colon = word(r, from - 1) === '"' ? from - 2 : from - 1;
  if (word(r, colon) !== ':' || colon - line.from > 7) return 0;
  const noun = colon === line.from + 1 || SCALE_NOUNS.has(word(r, line.from + 1)) || SCALE_NOUNS.has(word(r, line.from + 2));
  if (!noun) return 0;
  if (isWord(r, line.from, 'earlier|previous|old|former|past|then|before|last')) return 3;
  return isWord(r, line.from, 'present|current|new|latest|now') ? -2 : 0;
}

/** "services there, then requiring improvement, are good", "Inspectors said then that it was inadequate" */
export function saidThen(r: Reading, line: Line, start: number, from: number, to: number): boolean {
  if (whenTheyCame(r, line, to)) return true;
  // "was inadequate that time, while …"
  if (word(r, to) === 'that' && word(r, to + 1) === 'time') return true;
  // "Back then Hull was deemed good"
  const at = isWord(r, line.from, 'but|and') ? line.from + 1 : line.from;
  if (word(r, at) === 'back' && word(r, at + 1) === 'then') return start - line.from <= 3;
  // "the rating then was good, too"
  if (isWord(r, from - 1, 'was|were') && word(r, from - 2) === 'then' && SCALE_NOUNS.has(word(r, from - 3))) return true;
  if (word(r, from - 1) === 'then' && isWord(r, from - 2, ',|–|(') && isWord(r, to, ',|–|)')) return !line.grades.some((g) => g.to <= from);
  for (let i = from - 1; i > from - 7 && i > start; i--)
    if (word(r, i) === 'that' && word(r, i - 1) === 'then' && /(?:ed|said|found)$/.test(word(r, i - 2))) return true;
  return false;
}
