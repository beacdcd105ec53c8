/** Days, months and years as written: '8 to 19 January 2018', 'September 16-27', '31 July and 1 August', 'November and December'. */

import { spanOf } from '../../domain/dates.ts';
import { isAny } from '../text/is-any.ts';
import { between, dayExists, dayText, monthText, type Published, yearNotAfter } from './calendar.ts';
import type { DateMention } from './mention.ts';
import type { Token } from './tokens.ts';
import {
  DASHES,
  DOUBTFUL_MONTHS,
  LEADS,
  MONTH_DETERMINERS,
  MONTH_LEADS,
  MONTHS,
  ORDINALS,
  PARTS_OF,
  RANGE_WORDS,
  SHORT_MONTHS,
  WEEKDAYS,
} from './vocabulary.ts';

/** What a reader found: up to token `last`, without offsets. */
export type Reading = { last: number; found: Omit<DateMention, 'start' | 'end' | 'text' | 'lead'> };
export type Source = { tokens: Token[]; published: Published | null };

/** One end of a span, as far as it is written. */
type Written = { day: number | null; month: number | null; year: number | null; last: number };

const ORDINAL = new Set(['st', 'nd', 'rd', 'th']);
const APOSTROPHES = new Set(["'", '’', '‘', '`']);
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

export const isYear = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'number' && t.end - t.start === 4 && t.value >= FIRST_YEAR && t.value <= LAST_YEAR;

/** Month at token `i`, with a capital as everywhere in English; without one only where a number beside it (`firm`) leaves no doubt. */
export function monthAt(tokens: Token[], i: number, firm = false): number | null {
  const t = tokens[i];
  if (t?.kind !== 'word' || !(t.capital || (firm && t.key.length > 5))) return null;
  return MONTHS.get(t.key) ?? null;
}

/** Index after the full stop of a short form: 'Sept. 16'. */
const afterStop = (tokens: Token[], i: number): number =>
  tokens[i + 1]?.key === '.' && !tokens[i + 1]?.spaced && SHORT_MONTHS.has(tokens[i]?.key ?? '') ? i + 2 : i + 1;

/** A day of the month at `i`, with or without its ordinal ending; the index of its last token. */
function dayAt(tokens: Token[], i: number): { day: number; last: number } | null {
  const t = tokens[i];
  if (t?.kind !== 'number' || t.value < 1 || t.value > 31 || t.end - t.start > 2) return null;
  const next = tokens[i + 1];
  if (next && !next.spaced && next.kind === 'word') return ORDINAL.has(next.key) ? { day: t.value, last: i + 1 } : null;
  return { day: t.value, last: i };
}

/** A year after a date: '2018', ', 2018', "'18"; the index of its last token. */
function yearAfter(tokens: Token[], last: number): { year: number; last: number } | null {
  let i = last + 1;
  if (tokens[i]?.key === '.' && !tokens[i]?.spaced) i++;
  if (tokens[i]?.key === ',' || tokens[i]?.key === 'of') i++;
  const t = tokens[i];
  if (!t || t.line) return null;
  if (isYear(t) && !(tokens[i + 1]?.key === ',' && !tokens[i + 2]?.spaced && tokens[i + 2]?.kind === 'number'))
    return { year: t.value, last: i };
  const short = tokens[i + 1];
  if (APOSTROPHES.has(t.key) && short?.kind === 'number' && !short.spaced && short.end - short.start === 2)
    return { year: 2000 + short.value, last: i + 1 };
  return null;
}

const skipWeekday = (tokens: Token[], i: number): number => {
  if (WEEKDAYS.get(tokens[i]?.key ?? '') === undefined || !tokens[i]?.capital) return i;
  let k = i + 1;
  if ((tokens[k]?.key === ',' || tokens[k]?.key === '.') && !tokens[k]?.line) k++;
  if (tokens[k]?.key === 'the' && !tokens[k]?.line) k++;
  return tokens[k]?.line ? i : k;
};

/** '[Tuesday] 5[th] [of] March [2018]', or a day alone when `alone`. */
function dayFirst(tokens: Token[], i: number, alone: boolean): Written | null {
  const at = skipWeekday(tokens, i);
  const day = dayAt(tokens, at);
  if (!day) return null;
  const m = tokens[day.last + 1]?.key === 'of' ? day.last + 2 : day.last + 1;
  const month = monthAt(tokens, m, true);
  if (month === null || tokens[m]?.line) return alone ? { day: day.day, month: null, year: null, last: day.last } : null;
  const year = yearAfter(tokens, m);
  return { day: day.day, month, year: year?.year ?? null, last: year?.last ?? m };
}

/** '[Tuesday] March 5[th][, 2018]', 'March [2018]'. */
function monthFirst(tokens: Token[], i: number): Written | null {
  const at = skipWeekday(tokens, i);
  const month = monthAt(tokens, at, isYear(tokens[at + 1]));
  if (month === null) return null;
  const d = afterStop(tokens, at);
  const day = tokens[d]?.line ? null : dayAt(tokens, d);
  const year = yearAfter(tokens, day?.last ?? at);
  return { day: day?.day ?? null, month, year: year?.year ?? null, last: year?.last ?? day?.last ?? at };
}

/** Index of what follows 'the', 'early', 'the end of', 'the first week of' at `i`. */
function skipPart(tokens: Token[], i: number): number {
  let k = tokens[i]?.key === 'the' ? i + 1 : i;
  if (PARTS_OF.has(tokens[k]?.key ?? '') && tokens[k + 1]?.key === 'of') return k + 2;
  if (ORDINALS.has(tokens[k]?.key ?? '') && PARTS_OF.has(tokens[k + 1]?.key ?? '') && tokens[k + 2]?.key === 'of') return k + 3;
  if (isAny(tokens[k]?.key ?? '', 'early|late|mid')) k += DASHES.has(tokens[k + 1]?.key ?? '') ? 2 : 1;
  return k;
}

/** Index after a joint such as '-', 'to', 'and' after token `last`; null when there is none. With `comma`, a comma joins days too. */
function joint(tokens: Token[], last: number, comma = false): number | null {
  const t = tokens[last + 1];
  if (!t || t.line) return null;
  if (!DASHES.has(t.key) && !RANGE_WORDS.has(t.key) && !(comma && t.key === ',')) return null;
  const k = skipPart(tokens, last + 2);
  const next = tokens[k];
  return next && !next.line ? k : null;
}

const text = (year: number | null, month: number, day: number | null): string =>
  day === null ? monthText(year, month) : dayText(year, month, day);
const after = (m1: number, d1: number | null, m2: number, d2: number | null): boolean =>
  m1 > m2 || (m1 === m2 && d1 !== null && d2 !== null && d1 > d2);

/** Whether two months, or two days, are close enough for 'and' to make one stay of them: consecutive months, days within a month. */
function neighbours(a: Written, b: Written): boolean {
  if (a.month === null || b.month === null) return false;
  const months = (b.month - a.month + 12) % 12;
  return a.day === null || b.day === null ? months === 1 : months * 30 + b.day - a.day <= 31 && (months > 0 || b.day > a.day);
}

/** Gives years to the ends of a span: written ones first, else the latest that are not after publication. */
function span(a: Written, b: Written, published: Published | null, rule: string): Reading | null {
  const monthA = a.month ?? b.month;
  const monthB = b.month ?? a.month;
  if (monthA === null || monthB === null) return null;
  const stated = b.year ?? a.year;
  let yearB =
    b.year ?? (a.year !== null ? (after(monthA, a.day, monthB, b.day) ? a.year + 1 : a.year) : yearNotAfter(published, monthB, b.day));
  const yearA = a.year ?? (yearB === null ? null : after(monthA, a.day, monthB, b.day) ? yearB - 1 : yearB);
  if (a.year !== null && yearB !== null && yearB < a.year) yearB = a.year;
  if ((a.day !== null && !dayExists(yearA, monthA, a.day)) || (b.day !== null && !dayExists(yearB, monthB, b.day))) return null;
  const from = text(yearA, monthA, a.day);
  const to = text(yearB, monthB, b.day);
  if (yearA !== null && yearB !== null && from > to) return null;
  return { last: b.last, found: { date: between(from, to), kind: 'span', basis: stated === null ? 'relative' : 'explicit', rule } };
}

/** 'November this year' in an article of March is still to come: a mention without a date. */
function notAhead(reading: Reading, published: Published | null): Reading {
  const { date } = reading.found;
  const from = date === null ? undefined : spanOf(date)?.from;
  if (!published || from === undefined) return reading;
  const latest = dayText(published.year, published.month ?? 12, published.day ?? 31);
  return from > latest ? { ...reading, found: { ...reading.found, date: null, rule: 'ahead' } } : reading;
}

/** The date that starts at token `i`, with a day or month name in it. `relativeYear` reads 'last year' and the like after a month. */
export function readNamed(
  source: Source,
  i: number,
  relativeYear: (i: number) => { year: number | null; last: number } | null,
): Reading | null {
  const { tokens, published } = source;
  const days = dayFirst(tokens, i, true);
  let a = days;
  if (days && days.month === null) {
    // '8 to 19 January 2018', '3, 4 and 5 July': the first day waits for the last one's month.
    let k = joint(tokens, days.last, true);
    let b = k === null ? null : dayFirst(tokens, k, true);
    for (let more = 0; k !== null && b && b.month === null && more < 6; more++) {
      k = joint(tokens, b.last, true);
      b = k === null ? null : dayFirst(tokens, k, true);
    }
    if (!b || b.month === null || (tokens[i]?.kind === 'number' && b.day !== null && days.day !== null && b.day <= days.day)) return null;
    const rel = b.year === null ? relativeYear(b.last + 1) : null;
    const found = span(days, rel ? { ...b, year: rel.year, last: rel.last } : b, published, 'day-to-day');
    return found && rel ? notAhead({ ...found, found: { ...found.found, basis: 'relative' } }, published) : found;
  }
  a ??= monthFirst(tokens, i);
  if (!a || a.month === null) return null;
  const k = joint(tokens, a.last);
  if (k !== null) {
    // 'September 16-27', then two whole dates or months.
    const second = a.day !== null && a.year === null ? dayAt(tokens, k) : null;
    const rangeDay = second && monthAt(tokens, second.last + 1) === null && a.day !== null && second.day > a.day ? second : null;
    if (rangeDay) {
      const stated = yearAfter(tokens, rangeDay.last);
      const rel = stated ? null : relativeYear(rangeDay.last + 1);
      const end = {
        day: rangeDay.day,
        month: a.month,
        year: stated?.year ?? rel?.year ?? null,
        last: stated?.last ?? rel?.last ?? rangeDay.last,
      };
      const found = span({ ...a, year: null }, end, published, 'month-day-to-day');
      return found && rel ? notAhead({ ...found, found: { ...found.found, basis: 'relative' } }, published) : found;
    }
    const b = dayFirst(tokens, k, false) ?? monthFirst(tokens, k);
    const joins = tokens[a.last + 1]?.key !== 'or' && b !== null && b.month !== null && (a.day === null) === (b.day === null);
    // 'in March 2014 and June 2016' are two dates; 'between' or 'from' makes them one span, and so do neighbours.
    const lead = tokens[i - 1]?.key;
    const and = (tokens[a.last + 1]?.key === 'and' || tokens[a.last + 1]?.key === '&') && lead !== 'between' && lead !== 'from';
    const apart = and && b !== null && (a.year !== null || !neighbours(a, b));
    if (joins && b && !apart && !(a.year !== null && b.year === null)) {
      const rel = b.year === null ? relativeYear(b.last + 1) : null;
      const end = rel ? { ...b, year: rel.year, last: rel.last } : b;
      const found = span(a, end, published, a.day === null ? 'month-to-month' : 'date-to-date');
      if (found) return rel ? notAhead({ ...found, found: { ...found.found, basis: 'relative' } }, published) : found;
    }
  }
  if (a.year === null) {
    const rel = relativeYear(a.last + 1);
    if (rel) {
      if (rel.year !== null && a.day !== null && !dayExists(rel.year, a.month, a.day)) return null;
      const date = text(rel.year, a.month, a.day);
      return notAhead({ last: rel.last, found: { date, kind: 'point', basis: 'relative', rule: 'month-of-relative-year' } }, published);
    }
  }
  // 'the following May', 'that November': the year hangs on another event; 'next March' is to come.
  const before = a.year === null ? (tokens[i - 1]?.key ?? '') : '';
  if (before === 'next') return { last: a.last, found: { date: null, kind: 'point', basis: 'relative', rule: 'ahead' } };
  const adrift =
    isAny(before, 'previous|preceding|same') ||
    // 'following May's inspection' is no 'following May'
    (before === 'following' && isAny(tokens[i - 2]?.key ?? '', 'the|in|by|until|that')) ||
    (before === 'that' && LEADS.has(tokens[i - 2]?.key ?? ''));
  const year = adrift ? null : (a.year ?? yearNotAfter(published, a.month, a.day));
  if (a.day !== null && !dayExists(year, a.month, a.day)) return null;
  if (a.day === null && a.year === null && !believedMonth(tokens, i, a.last)) return null;
  return {
    last: a.last,
    found: {
      date: text(year, a.month, a.day),
      kind: 'point',
      basis: a.year === null ? 'relative' : 'explicit',
      rule: adrift ? 'month-of-other-year' : a.day === null ? 'month' : 'day',
    },
  };
}

/** Whether a bare month is one: 'May', 'March', 'April', 'June' and short forms need a word of time before them or a possessive after them. */
function believedMonth(tokens: Token[], i: number, last: number): boolean {
  const t = tokens[i];
  if (!t || !DOUBTFUL_MONTHS.has(t.key)) return true;
  const before = tokens[i - 1];
  const next = tokens[last + 1];
  const possessive = next !== undefined && APOSTROPHES.has(next.key) && tokens[last + 2]?.key === 's' && !tokens[last + 2]?.spaced;
  const named = next?.capital === true && next.spaced && !next.line;
  // "in mid-May"
  if (t.capital && DASHES.has(before?.key ?? '') && isAny(tokens[i - 2]?.key ?? '', 'mid|early|late')) return true;
  if (before && !t.line && before.end < t.start) {
    if (MONTH_LEADS.has(before.key)) return true;
    // "in January and May"
    if (isAny(before.key, 'and|or') && t.capital && MONTHS.has(tokens[i - 2]?.key ?? '')) return true;
    if (MONTH_DETERMINERS.has(before.key)) return !SHORT_MONTHS.has(t.key);
  }
  if (SHORT_MONTHS.has(t.key)) return false;
  // "Coventry (May) and Barnsley (July)"
  if (before?.key === '(' && next?.key === ')' && t.capital) return true;
  if (t.key === 'may') return possessive;
  // 'June Smith', 'April Jones'; but 'August' and 'March' are no forenames.
  return possessive || !named || t.key === 'august' || t.key === 'march';
}
