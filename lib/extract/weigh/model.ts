/** The learned weights, and what they say of features and of columns. Sums of whole numbers and comparisons only: the same in every browser. */
import type { Seen } from './page-view.ts';
import { lettersOf, numbersOf, readTable, SIGNED, type Table, UNSIGNED, type WrittenTable } from './table.ts';

/** What the words around a mention say to two questions (is it the reported inspection? an earlier one?), and trees over columns of numbers. */
export type Weights = {
  words: WrittenTable;
  /** A number of `page` is this many thousandths. */
  unit: number;
  /** Weights of a page's words for a third question (does it report any?), a letter a number; as many as a power of two. */
  page: string;
  trees: WrittenTrees;
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

/**
 * Trees in prefix order, a letter a number, and each kind of number for itself, which zips best. `columns`: of every question, plus one, or `LEAF`; `limits`: which of
 * its column's `values` every question asks for (at most: left); `leaves`: hundredths.
 */
export type WrittenTrees = { columns: string; limits: string; leaves: string; values: number[][] };

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
  trees: readTrees(weights.trees),
});

const LEAF = 0;
/** Letters of columns go on behind those that no screen shows. */
const SEEN = 90;
const UNSEEN = 36;
const columnLetters = (columns: readonly number[]): string =>
  lettersOf(
    columns.map((n) => (n < SEEN ? n : n + UNSEEN)),
    UNSIGNED,
  );

function columnsIn(letters: string): number[] {
  const columns: number[] = [];
  for (let i = 0; i < letters.length; i++) {
    const n = letters.charCodeAt(i) - UNSIGNED;
    columns.push(n < SEEN ? n : n - UNSEEN);
  }
  return columns;
}

/** Most that a leaf says, in hundredths. */
const MOST = 44;

/** `trees` as they stand in the file. */
export function writeTrees(trees: readonly (readonly number[])[]): WrittenTrees {
  const [columns, limits, leaves]: [number[], number[], number[]] = [[], [], []];
  const values: number[][] = [];
  const each = (of: (column: number, value: number) => void) => {
    for (const tree of trees)
      for (let i = 0; i < tree.length; i += (tree[i] as number) < 0 ? 2 : 3) of(tree[i] as number, tree[i + 1] as number);
  };
  each((column, value) => {
    if (column < 0) return;
    while (values.length <= column) values.push([]);
    if (!values[column]?.includes(value)) values[column]?.push(value);
  });
  for (const known of values) known.sort((a, b) => a - b);
  each((column, value) => {
    columns.push(column < 0 ? LEAF : column + 1);
    if (column < 0) leaves.push(Math.max(-MOST, Math.min(MOST, Math.round(value / 10))));
    else limits.push(values[column]?.indexOf(value) as number);
  });
  return { columns: columnLetters(columns), limits: lettersOf(limits, UNSIGNED), leaves: lettersOf(leaves, SIGNED), values };
}

function readTrees(written: WrittenTrees): number[][] {
  const { values } = written;
  const columns = columnsIn(written.columns);
  const limits = numbersOf(written.limits, UNSIGNED);
  const leaves = numbersOf(written.leaves, SIGNED);
  const trees: number[][] = [];
  let [at, limit, leaf] = [0, 0, 0];
  const branch = (out: number[]): void => {
    const column = (columns[at++] as number) - 1;
    if (column < 0) out.push(-1, (leaves[leaf++] as number) * 10);
    else {
      const here = out.push(column, values[column]?.[limits[limit++] as number] as number, 0) - 1;
      branch(out);
      out[here] = out.length;
      branch(out);
    }
  };
  while (at < columns.length) {
    const tree: number[] = [];
    branch(tree);
    trees.push(tree);
  }
  return trees;
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
