/**
 * A grade that is said once and meant twice, its second time told by a verb alone or beside the grade: "requires improvement, and did in 2015", "was inadequate in
 * 2016 and still is", "outstanding, a grade first won in 2017".
 */
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf, says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { monthsBefore } from './role.ts';
import { perfect } from './said-of.ts';
import type { When } from './when.ts';

/** Who says so may stand between a grade and what follows. */
const SAID = 'said|says|say|ofsted|inspectors|found|finds|the|report|inspectorate|watchdog|has|have|concluded|according|to|,|)|"';
const THEY = 'it|they|we|both';
const WAS = 'was|were|did|had';
/** "and so it said in 2017" */
const SO_SAID = 'said|found|ruled|judged|thought|concluded|decided';
const ALSO = 'so|also|too|already|then|likewise|last|time|,|before|previously|been|as|well|just|only|back';
const IN = 'in|at|on|by|during|under|the';
const DONE = 'called|rated|judged|given|found|graded|awarded|declared|named|told|handed|deemed|labelled|branded|said|ranked';

/** Nothing more is said of what was done: the clause ends. */
const ends = (r: Reading, line: Line, i: number) =>
  i >= line.to ||
  (r.tokens[i]?.kind === 'mark' && word(r, i) !== '"') ||
  (isWord(r, i, 'too|also|likewise|and|but') && !isWord(r, i + 1, 'the|its|their|a|an')) ||
  (word(r, i) === 'as' && word(r, i + 1) === 'well');

/** The days that follow one another from token `i` on, the first of them at most two words away. */
function daysFrom(r: Reading, line: Line, i: number, dates: When[]): When[] {
  let at = i;
  while (at < i + 5 && isWord(r, at, `${ALSO}|${IN}`)) at++;
  const out: When[] = [];
  for (const d of dates) {
    if (d.spot.from < i || d.spot.mention.kind !== 'point') continue;
    if (out.length === 0 ? d.spot.from > at : d.spot.from - (out[out.length - 1] as When).spot.to > 3) break;
    out.push(d);
  }
  const last = out[out.length - 1];
  return last && ends(r, line, last.spot.to) ? out : [];
}

/** ", and did in 2015", "; so they were in 2017", ", and had been in 2012": the days told from token `i`, right behind a grade; none when something else follows. */
function doneBefore(r: Reading, line: Line, i: number, dates: When[]): When[] {
  let at = i;
  while (at < i + 6 && isWord(r, at, SAID)) at++;
  if (isWord(r, at, ';|–|(')) at++;
  const joined = isWord(r, at, 'and|so|as|but');
  while (isWord(r, at, 'and|so|as|but|just|indeed')) at++;
  const so = word(r, at - 1) === 'so';
  if (isWord(r, at, THEY)) at++;
  else if (!joined) return [];
  // "and has done since 2019"
  if (isWord(r, at, 'has|have') && isWord(r, at + 1, 'done|been')) at++;
  else if (!isWord(r, at, WAS) && !(so && isWord(r, at, SO_SAID))) return [];
  return daysFrom(r, line, at + 1, dates);
}

/** "and still is", "and it does so now", "and remains so", "has been called it again": an old grade is today's, too. `i`: the token behind it or its day. */
function stillSo(r: Reading, line: Line, i: number): { from: number; to: number } | null {
  let at = i;
  while (at < i + 6 && isWord(r, at, SAID)) at++;
  const from = at;
  while (isWord(r, at, 'and|but|so')) at++;
  if (at === from) return null;
  if (isWord(r, at, THEY)) at++;
  let now = false;
  let verb = false;
  for (; at < line.to && at - from < 8; at++) {
    const w = word(r, at);
    if (isAny(w, 'still|now|today|remains|remain|stays')) now = true;
    if (isAny(w, 'is|are|does|do|remains|remain|stays')) verb = true;
    else if (!isAny(w, 'still|now|today|so|again')) break;
  }
  return now && verb && ends(r, line, at) ? { from, to: at } : null;
}

/** "Five years after it was first called outstanding, Kent has been called it again": where the second time is told. */
function againCalled(r: Reading, line: Line, i: number): { from: number; to: number } | null {
  for (let at = i; at < line.to && at - i < 12; at++) {
    if (isWord(r, at, ';|and|but')) return null;
    if (!isWord(r, at, DONE) || word(r, at - 1) !== 'been' || !isWord(r, at - 2, 'has|have')) continue;
    const one = isWord(r, at + 1, 'it|so|that|one');
    return one && isWord(r, at + 2, 'again|once') ? { from: at - 2, to: at + 3 } : null;
  }
  return null;
}

const NAMES = `rating|grade|grading|mark|judgement|verdict|status|title|crown|label|accolade|distinction|badge|category|ranking|result|classification|level|rung|standing`;
const WON =
  'attained|won|achieved|earned|gained|secured|received|held|got|reached|obtained|kept|enjoyed|worn|carried|given|awarded|handed|conferred|bestowed|taken|took|had|accorded|granted|gave|found|placed';

const KEPT = 'kept|renewed|retained|confirmed|repeated|upheld|reaffirmed|defended|held|won|earned|again';

/** ", first awarded in 2018", ", given in 2018 and renewed in 2023": the days told behind a participle at token `i`. "Good, given in 2020" tells of nothing before that. */
function wonIn(r: Reading, i: number, dates: When[]): When[] {
  const first = isWord(r, i, 'first|originally|initially');
  let at = first ? i + 1 : i;
  if (!isWord(r, at, WON) || isWord(r, at, 'held|had|kept|taken|took|got')) return [];
  at++;
  const days: When[] = [];
  for (let day: When | undefined; ; days.push(day)) {
    while (isWord(r, at, 'back|in|only|and|,|then') || (days.length > 0 && isWord(r, at, KEPT))) at++;
    day = dates.find((d) => d.spot.from <= at && d.spot.to > at && isAny(d.spot.mention.kind, 'point|span'));
    if (!day) return first || days.length > 1 ? days : [];
    at = day.spot.to;
  }
}

/** ", a grade first won in 2017", ", a status that the borough has held since 2017": the days when the grade at `g` was given, told beside it. */
function givenBeside(r: Reading, line: Line, g: Claim, dates: When[]): When[] {
  let at = g.to;
  if (word(r, at) === '"') at++;
  if (SCALE_NOUNS.has(word(r, at))) at++;
  if (!isWord(r, at, ',|–|(')) return [];
  if (!isWord(r, at + 1, 'a|the')) return wonIn(r, at + 1, dates);
  at += 2;
  if (isWord(r, at, 'proud|rare|coveted|top')) at++;
  if (!isWord(r, at, NAMES)) return [];
  at++;
  let won = false;
  const from = at;
  for (; at < line.to && at - from < 9; at++) {
    const w = word(r, at);
    if (isAny(w, WON) && !(w === 'had' && isWord(r, at + 1, `${WON}|been|last|first`))) {
      won = true;
      at++;
      break;
    }
    if (isAny(w, 'not|never|by|from') || (r.tokens[at]?.kind === 'mark' && w !== '"')) return [];
  }
  if (!won) return [];
  while (at - from < 12 && isWord(r, at, 'to|it|them|there|since|for|back|be|at')) at++;
  const days: When[] = [];
  for (const d of dates) if (d.spot.from >= at - 1 && d.spot.from - at <= 2 && isAny(d.spot.mention.kind, 'point|span')) days.push(d);
  return days;
}

/** "remain stuck on …", "are still at …": so it stands today. `to`: where the grade begins. */
const stays = (r: Reading, line: Line, to: number) =>
  line.cues.some((c) => c.value === 'still' && c.to <= to && to - c.to <= 3) &&
  !says(r.tokens, 'was|were|had', Math.max(line.from, to - 6), to);

/** The claims that `line` makes of a grade told in it, or just before it, a second time. `taken`: days that a claim has already. */
export function ellipticClaims(
  r: Reading,
  line: Line,
  own: Claim[],
  last: Claim | null,
  dates: When[],
  taken: ReadonlySet<unknown>,
): Claim[] {
  if (line.where === 'title') return [];
  const out: Claim[] = [];
  const free = dates.filter((d) => !taken.has(d.spot) && d.spot.mention.rule !== 'in-so-long');
  const old = (d: When) => (monthsBefore(d.date, r.published) ?? 0) >= 11;
  const earlier = (of: Claim, days: When[], rule: string) => {
    for (const when of days)
      if (old(when) && !out.some((c) => c.when?.spot === when.spot))
        out.push({
          ...of,
          line,
          implied: true,
          same: of.grade,
          lean: 3,
          leanWhy: [rule],
          when,
          rule,
          from: when.spot.from,
          to: when.spot.to,
        });
  };
  for (const c of own) {
    if (c.visit || c.same !== null || !c.grade || c.line !== line || c.strands.length > 0) continue;
    const done = dates.length ? doneBefore(r, line, c.to, dates) : [];
    // "rates it inadequate, and did in 2018": the day is that of the time before.
    const lean = c.leanWhy.includes('dated-long-ago+3.5') ? c.lean - 3.5 : c.lean;
    if (lean < 1.5 && done.some((d) => d.spot === c.when?.spot)) {
      c.lean = lean;
      earlier(c, done, 'did-before');
      c.when = null;
    } else
      earlier(
        c,
        done.filter((d) => free.includes(d)),
        'did-before',
      );
    const given = dates.length ? givenBeside(r, line, c, dates) : [];
    // "is good, awarded in 2020 and renewed in 2023": the last is what stands.
    const last =
      given.length > 1 &&
      ![1, 2, 3].some((k) => /^(?:keep|kept|retain|maintain)/.test(word(r, c.from - k))) &&
      !isWord(r, c.to + 1, 'a|the')
        ? given[given.length - 1]
        : undefined;
    if (last && (!c.when || given.includes(c.when))) {
      const before = given.filter((d) => d !== last);
      out.push(
        ...before.map((when) => ({
          ...c,
          line,
          implied: true,
          same: c.grade,
          lean: 3,
          leanWhy: ['given-beside'],
          when,
          rule: 'given-beside',
          from: when.spot.from,
          to: when.spot.to,
        })),
      );
      [c.when, c.lean, c.leanWhy] = [last, -1, ['given-beside']];
      continue;
    }
    earlier(
      c,
      given.filter((d) => free.includes(d)),
      'given-beside',
    );
    // "have rated it outstanding, a grade that it first won in 2017": the day is the first one's.
    const first = given.find((d) => d.spot === c.when?.spot && old(d));
    if (first && (perfect(r, line, c.from) || stays(r, line, c.from) || [1, 2].some((k) => word(r, first.spot.from - k - 1) === 'first')))
      out.push({ ...c, when: null, lean: -1, leanWhy: ['kept'] });
    const dated = c.when && c.when.spot.from >= c.to ? c.when.spot.to : c.to;
    if (c.lean < 1.5 || own.some((o) => o !== c && !o.visit && o.from >= c.to)) continue;
    const again = stillSo(r, line, dated) ?? againCalled(r, line, dated);
    if (again) out.push({ ...c, ...again, same: null, lean: -2, leanWhy: ['still-so'], when: null, rule: 'still-so' });
  }
  // "Kent is good. So it was in 2017."
  if (
    last?.grade &&
    last.same === null &&
    !last.strands.length &&
    line.index - last.line.index === 1 &&
    last.line.line === line.line &&
    dates.length
  ) {
    const first = word(r, line.from);
    let so = isAny(first, 'so|as|and') ? line.from + 1 : line.from;
    // "So says Ofsted, and so it said in 2017"
    for (let i = nextOf(r.tokens, 'so', line.from + 1, line.to); i >= 0; i = nextOf(r.tokens, 'so', i + 1, line.to))
      if (isWord(r, i - 1, 'and|,|;|–') && isWord(r, i + 1, THEY)) so = i + 1;
    if (!isWord(r, so, THEY) || own.some((o) => o.from <= so)) return out;
    const said = word(r, so - 1) === 'so' && isWord(r, so + 1, SO_SAID);
    if (!said && !isWord(r, so + 1, WAS)) return out;
    const days = daysFrom(r, line, so + 2, dates);
    const dated = own.filter((o) => days.some((d) => d.spot === o.when?.spot));
    if (dated.some((o) => word(r, o.from - 1) !== 'from')) return out;
    // "…, when it was raised from inadequate": what it was raised from is of another day.
    for (const o of dated) o.when = null;
    earlier(last, days, 'did-before');
  }
  return out;
}
