/** Dates in figures ('03.09.18', '2018-07-04') and years alone ('in 2019', '2018-19'), told from amounts, laws and numbers. */
import { isAny } from '../text/is-any.ts';
import { dayExists, dayText, monthText, yearText } from './calendar.ts';
import { isYear, type Reading, type Source } from './read-absolute.ts';
import type { Token } from './tokens.ts';
import { COUNTED, DASHES, NOT_YEAR_AFTER, NOT_YEAR_BEFORE, SOFT_NOT_YEAR } from './vocabulary.ts';

/** Dates in figures: '03.09.18', '28/10/2019', '2018-07-04', '12/2019'. Day first, as in Britain. */
export function readNumeric({ tokens }: Source, i: number): Reading | null {
  const [a, s1, b, s2, c] = tokens.slice(i, i + 5);
  if (!a || !s1 || !b || a.kind !== 'number' || b.kind !== 'number' || s1.spaced || b.spaced || !isAny(s1.key, '.|/|-')) return null;
  const before = tokens[i - 1];
  if (before && !a.spaced && isAny(before.key, '.|/|:|-')) return null;
  const width = (t: Token) => t.end - t.start;
  if (c && s2 && s2.key === s1.key && !s2.spaced && !c.spaced && c.kind === 'number') {
    const next = tokens[i + 5];
    if (next && !next.spaced && next.key === s1.key && tokens[i + 6]?.kind === 'number' && !tokens[i + 6]?.spaced) return null;
    const iso = width(a) === 4;
    const [d, m, y] = iso ? [c, b, a] : [a, b, c];
    if (width(d) > 2 || width(m) > 2 || (width(y) !== 4 && width(y) !== 2) || (width(y) === 4 && !isYear(y))) return null;
    const year = width(y) === 4 ? y.value : 2000 + y.value;
    const [day, month, rule] =
      m.value > 12 && d.value <= 12 && !iso ? [m.value, d.value, 'figures-month-first'] : [d.value, m.value, 'figures'];
    if (month < 1 || month > 12 || !dayExists(year, month, day)) return null;
    return { last: i + 4, found: { date: dayText(year, month, day), kind: 'point', basis: 'explicit', rule } };
  }
  if (s1.key === '/' && width(a) <= 2 && a.value >= 1 && a.value <= 12 && isYear(b)) {
    return { last: i + 2, found: { date: monthText(b.value, a.value), kind: 'point', basis: 'explicit', rule: 'figures' } };
  }
  return null;
}

/** Whether the number at `i` is a year and not an amount, a law or a part of a longer number. */
function believedYear({ tokens, published }: Source, i: number): boolean {
  const t = tokens[i];
  if (!t || !isYear(t)) return false;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const next2 = tokens[i + 2];
  if (published && t.value > published.year + (published.month === null ? 1 : 0)) return false;
  if (!published && before && (before.key === 'by' || before.key === 'until')) return false;
  if (
    next &&
    !next.spaced &&
    (next.key === '%' ||
      next.kind === 'word' ||
      ((next.key === ',' || next.key === '.' || next.key === ':') && next2?.kind === 'number' && !next2.spaced))
  )
    return false;
  if (before) {
    if (!t.spaced && (isAny(before.key, '£|$|€|#|.|,|:|/||@|+|_|©') || before.kind === 'word')) return false;
    if (before.key === '©' || before.key === '£') return false;
    if (before.kind === 'number' && t.spaced && before.end - before.start >= 3) return false;
    if (NOT_YEAR_AFTER.has(before.key) && (!SOFT_NOT_YEAR.has(before.key) || COUNTED.has(next?.key ?? ''))) return false;
  }
  if (next?.kind === 'number' && next.end - next.start >= 3 && !isYear(next)) return false;
  if (next?.kind !== 'word' || next.line) return true;
  if (NOT_YEAR_BEFORE.has(next.key)) return false;
  if (!COUNTED.has(next.key)) return true;
  // '2019 children' is an amount, 'in 2019 children were' a year, and so is 'of 2019 and 2020'.
  return before !== undefined && (before.key === 'in' || before.key === 'since') && next.key !== 'cases' && next.key !== 'homes';
}

/** '2019', '2018-19', '2018/19', 'from 2014 to 2017', 'between 2014 and 2017'. */
export function readYear(source: Source, i: number): Reading | null {
  const { tokens } = source;
  const t = tokens[i];
  if (!t || !believedYear(source, i)) return null;
  const sign = tokens[i + 1];
  const end = tokens[i + 2];
  const explicit = (last: number, date: string, kind: 'point' | 'span', rule: string): Reading => ({
    last,
    found: { date, kind, basis: 'explicit', rule },
  });
  if (
    sign &&
    end &&
    DASHES.has(sign.key) &&
    sign.key !== '&' &&
    end.kind === 'number' &&
    (!sign.spaced || isYear(end)) &&
    !(end.spaced && !isYear(end))
  ) {
    const width = end.end - end.start;
    const to = width === 2 ? Math.floor(t.value / 100) * 100 + end.value : isYear(end) ? end.value : -1;
    if (to > t.value && to - t.value < 30)
      return explicit(i + 2, `${yearText(t.value)}/${yearText(to)}`, 'span', to === t.value + 1 ? 'financial-year' : 'year-to-year');
  }
  const lead = tokens[i - 1]?.key;
  const ties = (lead === 'between' && sign?.key === 'and') || (lead === 'from' && (sign?.key === 'to' || sign?.key === 'until'));
  if (ties && isYear(end) && end && end.value > t.value)
    return explicit(i + 2, `${yearText(t.value)}/${yearText(end.value)}`, 'span', 'year-to-year');
  return explicit(i, yearText(t.value), 'point', 'year');
}
