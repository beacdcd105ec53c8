/** The official record in a real browser: brought up to date from a file, drawn as a picture, cited. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { like, say } from '../support/words.ts';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await launchChromium({ extension: buildExtension('chrome') });
  page = await chromium.open(chromium.extensionUrl('records.html'));
});
afterAll(() => chromium.close());

async function show(hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${chromium.extensionUrl('records.html')}${hash}`);
}

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
