/** A line as the model sees it: words as they stand, mentions as what they are. */
import type { CouncilRef } from '../../domain/finding.ts';
import type { Grade } from '../../domain/grades.ts';
import { monthsBefore } from '../assemble/role.ts';
import type { Line, Reading } from '../reading.ts';
import { numberOf, stemOf } from './numbers.ts';

/** One mention or word. `is`: its number, unless `grade` (a place on the scale) or `councils` say what it is. `weak`: too common to mean much at a distance. */
export type Item = { from: number; to: number; is: number; weak: boolean; grade: number; councils: readonly CouncilRef[] | null };

const AGES = [0, 4, 9, 13, 30, 60];
const NO_AGE = 9;

/** Ages of the dates of one article: each is asked for by every mention near it. */
let known: { published: string | null; ages: Map<string, number> } = { published: null, ages: new Map() };

/** How long before publication, in a few steps: 0 to 6, 7 without a year, 8 ahead, 9 unknown, 10 of an undated page. */
export function ageOf(date: string | null, published: string | null): number {
  if (date === null) return NO_AGE;
  if (known.published !== published) known = { published, ages: new Map() };
  let age = known.ages.get(date);
  if (age === undefined) {
    age = ageIn(date, published);
    known.ages.set(date, age);
  }
  return age;
}

function ageIn(date: string, published: string | null): number {
  if (date.startsWith('--')) return 7;
  const months = monthsBefore(date, published);
  if (months === null) return 10;
  if (months < 0) return 8;
  const at = AGES.findIndex((a) => months <= a);
  return at < 0 ? 6 : at;
}

/** Four steps from best to worst, of all scales. */
const STEPS: Readonly<Record<Grade, number>> = {
  outstanding: 0,
  excellent: 0,
  'very good': 1,
  good: 1,
  satisfactory: 2,
  adequate: 2,
  'requires improvement': 2,
  poor: 3,
  weak: 3,
  inadequate: 3,
  unsatisfactory: 3,
};
/** Place of a grade among four steps, best first; -1 for none. */
export const stepOf = (grade: Grade | null): number => (grade === null ? -1 : STEPS[grade]);

const tag = (s: string) => numberOf(`<${s}>`);
const NUMBER = tag('number');
const THE = tag('the');
const STRAND = tag('strand');
const VISIT = tag('visit');
const DATES = Array.from({ length: 11 }, (_, age) => tag(`date ${age}`));
/** Words that every sentence has. */
const WEAK = new Set(
  'the a an of to in its it and that is by on for as at be which with their this they have were was has , " . \''.split(' '),
);

/** The items of `line`, in order. */
export function itemsOf(r: Reading, line: Line): Item[] {
  const at = new Map<number, Item>();
  const put = (s: { from: number; to: number }, is: number, grade = -1, councils: readonly CouncilRef[] | null = null) => {
    if (!at.has(s.from)) at.set(s.from, { from: s.from, to: Math.max(s.to, s.from + 1), is, weak: false, grade, councils });
  };
  for (const s of line.councils) put(s, THE, -1, s.councils.length ? s.councils : null);
  for (const s of line.grades) put(s, THE, stepOf(s.value.grade));
  for (const s of line.dates) {
    const { date, kind } = s.mention;
    put(s, date === null ? tag(`date ${kind}`) : (DATES[ageOf(date, r.published)] as number));
  }
  for (const s of line.services) put(s, tag(s.value.service));
  for (const s of line.strands) put(s, STRAND);
  for (const s of line.visits) put(s, VISIT);
  const items: Item[] = [];
  for (let i = line.from; i < line.to; ) {
    const item = at.get(i);
    const t = r.tokens[i];
    if (!t) break;
    items.push(
      item ?? {
        from: i,
        to: i + 1,
        is: t.kind === 'number' ? NUMBER : stemOf(t.w),
        weak: WEAK.has(t.w),
        grade: -1,
        councils: null,
      },
    );
    i = item ? item.to : i + 1;
  }
  return items;
}
