/** Merging in the browser: one council's trail with 1,000 findings, and the latest grades of every council. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../e2e/support/built-extension.ts';
import type { Chromium } from '../e2e/support/chromium.ts';
import type * as InPage from './in-page.ts';
import { EMPTY_PAGE } from './measure-popup.ts';
import { percentile, round } from './statistics.ts';

/** A council with a long record, and one whose record begins with another's. */
const COUNCILS = ['383', '941'];
const FINDINGS = 1_000;

export async function measureTrail(chromium: Chromium, script: string, rounds: number) {
  const record = readFileSync(join(ROOT, 'public/record/official-record.json'), 'utf8');
  const page = await chromium.open(chromium.extensionUrl(EMPTY_PAGE));
  try {
    await page.evaluate(script);
    const runs = [];
    for (const code of COUNCILS) {
      runs.push(
        await page.evaluate(
          ([text, each, count, times]) => (globalThis as unknown as { bench: typeof InPage }).bench.timeTrails(text, each, count, times),
          [record, code, FINDINGS, rounds] as const,
        ),
      );
    }
    const one = runs.flatMap((run) => run.one);
    const all = runs.flatMap((run) => run.all);
    return {
      findings: FINDINGS,
      councils: runs[0]?.councils ?? 0,
      mergeFirstMs: round(Math.max(...runs.map((run) => run.firstOne))),
      mergeLeastMs: round(Math.min(...one)),
      mergeP50Ms: round(percentile(one, 0.5)),
      mergeP95Ms: round(percentile(one, 0.95)),
      latestFirstMs: round(Math.max(...runs.map((run) => run.firstAll))),
      latestP50Ms: round(percentile(all, 0.5)),
    };
  } finally {
    await page.close();
  }
}
