import { describe, expect, test } from 'vitest';
import { answerGate, type UnaskedNeeds } from '../../../lib/capture/capture-unasked.ts';
import { hear } from '../../../lib/capture/hear.ts';
import { inLine } from '../../../lib/capture/in-line.ts';
import type { NoticedChange } from '../../../lib/capture/notice-changes.ts';
import type { Finding } from '../../../lib/domain/finding.ts';
import type { Trail } from '../../../lib/domain/inspection.ts';
import { dumpAll, freshStore, MONDAY, makeArticle, makeFinding } from '../store/readings.ts';
import { fakeBrowser, HERE } from './fake-tab.ts';

const HELD = ['*://*.norham-echo.example/*'];
const READ = { ok: true, article: makeArticle(), address: HERE };
const DOWN = { key: 'leadDown', args: ['2026', 'inadequate', 'good', '2022'] };

type Options = { held?: string[]; findings?: Finding[]; page?: Parameters<typeof fakeBrowser>[0]; lead?: Trail['lead']; at?: number };

function makeNeeds(
  store: ReturnType<typeof freshStore>['store'],
  { held = HELD, findings = [makeFinding()], page, lead = null, at = MONDAY }: Options = {},
) {
  const fake = fakeBrowser({ answer: READ, ...page });
  const notices: NoticedChange[] = [];
  const needs: UnaskedNeeds = {
    browser: fake.browser,
    store,
    extractor: async () => ({ extract: () => findings, version: 1 }),
    now: () => at,
    heldOrigins: async () => held,
    trails: async () => ({
      familyOf: (code) => [code],
      build: ({ code, name }, told) => ({
        code,
        council: name,
        lead,
        // One inspection, told by every article that tells of the council.
        inspections: [
          {
            id: code,
            council: { code, name },
            service: "children's services",
            framework: 'ILACS',
            kind: null,
            rating: 'inadequate',
            ratingBasis: 'explicit',
            outcome: null,
            judgements: [],
            inspected: '2026-10',
            published: null,
            certainty: 'stated',
            official: null,
            link: 'none',
            contradictions: [],
            sources: told.findings.map((one) => ({
              type: 'article',
              findingId: one.id,
              articleId: one.articleId,
              url: null,
              title: '',
              site: null,
              published: null,
              quote: null,
            })),
          },
        ],
      }),
    }),
    notify: async (change) => void notices.push(change),
  };
  return { needs, fake, notices };
}

const hit = { kind: 'hit', address: HERE, among: false } as const;
const top = (tab: Partial<{ id: number; url: string | null; incognito: boolean }> = {}) => ({
  tab: { id: 7, url: HERE, incognito: false, ...tab },
  isTop: true,
});

describe('a hit of the gate', () => {
  test('keeps the article, and answers when the icon says so', async () => {
    const { store } = freshStore();
    const { needs, fake } = makeNeeds(store);
    expect(await answerGate(needs, hit, top())).toEqual({ done: true });
    expect(fake.badges.at(-1)?.badge).toMatchObject({ text: 'I', title: 'badgeSaved|badgeGrade|Norfolk|gradeInadequate' });
    expect(await store.articleByUrl(HERE)).toMatchObject({ kept: { article: { article: makeArticle() } } });
  });

  test('said twice, it ends the same', async () => {
    const { name, store } = freshStore();
    const { needs, fake } = makeNeeds(store);
    await answerGate(needs, hit, top());
    const before = await dumpAll(name);
    await answerGate(needs, hit, top());
    expect(await dumpAll(name)).toEqual(before);
    expect(new Set(fake.badges.map(({ badge }) => badge.text))).toEqual(new Set(['I']));
  });

  test.each<[string, Options, Parameters<typeof top>[0]]>([
    ['a site that is not allowed', { held: ['*://*.elsewhere.example/*'] }, {}],
    ['a site that was revoked a moment ago', { held: [] }, {}],
    ['a private window', {}, { incognito: true }],
  ])('of %s reads nothing and takes the gate down', async (_, options, tab) => {
    const { name, store } = freshStore();
    const { needs, fake } = makeNeeds(store, options);
    expect(await answerGate(needs, hit, top(tab))).toEqual({ done: true, stop: true });
    expect(fake.ran).toEqual([]);
    await store.ready();
    for (const rows of Object.values(await dumpAll(name))) expect(rows).toEqual([]);
  });

  test('in the user’s own network reads nothing where every site is allowed, unless by name', async () => {
    const local = { kind: 'hit', address: 'http://wiki.corp/a', among: false } as const;
    const everywhere = makeNeeds(freshStore().store, { held: ['<all_urls>'] });
    expect(await answerGate(everywhere.needs, local, top({ url: local.address }))).toMatchObject({ stop: true });
    expect(everywhere.fake.ran).toEqual([]);
    const page = { answer: { ...READ, address: local.address }, tab: { url: local.address } };
    const named = makeNeeds(freshStore().store, { held: ['*://*.wiki.corp/*'], page });
    await answerGate(named.needs, local, top({ url: local.address }));
    expect(named.fake.ran).toEqual(['/reader.js']);
  });

  test('while paused reads nothing, and does after', async () => {
    const { store } = freshStore();
    const { needs, fake } = makeNeeds(store);
    await store.setSetting('paused', true);
    expect(await answerGate(needs, hit, top())).toEqual({ done: true });
    expect(fake.ran).toEqual([]);
    await store.setSetting('paused', false);
    await answerGate(needs, hit, top());
    expect(fake.ran).toEqual(['/reader.js']);
  });

  test('of a page that has gone on since keeps nothing: the article belongs to its own address', async () => {
    const { store } = freshStore();
    const gone = makeNeeds(store);
    await answerGate(gone.needs, hit, top({ url: 'https://www.norham-echo.example/other' }));
    expect(gone.fake.ran).toEqual([]);
    const later = makeNeeds(store, { page: { answer: { ...READ, address: 'https://www.norham-echo.example/other' } } });
    await answerGate(later.needs, hit, top());
    expect(later.fake.badges).toEqual([]);
    expect(await store.articles()).toMatchObject({ articles: [] });
  });

  test('keeps an article whose tab went on once it was read, and shows nothing over the next page', async () => {
    const { store } = freshStore();
    const { needs, fake } = makeNeeds(store, { page: { after: 'https://www.norham-echo.example/other' } });
    await answerGate(needs, hit, top());
    expect(await store.articles()).toMatchObject({ articles: [{}] });
    expect(fake.badges).toEqual([]);
  });

  test('a page that grew while it loaded is no changed article; one that changed a day later is', async () => {
    const { store } = freshStore();
    await answerGate(makeNeeds(store).needs, hit, top());
    const page = { answer: { ...READ, article: makeArticle({ text: 'More words than before.' }) } };
    const grown = makeNeeds(store, { page, at: MONDAY + 5_000 });
    await answerGate(grown.needs, hit, top());
    expect(grown.fake.badges.at(-1)?.badge.title).toMatch(/^badgeSaved/);
    const changed = makeNeeds(store, {
      page: { answer: { ...READ, article: makeArticle({ text: 'Corrected.' }) } },
      at: MONDAY + 86_400_000,
    });
    await answerGate(changed.needs, hit, top());
    expect(changed.fake.badges.at(-1)?.badge).toMatchObject({ text: 'I*', title: expect.stringMatching(/^badgeChanged/) });
  });

  test('what is unsure waits for review, and the icon says so', async () => {
    const { store } = freshStore();
    const { needs, fake } = makeNeeds(store, { findings: [makeFinding({ certainty: 'unsure' })] });
    await answerGate(needs, hit, top());
    expect(fake.badges.at(-1)?.badge).toMatchObject({ text: '?', title: 'badgeSaved|badgeUnsure' });
    expect(await store.review()).toMatchObject({ waiting: 1 });
  });

  test('what the user took back is not kept again', async () => {
    const { store } = freshStore();
    const { needs, fake } = makeNeeds(store);
    await answerGate(needs, hit, top());
    const kept = await store.articleByUrl(HERE);
    if (kept.ok && kept.kept) await store.removeArticle(kept.kept.article.id, { at: MONDAY });
    await answerGate(needs, hit, top());
    expect(await store.articles()).toMatchObject({ articles: [] });
    expect(fake.badges.at(-1)?.badge.text).toBe('');
  });

  test('a fault says so on the icon', async () => {
    const { needs, fake } = makeNeeds(freshStore().store, { page: { answer: { nonsense: true } } });
    await answerGate(needs, hit, top());
    expect(fake.badges.at(-1)?.badge).toMatchObject({ text: '!', title: 'badgeFault' });
  });
});

describe('a page shown again', () => {
  test('gets its icon back, and is not read', async () => {
    const { store } = freshStore();
    await answerGate(makeNeeds(store).needs, hit, top());
    const { needs, fake } = makeNeeds(store);
    await answerGate(needs, { ...hit, kind: 'shown' }, top());
    expect(fake.ran).toEqual([]);
    expect(fake.badges.at(-1)?.badge.text).toBe('I');
  });
});

describe('a council’s grade that changed', () => {
  test('is on the icon, and told by the system only for a council that is watched, once', async () => {
    const { store } = freshStore();
    const unwatched = makeNeeds(store, { lead: DOWN });
    await answerGate(unwatched.needs, hit, top());
    expect(unwatched.fake.badges.at(-1)?.badge).toMatchObject({
      text: '↓I',
      title: expect.stringMatching(/^badgeDown\|Norfolk badgeSaved/),
    });
    expect(unwatched.notices).toEqual([]);

    const other = freshStore().store;
    await other.setSetting('watched', ['926']);
    const watched = makeNeeds(other, { lead: DOWN });
    await answerGate(watched.needs, hit, top());
    await answerGate(watched.needs, hit, top());
    expect(watched.notices).toMatchObject([{ council: { name: 'Norfolk' }, direction: 'down' }]);
  });
});

describe('what the background hears', () => {
  const { needs, fake } = makeNeeds(freshStore().store);
  const onTab = inLine();

  test.each([
    ['from nowhere', hit, {}],
    ['nonsense', { kind: 'hit' }, { tab: { id: 7, url: HERE, incognito: false }, frameId: 0 }],
    ['nothing', undefined, { tab: { id: 7, url: HERE, incognito: false }, frameId: 0 }],
  ])('%s is not answered', (_, message, sender) => {
    expect(hear(needs, message, sender, onTab)).toBeNull();
  });

  test.each([
    ['from a frame', { tab: { id: 7, url: HERE, incognito: false }, frameId: 3 }],
    ['from a window of which the browser does not say that it is not private', { tab: { id: 7, url: HERE }, frameId: 0 }],
  ])('%s reads nothing', async (_, sender) => {
    expect(await hear(needs, hit, sender, onTab)).toMatchObject({ stop: true });
    expect(fake.ran).toEqual([]);
  });

  test('of one tab is done in order, of two side by side', async () => {
    const order: string[] = [];
    const wait = (name: string, milliseconds: number) => async () => {
      await new Promise((later) => setTimeout(later, milliseconds));
      order.push(name);
    };
    const line = inLine();
    await Promise.allSettled([
      line(1, wait('slow', 60)),
      line(1, async () => Promise.reject(new Error('broken'))),
      line(1, wait('fast', 0)),
      line(2, wait('other', 20)),
    ]);
    expect(order).toEqual(['other', 'slow', 'fast']);
  });
});
