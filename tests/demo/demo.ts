/**
 * `npm run demo`: builds the extension, opens Chromium (headed where there is a display), serves the sample articles beside this file on
 * loopback, clicks the real toolbar action over each, prints what was kept and the trail on screen, and leaves pictures in tests/demo/out.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import type { KeptFinding } from '../../lib/domain/kept.ts';
import { buildExtension, ROOT } from '../e2e/support/built-extension.ts';
import { type Chromium, launchChromium } from '../e2e/support/chromium.ts';
import { browserVersion } from '../e2e/support/find-browser.ts';
import { settled, statusLines } from '../e2e/support/popup.ts';
import { readKept } from '../e2e/support/read-kept.ts';
import { servePages } from '../e2e/support/serve-pages.ts';
import { table } from './print-table.ts';

const HERE = import.meta.dirname;
const OUT = join(HERE, 'out');

function keptRow({ finding }: KeptFinding): string[] {
  const strands = finding.judgements.map(({ label, grade }) => `${label}: ${grade}`).join('; ');
  return [
    finding.council.name,
    finding.service,
    finding.framework,
    finding.rating ?? finding.outcome ?? 'no grade given',
    finding.status === 'current' ? 'current' : 'earlier',
    finding.inspected ?? '–',
    strands,
  ];
}

/** The trails on screen: for each council, its entries as lines of text. */
async function trailsOnScreen(popup: Page): Promise<{ council: string; entries: string[][] }[]> {
  await popup.evaluate(() => {
    for (const council of document.querySelectorAll<HTMLDetailsElement>('details:has(> summary h2)')) council.open = true;
  });
  const sections = await popup.getByRole('heading', { level: 2 }).all();
  return Promise.all(
    sections.map(async (heading) => ({
      council: (await heading.textContent()) ?? '',
      entries: (await heading.locator('xpath=ancestor::*[self::section or self::details][1]//ol/li').allInnerTexts()).map((text) =>
        text
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      ),
    })),
  );
}

/** Pictures of the popup as it opened, in both colour schemes. */
async function takePictures(popup: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    await popup.screenshot({ path: join(OUT, `${name}-${colorScheme}.png`) });
  }
  await popup.emulateMedia({ colorScheme: null });
}

async function showArticle(chromium: Chromium, address: string, name: string): Promise<boolean> {
  const page = await chromium.open(address);
  console.log(`\n━━ ${await page.title()}\n   ${address}`);
  const started = performance.now();
  const popup = await chromium.clickAction(page);
  const ending = await settled(popup);
  const took = Math.round(performance.now() - started);
  console.log(`   the popup says: ${(await statusLines(popup)).join(' ')}   (${took} ms after the click)\n`);
  await popup.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  await takePictures(popup, name);

  const { findings } = await readKept(popup);
  const own = findings.filter((one) => one.article.url?.includes(`/${name}`) || address.startsWith(one.article.url ?? '?'));
  console.log(
    table(
      ['kept: council', 'service', 'framework', 'grade', 'status', 'inspected', 'strands'],
      own.map(keptRow),
      [24, 20, 16, 22, 8, 23, 60],
    ),
  );
  for (const { council, entries } of await trailsOnScreen(popup)) {
    const rows = entries.map(([year = '', verdict = '', kind = '', ...others]) => [year, verdict, kind, others.join(' · ')]);
    console.log(`\n${table([`trail of ${council}`, 'verdict', 'inspection', 'when, and who says so'], rows, [30, 26, 34, 90])}`);
  }
  await chromium.closePopup(popup);
  await page.close();
  return ending === 'savedNow' && own.length > 0;
}

const extension = buildExtension('chrome');
const headed =
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || ['darwin', 'win32'].includes(process.platform)) && !process.env.CI;
console.log(`${browserVersion('chromium')}, ${headed ? 'on this screen' : 'headless'}; the extension from ${relative(ROOT, extension)}`);
mkdirSync(OUT, { recursive: true });

const names = ['graded', 'ungraded-visit', 'three-councils', 'strands-only'];
const articles = readdirSync(join(HERE, 'articles')).filter((file) => names.includes(file.replace('.html', '')));
const server = await servePages(
  Object.fromEntries(articles.map((file) => [`/${file.replace('.html', '')}`, readFileSync(join(HERE, 'articles', file), 'utf8')])),
);
const chromium = await launchChromium({ extension, headed });
let shown = 0;
try {
  for (const name of names) if (await showArticle(chromium, server.at(`/${name}`), name)) shown++;
} finally {
  await chromium.close();
  await server.close();
}
console.log(`\nPictures of the popup, light and dark: ${relative(process.cwd(), OUT)}/`);
console.log(`${shown} of ${names.length} articles kept.`);
process.exit(shown === names.length ? 0 : 1);
