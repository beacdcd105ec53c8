/** Every state of the popup with invented data, for looking at: `?state=NAME&locale=en|cy`. Never shipped. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../../components/styles/popup.css';
import '../../components/styles/page.css';
import { Popup } from '../../components/Popup.tsx';
import { Records } from '../../components/records/Records.tsx';
import type { RecordsEvents } from '../../components/records/records-view.ts';
import { Settings } from '../../components/settings/Settings.tsx';
import { Welcome } from '../../components/settings/Welcome.tsx';
import { WaysProvider } from '../../components/ways.ts';
import { type GetMessage, makeWords, messagesOf, WordsProvider } from '../../components/words.ts';
import cy from '../../public/_locales/cy/messages.json';
import en from '../../public/_locales/en/messages.json';
import { RECORDS } from './records.ts';
import { SETTINGS, WELCOME } from './settings.ts';
import { STATES, type State } from './states.ts';

const asked = new URLSearchParams(location.search);
const getMessage: GetMessage = messagesOf(asked.get('locale') === 'cy' ? cy : en);
const words = makeWords(getMessage);
document.documentElement.lang = words.locale;

const none = () => {};
const events: RecordsEvents = {
  onDelete: none,
  onForget: none,
  onForgetAnswer: none,
  onUndo: none,
  onMoreArticles: none,
  onMoreReview: none,
  onAccept: none,
  onDeny: none,
  onTakeBackVerdict: none,
  onMoreDenied: none,
  onBringBack: none,
  onEmpty: none,
  onEmptyAnswer: none,
  onMorePutAway: none,
  onFile: none,
  onApply: none,
  onDiscard: none,
  onTakeBack: none,
  onApplyAgain: none,
};
const ways = { linkTo: async () => null, copyCitation: async () => true };

function PopupFrame({ state }: { state: State }) {
  const [search, setSearch] = useState(state.search);
  return (
    <Popup
      view={state.view}
      search={search}
      credit={{ to: '2026-08-20' }}
      notice={state.notice ?? null}
      onUndo={none}
      onKeep={none}
      onShow={none}
      onRecords={none}
      onQuery={(query) => setSearch({ ...search, query })}
      onChoose={none}
      site={state.site ?? null}
      watched={state.watched ?? []}
      onSite={none}
      onPause={none}
      onSettings={none}
      onWatch={none}
    />
  );
}

function Frame({ name }: { name: string }) {
  const state = STATES[name];
  const records = RECORDS[name];
  if (state) return <PopupFrame state={state} />;
  if (records) return <Records view={records} events={events} />;
  const settings = SETTINGS[name];
  const first = WELCOME[name];
  if (first) return <Welcome {...first} onAll={none} onDone={none} />;
  return (
    <Settings
      view={settings ?? null}
      onAllNews={none}
      onNews={none}
      onAdd={none}
      onRemove={none}
      onPause={none}
      onSelectionMenu={none}
      onUnwatch={none}
      onRecords={none}
    />
  );
}

const root = document.getElementById('app');
if (root) {
  render(
    <WordsProvider value={words}>
      <WaysProvider value={ways}>
        <Frame name={asked.get('state') ?? ''} />
      </WaysProvider>
    </WordsProvider>,
    root,
  );
}
