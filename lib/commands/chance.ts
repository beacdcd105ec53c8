/** Chance that can be repeated: the same seed gives the same draws. */
export type Chance = {
  /** True with this probability, 0 to 1. */
  of: (probability: number) => boolean;
  /** A number from nought to below one. */
  share: () => number;
  /** One of them; undefined of none. */
  pick: <T>(from: readonly T[]) => T | undefined;
};

/** @param seed any whole number */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  // Mulberry32: 32 bits of state, even enough for choosing words and for leaving some out.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { of: (probability) => next() < probability, share: next, pick: (from) => from[Math.floor(next() * from.length)] };
}
