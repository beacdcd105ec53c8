/** The store: keeping, keeping again, opening a full database, and reading all of it in pages. */
import type { Article } from '../../lib/domain/article.ts';
import type { Chromium } from '../e2e/support/chromium.ts';
import { sampleWords } from '../e2e/support/sample-article.ts';
import type * as InPage from './in-page.ts';
import { EMPTY_PAGE } from './measure-popup.ts';
import { percentile, round } from './statistics.ts';

export async function measureStore(chromium: Chromium, script: string, count: number) {
  const { title, paragraphs } = sampleWords({ council: 'Derbyshire County Council', grade: 'good' });
  const text = paragraphs.join('\n');
  const blocks: Article['blocks'] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    blocks.push({ kind: 'paragraph', start: at, end: at + paragraph.length });
    at += paragraph.length + 1;
  }
  const article: Article = {
    url: null,
    title,
    site: null,
    byline: null,
    published: { date: '2025-08-05', source: 'given' },
    lang: 'en',
    text,
    blocks,
  };
  const page = await chromium.open(chromium.extensionUrl(EMPTY_PAGE));
  try {
    await page.evaluate(script);
    const times = await page.evaluate(([a, n]) => (globalThis as unknown as { bench: typeof InPage }).bench.timeStore(a, n), [
      article,
      count,
    ] as const);
    return {
      articles: times.articles,
      putP50Ms: round(percentile(times.put, 0.5)),
      putP95Ms: round(percentile(times.put, 0.95)),
      mergeP50Ms: round(percentile(times.merge, 0.5)),
      reopenMs: round(times.reopen),
      readAllMs: round(times.readAll),
    };
  } finally {
    await page.close();
  }
}
