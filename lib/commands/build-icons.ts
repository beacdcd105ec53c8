/**
 * Renders public/icons/mark.svg to the PNG sizes that browsers ask for, with the installed Chromium:
 * `node lib/commands/build-icons.ts`. Run it after the drawing changed and commit what it writes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { zlibAsync } from '@gfx/zopfli';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 96, 128];
const folder = new URL('../../public/icons/', import.meta.url);
const svg = readFileSync(new URL('mark.svg', folder), 'utf8');

/** Kinds of a picture whose points are places in a list of colours (PNG 11.2.1). */
const INDEXED = 3;
const COLOURS = 256;

function chunk(type: string, body: Uint8Array): Buffer {
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  out.write(type, 4, 'latin1');
  out.set(body, 8);
  out.writeUInt32BE(crc32(out.subarray(4, -4)), body.length + 8);
  return out;
}

/** A square of `size` points, four bytes each, as a PNG with a list of its colours: half as large as one with a colour for each point. Shades that nobody can tell apart are one. @throws when it has more than 256 */
async function indexed(points: Uint8Array, size: number): Promise<Buffer> {
  const colours: string[] = [];
  const rows = Buffer.alloc((size + 1) * size);
  for (let i = 0; i < size * size; i++) {
    const colour =
      points[i * 4 + 3] === 0
        ? '0,0,0,0'
        : points
            .subarray(i * 4, i * 4 + 4)
            .map((c) => c | 3)
            .join();
    if (!colours.includes(colour)) colours.push(colour);
    rows[i + Math.floor(i / size) + 1] = colours.indexOf(colour);
  }
  if (colours.length > COLOURS) throw new Error(`${size}: ${colours.length} colours`);
  const list = colours.map((c) => c.split(',').map(Number));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, INDEXED], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(list.flatMap((c) => c.slice(0, 3)))),
    chunk('tRNS', Uint8Array.from(list.map((c) => c[3] as number))),
    chunk('IDAT', await zlibAsync(rows, { numiterations: 100 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const shot = (await page.screenshot({ omitBackground: true })).toString('base64');
  const points = await page.evaluate(
    async ([source, side]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob(), { premultiplyAlpha: 'none' });
      const context = new OffscreenCanvas(side, side).getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      return [...context.getImageData(0, 0, side, side).data];
    },
    [shot, size] as const,
  );
  writeFileSync(new URL(`${size}.png`, folder), await indexed(Uint8Array.from(points), size));
}
await browser.close();
