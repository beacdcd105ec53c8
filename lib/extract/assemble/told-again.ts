/** An old grade that was given at other times as well, told by their days alone: "inadequate in 2015 and, under the old rules, in 2012", "… in 2015. And 2013.", "The same happened in 2013". */
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line, Reading } from '../reading.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { monthsBefore } from './role.ts';
import type { When } from './when.ts';

/** What may lead from one such day to the next. */
const BETWEEN =
  'and|then|,|in|at|by|on|under|the|a|an|again|once|more|for|second|third|fourth|time|too|also|likewise|before|that|earlier|previous|old|older|new|former|last|with|fresh|reckoning|account|further|confirmation|confirmations|confirmed|reaffirmed|repeated|repeat|repeats|system|regime|framework|rules|inspections|both|as|well|just|it|was|were|had|been|early|late|spring|summer|autumn|winter|of';
/** Of these one stands there: else a list of days is only a list. */
const AGAIN =
  'again|too|also|third|second|system|regime|framework|rules|confirmation|confirmations|confirmed|reaffirmed|repeated|repeat|repeats|then';

/** Nothing more is said of the day that ends at `i`. */
const ends = (r: Reading, line: Line, i: number) =>
  i >= line.to ||
  isWord(r, i, '.|;|–|)') ||
  (word(r, i) === ',' && isWord(r, i + 1, 'a|an|each|both|and|but|which|before|so|then')) ||
  isWord(r, i, 'and|but|before|too|also|as');

/** The days of `line` from token `at` on that one grade is told of, with nothing but small words and asides of time between them. */
function daysFrom(r: Reading, line: Line, at: number, dates: When[], needs: boolean): When[] {
  const out: When[] = [];
  let i = at;
  let again = !needs;
  while (i < line.to) {
    const day = dates.find((d) => d.spot.from === i);
    if (day) {
      i = day.spot.to;
      // "two months after the handover": no day of a grade, but of something else
      if (/\b(?:after|before|since|on from)$/i.test(day.spot.mention.text)) {
        while (i < line.to && i - day.spot.to < 6 && word(r, i) !== ',') i++;
        continue;
      }
      if (day.spot.mention.kind !== 'point' && day.spot.mention.kind !== 'span') break;
      if (again) out.push(day);
      continue;
    }
    if (!isWord(r, i, BETWEEN) && !/^(?:ofsted|inspectors)'s?$/.test(word(r, i))) break;
    again ||= isWord(r, i, AGAIN);
    i++;
  }
  const last = out[out.length - 1];
  return last && ends(r, line, last.spot.to) ? out : [];
}

/** Where the days begin that `line`, which claims nothing itself, tells of the grade before it; -1 when it does not. */
function opensWithDays(r: Reading, line: Line): number {
  let i = line.from;
  const and = isWord(r, i, 'and|so');
  if (and) i++;
  if (isWord(r, i, 'the') && (word(r, i + 1) === 'same' || SCALE_NOUNS.has(word(r, i + 1)))) i += 2;
  else if (isWord(r, i, 'it|that|this')) i++;
  else return and ? i : -1;
  while (isWord(r, i, 'had|has|also')) i++;
  return isWord(r, i, 'happened|occurred|recurred') ? i + 1 : -1;
}

/** "Three years ago they were inadequate. That finding, from an inspection in November 2022, …": the inspection that the grade `last` is of. */
function inspectionOf(r: Reading, line: Line, last: Claim, [day]: When[]): void {
  if (!isWord(r, line.from, 'that|this') || !day || (!SCALE_NOUNS.has(word(r, line.from + 1)) && !isWord(r, line.from + 1, FOUND))) return;
  let i = day.spot.from - 1;
  while (isWord(r, i, 'in|of|on|made|held|carried|out|that|took|place|full|was|there')) i--;
  if (!isWord(r, i, 'inspection|visit') || i - line.from > 8 || !says(r.tokens, 'from|after|followed|following|of', line.from + 2, i))
    return;
  // "Three years ago" is so many years, and some months.
  const apart = (monthsBefore(day.date, last.when?.date ?? day.date) ?? 0) / 12;
  if (last.lean < 1.5 || Math.abs(apart) > 1.5) return;
  last.when = day;
}
const FOUND = 'finding|conclusion|decision|outcome|result|blow';

/** "… the judgement before was requires improvement. That was in 2019.": the day of `last`, told by a sentence of its own. */
export function datedNext(r: Reading, line: Line, last: Claim | null, dates: When[]): void {
  const [day] = dates;
  if (!last?.grade || last.visit || !day || line.grades.length) return;
  if (line.index - last.line.index !== 1 || last.line.line !== line.line || last.line.where === 'title') return;
  inspectionOf(r, line, last, dates);
  if (dates.length > 1 || line.to - line.from > 8) return;
  if (!isWord(r, line.from, 'that|it') || word(r, line.from + 1) !== 'was' || !isWord(r, line.from + 2, 'in|at|back|last|early|late'))
    return;
  if (!ends(r, line, day.spot.to) || (monthsBefore(day.date, r.published ?? r.asOf) ?? 0) < 11) return;
  if (last.leanWhy.some((why) => why.startsWith('present'))) return;
  last.when = day;
  last.lean = Math.max(last.lean, 3);
}

/** The further claims of `own`, or of `last` where `line` has none. `taken`: days that a claim has already. */
export function toldAgain(r: Reading, line: Line, own: Claim[], last: Claim | null, dates: When[], taken: ReadonlySet<unknown>): Claim[] {
  if (line.where === 'title' || !dates.length) return [];
  let of = last;
  let at = -1;
  if (own.length) {
    of = own.filter((c) => !c.visit).pop() ?? null;
    if (!of?.when || of.lean < 1.5 || of.when.spot.from < of.to) return [];
    // a list of days that share one grade has been told already
    at = Math.max(...own.filter((c) => c.when && c.from === of?.from).map((c) => c.when?.spot.to ?? 0));
  } else if (last && !last.visit && line.index - last.line.index === 1 && last.line.line === line.line) at = opensWithDays(r, line);
  if (!of?.grade || at < 0 || of.strands.length || of.same !== null || line.grades.some((g) => g.from >= at)) return [];
  const old = daysFrom(r, line, at, dates, own.length > 0).filter(
    (d) => !taken.has(d.spot) && (monthsBefore(d.date, r.published ?? r.asOf) ?? 0) >= 11,
  );
  return old.map((when) => ({
    ...(of as Claim),
    line,
    implied: true,
    same: (of as Claim).grade,
    lean: 3,
    leanWhy: ['told-again'],
    when,
    rule: 'told-again',
    from: when.spot.from,
    to: when.spot.to,
  }));
}
