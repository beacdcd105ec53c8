/** Lets the page have its turn between two slices of work, so that reading a huge page never freezes it. */

/** Longest time in milliseconds that reading holds the page's thread before it lets go. */
const SLICE_MS = 24;

/** A message, not a timer: browsers slow the timers of background tabs down to one a second. Nor `scheduler.yield`: it comes back before the page's own work. */
function nextTurn(): Promise<void> {
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

/** How many steps of work between two looks at the time. */
const STRIDE = 32;

/** Work that may pause wherever it yields, and answers at its end. */
export type Work<T> = Generator<undefined, T, undefined>;

/** Runs work to its end, pausing where it allows and a slice is used up. */
export async function inTurns<T>(work: Work<T>, turns: Turns): Promise<T> {
  for (let steps = 1; ; steps++) {
    const step = work.next();
    if (step.done) return step.value;
    if (steps % STRIDE === 0 && turns.due()) await turns.next();
  }
}

/** Runs work to its end at once. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
