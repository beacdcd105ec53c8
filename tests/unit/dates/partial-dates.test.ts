import { describe, expect, test } from 'vitest';
import { compareDates, datesOverlap, daysInMonth, isPartialDate, monthsOf, precisionOf, spanOf } from '../../../lib/domain/dates.ts';

describe('a date that cannot exist is no date', () => {
  test.each(['2019', '2014-03', '2022-07-04', '2009-11/2009-12', '--01', '--11/--12', '--12/--01', '--02-29', '2020-02-29', '2014/2016'])(
    '%s exists',
    (date) => {
      expect(isPartialDate(date)).toBe(true);
    },
  );
  test.each([
    '',
    '19',
    '2014-13',
    '2014-00',
    '2019-02-29',
    '2014-06-31',
    '2016/2014',
    '2014-03/--04',
    '2014-3',
    'March 2014',
    '2014-03-01T00:00',
    '2014/2015/2016',
  ])('%s does not', (date) => {
    expect(isPartialDate(date)).toBe(false);
  });
});

test('a date spans all the days that it may mean', () => {
  expect(spanOf('2019')).toEqual({ from: '2019-01-01', to: '2019-12-31' });
  expect(spanOf('2020-02')).toEqual({ from: '2020-02-01', to: '2020-02-29' });
  expect(spanOf('2009-11/2009-12')).toEqual({ from: '2009-11-01', to: '2009-12-31' });
  expect(spanOf('--11')).toBeNull();
  expect(monthsOf('--11/--02')).toEqual([11, 12, 1, 2]);
  expect(monthsOf('2019-11')).toBeNull();
  expect(daysInMonth(2, 1900)).toBe(28);
  expect(daysInMonth(2, 2000)).toBe(29);
});

test('dates overlap when they can mean a common day', () => {
  expect(datesOverlap('2022', '2022-07-04')).toBe(true);
  expect(datesOverlap('2022-11', '2022-11/2022-12')).toBe(true);
  expect(datesOverlap('2022-11', '2022-12')).toBe(false);
  expect(datesOverlap('--11', '2019-11-05')).toBe(true);
  expect(datesOverlap('--11', '2019-10')).toBe(false);
  expect(datesOverlap('--12/--01', '--01-15')).toBe(true);
});

test('dates sort from the earliest to the latest, the unknown first', () => {
  const dates = ['2019-05', '2019', null, '2018-12-31', '2019-05-02', '--03', '2019-05-02/2019-05-10'];
  expect(dates.toSorted(compareDates)).toEqual([null, '--03', '2018-12-31', '2019', '2019-05', '2019-05-02', '2019-05-02/2019-05-10']);
});

test('precision is that of the coarser end', () => {
  expect(
    ['2019', '2019-05', '2019-05-02', '2019/2020', '2019-05/2019-06', '2019-05-01/2019-05-04', '--05', '--05-01'].map(precisionOf),
  ).toEqual(['year', 'month', 'day', 'years', 'months', 'days', 'month', 'day']);
});
