import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LADDER, SCHEMA_VERSION } from '../../../lib/store/schema.ts';
import { openStore } from '../../../lib/store/store.ts';
import { dumpAll, freshStore, good, MONDAY, makeArticle, makeFinding, withDatabase } from './readings.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

const reading = { at: MONDAY, extractor: 1 };

/** Fails the nth write of a kind from now on, as a full disk would. */
function failWrite(nth: number, error: DOMException) {
  let left = nth;
  const real = IDBObjectStore.prototype.add;
  const realPut = IDBObjectStore.prototype.put;
  const realDelete = IDBObjectStore.prototype.delete;
  const fail = () => {
    left -= 1;
    if (left === 0) throw error;
  };
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    fail();
    return real.apply(this, args);
  });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    fail();
    return realPut.apply(this, args);
  });
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, ...args) {
    fail();
    return realDelete.apply(this, args);
  });
  return () => left <= 0;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('killed or refused in the middle of a write', () => {
  test('wherever it happens, either all of a changed reading is kept or none of it', async () => {
    let struck = true;
    for (let nth = 1; struck; nth += 1) {
      const { name, store } = freshStore();
      good(await store.keepReading(makeArticle(), [makeFinding(), makeFinding({ status: 'prior' })], reading));
      const before = await dumpAll(name);
      const wasStruck = failWrite(nth, new DOMException('full', 'QuotaExceededError'));
      const answer = await store.keepReading(makeArticle({ text: 'Other words.' }), [makeFinding()], reading);
      struck = wasStruck();
      vi.restoreAllMocks();
      if (struck) {
        expect(answer).toMatchObject({ ok: false, why: 'full' });
        expect(await dumpAll(name)).toEqual(before);
        // And the store works on.
        expect(good(await store.keepReading(makeArticle({ text: 'Other words.' }), [makeFinding()], reading)).outcome).toBe('changed');
      } else {
        expect(answer).toMatchObject({ ok: true, outcome: 'changed' });
        expect(nth).toBeGreaterThan(6);
      }
      store.close();
    }
  });

  test('wherever it happens, Undo is done whole or not at all', async () => {
    let struck = true;
    for (let nth = 1; struck; nth += 1) {
      const { name, store } = freshStore();
      await store.keepReading(makeArticle(), [makeFinding(), makeFinding({ status: 'prior' })], reading);
      const second = good(await store.keepReading(makeArticle({ text: 'Other words.' }), [makeFinding()], reading));
      const before = await dumpAll(name);
      const wasStruck = failWrite(nth, new DOMException('full', 'QuotaExceededError'));
      const answer = await store.undo(second.undoToken ?? '');
      struck = wasStruck();
      vi.restoreAllMocks();
      expect(answer.ok).toBe(!struck);
      if (struck) expect(await dumpAll(name)).toEqual(before);
      store.close();
    }
  });

  test('a page closed in the middle of keeping leaves nothing half-kept', async () => {
    const seen = new Set<number>();
    for (const turns of [...Array.from({ length: 40 }, (_, n) => n), Number.POSITIVE_INFINITY]) {
      const { name, store } = freshStore();
      await store.ready();
      const keeping = store.keepReading(makeArticle(), [makeFinding(), makeFinding({ status: 'prior' })], reading);
      if (turns === Number.POSITIVE_INFINITY) await keeping;
      else for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      store.close();
      const answer = await keeping;
      const rows = await dumpAll(name);
      const counts = [rows.articles?.length, rows.findings?.length, rows.steps?.length];
      expect([
        [0, 0, 0],
        [1, 2, 1],
      ]).toContainEqual(counts);
      if (answer.ok) expect(counts).toEqual([1, 2, 1]);
      seen.add(counts[0] ?? -1);
    }
    // Closed both early enough and late enough to see either.
    expect(seen).toEqual(new Set([0, 1]));
  });
});

describe('a database that cannot be opened', () => {
  test('switched off: said so, and nothing throws', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const saved = Dexie.dependencies.indexedDB;
    try {
      Object.assign(Dexie.dependencies, { indexedDB: undefined });
      const store = openStore('off');
      expect(await store.ready()).toMatchObject({ ok: false, why: 'unavailable' });
      expect(await store.keepReading(makeArticle(), [makeFinding()], reading)).toMatchObject({ ok: false, why: 'unavailable' });
      expect(await store.findingsOfCouncils(['926'])).toMatchObject({ ok: false, why: 'unavailable' });
    } finally {
      Object.assign(Dexie.dependencies, { indexedDB: saved });
    }
  });

  test('forbidden, as in some private windows: said so', async () => {
    const real = indexedDB;
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
      deleteDatabase: real.deleteDatabase.bind(real),
      cmp: real.cmp.bind(real),
      databases: real.databases.bind(real),
    });
    expect(await openStore('forbidden').ready()).toMatchObject({ ok: false, why: 'unavailable' });
  });

  test('written by a newer version: left alone, to the last byte', async () => {
    const { name, store } = freshStore();
    await store.keepReading(makeArticle(), [makeFinding()], reading);
    store.close();
    const newer = new Dexie(name, { indexedDB, IDBKeyRange });
    for (const { version, stores } of LADDER) newer.version(version).stores(stores);
    // A future that needs neither the addresses nor the corrections, and has something of its own.
    newer.version(SCHEMA_VERSION + 1).stores({ articles: 'id', corrections: null, dreams: '++n' });
    await newer.open();
    await newer.table('dreams').add({ of: 'the future' });
    const version = newer.backendDB().version;
    newer.close();
    const before = await dumpAll(name);

    const older = openStore(name);
    expect(await older.ready()).toMatchObject({ ok: false, why: 'newer-database' });
    expect(await older.keepReading(makeArticle({ text: 'Other.' }), [makeFinding()], reading)).toMatchObject({
      ok: false,
      why: 'newer-database',
    });
    expect(await dumpAll(name)).toEqual(before);
    await withDatabase(name, async (db) => expect(db.backendDB().version).toBe(version));
  });

  test('taken over by a newer version while open: lets go at once, and writes nothing more', async () => {
    const { name, store } = freshStore();
    await store.keepReading(makeArticle(), [makeFinding()], reading);
    const newer = new Dexie(name, { indexedDB, IDBKeyRange });
    for (const { version, stores } of LADDER) newer.version(version).stores(stores);
    newer.version(SCHEMA_VERSION + 1).stores({ dreams: '++n' });
    await newer.open();
    expect(await store.keepReading(makeArticle({ text: 'Other.' }), [makeFinding()], reading)).toMatchObject({
      ok: false,
      why: 'newer-database',
    });
    expect(await newer.table('steps').count()).toBe(1);
    newer.close();
  });

  test('held open by another window in an older version: says so, and works once that lets go', async () => {
    const { name } = freshStore();
    const request = indexedDB.open(name, 1);
    const old = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const store = openStore(name);
    expect(await store.keepReading(makeArticle(), [makeFinding()], reading)).toMatchObject({ ok: false, why: 'blocked' });
    old.close();
    await vi.waitFor(
      async () => expect(await store.keepReading(makeArticle(), [makeFinding()], reading)).toMatchObject({ ok: true }),
      PATIENCE,
    );
  });

  test('a bug is no trouble of the database: it throws', async () => {
    const { store } = freshStore();
    await expect(store.findingsOfCouncils(7 as unknown as string[])).rejects.toThrow(TypeError);
  });
});
