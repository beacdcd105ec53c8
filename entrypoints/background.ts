/**
 * Registers listeners, at once and synchronously, so that the browser knows what to wake this for. It holds no state: what is allowed, kept, paused and
 * shown is asked anew each time, so that it may be stopped at any moment and be right again at the next.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { makeSeam, makeSitesSeam } from '../lib/browser.ts';
import type { UnaskedNeeds } from '../lib/capture/capture-unasked.ts';
import { hear } from '../lib/capture/hear.ts';
import { inLine } from '../lib/capture/in-line.ts';
import { notifyOf, placeOfNotice } from '../lib/capture/notify.ts';
import { readSelection } from '../lib/capture/read-selection.ts';
import { SELECTION_MENU, setSelectionMenu } from '../lib/capture/selection-menu.ts';
import { saySite } from '../lib/capture/site-on-icon.ts';
import { inTurn, putGateInTabs, reconcileGate } from '../lib/capture/sites/reconcile.ts';
import { EXTRACTOR_VERSION, extract } from '../lib/extract/extract.ts';
import { openStore } from '../lib/store/store.ts';
import { loadTrails, type Trails } from './popup/trails.ts';

const RECORD = '/record/official-record.json';

export default defineBackground({ type: 'module', main });

function main(): void {
  const seam = makeSeam(browser);
  const sites = makeSitesSeam(browser);
  const onTab = inLine();
  const say = seam.message;
  let trails: Promise<Trails> | null = null;
  const needs: UnaskedNeeds = {
    browser: seam,
    store: openStore(),
    now: Date.now,
    extractor: async () => ({ extract, version: EXTRACTOR_VERSION }),
    heldOrigins: sites.heldOrigins,
    trails: () => {
      trails ??= loadTrails(async () => (await fetch(browser.runtime.getURL(RECORD))).text());
      return trails;
    },
    notify: (change) => notifyOf(browser.notifications, browser.runtime.getURL('/icons/128.png'), change, say),
  };

  const onUpdated = (tabId: number, { status }: { status?: string }, tab: { url?: string | undefined }) => {
    if (status === 'loading') void onTab(tabId, () => saySite(seam, sites.heldOrigins, tabId, tab.url ?? null));
  };
  const reconcile = inTurn(async () => {
    const { origins } = await reconcileGate(sites);
    // Where nothing is read by itself, no loading page needs to wake this up.
    if (origins.length === 0) browser.tabs.onUpdated.removeListener(onUpdated);
    else if (!browser.tabs.onUpdated.hasListener(onUpdated)) browser.tabs.onUpdated.addListener(onUpdated);
  });
  const reconcileMenu = async () => {
    const setting = await needs.store.setting('selectionMenu');
    await setSelectionMenu(browser.contextMenus, !(setting.ok && setting.value === false), say('selectionMenu'));
  };
  const onNotice = (id: string) => {
    void browser.notifications.clear(id);
    void browser.tabs.create({ url: browser.runtime.getURL(placeOfNotice(id) as '/records.html') });
  };
  /** Notices may be allowed while this runs: their clicks are to be heard from then on, not from the next start. */
  const hearNotices = () => {
    const clicks = browser.notifications?.onClicked;
    if (clicks && !clicks.hasListener(onNotice)) clicks.addListener(onNotice);
  };

  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    const tabId = sender.tab?.id;
    const answer = tabId === undefined ? null : hear(needs, message, sender, onTab);
    // Without an answer the gate says it again.
    answer?.then(respond, () => respond(undefined));
    return answer !== null;
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    hearNotices();
    void reconcile().then(() => putGateInTabs(sites, origins));
  });
  browser.permissions.onRemoved.addListener(() => void reconcile());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== SELECTION_MENU || tab?.id === undefined) return;
    const open = { id: tab.id, url: tab.url ?? null, incognito: tab.incognito !== false };
    void onTab(open.id, () => readSelection({ ...needs, tab: open }));
  });
  hearNotices();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void reconcileMenu();
    if (reason === 'install') void welcome();
  });
  browser.runtime.onStartup.addListener(() => void reconcileMenu());

  /** Once, ever. */
  async function welcome(): Promise<void> {
    const welcomed = await needs.store.setting('welcomed');
    if (welcomed.ok && welcomed.value === true) return;
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    await needs.store.setSetting('welcomed', true);
  }

  // Whatever this was started for, and wherever it was stopped before.
  void reconcile();
}
