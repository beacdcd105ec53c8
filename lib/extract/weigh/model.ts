/** The learned weights, and what they say of features and of columns. Sums of whole numbers and comparisons only: the same in every browser. */
import type { Seen } from './page-view.ts';

/** Weights of words for two questions (is it the reported inspection? an earlier one?), one byte each in base64, and trees over columns of numbers. */
export type Weights = {
  /** Number of weights a question, a power of two. */
  size: number;
  /** A byte of `words` is this many thousandths. */
  unit: number;
  /** Both questions' weights, one after the other, as base64 of signed bytes. */
  words: string;
  /** Weights of a page's words for a third question (does it report any?), in the same form; as many as a power of two. */
  page: string;
  /** Trees in prefix order: column, limit (at most: left), left, right; or -1, thousandths of a leaf. */
  trees: number[][];
  /** Thousandths that all trees start from. */
  base: number;
  /**
   * Sums of the trees, in thousandths: what is found is kept above `keep`, and as sure as the rules are of it above `trust`; what is not is added above `add`,
   * taken for its other role above `turn`.
   */
  keep: number;
  trust: number;
  add: number;
  turn: number;
};

export type Model = { weights: Weights; words: Int8Array; page: Int8Array };

/** Makes a model of its file. */
export function modelOf(weights: Weights): Model {
  return { weights, words: bytesOf(weights.words), page: bytesOf(weights.page) };
}

/** Newer browsers unpack base64 themselves; byte by byte it costs the first page more than a millisecond. */
const unpack = (Uint8Array as { fromBase64?: (base64: string) => Uint8Array }).fromBase64;

function bytesOf(base64: string): Int8Array {
  if (unpack) return new Int8Array(unpack(base64).buffer);
  const binary = atob(base64);
  const bytes = new Int8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** What the words of a page, `seen`, say of whether it reports any inspection, in hundredths of log odds. */
export function weighPage(m: Model, seen: Seen): number {
  const mask = m.page.length - 1;
  let sum = 0;
  for (let i = 0; i < seen.n; i++) sum += m.page[(seen.at[i] as number) & mask] as number;
  return Math.round((sum * m.weights.unit * 6) / Math.max(100, seen.n));
}

/** Adds up the weights of features `from` to `seen.n` for both questions into `sums`. */
export function weighWords(m: Model, seen: Seen, from: number, sums: [number, number]): void {
  const { words } = m;
  const { size } = m.weights;
  const mask = size - 1;
  let current = 0;
  let prior = 0;
  for (let i = from; i < seen.n; i++) {
    const at = (seen.at[i] as number) & mask;
    current += words[at] as number;
    prior += words[size + at] as number;
  }
  sums[0] += current;
  sums[1] += prior;
}

/** What the trees say of one candidate, in thousandths: above nought more likely than not. */
export function askTrees(m: Model, columns: readonly number[]): number {
  const { trees, base } = m.weights;
  let sum = base;
  for (let i = 0; i < trees.length; i++) {
    const tree = trees[i] as number[];
    let at = 0;
    for (let column = tree[0] as number; column >= 0; column = tree[at] as number)
      at = (columns[column] as number) <= (tree[at + 1] as number) ? at + 3 : (tree[at + 2] as number);
    sum += tree[at + 1] as number;
  }
  return sum;
}
