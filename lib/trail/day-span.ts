/**
 * Dates of uncertain precision (lib/domain/dates.ts) as spans of days, so that they can be compared. Days are whole numbers since
 * 1 January 1970; both ends of a span belong to it.
 */
import type { PartialDate } from '../domain/dates.ts';

export type Precision = 'day' | 'month' | 'year';
export type DaySpan = { from: number; to: number; precision: Precision };
/** A time that comes back every year: `--11/--12`, `--03-14`, `--10-23/--10-24`. Days are null where the date has none. */
export type YearlySpan = { fromMonth: number; toMonth: number; fromDay: number | null; toDay: number | null };

const COARSENESS: Readonly<Record<Precision, number>> = { day: 0, month: 1, year: 2 };
const DAY_MS = 86_400_000;

type Part = { year: number | null; month: number | null; day: number | null };

/** What a date says: days of known years, or a time of any year, or neither. */
type Meaning = { span: DaySpan | null; yearly: YearlySpan | null };

const NOTHING: Meaning = { span: null, yearly: null };
/** Articles of one council share their dates, so that reading each but once saves most of the reading. Emptied when it is large. */
const MEANINGS = new Map<PartialDate, Meaning>();
const MOST_MEANINGS = 5_000;

/** The days that a date may mean; null for no date and for one whose year is not known. Shared: not to be altered. */
export function spanOf(date: PartialDate | null): DaySpan | null {
  return meaningOf(date).span;
}

/** The months of a date whose year is not known; null for every other date. Shared: not to be altered. */
export function yearlySpanOf(date: PartialDate | null): YearlySpan | null {
  return meaningOf(date).yearly;
}

function meaningOf(date: PartialDate | null): Meaning {
  if (date === null) return NOTHING;
  const known = MEANINGS.get(date);
  if (known) return known;
  const [first, last] = partsOf(date);
  const meaning: Meaning = { span: daysMeant(first, last), yearly: timeOfYear(first, last) };
  if (MEANINGS.size >= MOST_MEANINGS) MEANINGS.clear();
  MEANINGS.set(date, meaning);
  return meaning;
}

function daysMeant(first: Part, last: Part): DaySpan | null {
  const fromYear = first.year ?? last.year;
  const toYear = last.year ?? first.year;
  if (fromYear === null || toYear === null) return null;
  const from = dayNumber(fromYear, first.month ?? 1, first.day ?? 1);
  const to = last.day !== null && last.month !== null ? dayNumber(toYear, last.month, last.day) : lastDay(toYear, last.month);
  const precision = coarser(precisionOf(first), precisionOf(last));
  return from <= to ? { from, to, precision } : { from: to, to: from, precision };
}

function timeOfYear(first: Part, last: Part): YearlySpan | null {
  if (first.year !== null || last.year !== null || first.month === null || last.month === null) return null;
  const toTheDay = first.day !== null && last.day !== null;
  return {
    fromMonth: first.month,
    toMonth: last.month,
    fromDay: toTheDay ? first.day : null,
    toDay: toTheDay ? last.day : null,
  };
}

/** Whether the days of the span touch the yearly time in any year; `slack` days beside it are allowed where it is told to the day. */
export function meetsYearly(span: DaySpan, yearly: YearlySpan, slack = 0): boolean {
  const allowed = yearly.fromDay === null ? 0 : slack;
  for (let year = yearOf(span.from) - 1; year <= yearOf(span.to) + 1; year++) {
    if (overlaps(span, inYear(yearly, year), allowed)) return true;
  }
  return false;
}

/** The latest time that it came round, begun no later than `day`. */
export function latestYearly(yearly: YearlySpan, day: number): DaySpan {
  const year = yearOf(day);
  const latest = inYear(yearly, year);
  return latest.from <= day ? latest : inYear(yearly, year - 1);
}

/** The time in the year in which it begins; `--12/--01` ends in the next. */
function inYear(yearly: YearlySpan, year: number): DaySpan {
  const endYear = yearly.toMonth < yearly.fromMonth ? year + 1 : year;
  const from = dayNumber(year, yearly.fromMonth, yearly.fromDay ?? 1);
  if (yearly.toDay === null) return { from, to: lastDay(endYear, yearly.toMonth), precision: 'month' };
  return { from, to: dayNumber(endYear, yearly.toMonth, yearly.toDay), precision: 'day' };
}

/** A date as text again, no more precise than the span. */
export function dateOf(span: DaySpan): PartialDate {
  const cut = { day: 10, month: 7, year: 4 }[span.precision];
  const text = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, cut);
  const from = text(span.from);
  const to = text(span.to);
  return from === to ? from : `${from}/${to}`;
}

export function overlaps(a: { from: number; to: number }, b: { from: number; to: number }, slack = 0): boolean {
  return a.from <= b.to + slack && b.from <= a.to + slack;
}

/** Whole months since January of year 0, for counting months between two days. */
export function monthIndex(day: number): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

function partsOf(date: PartialDate): [Part, Part] {
  const slash = date.indexOf('/');
  if (slash < 0) {
    const only = partOf(date);
    return [only, only];
  }
  return [partOf(date.slice(0, slash)), partOf(date.slice(slash + 1))];
}

/** The date's fixed places: `2019-07-14`, `2019-07`, `2019`, `--07-14`, `--07`. */
function partOf(text: string): Part {
  const number = (from: number, to: number) => (text.length >= to ? Number(text.slice(from, to)) : null);
  if (text.startsWith('--')) return { year: null, month: number(2, 4), day: number(5, 7) };
  return { year: number(0, 4), month: number(5, 7), day: number(8, 10) };
}

function precisionOf(part: Part): Precision {
  return part.day !== null ? 'day' : part.month !== null ? 'month' : 'year';
}

function coarser(a: Precision, b: Precision): Precision {
  return COARSENESS[a] >= COARSENESS[b] ? a : b;
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function lastDay(year: number, month: number | null): number {
  return month === null ? dayNumber(year, 12, 31) : Date.UTC(year, month, 0) / DAY_MS;
}
