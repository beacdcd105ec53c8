import { runInNewContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import { takeBadgeOff, tellWhenMoved } from '../../../lib/capture/tell-when-moved.ts';
import { fakeBrowser, HERE } from './fake-tab.ts';

/** A page with nothing but what a page has; the function comes into it as text, as browsers put it there. */
function makePage({ hasNavigation = true } = {}) {
  const told: unknown[] = [];
  const page = {
    location: { href: HERE },
    navigation: hasNavigation ? new EventTarget() : undefined,
    chrome: { runtime: { sendMessage: async (message: unknown) => told.push(message) } },
    setInterval,
    clearInterval,
  };
  return {
    told,
    begin: () => runInNewContext(`(${tellWhenMoved})(${JSON.stringify(HERE)})`, page),
    moveTo: (href: string) => {
      page.location.href = href;
      page.navigation?.dispatchEvent(new Event('currententrychange'));
    },
  };
}

describe('a page that goes on to another article by itself', () => {
  test('tells so, once', () => {
    const page = makePage();
    page.begin();
    page.moveTo(`${HERE}#comments`);
    expect(page.told).toEqual([]);
    page.moveTo('https://www.norham-echo.example/news/other');
    page.moveTo('https://www.norham-echo.example/news/third');
    expect(page.told).toEqual([{ kind: 'moved' }]);
  });

  test('tells so once, however often it was captured', () => {
    const page = makePage();
    page.begin();
    page.begin();
    page.moveTo('https://www.norham-echo.example/news/other');
    expect(page.told).toEqual([{ kind: 'moved' }]);
  });

  test('tells so at once where it moved before it could be watched', () => {
    const page = makePage();
    page.moveTo('https://www.norham-echo.example/news/other');
    page.begin();
    expect(page.told).toEqual([{ kind: 'moved' }]);
  });

  test('tells so too in a browser that has no event for it', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const page = makePage({ hasNavigation: false });
    page.begin();
    vi.advanceTimersByTime(5000);
    expect(page.told).toEqual([]);
    page.moveTo('https://www.norham-echo.example/news/other');
    vi.advanceTimersByTime(5000);
    expect(page.told).toEqual([{ kind: 'moved' }]);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});

describe('the badge of a page that moved on', () => {
  test('is taken off its tab, and off no other', async () => {
    const { browser, badges } = fakeBrowser();
    await takeBadgeOff(browser, { kind: 'moved' }, 12);
    expect(badges).toEqual([{ tabId: 12, badge: expect.objectContaining({ text: '', title: 'actionTitle' }) }]);
  });

  test.each([[{ kind: 'other' }], ['moved'], [null], [undefined]])('other messages (%j) change nothing', async (message) => {
    const { browser, badges } = fakeBrowser();
    await takeBadgeOff(browser, message, 12);
    await takeBadgeOff(browser, { kind: 'moved' }, undefined);
    expect(badges).toEqual([]);
  });
});
