/**
 * `npm test`: types, lint, unit, corpus, property and gate tests, both builds, what is in the packages, and both real browsers.
 * Runs every step even when one fails, says how long each took, and ends with a line 'N passed, N failed'.
 *   npm test -- --no-browsers   leaves out what needs a browser, and says so
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative, resolve } from 'node:path';

type Counts = { passed: number; failed: number; skipped: number };
type Told = { status: string; fullName: string; failureMessages: string[] };
type ToldFile = { name: string; status: string; message: string; assertionResults: Told[] };
type Step = { name: string; command: string[]; counted?: boolean; needs?: string; browser?: boolean };

const root = resolve(import.meta.dirname, '..');
const vitest = (...args: string[]) => ['vitest', 'run', ...args];
const e2e = (...folders: string[]) => vitest('--config', 'tests/e2e/vitest.config.ts', ...folders.map((folder) => `tests/e2e/${folder}/`));

const STEPS: Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'check', '.'] },
  { name: 'unit, corpus, property, gates', command: vitest(), counted: true },
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'the packages', command: e2e('package'), counted: true, needs: 'build for Chromium' },
  { name: 'real Chromium', command: e2e('chromium', 'gallery'), counted: true, needs: 'build for Chromium', browser: true },
  { name: 'real Firefox', command: e2e('firefox'), counted: true, needs: 'build for Firefox', browser: true },
];

const reports = mkdtempSync(join(tmpdir(), 'inspection-trail-test-'));
const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter), NO_UPDATE_NOTIFIER: '1' };

/** Each test that failed, and why: by the end what was printed at the time is far up. */
const failures: string[] = [];

/** Counts of a vitest run from its JSON report. A file that failed to load counts as one failure; a run without a report too. */
function readCounts(report: string, status: number | null): Counts {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const files = testResults as ToldFile[];
    const unloaded = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    for (const { name, message } of unloaded) failures.push(`${name}: ${message}`);
    for (const { name, assertionResults } of files)
      for (const one of assertionResults)
        if (one.status === 'failed')
          failures.push(`${relative(root, name)}: ${one.fullName}\n${(one.failureMessages[0] ?? '').slice(0, 1_500)}`);
    const failed = numFailedTests + unloaded.length;
    return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function runStep(step: Step): Counts {
  const [command = '', ...args] = step.command;
  const report = join(reports, `${step.name.replaceAll(/\W+/g, '-')}.json`);
  const reporting = step.counted ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { status } = spawnSync(command, [...args, ...reporting], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (step.counted) return readCounts(report, status);
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

const withoutBrowsers = process.argv.includes('--no-browsers');
const lines: string[] = [];
const broken = new Set<string>();
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

for (const step of STEPS) {
  if (withoutBrowsers && step.browser) {
    lines.push(`  –  ${step.name}: left out (--no-browsers)`);
    continue;
  }
  console.log(`\n── ${step.name}`);
  const started = performance.now();
  const counts = step.needs && broken.has(step.needs) ? { passed: 0, failed: 1, skipped: 0 } : runStep(step);
  if (counts.failed > 0) broken.add(step.name);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  lines.push(`  ${counts.failed > 0 ? '✗' : '✓'}  ${step.name}: ${counts.passed} passed, ${counts.failed} failed${skipped} (${seconds} s)`);
}

rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nWhat failed:\n\n${failures.join('\n\n')}`);
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed > 0 ? 1 : 0);
