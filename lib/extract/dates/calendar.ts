/** Calendar arithmetic on the article's own date. No clock: everything is computed from the date given. */
import { daysInMonth, spanOf } from '../../domain/dates.ts';

/** The article's date; month and day are null where it does not give them. */
export type Published = { year: number; month: number | null; day: number | null };

const pad = (n: number): string => String(n).padStart(2, '0');
export const yearText = (year: number): string => String(year).padStart(4, '0');
export const monthText = (year: number | null, month: number): string =>
  year === null ? `--${pad(month)}` : `${yearText(year)}-${pad(month)}`;
export const dayText = (year: number | null, month: number, day: number): string => `${monthText(year, month)}-${pad(day)}`;
export const between = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);

/** Reads the article's date; of an interval, the last day, since an article can't be older than its latest part. */
export function readPublished(date: string | null): Published | null {
  if (date === null || !spanOf(date)) return null;
  const [year = '', month, day] = (date.split('/').at(-1) ?? '').split('-');
  return { year: Number(year), month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
}

/** Whether a day exists; without a year, 29 February does. */
export function dayExists(year: number | null, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(month, year);
}

/** The latest year in which `month` (and `day`) is not after `published`; null when the published date is too coarse to say. */
export function yearNotAfter(published: Published | null, month: number, day: number | null): number | null {
  if (!published || published.month === null) return null;
  if (month !== published.month) return month < published.month ? published.year : published.year - 1;
  if (day === null || published.day === null) return published.year;
  return day <= published.day ? published.year : published.year - 1;
}

/** The latest year in which `month` is before the published month. */
export function yearBefore(published: Published | null, month: number): number | null {
  if (!published || published.month === null) return null;
  return month < published.month ? published.year : published.year - 1;
}

/** `months` before the published month, as `YYYY-MM`. */
export function monthsBefore(published: Published, months: number): string | null {
  if (published.month === null) return null;
  const n = published.year * 12 + published.month - 1 - months;
  return monthText(Math.floor(n / 12), (n % 12) + 1);
}

/** Days since 1970-01-01 of the published day, or null. */
export function dayNumber(published: Published | null): number | null {
  if (!published || published.month === null || published.day === null) return null;
  return Math.round(Date.UTC(published.year, published.month - 1, published.day) / 86_400_000);
}

/** A day number as `YYYY-MM-DD`. */
export function dayOfNumber(n: number): string {
  const date = new Date(n * 86_400_000);
  return dayText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Day of the week of a day number, 0 for Sunday. */
export const weekdayOf = (n: number): number => (((n + 4) % 7) + 7) % 7;

/** Day number of the Monday of the week that holds day `n`. */
export const mondayOf = (n: number): number => n - ((weekdayOf(n) + 6) % 7);
