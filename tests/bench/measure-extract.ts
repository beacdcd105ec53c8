/** Reader and extraction beside the peers, on the same documents in the same browser. */
import type { Chromium } from '../e2e/support/chromium.ts';
import { servePages } from '../e2e/support/serve-pages.ts';
import type * as InPage from './in-page.ts';
import type { Contender, PageTimes } from './in-page.ts';
import { percentile, ratio, round, roundRatio } from './statistics.ts';
import { type TimeBox, timeBox } from './time-box.ts';

type Bench = { bench: typeof InPage };

// Isolated pages get clocks of 5 µs; others of 100.
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** Peers and ours whose first run in a fresh page is measured, each in a page of its own. */
const FIRSTS = ['readability', 'defuddle', 'reader', 'extraction'] as const satisfies readonly Contender[];
type FirstTimes = Record<(typeof FIRSTS)[number], number>;

/** Ratios and percentiles of times by page. */
function figures(times: readonly FirstTimes[]) {
  const all = (key: keyof FirstTimes) => times.map((of) => of[key]);
  const ours = times.map((of) => of.reader + of.extraction);
  return {
    /** (reader + extraction) / (cloneNode + Readability) */
    ratioToReadability: roundRatio(ratio(ours, all('readability'))),
    /** extraction alone / (cloneNode + Readability) */
    extractionToReadability: roundRatio(ratio(all('extraction'), all('readability'))),
    /** (reader + extraction) / Defuddle */
    ratioToDefuddle: roundRatio(ratio(ours, all('defuddle'))),
    /** extraction alone */
    p50Ms: round(percentile(all('extraction'), 0.5), 3),
    p95Ms: round(percentile(all('extraction'), 0.95), 3),
    readerP95Ms: round(percentile(all('reader'), 0.95), 2),
  };
}

function medians<K extends string>(names: readonly K[], times: readonly Record<K, number>[]) {
  const middle = (name: K) =>
    round(
      percentile(
        times.map((of) => of[name]),
        0.5,
      ),
      3,
    );
  return Object.fromEntries(names.map((name) => [name, middle(name)]));
}

/**
 * `pages`: HTML by name; scripts in them never run. Cold: the first run in a fresh page, of code that the browser has compiled before, as it keeps
 * an extension's. Warm: the median of `rounds` after `before` others in the same page.
 */
export async function measureExtract(
  chromium: Chromium,
  script: string,
  pages: ReadonlyMap<string, string>,
  { before, rounds }: { before: number; rounds: number },
  hasTime: TimeBox = timeBox(null),
) {
  const server = await servePages();
  const tab = await chromium.context.newPage();
  const warm: PageTimes[] = [];
  const cold: FirstTimes[] = [];
  let unread = 0;
  const open = async (name: string) => {
    await tab.goto(server.at(`/${name}`));
    await tab.evaluate(script);
  };
  try {
    for (const [name, html] of pages) {
      if (warm.length >= 4 && !hasTime()) break;
      server.set(`/${name}`, (_, response) => {
        response.writeHead(200, {
          ...headers,
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        });
        response.end(html);
      });
      await open(name);
      const times = await tab.evaluate(([b, n]) => (globalThis as unknown as Bench).bench.timePage(b, n), [before, rounds] as const);
      if (!times) {
        unread++;
        continue;
      }
      warm.push(times);
      const first: Partial<FirstTimes> = {};
      for (const contender of FIRSTS) {
        await open(name);
        first[contender] = await tab.evaluate((c) => (globalThis as unknown as Bench).bench.timeFirst(c), contender);
      }
      cold.push(first as FirstTimes);
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
    return {
      pages: warm.length,
      withoutArticle: unread,
      ...figures(warm),
      mediansMs: medians(['clone', 'readability', 'isProbablyReaderable', 'defuddle', 'reader', 'extraction'], warm),
      cold: { ...figures(cold), mediansMs: medians(FIRSTS, cold) },
      growth: growth.map(({ chars, ms }) => ({ chars, ms: round(ms, 2), msPer20kB: round((ms / chars) * 20_000, 3) })),
    };
  } finally {
    await tab.close();
    await server.close();
  }
}
