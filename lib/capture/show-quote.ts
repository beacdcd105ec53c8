/** Shows the place in the article that a quotation comes from: scrolled to and highlighted, the page's own document left as it is. */
import * as z from 'zod/mini';
import type { Sought } from '../article/locate.ts';
import type { ShowResult } from '../article/show-in-article.ts';
import type { BrowserSeam } from '../browser.ts';
import type { Article } from '../domain/article.ts';
import { classifyRefusal } from './classify-page.ts';
import type { NothingReason } from './reasons.ts';

/** Characters on either side that tell a quotation from the same words elsewhere. */
const CONTEXT = 200;

/** The script that finds and highlights, as the browser finds it in the extension. */
const HIGHLIGHTER = '/highlighter.js';

/** Where in an article: UTF-16 offsets into its title or its text. */
export type Place = { where: 'title' | 'text'; start: number; end: number };

/** What the highlighter answers, checked before it is believed. */
const Answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), why: z.enum(['not-found', 'hidden', 'unsupported']) }),
]) satisfies z.ZodMiniType<ShowResult>;

/** Beside the highlighter's own reasons, why it could not be put into the page. */
export type ShowAnswer = { ok: true } | { ok: false; why: NothingReason | Extract<ShowResult, { ok: false }>['why']; detail: string };

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
    const answer = z.safeParse(Answer, await browser.runFile(tabId, HIGHLIGHTER));
    if (!answer.success) return { ok: false, why: 'fault', detail: z.prettifyError(answer.error) };
    return answer.data.ok ? answer.data : { ...answer.data, detail: '' };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, why: classifyRefusal(detail, ''), detail };
  }
}

/** The words at a place, with what surrounds them. */
export function quoteAt(article: Pick<Article, 'title' | 'text'>, { where, start, end }: Place): Sought {
  const source = where === 'title' ? article.title : article.text;
  return {
    quote: source.slice(start, end),
    before: source.slice(Math.max(0, start - CONTEXT), start),
    after: source.slice(end, end + CONTEXT),
  };
}

/** Runs in the page, by itself: leaves the quotation where entrypoints/highlighter.ts looks for it. */
function handOver(quote: Sought): void {
  (globalThis as typeof globalThis & { inspectionTrailQuote?: Sought }).inspectionTrailQuote = quote;
}
