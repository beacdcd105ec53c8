import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// One browser at a time: two would time each other out on a small machine.
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
