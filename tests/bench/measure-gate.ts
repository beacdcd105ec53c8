/**
 * What the gate costs a page: main-thread time of the very script that ships, compiled and run once in a fresh page as browsers do it, beside an empty
 * content script and the bare floor (one pass over the page's text). Each page is loaded three times, with another of the three first each time, for who
 * comes second finds the tree warm.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../e2e/support/chromium.ts';
import { servePages } from '../e2e/support/serve-pages.ts';
import { percentile, ratio, round, roundRatio } from './statistics.ts';

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
    content_scripts: orders.map((order, i) => ({
      matches: [`http://127.0.0.1/${i}/*`],
      run_at: 'document_idle',
      js: ['start.js', ...order.flatMap((name) => ['before.js', `${name}.js`, `after-${name}.js`]), 'end.js'],
    })),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** The quickest of some loads of one page, each contender for itself: what else the machine does meanwhile is no one's cost. */
function best(loads: readonly Times[]): Times {
  const least = (key: keyof Times) => Math.min(...loads.map((times) => times[key]));
  return { empty: least('empty'), floor: least('floor'), gate: least('gate'), said: Math.max(...loads.map(({ said }) => said)) };
}

/** `pages`: HTML by name. `built`: folder of the built extension. */
export async function measureGate(built: string, pages: ReadonlyMap<string, string>) {
  const extension = makeExtension(join(built, 'gate.js'));
  const chromium = await launchChromium({ extension, keepWelcome: true });
  const server = await servePages();
  const tab = await chromium.context.newPage();
  const measured: Times[] = [];
  try {
    const read = () => document.documentElement.getAttribute('data-bench');
    for (const [name, html] of pages) {
      const loads: Times[] = [];
      for (let turn = 0; turn < CONTENDERS.length; turn++) {
        const path = `/${turn}/${name}`;
        server.set(path, (_, response) => response.writeHead(200, HEADERS).end(html));
        await tab.goto(server.at(path), { waitUntil: 'domcontentloaded' });
        const found = await tab.waitForFunction(read, null, { timeout: 10_000, polling: 10 }).catch(() => null);
        if (found) loads.push(JSON.parse(String(await tab.evaluate(read))) as Times);
        server.set(path, '');
      }
      if (loads.length === CONTENDERS.length) measured.push(best(loads));
    }
  } finally {
    await chromium.close();
    await server.close();
    rmSync(extension, { recursive: true, force: true });
  }
  const all = (key: keyof Times) => measured.map((times) => times[key]);
  const added = measured.map(({ gate, empty }) => gate - empty);
  return {
    pages: measured.length,
    unread: pages.size - measured.length,
    ratioToFloor: roundRatio(ratio(all('gate'), all('floor'))),
    addedP50Ms: round(percentile(added, 0.5), 3),
    addedP95Ms: round(percentile(added, 0.95), 3),
    addedAboveFloorP50Ms: round(
      percentile(
        measured.map(({ gate, floor }) => gate - floor),
        0.5,
      ),
      3,
    ),
    mediansMs: Object.fromEntries(CONTENDERS.map((name) => [name, round(percentile(all(name), 0.5), 3)])),
    longTasks: all('gate').filter((time) => time > LONG_TASK).length,
    /** Pages at which the gate said anything: those that reach the reader. */
    reachedReader: all('said').filter((said) => said > 0).length,
  };
}
