/** The first run, once: three screens, and the switch of the news sites on the second. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/settings/Welcome.tsx';
import { makeWords, WordsProvider } from '../../components/words.ts';
import { makeSitesSeam } from '../../lib/browser.ts';
import { NEWS_SITES } from '../../lib/capture/sites/news-sites.ts';
import { newsList, newsPatterns, patternsCovering } from '../options/session.ts';

const words = makeWords((key, args) => browser.i18n.getMessage(key as never, args));
document.documentElement.lang = words.locale;
document.title = words.say('welcomeTitle');
const root = document.getElementById('app');
const sites = makeSitesSeam(browser);
const refresh = () => void sites.heldOrigins().then(paint);
browser.permissions.onAdded.addListener(refresh);
browser.permissions.onRemoved.addListener(refresh);

async function giveBack(): Promise<void> {
  const origins = patternsCovering(
    await sites.heldOrigins(),
    NEWS_SITES.map(({ host }) => host),
  );
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

function paint(held: string[]): void {
  if (!root) return;
  render(
    <WordsProvider value={words}>
      <Welcome
        news={newsList(held)}
        // The browser lets a permission be asked for only within the click itself.
        onAll={(on) => (on ? void browser.permissions.request({ origins: newsPatterns() }).then(refresh, refresh) : void giveBack())}
        onDone={() => void close()}
      />
    </WordsProvider>,
    root,
  );
}

paint([]);
refresh();
