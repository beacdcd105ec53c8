/**
 * What the extractor reads of the labelled pages and passages. Floors stand a little under what it reaches, so that a change which loses inspections,
 * invents some or moves their dates shows. They are raised when it gets better, never lowered.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldOf, keyFor, predictFolder } from '../../lib/commands/score.ts';
import { f1, precision, recall, scorePages } from '../../lib/commands/score-pages.ts';

const FLOORS = [
  { folder: 'passages', precision: 0.97, recall: 0.89, f1: 0.93, dates: 0.945, negatives: 0.91 },
  { folder: 'short', precision: 0.97, recall: 0.86, f1: 0.915, dates: 0.95, negatives: 0.9 },
  { folder: 'long', precision: 0.94, recall: 0.86, f1: 0.9, dates: 0.895, negatives: 0.8 },
  { folder: 'own', precision: 0.95, recall: 0.89, f1: 0.92, dates: 0.95, negatives: 0.78 },
  { folder: 'hands/local-press', precision: 0.97, recall: 0.915, f1: 0.94, dates: 0.935, negatives: 0.97 },
  { folder: 'hands/trade-press', precision: 0.93, recall: 0.84, f1: 0.885, dates: 0.945, negatives: 0.95 },
  { folder: 'hands/articles', precision: 0.955, recall: 0.865, f1: 0.91, dates: 0.88, negatives: 0.95 },
  { folder: 'hands/every-day', precision: 0.97, recall: 0.945, f1: 0.96, dates: 0.965, negatives: 0.92 },
  { folder: 'hands/mixed', precision: 0.965, recall: 0.795, f1: 0.875, dates: 0.915, negatives: 0.86 },
  { folder: 'hands/terse', precision: 0.93, recall: 0.725, f1: 0.815, dates: 0.91, negatives: 0.85 },
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
