/**
 * Automatic capture's doorman, on the sites that the user allowed: looks whether a page may report an inspection, and tells the extension if so. It
 * is put there by `registerContentScripts`, only ever for what is allowed at that moment, and into the tabs already open when a site is allowed.
 */
import { type Find, isElsewhere, probePage } from '../lib/article/probe.ts';
import type { GateAnswer } from '../lib/capture/gate/messages.ts';
import { type Gate, type GateWindow, watchPage } from '../lib/capture/gate/watch-page.ts';

/** Both browsers call it so in content scripts, and answer with promises. WXT's own object would cost the page its bytes. */
declare const chrome: { runtime?: { id?: string; sendMessage: (message: unknown) => Promise<GateAnswer | undefined> } };

/** What it leaves in its own world, which the reader reads. Named once, for its bytes. */
const MARK = 'inspectionTrailGate';

/** As `defineUnlistedScript` would make it, which would cost the page its bytes. */
export default {
  main() {
    const world = globalThis as { [MARK]?: boolean | 'among' };
    // It may be put into a page twice: registered, and into open tabs.
    if (world[MARK]) return;
    world[MARK] = true;
    const find: Find = (selector) => Document.prototype.querySelectorAll.call(document, selector);
    const gate: Gate = {
      find,
      onStop: () => {
        world[MARK] = false;
      },
      look: (moved) => probePage(document, find, moved),
      send: async (message) => {
        // Of an extension that was updated or removed meanwhile, only this script is left.
        const { runtime } = chrome;
        // Read by the reader, which comes into the same world.
        world[MARK] = message.among ? 'among' : true;
        return runtime?.id ? runtime.sendMessage(message) : { done: true, stop: true };
      },
    };
    const watch = (moved?: boolean) => watchPage(window as unknown as GateWindow, gate, moved);
    // What watches a page is half of this script. One that is about something else need not even compile it before it goes on to another address.
    const { navigation } = window as { navigation?: EventTarget };
    if (navigation && !document.hidden && isElsewhere(document))
      navigation.addEventListener('currententrychange', () => watch(true), { once: true });
    else watch();
  },
};
