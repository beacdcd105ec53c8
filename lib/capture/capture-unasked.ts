/** Capture while browsing: what the background does when a gate tells of a page. It holds no state; said twice, it ends the same. */
import type { BrowserSeam, OpenTab } from '../browser.ts';
import { badgeOf, faultBadge, noBadge, siteOffBadge, withChange } from './badge.ts';
import type { CaptureResult } from './capture-result.ts';
import { alreadyKept } from './capture-tab.ts';
import type { GateAnswer, GateMessage } from './gate/messages.ts';
import { type NoticedChange, noticeChanges, type TrailMaker } from './notice-changes.ts';
import { type CaptureNeeds, readAndKeep, withoutFragment } from './read-and-keep.ts';
import { isAllowed } from './sites/origins.ts';

/** A page that grows while it loads is read more than once; within this time, in milliseconds, that is one reading and no change of the article. */
const STILL_LOADING = 60_000;
/** Milliseconds that reading may take in a tab that shares the machine with fifty others. */
const READ_TIMEOUT = 60_000;

export type UnaskedNeeds = Omit<CaptureNeeds, 'tab' | 'readTimeout'> & {
  heldOrigins: () => Promise<string[]>;
  trails: () => Promise<TrailMaker>;
  /** Tells the user of a council that is watched; does nothing where that was not allowed. */
  notify: (change: NoticedChange) => Promise<void>;
};

/** Who says it, as the browser tells. `url` of the tab, null where it is not known. */
export type Teller = { tab: OpenTab; isTop: boolean };

/** Answers once the icon is true, so that a gate that gets no answer says it again. Rejects where the browser fails it. */
export async function answerGate(needs: UnaskedNeeds, message: GateMessage, { tab, isTop }: Teller): Promise<GateAnswer> {
  const { browser, store } = needs;
  const held = await needs.heldOrigins();
  // Fails closed: what is not known to be an allowed, ordinary page is not read, whatever the manifest says.
  if (!isTop || tab.incognito !== false || !isAllowed(message.address, held)) {
    if (isTop && tab.incognito === false) await browser.showBadge(tab.id, siteOffBadge(browser.message));
    return { done: true, stop: true };
  }
  // The tab has gone on since; its new page has a gate of its own.
  if (tab.url !== null && withoutFragment(tab.url) !== message.address) return { done: true };
  const here: OpenTab = { ...tab, url: message.address };
  if (message.kind === 'shown') {
    const kept = await alreadyKept(store, here);
    if (kept) await show(needs, here, kept);
    return { done: true };
  }
  const paused = await store.setting('paused');
  if (paused.ok && paused.value === true) return { done: true };
  const result = asOneReading(await readAndKeep({ ...needs, tab: here, readTimeout: READ_TIMEOUT }, { unasked: true }), needs.now());
  await show(needs, here, result);
  return { done: true };
}

/** What the page said a moment ago, before it was all there, is no earlier version of the article. */
function asOneReading(result: CaptureResult, now: number): CaptureResult {
  if (result.state !== 'kept' || result.outcome !== 'changed' || !result.before) return result;
  return now - result.before.article.changedAt < STILL_LOADING ? { ...result, outcome: 'new' } : result;
}

async function show(needs: UnaskedNeeds, tab: OpenTab, result: CaptureResult): Promise<void> {
  const { browser, store } = needs;
  if (result.state === 'nothing') {
    const isFault = result.why === 'fault' || result.why === 'timeout';
    if (result.why !== 'navigated-away') await putOnIcon(browser, tab, isFault ? faultBadge(browser.message) : noBadge(browser.message));
    return;
  }
  const badge = badgeOf(result, browser.message);
  await putOnIcon(browser, tab, badge);
  if (result.state !== 'kept') return;
  const changes = await noticeChanges(store, await needs.trails(), result);
  const [first] = changes;
  // Two councils that went two ways have no arrow in common.
  if (first && changes.every(({ direction }) => direction === first.direction)) {
    const council = changes.map((change) => change.council.name).join(', ');
    await putOnIcon(browser, tab, withChange(badge, { direction: first.direction, council }, browser.message));
  }
  if (result.outcome === 'same') return;
  const watched = await store.setting('watched');
  for (const change of changes) if (watched.ok && watched.value?.includes(change.council.code)) await needs.notify(change);
}

/** Never over another page than the one it is about; a tab closed meanwhile has no icon. */
async function putOnIcon(browser: BrowserSeam, tab: OpenTab, badge: Parameters<BrowserSeam['showBadge']>[1]): Promise<void> {
  const now = await browser.tab(tab.id).catch(() => null);
  if (now === null || (now.url !== null && withoutFragment(now.url) !== tab.url)) return;
  await browser.showBadge(tab.id, badge).catch(() => undefined);
}
