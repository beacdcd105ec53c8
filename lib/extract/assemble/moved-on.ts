/** Who has left a grade behind: "they were inadequate; Ofsted has now moved them up to good". Homes within months: "inadequate in the summer; a second inspection moved it up to good", "Eight weeks ago it was inadequate. Today it is good". */
import { INSPECTION } from '../lexicon/classes.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import { covered } from '../mentions/context.ts';
import type { Reading } from '../reading.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { EARLIER, sameTime } from './headline.ts';
import { monthsBefore } from './role.ts';

const MOVES = 'moved|lifted|raised|upgraded|brought|took|put|pushed|pulled|marked|bumped|dropped|downgraded|sent|returned|restored';
const SOME_MONTHS = 3;

const why = (c: Claim, begins: string) => c.leanWhy.some((w) => w.startsWith(begins));

/** "moved it up to requires improvement" behind what it had: the same home. */
function movedIt(r: Reading, b: Claim): boolean {
  for (let i = b.from - 2; i > b.line.from && b.from - i <= 6; i--) if (isWord(r, i, 'it|them')) return isWord(r, i - 1, MOVES);
  return false;
}

/** "In January the home, which has a new manager, was good": the one home of the story, on another day. */
function theHome(r: Reading, b: Claim): boolean {
  for (let i = b.line.from + 1; i < b.from; i++)
    if (isWord(r, i, 'home|house|unit') && word(r, i - 1) === 'the' && b.when && i > b.when.spot.from)
      return b.when.spot.from - b.line.from <= 1;
  return false;
}

/** The name of another home, between the grades of two. */
function nameBetween(r: Reading, a: Claim, b: Claim): boolean {
  for (let i = a.to; i < b.from; i++)
    if (
      r.tokens[i]?.kind === 'word' &&
      r.tokens[i]?.capital &&
      !covered(b.line.dates, i) &&
      !covered(b.line.councils, i) &&
      !INSPECTORS.has(word(r, i))
    )
      return true;
  return false;
}

const reached = (c: Claim) => /^(?:moved-to|from-or-to)$/.test(c.rule) && c.lean <= 0;
const onlyPast = (c: Claim) => c.when === null && c.leanWhy.length === 1 && why(c, 'past+') && c.strength >= 2;

/** "Services were inadequate. Ofsted has lifted them two grades, to good", "… lifted to good. They were inadequate": what stands beside a move is what was left. */
function departmentsMovedOn(claims: Claim[]): void {
  const whole = claims.filter(
    (c) => c.service !== "children's home" && c.grade && c.same === null && !c.strands.length && c.line.where === 'text',
  );
  for (const [i, b] of whole.entries()) {
    const a = whole[i - 1];
    if (!a || a.grade === b.grade || a.service !== b.service || a.councils[0]?.code !== b.councils[0]?.code) continue;
    if (b.line.line !== a.line.line || b.line.index - a.line.index !== 1) continue;
    const left = reached(b) && onlyPast(a) ? a : reached(a) && onlyPast(b) ? b : null;
    if (left) Object.assign(left, { lean: EARLIER + 1, leanWhy: [...left.leanWhy, 'moved-on'] });
  }
}

const OUTCOME = 'outcome|findings|result|results|report|letter|conclusions';

/** "Members heard the outcome of the inspection in February. Services had been found to be good": told of as minutes tell, and the news where nothing else is. */
function reportedSince(r: Reading, claims: Claim[]): void {
  const keys = (c: Claim) => c.councils.map(({ code }) => `${code} ${c.service}`);
  const newer = new Set(claims.flatMap((c) => (c.lean < EARLIER || c.when ? keys(c) : [])));
  for (const c of claims) {
    if (!c.grade || c.same !== null || c.when || c.line.where !== 'text' || c.leanWhy.length !== 1 || !why(c, 'past-perfect')) continue;
    if (keys(c).some((key) => newer.has(key))) continue;
    const told = [0, 1, 2, 3].some((k) => {
      const l = r.lines[c.line.index - k];
      return l && !l.skip && (l.said & INSPECTION) !== 0 && says(r.tokens, OUTCOME, l.from, l.to);
    });
    if (told) Object.assign(c, { lean: 0, leanWhy: ['minuted'] });
  }
}

/** Makes earlier the grades that have been left: of homes each is told right before the one that came after it, or long ago beside it. */
export function movedOn(r: Reading, claims: Claim[]): void {
  departmentsMovedOn(claims);
  reportedSince(r, claims);
  const homes = claims.filter((c) => c.service === "children's home" && c.grade && !c.strands.length && c.lean < EARLIER);
  for (const [i, b] of homes.entries()) {
    const a = homes[i - 1];
    if (!a || a.line.where !== b.line.where || a.grade === b.grade || a.councils[0]?.code !== b.councils[0]?.code) continue;
    // "Elm House was outstanding (May) and Oak Lodge good (July)": two, each by its name.
    if (a.line === b.line && a.when && b.when && nameBetween(r, a, b)) for (const c of [a, b]) c.leanWhy.push('present-by-name');
    const beside = b.line.line === a.line.line && b.line.index - a.line.index <= 1;
    const later = a.when !== null && b.when !== null && a.when.date < b.when.date && !sameTime(a.when.date, b.when.date);
    if (
      beside &&
      (movedIt(r, b) ||
        (a.when !== null && why(a, 'past') && why(b, 'latest') && isWord(r, b.from - 2, 'it')) ||
        (later && /^(?:moved-to|from-or-to)$/.test(b.rule) && a.line === b.line))
    )
      Object.assign(a, { lean: EARLIER + 1, leanWhy: [...a.leanWhy, 'moved-on'] });
    // "The council says that the house was good six months ago", "In January the home was good"
    else if (
      (/ ago$/.test(b.when?.spot.mention.text ?? '') || (why(a, 'latest') && theHome(r, b))) &&
      why(b, 'past') &&
      (monthsBefore(b.when?.date ?? null, r.published) ?? 0) >= SOME_MONTHS
    )
      Object.assign(b, { lean: EARLIER + 1, leanWhy: [...b.leanWhy, 'moved-on'] });
  }
}
