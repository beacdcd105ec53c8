/**
 * Screenshots of every state of the gallery: `node tests/gallery/screenshots.ts FOLDER [STATE…]`.
 * Light and dark, 360 px and wide; `en` and, for a few, `cy`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openGallery } from './open-gallery.ts';
import { RECORDS } from './records.ts';
import { STATES } from './states.ts';

const [folder = 'gallery-shots', ...asked] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const gallery = await openGallery();
try {
  for (const state of asked.length > 0 ? asked : [...Object.keys(STATES), ...Object.keys(RECORDS), 'privacy']) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [360, 900]) {
        const page = await gallery.open(state, { scheme, width, locale: state.endsWith('@cy') ? 'cy' : 'en' });
        await page.screenshot({ path: join(folder, `${state}-${scheme}-${width}.png`), fullPage: true });
        await page.context().close();
      }
    }
  }
} finally {
  await gallery.close();
}
