/**
 * Real Firefox with the built extension in it, over WebDriver BiDi.
 *
 * The toolbar button is clicked in the browser's own window (chrome scope), through the extensions panel as a user would: that is what
 * grants `activeTab`. BiDi does not list popups, so a frame script speaks with the one that opens.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

const UUID = '4b0c3f0e-5a1d-4c39-9c57-1f6a2f0c7e11';

export type Firefox = {
  browser: Browser;
  extensionUrl: (path: string) => string;
  open: (url: string) => Promise<Page>;
  /** An extension page in a tab. Its load never settles over BiDi, though the page is there. */
  openExtensionPage: (path: string) => Promise<Page>;
  /** Clicks the extension's button in the toolbar over the current tab; the popup is then open. */
  clickAction: () => Promise<void>;
  /** Runs an expression in the open popup and answers with its JSON value. */
  inPopup: <T>(expression: string) => Promise<T>;
  closePopup: () => Promise<void>;
  /** Allows or forbids sites, as match patterns, as the switches in the browser's own add-on manager do; the extension hears of it. */
  allow: (origins: string[]) => Promise<void>;
  forbid: (origins: string[]) => Promise<void>;
  /** Stops the event page, as the browser does after half a minute's rest. */
  killBackground: () => Promise<void>;
  /** 'running', 'stopped', … : the event page's state in the browser's words. */
  backgroundState: () => Promise<string>;
  close: () => Promise<void>;
};

type BidiValue = { type: string; value?: unknown };
type BidiAnswer = { result: { type: 'success' | 'exception'; result?: BidiValue; exceptionDetails?: { text: string } } };
type Bidi = { send: (method: string, params: object) => Promise<unknown> };

/** Starts Firefox with a fresh profile and installs the unpacked extension from `extension`. */
export async function launchFirefox({
  extension,
  preferences = {},
}: {
  extension: string;
  preferences?: Record<string, unknown>;
}): Promise<Firefox> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const gecko: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [gecko]: UUID }), ...preferences },
  });
  await browser.installExtension(extension);

  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    result: { contexts: { context: string; url: string }[] };
  };
  const window = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window');

  /** Runs the body of an async function in the browser's own window; values cross as JSON. */
  const inWindow = async <T>(body: string): Promise<T> => {
    const answer = (await bidi.send('script.evaluate', {
      expression: `(async () => { ${body} })().then((value) => JSON.stringify(value) ?? 'null')`,
      target: { context: window.context },
      awaitPromise: true,
      userActivation: true,
    })) as BidiAnswer;
    if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails?.text);
    return JSON.parse(String(answer.result.result?.value)) as T;
  };
  const extensionOf = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.GlobalManager.getExtension(${JSON.stringify(gecko)})`;
  const permissions = `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions`;
  const until = `const until = async (what, test) => { for (let i = 0; i < 200; i++) { const value = test(); if (value) return value; await new Promise((later) => setTimeout(later, 50)); } throw new Error(what); };`;
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;

  return {
    browser,
    extensionUrl,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(extensionUrl(path), { waitUntil: [], timeout: 3000 }).catch(() => null);
      return page;
    },
    clickAction: () =>
      inWindow(`${until}
        const button = () => document.querySelector('[data-extensionid=${JSON.stringify(gecko)}]');
        const shown = () => button()?.getBoundingClientRect().width > 0;
        if (!shown()) document.getElementById('unified-extensions-button').click();
        await until('the extension has no button', shown);
        (button().querySelector('.unified-extensions-item-action-button') ?? button()).click();
        await until('no popup opened', () => document.querySelector('browser.webextension-popup-browser')?.currentURI.spec.startsWith(${JSON.stringify(extensionUrl(''))}));
      `),
    inPopup: <T>(expression: string) => {
      // A frame script runs beside the popup's page; a sandbox with the page's own window as prototype evaluates as the page would, whatever its CSP.
      const script = `(async () => {
        try {
          const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
          sendAsyncMessage('answer', { value: JSON.stringify(await Cu.evalInSandbox(${JSON.stringify(expression)}, box)) ?? 'null' });
        } catch (error) { sendAsyncMessage('answer', { error: String(error) }); }
      })()`;
      // While a popup is opening its page moves to another process, and what was asked of the first is never answered: it is asked again.
      return inWindow<T>(`
        for (let tries = 0; tries < 10; tries++) {
          const popup = document.querySelector('browser.webextension-popup-browser');
          if (!popup) throw new Error('no popup is open');
          const { messageManager } = popup;
          const answer = await new Promise((resolve) => {
            const hear = ({ data }) => { messageManager.removeMessageListener('answer', hear); resolve(data); };
            messageManager.addMessageListener('answer', hear);
            messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
            setTimeout(() => { messageManager.removeMessageListener('answer', hear); resolve(null); }, 2000);
          });
          if (answer?.error) throw new Error(answer.error);
          if (answer) return JSON.parse(answer.value);
        }
        throw new Error('the popup gives no answer');
      `);
    },
    closePopup: () =>
      inWindow(`${until}
        const popup = document.querySelector('browser.webextension-popup-browser');
        popup?.closest('panel')?.hidePopup();
        await until('the popup would not close', () => !document.querySelector('browser.webextension-popup-browser'));
      `),
    allow: (origins) =>
      inWindow(`await ${permissions}.add(${JSON.stringify(gecko)}, ${JSON.stringify({ permissions: [], origins })}, ${extensionOf});`),
    forbid: (origins) =>
      inWindow(`await ${permissions}.remove(${JSON.stringify(gecko)}, ${JSON.stringify({ permissions: [], origins })}, ${extensionOf});`),
    killBackground: () => inWindow(`await ${extensionOf}.terminateBackground({ ignoreDevToolsAttached: true });`),
    backgroundState: () => inWindow(`return ${extensionOf}.backgroundState;`),
    close: () => browser.close(),
  };
}
