import { describe, expect, it } from 'vitest';
import { makeWords, messagesOf, welshPlural } from '../../../components/words.ts';
import { english, welsh } from './words-for-tests.ts';

describe('words come from the messages', () => {
  it('fills placeholders where they stand, dollars included', () => {
    const words = makeWords(
      messagesOf({ extensionName: { message: '$B$ before $A$, $$5', placeholders: { a: { content: '$1' }, b: { content: '$2' } } } }),
    );
    expect(words.say('extensionName', 'one', 'two')).toBe('two before one, $5');
  });

  it('shows a missing message as its key, so that somebody sees it', () => {
    expect(makeWords(() => '').say('savedNow')).toBe('savedNow');
  });

  it('counts in English and with the mutations of Welsh', () => {
    expect([1, 2, 40].map((n) => english.count('councilsCount', n))).toEqual([
      '1 council in this article',
      '2 councils in this article',
      '40 councils in this article',
    ]);
    const said = [1, 2, 3, 6, 7].map((n) => welsh.count('councilsCount', n).replace(/ yn yr erthygl hon$/, ''));
    expect(said).toEqual(['1 cyngor', '2 gyngor', '3 chyngor', '6 chyngor', '7 cyngor']);
  });

  it('counts in Welsh as Unicode says, also where the browser cannot', () => {
    const unicode = new Intl.PluralRules('cy');
    for (let n = 0; n <= 120; n++) expect(welshPlural(n), String(n)).toBe(unicode.select(n));
  });

  it('formats with the language of its messages, whatever the browser speaks', () => {
    expect([english.locale, welsh.locale]).toEqual(['en-GB', 'cy-GB']);
  });
});
