/** From the click on the toolbar to the word 'Saved' on screen, with the service worker stopped and with it running. */
import type { Chromium } from '../e2e/support/chromium.ts';
import { samplePage } from '../e2e/support/sample-article.ts';
import { servePages } from '../e2e/support/serve-pages.ts';
import { EMPTY_PAGE } from './measure-popup.ts';
import { percentile, round } from './statistics.ts';
import { type TimeBox, timeBox } from './time-box.ts';
import { closePopup, timeClick } from './watch-popup.ts';

const COUNCILS = [
  'Derbyshire County Council',
  'Wigan Council',
  'Hampshire County Council',
  'Newcastle City Council',
  'Doncaster Council',
  'Coventry City Council',
];

/** Fewer rounds than this say nothing. */
const FEWEST = 1;

/** The popup runs without a debugger; the worker, while it runs, has one attached. */
export async function measureClick(chromium: Chromium, rounds: number, hasTime: TimeBox = timeBox(null)) {
  const server = await servePages();
  const cold: number[] = [];
  const warm: number[] = [];
  const coldTrail: number[] = [];
  const control = await chromium.open(chromium.extensionUrl(EMPTY_PAGE));
  const tab = await chromium.context.newPage();
  const note = (times: number[], round: number, took: number) => {
    // The first opening of all compiles and creates what later ones find; it is no one's everyday click.
    if (round >= 0) times.push(took);
  };
  try {
    for (let i = -1; i < rounds && (i < FEWEST || hasTime()); i++) {
      for (const times of [cold, warm]) {
        const path = `/story-${i}-${times === cold ? 'cold' : 'warm'}`;
        const council = COUNCILS[(i + COUNCILS.length) % COUNCILS.length] ?? '';
        server.set(path, samplePage({ council, grade: 'good', before: { grade: 'inadequate', year: 2021 }, more: [`Story ${path}.`] }));
        await tab.goto(server.at(path));
        if (times === cold) await chromium.killWorker();
        else await chromium.wakeWorker(control);
        note(times, i, await timeClick(chromium, control, tab, 'saved'));
        await closePopup(control);
        if (times === warm) continue;
        // The same article again, known now: its trail needs no worker.
        await chromium.killWorker();
        note(coldTrail, i, await timeClick(chromium, control, tab, 'trail'));
        await closePopup(control);
      }
    }
  } finally {
    await tab.close();
    await control.close();
    await server.close();
  }
  const p = (values: number[], share: number) => round(percentile(values, share), 1);
  return {
    rounds: cold.length,
    coldP50Ms: p(cold, 0.5),
    coldP95Ms: p(cold, 0.95),
    warmP50Ms: p(warm, 0.5),
    warmP95Ms: p(warm, 0.95),
    /** Second click on a known article, worker stopped: the council's trail on screen. */
    knownTrailColdP50Ms: p(coldTrail, 0.5),
    knownTrailColdP95Ms: p(coldTrail, 0.95),
  };
}
