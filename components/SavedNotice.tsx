import type { SavedView } from './popup-view.ts';
import { sayDay } from './say-date.ts';
import { useWords, type Words } from './words.ts';

function sayState(saved: SavedView, words: Words): string {
  switch (saved.state) {
    case 'reading':
      return words.say('savedReading');
    case 'saved':
      return words.say('savedNow');
    case 'same':
      return words.say('savedSame', sayDay(saved.keptAt, words));
    case 'changed':
      return words.say('savedChanged', sayDay(saved.keptAt, words));
    case 'restored':
      return words.say('savedRestored', sayDay(saved.keptAt, words));
    case 'undone':
      return words.say('savedUndone');
    case 'failed':
      return words.say(saved.why);
  }
}

type Props = { saved: SavedView; onUndo: () => void; onKeep: () => void };

/** Says at once whether the article is kept, and lets it be taken back. The sentence is announced; the button beside it is not. */
export function SavedNotice({ saved, onUndo, onKeep }: Props) {
  const words = useWords();
  return (
    <div class={`saved saved-${saved.state}`}>
      <svg class="saved-sign" viewBox="0 0 16 16" aria-hidden="true">
        {saved.state === 'saved' || saved.state === 'same' || saved.state === 'changed' || saved.state === 'restored' ? (
          <path d="M3 8.5 6.5 12 13 4.5" />
        ) : (
          <circle cx="8" cy="8" r="4.5" />
        )}
      </svg>
      <p role="status" aria-live="polite">
        {sayState(saved, words)}
      </p>
      {(saved.state === 'saved' || saved.state === 'changed') && (
        <button type="button" onClick={onUndo}>
          {words.say('undo')}
        </button>
      )}
      {saved.state === 'same' && (
        <button type="button" onClick={onUndo}>
          {words.say('remove')}
        </button>
      )}
      {(saved.state === 'undone' || saved.state === 'restored' || saved.state === 'failed') && (
        <button type="button" onClick={onKeep}>
          {words.say(saved.state === 'failed' ? 'tryAgain' : 'keepAfterAll')}
        </button>
      )}
    </div>
  );
}
