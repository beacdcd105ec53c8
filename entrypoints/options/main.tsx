/** Wires the settings page. What asks the browser for a permission runs within the click itself. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Settings } from '../../components/settings/Settings.tsx';
import type { SettingsView } from '../../components/site-view.ts';
import { makeWords, WordsProvider } from '../../components/words.ts';
import { makeSitesSeam } from '../../lib/browser.ts';
import { setSelectionMenu } from '../../lib/capture/selection-menu.ts';
import { patternOfHost } from '../../lib/capture/sites/origins.ts';
import { watchCouncil } from '../../lib/capture/watched.ts';
import { openStore } from '../../lib/store/store.ts';
import { newsPatterns, openSettings, patternsCovering, patternTyped } from './session.ts';

const words = makeWords((key, args) => browser.i18n.getMessage(key as never, args));
document.documentElement.lang = words.locale;
document.title = words.say('optionsTitle');
const root = document.getElementById('app');
const store = openStore();
const sites = makeSitesSeam(browser);

const session = openSettings(
  {
    store,
    heldOrigins: sites.heldOrigins,
    shortcut: async () => (await browser.commands.getAll())[0]?.shortcut ?? '',
    councils: async () => (await import('../../lib/domain/councils.ts')).COUNCILS,
  },
  paint,
);
const refresh = () => void session.refresh();
browser.permissions.onAdded.addListener(refresh);
browser.permissions.onRemoved.addListener(refresh);

const ask = (origins: string[]) => void browser.permissions.request({ origins }).then(refresh, refresh);
const giveBack = async (origins: string[]) => {
  if (origins.length > 0) await browser.permissions.remove({ origins });
  refresh();
};
const giveBackHosts = async (hosts: string[]) => giveBack(patternsCovering(await sites.heldOrigins(), hosts));

function add(typed: string): void {
  const pattern = patternTyped(typed);
  session.refuse(pattern === null);
  if (pattern) ask([pattern]);
}

async function switchMenu(on: boolean): Promise<void> {
  await store.setSetting('selectionMenu', on);
  await setSelectionMenu(browser.contextMenus, on, words.say('selectionMenu'));
}

function paint(view: SettingsView | null): void {
  if (!root) return;
  const hosts = (view?.news ?? []).flatMap((group) => group.sites.map(({ host }) => host));
  render(
    <WordsProvider value={words}>
      <Settings
        view={view}
        onAllNews={(on) => (on ? ask(newsPatterns()) : void giveBackHosts(hosts))}
        onNews={({ host }, on) => (on ? ask([patternOfHost(host)]) : void giveBackHosts([host]))}
        onAdd={add}
        onRemove={(pattern) => void giveBack([pattern])}
        onPause={(paused) => void store.setSetting('paused', paused)}
        onSelectionMenu={(on) => void switchMenu(on)}
        onUnwatch={({ code }) => void watchCouncil(store, code, false)}
        onRecords={() => void browser.tabs.create({ url: browser.runtime.getURL('/records.html') })}
      />
    </WordsProvider>,
    root,
  );
}

paint(null);
