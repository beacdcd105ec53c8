/** A browser with one tab, as plain as the seam allows; each test says what the page answers and where the tab is afterwards. */
import type { ReadResult } from '../../../lib/article/read-result.ts';
import type { Badge, BrowserSeam, OpenTab } from '../../../lib/browser.ts';
import type { CaptureNeeds } from '../../../lib/capture/read-and-keep.ts';
import type { Finding } from '../../../lib/domain/finding.ts';
import type { Store } from '../../../lib/store/store.ts';
import { MONDAY, makeArticle, makeFinding } from '../store/readings.ts';

export const HERE = 'https://www.norham-echo.example/news/inspectors-call';

type Page = {
  tab?: Partial<OpenTab>;
  /** What the reader answers, or how the browser refuses it. */
  answer?: unknown;
  refusal?: string;
  /** Where the tab is once the page was read; an Error when it is gone. */
  after?: string | Error;
};

export function fakeBrowser(page: Page = {}) {
  const badges: { tabId: number; badge: Badge }[] = [];
  const ran: string[] = [];
  const called: unknown[][] = [];
  const tab: OpenTab = { id: 7, url: HERE, incognito: false, ...page.tab };
  const answer: unknown = 'answer' in page ? page.answer : ({ ok: true, article: makeArticle() } satisfies ReadResult);
  const browser: BrowserSeam = {
    activeTab: async () => tab,
    tab: async () => {
      if (page.after instanceof Error) throw page.after;
      return { ...tab, url: page.after ?? tab.url };
    },
    runFile: async (_tabId, file) => {
      ran.push(file);
      if (page.refusal) throw new Error(page.refusal);
      return answer;
    },
    callInPage: async (_tabId, work, args) => {
      called.push([work.name, ...args]);
      return undefined;
    },
    showBadge: async (tabId, badge) => {
      badges.push({ tabId, badge });
    },
    message: (key, args = []) => [key, ...args].join('|'),
  };
  return { browser, tab, badges, ran, called };
}

export function needs(store: Store, fake: ReturnType<typeof fakeBrowser>, findings: Finding[] = [makeFinding()]): CaptureNeeds {
  const extractor = async () => ({ extract: () => findings, version: 1 });
  return { browser: fake.browser, store, extractor, now: () => MONDAY, tab: fake.tab };
}
