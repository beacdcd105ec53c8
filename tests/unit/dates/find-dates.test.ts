import { describe, expect, test } from 'vitest';
import { findDates } from '../../../lib/extract/dates/find-dates.ts';

const dates = (text: string, published: string | null = '2018-03-14') =>
  findDates(text, published)
    .filter((m) => m.kind === 'point' || m.kind === 'span')
    .map((m) => m.date);

describe('a date is read as precisely as it is written', () => {
  test.each([
    ['8 to 19 January 2018', ['2018-01-08/2018-01-19']],
    ['31 July and 1 August', ['2017-07-31/2017-08-01']],
    ['between 26 February 2014 and 8 March 2014', ['2014-02-26/2014-03-08']],
    ['September 16-27', ['2017-09-16/2017-09-27']],
    ['21–22 May 2016', ['2016-05-21/2016-05-22']],
    ['Jan 8-10', ['2018-01-08/2018-01-10']],
    ['03.09.18, 5/2/15, (28/10/19)', ['2018-09-03', '2015-02-05', '2019-10-28']],
    ['Tuesday 5 May 2015', ['2015-05-05']],
    ['the 5th of March', ['2018-03-05']],
    ['the 2016 report', ['2016']],
    ['in 2017-18', ['2017/2018']],
    ['in 2013 and 2015', ['2013', '2015']],
    ['the autumn of 2016', ['2016']],
    ['late 2017', ['2017']],
    ['Inspection dates: 24 February 2014 – 19 March 2014', ['2014-02-24/2014-03-19']],
    ['18 November to 11 December 2014', ['2014-11-18/2014-12-11']],
    ['15 December 2015 to 9 January 2016', ['2015-12-15/2016-01-09']],
    ['5 to 9 and 12 to 16 March 2018', ['2018-03-05/2018-03-16']],
    ['3, 4 and 5 July', ['2017-07-03/2017-07-05']],
    ['Monday 4 to Friday 8 July 2016', ['2016-07-04/2016-07-08']],
    ['Sept. 16-27, 2017', ['2017-09-16/2017-09-27']],
    ['5 november 2016', ['2016-11-05']],
    ['late February and early March 2016', ['2016-02/2016-03']],
    ['the last week of November and the first week of December', ['2017-11/2017-12']],
    ['in April 2016, May 2016 and June 2016', ['2016-04', '2016-05', '2016-06']],
    ['in October and January', ['2017-10', '2018-01']],
    ['between October and January', ['2017-10/2018-01']],
    ['between 2014 and 2016', ['2014/2016']],
    ['2016-07-04', ['2016-07-04']],
    ['05/13/2016', ['2016-05-13']],
    ["'Good' (2015), 'inadequate' (July 2013)", ['2015', '2013-07']],
    ['In 2016 children were at risk', ['2016']],
    ["its 2016's report", ['2016']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('relative words count back from the article, never forward and never from today', () => {
  test.each([
    ['in November and December', '2010-01-06', ['2009-11/2009-12']],
    ['last month', '2018-01-10', ['2017-12']],
    ['last summer', '2018-03-14', ['2017']],
    ['last November', '2018-11-20', ['2017-11']],
    ['The visit was in mid-May.', '2018-07-20', ['2018-05']],
    ['a mid-may lull', '2018-07-20', []],
    ['on Tuesday', '2025-05-15', ['2025-05-13']],
    ['until last Friday', '2020-03-06', ['2020-02-28']],
    ['this week', '2018-03-09', ['2018-03-05/2018-03-09']],
    ['yesterday', '2018-03-01', ['2018-02-28']],
    ['three years ago', '2018-03-01', ['2015']],
    ['three years ago this week', '2018-03-01', ['2015-03']],
    ['three years ago. This week', '2018-03-01', ['2015', '2018-02-26/2018-03-01']],
    ['five months ago', '2018-03-01', ['2017-10']],
    ['December last year', '2018-03-01', ['2017-12']],
    ['between June and August last year', '2018-03-01', ['2017-06/2017-08']],
    ['earlier this year', '2018-03-01', ['2018']],
    ['in November and December', null, ['--11/--12']],
    ['this month last year', '2018-03-01', ['2017-03']],
    ['the year before last', '2018-03-01', ['2016']],
    ['a fortnight ago', '2018-03-14', ['2018-02-26/2018-03-04']],
    ['half a year ago', '2018-03-14', ['2017-09']],
    ['several years ago', '2018-03-14', [null]],
    ['September 21 and 22 last year', '2018-03-14', ['2017-09-21/2017-09-22']],
    ['in the winter', '2019-06-20', ['2018-12/2019-02']],
    ['this summer', '2019-06-20', ['2019']],
    ['last autumn', '2018-10-20', ['2017']],
    ['two days before Christmas', '2021-01-28', ['2020-12']],
    ['in November', '2018', ['--11']],
    ['last year', '2018', ['2017']],
    ['yesterday', '2018-03', [null]],
    ['in March', '2018-03', ['2018-03']],
    ['November this year', '2018-03-14', [null]],
    ['the following May', '2018-03-14', ['--05']],
    ['next March', '2018-03-14', [null]],
    ["it hoped that April's visit", '2018-03-14', ['2017-04']],
    ['in that November', '2018-03-14', ['--11']],
    ['last Tuesday (October 15)', '2024-10-18', ['2024-10-15', '2024-10-15']],
    ['last month', null, [null]],
    ['on 23 October', null, ['--10-23']],
  ])('%s, article of %s', (text, published, expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('durations, ages and amounts are no dates', () => {
  test.each([
    'a four-day visit',
    'for the second time in five months',
    'in a decade',
    'the past eight years',
    'a 17-month-old boy',
    'aged 12',
    '2,019 children',
    '£2019',
    '2019 children',
    'Grade 9',
    'by 2030',
    'the Children Act 1989',
    'Theresa May said',
    'Jan Smith and April Jones',
    'it may march on',
    'the 2014 Act',
    'Room 2016',
    '1.2.3 and 10.0.0.1 and 24/7',
    'more than 2000 homes',
    'call 020 2016 1234',
    'every Friday and Good Friday',
    'Sheffield Wednesday won',
    'the 1990s',
    'in the next two years',
    'over the last year',
    'next year',
    'later this year',
  ])('%s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('what hangs on another event says by how much', () => {
  const offsets = (text: string) =>
    findDates(text, '2018-03-14')
      .filter((m) => m.kind === 'offset')
      .map((m) => m.offset);
  test.each([
    ['three years later', [{ years: 3, direction: 'later' }]],
    ['two years before that', [{ years: 2, direction: 'earlier' }]],
    ['a year after the review', [{ years: 1, direction: 'later' }]],
    ['eighteen months later', [{ months: 18, direction: 'later' }]],
    ['Four years on, it is good', [{ years: 4, direction: 'later' }]],
    ['a fortnight later', [{ days: 14, direction: 'later' }]],
    ['the following year', [{ years: 1, direction: 'later' }]],
    ['the year before', [{ years: 1, direction: 'earlier' }]],
    ['that same month', [{ months: 0, direction: 'later' }]],
    ['two days on site', []],
    ['for two days before the vote', []],
  ])('%s', (text, expected) => {
    expect(offsets(text)).toEqual(expected);
  });
});

test('a season and a part of a year stay a year, and keep their months aside', () => {
  const months = (text: string) => findDates(text, '2018-03-14').map((m) => [m.date, m.months]);
  expect(months('spring 2014')).toEqual([['2014', [3, 4, 5]]]);
  expect(months('early 2017')).toEqual([['2017', [1, 2, 3, 4]]]);
  expect(months('late last year')).toEqual([['2017', [9, 10, 11, 12]]]);
});

test('the small word before a date is told', () => {
  expect(findDates('inadequate since 2010, good by March 2016, told on 5 May 2017', null).map((m) => m.lead)).toEqual([
    'since',
    'by',
    'on',
  ]);
});
