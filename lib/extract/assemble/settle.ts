/** Last touches to the findings of one council: a date for the only undated one, where a survey's council stands, inspections without a grade. */

import { type PartialDate, spanOf } from '../../domain/dates.ts';
import { INSPECTED, INSPECTION } from '../lexicon/classes.ts';
import type { Claim } from './claim.ts';
import { counted, type Draft, draft, fine, yearOf } from './draft.ts';
import { EARLIER, sameTime } from './headline.ts';
import { lately } from './merge-signs.ts';
import { monthsBefore } from './role.ts';
import type { When } from './when.ts';

/** "Good" over a list, "good in 2019" in the entry: the newest of that grade is what the heading says, unless the entry has a newer day. */
export function settleHeadings(whole: Claim[]): void {
  headlineAfter(whole);
  const listed = whole.find((c) => c.rule === 'under-heading');
  if (!listed) return;
  const [newest] = whole
    .filter((c) => c !== listed && c.when && c.grade === listed.grade)
    .sort((a, b) => ((b.when as When).date < (a.when as When).date ? -1 : 1));
  if (newest && (!listed.when || sameTime(listed.when.date, newest.when?.date))) newest.lean = -1;
}

/** "Kent praised after 'requires improvement' report" over "four years after it said that they required improvement": the headline speaks of that one. */
function headlineAfter(whole: Claim[]): void {
  for (const c of whole) {
    if (c.line.where !== 'title' || c.lean >= EARLIER || !c.leanWhy.some((w) => w.startsWith('since-or-after'))) continue;
    const alike = whole.filter((o) => o !== c && o.grade === c.grade);
    if (alike.some((o) => o.when) && alike.every((o) => o.lean >= EARLIER)) c.lean = 2;
  }
}

/** Gives the only earlier inspection without a date the only old date that is no other one's. */
export function dateTheOne(drafts: Draft[], olden: When[]): void {
  // "For the second time in three years": some time within them.
  const loose = (w: When) => w.spot.mention.rule === 'years-running' && w.date.includes('/');
  const [undated, second] = drafts.filter((d) => d.status === 'prior' && (!d.when || loose(d.when)));
  if (!undated || second || !drafts.some((d) => d.status === 'current')) return;
  const about = undated.when;
  const free = olden.filter(
    (w) => (!about || Math.abs(yearOf(w) - yearOf(about) - 1) <= 1) && !drafts.some((d) => d.when && sameTime(d.when.date, w.date)),
  );
  const finest = [...free].sort((a, b) => fine(b) - fine(a))[0];
  if (finest && free.every((w) => sameTime(w.date, finest.date))) undated.when = finest;
}

/** "Judged inadequate in May and again, after a return visit, in October": the day told of the grade is that of the first time, and the later visit's that of the second. */
export function dateBoth(drafts: Draft[], visits: When[], published: PartialDate | null, homes: boolean): void {
  const now = drafts.find((d) => d.status === 'current');
  const [before, second] = drafts.filter((d) => d.status === 'prior' && !d.when && d.rating !== null && d.rating === now?.rating);
  if (!now || now.visit || !before?.implied || second) return;
  const [later, sooner, ...more] = visits
    .filter((w) => (homes || w.firm) && w.date.length >= 7 && lately(w.date, published))
    .sort((a, b) => (b.date < a.date ? -1 : 1));
  const told = now.when && now.when.date.length >= 7 ? now.when : null;
  // "Inspectors came in May and again in October"
  const first = told ?? (later && sooner && !more.length && Math.abs(later.spot.from - sooner.spot.to) <= 12 ? sooner : null);
  if (later && first && later.date > first.date && (monthsBefore(first.date, later.date) ?? 0) >= 1)
    [before.when, now.when] = [first, later];
}

/** A council of which only old results are told stands at the newest of them, unless that one is said to be over. */
export function latestStands(drafts: Draft[]): Draft[] {
  if (!drafts.length || drafts.some((d) => d.status === 'current')) return drafts;
  const over = (d: Draft) =>
    d.claims.some((c) =>
      c.leanWhy.some(
        (w, _, all) =>
          // "went from inadequate to outstanding last year": where it stands
          !(w.startsWith('earlier') && all.some((o) => o.startsWith('arrived'))) &&
          /^(?:from|no-longer|past-perfect|since|became|on-the-way|same|again|retained|earlier|had)/.test(w),
      ),
    );
  const dated = drafts.filter((d) => d.when && d.rating !== null);
  const newest = [...dated].sort((a, b) => ((b.when as When).date < (a.when as When).date ? -1 : 1))[0];
  const left = (d: Draft) => d.claims.every((c) => c.leanWhy.some((w) => w.startsWith('from')));
  if (newest && !over(newest) && drafts.every((d) => dated.includes(d) || (left(d) && newest.rule !== 'performs')))
    newest.status = 'current';
  return drafts;
}

/** "It was rated good in 2013. It was still good in 2018": where nothing newer is told, that is where it stands. */
const stillWas = (c: Claim): boolean =>
  c.when !== null && !c.strands.length && c.line.cues.some((k) => k.value === 'still' && k.to <= c.from && c.from - k.to <= 1);

/** "Most recently, in 2018, …", "It was still good in 2018", of a council told beside another "Hull went from inadequate to good last year": where it stands. */
export const tellsWhere = (drafts: Draft[], compared: boolean): boolean =>
  drafts.some((d) =>
    d.claims.some(
      (c) =>
        c.leanWhy.some((w) => w === 'most-recently' || (compared && c.rule !== 'performs' && w.startsWith('arrived'))) ||
        (drafts.length > 1 && stillWas(c)),
    ),
  );

/** Special needs were inspected years ago, and what is reported is the department's inspection: history. */
export function sendBehind(drafts: Draft[], published: PartialDate | null): void {
  for (const d of drafts)
    if (d.status === 'current' && d.visit?.service === 'SEND' && (monthsBefore(d.when?.date ?? null, published) ?? 0) >= 18)
      d.status = 'prior';
}

const near = (a: When, b: When) => Math.abs(yearOf(a) - yearOf(b)) === 1;

/** "better than in 2012, when some areas were adequate": of that inspection only grades of parts are told. */
export function partsOnly(drafts: Draft[], strands: Claim[]): void {
  if (!drafts.some((d) => d.status === 'current')) return;
  for (const s of strands)
    if (
      s.lean >= EARLIER &&
      s.when &&
      inPart(s, strands) &&
      !drafts.some((d) => (d.when ? sameInspection(d.when.date, s.when?.date) : d.status === 'prior'))
    )
      drafts.push(draft([s], { status: 'prior', when: s.when, rule: 'parts-only' }));
}

/** Some of the areas, or several with unlike grades: whatever the whole was given, it is not said. */
const inPart = (s: Claim, strands: Claim[]) =>
  strands.some((o) => o.grade !== s.grade && o.line === s.line && (!o.when || o.when.spot === s.when?.spot)) ||
  (s.strands.every((x) => x.strand === 'other') && s.set === undefined && (s.line.said & (INSPECTED | INSPECTION)) !== 0);

/** The visit reported, of a month whose year nobody can tell. */
const unknownYear = (d: Draft) => d.status === 'current' && d.when?.date.startsWith('--');

/** Whether two dates can be those of one inspection and its report, which comes some months later. */
function sameInspection(a: PartialDate, b: PartialDate | undefined): boolean {
  if (!b || sameTime(a, b)) return true;
  const [x, y] = [spanOf(a), spanOf(b)];
  if (!x || !y || (a.length === 4 && b.length === 4)) return false;
  return (monthsBefore(x.to, y.from) ?? 99) < SOME_MONTHS && (monthsBefore(y.to, x.from) ?? 99) < SOME_MONTHS;
}
const SOME_MONTHS = 5;

/** "Services remain good", "still require improvement": the grade reported was given the last time, too. */
const held = (current: Draft) =>
  current.rating !== null &&
  !current.visit &&
  current.claims.some((c) =>
    c.line.cues.some((k) => k.value === 'still' && k.to <= c.from && c.from - k.to <= 3 && !c.strands.length && c.line.where === 'text'),
  );

/** "The last inspection, in March", of this year: it may be the one reported where that one has no date. */
const recent = (c: Claim, published: PartialDate | null) =>
  c.when !== null && !c.leanWhy.some((why) => /^(?:first-of-two|previous)$/.test(why)) && (monthsBefore(c.when.date, published) ?? 99) < 11;

/** "Inadequate for the third time. The two before were in 2014 and 2018", "no longer inadequate … inspections in 2014 and 2018 ended in failure": all of them had the grade told without a day. */
function eachAsTold(drafts: Draft[], bare: Claim[]): boolean {
  const [told, second] = drafts.filter((d) => d.status === 'prior' && !d.when);
  const [first, ...more] = bare;
  if (!told?.rating || second || !first || !more.length || more.some((c) => c.line !== first.line)) return false;
  const failed = told.rating === 'inadequate' && bare.every((c) => c.leanWhy.includes('failed'));
  if (!failed && !told.claims.some((c) => c.nth === bare.length + 1)) return false;
  told.when = first.when;
  for (const c of more)
    drafts.push(draft([{ ...c, grade: told.rating }], { status: 'prior', rating: told.rating, implied: true, when: c.when }));
  return true;
}

/** Adds earlier inspections without a grade where nothing else of that time is told. */
export function addBare(drafts: Draft[], bare: Claim[], published: PartialDate | null): Draft[] {
  const current = drafts.find((d) => d.status === 'current');
  const kept = drafts.find((d) => d.status === 'prior' && d.rating !== null && sameTime(d.when?.date, current?.when?.date));
  if (!current) return drafts;
  if (eachAsTold(drafts, bare)) return drafts;
  for (const c of bare) {
    // "after reports in 2013": of whatever, where no verdicts are counted that they may be.
    if (c.leanWhy.includes('reports')) continue;
    // "… for the second time in five months. That followed an inspection in July": the earlier time was in July.
    // "Their fourth visit since … were branded inadequate. The first, in September 2018": a visit of the same round, and not the day of that grade.
    const ofRound = current.visit !== null && c.leanWhy.includes('nth-visit');
    const [undated, second] = ofRound ? [] : drafts.filter((d) => d.status === 'prior' && !d.when);
    // "Three years after its rating of inadequate … in 2018 inspectors told the council": counted years may be one too few.
    const loose = drafts.find(
      (d) => !ofRound && d.status === 'prior' && d.rating !== null && d.when && counted(d.when) && c.when && near(d.when, c.when),
    );
    if (loose) loose.when = c.when;
    else if (undated?.implied && !second && undated.claims.every((x) => x.same !== null || x.rule === 'again')) undated.when = c.when;
    // "It is no longer inadequate … A damning report in 2016 had brought the government in": one earlier inspection is told of, and when one was.
    else if (
      undated &&
      !second &&
      bare.every((x) => sameTime(x.when?.date, c.when?.date)) &&
      !drafts.some((d) => d.when && sameInspection(d.when.date, c.when?.date))
    )
      undated.when = c.when;
    else {
      // "21 months after it was rated inadequate … In February 2019 they had found": so long since the report, and the visit was then.
      const months = drafts.find(
        (d) =>
          d.status === 'prior' &&
          d.rating !== null &&
          d.when?.spot.mention.offset?.months &&
          c.when &&
          sameInspection(d.when.date, c.when.date),
      );
      if (months) months.when = c.when;
      const known = drafts.find((d) =>
        d.when && !unknownYear(d)
          ? (d.visit ? sameTime : sameInspection)(d.when.date, c.when?.date)
          : (d.status === 'prior' && !ofRound) || recent(c, published),
      );
      // "15 months after the report", "the inspection of July 2017": one of them is written out, or is finer.
      if (
        known?.rule === 'earlier-without-grade' &&
        known.when &&
        c.when &&
        (/\b(?:after|since)$/i.test(known.when.spot.mention.text) ||
          (sameTime(known.when.date, c.when.date) && fine(c.when) > fine(known.when)))
      )
        known.when = c.when;
      // "They remain inadequate, monitors said in May. They were last inspected in 2021": the day of the grade that they have.
      else if (c.leanWhy.includes('the-last') && current?.visit && kept) kept.when = c.when;
      else if (!known && c.leanWhy.includes('the-last') && current && held(current))
        drafts.push(draft([{ ...c, grade: current.rating }], { status: 'prior', rating: current.rating, implied: true, when: c.when }));
      else if (!known)
        drafts.push(draft([c], { status: 'prior', when: c.when, ...(drafts[0]?.rule === 'devolved' ? { rule: 'devolved.prior' } : {}) }));
    }
  }
  return drafts;
}

/** "Newcastle's are still good", where the city "has held a good since 2017": nothing new is told of it. */
const stillIs = (c: Claim) => c.line.cues.some((k) => k.value === 'still' && k.to <= c.from && c.from - k.to <= 1);

/**
 * "Derby inadequate, Derbyshire good" over "Derbyshire was rated good in 2019": of a council that the news is only compared with, the headline, or a sentence on
 * several, says what is told below with its year.
 */
export const isSameOne = (current: Draft, d: Draft) =>
  !current.when &&
  !current.visit &&
  d.when !== null &&
  current.rating === d.rating &&
  current.claims.every((c) => c.line.where === 'title' || c.councils.length > 1 || (stillIs(c) && d.when?.spot.mention.lead === 'since')) &&
  d.claims.every((c) => c.same === null && c.leanWhy.every((why) => /^(?:dated|past\+)/.test(why)));

/** "They have been handed the grade that they were given four years ago … In 2018 they required improvement": what was told of that day is today's; else what has none, if any. */
export function sameAsThen(sames: Claim[], priors: Claim[], unstated: Claim | null): Draft[] {
  const like = sames.find((s) => s.rule === 'same-as' && s.same === 'current' && s.when && !s.strands.length);
  const then = priors.filter((p) => p.when && p.grade && like && sameTime(p.when.date, like.when?.date));
  const grade = then[0]?.grade;
  return like && grade && then.every((p) => p.grade === grade)
    ? [draft([{ ...like, grade, when: null, lean: 0 }], { rating: grade, implied: true })]
    : unstated
      ? [draft([unstated], { when: unstated.when })]
      : [];
}
