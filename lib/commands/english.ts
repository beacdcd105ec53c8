/** Messages of public/_locales/en for commands: the same sentences as on screen. */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

type Message = { message: string; placeholders?: Record<string, { content: string }> };

/** The message with its arguments filled in (`$NAME$` by its placeholder's `$1`, `$2`, …); null where there is none. */
export function inEnglish(key: string, args: readonly string[]): string | null {
  const entry = (messages as Record<string, Message | undefined>)[key];
  if (!entry) return null;
  return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return args[Number(content.slice(1)) - 1] ?? '';
  });
}
