/**
 * Browsers take an icon's badge away when a page is left, but not when a page goes on to another article by itself (`history.pushState`): the grade of one
 * council would stand over an article on another. So a page whose badge was set tells when it moved on, and the badge goes.
 */
import * as z from 'zod/mini';
import type { BrowserSeam } from '../browser.ts';
import { noBadge } from './badge.ts';

/** What the page says, once. */
export const Moved = z.object({ kind: z.literal('moved') });
export type Moved = z.infer<typeof Moved>;

/**
 * Runs in the page, by itself: nothing from outside may be named in it. Waits, in the extension's own world, for the page to show another address
 * than `here` (fragments aside), tells the extension, and ends.
 */
export function tellWhenMoved(here: string): void {
  type Page = typeof globalThis & {
    chrome?: { runtime?: { sendMessage: (message: unknown) => Promise<unknown> | undefined } };
    navigation?: EventTarget;
    inspectionTrailWaits?: boolean;
  };
  const page = globalThis as Page;
  if (page.inspectionTrailWaits) return;
  page.inspectionTrailWaits = true;
  let timer: ReturnType<typeof setInterval> | undefined;
  const look = () => {
    if (location.href.replace(/#.*$/s, '') === here) return;
    page.navigation?.removeEventListener('currententrychange', look);
    clearInterval(timer);
    page.inspectionTrailWaits = false;
    // Rejects where the extension was updated meanwhile, and its badges are gone anyway.
    page.chrome?.runtime?.sendMessage({ kind: 'moved' })?.catch(() => undefined);
  };
  if (page.navigation) page.navigation.addEventListener('currententrychange', look);
  // Firefox before 147 has no such event.
  else timer = setInterval(look, 500);
  look();
}

/** For the background's `onMessage`: takes the badge off the tab that says it moved on. */
export async function takeBadgeOff(browser: BrowserSeam, message: unknown, tabId: number | undefined): Promise<void> {
  if (tabId === undefined || !z.safeParse(Moved, message).success) return;
  // A tab closed meanwhile has no badge.
  await browser.showBadge(tabId, noBadge(browser.message)).catch(() => undefined);
}
