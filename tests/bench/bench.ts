/**
 * `npm run bench [-- --pages FOLDER] [--rows N] [--json FILE] [--quick]`: one Chromium, contenders taking turns, medians, p95 and ratios with
 * their 95 % intervals. Without `--pages` it reads the project's own pages. `--quick` ends within 45 seconds.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../demo/print-table.ts';
import { buildExtension, ROOT } from '../e2e/support/built-extension.ts';
import { launchChromium } from '../e2e/support/chromium.ts';
import { browserVersion } from '../e2e/support/find-browser.ts';
import { bundleInPage } from './bundle.ts';
import { limitsOf } from './limits.ts';
import { type Bytes, measureBytes, zipBytes } from './measure-bytes.ts';
import { measureClick } from './measure-click.ts';
import { measureExtract } from './measure-extract.ts';
import { measureGate } from './measure-gate.ts';
import { EMPTY_HTML, EMPTY_PAGE, measurePopup } from './measure-popup.ts';
import { measureRecords, type RecordsTimes } from './measure-records.ts';
import { measureStore } from './measure-store.ts';
import { measureTrail } from './measure-trail.ts';
import { measureUnasked } from './measure-unasked.ts';
import { round } from './statistics.ts';
import { timeBox } from './time-box.ts';
import { unrelatedPages } from './unrelated-pages.ts';

const { values } = parseArgs({
  options: { pages: { type: 'string' }, rows: { type: 'string' }, json: { type: 'string' }, quick: { type: 'boolean', default: false } },
});
const quick = values.quick ?? false;
const largest = values.rows === undefined ? (quick ? 10_000 : 1_000_000) : Number(values.rows);
if (!Number.isInteger(largest) || largest < 0) {
  console.error('bench: --rows is a whole number');
  process.exit(2);
}

function htmlBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? htmlBelow(path) : /\.html?$/.test(name) ? [path] : [];
  });
}

/** HTML by a name of its own; at most `most` pages, spread evenly over what is there. */
function pagesToRead(most: number): Map<string, string> {
  const folders = values.pages ? [resolve(values.pages)] : [join(ROOT, 'tests/demo/articles'), join(ROOT, 'tests/corpus')];
  const files = folders.flatMap(htmlBelow);
  const step = Math.max(1, files.length / most);
  const chosen = files.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  return new Map(chosen.map((file, i) => [`${i}.html`, readFileSync(file, 'utf8')]));
}

const started = performance.now();
const pages = pagesToRead(quick ? 16 : 400);
if (pages.size === 0) {
  console.error(`bench: no .html below ${values.pages}`);
  process.exit(2);
}
const built = buildExtension('chrome');
const extension = mkdtempSync(join(tmpdir(), 'inspection-trail-bench-'));
cpSync(built, extension, { recursive: true });
writeFileSync(join(extension, EMPTY_PAGE), EMPTY_HTML);
const machine = `${browserVersion('chromium')}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
console.log(`${machine}; ${pages.size} pages${quick ? ', quick' : ''}`);

const sizes = [...new Set([0, 1_000, 10_000, 100_000, 1_000_000, largest])].filter((size) => size <= largest).sort((a, b) => a - b);
/** Seconds of a quick run that each measure may take; what is left of the 45 goes into building, starting and ending. */
const box = (seconds: number) => timeBox(quick ? seconds : null);
const script = await bundleInPage();
const chromium = await launchChromium({ extension, drivePopups: false });
// The gate is so quick that all pages can have it. The project's own pages nearly all report an inspection, which is not what a gate meets all day.
const gatePages = values.pages
  ? pagesToRead(quick ? 24 : 3_000)
  : new Map([...unrelatedPages(quick ? 14 : 140), ...pagesToRead(quick ? 4 : 60)]);
const gate = await measureGate(built, gatePages, { rounds: quick ? 1 : 2, heapPages: quick ? 10 : 50, hasTime: box(4) });

try {
  const bytes = { ...measureBytes(built), chromeZip: await zipBytes(built) };
  const extract = await measureExtract(chromium, script, pages, quick ? { before: 9, rounds: 3 } : { before: 30, rounds: 9 }, box(7));
  const click = await measureClick(chromium, quick ? 6 : 30, box(5));
  const records: RecordsTimes[] = [];
  const popup = await measurePopup(
    chromium,
    sizes,
    quick ? 4 : 15,
    async (size) => {
      if (bytes.records !== null) records.push(await measureRecords(chromium, size, quick ? 1 : 7));
    },
    () => box(2),
  );
  const empty = popup.byRows[0]?.emptyMs ?? null;
  const auto = await measureUnasked(chromium, quick ? 4 : 20, box(3));
  const store = await measureStore(chromium, script, quick ? 100 : 2_000);
  const trail = await measureTrail(chromium, script, quick ? 10 : 40);
  const measured = {
    machine,
    quick,
    bytes,
    gate,
    extract,
    click: {
      ...click,
      /** What an empty page of the extension costs in the same place: the browser's own share. */
      emptyPageP50Ms: empty,
      coldAboveEmptyPageP50Ms: empty === null || click.coldP50Ms === null ? null : round(click.coldP50Ms - empty, 1),
    },
    auto,
    popup,
    records: bytes.records === null ? { byRows: null, why: 'there is no records page yet' } : { byRows: records },
    store,
    trail,
    seconds: Math.round((performance.now() - started) / 1000),
  };
  const report = { ...measured, limits: limitsOf(measured) };
  print(report);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await chromium.close();
  rmSync(extension, { recursive: true, force: true });
}
// Timers of waits that were answered long ago would hold it for ten seconds more.
process.exit();

type Interval = { median: number | null; low: number | null; high: number | null };
type Report = {
  gate: Awaited<ReturnType<typeof measureGate>>;
  auto: Awaited<ReturnType<typeof measureUnasked>>;
  bytes: ReturnType<typeof measureBytes> & { chromeZip: number };
  extract: Awaited<ReturnType<typeof measureExtract>>;
  click: Awaited<ReturnType<typeof measureClick>> & { emptyPageP50Ms: number | null; coldAboveEmptyPageP50Ms: number | null };
  popup: Awaited<ReturnType<typeof measurePopup>>;
  records: { byRows: RecordsTimes[] | null };
  store: Awaited<ReturnType<typeof measureStore>>;
  trail: Awaited<ReturnType<typeof measureTrail>>;
  seconds: number;
  /** Targets that were missed, and why. */
  limits: string[];
};

function print({ bytes, gate, auto, extract, click, popup, records, store, trail, seconds, limits }: Report): void {
  const size = (entry: Bytes) =>
    entry === null ? ['none yet', ''] : [`${(entry.raw / 1000).toFixed(1)} kB`, `${(entry.gzip / 1000).toFixed(1)} kB gzipped`];
  const interval = ({ median, low, high }: Interval) => `${median} (${low} to ${high})`;
  const ms = (value: number | null) => `${value} ms`;
  const rows: string[][] = [
    ...(['gate', 'reader', 'background', 'popup', 'popupThen', 'records'] as const).map((name) => [`bytes: ${name}`, ...size(bytes[name])]),
    ['bytes: package', `${(bytes.chromeZip / 1000).toFixed(1)} kB zipped`, 'at most 450'],
    ...(['warm', 'cold'] as const).flatMap((how) => {
      const of = how === 'warm' ? extract : extract.cold;
      const medians = Object.entries(of.mediansMs).map(([name, value]) => `${name} ${value}`);
      return [
        [`${how}: reader + extraction / (cloneNode + Readability)`, interval(of.ratioToReadability), `${extract.pages} pages; at most 1`],
        [`${how}: extraction / (cloneNode + Readability)`, interval(of.extractionToReadability), 'at most 0.1'],
        [`${how}: reader + extraction / Defuddle`, interval(of.ratioToDefuddle), 'at most 0.33'],
        [`${how}: extraction`, `p50 ${of.p50Ms} ms, p95 ${of.p95Ms} ms`, 'p95 at most 5 ms'],
        [`${how}: medians`, medians.join(', '), 'ms'],
      ];
    }),
    ...extract.growth.map(({ chars, ms: took, msPer20kB }) => [`extraction of ${chars} characters`, ms(took), `${msPer20kB} ms per 20 kB`]),
    ['click to saved, worker cold', `p50 ${click.coldP50Ms} ms, p95 ${click.coldP95Ms} ms`, 'p95 at most 300 ms'],
    ['  of which an empty page takes', `p50 ${click.emptyPageP50Ms} ms`, `ours above it: p50 ${click.coldAboveEmptyPageP50Ms} ms`],
    ['click to saved, worker warm', `p50 ${click.warmP50Ms} ms, p95 ${click.warmP95Ms} ms`, `${click.rounds} rounds`],
    ['known council’s trail, worker cold', `p50 ${click.knownTrailColdP50Ms} ms, p95 ${click.knownTrailColdP95Ms} ms`, ''],
    ...popup.byRows.map(({ rows: count, trailMs, emptyMs, ratioToEmptyPage, heapMB }) => [
      `popup’s trail at ${count} findings`,
      `${trailMs} ms, an empty page ${emptyMs} ms`,
      `ratio ${interval(ratioToEmptyPage)}; at most 2; ${heapMB} MB`,
    ]),
    [
      'popup’s trail, most findings / a thousand',
      `${popup.growth}`,
      `each beside its empty page; at most 1.2; by the clock ${popup.growthByTheClock}`,
    ],
    ...(records.byRows ?? []).map(({ rows: count, firstRowsMs, searchMs, sortMs }) => [
      `records page at ${count} findings`,
      `first rows ${ms(firstRowsMs)}, search ${ms(searchMs)}, sort ${ms(sortMs)}`,
      '',
    ]),
    ['store: keep, keep again', `${store.putP50Ms} ms, ${store.mergeP50Ms} ms`, `p95 of keep ${store.putP95Ms} ms`],
    ['store: open, read all', `${store.reopenMs} ms, ${store.readAllMs} ms`, `${store.articles} articles`],
    [
      `merging ${trail.findings} findings of a council`,
      `p50 ${trail.mergeP50Ms} ms, least ${trail.mergeLeastMs}, p95 ${trail.mergeP95Ms} ms, the first ${trail.mergeFirstMs} ms`,
      'at most 10 ms',
    ],
    [`latest grades of ${trail.councils} councils`, `p50 ${trail.latestP50Ms} ms, the first ${trail.latestFirstMs} ms`, 'at most 100 ms'],
    ['gate on a page, above an empty script', `p50 ${gate.addedP50Ms} ms, p95 ${gate.addedP95Ms} ms`, 'p50 at most 0.3, p95 at most 2 ms'],
    [
      '  of which one pass over the text takes',
      `p50 ${gate.floorAddedP50Ms} ms, p95 ${gate.floorAddedP95Ms} ms`,
      'the least that any gate could add here',
    ],
    [
      'gate / one pass over the text, unrelated pages',
      interval(gate.ratioToFloor),
      `at most 1.5; medians ${JSON.stringify(gate.mediansMs)}`,
    ],
    ['pages that reach the reader', `${gate.reachedReader} of ${gate.pages}`, `long tasks: ${gate.longTasks}`],
    [
      `memory after ${gate.heap.pages} pages`,
      `${gate.heap.gateKB} kB, with an empty script ${gate.heap.emptyKB} kB`,
      `the gate adds ${gate.heap.gateAddsKB} kB`,
    ],
    ['page there to grade on the icon, worker cold', `p50 ${auto.coldP50Ms} ms, p95 ${auto.coldP95Ms} ms`, `${auto.rounds} rounds`],
    ['the same, worker warm', `p50 ${auto.warmP50Ms} ms, p95 ${auto.warmP95Ms} ms`, ''],
  ];
  console.log(`\n${table(['what', 'figure', 'target or note'], rows, [48, 110, 60])}\n`);
  if (limits.length > 0) console.log(`missed here, and why:\n${limits.map((one) => `  - ${one}`).join('\n')}\n`);
  console.log(`${seconds} s`);
}
