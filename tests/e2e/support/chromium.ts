/**
 * Real Chromium with the built extension in it.
 *
 * The toolbar action is clicked with the DevTools command `Extensions.triggerAction`: it runs the browser's own click handling, so that
 * `activeTab` is granted as for a user. `chrome.action.openPopup()` opens the same popup but grants nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

export type Chromium = {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  /** `chrome-extension://ID/path` */
  extensionUrl: (path: string) => string;
  /** Opens an address in a new tab. */
  open: (url: string) => Promise<Page>;
  /** Clicks the toolbar action over a tab, and answers with the popup that opens, `popup.html` unless the action was given another. */
  clickAction: (page: Page, popup?: string) => Promise<Page>;
  /** Brings a tab to the front and finds the toolbar action; the answer is the click itself, to be made at a moment of one's choice. */
  aimAtAction: (page: Page, popup?: string) => Promise<() => Promise<Page>>;
  /** Like `aimAtAction`, for a click that waits for nothing: the popup is someone else's to watch. */
  aim: (page: Page) => Promise<() => Promise<void>>;
  /** Closes the popup as a click beside it would. */
  closePopup: (popup: Page) => Promise<void>;
  /** Stops the extension's service worker, as the browser does after half a minute's rest. */
  killWorker: () => Promise<void>;
  /** Starts the service worker, as any event for it would; asked through a page of the extension. */
  wakeWorker: (extensionPage: Page) => Promise<void>;
  /** Whether the service worker runs now. */
  workerRuns: () => Promise<boolean>;
  /**
   * Allows or forbids sites, as match patterns, through the browser itself: what `permissions.request` asks for is then granted without the prompt that
   * no test can click, and `permissions.remove` takes it back.
   */
  allow: (origins: string[]) => Promise<void>;
  forbid: (origins: string[]) => Promise<void>;
  /** Lets `permissions.request` for these sites go through without a prompt, wherever it is called. Nothing is allowed by it yet. */
  expectToAllow: (origins: string[]) => Promise<void>;
  /** What the icon says over a tab. */
  icon: (page: Page) => Promise<{ text: string; title: string; color: string }>;
  /** The browser's own DevTools session. */
  devtools: CDPSession;
  close: () => Promise<void>;
};

export type ChromiumOptions = {
  /** Folder of the unpacked extension. */
  extension: string;
  headed?: boolean;
  args?: string[];
  /** Attach to popups, so that they can be driven. Off only where the attaching itself would disturb a measurement. */
  drivePopups?: boolean;
  /** Leave the first run's screens open. */
  keepWelcome?: boolean;
  /** Folder of a profile to begin with and to leave behind; else one that is removed again. */
  profile?: string;
};

/** A page of the extension that does nothing but be there. */
const BLANK = 'icons/16.png';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
];

/** Asks every 10 ms until the answer is yes; false when `within` ms went by without. */
async function comesTrue(ask: () => Promise<boolean>, within: number): Promise<boolean> {
  for (const until = Date.now() + within; Date.now() < until; ) {
    if (await ask()) return true;
    await new Promise((later) => setTimeout(later, 10));
  }
  return false;
}

type TargetInfo = { targetId: string; type: string; url: string };

/** The id that Chromium gives an unpacked extension without a key: the first 32 hex digits of its path's SHA-256, written with a to p. */
function idOfPath(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Pins the extension to the toolbar, as its users do: an icon in the menu first rolls out into the toolbar, for a quarter of a second. */
function pin(profile: string, extension: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { pinned_extensions: [idOfPath(extension)] } }));
}

/** Closes the tab of the first run, once it is there. */
async function closeWelcome(context: BrowserContext, id: string): Promise<void> {
  const address = `chrome-extension://${id}/welcome.html`;
  const isThere = () => context.pages().find((page) => page.url() === address);
  await comesTrue(async () => isThere() !== undefined, 20_000);
  await isThere()?.close();
}

/** Starts Chromium with a fresh profile; `close` removes it. */
export async function launchChromium({
  extension,
  headed = false,
  args = [],
  drivePopups = true,
  keepWelcome = false,
  profile: given,
}: ChromiumOptions): Promise<Chromium> {
  // Chromium announces a popup as a target of type 'other' before it becomes a page; playwright attaches to it only when told so here.
  if (drivePopups) process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  else delete process.env.PW_CHROMIUM_ATTACH_TO_OTHER;
  const profile = given ?? mkdtempSync(join(tmpdir(), 'inspection-trail-'));
  // A profile that was used before has its own.
  const isFresh = !existsSync(join(profile, 'Default/Preferences'));
  if (isFresh) pin(profile, realpathSync(extension));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: !headed,
    viewport: null,
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  // Until it is activated, the extension is still being installed.
  if (!(await comesTrue(() => worker.evaluate("self.serviceWorker.state === 'activated'"), 20_000))) {
    throw new Error('the service worker was not activated');
  }
  // The first run's screens open by themselves; no test but theirs is to be disturbed.
  if (isFresh && !keepWelcome) await closeWelcome(context, id);
  const browser = context.browser();
  if (!browser) throw new Error('Chromium started without a browser session');
  const devtools = await browser.newBrowserCDPSession();

  const targets = async (type: string): Promise<TargetInfo[]> => {
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type }] });
    return targetInfos;
  };
  const workers = async () => (await targets('service_worker')).filter((target) => target.url.includes(id));
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;

  const aim: Chromium['aim'] = async (page) => {
    await page.bringToFront();
    const tab = (await targets('tab')).filter((target) => target.url === page.url()).at(-1);
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    // `triggerAction` is newer than playwright's list of commands.
    const send = devtools.send as (method: string, params: object) => Promise<unknown>;
    return async () => {
      await send.call(devtools, 'Extensions.triggerAction', { id, targetId: tab.targetId });
    };
  };
  const aimAtAction: Chromium['aimAtAction'] = async (page, popup = 'popup.html') => {
    const press = await aim(page);
    return async () => {
      const opened = context.waitForEvent('page', { predicate: (p) => p.url().startsWith(extensionUrl(popup)), timeout: 30_000 });
      const [shown] = await Promise.all([opened, press()]);
      return shown;
    };
  };

  /** Runs an expression in a page of the extension, as in a user's click. */
  const asUser = async (expression: string): Promise<unknown> => {
    const page = await context.newPage();
    await page.goto(extensionUrl(BLANK));
    const session = await context.newCDPSession(page);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(async () => ${expression.startsWith('{') ? expression : `(${expression})`})()`,
      awaitPromise: true,
      userGesture: true,
      returnByValue: true,
    });
    await page.close();
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const expectToAllow: Chromium['expectToAllow'] = async (origins) => {
    const settings = await context.newPage();
    await settings.goto('chrome://extensions/');
    await settings.evaluate(
      async ({ extensionId, hosts }) => {
        type Developer = {
          updateExtensionConfiguration: (change: object) => Promise<void>;
          addHostPermission: (id: string, host: string) => Promise<void>;
        };
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: Developer } };
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
        for (const host of hosts) await chrome.developerPrivate.addHostPermission(extensionId, host);
      },
      { extensionId: id, hosts: origins },
    );
    await settings.close();
  };

  return {
    context,
    id,
    extensionUrl,
    devtools,
    expectToAllow,
    allow: async (origins) => {
      await expectToAllow(origins);
      if ((await asUser(`chrome.permissions.request(${JSON.stringify({ origins })})`)) !== true) throw new Error('not allowed');
      // The gate is registered by the worker, a moment later.
      const registered = () => asUser(`JSON.stringify((await chrome.scripting.getRegisteredContentScripts())[0]?.matches ?? [])`);
      const isThere = await comesTrue(async () => {
        const matches = JSON.parse(String(await registered())) as string[];
        return origins.every((origin) => matches.includes(origin));
      }, 20_000);
      if (!isThere) throw new Error('the gate was not registered');
    },
    forbid: async (origins) => {
      await asUser(`chrome.permissions.remove(${JSON.stringify({ origins })})`);
    },
    icon: async (page) => {
      const [target] = (await targets('tab')).filter((one) => one.url === page.url());
      if (!target) throw new Error(`no tab shows ${page.url()}`);
      // Pages of the extension see addresses of tabs whose site is allowed; others are found by being in front.
      const at = JSON.stringify(page.url());
      return (await asUser(`{
        const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === ${at});
        if (!tab) throw new Error('no tab that may be seen shows ' + ${at});
        const tabId = tab.id;
        const color = await chrome.action.getBadgeBackgroundColor({ tabId });
        return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }), color: color.join() };
      }`)) as { text: string; title: string; color: string };
    },
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    aim,
    aimAtAction,
    clickAction: async (page, popup) => (await aimAtAction(page, popup))(),
    closePopup: async (popup) => {
      if (!popup.isClosed()) await popup.close();
    },
    killWorker: async () => {
      // A worker that is just starting does not heed a stop, and one that is stopping is not to be hurried.
      for (let tries = 0; tries < 20; tries++) {
        for (const { targetId } of await workers()) await devtools.send('Target.closeTarget', { targetId });
        if (await comesTrue(async () => (await workers()).length === 0, 250)) return;
      }
      throw new Error('the service worker would not stop');
    },
    wakeWorker: async (extensionPage) => {
      const session = await context.newCDPSession(extensionPage);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: extensionUrl('') });
      const runs = await comesTrue(async () => (await workers()).length > 0, 20_000);
      await session.detach();
      if (!runs) throw new Error('the service worker would not start');
    },
    workerRuns: async () => (await workers()).length > 0,
    close: async () => {
      await context.close();
      if (given === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
