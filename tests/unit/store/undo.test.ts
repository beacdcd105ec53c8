import { describe, expect, test } from 'vitest';
import { DAY, dumpLive, freshStore, good, MONDAY, makeArticle, makeFinding } from './readings.ts';

const reading = { at: MONDAY, extractor: 1 };
const changed = makeArticle({ text: 'Inspectors rated children’s services in Norham as good. A correction was made.' });
const later = { at: MONDAY + DAY, extractor: 1 };

describe('Undo takes back exactly what was done', () => {
  test('a first keep leaves the database as if the article had never been read', async () => {
    const { name, store } = freshStore();
    await store.keepReading(makeArticle({ url: 'https://other.example/a' }), [makeFinding()], reading);
    const before = await dumpLive(name);
    const kept = good(await store.keepReading(makeArticle(), [makeFinding(), makeFinding({ status: 'prior' })], reading));
    const after = await dumpLive(name);
    good(await store.undo(kept.undoToken ?? ''));
    expect(await dumpLive(name)).toEqual(before);
    good(await store.redo(kept.undoToken ?? ''));
    expect(await dumpLive(name)).toEqual(after);
  });

  test('a changed article stands there again as it was first kept', async () => {
    const { name, store } = freshStore();
    await store.keepReading(makeArticle(), [makeFinding(), makeFinding({ status: 'prior' })], reading);
    const before = await dumpLive(name);
    const second = good(await store.keepReading(changed, [makeFinding({ rating: 'good' })], later));
    const after = await dumpLive(name);
    good(await store.undo(second.undoToken ?? ''));
    expect(await dumpLive(name)).toEqual(before);
    good(await store.redo(second.undoToken ?? ''));
    expect(await dumpLive(name)).toEqual(after);
  });

  test('a removed article comes back with its findings and verdicts', async () => {
    const { name, store } = freshStore();
    const kept = good(await store.keepReading(makeArticle(), [makeFinding(), makeFinding({ status: 'prior' })], reading));
    good(await store.judgeFinding(kept.findings[0]?.id ?? '', 'no-inspection', { at: MONDAY }));
    const before = await dumpLive(name);
    const removed = good(await store.removeArticle(kept.articleId ?? '', { at: MONDAY }));
    expect(await dumpLive(name)).toEqual({ articles: [], findings: [], corrections: [] });
    good(await store.undo(removed.undoToken));
    expect(await dumpLive(name)).toEqual(before);
  });

  test('a forgotten site comes back whole, and other sites were never touched', async () => {
    const { name, store } = freshStore();
    for (let n = 0; n < 250; n += 1) {
      await store.keepReading(makeArticle({ url: `https://www.norham-echo.example/${n}`, title: `${n}` }), [makeFinding()], reading);
    }
    await store.keepReading(makeArticle({ url: 'https://echo.example/1' }), [makeFinding()], reading);
    const before = await dumpLive(name);
    const forgotten = good(await store.forgetSite('https://m.norham-echo.example/any/page', { at: MONDAY }));
    expect(forgotten.articles).toBe(250);
    expect(good(await store.articles()).articles.map((one) => one.article.url)).toEqual(['https://echo.example/1']);
    good(await store.undo(forgotten.undoToken));
    expect(await dumpLive(name)).toEqual(before);
  });

  test('a verdict can be taken back', async () => {
    const { name, store } = freshStore();
    const kept = good(await store.keepReading(makeArticle(), [makeFinding({ certainty: 'unsure' })], reading));
    const before = await dumpLive(name);
    const judged = good(await store.judgeFinding(kept.findings[0]?.id ?? '', 'no-inspection', { at: MONDAY }));
    expect(good(await store.findingsOfCouncils(['926'])).findings).toEqual([]);
    good(await store.undo(judged.undoToken));
    expect(await dumpLive(name)).toEqual(before);
  });

  test('twice is once, also from two windows at the same time', async () => {
    const { name, store } = freshStore();
    const kept = good(await store.keepReading(makeArticle(), [makeFinding()], reading));
    const after = await dumpLive(name);
    const token = kept.undoToken ?? '';
    await Promise.all([store.undo(token), store.undo(token), store.undo(token)]);
    expect((await dumpLive(name)).articles).toEqual([]);
    await Promise.all([store.redo(token), store.redo(token)]);
    expect(await dumpLive(name)).toEqual(after);
  });
});

describe('Undo never loses something newer', () => {
  test('the first keep cannot be undone under a later change; both can, one after the other', async () => {
    const { name, store } = freshStore();
    const first = good(await store.keepReading(makeArticle(), [makeFinding()], reading));
    const second = good(await store.keepReading(changed, [makeFinding({ rating: 'good' })], later));
    const after = await dumpLive(name);
    expect(await store.undo(first.undoToken ?? '')).toMatchObject({ ok: false, why: 'superseded' });
    expect(await dumpLive(name)).toEqual(after);
    good(await store.undo(second.undoToken ?? ''));
    good(await store.undo(first.undoToken ?? ''));
    expect((await dumpLive(name)).articles).toEqual([]);
    expect(await store.redo(second.undoToken ?? '')).toMatchObject({ ok: false, why: 'superseded' });
    good(await store.redo(first.undoToken ?? ''));
    good(await store.redo(second.undoToken ?? ''));
    expect(await dumpLive(name)).toEqual(after);
  });

  test('what was undone does not come back over what was done instead', async () => {
    const { name, store } = freshStore();
    const first = good(await store.keepReading(makeArticle(), [makeFinding()], reading));
    good(await store.undo(first.undoToken ?? ''));
    const again = good(await store.keepReading(changed, [makeFinding({ rating: 'good' })], later));
    expect(again.outcome).toBe('new');
    const after = await dumpLive(name);
    expect(await store.redo(first.undoToken ?? '')).toMatchObject({ ok: false, why: 'superseded' });
    expect(await dumpLive(name)).toEqual(after);
  });

  test('after an undone change, Undo of the same words offered again takes back the first keep', async () => {
    const { store } = freshStore();
    const first = good(await store.keepReading(makeArticle(), [makeFinding()], reading));
    const second = good(await store.keepReading(changed, [makeFinding()], later));
    good(await store.undo(second.undoToken ?? ''));
    const same = good(await store.keepReading(makeArticle(), [makeFinding()], later));
    expect([same.outcome, same.undoToken]).toEqual(['same', first.undoToken]);
  });

  test('an unknown token, article, finding or site is said to be unknown', async () => {
    const { store } = freshStore();
    for (const answer of [
      await store.undo('none'),
      await store.redo('none'),
      await store.removeArticle('none', { at: MONDAY }),
      await store.judgeFinding('none', 'accepted', { at: MONDAY }),
      await store.forgetSite('nowhere.example', { at: MONDAY }),
      await store.forgetSite('', { at: MONDAY }),
    ]) {
      expect(answer).toMatchObject({ ok: false, why: 'not-found' });
    }
  });
});
