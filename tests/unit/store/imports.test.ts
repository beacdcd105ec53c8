import { describe, expect, test } from 'vitest';
import type { OfficialInspection } from '../../../lib/domain/inspection.ts';
import { openStore } from '../../../lib/store/store.ts';
import { freshStore, good, MONDAY, withDatabase } from './readings.ts';

const official = (id: string, more: Partial<OfficialInspection> = {}): OfficialInspection => ({
  id,
  code: '926',
  service: "children's services",
  framework: 'ILACS',
  kind: 'ILACS standard inspection',
  rating: 'good',
  ratingBasis: 'overall effectiveness',
  judgements: [],
  outcome: null,
  theme: null,
  priorityAction: false,
  inspected: '2025-11-03',
  published: null,
  url: null,
  evidence: 'imported_file',
  ...more,
});
const file = (name: string, added: OfficialInspection[], changed: OfficialInspection[] = []) => ({
  name,
  against: '2026-08-20',
  added,
  changed,
});

describe('official inspections from a file', () => {
  test('are there after a restart, for their council and no other', async () => {
    const { name, store } = freshStore();
    good(await store.applyImport(file('2026.ods', [official('a'), official('b', { code: '886' })]), { at: MONDAY }));
    store.close();
    const again = openStore(name);
    const { imported } = good(await again.findingsOfCouncils(['926']));
    expect(imported).toEqual([{ row: official('a'), against: '2026-08-20' }]);
    expect(good(await again.imports()).imports).toMatchObject([{ name: '2026.ods', added: 2, changed: 0, state: 'applied', at: MONDAY }]);
  });

  test('of two files the later one counts; taken back, the earlier one counts again', async () => {
    const { store } = freshStore();
    good(await store.applyImport(file('old.ods', [official('a')]), { at: MONDAY }));
    const { token } = good(await store.applyImport(file('new.ods', [], [official('a', { rating: 'inadequate' })]), { at: MONDAY + 1 }));
    const rating = async () => good(await store.imported()).imported.map(({ row }) => row.rating);
    expect(await rating()).toEqual(['inadequate']);
    good(await store.takeBackImport(token));
    expect(await rating()).toEqual(['good']);
    good(await store.applyAgain(token));
    expect(await rating()).toEqual(['inadequate']);
    expect(await store.takeBackImport('nothing')).toMatchObject({ ok: false, why: 'not-found' });
  });

  test('a row that fits no schema refuses the whole file, and nothing is kept of it', async () => {
    const { store } = freshStore();
    const bad = { ...official('b'), rating: 'splendid' } as unknown as OfficialInspection;
    expect(await store.applyImport(file('bad.ods', [official('a'), bad]), { at: MONDAY })).toMatchObject({ ok: false, why: 'refused' });
    expect([good(await store.imported()).imported, good(await store.imports()).imports]).toEqual([[], []]);
  });

  test('a row that was spoilt since is passed over, and the others show', async () => {
    const { name, store } = freshStore();
    good(await store.applyImport(file('a.ods', [official('a'), official('b')]), { at: MONDAY }));
    await withDatabase(name, (db) =>
      db
        .table('imported')
        .toCollection()
        .first()
        .then((row) => db.table('imported').put({ ...row, row: {} })),
    );
    expect(good(await store.imported()).imported.map(({ row }) => row.id)).toEqual(['b']);
  });
});
