import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Firefox, launchFirefox } from '../support/firefox.ts';
import { readDatabase } from '../support/read-kept.ts';
import { samplePage } from '../support/sample-article.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';

const LOOPBACK = '*://127.0.0.1/*';

let firefox: Firefox;
let server: PageServer;
/** A page of the extension, for looking into its database and at what the browser holds. */
let settings: Page;

type Api = {
  permissions: { getAll: () => Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts: () => Promise<{ matches: string[] }[]> };
  tabs: { query: (what: object) => Promise<{ id: number; url?: string }[]> };
  action: {
    getBadgeText: (of: { tabId: number }) => Promise<string>;
    getTitle: (of: { tabId: number }) => Promise<string>;
    getBadgeBackgroundColor: (of: { tabId: number }) => Promise<number[]>;
  };
};
const held = () => settings.evaluate(async () => (await (globalThis as unknown as { browser: Api }).browser.permissions.getAll()).origins);
const registered = () =>
  settings.evaluate(async () =>
    (await (globalThis as unknown as { browser: Api }).browser.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
  );
/** What the icon says over the tab at an address: letters, words, colour. */
const icon = (url: string) =>
  settings.evaluate(async (at) => {
    const { tabs, action } = (globalThis as unknown as { browser: Api }).browser;
    const tab = (await tabs.query({})).find((one) => one.url === at);
    if (!tab) return null;
    const of = { tabId: tab.id };
    return {
      text: await action.getBadgeText(of),
      title: await action.getTitle(of),
      color: (await action.getBadgeBackgroundColor(of)).join(),
    };
  }, url);
const keptAt = async (path: string) =>
  (await settings.evaluate(readDatabase)).articles.filter(({ article: { url } }) => url === server.at(path)).length;
const rest = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

beforeAll(async () => {
  const story = (council: string, grade: 'good' | 'inadequate' = 'good') => samplePage({ council, grade });
  server = await servePages({
    '/before': story('Bury Council'),
    '/open': story('Salford City Council'),
    '/first': story('Rutland County Council'),
    '/second': story('Trafford Council', 'inadequate'),
    '/stopped': story('Knowsley Council'),
    '/after': story('Halton Borough Council'),
    '/bins': '<!doctype html><title>Bins</title><p>The bins of Bury are emptied on Tuesdays.</p>',
  });
  firefox = await launchFirefox({ extension: buildExtension('firefox') });
  settings = await firefox.openExtensionPage('options.html');
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

describe('reading as one browses, in Firefox', () => {
  test('before a site is allowed nothing is registered, and nothing is read', async () => {
    expect(await held()).toEqual([]);
    expect(await registered()).toEqual([]);
    await firefox.open(server.at('/before'));
    await rest(1_500);
    expect(await keptAt('/before')).toBe(0);
  });

  test('a site that is allowed is registered for, and read at once in a tab that was open', async () => {
    await firefox.open(server.at('/open'));
    await firefox.allow([LOOPBACK]);
    await expect.poll(held).toEqual([LOOPBACK]);
    await expect.poll(registered).toEqual([LOOPBACK]);
    await expect.poll(() => keptAt('/open')).toBe(1);
  });

  test('an article is kept, and the icon says its grade in letters, colour and words', async () => {
    await firefox.open(server.at('/first'));
    await expect.poll(async () => (await icon(server.at('/first')))?.text).toBe('G');
    expect((await icon(server.at('/first')))?.title).toMatch(/Rutland: Good\. Saved\./);
    await firefox.open(server.at('/second'));
    await expect.poll(async () => (await icon(server.at('/second')))?.text).toMatch(/I$/);
    const [good, inadequate] = [await icon(server.at('/first')), await icon(server.at('/second'))];
    expect(good?.color).not.toBe(inadequate?.color);
    expect([await keptAt('/first'), await keptAt('/second')]).toEqual([1, 1]);
  });

  test('another page leaves nothing behind', async () => {
    await firefox.open(server.at('/bins'));
    await rest(1_500);
    expect((await icon(server.at('/bins')))?.text).toBe('');
    expect(await keptAt('/bins')).toBe(0);
  });

  test('with the event page stopped an article is kept all the same', async () => {
    await firefox.killBackground();
    expect(await firefox.backgroundState()).not.toBe('running');
    await firefox.open(server.at('/stopped'));
    await expect.poll(async () => (await icon(server.at('/stopped')))?.text).toBe('G');
    expect(await keptAt('/stopped')).toBe(1);
  });

  test('revoked while the event page was stopped: nothing is registered, and nothing is read', async () => {
    await firefox.killBackground();
    await firefox.forbid([LOOPBACK]);
    await expect.poll(registered).toEqual([]);
    expect(await held()).toEqual([]);
    await firefox.open(server.at('/after'));
    await rest(1_500);
    expect(await keptAt('/after')).toBe(0);
  });
});
