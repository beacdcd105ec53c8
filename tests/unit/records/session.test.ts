// First: Dexie looks for the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { RecordsView } from '../../../components/records/records-view.ts';
import { loadTrails } from '../../../entrypoints/popup/trails.ts';
import { openRecords } from '../../../entrypoints/records/session.ts';
import { COUNCILS } from '../../../lib/domain/councils.ts';
import type { Store } from '../../../lib/store/store.ts';
import { freshStore, good, MONDAY, makeArticle, makeFinding } from '../store/readings.ts';

const record = readFileSync(new URL('../../../public/record/official-record.json', import.meta.url), 'utf8');
const PATIENCE = { timeout: 10_000 };
const SOME = COUNCILS.filter(({ code }) => ['926', '383', '835', '838'].includes(code));

function open(store: Store, read: () => Promise<string> = async () => record) {
  let view: RecordsView | null = null;
  const session = openRecords({ store, now: () => MONDAY, trails: () => loadTrails(read), councils: SOME }, (next) => {
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
    await until((view) => expect(view.councils?.every(({ articles }) => articles !== null)).toBe(true));
    expect(rowOf(now(), '926')).toMatchObject({ articles: 1, latest: { rating: 'inadequate', inspected: '2026-10', official: null } });
    expect(rowOf(now(), '383')).toMatchObject({ articles: 0, latest: { rating: 'outstanding' } });
    expect(rowOf(now(), '835')).toMatchObject({ ended: '2019' });
    await keep(store, 'https://a.example/2', { council: { code: '383', name: 'Leeds' }, rating: 'good', inspected: '2026-11' });
    await until((view) => expect(rowOf(view, '383')).toMatchObject({ articles: 1, latest: { rating: 'good' } }));
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
