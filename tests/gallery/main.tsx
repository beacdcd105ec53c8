/** Every state of the popup with invented data, for looking at: `?state=NAME&locale=en|cy`. Never shipped. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../../components/styles/popup.css';
import { Popup } from '../../components/Popup.tsx';
import { type GetMessage, makeWords, messagesOf, WordsProvider } from '../../components/words.ts';
import cy from '../../public/_locales/cy/messages.json';
import en from '../../public/_locales/en/messages.json';
import { STATES } from './states.ts';

const asked = new URLSearchParams(location.search);
const getMessage: GetMessage = messagesOf(asked.get('locale') === 'cy' ? cy : en);
const words = makeWords(getMessage);
document.documentElement.lang = words.locale;

function Frame({ name }: { name: string }) {
  const state = STATES[name];
  const [search, setSearch] = useState(state?.search);
  if (!state || !search) return <main>{Object.keys(STATES).join(' ')}</main>;
  return (
    <Popup
      view={state.view}
      search={search}
      credit={{ to: '2026-08-20' }}
      notice={state.notice ?? null}
      onUndo={() => {}}
      onKeep={() => {}}
      onShow={() => {}}
      onRecords={() => {}}
      onQuery={(query) => setSearch({ ...search, query })}
      onChoose={() => {}}
    />
  );
}

const root = document.getElementById('app');
if (root) {
  render(
    <WordsProvider value={words}>
      <Frame name={asked.get('state') ?? ''} />
    </WordsProvider>,
    root,
  );
}
