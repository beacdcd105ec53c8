/** Hands the session the real browser, database and clock. */
import { browser } from 'wxt/browser';
import { makeSeam } from '../../lib/browser.ts';
import { openStore } from '../../lib/store/store.ts';
import { openSession, type PopupSession, type PopupState } from './session.ts';

const RECORD = '/record/official-record.json';

export function start(opening: PopupState, onState: (state: PopupState) => void): PopupSession {
  return openSession(
    {
      browser: makeSeam(browser),
      store: openStore(),
      now: Date.now,
      extractor: async () => {
        const { extract, EXTRACTOR_VERSION } = await import('../../lib/extract/extract.ts');
        return { extract, version: EXTRACTOR_VERSION };
      },
      trails: async () => {
        const { loadTrails } = await import('./trails.ts');
        return loadTrails(async () => (await fetch(browser.runtime.getURL(RECORD))).text());
      },
      search: async () => (await import('../../lib/domain/council-search.ts')).searchCouncils,
    },
    opening,
    onState,
  );
}
