import { type MessageKey, useWords } from './words.ts';

const PARTS: readonly [heading: MessageKey, text: MessageKey][] = [
  ['optionsKeeps', 'optionsKeepsText'],
  ['optionsWhere', 'optionsWhereText'],
  ['optionsWhen', 'optionsWhenText'],
  ['optionsDelete', 'optionsDeleteText'],
];

/** What is kept, where, when and how it goes, in the user's words. */
export function Privacy() {
  const words = useWords();
  return (
    <section class="privacy">
      <h2>{words.say('settingsPrivacy')}</h2>
      {PARTS.map(([heading, text]) => (
        <section key={heading}>
          <h3>{words.say(heading)}</h3>
          <p>{words.say(text)}</p>
        </section>
      ))}
    </section>
  );
}
