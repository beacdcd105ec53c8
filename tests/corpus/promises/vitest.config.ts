/** The extractor's unit tests, with note.ts between them and the extractor. */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const NOTE = join(import.meta.dirname, 'note.ts');

export default defineConfig({
  root: join(import.meta.dirname, '../../..'),
  plugins: [
    {
      name: 'note-what-is-read',
      enforce: 'pre',
      resolveId: (source, importer) =>
        /extract\/extract\.ts$/.test(source) && /tests\/unit\/extract\//.test(importer ?? '') ? NOTE : null,
    },
  ],
  // What the second opinion is asked is about corpora, which teach it anyway.
  test: { include: ['tests/unit/extract/**/*.test.ts'], exclude: ['**/second-opinion.test.ts'], testTimeout: 20_000 },
});
