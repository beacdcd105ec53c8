/** The records page's way to the database: what each of its parts shows, what is done there, and taking it back. */
import { wholeTrail } from '../../components/readings.ts';
import {
  type ArticleRecord,
  type DeniedItem,
  type Done,
  PLACES,
  type Place,
  type RecordsView,
  type ReviewItem,
} from '../../components/records/records-view.ts';
import { STORE_WORDS } from '../../components/store-reasons.ts';
import type { Council } from '../../lib/domain/councils.ts';
import type { Verdict } from '../../lib/domain/kept.ts';
import type { Store, Trouble } from '../../lib/store/store.ts';
import type { Trails } from '../popup/trails.ts';
import { followCouncils } from './follow-councils.ts';
import { type ImportSession, openImport } from './import-session.ts';
import { openPutAway, type PutAwaySession } from './put-away-session.ts';
import { reviewItem } from './review-item.ts';

/** Articles, and findings to review, shown at first, and more at each asking. */
const PAGE = 50;
const REVIEW_PAGE = 10;

/** `build`: names the code that runs, so that what another worked out is not taken for its own. */
export type RecordsNeeds = {
  store: Store;
  now: () => number;
  trails: () => Promise<Trails>;
  councils: readonly Council[];
  build: string;
};

export type RecordsSession = Omit<PutAwaySession, 'follow'> & {
  /** @param hash the address behind `#`: a place, `council/CODE`, or nothing */
  go: (hash: string) => void;
  remove: (record: ArticleRecord) => Promise<void>;
  askToForget: (address: string) => Promise<void>;
  answerForget: (yes: boolean) => Promise<void>;
  judge: (item: ReviewItem, verdict: Verdict) => Promise<void>;
  takeBackVerdict: (item: DeniedItem) => Promise<void>;
  moreDenied: () => void;
  undo: () => Promise<void>;
  moreArticles: () => void;
  moreReview: () => void;
  look: ImportSession['look'];
  apply: () => Promise<void>;
  discard: () => void;
  setImport: (token: string, applied: boolean) => Promise<void>;
  close: () => void;
};

const START: RecordsView = {
  place: 'councils',
  councils: null,
  chosen: null,
  articles: null,
  hasMore: false,
  forgetting: null,
  review: null,
  denied: null,
  putAway: null,
  emptying: null,
  importing: { stage: 'idle' },
  imports: [],
  done: null,
  canUndo: false,
  credit: null,
};

const isPlace = (name: string): name is Place => (PLACES as readonly string[]).includes(name);

export function openRecords({ store, now, trails, councils, build }: RecordsNeeds, onView: (view: RecordsView) => void): RecordsSession {
  const loading = trails();
  const english = councils.filter(({ nation }) => nation === 'england');
  let view = START;
  let articleLimit = PAGE;
  let reviewLimit = REVIEW_PAGE;
  let deniedLimit = REVIEW_PAGE;
  let isFollowingCouncils = false;
  let takeBack: (() => Promise<void>) | null = null;
  /** What stops following, by what is followed. */
  const following = new Map<string, () => void>();

  const set = (more: Partial<RecordsView>) => {
    view = { ...view, ...more };
    onView(view);
  };
  const follow = (what: string, stop: () => void) => {
    following.get(what)?.();
    following.set(what, stop);
  };
  const stopFollowing = (what: string) => {
    following.get(what)?.();
    following.delete(what);
  };
  const tell = (done: Done, undo: (() => Promise<void>) | null) => {
    takeBack = undo;
    set({ done, canUndo: undo !== null });
  };
  const fail = ({ why }: Trouble) => tell({ what: 'failed', why: STORE_WORDS[why] }, null);
  /** Undoes a step of the store, and says so. */
  const undoing = (token: string, done: Done) => async () => {
    const answer = await store.undo(token);
    if (answer.ok) tell(done, null);
    else fail(answer);
  };

  function followArticles(): void {
    const limit = articleLimit;
    const stop = store.watch(
      () => store.records({ limit }),
      (page) => set(page.ok ? { articles: page.records, hasMore: page.next !== null } : { articles: [], hasMore: false }),
    );
    follow('articles', stop);
  }

  function followReview(): void {
    const limit = reviewLimit;
    const stop = store.watch(
      () => store.review({ limit }),
      (page) => set({ review: page.ok ? { waiting: page.waiting, items: page.items.map(reviewItem) } : { waiting: 0, items: [] } }),
    );
    follow('review', stop);
  }

  function followDenied(): void {
    const limit = deniedLimit;
    const stop = store.watch(
      () => store.denied({ limit }),
      (page) => set({ denied: page.ok ? { all: page.all, items: page.items } : { all: 0, items: [] } }),
    );
    follow('denied', stop);
  }

  function followImports(): void {
    const stop = store.watch(
      () => store.imports(),
      (answer) => set({ imports: answer.ok ? answer.imports.map(({ state, ...one }) => ({ ...one, applied: state === 'applied' })) : [] }),
    );
    follow('imports', stop);
  }

  function choose(code: string): void {
    const known = english.find((one) => one.code === code) ?? councils.find((one) => one.code === code);
    if (!known) {
      go('councils');
      return;
    }
    const council = { code, name: known.name };
    set({ place: 'council', chosen: { council, lead: null, parts: null } });
    void loading.then((all) => {
      if (view.chosen?.council.code !== code) return;
      const stop = store.watch(
        () => store.findingsOfCouncils(all.familyOf(code)),
        (answer) => {
          if (view.chosen?.council.code !== code) return;
          const trail = all.build(council, answer.ok ? answer : { findings: [], imported: [] }, null);
          set({ chosen: { council, lead: trail.lead, parts: wholeTrail(trail) } });
        },
      );
      follow('chosen', stop);
    });
  }

  function go(hash: string): void {
    const [name = '', code] = hash.replace(/^#/, '').split('/');
    if (name === 'council' && code) {
      choose(code);
      return;
    }
    stopFollowing('chosen');
    set({ place: isPlace(name) && name !== 'council' ? name : 'councils', chosen: null });
    if (view.place === 'articles') followArticles();
    if (view.place === 'review') followDenied();
    if (view.place === 'deleted') putAway.follow();
    if (view.place === 'import') followImports();
    if (view.place === 'councils') followAllCouncils();
  }

  /** Once, and not before they are to be seen: with much kept it keeps the database busy for seconds. */
  function followAllCouncils(): void {
    if (isFollowingCouncils) return;
    isFollowingCouncils = true;
    follow(
      'councils',
      followCouncils({ store, councils: english, trails: loading, build }, (records) => set({ councils: records })),
    );
  }

  async function remove({ article }: ArticleRecord): Promise<void> {
    const { title } = article.article;
    const answer = await store.removeArticle(article.id, { at: now() });
    if (!answer.ok) return fail(answer);
    tell({ what: 'deleted', title }, undoing(answer.undoToken, { what: 'restored', title }));
  }

  async function askToForget(address: string): Promise<void> {
    const answer = await store.countOfSite(address);
    if (answer.ok) set({ forgetting: { site: answer.site, articles: answer.articles } });
    else fail(answer);
  }

  async function answerForget(yes: boolean): Promise<void> {
    const asked = view.forgetting;
    set({ forgetting: null });
    if (!yes || !asked) return;
    const answer = await store.forgetSite(asked.site, { at: now() });
    if (!answer.ok) return fail(answer);
    const said = { site: asked.site, articles: answer.articles };
    tell({ what: 'forgotten', ...said }, undoing(answer.undoToken, { what: 'remembered', ...said }));
  }

  async function judge({ kept }: ReviewItem, verdict: Verdict): Promise<void> {
    const council = kept.finding.council.name;
    const answer = await store.judgeFinding(kept.id, verdict, { at: now() });
    if (!answer.ok) return fail(answer);
    tell({ what: verdict === 'accepted' ? 'accepted' : 'denied', council }, undoing(answer.undoToken, { what: 'waiting', council }));
  }

  async function takeBackVerdict({ kept }: DeniedItem): Promise<void> {
    const council = kept.finding.council.name;
    const answer = await store.takeBackVerdict(kept.id, { at: now() });
    if (!answer.ok) return fail(answer);
    tell({ what: 'waiting', council }, undoing(answer.undoToken, { what: 'denied', council }));
  }

  const putAway = openPutAway({ store, now, set, view: () => view, onFollow: (stop) => follow('put away', stop), tell, fail });
  const importing = openImport({ store, now, record: async () => (await loading).record }, (next) => set({ importing: next }));

  async function apply(): Promise<void> {
    const applied = await importing.apply();
    if (!applied) return;
    if (!applied.done.ok) return fail(applied.done);
    const { token } = applied.done;
    tell({ what: 'applied', file: applied.name }, () => setImport(token, false));
  }

  async function setImport(token: string, applied: boolean): Promise<void> {
    const file = view.imports.find((one) => one.token === token)?.name ?? '';
    const answer = await (applied ? store.applyAgain(token) : store.takeBackImport(token));
    if (!answer.ok) return fail(answer);
    tell({ what: applied ? 'applied' : 'taken-back', file }, () => setImport(token, !applied));
  }

  onView(view);
  followReview();
  void loading.then((all) => set({ credit: all.credit }));
  return {
    go,
    remove,
    askToForget,
    answerForget,
    judge,
    takeBackVerdict,
    moreDenied: () => {
      deniedLimit += REVIEW_PAGE;
      followDenied();
    },
    bringBack: putAway.bringBack,
    askToEmpty: putAway.askToEmpty,
    answerEmpty: putAway.answerEmpty,
    morePutAway: putAway.morePutAway,
    undo: async () => {
      const undo = takeBack;
      takeBack = null;
      await undo?.();
    },
    moreArticles: () => {
      articleLimit += PAGE;
      followArticles();
    },
    moreReview: () => {
      reviewLimit += REVIEW_PAGE;
      followReview();
    },
    look: importing.look,
    apply,
    discard: importing.discard,
    setImport,
    close: () => {
      for (const what of [...following.keys()]) stopFollowing(what);
    },
  };
}
