/** A grade of years ago that is today's too: "required improvement in 2014 and still does", "raised to good in 2015, and there it stays", "the outcome was the same". */
import { INSPECTION, INSPECTOR, VERDICT } from '../lexicon/classes.ts';
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf, says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { Page } from './page.ts';
import { monthsBefore } from './role.ts';
import type { When } from './when.ts';

/** Nothing but a time, a place or a source may follow. */
const GOES_ON =
  'according|after|today|now|and|but|despite|in|as|four|five|six|three|two|following|with|says|this|last|overall|ofsted|inspectors|on|at|though|again';
const ends = (r: Reading, line: Line, i: number) =>
  i >= line.to || r.tokens[i]?.kind === 'mark' || isWord(r, i, GOES_ON) || covered(line.dates, i);

const VERDICTS = 'outcome|result|verdict|grade|rating|answer|judgement|conclusion|mark|finding|score|assessment|label|ruling';
/** One of these tells it; the words for it begin with one of those. */
const LIKE = `still|so|require|requires|there|where|same|${VERDICTS}`;
const LIKENS = `still|so|require|requires|there|where|the|${VERDICTS}`;
const GIVES =
  'awarded|gave|gives|handed|reached|got|received|earned|won|produced|brought|yielded|delivered|awards|returned|repeated|issued|chose|settled|to|at|in|on|with|was';

/** "still does", "still are": where the words begin behind the subject, with nothing but a time said of it. */
function stillDoes(r: Reading, line: Line, i: number, grade: Claim['grade']): boolean {
  if (word(r, i) !== 'still') return false;
  const be = isWord(r, i + 1, 'is|are');
  const does = isWord(r, i + 1, 'does|do') && grade === 'requires improvement';
  if ((!be && !does) || !ends(r, line, i + 2)) return false;
  const subject = word(r, i - 1);
  return isAny(subject, ',|and|it|they|we|–|)') || covered(line.dates, i - 1) || covered(line.councils, i - 1);
}

/** "was found to be so still", "it does so now", "they require it again": at the word that stands for the grade or its verb. */
function stillSo(r: Reading, line: Line, i: number, grade: Claim['grade']): boolean {
  const so = word(r, i) === 'so';
  if (!(so ? isWord(r, i - 1, 'is|are|be|do|does|remain|remains') : grade === 'requires improvement' && word(r, i + 1) === 'it'))
    return false;
  const at = so ? i + 1 : i + 2;
  const now = isWord(r, at, 'still|now|today') || (word(r, at) === 'again' && (!so || word(r, i - 1) === 'be'));
  return (now || (so && /^remains?$/.test(word(r, i - 1)))) && ends(r, line, now ? at + 1 : at);
}

/** "It still is.": all that the sentence says. */
const onlyStill = (r: Reading, line: Line, i: number) => i === line.from + 1 && i + 2 >= line.to - 1 && isWord(r, line.from, 'it|they');

/** "there it stays", "that is where it remains". */
const staysThere = (r: Reading, line: Line, i: number) =>
  isWord(r, i, 'there|where') &&
  isWord(r, i + 1, 'it|they') &&
  ((isWord(r, i + 2, 'stays|stay|remains|remain') && ends(r, line, i + 3)) ||
    (word(r, i + 2) === 'still' && isWord(r, i + 3, 'is|are|stands|stand|sits') && ends(r, line, i + 4))) &&
  (word(r, i) === 'there' || isWord(r, i - 1, 'is|exactly|precisely|just'));

/** "the outcome was the same", "its verdict has not changed". */
function sameOutcome(r: Reading, line: Line, i: number): boolean {
  if (!isWord(r, i, VERDICTS) || !isWord(r, i - 1, 'the|its|their|ofsted|inspectors|this|that|overall')) return false;
  let k = i + 1;
  if (isWord(r, k, 'this|last') && word(r, k + 1) === 'time') k += 2;
  if (isWord(r, k, 'has|had') && isWord(r, k + 1, 'not|never') && isWord(r, k + 2, 'changed|moved|shifted|budged'))
    return ends(r, line, k + 3);
  if (!isWord(r, k, 'was|is')) return false;
  k++;
  if (isWord(r, k, 'exactly|just|precisely|once|again|still')) k++;
  if (word(r, k) === 'the' && word(r, k + 1) === 'same') return ends(r, line, k + 2) && !isWord(r, k + 2, 'as|in|at|after');
  return isWord(r, k, 'unchanged|identical') && ends(r, line, k + 1) && !isWord(r, k + 1, 'in|at|after|with');
}

/** "inspectors who came in July awarded the same". */
const givesTheSame = (r: Reading, line: Line, i: number) =>
  word(r, i) === 'the' &&
  word(r, i + 1) === 'same' &&
  isWord(r, i - 1, GIVES) &&
  ends(r, line, SCALE_NOUNS.has(word(r, i + 2)) ? i + 3 : i + 2) &&
  !isWord(r, SCALE_NOUNS.has(word(r, i + 2)) ? i + 3 : i + 2, 'as|in|at|with|on') &&
  (line.said & INSPECTOR) !== 0;

/**
 * The grade that an earlier inspection gave, told in `line` or the one before it, said to be that of the inspection reported. `own`: the grades claimed in
 * `line`; `before`: the last one before it.
 */
export function unchangedClaim(r: Reading, page: Page, line: Line, own: Claim[], before: Claim | null, dates: When[]): Claim | null {
  if (page.visits || page.gradeless || line.where === 'title') return null;
  const told = line.said & (INSPECTOR | VERDICT | INSPECTION);
  if (!says(r.tokens, LIKE, line.from, line.to)) return null;
  for (let i = nextOf(r.tokens, LIKENS, line.from, line.to); i >= 0; i = nextOf(r.tokens, LIKENS, i + 1, line.to)) {
    const mine = own.filter((c) => c.to <= i && c.grade && !c.strands.length).pop() ?? null;
    const source = mine ?? (before && before.line.line === line.line && line.index - before.line.index <= 2 ? before : null);
    if (!source?.grade || source.strands.length || source.lean < 1.5 || source.same !== null || source.visit) continue;
    const still = stillDoes(r, line, i, source.grade);
    const states = still || stillSo(r, line, i, source.grade) || staysThere(r, line, i);
    if (!(states && told) && !(still && onlyStill(r, line, i)) && !sameOutcome(r, line, i) && !givesTheSame(r, line, i)) continue;
    // Another council's, or another grade is told of now.
    if (own.some((c) => c !== source && (c.lean < 1.5 || c.from > i) && !c.strands.length)) return null;
    const other = line.councils.some(
      (c) => c.councils.length > 0 && !source.councils.some((o) => c.councils.some((x) => x.code === o.code)),
    );
    if (other || line.services.some((s) => s.value.service !== source.service)) return null;
    const when =
      dates.find(
        (d) =>
          d.spot !== source.when?.spot &&
          (monthsBefore(d.date, r.published) ?? 99) <= 9 &&
          !isAny(d.spot.mention.lead ?? '', 'since|until'),
      ) ?? null;
    return {
      ...source,
      implied: true,
      lean: -2,
      leanWhy: ['unchanged'],
      when,
      strength: 2,
      rule: 'same-as',
      line,
      from: i,
      to: i + 3,
      same: null,
    };
  }
  return null;
}

/**
 * "The grade it has been given is the same as the one of 2018, when it was found to be good": the grade is told of the earlier time, and today's is the same.
 * `own`: the grades claimed in `line`; `looks`: what points back in it.
 */
export function sameAsThen(r: Reading, line: Line, own: Claim[], looks: Claim[]): Claim | null {
  const [c, another] = own;
  const look = looks[0];
  if (!c?.grade || another || looks.length !== 1 || look?.rule !== 'same-as' || !look.when || c.strands.length || c.lean < 1.5 || c.visit)
    return null;
  const day = look.when.spot;
  if (
    !(look.to <= day.from && day.to <= c.from && says(r.tokens, 'when|where', day.to, c.from)) ||
    word(r, look.from) === 'as' ||
    isWord(r, c.from - 1, ':|from')
  )
    return null;
  // "In 2018 it got the grade that it had got in 2013": of an earlier time
  if (line.dates.some((d) => d.to <= look.from && (monthsBefore(d.mention.date, r.published) ?? 0) >= 10)) return null;
  if (line.dates.some((d) => d.from >= day.to && d.to <= c.from) || says(r.tokens, 'not|but', day.to, c.from)) return null;
  c.when ??= look.when;
  return { ...c, from: look.from, to: look.to, implied: true, lean: -2, leanWhy: ['unchanged'], when: null, rule: 'same-as', same: null };
}
