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
    ['on Tuesday', '2025-05-15', ['2025-05-13']],
    ['until last Friday', '2020-03-06', ['2020-02-28']],
    ['this week', '2018-03-09', ['2018-03-05/2018-03-09']],
    ['yesterday', '2018-03-01', ['2018-02-28']],
    ['three years ago', '2018-03-01', ['2015']],
    ['five months ago', '2018-03-01', ['2017-10']],
    ['December last year', '2018-03-01', ['2017-12']],
    ['between June and August last year', '2018-03-01', ['2017-06/2017-08']],
    ['earlier this year', '2018-03-01', ['2018']],
    ['in November and December', null, ['--11/--12']],
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
  ])('%s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});
