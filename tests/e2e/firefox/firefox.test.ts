import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Firefox, launchFirefox } from '../support/firefox.ts';
import { ENDINGS } from '../support/popup.ts';
import { type Kept, readDatabase } from '../support/read-kept.ts';
import { samplePage } from '../support/sample-article.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';
import { like, say } from '../support/words.ts';

let firefox: Firefox;
let server: PageServer;

beforeAll(async () => {
  server = await servePages({
    '/kept': samplePage({ council: 'Stockton-on-Tees Borough Council', grade: 'good', before: { grade: 'inadequate', year: 2021 } }),
    '/undone': samplePage({ council: 'Medway Council', grade: 'inadequate' }),
    '/shop': '<!doctype html><title>Shop</title><form><input name="q"></form><a href="/1">Chair</a>',
  });
  firefox = await launchFirefox({ extension: buildExtension('firefox') });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

async function settled(): Promise<string> {
  let lines: string[] = [];
  for (let tries = 0; tries < 200; tries++) {
    const text = await firefox.inPopup<string>(`[...document.querySelectorAll('[role=status]')].map((one) => one.innerText).join('\\n')`);
    lines = text.split('\n').map((line) => line.trim());
    const ending = ENDINGS.find((key) => lines.some((line) => like(key).test(line)));
    if (ending) return ending;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`the popup did not settle; it says ${JSON.stringify(lines)}`);
}
const kept = () => firefox.inPopup<Kept>(`(${readDatabase})()`);
const screen = () => firefox.inPopup<string>('document.body.innerText');
const press = (words: string) =>
  firefox.inPopup(`[...document.querySelectorAll('button')].find((one) => one.innerText.trim() === ${JSON.stringify(words)}).click()`);

describe('one click on the toolbar in Firefox', () => {
  test('reads the page, says saved, keeps the article and shows what came before', async () => {
    const page = await firefox.open(server.at('/kept'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await firefox.clickAction();
    expect(await settled()).toBe('savedNow');
    const { articles, findings } = await kept();
    expect(articles.map(({ article }) => article.url)).toEqual([server.at('/kept')]);
    expect(findings.map(({ finding: f }) => `${f.council.name} ${f.status} ${f.rating} ${f.inspected}`).sort()).toEqual([
      'Stockton-on-Tees current good 2025-06',
      'Stockton-on-Tees prior inadequate 2021',
    ]);
    await expect.poll(screen).toMatch(/2021/);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await firefox.closePopup();
  });

  test('a second look finds it kept, though the event page was stopped meanwhile', async () => {
    await firefox.open(server.at('/kept'));
    await firefox.killBackground();
    expect(await firefox.backgroundState()).not.toBe('running');
    await firefox.clickAction();
    expect(await settled()).toBe('savedSame');
    expect((await kept()).articles).toHaveLength(1);
    await firefox.closePopup();
  });

  test('undo takes it back, with the event page stopped before', async () => {
    await firefox.open(server.at('/undone'));
    await firefox.killBackground();
    await firefox.clickAction();
    expect(await settled()).toBe('savedNow');
    await firefox.killBackground();
    await press(say('undo'));
    await expect.poll(async () => (await kept()).articles.map(({ article }) => article.url)).toEqual([server.at('/kept')]);
    await firefox.closePopup();
  });

  test('over a page without an article it says so and saves nothing', async () => {
    await firefox.open(server.at('/shop'));
    await firefox.clickAction();
    expect(['nothingNoArticle', 'nothingNoInspection']).toContain(await settled());
    expect((await kept()).articles).toHaveLength(1);
    await firefox.closePopup();
  });

  test('over a page of the browser too', async () => {
    await firefox.open('about:blank');
    await firefox.clickAction();
    expect(['nothingNewTab', 'nothingBrowserPage']).toContain(await settled());
    await firefox.closePopup();
  });

  test('the popup as a page by itself shows a friendly sentence and what was kept', async () => {
    const page = await firefox.openExtensionPage('popup.html');
    await expect.poll(() => page.evaluate(() => document.body.textContent ?? '')).toMatch(new RegExp(say('nothingSaved').slice(0, 20)));
    expect((await page.evaluate(readDatabase)).findings).toHaveLength(2);
  });
});

describe('the extension speaks with nobody, in Firefox too', () => {
  test('a page of the extension cannot reach a server', async () => {
    const page = await firefox.openExtensionPage('popup.html');
    const before = server.requests.length;
    const outcome = await page.evaluate(
      (address) =>
        fetch(address, { mode: 'no-cors' }).then(
          () => 'fetched',
          () => 'refused',
        ),
      server.at('/kept'),
    );
    expect(outcome).toBe('refused');
    expect(server.requests.length).toBe(before);
  });
});
