import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { readKept } from '../support/read-kept.ts';
import { samplePage } from '../support/sample-article.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';
import { say } from '../support/words.ts';

let chromium: Chromium;
let server: PageServer;
/** A page of the extension, for looking into the database. */
let records: Page;

const article = (council: string, more: string[] = []) => samplePage({ council, grade: 'good', more });
/** A plain story of some sentences. */
const story = (...sentences: string[]) =>
  `<!doctype html><html lang="en"><title>News of the day</title><meta property="article:published_time" content="2025-08-05T09:00:00Z"><main><h1>News of the day</h1>${[
    ...sentences,
    'The report was published on Monday, and councillors will discuss it at a meeting which the public may attend.',
    'Staff at the department were told in a short video message on the morning of its publication.',
  ]
    .map((one) => `<p>${one}</p>`)
    .join('')}</main></html>`;
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
    await expect.poll(() => badge(page)).toBe('G');
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

describe('every word of the icon', () => {
  const STATES: [name: string, text: string, title: RegExp, body: string][] = [
    [
      'grade',
      'RI',
      /Bury: Requires improvement\. Saved/,
      story('Bury Council has been told by Ofsted that its children’s services require improvement.'),
    ],
    [
      'visit',
      '–',
      /Knowsley/,
      story('Inspectors from Ofsted made a focused visit to children’s services at Knowsley Council in June 2025, and gave no grade.'),
    ],
    [
      'several',
      '2',
      /Halton, Wirral|Wirral, Halton/,
      story(
        'Children’s services at Halton Borough Council have been rated good by Ofsted after an inspection in June 2025.',
        'Children’s services at Wirral Council were rated inadequate by Ofsted after an inspection in June 2025.',
      ),
    ],
    [
      'unsure',
      '?',
      /check|review/i,
      story('Children’s services inadequate at Bury and Heywood Trust, says an Ofsted report published on Monday.'),
    ],
    [
      'past',
      '↺',
      /Salford/,
      story('Salford City Council is to spend more on foster carers.', 'Its children’s services were rated good by Ofsted in 2018.'),
    ],
  ];

  test.each(STATES)(
    '%s: says %s, though the worker was stopped, and again when the page is shown again',
    async (name, text, title, body) => {
      server.set(`/state-${name}`, body);
      const page = await chromium.open(server.at(`/state-${name}`));
      const says = async () => {
        await expect.poll(() => badge(page)).toBe(text);
        expect((await chromium.icon(page)).title).toMatch(title);
      };
      await says();
      await chromium.killWorker();
      await says();
      await page.reload();
      await says();
      await chromium.killWorker();
      await page.goto(server.at('/plain'));
      await expect.poll(() => badge(page)).toBe('');
      await page.goBack();
      await says();
      await page.close();
    },
  );

  test('changed since it was kept: a star, and the same after the worker was stopped', async () => {
    server.set('/changes', article('Trafford Council'));
    const page = await chromium.open(server.at('/changes'));
    await expect.poll(() => badge(page)).toBe('G');
    // Kept long ago, as far as the database knows.
    await records.evaluate(async (url) => {
      const opening = indexedDB.open('inspection-trail');
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const rows = database.transaction('articles', 'readwrite').objectStore('articles');
      const reading = rows.getAll();
      await new Promise((resolve) => {
        reading.onsuccess = () => {
          const row = reading.result.find((one) => one.article.url === url);
          rows.put({ ...row, keptAt: row.keptAt - 864e5, changedAt: row.changedAt - 864e5 }).onsuccess = resolve;
        };
      });
      database.close();
    }, server.at('/changes'));
    server.set('/changes', samplePage({ council: 'Trafford Council', grade: 'inadequate' }));
    await page.reload();
    await expect.poll(() => badge(page)).toMatch(/I\*$/);
    const before = await chromium.icon(page);
    await chromium.killWorker();
    expect(await chromium.icon(page)).toEqual(before);
    expect(before.title).toMatch(/Trafford/);
    await page.close();
  });

  test('a site that is not allowed says so in words', async () => {
    const address = server.at('/plain').replace('127.0.0.1', 'localhost');
    const page = await chromium.open(address);
    const title = await records.evaluate(async () => {
      type Api = {
        tabs: { query: (what: object) => Promise<{ id: number }[]> };
        action: { getTitle: (of: { tabId: number }) => Promise<string> };
      };
      const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
      return Promise.all((await tabs.query({})).map(({ id }) => action.getTitle({ tabId: id })));
    });
    expect(title).toContain(say('badgeSiteOff'));
    await page.close();
  });
});

describe('what is selected on a page', () => {
  type Menus = { update: (id: string, change: object) => Promise<void>; onClicked: { dispatch: (info: object, tab: object) => void } };
  const hasMenu = () =>
    records.evaluate(() =>
      (globalThis as unknown as { chrome: { contextMenus: Menus } }).chrome.contextMenus.update('read-selection', {}).then(
        () => true,
        () => false,
      ),
    );

  test('has an entry in the context menu, which a setting takes out and puts back, for good', async () => {
    await expect.poll(hasMenu).toBe(true);
    const settings = await chromium.open(chromium.extensionUrl('options.html'));
    const menu = settings.getByRole('switch', { name: say('menuSwitch') });
    await menu.click();
    await expect.poll(hasMenu).toBe(false);
    await chromium.killWorker();
    await chromium.wakeWorker(settings);
    await new Promise((later) => setTimeout(later, 500));
    expect(await hasMenu()).toBe(false);
    await menu.click();
    await expect.poll(hasMenu).toBe(true);
    expect(await settings.locator('body').innerText()).toContain('Alt+Shift+O');
    await settings.close();
  });
});
