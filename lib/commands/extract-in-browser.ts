/**
 * `npm run extract -- --browser FILE…`: every page through the built extension in Chromium. It is served on loopback, the toolbar action is
 * clicked, and what IndexedDB then holds is the answer. Node only; drives the browser by the harness of the end-to-end tests.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension } from '../../tests/e2e/support/built-extension.ts';
import { type Chromium, launchChromium } from '../../tests/e2e/support/chromium.ts';
import { settled } from '../../tests/e2e/support/popup.ts';
import { emptyKept, readKept } from '../../tests/e2e/support/read-kept.ts';
import { type PageServer, servePages } from '../../tests/e2e/support/serve-pages.ts';
import type { Article } from '../domain/article.ts';
import type { Finding } from '../domain/finding.ts';
import { undeclaredUtf8 } from './read-file.ts';

/** `ending`: how the popup says the reading ended, as the name of its message ('savedNow', 'nothingNoInspection', …); `title` is the page's own. */
export type BrowserReading = { file: string; ending: string } & (
  | { kept: true; article: Article; findings: Finding[] }
  | { kept: false; title: string }
);

/** Longest wait for the popup's last word, in ms. */
const PATIENCE = 30_000;

/** Serves the file's bytes as they are: at the address it was saved from where that is given, else on loopback. */
async function openFile(chromium: Chromium, server: PageServer, file: string, url: string | undefined): Promise<Page> {
  const body = readFileSync(file);
  const type = /\.(?:txt|text|md)$/i.test(file)
    ? 'text/plain; charset=utf-8'
    : undeclaredUtf8(body)
      ? 'text/html; charset=utf-8'
      : 'text/html';
  const page = await chromium.context.newPage();
  if (url === undefined) {
    const path = `/${basename(file)}`;
    server.set(path, { body, type });
    await page.goto(server.at(path), { waitUntil: 'domcontentloaded' });
  } else {
    // Nothing is fetched from the address, nor from anywhere else the page asks for.
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() ? route.fulfill({ body, contentType: type }) : route.abort(),
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  }
  return page;
}

async function readOne(chromium: Chromium, server: PageServer, file: string, url: string | undefined): Promise<BrowserReading> {
  const page = await openFile(chromium, server, file, url);
  try {
    const popup = await chromium.clickAction(page);
    const ending = await settled(popup, PATIENCE);
    const { articles, findings } = await readKept(popup);
    await emptyKept(popup);
    await chromium.closePopup(popup);
    const [article] = articles;
    if (!article) return { file, ending, kept: false, title: await page.title() };
    const place = ({ evidence }: Finding) => evidence[0]?.start ?? 0;
    return {
      file,
      ending,
      kept: true,
      article: article.article,
      findings: findings.map(({ finding }) => finding).sort((a, b) => place(a) - place(b)),
    };
  } finally {
    await page.close();
  }
}

/**
 * Reads the files one after another, each with an empty database, and hands on every answer as it comes; an `Error` stands for a file that
 * could not be read. `url`: the address the page is to have been saved from.
 */
export async function readInBrowser(
  files: readonly string[],
  url: string | undefined,
  onReading: (file: string, reading: BrowserReading | Error) => void,
): Promise<void> {
  const chromium = await launchChromium({ extension: buildExtension('chrome') });
  const server = await servePages();
  try {
    for (const file of files) {
      onReading(
        file,
        await readOne(chromium, server, file, url).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error)))),
      );
    }
  } finally {
    await chromium.close();
    await server.close();
  }
}
