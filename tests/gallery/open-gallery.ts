/** Serves the gallery on loopback and opens its states in the installed Chromium. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';

export type Look = { scheme: 'light' | 'dark'; width: number; locale?: 'en' | 'cy'; zoom?: number; forcedColors?: 'active' | 'none' };

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ARGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** @returns `open`, which gives a page showing one state in a context of its own (close that context afterwards), and `close`. */
export async function openGallery(): Promise<{ open: (state: string, look: Look) => Promise<Page>; close: () => Promise<void> }> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const server = await createServer({
    root,
    configFile: false,
    plugins: [preact()],
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ARGS });
  return {
    open: async (state, { scheme, width, locale = 'en', forcedColors = 'none' }) => {
      const context = await browser.newContext({
        colorScheme: scheme,
        forcedColors,
        viewport: { width, height: 600 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(`${address}?state=${state}&locale=${locale}`);
      await page.waitForSelector('.popup, .page');
      if (state.startsWith('search')) await page.press('[role=combobox]', 'ArrowDown');
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
