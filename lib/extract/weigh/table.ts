/**
 * A learned table: every feature that it knows pushes a few hidden sums up or down, and these together answer the questions. Whole numbers only: the same in every
 * browser. Learned by lib/commands/learn-hidden.ts.
 */
import type { Seen } from './page-view.ts';

export type Table = {
  /** Hidden sums. */
  width: number;
  /** What tells the one feature of each bin from others that fall into it; nought: none is known. As many as a power of two. */
  marks: Uint8Array;
  /** Pushes, `width` a bin. */
  push: Int8Array;
  /** Where the hidden sums start. */
  start: readonly number[];
  /** How much of each hidden sum goes into each answer. */
  shares: readonly (readonly number[])[];
};

/** As it stands in the file: `marks` and `push` a letter a number, and pushes of bins that have a mark only: two in three have none. */
export type WrittenTable = Pick<Table, 'width' | 'start' | 'shares'> & { marks: string; push: string };

/** A push is in eighths, an answer's share of a hidden sum in 64ths: finer ones say no more, and take more room. */
export const PUSH = 8;
export const SHARE = 64;

export const binOf = (feature: number, size: number): number => feature & (size - 1);
/** One of 63: more tell hardly more features apart, and take more room. */
export const markOf = (feature: number): number => feature >>> 26 || 1;

/** The letter of nought for numbers of -44 to 44, and for those of 0 to 63: all are letters that can be seen. */
export const SIGNED = 80;
export const UNSIGNED = 35;

/** A letter a number. */
export function lettersOf(numbers: Iterable<number>, nought: number): string {
  let letters = '';
  for (const n of numbers) letters += String.fromCharCode(n + nought);
  return letters;
}

/** The numbers of `letters`. */
export function numbersOf(letters: string, nought: number): Int8Array {
  const numbers = new Int8Array(letters.length);
  for (let i = 0; i < letters.length; i++) numbers[i] = letters.charCodeAt(i) - nought;
  return numbers;
}

/** `table` as it stands in the file. A bin that pushes nothing is none. */
export function writeTable({ width, marks, push, start, shares }: Table): WrittenTable {
  const rows = Array.from(marks, (_, bin) => push.subarray(bin * width, (bin + 1) * width));
  const kept = marks.map((mark, bin) => (rows[bin]?.some((n) => n !== 0) ? mark : 0));
  return {
    width,
    start,
    shares,
    marks: lettersOf(kept, UNSIGNED),
    push: rows.map((row, bin) => (kept[bin] ? lettersOf(row, SIGNED) : '')).join(''),
  };
}

export function readTable({ width, marks: letters, push: pushes, start, shares }: WrittenTable): Table {
  const marks = new Uint8Array(numbersOf(letters, UNSIGNED).buffer);
  const pushed = numbersOf(pushes, SIGNED);
  const push = new Int8Array(marks.length * width);
  let at = 0;
  marks.forEach((mark, bin) => {
    if (mark) for (let k = 0; k < width; k++) push[bin * width + k] = pushed[at++] as number;
  });
  return { width, start, shares, marks, push };
}

/** When a bin was last counted: a feature counts once. */
let stamps = new Int32Array(0);
let turn = 0;

/** Adds what features `from` to `seen.n` push to `hidden`. */
export function pushSums(t: Table, seen: Seen, from: number, hidden: Int32Array): void {
  const { width, marks, push } = t;
  const mask = marks.length - 1;
  if (stamps.length !== marks.length || turn > 1e9) {
    stamps = new Int32Array(marks.length);
    turn = 0;
  }
  turn++;
  for (let i = from; i < seen.n; i++) {
    const feature = seen.at[i] as number;
    // As of `binOf` and `markOf`, which would be called a thousand times a page.
    const bin = feature & mask;
    if (marks[bin] !== (feature >>> 26 || 1) || stamps[bin] === turn) continue;
    stamps[bin] = turn;
    const at = bin * width;
    for (let k = 0; k < width; k++) hidden[k] = (hidden[k] as number) + (push[at + k] as number);
  }
}

/** The answer to question `q`, in hundredths of log odds. A hidden sum below nought counts an eighth. */
export function answerOf(t: Table, hidden: Int32Array, q: number): number {
  const shares = t.shares[q] as readonly number[];
  let sum = 0;
  for (let k = 0; k < t.width; k++) {
    const h = (t.start[k] as number) + (hidden[k] as number);
    sum += (shares[k] as number) * (h > 0 ? h : h >> 3);
  }
  return Math.round((sum * 100) / (PUSH * SHARE));
}
