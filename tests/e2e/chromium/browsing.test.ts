import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { type Kept, readKept } from '../support/read-kept.ts';
import { samplePage, sampleWords } from '../support/sample-article.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';

/** Rounds of stopping the worker; `KILL_ROUNDS=200` for the whole of it. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 20);
const NAVIGATIONS = 30;
const COUNCILS = [
  'Rutland County Council',
  'Trafford Council',
  'Salford City Council',
  'Bury Council',
  'Knowsley Council',
  'Halton Borough Council',
];
const NAMES = ['Rutland', 'Trafford', 'Salford', 'Bury', 'Knowsley', 'Halton'];

let chromium: Chromium;
let server: PageServer;
let records: Page;

const article = (index: number, path: string) =>
  samplePage({
    council: COUNCILS[index % COUNCILS.length] ?? '',
    grade: 'good',
    more: [`This is the report number ${path} of our series.`],
  });

/** A site of one page: it draws each article late, some only after the address changed, and leaves the first one's metadata in place. */
function singlePage(stories: { title: string; paragraphs: string[] }[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Sample Post</title>
<link rel="canonical" href="/spa/0"><meta property="article:published_time" content="2019-01-01T09:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><main id="app"></main><script>
const stories = ${JSON.stringify(stories)};
const draw = (at) => {
  const { title, paragraphs } = stories[at];
  const part = document.createElement('article');
  const heading = Object.assign(document.createElement('h1'), { textContent: title });
  part.append(heading, ...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
  document.getElementById('app').replaceChildren(part);
  document.title = title;
};
window.goTo = (at) => {
  history.pushState({ at }, '', '/spa/' + at);
  setTimeout(() => draw(at), [0, 80, 700][at % 3]);
};
addEventListener('popstate', ({ state }) => draw(state?.at ?? 0));
draw(0);
</script></body></html>`;
}

/**
 * A site that scrolls on: the next article is put under the last one before its end is reached, and the address changes to that of the article in the
 * middle of the window, by `way` of the history. Some sites change the title, too.
 */
function endlessPage(stories: { title: string; paragraphs: string[] }[], way: 'pushState' | 'replaceState', titled: boolean): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${stories[0]?.title} - The Sample Post</title>
<link rel="canonical" href="/${way}/0"><meta property="og:title" content="${stories[0]?.title}"><meta property="article:published_time" content="2025-08-05T09:00:00Z"></head>
<body style="font-size: 30px"><header><h1>The Sample Post</h1></header><main></main><script>
const stories = ${JSON.stringify(stories)};
const main = document.querySelector('main');
const add = () => {
  const { title, paragraphs } = stories[main.children.length];
  const part = document.createElement('article');
  part.append(...[['h1', title], ...paragraphs.map((text) => ['p', text])].map(([tag, text]) => Object.assign(document.createElement(tag), { textContent: text })));
  main.append(part);
};
add();
addEventListener('scroll', () => {
  if (main.lastChild.getBoundingClientRect().bottom < innerHeight + 400 && main.children.length < stories.length) add();
  const at = [...main.children].findIndex((part) => part.getBoundingClientRect().bottom > innerHeight / 2);
  const path = '/${way}/' + at;
  if (at < 0 || location.pathname === path) return;
  history.${way}({}, '', path);
  ${titled ? "document.title = stories[at].title + ' - The Sample Post';" : ''}
});
</script></body></html>`;
}

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
const councilAt = async (path: string) => {
  const { articles, findings } = await kept();
  const own = articles.filter(({ article: { url } }) => url === server.at(path));
  return own.map(({ id }) => findings.filter((one) => one.articleId === id).map(({ finding }) => finding.council.name));
};

describe('a site that loads no pages', () => {
  test(`${NAVIGATIONS} navigations: each article is kept once, under its own address, with its own date or none`, async () => {
    const stories = Array.from({ length: NAVIGATIONS + 1 }, (_, i) =>
      sampleWords({ council: COUNCILS[i % COUNCILS.length] ?? '', grade: 'good', more: [`Story number ${i} of this site.`] }),
    );
    for (let i = 0; i <= NAVIGATIONS; i++) server.set(`/spa/${i}`, singlePage(stories));
    const page = await chromium.open(server.at('/spa/0'));
    await expect.poll(() => councilAt('/spa/0')).toHaveLength(1);
    for (let i = 1; i <= NAVIGATIONS; i++) {
      await page.evaluate((at) => (globalThis as unknown as { goTo: (at: number) => void }).goTo(at), i);
      await expect.poll(() => councilAt(`/spa/${i}`), { interval: 100 }).toHaveLength(1);
      if (i % 10 === 0) await expect.poll(() => badge(page)).toBe('G');
    }
    const { articles } = await kept();
    const own = articles.filter(({ article: { url } }) => url?.includes('/spa/'));
    expect(own).toHaveLength(NAVIGATIONS + 1);
    for (let i = 0; i <= NAVIGATIONS; i++) {
      const [one] = own.filter(({ article: { url } }) => url === server.at(`/spa/${i}`));
      expect(one?.article.text, `/spa/${i}`).toContain(`Story number ${i} of this site.`);
      expect(await councilAt(`/spa/${i}`), `/spa/${i}`).toEqual([[NAMES[i % NAMES.length]]]);
      if (i > 0) expect(one?.article.published, `/spa/${i}`).toBeNull();
    }
    await page.close();
  }, 180_000);

  test('faster than anyone reads: nothing is put under another article’s address', async () => {
    const stories = Array.from({ length: 12 }, (_, i) =>
      sampleWords({ council: COUNCILS[i % COUNCILS.length] ?? '', grade: 'good', more: [`Fast story number ${i}.`] }),
    );
    for (let i = 0; i < 12; i++) server.set(`/spa/${i}`, singlePage(stories));
    const page = await chromium.open(server.at('/spa/0'));
    for (let i = 1; i < 12; i++) {
      await page.evaluate((at) => (globalThis as unknown as { goTo: (at: number) => void }).goTo(at), i);
      await new Promise((later) => setTimeout(later, 150 * (i % 4)));
    }
    await expect
      .poll(async () => (await kept()).articles.some(({ article: { text } }) => text.includes('Fast story number 11.')))
      .toBe(true);
    for (const { article: one } of (await kept()).articles.filter(({ article: { text } }) => text.includes('Fast story'))) {
      expect(one.text).toContain(`Fast story number ${one.url?.split('/').at(-1)}.`);
    }
    await page.close();
  });
});

describe('a site that scrolls on from one article into the next', () => {
  const LENGTH = 6;
  test.each([
    ['pushState', true],
    ['replaceState', false],
  ] as const)(
    'each is kept once, under its own address, and only its own words (%s, titles follow: %s)',
    async (way, titled) => {
      const stories = Array.from({ length: LENGTH }, (_, i) =>
        sampleWords({
          council: COUNCILS[i] ?? '',
          grade: 'good',
          headline: `${NAMES[i]} hears what inspectors made of its services`,
          more: [`Scrolled ${way} story number ${i}.`],
        }),
      );
      for (let i = 0; i < LENGTH; i++) server.set(`/${way}/${i}`, endlessPage(stories, way, titled));
      const page = await chromium.open(server.at(`/${way}/0`));
      await expect.poll(() => councilAt(`/${way}/0`)).toHaveLength(1);
      for (let i = 1; i < LENGTH; i++) {
        while (!page.url().endsWith(`/${i}`)) {
          await page.evaluate(() => scrollBy(0, 200));
          await new Promise((later) => setTimeout(later, 50));
        }
        await expect.poll(() => councilAt(`/${way}/${i}`), { interval: 100 }).toEqual([[NAMES[i]]]);
        await expect.poll(async () => (await chromium.icon(page)).title).toContain(`${NAMES[i]}: Good.`);
      }
      // Back up to the first.
      while (!page.url().endsWith('/0')) {
        await page.evaluate(() => scrollBy(0, -400));
        await new Promise((later) => setTimeout(later, 50));
      }
      await expect.poll(async () => (await chromium.icon(page)).title).toContain(`${NAMES[0]}: Good.`);
      const own = (await kept()).articles.filter(({ article: { url } }) => url?.includes(`/${way}/`));
      expect(own).toHaveLength(LENGTH);
      for (const { article: one } of own) {
        const at = Number(one.url?.split('/').at(-1));
        expect(one.title).toBe(stories[at]?.title);
        expect(one.text.match(/story number \d/g)).toEqual([`story number ${at}`]);
        expect(await councilAt(`/${way}/${at}`)).toEqual([[NAMES[at]]]);
        if (at > 0) expect(one.published).toBeNull();
      }
      await page.close();
    },
    120_000,
  );
});

describe('pages that come, go and come back', () => {
  test('out of the browser’s memory: the icon is there again, and nothing is kept twice', async () => {
    server.set('/back', (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(article(0, '/back')));
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
    server.set('/prepared', article(1, '/prepared'));
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
    for (let i = 0; i < 15; i++) server.set(`/own-${i}`, article(i, `/own-${i}`));
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
        server.set(path, article(i, path));
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
