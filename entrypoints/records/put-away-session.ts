/** What the user took away: shown, brought back, or, after a Yes, deleted for good. */
import type { Done, PutAwayItem, RecordsView } from '../../components/records/records-view.ts';
import type { Store, Trouble } from '../../lib/store/store.ts';

const PAGE = 50;

export type PutAwaySession = {
  follow: () => void;
  bringBack: (item: PutAwayItem) => Promise<void>;
  askToEmpty: (item: PutAwayItem | 'all') => void;
  answerEmpty: (yes: boolean) => Promise<void>;
  morePutAway: () => void;
};

type Needs = {
  store: Store;
  now: () => number;
  set: (more: Pick<Partial<RecordsView>, 'putAway' | 'emptying'>) => void;
  view: () => RecordsView;
  /** Follows what `stop` ends, in place of what was followed before. */
  onFollow: (stop: () => void) => void;
  tell: (done: Done, undo: (() => Promise<void>) | null) => void;
  fail: (trouble: Trouble) => void;
};

export function openPutAway({ store, now, set, view, onFollow, tell, fail }: Needs): PutAwaySession {
  let limit = PAGE;

  function follow(): void {
    const stop = store.watch(
      () => store.putAway({ limit }),
      (page) =>
        set({ putAway: page.ok ? { all: page.all, articles: page.articles, items: page.items } : { all: 0, articles: 0, items: [] } }),
    );
    onFollow(stop);
  }

  async function bringBack(item: PutAwayItem): Promise<void> {
    const answer = await store.bringBack(item.token, { at: now() });
    if (!answer.ok) return fail(answer);
    const { how, site, articles, title } = item;
    const back: Done = how === 'forgotten' ? { what: 'remembered', site, articles } : { what: 'restored', title };
    const away: Done = how === 'forgotten' ? { what: 'forgotten', site, articles } : { what: 'deleted', title };
    tell(back, async () => {
      const again = await store.takeAwayAgain(answer.undoToken);
      if (again.ok) tell(away, null);
      else fail(again);
    });
  }

  async function answerEmpty(yes: boolean): Promise<void> {
    const asked = view().emptying;
    set({ emptying: null });
    if (!yes || !asked) return;
    const answer = await store.emptyPutAway(asked.of);
    if (answer.ok) tell({ what: 'emptied', articles: answer.articles }, null);
    else fail(answer);
  }

  return {
    follow,
    bringBack,
    askToEmpty: (item) =>
      set({
        emptying: item === 'all' ? { of: 'all', articles: view().putAway?.articles ?? 0 } : { of: [item.token], articles: item.articles },
      }),
    answerEmpty,
    morePutAway: () => {
      limit += PAGE;
      follow();
    },
  };
}
