/** Rounds within a time: a quick run must end on a slow machine, too, and every measure gets its share. */

/** Whether there is time for another round. */
export type TimeBox = () => boolean;

/** Without end where `seconds` is null. Starts now. */
export function timeBox(seconds: number | null): TimeBox {
  const until = performance.now() + (seconds ?? Number.POSITIVE_INFINITY) * 1_000;
  return () => performance.now() < until;
}
