/**
 * Dates of uncertain precision, as EDTF-style strings: `2019`, `2014-03`, `2022-07-04`, `2009-11/2009-12`, and, where no year is known,
 * `--01`, `--11/--12` or `--03-14`. Null means that nothing is known. A date is never made more precise than its source.
 */
import * as z from 'zod/mini';

const PART = String.raw`(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|--\d{2}(?:-\d{2})?)`;
export const PARTIAL_DATE = new RegExp(`^${PART}(?:/${PART})?$`);

/** EDTF-style date of known precision. */
export type PartialDate = string;
export const PartialDate = z.string().check(z.regex(PARTIAL_DATE));

/** How the date of an inspection is known. */
export const DATE_BASES = ['explicit', 'relative', 'none'] as const;
export type DateBasis = (typeof DATE_BASES)[number];
export const DateBasis = z.enum(DATE_BASES);

/** Days in each month of a leap year, for dates whose year is not known. */
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days of a month (1 to 12) in a year; in an unknown year February has 29. */
export function daysInMonth(month: number, year: number | null): number {
  const days = MONTH_DAYS[month - 1] ?? 31;
  if (month !== 2 || year === null) return days;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** One part of a date, before or after the slash. */
type Part = { year: number | null; month: number | null; day: number | null };

function readPart(text: string): Part {
  const bare = text.startsWith('--');
  const [first = '', second, third] = (bare ? text.slice(2) : text).split('-');
  const number = (s: string | undefined) => (s === undefined ? null : Number(s));
  return bare
    ? { year: null, month: Number(first), day: number(second) }
    : { year: Number(first), month: number(second), day: number(third) };
}

const parts = (date: PartialDate): [Part, Part] => {
  const [a = '', b = a] = date.split('/');
  return [readPart(a), readPart(b)];
};

/** Whether a string is a date of the shapes above that can exist: months 1 to 12, days that the month has, both ends with or without a year, in order. */
export function isPartialDate(text: string): boolean {
  if (!PARTIAL_DATE.test(text)) return false;
  const [a, b] = parts(text);
  const exists = (p: Part) =>
    (p.month === null || (p.month >= 1 && p.month <= 12)) && (p.day === null || (p.day >= 1 && p.day <= daysInMonth(p.month ?? 1, p.year)));
  if (!exists(a) || !exists(b)) return false;
  if ((a.year === null) !== (b.year === null)) return false;
  // Without a year an interval may run over New Year: --12/--01.
  return a.year === null || startOf(a) <= endOf(b);
}

const startOf = (p: Part): string => `${String(p.year).padStart(4, '0')}-${pad(p.month ?? 1)}-${pad(p.day ?? 1)}`;
const endOf = (p: Part): string => {
  const month = p.month ?? 12;
  return `${String(p.year).padStart(4, '0')}-${pad(month)}-${pad(p.day ?? daysInMonth(month, p.year))}`;
};

type Span = { readonly from: string; readonly to: string };
/** The date asked last: one article asks for its own again and again. */
let asked: PartialDate | null = null;
let answer: Span | null = null;

function spanIn(date: PartialDate): Span | null {
  const [a, b] = parts(date);
  return a.year === null || b.year === null ? null : { from: startOf(a), to: endOf(b) };
}

/** First and last day (`YYYY-MM-DD`) that a date may mean; null when its year is not known. */
export function spanOf(date: PartialDate): Span | null {
  if (date !== asked) [asked, answer] = [date, spanIn(date)];
  return answer;
}

/** Months (1 to 12, in order, over New Year if need be) that a date without a year may mean; null when it has a year. */
export function monthsOf(date: PartialDate): number[] | null {
  const [a, b] = parts(date);
  if (a.year !== null || a.month === null || b.month === null) return null;
  const months = [];
  for (let m = a.month; ; m = (m % 12) + 1) {
    months.push(m);
    if (m === b.month || months.length === 12) return months;
  }
}

export type Precision = 'day' | 'month' | 'year' | 'days' | 'months' | 'years';

/** How precisely a date is known; the plural for intervals. A day or month without a year is still 'day' or 'month'. */
export function precisionOf(date: PartialDate): Precision {
  const [a, b] = parts(date);
  const unit = a.day !== null && b.day !== null ? 'day' : a.month !== null && b.month !== null ? 'month' : 'year';
  return date.includes('/') ? (`${unit}s` as Precision) : unit;
}

/** Sort key: earliest possible day, then latest, so that a year stands before its months. Dates without a year come first of all. */
export function sortKey(date: PartialDate): string {
  const span = spanOf(date);
  return span ? `${span.from}/${span.to}` : `0000/${date}`;
}

/** Order of two dates for sorting, earliest first; null stands before all dates. */
export function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  const x = a === null ? '' : sortKey(a);
  const y = b === null ? '' : sortKey(b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Whether two dates can mean a common day. A date without a year overlaps any whose months it shares. */
export function datesOverlap(a: PartialDate, b: PartialDate): boolean {
  const x = spanOf(a);
  const y = spanOf(b);
  if (x && y) return x.from <= y.to && y.from <= x.to;
  const months = (date: PartialDate, span: { from: string; to: string } | null): number[] => {
    if (!span) return monthsOf(date) ?? [];
    const first = Number(span.from.slice(0, 4)) * 12 + Number(span.from.slice(5, 7)) - 1;
    const last = Number(span.to.slice(0, 4)) * 12 + Number(span.to.slice(5, 7)) - 1;
    return Array.from({ length: Math.min(12, last - first + 1) }, (_, i) => ((first + i) % 12) + 1);
  };
  const other = months(b, y);
  return months(a, x).some((m) => other.includes(m));
}
