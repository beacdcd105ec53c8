/** From a page being there to its grade on the icon, without a click: with the service worker stopped when the page is opened, and with it running. */
import type { Chromium } from '../e2e/support/chromium.ts';
import { samplePage } from '../e2e/support/sample-article.ts';
import { servePages } from '../e2e/support/serve-pages.ts';
import { EMPTY_PAGE } from './measure-popup.ts';
import { percentile, round } from './statistics.ts';
import { type TimeBox, timeBox } from './time-box.ts';

const COUNCILS = ['Derbyshire County Council', 'Wigan Council', 'Hampshire County Council', 'Doncaster Council', 'Coventry City Council'];
/** Fewer rounds than this say nothing. */
const FEWEST = 1;
const LOOPBACK = 'http://127.0.0.1/*';

type Api = {
  tabs: { query: (what: object) => Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText: (of: { tabId: number }) => Promise<string> };
};

/** Runs in a page of the extension: the moment, in epoch ms, when the tab that shows `url` has a badge. */
async function whenBadged(url: string): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  for (const until = Date.now() + 20_000; Date.now() < until; ) {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    if (tab && (await chrome.action.getBadgeText({ tabId: tab.id })) !== '') return performance.timeOrigin + performance.now();
    await new Promise((later) => setTimeout(later, 2));
  }
  throw new Error(`no badge over ${url}`);
}

/** Leaves the browser as it was: the site is forbidden again. */
export async function measureUnasked(chromium: Chromium, rounds: number, hasTime: TimeBox = timeBox(null)) {
  const server = await servePages();
  await chromium.allow([LOOPBACK]);
  const control = await chromium.open(chromium.extensionUrl(EMPTY_PAGE));
  const cold: number[] = [];
  const warm: number[] = [];
  try {
    for (let i = -1; i < rounds && (i < FEWEST || hasTime()); i++) {
      for (const times of [cold, warm]) {
        const path = `/unasked-${i}-${times === cold ? 'cold' : 'warm'}`;
        server.set(
          path,
          samplePage({ council: COUNCILS[(i + COUNCILS.length) % COUNCILS.length] ?? '', grade: 'good', more: [`Story ${path}.`] }),
        );
        if (times === cold) await chromium.killWorker();
        else await chromium.wakeWorker(control);
        const badged = control.evaluate(whenBadged, server.at(path));
        const tab = await chromium.open(server.at(path));
        const ready = await tab.evaluate(() => {
          const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
          return performance.timeOrigin + (navigation?.domContentLoadedEventEnd ?? 0);
        });
        const took = (await badged) - ready;
        // The first of all compiles and creates what later ones find.
        if (i >= 0) times.push(took);
        await tab.close();
      }
    }
  } finally {
    await control.close();
    await server.close();
    await chromium.forbid([LOOPBACK]);
  }
  const p = (values: number[], share: number) => round(percentile(values, share), 1);
  return { rounds: cold.length, coldP50Ms: p(cold, 0.5), coldP95Ms: p(cold, 0.95), warmP50Ms: p(warm, 0.5), warmP95Ms: p(warm, 0.95) };
}
