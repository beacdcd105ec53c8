/** Paints the records page and keeps it true to the database. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Records } from '../../components/Records.tsx';
import type { RecordsView } from '../../components/records-view.ts';
import { makeWords, WordsProvider } from '../../components/words.ts';
import { COUNCILS } from '../../lib/domain/councils.ts';
import { openStore } from '../../lib/store/store.ts';
import { loadTrails } from '../popup/trails.ts';
import { openRecords } from './session.ts';

const RECORD = '/record/official-record.json';
const words = makeWords((key, args) => browser.i18n.getMessage(key as never, args));
document.documentElement.lang = words.locale;
document.title = words.say('recordsTitle');
const root = document.getElementById('app');

const session = openRecords(
  {
    store: openStore(),
    now: Date.now,
    trails: () => loadTrails(async () => (await fetch(browser.runtime.getURL(RECORD))).text()),
    councils: COUNCILS,
  },
  paint,
);

function paint(view: RecordsView): void {
  if (!root) return;
  render(
    <WordsProvider value={words}>
      <Records
        view={view}
        onDelete={(record) => void session.remove(record)}
        onUndo={() => void session.undo()}
        onMore={() => session.more()}
        onChoose={(council) => session.choose(council)}
        onBack={() => session.back()}
      />
    </WordsProvider>,
    root,
  );
}
