/** Current or earlier: weighs the cues around a grade. Positive: an earlier inspection; negative: the one reported. */

import type { Cue } from '../lexicon/cues.ts';
import { ERAS, SCALE_NOUNS } from '../lexicon/grades.ts';
import { clauseStart } from '../mentions/context.ts';
import { noBetter } from '../mentions/reach.ts';
import type { Verdict } from '../mentions/verdict.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { atTheLast } from './at-its-last.ts';
import { alsoLastTime, labelled, onlyBefore, saidThen, soLongEarlier, wentIn } from './earlier-cues.ts';
import { heardNow } from './heard-now.ts';
import { lastedFor, lastedUntil } from './lasting.ts';
import { costIts, freedNow, itLost, keptFrom, untilThen } from './over.ts';
import { another, cameOutWith, fromBefore, governed, newerThan, QUANTIFIER, whenTookOver, whoRated, withdrawnSince } from './role-signs.ts';

export type Leaning = { score: number; why: string[] };

/** Months of the dates of one article: each is asked for by every mention near it. */
let known: { published: string; months: Map<string, number | null> } = { published: '', months: new Map() };

/** How far the end of `date` lies before publication, in months; null when either is not known. */
export function monthsBefore(date: string | null, published: string | null): number | null {
  if (!date || !published || date.startsWith('--')) return null;
  if (known.published !== published) known = { published, months: new Map() };
  let months = known.months.get(date);
  if (months === undefined) {
    months = monthsFrom(date, published);
    known.months.set(date, months);
  }
  return months;
}

function monthsFrom(date: string, published: string): number | null {
  const end = date.split('/').pop() as string;
  const [y, m] = end.split('-').map(Number);
  const [py, pm] = published.split('-').map(Number);
  if (!y || !py) return null;
  if (!m) return py === y ? 0 : (py - y) * 12 - 6 + (pm ?? 6);
  return (py - y) * 12 + (pm ?? 6) - m;
}

const UP_DOWN = new Set(
  'upgrade|upgraded|upgrades|downgrade|downgraded|downgrades|uplifted|lifted|raised|climbs|climbed|climbing|slips|slipped|fell|falls|fallen|drops|dropped|tumbled|tumbles|plunged|plunges|rose|rises|risen|jumps|jumped|move|moves|moved|improved|improves|catapulted|reduced|promoted|demoted|relegated|leapt|ascended|advanced|elevated|sunk|sank'.split(
    '|',
  ),
);
const PRESENT = new Set(
  'rates|judges|grades|declares|finds|brands|says|gets|keeps|holds|earns|wins|retains|secures|hits|considers|thinks|carries|stands|reads|labels|deems|confirms'.split(
    '|',
  ),
);
const ROSE = 'got|gets|get|risen|rose|rises|climbed|climbs|moved|moves|gone|went|been|lifted|edged|crept|stepped|progressed|it|them';
/** "up from 2018's inadequate", "a step up from last year's good" */
const OF_THEN = /^(?:\d{4}|year|month|week|spring|summer|autumn|winter)'s$/;

/** Leans on the cues that belong to the grade at `from`-`to`. `date`: the date tied to it; `owners`: which cue is whose. */
export function leanOf(
  r: Reading,
  line: Line,
  from: number,
  to: number,
  verdict: Verdict,
  date: string | null,
  owners: Map<Spot<Cue>, { from: number; to: number }>,
): Leaning {
  const why: string[] = [];
  let score = 0;
  const add = (n: number, rule: string) => {
    score += n;
    why.push(`${rule}${n > 0 ? '+' : ''}${n}`);
  };
  const start = clauseStart(r.tokens, line, from);
  const own: Spot<Cue>[] = [];
  for (const [c, g] of owners) if (g.from === from) own.push(c);
  const mine = (cue: Cue) => own.some((c) => c.value === cue);
  const mineLeft = (cue: Cue, reach: number) => own.some((c) => c.value === cue && c.from < from && c.to <= to && from - c.to <= reach);
  let at = from - 1;
  while (
    at >= start &&
    (QUANTIFIER.has(word(r, at)) || OF_THEN.test(word(r, at)) || (word(r, at) === 'last' && OF_THEN.test(word(r, at + 1))))
  )
    at--;
  // "from a judgement of good"
  if (word(r, at) === 'of' && SCALE_NOUNS.has(word(r, at - 1))) {
    let k = at - 2;
    while (k >= start && (QUANTIFIER.has(word(r, k)) || isWord(r, k, "ofsted|ofsted's|overall"))) k--;
    if (word(r, k) === 'from') at = k;
  }
  const exchanged =
    isWord(r, at, 'exchanged|exchanges|swaps|swapped|traded|trades') ||
    (word(r, at) === 'on' && word(r, at - 1) === 'improvement') ||
    // "one better than the requires improvement of 2014"
    (word(r, at) === 'than' &&
      isWord(r, at - 1, 'better|worse|higher|lower') &&
      // "no better than adequate" is what it is.
      !(at === from - 1 && word(r, at - 2) === 'no'));
  // "lessons from an inadequate judgement" are learnt while it lasts.
  const learnt = isWord(r, at - 1, 'lesson|lessons|fallout|learning|stems|stemming');
  // "did not prevent the service from being judged good"
  if ((word(r, at) === 'from' && !learnt && !keptFrom(r, line, at)) || exchanged) add(4, 'from');
  else if (word(r, at) === 'of' && word(r, at - 1) === 'out') add(4, 'no-longer');
  // "brought to an end five years of requires improvement"
  else if (isWord(r, at, 'of|at|as') && isWord(r, at - 1, 'years|decade|decades|spell')) add(3, 'years-of');
  else if (word(r, at) === 'being' && word(r, at - 1) === 'of' && isWord(r, at - 2, 'years|decade|decades')) add(3, 'years-of');
  // "In between came an adequate and two requires improvements"
  if (date === null && word(r, line.from) === 'in' && word(r, line.from + 1) === 'between') add(3, 'in-between');
  // "Kent, inadequate when the trust was set up, is good"
  // "the first time that it has got above requires improvement"
  if (isWord(r, at, 'above|beyond|past') && isWord(r, at - 1, ROSE) && !noBetter(r.tokens, line, { from })) add(4, 'from');
  // "its 'inadequate' years", "Kent's inadequate days"
  else if (isWord(r, word(r, to) === '"' ? to + 1 : to, ERAS)) add(3, 'years-of');
  // "It has taken two inadequate ratings, and three directors", "has broken a run of three inadequates"
  else if (isWord(r, at, 'two|three|four|five') && isWord(r, to, 'ratings|verdicts|reports|inspections')) add(1, 'so-many');
  else if (isWord(r, at, 'two|three|four|five') && /s$/.test(word(r, from)) && word(r, at - 1) === 'of') add(1, 'so-many');
  if (verdict.rule === 'apposed' && word(r, to) === 'when') add(3, 'when');
  if (verdict.rule === 'apposed' && [2, 3].some((n) => word(r, to + n - 1) === 'ago')) add(3, 'ago');
  // "better than Kent (good, 2017)": where that one stands
  if (word(r, from - 1) === '(' && word(r, to) === ',' && line.dates.some((d) => d.from === to + 1 && word(r, d.to) === ')'))
    why.push('in-brackets');
  // "(good to outstanding)", "up: adequate to good": the first is where it came from
  if (isWord(r, at, '(|:|,|–') && isWord(r, to, 'to|into') && line.grades.some((o) => o.from > to && o.from - to <= 3)) add(4, 'from');
  // "regained its good", "won back the good rating it lost": the news
  if (
    isWord(r, at, 'regain|regains|regained|reclaims|reclaimed|recovers|recovered') ||
    (word(r, at) === 'back' && isWord(r, at - 1, 'won|wins|win|got|gets|earned|earns|gained'))
  )
    add(-4, 'regained');
  else if (itLost(r, to)) add(3, 'it-lost');
  else if (costIts(r, start, from)) add(4, 'no-longer');
  // "X became Y", "from X to Y and then to Z": only the last is where it ended.
  const next = line.grades.find((g) => g.from >= to);
  if (next)
    for (let k = to; k < next.from; k++)
      if ((isWord(r, k, 'became|becomes') || (word(r, k) === 'gave' && word(r, k + 1) === 'way')) && next.from - k <= 5) add(4, 'became');
  let k = next ? next.from - 1 : to;
  while (k > to && QUANTIFIER.has(word(r, k))) k--;
  if (next && word(r, at) === 'to' && word(r, k) === 'to' && next.from - to <= 14 && !another(r, line, to, next.from)) add(4, 'on-the-way');
  // "has gone from inadequate to good": where it ended is the news, unless a later grade follows.
  else if (word(r, at) === 'to' && line.grades.some((g) => g.to <= at && at - g.to <= 8 && fromBefore(r, line, g.from)))
    add(verdict.verb && UP_DOWN.has(verdict.verb) ? 0 : -1.5, 'arrived');
  if ((mineLeft('noLonger', 6) && !cameOutWith(r, owners, from)) || verdict.rule === 'ended') add(4, 'no-longer');
  const past = word(r, to) === '"' ? to + 1 : to;
  if (isWord(r, past, 'no|not') && isWord(r, past + 1, 'longer|more|any')) add(4, 'no-longer');
  // "No more 'inadequate' for Kent"
  else if (word(r, at) === 'more' && word(r, at - 1) === 'no' && word(r, to) !== 'than') add(4, 'no-longer');
  else if (word(r, from) === 'no' && word(r, from + 1) === 'longer') add(4, 'no-longer');
  // "inspectors had concluded, back in October": reported speech of what is news.
  // "The rating it had had since 2019 has been replaced by good"
  const replaces =
    isWord(r, at, 'by|with') &&
    [1, 2].some(
      (n) => isWord(r, at - n, 'replaced|replaces|replacing|succeeded|superseded') && (n === 1 || isWord(r, at - 1, 'it|them|that')),
    );
  if (
    mine('pastPerfect') &&
    word(r, at) !== 'become' &&
    !replaces &&
    // "the third, where a wall had been painted, is inadequate"
    !(isWord(r, at, 'is|are') && word(r, at - 1) === ',') &&
    !((monthsBefore(date, r.published) ?? 99) <= 7) &&
    !heardNow(r, line, from) &&
    !newerThan(r, line, from, to)
  )
    add(3, 'past-perfect');
  // "had been inadequate since November": until now.
  // "It had been good, the mark it received last November"
  else if (
    word(r, at) === 'been' &&
    isWord(r, at - 1, 'had|having') &&
    (word(r, to) === 'since' || (word(r, to) === ',' && word(r, to + 1) === 'the' && SCALE_NOUNS.has(word(r, to + 2))))
  )
    add(3, 'past-perfect');
  if (mine('earlier') && !replaces && !onlyBefore(r, owners, from))
    add(atTheLast(r, line, from, to) || word(r, at) === 'previous' ? 3 : 2, 'earlier');
  // "They were good last time too": of another time than today
  if (mine('earlier') && alsoLastTime(r, to)) add(1, 'last-time-too');
  // "Six months earlier it had been rated …": so long before the news
  else if (date !== null && soLongEarlier(line, date)) add(2.5, 'so-long-earlier');
  const left = score >= 4;
  const governor = governed(r, line, start, from);
  const months = monthsBefore(date, r.published);
  // "The head apologised after inspectors labelled …" in the opening is how news is told, as is "… when they rated it inadequate last week"; "since" never is.
  if (governor === 'ended') add(4, 'no-longer');
  else if (governor) {
    const isNews =
      governor === 'after'
        ? // "after Ofsted recently found it inadequate"
          opening(r, line) || freedNow(r, line) || says(r.tokens, 'recently', start, from)
        : governor === 'when' &&
          (months ?? 9) <= 3 &&
          line.dates.every((d) => d.from >= to || d.mention.kind === 'duration') &&
          line.dates.some((d) => d.mention.date === date);
    add(isNews && !mine('earlier') ? 0.4 : 2.5, 'since-or-after');
  } else if (whenTookOver(r, line, from) || ((months ?? 0) >= 4 && whoRated(r, line, from, to))) add(2.5, 'when');
  if (months !== null) {
    const old = months >= 13;
    add(old ? 3.5 : months >= 10 ? 0.7 : -1, old ? 'dated-long-ago' : months >= 10 ? 'dated-a-year-ago' : 'dated-lately');
  } else if (date && /^\d{4}/.test(date) && !r.published) {
    // Nobody knows when an undated page is from; what is older than something else in it is old.
    if ((monthsBefore(date, r.asOf) ?? 0) >= 13) add(3.5, 'dated-long-ago');
    else add(1.5, 'dated');
  }
  // "A grade of inadequate given to the home has been withdrawn"
  if (isAny(verdict.rule, 'rating-of|scale-noun') && withdrawnSince(r, line, to)) add(4, 'no-longer');
  // "two years into its inadequate rating"
  if (word(r, at) === 'into' && isWord(r, at - 1, 'years|year|months|decade')) add(3, 'so-long-into');
  // "good in 2020; four before that, requires improvement"
  if (word(r, from - 1) === ',' && isWord(r, from - 2, 'that|then') && word(r, from - 3) === 'before') add(4, 'before-that');
  // "in the report before that outstanding"
  else if (
    isWord(r, from - 1, 'that|then') &&
    word(r, from - 2) === 'before' &&
    isWord(r, from - 3, 'report|inspection|one|time|visit|verdict|rating')
  )
    add(4, 'before-that');
  if (word(r, to) === 'before' && isWord(r, to + 1, 'that|then')) add(3, 'before-that');
  if (saidThen(r, line, start, from, to)) add(3, 'then');
  const label = mine('earlier') || mine('latest') ? 0 : labelled(r, line, from);
  if (label) add(label, label > 0 ? 'earlier' : 'latest');
  if (wentIn(r, line, from, to)) add(4, 'from');
  // "its fostering service was once outstanding"
  if (word(r, at) === 'once' || (word(r, at - 1) === 'once' && isWord(r, at, 'rated|judged|graded|found|deemed|considered')))
    add(2.5, 'once');
  // "It was inadequate then."
  const was = word(r, to) === '"' ? to + 1 : to;
  if (isWord(r, was, 'was|were') && isWord(r, was + 2, 'word|verdict|rating|grade|judgement|answer') && word(r, was + 3) === 'then')
    add(3, 'then');
  if (word(r, to) === 'then' && r.tokens[to + 1]?.kind !== 'word') add(2, 'then');
  // "They were inadequate when a commissioner was appointed in 2018"
  if (verdict.rule === 'is' && isWord(r, at, 'was|were') && word(r, to) === 'when' && date === null)
    if (line.dates.some((d) => d.from > to && d.from - to <= 12 && (monthsBefore(d.mention.date, r.published) ?? 0) >= 11))
      add(2, 'when-then');
  // "Until last month services were rated good"
  if (untilThen(r, line, start, from)) add(3, 'until');
  // "rated inadequate for a decade, until a trust took over"
  if (lastedUntil(r, line, start, from, to)) add(2.5, 'until');
  const back = left || score >= 4;
  // "it has been inadequate before, in 2011"
  const ended = word(r, to) === 'before' && (r.tokens[to + 1]?.kind !== 'word' || isWord(r, to + 1, 'in|and|but'));
  // "For eight years they have been inadequate": what has lasted is not what inspectors found now.
  if (line.dates.some((d) => lastedFor(r, line, { from, to }, d))) add(1, 'lasted');
  else if (mine('latest') && !back && !ended) add(-2, 'latest');
  if (verdict.verb && UP_DOWN.has(verdict.verb) && word(r, at) !== 'from' && governor !== 'since') add(-1.5, 'moved-to');
  if (
    (verdict.rule === 'is' && isAny(verdict.verb ?? '', "is|are|it's|they're|we're|remains|remain")) ||
    (verdict.verb && PRESENT.has(verdict.verb))
  )
    add(-1.5, 'present');
  else if (
    verdict.rule === 'requires' &&
    !verdict.verb &&
    !isWord(r, to, 'was|is|were|be|being') &&
    isWord(r, from, 'requires|require|needs') &&
    !isWord(r, at, 'had|was|were') &&
    // "ended in inadequate and requires improvement": no verb, but the second of two
    !(word(r, from - 1) === 'and' && line.grades.some((g) => g.to === from - 1 && g.value.grade !== 'requires improvement'))
  )
    add(-1.5, 'present');
  else if (verdict.rule === 'requires' && isWord(r, from, 'required|needed')) add(0.5, 'past');
  else if (verdict.verb && isAny(verdict.verb, 'was|were|got|gave|received|earned|left|brought|placed|put|managed|scored'))
    add(0.3, 'past');
  if (isWord(r, at, 'had') || (word(r, at) === 'had' && verdict.rule === 'requires')) add(2, 'had');
  // "the good rating it had enjoyed"
  if (verdict.rule === 'scale-noun')
    for (let i = to + 1; i < to + 4; i++) if (word(r, i) === 'had' && isWord(r, i - 1, 'it|they|we|that|which')) add(3, 'it-had');
  // "Kent's good dates from 2017": it is held to this day.
  if (verdict.rule === 'nominal' && verdict.verb === 'dates') add(-3.5, 'dates-from');
  if (line.where === 'title') add(-0.5, 'headline');
  return { score, why };
}

/** Headline and the first sentence. */
const opening = (r: Reading, line: Line) => line.index <= 1 + r.lines.findIndex((l) => l.where === 'text' && l.to - l.from > 5);
