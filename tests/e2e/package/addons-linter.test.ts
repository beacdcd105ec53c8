import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildExtension, ROOT } from '../support/built-extension.ts';

type Message = { code: string; message: string; file?: string };

describe("Mozilla's own linter", () => {
  test('finds no error and no warning in the Firefox package', () => {
    const linter = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
    const { stdout, stderr } = spawnSync(process.execPath, [linter, '--output=json', buildExtension('firefox')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 120_000,
    });
    const report: { errors: Message[]; warnings: Message[] } | null = stdout.trim().startsWith('{') ? JSON.parse(stdout) : null;
    expect(report, stderr).not.toBeNull();
    const said = [...(report?.errors ?? []), ...(report?.warnings ?? [])];
    expect(said.map(({ code, message, file }) => `${code} ${file ?? ''}: ${message}`)).toEqual([]);
  });
});
