import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { settled } from '../support/popup.ts';
import { readKept } from '../support/read-kept.ts';
import { samplePage } from '../support/sample-article.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';
import { like, say } from '../support/words.ts';

const LOOPBACK = '*://127.0.0.1/*';

let chromium: Chromium;
let server: PageServer;
let settings: Page;

type Api = {
  permissions: { getAll: () => Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts: () => Promise<{ matches: string[] }[]> };
};
const held = () =>
  settings.evaluate(async () => (await (globalThis as unknown as { chrome: Api }).chrome.permissions.getAll()).origins.sort());
const registered = () =>
  settings.evaluate(async () =>
    (await (globalThis as unknown as { chrome: Api }).chrome.scripting.getRegisteredContentScripts())
      .flatMap(({ matches }) => matches)
      .sort(),
  );
const kept = async (path: string) => (await readKept(settings)).articles.filter(({ article: { url } }) => url === server.at(path)).length;
const siteSwitch = (page: Page) => page.getByRole('switch', { name: like('siteSwitch') });

beforeAll(async () => {
  chromium = await launchChromium({ extension: buildExtension('chrome'), keepWelcome: true });
  server = await servePages({
    '/a': samplePage({ council: 'Rutland County Council', grade: 'good' }),
    '/b': samplePage({ council: 'Trafford Council', grade: 'good' }),
    '/c': samplePage({ council: 'Salford City Council', grade: 'good' }),
    '/bins': '<!doctype html><title>Bins</title><p>The bins of Bury are emptied on Tuesdays.</p>',
  });
  await chromium.expectToAllow(['*://*/*']);
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

describe('the first run', () => {
  test('shows three screens, with one click for the news sites, and never comes again', async () => {
    const address = chromium.extensionUrl('welcome.html');
    await expect.poll(() => chromium.context.pages().some((page) => page.url() === address)).toBe(true);
    const page = chromium.context.pages().find((one) => one.url() === address);
    if (!page) throw new Error('no first run');
    await page.getByRole('heading', { level: 1, name: say('welcomeWhat') }).waitFor();
    await page.getByRole('button', { name: say('welcomeNext') }).click();
    await page.getByRole('heading', { level: 1, name: say('welcomeWhere') }).waitFor();
    settings = await chromium.open(chromium.extensionUrl('options.html'));
    expect(await held()).toEqual([]);
    await page.bringToFront();
    const news = page.getByRole('switch', { name: say('newsSwitch') });
    await news.click();
    await expect.poll(() => news.getAttribute('aria-checked')).toBe('true');
    expect((await held()).length).toBeGreaterThan(100);
    await expect.poll(registered).toEqual(await held());
    await news.click();
    await expect.poll(held).toEqual([]);
    await expect.poll(registered).toEqual([]);
    await page.getByRole('button', { name: say('welcomeNext') }).click();
    await page.getByRole('heading', { level: 1, name: say('welcomePromise') }).waitFor();
    const closed = page.waitForEvent('close');
    await page.getByRole('button', { name: say('welcomeDone') }).click();
    await closed;
    await chromium.killWorker();
    await chromium.wakeWorker(settings);
    await new Promise((later) => setTimeout(later, 500));
    expect(chromium.context.pages().some((one) => one.url() === address)).toBe(false);
  });
});

describe('the switch of a site', () => {
  test('in the popup works at once, on and off, in the tab that is open', async () => {
    const page = await chromium.open(server.at('/a'));
    await new Promise((later) => setTimeout(later, 500));
    expect(await kept('/a')).toBe(0);
    const bins = await chromium.open(server.at('/bins'));
    const popup = await chromium.clickAction(bins);
    await settled(popup);
    await siteSwitch(popup).click();
    await expect.poll(held).toEqual([LOOPBACK]);
    await expect.poll(registered).toEqual([LOOPBACK]);
    await expect.poll(() => siteSwitch(popup).getAttribute('aria-checked')).toBe('true');
    await expect.poll(() => kept('/a')).toBe(1);

    await siteSwitch(popup).click();
    await expect.poll(registered).toEqual([]);
    expect(await held()).toEqual([]);
    await chromium.closePopup(popup);
    const after = await chromium.open(server.at('/b'));
    await new Promise((later) => setTimeout(later, 1_500));
    expect(await kept('/b')).toBe(0);
    for (const one of [page, bins, after]) await one.close();
  });

  test('in the settings, by its address; what is no address is refused in words', async () => {
    await settings.bringToFront();
    const field = settings.getByRole('textbox', { name: say('addSite') });
    await field.fill('not an address');
    await field.press('Enter');
    await settings.getByText(say('addSiteNo')).waitFor();
    await field.fill('127.0.0.1');
    await field.press('Enter');
    await settings.getByRole('switch', { name: '127.0.0.1' }).waitFor();
    expect(await held()).toEqual([LOOPBACK]);
    await expect.poll(registered).toEqual([LOOPBACK]);
  });

  test('pause holds everything until it is taken back', async () => {
    const pause = settings.getByRole('switch', { name: say('pauseSwitch') });
    await pause.click();
    await expect.poll(() => pause.getAttribute('aria-checked')).toBe('true');
    const page = await chromium.open(server.at('/b'));
    await new Promise((later) => setTimeout(later, 1_500));
    expect(await kept('/b')).toBe(0);
    await page.close();
    await settings.bringToFront();
    await pause.click();
    await expect.poll(() => pause.getAttribute('aria-checked')).toBe('false');
    const again = await chromium.open(server.at('/b'));
    await expect.poll(() => kept('/b')).toBe(1);
    await again.close();
  });

  test('what the user takes back in the popup is not kept again by itself', async () => {
    const page = await chromium.open(server.at('/c'));
    await expect.poll(() => kept('/c')).toBe(1);
    const popup = await chromium.clickAction(page);
    expect(await settled(popup)).toBe('savedSame');
    await popup.getByRole('button', { name: say('remove'), exact: true }).click();
    await expect.poll(() => kept('/c')).toBe(0);
    await chromium.closePopup(popup);
    await page.reload();
    await new Promise((later) => setTimeout(later, 1_500));
    expect(await kept('/c')).toBe(0);
    await page.close();
  });

  test('whatever an interrupted update left registered, the gate is there for exactly what is allowed as soon as the worker starts', async () => {
    expect(await held()).toEqual([LOOPBACK]);
    type Scripting = {
      unregisterContentScripts: () => Promise<void>;
      registerContentScripts: (scripts: object[]) => Promise<void>;
    };
    // As an interrupted update might leave it: nothing, and then too much.
    for (const matches of [[], ['*://*.other.example/*', LOOPBACK]]) {
      await chromium.killWorker();
      await settings.evaluate(async (wrong) => {
        const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
        await scripting.unregisterContentScripts();
        if (wrong.length > 0) await scripting.registerContentScripts([{ id: 'gate', js: ['gate.js'], matches: wrong }]);
      }, matches);
      expect(await registered()).toEqual([...matches].sort());
      await chromium.wakeWorker(settings);
      await expect.poll(registered).toEqual([LOOPBACK]);
    }
  });

  test('revoked in the browser while the worker was stopped: true again as soon as it starts', async () => {
    await chromium.killWorker();
    await chromium.forbid([LOOPBACK]);
    await expect.poll(registered).toEqual([]);
  });
});
