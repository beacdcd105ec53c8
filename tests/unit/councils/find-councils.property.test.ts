import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNCILS } from '../../../lib/domain/councils.ts';
import { findCouncils } from '../../../lib/extract/councils/find-councils.ts';

const NAMES = COUNCILS.flatMap((c) => [c.name, c.official, ...c.aliases]);
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'the',
      'council',
      'Council',
      'County',
      'City',
      'of',
      'London Borough of',
      'and',
      '&',
      'Mr',
      'David',
      'said',
      'Police',
      'constructor',
      '__proto__',
      'toString',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom(', ', '. ', '’s', "'s", '\n', '\n\n', ' - ', '-', '(', ')', 'N.C.', 'North Carolina') },
);
const prose = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

describe('whatever the text', () => {
  test('nothing throws, and every mention stands where it says', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
        const { accepted, rejected } = findCouncils(text);
        let free = 0;
        for (const m of accepted) {
          expect(text.slice(m.start, m.end)).toBe(m.text);
          expect(m.end).toBeGreaterThan(m.start);
          expect(m.start).toBeGreaterThanOrEqual(free);
          free = m.end;
          expect(m.councils.length > 0).toBe(m.kind !== 'anaphor');
        }
        for (const m of rejected) expect(text.slice(m.start, m.end)).toBe(m.text);
      }),
      { numRuns: 500 },
    );
  });

  test('said twice, every council is found twice', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const once = findCouncils(text).accepted.map((m) => [m.text, m.councils, m.strength]);
        const twice = findCouncils(`${text}\n\nThen it rained.\n\n${text}`).accepted.map((m) => [m.text, m.councils, m.strength]);
        expect(twice).toEqual([...once, ...once]);
      }),
      { numRuns: 300 },
    );
  });

  test('the kind of apostrophe, space and accent coding makes no difference', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const councils = (t: string) => findCouncils(t).accepted.flatMap((m) => m.councils.map((c) => c.code));
        expect(councils(text.replaceAll('’', "'").replaceAll(' ', '\u00A0'))).toEqual(
          councils(text.replaceAll("'", '’').replaceAll('\u00A0', ' ')),
        );
        expect(councils(text.normalize('NFD'))).toEqual(councils(text.normalize('NFC')));
      }),
      { numRuns: 200 },
    );
  });
});

describe('every council', () => {
  test.each(COUNCILS.map((c) => [c.official, c] as const))('%s is found by its official name, surely', (official, council) => {
    const text = `Inspectors were told that ${official}’s services for children had improved.`;
    const [first, ...rest] = findCouncils(text).accepted;
    expect(rest).toEqual([]);
    expect(first?.strength).toBe('sure');
    // Two councils of one name: the one that has not ended stands for both.
    expect(first?.councils[0]?.name).toBe(council.name);
  });

  test.each(COUNCILS.map((c) => [c.name, c] as const))('%s is found by its short name', (name) => {
    const text = `Services in ${name} were judged by inspectors last week.`;
    const accepted = findCouncils(text).accepted.filter((m) => m.kind !== 'anaphor');
    expect(accepted.map((m) => m.councils.map((c) => c.name))).toEqual([[name]]);
  });
});

test('time grows with the length of the text, not with its square', () => {
  const paragraph =
    'Reading Council and the Kent Police said that Mr Sutton of Bury, Durham and North and West Northamptonshire read the report. ';
  const time = (text: string) => {
    // Processor time, so that a busy machine changes nothing.
    const from = process.cpuUsage();
    findCouncils(text);
    return process.cpuUsage(from).user / 1000;
  };
  const best = (times: number) => Math.min(...[1, 2, 3, 4, 5].map(() => time(paragraph.repeat(times))));
  time(paragraph.repeat(800));
  // Ten times the text: a square would take a hundred times as long.
  expect(best(8000)).toBeLessThan(Math.max(1, best(800)) * 50);
});
