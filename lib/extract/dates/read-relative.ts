/** Words that count from the article's date: 'last month', 'yesterday', 'on Tuesday', 'three years ago', 'earlier this year', 'spring 2014'. */
import { isAny } from '../text/is-any.ts';
import {
  between,
  dayNumber,
  dayOfNumber,
  mondayOf,
  monthsBefore,
  monthText,
  type Published,
  weekdayOf,
  yearBefore,
  yearNotAfter,
  yearText,
} from './calendar.ts';
import type { DateMention } from './mention.ts';
import { isYear, monthAt, type Reading, type Source } from './read-absolute.ts';
import { AHEAD, FEASTS, LEADS, SEASONS, UNITS, WEEKDAYS } from './vocabulary.ts';

type Found = Reading['found'];
const point = (date: string | null, rule: string, more: Partial<DateMention> = {}): Found => ({
  date,
  kind: 'point',
  basis: 'relative',
  rule,
  ...more,
});

const EARLY = [1, 2, 3, 4];
const MID = [5, 6, 7, 8];
const LATE = [9, 10, 11, 12];
/** 'early', 'late' and the like before a year → the months they mean. */
const PARTS: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    early: EARLY,
    mid: MID,
    middle: MID,
    late: LATE,
    end: [10, 11, 12],
    start: [1, 2, 3],
    beginning: [1, 2, 3],
  }),
);

/** The last `n`th week before the article's, Monday to Sunday. */
function weeksBefore(published: Published | null, weeks: number): string | null {
  const today = dayNumber(published);
  if (today === null) return null;
  const monday = mondayOf(today) - 7 * weeks;
  return between(dayOfNumber(monday), dayOfNumber(monday + 6));
}

function thisWeek(published: Published | null): string | null {
  const today = dayNumber(published);
  return today === null ? null : between(dayOfNumber(mondayOf(today)), dayOfNumber(today));
}

/** 'last week', 'this year', 'last November', 'last Tuesday', 'last summer'. `which` is 'last' or 'this'. */
function qualified({ tokens, published }: Source, i: number, which: 'last' | 'this'): Found | null {
  const t = tokens[i];
  if (!t) return null;
  const back = which === 'last' ? 1 : 0;
  const rule = `${which}-${t.key}`;
  if (t.key === 'year') return point(published ? yearText(published.year - back) : null, rule);
  if (t.key === 'month') return point(published ? monthsBefore(published, back) : null, rule);
  if (t.key === 'week') return point(back ? weeksBefore(published, 1) : thisWeek(published), rule);
  if (t.key === 'weekend') return point(null, rule);
  if (t.key === 'night' || ((t.key === 'morning' || t.key === 'afternoon' || t.key === 'evening') && which === 'this')) {
    const today = dayNumber(published);
    return point(today === null ? null : dayOfNumber(today - back), rule);
  }
  const month = monthAt(tokens, i);
  if (month !== null) {
    const year = which === 'last' ? yearBefore(published, month) : yearNotAfter(published, month, null);
    // 'this March' in February is still to come.
    if (which === 'this' && published?.month != null && month > published.month) return null;
    return point(year === null ? monthText(null, month) : monthText(year, month), `${which}-month-name`);
  }
  const weekday = WEEKDAYS.get(t.key);
  if (weekday !== undefined && t.capital) return point(weekdayBefore(published, weekday, which === 'last'), `${which}-weekday`);
  const season = SEASONS.get(t.key);
  if (season) return seasonOf(published, t.key, season, which);
  const feast = FEASTS.get(t.key);
  if (feast !== undefined && t.capital) {
    const year = which === 'last' ? yearBefore(published, feast) : yearNotAfter(published, feast, null);
    return point(year === null ? monthText(null, feast) : monthText(year, feast), rule);
  }
  return null;
}

/** The latest such day of the week, the article's own day included unless `strictly` before. */
function weekdayBefore(published: Published | null, weekday: number, strictly: boolean): string | null {
  const today = dayNumber(published);
  if (today === null) return null;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return dayOfNumber(today - (back === 0 && strictly ? 7 : back));
}

/** A season stays a year, with its months beside it; a winter, which lies in two years, is a span of months. */
function seasonIn(year: number, months: readonly number[], rule: string, basis: 'explicit' | 'relative'): Found {
  if (months[0] === 12) return { date: `${monthText(year, 12)}/${monthText(year + 1, 2)}`, kind: 'span', basis, rule };
  return { date: yearText(year), kind: 'point', basis, rule, months };
}

function seasonOf(published: Published | null, name: string, months: readonly number[], which: 'last' | 'this' | 'latest'): Found | null {
  const rule = `${which}-${name}`;
  if (!published || published.month === null)
    return point(published && which !== 'latest' ? yearText(published.year - (which === 'last' ? 1 : 0)) : null, rule, { months });
  const first = months[0] ?? 1;
  const final = months.at(-1) ?? 12;
  const now = published.month;
  if (first === 12) {
    // The winter that a January article is in began in the year before.
    const began = now === 12 ? published.year : published.year - 1;
    const over = now > 2 && now < 12;
    return seasonIn(which === 'last' && !over ? began - 1 : began, months, rule, 'relative');
  }
  if (which === 'this') return first > now ? null : seasonIn(published.year, months, rule, 'relative');
  const reached = which === 'last' ? final < now : first <= now;
  return seasonIn(reached ? published.year : published.year - 1, months, rule, 'relative');
}

/** 'last year', 'this year', 'the same year' after a month or season, with 'of' or a comma before it or nothing. */
export function relativeYearAt({ tokens, published }: Source, i: number): { year: number | null; last: number } | null {
  let k = i;
  if (tokens[k]?.key === ',' || tokens[k]?.key === 'of') k++;
  const which = tokens[k]?.key;
  if ((which !== 'last' && which !== 'this') || tokens[k + 1]?.key !== 'year' || tokens[k]?.line) return null;
  return { year: published ? published.year - (which === 'last' ? 1 : 0) : null, last: k + 1 };
}

/** 'spring 2014', 'the autumn of 2016', 'summer last year', 'in the spring'. */
export function readSeason(source: Source, i: number): Reading | null {
  const { tokens, published } = source;
  const name = tokens[i]?.key ?? '';
  const months = SEASONS.get(name);
  if (!months) return null;
  let k = i + 1;
  if (tokens[k]?.key === 'term' || tokens[k]?.key === 'holidays' || tokens[k]?.key === 'half') k++;
  if (tokens[k]?.key === 'of' || tokens[k]?.key === ',' || tokens[k]?.key === 'in') k++;
  const year = tokens[k];
  if (year && isYear(year) && !year.line) {
    if (published && year.value > published.year) return null;
    const two = tokens[k + 1] && isAny(tokens[k + 1]?.key ?? '', '/|–|-') && tokens[k + 2]?.kind === 'number' && !tokens[k + 2]?.spaced;
    return { last: two ? k + 2 : k, found: seasonIn(year.value, months, 'season-of-year', 'explicit') };
  }
  const relative = relativeYearAt(source, i + 1);
  if (relative) {
    const found =
      relative.year === null
        ? point(null, 'season-of-relative-year', { months })
        : seasonIn(relative.year, months, 'season-of-relative-year', 'relative');
    return { last: relative.last, found };
  }
  // Alone it needs 'the' with a word of time before it: 'in the spring', 'over the summer'; 'the autumn inspection'.
  const at = isAny(tokens[i - 1]?.key ?? '', 'early|late|mid') ? i - 1 : i;
  const before = tokens[at - 1]?.key ?? '';
  // 'that autumn', 'the following spring': of the year that was told last.
  if (isAny(before, 'that|same|previous|preceding|following')) {
    const found = point(null, 'season-of-other-year', { months });
    return { last: i, found };
  }
  const timed =
    before === 'the'
      ? LEADS.has(tokens[at - 2]?.key ?? '') || /^inspect|^visit|^report|^review/.test(tokens[i + 1]?.key ?? '')
      : before === 'in' || before === 'since';
  if (!timed || name === 'fall') return null;
  const found = seasonOf(published, name, months, 'latest');
  return found && { last: i, found };
}

/** 'last …', 'this …', 'past …', with 'earlier', 'late', 'the end of' before it. */
export function readQualified(source: Source, i: number): Reading | null {
  const { tokens } = source;
  const key = tokens[i]?.key;
  if (key !== 'last' && key !== 'this') return null;
  const before = tokens[i - 1];
  if (before && AHEAD.has(before.key) && key === 'this') return null;
  const unit = tokens[i + 1];
  if (!unit || unit.line) return null;
  // 'the last year', 'over the past month' are stretches of time; 'its last year' is something else.
  if (
    key === 'last' &&
    UNITS.get(unit.key) &&
    before &&
    (before.key === 'the' || before.key === 'its' || before.key === 'their' || before.key === 'his' || before.key === 'her')
  )
    return null;
  // 'this month last year'
  if (unit.key === 'month' && tokens[i + 2]?.key === 'last' && tokens[i + 3]?.key === 'year') {
    return { last: i + 3, found: point(source.published && monthsBefore(source.published, 12), 'this-month-last-year') };
  }
  const found = qualified(source, i + 1, key);
  if (!found) return null;
  // 'last September and October'
  const next = /month-name$/.test(found.rule) && isAny(tokens[i + 2]?.key ?? '', 'and|to') ? monthAt(tokens, i + 3) : null;
  const first = monthAt(tokens, i + 1);
  if (next !== null && first !== null && next - first === 1 && found.date?.length === 7 && !isYear(tokens[i + 4])) {
    const date = between(found.date, `${found.date.slice(0, 5)}${String(next).padStart(2, '0')}`);
    return { last: i + 3, found: { ...found, date, kind: 'span' } };
  }
  const part = PARTS.get(before?.key === 'of' ? (tokens[i - 2]?.key ?? '') : (before?.key ?? ''));
  if (part && unit.key === 'year') return { last: i + 1, found: { ...found, months: part, rule: `part-of-${key}-year` } };
  return { last: i + 1, found };
}

/** 'earlier in the year', 'the turn of the year', 'the start of the month'. */
export function readEarlierIn({ tokens, published }: Source, i: number): Reading | null {
  if (tokens[i]?.key !== 'earlier' || tokens[i + 1]?.key !== 'in' || tokens[i + 2]?.key !== 'the') return null;
  const unit = tokens[i + 3]?.key;
  if (unit === 'year') return { last: i + 3, found: point(published ? yearText(published.year) : null, 'earlier-in-the-year') };
  if (unit === 'month') return { last: i + 3, found: point(published ? monthsBefore(published, 0) : null, 'earlier-in-the-month') };
  if (unit === 'week') return { last: i + 3, found: point(thisWeek(published), 'earlier-in-the-week') };
  return null;
}

/** 'today', 'yesterday', 'tonight', 'the day before yesterday'. */
export function readDayWord({ tokens, published }: Source, i: number): Reading | null {
  const key = tokens[i]?.key;
  if (key !== 'today' && key !== 'yesterday' && key !== 'tonight') return null;
  const today = dayNumber(published);
  const earlier = key === 'yesterday' && tokens[i - 1]?.key === 'before' && tokens[i - 2]?.key === 'day';
  const back = earlier ? 2 : key === 'yesterday' ? 1 : 0;
  return { last: i, found: point(today === null ? null : dayOfNumber(today - back), earlier ? 'day-before-yesterday' : key) };
}

/** Words before a day's name that put it ahead, or make it something else. */
const NOT_WEEKDAY_AFTER: ReadonlySet<string> = new Set(['next', 'every', 'each', 'until', 'by', 'sheffield', 'good', 'black']);

/** 'on Tuesday', "Tuesday's report": the latest such day, the article's own included. */
export function readWeekday({ tokens, published }: Source, i: number): Reading | null {
  const t = tokens[i];
  const weekday = t?.capital && t.key.length > 4 ? WEEKDAYS.get(t.key) : undefined;
  if (!t || weekday === undefined) return null;
  const before = tokens[i - 1]?.key ?? '';
  if (NOT_WEEKDAY_AFTER.has(before) || before === 'a' || before === 'one') return null;
  return { last: i, found: point(weekdayBefore(published, weekday, false), 'weekday') };
}

/** 'Christmas', 'Christmas 2019', 'Easter': the month, or the year for Easter, whose month moves. */
export function readFeast({ tokens, published }: Source, i: number): Reading | null {
  const t = tokens[i];
  if (!t?.capital) return null;
  const year = tokens[i + 1];
  const stated = year && isYear(year) ? year.value : null;
  const last = stated === null ? i : i + 1;
  const basis = stated === null ? 'relative' : 'explicit';
  const before = tokens[i - 1]?.key ?? '';
  if (stated === null && !isAny(before, 'before|at|over|after|since|by|until|around|to|during|last|this')) return null;
  const month = FEASTS.get(t.key);
  if (month !== undefined) {
    const y = stated ?? yearNotAfter(published, month, null);
    return { last, found: { date: monthText(y, month), kind: 'point', basis, rule: 'feast' } };
  }
  if (t.key === 'easter') {
    const y = stated ?? yearNotAfter(published, 4, null);
    return { last, found: { date: y === null ? null : yearText(y), kind: 'point', basis, rule: 'feast', months: [3, 4] } };
  }
  return null;
}

/** `amount` units before the article, as precisely as the unit allows. */
export function ago(published: Published | null, unit: string, amount: number): string | null {
  if (!published) return null;
  if (unit === 'year' && amount < 1) return monthsBefore(published, Math.round(amount * 12));
  // "five and a half years ago"
  if (unit === 'year' && !Number.isInteger(amount)) return monthsBefore(published, Math.round(amount * 12))?.slice(0, 4) ?? null;
  if (unit === 'year' || unit === 'decade') return yearText(Math.floor(published.year - amount));
  if (unit === 'month') return monthsBefore(published, Math.round(amount));
  if (unit === 'week') return weeksBefore(published, Math.round(amount));
  const today = dayNumber(published);
  return unit === 'day' && today !== null ? dayOfNumber(today - Math.round(amount)) : null;
}

/** 'the year before last', 'the week before last'. */
export function readBeforeLast({ tokens, published }: Source, i: number): Reading | null {
  if (tokens[i + 1]?.key !== 'before' || tokens[i + 2]?.key !== 'last') return null;
  const key = tokens[i]?.key;
  const rule = `${key}-before-last`;
  if (key === 'year') return { last: i + 2, found: point(published ? yearText(published.year - 2) : null, rule) };
  if (key === 'month') return { last: i + 2, found: point(published ? monthsBefore(published, 2) : null, rule) };
  if (key === 'week') return { last: i + 2, found: point(weeksBefore(published, 2), rule) };
  return null;
}
