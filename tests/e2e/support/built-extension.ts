/** The built extension, built anew when a source is younger than the build. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Target = 'chrome' | 'firefox';

export const ROOT = resolve(fileURLToPath(import.meta.url), '../../../..');
const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package.json', 'package-lock.json'];
const BUILD = { chrome: ['build'], firefox: ['build', '-b', 'firefox', '--mv3'] };

/** Newest modification time below a path, in epoch milliseconds; 0 when there is nothing. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

/** Folder of the unpacked extension for a target. */
export function extensionFolder(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3`);
}

function stale(target: Target): boolean {
  const manifest = join(extensionFolder(target), 'manifest.json');
  if (!existsSync(manifest)) return true;
  const built = statSync(manifest).mtimeMs;
  return SOURCES.some((source) => newest(join(ROOT, source)) > built);
}

/** Builds the extension unless it is newer than its sources; answers with its folder. Throws with the build's words when it fails. */
export function buildExtension(target: Target): string {
  if (stale(target)) {
    const built = spawnSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), ...BUILD[target]], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (built.status !== 0) throw new Error(`wxt ${BUILD[target].join(' ')} failed:\n${built.stdout}${built.stderr}`);
  }
  return extensionFolder(target);
}
