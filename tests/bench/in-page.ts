/** What runs inside a measured page: ours and the peers, on the same document, one after the other. Bundled by `bundle.ts`. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readDocument } from '../../lib/article/read-document.ts';
import { madeArticle } from '../../lib/commands/degrade-record.ts';
import type { Article } from '../../lib/domain/article.ts';
import type { KeptFinding } from '../../lib/domain/kept.ts';
import { extract } from '../../lib/extract/extract.ts';
import { familyOf, loadRecord, officialOf } from '../../lib/record/load-record.ts';
import { openStore } from '../../lib/store/store.ts';
import { buildTrail } from '../../lib/trail/build-trail.ts';

const CONTENDERS = ['clone', 'readability', 'isProbablyReaderable', 'defuddle', 'reader', 'extraction'] as const;
export type Contender = (typeof CONTENDERS)[number];
/** ms by contender. */
export type PageTimes = Record<Contender, number>;

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function articleHere(): Promise<Article | null> {
  const read = await readDocument(document, location.href);
  return read.ok ? read.article : null;
}

function workOf(name: Contender, article: Article): () => unknown {
  if (name === 'clone') return () => document.cloneNode(true);
  if (name === 'readability') return () => new Readability(document.cloneNode(true) as Document).parse();
  if (name === 'isProbablyReaderable') return () => isProbablyReaderable(document);
  if (name === 'defuddle') return () => new Defuddle(document, { url: location.href }).parse();
  if (name === 'reader') return () => readDocument(document, location.href);
  return () => extract(article);
}

const NO_ARTICLE: Article = { url: null, title: '', site: null, byline: null, published: null, lang: null, text: '', blocks: [] };

/** Time in ms of one contender's first run in a page that has run nothing else; extraction's alone comes after the reader's. */
export async function timeFirst(name: Contender): Promise<number> {
  const article = name === 'extraction' ? await articleHere() : NO_ARTICLE;
  return article ? timed(workOf(name, article)) : Number.NaN;
}

/**
 * Median times in ms over `rounds`, in which the contenders take turns, after `before` rounds that nobody counts; null where the reader finds
 * no article.
 */
export async function timePage(before: number, rounds: number): Promise<PageTimes | null> {
  const article = await articleHere();
  if (!article) return null;
  const works = CONTENDERS.map((name) => workOf(name, article));
  const times = CONTENDERS.map((): number[] => []);
  for (let round = -before; round < rounds; round++) {
    for (let i = 0; i < works.length; i++) {
      const at = (i + round + before) % works.length;
      const took = await timed(works[at] as () => unknown);
      if (round >= 0) times[at]?.push(took);
    }
  }
  const middle = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
  return Object.fromEntries(CONTENDERS.map((name, i) => [name, middle(times[i] ?? [])])) as PageTimes;
}

/** Time of extraction, in ms, on paragraphs repeated to about `chars` characters; the best of some rounds. */
export function timeGrowth(paragraphs: string[], chars: number, rounds: number): { chars: number; ms: number } {
  const blocks: Article['blocks'] = [];
  let text = '';
  for (let i = 0; text.length < chars; i++) {
    const line = paragraphs[i % paragraphs.length] ?? '';
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + line.length });
    text += `${line}\n`;
  }
  const article: Article = { url: null, title: 'Growth', site: null, byline: null, published: null, lang: 'en', text, blocks };
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    extract(article);
    return performance.now() - started;
  });
  return { chars: text.length, ms: Math.min(...times) };
}

/** Times of the store over `count` articles of one finding each, in a database of its own. */
export async function timeStore(article: Article, count: number) {
  const name = `bench-${count}`;
  const store = openStore(name);
  await store.ready();
  const findings = extract(article).slice(0, 1);
  const put: number[] = [];
  const merge: number[] = [];
  const at = 1_750_000_000_000;
  const address = (i: number) => `https://site-${i % 40}.example/story-${i}`;
  const reading = (i: number) => ({ at: at + i, extractor: 1, address: address(i) });
  const numbered = (i: number) => ({ ...article, url: address(i), text: `${article.text}\nStory ${i}.` });
  for (let i = 0; i < count; i++) put.push(await timed(() => store.keepReading(numbered(i), findings, reading(i))));
  for (let i = 0; i < count; i += 4) merge.push(await timed(() => store.keepReading(numbered(i), findings, reading(i))));
  store.close();
  const again = openStore(name);
  const reopen = await timed(() => again.ready());
  let articles = 0;
  const readAll = await timed(async () => {
    let after = null;
    do {
      const page: Awaited<ReturnType<typeof again.articles>> = await again.articles({ after, limit: 200 });
      if (!page.ok) throw new Error(page.detail);
      articles += page.articles.length;
      after = page.next;
    } while (after);
  });
  again.close();
  indexedDB.deleteDatabase(name);
  return { put, merge, reopen, readAll, articles };
}

/**
 * Merging, in ms, over findings made from the record (lib/commands/degrade-record.ts): one council's trail with `count` findings, and the trails of
 * all councils with none. `first` is the very first run, code and record cold; `all` are the runs after it.
 */
export async function timeTrails(recordText: string, code: string, count: number, rounds: number) {
  const loaded = await loadRecord(async () => recordText);
  if (!loaded.ok) throw new Error(loaded.why);
  const { record } = loaded;
  const codes = Object.entries(record.file.councils).flatMap(([each, council]) => (council.to === undefined ? [each] : []));
  const trailOf = (each: string, kept: KeptFinding[]) =>
    buildTrail({
      council: { code: each, name: each },
      kept,
      official: officialOf(record, familyOf(record, each)),
      asOf: record.asOf,
    });
  const firstAll = await timed(() => codes.map((each) => trailOf(each, [])));
  const official = officialOf(record, familyOf(record, code));
  const kept: KeptFinding[] = [];
  for (let seed = 0; kept.length < count; seed++) kept.push(...madeArticle(code, official, seed).map((made) => made.kept));
  kept.length = count;
  const firstOne = await timed(() => trailOf(code, kept));
  const one: number[] = [];
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) {
    one.push(await timed(() => trailOf(code, kept)));
    all.push(await timed(() => codes.map((each) => trailOf(each, []))));
  }
  return { councils: codes.length, firstOne, one, firstAll, all };
}

export { extract };
