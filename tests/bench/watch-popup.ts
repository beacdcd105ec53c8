/**
 * A stopwatch for popups that leaves them alone: no debugger is attached to the popup, another page of the extension looks at its document
 * every few milliseconds and notes when words are on screen. Times are epoch milliseconds of the machine's one clock.
 */
import type { Page } from 'playwright-core';
import type { Chromium } from '../e2e/support/chromium.ts';
import { say } from '../e2e/support/words.ts';

/** `saved`: the word 'Saved'. `trail`: the first entry of a trail. `any`: any word at all. */
export type Sight = 'saved' | 'trail' | 'any';

type Watched = { sight: Sight; saved: string; patience: number };

/** Runs in a page of the extension: waits for a popup that shows what is asked for, and for the frame after it. */
function watch({ sight, saved, patience }: Watched): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: { extension: { getViews: (of: { type: 'popup' }) => Window[] } } };
  const shows = (popup: Window): boolean => {
    const { document } = popup;
    if (sight === 'saved') return [...document.querySelectorAll('[role=status]')].some((status) => status.textContent?.includes(saved));
    if (sight === 'trail') return document.querySelector('ol > li') !== null;
    return Boolean(document.body?.textContent?.trim());
  };
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => {
      clearInterval(looking);
      reject(new Error(`no popup showed '${sight}' within ${patience} ms`));
    }, patience);
    const looking = setInterval(() => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      if (!popup || !shows(popup)) return;
      clearInterval(looking);
      clearTimeout(giveUp);
      popup.requestAnimationFrame(() => popup.setTimeout(() => resolve(performance.timeOrigin + performance.now()), 0));
    }, 2);
  });
}

/** Time in ms from the click, over `tab`, to the frame that shows what is asked for. `control`: a page of the extension, kept open in a tab. */
export async function timeClick(chromium: Chromium, control: Page, tab: Page, sight: Sight): Promise<number> {
  const press = await chromium.aim(tab);
  const seen = control.evaluate(watch, { sight, saved: say('savedNow'), patience: 20_000 });
  const clicked = performance.timeOrigin + performance.now();
  await press();
  return (await seen) - clicked;
}

/** Closes the open popup, and waits until it is gone. */
export async function closePopup(control: Page): Promise<void> {
  await control.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { extension: { getViews: (of: { type: 'popup' }) => Window[] } } };
    const open = () => chrome.extension.getViews({ type: 'popup' });
    for (const popup of open()) popup.close();
    while (open().length > 0) await new Promise((later) => setTimeout(later, 5));
  });
}
