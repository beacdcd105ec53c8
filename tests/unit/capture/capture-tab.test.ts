import { describe, expect, test, vi } from 'vitest';
import { alreadyKept, captureTab } from '../../../lib/capture/capture-tab.ts';
import { openStore, type Store } from '../../../lib/store/store.ts';
import { dumpAll, dumpLive, freshStore, good, makeArticle, makeFinding } from '../store/readings.ts';
import { fakeBrowser, HERE, needs } from './fake-tab.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

async function expectNothingKept(name: string) {
  for (const rows of Object.values(await dumpAll(name))) expect(rows).toEqual([]);
}

describe('a click on an article', () => {
  test('keeps it and shows its grade on the icon', async () => {
    const { store } = freshStore();
    const fake = fakeBrowser();
    const result = await captureTab(needs(store, fake));
    expect(result).toMatchObject({ state: 'kept', outcome: 'new', article: { article: makeArticle() } });
    expect(fake.ran).toEqual(['/reader.js']);
    expect(fake.badges).toEqual([
      { tabId: 7, badge: expect.objectContaining({ text: 'I', title: 'badgeSaved|badgeGrade|Norfolk|gradeInadequate' }) },
    ]);
  });

  test('has the page tell when it goes on to another article, so that its grade does not stay over that one', async () => {
    const fake = fakeBrowser({ tab: { url: `${HERE}#top` } });
    await captureTab(needs(freshStore().store, fake));
    await vi.waitFor(() => expect(fake.called).toEqual([['tellWhenMoved', HERE]]), PATIENCE);
  });

  test('a second click shows the saved state at once and creates nothing', async () => {
    const { name, store } = freshStore();
    const fake = fakeBrowser();
    const first = await captureTab(needs(store, fake));
    const before = await dumpAll(name);
    expect(await alreadyKept(store, fake.tab)).toMatchObject({
      state: 'kept',
      outcome: 'same',
      undoToken: first.state === 'kept' && first.undoToken,
    });
    expect(await captureTab(needs(store, fake))).toMatchObject({ state: 'kept', outcome: 'same' });
    expect(await dumpAll(name)).toEqual(before);
  });

  test('an article that changed since says so', async () => {
    const { store } = freshStore();
    await captureTab(needs(store, fakeBrowser()));
    const changed = fakeBrowser({ answer: { ok: true, article: makeArticle({ text: 'Other words.' }) } });
    const result = await captureTab(needs(store, changed, [makeFinding({ rating: 'good' })]));
    expect(result).toMatchObject({ state: 'kept', outcome: 'changed', before: { article: { article: makeArticle() } } });
    expect(changed.badges[0]?.badge.title).toBe('badgeChanged|badgeGrade|Norfolk|gradeGood');
  });

  test('a page never kept shows no saved state', async () => {
    const { store } = freshStore();
    expect(await alreadyKept(store, fakeBrowser().tab)).toBeNull();
    expect(await alreadyKept(store, fakeBrowser({ tab: { url: null } }).tab)).toBeNull();
  });

  test('ten clicks in ten popups at once keep one article', async () => {
    const { name } = freshStore();
    const results = await Promise.all(Array.from({ length: 10 }, () => captureTab(needs(openStore(name), fakeBrowser()))));
    expect(results.filter((one) => one.state === 'kept' && one.outcome === 'new')).toHaveLength(1);
    expect((await dumpLive(name)).articles).toHaveLength(1);
  });
});

describe('a page that cannot be read keeps nothing and says why', () => {
  const cases: [string, Parameters<typeof fakeBrowser>[0], string][] = [
    ['an empty tab', { tab: { url: 'chrome://newtab/' } }, 'new-tab'],
    ['the browser’s settings', { tab: { url: 'chrome://settings/' } }, 'browser-page'],
    ['about:config', { tab: { url: 'about:config' } }, 'browser-page'],
    ['another extension', { tab: { url: 'moz-extension://f0/records.html' } }, 'browser-page'],
    ['the source of a page', { tab: { url: `view-source:${HERE}` } }, 'browser-page'],
    ['the extension store', { tab: { url: 'https://chromewebstore.google.com/detail/x' } }, 'store-page'],
    ['a private window', { tab: { incognito: true } }, 'private'],
    ['a new tab of Chromium, which hides its address', { tab: { url: null }, refusal: 'Cannot access a chrome:// URL' }, 'hidden-page'],
    [
      'any page whose address is hidden',
      {
        tab: { url: null },
        refusal: 'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      },
      'hidden-page',
    ],
    ['a page of the browser with an address', { tab: { url: 'odd://x' }, refusal: 'Cannot access a chrome:// URL' }, 'browser-page'],
    [
      'a file that the browser guards',
      { tab: { url: 'file:///home/a.html' }, refusal: 'Cannot access contents of the page.' },
      'local-file',
    ],
    ['a PDF in Firefox', { tab: { url: 'https://council.example/letter.pdf' }, refusal: 'Missing host permission for the tab' }, 'pdf'],
    ['a PDF in Chromium', { answer: { ok: false, why: 'pdf', detail: 'application/pdf' } }, 'pdf'],
    ['an image', { answer: { ok: false, why: 'image' } }, 'not-a-page'],
    ['a page guarded by policy', { refusal: 'This page cannot be scripted due to an ExtensionsSettings policy.' }, 'blocked'],
    ['a page that failed to load', { refusal: 'Frame with ID 0 is showing error page' }, 'error-page'],
    ['a page without words', { answer: { ok: false, why: 'empty' } }, 'empty'],
    ['a page without an article', { answer: { ok: false, why: 'no-article' } }, 'no-article'],
    ['a page too large', { answer: { ok: false, why: 'too-large' } }, 'too-large'],
    ['a page that moved on while read', { answer: { ok: false, why: 'changed' } }, 'navigated-away'],
    ['a tab closed while read', { refusal: 'The tab was closed.' }, 'navigated-away'],
    ['a frame removed while read', { refusal: 'Frame with ID 0 was removed.' }, 'navigated-away'],
    ['a page left while read, no answer', { answer: undefined, after: 'https://elsewhere.example/' }, 'navigated-away'],
    ['a page left after it was read', { after: 'https://www.norham-echo.example/news/other' }, 'navigated-away'],
    ['a tab gone after it was read', { after: new Error('No tab with id: 7.') }, 'navigated-away'],
    ['an answer that is no article', { answer: { ok: true, article: { title: 'x', text: 7 } } }, 'fault'],
    ['an answer that is HTML', { answer: '<p>good</p>' }, 'fault'],
    ['no answer', { answer: null }, 'fault'],
  ];
  test.each(cases)('%s', async (_what, page, why) => {
    const { name, store } = freshStore();
    const fake = fakeBrowser(page);
    expect(await captureTab(needs(store, fake))).toMatchObject({ state: 'nothing', why });
    expect(fake.badges.map((one) => one.badge.text)).toEqual(['']);
    await store.ready();
    await expectNothingKept(name);
  });

  test('a private window is not even looked at', async () => {
    const fake = fakeBrowser({ tab: { incognito: true } });
    await captureTab(needs(freshStore().store, fake));
    expect(fake.ran).toEqual([]);
  });

  test('a jump within the page is no leaving', async () => {
    const result = await captureTab(needs(freshStore().store, fakeBrowser({ after: `${HERE}#comments` })));
    expect(result.state).toBe('kept');
  });

  test('an article without any inspection', async () => {
    const { name, store } = freshStore();
    expect(await captureTab(needs(store, fakeBrowser(), []))).toMatchObject({ state: 'nothing', why: 'no-inspection' });
    await expectNothingKept(name);
  });

  test('a page that hangs, and an answer that comes too late is not kept', async () => {
    const { name, store } = freshStore();
    const fake = fakeBrowser();
    let answerLate: (answer: unknown) => void = () => undefined;
    const browser = { ...fake.browser, runFile: () => new Promise<unknown>((resolve) => (answerLate = resolve)) };
    const result = await captureTab({ ...needs(store, fake), browser, readTimeout: 20 });
    expect(result).toMatchObject({ state: 'nothing', why: 'timeout' });
    answerLate({ ok: true, article: makeArticle() });
    await new Promise((resolve) => setTimeout(resolve, 30));
    await expectNothingKept(name);
  });

  test('extraction that fails on a page', async () => {
    const { name, store } = freshStore();
    const fake = fakeBrowser();
    const extractor = async () => ({
      version: 1,
      extract: () => {
        throw new Error('out of cheese');
      },
    });
    const result = await captureTab({ ...needs(store, fake), extractor });
    expect(result).toMatchObject({ state: 'nothing', why: 'fault', detail: 'extraction: out of cheese' });
    await expectNothingKept(name);
  });
});

describe('a database that refuses', () => {
  test('the reading is shown all the same, as not saved', async () => {
    const { store } = freshStore();
    const full: Store = { ...store, keepReading: async () => ({ ok: false, why: 'full', detail: 'QuotaExceededError' }) };
    const fake = fakeBrowser();
    expect(await captureTab(needs(full, fake))).toMatchObject({ state: 'unsaved', why: 'full', findings: [makeFinding()] });
    expect(fake.badges[0]?.badge.text).toBe('!');
  });

  test('a tab that cannot show a badge loses nothing', async () => {
    const { store } = freshStore();
    const fake = fakeBrowser();
    const browser = { ...fake.browser, showBadge: async () => Promise.reject(new Error('No tab with id: 7.')) };
    expect(await captureTab({ ...needs(store, fake), browser })).toMatchObject({ state: 'kept' });
    expect(good(await store.findingsOfCouncils(['926'])).findings).toHaveLength(1);
  });
});
