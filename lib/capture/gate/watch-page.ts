/**
 * Decides when the gate looks at a page, in the page itself: once when it is there, a few times while it is still being built, again when it goes on to
 * another address by itself or comes back, and never at a page that is only being prepared. On a hit it tells the extension; else it says nothing.
 */
import type { Find, Look } from '../../article/probe.ts';
import { type Prose, proseOf, stillShows } from '../../article/prose-mark.ts';
import type { GateAnswer, GateMessage } from './messages.ts';

/** Milliseconds from a change of the page to the next look. */
const SETTLE = 300;
/** Looks at one address, and milliseconds after which no further one is begun. */
const LOOKS = 8;
const PATIENCE = 20_000;
/** Times that an unanswered message is said again: the worker may have been stopped in the middle of it. */
const TRIES = 7;

/** As much of a window as is used. */
export type GateWindow = Pick<Window, 'document' | 'addEventListener' | 'setTimeout' | 'clearTimeout' | 'setInterval' | 'clearInterval'> & {
  MutationObserver: typeof MutationObserver;
  requestIdleCallback: (work: () => void, options: { timeout: number }) => number;
  navigation?: EventTarget;
};

export type Gate = {
  look: (moved: boolean) => Look;
  find: Find;
  /** Rejects, or answers nothing, where nobody could answer. */
  send: (message: GateMessage | { kind: 'moved'; among?: never }) => Promise<GateAnswer | undefined>;
  /** Called once it watches no more. */
  onStop: () => void;
};

/** Watches until it is told to stop. `moved`: the page has gone on to another address since it was loaded. */
export function watchPage(win: GateWindow, { look, find, send, onStop }: Gate, moved = false): void {
  const { document: doc } = win;
  // `location` would cost the page a thirtieth of a millisecond. An element called URL may answer for it; nobody believes what is told under its name.
  const addressNow = () => String(doc.URL).replace(/#.*/, '');
  /** Running text told of, by address. */
  const told = new Map<string, Prose>();
  let here = addressNow();
  /** The article of the address before, as long as the page may still show it. */
  let before: Prose | null = null;
  /** The page shows that article and perhaps another one under it, which only the reader can tell apart. */
  let among = false;
  /** What the last look after a move saw: only what holds still is told. */
  let unsettled: string | null = null;
  let looks = 0;
  let until = 0;
  let timer = 0;
  let stopped = false;

  /** Made when it is first needed: a page about something else never does. */
  let observer: MutationObserver | undefined;

  function onChange(): void {
    observer?.disconnect();
    if (Date.now() < until) lookIn(SETTLE);
  }

  function stop(): void {
    stopped = true;
    rest();
    win.clearInterval(polling);
    onStop();
  }

  function rest(): void {
    observer?.disconnect();
    // The first call of anything of the window costs a page a hundredth of a millisecond.
    if (timer) win.clearTimeout(timer);
  }

  function lookIn(milliseconds: number): void {
    win.clearTimeout(timer);
    timer = win.setTimeout(() => win.requestIdleCallback(lookNow, { timeout: 1_000 }), milliseconds);
  }

  function begin(inMilliseconds: number): void {
    rest();
    looks = 0;
    until = Date.now() + PATIENCE;
    if (inMilliseconds > 0) lookIn(inMilliseconds);
    else lookNow();
  }

  function lookNow(): void {
    if (stopped) return;
    looks++;
    const seen = look(moved);
    const isSettled = judge(seen);
    // Watching changes would cost a page about something else a third of the whole look.
    if (looks >= LOOKS || seen.isElsewhere) return;
    if (isSettled) {
      // One change ends the watch, whenever it comes; whether it begins another look is asked then.
      observer ??= new win.MutationObserver(onChange);
      observer.observe(doc, { childList: true, subtree: true, characterData: true });
    } else lookIn(SETTLE);
  }

  /** False where it is too early to say: another look is needed. */
  function judge({ hit, text }: Look): boolean {
    among = before !== null && stillShows(before, find, text);
    if (!among) before = null;
    // One heading and one article: what is still there is all there is.
    else if ([...find('h1,article')].length < 2) return true;
    if (!hit) return true;
    const prose = proseOf(find, text);
    if (moved && unsettled !== prose.mark) {
      unsettled = prose.mark;
      return false;
    }
    const known = told.get(here);
    if (known?.mark === prose.mark) {
      if (unsettled !== null) void tell('shown');
    } else {
      if (told.size === 0) win.addEventListener('pageshow', onShow);
      told.set(here, prose);
      void tell('hit');
    }
    unsettled = null;
    return true;
  }

  async function tell(kind: GateMessage['kind'], tries = 0): Promise<void> {
    const address = here;
    const answer = await send({ kind, address, among }).catch(() => {});
    if (answer?.stop) stop();
    if (answer || tries === TRIES || stopped) return;
    win.setTimeout(
      () => {
        if (here === address && !stopped) void tell(kind, tries + 1);
      },
      200 * 2 ** tries,
    );
  }

  function onMove(): void {
    const next = addressNow();
    if (next === here || stopped) return;
    const last = told.get(here);
    const { hit, text } = look(moved);
    // Most sites change the address first and the article later. An article that no look has seen yet may be the old address's as well.
    if (!before && hit && (!last || stillShows(last, find, text))) before = last ?? proseOf(find, text);
    here = next;
    moved = true;
    unsettled = null;
    if (last) void send({ kind: 'moved' }).catch(() => {});
    begin(SETTLE);
  }

  function onShow(event: PageTransitionEvent): void {
    if (event.persisted && told.has(here) && !stopped) void tell('shown');
  }

  let wasHidden = doc.hidden;
  function onVisible(): void {
    // Pages opened in the background may build themselves only now.
    if (doc.hidden || !wasHidden) return;
    wasHidden = false;
    begin(SETTLE);
  }

  let polling = 0;
  function open(): void {
    // Each listener costs the page some of what the whole look does: only where there is something to hear. After a stop they do nothing.
    win.navigation?.addEventListener('currententrychange', onMove);
    if (wasHidden) doc.addEventListener('visibilitychange', onVisible);
    // Firefox before 147 has no such event.
    if (!win.navigation) polling = win.setInterval(onMove, 500);
    begin(moved ? SETTLE : 0);
  }

  function onShown(): void {
    here = addressNow();
    open();
  }

  // A page that the browser only prepares may never be seen: nothing of it is read before it is.
  if ((doc as Document & { prerendering?: boolean }).prerendering) doc.addEventListener('prerenderingchange', onShown, { once: true });
  else open();
}
