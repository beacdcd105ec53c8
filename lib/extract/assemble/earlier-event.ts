/** Which inspection a date is that of, where it is told in passing: by its noun, by what inspectors did then, by what came of it. */

import { INSPECTED, INSPECTION, STAY } from '../lexicon/classes.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import { firstOfTwo } from './first-of-two.ts';
import { monthsBefore } from './role.ts';
import { toldThen } from './told-then.ts';
import type { When } from './when.ts';

export const EVENT = new Set(
  'inspection|predecessor|inspected|inspections|report|letter|visit|visits|visited|review|evaluation|assessment|concerns|check|exercise|findings'.split(
    '|',
  ),
);
const PAST = new Set(
  'last|previous|previously|earlier|first|since|critical|damning|preceding|back|follow|followed|follows|following|after|had'.split('|'),
);
/** What may part an inspection from the date that it has: "a review which was carried out back in 2006", "the last one, in 2018". */
const SMALL =
  'in|on|at|of|from|during|over|the|a|an|end|start|beginning|middle|early|mid|late|back|was|were|had|been|held|carried|conducted|undertaken|completed|came|come|took|taken|place|out|which|that|made|there|here|them|us|it|again|reported|published|jointly|formally|fully|together|by|ofsted|inspectors|,|(';
const ORDINAL = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only';

const OTHER_KINDS = 'peer|internal|case|pay|judicial|independent|national|spending|health|school|own';

/** "in 2019, when the service was last inspected", "in 2019, when inspectors last called": the verb; -1 when that is not said of the date that ends at `to`. */
function whenLast(r: Reading, line: Line, to: number): number {
  const i = word(r, to) === ',' ? to + 1 : to;
  if (word(r, i) !== 'when') return -1;
  for (let k = i + 2; k < Math.min(line.to - 1, i + 8); k++)
    if (word(r, k) === 'last') return isWord(r, k + 1, 'inspected|assessed|visited|came|called|looked') ? k + 1 : -1;
    else if (r.tokens[k]?.kind === 'mark') return -1;
  return -1;
}

/** The noun or verb of inspecting that `when` dates, by its token: right before it, right behind it or counted from it; -1 where it dates something else or nothing is spoken of as past. */
function nounDated(r: Reading, line: Line, when: When): number {
  const { spot } = when;
  const past = (from: number, to: number) => {
    for (let i = Math.max(line.from, from); i < Math.min(line.to, to); i++)
      if (PAST.has(word(r, i)) && (i < spot.from || i >= spot.to)) return true;
    return false;
  };
  const counted = /\b(?:after|since|on from)$/i.test(spot.mention.text);
  const last = whenLast(r, line, spot.to);
  if (last >= 0) return last;
  for (let i = spot.from - 1; i >= Math.max(line.from, spot.from - 9); i--) {
    const w = word(r, i);
    if (EVENT.has(w) && isWord(r, i - 1, OTHER_KINDS)) return -1;
    // "lost the service after reports in 2011 and 2014"; not reports into a murder. Whose they were only a count of verdicts tells (settle.ts).
    if (w === 'reports' && isWord(r, i - 1, 'after|following|critical|damning|bad') && !intoSomething(r, line, spot.to)) return i;
    // "since tougher inspections came in 2013": a way of inspecting.
    if (w === 'inspections' && isWord(r, i + 1, 'came|began|started|arrived|changed')) return -1;
    if (
      EVENT.has(w) ||
      // "Its previous ones, in 2015 and 2018"
      (w === 'ones' && isWord(r, i - 1, 'previous|last|earlier')) ||
      (w === 'one' &&
        (isWord(r, i - 1, 'followed|follows|since|after|previous|last') ||
          (isWord(r, i - 1, 'critical|damning|scathing|similar|worse|better') && isWord(r, i - 3, 'follows|followed|after|than'))))
    )
      return past(i - 6, spot.to + 4) ||
        (i === spot.from - 1 && / ago$/.test(spot.mention.text)) ||
        (longAgo(r, when) && oneInspection(r, line, i)) ||
        fullOne(r, i)
        ? i
        : -1;
    // "Neither the visit in August nor the one in June 2010"
    if (
      w === 'one' &&
      word(r, i - 1) === 'the' &&
      isWord(r, i - 2, 'and|nor|than|as|to|or') &&
      (line.said & (INSPECTED | INSPECTION | STAY)) !== 0
    )
      return i;
    // "The last time that they came, in 2017"
    if (w === 'time' && word(r, i - 1) === 'last') return i;
    // "their seventh visit since 2019", "the first since 2015"
    if (w === 'since' && isWord(r, i - 1, ORDINAL)) return nounBefore(r, line, i);
    if (w === 'since' && EVENT.has(word(r, i - 1)) && [2, 3].some((k) => isWord(r, i - k, ORDINAL))) return i - 1;
    if ((isAny(w, SMALL) || covered(line.councils, i)) && !(w === ',' && spot.from - i > 3)) continue;
    if (word(r, spot.from - 1) === ',' || (isWord(r, spot.from - 1, 'in|on') && word(r, spot.from - 2) === ',')) {
      if (lastTime(r, line, i)) return i;
      if (i > spot.from - 5) continue;
    }
    break;
  }
  // "Since 2018 inspections have been shorter" is about how they are made.
  if (spot.mention.lead === 'since' && !counted) return -1;
  for (let i = spot.to; i < Math.min(line.to, spot.to + 6); i++) {
    const w = word(r, i);
    if (EVENT.has(w))
      return counted ||
        /'s?$/.test(word(r, i - 1)) ||
        past(spot.from - 3, i + 4) ||
        (longAgo(r, when) && oneInspection(r, line, i) && !isWord(r, i + 1, ITS_OWN))
        ? i
        : -1;
    // "in 2021, the year of its previous check"
    if (isAny(w, 'year|month|time|date') && word(r, i + 1) === 'of' && i - spot.to <= 2)
      for (let k = i + 2; k < i + 6; k++) if (EVENT.has(word(r, k)) && past(i + 2, k)) return k;
    if (
      (w === ',' && i === spot.to && word(r, i + 1) === 'the' && isWord(r, i + 2, 'year|month|time|date')) ||
      (w === 'the' && i === spot.to + 1 && isWord(r, i + 1, 'year|month|time|date'))
    )
      continue;
    if (r.tokens[i]?.kind === 'mark' || isAny(w, 'and|but|the') || (w === 'which' && i > spot.to)) {
      if (w === 'the' && i === spot.to) continue;
      break;
    }
  }
  return -1;
}

/** "reports in 2013 and 2017 into abuse": what they are about stands behind the last day. */
function intoSomething(r: Reading, line: Line, at: number): boolean {
  for (let i = at; i < Math.min(line.to, at + 8); i++) {
    if (isWord(r, i, 'into|about|by|from|of|on|that|which')) return true;
    if (!isWord(r, i, ',|and|in|again') && !line.dates.some((d) => d.from <= i && i < d.to)) return false;
  }
  return false;
}

/** "The inspection regime": no inspection. */
const ITS_OWN = 'regime|framework|team|service|programme|system|handbook|rules|body|cycle|was|is|would|will';

/** "The most recent full inspection", beside the visit that is reported. */
const fullOne = (r: Reading, at: number): boolean =>
  word(r, at) === 'inspection' && isWord(r, at - 1, 'full|graded|standard') && isWord(r, at - 2, 'recent|latest');

/** A time that is written out, a year or more before the page. */
const longAgo = (r: Reading, when: When) => when.basis === 'explicit' && (monthsBefore(when.date, r.asOf) ?? 0) >= 13;

/** "a return visit", "the inspection", "was inspected": one, whose old date says that it is past. */
function oneInspection(r: Reading, line: Line, at: number): boolean {
  if (isWord(r, at, 'inspected') || (word(r, at) === 'review' && word(r, at - 1) === 'area')) return true;
  if (!isWord(r, at, 'inspection|visit')) return false;
  for (let i = at - 1; i >= Math.max(line.from, at - 4); i--) {
    if (isWord(r, i, 'a|an|the|its|their|that|this')) return true;
    if (isWord(r, i, 'no|any|every|each|next|such|recent|latest|annual|routine') || r.tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** "The last time that anybody asked": said shortly before token `at`. */
function lastTime(r: Reading, line: Line, at: number): boolean {
  for (let i = at; i > Math.max(line.from, at - 5); i--) if (word(r, i) === 'time' && word(r, i - 1) === 'last') return true;
  return false;
}

/** The inspection named in `line` before token `at`; -1 when none is. */
function nounBefore(r: Reading, line: Line, at: number): number {
  for (let i = at - 1; i >= line.from; i--) if (EVENT.has(word(r, i))) return i;
  return -1;
}

/** "Last year's identified no such problem": the inspection of that year, after one was told of. */
function yearsOwn(r: Reading, line: Line, when: When): boolean {
  // The date ends inside "year's".
  const genitive = [when.spot.to - 1, when.spot.to].find((i) => /'s$/.test(word(r, i)));
  return (
    genitive !== undefined &&
    isWord(r, genitive + 1, 'had|found|identified|raised|uncovered|listed|named|praised|criticised|was|were') &&
    when.spot.from - line.from <= 1 &&
    ((r.lines[line.index - 1]?.said ?? 0) & (INSPECTED | INSPECTION)) !== 0
  );
}

/** "…; the last was in 2016": of inspections, which the sentence or the one before it spoke of. */
function lastOne(r: Reading, line: Line, when: When): number {
  for (let i = when.spot.from - 1; i >= Math.max(line.from, when.spot.from - 7); i--) {
    const w = word(r, i);
    if (isAny(w, 'last|previous') && isWord(r, i - 1, 'the|its|their'))
      return ((line.said | (r.lines[line.index - 1]?.said ?? 0)) & (INSPECTED | INSPECTION)) !== 0 ? i : -1;
    if (!isAny(w, SMALL) && w !== 'one') return -1;
  }
  return -1;
}

/** "It found that safeguarding was adequate": what the sentence before told of gave a grade. */
const foundThen = (r: Reading, line: Line): boolean => {
  const next = r.lines[line.index + 1];
  return next?.line === line.line && next.grades.length > 0 && isWord(r, next.from, 'it|they|that|then|inspectors|ofsted|services');
};

/** "since they were last in the town four years ago", "when inspectors last came, in 2013" */
function wereLast(r: Reading, line: Line, at: number): number {
  for (let i = at - 1; i > Math.max(line.from + 1, at - 7); i--) {
    if (isWord(r, i, ';|:|which|that|but')) return -1;
    if (word(r, i) !== 'last') continue;
    const came = isWord(r, i - 1, 'were|was|came|looked') || isWord(r, i + 1, 'came|visited|called|looked|inspected');
    return came && [1, 2].some((k) => isWord(r, i - k, 'they|inspectors|ofsted|inspectorate|it|team')) ? i : -1;
  }
  return -1;
}

/** "The last look at the city's services was in 2020": an earlier one opens the sentence, and the date is what is said of it. */
function lastTold(r: Reading, line: Line, { spot }: When): number {
  const was = isWord(r, spot.from - 1, 'in|on|at|during') ? spot.from - 2 : spot.from - 1;
  const opened = isWord(r, was, 'was|were|came|place|happened|dates|dated|back|held|made|carried|conducted|reported|published');
  if (!opened) return wereLast(r, line, spot.from);
  for (let i = line.from; i < Math.min(was, line.from + 4); i++)
    if (isWord(r, i, 'last|previous|preceding|earlier'))
      for (let k = i + 1; k < Math.min(was, i + 4); k++)
        if ((EVENT.has(word(r, k)) || word(r, k) === 'look') && !isWord(r, k - 1, OTHER_KINDS)) return foundThen(r, line) ? -1 : k;
  return -1;
}

/** The inspection that `when` dates, by a token of what tells of it; -1 where it dates something else or nothing is spoken of as past. */
export function eventDated(r: Reading, line: Line, when: When): number {
  const noun = nounDated(r, line, when);
  if (noun >= 0) return noun;
  if (yearsOwn(r, line, when)) return when.spot.from;
  const last = Math.max(lastOne(r, line, when), lastTold(r, line, when), firstOfTwo(r, line, when.spot));
  return last >= 0 ? last : toldThen(r, line, when);
}
