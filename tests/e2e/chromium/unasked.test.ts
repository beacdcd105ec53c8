import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { readKept } from '../support/read-kept.ts';
import { samplePage } from '../support/sample-article.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';

let chromium: Chromium;
let server: PageServer;
/** A page of the extension, for looking into the database. */
let records: Page;

const article = (council: string, more: string[] = []) => samplePage({ council, grade: 'good', more });
const PLAIN =
  '<!doctype html><title>Bins</title><main><h1>Bins</h1><p>The bins of Bury are to be emptied every other Tuesday from May.</p></main>';

beforeAll(async () => {
  chromium = await launchChromium({ extension: buildExtension('chrome') });
  server = await servePages({
    '/first': article('Rutland County Council'),
    '/paused': article('Trafford Council'),
    '/forgotten': article('Knowsley Council'),
    '/off': article('Salford City Council'),
    '/plain': PLAIN,
  });
  await chromium.allow(['http://127.0.0.1/*']);
  records = await chromium.open(chromium.extensionUrl('records.html'));
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

const keptAt = async (path: string) => (await readKept(records)).articles.filter(({ article: { url } }) => url === server.at(path)).length;
const badge = async (page: Page) => (await chromium.icon(page)).text;

describe('on a site that is allowed, without a click', () => {
  test('an article is kept, and the icon says its grade', async () => {
    const page = await chromium.open(server.at('/first'));
    await expect.poll(() => badge(page), { timeout: 10_000 }).toBe('G');
    expect((await chromium.icon(page)).title).toMatch(/Rutland: Good\. Saved\./);
    expect(await keptAt('/first')).toBe(1);
    await page.close();
  });

  test('another page leaves nothing behind, and the icon says nothing', async () => {
    const page = await chromium.open(server.at('/plain'));
    await new Promise((later) => setTimeout(later, 1_500));
    expect(await badge(page)).toBe('');
    expect((await chromium.icon(page)).title).toMatch(/nothing reported here/);
    expect((await readKept(records)).articles).toHaveLength(1);
    await page.close();
  });
});
