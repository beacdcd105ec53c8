/** Sizes of the built extension: every entry point with what it loads before it can paint, and the package. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { packTightly } from '../../lib/commands/tighten-zip.ts';

/** Bytes raw and gzipped; null where the extension has no such entry point. */
export type Bytes = { raw: number; gzip: number } | null;

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** A script with everything that it imports statically: what has to arrive before its first line runs. */
function withImports(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script) || !existsSync(script)) return seen;
  seen.add(script);
  for (const { moduleRequest } of parseSync(script, readFileSync(script, 'utf8')).module.staticImports) {
    if (/^[./]/.test(moduleRequest.value)) withImports(join(dirname(script), moduleRequest.value), seen);
  }
  return seen;
}

function sum(files: Iterable<string>): { raw: number; gzip: number } {
  const total = { raw: 0, gzip: 0 };
  for (const file of files) {
    const body = readFileSync(file);
    total.raw += body.length;
    total.gzip += gzipSync(body, { level: 9 }).length;
  }
  return total;
}

/**
 * A page with its style sheets and its scripts' static imports: what it paints first with. `hinted`: with what it tells the browser to fetch meanwhile,
 * for which the first paint does not wait.
 */
export function pageBytes(extension: string, page: string, { hinted = false } = {}): Bytes {
  const html = join(extension, page);
  if (!existsSync(html)) return null;
  const files = new Set([html]);
  for (const [tag, address] of readFileSync(html, 'utf8').matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+)"/g)) {
    if (tag.includes('modulepreload') && !hinted) continue;
    const file = join(extension, address ?? '');
    if (file.endsWith('.js')) withImports(file, files);
    else if (existsSync(file)) files.add(file);
  }
  return sum(files);
}

export function scriptBytes(extension: string, script: string): Bytes {
  const file = join(extension, script);
  return existsSync(file) ? sum(withImports(file)) : null;
}

/** Size of the zip that a store gets from `npm run zip`: every file packed as there, with the headers that the format adds. */
export async function zipBytes(extension: string): Promise<number> {
  const END_RECORD = 22;
  let total = END_RECORD;
  for (const file of filesBelow(extension)) {
    const name = Buffer.byteLength(relative(extension, file));
    const body = readFileSync(file);
    total += ((await packTightly(body)) ?? body).length + 30 + 46 + 2 * name;
  }
  return total;
}

/** Largest files of the package by what they add to it, for the reader of a failed budget. */
export function largestFiles(extension: string, count = 8): { file: string; bytes: number }[] {
  return filesBelow(extension)
    .map((file) => ({ file: relative(extension, file), bytes: deflateRawSync(readFileSync(file), { level: 9 }).length }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, count);
}

export function measureBytes(extension: string) {
  return {
    gate: scriptBytes(extension, 'gate.js'),
    reader: scriptBytes(extension, 'reader.js'),
    background: scriptBytes(extension, 'background.js'),
    popup: pageBytes(extension, 'popup.html'),
    popupThen: pageBytes(extension, 'popup.html', { hinted: true }),
    records: pageBytes(extension, 'records.html'),
  };
}
