/** What the learned table of the second opinion makes of features. */
import { describe, expect, it } from 'vitest';
import { learnHidden, WRITERS } from '../../../lib/commands/learn-hidden.ts';
import { answerOf, pushSums, readTable, type Table, writeTable } from '../../../lib/extract/weigh/table.ts';

/** Features as the page gives them: marks differ by their first bits, bins by their last. */
const feature = (mark: number, bin: number) => (mark << 26) | bin;
const [A, B] = [feature(9, 1), feature(9, 2)];

function answer(t: Table, ...features: number[]): number {
  const hidden = new Int32Array(t.width);
  pushSums(t, { n: features.length, at: Int32Array.from(features) }, 0, hidden);
  return answerOf(t, hidden, 0);
}

/** Sets in which the answer is yes when one of two features is there, and no when both or neither are. */
const sets = Array.from({ length: WRITERS + 6 }, () =>
  Array.from({ length: 200 }, (_, i) => {
    const [a, b] = [i % 2 === 0, i % 4 < 2];
    return { features: Int32Array.from([...(a ? [A] : []), ...(b ? [B] : []), feature(9, 3)]), answers: [a === b ? 0 : 1] };
  }),
);
const table = learnHidden(sets, 1, { size: 16, width: 6 });

describe('the learned table', () => {
  it('learns what two features mean together', () => {
    const common = feature(9, 3);
    expect(answer(table, A, common)).toBeGreaterThan(answer(table, A, B, common));
    expect(answer(table, B, common)).toBeGreaterThan(answer(table, common));
  });

  it('does not know a feature that only falls into the bin of a known one', () => {
    expect(answer(table, feature(8, 1))).toBe(answer(table));
    expect(answer(table, A)).not.toBe(answer(table));
  });

  it('counts a feature once, however often it is seen', () => {
    expect(answer(table, A, A, A)).toBe(answer(table, A));
  });

  it('learns nothing from what few sets of stories have', () => {
    const few = learnHidden(sets.slice(0, 7), 1, { size: 16, width: 6 });
    expect([...few.marks].every((m) => m === 0)).toBe(true);
    expect(answer(few, A)).toBe(answer(few));
  });

  it('is the same after it was written to a file, and when it is learned again', () => {
    const again = readTable(JSON.parse(JSON.stringify(writeTable(learnHidden(sets, 1, { size: 16, width: 6 })))));
    expect(again).toEqual(table);
  });
});
