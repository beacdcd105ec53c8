import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { councilsAt, type Kept, readKept } from '../support/read-kept.ts';
import { COUNCILS, NAMES, reportOf, samplePage, sampleWords } from '../support/sample-article.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';

/** Rounds of stopping the worker; `KILL_ROUNDS=200` for the whole of it. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 20);

let chromium: Chromium;
let server: PageServer;
let records: Page;

beforeAll(async () => {
  server = await servePages();
  // Names of sites that all lead here, for one story on many of them.
  chromium = await launchChromium({
    extension: buildExtension('chrome'),
    args: ['--host-resolver-rules=MAP *.paper.example 127.0.0.1'],
  });
  await chromium.allow(['http://127.0.0.1/*', 'http://*.paper.example/*']);
  records = await chromium.open(chromium.extensionUrl('records.html'));
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

const kept = (): Promise<Kept> => readKept(records);
const pathsKept = async () => (await kept()).articles.map(({ article: { url } }) => new URL(url ?? 'http://none/').pathname).sort();
const badge = async (page: Page) => (await chromium.icon(page)).text;
const councilAt = async (path: string) => councilsAt(await kept(), server.at(path));

describe('pages that come, go and come back', () => {
  test('out of the browser’s memory: the icon is there again, and nothing is kept twice', async () => {
    server.set('/back', (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(reportOf(0, '/back')));
    server.set('/next', (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<!doctype html><title>Bins</title><p>Bins are emptied on Tuesdays.</p>'),
    );
    const page = await chromium.open(server.at('/back'));
    await expect.poll(() => badge(page)).toBe('G');
    await page.goto(server.at('/next'));
    await expect.poll(() => badge(page)).toBe('');
    await page.goBack();
    await expect.poll(() => badge(page)).toBe('G');
    expect((await pathsKept()).filter((path) => path === '/back')).toHaveLength(1);
    await page.close();
  });

  test('a page that is only prepared is not read before it is shown', async () => {
    server.set('/prepared', reportOf(1, '/prepared'));
    server.set(
      '/start',
      `<!doctype html><title>Start</title><p>Start.</p><script type="speculationrules">{"prerender":[{"source":"list","urls":["/prepared"],"eagerness":"immediate"}]}</script>`,
    );
    const page = await chromium.open(server.at('/start'));
    await expect.poll(() => server.requests.includes('GET /prepared')).toBe(true);
    await new Promise((later) => setTimeout(later, 1_500));
    expect((await pathsKept()).includes('/prepared')).toBe(false);
    await page.evaluate(() => {
      location.href = '/prepared';
    });
    await expect.poll(async () => (await pathsKept()).filter((path) => path === '/prepared').length).toBe(1);
    await page.close();
  });

  test('an article drawn late, and one that grows while it loads, is kept once and not called changed', async () => {
    const { title, paragraphs } = sampleWords({ council: COUNCILS[2] ?? '', grade: 'inadequate', more: ['Drawn late, as some are.'] });
    server.set(
      '/late',
      `<!doctype html><title>Late</title><main></main><script>
const [first, ...others] = ${JSON.stringify(paragraphs)};
const add = (tag, text) => document.querySelector('main').append(Object.assign(document.createElement(tag), { textContent: text }));
setTimeout(() => { add('h1', ${JSON.stringify(title)}); add('p', first); add('p', others.shift()); }, 1500);
setTimeout(() => others.forEach((text) => add('p', text)), 2600);
</script>`,
    );
    const page = await chromium.open(server.at('/late'));
    await expect
      .poll(async () => (await kept()).articles.find(({ article: { url } }) => url === server.at('/late'))?.article.text ?? '')
      .toContain('Drawn late');
    await expect.poll(() => badge(page)).toMatch(/^.?I$/);
    expect((await pathsKept()).filter((path) => path === '/late')).toHaveLength(1);
    await page.close();
  });
});

describe('fifty tabs at once, in the background', () => {
  test('the same story on twenty of them is one inspection with twenty sources', async () => {
    const same = samplePage({ council: 'Wokingham Borough Council', grade: 'outstanding' });
    server.set('/story', same);
    for (let i = 0; i < 15; i++) server.set(`/own-${i}`, reportOf(i, `/own-${i}`));
    for (let i = 0; i < 15; i++)
      server.set(`/other-${i}`, `<!doctype html><title>${i}</title><p>The weather in town ${i} is fair, and the bins are emptied.</p>`);
    const port = new URL(server.origin).port;
    const addresses = [
      ...Array.from({ length: 20 }, (_, i) => `http://site-${i}.paper.example:${port}/story`),
      ...Array.from({ length: 15 }, (_, i) => server.at(`/own-${i}`)),
      ...Array.from({ length: 15 }, (_, i) => server.at(`/other-${i}`)),
    ];
    await records.evaluate((urls) => {
      type Api = { tabs: { create: (tab: { url: string; active: boolean }) => Promise<unknown> } };
      return Promise.all(urls.map((url) => (globalThis as unknown as { chrome: Api }).chrome.tabs.create({ url, active: false })));
    }, addresses);
    const stories = async () => (await kept()).articles.filter(({ article: { url } }) => url?.endsWith('/story'));
    await expect.poll(async () => (await stories()).length, { timeout: 60_000 }).toBe(20);
    await expect.poll(async () => (await pathsKept()).filter((path) => path.startsWith('/own-')).length, { timeout: 60_000 }).toBe(15);
    expect((await pathsKept()).filter((path) => path.startsWith('/other-'))).toEqual([]);
    // As its reader sees it: the popup's search, then the trail.
    const popup = await chromium.open(chromium.extensionUrl('popup.html'));
    await popup.getByRole('combobox').fill('wokingham');
    await popup.getByRole('option', { name: 'Wokingham', exact: true }).click();
    const entries = popup.locator('ol > li').filter({ hasText: 'The Sample Post' });
    await expect.poll(() => entries.count()).toBe(1);
    const linked = () => entries.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    await expect.poll(async () => (await linked()).filter((href) => href.endsWith('/story')).length).toBe(20);
    expect(new Set(await linked()).size).toBeGreaterThanOrEqual(20);
    // And beneath: each article one finding, of one event.
    const { articles, findings } = await kept();
    const ids = new Set(articles.filter(({ article: { url } }) => url?.endsWith('/story')).map(({ id }) => id));
    const told = findings
      .filter(({ articleId }) => ids.has(articleId))
      .map(({ finding: f }) => `${f.council.name} ${f.rating} ${f.inspected}`);
    expect(told).toEqual(Array.from({ length: 20 }, () => 'Wokingham outstanding 2025-06'));
    await popup.close();
    for (const page of chromium.context.pages()) if (/paper\.example|\/o(?:wn|ther)-\d/.test(page.url())) await page.close();
  }, 180_000);
});

describe('the worker may be stopped at any moment between page and icon', () => {
  test(
    `${ROUNDS} rounds: every article is kept exactly once, and every icon is true`,
    async () => {
      let state = 7;
      const chance = () => {
        state = (state * 48271) % 2147483647;
        return state / 2147483647;
      };
      for (let i = 0; i < ROUNDS; i++) {
        const path = `/killed-${i}`;
        server.set(path, reportOf(i, path));
        const opening = chromium.open(server.at(path));
        const kills = 1 + Math.floor(chance() * 3);
        for (let kill = 0; kill < kills; kill++) {
          await new Promise((later) => setTimeout(later, chance() * 250));
          await chromium.killWorker().catch(() => undefined);
        }
        const page = await opening;
        await expect.poll(() => badge(page), { message: path }).toBe('G');
        expect((await chromium.icon(page)).title, path).toContain(`${NAMES[i % NAMES.length]}: Good. Saved.`);
        expect(await councilAt(path), path).toEqual([[NAMES[i % NAMES.length]]]);
        await page.close();
      }
    },
    60_000 + ROUNDS * 15_000,
  );
});
