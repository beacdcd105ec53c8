import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStore, type Store } from '../../lib/store/store.ts';
import { dumpLive, freshStore, good, MONDAY, makeArticle, makeFinding } from '../unit/store/readings.ts';

const ADDRESSES = ['https://a.example/1', 'https://a.example/2', 'https://www.a.example/3', 'https://b.example/1'];
const WORDS = ['Rated good.', 'Rated inadequate.', 'Rated “good”, it says.'];
const COUNCILS = ['926', '886', '383'];
const hostOf = (address: string) => new URL(address).host.replace('www.', '');

type Reading = { address: number; words: number; councils: number[]; extractor: number };
type Deed =
  | { do: 'keep'; reading: Reading }
  | { do: 'remove'; which: number }
  | { do: 'forget'; address: number }
  | { do: 'judge'; which: number }
  | { do: 'undo' | 'redo'; which: number };

const reading: fc.Arbitrary<Reading> = fc.record({
  address: fc.nat(ADDRESSES.length - 1),
  words: fc.nat(WORDS.length - 1),
  councils: fc.uniqueArray(fc.nat(COUNCILS.length - 1), { minLength: 0, maxLength: 3 }),
  extractor: fc.integer({ min: 1, max: 2 }),
});
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('keep' as const), reading }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forget' as const), address: fc.nat(ADDRESSES.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('judge' as const), which: fc.nat(5) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), which: fc.nat(20) }) },
);

/** What should be kept: whole copies of before and after for every step, where the store swaps rows. */
type Entry = { name: number; addresses: string[]; host: string; words: string; extractor: number; councils: string[]; denied: string[] };
type ModelStep = {
  token: string;
  touched: number[];
  before: Map<number, Entry>;
  after: Map<number, Entry>;
  state: 'done' | 'undone' | 'spent';
};

class Model {
  live = new Map<number, Entry>();
  steps: ModelStep[] = [];
  /** Names by first address: keeping an article again after its removal names it again. */
  names = new Map<string, number>();

  find({ address, words }: Reading): Entry | undefined {
    const url = ADDRESSES[address] ?? '';
    const all = [...this.live.values()];
    return all.find((one) => one.addresses.includes(url)) ?? all.find((one) => one.host === hostOf(url) && one.words === WORDS[words]);
  }

  nameOf(address: string): number {
    const name = this.names.get(address) ?? this.names.size;
    this.names.set(address, name);
    return name;
  }

  step(token: string, touched: number[], change: () => void): void {
    const copy = () =>
      new Map([...this.live].filter(([name]) => touched.includes(name)).map(([name, entry]) => [name, structuredClone(entry)]));
    for (const step of this.steps) if (step.state === 'undone' && step.touched.some((name) => touched.includes(name))) step.state = 'spent';
    const before = copy();
    change();
    this.steps.push({ token, touched, before, after: copy(), state: 'done' });
  }

  /** Whether it may be done, and if so does it. */
  move(step: ModelStep, to: 'undone' | 'done'): boolean {
    if (step.state === to || (to === 'undone' && step.state === 'spent')) return true;
    if (step.state === 'spent') return false;
    const at = this.steps.indexOf(step);
    const touching = (other: ModelStep) => other.touched.some((name) => step.touched.includes(name));
    const inTheWay =
      to === 'undone'
        ? this.steps.slice(at + 1).some((other) => other.state === 'done' && touching(other))
        : this.steps.slice(0, at).some((other) => other.state === 'undone' && touching(other));
    if (inTheWay) return false;
    for (const name of step.touched) this.live.delete(name);
    for (const [name, entry] of to === 'undone' ? step.before : step.after) this.live.set(name, structuredClone(entry));
    step.state = to;
    return true;
  }
}

async function perform(store: Store, model: Model, one: Deed, at: number): Promise<void> {
  const articles = good(await store.articles({ limit: 100 })).articles;
  switch (one.do) {
    case 'keep': {
      const { address, words, councils, extractor } = one.reading;
      const url = ADDRESSES[address] ?? '';
      const codes = councils.map((index) => COUNCILS[index] ?? '');
      const article = makeArticle({ url, text: WORDS[words] ?? '', title: 'A report' });
      const findings = codes.map((code) => makeFinding({ council: { code, name: code } }));
      const kept = good(await store.keepReading(article, findings, { at, extractor }));
      if (codes.length === 0) {
        expect(kept.outcome).toBe('none');
        return;
      }
      const old = model.find(one.reading);
      const isSame = old?.words === WORDS[words];
      expect(kept.outcome).toBe(old ? (isSame ? 'same' : 'changed') : 'new');
      if (old && isSame && extractor <= old.extractor) {
        if (!old.addresses.includes(url)) old.addresses.push(url);
        return;
      }
      const name = old?.name ?? model.nameOf(url);
      model.step(kept.undoToken ?? '', [name], () => {
        const denied = old?.denied ?? [];
        const addresses = [...new Set([...(old?.addresses ?? []), url])];
        const entry = { name, addresses, host: old?.host ?? hostOf(url), words: WORDS[words] ?? '', extractor, denied };
        model.live.set(name, { ...entry, councils: codes.filter((code) => !denied.includes(code)) });
      });
      return;
    }
    case 'remove': {
      const victim = articles[one.which % Math.max(1, articles.length)];
      if (!victim) return;
      const { undoToken } = good(await store.removeArticle(victim.id, { at }));
      const name = [...model.live.values()].find((entry) => entry.addresses.includes(victim.article.url ?? ''))?.name ?? -1;
      model.step(undoToken, [name], () => model.live.delete(name));
      return;
    }
    case 'forget': {
      const address = ADDRESSES[one.address] ?? '';
      const names = [...model.live.values()].filter((entry) => entry.host === hostOf(address)).map((entry) => entry.name);
      const answer = await store.forgetSite(address, { at });
      expect(answer.ok).toBe(names.length > 0);
      if (answer.ok) {
        model.step(answer.undoToken, names, () => {
          for (const name of names) model.live.delete(name);
        });
      }
      return;
    }
    case 'judge': {
      const findings = good(await store.findingsOfCouncils(COUNCILS)).findings;
      const victim = findings[one.which % Math.max(1, findings.length)];
      if (!victim) return;
      const { undoToken } = good(await store.judgeFinding(victim.id, 'no-inspection', { at }));
      const entry = [...model.live.values()].find((other) => other.addresses.includes(victim.article.url ?? ''));
      const code = victim.finding.council.code;
      if (!entry) throw new Error('the model has lost an article');
      model.step(undoToken, [entry.name], () => {
        const denied = [...entry.denied, code];
        model.live.set(entry.name, { ...entry, denied, councils: entry.councils.filter((other) => other !== code) });
      });
      return;
    }
    case 'undo':
    case 'redo': {
      const step = model.steps[one.which % Math.max(1, model.steps.length)];
      if (!step) return;
      const answer = await (one.do === 'undo' ? store.undo(step.token) : store.redo(step.token));
      expect(answer.ok).toBe(model.move(step, one.do === 'undo' ? 'undone' : 'done'));
      return;
    }
  }
}

async function expectEqual(store: Store, model: Model): Promise<void> {
  const shown = (list: { text: string; councils: string[] }[]) => list.map((one) => `${one.text} ${one.councils.toSorted()}`).toSorted();
  const { articles } = good(await store.articles({ limit: 100 }));
  const { findings, refused } = good(await store.findingsOfCouncils(COUNCILS));
  expect(refused).toBe(0);
  const councilsOf = (id: string) => findings.filter((one) => one.articleId === id).map((one) => one.finding.council.code);
  const kept = articles.map((one) => ({ text: one.article.text, councils: councilsOf(one.id) }));
  expect(shown(kept)).toEqual(shown([...model.live.values()].map((one) => ({ text: one.words, councils: one.councils }))));
  for (const entry of model.live.values()) {
    for (const address of entry.addresses) {
      expect(good(await store.articleByUrl(`${address}/#x`)).kept?.article.article.text).toBe(entry.words);
    }
  }
}

describe('whatever the user does, in whatever order', () => {
  test('the store keeps what it should', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 14 }), async (deeds) => {
        const { store } = freshStore();
        const model = new Model();
        for (const [index, one] of deeds.entries()) {
          await perform(store, model, one, MONDAY + index);
          await expectEqual(store, model);
        }
        store.close();
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  test('undoing everything, newest first, leaves nothing; redoing everything brings it all back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 12 }), async (deeds) => {
        const { name, store } = freshStore();
        await store.ready();
        const model = new Model();
        for (const [index, one] of deeds.entries()) await perform(store, model, one, MONDAY + index);
        const before = await dumpLive(name);
        const done = model.steps.filter((step) => step.state === 'done');
        for (const step of done.toReversed()) good(await store.undo(step.token));
        expect(await dumpLive(name)).toEqual({ articles: [], findings: [], corrections: [] });
        for (const step of done) good(await store.redo(step.token));
        expect(await dumpLive(name)).toEqual(before);
        store.close();
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('windows that keep at the same time keep each article once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(reading, { minLength: 2, maxLength: 12 }), async (readings) => {
        const { name, store } = freshStore();
        await store.ready();
        const windows = readings.map(() => openStore(name));
        const answers = await Promise.all(
          readings.map(({ address, words, councils }, index) => {
            const article = makeArticle({ url: ADDRESSES[address] ?? '', text: `${address} ${words}` });
            const findings = councils.map((at) => makeFinding({ council: { code: COUNCILS[at] ?? '', name: 'x' } }));
            return windows[index]?.keepReading(article, findings, { at: MONDAY, extractor: 1 });
          }),
        );
        const wanted = new Set(readings.filter((one) => one.councils.length > 0).map((one) => one.address));
        const { articles = [], findings = [] } = await dumpLive(name);
        expect(articles).toHaveLength(wanted.size);
        expect(answers.filter((answer) => answer?.ok && answer.outcome === 'new')).toHaveLength(wanted.size);
        const ids = new Set(articles.map((row) => (row as { id: string }).id));
        expect(findings.every((row) => ids.has((row as { articleId: string }).articleId))).toBe(true);
        for (const one of windows) one.close();
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
