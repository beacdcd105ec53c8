/** Grades said by pointing at another: "the same verdict as in 2015", "again", "held on to". merge.ts lends each the grade of the inspection it is compared with. */

import type { CouncilRef } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import type { Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';
import { againTold, lastGraded, nthOf, yearBefore } from './again.ts';
import type { Claim } from './claim.ts';
import { entryDay } from './entry-day.ts';
import type { Group } from './groups.ts';
import { ofLastTime } from './last-time.ts';
import { ofItsOwn } from './listed-part.ts';
import { elsewhere, listedWith, othersDo, othersSame, othersStay } from './others-same.ts';
import { distance, nearestTo } from './owners.ts';
import {
  cameFrom,
  doneNow,
  firstOf,
  fromSame,
  meantBefore,
  ofToday,
  opensWithIt,
  pointsBack,
  saidOfOthers,
  unlike,
  wonThen,
} from './points-back.ts';
import { keepsUnnamed, retains } from './retained.ts';
import { monthsBefore } from './role.ts';
import { toldBefore } from './told-before.ts';
import type { When } from './when.ts';
import { groupFor } from './whose.ts';

/** The grade of the whole told of `councils` one or two sentences before `line`. */
const toldLast = (line: Line, last: Claim | null, councils: CouncilRef[]): Claim['grade'] =>
  last?.councils.some((c) => councils.some((o) => o.code === c.code)) &&
  !last.strands.length &&
  !last.visit &&
  line.index - last.line.index <= 2 &&
  last.line.where === 'text'
    ? last.grade
    : null;

/** "Last tested in March 2020, a week before the schools closed, and given the same result": one day, one subject, however much stands between. */
const onlyDay = (r: Reading, own: Claim[], points: When[], when: When, cue: { from: number }): boolean =>
  !own.length &&
  points.length === 1 &&
  when.spot.to <= cue.from &&
  cue.from - when.spot.to <= 30 &&
  (monthsBefore(when.date, r.published) ?? 0) >= 10;

/** What today's is compared with stands behind these. */
const COMPARES = /^(?:as$|match|repeat|mirror|echo|equal)/;

/** Claims of sameness in `line`. `own`: the grades claimed in it; `dates`: its dates that are no day of issue. */
export function sameClaims(
  r: Reading,
  line: Line,
  own: Claim[],
  dates: When[],
  groups: Group[],
  focus: CouncilRef[],
  service: Service,
  last: Claim | null,
  before: Claim | null,
): Claim[] {
  const out: Claim[] = [];
  const make = (from: number, to: number, rule: string, when: When | null, base: Claim | null): Claim => {
    const group = base ? base.councilSpot : groupFor(r, line, groups, from, to);
    const councils = base?.councils ?? group?.councils ?? focus;
    return {
      councils,
      councilSpot: group,
      service: base?.service ?? service,
      // What it falls back on when the inspection reported has no grade.
      grade: base?.grade ?? toldLast(line, last, councils),
      implied: true,
      // "Leadership is outstanding, as it was in 2012"
      strands: base?.strands ?? [],
      lean: 3,
      leanWhy: [rule],
      when,
      visit: null,
      outcome: null,
      strength: 2,
      rule,
      line,
      from,
      to,
      same:
        saidOfOthers(r, line, own, from) ??
        meantBefore(r, from, base, before) ??
        base?.grade ??
        (base ? null : toldBefore(r, line, { from, to }, when, last, councils)) ??
        'current',
    };
  };
  const taken = new Set(own.map((c) => c.when?.spot));
  for (const cue of line.cues) {
    // "Hull was given the same grade": passed on to it already.
    if (cue.value === 'same' && own.some((c) => c.rule === 'passed-on' && c.when && c.to <= cue.from && cue.from - c.to <= 16)) continue;
    if (cue.value === 'same' && (othersDo(r, line, cue.from) || word(r, cue.to) === 'been' || unlike(r, cue) || !pointsBack(r, line, cue)))
      continue;
    // "the second inadequate … was preceded by the first, and by an adequate": the first of what was told.
    const first = cue.value === 'same' && firstOf(r, cue);
    const ahead = first ? own.filter((c) => c.to <= cue.from).pop() : null;
    // "… the same grade in 2019, having been inadequate before that": not as what came before it
    const others = own.filter((c) => c.to <= cue.from || !c.leanWhy.includes('before-that+3'));
    // "needed improvement in 2013, was told the same in 2016, and is now good": as what was told before it
    const told = word(r, cue.from) === 'told' ? own.filter((c) => c.to <= cue.from) : [];
    const nearest =
      cue.value === 'same' && (ofToday(r, cue) || opensWithIt(r, line, cue, own))
        ? null
        : first && word(r, cue.to - 1) === 'first'
          ? (ahead ?? null)
          : (ahead ?? nearestTo(r, told.length ? told : others, cue));
    // "Hull fell into the same category in May, and Bath is good": of what was told before Bath.
    const other = nearest && elsewhere(r, groups, cue, nearest);
    const near = other ? null : nearest;
    // "a step up from inadequate, the label it was given in 2014": of the grade that it came from.
    const left = cue.value === 'same' && near ? cameFrom(r, cue, near) : null;
    if (left) {
      const when = dates.find((d) => d.spot.from >= cue.to && d.spot.from - cue.to <= 6) ?? null;
      out.push({ ...make(cue.from, cue.to, 'from-same', when, near), grade: left, same: left });
      continue;
    }
    // "is rated good, having got that grade in 2017": when it was given.
    if (cue.value === 'same' && near && wonThen(r, cue)) {
      near.when ??= dates.find((d) => d.spot.from >= cue.to && d.spot.from - cue.to <= 5) ?? null;
      continue;
    }
    // "a verdict given in 2015 and repeated in 2019, the good …": of what was named before it; "outstanding for its care, years after it first got the grade": of the whole
    if (near && (word(r, cue.from) === 'repeated' ? near.from >= cue.to : word(r, cue.from) === 'first' && near.strands.length)) continue;
    // "rated good, the result of an inspection in 2019": when it was given.
    if (cue.value === 'same' && near && near.to <= cue.from && word(r, cue.to - 1) === 'of' && isWord(r, cue.to, 'a|an')) {
      near.when = dates.find((d) => d.spot.from >= cue.to && d.spot.from - cue.to <= 6) ?? near.when;
      continue;
    }
    // "a long climb from where it was in 2015": not the same
    if (cue.value === 'same' && word(r, cue.from) === 'where' && isWord(r, cue.from - 1, 'from|than')) continue;
    if (cue.value === 'same' && fromSame(r, cue.from)) {
      const meant = [...own].filter((c) => c.to <= cue.from && c.grade !== near?.grade).pop() ?? last;
      if (meant?.grade) {
        const when = dates.find((d) => d.spot.from >= cue.to && d.spot.from - cue.to <= 5 && !taken.has(d.spot)) ?? null;
        const base = own.find((c) => c.from >= cue.to) ?? null;
        out.push({ ...make(cue.from, cue.to, 'from-same', when, base), grade: meant.grade, same: meant.grade });
      }
    } else if (cue.value === 'same') {
      // "the same grade in 2019 as in 2016": the second year is the earlier one's.
      const told =
        near?.strands.length && isWord(r, cue.from + 1, 'it|they') ? own.find((c) => !c.strands.length && c.grade === near.grade) : null;
      const as = line.cues.find((c) => c.value === 'same' && c.from >= cue.to && c.from - cue.to <= 6 && word(r, c.from) === 'as');
      if (as && dates.some((d) => d.spot.from >= cue.to && d.spot.to <= as.from)) continue;
      const free = dates.filter((d) => !taken.has(d.spot));
      // "October 2012. Inadequate. May 2014. Same word": as the entry before it.
      const entry = dates.length || near ? null : entryDay(r, line);
      if (entry && last?.grade && !last.strands.length) {
        out.push({ ...make(cue.from, cue.to, 'same-as', entry, null), same: last.grade });
        continue;
      }
      // "in 2019 as in 2016": what "as" compares with follows it.
      const cost = (d: When) => distance(r, d.spot, cue, false) + (COMPARES.test(word(r, cue.from)) && d.spot.to <= cue.from ? 6 : 0);
      const points = free.filter((d) => d.spot.mention.kind !== 'offset');
      const when = [...(points.length === 1 ? points : free)].sort((a, b) => cost(a) - cost(b))[0] ?? null;
      const far = !when || (distance(r, when.spot, cue, false) >= 22 && !onlyDay(r, own, points, when, cue));
      if (far && doneNow(r, line, cue, last))
        out.push({
          ...make(cue.from, cue.to, 'same-as', null, null),
          councils: last?.councils ?? focus,
          grade: last?.grade ?? null,
          same: null,
          lean: -2,
        });
      if (far) {
        // "the same rating as last time", "unchanged from the previous inspection"
        if (
          ofLastTime(r, line, cue) &&
          (near ?? last)?.lean !== undefined &&
          ((near ?? last)?.lean ?? 9) < 1.5 &&
          !(near ?? last)?.strands.length
        )
          out.push(make(cue.from, cue.to, 'same-as', null, near));
        continue;
      }
      // "Inspectors who came in May used the same word for every part": the visit reported.
      if (
        !near &&
        // … "That is what Ofsted found in November"
        (when.spot.to <= cue.from || (cue.from === line.from && isWord(r, line.from + 1, 'is|was'))) &&
        isWord(r, cue.from, 'same|that') &&
        (monthsBefore(when.date, r.published) ?? 99) <= 6 &&
        !last?.when &&
        (last?.lean ?? 9) < 1.5
      )
        continue;
      // "Adoption is outstanding, as it was in the adoption inspection of 2012": a part's grade, and an inspection of that part.
      if (near?.strands.some((s) => s.strand === 'adoption') && near.to <= cue.from) {
        const of = line.services.find((s) => s.from >= cue.to && s.value.service === 'adoption' && ofItsOwn(r, s));
        if (of)
          out.push({
            ...make(cue.from, cue.to, 'same-as', when, near),
            strands: [],
            service: 'adoption',
            grade: near.grade,
            same: near.grade,
          });
        continue;
      }
      const listed = listedWith(r, free, when);
      const lately = (monthsBefore(when.date, r.published) ?? 99) <= 9;
      // "Inspectors said so in May": in the report that the story is about.
      if (lately && word(r, cue.to - 2) === 'so' && word(r, cue.from) !== 'did') continue;
      // "told in 2019 that it required improvement … in July inspectors came to the same conclusion": the same is the news.
      // "And now a return visit, made in November, has ended with the same word."
      const turn = isWord(r, line.from, 'now') || (isWord(r, line.from, 'and|but') && word(r, line.from + 1) === 'now');
      if (turn && lately && last?.when && last.when.date < when.date && !last.strands.length) last.lean = Math.max(last.lean, 2);
      if (lately && last && last.lean >= 1.5 && last.grade && !own.some((c) => c.lean < 1.5 && !c.strands.length))
        for (const each of listed) {
          // "Last week it did so again": the day of the word, and not of the visit.
          const day = each.date.length > 7 && isWord(r, cue.from, 'did|decided|ruled|said') ? null : each;
          const said = { ...make(cue.from, cue.to, 'same-as', day, null), councils: last.councils, grade: last.grade };
          out.push(each === when ? { ...said, same: null, lean: -2 } : { ...said, same: last.grade });
        }
      else
        for (const each of listed) {
          taken.add(each.spot);
          // "good overall and, for leadership, good too, as they were five years ago": the services were
          const said = {
            ...make(cue.from, cue.to, 'same-as', each, told ?? near),
            ...othersSame(r, line, groups, cue, each, near ?? (other ? before : last)),
          };
          // "On Tuesday it was Hull's turn, but the word was the same": the day of the news
          if (said.same !== null && each.date.length > 7 && monthsBefore(each.date, r.published) === 0) continue;
          // "Inspections of 2010, 2014 and now 2018 attest to it": the last of them is the one reported.
          const newest = listed.length > 1 && !near && last?.grade && (monthsBefore(each.date, r.published) ?? 99) <= 9;
          out.push(newest ? { ...said, grade: last.grade, same: null, lean: -2 } : said);
        }
    } else if (cue.value === 'again' && !(word(r, cue.from) === 'another' && near?.service === "children's home")) {
      const told = againTold(r, line, cue, near, dates, last, before);
      if (!told) continue;
      const lent =
        told.of === 'before' && last && last.lean >= 1.5 ? { grade: last.grade, same: last.grade, councils: last.councils } : null;
      for (const when of told.whens)
        if (!when || !taken.has(when.spot))
          out.push({
            ...make(cue.from, cue.to, told.earlier ? 'again-before' : 'again', when, told.of === 'line' ? near : null),
            nth: nthOf(word(r, cue.from)),
            ...lent,
          });
    } else if (cue.value === 'still' && near && retains(r, cue, near, dates))
      // "A and B stay put, at good and inadequate": each at its own.
      for (const c of own.filter(
        (o) => o === near || (o.councilSpot === near.councilSpot && o.from > near.from && retains(r, cue, o, dates)),
      ))
        out.push({ ...make(cue.from, cue.to, 'retained', null, c), same: c.grade });
    // "At Hull the grade is unchanged"
    else if (cue.value === 'still' && !near && (keepsUnnamed(r, line, cue) || othersStay(r, line, cue, groups)))
      out.push(make(cue.from, cue.to, 'unchanged', yearBefore(r, cue, null), null));
    else if (
      cue.value === 'still' &&
      near &&
      /^(?:stay|remain|still|unchanged|continue)/.test(word(r, cue.from)) &&
      Math.abs(near.from - cue.to) <= 4 &&
      near.lean < 1.5 &&
      !near.strands.length
    ) {
      const when = yearBefore(r, cue, near) ?? lastGraded(r, line, dates);
      if (when) out.push(make(cue.from, cue.to, 'unchanged', when, near));
    }
  }
  return out;
}
