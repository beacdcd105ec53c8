/** The records page in a real browser, with a real database, keyboard and file chooser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ArticleRow, FindingRow } from '../../../lib/store/rows.ts';
import { buildExtension } from '../support/built-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { emptyKept, readKept } from '../support/read-kept.ts';
import { like, say } from '../support/words.ts';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await launchChromium({ extension: buildExtension('chrome') });
  page = await chromium.open(chromium.extensionUrl('records.html'));
});
afterAll(() => chromium.close());

const AT = Date.UTC(2026, 10, 16, 9);
const TEXT = 'Inspectors may have rated children’s services in Rutland as inadequate, a campaigner said.\nThe council would not comment.';

/** Rows as the store writes them. */
function story(number: number, host: string, certainty: 'stated' | 'unsure'): { article: ArticleRow; finding: FindingRow } {
  const id = `story-${number}`;
  const url = `https://${host}/${number}`;
  const start = TEXT.indexOf('inadequate');
  const evidence = { fact: 'grade' as const, where: 'text' as const, start, end: start + 10, quote: 'inadequate', rule: 'test' };
  const title = `Story ${number}: what was found in Rutland`;
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: TEXT.length }];
  const keptAt = AT + number;
  return {
    article: {
      id,
      article: { url, title, site: host, byline: null, published: { date: '2026-11-12', source: 'meta' }, lang: 'en', text: TEXT, blocks },
      fingerprint: id,
      extractor: 1,
      keptAt,
      changedAt: keptAt,
      addresses: [`${host}/${number}`],
      host,
    },
    finding: {
      id: `${id}.1`,
      articleId: id,
      councils: ['857'],
      finding: {
        council: { code: '857', name: 'Rutland' },
        alsoFor: [],
        service: "children's services",
        provider: null,
        framework: 'ILACS',
        status: 'current',
        rating: 'inadequate',
        ratingBasis: 'explicit',
        outcome: null,
        judgements: [],
        inspected: '2026-10',
        inspectedBasis: 'explicit',
        reportPublished: null,
        certainty,
        doubts: certainty === 'unsure' ? ['opinion'] : [],
        evidence: [evidence],
      },
      article: { url, title, site: host, published: '2026-11-12' },
      keptAt,
      places: [['857', -keptAt]],
      ...(certainty === 'unsure' ? { review: -keptAt } : {}),
    },
  };
}

async function fill(...stories: ReturnType<typeof story>[]): Promise<void> {
  await page.evaluate(async (rows) => {
    const opening = indexedDB.open('inspection-trail');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction(['articles', 'findings'], 'readwrite');
    for (const { article, finding } of rows) {
      transaction.objectStore('articles').put(article);
      transaction.objectStore('findings').put(finding);
    }
    await new Promise<void>((resolve) => {
      transaction.oncomplete = () => resolve();
    });
    database.close();
  }, stories);
}

async function show(hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${chromium.extensionUrl('records.html')}${hash}`);
}

/** The row of Rutland once its articles are counted. */
const rutland = () => page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Rutland', exact: true }) });
const undo = () => page.getByRole('button', { name: say('undo'), exact: true });

beforeEach(async () => {
  await show('');
  await page.getByRole('table').waitFor();
  await emptyKept(page);
});

describe('kept articles', () => {
  test('one is deleted and comes back by the keyboard alone: the focus is on Undo', async () => {
    await fill(story(1, 'a.example', 'stated'), story(2, 'b.example', 'stated'));
    await show('#articles');
    await page
      .getByRole('button', { name: like('recordsDeleteFull') })
      .first()
      .press('Enter');
    await page.getByText(like('recordsDeleted')).waitFor();
    expect((await readKept(page)).articles).toHaveLength(1);
    expect(await undo().evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText(like('recordsRestored')).waitFor();
    expect((await readKept(page)).articles).toHaveLength(2);
    await page.getByRole('listitem').filter({ hasText: 'Story 2' }).waitFor();
  });

  test('a site is forgotten after a Yes, counted before, and comes back; Escape forgets nothing', async () => {
    await fill(story(1, 'a.example', 'stated'), story(2, 'a.example', 'stated'), story(3, 'b.example', 'stated'));
    await show('#articles');
    const forget = page.getByRole('button', { name: say('recordsForgetFull').replace('$SITE$', 'a.example') }).first();
    await forget.click();
    const dialog = page.getByRole('dialog', { name: say('forgetTitle').replace('$SITE$', 'a.example') });
    await dialog.getByText(/^2 /).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect((await readKept(page)).articles).toHaveLength(3);
    await forget.click();
    await dialog.getByRole('button', { name: say('forgetYes') }).click();
    await page.getByText(like('doneForgotten_other')).waitFor();
    expect((await readKept(page)).articles.map(({ article }) => article.site)).toEqual(['b.example']);
    await undo().click();
    await page.getByText(like('doneRemembered_other')).waitFor();
    expect((await readKept(page)).articles).toHaveLength(3);
  });
});

describe('findings to check', () => {
  test('one that is right counts from then on; one that is none is gone; both come back', async () => {
    await fill(story(1, 'a.example', 'unsure'));
    await show('#review');
    const link = page.getByRole('link', { name: like('showInArticle') }).or(page.getByRole('link', { name: /^Show in article/ }));
    expect(await link.first().getAttribute('href')).toMatch(/^https:\/\/a\.example\/1#:~:text=.*inadequate/);
    await page.getByRole('button', { name: like('reviewAcceptFull') }).click();
    await page.getByText(say('reviewNone')).waitFor();
    await page.goto(`${chromium.extensionUrl('records.html')}#councils`);
    await rutland().getByText('Inadequate', { exact: true }).waitFor();

    await undo().click();
    await page.getByText(like('doneWaiting')).waitFor();
    await rutland().getByText('Inadequate', { exact: true }).waitFor({ state: 'detached' });

    await page.goto(`${chromium.extensionUrl('records.html')}#review`);
    await page.getByRole('button', { name: like('reviewDenyFull') }).click();
    await page.getByText(like('doneDenied')).waitFor();
    expect((await readKept(page)).findings).toEqual([]);
    await undo().click();
    await page.getByRole('button', { name: like('reviewDenyFull') }).waitFor();
    expect((await readKept(page)).findings).toHaveLength(1);
  });

  test('one marked as no inspection is listed, also days later, and taken back by the keyboard alone', async () => {
    await fill(story(1, 'a.example', 'unsure'));
    await show('#review');
    await page.getByRole('button', { name: like('reviewDenyFull') }).press('Enter');
    await page.getByText(like('doneDenied')).waitFor();
    await show('#review');
    const list = page.getByRole('region', { name: say('deniedTitle') });
    await list.getByRole('link', { name: 'Rutland', exact: true }).waitFor();
    await list.getByRole('button', { name: like('deniedBackFull') }).press('Enter');
    await page.getByRole('button', { name: like('reviewDenyFull') }).waitFor();
    expect(await list.count()).toBe(0);
    expect((await readKept(page)).findings).toHaveLength(1);
    expect(await undo().evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await list.getByRole('link', { name: 'Rutland', exact: true }).waitFor();
    expect((await readKept(page)).findings).toEqual([]);
  });
});

describe('what was deleted', () => {
  test('comes back days later, or goes for good after a Yes, by the keyboard alone; Escape deletes nothing', async () => {
    await fill(story(1, 'a.example', 'stated'), story(2, 'b.example', 'stated'));
    await show('#articles');
    for (let left = 2; left > 0; left--) {
      await page
        .getByRole('button', { name: like('recordsDeleteFull') })
        .first()
        .press('Enter');
      await expect.poll(async () => (await readKept(page)).articles.length).toBe(left - 1);
    }
    await show('#deleted');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Story 2' })
      .getByRole('button', { name: like('putAwayBackFull') })
      .press('Enter');
    await page.getByText(like('recordsRestored')).waitFor();
    expect((await readKept(page)).articles.map(({ article }) => article.site)).toEqual(['b.example']);

    const good = page
      .getByRole('listitem')
      .filter({ hasText: 'Story 1' })
      .getByRole('button', { name: like('putAwayGoodFull') });
    const dialog = page.getByRole('dialog', { name: say('emptyTitle') });
    await good.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await good.press('Enter');
    await dialog.getByRole('button', { name: say('emptyYes') }).press('Enter');
    await page.getByText(like('doneEmptied_one')).waitFor();
    await page.getByText(say('putAwayNone')).waitFor();
    expect((await readKept(page)).articles).toHaveLength(1);
  });
});

const CSV = [
  'Local authority name,Inspection date,Publication date,Inspection type,Overall effectiveness',
  'Rutland,02/11/2026,18/11/2026,ILACS Focused Visit,',
  'Atlantis,02/11/2026,18/11/2026,ILACS Short Inspection,Good',
].join('\r\n');

describe('bringing the record up to date', () => {
  const choose = (name: string, text: string) =>
    page.getByLabel(say('importChoose')).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

  test('a file is looked at, refused row by row, applied, and taken back', async () => {
    await show('#import');
    await choose('outcomes.csv', CSV);
    const refused = page.getByRole('row').filter({ hasText: 'Atlantis' });
    await refused.waitFor();
    expect(await refused.getByRole('cell').allInnerTexts()).toEqual(['3', 'A', 'Atlantis', say('importWhyCouncil')]);
    await page.getByRole('button', { name: like('importApply_one') }).click();
    await page.getByText(like('doneApplied')).waitFor();

    await show('#council/857');
    const first = page
      .getByRole('listitem')
      .filter({ hasText: '2–2026' })
      .or(page.getByRole('listitem').filter({ hasText: '2 November 2026' }));
    await first.first().getByText(say('sourceImported')).waitFor();

    await show('#import');
    await page.getByRole('button', { name: like('importTakeBackFull') }).click();
    await page.getByRole('button', { name: like('importAgainFull') }).waitFor();
    await show('#council/857');
    await page.locator('.trail li').first().waitFor();
    expect(await page.getByText(say('sourceImported')).count()).toBe(0);
  });

  test('a wrong file is refused in a sentence, and changes nothing', async () => {
    await show('#import');
    await choose('letter.csv', 'Dear all,\nplease find attached');
    expect(await page.getByRole('alert').innerText()).toContain(say('importNoTable'));
    expect(await page.getByText(say('importNothingChanged')).isVisible()).toBe(true);
    await choose('broken.ods', 'PK and nothing more');
    await page.getByText(say('importNotSpreadsheet')).waitFor();
    expect(await page.getByRole('button', { name: like('importApply_other') }).count()).toBe(0);
  });
});

describe('the picture of grades', () => {
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

  test('is one stop of the Tab key, walked by the arrows, each point told in words', async () => {
    await show('#council/857');
    const chart = page.getByRole('group', { name: say('chartHow') });
    await chart.waitFor();
    await page.getByRole('button', { name: say('chartByStrand') }).focus();
    await page.keyboard.press('Tab');
    const newest = await focused();
    expect(newest).toContain(say('chartOverall'));
    await page.keyboard.press('Home');
    const oldest = await focused();
    expect(oldest).not.toBe(newest);
    expect(oldest).toMatch(/20(?:09|10|11|12)/);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).not.toBe(oldest);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(oldest);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain(say('chartVisits'));
    const [, ...said] = (await focused()).split('. ');
    expect(await page.locator('.chart-facts').innerText()).toContain(said[0] ?? 'nothing');
    await page.keyboard.press('Tab');
    expect(await chart.evaluate((group) => group.contains(document.activeElement))).toBe(false);
  });

  test('shows its strands when asked, and the same as a table', async () => {
    await show('#council/857');
    const rows = page.getByRole('group', { name: say('chartHow') }).getByRole('group');
    await rows.first().waitFor();
    const before = await rows.count();
    await page.getByRole('button', { name: say('chartByStrand') }).click();
    expect(await rows.count()).toBeGreaterThan(before);
    await page.getByText(say('chartAsTable'), { exact: true }).click();
    expect(
      await page
        .getByRole('table')
        .getByRole('columnheader', { name: say('strandLeadership') })
        .count(),
    ).toBe(1);
  });

  test('an entry is cited to the clipboard', async () => {
    await chromium.context.grantPermissions(['clipboard-read']);
    await show('#council/857');
    const entry = page.locator('.trail li').first();
    await entry.getByText(say('cite'), { exact: true }).first().click();
    await entry
      .getByRole('button', { name: say('citeBibtex') })
      .first()
      .click();
    await entry.getByText(say('citeCopied')).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@techreport\{Ofsted/);
  });
});
