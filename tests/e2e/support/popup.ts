/** What the popup says, as its user hears it: by roles and words only. */
import type { Page } from 'playwright-core';
import { family, like } from './words.ts';

/** Sentences that end a reading, by the name of their message. `nothingSaved` stands beneath each of its family and ends none. */
export const ENDINGS = [
  'savedNow',
  'savedSame',
  'savedChanged',
  ...family('failed'),
  ...family('nothing').filter((key) => key !== 'nothingSaved'),
];

/** The status sentences on show, line by line. */
export async function statusLines(popup: Page): Promise<string[]> {
  const statuses = await popup.getByRole('status').allInnerTexts();
  return statuses.flatMap((text) => text.split('\n').map((line) => line.trim())).filter(Boolean);
}

/** Waits until the popup says how the reading ended, and answers with the name of that message: 'savedNow', 'nothingNoArticle', … */
export async function settled(popup: Page, timeout = 40_000): Promise<string> {
  const until = Date.now() + timeout;
  let lines: string[] = [];
  while (Date.now() < until) {
    lines = await statusLines(popup);
    const ending = ENDINGS.find((key) => lines.some((line) => like(key).test(line)));
    if (ending) return ending;
    await new Promise((later) => setTimeout(later, 25));
  }
  throw new Error(`the popup did not settle within ${timeout} ms; it says: ${JSON.stringify(lines)}`);
}
