/** Figures that say something: medians, percentiles, and ratios with how sure they are. */

/** The value below which a share `p` (0 to 1) of the values lies, interpolated; NaN of nothing. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]) => percentile(values, 0.5);

export type Ratio = { median: number; low: number; high: number };

/**
 * Median of paired ratios `ours[i] / theirs[i]` with its 95 % interval, by 1,000 resamplings with a fixed seed, so that the same
 * measurements always give the same interval.
 */
export function ratio(ours: readonly number[], theirs: readonly number[]): Ratio {
  const pairs = ours.map((value, i) => value / (theirs[i] ?? Number.NaN)).filter(Number.isFinite);
  let state = 1;
  const chance = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const medians = Array.from({ length: 1000 }, () => median(pairs.map(() => pairs[Math.floor(chance() * pairs.length)] ?? Number.NaN)));
  return { median: median(pairs), low: percentile(medians, 0.025), high: percentile(medians, 0.975) };
}

export const round = (value: number, digits = 2) => (Number.isFinite(value) ? Number(value.toFixed(digits)) : null);

export function roundRatio({ median: middle, low, high }: Ratio) {
  return { median: round(middle), low: round(low), high: round(high) };
}
