/** Which pages cannot be read, told from the address and from the browser's refusals: before and after trying. */
import type { NothingReason } from './reasons.ts';

/** Pages that browsers open as an empty tab. */
const NEW_TAB =
  /^(?:about:(?:newtab|home|blank|privatebrowsing)|(?:chrome|edge|brave|vivaldi|opera):\/\/(?:newtab|new-tab-page|startpage|startpageshared)\b|chrome-search:\/\/)/i;

/** Schemes of the browsers' own pages, and of what is no page at all. */
const SCHEMES: Readonly<Record<string, NothingReason>> = {
  'about:': 'browser-page',
  'chrome:': 'browser-page',
  'chrome-untrusted:': 'browser-page',
  'chrome-extension:': 'browser-page',
  'chrome-error:': 'error-page',
  'brave:': 'browser-page',
  'devtools:': 'browser-page',
  'edge:': 'browser-page',
  'moz-extension:': 'browser-page',
  'opera:': 'browser-page',
  'resource:': 'browser-page',
  'view-source:': 'browser-page',
  'vivaldi:': 'browser-page',
  'blob:': 'not-a-page',
  'data:': 'not-a-page',
  'javascript:': 'not-a-page',
};

/** Addresses where browsers let no extension in. Firefox guards more of Mozilla's own; they answer as `blocked`. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)\b/;

/** Why the page at an address cannot be read; null where it is worth trying, also where the browser does not tell the address. */
export function classifyAddress(address: string | null): NothingReason | null {
  if (address === null) return null;
  if (address === '' || NEW_TAB.test(address)) return 'new-tab';
  if (STORES.test(address)) return 'store-page';
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0].toLowerCase();
  return scheme === undefined ? null : (SCHEMES[scheme] ?? null);
}

/** What the browsers say when a script may not run, and what it means. The first that fits counts. */
const REFUSALS: readonly [RegExp, NothingReason][] = [
  [/extensions? gallery|webstore/i, 'store-page'], // Chromium, in its store
  [/showing error page/i, 'error-page'], // Chromium
  [/(?:tab|frame)[^.]*(?:was|is) (?:closed|removed|detached|discarded)|no tab with id|invalid tab id|no frame with id/i, 'navigated-away'],
  [/document[^.]*(?:unloaded|destroyed|removed)|actor .* destroyed|message manager|receiving end|target closed/i, 'navigated-away'],
  [/cannot access (?:a |contents of url )"?(?:chrome|edge|about|devtools|view-source|chrome-extension)/i, 'browser-page'], // Chromium
  [/extensionssettings policy|blocked by (?:the )?(?:administrator|policy)/i, 'blocked'], // Chromium, managed
  [/cannot access|missing host permission|permission/i, 'blocked'],
];

/** Why a script could not be put into a page, or did not come back. `address` tells apart what the message does not. */
export function classifyRefusal(message: string, address: string | null): NothingReason {
  const why = REFUSALS.find(([pattern]) => pattern.test(message))?.[1];
  // With activeTab the browser tells the address of any page that may be read.
  if (address === null && (why === 'blocked' || why === 'browser-page')) return 'hidden-page';
  if (why !== 'blocked') return why ?? 'fault';
  if (address?.startsWith('file:')) return 'local-file';
  // Firefox shows PDFs in a page of its own, which nothing may be put into.
  if (address && URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname)) return 'pdf';
  return 'blocked';
}
