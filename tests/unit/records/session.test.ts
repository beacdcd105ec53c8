// First: Dexie looks for the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { RecordsView } from '../../../components/records/records-view.ts';
import { loadTrails } from '../../../entrypoints/popup/trails.ts';
import { openRecords } from '../../../entrypoints/records/session.ts';
import { COUNCILS } from '../../../lib/domain/councils.ts';
import type { Store } from '../../../lib/store/store.ts';
import { freshStore, good, MONDAY, makeArticle, makeFinding, withDatabase } from '../store/readings.ts';

const record = readFileSync(new URL('../../../public/record/official-record.json', import.meta.url), 'utf8');
const PATIENCE = { timeout: 10_000 };
const SOME = COUNCILS.filter(({ code }) => ['926', '383', '835', '838'].includes(code));

function open(store: Store, read: () => Promise<string> = async () => record, build = 'test') {
  let view: RecordsView | null = null;
  const session = openRecords({ store, now: () => MONDAY, trails: () => loadTrails(read), councils: SOME, build }, (next) => {
    view = next;
  });
  session.go('');
  const now = (): RecordsView => {
    if (!view) throw new Error('nothing is shown');
    return view;
  };
  return { session, now, until: (check: (view: RecordsView) => void) => vi.waitFor(() => check(now()), PATIENCE) };
}
const keep = async (store: Store, url: string, ...findings: Parameters<typeof makeFinding>[0][]) =>
  good(
    await store.keepReading(
      makeArticle({ url, text: `Story ${url}` }),
      findings.map((one) => makeFinding(one)),
      { at: MONDAY, extractor: 1 },
    ),
  );
const rowOf = (view: RecordsView, code: string) => view.councils?.find(({ council }) => council.code === code);
const file = (text: string, name = 'outcomes.csv') => new File([text], name);
const CSV = 'Local authority name,Inspection date,Publication date,Inspection type,Overall effectiveness';

describe('every council with its latest', () => {
  it('comes from the record first, then counts what is kept, and follows what is kept later', async () => {
    const { store } = freshStore();
    await keep(store, 'https://a.example/1', {}, { status: 'prior', inspected: '2019' });
    const { now, until } = open(store);
    await until((view) => expect(view.councils?.every(({ settled }) => settled)).toBe(true));
    expect(rowOf(now(), '926')).toMatchObject({ articles: 1, latest: { rating: 'inadequate', inspected: '2026-10', official: null } });
    expect(rowOf(now(), '383')).toMatchObject({ articles: 0, latest: { rating: 'outstanding' } });
    expect(rowOf(now(), '835')).toMatchObject({ ended: '2019' });
    await keep(store, 'https://a.example/2', { council: { code: '383', name: 'Leeds' }, rating: 'good', inspected: '2026-11' });
    await until((view) => expect(rowOf(view, '383')).toMatchObject({ articles: 1, latest: { rating: 'good' } }));
  });

  it('opened again, stands at once as it was worked out, and is worked out again where anything touched it or another build did it', async () => {
    const { name, store } = freshStore();
    await keep(store, 'https://a.example/1', {});
    const first = open(store);
    await first.until((view) => expect(view.councils?.every(({ settled }) => settled)).toBe(true));
    await vi.waitFor(async () => expect(good(await store.summaries()).summaries).toHaveLength(SOME.length), PATIENCE);
    first.session.close();
    // Without the record nothing could be worked out: what is shown is what was kept.
    const again = open(store, () => new Promise(() => undefined));
    await again.until((view) =>
      expect(rowOf(view, '926')).toMatchObject({ articles: 1, latest: { rating: 'inadequate', inspected: '2026-10' } }),
    );
    expect(rowOf(again.now(), '383')).toMatchObject({ articles: 0, latest: { rating: 'outstanding' } });
    again.session.close();
    // Rows that came past the store, as no release ever writes them, are found by counting.
    const { findings } = good(await store.findingsOfCouncils(['926']));
    expect(findings).toHaveLength(1);
    await withDatabase(name, async (db) => {
      const [row] = await db.table('findings').toArray();
      await db
        .table('findings')
        .add({ ...row, id: 'other.1', articleId: 'other', finding: { ...row.finding, inspected: '2026-11', rating: 'good' } });
    });
    const third = open(store);
    await third.until((view) =>
      expect(rowOf(view, '926')).toMatchObject({ articles: 2, latest: { rating: 'good', inspected: '2026-11' } }),
    );
    third.session.close();
    const built = open(store, undefined, 'another build');
    await built.until((view) => expect(rowOf(view, '926')).toMatchObject({ articles: 2 }));
    await vi.waitFor(
      async () => expect(good(await store.summaries()).summaries.every(({ made }) => made.startsWith('another build'))).toBe(true),
      PATIENCE,
    );
  });

  it('an unsure finding changes no council’s latest until someone says it is right', async () => {
    const { store } = freshStore();
    await keep(store, 'https://a.example/1', { certainty: 'unsure', doubts: ['opinion'] });
    const { session, now, until } = open(store);
    await until((view) => expect(rowOf(view, '926')?.articles).toBe(1));
    const before = rowOf(now(), '926')?.latest?.rating;
    expect(rowOf(now(), '926')?.latest?.official).not.toBeNull();
    await until((view) => expect(view.review?.waiting).toBe(1));
    const [item] = now().review?.items ?? [];
    if (!item) throw new Error('nothing waits');
    expect(item.links[0]).toContain('#:~:text=');
    await session.judge(item, 'accepted');
    await until((view) => expect(rowOf(view, '926')?.latest).toMatchObject({ rating: 'inadequate', inspected: '2026-10' }));
    await session.undo();
    await until((view) => expect(rowOf(view, '926')?.latest?.rating).toBe(before));
    expect(now()).toMatchObject({ canUndo: false, done: { what: 'waiting' } });
  });
});

describe('what was deleted', () => {
  it('is listed, comes back, and goes for good only after a Yes', async () => {
    const { store } = freshStore();
    const kept = await keep(store, 'https://a.example/1', {});
    await store.removeArticle(kept.articleId ?? '', { at: MONDAY });
    const { session, now, until } = open(store);
    session.go('#deleted');
    await until((view) => expect(view.putAway).toMatchObject({ all: 1, articles: 1, items: [{ how: 'deleted' }] }));
    const item = () => now().putAway?.items[0];
    const first = item();
    if (!first) throw new Error('nothing is listed');
    await session.bringBack(first);
    await until((view) => expect(view).toMatchObject({ putAway: { all: 0 }, canUndo: true, done: { what: 'restored' } }));
    await session.undo();
    await until((view) => expect(view).toMatchObject({ putAway: { all: 1 }, canUndo: false, done: { what: 'deleted' } }));
    session.askToEmpty('all');
    expect(now().emptying).toEqual({ of: 'all', articles: 1 });
    await session.answerEmpty(false);
    expect(now()).toMatchObject({ emptying: null, putAway: { all: 1 } });
    session.askToEmpty(first);
    await session.answerEmpty(true);
    await until((view) => expect(view).toMatchObject({ putAway: { all: 0 }, canUndo: false, done: { what: 'emptied', articles: 1 } }));
  });
});

describe('a finding marked as no inspection', () => {
  it('is listed, can be taken back, and that can be undone', async () => {
    const { store } = freshStore();
    const kept = await keep(store, 'https://a.example/1', { certainty: 'unsure', doubts: ['opinion'] });
    await store.judgeFinding(kept.findings[0]?.id ?? '', 'no-inspection', { at: MONDAY });
    const { session, now, until } = open(store);
    session.go('#review');
    await until((view) => expect(view).toMatchObject({ denied: { all: 1 }, review: { waiting: 0 } }));
    const [item] = now().denied?.items ?? [];
    if (!item) throw new Error('nothing is listed');
    await session.takeBackVerdict(item);
    await until((view) =>
      expect(view).toMatchObject({ denied: { all: 0 }, review: { waiting: 1 }, canUndo: true, done: { what: 'waiting' } }),
    );
    await session.undo();
    await until((view) => expect(view).toMatchObject({ denied: { all: 1 }, review: { waiting: 0 }, done: { what: 'denied' } }));
  });
});

describe('deleting and forgetting', () => {
  it('a deleted article is said to be, and Undo brings it back', async () => {
    const { store } = freshStore();
    await keep(store, 'https://a.example/1', {});
    const { session, now, until } = open(store);
    session.go('#articles');
    await until((view) => expect(view.articles).toHaveLength(1));
    const [first] = now().articles ?? [];
    if (first) await session.remove(first);
    await until((view) => expect(view).toMatchObject({ articles: [], canUndo: true, done: { what: 'deleted' } }));
    await session.undo();
    await until((view) => expect(view).toMatchObject({ articles: [first], canUndo: false, done: { what: 'restored' } }));
  });

  it('a site is forgotten only after a Yes, with its articles alone, and comes back by Undo', async () => {
    const { store } = freshStore();
    for (const url of ['https://a.example/1', 'https://www.a.example/2', 'https://b.example/1']) await keep(store, url, {});
    const { session, now, until } = open(store);
    session.go('#articles');
    await until((view) => expect(view.articles).toHaveLength(3));
    await session.askToForget('https://a.example/1');
    expect(now().forgetting).toEqual({ site: 'a.example', articles: 2 });
    await session.answerForget(false);
    expect(now()).toMatchObject({ forgetting: null, done: null });
    expect(good(await store.articles()).articles).toHaveLength(3);
    await session.askToForget('https://a.example/1');
    await session.answerForget(true);
    await until((view) => expect(view.articles?.map(({ article }) => article.article.url)).toEqual(['https://b.example/1']));
    await session.undo();
    await until((view) => expect(view.articles).toHaveLength(3));
  });
});

describe('the official record from a file', () => {
  it('is looked at, then applied; the trail has it, after a restart too, and taking it back takes it out', async () => {
    const { store } = freshStore();
    const { session, now, until } = open(store);
    session.go('#import');
    await session.look(file(`${CSV}\nLeeds,02/11/2026,18/12/2026,ILACS Focused Visit,\nAtlantis,02/11/2026,,ILACS Short Inspection,Good`));
    const { importing } = now();
    expect(importing).toMatchObject({
      stage: 'preview',
      preview: { added: [{ code: '383' }], refused: [{ place: { row: 3, column: 'A' } }] },
    });
    expect(good(await store.imported()).imported).toEqual([]);
    await session.apply();
    await until((view) => expect(view.imports).toMatchObject([{ name: 'outcomes.csv', added: 1, applied: true }]));
    const again = open(store);
    again.session.go('#council/383');
    const newest = (view: RecordsView) => view.chosen?.parts?.[0]?.inspections[0];
    await again.until((view) => expect(newest(view)).toMatchObject({ framework: 'focused visit', inspected: '2026-11-02' }));
    await session.undo();
    await again.until((view) => expect(newest(view)?.inspected).not.toBe('2026-11-02'));
    await until((view) => expect(view.imports).toMatchObject([{ applied: false }]));
  });

  it('refuses what is no such file, and changes nothing', async () => {
    const { store } = freshStore();
    const { session, now } = open(store);
    const why = async (one: Parameters<typeof session.look>[0]) => {
      await session.look(one);
      const { importing } = now();
      return importing.stage === 'refused' ? importing.why : importing.stage;
    };
    expect(await why(file('Dear all', 'letter.txt'))).toBe('no table of inspections');
    expect(await why(file('PK', 'a.ods'))).toBe('not a zip');
    expect(await why({ name: 'huge.ods', size: 30_000_000, arrayBuffer: () => Promise.reject(new Error('must not be read')) })).toBe(
      'too large',
    );
    expect(await why({ name: 'gone.ods', size: 3, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) })).toBe(
      'unreadable',
    );
    await session.apply();
    expect(good(await store.imports()).imports).toEqual([]);
  });

  it('without a record to compare it with says so', async () => {
    const { session, now } = open(freshStore().store, async () => 'spoilt');
    await session.look(file(CSV));
    expect(now().importing).toMatchObject({ stage: 'refused', why: 'no record' });
  });
});

describe('addresses of the page', () => {
  it('lead to its parts; one that means nothing leads to the councils', async () => {
    const { session, now } = open(freshStore().store);
    for (const [hash, place] of [
      ['#articles', 'articles'],
      ['#council/383', 'council'],
      ['#council/000', 'councils'],
      ['#council', 'councils'],
      ['#<b>', 'councils'],
      ['', 'councils'],
    ] as const) {
      session.go(hash);
      expect(now().place, hash).toBe(place);
    }
  });
});
