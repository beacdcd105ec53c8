/** Grows boosted trees over columns of whole numbers for a yes-or-no question: each tree mends what those before it got wrong. Same lessons, same trees. */

import { chanceOf } from './chance.ts';

export type TreeLesson = { columns: readonly number[]; answer: 0 | 1; weight: number };

const TREES = 54;
const DEPTH = 6;
const RATE = 0.12;
/** Least weight of lessons on either side of a question. */
const LEAST = 5;
const DECAY = 5;
/** Share of lessons and of columns that each tree sees. */
const ROWS = 0.8;
const COLUMNS = 0.6;
const BINS = 32;

/** Trees in the form of lib/extract/weigh/model.ts, and what they start from, in thousandths. */
export function growTrees(lessons: readonly TreeLesson[]): { base: number; trees: number[][] } {
  const n = lessons.length;
  const width = lessons[0]?.columns.length ?? 0;
  const all = lessons.reduce((t, l) => t + l.weight, 0);
  const yes = lessons.reduce((t, l) => t + l.weight * l.answer, 0);
  const base = Math.round(1000 * Math.log(yes / (all - yes)));
  const score = new Float64Array(n).fill(base / 1000);
  const cuts = Array.from({ length: width }, (_, c) => cutsOf(lessons, c));
  const bins = cuts.map((cut, c) => Uint8Array.from(lessons, (l) => binOf(cut, l.columns[c] as number)));
  const slope = new Float64Array(n);
  const curve = new Float64Array(n);
  const { share: chance } = chanceOf(777);
  const trees: number[][] = [];
  for (let t = 0; t < TREES; t++) {
    for (let i = 0; i < n; i++) {
      const { answer, weight } = lessons[i] as TreeLesson;
      const p = 1 / (1 + Math.exp(-(score[i] as number)));
      slope[i] = weight * (answer - p);
      curve[i] = weight * p * (1 - p);
    }
    const rows: number[] = [];
    for (let i = 0; i < n; i++) if (chance() < ROWS) rows.push(i);
    const columns: number[] = [];
    for (let c = 0; c < width; c++) if (chance() < COLUMNS) columns.push(c);
    const tree: number[] = [];
    grow(tree, rows, DEPTH, { columns, cuts, bins, slope, curve });
    trees.push(tree);
    for (let i = 0; i < n; i++) score[i] = (score[i] as number) + leafOf(tree, (lessons[i] as TreeLesson).columns) / 1000;
  }
  return { base, trees };
}

type Field = { columns: number[]; cuts: number[][]; bins: Uint8Array[]; slope: Float64Array; curve: Float64Array };

/** Limits that part the values of column `c` into bins: at most a limit goes left. */
function cutsOf(lessons: readonly TreeLesson[], c: number): number[] {
  const values = lessons.map((l) => l.columns[c] as number).sort((a, b) => a - b);
  const distinct = [...new Set(values)];
  if (distinct.length <= BINS) return distinct.slice(0, -1);
  const cuts: number[] = [];
  for (let q = 1; q < BINS; q++) {
    const at = (values[Math.floor((values.length * q) / BINS)] as number) - 1;
    if (at >= (values[0] as number) && at !== cuts[cuts.length - 1]) cuts.push(at);
  }
  return cuts;
}

function binOf(cuts: number[], value: number): number {
  let k = 0;
  while (k < cuts.length && value > (cuts[k] as number)) k++;
  return k;
}

/** Puts the tree of `rows` behind `tree`. */
function grow(tree: number[], rows: number[], depth: number, f: Field): void {
  let slope = 0;
  let curve = 0;
  for (const i of rows) {
    slope += f.slope[i] as number;
    curve += f.curve[i] as number;
  }
  const split = depth > 0 && curve >= 2 * LEAST ? bestSplit(rows, slope, curve, f) : null;
  if (!split) {
    tree.push(-1, Math.round((1000 * RATE * slope) / (curve + DECAY)));
    return;
  }
  const bins = f.bins[split.column] as Uint8Array;
  const at = tree.length;
  tree.push(split.column, (f.cuts[split.column] as number[])[split.bin] as number, 0);
  const side = (left: boolean) => rows.filter((i) => (bins[i] as number) <= split.bin === left);
  grow(tree, side(true), depth - 1, f);
  tree[at + 2] = tree.length;
  grow(tree, side(false), depth - 1, f);
}

function bestSplit(rows: number[], slope: number, curve: number, f: Field): { column: number; bin: number } | null {
  const whole = (slope * slope) / (curve + DECAY);
  let best: { column: number; bin: number } | null = null;
  let most = 1e-3;
  for (const column of f.columns) {
    const count = (f.cuts[column] as number[]).length + 1;
    const bins = f.bins[column] as Uint8Array;
    const slopes = new Float64Array(count);
    const curves = new Float64Array(count);
    for (const i of rows) {
      const b = bins[i] as number;
      slopes[b] = (slopes[b] as number) + (f.slope[i] as number);
      curves[b] = (curves[b] as number) + (f.curve[i] as number);
    }
    let s = 0;
    let c = 0;
    for (let bin = 0; bin < count - 1; bin++) {
      s += slopes[bin] as number;
      c += curves[bin] as number;
      if (c < LEAST || curve - c < LEAST) continue;
      const gain = (s * s) / (c + DECAY) + (slope - s) ** 2 / (curve - c + DECAY) - whole;
      if (gain > most) {
        most = gain;
        best = { column, bin };
      }
    }
  }
  return best;
}

function leafOf(tree: number[], columns: readonly number[]): number {
  let at = 0;
  while ((tree[at] as number) >= 0)
    at = (columns[tree[at] as number] as number) <= (tree[at + 1] as number) ? at + 3 : (tree[at + 2] as number);
  return tree[at + 1] as number;
}
