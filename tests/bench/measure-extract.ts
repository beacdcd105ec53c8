/** Reader and extraction beside the peers, on the same documents in the same browser. */
import type { Chromium } from '../e2e/support/chromium.ts';
import { servePages } from '../e2e/support/serve-pages.ts';
import type * as InPage from './in-page.ts';
import type { PageTimes } from './in-page.ts';
import { percentile, ratio, round, roundRatio } from './statistics.ts';
import { type TimeBox, timeBox } from './time-box.ts';

type Bench = { bench: typeof InPage };

// Isolated pages get clocks of 5 µs; others of 100.
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** `pages`: HTML by name. Scripts in them never run. */
export async function measureExtract(
  chromium: Chromium,
  script: string,
  pages: ReadonlyMap<string, string>,
  rounds: number,
  hasTime: TimeBox = timeBox(null),
) {
  const server = await servePages();
  const tab = await chromium.context.newPage();
  const measured: PageTimes[] = [];
  let unread = 0;
  try {
    for (const [name, html] of pages) {
      if (measured.length >= 4 && !hasTime()) break;
      server.set(`/${name}`, (_, response) => {
        response.writeHead(200, {
          ...headers,
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        });
        response.end(html);
      });
      await tab.goto(server.at(`/${name}`));
      await tab.evaluate(script);
      const times = await tab.evaluate((n) => (globalThis as unknown as Bench).bench.timePage(n), rounds);
      if (times) measured.push(times);
      else unread++;
    }
    const paragraphs = [...pages.values()].flatMap((html) => [...html.matchAll(/<p>([^<]{40,})<\/p>/g)].map((match) => match[1] ?? ''));
    const growth = [];
    for (const chars of [2_000, 20_000, 200_000, 2_000_000]) {
      growth.push(
        await tab.evaluate(([p, c]) => (globalThis as unknown as Bench).bench.timeGrowth(p, c, c > 1e6 ? 1 : 3), [
          paragraphs,
          chars,
        ] as const),
      );
    }
    const all = (key: keyof PageTimes) => measured.map((times) => times[key]);
    const ours = measured.map((times) => times.reader + times.extraction);
    return {
      pages: measured.length,
      withoutArticle: unread,
      /** (reader + extraction) / (cloneNode + Readability) */
      ratioToReadability: roundRatio(ratio(ours, all('readability'))),
      /** extraction alone / (cloneNode + Readability) */
      extractionToReadability: roundRatio(ratio(all('extraction'), all('readability'))),
      /** (reader + extraction) / Defuddle */
      ratioToDefuddle: roundRatio(ratio(ours, all('defuddle'))),
      /** extraction alone */
      p50Ms: round(percentile(all('extraction'), 0.5), 3),
      p95Ms: round(percentile(all('extraction'), 0.95), 3),
      mediansMs: Object.fromEntries(
        (['clone', 'readability', 'isProbablyReaderable', 'defuddle', 'reader', 'extraction'] as const).map((key) => [
          key,
          round(percentile(all(key), 0.5), 3),
        ]),
      ),
      readerP95Ms: round(percentile(all('reader'), 0.95), 2),
      growth: growth.map(({ chars, ms }) => ({ chars, ms: round(ms, 2), msPer20kB: round((ms / chars) * 20_000, 3) })),
    };
  } finally {
    await tab.close();
    await server.close();
  }
}
