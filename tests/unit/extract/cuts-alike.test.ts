import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsFrom, wordsOf } from '../../../lib/extract/councils/words.ts';
import { tokensFrom, tokensOf } from '../../../lib/extract/dates/tokens.ts';
import { level } from '../../../lib/extract/text/level.ts';
import { cutsAlike, tokenise } from '../../../lib/extract/text/tokens.ts';

const piece = fc.constantFrom(
  ...[
    "Leeds'",
    "council's",
    "'",
    '"',
    '-',
    ' ',
    '  ',
    '\n',
    '1,200',
    '2018-19',
    '8th',
    'St',
    "s'",
    's',
    '&',
    '.',
    '–',
    '£',
    '€',
    'é',
    'ø',
    '½',
    '•',
    '→',
    '✓',
    '⅐',
    '①',
    '⁵',
  ],
);

test('names and dates are found the same whether the text is cut once for all or for each', () => {
  let alike = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 14 }).map((all) => all.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (raw) => {
        const { text } = level(raw);
        if (!cutsAlike(text)) return;
        alike++;
        const tokens = tokenise(text);
        expect(wordsFrom(text, tokens)).toEqual(wordsOf(text));
        expect(tokensFrom(text, tokens)).toEqual(tokensOf(text));
      },
    ),
    { numRuns: 2000 },
  );
  expect(alike).toBeGreaterThan(300);
});
