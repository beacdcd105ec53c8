/**
 * What the gate costs a page: main-thread time of the very script that ships, compiled and run once in a fresh page as browsers do it, beside an empty
 * content script and the bare floor (one pass over the page's text). Each page is loaded three times a round, with another of the three first each time,
 * for who comes second finds the tree warm; of all loads each contender's quickest counts, so that what else the machine does is no one's cost. And what
 * is left in memory of fifty pages with it, beside as many with the empty script.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../e2e/support/chromium.ts';
import { servePages } from '../e2e/support/serve-pages.ts';
import { percentile, ratio, round, roundRatio } from './statistics.ts';
import { type TimeBox, timeBox } from './time-box.ts';
import { unrelatedPages } from './unrelated-pages.ts';

const CONTENDERS = ['empty', 'floor', 'gate'] as const;
type Contender = (typeof CONTENDERS)[number];
type Times = Record<Contender, number> & { said: number };

/** Longer than this, in ms, a task is long: W3C Long Tasks. */
const LONG_TASK = 50;

/** Isolated pages get clocks of 5 µs; others of 100. Scripts of the pages never run. */
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'content-type': 'text/html; charset=utf-8',
};

const SCRIPTS: Readonly<Record<string, string>> = {
  'start.js': 'self.times = { said: 0 }; chrome.runtime.sendMessage = async () => { self.times.said++; return { done: true }; };',
  'before.js': 'self.started = performance.now();',
  ...Object.fromEntries(CONTENDERS.map((name) => [`after-${name}.js`, `self.times.${name} = performance.now() - self.started;`])),
  'end.js': 'document.documentElement.setAttribute("data-bench", JSON.stringify(self.times));',
  'empty.js': '(() => {})();',
  'floor.js': "(() => { self.found = /ofsted|children's services/i.test(document.body?.textContent ?? ''); })();",
  'worker.js': '',
};

/** An extension of nothing but the three content scripts, in each order. */
function makeExtension(gate: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'inspection-trail-gate-'));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(SCRIPTS)) writeFileSync(join(folder, name), text);
  copyFileSync(gate, join(folder, 'gate.js'));
  const orders = CONTENDERS.map((_, i) => [...CONTENDERS.slice(i), ...CONTENDERS.slice(0, i)]);
  const manifest = {
    manifest_version: 3,
    name: 'bench',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [
      ...(['empty', 'gate'] as const).map((name) => ({
        matches: [`http://127.0.0.1/heap-${name}/*`],
        run_at: 'document_idle',
        js: ['start.js', `${name}.js`, 'end.js'],
      })),
      ...orders.map((order, i) => ({
        matches: [`http://127.0.0.1/${i}/*`],
        run_at: 'document_idle',
        js: ['start.js', ...order.flatMap((name) => ['before.js', `${name}.js`, `after-${name}.js`]), 'end.js'],
      })),
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** The quickest of some loads of one page, each contender for itself: what else the machine does meanwhile is no one's cost. */
function best(loads: readonly Times[]): Times {
  const least = (key: keyof Times) => Math.min(...loads.map((times) => times[key]));
  return { empty: least('empty'), floor: least('floor'), gate: least('gate'), said: Math.max(...loads.map(({ said }) => said)) };
}

type Tab = Awaited<ReturnType<Awaited<ReturnType<typeof launchChromium>>['open']>>;
const read = () => document.documentElement.getAttribute('data-bench');

/** Loads a page, waits for its content scripts, and answers with what they noted; null where they did not run. */
async function load(tab: Tab, address: string): Promise<Times | null> {
  await tab.goto(address, { waitUntil: 'domcontentloaded' });
  const found = await tab.waitForFunction(read, null, { timeout: 10_000, polling: 10 }).catch(() => null);
  return found ? (JSON.parse(String(await tab.evaluate(read))) as Times) : null;
}

/** Kilobytes of script memory that are in use after `count` pages, one after the other in one tab, and a collection. */
async function heapAfter(context: Tab['context'] extends () => infer C ? C : never, addresses: readonly string[]): Promise<number> {
  const tab = await context.newPage();
  for (const address of addresses) await load(tab, address);
  const session = await context.newCDPSession(tab);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await tab.close();
  return usedSize / 1000;
}

export type GateOptions = {
  /** Times that each page is loaded with each contender first. */
  rounds: number;
  /** Pages after which memory is looked at. */
  heapPages: number;
  hasTime?: TimeBox;
};

/** `pages`: HTML by name. `built`: folder of the built extension. */
export async function measureGate(
  built: string,
  pages: ReadonlyMap<string, string>,
  { rounds, heapPages, hasTime = timeBox(null) }: GateOptions,
) {
  const extension = makeExtension(join(built, 'gate.js'));
  const chromium = await launchChromium({ extension, keepWelcome: true });
  const server = await servePages();
  const tab = await chromium.context.newPage();
  const measured: Times[] = [];
  const heap = { empty: 0, gate: 0 };
  let tried = 0;
  try {
    for (const [name, html] of pages) {
      if (tried >= 6 && !hasTime()) break;
      tried++;
      const loads: Times[] = [];
      for (let turn = 0; turn < CONTENDERS.length * rounds; turn++) {
        const path = `/${turn % CONTENDERS.length}/${name}`;
        server.set(path, (_, response) => response.writeHead(200, HEADERS).end(html));
        const times = await load(tab, server.at(path));
        if (times) loads.push(times);
        server.set(path, '');
      }
      if (loads.length === CONTENDERS.length * rounds) measured.push(best(loads));
    }
    const own = unrelatedPages(heapPages);
    for (const name of ['empty', 'gate'] as const) {
      for (const [page, html] of own) server.set(`/heap-${name}/${page}`, (_, response) => response.writeHead(200, HEADERS).end(html));
      heap[name] = await heapAfter(
        chromium.context,
        [...own.keys()].map((page) => server.at(`/heap-${name}/${page}`)),
      );
    }
  } finally {
    await chromium.close();
    await server.close();
    rmSync(extension, { recursive: true, force: true });
  }
  const isUnrelated = ({ said }: Times) => said === 0;
  const added = (over: readonly Times[], share: number, than: Contender = 'empty') =>
    round(
      percentile(
        over.map((times) => times.gate - times[than]),
        share,
      ),
      3,
    );
  const unrelated = measured.filter(isUnrelated);
  const column = (over: readonly Times[], key: Contender) => over.map((times) => times[key]);
  return {
    pages: measured.length,
    unread: tried - measured.length,
    rounds,
    /** On unrelated pages: those at which the gate said nothing. */
    ratioToFloor: roundRatio(ratio(column(unrelated, 'gate'), column(unrelated, 'floor'))),
    /** On all pages, above an empty content script. */
    addedP50Ms: added(measured, 0.5),
    addedP95Ms: added(measured, 0.95),
    /** What any look at a page's text costs here, above an empty content script: the least that a gate could add. */
    floorAddedP50Ms: round(percentile(column(measured, 'floor'), 0.5) - percentile(column(measured, 'empty'), 0.5), 3),
    floorAddedP95Ms: round(percentile(column(measured, 'floor'), 0.95) - percentile(column(measured, 'empty'), 0.95), 3),
    addedAboveFloorP50Ms: added(measured, 0.5, 'floor'),
    /** Pages that may report an inspection: the gate reads closer, and tells. */
    addedOnHitP50Ms: added(
      measured.filter((times) => !isUnrelated(times)),
      0.5,
    ),
    mediansMs: Object.fromEntries(CONTENDERS.map((name) => [name, round(percentile(column(unrelated, name), 0.5), 3)])),
    longTasks: column(measured, 'gate').filter((time) => time > LONG_TASK).length,
    /** Pages at which the gate said anything: those that reach the reader. */
    reachedReader: measured.length - unrelated.length,
    /** Script memory in use after so many pages in one tab, with an empty content script and with the gate. */
    heap: { pages: heapPages, emptyKB: round(heap.empty, 0), gateKB: round(heap.gate, 0), gateAddsKB: round(heap.gate - heap.empty, 1) },
  };
}
