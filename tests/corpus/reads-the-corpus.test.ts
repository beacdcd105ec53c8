/**
 * What the extractor reads of the labelled pages and passages. Floors stand a little under what it reaches, so that a change which loses inspections,
 * invents some or moves their dates shows. They are raised when it gets better, never lowered.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldOf, keyFor, predictFolder } from '../../lib/commands/score.ts';
import { f1, precision, recall, scorePages } from '../../lib/commands/score-pages.ts';

const FLOORS = [
  { folder: 'passages', precision: 0.91, recall: 0.79, f1: 0.85, dates: 0.91, negatives: 0.91 },
  { folder: 'short', precision: 0.84, recall: 0.83, f1: 0.84, dates: 0.94, negatives: 0.9 },
  { folder: 'long', precision: 0.86, recall: 0.78, f1: 0.82, dates: 0.86, negatives: 0.8 },
  { folder: 'own', precision: 0.82, recall: 0.81, f1: 0.82, dates: 0.91, negatives: 0.78 },
] as const;

describe.each(FLOORS)('of the corpus folder $folder', (floor) => {
  const folder = join(import.meta.dirname, floor.folder);
  const score = predictFolder(folder).then((predicted) => scorePages(goldOf(folder), predicted, keyFor(folder)));

  test('most inspections are found, and most of what is found is right', { timeout: 120_000 }, async () => {
    const { inspections } = await score;
    expect(precision(inspections)).toBeGreaterThanOrEqual(floor.precision);
    expect(recall(inspections)).toBeGreaterThanOrEqual(floor.recall);
    expect(f1(inspections)).toBeGreaterThanOrEqual(floor.f1);
  });

  test('their dates are right', { timeout: 120_000 }, async () => {
    const { dates } = await score;
    const all = Object.values(dates).reduce((a, b) => a + b, 0);
    expect((dates.right + dates.coarse + dates.near) / all).toBeGreaterThanOrEqual(floor.dates);
  });

  test('stories about other things give nothing', { timeout: 120_000 }, async () => {
    const { page } = await score;
    expect(page.tn / (page.tn + page.fp)).toBeGreaterThanOrEqual(floor.negatives);
  });
});
