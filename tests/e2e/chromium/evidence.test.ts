import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { settled } from '../support/popup.ts';
import { samplePage } from '../support/sample-article.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';
import { say } from '../support/words.ts';

let chromium: Chromium;
let server: PageServer;
const filler = Array.from(
  { length: 60 },
  (_, i) => `Paragraph ${i} is about the weather over the moor, which stayed dry for most of the week and turned on Sunday.`,
);

beforeAll(async () => {
  chromium = await launchChromium({ extension: buildExtension('chrome') });
  server = await servePages({
    '/cited': samplePage({
      council: 'Kirklees Council',
      grade: 'good',
      more: ['Back in 2019 children’s services at Kirklees Council were rated requires improvement by the same inspectorate.'],
    }),
    '/long': samplePage({
      council: 'Kirklees Council',
      grade: 'good',
      more: [...filler, 'Back in 2019 children’s services at Kirklees Council were rated requires improvement by the same inspectorate.'],
    }),
  });
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

describe('show in article', () => {
  test('scrolls to the very words and highlights them without touching the page', async () => {
    const page = await chromium.open(server.at('/long'));
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    const popup = await chromium.clickAction(page);
    expect(await settled(popup)).toBe('savedNow');

    // Quotations further back, and those of earlier inspections, are folded away.
    await popup.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    const quotations = popup.getByRole('listitem').filter({ has: popup.getByRole('blockquote') });
    const anywhere = quotations.last();
    const quote = ((await anywhere.getByRole('blockquote').textContent()) ?? '').replace(/^[“\s]+|[”\s]+$/g, '');
    await anywhere.getByText(say('showInArticle')).click();

    const highlighted = () =>
      page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())).join(' '));
    await expect.poll(highlighted).not.toBe('');
    const marked = (await highlighted()).replace(/\s+/g, ' ').trim();
    expect(quote.replace(/\s+/g, ' ')).toContain(marked);
    const inView = () =>
      page.evaluate(() => {
        const [highlight] = CSS.highlights.values();
        const [range] = highlight ?? [];
        const box = (range as Range | undefined)?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      });
    await expect.poll(inView).toBe(true);
    const colour = await page.evaluate(() => {
      const [name] = CSS.highlights.keys();
      return getComputedStyle(document.querySelector('article') ?? document.body, `::highlight(${name})`).backgroundColor;
    });
    expect(colour).not.toMatch(/^(?:|transparent|rgba\(0, 0, 0, 0\))$/);
    expect(await html()).toBe(before);
  });
});

/** What each style looks like, and no other does. */
const SHAPES = {
  citePlain: /^(?!TY)[^[@].*\. https?:\S+$/,
  citeMarkdown: /^(?:Ofsted, )?\[.+\]\(https?:.+\.$/,
  citeRis: /^TY {2}- (?:RPRT|NEWS|ELEC)\r?\n[\s\S]*\nER {2}- \r?\n$/,
  citeBibtex: /^@(?:techreport|article|misc)\{/,
};

describe('citing from the popup', () => {
  test('the report and the article each go to the clipboard, in the style that was asked for', async () => {
    await chromium.context.grantPermissions(['clipboard-read']);
    const page = await chromium.open(server.at('/cited'));
    const popup = await chromium.clickAction(page);
    await settled(popup);
    const read = () => popup.evaluate(() => navigator.clipboard.readText());
    const copied = async (index: number, style: keyof typeof SHAPES) => {
      const cite = popup.locator('.cite').nth(index);
      await cite.evaluate((details) => details.setAttribute('open', ''));
      await cite.getByRole('button', { name: say(style) }).click();
      await cite.getByText(say('citeCopied')).waitFor();
      await expect.poll(read).toMatch(SHAPES[style]);
      return read();
    };
    const count = await popup.locator('.cite').count();
    expect(count).toBeGreaterThan(1);
    const cited = [];
    for (let index = 0; index < count; index++) cited.push(await copied(index, 'citeRis'));
    expect(cited.some((ris) => ris.includes(server.at('/cited')))).toBe(true);
    expect(cited.some((ris) => /AU {2}- Ofsted/.test(ris) && ris.includes('Kirklees'))).toBe(true);
    for (const style of ['citePlain', 'citeMarkdown', 'citeBibtex'] as const) await copied(0, style);
    await page.close();
  });
});
