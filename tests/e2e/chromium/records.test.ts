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
    const named = await good.getAttribute('aria-label');
    const dialog = page.getByRole('dialog', { name: say('emptyTitle') });
    await good.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await good.press('Enter');
    await dialog.waitFor();
    // A quick hand asks again before the browser has told that the question was closed.
    await page.evaluate((label) => {
      document.querySelector('dialog')?.close();
      document.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`)?.click();
    }, named);
    await dialog.getByRole('button', { name: say('emptyYes') }).press('Enter');
    await page.getByText(like('doneEmptied_one')).waitFor();
    await page.getByText(say('putAwayNone')).waitFor();
    expect((await readKept(page)).articles).toHaveLength(1);
  });
});
