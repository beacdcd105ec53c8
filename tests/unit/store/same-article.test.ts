import { describe, expect, test } from 'vitest';
import { levelAddress, siteOf } from '../../../lib/store/address.ts';
import { findingKeysOf, fingerprintOf } from '../../../lib/store/fingerprint.ts';
import { makeArticle, makeFinding } from './readings.ts';

describe('the same address', () => {
  test.each([
    ['http://example.org/a'],
    ['https://www.example.org/a/'],
    ['https://m.example.org/a#comments'],
    ['https://EXAMPLE.org/a?utm_source=mail&fbclid=1'],
    ['https://user:secret@example.org/a'],
  ])('%s', (address) => {
    expect(levelAddress(address)).toBe('example.org/a');
  });

  test('parameters that choose the article count, their order does not', () => {
    expect(levelAddress('https://example.org/?id=2&page=1')).toBe(levelAddress('https://example.org/?page=1&id=2&utm_medium=x'));
    expect(levelAddress('https://example.org/?id=2')).not.toBe(levelAddress('https://example.org/?id=3'));
    expect(levelAddress('https://example.org/A')).not.toBe(levelAddress('https://example.org/a'));
    expect(levelAddress('https://example.org:8080/a')).not.toBe(levelAddress('https://example.org/a'));
  });

  test.each([[null], [''], ['about:blank'], ['file:///home/a.html'], ['javascript:void 0'], ['no address']])('%s is none', (address) => {
    expect([levelAddress(address), siteOf(address)]).toEqual([null, '']);
  });

  test('one site is not another that merely ends alike', () => {
    expect(siteOf('https://www.gov.example/')).toBe('gov.example');
    expect(siteOf('https://notgov.example/')).toBe('notgov.example');
    expect(siteOf('https://news.gov.example/')).toBe('news.gov.example');
  });
});

describe('the same words', () => {
  test('one changed word, figure or grade is another fingerprint', async () => {
    const print = await fingerprintOf(makeArticle());
    expect(await fingerprintOf(makeArticle({ text: makeArticle().text.replace('inadequate', 'adequate') }))).not.toBe(print);
    expect(await fingerprintOf(makeArticle({ title: 'Norham children’s services adequate' }))).not.toBe(print);
  });

  test('what surrounds the words does not count', async () => {
    const other = makeArticle({ byline: 'Someone', site: null, published: null, lang: null, url: null, blocks: [] });
    expect(await fingerprintOf(other)).toBe(await fingerprintOf(makeArticle()));
  });

  test('a word does not slip unnoticed from the title into the text', async () => {
    const one = makeArticle({ title: 'Norham council', text: 'good' });
    expect(await fingerprintOf({ ...one, title: 'Norham', text: 'council good' })).not.toBe(await fingerprintOf(one));
  });
});

describe('the same finding', () => {
  test('keeps its name when its grade, wording or place changes, and like ones are numbered', async () => {
    const [first, second] = await findingKeysOf([makeFinding(), makeFinding()]);
    expect(second).toBe(`${first}.2`);
    expect(await findingKeysOf([makeFinding({ rating: 'good', evidence: [], certainty: 'implied' })])).toEqual([first]);
    const others = [makeFinding({ status: 'prior' }), makeFinding({ service: 'fostering' }), makeFinding({ inspected: '2019' })];
    for (const key of await findingKeysOf(others)) expect(key).not.toBe(first);
  });
});
