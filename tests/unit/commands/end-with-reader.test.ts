import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

test('a command whose output nobody reads any more ends without a word', () => {
  const line = JSON.stringify({
    file: 'a',
    title: 'Walsall',
    published: null,
    url: null,
    site: null,
    text: 'Ofsted rated its services good.',
  });
  const archive = `${line}\n`.repeat(3_000);
  const run = spawnSync('bash', ['-c', `"${process.execPath}" lib/commands/extract.ts - | head -n 1; echo "\${PIPESTATUS[0]}"`], {
    cwd: ROOT,
    input: archive,
    encoding: 'utf8',
  });
  const [first = '', status] = run.stdout.trim().split('\n');
  expect(JSON.parse(first).file).toBe('a');
  expect(status).toBe('0');
  expect(run.stderr).toBe('');
});
