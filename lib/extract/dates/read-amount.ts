/** Amounts of time: 'three years ago' (a date), 'three years later' (an offset), 'for three years' (a duration), 'three-year-old' (an age). */
import { isAny } from '../text/is-any.ts';
import type { DateMention, Offset } from './mention.ts';
import type { Reading, Source } from './read-absolute.ts';
import { ago } from './read-relative.ts';
import type { Token } from './tokens.ts';
import { NUMBERS, SUMMERS, UNITS, VAGUE_AMOUNTS } from './vocabulary.ts';

type Amount = { amount: number | null; unit: string; last: number; hyphened: boolean };

const plain = (found: Pick<DateMention, 'kind' | 'rule'>, last: number): Reading => ({
  last,
  found: { date: null, basis: 'relative', ...found },
});
const isDash = (t: Token | undefined): boolean =>
  t !== undefined && (t.key === '-' || t.key === '‑' || t.key === '‐' || t.key === '–') && !t.spaced;

/** 'three years', 'a fortnight', 'two and a half years', 'a couple of years', 'four-day'. */
function amountAt(tokens: Token[], i: number): Amount | null {
  const t = tokens[i];
  if (!t) return null;
  let amount: number | null = t.kind === 'number' ? t.value : (NUMBERS.get(t.key) ?? null);
  let k = i + 1;
  if (amount === null) {
    if (t.key === 'half' && (tokens[k]?.key === 'a' || tokens[k]?.key === 'an')) {
      amount = 0.5;
      k++;
    } else if (!VAGUE_AMOUNTS.has(t.key)) return null;
  } else if (t.key === 'a' && VAGUE_AMOUNTS.has(tokens[k]?.key ?? '')) {
    amount = tokens[k]?.key === 'couple' ? 2 : null;
    k++;
    if (tokens[k]?.key === 'of') k++;
  } else if ((t.key === 'a' || t.key === 'an') && tokens[k]?.key === 'further') k++;
  else if (t.kind === 'number' && (t.value < 0 || t.value > 150)) return null;
  if (tokens[k]?.key === 'and' && tokens[k + 1]?.key === 'a' && tokens[k + 2]?.key === 'half') {
    amount = (amount ?? 0) + 0.5;
    k += 3;
  }
  // 'four and a bit years'
  if (tokens[k]?.key === 'and' && tokens[k + 1]?.key === 'a' && tokens[k + 2]?.key === 'bit') k += 3;
  const hyphened = isDash(tokens[k]);
  if (hyphened) k++;
  // 'four summers ago'
  const unit = UNITS.get(tokens[k]?.key ?? '') ?? (tokens[k + 1]?.key === 'ago' ? SUMMERS.get(tokens[k]?.key ?? '') : undefined);
  if (!unit || (tokens[k]?.line && !hyphened)) return null;
  // 'a year and a half earlier'
  if (amount !== null && tokens[k + 1]?.key === 'and' && tokens[k + 2]?.key === 'a' && tokens[k + 3]?.key === 'half') {
    amount += 0.5;
    k += 3;
  }
  return { amount: amount === null ? null : amount * unit.times, unit: unit.unit, last: k, hyphened };
}

const offsetOf = ({ amount, unit }: Amount, direction: Offset['direction']): Offset | null => {
  if (amount === null) return null;
  if (unit === 'year' || unit === 'decade')
    return Number.isInteger(amount) ? { years: amount, direction } : { months: Math.round(amount * 12), direction };
  if (unit === 'month') return { months: Math.round(amount), direction };
  return { days: Math.round(unit === 'week' ? amount * 7 : amount), direction };
};

/** Words after an amount that make it an offset from another event. */
const LATER: ReadonlySet<string> = new Set(['later', 'after', 'afterwards', 'since', 'on']);
const EARLIER: ReadonlySet<string> = new Set(['earlier', 'before', 'beforehand', 'previously', 'prior']);

/** Words before an amount that make it a stretch of time whatever follows. */
const STRETCH: ReadonlySet<string> = new Set([
  'for',
  'in',
  'within',
  'over',
  'during',
  'every',
  'past',
  'last',
  'next',
  'lasting',
  'lasted',
  'throughout',
  'per',
  'another',
  'first',
]);

const GRADES = 'judgement|judgment|rating|grade|verdict|report|mark|assessment|inadequate|inspection|status|label';

/** 'its last judgement, four years old', 'a four-year-old rating': the last token of an age that is a grade's; null for anybody else's. */
function gradeOf(tokens: Token[], from: number, unit: number): number | null {
  let last = unit + 1;
  while (!isAny(tokens[last]?.key ?? '', 'old')) if (++last > unit + 3) return null;
  const ahead = [1, 2].some((k) => isAny(tokens[last + k]?.key ?? '', GRADES));
  const behind = tokens[from - 1]?.key === ',' && isAny(tokens[from - 2]?.key ?? '', GRADES);
  return ahead || behind ? last : null;
}

export function readAmount({ tokens, published }: Source, i: number): Reading | null {
  const found = amountAt(tokens, i);
  if (!found) return null;
  const { last } = found;
  const next = tokens[last + 1];
  const after = tokens[last + 2];
  // '17-month-old', 'six years old', '12 years of age'.
  if (
    (isDash(next) && isAny(after?.key ?? '', 'old|olds')) ||
    isAny(next?.key ?? '', 'old') ||
    (next?.key === 'of' && after?.key === 'age')
  ) {
    const dated = found.amount === null ? null : gradeOf(tokens, i, last);
    if (dated)
      return {
        last: dated,
        found: { date: ago(published, found.unit, found.amount as number), kind: 'point', basis: 'relative', rule: 'grade-of-age' },
      };
    return plain({ kind: 'age', rule: 'age' }, isAny(next?.key ?? '', 'old|olds') ? last + 1 : last + 2);
  }
  if (found.hyphened) return plain({ kind: 'duration', rule: 'duration' }, last);
  // 'three years back, …', 'two years back the council …', not 'two years back in office'.
  if (next?.key === 'ago' || (next?.key === 'back' && found.unit === 'year' && !isAny(after?.key ?? '', 'in|at|on|to|from'))) {
    // 'two years ago this month', 'three years ago this week'
    const now = found.unit === 'year' && after?.key === 'this' && isAny(tokens[last + 3]?.key ?? '', 'month|week');
    const date = found.amount === null ? null : now ? ago(published, 'month', 12 * found.amount) : ago(published, found.unit, found.amount);
    return { last: now ? last + 3 : last + 1, found: { date, kind: 'point', basis: 'relative', rule: `${found.unit}s-ago` } };
  }
  // 'three years almost to the day after'
  if (isAny(next?.key ?? '', 'almost|exactly|to')) {
    let k = last + 1;
    while (isAny(tokens[k]?.key ?? '', 'almost|exactly|to|the|day|week|month')) k++;
    const key = tokens[k]?.key ?? '';
    const offset = k - last >= 4 && isAny(key, 'after|later|since') ? offsetOf(found, 'later') : null;
    if (offset) return { last: k, found: { date: null, kind: 'offset', basis: 'relative', rule: `offset-${key}`, offset } };
  }
  // 'eighteen months on from', 'two years on from'
  if (next?.key === 'on' && after?.key === 'from' && (found.unit === 'year' || found.unit === 'month')) {
    const offset = offsetOf(found, 'later');
    return {
      last: last + 2,
      found: { date: null, kind: 'offset', basis: 'relative', rule: 'offset-on-from', ...(offset ? { offset } : {}) },
    };
  }
  const before = tokens[i - 1]?.key ?? '';
  // 'in three years later', 'a little over three years after' are none.
  const stretch =
    STRETCH.has(before) &&
    !(before === 'in' && next?.key === 'later') &&
    !(before === 'over' && isAny(next?.key ?? '', 'after|since|before|later|earlier'));
  const direction = LATER.has(next?.key ?? '') ? 'later' : EARLIER.has(next?.key ?? '') ? 'earlier' : null;
  // 'two years on, …' but not 'two days on site'.
  // A clause begins after 'three years on': 'three years on it was good'.
  const opens = isAny(after?.key ?? '', 'it|they|its|inspectors|ofsted') && (found.unit === 'year' || found.unit === 'month');
  const on = next?.key === 'on' && after !== undefined && after.kind !== 'sign' && !opens;
  if (
    direction &&
    next &&
    !next.line &&
    !on &&
    !(stretch && (next.key === 'before' || next.key === 'after' || next.key === 'since' || next.key === 'on'))
  ) {
    const offset = offsetOf(found, direction);
    return {
      last: last + 1,
      found: { date: null, kind: 'offset', basis: 'relative', rule: `offset-${next.key}`, ...(offset ? { offset } : {}) },
    };
  }
  // 'a year', 'a day' alone say nothing.
  if ((tokens[i]?.key === 'a' || tokens[i]?.key === 'an') && !stretch && found.amount === 1) return null;
  return plain({ kind: 'duration', rule: 'duration' }, last);
}

/** 'aged 12', 'aged between 5 and 11', 'age 16', 'under 18'. */
export function readAge({ tokens }: Source, i: number): Reading | null {
  const key = tokens[i]?.key;
  if (key !== 'aged' && key !== 'age' && key !== 'ages') return null;
  let k = i + 1;
  if (tokens[k]?.key === 'of' || tokens[k]?.key === 'between' || tokens[k]?.key === 'from' || tokens[k]?.key === 'just') k++;
  const isNumber = (t: Token | undefined) =>
    t !== undefined && ((t.kind === 'number' && t.value >= 0 && t.value < 130) || (NUMBERS.get(t.key) ?? 0) > 1);
  if (!isNumber(tokens[k])) return null;
  if ((isAny(tokens[k + 1]?.key ?? '', 'to|and|or') || isDash(tokens[k + 1])) && isNumber(tokens[k + 2])) k += 2;
  return plain({ kind: 'age', rule: 'age' }, k);
}

/** 'the following year', 'the year before', 'the previous month', 'that year', 'the same month'. */
export function readNeighbour({ tokens }: Source, i: number): Reading | null {
  const key = tokens[i]?.key;
  const unitOf = (k: number): 'years' | 'months' | null =>
    tokens[k]?.key === 'year' ? 'years' : tokens[k]?.key === 'month' ? 'months' : null;
  const offset = (last: number, unit: 'years' | 'months', amount: number, direction: Offset['direction'], rule: string): Reading => ({
    last,
    found: { date: null, kind: 'offset', basis: 'relative', rule, offset: { [unit]: amount, direction } },
  });
  if (key === 'that' || key === 'same') {
    const unit = unitOf(i + 1);
    if (unit) return offset(i + 1, unit, 0, 'later', 'same-period');
    // 'the same week', 'the same two weeks', 'the same day'
    const k = key === 'same' && NUMBERS.has(tokens[i + 1]?.key ?? '') ? i + 2 : i + 1;
    if (key !== 'same' || !isAny(tokens[k]?.key ?? '', 'day|week|weeks|fortnight|days|months')) return null;
    return {
      last: k,
      found: { date: null, kind: 'offset', basis: 'relative', rule: 'same-period', offset: { days: 0, direction: 'later' } },
    };
  }
  if (key === 'following' || key === 'next' || key === 'previous') {
    if (tokens[i - 1]?.key !== 'the' && tokens[i - 1]?.key !== 'in') return null;
    const unit = unitOf(i + 1);
    return unit && offset(i + 1, unit, 1, key === 'previous' ? 'earlier' : 'later', `${key}-period`);
  }
  const unit = unitOf(i);
  const next = tokens[i + 1]?.key;
  if (unit && tokens[i - 1]?.key === 'the' && (next === 'before' || next === 'after'))
    return offset(i + 1, unit, 1, next === 'before' ? 'earlier' : 'later', `period-${next}`);
  return null;
}

/** 'the last year', 'the past three months', 'a decade': stretches that begin with 'last' or 'past'. */
export function readStretch({ tokens }: Source, i: number): Reading | null {
  const key = tokens[i]?.key;
  if (key !== 'last' && key !== 'past') return null;
  if (UNITS.get(tokens[i + 1]?.key ?? '')) return plain({ kind: 'duration', rule: 'stretch' }, i + 1);
  const amount = amountAt(tokens, i + 1);
  return amount && plain({ kind: 'duration', rule: 'stretch' }, amount.last);
}
