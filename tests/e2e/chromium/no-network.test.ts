import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../support/built-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { settled } from '../support/popup.ts';
import { type RecordingProxy, recordProxy } from '../support/record-proxy.ts';
import { samplePage } from '../support/sample-article.ts';
import { say } from '../support/words.ts';

const ARTICLE = 'http://news.example/story';
const ELSEWHERE = 'http://elsewhere.example/';

const extension = buildExtension('chrome');
let chromium: Chromium;
let proxy: RecordingProxy;

beforeAll(async () => {
  proxy = await recordProxy({ [ARTICLE]: samplePage({ council: 'Trafford Council', grade: 'good' }) });
  chromium = await launchChromium({
    extension,
    // Loopback goes through the proxy too: nothing can pass it by.
    args: [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'],
  });
});
afterAll(async () => {
  await chromium.close();
  await proxy.close();
});

/** Where Chromium itself reports at start: its updates and its accounts. That no code of ours names them is tested apart. */
const CHROMIUM_OWN = /\b(?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic)\.com\b/;

/** Requests that neither the page itself, nor the browser's look for its icon, nor the browser's own services explain. */
const unexplained = () =>
  proxy.requests.filter(
    (request) => request !== `GET ${ARTICLE}` && request !== 'GET http://news.example/favicon.ico' && !CHROMIUM_OWN.test(request),
  );

describe('the extension speaks with nobody', () => {
  test('whatever the browser fetches is seen here', async () => {
    const page = await chromium.open(ARTICLE);
    await page.evaluate((address) => fetch(address, { mode: 'no-cors' }).catch(() => null), `${ELSEWHERE}seen`);
    expect(unexplained()).toEqual([`GET ${ELSEWHERE}seen`]);
    proxy.requests.length = 0;
  });

  test('its code names no address to call', () => {
    const scripts = readdirSync(extension, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const called = scripts.filter((file) => {
      const text = readFileSync(join(extension, file), 'utf8');
      return CHROMIUM_OWN.test(text) || /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/.test(text);
    });
    expect(scripts.length).toBeGreaterThan(2);
    expect(called).toEqual([]);
  });

  test('reading, keeping, showing the trail, searching and undoing make no request at all', async () => {
    const popup = await chromium.clickAction(await chromium.open(ARTICLE));
    expect(await settled(popup)).toBe('savedNow');
    await popup.getByRole('button', { name: say('searchOpen') }).click();
    await popup.getByRole('combobox', { name: say('searchLabel') }).fill('salford');
    await popup.getByRole('option', { name: 'Salford', exact: true }).click();
    await popup.getByRole('heading', { name: 'Salford', exact: true }).waitFor();
    await popup.getByRole('button', { name: say('undo'), exact: true }).click();
    await popup.getByRole('button', { name: say('keepAfterAll'), exact: true }).waitFor();
    await chromium.killWorker();
    await new Promise((later) => setTimeout(later, 1_000));
    expect(unexplained()).toEqual([]);
  });

  test('could not if it tried: every way out of a page of the extension is shut', async () => {
    const popup = await chromium.open(chromium.extensionUrl('popup.html'));
    const outcome = await popup.evaluate(async (address) => {
      const loads = (element: HTMLImageElement | HTMLScriptElement | HTMLIFrameElement) =>
        new Promise<string>((done) => {
          element.onload = () => done(element.tagName === 'IFRAME' ? 'framed' : 'loaded');
          element.onerror = () => done('refused');
          setTimeout(() => done('refused'), 500);
          element.src = address;
          document.body.append(element);
        });
      const socket = () =>
        new Promise<string>((done) => {
          try {
            const one = new WebSocket(address.replace('http', 'ws'));
            one.onopen = () => done('opened');
            one.onerror = () => done('refused');
          } catch {
            done('refused');
          }
        });
      return {
        fetch: await fetch(address, { mode: 'no-cors' }).then(
          () => 'fetched',
          () => 'refused',
        ),
        image: await loads(document.createElement('img')),
        script: await loads(document.createElement('script')),
        socket: await socket(),
        beacon: navigator.sendBeacon(address, 'x') ? 'queued' : 'refused',
        frame: await loads(document.createElement('iframe')),
      };
    }, ELSEWHERE);
    expect(outcome).toMatchObject({ fetch: 'refused', image: 'refused', script: 'refused', socket: 'refused' });
    await new Promise((later) => setTimeout(later, 500));
    expect(proxy.requests.filter((request) => request.includes('elsewhere.example'))).toEqual([]);
  });

  test('nor from the service worker', async () => {
    const popup = await chromium.open(chromium.extensionUrl('popup.html'));
    await chromium.wakeWorker(popup);
    const worker = chromium.context.serviceWorkers()[0] ?? (await chromium.context.waitForEvent('serviceworker'));
    const outcome = await worker.evaluate(
      (address) =>
        fetch(address, { mode: 'no-cors' }).then(
          () => 'fetched',
          () => 'refused',
        ),
      ELSEWHERE,
    );
    expect(outcome).toBe('refused');
    expect(proxy.requests.filter((request) => request.includes('elsewhere.example'))).toEqual([]);
  });
});
