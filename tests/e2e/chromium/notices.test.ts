/**
 * Notices of the system. The one thing left to the user's hand is the browser's own question whether to allow them: here the extension is installed with
 * that permission already given.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { settled } from '../support/popup.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';
import { like } from '../support/words.ts';

let chromium: Chromium;
let server: PageServer;
let records: Page;
let extension: string;

/** A story of a grade given after the official record ends. */
const story = (council: string, grade: string, month: 'September' | 'October' = 'September') =>
  `<!doctype html><html lang="en"><title>${council}: ${grade}</title><meta property="article:published_time" content="2026-11-16T09:00:00Z"><main><h1>${council}’s children’s services are ${grade}</h1>${[
    `Children’s services at ${council} have been rated ${grade} overall by Ofsted after an inspection in ${month} 2026.`,
    'The report was published on Monday, and councillors will discuss it at a meeting which the public may attend.',
    'Staff at the department were told in a short video message on the morning of its publication.',
  ]
    .map((one) => `<p>${one}</p>`)
    .join('')}</main></html>`;

type Notices = {
  getAll: () => Promise<Record<string, boolean>>;
  onClicked: { dispatch: (id: string) => void };
};
const notices = () =>
  records.evaluate(async () =>
    Object.keys(await (globalThis as unknown as { chrome: { notifications: Notices } }).chrome.notifications.getAll()),
  );
const badge = async (page: Page) => (await chromium.icon(page)).text;

beforeAll(async () => {
  extension = mkdtempSync(join(tmpdir(), 'inspection-trail-notices-'));
  cpSync(buildExtension('chrome'), extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  expect(manifest.optional_permissions).toContain('notifications');
  expect(manifest.permissions).not.toContain('notifications');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'notifications'], optional_permissions: [] }));
  chromium = await launchChromium({ extension });
  server = await servePages({
    '/watched': story('Trafford Council', 'outstanding'),
    '/not-watched': story('Rutland County Council', 'inadequate'),
    '/fallen': story('Trafford Council', 'inadequate', 'October'),
  });
  await chromium.allow(['http://127.0.0.1/*']);
  records = await chromium.open(chromium.extensionUrl('records.html'));
});
afterAll(async () => {
  await chromium.close();
  await server.close();
  rmSync(extension, { recursive: true, force: true });
});

test('a change nobody asked to be told of is on the icon alone', async () => {
  const page = await chromium.open(server.at('/not-watched'));
  await expect.poll(() => badge(page)).toBe('↓I');
  expect(await notices()).toEqual([]);
  await page.close();
});

test('a watched council’s change is told once, by a notice that leads to the council, though the worker was stopped', async () => {
  const page = await chromium.open(server.at('/watched'));
  await expect.poll(() => badge(page)).toMatch(/O/);
  expect(await notices()).toEqual([]);
  const popup = await chromium.clickAction(page);
  await settled(popup);
  const watch = popup.getByRole('switch', { name: like('watchSwitch') });
  await watch.click();
  await expect.poll(() => watch.getAttribute('aria-checked')).toBe('true');
  await chromium.closePopup(popup);
  await chromium.killWorker();

  await page.goto(server.at('/fallen'));
  await expect.poll(() => badge(page)).toMatch(/I/);
  await expect.poll(notices).toHaveLength(1);
  const [notice = ''] = await notices();
  await page.reload();
  await expect.poll(() => badge(page)).toMatch(/I/);
  expect(await notices()).toEqual([notice]);

  await chromium.killWorker();
  await chromium.wakeWorker(records);
  const worker = chromium.context.serviceWorkers().at(-1);
  await worker?.evaluate(
    (id) => (globalThis as unknown as { chrome: { notifications: Notices } }).chrome.notifications.onClicked.dispatch(id),
    notice,
  );
  const address = chromium.extensionUrl('records.html#council/358');
  await expect.poll(() => chromium.context.pages().some((one) => one.url() === address)).toBe(true);
  const shown = chromium.context.pages().find((one) => one.url() === address);
  await shown?.getByRole('heading', { name: 'Trafford' }).first().waitFor();
  await expect.poll(notices).toEqual([]);
  await page.close();
});
