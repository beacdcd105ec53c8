/** From the page in a tab to what is kept of it. The popup runs it on a click, the background on a hit of the gate. */
import * as z from 'zod/mini';
import { type NoArticleReason, ReadResult } from '../article/read-result.ts';
import type { BrowserSeam, OpenTab } from '../browser.ts';
import type { Article } from '../domain/article.ts';
import type { Finding } from '../domain/finding.ts';
import type { Store } from '../store/store.ts';
import type { CaptureResult } from './capture-result.ts';
import { classifyAddress, classifyRefusal } from './classify-page.ts';
import type { NothingReason } from './reasons.ts';

/** Longest time in milliseconds that a page may take to be read. The reader works in slices, so that only a hung page takes so long. */
const READ_TIMEOUT = 15_000;

/** The reader's script, as the browser finds it in the extension. */
const READER = '/reader.js';

/** What a capture needs. `extract` may be loaded on the way; `version` rises whenever the same article may be read differently. */
export type CaptureNeeds = {
  browser: BrowserSeam;
  store: Store;
  extractor: () => Promise<{ extract: (article: Article) => Finding[]; version: number }>;
  /** Epoch milliseconds. */
  now: () => number;
  tab: OpenTab;
  readTimeout?: number;
};

/**
 * Reads the page that a tab shows at `tab.url` and keeps what it reports, without a word on the icon. `unasked`: nobody clicked, so that what the user
 * took back stays away, and the page is only believed if it was at that very address while it was read. Never rejects but for a bug of its own.
 */
export async function readAndKeep(
  { browser, store, extractor, now, tab, readTimeout = READ_TIMEOUT }: CaptureNeeds,
  { unasked }: { unasked: boolean },
): Promise<CaptureResult> {
  // Private windows are never read, whatever the manifest says.
  if (tab.incognito) return nothing('private');
  const closed = classifyAddress(tab.url);
  if (closed) return nothing(closed, tab.url ?? '');

  // What the last steps need is fetched while the page is read.
  const opening = store.ready();
  const loading = extractor();
  loading.catch(() => undefined);

  const read = await readPage(browser, tab, readTimeout);
  if ('state' in read) return read;
  const { article } = read;

  let findings: Finding[];
  let version: number;
  try {
    const loaded = await loading;
    findings = loaded.extract(article);
    version = loaded.version;
  } catch (error) {
    return nothing('fault', `extraction: ${messageOf(error)}`);
  }
  if (findings.length === 0) return nothing('no-inspection');

  const moved = unasked ? readElsewhere(read.address, tab) : await hasMoved(browser, tab);
  if (moved) return nothing('navigated-away', moved);

  await opening;
  const kept = await store.keepReading(article, findings, { at: now(), extractor: version, address: tab.url, unasked });
  if (!kept.ok) return { state: 'unsaved', why: kept.why, detail: kept.detail, article, findings };
  if (kept.articleId === null) return nothing(kept.outcome === 'declined' ? 'taken-back' : 'no-inspection');
  return {
    state: 'kept',
    outcome: kept.outcome,
    article: kept.article,
    findings: kept.findings,
    undoToken: kept.undoToken,
    before: kept.before,
  };
}

/** What the reader calls it, and what the popup does. */
const NO_ARTICLE: Readonly<Record<NoArticleReason, NothingReason>> = {
  empty: 'empty',
  'no-article': 'no-article',
  pdf: 'pdf',
  image: 'not-a-page',
  media: 'not-a-page',
  xml: 'not-a-page',
  'not-html': 'not-a-page',
  'too-large': 'too-large',
  changed: 'navigated-away',
};

async function readPage(
  browser: BrowserSeam,
  tab: OpenTab,
  timeout: number,
): Promise<{ article: Article; address: string | null } | CaptureResult> {
  let answer: unknown;
  try {
    answer = await within(timeout, browser.runFile(tab.id, READER));
  } catch (error) {
    const detail = messageOf(error);
    return nothing(classifyRefusal(detail, tab.url), detail);
  }
  if (answer === TOO_SLOW) return nothing('timeout', `no answer within ${timeout} ms`);
  // No answer at all: the page went away under the script, or the script failed in it.
  if (answer === undefined || answer === null) {
    const moved = await hasMoved(browser, tab);
    return moved ? nothing('navigated-away', moved) : nothing('fault', 'the reader gave no answer');
  }
  const parsed = z.safeParse(ReadResult, answer);
  if (!parsed.success) return nothing('fault', `the reader’s answer: ${z.prettifyError(parsed.error)}`);
  const { data } = parsed;
  return data.ok ? { article: data.article, address: data.address ?? null } : nothing(NO_ARTICLE[data.why], data.detail);
}

/** Where the tab went since, in words; null while it still shows the page that was asked for. */
async function hasMoved(browser: BrowserSeam, before: OpenTab): Promise<string | null> {
  try {
    const { url } = await browser.tab(before.id);
    return withoutFragment(url) === withoutFragment(before.url) ? null : `from ${before.url} to ${url}`;
  } catch (error) {
    return messageOf(error);
  }
}

/** Where the page was while it was read, in words, where that is not the address it was asked about. */
function readElsewhere(address: string | null, asked: OpenTab): string | null {
  return withoutFragment(address) === withoutFragment(asked.url) ? null : `asked at ${asked.url}, read at ${address}`;
}

export function withoutFragment(address: string | null): string | null {
  return address?.replace(/#.*$/s, '') ?? null;
}

const TOO_SLOW = Symbol('too slow');

async function within<T>(timeout: number, work: Promise<T>): Promise<T | typeof TOO_SLOW> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slow = new Promise<typeof TOO_SLOW>((resolve) => {
    timer = setTimeout(() => resolve(TOO_SLOW), timeout);
  });
  try {
    return await Promise.race([work, slow]);
  } finally {
    clearTimeout(timer);
  }
}

function nothing(why: NothingReason, detail = ''): CaptureResult {
  return { state: 'nothing', why, detail };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
