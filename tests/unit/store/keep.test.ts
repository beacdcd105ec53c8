import { describe, expect, test } from 'vitest';
import { openStore } from '../../../lib/store/store.ts';
import { DAY, dumpAll, dumpLive, freshStore, good, MONDAY, makeArticle, makeFinding, withDatabase } from './readings.ts';

const reading = { at: MONDAY, extractor: 1 };

describe('what was read stays', () => {
  test('a first reading is kept with its findings and can be found by address and by council', async () => {
    const { store } = freshStore();
    const kept = good(await store.keepReading(makeArticle(), [makeFinding()], reading));
    expect(kept.outcome).toBe('new');
    const page = good(await store.articleByUrl('http://norham-echo.example/news/inspectors-call/?utm_source=x#top'));
    expect(page.kept?.article).toEqual(kept.article);
    expect(page.kept?.findings.map((one) => one.finding)).toEqual([makeFinding()]);
    expect(page.kept?.undoToken).toBe(kept.undoToken);
    const found = good(await store.findingsOfCouncils(['926']));
    expect(found.findings).toEqual(page.kept?.findings);
    expect(good(await store.findingsOfCouncils(['925'])).findings).toEqual([]);
  });

  test('it is still there when the browser comes back', async () => {
    const { name, store } = freshStore();
    await store.keepReading(makeArticle(), [makeFinding()], reading);
    store.close();
    const again = openStore(name);
    expect(good(await again.findingsOfCouncils(['926'])).findings).toHaveLength(1);
  });

  test('an article that reports no inspection saves nothing at all', async () => {
    const { name, store } = freshStore();
    expect(good(await store.keepReading(makeArticle(), [], reading)).outcome).toBe('none');
    for (const rows of Object.values(await dumpAll(name))) expect(rows).toEqual([]);
  });

  test('an article that no longer reports an inspection does not erase what it reported', async () => {
    const { name, store } = freshStore();
    await store.keepReading(makeArticle(), [makeFinding()], reading);
    const before = await dumpAll(name);
    await store.keepReading(makeArticle({ text: 'This article has been removed.' }), [], { at: MONDAY + DAY, extractor: 1 });
    expect(await dumpAll(name)).toEqual(before);
  });

  test('a finding for a trust that serves two councils is found under both, once', async () => {
    const { store } = freshStore();
    const shared = makeFinding({ council: { code: '868', name: 'Windsor and Maidenhead' }, alsoFor: [{ code: '872', name: 'Wokingham' }] });
    await store.keepReading(makeArticle(), [shared], reading);
    expect(good(await store.findingsOfCouncils(['872'])).findings).toHaveLength(1);
    expect(good(await store.findingsOfCouncils(['868', '872'])).findings).toHaveLength(1);
  });
});

describe('the same article twice', () => {
  test('creates nothing new', async () => {
    const { name, store } = freshStore();
    const first = good(await store.keepReading(makeArticle(), [makeFinding()], reading));
    const before = await dumpAll(name);
    const second = good(await store.keepReading(makeArticle(), [makeFinding()], { at: MONDAY + DAY, extractor: 1 }));
    expect(second.outcome).toBe('same');
    expect(second.undoToken).toBe(first.undoToken);
    expect(second.article?.keptAt).toBe(MONDAY);
    expect(await dumpAll(name)).toEqual(before);
  });

  test('other quote marks, spaces, dashes, soft hyphens and Unicode forms are the same article', async () => {
    const { store } = freshStore();
    await store.keepReading(makeArticle({ text: 'Café “staff” – it’s good.' }), [makeFinding()], reading);
    const other = makeArticle({ text: "Cafe\u0301  ‘staff’ \u2014 it's\u00a0go\u00adod.\n" });
    expect(good(await store.keepReading(other, [makeFinding()], reading)).outcome).toBe('same');
  });

  test('reached at another address of the same site, it is one article, known at both from then on', async () => {
    const { name, store } = freshStore();
    const first = good(await store.keepReading(makeArticle(), [makeFinding()], reading));
    const elsewhere = makeArticle({ url: 'https://www.norham-echo.example/amp/4711' });
    const second = good(await store.keepReading(elsewhere, [makeFinding()], reading));
    expect([second.outcome, second.articleId]).toEqual(['same', first.articleId]);
    expect(good(await store.articleByUrl('https://norham-echo.example/amp/4711')).kept?.article.id).toBe(first.articleId);
    expect((await dumpLive(name)).articles).toHaveLength(1);
  });

  test('on another site, it is a second source', async () => {
    const { name, store } = freshStore();
    await store.keepReading(makeArticle(), [makeFinding()], reading);
    const syndicated = makeArticle({ url: 'https://county-post.example/inspectors-call' });
    expect(good(await store.keepReading(syndicated, [makeFinding()], reading)).outcome).toBe('new');
    expect((await dumpLive(name)).articles).toHaveLength(2);
  });

  test('from the tab’s own address, an article with another canonical address is found', async () => {
    const { store } = freshStore();
    await store.keepReading(makeArticle(), [makeFinding()], { ...reading, address: 'https://norham-echo.example/?p=99' });
    expect(good(await store.articleByUrl('https://norham-echo.example/?p=99&fbclid=1')).kept).not.toBeNull();
    expect(good(await store.articleByUrl('https://norham-echo.example/?p=98')).kept).toBeNull();
  });

  test('two popups at once keep one article', async () => {
    const { name } = freshStore();
    const popups = Array.from({ length: 8 }, () => openStore(name));
    const outcomes = await Promise.all(popups.map((popup) => popup.keepReading(makeArticle(), [makeFinding()], reading)));
    expect(outcomes.map((one) => good(one).outcome).toSorted()).toEqual(['new', ...Array(7).fill('same')]);
    const live = await dumpLive(name);
    expect([live.articles?.length, live.findings?.length]).toEqual([1, 1]);
  });

  test('without any address, the words alone tell that it is the same', async () => {
    const { store } = freshStore();
    await store.keepReading(makeArticle({ url: null }), [makeFinding()], reading);
    expect(good(await store.keepReading(makeArticle({ url: null }), [makeFinding()], reading)).outcome).toBe('same');
    expect(good(await store.keepReading(makeArticle({ url: null, title: 'Another' }), [makeFinding()], reading)).outcome).toBe('new');
  });
});

describe('an article that changed', () => {
  const changedText = 'Inspectors rated children’s services in Norham as good. A correction was made.';

  test('is read again, says so, and keeps the earlier version as history', async () => {
    const { store } = freshStore();
    const first = good(await store.keepReading(makeArticle(), [makeFinding(), makeFinding({ status: 'prior' })], reading));
    const changed = makeArticle({ text: changedText });
    const second = good(await store.keepReading(changed, [makeFinding({ rating: 'good' })], { at: MONDAY + DAY, extractor: 1 }));
    expect(second.outcome).toBe('changed');
    expect(second.before?.findings).toEqual(first.findings);
    expect([second.article?.keptAt, second.article?.changedAt]).toEqual([MONDAY, MONDAY + DAY]);
    expect(good(await store.findingsOfCouncils(['926'])).findings.map((one) => one.finding.rating)).toEqual(['good']);
    const { versions } = good(await store.historyOf(first.articleId ?? ''));
    expect(versions).toEqual([{ article: first.article, findings: expect.arrayContaining(first.findings) }]);
  });

  test('read again by better rules, the same words are no change, but their findings are renewed', async () => {
    const { store } = freshStore();
    await store.keepReading(makeArticle(), [makeFinding({ rating: null })], reading);
    const again = good(await store.keepReading(makeArticle(), [makeFinding()], { at: MONDAY + DAY, extractor: 2 }));
    expect(again.outcome).toBe('same');
    expect(again.findings.map((one) => one.finding.rating)).toEqual(['inadequate']);
    expect(again.article?.changedAt).toBe(MONDAY);
  });

  test('a finding that the user called no inspection stays out when the article changes', async () => {
    const { store } = freshStore();
    const first = good(await store.keepReading(makeArticle(), [makeFinding(), makeFinding({ framework: 'SIF' })], reading));
    const [wrong] = first.findings;
    good(await store.judgeFinding(wrong?.id ?? '', 'no-inspection', { at: MONDAY }));
    const findings = [makeFinding({ rating: 'good' }), makeFinding({ framework: 'SIF' })];
    const second = good(await store.keepReading(makeArticle({ text: changedText }), findings, { at: MONDAY + DAY, extractor: 1 }));
    expect(second.findings.map((one) => one.finding.framework)).toEqual(['SIF']);
    expect(good(await store.verdictsOf(first.articleId ?? '')).verdicts[0]?.finding.finding).toEqual(makeFinding());
  });
});

describe('many findings of one council', () => {
  test('come newest first, as many as asked for, saying whether there are more', async () => {
    const { store } = freshStore();
    for (let day = 0; day < 6; day += 1) {
      const article = makeArticle({ url: `https://norham-echo.example/${day}`, title: `Day ${day}` });
      await store.keepReading(article, [makeFinding(), makeFinding({ status: 'prior' })], { at: MONDAY + day * DAY, extractor: 1 });
    }
    const newest = good(await store.findingsOfCouncils(['926'], { limit: 4 }));
    expect(newest.findings.map((one) => one.article.title)).toEqual(['Day 5', 'Day 5', 'Day 4', 'Day 4']);
    expect(newest.more).toBe(true);
    expect(good(await store.findingsOfCouncils(['926'], { limit: 12 })).more).toBe(false);
  });

  test('all articles come in pages that miss none and repeat none, also when kept in the same moment', async () => {
    const { store } = freshStore();
    for (let n = 0; n < 23; n += 1) {
      const article = makeArticle({ url: `https://norham-echo.example/${n}`, title: `Report ${n}` });
      await store.keepReading(article, [makeFinding()], { at: MONDAY + Math.floor(n / 5), extractor: 1 });
    }
    const seen: string[] = [];
    let page = good(await store.articles({ limit: 4 }));
    seen.push(...page.articles.map((one) => one.id));
    while (page.next) {
      page = good(await store.articles({ limit: 4, after: page.next }));
      seen.push(...page.articles.map((one) => one.id));
    }
    expect(seen).toHaveLength(23);
    expect(new Set(seen).size).toBe(23);
  });
});

describe('what does not fit', () => {
  test('a reading that fits no schema is refused by name, and nothing is written', async () => {
    const { name, store } = freshStore();
    const broken = { ...makeFinding(), rating: 'splendid' } as unknown as ReturnType<typeof makeFinding>;
    const answer = await store.keepReading(makeArticle(), [makeFinding(), broken], reading);
    expect(answer).toMatchObject({ ok: false, why: 'refused', detail: expect.stringContaining('findings.1.rating') });
    for (const rows of Object.values(await dumpAll(name))) expect(rows).toEqual([]);
  });

  test('a spoilt row is set aside and counted, and the rest is shown', async () => {
    const { name, store } = freshStore();
    const kept = good(await store.keepReading(makeArticle(), [makeFinding(), makeFinding({ framework: 'SIF' })], reading));
    const victim = kept.findings[0]?.id ?? '';
    await withDatabase(name, (db) => db.table('findings').update(victim, { 'finding.rating': 'splendid' }));
    const found = good(await store.findingsOfCouncils(['926']));
    expect([found.findings.length, found.refused]).toEqual([1, 1]);
    await store.settled();
    const { rows } = good(await store.quarantined());
    expect(rows).toEqual([expect.objectContaining({ table: 'findings', key: victim, problem: expect.stringContaining('finding.rating') })]);
    expect(good(await store.findingsOfCouncils(['926'])).refused).toBe(0);
  });

  test('a row in quarantine comes back when a version opens the database that it fits', async () => {
    const { name, store } = freshStore();
    const kept = good(await store.keepReading(makeArticle(), [makeFinding()], reading));
    const before = await dumpLive(name);
    await withDatabase(name, (db) => db.table('findings').update(kept.findings[0]?.id ?? '', { 'finding.rating': 'splendid' }));
    await store.findingsOfCouncils(['926']);
    await store.settled();

    const stillOld = openStore(name);
    expect(good(await stillOld.quarantined()).rows).toHaveLength(1);
    await stillOld.settled();
    expect(good(await stillOld.quarantined()).rows).toHaveLength(1);

    await withDatabase(name, (db) => db.table('quarantine').toCollection().modify({ 'row.finding.rating': 'inadequate' }));
    const updated = openStore(name);
    await updated.ready();
    good(await updated.quarantined());
    await updated.settled();
    expect(good(await updated.quarantined()).rows).toEqual([]);
    expect(await dumpLive(name)).toEqual(before);
  });

  test('a row in quarantine does not bring back a finding of an article that was removed', async () => {
    const { name, store } = freshStore();
    const kept = good(await store.keepReading(makeArticle(), [makeFinding()], reading));
    await withDatabase(name, (db) => db.table('findings').update(kept.findings[0]?.id ?? '', { 'finding.rating': 'splendid' }));
    await store.findingsOfCouncils(['926']);
    await store.settled();
    good(await store.removeArticle(kept.articleId ?? '', { at: MONDAY }));
    await withDatabase(name, (db) => db.table('quarantine').toCollection().modify({ 'row.finding.rating': 'inadequate' }));
    const updated = openStore(name);
    good(await updated.quarantined());
    await updated.settled();
    expect(good(await updated.findingsOfCouncils(['926'])).findings).toEqual([]);
    expect(good(await updated.quarantined()).rows).toHaveLength(1);
  });

  test('a spoilt article does not stand in the way of reading it again', async () => {
    const { name, store } = freshStore();
    const kept = good(await store.keepReading(makeArticle(), [makeFinding()], reading));
    await withDatabase(name, (db) => db.table('articles').update(kept.articleId ?? '', { fingerprint: 7 }));
    expect(good(await store.keepReading(makeArticle(), [makeFinding()], reading)).outcome).toBe('new');
    expect(good(await store.quarantined()).rows).toHaveLength(1);
    expect(good(await store.findingsOfCouncils(['926'])).findings).toHaveLength(1);
  });
});
