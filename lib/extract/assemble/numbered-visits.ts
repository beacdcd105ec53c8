/** Visits of one kind that are counted: "its third monitoring visit … at the second, in June, …". The highest number is the one reported. */

import type { Line, Reading } from '../reading.ts';
import type { Claim } from './claim.ts';

const NUMBERS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Which one of a series the visit at `from` is said to be; 0 when the text does not say. */
export function numberOfVisit(r: Reading, line: Line, from: number): number {
  const word = (i: number) => (i >= line.from ? (r.tokens[i]?.w ?? '') : '');
  return Math.max(0, NUMBERS.indexOf(word(from - 1)), NUMBERS.indexOf(word(from - 2)), NUMBERS.indexOf(word(from)));
}

/** Makes earlier those visits that have a lower number than another of their kind. */
export function earlierByNumber(visits: Claim[]): Claim[] {
  const last = new Map<string, number>();
  const kind = (v: Claim) => v.visit?.framework ?? '';
  for (const v of visits) last.set(kind(v), Math.max(last.get(kind(v)) ?? 0, v.nth ?? 0));
  return visits.map((v) => (v.nth && v.nth < (last.get(kind(v)) ?? 0) ? { ...v, lean: Math.max(v.lean, 2), leanWhy: ['numbered'] } : v));
}
