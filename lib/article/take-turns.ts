/** Lets the page have its turn between two slices of work, so that reading a huge page never freezes it. */

/** Longest time in milliseconds that reading holds the page's thread before it lets go. */
const SLICE_MS = 24;

type Scheduler = { yield?: () => Promise<void> };

/** Not a timer: browsers slow the timers of background tabs down to one a second. */
function nextTurn(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export type Turns = {
  /** True when the slice is used up, and the caller should await `next`. */
  due: () => boolean;
  next: () => Promise<void>;
};

export function takeTurns(): Turns {
  let began = performance.now();
  return {
    due: () => performance.now() - began > SLICE_MS,
    next: async () => {
      await nextTurn();
      began = performance.now();
    },
  };
}
