/**
 * The gate is registered for exactly the sites that the browser says are allowed, whatever happened since: granted here or in the browser's own
 * settings, revoked, updated, restarted, or stopped half-way. So nothing is kept about it: it is made true again each time the worker starts.
 */
import type { SitesSeam } from '../../browser.ts';
import { siteOrigins } from './origins.ts';

/** `same`: nothing had to be done. `set`: registered anew for these. `off`: nothing is allowed, and nothing registered. */
export type Reconciled = { outcome: 'same' | 'set' | 'off'; origins: string[] };

/** Makes the registered gate equal to what is allowed. Rejects with the browser's own error. */
export async function reconcileGate(seam: SitesSeam): Promise<Reconciled> {
  const origins = siteOrigins(await seam.heldOrigins());
  const registered = await seam.gateOrigins();
  if (origins.length === 0) {
    if (registered !== null) await seam.removeGate();
    return { outcome: registered === null ? 'same' : 'off', origins };
  }
  if (registered !== null && isEqual(siteOrigins(registered), origins)) return { outcome: 'same', origins };
  await seam.setGate(origins, registered !== null);
  return { outcome: 'set', origins };
}

/** One after the other: two events at once must not register twice, and the last one sees what is held last. */
export function inTurn<T>(work: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Puts the gate into tabs that already show a site allowed just now, so that the switch works at once. Tabs that refuse are left alone. */
export async function putGateInTabs(seam: SitesSeam, origins: readonly string[]): Promise<void> {
  const tabs = await seam.tabsShowing(siteOrigins(origins));
  await Promise.all(tabs.map((tabId) => seam.putGate(tabId).catch(() => undefined)));
}

const isEqual = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one, i) => one === b[i]);
