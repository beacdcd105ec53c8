/** What holds for every input whatever: the fuzzer's questions. Each answers with what is broken, or null. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as z from 'zod/mini';
import { readDocument } from '../../lib/article/read-document.ts';
import { ReadResult } from '../../lib/article/read-result.ts';
import { Article, type Block } from '../../lib/domain/article.ts';
import { Finding } from '../../lib/domain/finding.ts';
import { EXTRACTOR_VERSION, extract } from '../../lib/extract/extract.ts';
import { openStore } from '../../lib/store/store.ts';

export type Broken = { promise: string; detail: string } | null;
export type Checked = { article: Article | null; findings: Finding[] };

const broken = (promise: string, detail: unknown): Broken => ({
  promise,
  detail: detail instanceof Error ? (detail.stack ?? detail.message) : String(detail),
});

/** Characters of text that must be read in a millisecond, on a slow machine; what comes before is start-up. */
const CHARS_PER_MS = 100;
const START_MS = 250;

/** Text as an article, a line a block, as the reader would give it. */
export function articleOf(title: string, text: string): Article {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line) blocks.push({ kind: 'paragraph', start: at, end: at + line.length });
    at += line.length + 1;
  }
  return {
    url: 'https://news.example/fuzz',
    title,
    site: null,
    byline: null,
    published: { date: '2025-06-30', source: 'given' },
    lang: 'en',
    text,
    blocks,
  };
}

/** The beginning of an article, at most `length` characters of its text. */
function beginning(article: Article, length: number): Article {
  const blocks = article.blocks.filter(({ end }) => end <= length);
  return { ...article, text: article.text.slice(0, length), blocks };
}

/** Says where extraction takes too long, or null. Beginnings first, ever longer: what grows out of proportion is caught while it still ends. */
function slowness(article: Article): string | null {
  const lengths = [4_000, 16_000, 64_000, 256_000].filter((length) => length < article.text.length);
  for (const length of [...lengths, article.text.length]) {
    const part = beginning(article, length);
    const allowed = START_MS + (part.text.length + part.title.length) / CHARS_PER_MS;
    // Twice at most: the first time may have been the machine's.
    for (let tries = 0; ; tries++) {
      const started = performance.now();
      extract(part);
      const took = performance.now() - started;
      if (took <= allowed) break;
      if (tries === 1) return `${Math.round(took)} ms for ${part.text.length} characters`;
    }
  }
  return null;
}

/** Extraction never throws, quotes exactly, fits its schema, and takes time in proportion to the text. */
export function checkArticle(article: Article, into: Checked): Broken {
  if (!z.safeParse(Article, article).success) return broken('an article fits its schema', z.safeParse(Article, article).error);
  const outside = article.blocks.find(({ start, end }) => start < 0 || end > article.text.length || start > end);
  if (outside) return broken('blocks lie inside the text', JSON.stringify(outside));
  let findings: Finding[];
  try {
    const slow = slowness(article);
    if (slow) return broken('extraction takes time in proportion to the text', slow);
    findings = extract(article);
  } catch (error) {
    return broken('extraction never throws', error);
  }
  for (const finding of findings) {
    const parsed = z.safeParse(Finding, finding);
    if (!parsed.success) return broken('a finding fits its schema', parsed.error);
    for (const { where, start, end, quote, rule } of [...finding.evidence, ...finding.judgements.map((judgement) => judgement.evidence)]) {
      const source = where === 'title' ? article.title : article.text;
      if (source.slice(start, end) !== quote || quote === '')
        return broken('evidence quotes exactly', `${rule}: ${JSON.stringify(quote)} at ${where} ${start}–${end}`);
    }
    if (finding.evidence.length === 0) return broken('every finding has evidence', JSON.stringify(finding));
  }
  if (JSON.stringify(extract(article)) !== JSON.stringify(findings))
    return broken('the same article gives the same findings', article.title);
  into.article = article;
  into.findings = findings;
  return null;
}

/** Reading never throws, never changes the page, and answers with an article or a known reason; what it answers can be extracted. */
export async function checkPage(html: string, into: Checked): Promise<Broken> {
  let dom: JSDOM;
  try {
    dom = new JSDOM(html, { url: 'https://news.example/2025/06/30/story', virtualConsole: new VirtualConsole() });
  } catch {
    return null; // what no browser would open is no page
  }
  try {
    const before = dom.serialize();
    const result = await readDocument(dom.window.document, dom.window.location.href);
    const parsed = z.safeParse(ReadResult, result);
    if (!parsed.success) return broken('a reading fits its schema', parsed.error);
    if (dom.serialize() !== before) return broken('the page is never changed', 'its HTML differs after reading');
    return result.ok ? checkArticle(result.article, into) : null;
  } catch (error) {
    return broken('reading never throws', error);
  } finally {
    dom.window.close();
  }
}

Object.assign(globalThis, { indexedDB: new IDBFactory(), IDBKeyRange });
const store = openStore('fuzz');
let clock = 1_750_000_000_000;

/** Whatever was found can be kept, is there once, and can be taken back exactly. */
export async function checkStore({ article, findings }: Checked): Promise<Broken> {
  if (!article || findings.length === 0) return null;
  clock += 1000;
  const address = `https://news.example/${clock}`;
  const own = { ...article, url: address };
  const reading = { at: clock, extractor: EXTRACTOR_VERSION, address };
  try {
    const first = await store.keepReading(own, findings, reading);
    if (!first.ok) return broken('what was found can be kept', `${first.why}: ${first.detail}`);
    const again = await store.keepReading(own, findings, { ...reading, at: clock + 1 });
    if (!again.ok || again.outcome !== 'same' || again.articleId !== first.articleId)
      return broken('keeping twice creates nothing new', JSON.stringify(again).slice(0, 300));
    const back = await store.articleByUrl(address);
    if (!back.ok || back.kept?.findings.length !== findings.length)
      return broken('what was kept comes back whole', JSON.stringify(back).slice(0, 300));
    if (first.undoToken === null) return broken('keeping can be undone', 'no token');
    const undone = await store.undo(first.undoToken);
    if (!undone.ok) return broken('keeping can be undone', `${undone.why}: ${undone.detail}`);
    const gone = await store.articleByUrl(address);
    if (!gone.ok || gone.kept !== null) return broken('undo takes it back whole', JSON.stringify(gone).slice(0, 300));
    return null;
  } catch (error) {
    return broken('the store never throws', error);
  }
}
