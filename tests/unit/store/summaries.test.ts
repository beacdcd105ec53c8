import { describe, expect, test } from 'vitest';
import { DAY, freshStore, good, MONDAY, makeArticle, makeFinding, withDatabase } from './readings.ts';

const reading = { at: MONDAY, extractor: 1 };
const kent = { council: { code: '886', name: 'Kent' } };
const summaryOf = (code: string) => ({ code, made: 'this build', findings: 1, articles: 1, latest: null });

async function summed() {
  const { name, store } = freshStore();
  const kept = good(await store.keepReading(makeArticle(), [makeFinding({ certainty: 'unsure' }), makeFinding(kent)], reading));
  const sum = async () => {
    good(await store.beginSummaries([['926'], ['886', '835'], ['383']], 'mine'));
    good(await store.finishSummaries([summaryOf('926'), summaryOf('886'), summaryOf('383')], 'mine'));
  };
  await sum();
  const left = async () => good(await store.summaries()).summaries.map(({ code }) => code);
  return { name, store, kept, sum, left };
}

describe('what was worked out of councils', () => {
  test('stands until something touches one of them, and then goes for that one alone', async () => {
    const { store, kept, sum, left } = await summed();
    expect(await left()).toEqual(['383', '886', '926']);
    const deeds: (() => Promise<unknown>)[] = [
      () => store.keepReading(makeArticle({ url: 'https://x.example/1', text: 'Else.' }), [makeFinding()], reading),
      () => store.judgeFinding(kept.findings[0]?.id ?? '', 'accepted', { at: MONDAY }),
    ];
    for (const deed of deeds) {
      await deed();
      expect(await left()).not.toContain('926');
      expect(await left()).toContain('383');
      await sum();
    }
    const removed = good(await store.removeArticle(kept.articleId ?? '', { at: MONDAY + DAY }));
    expect(await left()).toEqual(['383']);
    await sum();
    good(await store.undo(removed.undoToken));
    expect(await left()).toEqual(['383']);
  });

  test('goes with a predecessor’s findings, and with imported inspections, applied or taken back', async () => {
    const { store, sum, left } = await summed();
    good(
      await store.keepReading(
        makeArticle({ url: 'https://x.example/2' }),
        [makeFinding({ council: { code: '835', name: 'Dorset' } })],
        reading,
      ),
    );
    expect(await left()).toEqual(['383', '926']);
    await sum();
    const { token } = good(await store.applyImport({ name: 'a.ods', against: null, added: [OFFICIAL], changed: [] }, { at: MONDAY }));
    expect(await left()).toEqual(['886', '926']);
    await sum();
    good(await store.takeBackImport(token));
    expect(await left()).toEqual(['886', '926']);
  });

  test('goes with a row that has to be set aside', async () => {
    const { name, store, left } = await summed();
    await withDatabase(name, async (db) => {
      await db.table('findings').toCollection().modify({ keptAt: 'spoilt' });
    });
    await store.findingsOfCouncils(['926', '886']);
    await store.settled();
    expect(await left()).toEqual(['383']);
  });

  test('is never kept where something was written while it was worked out', async () => {
    const { store, left } = await summed();
    good(await store.beginSummaries([['926'], ['383']], 'mine'));
    good(await store.keepReading(makeArticle({ url: 'https://x.example/3', text: 'New.' }), [makeFinding()], reading));
    const { overtaken } = good(await store.finishSummaries([summaryOf('926'), summaryOf('383')], 'mine'));
    expect(overtaken).toEqual(['926']);
    expect(await left()).toEqual(['383', '886']);
  });

  test('spoilt ones are as good as none', async () => {
    const { name, left } = await summed();
    await withDatabase(name, async (db) => {
      await db
        .table('summaries')
        .toCollection()
        .modify({ summary: { code: '926', articles: 'many' } });
    });
    expect(await left()).toEqual([]);
  });
});

test('findings and articles of families are counted in one go, each once however many of the family it names', async () => {
  const { store } = freshStore();
  const both = makeFinding({ council: { code: '838', name: 'Dorset' }, alsoFor: [{ code: '835', name: 'Dorset' }] });
  good(await store.keepReading(makeArticle(), [both, makeFinding(kent), makeFinding({ ...kent, status: 'prior' })], reading));
  expect(good(await store.countFamilies([['838', '835'], ['886'], ['000'], ['838', '886']])).counts).toEqual([
    { findings: 1, articles: 1 },
    { findings: 2, articles: 1 },
    { findings: 0, articles: 0 },
    { findings: 3, articles: 1 },
  ]);
});

const OFFICIAL = {
  id: 'x',
  code: '383',
  service: "children's services" as const,
  framework: 'ILACS' as const,
  kind: 'ILACS',
  rating: 'good' as const,
  ratingBasis: 'overall effectiveness',
  judgements: [],
  outcome: null,
  theme: null,
  priorityAction: false,
  inspected: '2026-11-02',
  published: null,
  url: null,
  evidence: 'imported_file',
};
