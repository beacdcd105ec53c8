/** One capture on a click: from a tab to what is kept of it, and the icon. Nothing in it needs the service worker. */
import type { OpenTab } from '../browser.ts';
import type { Store } from '../store/store.ts';
import { badgeOf } from './badge.ts';
import type { CaptureResult } from './capture-result.ts';
import { type CaptureNeeds, readAndKeep, withoutFragment } from './read-and-keep.ts';
import { tellWhenMoved } from './tell-when-moved.ts';

/** Reads the tab's page, keeps what it reports and shows it on the icon. Never rejects but for a bug of its own. */
export async function captureTab(needs: CaptureNeeds): Promise<CaptureResult> {
  const result = await readAndKeep(needs, { unasked: false });
  // The icon never holds the answer up, and a tab closed meanwhile has none.
  showOnIcon(needs, result).catch(() => undefined);
  return result;
}

async function showOnIcon({ browser, tab }: CaptureNeeds, result: CaptureResult): Promise<void> {
  const badge = badgeOf(result, browser.message);
  await browser.showBadge(tab.id, badge);
  const here = withoutFragment(tab.url);
  if (badge.text !== '' && here !== null) await browser.callInPage(tab.id, tellWhenMoved, [here]);
}

/** What is kept of the page a tab shows, for showing it before the page is read again; null where nothing is, or the database does not open. */
export async function alreadyKept(store: Store, tab: OpenTab): Promise<Extract<CaptureResult, { state: 'kept' }> | null> {
  if (tab.url === null) return null;
  const answer = await store.articleByUrl(tab.url);
  if (!answer.ok || !answer.kept) return null;
  return { state: 'kept', outcome: 'same', ...answer.kept, before: null };
}
