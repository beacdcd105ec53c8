import { type MessageKey, useWords } from './words.ts';

/** Why there is nothing to read, in one friendly sentence; what can be done instead follows beneath. */
export function NothingHere({ why }: { why: MessageKey }) {
  const words = useWords();
  return (
    <section class="nothing" role="status">
      <svg class="nothing-picture" viewBox="0 0 120 56" aria-hidden="true">
        <path class="nothing-path" d="M8 46C26 46 24 26 42 26s18 16 34 16 16-30 36-30" />
        <circle cx="8" cy="46" r="4" />
        <circle cx="42" cy="26" r="4" />
        <circle cx="76" cy="42" r="4" />
        <circle class="nothing-open" cx="112" cy="12" r="5" />
      </svg>
      <p class="nothing-why">{words.say(why)}</p>
      <p class="nothing-saved">{words.say('nothingSaved')}</p>
    </section>
  );
}
