/** Visits told as members of a series: "There have been four monitoring visits since. The latest found …", "the first was in March, the second in July". */
import type { CouncilRef } from '../../domain/finding.ts';
import type { Framework } from '../../domain/frameworks.ts';
import { INSPECTOR, MONITOR } from '../lexicon/classes.ts';
import type { DateSpot, Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { asDescribed } from './described-visits.ts';
import { opened } from './entry-day.ts';
import type { Group } from './groups.ts';
import type { Page } from './page.ts';
import { alsoOn, visitClaim } from './visits.ts';

/** What kind of visits the series is of, and where it was last spoken of. */
export type Series = { framework: Framework; line: number /** They came between two inspections, and are no news. */; over?: boolean };

/** A visit of a series, and whether it is the last one told, or one of those before. */
export type Member = { spot: Spot<Framework>; latest: boolean; earlier?: boolean };

/** How many lines a series may be out of mind. */
const REACH = 5;

const ORDINAL = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
/** What tells that there was another before it. */
const LATER = ORDINAL.replace('first|', '');
const LATEST = 'latest|newest|last';
const NUMBERS = 'two|three|four|five|six|seven|eight|nine|ten';
/** What is said of a visit that is only called by its place in the series. */
const SAID =
  'was|came|took|found|finds|saw|in|on|at|during|has|had|looked|examined|focused|focussed|centred|concentrated|covered|concerned|showed|gave|dealt|sampled|praised';

/** Every word that visits in the plural are told by. */
const OPENERS = 'every|each|series|string|round|programme|occasions|times';

/** "three monitoring visits", "visited every three months", "a series of two-day inspections": visits in the plural. */
function kindOf(r: Reading, page: Page, line: Line): Framework | null {
  const named = line.visits.find(
    (v) => /^(?:monitoring|focused) visit$/.test(v.value) && (word(r, v.to - 1).endsWith('s') || isWord(r, v.from - 1, LATER)),
  );
  if (named) return named.value;
  for (let i = nextOf(r.tokens, OPENERS, line.from + 1, line.to); i >= 0; i = nextOf(r.tokens, OPENERS, i + 1, line.to)) {
    const w = word(r, i);
    const every =
      (isAny(w, 'every|each') && line.said & INSPECTOR && [1, 2, 3].some((k) => isWord(r, i + k, 'month|months|quarter'))) ||
      // "it gets monitored, and each time a letter arrives"
      (w === 'each' && word(r, i + 1) === 'time' && line.said & MONITOR && [2, 3, 4].some((k) => isWord(r, i + k, 'letter|report')));
    const row =
      isAny(w, 'series|string|round|programme') &&
      word(r, i + 1) === 'of' &&
      [2, 3, 4].some((k) => isWord(r, i + k, 'visits|inspections|checks|calls'));
    // "they have been back on five occasions since"
    const often =
      isAny(w, 'occasions|times') &&
      page.inadequate &&
      isWord(r, i - 1, NUMBERS) &&
      (line.said & INSPECTOR) !== 0 &&
      [2, 3, 4].some((k) => isWord(r, i - k, 'back|returned|visited|called'));
    if (every || row || often) return line.said & MONITOR || page.monitored || page.inadequate ? 'monitoring visit' : 'focused visit';
  }
  return null;
}

/** "A focused visit in 2019 raised concerns. Another, this spring, found …": one more of the kind that the sentence before named. */
function oneMore(r: Reading, line: Line): Spot<Framework> | null {
  const last = r.lines[line.index - 1];
  if (!last || last.line !== line.line || last.skip) return null;
  let to = line.from;
  if (isWord(r, to, 'another')) to++;
  else if (isWord(r, to, 'a|one') && isWord(r, to + 1, `${LATER}|further|later|subsequent|more`)) to += 2;
  else return null;
  if (word(r, to) === 'one') to++;
  const dated = (word(r, to) === ',' || isWord(r, to, 'in|on|at|last|this|came|followed|took')) && line.dates.some((d) => d.from - to <= 6);
  if (!dated && !(isWord(r, to, SAID) && line.dates.length)) return null;
  const kind = last.visits.filter((v) => /^(?:monitoring|focused) visit$/.test(v.value)).pop()?.value;
  return kind ? { from: line.from, to, value: kind } : null;
}

/** "the earlier visits, in March and June", "its first two letters": one past the noun; 0 where no such visits are named. */
function severalBefore(r: Reading, at: number): number {
  if (!isWord(r, at, 'earlier|previous|preceding') && !(word(r, at) === 'first' && isWord(r, at + 1, NUMBERS))) return 0;
  let k = at + 1;
  while (isWord(r, k, `${NUMBERS}|such|monitoring`)) k++;
  return isWord(r, k, 'visits|letters|calls') && isWord(r, k + 1, ',|in|were|came|took|(') ? k + 1 : 0;
}

/** A heading, a line that ends with a colon, "These are the ones that …": what stands below it is a list of what it names. */
const announces = (r: Reading, l: Line): boolean => {
  const last = r.tokens[l.to - 1];
  return last?.kind === 'word' || last?.w === ':' || isWord(r, l.from, 'these|here|they|those');
};

/** "Monitoring visits so far: / November 2018 – the front door / February 2019 – duty": the day of an entry that tells of one, and of no grade. */
function listed(r: Reading, line: Line, series: Series | null): DateSpot | null {
  const above = r.lines[line.index - 1];
  if (!above || above.line === line.line || above.where === 'title') return null;
  const day = opened(r, line);
  if (!day || (day.mention.date ?? '').length < 7) return null;
  const goesOn = series !== null && r.lines[series.line]?.line === above.line && !!opened(r, r.lines[series.line] as Line);
  if (!goesOn && !announces(r, above)) return null;
  for (let l: Line | undefined = line; l?.line === line.line; l = r.lines[l.index + 1])
    if (l.grades.length || l.visits.length || l.services.some((s) => s.value.service === 'elsewhere')) return null;
  return day;
}

const VERDICTS = 'inspections|verdicts|reports|judgements|grades|ratings';

/** "Between the two full inspections there were monitoring visits", "in between it had made three". */
function cameBetween(r: Reading, line: Line): boolean {
  const at = nextOf(r.tokens, 'between', line.from, line.to);
  if (at < 0) return false;
  if (word(r, at - 1) === 'in') return true;
  return isWord(r, at + 1, 'the|its|those|these') && [2, 3, 4].some((k) => isWord(r, at + k, VERDICTS));
}

/** The members of `before`, or of a series that `line` opens, that the line tells of; and the series as it stands after it. */
export function seriesOf(r: Reading, page: Page, line: Line, before: Series | null): { series: Series | null; members: Member[] } {
  const many = page.councils.length >= 4;
  // Of many councils only the one that the headline names has lists of its own.
  if (page.service !== "children's services" || line.where === 'title' || (many && page.councils.filter((c) => c.inTitle).length !== 1))
    return { series: null, members: [] };
  const kind = line.services.some((s) => s.value.service === 'elsewhere') ? null : kindOf(r, page, line);
  const framework = kind ?? (before && line.index - before.line <= REACH ? before.framework : null);
  const over = kind ? cameBetween(r, line) : (before?.over ?? false);
  const members: Member[] = [];
  const next = kind || many ? null : oneMore(r, line);
  if (next) return { series: { framework: next.value, line: line.index }, members: [{ spot: next, latest: false }] };
  if (!framework) return { series: null, members };
  const entry = kind ? null : listed(r, line, before);
  if (entry)
    return {
      series: { framework, line: line.index },
      members: [{ spot: { from: entry.from, to: entry.to, value: framework }, latest: false }],
    };
  if (many) return { series: kind ? { framework, line: line.index, over } : before, members };
  for (let i = line.from; i < line.to - 1; i++) {
    // "That of April 2022 led to …; that of May 2023 found …"
    if (word(r, i) === 'that' && isWord(r, i + 1, 'of|from|in') && line.dates.some((d) => d.from === i + 2 && d.mention.date)) {
      members.push({ spot: { from: i, to: i + 1, value: framework }, latest: false });
      continue;
    }
    if (!isWord(r, i, 'the|its|their|this|that')) continue;
    const earlier = severalBefore(r, i + 1);
    if (earlier) {
      members.push({ spot: { from: i + 1, to: earlier, value: framework }, latest: false, earlier: true });
      continue;
    }
    let k = i + 1;
    if (word(r, k) === 'most' && word(r, k + 1) === 'recent') k++;
    else if (!isWord(r, k, `${LATEST}|${ORDINAL}`)) continue;
    const next = word(r, k + 1);
    const part = next === 'of' && isWord(r, k + 2, 'these|those|them|its|the|such');
    // "the third visit" is told by its name where the kind is clear; "the first time", "the last inspection" are something else.
    // "The first was in March, the second in May"; "monitoring visits, the first in September" are to come.
    const gapped = !isAny(next, 'in|on|at|during') || members.length > 0 || isWord(r, k, 'recent|latest|newest|last');
    const alone =
      (isAny(next, SAID) && gapped) ||
      (next === '(' && line.dates.some((d) => d.from === k + 2)) ||
      (next === ',' && isWord(r, k + 2, 'in|on|at|during|last|this|which|made|carried|held'));
    if (!part && next !== 'one' && !alone) continue;
    const latest = word(r, k) === 'recent' || isWord(r, k, LATEST);
    members.push({ spot: { from: k, to: part ? k + 3 : k + 1, value: framework }, latest, earlier: over });
  }
  return { series: kind || members.length ? { framework, line: line.index, over } : before, members };
}

/** Claims of the visits of a series that `line` tells of. */
export function seriesClaims(
  r: Reading,
  page: Page,
  line: Line,
  members: Member[],
  own: Claim[],
  groups: Group[],
  focus: CouncilRef[],
): Claim[] {
  const out: Claim[] = [];
  for (const { spot, latest, earlier } of members) {
    if (line.visits.some((v) => v.from <= spot.to + 2 && spot.from <= v.to)) continue;
    const made = visitClaim(r, page, line, spot, own, groups, focus);
    const claim = made && earlier ? { ...made, lean: 2, leanWhy: ['earlier', 'numbered'] } : made;
    if (claim) out.push(asDescribed(latest && members.length > 1 ? { ...claim, nth: members.length + 9 } : claim));
    if (claim) out.push(...alsoOn(r, line, asDescribed(claim), own));
  }
  return out;
}
