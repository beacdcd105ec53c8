import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shinglesOf } from './shingles.ts';
import { ROOT } from './source-files.ts';

const digests = new Set(
  readFileSync(join(import.meta.dirname, 'borrowed-shingles.txt'), 'utf8')
    .trim()
    .split('\n'),
);
/** Runs that a file may share by chance, such as a list of official names. */
const BY_CHANCE = 2;

const committed = () =>
  execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((file) => /\.(?:html?|json|jsonl|md|ts|tsx|txt|csv)$/.test(file) && !/^package-lock|borrowed-shingles/.test(file));

describe('no other people’s articles are in the repository', () => {
  test('no file shares more than a run or two of words with those that were only lent', { timeout: 60_000 }, () => {
    const files = committed();
    expect(files.length).toBeGreaterThan(100);
    const shared = files.flatMap((file) => {
      const hits = [...shinglesOf(readFileSync(join(ROOT, file), 'utf8'))].filter((digest) => digests.has(digest)).length;
      return hits > BY_CHANCE ? [`${file}: ${hits}`] : [];
    });
    expect(shared).toEqual([]);
  });

  test('the gate sees the same words in another dress', () => {
    const text =
      'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty.';
    const dressed = `<p class="x">${text.toUpperCase().replaceAll(' ', '&nbsp; ')}</p>`;
    expect(shinglesOf(text).size).toBeGreaterThan(0);
    expect([...shinglesOf(dressed)]).toEqual([...shinglesOf(text)]);
  });
});
