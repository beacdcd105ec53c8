// First: Dexie looks for the browser's database when it is loaded, and watches nothing where it finds none.
import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { openStore } from '../../../lib/store/store.ts';
import { freshStore, MONDAY, makeArticle, makeFinding, withDatabase } from './readings.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

describe('a page that shows what is kept', () => {
  test('sees what another window keeps and undoes, without asking', async () => {
    const { name, store } = freshStore();
    const seen: number[] = [];
    const stop = store.watch(
      () => store.findingsOfCouncils(['926']),
      (answer) => {
        if (answer.ok) seen.push(answer.findings.length);
      },
    );
    await vi.waitFor(() => expect(seen).toEqual([0]), PATIENCE);
    const other = openStore(name);
    const kept = await other.keepReading(makeArticle(), [makeFinding()], { at: MONDAY, extractor: 1 });
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1), PATIENCE);
    if (kept.ok) await other.undo(kept.undoToken ?? '');
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0), PATIENCE);
    stop();
    const count = seen.length;
    await other.keepReading(makeArticle({ url: 'https://x.example/' }), [makeFinding()], { at: MONDAY, extractor: 1 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen).toHaveLength(count);
  });

  test('sees the good rows while a spoilt one is set aside', async () => {
    const { name, store } = freshStore();
    const kept = await store.keepReading(makeArticle(), [makeFinding(), makeFinding({ framework: 'SIF' })], { at: MONDAY, extractor: 1 });
    const victim = kept.ok ? (kept.findings[0]?.id ?? '') : '';
    await withDatabase(name, (db) => db.table('findings').update(victim, { councils: 'all' }));
    const seen: [number, number][] = [];
    const stop = store.watch(
      () => store.findingsOfCouncils(['926']),
      (answer) => {
        if (answer.ok) seen.push([answer.findings.length, answer.refused]);
      },
    );
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([1, 0]), PATIENCE);
    expect(seen[0]).toEqual([1, 1]);
    stop();
  });

  test('follows every question that was asked before the database was open', async () => {
    const { store } = freshStore();
    const seen: Record<string, number> = {};
    const stops = ['926', '886', '383'].map((code) =>
      store.watch(
        () => store.countFamilies([[code]]),
        (answer) => {
          if (answer.ok) seen[code] = answer.counts[0]?.articles ?? 0;
        },
      ),
    );
    await vi.waitFor(() => expect(seen).toEqual({ '926': 0, '886': 0, '383': 0 }), PATIENCE);
    const findings = ['926', '886', '383'].map((code) => makeFinding({ council: { code, name: code } }));
    await store.keepReading(makeArticle(), findings, { at: MONDAY, extractor: 1 });
    await vi.waitFor(() => expect(seen).toEqual({ '926': 1, '886': 1, '383': 1 }), PATIENCE);
    for (const stop of stops) stop();
  });

  test('sees a setting change', async () => {
    const { name, store } = freshStore();
    const seen: unknown[] = [];
    const stop = store.watch(
      () => store.setting('paused'),
      (answer) => seen.push(answer.ok && answer.value),
    );
    await vi.waitFor(() => expect(seen).toEqual([null]), PATIENCE);
    await openStore(name).setSetting('paused', true);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(true), PATIENCE);
    stop();
  });
});
