import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../fuzz/chance.ts';
import { chooseInput, keepsPromises } from '../fuzz/choose-input.ts';

/** Inputs that once broke a promise, by their seed, and a hundred others; `npm run fuzz` tries as many as one likes. */
const SEEDS = [1261, 5011, 20_031, ...Array.from({ length: 100 }, (_, i) => 40_000 + i)];

describe('whatever the page or the text', () => {
  test('reading, extracting, keeping and undoing neither throw nor misquote nor drag on', { timeout: 120_000 }, async () => {
    let withFindings = 0;
    for (const seed of SEEDS) {
      const { broken, checked } = await keepsPromises(chooseInput(chanceFrom(seed)));
      expect(broken, `npm run fuzz -- --runs 1 --seed ${seed}`).toBeNull();
      if (checked.findings.length > 0) withFindings++;
    }
    expect(withFindings).toBeGreaterThan(30);
  });
});
