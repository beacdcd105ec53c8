/** The settings page: what is allowed as the browser says it, what is set as the database says it, and the ways to change both. */
import type { SettingsView, SiteList } from '../../components/site-view.ts';
import { NEWS_SITES, SITE_GROUPS } from '../../lib/capture/sites/news-sites.ts';
import { covers, isEverywhere, patternOf, patternOfHost, siteOfPattern, siteOrigins } from '../../lib/capture/sites/origins.ts';
import type { CouncilRef } from '../../lib/domain/finding.ts';
import type { Store } from '../../lib/store/store.ts';

/** The list of news sites with what is on of it. */
export function newsList(held: readonly string[]): SiteList {
  return SITE_GROUPS.map((group) => ({
    group,
    sites: NEWS_SITES.filter((site) => site.group === group).map(({ host, name, why }) => ({
      host,
      name,
      why,
      on: held.some((pattern) => covers(pattern, `https://${host}/`)),
    })),
  }));
}

/** Every pattern of the list: what its one switch asks for. */
export const newsPatterns = (): string[] => NEWS_SITES.map(({ host }) => patternOfHost(host));

/** What has to be given back so that none of these hosts is read; patterns for every site are the browser's to narrow. */
export function patternsCovering(held: readonly string[], hosts: readonly string[]): string[] {
  return siteOrigins(held).filter((pattern) => !isEverywhere(pattern) && hosts.some((host) => covers(pattern, `https://${host}/`)));
}

/** The pattern for what was typed as a site's address; null where it is none. */
export function patternTyped(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(address) ? patternOf(address) : null;
}

export type SettingsNeeds = {
  store: Store;
  heldOrigins: () => Promise<string[]>;
  shortcut: () => Promise<string>;
  councils: () => Promise<readonly CouncilRef[]>;
};

export type SettingsSession = {
  /** Looks again: something was allowed or given back. */
  refresh: () => Promise<void>;
  refuse: (noAddress: boolean) => void;
};

/** Shows the settings now and after every change of them, from whatever page. */
export function openSettings(needs: SettingsNeeds, onView: (view: SettingsView) => void): SettingsSession {
  const { store } = needs;
  let held: string[] = [];
  let noAddress = false;

  async function read(): Promise<SettingsView> {
    const [paused, menu, watched] = await Promise.all([store.setting('paused'), store.setting('selectionMenu'), store.setting('watched')]);
    const codes = (watched.ok && watched.value) || [];
    const councils = codes.length > 0 ? await needs.councils() : [];
    const listed = new Set(newsPatterns());
    return {
      news: newsList(held),
      own: siteOrigins(held)
        .filter((pattern) => !listed.has(pattern) && !isEverywhere(pattern))
        .map((pattern) => ({ pattern, name: siteOfPattern(pattern) })),
      everywhere: held.some(isEverywhere),
      paused: paused.ok && paused.value === true,
      selectionMenu: !(menu.ok && menu.value === false),
      watched: codes.map((code) => councils.find((council) => council.code === code) ?? { code, name: code }),
      shortcut: await needs.shortcut(),
      noAddress,
    };
  }

  const show = async () => onView(await read());
  const refresh = async () => {
    held = await needs.heldOrigins();
    await show();
  };
  store.watch(
    () => Promise.all([store.setting('paused'), store.setting('selectionMenu'), store.setting('watched')]),
    () => void show(),
  );
  void refresh();
  return {
    refresh,
    refuse: (is) => {
      noAddress = is;
      void show();
    },
  };
}
