/** Councils that had the same kind of visit as the one told before: "Kent, visited in the same sweep", "York had its own check in January", lists of a round's results. */
import type { CouncilRef } from '../../domain/finding.ts';
import type { Framework } from '../../domain/frameworks.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { Group } from './groups.ts';
import { EARLIER } from './headline.ts';
import type { Page } from './page.ts';
import { seenToo, sentToSome } from './seen-too.ts';
import { roundUp, UNGRADED } from './visits.ts';
import { isListed, plainDates, type When } from './when.ts';

const VISIT =
  'outcome|outcomes|finding|theme|topic|subject|question|visit|visits|visited|check|checks|inspection|inspected|letter|letters|sweep|round|batch|one|turn|exercise';

/** The last kind of visit told, and whether the text told of several at once; `some`: of councils that it had not named yet. */
export type Round = { framework: Framework; service: Claim['service']; several: boolean; line: number; when: When | null; some?: boolean };

/** "Focused visits: a round-up" over a story about several councils, "the no-notice visits of this autumn" in one about many. */
export function openedRound(r: Reading, page: Page, line: Line): Round | null {
  const v = line.visits.find((x) => UNGRADED.has(x.value) && (/s$/.test(word(r, x.to - 1)) || line.where === 'text'));
  if (v && line.where === 'text' && sentToSome(r, line))
    return {
      framework: v.value,
      service: v.value === 'area SEND' ? 'SEND' : "children's services",
      several: true,
      line: line.index,
      when: plainDates(r, line)[0] ?? null,
      some: true,
    };
  if (
    !v ||
    !/s$/.test(word(r, v.to - 1)) ||
    !((line.where === 'title' && roundUp(page)) || (v.value === 'unannounced' && page.councils.length >= 4))
  )
    return null;
  return { framework: v.value, service: "children's services", several: true, line: line.index, when: plainDates(r, line)[0] ?? null };
}

/** "Salford's concerns the front door", "Solihull's, care leavers", "the one to Torbay": a letter or visit that need not be named again. */
function owns(r: Reading, line: Line): boolean {
  const at = (i: number) => line.councils.some((c) => c.to === i && c.councils.length > 0 && c.from - line.from <= 1);
  for (const c of line.councils)
    if (
      at(c.to) &&
      /'s?$/.test(word(r, c.to - 1)) &&
      (word(r, c.to) === ',' ||
        isWord(r, c.to, 'concerns|concerned|is|was|came|took|followed|ended|looks|looked|deals|dealt|speaks|says|praises|covers|went'))
    )
      return true;
  for (const c of line.councils)
    if (
      word(r, c.from - 1) === 'to' &&
      [2, 3].some((k) => isWord(r, c.from - k, 'one|last|first|second|third|other|another|letter') && c.from - k >= line.from)
    )
      return true;
  return false;
}

/** "In Hull there were referrals …", "Salford had a computer fault", "Plymouth's duty team was commended": what was found in one of them. */
const opensWithOne = (r: Reading, line: Line): boolean =>
  line.councils.some((c) => {
    const within = c.from - line.from === 1 && isWord(r, line.from, 'in|at');
    if (!c.councils.length || !(c.from === line.from || within)) return false;
    for (let i = c.to; i < Math.min(line.to, c.to + 5); i++)
      if (isWord(r, i, 'was|were|had|came|drew|fared|got|won|earned|impressed')) return !isWord(r, i + 1, 'to|been');
    return false;
  });

/** "Orkney was inspected in 2019 and again in 2021". */
const inspectedIn = (r: Reading, line: Line): boolean =>
  line.councils.some(
    (c) =>
      c.from - line.from <= 2 &&
      isWord(r, c.to, 'was|were') &&
      isWord(r, c.to + 1, 'inspected|visited|examined') &&
      line.dates.some((d) => d.mention.date !== null && d.from >= c.to + 2 && d.from - c.to <= 5),
  );

/** "in the same month", and not the same as in another year */
const sameTime = (r: Reading, line: Line): boolean => {
  for (let i = line.from; i + 1 < line.to; i++) if (word(r, i) === 'same' && isWord(r, i + 1, 'day|days|week|month')) return true;
  return false;
};

const LATER = 'later|afterwards';

/** "Kirklees was visited a fortnight later", "Reading's, a week afterwards, went well": told right behind the first of them, with a day of its own. */
function nextVisited(r: Reading, line: Line): boolean {
  const dated = line.dates.some((d) => d.mention.date !== null) || r.tokens.slice(line.from, line.to).some((t) => isAny(t.w, LATER));
  return (
    dated &&
    line.councils.some(
      (c) =>
        c.from - line.from <= 1 &&
        c.councils.length > 0 &&
        (/'s?$/.test(word(r, c.to - 1))
          ? isWord(r, c.to, ',|was|came|took|followed|ended|went|looked')
          : isWord(r, c.to, 'was|were') && isWord(r, c.to + 1, 'visited|seen') && word(r, c.to + 2) !== 'by'),
    )
  );
}

/** "Among those receiving help from it are A and B" */
const helped = (r: Reading, line: Line): boolean =>
  r.tokens.slice(line.from, line.to).some((t) => isAny(t.w, 'help|helped|helping|support|advice|advised|mentored|partner|partners'));

/** Whether `line` says that its councils were in the round. */
function sharesRound(r: Reading, page: Page, line: Line, round: Round): boolean {
  if (round.several && (line.outcomes.length > 0 || (word(r, line.from) === 'among' && page.councils.length >= 3 && !helped(r, line))))
    return true;
  if (
    round.several &&
    (owns(r, line) || (round.framework !== 'care inspectorate' && page.councils.length >= 4 && roundUp(page) && opensWithOne(r, line)))
  )
    return true;
  if (line.index - round.line === 1 && line.line === r.lines[round.line]?.line && nextVisited(r, line)) return true;
  // Nations that give no grades: whoever was inspected there has none.
  if (round.framework === 'care inspectorate' && inspectedIn(r, line)) return true;
  if (r.tokens.slice(line.from, line.to).some((t, i, all) => t.w === 'underway' || (t.w === 'way' && all[i - 1]?.w === 'under')))
    return false;
  let shared = -9;
  for (let i = line.from; i < line.to; i++) {
    const w = word(r, i);
    if (isAny(w, "not|never|wasn't|weren't|yet|without|will|won't")) return false;
    if (isAny(w, 'own|also|same|similar|likewise|too') || (w === 'its' && word(r, i + 1) === 'turn')) shared = i;
    if (isAny(w, VISIT) && i - shared <= 3) return true;
    // "Merton, also in June, had no weakness"
    if (
      round.several &&
      w === 'also' &&
      isWord(r, i + 1, 'in|on') &&
      word(r, i - 1) === ',' &&
      line.dates.some((d) => d.from - i <= 2 && d.from > i)
    )
      return true;
    if (isAny(w, 'visited|inspected|checked') && (isWord(r, i + 1, 'too|likewise|as') || isWord(r, i - 1, 'also|likewise'))) return true;
  }
  return false;
}

/** Claims for the councils that `line` names beside the round told before. */
export function roundClaims(
  r: Reading,
  page: Page,
  line: Line,
  own: Claim[],
  groups: Group[],
  round: Round | null,
  told: ReadonlySet<string>,
): Claim[] {
  // Beside what it was told before the one may be told of the visit, too.
  const graded = own.some((c) => c.lean < EARLIER && !c.visit) || line.grades.some((g) => !own.some((c) => c.from === g.from));
  if (!round || line.where === 'title' || graded) return [];
  const inLine = line.visits.length > 0 || round.line === line.index;
  if (inLine && round.line !== line.index) return [];
  if (line.index - round.line > (round.several ? 8 : 14) || line.services.some((s) => s.value.service === 'elsewhere')) return [];
  const nationOf = (c: CouncilRef) => page.councils.find((p) => p.ref.code === c.code)?.nation ?? 'england';
  const fresh = (c: CouncilRef) => !told.has(c.code) && (nationOf(c) !== 'england') === (round.framework === 'care inspectorate');
  const all = groups.filter((g) => g.spots.some((s) => s.mention.kind !== 'anaphor') && g.councils.some(fresh));
  if (!all.length || line.cues.some((c) => c.value === 'future')) return [];
  const near = round.several || line.index - round.line <= 2;
  const shared = !inLine && !own.length && !line.grades.length && sharesRound(r, page, line, round);
  const named: Group[] = [];
  for (const g of all) if (shared || (near && seenToo(r, line, g, round.several, inLine || named.length > 0))) named.push(g);
  const dates = plainDates(r, line).filter(
    (d) => !own.some((c) => c.when?.spot === d.spot) && (!inLine || d.spot.from >= (named[0]?.to ?? 0)),
  );
  return named.flatMap((g) => {
    const next = named.find((o) => o.from > g.from);
    const when =
      named.length === 1 ? (dates[0] ?? null) : (dates.find((d) => d.spot.from >= g.to && (!next || d.spot.to <= next.from)) ?? null);
    // "visited the same month", one of several that were visited then
    const then = when === null && !dates.length && (round.some || sameTime(r, line)) ? round.when : null;
    const outcome = line.outcomes[0] ?? null;
    const claim: Claim = {
      councils: g.councils.filter(fresh),
      councilSpot: g,
      service: round.service,
      grade: null,
      implied: false,
      strands: [],
      lean: -1,
      leanWhy: ['visit'],
      when: when ?? then,
      visit: { framework: round.framework, from: g.from, to: g.to },
      outcome: outcome && named.length === 1 ? { value: outcome.value, from: outcome.from, to: outcome.to } : null,
      strength: 2,
      rule: `visit.${round.framework}.round`,
      line,
      from: g.from,
      to: g.to,
      same: null,
    };
    // "Orkney was visited in 2019 and again in 2021"
    const last = dates[dates.length - 1];
    if (named.length > 1 || !when || !last || dates.some((d, i) => i > 0 && !isListed(r, (dates[i - 1] as When).spot, d.spot)))
      return [claim];
    return dates.map((d) => (d === last ? { ...claim, when: d } : { ...claim, when: d, lean: 2, leanWhy: ['earlier'] }));
  });
}
