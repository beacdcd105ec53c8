/**
 * What the extractor reads of the labelled pages and passages. Floors stand a little under what it reaches, so that a change which loses inspections,
 * invents some or moves their dates shows. They are raised when it gets better, never lowered.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldOf, keyFor, predictFolder } from '../../lib/commands/score.ts';
import { f1, precision, recall, scorePages } from '../../lib/commands/score-pages.ts';

const FLOORS = [
  { folder: 'passages', precision: 0.985, recall: 0.95, f1: 0.965, dates: 0.97, negatives: 0.99 },
  { folder: 'short', precision: 0.98, recall: 0.955, f1: 0.965, dates: 0.98, negatives: 0.99 },
  { folder: 'long', precision: 0.985, recall: 0.96, f1: 0.97, dates: 0.965, negatives: 0.91 },
  { folder: 'own', precision: 0.975, recall: 0.92, f1: 0.945, dates: 0.965, negatives: 0.985 },
  { folder: 'hands/local-press', precision: 0.99, recall: 0.961, f1: 0.979, dates: 0.965, negatives: 0.99 },
  { folder: 'hands/trade-press', precision: 0.945, recall: 0.895, f1: 0.92, dates: 0.96, negatives: 0.965 },
  { folder: 'hands/articles', precision: 0.98, recall: 0.919, f1: 0.95, dates: 0.925, negatives: 0.99 },
  { folder: 'hands/every-day', precision: 0.99, recall: 0.99, f1: 0.99, dates: 0.98, negatives: 0.99 },
  { folder: 'hands/mixed', precision: 0.97, recall: 0.905, f1: 0.935, dates: 0.945, negatives: 0.983 },
  { folder: 'hands/terse', precision: 0.975, recall: 0.84, f1: 0.9, dates: 0.945, negatives: 0.985 },
  { folder: 'hands/dense-1', precision: 0.95, recall: 0.88, f1: 0.91, dates: 0.94, negatives: 0.99 },
  { folder: 'hands/dense-2', precision: 0.954, recall: 0.895, f1: 0.92, dates: 0.933, negatives: 0.98 },
  { folder: 'hands/dense-3', precision: 0.937, recall: 0.79, f1: 0.855, dates: 0.919, negatives: 0.98 },
  { folder: 'hands/dense-4', precision: 0.97, recall: 0.93, f1: 0.95, dates: 0.955, negatives: 0.945 },
  { folder: 'hands/plain-1', precision: 0.985, recall: 0.94, f1: 0.96, dates: 0.94, negatives: 0.99 },
  { folder: 'hands/plain-2', precision: 0.96, recall: 0.895, f1: 0.925, dates: 0.935, negatives: 0.96 },
  { folder: 'hands/whole-1', precision: 0.94, recall: 0.815, f1: 0.875, dates: 0.96, negatives: 0.99 },
  { folder: 'hands/whole-2', precision: 0.965, recall: 0.86, f1: 0.905, dates: 0.925, negatives: 0.99 },
  { folder: 'hands/whole-3', precision: 0.975, recall: 0.92, f1: 0.945, dates: 0.95, negatives: 0.955 },
  { folder: 'hands/whole-4', precision: 0.89, recall: 0.805, f1: 0.845, dates: 0.909, negatives: 0.909 },
  { folder: 'hands/dense-5', precision: 0.975, recall: 0.895, f1: 0.93, dates: 0.95, negatives: 0.98 },
  { folder: 'hands/dense-6', precision: 0.98, recall: 0.925, f1: 0.95, dates: 0.94, negatives: 0.99 },
  { folder: 'hands/near-misses', precision: 0.929, recall: 0.875, f1: 0.9, dates: 0.935, negatives: 0.99 },
  { folder: 'hands/plain-3', precision: 0.98, recall: 0.965, f1: 0.97, dates: 0.95, negatives: 0.99 },
  { folder: 'hands/plain-4', precision: 0.985, recall: 0.985, f1: 0.985, dates: 0.975, negatives: 0.96 },
  { folder: 'hands/several', precision: 0.9, recall: 0.795, f1: 0.845, dates: 0.905, negatives: 0.99 },
  { folder: 'hands/whole-5', precision: 0.91, recall: 0.89, f1: 0.9, dates: 0.925, negatives: 0.99 },
  { folder: 'hands/deceptions', precision: 0.945, recall: 0.949, f1: 0.949, dates: 0.97, negatives: 0.965 },
  { folder: 'hands/whole-6', precision: 0.94, recall: 0.91, f1: 0.925, dates: 0.847, negatives: 0.99 },
  { folder: 'hands/dense-7', precision: 0.985, recall: 0.96, f1: 0.975, dates: 0.95, negatives: 0.99 },
  { folder: 'hands/dense-8', precision: 0.99, recall: 0.97, f1: 0.98, dates: 0.98, negatives: 0.99 },
  { folder: 'hands/plain-5', precision: 0.99, recall: 0.99, f1: 0.99, dates: 0.955, negatives: 0.99 },
  { folder: 'hands/whole-7', precision: 0.962, recall: 0.965, f1: 0.965, dates: 0.965, negatives: 0.9 },
  { folder: 'hands/whole-8', precision: 0.945, recall: 0.925, f1: 0.935, dates: 0.97, negatives: 0.99 },
  { folder: 'hands/dense-9', precision: 0.98, recall: 0.93, f1: 0.955, dates: 0.955, negatives: 0.96 },
  { folder: 'hands/whole-9', precision: 0.955, recall: 0.89, f1: 0.92, dates: 0.94, negatives: 0.935 },
  { folder: 'hands/dense-10', precision: 0.94, recall: 0.865, f1: 0.9, dates: 0.905, negatives: 0.975 },
  { folder: 'hands/dense-11', precision: 0.94, recall: 0.9, f1: 0.92, dates: 0.925, negatives: 0.97 },
  { folder: 'hands/dense-12', precision: 0.983, recall: 0.925, f1: 0.95, dates: 0.95, negatives: 0.96 },
  { folder: 'hands/dense-13', precision: 0.938, recall: 0.86, f1: 0.895, dates: 0.94, negatives: 0.975 },
  { folder: 'hands/dense-14', precision: 0.912, recall: 0.83, f1: 0.865, dates: 0.92, negatives: 0.924 },
  { folder: 'hands/dense-15', precision: 0.945, recall: 0.82, f1: 0.875, dates: 0.98, negatives: 0.965 },
  { folder: 'hands/dense-16', precision: 0.925, recall: 0.849, f1: 0.885, dates: 0.945, negatives: 0.92 },
  { folder: 'hands/whole-10', precision: 0.89, recall: 0.8, f1: 0.84, dates: 0.89, negatives: 0.99 },
  { folder: 'hands/whole-11', precision: 0.895, recall: 0.755, f1: 0.82, dates: 0.93, negatives: 0.823 },
  { folder: 'hands/whole-12', precision: 0.888, recall: 0.835, f1: 0.86, dates: 0.907, negatives: 0.928 },
  { folder: 'hands/whole-13', precision: 0.875, recall: 0.73, f1: 0.795, dates: 0.925, negatives: 0.99 },
  { folder: 'hands/dense-17', precision: 0.945, recall: 0.89, f1: 0.915, dates: 0.965, negatives: 0.94 },
  { folder: 'hands/dense-18', precision: 0.91, recall: 0.81, f1: 0.855, dates: 0.91, negatives: 0.97 },
  { folder: 'hands/dense-19', precision: 0.895, recall: 0.685, f1: 0.775, dates: 0.878, negatives: 0.91 },
  { folder: 'hands/dense-20', precision: 0.854, recall: 0.665, f1: 0.745, dates: 0.89, negatives: 0.855 },
  { folder: 'hands/dense-21', precision: 0.875, recall: 0.64, f1: 0.735, dates: 0.827, negatives: 0.945 },
  { folder: 'hands/dense-22', precision: 0.94, recall: 0.896, f1: 0.92, dates: 0.95, negatives: 0.94 },
  { folder: 'hands/dense-23', precision: 0.96, recall: 0.852, f1: 0.903, dates: 0.935, negatives: 0.97 },
  { folder: 'hands/dense-24', precision: 0.954, recall: 0.815, f1: 0.88, dates: 0.94, negatives: 0.99 },
  { folder: 'hands/dense-25', precision: 0.945, recall: 0.85, f1: 0.895, dates: 0.94, negatives: 0.93 },
  { folder: 'hands/dense-26', precision: 0.93, recall: 0.81, f1: 0.865, dates: 0.955, negatives: 0.986 },
  { folder: 'hands/dense-27', precision: 0.91, recall: 0.81, f1: 0.855, dates: 0.915, negatives: 0.9 },
  { folder: 'hands/dense-28', precision: 0.94, recall: 0.785, f1: 0.855, dates: 0.955, negatives: 0.925 },
  { folder: 'hands/dense-17-read', precision: 0.99, recall: 0.965, f1: 0.975, dates: 0.94, negatives: 0.99 },
  { folder: 'hands/dense-18-read', precision: 0.945, recall: 0.85, f1: 0.895, dates: 0.932, negatives: 0.965 },
  { folder: 'hands/dense-19-read', precision: 0.976, recall: 0.895, f1: 0.935, dates: 0.945, negatives: 0.97 },
  { folder: 'hands/dense-20-read', precision: 0.915, recall: 0.83, f1: 0.87, dates: 0.94, negatives: 0.915 },
  { folder: 'hands/dense-21-read', precision: 0.95, recall: 0.87, f1: 0.91, dates: 0.935, negatives: 0.97 },
  { folder: 'hands/dense-22-read', precision: 0.97, recall: 0.945, f1: 0.955, dates: 0.96, negatives: 0.95 },
  { folder: 'hands/dense-23-read', precision: 0.975, recall: 0.97, f1: 0.975, dates: 0.95, negatives: 0.965 },
  { folder: 'hands/whole-14', precision: 0.95, recall: 0.855, f1: 0.9, dates: 0.945, negatives: 0.905 },
  { folder: 'hands/whole-15', precision: 0.935, recall: 0.855, f1: 0.89, dates: 0.931, negatives: 0.99 },
  { folder: 'hands/whole-16', precision: 0.92, recall: 0.636, f1: 0.752, dates: 0.84, negatives: 0.99 },
  { folder: 'hands/whole-17', precision: 0.925, recall: 0.909, f1: 0.915, dates: 0.91, negatives: 0.855 },
  { folder: 'hands/whole-18', precision: 0.885, recall: 0.747, f1: 0.812, dates: 0.898, negatives: 0.83 },
  { folder: 'hands/whole-19', precision: 0.847, recall: 0.755, f1: 0.801, dates: 0.885, negatives: 0.944 },
  { folder: 'hands/whole-20', precision: 0.815, recall: 0.724, f1: 0.765, dates: 0.875, negatives: 0.895 },
  { folder: 'hands/whole-14-read', precision: 0.98, recall: 0.89, f1: 0.93, dates: 0.96, negatives: 0.99 },
  { folder: 'hands/whole-15-read', precision: 0.955, recall: 0.89, f1: 0.92, dates: 0.905, negatives: 0.99 },
  { folder: 'hands/whole-16-read', precision: 0.94, recall: 0.785, f1: 0.855, dates: 0.865, negatives: 0.99 },
  { folder: 'hands/whole-17-read', precision: 0.88, recall: 0.895, f1: 0.89, dates: 0.903, negatives: 0.99 },
  { folder: 'hands/whole-18-read', precision: 0.91, recall: 0.919, f1: 0.91, dates: 0.97, negatives: 0.71 },
  { folder: 'hands/dense-29', precision: 0.935, recall: 0.86, f1: 0.895, dates: 0.945, negatives: 0.94 },
  { folder: 'hands/dense-30', precision: 0.945, recall: 0.87, f1: 0.905, dates: 0.9, negatives: 0.97 },
  { folder: 'hands/dense-31', precision: 0.94, recall: 0.885, f1: 0.91, dates: 0.96, negatives: 0.945 },
  { folder: 'hands/dense-32', precision: 0.93, recall: 0.87, f1: 0.9, dates: 0.92, negatives: 0.965 },
  { folder: 'hands/dense-33', precision: 0.91, recall: 0.77, f1: 0.835, dates: 0.905, negatives: 0.965 },
  { folder: 'hands/dense-34', precision: 0.9, recall: 0.765, f1: 0.83, dates: 0.82, negatives: 0.945 },
  { folder: 'hands/dense-35', precision: 0.915, recall: 0.885, f1: 0.9, dates: 0.93, negatives: 0.97 },
  { folder: 'hands/dense-36', precision: 0.95, recall: 0.925, f1: 0.94, dates: 0.915, negatives: 0.99 },
  { folder: 'hands/dense-37', precision: 0.955, recall: 0.88, f1: 0.915, dates: 0.915, negatives: 0.94 },
  { folder: 'hands/dense-38', precision: 0.895, recall: 0.855, f1: 0.875, dates: 0.91, negatives: 0.885 },
  { folder: 'hands/dense-39', precision: 0.965, recall: 0.82, f1: 0.885, dates: 0.93, negatives: 0.99 },
  { folder: 'hands/dense-40', precision: 0.975, recall: 0.87, f1: 0.92, dates: 0.94, negatives: 0.965 },
  { folder: 'hands/whole-21', precision: 0.92, recall: 0.875, f1: 0.895, dates: 0.935, negatives: 0.91 },
  { folder: 'hands/whole-22', precision: 0.86, recall: 0.775, f1: 0.815, dates: 0.89, negatives: 0.99 },
  { folder: 'hands/whole-23', precision: 0.92, recall: 0.805, f1: 0.86, dates: 0.94, negatives: 0.905 },
  { folder: 'hands/whole-24', precision: 0.885, recall: 0.745, f1: 0.81, dates: 0.9, negatives: 0.94 },
  { folder: 'hands/dense-41', precision: 0.935, recall: 0.86, f1: 0.895, dates: 0.915, negatives: 0.99 },
  { folder: 'hands/dense-42', precision: 0.895, recall: 0.705, f1: 0.79, dates: 0.925, negatives: 0.99 },
  { folder: 'hands/dense-43', precision: 0.88, recall: 0.79, f1: 0.835, dates: 0.935, negatives: 0.965 },
  { folder: 'hands/dense-44', precision: 0.94, recall: 0.83, f1: 0.885, dates: 0.945, negatives: 0.945 },
  { folder: 'hands/dense-45', precision: 0.915, recall: 0.835, f1: 0.875, dates: 0.925, negatives: 0.98 },
  { folder: 'hands/dense-46', precision: 0.905, recall: 0.9, f1: 0.905, dates: 0.92, negatives: 0.935 },
  { folder: 'hands/dense-47', precision: 0.95, recall: 0.89, f1: 0.92, dates: 0.915, negatives: 0.95 },
  { folder: 'hands/dense-48', precision: 0.895, recall: 0.76, f1: 0.82, dates: 0.93, negatives: 0.94 },
  { folder: 'hands/dense-49', precision: 0.93, recall: 0.895, f1: 0.915, dates: 0.96, negatives: 0.95 },
  { folder: 'hands/whole-25', precision: 0.895, recall: 0.795, f1: 0.845, dates: 0.895, negatives: 0.955 },
  { folder: 'hands/whole-26', precision: 0.865, recall: 0.795, f1: 0.83, dates: 0.9, negatives: 0.875 },
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
