import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLetters, lettersOf, sameLetters } from '../../../lib/article/clean-text.ts';

const SIGNS = [
  'a',
  'A',
  'b',
  'e',
  '\u0301',
  ' ',
  '\u00a0',
  '‘',
  '“',
  '–',
  '…',
  '£',
  'é',
  'É',
  '½',
  'ﬁ',
  '\u00ad',
  '1',
  '²',
  '.',
  'ß',
  'K',
  '\ud83d',
];
const line = fc.array(fc.constantFrom(...SIGNS), { maxLength: 9 }).map((signs) => signs.join(''));

describe('a line that a page says twice', () => {
  it('is known by its letters and digits, whatever the first difference is', () => {
    fc.assert(
      fc.property(line, line, (one, other) => {
        expect(sameLetters(one, other)).toBe(lettersOf(one) === lettersOf(other));
        expect(sameLetters(one, `“${one}”.`)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is no line where nothing but marks stands in it', () => {
    fc.assert(
      fc.property(line, (one) => {
        expect(hasLetters(one)).toBe(lettersOf(one) !== '');
      }),
    );
    expect(hasLetters('— “…” •')).toBe(false);
  });
});
