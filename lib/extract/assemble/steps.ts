/** "Up two grades since 2018", "downgraded by one step": the grade before, or the one reported, told as a distance on the scale from the other. */
import type { CouncilRef } from '../../domain/finding.ts';
import type { Grade } from '../../domain/grades.ts';
import type { Service } from '../../domain/services.ts';
import { INSPECTOR, VERDICT } from '../lexicon/classes.ts';
import type { Cue } from '../lexicon/cues.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { Group } from './groups.ts';
import { EARLIER, sameTime } from './headline.ts';
import type { Page } from './page.ts';
import { monthsBefore } from './role.ts';
import { serviceFor } from './subject.ts';
import type { When } from './when.ts';
import { groupFor } from './whose.ts';

/** `by`: steps from the earlier grade to the one reported, positive upwards; `when`: the day of the earlier one. */
export type Step = { by: number; when: When | null; councils: CouncilRef[]; service: Service; line: Line; from: number; to: number };

const UP =
  /^(?:up|upped|bump(?:s|ed)|boost(?:s|ed)?|nudg(?:es|ed)|hoist(?:s|ed)?|upgrad(?:e|es|ed|ing)|uplift(?:s|ed)?|lift(?:s|ed)?|rais(?:e|es|ed)|ris(?:e|es|en|ing)|rose|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|leap(?:s|ed|t)?|leapt|improv(?:e|es|ed|ing|ement)|promot(?:ed|ion)|advanc(?:e|es|ed)|ascended|higher|better)$/;
const DOWN =
  /^(?:down|downgrad(?:e|es|ed|ing)|drop(?:s|ped|ping)?|fall(?:s|en|ing)?|fell|slip(?:s|ped|ping)?|demot(?:ed|ion)|relegat(?:ed|ion)|plung(?:e|es|ed)|tumbl(?:e|es|ed)|sank|sunk|slid|slides?|declin(?:e|ed)|lower(?:s|ed)?|cut|cuts|dock(?:s|ed)|knock(?:s|ed)|plummet(?:s|ed)|worse)$/;
const NOT_DONE =
  'hope|hopes|hoped|aim|aims|want|wants|wanted|would|could|will|might|may|should|if|needs|need|must|to|not|never|no|short|away|promised|expects|expected';
const NUMBERS = ['', 'one', 'two', 'three'];
/** What one's own earlier grade is told by behind "one better than". */
const THEN_OR_IT = /^(?:in|at|when|last|it|they|its|their|the|that|what|four|five|six|three|two|before|previously)$/;

/** Which way, and how far, the words around `cue` say that a grade has moved; 0 when they say nothing of the kind. */
function movedBy(r: Reading, line: Line, cue: Spot<Cue>): number {
  // "up one from the last time that inspectors came"
  const open = isWord(r, cue.from, 'up|down');
  const n = Math.max(1, NUMBERS.indexOf(word(r, open ? cue.from + 1 : cue.from)));
  let way = open ? (word(r, cue.from) === 'up' ? 1 : -1) : 0;
  let at = open ? cue.from : -1;
  // "It is one better than in 2018"
  if (isWord(r, cue.to - 1, 'better|worse|higher|lower')) {
    if (word(r, cue.to) !== 'than' || !THEN_OR_IT.test(word(r, cue.to + 1))) return 0;
    at = cue.to - 1;
    way = UP.test(word(r, at)) ? 1 : -1;
  }
  for (let i = cue.from - 1; i >= Math.max(line.from, cue.from - 7) && !way; i--) {
    const w = word(r, i);
    if (isAny(w, ';|:|–|.|(') || (w === ',' && cue.from - i > 2)) break;
    // "requires improvement, a rating that …": the grade's own word
    if (line.grades.some((g) => g.from <= i && i < g.to)) continue;
    // "rises to good by two grades" is told in full; "up from good, two grades"
    way = UP.test(w) ? 1 : DOWN.test(w) ? -1 : 0;
    at = i;
  }
  if (!way)
    for (let i = cue.to; i < Math.min(line.to, cue.to + 2) && !way; i++) {
      way = UP.test(word(r, i)) ? 1 : DOWN.test(word(r, i)) ? -1 : 0;
      at = i;
    }
  if (!way) return 0;
  // "one grade better than Kent", "a grade lower in 2018": another's, or the other way round.
  if (isWord(r, at, 'better|worse|higher|lower') && word(r, at + 1) !== 'than')
    return stoodThen(r, line, cue) && at >= cue.to && r.tokens[at + 1]?.kind !== 'word' ? -way * n : 0;
  for (let i = Math.min(at, cue.from) - 1; i >= Math.max(line.from, Math.min(at, cue.from) - 4); i--) {
    if (word(r, i) === ',') break;
    if (isWord(r, i, NOT_DONE)) return 0;
  }
  const end = Math.max(at + 1, cue.to);
  if (line.councils.some((c) => c.from >= end && c.from - end <= 2 && c.councils.length > 0 && isWord(r, end, 'than|above|below')))
    return 0;
  return way * n;
}

/** "Two years ago the city was a grade higher": where it stood at a time that the sentence opens with. */
function stoodThen(r: Reading, line: Line, cue: Spot<Cue>): boolean {
  if (!isWord(r, cue.from - 1, 'was|were|been|stood|rated|judged|graded|placed')) return false;
  return line.dates.some((d) => d.to <= cue.from && d.from - line.from <= 3 && (monthsBefore(d.mention.date, r.published) ?? 0) >= 11);
}

function semicolon(r: Reading, a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  for (let i = Math.min(a.to, b.to); i < Math.max(a.from, b.from); i++) if (word(r, i) === ';') return true;
  return false;
}

/** The steps that `line` tells of one council or two. */
export function stepsOf(r: Reading, page: Page, line: Line, dates: When[], groups: Group[], focus: CouncilRef[]): Step[] {
  const out: Step[] = [];
  for (const cue of line.cues) {
    if (cue.value !== 'steps' || page.silent || line.strands.some((s) => !semicolon(r, s, cue))) continue;
    const by = movedBy(r, line, cue);
    // "a step down from the good of 2013 to requires improvement": both are said.
    const inClause = line.grades.filter((g) => !semicolon(r, g, cue));
    if (inClause.some((g) => g.value.grade !== inClause[0]?.value.grade)) continue;
    // "The team climbed two places in the league"
    // "The number of foster homes is up one from 2019"
    if (isWord(r, cue.from, 'up|down') && !line.grades.length && !(line.said & VERDICT)) continue;
    const ofScale =
      line.grades.length > 0 || (line.said & (INSPECTOR | VERDICT)) !== 0 || !isWord(r, cue.to - 1, 'place|places|level|levels|band|bands');
    if (!by || !ofScale) continue;
    const { service } = serviceFor(r, line, page, cue.from, cue.to);
    const councils = groupFor(r, line, groups, cue.from, cue.to)?.councils ?? focus;
    if (service === 'elsewhere' || !councils.length || councils.length > 2) continue;
    const when =
      dates.find((d) => d.spot.from >= cue.to && d.spot.from - cue.to <= 8 && (monthsBefore(d.date, r.published) ?? 0) >= 11) ??
      (stoodThen(r, line, cue) ? (dates.find((d) => d.spot.from - line.from <= 3) ?? null) : null);
    out.push({ by, when, councils, service, line, from: cue.from, to: cue.to });
  }
  return out;
}

/** Rungs from below, as Ofsted has had them since 2013, before, and in its annual ratings. */
const NOW: readonly Grade[] = ['inadequate', 'requires improvement', 'good', 'outstanding'];
const THEN: readonly Grade[] = ['inadequate', 'adequate', 'good', 'outstanding'];
const ANNUAL: readonly Grade[] = ['poor', 'adequate', 'good', 'excellent'];
/** The last month in which "adequate" was given, and the year from which an undated earlier grade is never that old. */
const ADEQUATE_UNTIL = '2013-10';
const SURELY_NOW = '2017';

/** The grade `by` steps from `base`, in the words of the time of `date`; null when there is none, or when its name is not known. */
function shifted(base: Claim, by: number, date: string | null, published: string | null): Grade | null {
  const annual = base.rule === 'performs' || base.grade === 'poor' || base.grade === 'excellent';
  const rung = [NOW, THEN, ANNUAL].map((s) => s.indexOf(base.grade as Grade)).find((i) => i >= 0);
  if (rung === undefined) return null;
  if (annual) return ANNUAL[rung + by] ?? null;
  const then = date ? date.slice(0, 7) <= ADEQUATE_UNTIL : (published ?? '9') <= ADEQUATE_UNTIL;
  const unsure = rung + by === 1 && !then && (date ? date.slice(0, 4) === '2013' : (published ?? '9') < SURELY_NOW);
  return unsure ? null : ((then ? THEN : NOW)[rung + by] ?? null);
}

const ABOVE = 'above|ahead|higher|better';
const BELOW = 'below|behind|lower|worse|beneath';

/** "Oldham's remain a grade behind", "Greenwich is a rung above Lewisham": where a council stands, told from another's place. `before`: the last grade told before `line`. */
export function besideOthers(r: Reading, line: Line, own: Claim[], before: Claim | null, groups: Group[]): Claim[] {
  const out: Claim[] = [];
  const put = (base: Claim, g: Group, by: number, { from, to }: { from: number; to: number }) => {
    if (!base.grade || base.lean >= EARLIER || base.strands.length || base.visit || base.same !== null) return;
    const { councils } = g;
    if (line.index - base.line.index > 1 || base.councils.some((c) => councils.some((x) => x.code === c.code))) return;
    const grade = shifted(base, by, r.published, r.published);
    if (grade)
      out.push({
        ...base,
        councils,
        councilSpot: g,
        grade,
        implied: true,
        when: null,
        strength: 2,
        rule: 'steps',
        line,
        from,
        to,
        overall: false,
      });
  };
  for (const cue of line.cues) {
    if (cue.value !== 'steps') continue;
    const past = isWord(r, cue.to - 1, `${ABOVE}|${BELOW}`) ? cue.to - 1 : cue.to;
    const way = isWord(r, past, ABOVE) ? 1 : isWord(r, past, BELOW) ? -1 : 0;
    if (!way) continue;
    // "is rated good, a grade above Bolton", "one better than Bolton's and two better than Oldham's"
    const than = isWord(r, past + 1, 'than|that') ? past + 2 : past + 1;
    const under = groups.find((x) => x.from === than || (x.from - than <= 2 && isWord(r, than, 'neighbouring|nearby|its|that|those')));
    const over = own.filter((c) => c.to <= cue.from && c.grade && c.councilSpot !== under).pop();
    if (under && over && isWord(r, cue.from - 1, ',|and') && !own.some((c) => c.councilSpot === under)) {
      put(over, under, -way * Math.max(1, NUMBERS.indexOf(word(r, cue.from))), cue);
      continue;
    }
    if (!isWord(r, cue.from - 1, 'is|are|remain|remains|sits|sit|stands|stand|stays|only|just|still|given|got|received|awarded|handed'))
      continue;
    const g = groups.filter((x) => x.to <= cue.from && !x.aside).pop() ?? groups.filter((x) => x.to <= cue.from).pop();
    if (!g || own.some((c) => c.councilSpot === g)) continue;
    const at = isWord(r, past + 1, 'than|of|that') ? past + 2 : past + 1;
    const other = groups.find((x) => x.from >= at && x.from - at <= 2);
    const next = r.tokens[past + 1];
    const told = own.filter((c) => c.to <= g.from).pop() ?? before;
    const base = other
      ? [...own, told].find((c) => c?.councils.some((x) => x.code === other.councils[0]?.code))
      : next?.kind !== 'word'
        ? told
        : null;
    if (base) put(base, g, way * Math.max(1, NUMBERS.indexOf(word(r, cue.from))), cue);
  }
  return out;
}

/** The claims that follow from `steps` where the text says only one of the two grades. */
export function stepped(r: Reading, steps: Step[], claims: Claim[]): Claim[] {
  const out: Claim[] = [];
  for (const s of steps) {
    const own = claims.filter(
      (c) =>
        c.grade !== null &&
        !c.visit &&
        // Until 2012 safeguarding was the headline.
        (!c.strands.length ||
          (c.lean >= EARLIER && Math.abs(c.line.index - s.line.index) < 3 && c.strands.some((x) => x.strand === 'safeguarding'))) &&
        c.same === null &&
        c.service === s.service &&
        c.councils.some((x) => s.councils.some((y) => y.code === x.code)),
    );
    const late = own.filter((c) => c.lean < EARLIER);
    const early = own.filter((c) => c.lean >= EARLIER);
    const near = (list: Claim[]) =>
      [...list].sort((a, b) => Math.abs(a.line.index - s.line.index) - Math.abs(b.line.index - s.line.index))[0];
    const toPrior = late.length > 0 && (s.when ? !early.some((c) => sameTime(c.when?.date, s.when?.date)) : !early.length);
    const undated = s.when && !toPrior && late.length && early.every((c) => !c.when) ? early : [];
    const model = near(late);
    const then = model && s.when ? shifted(model, -s.by, s.when.date, r.published) : null;
    for (const c of undated) if (c.grade === then) c.when = s.when;
    const base = toPrior
      ? near(late)
      : late.length
        ? undefined
        : [...early].sort((a, b) => ((a.when?.date ?? '') < (b.when?.date ?? '') ? 1 : -1))[0];
    if (!base || (toPrior && late.some((c) => c.grade !== base.grade && c.strength >= 2))) continue;
    const year = base.rule === 'performs' && toPrior ? Number.parseInt(r.published ?? '', 10) - 1 : 0;
    const date = toPrior ? (s.when?.date ?? null) : r.published;
    const grade = shifted(base, toPrior ? -s.by : s.by, date, r.published);
    if (!grade) continue;
    const when = toPrior
      ? (s.when ?? (year > 0 ? { date: String(year), basis: 'relative' as const, spot: spotOf(s, String(year)) } : null))
      : null;
    out.push({
      ...base,
      councils: s.councils,
      grade,
      implied: true,
      lean: toPrior ? 3 : -1.5,
      leanWhy: ['steps'],
      when,
      strength: 2,
      // The year's rating before is one, too.
      rule: base.rule === 'performs' ? 'performs' : 'steps',
      line: s.line,
      from: s.from,
      to: s.to,
      overall: false,
    });
  }
  return out;
}

const spotOf = (s: Step, date: string): When['spot'] => ({
  from: s.from,
  to: s.to,
  mention: { start: 0, end: 0, text: '', date, kind: 'point', basis: 'relative', rule: 'steps' },
});
