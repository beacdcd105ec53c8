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

/** As it stands in the file: `marks` in base64, `push` one letter a number. */
export type WrittenTable = Pick<Table, 'width' | 'start' | 'shares'> & { marks: string; push: string };

/** A push is in eighths, an answer's share of a hidden sum in 64ths: finer ones say no more, and take more room. */
export const PUSH = 8;
export const SHARE = 64;

export const binOf = (feature: number, size: number): number => feature & (size - 1);
export const markOf = (feature: number): number => feature >>> 24 || 1;

/** The letter of nought; pushes are -44 to 44, all of them letters that can be seen. */
const NOUGHT = 80;

export function writeTable({ width, marks, push, start, shares }: Table): WrittenTable {
  let letters = '';
  for (const p of push) letters += String.fromCharCode(p + NOUGHT);
  return { width, start, shares, marks: btoa(String.fromCharCode(...marks)), push: letters };
}

export function readTable({ width, marks, push, start, shares }: WrittenTable): Table {
  const pushes = new Int8Array(push.length);
  for (let i = 0; i < push.length; i++) pushes[i] = push.charCodeAt(i) - NOUGHT;
  return { width, start, shares, marks: bytesOf(marks), push: pushes };
}

/** Newer browsers unpack base64 themselves; byte by byte it costs the first page more than a millisecond. */
const unpack = (Uint8Array as { fromBase64?: (base64: string) => Uint8Array<ArrayBuffer> }).fromBase64;

/** Bytes of a text in base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  if (unpack) return unpack(base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
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
    if (marks[bin] !== (feature >>> 24 || 1) || stamps[bin] === turn) continue;
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
