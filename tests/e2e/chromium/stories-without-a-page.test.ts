/** Sites whose next story comes without a page of its own. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { councilsAt, type Kept, readKept } from '../support/read-kept.ts';
import { COUNCILS, NAMES, sampleWords } from '../support/sample-article.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';

const NAVIGATIONS = 30;

let chromium: Chromium;
let server: PageServer;
let records: Page;

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
  chromium = await launchChromium({ extension: buildExtension('chrome') });
  await chromium.allow(['http://127.0.0.1/*']);
  records = await chromium.open(chromium.extensionUrl('records.html'));
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

const kept = (): Promise<Kept> => readKept(records);
const badge = async (page: Page) => (await chromium.icon(page)).text;
const councilAt = async (path: string) => councilsAt(await kept(), server.at(path));

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

describe('a page whose title says that it is about something else', () => {
  test.each([
    ['Recipe of the week: lemon tart', true],
    ['Recipe of the week: leek pie', false],
    ['Neue Brücke eröffnet', true],
  ])('is not read, and what it goes on to is: %s (titles follow: %s)', async (title, follows) => {
    const path = `/elsewhere-${title.length}`;
    const story = sampleWords({ council: COUNCILS[3] ?? '', grade: 'good', more: [`Came after: ${title}.`] });
    const page = singlePage([{ title, paragraphs: ['The council liked it. Ofsted called its children’s services inadequate.'] }, story])
      .replace('<title>The Sample Post', `<title>${title}`)
      .replaceAll("'/spa/' + at", `'${path}/' + at`)
      .replace('document.title = title;', follows ? 'document.title = title;' : '');
    server.set(`${path}/0`, page);
    const tab = await chromium.open(server.at(`${path}/0`));
    await new Promise((later) => setTimeout(later, 700));
    expect(await councilAt(`${path}/0`)).toHaveLength(0);
    await tab.evaluate(() => (globalThis as unknown as { goTo: (at: number) => void }).goTo(1));
    await expect.poll(() => councilAt(`${path}/1`)).toEqual([[NAMES[3]]]);
    await expect.poll(() => badge(tab)).toBe('G');
    expect(await councilAt(`${path}/0`)).toHaveLength(0);
    await tab.close();
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
