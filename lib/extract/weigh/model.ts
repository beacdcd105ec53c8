/** The learned weights, and what they say of features and of columns. Sums of whole numbers and comparisons only: the same in every browser. */
import type { Seen } from './page-view.ts';
import { numbersOf, readTable, SIGNED, type Table, type WrittenTable } from './table.ts';

/** What the words around a mention say to two questions (is it the reported inspection? an earlier one?), and trees over columns of numbers. */
export type Weights = {
  words: WrittenTable;
  /** A number of `page` is this many thousandths. */
  unit: number;
  /** Weights of a page's words for a third question (does it report any?), a letter a number; as many as a power of two. */
  page: string;
  /** Trees in prefix order: column, limit (at most: left), left, right; or -1, hundredths of a leaf. */
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

export type Model = {
  weights: Weights;
  words: Table;
  page: Int8Array;
  /** Trees in prefix order: column, limit, place of the right branch, left, right; or -1, thousandths of a leaf. */
  trees: readonly (readonly number[])[];
};

/** Makes a model of its file. */
export const modelOf = (weights: Weights): Model => ({
  weights,
  words: readTable(weights.words),
  page: numbersOf(weights.page, SIGNED),
  trees: weights.trees.map(readTree),
});

/** `tree` as it stands in the file: where its right branches begin follows from the rest, and a leaf is as good in hundredths. */
export function writeTree(tree: readonly number[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < tree.length; i += (tree[i] as number) < 0 ? 2 : 3)
    out.push(tree[i] as number, (tree[i] as number) < 0 ? Math.round((tree[i + 1] as number) / 10) : (tree[i + 1] as number));
  return out;
}

function readTree(written: readonly number[]): number[] {
  const out: number[] = [];
  let i = 0;
  const branch = () => {
    const [column, value] = [written[i] as number, written[i + 1] as number];
    i += 2;
    if (column < 0) out.push(-1, value * 10);
    else {
      const at = out.push(column, value, 0) - 1;
      branch();
      out[at] = out.length;
      branch();
    }
  };
  branch();
  return out;
}

/** What the words of a page, `seen`, say of whether it reports any inspection, in hundredths of log odds. */
export function weighPage(m: Model, seen: Seen): number {
  const mask = m.page.length - 1;
  let sum = 0;
  for (let i = 0; i < seen.n; i++) sum += m.page[(seen.at[i] as number) & mask] as number;
  return Math.round((sum * m.weights.unit * 6) / Math.max(100, seen.n));
}

/** What the trees say of one candidate, in thousandths: above nought more likely than not. */
export function askTrees(m: Model, columns: readonly number[]): number {
  const { trees } = m;
  let sum = m.weights.base;
  for (let i = 0; i < trees.length; i++) {
    const tree = trees[i] as readonly number[];
    let at = 0;
    for (let column = tree[0] as number; column >= 0; column = tree[at] as number)
      at = (columns[column] as number) <= (tree[at + 1] as number) ? at + 3 : (tree[at + 2] as number);
    sum += tree[at + 1] as number;
  }
  return sum;
}
