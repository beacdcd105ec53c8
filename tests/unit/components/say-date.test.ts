import { describe, expect, it } from 'vitest';
import { sayDate, sayDay, yearOf } from '../../../components/say-date.ts';
import { english, welsh } from './words-for-tests.ts';

describe('a date is said as precisely as it is known, and no more', () => {
  it.each([
    ['2019', '2019'],
    ['2014-03', 'March 2014'],
    ['2022-07-04', '4 July 2022'],
    ['2009-11/2009-12', 'November–December 2009'],
    ['2024-11-05/2024-11-06', '5–6 November 2024'],
    ['2009-12/2010-01', 'December 2009 – January 2010'],
    ['2014-11-18/2014-12-11', '18 November – 11 December 2014'],
    ['2019/2020', '2019–2020'],
    ['2009/2010-03', '2009 to March 2010'],
    ['--01', 'January, year not stated'],
    ['--11/--12', 'November–December, year not stated'],
    ['--12/--01', 'December to January, year not stated'],
    ['--03-14', '14 March, year not stated'],
    ['--02-29', '29 February, year not stated'],
    [null, 'date not given'],
  ])('%s is “%s”', (date, said) => {
    expect(sayDate(date, english)).toBe(said);
  });

  it('speaks Welsh with Welsh months', () => {
    expect(sayDate('2009-11-09/2009-11-20', welsh)).toBe('9–20 Tachwedd 2009');
    expect(sayDate('--11/--12', welsh)).toBe('Tachwedd–Rhagfyr, heb nodi’r flwyddyn');
  });

  it('speaks Welsh in a browser that has no Welsh dates', () => {
    const poor = { ...welsh, dates: { locale: 'en-GB', months: welsh.say('dateMonths').split(' ') } };
    for (const date of ['2014-03', '2022-07-04', '2009-11/2009-12', '2014-11-18/2014-12-11', '--11/--12', '--05']) {
      expect(sayDate(date, poor)).toBe(sayDate(date, welsh));
    }
    expect(sayDay(Date.UTC(2026, 4, 12, 12), poor)).toBe('12 Mai 2026');
  });

  it('never shows a year that nobody gave', () => {
    for (const date of ['--01', '--11/--12', '--03-14', '--12/--01', null]) {
      expect(sayDate(date, english)).not.toMatch(/\d{4}/);
      expect(yearOf(date)).toBeNull();
    }
  });

  it('says the day an article was kept in the reader’s words', () => {
    expect(sayDay(Date.UTC(2026, 2, 12, 12), english)).toBe('12 March 2026');
    expect(sayDay(Date.UTC(2026, 2, 12, 12), welsh)).toBe('12 Mawrth 2026');
  });
});
