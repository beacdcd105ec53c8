/** Words of something over: whether it is, and whether the grade that is over is said or was told before. */
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';

type Place = { from: number; to: number };

const TAG = 'label|tag|status|category|bracket|band|description|epithet|stigma|classification|group|tier';

/** One past the words for the grade told before that end right behind `cue`, a cue of something over; 0 where a grade is said there or nothing is. */
export function shedsTold(r: Reading, cue: Place): number {
  let i = cue.to;
  if (isWord(r, i, 'of|from|off|in|at|under')) i++;
  const said = isWord(r, i, 'that|this|such');
  if (!said && word(r, i) !== 'the') return 0;
  i++;
  if (isWord(r, i, 'a|an|same|unwanted|dreaded|unhappy|very|lowly')) i++;
  if (!SCALE_NOUNS.has(word(r, i)) && !isWord(r, i, TAG)) return 0;
  // "lost the rating of good", "shed the label inadequate"
  const next = r.tokens[i + 1];
  return said || (next?.kind === 'mark' && next.w !== '"') || isAny(next?.w ?? '', 'and|in|last|this|after|when|with') ? i + 1 : 0;
}

/** "has not shed its inadequate", "failed to shake off the label", "yet to escape": it is not over. */
export function notOver(r: Reading, cue: Place): boolean {
  if (isWord(r, cue.from, 'no|not|failed|fails|failing|unable')) return false;
  for (let i = cue.from - 1; i >= cue.from - 3; i--) {
    if (isWord(r, i, "not|never|hasn't|haven't|hadn't|didn't|doesn't|cannot|can't|couldn't")) return true;
    if (word(r, i) === 'to')
      return isWord(r, i - 1, 'failed|fails|fail|failing|failure|yet|unable|struggled|struggles|struggling|still|inability');
    if (!isWord(r, i, 'yet|been|managed|be|able|so|far')) return false;
  }
  return false;
}

/** "has come out of intervention after being judged good": what is over is who was in charge, and no grade. */
export const freed = (r: Reading, cue: Place): boolean =>
  [0, 1, 2].some((k) => isWord(r, cue.to + k, 'intervention|control|oversight|supervision|stewardship'));

/** "Kent has come out of intervention, after …": told as the news. */
export const freedNow = (r: Reading, line: Line): boolean =>
  line.cues.some((c) => c.value === 'noLonger' && isWord(r, c.from - 1, 'has|have|is|are|been') && freed(r, c));

/** "the good rating it lost in 2019": what is lost there is no grade of that day. */
export function itLost(r: Reading, to: number): boolean {
  let i = to;
  while (SCALE_NOUNS.has(word(r, i)) || isWord(r, i, '"|ofsted')) i++;
  if (isWord(r, i, 'that|which')) i++;
  if (isWord(r, i, 'it|they|we')) i++;
  else if (i === to) return false;
  if (word(r, i) === 'had') i++;
  return isWord(r, i, 'lost|forfeited|surrendered|squandered|lose');
}

const LOSES = 'lost|loses|lose|losing|withdrew|withdrawn|withdraws|stripped|cost|costs|robbed|forfeited';
const GIVEN = 'given|awarded|won|got|received|earned|which|that|it|they|handed|dating|from|had|held|achieved|gained|and|but|after';

/** "lost its good rating in 2019": the day behind the grade at `from`-`to`, which stands at `at`, is the one it was lost on, unless the words say that it was given then. */
export function lostOn(r: Reading, from: number, to: number, at: number): boolean {
  if (at < to || (word(r, at - 1) === 'of' && at - to <= 2)) return false;
  return says(r.tokens, LOSES, from - 6, from) && !says(r.tokens, GIVEN, to, at);
}

const SURRENDERS =
  'lost|loses|losing|surrenders|surrendered|surrendering|forfeits|forfeited|forfeiting|relinquishes|relinquished|squanders|squandered';

/** "has cost Luton its good rating", "robbed the county of its good rating": it is gone. */
export function costIts(r: Reading, start: number, from: number): boolean {
  let i = from - 1;
  while (isWord(r, i, `"|hard|won|long|held|precious|prized|overall|ofsted|ofsted's`)) i--;
  // "loses 'good'", "surrenders good grade"
  if (isWord(r, i, SURRENDERS) && word(r, i - 1) !== 'to') return true;
  if (!isWord(r, i, 'its|their|our|the')) return false;
  const own = word(r, i) !== 'the';
  for (let k = i - 1; k >= Math.max(start, i - 14); k--) {
    if (isWord(r, k, ';|:|–|and|but|which|that')) return false;
    if (isWord(r, k, 'cost|costs|costing')) return own && k < i - 1;
    if (isWord(r, k, 'robbed|robs|robbing|deprived|deprives|relieved')) return word(r, i - 1) === 'of';
  }
  return false;
}

/** "Until last month they were rated good", "before the summer it was good": over, and not of that time. */
export function untilThen(r: Reading, line: Line, start: number, from: number): boolean {
  const d = line.dates.find((x) => isAny(x.mention.lead ?? '', 'until|before') && x.from >= start && x.to < from && x.from - start <= 2);
  if (!d) return false;
  for (let i = d.to; i < from; i++) {
    // "Before the summer Kent was, overall, good"
    if (word(r, i) === ',' && word(r, i + 2) === ',') i += 2;
    else if (isWord(r, i, ',|when') && word(r, i + 1) !== 'the') return false;
  }
  return true;
}

/** "did not prevent it from being judged good", "nothing stopped it from": where it came to what "from" at `at` leads to. */
export function keptFrom(r: Reading, line: Line, at: number): boolean {
  if (word(r, at) !== 'from' || word(r, at + 1) !== 'being') return false;
  for (let i = at - 1; i > Math.max(line.from, at - 8); i--)
    if (isWord(r, i, 'prevent|prevents|prevented|stop|stopped|stops|keep|kept|deter|deterred|save|saved')) return true;
  return false;
}
