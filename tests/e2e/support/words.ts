/** The words on screen, from the extension's own messages, so that a test names what a user reads and survives a better wording. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './built-extension.ts';

type Message = { message: string };

const messages: Record<string, Message> = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8'));
const PLACEHOLDER = /\$(\w+)\$/g;

/** The message of that name. Throws when there is none, so that a renamed message fails here and not as a timeout. */
export function say(key: string): string {
  const found = messages[key]?.message;
  if (found === undefined) throw new Error(`public/_locales/en has no message '${key}'`);
  return found;
}

/** Matches the whole message whatever stands in its placeholders. */
export function like(key: string): RegExp {
  const parts = say(key)
    .split(PLACEHOLDER)
    .filter((_, index) => index % 2 === 0);
  return new RegExp(`^\\s*${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]+?')}\\s*$`);
}

/** Names of the messages that begin so, in a camelCase family such as `nothing…`. */
export function family(start: string): string[] {
  return Object.keys(messages).filter((key) => key.startsWith(start) && /[A-Z]/.test(key.charAt(start.length)));
}
