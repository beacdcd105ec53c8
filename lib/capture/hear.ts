/** What pages say to the background: checked before it is believed, and by whom it is said. */
import * as z from 'zod/mini';
import type { OpenTab } from '../browser.ts';
import { answerGate, type UnaskedNeeds } from './capture-unasked.ts';
import { type GateAnswer, GateMessage } from './gate/messages.ts';
import { takeBadgeOff } from './tell-when-moved.ts';

/** As much as is used of what the browser tells of a sender. */
export type Sender = { tab?: { id?: number | undefined; url?: string | undefined; incognito?: boolean }; frameId?: number | undefined };

/** The answer to a gate; null for a message that is not answered. */
export function hear(
  needs: UnaskedNeeds,
  message: unknown,
  { tab, frameId }: Sender,
  onTab: <T>(tabId: number, work: () => Promise<T>) => Promise<T>,
): Promise<GateAnswer> | null {
  if (tab?.id === undefined) return null;
  const said = z.safeParse(GateMessage, message);
  if (!said.success) {
    const { id } = tab;
    void onTab(id, () => takeBadgeOff(needs.browser, message, id));
    return null;
  }
  // What the browser does not say counts as the worse of the two.
  const open: OpenTab = { id: tab.id, url: tab.url ?? null, incognito: tab.incognito !== false };
  return onTab(open.id, () => answerGate(needs, said.data, { tab: open, isTop: frameId === 0 }));
}
