import { describe, expect, test } from 'vitest';
import { DAY, dumpAll, dumpLive, freshStore, good, MONDAY, makeArticle, makeFinding } from './readings.ts';

const reading = { at: MONDAY, extractor: 1 };
const later = { at: MONDAY + DAY };
const changed = makeArticle({ text: 'Inspectors rated children’s services in Norham as good. A correction was made.' });

async function threeArticles() {
  const { name, store } = freshStore();
  const keep = async (url: string) => good(await store.keepReading(makeArticle({ url, title: url, text: url }), [makeFinding()], reading));
  const first = await keep('https://a.example/1');
  const second = await keep('https://a.example/2');
  const other = await keep('https://b.example/1');
  const listed = async () => good(await store.putAway()).items.map(({ how, title, articles }) => [how, title, articles]);
  return { name, store, first, second, other, listed };
}

describe('what the user took away', () => {
  test('is listed, newest first: deleted, forgotten with its site, undone; what is kept is not', async () => {
    const { store, first, other, listed } = await threeArticles();
    expect(await listed()).toEqual([]);
    good(await store.undo(other.undoToken ?? ''));
    good(await store.removeArticle(first.articleId ?? '', later));
    good(await store.forgetSite('a.example', later));
    expect(await listed()).toEqual([
      ['forgotten', 'https://a.example/2', 1],
      ['deleted', 'https://a.example/1', 1],
      ['undone', 'https://b.example/1', 1],
    ]);
  });

  test('comes back exactly, however it went', async () => {
    const { name, store, first, other, listed } = await threeArticles();
    const before = await dumpLive(name);
    good(await store.removeArticle(first.articleId ?? '', later));
    good(await store.undo(other.undoToken ?? ''));
    good(await store.forgetSite('a.example', later));
    const away = await dumpLive(name);
    const back = [];
    for (const { token } of good(await store.putAway()).items) back.push(good(await store.bringBack(token, later)).undoToken);
    expect(await dumpLive(name)).toEqual(before);
    expect(await listed()).toEqual([]);
    for (const undoToken of back.toReversed()) good(await store.takeAwayAgain(undoToken));
    expect(await dumpLive(name)).toEqual(away);
    expect(await listed()).toHaveLength(3);
  });

  test('comes back also where another article of the forgotten site was kept again, which stays as it is', async () => {
    const { name, store, first, listed } = await threeArticles();
    good(await store.forgetSite('a.example', later));
    good(await store.keepReading(makeArticle({ url: 'https://a.example/2', title: 'Again' }), [makeFinding()], reading));
    const [item] = good(await store.putAway()).items;
    const before = await dumpLive(name);
    const { undoToken } = good(await store.bringBack(item?.token ?? '', later));
    expect(good(await store.articleById(first.articleId ?? '')).kept?.findings).toHaveLength(1);
    expect(good(await store.articleByUrl('https://a.example/2')).kept?.article.article.title).toBe('Again');
    good(await store.takeAwayAgain(undoToken));
    expect(await dumpLive(name)).toEqual(before);
    expect(await listed()).toEqual([['undone', 'https://a.example/1', 1]]);
    good(await store.bringBack(undoToken, later));
    expect(good(await store.articles()).articles).toHaveLength(3);
  });

  test('an earlier reading of an article that changed is history of a kept one, and never listed nor emptied', async () => {
    const { store } = freshStore();
    const { articleId } = good(await store.keepReading(makeArticle(), [makeFinding()], reading));
    good(await store.keepReading(changed, [makeFinding({ rating: 'good' })], { ...reading, at: MONDAY + DAY }));
    expect(good(await store.putAway()).all).toBe(0);
    expect(await store.emptyPutAway('all')).toMatchObject({ ok: false, why: 'not-found' });
    expect(good(await store.historyOf(articleId ?? '')).versions).toHaveLength(1);
  });
});

describe('deleting for good', () => {
  test('leaves no word of the article, its earlier readings and verdicts anywhere, and everything else as it was', async () => {
    const { name, store } = freshStore();
    const secret = 'Oakhurst whistleblower';
    const kept = good(
      await store.keepReading(makeArticle({ text: `${secret} said much.` }), [makeFinding({ certainty: 'unsure' })], reading),
    );
    good(await store.keepReading(changed, [makeFinding({ certainty: 'unsure' })], { ...reading, at: MONDAY + DAY }));
    good(await store.judgeFinding(kept.findings[0]?.id ?? '', 'no-inspection', later));
    good(await store.keepReading(makeArticle({ url: 'https://b.example/1', text: 'Else.' }), [makeFinding()], reading));
    const removed = good(await store.removeArticle(kept.articleId ?? '', later));
    const before = await dumpLive(name);
    expect(good(await store.emptyPutAway([removed.undoToken])).articles).toBe(1);
    const all = JSON.stringify(await dumpAll(name));
    expect(all).not.toContain(secret);
    expect(all).not.toContain('norham-echo');
    expect(all).not.toContain('A correction was made');
    expect(await dumpLive(name)).toEqual(before);
    expect(good(await store.putAway()).all).toBe(0);
    expect(await store.undo(removed.undoToken)).toMatchObject({ ok: false, why: 'not-found' });
    expect(await store.undo(kept.undoToken ?? '')).toMatchObject({ ok: false, why: 'not-found' });
  });

  test('takes one, or all, as the user says; an article that was kept again meanwhile stays', async () => {
    const { name, store, first, second, listed } = await threeArticles();
    good(await store.forgetSite('a.example', later));
    const again = good(await store.keepReading(makeArticle({ url: 'https://a.example/2', title: 'Again' }), [makeFinding()], reading));
    expect(again.articleId).toBe(second.articleId);
    expect(await listed()).toEqual([['forgotten', 'https://a.example/1', 1]]);
    expect(good(await store.emptyPutAway('all')).articles).toBe(1);
    expect(await listed()).toEqual([]);
    expect((await dumpLive(name)).articles).toHaveLength(2);
    expect(good(await store.articleById(first.articleId ?? '')).kept).toBeNull();
  });

  test('does not make browsing past keep it again; a click does', async () => {
    const { store } = freshStore();
    const kept = good(await store.keepReading(makeArticle(), [makeFinding()], reading));
    good(await store.removeArticle(kept.articleId ?? '', later));
    good(await store.emptyPutAway('all'));
    const unasked = good(await store.keepReading(makeArticle(), [makeFinding()], { ...reading, unasked: true }));
    expect(unasked.outcome).toBe('declined');
    expect(good(await store.keepReading(makeArticle(), [makeFinding()], reading)).outcome).toBe('new');
  });
});
