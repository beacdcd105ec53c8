/** From the click on the toolbar to the word 'Saved' on screen, with the service worker stopped and with it running. */
import type { Chromium } from '../e2e/support/chromium.ts';
import { samplePage } from '../e2e/support/sample-article.ts';
import { servePages } from '../e2e/support/serve-pages.ts';
import { percentile, round } from './statistics.ts';
import { epochNow, seenIn } from './watch-popup.ts';

const COUNCILS = [
  'Derbyshire County Council',
  'Wigan Council',
  'Hampshire County Council',
  'Newcastle City Council',
  'Doncaster Council',
  'Coventry City Council',
];

/** A debugger is attached to the popup and to the worker while this is measured: the figures are upper bounds. */
export async function measureClick(chromium: Chromium, rounds: number) {
  const server = await servePages();
  const cold: number[] = [];
  const warm: number[] = [];
  const coldTrail: number[] = [];
  const tab = await chromium.context.newPage();
  try {
    // The first opening of all compiles and creates what later ones find; it is no one's everyday click.
    for (let i = -1; i < rounds; i++) {
      for (const times of [cold, warm]) {
        const path = `/story-${i}-${times === cold ? 'cold' : 'warm'}`;
        const council = COUNCILS[(i + COUNCILS.length) % COUNCILS.length] ?? '';
        server.set(path, samplePage({ council, grade: 'good', before: { grade: 'inadequate', year: 2021 }, more: [`Story ${path}.`] }));
        await tab.goto(server.at(path));
        if (times === cold) await chromium.killWorker();
        else if (!(await chromium.workerRuns())) throw new Error('the worker should be running');
        const clicked = epochNow();
        const popup = await chromium.clickAction(tab);
        const seen = await seenIn(popup, 'saved');
        if (i >= 0 && seen.saved) times.push(seen.saved - clicked);
        if (times === cold) {
          // The same article again, known now: its trail needs no worker.
          await chromium.closePopup(popup);
          await chromium.killWorker();
          const again = epochNow();
          const second = await chromium.clickAction(tab);
          const { trail } = await seenIn(second, 'trail');
          if (i >= 0 && trail) coldTrail.push(trail - again);
          await chromium.wakeWorker(second);
          await chromium.closePopup(second);
        } else await chromium.closePopup(popup);
      }
    }
  } finally {
    await tab.close();
    await server.close();
  }
  const p = (values: number[], share: number) => round(percentile(values, share), 1);
  return {
    rounds,
    coldP50Ms: p(cold, 0.5),
    coldP95Ms: p(cold, 0.95),
    warmP50Ms: p(warm, 0.5),
    warmP95Ms: p(warm, 0.95),
    /** Second click on a known article, worker stopped: the council's trail on screen. */
    knownTrailColdP50Ms: p(coldTrail, 0.5),
    knownTrailColdP95Ms: p(coldTrail, 0.95),
  };
}
