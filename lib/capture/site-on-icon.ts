/** Says in the icon's tooltip, while a page begins to load, whether its site is read by itself. What is found on the page comes later and replaces it. */
import type { BrowserSeam } from '../browser.ts';
import { siteOffBadge, siteOnBadge } from './badge.ts';
import { isAllowed } from './sites/origins.ts';

/** @param url as the browser tells it: only of sites that are allowed */
export async function saySite(
  browser: BrowserSeam,
  heldOrigins: () => Promise<string[]>,
  tabId: number,
  url: string | null,
): Promise<void> {
  const isOn = url !== null && isAllowed(url, await heldOrigins());
  const badge = isOn ? siteOnBadge(browser.message) : siteOffBadge(browser.message);
  await browser.showBadge(tabId, badge).catch(() => undefined);
}
