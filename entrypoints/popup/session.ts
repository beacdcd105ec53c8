/** One opening of the popup: captures the tab, shows what is known meanwhile, follows the database, and takes back what the user takes back. */
import type { CouncilOption, CouncilReading, PopupView, RecordCredit, SavedView, SearchView } from '../../components/popup-view.ts';
import type { Quote } from '../../components/quotes.ts';
import { councilsOf, readingsOf, wholeTrail } from '../../components/readings.ts';
import { STORE_WORDS } from '../../components/store-reasons.ts';
import type { MessageKey } from '../../components/words.ts';
import type { OpenTab } from '../../lib/browser.ts';
import { badgeOf, noBadge } from '../../lib/capture/badge.ts';
import type { CaptureResult } from '../../lib/capture/capture-result.ts';
import { alreadyKept, captureTab } from '../../lib/capture/capture-tab.ts';
import type { CaptureNeeds } from '../../lib/capture/read-and-keep.ts';
import { NOTHING_REASONS } from '../../lib/capture/reasons.ts';
import { showQuote } from '../../lib/capture/show-quote.ts';
import type { Article } from '../../lib/domain/article.ts';
import type { CouncilHit } from '../../lib/domain/council-search.ts';
import type { CouncilRef, Finding } from '../../lib/domain/finding.ts';
import type { Trail } from '../../lib/domain/inspection.ts';
import type { KeptFinding } from '../../lib/domain/kept.ts';
import type { Done } from '../../lib/store/store.ts';
import type { Trails } from './trails.ts';

export type PopupState = { view: PopupView; search: SearchView; credit: RecordCredit | null; notice: MessageKey | null };

export type SessionNeeds = Omit<CaptureNeeds, 'tab' | 'readTimeout'> & {
  trails: () => Promise<Trails>;
  /** Finds councils by what was typed, best first. */
  search: () => Promise<(query: string) => CouncilHit[]>;
  /** Settles once what was drawn last is on screen. */
  painted?: () => Promise<void>;
};

export type PopupSession = {
  undo: () => Promise<void>;
  keep: () => Promise<void>;
  show: (quote: Quote) => Promise<void>;
  search: (query: string) => Promise<void>;
  choose: (option: CouncilOption) => Promise<void>;
  close: () => void;
};

/** What was read, kept or not: its findings with the ids that the trail knows them by. */
type Reading = { articleId: string; article: Article; findings: KeptFinding[] };

/** How long, in milliseconds, the reading of a page that is known waits for what is known of it to be on screen. */
const KNOWN_FIRST = 300;
/** How long a passing word stays, in milliseconds. */
const NOTICE_TIME = 4000;

/** Findings that the database did not take, dressed as the trail wants them. */
function unkept(article: Article, findings: readonly Finding[], now: number): KeptFinding[] {
  return findings.map((finding, index) => ({
    id: `unkept-${index}`,
    articleId: 'unkept',
    councils: [finding.council, ...finding.alsoFor].map(({ code }) => code),
    finding,
    article: { url: article.url, title: article.title, site: article.site, published: article.published?.date ?? null },
    keptAt: now,
  }));
}

function readingOf(result: Exclude<CaptureResult, { state: 'nothing' }>, now: number): Reading {
  if (result.state === 'kept') return { articleId: result.article.id, article: result.article.article, findings: result.findings };
  return { articleId: 'unkept', article: result.article, findings: unkept(result.article, result.findings, now) };
}

function savedOf(result: Exclude<CaptureResult, { state: 'nothing' }>): SavedView {
  if (result.state === 'unsaved') return { state: 'failed', why: STORE_WORDS[result.why] };
  if (result.outcome === 'changed') return { state: 'changed', keptAt: result.before?.article.keptAt ?? result.article.keptAt };
  return result.outcome === 'same' ? { state: 'same', keptAt: result.article.keptAt } : { state: 'saved' };
}

export function openSession(needs: SessionNeeds, opening: PopupState, onState: (state: PopupState) => void): PopupSession {
  const { browser, store, now } = needs;
  const loading = needs.trails();
  let state = opening;
  let tab: OpenTab | null = null;
  let result: CaptureResult | null = null;
  let reading: Reading | null = null;
  let takenBack: (() => Promise<Done>) | null = null;
  let stopTrail = () => {};
  let stopFound = () => {};

  const set = (more: Partial<PopupState>) => {
    state = { ...state, ...more };
    onState(state);
  };
  const setSaved = (saved: SavedView) => {
    if (state.view.kind === 'article') set({ view: { ...state.view, saved } });
  };

  /** Trails of some councils, now and after every change of the database. */
  function follow(councils: readonly CouncilRef[], own: Reading | null, onTrails: (trails: Map<string, Trail>) => void): () => void {
    let stop = () => {};
    let stopped = false;
    void loading.then((trails) => {
      if (stopped) return;
      if (trails.credit) set({ credit: trails.credit });
      const codes = councils.flatMap(({ code }) => trails.familyOf(code));
      stop = store.watch(
        () => store.findingsOfCouncils(codes),
        (answer) => {
          // What is on screen stays in its own trail, though it was taken back or could not be kept.
          const findings = [...(answer.ok ? answer.findings : []), ...(own?.findings ?? [])];
          const told = { findings, imported: answer.ok ? answer.imported : [] };
          onTrails(new Map(councils.map((council) => [council.code, trails.build(council, told, own?.articleId ?? null)])));
        },
      );
    });
    return () => {
      stopped = true;
      stop();
    };
  }

  /** `whole`: nothing is drawn before its trails are there. Settles when they are. */
  function showReading(next: Reading, viewOf: (councils: CouncilReading[]) => PopupView, whole = false): Promise<void> {
    reading = next;
    stopTrail();
    const draw = (trails: Map<string, Trail>) => set({ view: viewOf(readingsOf(next.findings, next.article, trails)) });
    if (!whole) draw(new Map());
    return new Promise((resolve) => {
      stopTrail = follow(councilsOf(next.findings), next, (trails) => {
        draw(trails);
        resolve();
      });
    });
  }

  const lineOf = ({ articleId, article }: Reading) => ({
    id: articleId,
    title: article.title,
    site: article.site,
    url: article.url,
    published: article.published?.date ?? null,
  });

  async function showKnown(of: OpenTab): Promise<void> {
    const kept = await alreadyKept(store, of);
    if (!kept || result) return;
    const known = readingOf(kept, now());
    await showReading(known, (councils) => ({ kind: 'opening', known: councils, article: lineOf(known) }), true);
    await needs.painted?.();
  }

  async function capture(of: OpenTab): Promise<void> {
    result = null;
    // What is known comes first: reading again what was read before is no hurry, and would hold it up.
    const known = Promise.race([showKnown(of), new Promise((late) => setTimeout(late, KNOWN_FIRST))]);
    const extractor = () => known.then(needs.extractor);
    const answer = await captureTab({ ...needs, extractor, tab: of });
    result = answer;
    if (answer.state === 'nothing') {
      stopTrail();
      set({ view: { kind: 'nothing', why: NOTHING_REASONS[answer.why] } });
      return;
    }
    const read = readingOf(answer, now());
    const first = savedOf(answer);
    void showReading(read, (councils) => ({
      kind: 'article',
      article: lineOf(read),
      saved: state.view.kind === 'article' ? state.view.saved : first,
      councils,
    }));
  }

  async function start(): Promise<void> {
    tab = await browser.activeTab();
    if (tab) await capture(tab);
    else set({ view: { kind: 'nothing', why: NOTHING_REASONS['browser-page'] } });
  }

  const failed = (answer: Extract<Done, { ok: false }>) => setSaved({ state: 'failed', why: STORE_WORDS[answer.why] });
  const badge = (shown: ReturnType<typeof noBadge>) => {
    if (tab) browser.showBadge(tab.id, shown).catch(() => undefined);
  };

  async function undo(): Promise<void> {
    if (result?.state !== 'kept') return;
    const { article, undoToken } = result;
    const isOld = state.view.kind === 'article' && state.view.saved.state === 'same';
    const answer = isOld || undoToken === null ? await store.removeArticle(article.id, { at: now() }) : await store.undo(undoToken);
    if (!answer.ok) return failed(answer);
    takenBack = 'undoToken' in answer ? () => store.undo(answer.undoToken) : () => store.redo(undoToken ?? '');
    const left = await store.articleById(article.id);
    setSaved(left.ok && left.kept ? { state: 'restored', keptAt: left.kept.article.keptAt } : { state: 'undone' });
    badge(noBadge(browser.message));
  }

  async function keep(): Promise<void> {
    if (result?.state === 'unsaved' && tab) {
      set({ view: { kind: 'opening', known: [], article: reading && lineOf(reading) } });
      return capture(tab);
    }
    if (!takenBack || result?.state !== 'kept') return;
    const answer = await takenBack();
    if (!answer.ok) return failed(answer);
    takenBack = null;
    result = { ...result, outcome: 'new' };
    setSaved({ state: 'saved' });
    badge(badgeOf(result, browser.message));
  }

  async function choose({ code, name }: CouncilOption): Promise<void> {
    stopFound();
    const council = { code, name };
    set({ notice: null, search: { query: name, options: [], chosen: { council, lead: null, parts: null } } });
    stopFound = follow([council], null, (trails) => {
      const trail = trails.get(code);
      if (!trail) return;
      set({ search: { ...state.search, chosen: { council, lead: trail.lead, parts: wholeTrail(trail) } } });
    });
  }

  async function search(query: string): Promise<void> {
    set({ notice: null, search: { ...state.search, query } });
    const options = (await needs.search())(query).map(({ council, by }) => ({
      code: council.code,
      name: council.name,
      alias: by,
      ended: council.to?.slice(0, 4) ?? null,
    }));
    // A slower answer to what was typed before must not replace the newer one.
    if (state.search.query === query) set({ search: { ...state.search, options } });
  }

  async function show(quote: Quote): Promise<void> {
    if (!tab || !reading) return;
    set({ notice: null });
    const { ok } = await showQuote({ browser, tabId: tab.id, article: reading.article, place: quote });
    set({ notice: ok ? 'shown' : 'shownNot' });
    // Success needs no more than a glance; what failed stays until something else is asked.
    if (ok) setTimeout(() => state.notice === 'shown' && set({ notice: null }), NOTICE_TIME);
  }

  void start();
  return {
    undo,
    keep,
    search,
    choose,
    show,
    close: () => {
      stopTrail();
      stopFound();
    },
  };
}
