/** What is kept and what never happens, in words. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Privacy } from '../../components/Privacy.tsx';
import { makeWords, WordsProvider } from '../../components/words.ts';

const words = makeWords((key, args) => browser.i18n.getMessage(key as never, args));
document.documentElement.lang = words.locale;
document.title = words.say('optionsTitle');
const root = document.getElementById('app');
const openRecords = () => void browser.tabs.create({ url: browser.runtime.getURL('/records.html') });

if (root) {
  render(
    <WordsProvider value={words}>
      <Privacy onRecords={openRecords} />
    </WordsProvider>,
    root,
  );
}
