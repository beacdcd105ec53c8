/** Whether a date that stands nearest to a grade can be the day it was given: the tense of its verb, and what stands between, may say no. */
import { INSPECTED, INSPECTION, INSPECTOR } from '../lexicon/classes.ts';
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Verdict } from '../mentions/verdict.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { entryDay } from './entry-day.ts';
import { lastedFor } from './lasting.ts';
import { itLost } from './over.ts';
import { saidBetween } from './points-back.ts';
import { dayMeant } from './pro-forms.ts';
import { monthsBefore } from './role.ts';
import { perfect } from './said-of.ts';
import { plainDates, type When } from './when.ts';

/** What a council does with a grade that it was given on a day. */
const GOT =
  'was|were|given|gave|got|had|received|won|earned|awarded|handed|secured|achieved|gained|reached|took|held|obtained|collected|attained|conferred';

/** Whether the date stands in a clause of its own about getting the grade: "has kept the good that it won in 2018". */
export function givenThen(r: Reading, g: { to: number }, when: When): boolean {
  const { from } = when.spot;
  if (from < g.to || from - g.to > 12) return false;
  for (let i = g.to; i < from; i++) {
    if (isWord(r, i, ';|:|and|but')) return false;
    if (isWord(r, i, GOT) && i > g.to && (isWord(r, i - 1, 'it|they|we|that|which|first') || from - i <= 2)) return true;
  }
  return false;
}

/** "is good", "are outstanding", "requires improvement": said of today. */
function present(r: Reading, verdict: Verdict, from: number): boolean {
  if (isAny(verdict.verb ?? '', 'is|are|remains|remain|stays|stay')) return true;
  return (
    verdict.rule === 'requires' && !verdict.verb && isWord(r, from, 'requires|require|needs|need') && r.tokens[from - 1]?.kind === 'word'
  );
}

/** "requires improvement, a rating it last had in 2017", "…, Ofsted said on Friday, the mark it also got in 2017": the same then and now. */
export function hadThen(r: Reading, line: Line, g: { to: number }): boolean {
  const from = word(r, g.to) === 'overall' ? g.to + 1 : g.to;
  if (word(r, from) !== ',') return false;
  for (let i = from + 1; i < from + 11 && i < line.to; i++) {
    if (!isWord(r, i, 'a|the') || word(r, i - 1) !== ',' || !SCALE_NOUNS.has(word(r, i + 1)) || saidBetween(r, line, i - 1) !== from)
      continue;
    const who = isWord(r, i + 2, 'that|which') ? i + 3 : i + 2;
    return isWord(r, who, 'it|they') && [1, 2, 3].some((k) => isWord(r, who + k, 'last|also|previously|once|already'));
  }
  return false;
}

/** What a subject goes on to do. */
const DID =
  'took|came|was|were|had|went|became|began|lost|saw|made|left|got|appointed|hired|started|opened|closed|moved|joined|set|lost|handed|gave|won|spent|cut|merged|faced|lowered|raised|launched';

const SAID_SO = 'said|ruled|found|decided|concluded|reported|announced|wrote';

/** "is good, a rise of two grades since 2018", "requires improvement, one grade less than in 2015": a date of long ago behind a verb of today compares. */
function comparedWith(r: Reading, line: Line, g: { from: number; to: number }, verdict: Verdict, when: When): boolean {
  const { from } = when.spot;
  if (from < g.to || hadThen(r, line, g) || whichWasGiven(r, g, when) || !present(r, verdict, g.from) || isWord(r, g.to, '(|–|:'))
    return false;
  // "needs improvement, Ofsted said in January 2020"
  const said = word(r, g.to) === ',' && isWord(r, g.to + 1, 'ofsted|inspectors|it|they') && isWord(r, g.to + 2, SAID_SO);
  // "remains inadequate, a judgement dating from 2022"
  const dating = word(r, g.to) === ',' && SCALE_NOUNS.has(word(r, g.to + 2)) && isWord(r, g.to + 3, 'dating|dated|imposed');
  for (let i = g.to; i < from && !said && !dating; i++) if (isWord(r, i, ',|as|than|like')) return true;
  return false;
}

/** "remains good, which it was given in 2019" */
const whichWasGiven = (r: Reading, g: { to: number }, when: When) =>
  word(r, g.to) === ',' && word(r, g.to + 1) === 'which' && givenThen(r, g, when);

const parted = (r: Reading, from: number, to: number) => {
  for (let i = from; i < to; i++) if (word(r, i) === ',' && isWord(r, i + 1, 'a|an|one|two|up|down')) return true;
  return false;
};

/** Whether `when` can be the day of the grade at `g`. */
function ownDate(r: Reading, line: Line, g: { from: number; to: number }, verdict: Verdict, when: When): boolean {
  // "in March, two years into its inadequate rating"
  if (when.spot.to <= g.from)
    for (let i = g.from - 1; i > when.spot.to && g.from - i <= 4; i--)
      if (word(r, i) === 'into' && isWord(r, i - 1, 'years|year|months|decade')) return false;
  if (when.spot.from >= g.to && itLost(r, g.to)) return false;
  if ((monthsBefore(when.date, r.published ?? r.asOf) ?? 0) <= 10) return true;
  if (word(r, when.spot.from - 1) === '(' && when.spot.from - g.to <= 2 && when.spot.from > g.to) return true;
  if (comparedWith(r, line, g, verdict, when)) return false;
  // "has been good since 2018"; but "has been found good, a rise of two grades since 2018"
  const sinceThen =
    lastedFor(r, line, g, when.spot) || (when.spot.mention.lead === 'since' && when.spot.from >= g.to && !parted(r, g.to, when.spot.from));
  return !perfect(r, line, g.from) || word(r, g.to) === 'before' || sinceThen || givenThen(r, g, when);
}

/** Words and marks of a sentence that is nothing but a grade, beside the grade. */
const BARE = 2;
const TOLD_OF = INSPECTOR | INSPECTED | INSPECTION;

const OTHER_THINGS =
  'home|homes|police|school|schools|nursery|hospital|prison|team|teams|finances|accounts|budget|centre|college|plan|plans|fostering|adoption|send|youth|adult|adults|framework|regime|rules|system';

/** "Its services were inspected in 2014. They were good", "It is four years since it was put to the test. It came out as adequate": the day of `before`, which tells of an inspection long ago and of no grade. */
function lookedAtThen(r: Reading, before: Line, line: Line, from: number): When | null {
  if (before.grades.length || line.dates.length || before.dates.length !== 1 || from - line.from > 9) return null;
  const there =
    before.said & (INSPECTED | INSPECTION) ||
    (before.said & INSPECTOR && says(r.tokens, 'last|again|back|returned|came|went|visited', before.from, before.to));
  if (!there && !says(r.tokens, 'judged|tested|test|examined|assessed', before.from, before.to)) return null;
  // of the department, and of nothing else that is looked at
  if (before.services.some((s) => s.value.service !== "children's services") || says(r.tokens, OTHER_THINGS, before.from, before.to))
    return null;
  if (!before.services.length && !before.strands.length && !says(r.tokens, 'it|its|they|council|last|inspectors', before.from, before.to))
    return null;
  const first = word(r, line.from);
  if (
    !isAny(first, 'it|they|those|these') &&
    !(first === 'this' && word(r, line.from + 1) === 'time') &&
    !(first === 'the' && SCALE_NOUNS.has(word(r, line.from + 1)))
  )
    return null;
  if (!says(r.tokens, 'was|were|came|required|got', line.from, from + 1) || says(r.tokens, 'is|are|has|have|now', line.from, from + 3))
    return null;
  const day = plainDates(r, before)[0];
  if (!day || (monthsBefore(day.date, r.published) ?? 0) < 9) return null;
  // "the first inspection since 2014": that one is today's
  const since = day.spot.mention.lead === 'since' || /since$/i.test(day.spot.mention.text);
  if (since ? word(r, before.from) !== 'it' : says(r.tokens, 'until|unless|next|due', before.from, before.to)) return null;
  return day;
}

/** "An inspection last September … It was then graded inadequate": the day of the sentence before. */
function thatDay(r: Reading, line: Line, { from, to }: { from: number; to: number }): When | null {
  // "It came in 2014; the overall verdict at that time was inadequate"
  for (let i = from - 1; i > line.from && from - i <= 4; i--) {
    const at =
      word(r, i) === 'time' && isWord(r, i - 1, 'that|the') && word(r, i - 2) === 'at' ? i - 3 : word(r, i) === 'then' ? i - 1 : -1;
    if (
      at < 0 ||
      !(SCALE_NOUNS.has(word(r, at)) || isWord(r, at, 'wording|word|words|phrase|answer|finding|conclusion|message')) ||
      !isWord(r, i + 1, 'was|had')
    )
      continue;
    const last = r.lines[line.index - 1];
    const told = [...plainDates(r, line).filter((d) => d.spot.to <= at)];
    if (!told.length && last && !last.skip && last.line === line.line && last.where === 'text') told.push(...plainDates(r, last));
    const day = told.pop();
    if (day && day.spot.mention.kind !== 'duration') return day;
  }
  // "better than in 2014; back then the city was told that it required improvement"
  for (let i = from - 1; i > line.from && from - i <= 10; i--) {
    if (word(r, i) !== 'then' || word(r, i - 1) !== 'back') continue;
    const day = plainDates(r, line)
      .filter((d) => d.spot.to <= i)
      .pop();
    if (day && (day.spot.mention.kind === 'point' || day.spot.mention.kind === 'span')) return day;
  }
  const before = r.lines[line.index - 1];
  if (!before || before.skip || before.line !== line.line || before.where === 'title') return null;
  // "In May 2013 came an inspection of child protection alone. Inadequate.": nothing but what it gave.
  // "… its result of 2019. Then it was outstanding overall"
  const subject = word(r, line.from + 1) === ',' ? line.from + 2 : line.from + 1;
  const who = word(r, subject) === 'the' && SCALE_NOUNS.has(word(r, subject + 1)) ? subject + 1 : subject;
  if (
    word(r, line.from) === 'then' &&
    (who > subject || isWord(r, who, 'it|they|services')) &&
    isWord(r, who + 1, 'was|were') &&
    from - line.from <= 6
  )
    return (
      plainDates(r, before)
        .filter((d) => (monthsBefore(d.date, r.published) ?? 0) >= 13)
        .pop() ?? null
    );
  const looked = lookedAtThen(r, before, line, from);
  if (looked) return looked;
  // "What was it in 2014, the year of the report? Inadequate, with no area any better."
  if (from - line.from <= 1 && word(r, before.to - 1) === '?' && !before.grades.length) {
    const days = plainDates(r, before);
    if (days.length === 1 && (monthsBefore(days[0]?.date ?? null, r.published) ?? 0) >= 13) return days[0] as When;
  }
  if (line.to - line.from <= to - from + BARE && from - line.from <= 1 && !before.grades.length && before.said & TOLD_OF) {
    const days = plainDates(r, before).filter((d) => d.spot.mention.kind === 'point' || d.spot.mention.kind === 'span');
    if (days[0] && days.every((d) => d.date === days[0]?.date)) return days[0];
  }
  // "… in 2018. 'Inadequate' was the word then"
  let then = [3, 4].some((k) => word(r, to + k) === 'then' && isWord(r, to + k - 3, 'was|were'));
  for (let i = from - 1; i > line.from && from - i <= 4; i--)
    if (
      word(r, i) === 'then' &&
      isWord(r, i - 1, 'was|were') &&
      isWord(r, i + 1, 'rated|judged|graded|found|declared|deemed|given|inadequate|good|outstanding|adequate|poor')
    )
      then = true;
  for (let i = line.from + 2; i < line.to; i++)
    if (
      isWord(r, i, 'time|occasion') &&
      isWord(r, i - 1, 'the|that') &&
      isWord(r, i - 2, 'at|on') &&
      !isWord(r, i + 1, 'of|it|when|they|that')
    )
      then = true;
  const days = then ? plainDates(r, before) : [];
  // "In May 2015 they wept. Children's services, inadequate then, are good now."
  if (!then && word(r, to) === 'then' && r.tokens[to + 1]?.kind === 'mark' && !line.dates.some((d) => d.to <= from))
    days.push(...plainDates(r, before).filter((d) => d.spot.mention.kind === 'point' && (monthsBefore(d.date, r.published) ?? 0) >= 11));
  return days.length === 1 && days[0] && days[0].spot.mention.kind !== 'duration' ? days[0] : null;
}

/** "September 2019 – report of the July inspection: inadequate": the month is that of the entry's year. */
const inEntry = (entry: When, w: When): When =>
  entry.date.length === 4 && /^\d{4}-\d\d$/.test(w.date) ? { ...entry, date: entry.date + w.date.slice(4) } : entry;

/** "the requires improvement that the council has held since 2015", "the good it has had since May": the day in the clause of the grade. */
function heldSince(r: Reading, line: Line, g: { to: number }): When | undefined {
  const at = SCALE_NOUNS.has(word(r, g.to)) ? g.to + 1 : g.to;
  if (!isWord(r, at, 'that|which|it|they|under|with|at')) return undefined;
  return plainDates(r, line).find((d) => {
    if (d.spot.mention.lead !== 'since' || d.spot.from < at || d.spot.from - at > 10) return false;
    const clause = r.tokens.slice(at, d.spot.from);
    return clause.some((t) => isAny(t.w, 'has|have|had')) && clause.every((t) => t.kind === 'word' && !isAny(t.w, 'and|but'));
  });
}

/** "inadequate in 2015, and in 2017 took on 20 workers", "and then, in 2017, were taken over": the day of what was done then. */
const didThen = (r: Reading, { spot }: When): boolean => {
  if (!isWord(r, spot.from - 1, 'in|by|at|on|from')) return false;
  return isWord(r, word(r, spot.to) === ',' && word(r, spot.from - 2) === ',' ? spot.to + 1 : spot.to, DID);
};

/** "They spent a month there in the spring, and in 2011 had rated it adequate": behind the day before `next` something else was done. */
function otherVerb(r: Reading, g: { from: number }, next: When | undefined): boolean {
  if (!next || next.spot.to >= g.from) return false;
  let i = next.spot.from - 1;
  if (isWord(r, i, 'in|by|at|on|from')) i--;

  return (
    isWord(r, i, 'and|but') &&
    word(r, i - 1) === ',' &&
    isWord(r, next.spot.to, 'had|have|has|was|were|found|rated|judged|graded|gave|put|called')
  );
}

/** Those of `found`, the dates nearest to the grade at `g`, that are its own; the day that a pro-form stands for; several when they are listed. */
export function ownDates(r: Reading, line: Line, g: { from: number; to: number }, verdict: Verdict, found: When[]): When[] {
  const meant =
    (found.length === 1 ? null : dayMeant(r, line, g.from)) ?? (found.length ? null : (thatDay(r, line, g) ?? entryDay(r, line)));
  const only = meant ?? (found.length === 1 ? found[0] : null);
  if (only?.basis === 'relative' && !only.spot.mention.offset) {
    const entry = entryDay(r, line);
    if (entry && entry.date.slice(0, 4) < only.date.slice(0, 4)) return [inEntry(entry, only)];
  }
  if (meant) return [meant];
  const since = found.length ? heldSince(r, line, g) : undefined;
  if (since) return [since];
  // Of two dates listed both are the grade's.
  const listed = found.length > 1 && found.every((w, i) => w.spot.to < (found[i + 1]?.spot.from ?? line.to));
  if (listed) return found.filter((w, i) => !otherVerb(r, g, found[i + 1]) && (i === 0 || w.spot.to < g.from || !didThen(r, w)));
  return found.filter((w) => ownDate(r, line, g, verdict, w));
}

/** "At every inspection since 2009, most recently in 2012": the newest there is. */
export const latestOf = (r: Reading, when: When | null): boolean =>
  when !== null && [1, 2, 3].some((k) => isWord(r, when.spot.from - k, 'recently|latterly|lately'));

/** "out of inadequate", "out of the lowest category last year": the grade at `g`, left on the day behind it. */
export function outOf(r: Reading, g: { from: number; to: number }, { spot }: When): boolean {
  if (word(r, g.to) === '(') return false;
  if (word(r, g.from - 1) === 'of') return word(r, g.from - 2) === 'out';
  if (!isWord(r, g.from - 1, 'the|that|this|its') || word(r, g.from - 2) !== 'of' || word(r, g.from - 3) !== 'out') return false;
  for (let i = g.to; i < spot.from; i++)
    if (!SCALE_NOUNS.has(word(r, i)) && !isWord(r, i, 'category|bracket|only|just|in|late|early')) return false;
  return spot.from >= g.to;
}

/** "It was in 2017 that the city, inadequate in the previous round, was …": the grade is of the time before that day. */
export const ofTheLast = (r: Reading, to: number, { spot }: When): boolean =>
  spot.to <= to &&
  isWord(r, to, 'in|at|on|under') &&
  isWord(r, to + 1, 'the|its') &&
  isWord(r, to + 2, 'previous|last|preceding|earlier') &&
  isWord(r, to + 3, 'round|inspection|report|framework|regime|cycle|visit');
