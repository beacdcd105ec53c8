/**
 * What the extractor reads of the labelled pages and passages. Floors stand a little under what it reaches, so that a change which loses inspections,
 * invents some or moves their dates shows. They are raised when it gets better, never lowered.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldOf, keyFor, predictFolder } from '../../lib/commands/score.ts';
import { f1, precision, recall, scorePages } from '../../lib/commands/score-pages.ts';

const FLOORS = [
  { folder: 'passages', precision: 0.98, recall: 0.94, f1: 0.96, dates: 0.965, negatives: 0.985 },
  { folder: 'short', precision: 0.98, recall: 0.88, f1: 0.925, dates: 0.96, negatives: 0.99 },
  { folder: 'long', precision: 0.965, recall: 0.945, f1: 0.955, dates: 0.92, negatives: 0.91 },
  { folder: 'own', precision: 0.965, recall: 0.905, f1: 0.935, dates: 0.955, negatives: 0.98 },
  { folder: 'hands/local-press', precision: 0.98, recall: 0.95, f1: 0.965, dates: 0.95, negatives: 0.99 },
  { folder: 'hands/trade-press', precision: 0.935, recall: 0.87, f1: 0.905, dates: 0.95, negatives: 0.96 },
  { folder: 'hands/articles', precision: 0.98, recall: 0.92, f1: 0.945, dates: 0.91, negatives: 0.99 },
  { folder: 'hands/every-day', precision: 0.985, recall: 0.975, f1: 0.98, dates: 0.97, negatives: 0.98 },
  { folder: 'hands/mixed', precision: 0.965, recall: 0.86, f1: 0.91, dates: 0.94, negatives: 0.99 },
  { folder: 'hands/terse', precision: 0.965, recall: 0.775, f1: 0.86, dates: 0.94, negatives: 0.96 },
  { folder: 'hands/dense-1', precision: 0.94, recall: 0.835, f1: 0.885, dates: 0.935, negatives: 0.99 },
  { folder: 'hands/dense-2', precision: 0.935, recall: 0.86, f1: 0.895, dates: 0.925, negatives: 0.975 },
  { folder: 'hands/dense-3', precision: 0.913, recall: 0.735, f1: 0.815, dates: 0.895, negatives: 0.935 },
  { folder: 'hands/dense-4', precision: 0.95, recall: 0.905, f1: 0.925, dates: 0.95, negatives: 0.905 },
  { folder: 'hands/plain-1', precision: 0.98, recall: 0.935, f1: 0.955, dates: 0.925, negatives: 0.98 },
  { folder: 'hands/plain-2', precision: 0.945, recall: 0.86, f1: 0.9, dates: 0.925, negatives: 0.935 },
  { folder: 'hands/whole-1', precision: 0.915, recall: 0.805, f1: 0.855, dates: 0.95, negatives: 0.99 },
  { folder: 'hands/whole-2', precision: 0.955, recall: 0.835, f1: 0.89, dates: 0.925, negatives: 0.99 },
  { folder: 'hands/whole-3', precision: 0.95, recall: 0.89, f1: 0.92, dates: 0.94, negatives: 0.915 },
  { folder: 'hands/whole-4', precision: 0.875, recall: 0.79, f1: 0.83, dates: 0.875, negatives: 0.945 },
  { folder: 'hands/dense-5', precision: 0.965, recall: 0.88, f1: 0.92, dates: 0.935, negatives: 0.96 },
  { folder: 'hands/dense-6', precision: 0.975, recall: 0.91, f1: 0.94, dates: 0.925, negatives: 0.99 },
  { folder: 'hands/near-misses', precision: 0.885, recall: 0.765, f1: 0.82, dates: 0.92, negatives: 0.965 },
  { folder: 'hands/plain-3', precision: 0.965, recall: 0.96, f1: 0.96, dates: 0.94, negatives: 0.97 },
  { folder: 'hands/plain-4', precision: 0.98, recall: 0.98, f1: 0.98, dates: 0.97, negatives: 0.955 },
  { folder: 'hands/several', precision: 0.875, recall: 0.78, f1: 0.82, dates: 0.89, negatives: 0.945 },
  { folder: 'hands/whole-5', precision: 0.885, recall: 0.835, f1: 0.86, dates: 0.91, negatives: 0.99 },
  { folder: 'hands/deceptions', precision: 0.93, recall: 0.92, f1: 0.925, dates: 0.965, negatives: 0.95 },
  { folder: 'hands/whole-6', precision: 0.92, recall: 0.89, f1: 0.905, dates: 0.84, negatives: 0.955 },
  { folder: 'hands/dense-7', precision: 0.98, recall: 0.935, f1: 0.955, dates: 0.94, negatives: 0.99 },
  { folder: 'hands/dense-8', precision: 0.965, recall: 0.88, f1: 0.92, dates: 0.95, negatives: 0.92 },
  { folder: 'hands/plain-5', precision: 0.985, recall: 0.97, f1: 0.975, dates: 0.95, negatives: 0.99 },
  { folder: 'hands/whole-7', precision: 0.945, recall: 0.915, f1: 0.93, dates: 0.95, negatives: 0.99 },
  { folder: 'hands/whole-8', precision: 0.9, recall: 0.865, f1: 0.885, dates: 0.945, negatives: 0.865 },
  { folder: 'hands/dense-9', precision: 0.95, recall: 0.89, f1: 0.915, dates: 0.91, negatives: 0.955 },
  { folder: 'hands/whole-9', precision: 0.85, recall: 0.795, f1: 0.82, dates: 0.93, negatives: 0.695 },
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
