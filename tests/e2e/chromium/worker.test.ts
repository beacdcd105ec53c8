import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { settled } from '../support/popup.ts';
import { readKept } from '../support/read-kept.ts';
import { samplePage } from '../support/sample-article.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';
import { say } from '../support/words.ts';

let chromium: Chromium;
let server: PageServer;

beforeAll(async () => {
  chromium = await launchChromium({ extension: buildExtension('chrome') });
  server = await servePages({
    '/cold': samplePage({ council: 'Northumberland County Council', grade: 'good' }),
    '/undone': samplePage({ council: 'Solihull Council', grade: 'inadequate' }),
    '/mid': samplePage({ council: 'Dudley Council', grade: 'requires improvement' }),
  });
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

const keptOf = async (popup: Parameters<typeof readKept>[0], path: string) =>
  (await readKept(popup)).articles.filter(({ article }) => article.url === server.at(path)).length;

describe('the service worker may stop at any time', () => {
  test('before the click: the article is kept', async () => {
    const page = await chromium.open(server.at('/cold'));
    await chromium.killWorker();
    expect(await chromium.workerRuns()).toBe(false);
    const popup = await chromium.clickAction(page);
    expect(await settled(popup)).toBe('savedNow');
    expect(await keptOf(popup, '/cold')).toBe(1);
  });

  test('before a second look: it is known, and kept once', async () => {
    const page = await chromium.open(server.at('/cold'));
    await chromium.killWorker();
    const popup = await chromium.clickAction(page);
    expect(await settled(popup)).toBe('savedSame');
    expect(await keptOf(popup, '/cold')).toBe(1);
  });

  test('before undo, and before keeping it after all: both still work', async () => {
    const popup = await chromium.clickAction(await chromium.open(server.at('/undone')));
    expect(await settled(popup)).toBe('savedNow');
    await chromium.killWorker();
    await popup.getByRole('button', { name: say('undo'), exact: true }).click();
    await expect.poll(() => keptOf(popup, '/undone')).toBe(0);
    await chromium.killWorker();
    await popup.getByRole('button', { name: say('keepAfterAll'), exact: true }).click();
    await expect.poll(() => keptOf(popup, '/undone')).toBe(1);
  });

  test('in the middle of a reading, again and again: the popup ends with a clear word, and the article is kept whole or not at all', async () => {
    for (const delay of [0, 5, 15, 30, 60, 120]) {
      const path = `/mid-${delay}`;
      server.set(path, samplePage({ council: 'Dudley Council', grade: 'good', more: [`Reference of this article: ${path}.`] }));
      const page = await chromium.open(server.at(path));
      const click = await chromium.aimAtAction(page);
      const opening = click();
      await new Promise((later) => setTimeout(later, delay));
      await chromium.killWorker().catch(() => null);
      const popup = await opening;
      const ending = await settled(popup);
      const { articles, findings } = await readKept(popup);
      const own = articles.filter(({ article }) => article.url === server.at(path));
      expect(own.length, `${path}: ${ending}`).toBe(ending.startsWith('saved') ? 1 : 0);
      expect(findings.filter(({ articleId }) => own.some(({ id }) => id === articleId)).length).toBe(own.length);
      await page.close();
    }
  });

  test('the trail of a known council is on screen without the worker', async () => {
    const page = await chromium.open('about:blank');
    await chromium.killWorker();
    const popup = await chromium.clickAction(page);
    await popup.getByRole('combobox', { name: say('searchLabel') }).fill('northumberland');
    await popup.getByRole('option', { name: 'Northumberland', exact: true }).click();
    await expect.poll(() => popup.getByRole('listitem').filter({ hasText: 'The Sample Post' }).count()).toBeGreaterThan(0);
  });
});
