/**
 * Learns the table of lib/extract/weigh/model.ts: each feature pushes a few hidden sums, which answer several yes-or-no questions together; so two features may mean
 * what neither means alone. AdaGrad in an order drawn once, with features left out at random, as fresh text leaves out the words of the stories. Same lessons, same table.
 */
import { binOf, markOf, PUSH, SHARE, type Table } from '../extract/weigh/table.ts';
import { chanceOf } from './chance.ts';
import type { WordLesson } from './learn-words.ts';

export type HiddenOptions = { /** Number of bins, a power of two. */ size: number /** Hidden sums. */; width: number };

const PASSES = 5;
/** From this pass on pushes are averaged over quarters of a pass: a single moment's are a matter of which lessons came last. */
const SETTLED = 2;
const RATE = 0.02;
const DECAY = 1e-4;
/** Share of features left out each time. */
const LEFT_OUT = 0.4;
/** A feature counts when at least so many sets of stories have it: what one writer alone says is not learned. */
export const WRITERS = 58;
/** Answers that are as good as certain teach nothing more. */
const SURE = 1e-3;
/** Slope of a hidden sum below nought. */
const LEAK = 1 / 8;

/** Of the features that share a bin, the one that most lessons have: mark by bin, nought for none. */
function marksOf(sets: readonly (readonly WordLesson[])[], size: number): Uint8Array {
  const counts = new Map<number, { lessons: number; sets: number }>();
  for (const lessons of sets) {
    const seen = new Set<number>();
    for (const { features } of lessons)
      for (const f of features) {
        const c = counts.get(f) ?? { lessons: 0, sets: 0 };
        c.lessons++;
        if (!seen.has(f)) c.sets++;
        seen.add(f);
        counts.set(f, c);
      }
  }
  const marks = new Uint8Array(size);
  const most = new Int32Array(size);
  for (const [f, c] of counts) {
    const bin = binOf(f, size);
    if (c.sets < WRITERS || c.lessons <= (most[bin] as number)) continue;
    most[bin] = c.lessons;
    marks[bin] = markOf(f);
  }
  return marks;
}

/** @param sets lessons by the set of stories that they come from; a lesson's features are each there once */
export function learnHidden(sets: readonly (readonly WordLesson[])[], questions: number, { size, width }: HiddenOptions): Table {
  const marks = marksOf(sets, size);
  const lessons = sets.flat().map(({ features, answers }) => ({
    bins: features.filter((f) => marks[binOf(f, size)] === markOf(f)).map((f) => binOf(f, size)),
    answers,
  }));
  const { share: chance } = chanceOf(777);
  const push = Float32Array.from({ length: size * width }, () => (chance() - 0.5) * 0.1);
  const shares = Array.from({ length: questions }, () => Float32Array.from({ length: width }, () => chance() - 0.5));
  const start = new Float32Array(width);
  const squares = (n: number) => new Float32Array(n).fill(0.1);
  const [pushed, started, shared] = [squares(push.length), squares(width), shares.map(() => squares(width))];
  const step = (w: Float32Array, s: Float32Array, k: number, slope: number) => {
    s[k] = (s[k] as number) + slope * slope;
    w[k] = (w[k] as number) - (RATE * slope) / Math.sqrt(s[k] as number);
  };
  const order = lessons.map((_, i) => i);
  const [sums, slopes] = [new Float32Array(width), new Float32Array(width)];
  const seen = new Int32Array(4096);
  const mean = new Float32Array(push.length);
  let means = 0;
  const every = Math.ceil(order.length / 4);
  for (let pass = 0; pass < PASSES; pass++) {
    let nth = 0;
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.min(i, Math.floor(chance() * (i + 1)));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const at of order) {
      if (pass >= SETTLED && ++nth % every === 0) {
        means++;
        for (let i = 0; i < push.length; i++) mean[i] = (mean[i] as number) + (push[i] as number);
      }
      const { bins, answers } = lessons[at] as (typeof lessons)[number];
      let n = 0;
      for (const b of bins) if (chance() >= LEFT_OUT) seen[n++] = b;
      sums.fill(0);
      for (let i = 0; i < n; i++) {
        const from = (seen[i] as number) * width;
        for (let k = 0; k < width; k++) sums[k] = (sums[k] as number) + (push[from + k] as number);
      }
      for (let k = 0; k < width; k++) {
        const sum = (start[k] as number) + (sums[k] as number) / (1 - LEFT_OUT);
        sums[k] = sum > 0 ? sum : sum * LEAK;
      }
      slopes.fill(0);
      for (let q = 0; q < questions; q++) {
        const answer = answers[q] as number;
        if (answer < 0) continue;
        const share = shares[q] as Float32Array;
        let sum = 0;
        for (let k = 0; k < width; k++) sum += (share[k] as number) * (sums[k] as number);
        const error = 1 / (1 + Math.exp(-sum)) - answer;
        if (Math.abs(error) < SURE) continue;
        for (let k = 0; k < width; k++) {
          slopes[k] = (slopes[k] as number) + error * (share[k] as number) * ((sums[k] as number) > 0 ? 1 : LEAK);
          step(share, shared[q] as Float32Array, k, error * (sums[k] as number) + DECAY * (share[k] as number));
        }
      }
      for (let k = 0; k < width; k++) {
        const slope = slopes[k] as number;
        if (slope === 0) continue;
        step(start, started, k, slope);
        for (let i = 0; i < n; i++) {
          const x = (seen[i] as number) * width + k;
          step(push, pushed, x, slope + DECAY * (push[x] as number));
        }
      }
    }
  }
  for (let i = 0; i < push.length; i++) push[i] = (mean[i] as number) / Math.max(1, means);
  const whole = (w: Float32Array, unit: number, most: number) =>
    [...w].map((x) => Math.max(-most, Math.min(most, Math.round(x * unit))) + 0);
  for (let b = 0; b < size; b++) if (marks[b] === 0) push.fill(0, b * width, (b + 1) * width);
  return {
    width,
    marks,
    push: Int8Array.from(whole(push, PUSH, 44)),
    start: whole(start, PUSH, 1e6),
    shares: shares.map((s) => whole(s, SHARE, 1e6)),
  };
}
