import { type GetMessage, makeWords, messagesOf } from '../../../components/words.ts';
import cyFile from '../../../public/_locales/cy/messages.json' with { type: 'json' };
import enFile from '../../../public/_locales/en/messages.json' with { type: 'json' };

const getMessage = (file: Parameters<typeof messagesOf>[0]): GetMessage => messagesOf(file);
export const english = makeWords(getMessage(enFile));
export const welsh = makeWords(getMessage(cyFile));
