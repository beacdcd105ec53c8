import { describe, expect, test } from 'vitest';
import { DAY, dumpLive, freshStore, MONDAY, makeArticle, makeFinding } from './readings.ts';

const reading = (more: object = {}) => ({ at: MONDAY, extractor: 1, address: makeArticle().url, ...more });
const unasked = reading({ unasked: true });

describe('what the user took back is not kept again unasked', () => {
  test('after undo, until the user asks for it', async () => {
    const { name, store } = freshStore();
    const kept = await store.keepReading(makeArticle(), [makeFinding()], unasked);
    expect(kept).toMatchObject({ ok: true, outcome: 'new' });
    if (kept.ok) await store.undo(kept.undoToken ?? '');
    expect(await store.keepReading(makeArticle(), [makeFinding()], unasked)).toMatchObject({
      ok: true,
      outcome: 'declined',
      articleId: null,
    });
    expect((await dumpLive(name)).articles).toEqual([]);
    expect(await store.keepReading(makeArticle(), [makeFinding()], reading())).toMatchObject({ outcome: 'new' });
    expect(await store.keepReading(makeArticle(), [makeFinding()], unasked)).toMatchObject({ outcome: 'same' });
  });

  test('after its removal, and after its site was forgotten', async () => {
    const { store } = freshStore();
    const kept = await store.keepReading(makeArticle(), [makeFinding()], unasked);
    if (kept.ok) await store.removeArticle(kept.articleId ?? '', { at: MONDAY });
    expect(await store.keepReading(makeArticle(), [makeFinding()], unasked)).toMatchObject({ outcome: 'declined' });
    await store.keepReading(makeArticle(), [makeFinding()], reading());
    await store.forgetSite('www.norham-echo.example', { at: MONDAY });
    expect(await store.keepReading(makeArticle(), [makeFinding()], unasked)).toMatchObject({ outcome: 'declined' });
    const other = makeArticle({ url: 'https://www.norham-echo.example/news/another', text: 'Another article altogether.' });
    expect(await store.keepReading(other, [makeFinding()], reading({ unasked: true, address: other.url }))).toMatchObject({
      outcome: 'new',
    });
  });

  test('a newer reading that was undone stays undone, and a still newer one is kept', async () => {
    const { store } = freshStore();
    await store.keepReading(makeArticle(), [makeFinding()], unasked);
    const changed = await store.keepReading(makeArticle({ text: 'Other words.' }), [makeFinding({ rating: 'good' })], unasked);
    if (changed.ok) await store.undo(changed.undoToken ?? '');
    expect(await store.keepReading(makeArticle({ text: 'Other words.' }), [makeFinding({ rating: 'good' })], unasked)).toMatchObject({
      outcome: 'declined',
    });
    expect(
      await store.keepReading(makeArticle({ text: 'New words.' }), [makeFinding()], reading({ unasked: true, at: MONDAY + DAY })),
    ).toMatchObject({
      outcome: 'changed',
    });
  });
});

describe('a piece of a page', () => {
  test('never stands for the whole page, nor the page for it', async () => {
    const { store } = freshStore();
    const whole = await store.keepReading(makeArticle(), [makeFinding()], reading());
    const piece = makeArticle({ text: 'Inspectors rated Norham inadequate.' });
    const part = await store.keepReading(piece, [makeFinding()], reading({ part: true, address: null }));
    expect(part).toMatchObject({ outcome: 'new' });
    expect(part.ok && whole.ok && part.articleId !== whole.articleId).toBe(true);
    expect(await store.keepReading(piece, [makeFinding()], reading({ part: true }))).toMatchObject({ outcome: 'same' });
    const page = await store.articleByUrl(makeArticle().url ?? '');
    expect(page.ok && page.kept?.article.article.text).toBe(makeArticle().text);
  });
});
