import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// One browser at a time: two would time each other out on a small machine.
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    // Nothing here is a promise of speed (that is the bench's): a busy machine takes its time, and a poll ends as soon as it is true.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
