/** A stopwatch inside every popup: notes when words are first on screen, in epoch milliseconds of the machine's one clock. */
import type { Page } from 'playwright-core';
import type { Chromium } from '../e2e/support/chromium.ts';
import { say } from '../e2e/support/words.ts';

export type Seen = { saved: number | null; trail: number | null; any: number | null };

/** Runs in the popup before its own scripts. */
function watch({ saved }: { saved: string }): void {
  if (!location.protocol.startsWith('chrome-extension')) return;
  const seen: Record<string, number | null> = { saved: null, trail: null, any: null };
  Object.assign(globalThis, { seen });
  const now = () => performance.timeOrigin + performance.now();
  /** Noted once the frame that shows it has been made. */
  const note = (what: string) => {
    if (seen[what] !== null) return;
    seen[what] = 0;
    requestAnimationFrame(() => setTimeout(() => Object.assign(seen, { [what]: now() }), 0));
  };
  const look = () => {
    if (!document.body) return;
    if (document.body.textContent?.trim()) note('any');
    if ([...document.querySelectorAll('[role=status]')].some((status) => status.textContent?.includes(saved))) note('saved');
    if (document.querySelector('ol > li')) note('trail');
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  look();
}

export async function watchPopups(chromium: Chromium): Promise<void> {
  await chromium.context.addInitScript(watch, { saved: say('savedNow') });
}

export const epochNow = () => performance.timeOrigin + performance.now();

/** Waits until the popup has shown what is asked for, and answers with all that it noted. */
export async function seenIn(popup: Page, what: keyof Seen, timeout = 10_000): Promise<Seen> {
  await popup.waitForFunction((key) => ((globalThis as unknown as { seen?: Record<string, number | null> }).seen?.[key] ?? 0) > 0, what, {
    timeout,
    polling: 20,
  });
  return popup.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
}
