/** The states of the popup, each as its properties. */
import type { PopupView, SavedView, SearchView } from '../../components/popup-view.ts';
import type { SiteView } from '../../components/site-view.ts';
import type { MessageKey } from '../../components/words.ts';
import { DORSET } from './dorset.ts';
import { graded, KNOWN, many } from './halton.ts';
import { LONG, SEVERAL, STRANDS_ONLY, UNDATED, UNSURE, VISITS } from './stories.ts';

export type State = { view: PopupView; search: SearchView; notice?: MessageKey; site?: SiteView; watched?: string[] };

const SILENT: SearchView = { query: '', options: [], chosen: null };
const story = (told: ReturnType<typeof graded>, saved: SavedView = { state: 'saved' }): State => ({
  view: { kind: 'article', article: told.article, saved, councils: told.councils },
  search: SILENT,
});
const nothing = (why: MessageKey, search: SearchView = SILENT): State => ({ view: { kind: 'nothing', why }, search });
const site = (more: Partial<SiteView> = {}): SiteView => ({
  name: 'dorsetecho.co.uk',
  pattern: '*://*.dorsetecho.co.uk/*',
  on: true,
  covered: ['*://*.dorsetecho.co.uk/*'],
  paused: false,
  ...more,
});
const MARCH = Date.UTC(2026, 2, 12, 12);

const NAMES: SearchView = {
  query: 'north',
  options: [
    { code: '841', name: 'North East Lincolnshire', alias: null, ended: null },
    { code: '813', name: 'North Lincolnshire', alias: null, ended: null },
    { code: '940', name: 'North Northamptonshire', alias: 'North Northants', ended: null },
    { code: '802', name: 'North Somerset', alias: null, ended: null },
    { code: '392', name: 'North Tyneside', alias: null, ended: null },
    { code: '815', name: 'North Yorkshire', alias: null, ended: null },
    { code: '928', name: 'Northamptonshire', alias: 'Northants', ended: '2021' },
    { code: '929', name: 'Northumberland', alias: null, ended: null },
  ],
  chosen: null,
};

export const STATES: Record<string, State> = {
  opening: { view: { kind: 'opening', known: [], article: null }, search: SILENT },
  'opening-known': { view: { kind: 'opening', known: [{ ...KNOWN, current: [] }], article: graded().article }, search: SILENT },
  graded: story(graded()),
  'site-on': { ...story(graded(), { state: 'same', keptAt: MARCH }), site: site(), watched: ['838'] },
  'site-paused': { ...story(graded(), { state: 'same', keptAt: MARCH }), site: site({ paused: true }) },
  'site-off': { ...nothing('nothingNoInspection'), site: site({ on: false }) },
  'gone-down': story({ ...graded(), councils: graded().councils.map((one) => ({ ...one, change: 'down' as const })) }),
  undated: story(UNDATED),
  shown: { ...story(graded()), notice: 'shownNot' },
  same: story(graded(), { state: 'same', keptAt: MARCH }),
  changed: story(graded(), { state: 'changed', keptAt: MARCH }),
  undone: story(graded(), { state: 'undone' }),
  restored: story(graded(), { state: 'restored', keptAt: MARCH }),
  'not-stored': story(graded(), { state: 'failed', why: 'failedStorage' }),
  visits: story(VISITS),
  'strands-only': story(STRANDS_ONLY),
  unsure: story(UNSURE),
  several: story(SEVERAL),
  'long-name': story(LONG),
  'forty-inspections': story(many(40)),
  'empty-trail': story(many(0)),
  'trail-loading': { ...story({ ...graded(), councils: graded().councils.map((one) => ({ ...one, lead: null, parts: null })) }) },
  'new-tab': nothing('nothingNewTab'),
  'browser-page': nothing('nothingBrowserPage'),
  pdf: nothing('nothingPdf'),
  'no-inspection': nothing('nothingNoInspection'),
  'too-large': nothing('nothingTooLarge'),
  moved: nothing('nothingMoved'),
  searching: nothing('nothingNewTab', NAMES),
  'search-none': nothing('nothingNewTab', { query: 'Atlantis', options: [], chosen: null }),
  found: nothing('nothingNoArticle', { ...NAMES, query: 'Dorset', options: [], chosen: DORSET }),
};
