/** Calendar dates as datelines and metadata write them. */
import type { PartialDate } from '../domain/dates.ts';
import { monthOf } from './month-names.ts';

export type DateInText = { date: PartialDate; start: number; end: number };

/** The first year in which a web page could carry its own date. */
const FIRST_YEAR = 1993;
const LAST_YEAR = 2099;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** A date that exists, or null. `day` 0: month only. */
export function dateOf(year: number, month: number, day: number): PartialDate | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day === 0) return `${year}-${pad(month)}`;
  return day > 0 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/*
 * Letters are given as a range, Latin to Greek and Cyrillic: with `\p{L}` these patterns were the dearest line in the profile of a cold read, and every click is one.
 */
type Form = { pattern: RegExp; read: (groups: string[], monthFirst: boolean) => PartialDate | null };

const FORMS: readonly Form[] = [
  // 12 March 2019 · 12th of March, 2019 · 7 de março de 2016 · 14. März 2012 · 14 FEB 2024
  {
    pattern:
      /(?<![\d/.-])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]+(?:of |de |del |di )?([A-Za-z\u00aa-\u1fff]{3,10})\.?,?[\s-]+(?:de |del )?(\d{4})(?!\d)/g,
    read: ([day = '', month = '', year = '']) => dateOf(Number(year), monthOf(month) ?? 0, Number(day)),
  },
  // March 12, 2019 · Mar 16, 2012
  {
    pattern: /(?<![A-Za-z\u00aa-\u1fff])([A-Za-z\u00aa-\u1fff]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/g,
    read: ([month = '', day = '', year = '']) => dateOf(Number(year), monthOf(month) ?? 0, Number(day)),
  },
  // 2019-03-12 · 2019/03/12
  {
    pattern: /(?<!\d)(\d{4})[-/.](\d{2})[-/.](\d{2})(?!\d)/g,
    read: ([year = '', month = '', day = '']) => dateOf(Number(year), Number(month), Number(day)),
  },
  // 12/03/2019 · 12.3.2019 · 12/03/19: day first, as in Britain, unless the page says that it is American
  {
    pattern: /(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/g,
    read: ([first = '', , second = '', year = ''], monthFirst) => {
      const full = year.length === 2 ? 2000 + Number(year) : Number(year);
      const [day, month] = (monthFirst && Number(first) <= 12) || Number(second) > 12 ? [second, first] : [first, second];
      return dateOf(full, Number(month), Number(day));
    },
  },
];

const MONTH_AND_YEAR = /(?<![A-Za-z\u00aa-\u1fff])([A-Za-z\u00aa-\u1fff]{3,10}),? (\d{4})(?!\d)/g;

/** All full dates in a line, in order. */
export function datesInText(text: string, monthFirst = false): DateInText[] {
  if (!/\d{2}/.test(text)) return [];
  const found: DateInText[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const date = read(match.slice(1), monthFirst);
      const end = match.index + match[0].length;
      if (date && !found.some((other) => match.index < other.end && other.start < end)) found.push({ date, start: match.index, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Months with a year ("March 2019") in a line. */
export function monthsInText(text: string): DateInText[] {
  const found: DateInText[] = [];
  for (const match of text.matchAll(MONTH_AND_YEAR)) {
    const date = dateOf(Number(match[2]), monthOf(match[1] ?? '') ?? 0, 0);
    if (date) found.push({ date, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** A date as machines write it: ISO 8601, RFC 2822, `20190312`, or in words. The day is taken as written, in the publisher's own time zone. */
export function dateFromValue(value: string, monthFirst = false): PartialDate | null {
  const iso = /^\s*(\d{4})-?(\d{2})(?:-?(\d{2}))?(?!\d{3})/.exec(value);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 0));
  return datesInText(value, monthFirst)[0]?.date ?? null;
}

const PATH_FORMS: readonly { pattern: RegExp; read: (groups: string[]) => PartialDate | null }[] = [
  {
    pattern: /[/-](\d{4})[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?=[/-]|$)/i,
    read: ([year = '', month = '', day = '']) => dateOf(Number(year), monthOf(month) ?? Number(month), Number(day)),
  },
  {
    pattern: /[/_-](\d{4})(\d{2})(\d{2})(?=[/_.-]|$)/,
    read: ([year = '', month = '', day = '']) => dateOf(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /\/(\d{4})[/-](\d{1,2}|[a-z]{3,9})(?=\/|$)/i,
    read: ([year = '', month = '']) => dateOf(Number(year), monthOf(month) ?? Number(month), 0),
  },
];

/** The date that an address carries in its path: `/2014/05/…`, `/2014/may/12/…`, `/20140512/…`. An archive's own stamp is not the page's. */
export function dateFromAddress(address: string): PartialDate | null {
  const inner = address.lastIndexOf('http');
  const path = (inner > 0 ? address.slice(inner) : address).replace(/^[a-z]+:\/+[^/]*/i, '').split(/[?#]/)[0] ?? '';
  for (const { pattern, read } of PATH_FORMS) {
    const match = pattern.exec(path);
    const date = match ? read(match.slice(1)) : null;
    if (date) return date;
  }
  return null;
}
