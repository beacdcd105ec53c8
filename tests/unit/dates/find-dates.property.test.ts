import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPartialDate, monthsOf, spanOf } from '../../../lib/domain/dates.ts';
import { findDates } from '../../../lib/extract/dates/find-dates.ts';

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'January March May Dec 8 19 31 30 2018 2019 18 5th of the to and between from - – / , . last this week month year November Tuesday ago two three a fortnight years months later before earlier early late spring winter Christmas Easter yesterday today 03.09.18 28/10/19 2018-19 constructor 29 February 2,019 £ aged old same following'.split(
        ' ',
      ),
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom('\n', '’s', "'18", '(', ')') },
);
const prose = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const published = fc.constantFrom(
  null,
  '2018',
  '2018-03',
  '2018-03-14',
  '2020-02-29',
  '2016-01-01',
  '2009-12-31',
  '2018-03-01/2018-03-04',
  '--03',
);

describe('whatever the text', () => {
  test('nothing throws, mentions stand where they say, in order, and every date can exist', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 200 })), published, (text, day) => {
        let free = 0;
        for (const m of findDates(text, day)) {
          expect(text.slice(m.start, m.end)).toBe(m.text);
          expect(m.start).toBeGreaterThanOrEqual(free);
          free = m.end;
          if (m.date !== null) expect(isPartialDate(m.date), `${m.text} = ${m.date}`).toBe(true);
          if (m.kind === 'duration' || m.kind === 'age' || m.kind === 'offset') expect(m.date).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no relative date lies after the article', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom('2018-03-14', '2020-02-29', '2016-01-01', '2009-12-31'), (text, day) => {
        for (const m of findDates(text, day)) {
          if (m.basis !== 'relative' || m.date === null || monthsOf(m.date)) continue;
          expect((spanOf(m.date)?.from ?? '') <= day, `${m.text} = ${m.date}`).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('said twice, every date is found twice', () => {
    fc.assert(
      fc.property(prose, published, (text, day) => {
        const once = findDates(text, day).map((m) => [m.text, m.date, m.kind]);
        expect(findDates(`${text}\n.\n${text}`, day).map((m) => [m.text, m.date, m.kind])).toEqual([...once, ...once]);
      }),
      { numRuns: 300 },
    );
  });
});

test('time grows with the length of the text, not with its square', () => {
  const paragraph =
    'Between 26 February and 8 March 2024, three years after the visit of September 16-27, 2019, last month and on 03.09.18 it was 2,019. ';
  const time = (text: string) => {
    // Processor time, so that a busy machine changes nothing.
    const from = process.cpuUsage();
    findDates(text, '2024-05-01');
    return process.cpuUsage(from).user / 1000;
  };
  const best = (times: number) => Math.min(...[1, 2, 3, 4, 5].map(() => time(paragraph.repeat(times))));
  time(paragraph.repeat(800));
  // Ten times the text: a square would take a hundred times as long. The collector of garbage may work beside one measurement, hardly beside three.
  const growth = () => best(8000) / Math.max(1, best(800));
  expect(Math.min(growth(), growth(), growth())).toBeLessThan(50);
});
