/** Shows the place in the article that a quotation comes from: scrolled to and highlighted, the page's own document left as it is. */
import * as z from 'zod/mini';
import type { BrowserSeam } from '../browser.ts';
import type { Article } from '../domain/article.ts';
import { classifyRefusal } from './classify-page.ts';
import type { NothingReason } from './reasons.ts';

/** Characters on either side that tell a quotation from the same words elsewhere. */
const CONTEXT = 80;

/** The script that finds and highlights, as the browser finds it in the extension. */
const HIGHLIGHTER = '/highlighter.js';

/** Where in an article: UTF-16 offsets into its title or its text. */
export type Place = { where: 'title' | 'text'; start: number; end: number };

/**
 * What the highlighter is handed, as `globalThis.inspectionTrailQuote` of the extension's own world in the page: the words to find, and what stands
 * before and after them in the article as it was read. The page's text may differ in spaces and line breaks.
 */
export type HandedQuote = { where: 'title' | 'text'; quote: string; before: string; after: string };

/** What the highlighter answers: whether the words are on the page and are shown now. */
export const Shown = z.object({ ok: z.boolean() });

/** `not-found`: the page no longer has these words. */
export type ShowAnswer = { ok: true } | { ok: false; why: NothingReason | 'not-found'; detail: string };

/** Needs the tab to be the one that was clicked: with activeTab no other may be touched. */
export async function showQuote({
  browser,
  tabId,
  article,
  place,
}: {
  browser: BrowserSeam;
  tabId: number;
  article: Pick<Article, 'title' | 'text'>;
  place: Place;
}): Promise<ShowAnswer> {
  try {
    await browser.callInPage(tabId, handOver, [quoteAt(article, place)]);
    const answer = z.safeParse(Shown, await browser.runFile(tabId, HIGHLIGHTER));
    if (!answer.success) return { ok: false, why: 'fault', detail: z.prettifyError(answer.error) };
    return answer.data.ok ? { ok: true } : { ok: false, why: 'not-found', detail: '' };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, why: classifyRefusal(detail, ''), detail };
  }
}

/** The words at a place, with what surrounds them. */
export function quoteAt(article: Pick<Article, 'title' | 'text'>, { where, start, end }: Place): HandedQuote {
  const source = where === 'title' ? article.title : article.text;
  return {
    where,
    quote: source.slice(start, end),
    before: source.slice(Math.max(0, start - CONTEXT), start),
    after: source.slice(end, end + CONTEXT),
  };
}

/** Runs in the page, by itself. */
function handOver(quote: HandedQuote): void {
  (globalThis as typeof globalThis & { inspectionTrailQuote?: HandedQuote }).inspectionTrailQuote = quote;
}
