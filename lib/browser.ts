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
        raw.action.setBadgeText({ tabId, text }),
        raw.action.setBadgeBackgroundColor({ tabId, color }),
        raw.action.setTitle({ tabId, title }),
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
