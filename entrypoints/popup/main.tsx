/** Paints at once, then loads what reads and keeps. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup.tsx';
import { type Ways, WaysProvider } from '../../components/ways.ts';
import { makeWords, WordsProvider } from '../../components/words.ts';
import type { PopupState } from './session.ts';
import type { SiteState } from './site-session.ts';
import type { Started } from './start.ts';

const words = makeWords((key, args) => browser.i18n.getMessage(key as never, args));
document.documentElement.lang = words.locale;
document.title = words.say('extensionName');
const root = document.getElementById('app');

const OPENING: PopupState = {
  view: { kind: 'opening', known: [], article: null },
  search: { query: '', options: [], chosen: null },
  credit: null,
  notice: null,
};

// What is asked before the session is there waits for it.
let started: (session: Started) => void;
const session = new Promise<Started>((resolve) => {
  started = resolve;
});
const later =
  <Args extends unknown[]>(ask: (session: Started, ...args: Args) => void) =>
  (...args: Args) =>
    void session.then((ready) => ask(ready, ...args));

const events = {
  onUndo: later((ready) => ready.undo()),
  onKeep: later((ready) => ready.keep()),
  onShow: later((ready, quote: Parameters<Started['show']>[0]) => ready.show(quote)),
  onQuery: later((ready, query: string) => ready.search(query)),
  onChoose: later((ready, option: Parameters<Started['choose']>[0]) => ready.choose(option)),
  onRecords: () => void browser.tabs.create({ url: browser.runtime.getURL('/records.html') }).then(() => window.close()),
};

const siteChanged = later((ready) => ready.site.refresh());
browser.permissions.onAdded.addListener(siteChanged);
browser.permissions.onRemoved.addListener(siteChanged);

// Browsers let a permission be asked for only within the click itself: nothing may be waited for before.
const onWhatElse = {
  onSite: ({ pattern, covered }: NonNullable<SiteState['site']>, on: boolean) => {
    void (on ? browser.permissions.request({ origins: [pattern] }) : browser.permissions.remove({ origins: covered })).then(
      siteChanged,
      siteChanged,
    );
  },
  onPause: later((ready, paused: boolean) => ready.site.pause(paused)),
  onSettings: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  onWatch: (council: { code: string }, on: boolean) => {
    const watch = (is: boolean) => void session.then((ready) => ready.site.watch(council.code, is));
    if (on)
      void browser.permissions.request({ permissions: ['notifications'] }).then((isAllowed) => {
        if (isAllowed) watch(true);
      });
    else watch(false);
  },
};

const ways: Ways = {
  linkTo: async (source) => (await session).ways.linkTo(source),
  copyCitation: async (...args) => (await session).ways.copyCitation(...args),
};

let state = OPENING;
let site: SiteState = { site: null, watched: [] };

function paint(): void {
  if (!root) return;
  render(
    <WordsProvider value={words}>
      <WaysProvider value={ways}>
        <Popup {...state} {...site} {...events} {...onWhatElse} />
      </WaysProvider>
    </WordsProvider>,
    root,
  );
}

const onState = (next: PopupState) => {
  state = next;
  paint();
};
const onSite = (next: SiteState) => {
  site = next;
  paint();
};

paint();
void import('./start.ts').then(({ start }) => started(start(OPENING, onState, onSite)));
