import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { settled } from '../support/popup.ts';
import { readKept } from '../support/read-kept.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';
import { say } from '../support/words.ts';

let chromium: Chromium;
let server: PageServer;

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R/Size 4>>
%%EOF`;

const REPORTS_NOTHING = `<!doctype html><html lang="en"><head><title>Allotments open again</title></head><body><article><h1>Allotments open again</h1>
${Array.from({ length: 12 }, (_, i) => `<p>Plot ${i + 1} of the riverside allotments has been dug over by volunteers, who planted beans, onions and a row of sweet peas along the fence before the rain came in from the west.</p>`).join('')}
</article></body></html>`;

beforeAll(async () => {
  chromium = await launchChromium({ extension: buildExtension('chrome') });
  server = await servePages({
    '/empty': '<!doctype html><title></title>',
    '/shop':
      '<!doctype html><title>Shop</title><form><input name="q"><button>Search</button></form><ul><li><a href="/1">Chair</a><li><a href="/2">Table</a></ul>',
    '/allotments': REPORTS_NOTHING,
    '/report.pdf': { body: PDF, type: 'application/pdf' },
    '/data.json': { body: '{"rating":"good"}', type: 'application/json' },
  });
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

describe('where there is no article, the popup says so in one sentence, saves nothing, and still looks up a council', () => {
  // Without the permission to see all tabs, Chromium tells an extension nothing of its own pages: one sentence has to be true of all of them.
  test.each([
    ['a new tab', () => 'chrome://new-tab-page/', ['nothingHiddenPage']],
    ['an empty tab', () => 'about:blank', ['nothingHiddenPage']],
    ['a settings page', () => 'chrome://settings/', ['nothingHiddenPage']],
    ['a PDF', () => server.at('/report.pdf'), ['nothingPdf']],
    ['an empty page', () => server.at('/empty'), ['nothingNoArticle']],
    ['a page with nothing to read', () => server.at('/shop'), ['nothingNoArticle', 'nothingNoInspection']],
    ['an article about something else', () => server.at('/allotments'), ['nothingNoInspection']],
    ['a file of data', () => server.at('/data.json'), ['nothingNotPage', 'nothingNoArticle', 'nothingNoInspection']],
  ])('%s', async (_, address, sentences) => {
    const page = await chromium.open(address());
    const popup = await chromium.clickAction(page);
    expect(sentences).toContain(await settled(popup));
    expect(await readKept(popup)).toEqual({ articles: [], findings: [] });

    await popup.getByRole('combobox', { name: say('searchLabel') }).fill('leeds');
    await popup.getByRole('option', { name: 'Leeds', exact: true }).click();
    await popup.getByRole('heading', { name: 'Leeds', exact: true }).waitFor();
    await expect.poll(() => popup.getByRole('list').getByRole('listitem').count()).toBeGreaterThan(2);
    expect(await readKept(popup)).toEqual({ articles: [], findings: [] });
    await page.close();
  });
});
