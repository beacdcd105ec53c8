/**
 * Renders public/icons/mark.svg to the PNG sizes that browsers ask for, with the installed Chromium:
 * `node lib/commands/build-icons.ts`. Run it after the drawing changed and commit what it writes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 96, 128];
const folder = new URL('../../public/icons/', import.meta.url);
const svg = readFileSync(new URL('mark.svg', folder), 'utf8');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
