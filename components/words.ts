/**
 * The one way to words on screen: messages of public/_locales by key, plurals by the language's own rules. Components get it by context
 * and never call the browser; an entry point hands in `browser.i18n.getMessage`, a test hands in a literal.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
/** A key with one message for each plural category: `trailMore` stands for `trailMore_one`, `trailMore_other`, … */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** Looks a message up, with its placeholders filled; '' when there is none. The shape of `browser.i18n.getMessage`. */
export type GetMessage = (key: string, args?: string[]) => string;

export type Words = {
  /** BCP 47 tag of the language that the messages are really in, which need not be the browser's own: 'en-GB' or 'cy-GB'. */
  locale: string;
  say: (key: MessageKey, ...args: string[]) => string;
  /** The message for `n` things; `n`, formatted, is its first placeholder. */
  count: (key: PluralKey, n: number, ...args: string[]) => string;
  /** For keys that come as data, such as a trail's lead; null when no such message exists. */
  find: (key: string, ...args: string[]) => string | null;
};

/** @param getMessage `browser.i18n.getMessage` or a literal with the same behaviour. A missing message shows as its key, so that it is seen. */
export function makeWords(getMessage: GetMessage): Words {
  const locale = getMessage('localeTag') || 'en-GB';
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const find = (key: string, ...args: string[]) => getMessage(key, args) || null;
  return {
    locale,
    find,
    say: (key, ...args) => find(key, ...args) ?? key,
    count: (key, n, ...args) => {
      const all = [numbers.format(n), ...args];
      return find(`${key}_${plurals.select(n)}`, ...all) ?? find(`${key}_other`, ...all) ?? key;
    },
  };
}

type LocaleFile = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** `getMessage` over a messages.json, with the browser's rules for `$NAME$`, `$1` and `$$`. For tests and the gallery; the browser has its own. */
export function messagesOf(file: LocaleFile): GetMessage {
  return (key, args = []) => {
    const entry = file[key];
    if (!entry) return '';
    const fill = (text: string) => text.replace(/\$(\d)/g, (_, n: string) => args[Number(n) - 1] ?? '');
    return entry.message
      .split('$$')
      .map((part) => fill(part.replace(/\$([a-z0-9_]+)\$/gi, (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '')))
      .join('$');
  };
}

const WordsContext = createContext<Words>(makeWords(() => ''));
export const WordsProvider = WordsContext.Provider;
export const useWords = (): Words => useContext(WordsContext);
