import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { openSession, type PopupState } from '../../../entrypoints/popup/session.ts';
import { loadTrails } from '../../../entrypoints/popup/trails.ts';
import { searchCouncils } from '../../../lib/domain/council-search.ts';
import type { Finding } from '../../../lib/domain/finding.ts';
import type { Store } from '../../../lib/store/store.ts';
import { fakeBrowser, needs } from '../capture/fake-tab.ts';
import { freshStore, makeArticle, makeFinding } from '../store/readings.ts';

const record = readFileSync(new URL('../../../public/record/official-record.json', import.meta.url), 'utf8');
const OPENING: PopupState = {
  view: { kind: 'opening', known: [], article: null },
  search: { query: '', options: [], chosen: null },
  credit: null,
  notice: null,
};
const PATIENCE = { timeout: 10_000 };

/** The popup opened over a tab; `last` is what it shows now, `seen` everything it showed. */
function open(store: Store, fake = fakeBrowser(), findings: Finding[] = [makeFinding()]) {
  const seen: PopupState[] = [];
  const session = openSession(
    { ...needs(store, fake, findings), trails: () => loadTrails(async () => record), search: async () => searchCouncils },
    OPENING,
    (state) => seen.push(state),
  );
  const last = () => seen.at(-1) ?? OPENING;
  const saved = () => {
    const { view } = last();
    return view.kind === 'article' ? view.saved.state : view.kind;
  };
  const until = (state: string) => vi.waitFor(() => expect(saved()).toBe(state), PATIENCE);
  return { session, last, until, seen, fake };
}

describe('the popup over an article', () => {
  it('says saved, and brings the council’s trail from the official record with its credit', async () => {
    const { until, last } = open(freshStore().store);
    await until('saved');
    await vi.waitFor(() => {
      const { view, credit } = last();
      const parts = view.kind === 'article' ? view.councils[0]?.parts : null;
      expect(parts?.flatMap(({ inspections }) => inspections).some(({ official }) => official)).toBe(true);
      expect(credit).toEqual({ to: '2026-08-20' });
    }, PATIENCE);
  });

  it('undo takes it back and leaves it on screen; keeping it after all brings it back', async () => {
    const { store } = freshStore();
    const { session, until, last } = open(store);
    await until('saved');
    await session.undo();
    await until('undone');
    expect((await store.articles()) as object).toMatchObject({ ok: true, articles: [] });
    const { view } = last();
    expect(view.kind === 'article' && view.councils[0]?.current[0]?.finding.rating).toBe('inadequate');
    await session.keep();
    await until('saved');
    expect((await store.articles()) as object).toMatchObject({ ok: true, articles: [{}] });
  });

  it('the same article again: says so, shows it before the page was read, creates nothing, and can be removed and restored', async () => {
    const { store } = freshStore();
    const first = open(store);
    await first.until('saved');
    const again = open(store);
    await again.until('same');
    expect(again.seen.some(({ view }) => view.kind === 'opening' && view.known[0]?.council.name === 'Norfolk')).toBe(true);
    await again.session.undo();
    await again.until('undone');
    await again.session.keep();
    await again.until('saved');
    expect((await store.articles()) as object).toMatchObject({ ok: true, articles: [{}] });
  });

  it('a changed article: says so; undo goes back to the earlier reading and not to nothing', async () => {
    const { store } = freshStore();
    await open(store).until('saved');
    const text = 'Inspectors rated children’s services in Norham as inadequate. Leaders resigned.';
    const changed = open(store, fakeBrowser({ answer: { ok: true, article: makeArticle({ text }) } }));
    await changed.until('changed');
    await changed.session.undo();
    await changed.until('restored');
    await changed.session.keep();
    await changed.until('saved');
  });

  it('a database that takes nothing: shows the reading, says that it is not kept, and tries again when asked', async () => {
    const { store } = freshStore();
    let broken = true;
    const keepReading: Store['keepReading'] = async (...args) =>
      broken ? { ok: false, why: 'full', detail: '' } : store.keepReading(...args);
    const { session, until, last } = open({ ...store, keepReading });
    await until('failed');
    const { view } = last();
    expect(view.kind === 'article' && [view.saved, view.councils.length]).toEqual([{ state: 'failed', why: 'failedFull' }, 1]);
    broken = false;
    await session.keep();
    await until('saved');
  });

  it('a quotation that is no longer on the page is said to be gone', async () => {
    const { session, until, last, fake } = open(freshStore().store);
    await until('saved');
    const { view } = last();
    const [quote] = (view.kind === 'article' && view.councils[0]?.current[0]?.quotes) || [];
    if (!quote) throw new Error('no quotation');
    await session.show(quote);
    expect(last().notice).toBe('shown');
    fake.browser.runFile = async () => ({ ok: false });
    await session.show(quote);
    expect(last().notice).toBe('shownNot');
  });
});

describe('the popup without an article', () => {
  it('says why, saves nothing, and still finds a council and its trail', async () => {
    const { store } = freshStore();
    const { session, until, last } = open(store, fakeBrowser({ answer: { ok: false, why: 'pdf' } }));
    await until('nothing');
    expect(last().view).toEqual({ kind: 'nothing', why: 'nothingPdf' });
    await session.search('leeds');
    const [leeds] = last().search.options;
    expect(leeds?.name).toBe('Leeds');
    if (leeds) await session.choose(leeds);
    await vi.waitFor(() => expect(last().search.chosen?.parts?.[0]?.inspections.length).toBeGreaterThan(3), PATIENCE);
    expect((await store.articles()) as object).toMatchObject({ articles: [] });
  });
});
