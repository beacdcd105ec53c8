/** Dates by arithmetic: "three years later", "two years since", "has been inadequate for eight years". Years only: such words are loose. */
import type { PartialDate } from '../../domain/dates.ts';
import { NUMBERS } from '../dates/vocabulary.ts';
import type { DateSpot, Line } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { firstFor } from './lasting.ts';

const yearOf = (d: PartialDate | null) => (d && /^\d{4}/.test(d) ? Number(d.slice(0, 4)) : null);

/** Number of years in "nearly two years"; null when it is another unit or vague. */
export function years(text: string): number | null {
  const m = /([a-z]+|\d+)[ -]years?\b/i.exec(text);
  if (!m?.[1]) return null;
  const n = /^\d+$/.test(m[1]) ? Number(m[1]) : (NUMBERS.get(m[1].toLowerCase()) ?? null);
  return n !== null && Number.isInteger(n) && n > 0 && n < 40 ? n : null;
}

/** Shifts `base` by months, to a year, or to a month when the amount is in months and the base has one. */
function shifted(base: PartialDate, yearsBy: number, monthsBy: number): PartialDate {
  const y = yearOf(base) as number;
  if (!monthsBy) return String(y + yearsBy);
  const m = /^\d{4}-(\d{2})/.exec(base)?.[1];
  if (!m) return String(y + yearsBy);
  const total = y * 12 + Number(m) - 1 + yearsBy * 12 + monthsBy;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}

/** The month that is `days` on from `base`; from its middle, where `base` is a month. */
function daysOn(base: PartialDate, days: number): PartialDate | null {
  const m = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(base);
  if (!m) return null;
  const day = new Date(Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3] ?? 15) + days));
  return day.toISOString().slice(0, 7);
}

/** "Last September, six months after it had been judged …", "in May 2018, two years after …": counted from the day told right before, and not from now. */
function fromAnother(tokens: Token[], line: Line, spot: DateSpot): boolean {
  let i = spot.from - 1;
  while (
    isAt(tokens, i, 'almost|nearly|just|some|about|over|only|exactly|more|less|than|a|little|under|around|barely|roughly|mere|full|whole')
  )
    i--;
  // "In 2019 it was good, two years after …", "found good in 2019, a verdict which came two years after …"
  const came = isAt(tokens, i, 'came|followed|comes') && isAt(tokens, i - 1, 'which|that|it|this') ? i - 2 : tokens[i]?.w === ',' ? i : -1;
  const then =
    came < 0 ? undefined : line.dates.filter((d) => d.to <= came && d.mention.basis === 'explicit' && yearOf(d.mention.date)).pop();
  if (
    then &&
    came - then.to < 40 &&
    !tokens.slice(then.to, came).some((t) => isAny(t.w, 'is|are|has|have|now|today|but|;|until|since|still|remains'))
  )
    return true;
  if (tokens[i]?.w !== ',') return false;
  const told = line.dates.find((d) => d.to === i && d.mention.date);
  if (told) return true;
  let had = false;
  for (let k = spot.to; k < Math.min(line.to, spot.to + 6); k++) if (isAt(tokens, k, "had|they'd|it'd")) had = true;
  return had && line.dates.some((d) => d.to < i && i - d.to < 8 && d.mention.kind !== 'duration' && d.mention.kind !== 'age');
}

/** "Two years before that, in 2012": the day is written behind the words that count to it. */
function written(tokens: Token[], line: Line, { to }: DateSpot): boolean {
  const at = isAt(tokens, to, 'that|this|then') ? to + 1 : to;
  return tokens[at]?.w === ',' && line.dates.some((d) => d.from - at <= 2 && d.from > at && d.mention.basis === 'explicit');
}

/** Months that "a little over three years", "nearly three years" add to the number. */
function loose(tokens: Token[], spot: DateSpot): number {
  const [a, b] = [wordAt(tokens, spot.from - 1), wordAt(tokens, spot.from - 2)];
  if (isAny(a, 'over|above') || (a === 'than' && b === 'more')) return 3;
  if (isAny(a, 'nearly|almost|under|barely') || (a === 'than' && b === 'less')) return -3;
  return 0;
}

/** "In four years": how long a way took. */
function spanBack(tokens: Token[], spot: DateSpot): boolean {
  for (let i = spot.from - 1; i > spot.from - 7; i--) {
    const w = wordAt(tokens, i);
    if (w === 'in' || w === 'within')
      return (
        !isAt(tokens, i - 1, 'time|first|only|once|twice') &&
        // "the next inspection, in about three years"
        ![1, 2, 3, 4, 5].some((k) => isAt(tokens, i - k, 'next|will|due|return|expected|again|later|follows|follow'))
      );
    if (!isAny(w, 'just|under|over|little|a|the|space|of|barely|nearly|almost|less|more|than|only|about|around|some|fewer')) return false;
  }
  return false;
}

/** "That December", "in March of that year": the year is the one told last. Not "found that December's visit …". */
function ofThatYear(tokens: Token[], spot: DateSpot): boolean {
  if (spot.mention.basis !== 'relative' || !/^(?:month|season|day)/.test(spot.mention.rule)) return false;
  const word = (i: number) => wordAt(tokens, i);
  const behind = word(spot.to) === 'of' ? spot.to + 1 : spot.to;
  if (isAny(word(behind), 'that|same') && word(behind + 1) === 'year') return true;
  return (
    word(spot.from - 1) === 'that' &&
    !/(?:ed|says?|said|found|told|shows?|knew|clear|is|was)$/.test(word(spot.from - 2)) &&
    !/'s$/.test(word(spot.to - 1))
  );
}

/** The month of `date` in the year of `told`. */
function inYearOf(told: PartialDate | null, date: PartialDate): PartialDate | null {
  const year = yearOf(told);
  if (year === null || !told || !/^(?:\d{4}|-)(?:-\d{2})*$/.test(date)) return null;
  return date.length === 4 ? String(year) : `${year}-${date.startsWith('--') ? date.slice(2) : date.slice(5)}`;
}

/** "That autumn", "the previous May", "the following spring": the time of such a name that is next to `told`, on the side that the word before it says. */
function besideTold(tokens: Token[], { from, mention }: DateSpot, told: PartialDate): PartialDate | null {
  const year = yearOf(told);
  const months = mention.months ?? (mention.date?.startsWith('--') ? [Number(mention.date.slice(2, 4))] : []);
  const [first, last] = [months[0], months.at(-1)];
  if (year === null || first === undefined || last === undefined) return null;
  const month = Number(/^\d{4}-(\d{2})/.exec(told)?.[1] ?? 0);
  const word = wordAt(tokens, from - 1);
  const back = isAny(word, 'previous|preceding');
  // A winter is counted from its December.
  if (first === 12 && months.length > 1) {
    const y = back || (word !== 'following' && month > 0 && month < 3) ? year - 1 : year;
    return `${y}-12/${y + 1}-02`;
  }
  const y = year + (back ? (month > last ? 0 : -1) : word === 'following' ? (month && month < first ? 0 : 1) : 0);
  return mention.months ? String(y) : `${y}-${String(first).padStart(2, '0')}`;
}

/** Gives a date to offsets and durations of `lines` where the text around them tells from when to count. */
export function countDates(lines: Line[], tokens: Token[], published: PartialDate | null): void {
  let last: { date: PartialDate; line: number } | null = null;
  /** The last one that has a month. */
  let fine = null as { date: PartialDate; line: number } | null;
  for (const line of lines) {
    if (line.skip) continue;
    line.dates = line.dates.map((spot): DateSpot => {
      const m = spot.mention;
      if (/^(?:season|month)-of-other-year$/.test(m.rule) && last !== null && line.index - last.line <= 2) {
        const date = besideTold(tokens, spot, last.date);
        if (date) last = { date, line: line.index };
        return date ? { ...spot, mention: { ...m, date } } : spot;
      }
      if (m.date) {
        const told: PartialDate | null = last !== null && line.index - last.line <= 2 ? last.date : null;
        const then = ofThatYear(tokens, spot) ? inYearOf(told, m.date) : null;
        if (then) {
          last = { date: then, line: line.index };
          return { ...spot, mention: { ...m, date: then, basis: 'explicit' } };
        }
        if (yearOf(m.date)) last = { date: m.date, line: line.index };
        if (yearOf(m.date) && m.date.length >= 7) fine = last;
        return spot;
      }
      const near: PartialDate | null = last !== null && line.index - last.line <= 2 ? last.date : null;
      if (m.kind === 'offset' && m.offset && !written(tokens, line, spot)) {
        const after = /\b(?:after|since|on from)$/i.test(m.text);
        // "two years after that": later than what was told; "two years after it was found wanting": so long before now.
        const onwards = after && isAt(tokens, spot.to, 'that|this');
        const back = m.offset.direction === 'earlier' || (after && !onwards);
        const beside = (at: number) => line.dates.some((d) => d.to === at && d !== spot && d.mention.date);
        // "2016, three years before the present council was formed": so long before that, and no other year
        if (/\bbefore$/i.test(m.text) && wordAt(tokens, spot.from - 1) === ',' && beside(spot.from - 1))
          if (tokens[spot.to]?.kind === 'word' && !isAt(tokens, spot.to, 'that|this|then')) return spot;
        if (m.rule === 'same-period') {
          // "13th June of that year": one day
          if (wordAt(tokens, spot.from - 1) === 'of' && beside(spot.from - 1)) return spot;
          const unit = m.offset.years === 0 ? 4 : m.offset.months === 0 ? 7 : 99;
          const from =
            unit === 7 && fine !== null && line.index - fine.line <= 8
              ? fine.date
              : unit === 4 && last !== null && line.index - last.line <= 4
                ? last.date
                : near;
          const date = from && unit < 99 ? from.split('/')[0]?.slice(0, unit) : from;
          if (unit !== 4 && (date?.length ?? 0) < 7) return spot;
          return date ? { ...spot, mention: { ...m, date, rule: 'same-period.counted' } } : spot;
        }
        // "three weeks later", "a fortnight afterwards": to the month.
        if (m.offset.days && near && !after && near.length >= 7) {
          const date = daysOn(near, m.offset.direction === 'earlier' ? -m.offset.days : m.offset.days);
          return date ? { ...spot, mention: { ...m, date, rule: `${m.rule}.counted` } } : spot;
        }
        const counted = after && !onwards && !fromAnother(tokens, line, spot);
        const base = /\b(?:ago|back)$/i.test(m.text) || counted ? published : (near ?? (back ? published : null));
        if (!base || !yearOf(base)) return spot;
        const sign = back ? -1 : 1;
        const months = m.offset.years ? loose(tokens, spot) : (m.offset.months ?? 0);
        const exact = shifted(base, sign * (m.offset.years ?? 0), sign * months);
        const date = m.offset.years ? exact.slice(0, 4) : exact;
        if (!m.offset.years && !m.offset.months) return spot;
        if (!back) last = { date, line: line.index };
        return { ...spot, mention: { ...m, date, rule: `${m.rule}.counted` } };
      }
      if (m.kind === 'duration' && yearOf(published)) {
        const n = years(m.text);
        if (n === null) return spot;
        // "in four years", "in the space of four years", "in just over four years"
        if (m.rule !== 'stretch' && spanBack(tokens, spot)) {
          const date = shifted(published as PartialDate, -n, -loose(tokens, spot)).slice(0, 4);
          return { ...spot, mention: { ...m, kind: 'offset', date, rule: 'in-so-long' } };
        }
        const after = tokens[spot.to]?.w;
        const before = [1, 2, 3].map((k) => wordAt(tokens, spot.from - k));
        const perfect =
          tokens.slice(line.from, line.to).some((t) => t.w === 'have' || t.w === 'has') &&
          !tokens.slice(line.from, line.to).some((t) => t.w === 'had');
        const lasting = (before.includes('for') && perfect && !firstFor(tokens, spot.from)) || before[0] === 'these';
        if (after === 'since' || lasting)
          return { ...spot, mention: { ...m, kind: 'offset', date: String((yearOf(published) as number) - n), rule: 'duration.counted' } };
      }
      return spot;
    });
  }
}
