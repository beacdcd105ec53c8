/** Lists of names whose grade stands in the sentence before: "Nine were poor. They are A, B and C", "The others named were D and E", names in bullets. */

import type { GradeWord } from '../lexicon/grades.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import { namesSome } from './carried.ts';
import type { Claim, Claims } from './claim.ts';
import { pastAside } from './clause-of-date.ts';
import type { Group } from './groups.ts';

const NUMBERS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
];
export const numberOf = (w: string) => (/^\d{1,3}$/.test(w) ? Number(w) : Math.max(0, NUMBERS.indexOf(w)));

/** Words that may stand before the first name of such a list. */
const OPENING =
  'they|these|those|the|all|other|others|rest|remaining|full|list|following|number|group|nine|named|are|were|is|was|include|includes|included|including|comprise|comprises|being|councils|council|authorities|authority|boroughs|areas|departments|them|among|of|in|on|by|ofsted|inspectors|yesterday|today|concerned|question|namely|also|and|full|in|it|which|here|ones|two|lot|,|:|–|"';
const POINTERS = 'they|these|those|others|other|rest|list|following|them|remaining|ones|full|lot';

export type Roll = { source: Claim; line: number };

/** What the words before the first name point back to: a count (0: none said); null when they open no list. */
function opens(r: Reading, line: Line, first: Group): number | null {
  let pointer = false;
  let verb = false;
  let count = 0;
  // "A and B are among them", "A, where a boy died last year, is one"
  if (first.from === line.from && (namesSome(r, line, line.from, first) || isOne(r, line, first))) return 0;
  if (first.from === line.from || first.from - line.from > 14) return null;
  for (let i = line.from; i < first.from; i++) {
    const w = word(r, i);
    const n = numberOf(w);
    if (n) [count, pointer] = [n, true];
    else if (!isAny(w, OPENING)) return null;
    if (isAny(w, POINTERS)) pointer = true;
    if (isAny(w, 'are|were|is|was|include|includes|included|including|comprise|comprises|namely|:')) verb = true;
  }
  return pointer && verb ? count : null;
}

/** "A is one", "A, which …, is one of them": of those that were counted. */
function isOne(r: Reading, line: Line, { to }: Group): boolean {
  const i = pastAside(r, line, to);
  if (!isWord(r, i, 'is|was') || word(r, i + 1) !== 'one') return false;
  return i + 2 >= line.to || isWord(r, i + 2, ';|.|,|–') || (word(r, i + 2) === 'of' && isWord(r, i + 3, 'them|these|those'));
}

/** Where a clause on one name has ended: "A, where a boy died, is one; the others are B and C". */
function nextClause(r: Reading, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (word(r, i) === ';' && word(r, i + 1) === 'the' && isWord(r, i + 2, 'other|others|rest')) return i;
  return from;
}

/** The names of the list, without those in a clause behind it. */
function namesOf(r: Reading, groups: Group[]): Group[] {
  const names: Group[] = [];
  for (const g of groups) {
    const from = nextClause(r, names[names.length - 1]?.to ?? g.from, g.from);
    for (let i = from; i < g.from; i++) if (isWord(r, i, 'which|who|where|while|but|whose|with|after|because')) return names;
    if (!g.aside && g.spots.some((s) => s.mention.kind !== 'anaphor')) names.push(g);
  }
  return names;
}

/** Councils that a sentence speaks of anew. */
function newcomers(r: Reading, line: Line): boolean {
  for (let i = line.from; i < line.to; i++)
    if (isWord(r, i, 'councils|authorities|boroughs|counties|departments|areas') && !isWord(r, i - 1, 'the|these|those|all|both'))
      return true;
  return false;
}

/** The claim, made or refused, of the grade that the list is of. */
function sourceOf(r: Reading, line: Line, count: number, told: Claims['doubted'], claims: Claim[]): Claim | null {
  for (let k = line.index - 1; k >= Math.max(0, line.index - 3); k--) {
    const before = r.lines[k] as Line;
    if (before.where === 'title') return null;
    // "Reports on seven more authorities are held back. They include A and B": those seven, and not who was told of before.
    if (!before.skip && !before.grades.length && newcomers(r, before)) return null;
    if (before.skip || !before.grades.length) continue;
    const counted = (g: Spot<GradeWord>) => {
      for (let i = g.from; i >= Math.max(before.from, g.from - 12); i--) {
        if (i < g.from && covered(before.grades, i)) return false;
        if (count ? numberOf(word(r, i)) === count : numberOf(word(r, i)) > 1) return true;
      }
      return false;
    };
    const kinds = new Set(before.grades.map((g) => g.value.grade));
    const last = before.grades[before.grades.length - 1] as Spot<GradeWord>;
    // "Six were good and eight required improvement. They include A": the eight.
    const g = (count ? before.grades.find(counted) : undefined) ?? (kinds.size === 1 || (!count && counted(last)) ? last : undefined);
    if (!g) return null;
    const made = claims.find((c) => c.from === g.from && c.grade === g.value.grade);
    if (made) return made.strands.length ? null : made;
    const refused = told.find((d) => d.claim.from === g.from);
    return refused && /^(?:somebody-else|general|counted|subject-is-no-service|no-council|nothing-gives-it)/.test(refused.doubt)
      ? { ...refused.claim, rule: /^perform/.test(word(r, g.from)) ? 'performs' : 'roll' }
      : null;
  }
  return null;
}

/** Claims for the names of `line`, and what goes on in the next one. `before`: the list that the line before belonged to. */
export function rollOf(
  r: Reading,
  line: Line,
  groups: Group[],
  claims: Claim[],
  told: Claims['doubted'],
  before: Roll | null,
): { claims: Claim[]; roll: Roll | null } {
  const none = { claims: [], roll: null };
  if (line.where === 'title' || line.grades.length || line.visits.length || !groups.length) return none;
  const first = groups.find((g) => g.spots.some((s) => s.mention.kind !== 'anaphor'));
  if (!first || line.cues.some((c) => c.value === 'hope' || c.value === 'future')) return none;
  const last = r.lines[line.index - 1];
  // A name a line, below a line that ends in a colon.
  const item =
    first.from === line.from &&
    last !== undefined &&
    last.line !== line.line &&
    (word(r, last.to - 1) === ':' || before?.line === last.index);
  const count = item ? 0 : opens(r, line, first);
  if (count === null) return none;
  const source = item && before ? before.source : sourceOf(r, line, count, told, claims);
  if (!source?.grade || source.visit) return none;
  const names = namesOf(
    r,
    groups.filter((g) => g.from >= first.from),
  );
  const several = names.reduce((n, g) => n + g.councils.length, 0);
  if (!item && several < 2 && count !== 1 && !isWord(r, first.from - 1, 'is|was|include|includes|included') && !isOne(r, line, first))
    return none;
  return {
    claims: names.map((g) => ({
      ...source,
      councils: g.councils,
      councilSpot: g,
      strength: 2,
      rule: source.rule === 'performs' ? 'performs' : 'roll',
      line,
      from: g.from,
      to: g.to,
    })),
    roll: { source, line: line.index },
  };
}
