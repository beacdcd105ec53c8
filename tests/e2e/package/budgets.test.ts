import { describe, expect, test } from 'vitest';
import { largestFiles, measureBytes, zipBytes } from '../../bench/measure-bytes.ts';
import { buildExtension } from '../support/built-extension.ts';

const KB = 1000;

describe('the extension stays small', () => {
  const extension = () => buildExtension('chrome');
  const largest = () =>
    largestFiles(extension())
      .map(({ file, bytes }) => `${file} ${bytes}`)
      .join(', ');

  test('the package is at most 450 kB zipped, official record and councils included', async () => {
    expect(await zipBytes(extension()), largest()).toBeLessThanOrEqual(450 * KB);
  });

  test('the popup loads at most 60 kB gzipped before its first paint', () => {
    expect(measureBytes(extension()).popup?.gzip, largest()).toBeLessThanOrEqual(60 * KB);
  });

  // Readability is 12 kB of it; the copy, the metadata and the dates are the rest.
  test('the reader injected into a page is at most 30 kB gzipped', () => {
    expect(measureBytes(extension()).reader?.gzip, largest()).toBeLessThanOrEqual(30 * KB);
  });

  test('the gate is at most 5 kB', () => {
    expect(measureBytes(extension()).gate?.raw, largest()).toBeLessThanOrEqual(5 * KB);
  });

  // The extractor with its tables of councils and its rules of English is 214 kB of it, its learned weights 24, the database 40, trails 12. No page and no popup loads it before its
  // first paint; what it costs is in the cold click and the cold capture of the bench, and in the package, which has a budget of its own.
  test('the background, reader of articles and all, is at most 324 kB gzipped', () => {
    expect(measureBytes(extension()).background?.gzip, largest()).toBeLessThanOrEqual(324 * KB);
  });
});
