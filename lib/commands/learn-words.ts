/** Learns weights of features for yes-or-no questions: logistic regression by AdaGrad in an order drawn once, so that the same lessons give the same weights. */

/** `answers`: 1 yes, 0 no, -1 not asked; one a question. */
export type WordLesson = { features: Int32Array; answers: readonly number[] };

const PASSES = 6;
const RATE = 0.05;
const DECAY = 1e-4;
/** Answers that are as good as certain teach nothing more. */
const SURE = 1e-4;

/** @param size number of weights a question, a power of two; features share them by their last bits */
export function learnWords(lessons: readonly WordLesson[], questions: number, size: number): Float32Array[] {
  const weights = Array.from({ length: questions }, () => new Float32Array(size));
  const squares = weights.map(() => new Float32Array(size).fill(0.01));
  const mask = size - 1;
  const order = lessons.map((_, i) => i);
  let state = 12345;
  for (let pass = 0; pass < PASSES; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      const j = state % (i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const at of order) {
      const { features, answers } = lessons[at] as WordLesson;
      for (let q = 0; q < questions; q++) {
        const answer = answers[q] as number;
        if (answer < 0) continue;
        const w = weights[q] as Float32Array;
        const s = squares[q] as Float32Array;
        let sum = 0;
        for (const f of features) sum += w[f & mask] as number;
        const error = 1 / (1 + Math.exp(-sum)) - answer;
        if (Math.abs(error) < SURE) continue;
        for (const f of features) {
          const k = f & mask;
          const slope = error + DECAY * (w[k] as number);
          s[k] = (s[k] as number) + slope * slope;
          w[k] = (w[k] as number) - (RATE * slope) / Math.sqrt(s[k] as number);
        }
      }
    }
  }
  return weights;
}
