import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../lib/domain/finding.ts';
import { asJudged } from '../../../lib/domain/kept.ts';
import { DAY, dumpLive, freshStore, good, MONDAY, makeArticle, makeFinding } from './readings.ts';

const unsure = (more: Partial<Finding> = {}) => makeFinding({ certainty: 'unsure', doubts: ['opinion'], ...more });

async function keptUnsure() {
  const { name, store } = freshStore();
  const findings = [unsure(), makeFinding({ status: 'prior', inspected: '2019', rating: 'good' })];
  good(await store.keepReading(makeArticle(), findings, { at: MONDAY, extractor: 1 }));
  const waiting = async () => good(await store.review()).items.map(({ kept }) => kept.id);
  const [id = ''] = await waiting();
  const shown = async () => good(await store.findingsOfCouncils(['926'])).findings;
  return { name, store, id, waiting, shown };
}

describe('findings that the reader was unsure of', () => {
  test('wait for a verdict with their article, and only they', async () => {
    const { store, id, waiting } = await keptUnsure();
    expect(await waiting()).toHaveLength(1);
    const { items, waiting: count } = good(await store.review());
    expect(count).toBe(1);
    expect(items[0]).toMatchObject({
      kept: { id, finding: { certainty: 'unsure' } },
      article: { article: { title: makeArticle().title } },
    });
  });

  test('accepted: it waits no more and counts as stated, though what was read stays as it was read', async () => {
    const { name, store, id, waiting, shown } = await keptUnsure();
    const before = await dumpLive(name);
    const { undoToken } = good(await store.judgeFinding(id, 'accepted', { at: MONDAY + DAY }));
    expect(await waiting()).toEqual([]);
    const kept = (await shown()).find((one) => one.id === id);
    expect(kept).toMatchObject({ verdict: 'accepted', finding: { certainty: 'unsure', doubts: ['opinion'] } });
    expect(kept && asJudged(kept).finding).toMatchObject({ certainty: 'stated', doubts: [], rating: 'inadequate' });
    good(await store.undo(undoToken));
    expect(await dumpLive(name)).toEqual(before);
  });

  test('no inspection: it leaves the trail and the list, and Undo brings it back exactly', async () => {
    const { name, store, id, waiting, shown } = await keptUnsure();
    const before = await dumpLive(name);
    const { undoToken } = good(await store.judgeFinding(id, 'no-inspection', { at: MONDAY + DAY }));
    expect(await waiting()).toEqual([]);
    expect((await shown()).some((one) => one.id === id)).toBe(false);
    expect(JSON.stringify((await dumpLive(name)).corrections)).toContain('opinion');
    good(await store.undo(undoToken));
    expect(await dumpLive(name)).toEqual(before);
  });

  test('read again by newer rules: a verdict holds while the grade is the one that was accepted, and not for another grade', async () => {
    const { store, id, waiting, shown } = await keptUnsure();
    good(await store.judgeFinding(id, 'accepted', { at: MONDAY }));
    good(await store.keepReading(makeArticle(), [unsure({ doubts: ['rumour'] })], { at: MONDAY + DAY, extractor: 2 }));
    expect((await shown()).map(({ id: one, verdict }) => [one, verdict])).toEqual([[id, 'accepted']]);
    good(await store.keepReading(makeArticle(), [unsure({ rating: 'good' })], { at: MONDAY + 2 * DAY, extractor: 3 }));
    expect((await shown()).map(({ verdict }) => verdict)).toEqual([undefined]);
    expect(await waiting()).toEqual([id]);
  });

  test('a reading that is sure now needs no verdict', async () => {
    const { store, waiting, shown } = await keptUnsure();
    good(await store.keepReading(makeArticle(), [makeFinding()], { at: MONDAY + DAY, extractor: 2 }));
    expect(await waiting()).toEqual([]);
    expect((await shown()).map(({ verdict }) => verdict)).toEqual([undefined]);
  });

  test('the list is counted in full and read in part, newest kept first', async () => {
    const { store } = freshStore();
    for (let i = 0; i < 7; i++) {
      const article = makeArticle({ url: `https://x.example/${i}`, text: `Story ${i}.` });
      good(await store.keepReading(article, [unsure()], { at: MONDAY + i * DAY, extractor: 1 }));
    }
    const page = good(await store.review({ limit: 3 }));
    expect([page.waiting, page.items.map(({ article }) => article.article.url)]).toEqual([
      7,
      ['https://x.example/6', 'https://x.example/5', 'https://x.example/4'],
    ]);
  });
});

describe('lists of what is kept', () => {
  test('articles come with their findings, page by page', async () => {
    const { store } = freshStore();
    for (let i = 0; i < 5; i++) {
      const article = makeArticle({ url: `https://x.example/${i}`, text: `Story ${i}.` });
      good(await store.keepReading(article, [makeFinding(), makeFinding({ framework: 'SIF' })], { at: MONDAY + i, extractor: 1 }));
    }
    const first = good(await store.records({ limit: 3 }));
    const second = good(await store.records({ limit: 3, after: first.next }));
    expect([...first.records, ...second.records].map(({ article, findings }) => [article.article.url, findings.length])).toEqual(
      [4, 3, 2, 1, 0].map((i) => [`https://x.example/${i}`, 2]),
    );
  });

  test('a council’s articles are counted once each, whatever they tell of it', async () => {
    const { store } = freshStore();
    const findings = [
      makeFinding(),
      makeFinding({ status: 'prior', inspected: '2019' }),
      makeFinding({ council: { code: '886', name: 'Kent' } }),
    ];
    good(await store.keepReading(makeArticle(), findings, { at: MONDAY, extractor: 1 }));
    good(await store.keepReading(makeArticle({ url: 'https://x.example/', text: 'Else.' }), [makeFinding()], { at: MONDAY, extractor: 1 }));
    const count = async (...codes: string[]) => good(await store.countFamilies([codes])).counts[0]?.articles;
    expect([await count('926'), await count('886'), await count('926', '886'), await count('000')]).toEqual([2, 1, 2, 0]);
  });

  test('forgetting a site says first how many articles that would be', async () => {
    const { store } = freshStore();
    for (const url of ['https://www.x.example/1', 'https://m.x.example/2', 'https://y.example/3']) {
      good(await store.keepReading(makeArticle({ url, text: url }), [makeFinding()], { at: MONDAY, extractor: 1 }));
    }
    expect(good(await store.countOfSite('https://www.x.example/anything'))).toMatchObject({ site: 'x.example', articles: 2 });
    expect(good(await store.countOfSite('z.example'))).toMatchObject({ articles: 0 });
  });
});

describe('a finding marked as no inspection', () => {
  const deny = async () => {
    const all = await keptUnsure();
    const before = await dumpLive(all.name);
    good(await all.store.judgeFinding(all.id, 'no-inspection', { at: MONDAY + DAY }));
    return { ...all, before };
  };

  test('is listed with its article, and taking the mark back brings it back into the list to check, as it was', async () => {
    const { name, store, id, waiting, before } = await deny();
    expect(good(await store.denied())).toMatchObject({
      all: 1,
      items: [{ kept: { id }, article: { article: { title: makeArticle().title } } }],
    });
    const denied = await dumpLive(name);
    const { undoToken } = good(await store.takeBackVerdict(id, { at: MONDAY + 2 * DAY }));
    expect(await dumpLive(name)).toEqual(before);
    expect(await waiting()).toEqual([id]);
    expect(good(await store.denied()).all).toBe(0);
    good(await store.undo(undoToken));
    expect(await dumpLive(name)).toEqual(denied);
  });

  test('comes back at the place where a changed article has its words now', async () => {
    const { store, id, waiting, shown } = await deny();
    const title = `Watchdog: ${makeArticle().title}`;
    good(
      await store.keepReading(makeArticle({ title }), [makeFinding({ status: 'prior', inspected: '2019', rating: 'good' })], {
        at: MONDAY + DAY,
        extractor: 1,
      }),
    );
    good(await store.takeBackVerdict(id, { at: MONDAY + 2 * DAY }));
    expect(await waiting()).toEqual([id]);
    const [evidence] = (await shown()).find((one) => one.id === id)?.finding.evidence ?? [];
    expect(evidence && title.slice(evidence.start, evidence.end)).toBe('inadequate');
  });

  test('does not come back where the article no longer says it: only the mark goes', async () => {
    const { store, id, waiting } = await deny();
    good(
      await store.keepReading(
        makeArticle({ title: 'Norham: a correction' }),
        [makeFinding({ status: 'prior', inspected: '2019', rating: 'good' })],
        { at: MONDAY + DAY, extractor: 1 },
      ),
    );
    good(await store.takeBackVerdict(id, { at: MONDAY + 2 * DAY }));
    expect(await waiting()).toEqual([]);
    expect(good(await store.denied()).all).toBe(0);
    expect(await store.takeBackVerdict(id, { at: MONDAY + 3 * DAY })).toMatchObject({ ok: false, why: 'not-found' });
  });
});
