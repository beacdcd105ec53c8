/** Claims of one council and service become findings: one for the inspection reported, one for each earlier one. */
import type { PartialDate } from '../../domain/dates.ts';
import { NO_OVERALL_SINCE } from '../../domain/frameworks.ts';
import { isAny } from '../text/is-any.ts';
import type { Claim } from './claim.ts';
import { clusterPriors } from './cluster-priors.ts';
import { isFindingOf, settleKinds } from './described-visits.ts';
import { type Draft, draft, firstOutcome, firstWhen } from './draft.ts';
import { EARLIER, headline, LATEST, overstates, sameTime, yearlyIn } from './headline.ts';
import { mergeDevolved } from './merge-devolved.ts';
import { mergeGraded } from './merge-graded.ts';
import {
  besideUndated,
  besideVisit,
  endGiven,
  evenGrade,
  followsUp,
  labels,
  lately,
  newestToldOf,
  newsTold,
  ofAnotherHome,
  praises,
  standsSo,
  together,
} from './merge-signs.ts';
import { earlierByNumber } from './numbered-visits.ts';
import { themesApart } from './one-theme.ts';
import { monthsBefore } from './role.ts';
import { addBare, dateBoth, dateTheOne, isSameOne, latestStands, partsOnly, sameAsThen, settleHeadings, tellsWhere } from './settle.ts';
import { ofTheJoint, shareStrands } from './strands-told.ts';
import { gradedUnannounced, merelyStay, saidUngraded, visitReported } from './visit-reported.ts';
import type { When } from './when.ts';

export type MergeContext = {
  published: PartialDate | null;
  /** The newest day that is written out, on a page without a date. */
  asOf: PartialDate | null;
  devolved: boolean;
  visitWhen: When[];
  /** Old dates that no grade has, where an earlier time is spoken of. */
  olden: When[];
  strandsOnly: boolean;
  /** One council may have several of these at once: homes. */
  several: boolean;
  /** What is reported is said to have no grade. */
  gradeless: boolean;
  /** Another service of the council has the inspection that the article reports. */
  beside: boolean;
  /** The news is another council's. */
  compared: boolean;
  /** The article goes through many councils, giving where each stands. */
  survey: boolean;
};

const numbered = (v: Claim) => v.leanWhy.includes('numbered');

/** A dated visit that is none of those told already, and older than the one reported. */
const earlierThan = (v: Claim, drafts: Draft[]) =>
  v.when !== null &&
  (v.lean >= EARLIER || (drafts[0]?.when ? v.when.date < drafts[0].when.date : false)) &&
  !drafts.some(
    (d) => d.rating === null && (d.when ? sameTime(d.when.date, v.when?.date) : !numbered(v) && !v.leanWhy.includes('dated-long-ago')),
  );

/** "It has held on to its good … inspected in March … the good arrived in 2017": of the same grade, and of another time than the visit reported. */
function olderSame(whole: Claim[], ctx: MergeContext): void {
  const here =
    ctx.several || ctx.survey
      ? undefined
      : ctx.visitWhen.filter((w) => w.firm && lately(w.date, ctx.published)).sort((a, b) => (b.date < a.date ? -1 : 1))[0];
  if (!here) return;
  const now = (c: Claim) => c.lean < EARLIER && c.line.where === 'text' && (!c.when || sameTime(c.when.date, here.date));
  for (const c of whole)
    if (
      c.lean >= LATEST &&
      c.lean < EARLIER &&
      c.when &&
      whole.some(
        (o) =>
          o !== c &&
          now(o) &&
          (monthsBefore(c.when?.date ?? null, here.date) ?? 0) >= (o.grade === c.grade && (o.when || o.lean < LATEST) ? 3 : 9),
      )
    )
      c.lean = EARLIER;
}

/** Merges the claims of one council and service. */
export function mergeClaims(all: Claim[], ctx: MergeContext): Draft[] {
  const everyVisit = earlierByNumber(
    settleKinds(
      all.filter((c) => c.visit),
      all.filter((c) => !c.visit && !c.strands.length),
      all,
    ),
  );
  const unstated = all.find((c) => c.rule === 'reported-without-grade') ?? null;
  const sames = all.filter((c) => c.same !== null);
  const bare = all.filter((c) => c.rule === 'earlier-without-grade');
  const grades = all.filter((c) => !c.visit && c.same === null && c !== unstated && c.rule !== 'earlier-without-grade');
  if (ctx.devolved) return addBare(mergeDevolved(everyVisit, grades, ctx.visitWhen), bare, ctx.published);
  const strands = themesApart(grades, ctx.published).filter((c) => c.strands.length);
  const whole = [
    ...grades.filter((c) => !c.strands.length && !overstates(c, grades, ctx.published)),
    ...(ctx.strandsOnly ||
    (ctx.published && ctx.published < '2009-06' && grades.some((c) => !c.strands.length && c.strength >= 2 && c.lean < EARLIER))
      ? []
      : headline(grades, ctx.published)),
  ];
  const allVisits = gradedUnannounced(
    everyVisit,
    whole.filter((c) => c.lean < EARLIER),
    ctx.published,
  );
  if (everyVisit.every((v) => v.lean >= EARLIER)) newsTold(whole, ctx.published);
  const drafts: Draft[] = [];
  const visit =
    visitReported(allVisits, whole, strands, ctx.published, ctx.visitWhen) ??
    (ctx.gradeless ? saidUngraded(allVisits, whole, ctx.published) : null);
  const [only, another] = allVisits.filter((v) => v.lean < EARLIER);
  const stay =
    !visit &&
    only &&
    only === allVisits[0] &&
    !another &&
    lately(only.when?.date ?? '', ctx.published) &&
    merelyStay(only, whole) &&
    ctx.visitWhen.every((w) => sameTime(w.date, only.when?.date) || !lately(w.date, ctx.published))
      ? only
      : null;
  const visits = stay ? allVisits.filter((v) => v !== stay) : allVisits;
  settleHeadings(whole);
  endGiven(whole, unstated);
  olderSame(whole, ctx);
  const priors: Claim[] = whole.filter((c) => c.lean >= EARLIER);
  let open = whole.filter((c) => c.lean < EARLIER);
  // An annual rating told beside an inspection is the older one.
  const halves = strands.filter((c) => c.lean < EARLIER && c.strands.some((s) => s.strand === 'safeguarding'));
  const first = (ctx.survey ? open : [...open, ...halves].sort((a, b) => a.from - b.from)).find((c) => c.line.where === 'text');

  const ofYear = yearlyIn(grades);
  // "marked down to adequate … the annual rating said that they perform adequately": told twice.
  const yearly = (c: Claim) =>
    ofYear(c) || (/^(?:from-or-to|moved-to|idiom)$/.test(c.rule) && !c.when && grades.some((o) => ofYear(o) && o.grade === c.grade));
  const annualEra = (Number.parseInt(ctx.published ?? '', 10) || 0) <= 2012;
  if (first?.rule === 'performs' && annualEra) {
    priors.push(...open.filter((c) => !yearly(c)));
    open = open.filter(yearly);
  } else if (open.some(yearly) && open.some((c) => !yearly(c))) {
    priors.push(...open.filter(yearly));
    open = open.filter((c) => !yearly(c));
  }
  if (visit) {
    const same = visits.filter((v) => v.visit?.framework === visit.visit?.framework && v.lean < EARLIER);
    const own = same.includes(visit) ? same : [visit, ...same];
    drafts.push(draft(own, { visit, when: firstWhen(own), outcome: firstOutcome(own) }));
    priors.push(...open.filter((c) => !labels(c) && !isFindingOf(c, visit) && !praises(c, visit)));
    open = [];
  } else if (ctx.strandsOnly && (strands.length || open.length) && !open.some((c) => c.overall)) {
    drafts.push(draft(strands.length ? strands : open, { strands: strands.filter((s) => s.lean < EARLIER + 2), rule: 'strands-only' }));
    priors.push(
      ...open.filter(
        (c) => c.when && c.when.date < NO_OVERALL_SINCE && c.lean > LATEST && strands.length > 0 && !strands.some((s) => s.from === c.from),
      ),
    );
    open = [];
  }
  if (open.length) {
    const { current, other } = mergeGraded(open);
    drafts.push(current);
    // Several homes, several grades: each is a finding of its own.
    if (ctx.several)
      for (const c of other)
        if (
          (!c.when || together(c, current) || standsSo(c, current) || besideUndated(c, current)) &&
          !drafts.some((d) => d.rating === c.grade)
        ) {
          const when =
            c.when ?? firstWhen(other.filter((o) => o.grade === c.grade && o.lean < EARLIER && (!o.when || together(o, current))));
          drafts.push(draft([c], { rating: c.grade, implied: c.implied, when, rule: 'another-home' }));
        }
    if (ctx.several)
      priors.push(
        ...other.filter(
          (c) =>
            c.when && (current.when ? c.when.date < current.when.date : c.lean >= 0.5) && !together(c, current) && !standsSo(c, current),
        ),
      );
    else priors.push(...other.filter((c) => isOlder(c, current)));
  }
  // "in July they came to the same conclusion": the newest there is, with the grade before it.
  const renewed = drafts.length ? undefined : sames.find((s) => s.rule === 'same-as' && s.when && lately(s.when.date, ctx.published));
  const before = renewed ? [...priors].sort((a, b) => ((a.when?.date ?? '') < (b.when?.date ?? '') ? 1 : -1))[0] : undefined;
  if (renewed && before)
    drafts.push(draft([{ ...renewed, grade: before.grade }], { rating: before.grade, implied: true, when: renewed.when }));
  if (!drafts.length) drafts.push(...sameAsThen(sames, priors, unstated));
  const current = drafts[0];
  for (const s of sames) {
    // "Leadership is outstanding, as it was in 2012" tells nothing of the whole.
    if ((s === renewed && before) || (s.strands.length > 0 && !headline([s], ctx.published).length)) continue;
    const grade = s.same === 'current' ? (current?.rating ?? s.grade ?? evenGrade(current, s)) : s.same;
    // "Inspectors came in July … which is where it was in 2009", on a page without a date: another time.
    const other = s.when && current?.when?.date.startsWith('--') && s.when.date < (ctx.asOf ?? '').slice(0, 4);
    if (grade === null || (!other && s.when && current?.when && sameTime(s.when.date, current.when.date))) continue;
    priors.push({ ...s, grade });
  }
  for (const s of strands)
    if (current && !current.strands.includes(s) && current.rating !== null && s.lean < EARLIER && !ofTheJoint(s, current, ctx.published))
      current.strands.push(s);
  for (const d of clusterPriors(priors)) {
    // An undated "earlier" grade equal to the current one, said of the same event, is no inspection of its own.
    const annual = d.rule === 'performs' && current?.rule !== 'performs';
    const again = current?.rating === d.rating && !d.when && !annual && d.claims.every((c) => c.lean < 2.5);
    if (
      again &&
      !(
        ctx.several &&
        ofAnotherHome(
          d,
          grades.filter((c) => c.lean < EARLIER),
        )
      )
    )
      continue;
    if (current && !current.when && current.rating === d.rating && d.when && ctx.published === null && newestToldOf(d, ctx.asOf)) {
      current.when = d.when;
      continue;
    }
    if (current && ctx.compared && isSameOne(current, d)) {
      current.when = d.when;
      current.claims.push(...d.claims);
      continue;
    }
    drafts.push(d);
  }
  for (const v of visits) {
    if (!v.when || !current || (v.when.date.startsWith('--') && !numbered(v))) continue;
    if (visit) {
      // "a focused visit in 2019", told beside this year's.
      if (
        v.lean >= EARLIER &&
        current.when &&
        v.when.date < current.when.date &&
        !drafts.some((d) => d.visit && sameTime(d.when?.date, v.when?.date))
      )
        drafts.push(draft([v], { status: 'prior', visit: v, when: v.when, outcome: v.outcome }));
      if (
        v.lean < EARLIER &&
        v.service !== 'SEND' &&
        v.visit?.framework !== visit.visit?.framework &&
        !drafts.some((d) => d.visit?.visit?.framework === v.visit?.framework)
      )
        drafts.push(draft([v], besideVisit(v, current)));
      else if (earlierThan(v, drafts)) drafts.push(draft([v], { status: 'prior', visit: v, when: v.when, outcome: v.outcome }));
      continue;
    }
    if (current.when && sameTime(v.when.date, current.when.date)) continue;
    if (!drafts.some((d) => d.visit?.visit?.framework === v.visit?.framework && sameTime(d.when?.date, v.when?.date)))
      // "Rated inadequate in December … The first monitoring visit was in June": newer than the grade.
      drafts.push(
        draft([v], {
          status:
            isAny(current.rating ?? 'inadequate', 'inadequate|poor') && followsUp(v, [current.when, ...ctx.visitWhen])
              ? 'current'
              : 'prior',
          visit: v,
          when: v.when,
          outcome: v.outcome,
        }),
      );
  }
  // What a part was found to be on a day, the whole was found on that day.
  if (current?.status === 'current' && !current.visit && !current.when) current.when = firstWhen(strands.filter((c) => c.lean < EARLIER));
  dateBoth(drafts, ctx.visitWhen, ctx.published, ctx.several);
  dateTheOne(drafts, [...ctx.olden, ...strands.flatMap((s) => (s.lean >= 2 && s.when ? [s.when] : []))]);
  if (!ctx.strandsOnly && !ctx.several) partsOnly(drafts, strands);
  const told = addBare(
    ctx.survey ||
      (ctx.compared && drafts.every((d) => d.claims.every((c) => c.leanWhy.includes('in-brackets')))) ||
      (ctx.published === null && drafts.length === 1 && !ctx.beside) ||
      tellsWhere(drafts, ctx.compared)
      ? latestStands(drafts)
      : drafts,
    bare,
    ctx.published,
  );
  shareStrands(told, grades, ctx.published);
  return told;
}

/** Whether an open claim with another grade than the reported one is an earlier inspection, and not a stray word. */
function isOlder(c: Claim, current: Draft): boolean {
  if (c.line.where === 'title' && !c.when) return false;
  if (c.when) return !current.when || c.when.date < current.when.date;
  // "took it from inadequate to requires improvement", in a story whose news is good: a step on the way.
  if (c.leanWhy.some((w) => w.startsWith('arrived')) && c.strength >= 2 && current.claims.length > 1) return true;
  return c.strength >= 2 && c.lean >= 0.5;
}
