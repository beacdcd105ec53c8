/** Reads a saved page as the browser's reader would: HTML through jsdom without running its scripts, plain text line by line. */
import { readFile as readBytes } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { readDocument } from '../article/read-document.ts';
import { readPlainText } from '../article/read-plain-text.ts';
import type { ReadResult } from '../article/read-result.ts';
import type { PartialDate } from '../domain/dates.ts';

/** `url`: the address it was saved from. `published`: its date, where the caller knows better than the page. */
export type GivenMetadata = { url?: string; published?: PartialDate };

/** Stands for "no address": no web address, so that nothing of it is taken for the page's own. */
const NO_ADDRESS = 'about:blank';

export async function readFile(path: string, given: GivenMetadata = {}): Promise<ReadResult> {
  const bytes = await readBytes(path);
  const result = /\.(?:txt|text|md)$/i.test(path)
    ? readPlainText(new TextDecoder().decode(bytes), given.url ?? null)
    : await readHtml(bytes, given.url);
  if (!result.ok || !given.published) return result;
  return { ok: true, article: { ...result.article, published: { date: given.published, source: 'given' } } };
}

/** A character set declared in the first kilobyte, where browsers look for it. */
const DECLARED = /<meta[^>]+charset|<\?xml[^>]+encoding/i;

/** Browsers guess where nothing is declared; valid UTF-8 beyond ASCII is never anything else. */
export function undeclaredUtf8(bytes: Uint8Array): boolean {
  if (DECLARED.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Reads the bytes of an HTML page. Its character set is found as a browser finds it: byte-order mark, `<meta>`, a guess, else Windows-1252. */
export async function readHtml(bytes: Uint8Array, url: string | undefined): Promise<ReadResult> {
  const contentType = undeclaredUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html';
  const dom = new JSDOM(bytes, { contentType, ...(url ? { url } : {}) });
  try {
    return await readDocument(dom.window.document, url ?? NO_ADDRESS);
  } finally {
    dom.window.close();
  }
}
