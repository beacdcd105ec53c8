/** States of the settings page and of the first run, each as its properties. */
import type { SettingsView, SiteList } from '../../components/site-view.ts';
import { newsList, newsPatterns } from '../../entrypoints/options/session.ts';

const some = newsPatterns().filter((_, i) => i % 3 === 0);

const settings = (more: Partial<SettingsView> = {}): SettingsView => ({
  news: newsList([]),
  own: [],
  everywhere: false,
  paused: false,
  selectionMenu: true,
  watched: [],
  shortcut: 'Alt+Shift+O',
  noAddress: false,
  ...more,
});

export const SETTINGS: Record<string, SettingsView> = {
  settings: settings(),
  'settings-some': settings({
    news: newsList(some),
    own: [{ pattern: '*://*.holmevalleygazette.example/*', name: 'holmevalleygazette.example' }],
    watched: [
      { code: '838', name: 'Dorset' },
      { code: '839', name: 'Bournemouth, Christchurch and Poole' },
    ],
    paused: true,
  }),
  'settings-wrong': settings({ everywhere: true, noAddress: true, shortcut: '', selectionMenu: false }),
};

export const WELCOME: Record<string, { news: SiteList; first: number }> = {
  'welcome-1': { news: newsList([]), first: 0 },
  'welcome-2': { news: newsList(newsPatterns()), first: 1 },
  'welcome-3': { news: newsList([]), first: 2 },
};
