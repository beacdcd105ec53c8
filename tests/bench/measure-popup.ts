/** The popup with a known article's trail, beside an empty page of the extension in the same place, at growing numbers of findings. */
import type { Page } from 'playwright-core';
import type { ArticleRow, FindingRow } from '../../lib/store/rows.ts';
import type { Chromium } from '../e2e/support/chromium.ts';
import { samplePage } from '../e2e/support/sample-article.ts';
import { servePages } from '../e2e/support/serve-pages.ts';
import { median, ratio, round, roundRatio } from './statistics.ts';
import { type TimeBox, timeBox } from './time-box.ts';
import { closePopup, timeClick } from './watch-popup.ts';

/** A page of the extension with one word in it. It has to be in the extension's folder. */
export const EMPTY_PAGE = 'bench-empty.html';
export const EMPTY_HTML = '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty.</p>';

const CODES = Array.from({ length: 150 }, (_, i) => String(300 + i));
const OWN_CODE = '830';
/** Findings of the council on screen: what its articles may tell in years. */
const OWN_FINDINGS = 20;

/** Writes rows as the store does, past the store: ten thousand clicks would take an hour. Runs in a page of the extension. */
async function fill({
  from,
  to,
  codes,
  own,
  ownFindings,
}: {
  from: number;
  to: number;
  codes: string[];
  own: string;
  ownFindings: number;
}) {
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settle(indexedDB.open('inspection-trail'));
  for (let start = from; start < to; start += 5_000) {
    const transaction = database.transaction(['articles', 'findings'], 'readwrite', { durability: 'relaxed' });
    for (let i = start; i < Math.min(start + 5_000, to); i++) {
      const code = i < ownFindings ? own : (codes[i % codes.length] ?? own);
      const keptAt = 1_700_000_000_000 + i * 1_000;
      const url = `https://paper-${i % 50}.example/story-${i}`;
      const text = `The council was rated good in story ${i}.`;
      const evidence = { fact: 'grade' as const, where: 'text' as const, start: 22, end: 26, quote: 'good', rule: 'bench' };
      const article: ArticleRow = {
        id: `bench-${i}`,
        article: {
          url,
          title: `Story ${i}`,
          site: 'Paper',
          byline: null,
          published: null,
          lang: 'en',
          text,
          blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
        },
        fingerprint: `bench-${i}`,
        extractor: 1,
        keptAt,
        changedAt: keptAt,
        addresses: [url.replace('https://', '')],
        host: `paper-${i % 50}.example`,
      };
      const finding: FindingRow = {
        id: `bench-${i}.0`,
        articleId: article.id,
        councils: [code],
        finding: {
          council: { code, name: `Council ${code}` },
          alsoFor: [],
          service: "children's services",
          provider: null,
          framework: 'unknown',
          status: 'current',
          rating: 'good',
          ratingBasis: 'explicit',
          outcome: null,
          judgements: [],
          inspected: `${2010 + (i % 16)}-${String(1 + (i % 12)).padStart(2, '0')}`,
          inspectedBasis: 'explicit',
          reportPublished: null,
          certainty: 'stated',
          doubts: [],
          evidence: [evidence],
        },
        article: { url, title: `Story ${i}`, site: 'Paper', published: null },
        keptAt,
        places: [[code, -keptAt]],
      };
      transaction.objectStore('articles').put(article);
      transaction.objectStore('findings').put(finding);
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  }
  database.close();
}

async function setPopup(page: Page, popup: string): Promise<void> {
  await page.evaluate(`chrome.action.setPopup({ popup: ${JSON.stringify(popup)} })`);
}

export type PopupTimes = {
  rows: number;
  trailMs: number | null;
  emptyMs: number | null;
  ratioToEmptyPage: ReturnType<typeof roundRatio>;
  /** Script memory that the popup has in use once its trail is there. */
  heapMB: number | null;
};

/** Fewer rounds than this say nothing. */
const FEWEST = 1;

/** Runs in a page of the extension: bytes of script memory that the open popup has in use. */
function heapOfPopup(): number {
  type View = { performance: { memory?: { usedJSHeapSize: number } } };
  const { chrome } = globalThis as unknown as { chrome: { extension: { getViews: (of: { type: 'popup' }) => View[] } } };
  return chrome.extension.getViews({ type: 'popup' })[0]?.performance.memory?.usedJSHeapSize ?? Number.NaN;
}

/** `sizes`: numbers of findings, growing, 0 first. Times in ms from the click to the frame that shows the trail, or the empty page's word. */
export async function measurePopup(
  chromium: Chromium,
  sizes: readonly number[],
  rounds: number,
  /** Called with the database at each size. */
  alsoAt: (size: number) => Promise<void>,
  /** A new time box for each size. */
  box: () => TimeBox = () => timeBox(null),
) {
  const server = await servePages({
    '/known': samplePage({ council: 'Derbyshire County Council', grade: 'good', before: { grade: 'inadequate', year: 2021 } }),
  });
  const control = await chromium.open(chromium.extensionUrl(EMPTY_PAGE));
  const tab = await chromium.open(server.at('/known'));
  const byRows: PopupTimes[] = [];
  const trailTimes = new Map<number, number[]>();
  try {
    await timeClick(chromium, control, tab, 'saved');
    await closePopup(control);
    let rows = 0;
    for (const size of sizes) {
      if (size > rows) await control.evaluate(fill, { from: rows, to: size, codes: CODES, own: OWN_CODE, ownFindings: OWN_FINDINGS });
      rows = size;
      const trail: number[] = [];
      const empty: number[] = [];
      const heaps: number[] = [];
      const hasTime = box();
      for (let i = -1; i < rounds && (i < FEWEST || hasTime()); i++) {
        for (const [page, what, times] of [
          ['popup.html', 'trail', trail],
          [EMPTY_PAGE, 'any', empty],
        ] as const) {
          await setPopup(control, page);
          const took = await timeClick(chromium, control, tab, what);
          if (i >= 0) times.push(took);
          if (what === 'trail') heaps.push(await control.evaluate(heapOfPopup));
          await closePopup(control);
        }
      }
      await alsoAt(size);
      trailTimes.set(size, trail);
      byRows.push({
        rows: size,
        trailMs: round(median(trail), 1),
        emptyMs: round(median(empty), 1),
        ratioToEmptyPage: roundRatio(ratio(trail, empty)),
        heapMB: round(median(heaps) / 1e6, 1),
      });
    }
  } finally {
    await setPopup(control, 'popup.html').catch(() => null);
    await tab.close();
    await control.close();
    await server.close();
  }
  const least = sizes.find((size) => size >= 1_000) ?? sizes[0];
  const most = sizes.at(-1);
  const beside = (size: number | undefined) => byRows.find(({ rows }) => rows === size)?.ratioToEmptyPage.median ?? null;
  return {
    rounds,
    ratioToEmptyPage: byRows[0]?.ratioToEmptyPage ?? null,
    byRows,
    /**
     * Largest database against one of a thousand findings, each beside the empty page of its own minute: filling a database takes minutes, in which a machine
     * may become faster or slower.
     */
    growth: beside(most) === null || beside(least) === null ? null : round((beside(most) as number) / (beside(least) as number)),
    /** The same as the clock has it. */
    growthByTheClock: round(median(trailTimes.get(most ?? 0) ?? []) / median(trailTimes.get(least ?? 0) ?? [])),
  };
}
