/** What the grades of one sentence claim: whose each is, of which service and strands, when, and whether of today. */
import type { CouncilRef } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import type { GradeWord } from '../lexicon/grades.ts';
import { yearsOfBeing } from '../mentions/dated-noun.ts';
import { ofDay } from '../mentions/definite.ts';
import { judgeGrade } from '../mentions/judge.ts';
import { STRAND_ONLY, type Verdict } from '../mentions/verdict.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import { type Carried, carriesOn, onlyService, reaches, sharesSubject, theyWere } from './carried.ts';
import type { Claim, Claims, Considered } from './claim.ts';
import { datesOfGrades } from './dates-of-grades.ts';
import { doubtOf, spokenByInspectors } from './doubt-of.ts';
import { ofAnnualEra } from './entry-day.ts';
import type { Group } from './groups.ts';
import { keptSince } from './last-time.ts';
import { nameOnce } from './named-twice.ts';
import { hadThen, latestOf, ofTheLast, outOf, ownDates } from './own-date.ts';
import { cueOwners } from './owners.ts';
import type { Page } from './page.ts';
import { leanOf, monthsBefore } from './role.ts';
import { devolved, inFormula, listsOverall, saysOverall, wholeOf } from './said-of.ts';
import { dueBy } from './set-against.ts';
import { sameBefore, sinceLast, timesSince } from './since.ts';
import { mendSlips } from './slips.ts';
import { strandBeside } from './strand-beside.ts';
import { type About, strandsFor } from './strands-of.ts';
import { serviceFor } from './subject.ts';
import { afterThose } from './those-before.ts';
import { middleOf, type When } from './when.ts';
import { groupFor } from './whose.ts';

type Grade = Spot<GradeWord>;

/** What is known where a sentence begins. `before`: all claims of earlier ones; refused and weighed grades are added to `doubted` and `considered`. */
export type Known = {
  page: Page;
  focus: CouncilRef[];
  main: CouncilRef[] | null;
  groups: Group[];
  heading: Grade | null;
  before: Claim[];
  carried: Carried;
  doubted: Claims['doubted'];
  considered: Considered[] | null;
};

/** What one grade is said of, before its days are told apart. `doubt`: why it is refused. */
type Told = {
  verdict: Verdict;
  service: Service | 'elsewhere';
  group: Group | null;
  councils: CouncilRef[];
  about: About;
  strands: Claim['strands'];
  whens: When[];
  doubt: string | null;
};

/** "performed poorly on staying safe": annual ratings of a part. */
const onPart = (r: Reading, line: Line, g: Grade): boolean =>
  isWord(r, g.to, 'on|for|in') && line.strands.some((s) => s.from > g.to && s.from - g.to <= 2);

const words = (r: Reading, s: { from: number; to: number }) => r.text.slice(r.tokens[s.from]?.start ?? 0, r.tokens[s.to - 1]?.end ?? 0);

/** The claims of the grades of `line`, and the service that a sentence behind it takes over. */
export function gradeClaims(r: Reading, line: Line, known: Known): { claims: Claim[]; carried: Carried } {
  const { page, doubted, considered } = known;
  const owners = cueOwners(r, line);
  const dated = datesOfGrades(r, line);
  const claims: Claim[] = [];
  const taken = new Set<number>();
  let { carried } = known;
  let last: { g: Grade; verdict: Verdict } | null = null;
  /** "Three years later it came out of special measures, but the best they could give was …": the day of what ended is that of what came. */
  let turned: When | null = null;
  for (const g of line.grades) {
    const weigh = (accepted: boolean, rule: string, detail: string) =>
      considered?.push({ from: g.from, to: g.to, what: 'grade', accepted, rule, detail });
    if (g === known.heading && page.councils.length >= 4) {
      weigh(true, 'heading', g.value.grade);
      continue;
    }
    const judged = judgeGrade(r, line, g, page.annualEra || !ofAnnualEra(r, line) ? page : { ...page, annualEra: true });
    // "The response was inadequate in two divisions and good in four": of the same thing as the grade before it.
    const shared = judged.accepted && last && sharesSubject(r, line, last, g, judged.rule);
    // "A's was described as good, and B's, on the same coast, as inadequate": by the verb of the grade before it.
    const led = judged.rule === 'bare' && last?.verdict.accepted && [g, last.g].every((x) => word(r, x.from - 1) === 'as');
    const verdict: Verdict = last && shared ? last.verdict : last && led ? { ...judged, strength: last.verdict.strength } : judged;
    last =
      verdict.accepted || !/^(?:subject-is|not-official|plain-english\.partly|private|somebody-else)/.test(verdict.rule)
        ? null
        : { g, verdict };
    const told = toldBy(r, line, g, verdict, { ...known, carried }, dated.get(g) ?? [], taken);
    const { service, councils, strands, whens, doubt } = told;
    if (verdict.accepted && !page.silent && !(page.unofficial && !spokenByInspectors(line))) carried = { service, line: line.line };
    const those = whens.length > 0 && afterThose(r, line, g, whens);
    // "in 2010 and again in 2012": of listed dates, all are as old as the first.
    const listedOld = !those && whens.length > 1 && whens.some((w) => (monthsBefore(w.date, r.published) ?? 0) >= 13);
    const days: (When | null)[] = those ? [null] : whens.length ? whens : [turned];
    for (const when of days) {
      const claim = claimOf(r, line, g, told, when, listedOld, owners);
      if (doubt) {
        doubted.push({ claim, doubt });
        weigh(false, doubt, g.value.grade);
        break;
      }
      if (considered)
        weigh(
          true,
          verdict.rule,
          `${g.value.grade} · ${councils.map((c) => c.name).join('+')} · ${service}${strands.length ? ` · ${strands.map((s) => s.strand).join('+')}` : ''} · ${claim.lean} ${claim.leanWhy.join(' ')} ${when ? when.date : ''}`,
        );
      claims.push(claim);
      const then = when === days[0] && !strands.length && service !== "children's home" ? sameBefore(r, line, g) : null;
      if (then) claims.push({ ...claim, when: then, implied: true, lean: 3.5, leanWhy: ['first-since'] });
      if (those) claims.push(...whens.map((w) => ({ ...claim, when: w, lean: 3.5, leanWhy: ['those-before'] })));
      turned =
        when && !claim.when && claim.leanWhy.some((w) => w.startsWith('no-longer')) && (when.spot.to <= g.from || outOf(r, g, when))
          ? when
          : null;
      if (strands.length > 0 && listsOverall(r, line, g)) claims.push({ ...claim, strands: [], overall: true });
      // "Every one of the strands was inadequate, from adoption to leadership": so is the whole.
      else if (strands.length > 0 && told.about.whole) claims.push({ ...claim, strands: [], implied: true });
      // "kept the good rating it was given in 2018": one grade, two inspections.
      if (when && (listedOld ? when === whens[0] && hadThen(r, line, g) : true) && keptSince(r, line, g, claim))
        claims.push({ ...claim, when: null, lean: -1, leanWhy: ['kept'] });
    }
  }
  mendSlips(r, line, claims);
  nameOnce(r, claims);
  return { claims, carried };
}

/** Whom and what the grade at `g` is said of, and on which of the days `found` beside it. `taken`: first tokens of strands that have a grade already. */
function toldBy(r: Reading, line: Line, g: Grade, verdict: Verdict, known: Known, found: When[], taken: Set<number>): Told {
  const { page, focus, main, groups, before, carried } = known;
  // "from inadequate to good by hospital inspectors": of one service
  const pair = word(r, g.from - 1) === 'from' ? line.grades.find((o) => o.from === g.to + 1 && word(r, g.to) === 'to') : undefined;
  const said = serviceFor(r, line, page, g.from, pair?.to ?? g.to);
  // "Five were good": five of what the sentence before spoke of.
  const goneOn = said.named || !(carriesOn(r, line) || theyWere(r, line, g)) || !reaches(r, carried, line) ? said.service : carried.service;
  // "a separate inspection of children's social care. The council was told that it required improvement", in a story on special needs
  const theirs = goneOn === 'SEND' && !said.named && carried.service === "children's services" && reaches(r, carried, line);
  // Only whole departments had a place in the annual ratings.
  const service =
    verdict.rule === 'performs' || theirs
      ? "children's services"
      : said.named || goneOn !== page.service
        ? goneOn
        : onlyService(r, line, before, goneOn);
  const group = groupFor(r, line, groups, g.from, g.to);
  const councils = group?.councils ?? focus;
  let doubt = verdict.accepted ? doubtOf(r, line, g, page, { service, named: said.named, councils, group, main }) : verdict.rule;
  // Whom a story names only in passing, long after, is not who it has been about.
  if (!group && councils.every((c) => namedLate(r, page, c, line))) doubt ??= 'no-council';
  // "It dealt with care leavers, and the 2019 inadequate was history": of the whole
  const about =
    (verdict.rule !== 'performs' || onPart(r, line, g)) &&
    !(ofDay(r.tokens, line, g) && word(r, g.to) !== 'for') &&
    (service === "children's services" || service === 'youth justice' || devolved(page, councils))
      ? strandsFor(r, line, g.from, g.to, doubt ? new Set(taken) : taken)
      : { strands: [], set: null };
  const beside = about.strands.length || service !== "children's services" ? null : strandBeside(r, line, g.from, g.to);
  if (beside) about.strands.push(beside);
  // "inadequate for the first and adequate for the second": of parts
  if (
    !group &&
    word(r, g.to) === 'for' &&
    word(r, g.to + 1) === 'the' &&
    isWord(r, g.to + 2, 'second|latter|former') &&
    line.strands.length
  )
    doubt ??= 'plain-english.partly';
  // "Ten years ago there was an inadequate and nothing better than good": in a text that goes through many
  if (
    !group &&
    page.councils.length >= 3 &&
    r.tokens
      .slice(line.from, g.from)
      .some(
        (t, i, all) =>
          t.w === 'there' && isAny(all[i + 1]?.w ?? '', 'was|were') && isAny(all[i + 2]?.w ?? 'a', 'a|an|no|nothing|one|two|three|only'),
      )
  )
    doubt ??= 'counted';
  // "The third partner was rated good", behind two that were named
  if (
    !group &&
    councils.length > 1 &&
    word(r, line.from) === 'the' &&
    isWord(r, line.from + 1, 'third|fourth|other|remaining') &&
    isWord(r, line.from + 2, 'partner|borough|council|authority|member|city|county')
  )
    doubt ??= 'somebody-else.third';
  // "Rated good, with an outstanding for health"
  if (
    isAny(service, "fostering|adoption|children's home") &&
    isWord(r, g.from - 1, 'a|an') &&
    word(r, g.from - 2) === 'with' &&
    word(r, g.to) === 'for' &&
    line.grades.some((o) => o.to < g.from)
  )
    doubt ??= 'plain-english.partly';
  // "Two of the five areas slipped to good": of the whole service nothing is said.
  if (isAny(service, 'fostering|adoption')) {
    const part = strandsFor(r, line, g.from, g.to, new Set());
    if (
      part.strands.length > 0 &&
      part.strands.every((s) => isAny(s.value, 'other|leadership|safeguarding|capacity to improve')) &&
      part.set?.kind !== 'all'
    )
      doubt ??= 'plain-english.partly';
  }
  // Ofsted's scale for agencies and homes has no such grade.
  if (g.value.grade === 'excellent' && isAny(service, "fostering|adoption|children's home") && !devolved(page, councils))
    doubt ??= 'not-on-this-scale';
  // "Blaenau Gwent has been put in special measures": its schools
  if (isAny(g.value.grade ?? '', 'inadequate|requires improvement') && service !== 'youth justice' && devolved(page, councils))
    doubt ??= 'not-on-this-scale';
  const strands = about.strands
    .filter(() => !wholeOf(r, g) && !inFormula(r, about.strands))
    .map((s) => ({ strand: s.value, label: words(r, s), from: s.from, to: s.to }));
  if (verdict.rule === STRAND_ONLY && !strands.length) doubt ??= 'plain-english.praise';
  const whens = yearsOfBeing(r.tokens, g) ? [] : ownDates(r, line, g, verdict, found);
  if (found.some((w) => dueBy(w, g, r.published))) doubt ??= 'not-a-fact.to-come';
  return { verdict, service, group, councils, about, strands, whens, doubt };
}

/** The first sentence that names `c` comes long after `line`, and speaks of no inspection. */
function namedLate(r: Reading, page: Page, c: CouncilRef, line: Line): boolean {
  const first = r.lines[page.councils.find((p) => p.ref.code === c.code)?.first ?? 0];
  return first !== undefined && first.index > line.index + 6 && !first.grades.length && !spokenByInspectors(first);
}

/** The claim of the grade at `g` for the day `found`. `listedOld`: one of several days, the first of them old. */
function claimOf(
  r: Reading,
  line: Line,
  g: Grade,
  { verdict, service, group, councils, about, strands }: Told,
  found: When | null,
  listedOld: boolean,
  owners: ReturnType<typeof cueOwners>,
): Claim {
  const when = found && timesSince(r, line, found) ? null : found;
  const lean = leanOf(r, line, g.from, g.to, verdict, when ? middleOf(when) : null, owners);
  // "has gone from good to satisfactory since it was last inspected three years ago": the time of the grade that it had.
  const behind = when !== null && lean.why.some((w) => w.startsWith('arrived')) && sinceLast(r, g.to, when);
  if (behind) [lean.score, lean.why] = [-1.5, ['arrived']];
  const overall = saysOverall(r, line, g);
  if (overall && verdict.rule === 'listed' && lean.score > -1 && lean.score < 1) lean.score = -1.5;
  // "twice, in 2020 and this year": the last of them is the one reported.
  const newest =
    listedOld && when !== null && (monthsBefore(when.date, r.published) ?? 99) <= 6 && !lean.why.some((w) => w.startsWith('past-perfect'));
  if (listedOld && lean.score < 2 && !newest) lean.score = 2;
  if (listedOld && latestOf(r, when)) lean.why.push('most-recently');
  const turned = lean.why.some((w) => /^(?:from|no-longer|became|on-the-way)/.test(w));
  const lately = turned && (monthsBefore(when?.date ?? null, r.published) ?? 99) <= 9;
  // "Three years later it came out of special measures"
  const ended =
    when !== null &&
    // … "was taken out of inadequate last year"
    (when.spot.to <= g.from || outOf(r, g, when)) &&
    when.spot.mention.rule !== 'grade-of-age' &&
    lean.why.some((w) => w.startsWith('no-longer'));
  // "Before the summer it was good": until then, and not on a day of it.
  const over = lean.why.includes('until+3') && verdict.rule === 'is' && isAny(when?.spot.mention.lead ?? '', 'until|before');
  // "An inspection in May has cost the service the good rating it had enjoyed": the day of what followed.
  const before = when !== null && when.spot.to <= g.from && lean.why.includes('it-had+3') && lean.why.includes('dated-lately-1');
  return {
    councils,
    councilSpot: group,
    service: service === 'elsewhere' ? "children's services" : service,
    grade: g.value.grade,
    implied: g.value.form === 'implied',
    strands,
    lean: lean.score,
    leanWhy: lean.why,
    // The day something ended is not the day it was given.
    when: lately || ended || behind || over || before || (when && ofTheLast(r, g.to, when)) ? null : when,
    visit: null,
    outcome: null,
    strength: verdict.strength,
    rule: verdict.rule,
    line,
    from: g.from,
    to: g.to,
    same: null,
    overall,
    ...(about.set ? { set: about.set } : {}),
  };
}
