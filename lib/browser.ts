/** The one seam to `browser.*` that lib uses: a few plain functions, so that a test passes a literal. The entry points make the real one. */

/** What activeTab lets us know of a tab. `url` is null where the browser does not tell. `incognito` is true unless the browser says otherwise. */
export type OpenTab = { id: number; url: string | null; incognito: boolean };

/** What to show on the icon of one tab. `color` is a CSS colour behind white letters; `title` the tooltip. */
export type Badge = { text: string; color: string; title: string };

/** All of them reject with the browser's own error. */
export type BrowserSeam = {
  /** The tab the user looks at, null where there is none. */
  activeTab(): Promise<OpenTab | null>;
  tab(tabId: number): Promise<OpenTab>;
  /** Puts a script of the extension into the tab's top page, and gives what it answers. */
  runFile(tabId: number, file: string): Promise<unknown>;
  /** Calls a function in the tab's top page. It must use nothing from outside itself; arguments and answer are plain data. */
  callInPage<Args extends readonly unknown[], Answer>(
    tabId: number,
    work: (...args: Args) => Answer,
    args: Args,
  ): Promise<Answer | undefined>;
  showBadge(tabId: number, badge: Badge): Promise<void>;
  /** A message of public/_locales; '' where there is none. */
  message(key: string, args?: string[]): string;
};

/** The script that is registered for allowed sites, as the browser finds it in the extension. */
const GATE = { id: 'gate', file: '/gate.js' };

/** What keeps the gate on the sites that are allowed. All of them reject with the browser's own error. */
export type SitesSeam = {
  /** Match patterns of the sites that the extension may read now. */
  heldOrigins(): Promise<string[]>;
  /** What the gate is registered for; null where it is not. */
  gateOrigins(): Promise<string[] | null>;
  setGate(origins: string[], isRegistered: boolean): Promise<void>;
  removeGate(): Promise<void>;
  /** Tabs that show a page of these sites. */
  tabsShowing(origins: string[]): Promise<number[]>;
  putGate(tabId: number): Promise<void>;
};

/** As much of `browser` as the seam needs. Methods, so that the browsers' own stricter declarations fit. */
type RawTab = { id?: number | undefined; url?: string | undefined; incognito?: boolean };
export type RawBrowser = {
  tabs: { query(what: { active: true; currentWindow: true }): Promise<RawTab[]>; get(tabId: number): Promise<RawTab> };
  scripting: { executeScript(injection: never): Promise<{ result?: unknown; error?: unknown }[]> };
  action: {
    setBadgeText(details: { tabId: number; text: string }): Promise<void>;
    setBadgeBackgroundColor(details: { tabId: number; color: string }): Promise<void>;
    setTitle(details: { tabId: number; title: string }): Promise<void>;
  };
  i18n: { getMessage(key: never, args?: string[]): string };
};

type RawScript = {
  id: string;
  js?: string[];
  matches?: string[];
  runAt?: 'document_idle';
  persistAcrossSessions?: boolean;
  allFrames?: boolean;
};
export type RawSites = {
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  tabs: { query(what: { url: string[] }): Promise<RawTab[]> };
  scripting: {
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<{ matches?: string[] | undefined }[]>;
    registerContentScripts(scripts: never): Promise<void>;
    updateContentScripts(scripts: never): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
    executeScript(injection: never): Promise<unknown>;
  };
};

export function makeSitesSeam(raw: RawSites): SitesSeam {
  return {
    heldOrigins: async () => (await raw.permissions.getAll()).origins ?? [],
    async gateOrigins() {
      const [gate] = await raw.scripting.getRegisteredContentScripts({ ids: [GATE.id] });
      return gate ? (gate.matches ?? []) : null;
    },
    setGate(matches, isRegistered) {
      const script: RawScript = {
        id: GATE.id,
        js: [GATE.file],
        matches,
        runAt: 'document_idle',
        allFrames: false,
        persistAcrossSessions: true,
      };
      return raw.scripting[isRegistered ? 'updateContentScripts' : 'registerContentScripts']([script] as never);
    },
    removeGate: () => raw.scripting.unregisterContentScripts({ ids: [GATE.id] }),
    async tabsShowing(origins) {
      if (origins.length === 0) return [];
      return (await raw.tabs.query({ url: origins })).flatMap(({ id, incognito }) => (id === undefined || incognito !== false ? [] : [id]));
    },
    async putGate(tabId) {
      await raw.scripting.executeScript({ target: { tabId }, files: [GATE.file] } as never);
    },
  };
}

/** The seam over the real browser; `raw` is `browser` of `wxt/browser`. */
export function makeSeam(raw: RawBrowser): BrowserSeam {
  async function run(injection: { target: { tabId: number } } & Record<string, unknown>): Promise<unknown> {
    const [first] = await raw.scripting.executeScript(injection as never);
    // Firefox reports an error thrown in the page here, where Chromium rejects or says nothing.
    if (first?.error !== undefined) throw new Error(messageOf(first.error));
    return first?.result;
  }
  return {
    async activeTab() {
      const [tab] = await raw.tabs.query({ active: true, currentWindow: true });
      return tab ? openTab(tab) : null;
    },
    async tab(tabId) {
      const tab = openTab(await raw.tabs.get(tabId));
      return tab ?? { id: tabId, url: null, incognito: true };
    },
    runFile: (tabId, file) => run({ target: { tabId }, files: [file] }),
    async callInPage(tabId, work, args) {
      return (await run({ target: { tabId }, func: work, args })) as ReturnType<typeof work> | undefined;
    },
    async showBadge(tabId, { text, color, title }) {
      await Promise.all([
        raw.action.setTitle({ tabId, title }),
        raw.action.setBadgeBackgroundColor({ tabId, color }),
        raw.action.setBadgeText({ tabId, text }),
      ]);
    },
    message: (key, args) => raw.i18n.getMessage(key as never, args),
  };
}

function openTab({ id, url, incognito }: RawTab): OpenTab | null {
  return id === undefined ? null : { id, url: url ?? null, incognito: incognito !== false };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
