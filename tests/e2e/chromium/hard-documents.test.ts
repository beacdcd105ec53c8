import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { settled } from '../support/popup.ts';
import { readKept } from '../support/read-kept.ts';
import { samplePage, sampleWords } from '../support/sample-article.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';

let chromium: Chromium;
let server: PageServer;

const { title, paragraphs } = sampleWords({ council: 'Plymouth City Council', grade: 'good' });
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const story = paragraphs.map((text) => `<p>${text}</p>`).join('');
const DULL = 'The tide tables for the week show nothing out of the ordinary, and the ferries kept to their times in spite of the wind. ';

const HARD: Record<string, string> = {
  '/five-megabytes': page(
    `<article><h1>${title}</h1>${story}${`<p>${DULL.repeat(6)}</p>`.repeat(Math.ceil(5e6 / (DULL.length * 6)))}</article>`,
  ),
  '/hundred-thousand-elements': page(`<article><h1>${title}</h1>${story}</article><div>${'<i>x</i><b></b>'.repeat(50_000)}</div>`),
  '/nested-ten-thousand': page(`<article><h1>${title}</h1>${story}</article>${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}`),
  '/nested-around-the-story': page(
    `${'<section><div>'.repeat(5_000)}<article><h1>${title}</h1>${story}</article>${'</div></section>'.repeat(5_000)}`,
  ),
  '/clobbered': page(
    `<form id="f"><input name="body"><input name="documentElement"><input name="cloneNode"><input name="querySelectorAll"><input name="childNodes"><input name="textContent"><input name="nodeName"><input name="parentNode"><input name="attributes"></form>
     <img name="body"><img name="documentElement"><img name="cloneNode"><img name="getElementsByTagName"><img name="querySelector"><img name="title"><img name="URL"><form name="head"></form>
     <article><h1>${title}</h1>${story}</article>`,
  ),
  '/meddling-scripts': page(
    `<article><h1>${title}</h1>${story}</article>`,
    `<script>Array.prototype.map = () => { throw new Error('meddled'); }; Node.prototype.cloneNode = () => null; String.prototype.replace = () => ''; window.Readability = function () { throw new Error('mine'); }; Object.prototype.url = 'https://evil.example/';</script>`,
  ),
};

// The same words twice on one site are one article, kept once: each page says something of its own.
for (const [path, html] of Object.entries(HARD))
  HARD[path] = html.replace(story, `${story}<p>Readers know this page as ${path.slice(1)}.</p>`);

/** An everyday article, whatever stands around it. */
const MUST_BE_READ = ['/clobbered', '/meddling-scripts', '/hundred-thousand-elements'];

beforeAll(async () => {
  chromium = await launchChromium({ extension: buildExtension('chrome') });
  server = await servePages({ ...HARD, '/other': samplePage({ council: 'Luton Council', grade: 'inadequate' }) });
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

/** Longest time, in ms, that the page's own timers had to wait since it was asked to watch. */
const WATCH = () => {
  const watch = { longest: 0, last: performance.now() };
  Object.assign(window, { watch });
  setInterval(() => {
    const now = performance.now();
    watch.longest = Math.max(watch.longest, now - watch.last);
    watch.last = now;
  }, 4);
};

/** What a page may at most be kept from answering, in ms. */
const LONGEST = 1_500;
const longestOf = (tab: Page) => tab.evaluate(() => (window as unknown as { watch: { longest: number } }).watch.longest);

async function longestOfAnother(path: string): Promise<number> {
  const tab = await chromium.open(server.at(path));
  await tab.evaluate(WATCH);
  await settled(await chromium.clickAction(tab));
  const longest = await longestOf(tab);
  await tab.close();
  return longest;
}

describe('a hard document gets a clear word or a good result, and the page stays usable', () => {
  test.each(Object.keys(HARD))('%s', async (path) => {
    const tab = await chromium.open(server.at(path));
    await tab.evaluate(WATCH);
    const popup = await chromium.clickAction(tab);
    const ending = await settled(popup);
    let longest = await longestOf(tab);
    const { articles, findings } = await readKept(popup);
    const own = articles.filter(({ article }) => article.url === server.at(path));
    expect(MUST_BE_READ.includes(path) ? ['savedNow'] : ['savedNow', 'nothingNoArticle', 'nothingTooLarge', 'nothingTooSlow']).toContain(
      ending,
    );
    if (ending === 'savedNow') {
      const said = findings
        .filter(({ articleId }) => articleId === own[0]?.id)
        .map(({ finding }) => `${finding.council.name} ${finding.rating}`);
      expect(said).toEqual(['Plymouth good']);
    } else {
      expect(own).toEqual([]);
    }
    // The machine may have had something else to do just then; what the extension itself takes, it takes every time.
    for (let again = 0; again < 3 && longest >= LONGEST; again++) longest = Math.min(longest, await longestOfAnother(path));
    expect(longest, 'longest time that the page could not answer, in ms').toBeLessThan(LONGEST);
    await tab.close();
  });

  test('a page that navigates away while it is read: nothing is kept under the wrong address', async () => {
    const leave = async (delay: number, attempt: number) => {
      const path = `/leaving-${delay}-${attempt}`;
      server.set(path, (HARD['/five-megabytes'] ?? '').replace('five-megabytes', path));
      const tab = await chromium.open(server.at(path));
      const click = await chromium.aimAtAction(tab);
      // From within, so that the page leaves at its moment however long the click takes to arrive.
      await tab.evaluate(([address, wait]) => setTimeout(() => location.assign(address), wait), [server.at('/other'), delay] as const);
      const popup = await click();
      await settled(popup);
      const { articles, findings } = await readKept(popup);
      for (const { finding, article } of findings) {
        expect(finding.council.name, `kept from ${article.url}`).toBe(article.url === server.at('/other') ? 'Luton' : 'Plymouth');
      }
      for (const { id } of articles) expect(findings.some(({ articleId }) => articleId === id)).toBe(true);
      await tab.close();
      return 'done';
    };
    for (const delay of [60, 120, 200, 300, 450, 700]) {
      let answer = '';
      // Now and then the debugger's own call to a page that has just left never returns. Only that is tried again: a popup that does not settle, or a
      // wrong record, fails at once.
      for (let attempt = 0; attempt < 3 && answer !== 'done'; attempt++) {
        const round = leave(delay, attempt);
        round.catch(() => undefined);
        answer = await Promise.race([round, new Promise<string>((resolve) => setTimeout(resolve, 60_000, 'no answer'))]);
      }
      expect(answer).toBe('done');
    }
  }, 600_000);
});
