/** The records page's way to the database: pages of articles, every council's latest, deleting and taking it back. */
import { wholeTrail } from '../../components/readings.ts';
import { type ArticleRecord, latestOf, type RecordsView } from '../../components/records-view.ts';
import type { Council } from '../../lib/domain/councils.ts';
import type { CouncilRef } from '../../lib/domain/finding.ts';
import type { Store } from '../../lib/store/store.ts';
import type { Trails } from '../popup/trails.ts';

/** Articles shown at first, and more at each asking. */
const PAGE = 50;

export type RecordsNeeds = { store: Store; now: () => number; trails: () => Promise<Trails>; councils: readonly Council[] };

export type RecordsSession = {
  remove: (record: ArticleRecord) => Promise<void>;
  undo: () => Promise<void>;
  more: () => void;
  choose: (council: CouncilRef) => void;
  back: () => void;
};

async function readArticles(store: Store, limit: number): Promise<{ articles: ArticleRecord[]; hasMore: boolean } | null> {
  const page = await store.articles({ limit: limit + 1 });
  if (!page.ok) return null;
  const shown = page.articles.slice(0, limit);
  const kept = await Promise.all(shown.map(({ id }) => store.articleById(id)));
  const articles = kept.flatMap((one) => (one.ok && one.kept ? [{ article: one.kept.article, findings: one.kept.findings }] : []));
  return { articles, hasMore: page.articles.length > limit };
}

export function openRecords({ store, now, trails, councils }: RecordsNeeds, onView: (view: RecordsView) => void): RecordsSession {
  const loading = trails();
  const english = councils.filter(({ nation, to }) => nation === 'england' && to === null);
  let view: RecordsView = { articles: null, hasMore: false, councils: null, chosen: null, done: null, credit: null };
  let limit = PAGE;
  let deleted: { title: string; undoToken: string } | null = null;
  let stopArticles = () => {};
  let stopTrail = () => {};

  const set = (more: Partial<RecordsView>) => {
    view = { ...view, ...more };
    onView(view);
  };

  function followArticles(): void {
    stopArticles();
    stopArticles = store.watch(
      () => readArticles(store, limit),
      (read) => read && set(read),
    );
  }

  async function followCouncils(): Promise<void> {
    const known = await loading;
    set({ credit: known.credit });
    const codes = english.flatMap(({ code }) => known.familyOf(code));
    store.watch(
      () => store.findingsOfCouncils(codes),
      (answer) => {
        const told = answer.ok ? answer : { findings: [], imported: [] };
        set({
          councils: english.map(({ code, name }) => ({
            council: { code, name },
            latest: latestOf(known.build({ code, name }, told, null)),
          })),
        });
      },
    );
  }

  function choose(council: CouncilRef): void {
    stopTrail();
    set({ chosen: { council, lead: null, parts: null } });
    void loading.then((known) => {
      stopTrail = store.watch(
        () => store.findingsOfCouncils(known.familyOf(council.code)),
        (answer) => {
          if (view.chosen?.council.code !== council.code) return;
          const trail = known.build(council, answer.ok ? answer : { findings: [], imported: [] }, null);
          set({ chosen: { council, lead: trail.lead, parts: wholeTrail(trail) } });
        },
      );
    });
  }

  async function remove({ article }: ArticleRecord): Promise<void> {
    const answer = await store.removeArticle(article.id, { at: now() });
    if (!answer.ok) return;
    deleted = { title: article.article.title, undoToken: answer.undoToken };
    set({ done: { what: 'deleted', title: deleted.title } });
  }

  async function undo(): Promise<void> {
    if (!deleted) return;
    const { title, undoToken } = deleted;
    const answer = await store.undo(undoToken);
    if (answer.ok) set({ done: { what: 'restored', title } });
  }

  onView(view);
  followArticles();
  void followCouncils();
  return {
    remove,
    undo,
    choose,
    more: () => {
      limit += PAGE;
      followArticles();
    },
    back: () => {
      stopTrail();
      set({ chosen: null });
    },
  };
}
