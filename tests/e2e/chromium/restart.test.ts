/** What the user allowed, and what is kept, over a restart of the browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { launchChromium } from '../support/chromium.ts';
import { readKept } from '../support/read-kept.ts';
import { samplePage } from '../support/sample-article.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';

const LOOPBACK = 'http://127.0.0.1/*';
const profile = mkdtempSync(join(tmpdir(), 'inspection-trail-restart-'));
const extension = buildExtension('chrome');
let server: PageServer;

beforeAll(async () => {
  server = await servePages({
    '/before': samplePage({ council: 'Rutland County Council', grade: 'good' }),
    '/after': samplePage({ council: 'Trafford Council', grade: 'inadequate' }),
  });
});
afterAll(async () => {
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

type Api = {
  permissions: { getAll: () => Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts: () => Promise<{ matches: string[] }[]> };
};
const holds = (page: Page) =>
  page.evaluate(async () => {
    const { permissions, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    const registered = (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches);
    return { held: (await permissions.getAll()).origins.sort(), registered: registered.sort() };
  });
const kept = async (page: Page) => (await readKept(page)).articles.map(({ article: { url } }) => new URL(url ?? '').pathname).sort();

test('the gate is registered for exactly what is still allowed, articles are there, and the first run stays away', async () => {
  const first = await launchChromium({ extension, profile });
  await first.allow([LOOPBACK]);
  const records = await first.open(first.extensionUrl('records.html'));
  const page = await first.open(server.at('/before'));
  await expect.poll(() => kept(records)).toEqual(['/before']);
  await page.close();
  await first.close();

  const second = await launchChromium({ extension, profile, keepWelcome: true });
  try {
    const again = await second.open(second.extensionUrl('records.html'));
    const { held } = await holds(again);
    await expect.poll(() => holds(again)).toEqual({ held, registered: held });
    expect(await kept(again)).toEqual(['/before']);
    expect(second.context.pages().map((one) => one.url())).not.toContain(second.extensionUrl('welcome.html'));
    expect(held).toEqual([LOOPBACK]);
    await second.open(server.at('/after'));
    await expect.poll(() => kept(again)).toEqual(['/after', '/before']);
    await second.forbid([LOOPBACK]);
    await expect.poll(() => holds(again)).toEqual({ held: [], registered: [] });
  } finally {
    await second.close();
  }
}, 120_000);
