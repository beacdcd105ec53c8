import { describe, expect, test } from 'vitest';
import { quoteAt, showQuote } from '../../../lib/capture/show-quote.ts';
import { makeArticle } from '../store/readings.ts';
import { fakeBrowser } from './fake-tab.ts';

const text = `${'Before it. '.repeat(20)}It was rated good. ${'After it. '.repeat(20)}`;
const article = makeArticle({ text });
const start = text.indexOf('good');
const place = { where: 'text' as const, start, end: start + 4 };

describe('showing a quotation in its article', () => {
  test('hands the page the words with what stands around them, then has them shown', async () => {
    const fake = fakeBrowser({ answer: { ok: true } });
    expect(await showQuote({ browser: fake.browser, tabId: 7, article, place })).toEqual({ ok: true });
    expect(fake.called).toEqual([
      ['handOver', { quote: 'good', before: text.slice(start - 200, start), after: text.slice(start + 4, start + 204) }],
    ]);
    expect(fake.ran).toEqual(['/highlighter.js']);
  });

  test('at the edges of the text takes what there is', () => {
    expect(quoteAt({ title: 'Rated good', text: '' }, { where: 'title', start: 0, end: 10 })).toEqual({
      quote: 'Rated good',
      before: '',
      after: '',
    });
  });

  test.each([
    ['words that are no longer on the page', { answer: { ok: false, why: 'not-found' } }, 'not-found'],
    ['words in a part that is folded away', { answer: { ok: false, why: 'hidden' } }, 'hidden'],
    ['a page that moved on', { refusal: 'Frame with ID 0 was removed.' }, 'navigated-away'],
    ['a tab that may not be touched any more', { refusal: 'Missing host permission for the tab' }, 'blocked'],
    ['an answer that is none', { answer: undefined }, 'fault'],
    ['an answer that gives no reason', { answer: { ok: false } }, 'fault'],
  ])('says so of %s', async (_what, page, why) => {
    expect(await showQuote({ browser: fakeBrowser(page).browser, tabId: 7, article, place })).toMatchObject({ ok: false, why });
  });
});
