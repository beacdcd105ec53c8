/** What the user selected on a page and asked to be read, as an article of its own: a piece of the page, which never stands for the whole of it. */
import * as z from 'zod/mini';
import { plainAddress } from '../article/canonical-address.ts';
import { readPlainText } from '../article/read-plain-text.ts';
import { badgeOf, faultBadge, noBadge } from './badge.ts';
import type { CaptureResult } from './capture-result.ts';
import { classifyRefusal } from './classify-page.ts';
import type { CaptureNeeds } from './read-and-keep.ts';

/** Longest selection read, in UTF-16 units. */
const MOST = 200_000;

const Selected = z.object({ text: z.string(), lang: z.string() });

/** Runs in the page, by itself: nothing from outside may be named in it. */
function selectedWords(): z.infer<typeof Selected> {
  return { text: String(getSelection() ?? ''), lang: document.documentElement.lang };
}

/** Reads what is selected in the tab's page, keeps what it reports, and shows it on the icon. */
export async function readSelection(needs: Omit<CaptureNeeds, 'readTimeout'>): Promise<CaptureResult> {
  const { browser, tab } = needs;
  const result = await read(needs);
  const isFault = result.state === 'nothing' && result.why === 'fault';
  const badge =
    result.state !== 'nothing' ? badgeOf(result, browser.message) : isFault ? faultBadge(browser.message) : noBadge(browser.message);
  const title = result.state === 'nothing' && !isFault ? browser.message('selectionNothing') : badge.title;
  await browser.showBadge(tab.id, { ...badge, title }).catch(() => undefined);
  return result;
}

async function read({ browser, store, extractor, now, tab }: Omit<CaptureNeeds, 'readTimeout'>): Promise<CaptureResult> {
  if (tab.incognito) return { state: 'nothing', why: 'private', detail: '' };
  let answer: unknown;
  try {
    answer = await browser.callInPage(tab.id, selectedWords, []);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { state: 'nothing', why: classifyRefusal(detail, tab.url), detail };
  }
  const selected = z.safeParse(Selected, answer);
  if (!selected.success) return { state: 'nothing', why: 'fault', detail: z.prettifyError(selected.error) };
  const { text, lang } = selected.data;
  const read = readPlainText(text.slice(0, MOST), tab.url);
  if (!read.ok) return { state: 'nothing', why: 'no-article', detail: read.why };
  const article = { ...read.article, url: tab.url && plainAddress(tab.url), lang: lang || null };
  const { extract, version } = await extractor();
  const findings = extract(article);
  const kept = await store.keepReading(article, findings, { at: now(), extractor: version, part: true });
  if (!kept.ok) return { state: 'unsaved', why: kept.why, detail: kept.detail, article, findings };
  if (kept.articleId === null) return { state: 'nothing', why: 'no-inspection', detail: '' };
  const { outcome, undoToken, before } = kept;
  return { state: 'kept', outcome, article: kept.article, findings: kept.findings, undoToken, before };
}
