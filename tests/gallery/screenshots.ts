/**
 * Screenshots of every state of the gallery: `node tests/gallery/screenshots.ts FOLDER [STATE…]`.
 * Light and dark, 360 px and wide; in Welsh with GALLERY_LOCALE=cy.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openGallery } from './open-gallery.ts';
import { RECORDS } from './records.ts';
import { SETTINGS, WELCOME } from './settings.ts';
import { STATES } from './states.ts';

const locale = process.env.GALLERY_LOCALE === 'cy' ? 'cy' : 'en';
const [folder = 'gallery-shots', ...asked] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const gallery = await openGallery();
try {
  for (const state of asked.length > 0
    ? asked
    : [...Object.keys(STATES), ...Object.keys(RECORDS), ...Object.keys(SETTINGS), ...Object.keys(WELCOME)]) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [360, 900]) {
        const page = await gallery.open(state, { scheme, width, locale });
        await page.screenshot({ path: join(folder, `${state}-${scheme}-${width}.png`), fullPage: true });
        await page.context().close();
      }
    }
  }
} finally {
  await gallery.close();
}
