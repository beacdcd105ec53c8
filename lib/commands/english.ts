/** The screen's English words for commands. */
import { makeWords, messagesOf } from '../../components/words.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

export const ENGLISH = makeWords(messagesOf(messages));
