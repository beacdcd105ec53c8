/**
 * What the extractor reads of the labelled pages and passages. Floors stand a little under what it reaches, so that a change which loses inspections,
 * invents some or moves their dates shows. They are raised when it gets better, never lowered.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldOf, keyFor, predictFolder } from '../../lib/commands/score.ts';
import { f1, precision, recall, scorePages } from '../../lib/commands/score-pages.ts';

const FLOORS = [
  { folder: 'passages', precision: 0.98, recall: 0.915, f1: 0.945, dates: 0.955, negatives: 0.985 },
  { folder: 'short', precision: 0.995, recall: 0.87, f1: 0.93, dates: 0.965, negatives: 0.99 },
  { folder: 'long', precision: 0.955, recall: 0.89, f1: 0.92, dates: 0.92, negatives: 0.99 },
  { folder: 'own', precision: 0.975, recall: 0.91, f1: 0.94, dates: 0.955, negatives: 0.98 },
  { folder: 'hands/local-press', precision: 0.98, recall: 0.94, f1: 0.96, dates: 0.955, negatives: 0.99 },
  { folder: 'hands/trade-press', precision: 0.95, recall: 0.86, f1: 0.905, dates: 0.95, negatives: 0.975 },
  { folder: 'hands/articles', precision: 0.98, recall: 0.9, f1: 0.94, dates: 0.905, negatives: 0.99 },
  { folder: 'hands/every-day', precision: 0.98, recall: 0.96, f1: 0.97, dates: 0.975, negatives: 0.98 },
  { folder: 'hands/mixed', precision: 0.975, recall: 0.855, f1: 0.91, dates: 0.94, negatives: 0.99 },
  { folder: 'hands/terse', precision: 0.96, recall: 0.745, f1: 0.84, dates: 0.92, negatives: 0.98 },
  { folder: 'hands/dense-1', precision: 0.925, recall: 0.78, f1: 0.845, dates: 0.93, negatives: 0.99 },
  { folder: 'hands/dense-2', precision: 0.92, recall: 0.785, f1: 0.85, dates: 0.905, negatives: 0.975 },
  { folder: 'hands/dense-3', precision: 0.92, recall: 0.73, f1: 0.815, dates: 0.89, negatives: 0.945 },
  { folder: 'hands/dense-4', precision: 0.93, recall: 0.795, f1: 0.855, dates: 0.95, negatives: 0.915 },
  { folder: 'hands/plain-1', precision: 0.985, recall: 0.93, f1: 0.955, dates: 0.925, negatives: 0.99 },
  { folder: 'hands/plain-2', precision: 0.92, recall: 0.83, f1: 0.87, dates: 0.925, negatives: 0.91 },
  { folder: 'hands/whole-1', precision: 0.875, recall: 0.66, f1: 0.75, dates: 0.935, negatives: 0.99 },
  { folder: 'hands/whole-2', precision: 0.96, recall: 0.8, f1: 0.87, dates: 0.905, negatives: 0.99 },
  { folder: 'hands/whole-3', precision: 0.915, recall: 0.78, f1: 0.845, dates: 0.885, negatives: 0.915 },
  { folder: 'hands/whole-4', precision: 0.875, recall: 0.725, f1: 0.79, dates: 0.89, negatives: 0.99 },
  { folder: 'hands/dense-5', precision: 0.915, recall: 0.785, f1: 0.845, dates: 0.89, negatives: 0.96 },
  { folder: 'hands/dense-6', precision: 0.925, recall: 0.795, f1: 0.855, dates: 0.915, negatives: 0.975 },
  { folder: 'hands/near-misses', precision: 0.855, recall: 0.725, f1: 0.785, dates: 0.905, negatives: 0.95 },
  { folder: 'hands/plain-3', precision: 0.925, recall: 0.85, f1: 0.885, dates: 0.92, negatives: 0.97 },
  { folder: 'hands/plain-4', precision: 0.925, recall: 0.92, f1: 0.925, dates: 0.96, negatives: 0.92 },
  { folder: 'hands/several', precision: 0.85, recall: 0.74, f1: 0.79, dates: 0.88, negatives: 0.965 },
  { folder: 'hands/whole-5', precision: 0.85, recall: 0.765, f1: 0.805, dates: 0.905, negatives: 0.99 },
  { folder: 'hands/whole-6', precision: 0.855, recall: 0.775, f1: 0.815, dates: 0.815, negatives: 0.915 },
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
