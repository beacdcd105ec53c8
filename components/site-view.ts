/** Sites as the screens show them. */
import type { CouncilRef } from '../lib/domain/finding.ts';

/** The site of the page on screen. `pattern` is what its switch asks for; `covered` what makes it be read now, and is given back to switch it off. */
export type SiteView = { name: string; pattern: string; on: boolean; covered: string[]; paused: boolean };

/** One site of the list. */
export type ListedSite = { host: string; name: string; why: string; on: boolean };
export type SiteList = { group: 'national' | 'regional' | 'sector' | 'council'; sites: ListedSite[] }[];

/** `own`: sites that are allowed and not of the list, by the pattern that the browser holds. `everywhere`: the browser allows every site there is. */
export type SettingsView = {
  news: SiteList;
  own: { pattern: string; name: string }[];
  everywhere: boolean;
  paused: boolean;
  selectionMenu: boolean;
  watched: CouncilRef[];
  /** The keys that open the popup, as the browser writes them; '' where there are none. */
  shortcut: string;
  /** What was typed into "add a site" is no address. */
  noAddress: boolean;
};
