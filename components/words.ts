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
  /**
   * How dates are formatted: by this locale of `Intl`, and where the browser's `Intl` lacks the language, as Chromium's lacks Welsh, with these
   * names put for the English months.
   */
  dates: { locale: string; months: readonly string[] | null };
  say: (key: MessageKey, ...args: string[]) => string;
  /** The message for `n` things; `n`, formatted, is its first placeholder. */
  count: (key: PluralKey, n: number, ...args: string[]) => string;
  /** For keys that come as data, such as a trail's lead; null when no such message exists. */
  find: (key: string, ...args: string[]) => string | null;
};

/** Welsh by CLDR's rule, for browsers that lack it. */
const WELSH: Record<number, Intl.LDMLPluralRule> = { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' };

export const welshPlural = (n: number): Intl.LDMLPluralRule => WELSH[n] ?? 'other';

/** Which plural category a number takes in a language. */
export function pluralsOf(locale: string): (n: number) => Intl.LDMLPluralRule {
  if (locale.startsWith('cy') && Intl.PluralRules.supportedLocalesOf(locale).length === 0) return welshPlural;
  const rules = new Intl.PluralRules(locale);
  return (n) => rules.select(n);
}

/** @param getMessage `browser.i18n.getMessage` or a literal with the same behaviour. A missing message shows as its key, so that it is seen. */
export function makeWords(getMessage: GetMessage): Words {
  const locale = getMessage('localeTag') || 'en-GB';
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  const category = pluralsOf(locale);
  const numbers = new Intl.NumberFormat(isKnown ? locale : 'en-GB');
  const find = (key: string, ...args: string[]) => getMessage(key, args) || null;
  return {
    locale,
    dates: isKnown ? { locale, months: null } : { locale: 'en-GB', months: getMessage('dateMonths').split(' ') },
    find,
    say: (key, ...args) => find(key, ...args) ?? key,
    count: (key, n, ...args) => {
      const all = [numbers.format(n), ...args];
      return find(`${key}_${category(n)}`, ...all) ?? find(`${key}_other`, ...all) ?? key;
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
