import { Mark } from './Mark.tsx';
import { type MessageKey, useWords } from './words.ts';

const PARTS: readonly [heading: MessageKey, text: MessageKey][] = [
  ['optionsKeeps', 'optionsKeepsText'],
  ['optionsWhere', 'optionsWhereText'],
  ['optionsWhen', 'optionsWhenText'],
  ['optionsDelete', 'optionsDeleteText'],
];

/** What is kept, where, when and how it goes, in the user's words. */
export function Privacy({ onRecords }: { onRecords: () => void }) {
  const words = useWords();
  return (
    <div class="page">
      <header class="page-head">
        <Mark />
        <h1>{words.say('optionsTitle')}</h1>
      </header>
      <main class="privacy">
        {PARTS.map(([heading, text]) => (
          <section key={heading}>
            <h2>{words.say(heading)}</h2>
            <p>{words.say(text)}</p>
          </section>
        ))}
        <button type="button" class="plain" onClick={onRecords}>
          {words.say('openRecords')}
        </button>
      </main>
    </div>
  );
}
