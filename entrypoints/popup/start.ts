/** Hands the session the real browser, database and clock. */
import { browser } from 'wxt/browser';
import type { Ways } from '../../components/ways.ts';
import { makeSeam, makeSitesSeam } from '../../lib/browser.ts';
import { openStore } from '../../lib/store/store.ts';
import { openSession, type PopupSession, type PopupState } from './session.ts';
import { openSite, type SiteSession, type SiteState } from './site-session.ts';

const RECORD = '/record/official-record.json';

/** A session, and what entries of its trails can do; the latter is loaded when it is first asked for. */
export type Started = PopupSession & { ways: Ways; site: SiteSession };

export function start(opening: PopupState, onState: (state: PopupState) => void, onSite: (state: SiteState) => void): Started {
  const store = openStore();
  const seam = makeSeam(browser);
  const ways = async () => (await import('./ways.ts')).makeWays({ store, copy: (text) => navigator.clipboard.writeText(text) });
  const session = openSession(
    {
      browser: seam,
      store,
      now: Date.now,
      extractor: async () => {
        const { extract, EXTRACTOR_VERSION } = await import('../../lib/extract/extract.ts');
        return { extract, version: EXTRACTOR_VERSION };
      },
      trails: async () => {
        const { loadTrails } = await import('./trails.ts');
        return loadTrails(async () => (await fetch(browser.runtime.getURL(RECORD))).text());
      },
      painted: () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))),
      search: async () => (await import('../../lib/domain/council-search.ts')).searchCouncils,
    },
    opening,
    onState,
  );
  return {
    ...session,
    site: openSite({ store, activeTab: seam.activeTab, heldOrigins: makeSitesSeam(browser).heldOrigins }, onSite),
    ways: {
      linkTo: async (source) => (await ways()).linkTo(source),
      copyCitation: async (...args) => (await ways()).copyCitation(...args),
    },
  };
}
