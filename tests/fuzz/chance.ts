/** Chance that can be repeated: the same seed always gives the same numbers. */

export type Chance = {
  /** In [0, 1). */
  next: () => number;
  /** Whole number in [0, below). */
  below: (below: number) => number;
  pick: <T>(from: readonly T[]) => T;
};

/** Mulberry32, a public-domain generator of 32 bits: plenty for choosing inputs. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (from) => {
      const chosen = from[below(from.length)];
      if (chosen === undefined) throw new Error('nothing to pick from');
      return chosen;
    },
  };
}
