/** One example database a rung: what an earlier version left on someone's machine opens, reads and can be undone in this one. */
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { LADDER, SCHEMA_VERSION } from '../../../lib/store/schema.ts';
import { openStore } from '../../../lib/store/store.ts';
import { dumpLive, good, withDatabase } from './readings.ts';

const evidence = { fact: 'grade', where: 'text', start: 22, end: 33, quote: 'outstanding', rule: 'grade.word' };
const finding = {
  council: { code: '330', name: 'Birmingham' },
  alsoFor: [],
  service: "children's services",
  provider: null,
  framework: 'ILACS',
  status: 'current',
  rating: 'outstanding',
  ratingBasis: 'explicit',
  outcome: null,
  judgements: [{ strand: 'care leavers', label: 'care leavers', grade: 'good', evidence }],
  inspected: '2025-03',
  inspectedBasis: 'relative',
  reportPublished: null,
  certainty: 'stated',
  doubts: [],
  evidence: [evidence],
};
const article = {
  url: 'https://www.post.example/a?id=3',
  title: 'Praise',
  site: 'Post',
  byline: null,
  published: { date: '2025-05-02', source: 'json-ld' },
  lang: 'en',
  text: 'Birmingham was rated outstanding.',
  blocks: [{ kind: 'paragraph', start: 0, end: 33 }],
};

const officialRow = {
  id: '330-ILACS-2026-11-02',
  code: '330',
  service: "children's services",
  framework: 'ILACS',
  kind: 'ILACS standard inspection',
  rating: null,
  ratingBasis: 'strands only since April 2026',
  judgements: [{ strand: 'care leavers', label: 'care leavers', grade: 'good' }],
  outcome: null,
  theme: null,
  priorityAction: false,
  inspected: '2026-11-02',
  published: null,
  url: null,
  evidence: 'imported_file',
  authority: 'Birmingham',
};

type Example = { version: number; stores: Record<string, string>; rows: Record<string, unknown[]> };

/** What the first version kept, and what the second did. */
const FIRST_ROWS = {
  articles: [
    {
      id: 'abc',
      article,
      fingerprint: 'print',
      extractor: 1,
      keptAt: 1_746_200_000_000,
      changedAt: 1_746_200_000_000,
      addresses: ['post.example/a?id=3'],
      host: 'post.example',
    },
  ],
  findings: [
    {
      id: 'abc.f1',
      articleId: 'abc',
      councils: ['330'],
      finding,
      article: { url: article.url, title: article.title, site: article.site, published: '2025-05-02' },
      keptAt: 1_746_200_000_000,
      places: [['330', -1_746_200_000_000]],
    },
  ],
  corrections: [],
  steps: [{ seq: 1, token: 'token-1', kind: 'keep', at: 1_746_200_000_000, articleIds: ['abc'], state: 'done' }],
  away: [],
  quarantine: [],
  settings: [{ name: 'paused', value: true }],
};
const ROWS = {
  ...FIRST_ROWS,
  imports: [
    { seq: 1, token: 'import-1', at: 1_746_200_000_000, name: 'a.ods', against: '2026-08-20', added: 1, changed: 0, state: 'applied' },
  ],
  imported: [{ n: 1, seq: 1, code: '330', row: officialRow }],
};

/** Rungs as released, word for word: editing a released rung in the code fails here. */
const EXAMPLES: Example[] = [
  {
    version: 1,
    stores: {
      articles: 'id, *addresses, [host+fingerprint], [keptAt+id]',
      findings: 'id, articleId, *places',
      corrections: 'id, articleId',
      steps: '++seq, &token, *articleIds',
      away: '++n, seq',
      quarantine: '++n',
      settings: 'name',
    },
    rows: FIRST_ROWS,
  },
  {
    version: 2,
    stores: {
      articles: 'id, *addresses, [host+fingerprint], [keptAt+id]',
      findings: 'id, articleId, *places, review',
      corrections: 'id, articleId',
      steps: '++seq, &token, *articleIds',
      away: '++n, seq',
      quarantine: '++n',
      settings: 'name',
      imports: '++seq, &token',
      imported: '++n, seq, code',
    },
    rows: ROWS,
  },
  {
    version: 3,
    stores: {
      articles: 'id, *addresses, [host+fingerprint], [keptAt+id]',
      findings: 'id, articleId, *places, review',
      corrections: 'id, articleId',
      steps: '++seq, &token, *articleIds, [kind+state]',
      away: '++n, seq',
      quarantine: '++n',
      settings: 'name',
      imports: '++seq, &token',
      imported: '++n, seq, code',
      summaries: 'code, *family',
    },
    rows: {
      ...ROWS,
      summaries: [{ code: '330', family: ['330'], token: 't', summary: null }],
    },
  },
];

describe('what an earlier version kept', () => {
  test('there is an example for every rung, and released rungs stay as they were', () => {
    expect(EXAMPLES.map(({ version, stores }) => ({ version, stores }))).toEqual(
      LADDER.map(({ version, stores }) => ({ version, stores })),
    );
  });

  test.each(EXAMPLES)('of version $version is all there in this version', async ({ version, stores, rows }) => {
    const name = `rung-${version}`;
    const old = new Dexie(name, { indexedDB, IDBKeyRange });
    old.version(version).stores(stores);
    await old.open();
    for (const [table, some] of Object.entries(rows)) await old.table(table).bulkAdd(some);
    old.close();

    const store = openStore(name);
    const { findings, refused } = good(await store.findingsOfCouncils(['330']));
    expect([findings.map((one) => one.finding), refused]).toEqual([[finding], 0]);
    const page = good(await store.articleByUrl('http://post.example/a?id=3&utm_campaign=x'));
    expect(page.kept?.article.article).toEqual(article);
    expect(good(await store.setting('paused')).value).toBe(true);
    const before = await dumpLive(name);
    const { imported } = good(await store.imported());
    expect(imported.map(({ row }) => row)).toEqual(rows.imported ? [officialRow] : []);
    good(await store.undo('token-1'));
    expect(good(await store.articles()).articles).toEqual([]);
    good(await store.redo('token-1'));
    expect(await dumpLive(name)).toEqual(before);
    await withDatabase(name, async (db) => expect(db.verno).toBe(SCHEMA_VERSION));
  });

  test('of version 1 that was unsure waits for a verdict now, put away or not, and what was accepted stays accepted', async () => {
    const [first] = EXAMPLES;
    const [row] = (first?.rows.findings ?? []) as { id: string; finding: object }[];
    if (!first || !row) throw new Error('the first rung has no example');
    const unsure = (id: string) => ({ ...row, id, finding: { ...row.finding, certainty: 'unsure' } });
    const old = new Dexie('rung-1-unsure', { indexedDB, IDBKeyRange });
    old.version(1).stores(first.stores);
    await old.open();
    for (const [table, some] of Object.entries(first.rows)) await old.table(table).bulkAdd(some);
    await old.table('findings').bulkAdd([unsure('abc.u1'), unsure('abc.u2')]);
    await old.table('findings').add({ id: 'abc.spoilt', articleId: 'abc', keptAt: 'then' });
    await old.table('corrections').add({ id: 'abc.u2', articleId: 'abc', verdict: 'accepted', at: 1, finding: unsure('abc.u2') });
    await old.table('away').add({ seq: 1, table: 'findings', row: unsure('abc.u3') });
    old.close();

    const store = openStore('rung-1-unsure');
    const ids = async () => good(await store.review()).items.map(({ kept }) => kept.id);
    expect(await ids()).toEqual(['abc.u1']);
    const { findings } = good(await store.findingsOfCouncils(['330']));
    expect(findings.map(({ id, verdict }) => [id, verdict]).toSorted()).toEqual([
      ['abc.f1', undefined],
      ['abc.u1', undefined],
      ['abc.u2', 'accepted'],
    ]);
    // The step's other side comes back, and waits too.
    good(await store.undo('token-1'));
    await withDatabase('rung-1-unsure', async (db) =>
      expect(await db.table('findings').toArray()).toMatchObject([{ id: 'abc.u3', review: -1_746_200_000_000 }]),
    );
  });
});
