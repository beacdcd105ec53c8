/** Paints the records page and keeps it true to the database. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Records } from '../../components/records/Records.tsx';
import type { RecordsEvents, RecordsView } from '../../components/records/records-view.ts';
import { WaysProvider } from '../../components/ways.ts';
import { makeWords, WordsProvider } from '../../components/words.ts';
import { COUNCILS } from '../../lib/domain/councils.ts';
import { openStore } from '../../lib/store/store.ts';
import { loadTrails } from '../popup/trails.ts';
import { makeWays } from '../popup/ways.ts';
import { openRecords, type RecordsSession } from './session.ts';

const RECORD = '/record/official-record.json';
const words = makeWords((key, args) => browser.i18n.getMessage(key as never, args));
document.documentElement.lang = words.locale;
document.title = words.say('recordsTitle');
const root = document.getElementById('app');

const store = openStore();
const ways = makeWays({ store, copy: (text) => navigator.clipboard.writeText(text) });
const events: RecordsEvents = {
  onDelete: (record) => void session.remove(record),
  onForget: (address) => void session.askToForget(address),
  onForgetAnswer: (yes) => void session.answerForget(yes),
  onUndo: () => void session.undo(),
  onMoreArticles: () => session.moreArticles(),
  onMoreReview: () => session.moreReview(),
  onAccept: (item) => void session.judge(item, 'accepted'),
  onDeny: (item) => void session.judge(item, 'no-inspection'),
  onTakeBackVerdict: (item) => void session.takeBackVerdict(item),
  onMoreDenied: () => session.moreDenied(),
  onBringBack: (item) => void session.bringBack(item),
  onEmpty: (item) => void session.askToEmpty(item),
  onEmptyAnswer: (yes) => void session.answerEmpty(yes),
  onMorePutAway: () => session.morePutAway(),
  onFile: (file) => void session.look(file),
  onApply: () => void session.apply(),
  onDiscard: () => session.discard(),
  onTakeBack: (token) => void session.setImport(token, false),
  onApplyAgain: (token) => void session.setImport(token, true),
};

// After the events: it paints at once.
const session: RecordsSession = openRecords(
  {
    store,
    now: Date.now,
    trails: () => loadTrails(async () => (await fetch(browser.runtime.getURL(RECORD))).text()),
    councils: COUNCILS,
    // The name that the build gave this very file, which changes with whatever it is made of.
    build: new URL(import.meta.url).pathname,
  },
  paint,
);

function paint(view: RecordsView): void {
  if (!root) return;
  render(
    <WordsProvider value={words}>
      <WaysProvider value={ways}>
        <Records view={view} events={events} />
      </WaysProvider>
    </WordsProvider>,
    root,
  );
}

addEventListener('hashchange', () => session.go(location.hash));
session.go(location.hash);
