/** Bundles `in-page.ts` into one script that sets `globalThis.bench`, minified as what ships is. */
import { join } from 'node:path';
import { build } from 'vite';

export async function bundleInPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'bench', fileName: 'in-page' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output.find((one) => one.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('vite gave no script');
  return `${chunk.code}\nglobalThis.bench = bench;`;
}
