/** Dates of known precision in words: never more precise than they are, and never a year that nobody gave. */
import type { PartialDate } from '../lib/domain/dates.ts';
import type { Words } from './words.ts';

type Part = { year: number | null; month: number | null; day: number | null };

function partOf(text: string): Part {
  const yearless = text.startsWith('--');
  const fields = (yearless ? text.slice(2) : text).split('-').map(Number);
  const [year, month, day] = yearless ? [null, ...fields] : fields;
  return { year: year ?? null, month: month ?? null, day: day ?? null };
}

const precision = ({ year, month, day }: Part) => [year, month, day].map((field) => (field === null ? 0 : 1)).join('');

const ENGLISH_MONTH = /January|February|March|April|May|June|July|August|September|October|November|December/g;
const ENGLISH_MONTHS = ENGLISH_MONTH.source.split('|');

/** A date formatted by `Intl`, with the language's own months where `Intl` has only English ones. */
function named(text: string, { months }: Words['dates']): string {
  return months ? text.replace(ENGLISH_MONTH, (month) => months[ENGLISH_MONTHS.indexOf(month)] ?? month) : text;
}

function formatOf({ year, month, day }: Part, locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(year === null ? {} : { year: 'numeric' }),
    ...(month === null ? {} : { month: 'long' }),
    ...(day === null ? {} : { day: 'numeric' }),
  });
}

// A year without the date is only a stand-in for formatting and is never printed; 2024 has a 29 February.
const instant = ({ year, month, day }: Part) => new Date(Date.UTC(year ?? 2024, (month ?? 1) - 1, day ?? 1, 12));

function sayPart(part: Part, { dates }: Words): string {
  return named(formatOf(part, dates.locale).format(instant(part)), dates);
}

function sayRange(from: Part, to: Part, words: Words): string {
  if (precision(from) !== precision(to) || instant(from) > instant(to)) {
    return words.say('dateFromTo', sayPart(from, words), sayPart(to, words));
  }
  // Intl sets spaces around every dash; between two single words or numbers English and Welsh print none.
  return named(formatOf(from, words.dates.locale).formatRange(instant(from), instant(to)), words.dates)
    .replace(/\s*–\s*/u, ' – ')
    .replace(/^(\S+) – (\S+)(?= |$)/u, (whole, a: string, b: string) => (/\d/.test(a) === /\d/.test(b) ? `${a}–${b}` : whole));
}

/** A partial date for reading: '9–20 November 2009', 'November–December, year not stated', '2019'; null as 'date not given'. */
export function sayDate(date: PartialDate | null, words: Words): string {
  if (date === null) return words.say('dateNotGiven');
  const [from, to] = date.split('/').map(partOf);
  if (!from) return words.say('dateNotGiven');
  const text = to ? sayRange(from, to, words) : sayPart(from, words);
  return from.year === null ? words.say('dateYearNotStated', text) : text;
}

/** The year a date begins in, for the margin of a trail; null where no year is known. */
export function yearOf(date: PartialDate | null): string | null {
  return date?.match(/^\d{4}/)?.[0] ?? null;
}

/** Day of an instant in epoch milliseconds, in the reader's own time zone: '12 March 2026'. */
export function sayDay(instantMs: number, words: Words): string {
  const format = new Intl.DateTimeFormat(words.dates.locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return named(format.format(instantMs), words.dates);
}
