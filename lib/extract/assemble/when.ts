/** Which date belongs to which mention, and which date is the visit's, the report's or neither. */

import type { DateBasis, PartialDate } from '../../domain/dates.ts';
import { ON_SITE } from '../lexicon/cues.ts';
import { covered } from '../mentions/context.ts';
import type { DateSpot, Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { firstOfTwo } from './first-of-two.ts';
import { gradeIssued } from './issue-of-grade.ts';
import { besideStay, nearSite } from './near-site.ts';
import { ofOtherEvent, setBehind, soManyThen } from './other-events.ts';
import { distance } from './owners.ts';
import { monthsBefore } from './role.ts';
import { ofOtherReview, tooLate } from './set-against.ts';

/** `firm`: it stands right beside the inspection that it dates. */
export type When = { date: PartialDate; basis: DateBasis; spot: DateSpot; firm?: boolean };

/** A date that something can have happened on. */
export const usable = (d: DateSpot) =>
  d.mention.date !== null &&
  d.mention.rule !== 'year-to-year' &&
  (d.mention.kind === 'point' || d.mention.kind === 'span' || d.mention.kind === 'offset');
export const when = (d: DateSpot): When => ({ date: d.mention.date as string, basis: d.mention.basis, spot: d });

/** The middle of the time meant: "late last year" is a year to the calendar and a few months to the reader. */
export const middleOf = (w: When): PartialDate => {
  const months = w.spot.mention.months;
  return months?.length && /^\d{4}$/.test(w.date) ? `${w.date}-${String(months[months.length >> 1]).padStart(2, '0')}` : w.date;
};

const ISSUE_ONLY =
  /^(?:today|yesterday|this morning|this afternoon|this evening|last night|tonight|this week|earlier today|earlier this week)(?:'s)?$/i;
/** A day of the week: that of a word about the inspection, unless it stands beside the inspection itself. */
export const WEEKDAY = /^(?:on |last |this |late on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?$/i;

/** "August's inquiry": a month that owns something else than a visit; "expects to hear in October", in September: the next one, and not the last. */
function belongsElsewhere(r: Reading, d: DateSpot): boolean {
  const { rule, basis, date } = d.mention;
  if (rule === 'month' && basis === 'relative' && (monthsBefore(date, r.published) ?? 0) >= 8)
    for (let i = d.from - 1; i >= d.from - 5 && r.tokens[i]?.kind === 'word'; i--)
      if (isWord(r, i, 'will|expects|expect|expected|due')) return true;
  if (!/'s?$/.test(word(r, d.to - 1))) return false;
  return (
    ![0, 1, 2, 3].some(
      (k) =>
        ON_SITE.has(word(r, d.to + k).replace(/'s?$/, '')) || /^(?:ofsted|visitors|rating|verdict|grade|judgement)/.test(word(r, d.to + k)),
    ) && !isWord(r, d.to, 'report|finding|assessment')
  );
}

/** Whether a date is the day that the report of the story, or a word about it, came out. An older report's day is all that tells when its inspection was. */
export const isIssue = (r: Reading, line: Line, d: DateSpot): boolean =>
  saysIssue(r, line, d) &&
  !(
    (monthsBefore(d.mention.date, r.published) ?? 0) >= 4 &&
    (line.dates.every((o) => o === d || !usable(o) || /(?:after|since)$/i.test(o.mention.text) || saysIssue(r, line, o)) ||
      gradeIssued(r, line, d))
  );

/** Whether the words around a date speak of a report, or of a word about it, that came out. */
function saysIssue(r: Reading, line: Line, d: DateSpot): boolean {
  if (ISSUE_ONLY.test(d.mention.text)) return true;
  for (const c of line.cues) {
    if (c.value !== 'issued' || word(r, c.to) === 'from') continue;
    // "an announced inspection in September": of which notice was given
    if (word(r, c.from) === 'announced' && /^(?:inspection|visit|joint|full|safeguarding)/.test(word(r, c.to))) continue;
    // "rated inadequate in 2019, came out of intervention in May": the council did, and no report.
    if (
      word(r, c.from) === 'came' &&
      isWord(r, c.to, 'of|with|as|at|on|from|unscathed|badly|well') &&
      !(word(r, c.to) === 'on' && d.from - c.to === 1)
    )
      continue;
    // "the inadequate report of 2015": a year tells which inspection, not on which day its report came.
    if (word(r, c.from) === 'report' && d.mention.date?.length === 4 && !d.mention.rule.startsWith('same-period')) continue;
    if (
      c.to <= d.from &&
      d.from - c.to <= (word(r, c.to) === 'by' ? 7 : 3) &&
      !line.grades.some((g) => g.from >= c.to && g.to <= d.from) &&
      !isWord(r, d.from - 1, 'after|following') &&
      // "it emerged that the January inspection went better"
      !(onSite(r, line, d) && [1, 2, 3].some((k) => d.from - k >= c.to && word(r, d.from - k) === 'that')) &&
      !(word(r, c.from) === 'report' && ownsVisit(r, line, d))
    )
      return true;
    // "what a visit last month revealed" tells of the visit, and ", published in May," has a day of its own; "last week the letter came out"
    const told = c.from - d.to === 2 && isWord(r, d.to, 'the|their|its') && isWord(r, c.from - 1, 'letter|report|verdict|result|findings');
    if (
      c.from >= d.to &&
      (c.from - d.to <= 1 || told) &&
      !(isWord(r, d.to, '(|,') && line.dates.some((o) => o.from >= c.to && o.from - c.to <= 2)) &&
      word(r, d.to) !== '(' &&
      !isWord(r, c.from, 'revealed|reported|emerged') &&
      !onSite(r, line, d)
    )
      return true;
  }
  // "2016's report" tells which, as a year does
  if (isWord(r, d.to, 'report|letter|headline|headlines') && /'s$/.test(word(r, d.to - 1)) && d.mention.date?.length !== 4) return true;
  for (let i = d.from - 1; says(r.tokens, 'report|letter', d.from - 3, d.from) && i >= Math.max(line.from, d.from - 3); i--)
    if (isWord(r, i, 'report|letter') && (i + 1 === d.from || isWord(r, i + 1, 'of|on|,')) && d.mention.date?.length !== 4)
      return !ownsVisit(r, line, d);
  return WEEKDAY.test(d.mention.text) && !nearSite(r, line, d, 4);
}

/** "a report on July's inspection", "the report of an inspection in May": it is the visit that was then. */
const ownsVisit = (r: Reading, line: Line, d: DateSpot) =>
  onSite(r, line, d) &&
  (!isWord(r, d.from - 1, ',|of|on|dated') ||
    /'s?$/.test(word(r, d.to - 1)) ||
    // "the report of a visit on 5 March"
    isWord(r, d.from - 2, 'visit|visits|inspection|inspections|check|revisit|fieldwork'));

const VISITED =
  'inspection|inspections|inspected|reinspection|reinspected|re-inspection|visit|visits|visited|visiting|fieldwork|revisit|inspectors|ofsted|call|called|check|review|examined|descended|conducted|undertaken|turn|landed|flew|return|returned|returning';
const BETWEEN_THEM =
  'again|in|on|at|for|from|between|during|over|the|a|an|end|start|beginning|middle|of|early|mid|late|last|this|earlier|held|carried|conducted|undertaken|completed|out|which|that|who|was|were|is|took|takes|place|began|begun|started|ended|closed|ran|lasted|two|three|four|one|five|week|weeks|day|days|fortnight|month|her|here|there|back|had|been|came|fell|in|to|duly|arrived|left|finished|us|them|it|,|first|second|half|part|ground|spot|site';

/** Whether a date stands right beside the inspection that it dates: "an inspection held in May", "May's visit", "in May inspectors …". */
export function onSite(r: Reading, line: Line, d: DateSpot): boolean {
  for (let i = d.from - 1; i >= Math.max(line.from, d.from - 9); i--) {
    const w = word(r, i);
    // "inspected by Ofsted in May" is a visit; "told so by Ofsted in May" is a word.
    if (w === 'by' && isWord(r, i + 1, 'ofsted|inspectors')) continue;
    if (isAny(w, 'ofsted|inspectors') && word(r, i - 1) === 'by') continue;
    if (isAny(w, 'spent|stayed')) return isWord(r, i + 1, 'a|one|two|three|four|five|six|ten|for|the|several') && staysLong(r, i);
    // "Ofsted last week raised the borough to good": a word, and no visit.
    if (isAny(w, 'ofsted|inspectors') && i === d.from - 1 && isWord(r, d.to, GAVE)) return false;
    if (isAny(w, VISITED)) return !isWord(r, i - 1, 'peer|case|pay|health|judicial|spending|internal|independent|national|school');
    if (!isAny(w, BETWEEN_THEM) && !(w === 'to' || covered(line.councils, i))) break;
  }
  return isWord(r, d.to, VISITED) || (isWord(r, d.to, ',|full|short|standard|focused|monitoring|two|week') && isWord(r, d.to + 1, VISITED));
}

const GAVE =
  'raised|lifted|rated|gave|awarded|upgraded|downgraded|said|told|announced|published|called|declared|confirmed|marked|branded|graded|judged';

/** "spent two weeks", "stayed for a fortnight". */
const staysLong = (r: Reading, at: number) => [2, 3, 4].some((k) => isWord(r, at + k, 'week|weeks|fortnight|days|month'));

/** Two dates in one pair of brackets, with nothing but marks and small words around them: "(2018; 2022)", "(2009, and, on inspection, 2010)". */
export function inBrackets(r: Reading, line: Line | null, from: number, to: number): boolean {
  if (word(r, from - 1) !== '(' && !isWord(r, from - 2, '(|;|,')) return false;
  let open = from;
  while (from - open < 8 && word(r, open) !== '(' && open > 0) open--;
  if (word(r, open) !== '(' || !isWord(r, to, ')|;|,')) return false;
  for (let i = open + 1; i < to; i++) if (r.tokens[i]?.kind === 'word' && !isWord(r, i, IN_BRACKETS)) return false;
  return line === null || !line.grades.some((g) => g.from > open && g.to <= to);
}
const IN_BRACKETS = `and|again|in|on|inspection|twice|then|both|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|early|late`;

/** "in 2014 and in 2019": nothing but what joins a list stands between two dates. "In June, two years after …": no list. */
export function isListed(r: Reading, a: DateSpot, b: DateSpot): boolean {
  const [from, to] = [a.to, b.from];
  if (to - from > 8 || /\b(?:after|since|before)$/i.test(b.mention.text)) return false;
  if (inBrackets(r, null, a.from, b.to)) return true;
  // "in 2019 (and 2016)", "in 2012; in 2014; and in 2016"
  if (isWord(r, from, '(|;') && from + 1 < to) {
    let i = from + 1;
    while (i < to && isWord(r, i, 'and|again|in|also|before|then')) i++;
    if (i === to && isWord(r, b.to, ';|)|.')) return true;
  }
  for (let i = from; i < to; i++)
    if (
      !(word(r, i) === 'that' && word(r, i - 1) === 'before') &&
      !isWord(
        r,
        i,
        ',|and|again|then|in|on|once|more|also|&|at|the|end|of|early|late|by|beginning|start|both|now|most|recently|latterly|lately|finally|lastly|given|single|full|joint|inspection|inspections|inspectorate|one|another|from|before|under|different|other|second|old|older|tougher|previous|rules|regime|framework|frameworks|system',
      )
    )
      return false;
  return true;
}

/** "in the same month", "a fortnight later": counted from the day of the visit before it. */
const stepsFrom = (d: DateSpot) =>
  /^(?:same-period|offset-(?:later|afterwards|earlier|before|beforehand))\.counted$/.test(d.mention.rule) && !d.mention.offset?.years;

/** "inspections begun after March": any of them, and none in particular. */
export const ofAny = (r: Reading, d: DateSpot): boolean =>
  isAny(d.mention.lead ?? '', 'after|since|from|before') &&
  [1, 2, 3, 4].some(
    (k) =>
      isWord(r, d.from - k, 'begun|beginning|starting|started|opened|carried|held') &&
      [1, 2].some((n) => isWord(r, d.from - k - n, 'inspections|visits|those')),
  );

/** Dates of a line that say when inspectors were there. */
export function visitDates(r: Reading, line: Line): When[] {
  // "If Ofsted had come a year ago, we would have been inadequate"
  if (word(r, line.from) === 'if') return [];
  return line.dates
    .filter(
      (d) =>
        usable(d) &&
        !tooLate(d, r.published) &&
        (d.mention.kind !== 'offset' || stepsFrom(d)) &&
        (d.mention.lead !== 'until' || staysLong(r, d.from - 4)) &&
        !ofAny(r, d) &&
        !ofOtherEvent(r, line, d) &&
        !belongsElsewhere(r, d) &&
        besideStay(r, line, d) &&
        !ofLastTime(r, line, d) &&
        firstOfTwo(r, line, d) < 0 &&
        !behindOther(r, line, d) &&
        !ofOtherReview(r, d) &&
        !isIssue(r, line, d) &&
        (!WEEKDAY.test(d.mention.text) || isWord(r, d.from - 2, 'left|arrived|finished|inspected|visited|completed|ended|departed')),
    )
    .map((d) => ({ ...when(d), firm: onSite(r, line, d) }));
}

/** "the last (and first) inspection in September 2021", "since its previous inspection in 2019": not the visit reported. */
function ofLastTime(r: Reading, line: Line, d: DateSpot): boolean {
  // "the inspection before that was in February 2013"
  for (let i = d.from - 1; i > Math.max(line.from, d.from - 14); i--)
    if (word(r, i) === 'before' && isWord(r, i - 1, 'inspection|visit|report|one') && !/^\d/.test(word(r, i + 1))) return true;
  for (let i = d.from - 1; i >= Math.max(line.from, d.from - 4); i--) {
    if (!isWord(r, i, 'inspection|inspected|visit|report')) continue;
    // "announced last Thursday after an inspection in January"
    const free = (at: number) => at >= line.from && !covered(line.dates, at);
    return [1, 2, 3, 4, 5, 6].some((k) => isWord(r, i - k, 'last|previous|previously') && free(i - k));
  }
  return false;
}

/** "worse than in October", "the first visit since the council set up a trust in April": nobody inspected then, or not this time. */
function behindOther(r: Reading, line: Line, d: DateSpot): boolean {
  const at = setBehind(r, line, d);
  if (at < 0) return false;
  if (word(r, at) === 'than') return d.from - at <= (isWord(r, d.to, 'inspection|visit|report') ? 4 : 2);
  // "the goals set after the inspection of 2017", where the page does not say when it is from
  if (r.published === null && word(r, at) === 'after' && isWord(r, at - 1, 'set|agreed|drawn|made|begun|launched|appointed|rating|place'))
    return true;
  for (let i = at + 1; i < d.from; i++) if (isWord(r, i, VISITED) || line.grades.some((g) => g.from === i)) return false;
  return d.from - at > 3;
}

/** Dates of a line that say when the report came out. */
export function issueDates(r: Reading, line: Line): When[] {
  return line.dates.filter((d) => usable(d) && isIssue(r, line, d)).map(when);
}

/** The date nearest to the mention at `place`. */
export function nearestDate(r: Reading, whens: When[], place: { from: number; to: number }): When | null {
  return [...whens].sort((a, b) => distance(r, a.spot, place) - distance(r, b.spot, place))[0] ?? null;
}

/** Dates of a line that may date an inspection. */
export function plainDates(r: Reading, line: Line): When[] {
  return line.dates.filter((d) => usable(d) && !belongsElsewhere(r, d) && !isIssue(r, line, d) && !soManyThen(r, d)).map(when);
}
