/** Beside the article: whether the site on screen is read by itself, and which councils are watched. True to the browser and the database all along. */
import type { SiteView } from '../../components/site-view.ts';
import type { OpenTab } from '../../lib/browser.ts';
import { covers, isAllowed, isEverywhere, patternOf, siteOfPattern, siteOrigins } from '../../lib/capture/sites/origins.ts';
import { watchCouncil } from '../../lib/capture/watched.ts';
import type { Store } from '../../lib/store/store.ts';

/** `site` is null over what is no web page. */
export type SiteState = { site: SiteView | null; watched: readonly string[] };

export type SiteNeeds = { store: Store; activeTab: () => Promise<OpenTab | null>; heldOrigins: () => Promise<string[]> };

export type SiteSession = {
  /** Looks again: something was allowed or given back. */
  refresh: () => Promise<void>;
  pause: (paused: boolean) => Promise<void>;
  watch: (code: string, on: boolean) => Promise<void>;
};

/** The switch of one page's site. Patterns for every site are not its own to give back. */
export function siteView(address: string | null, held: readonly string[], paused: boolean): SiteView | null {
  const pattern = patternOf(address);
  if (pattern === null || address === null) return null;
  const covering = siteOrigins(held).filter((one) => covers(one, address));
  return {
    name: siteOfPattern(pattern),
    pattern,
    // A host of the user's own network is not read because every site is.
    on: isAllowed(address, held),
    covered: covering.filter((one) => !isEverywhere(one)),
    paused,
  };
}

export function openSite({ store, activeTab, heldOrigins }: SiteNeeds, onState: (state: SiteState) => void): SiteSession {
  let paused = false;
  let watched: readonly string[] = [];

  async function refresh(): Promise<void> {
    const [tab, held] = await Promise.all([activeTab(), heldOrigins()]);
    onState({ site: tab && !tab.incognito ? siteView(tab.url, held, paused) : null, watched });
  }

  store.watch(
    () => Promise.all([store.setting('paused'), store.setting('watched')]),
    ([isPaused, codes]) => {
      paused = isPaused.ok && isPaused.value === true;
      watched = (codes.ok && codes.value) || [];
      void refresh();
    },
  );
  return {
    refresh,
    pause: async (is) => void (await store.setSetting('paused', is)),
    watch: (code, on) => watchCouncil(store, code, on),
  };
}
