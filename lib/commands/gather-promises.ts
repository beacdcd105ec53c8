/**
 * node lib/commands/gather-promises.ts
 * Writes tests/corpus/promises: every short article that the extractor's unit tests read, each once, with what the rules alone find in it. Where a test fails
 * nothing is written: what it reads is no promise. Train anew afterwards (train-weights.ts).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../domain/article.ts';
import { gatherClaims } from '../extract/assemble/claims.ts';
import { readArticle } from '../extract/document.ts';
import { assemble } from '../extract/extract.ts';
import { readReport } from '../extract/reports/read-report.ts';
import { storiesOf } from '../extract/text/stories.ts';
import { rowOf } from './extract-row.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'tests/corpus/promises');
/** Longer ones try the reader's limits and say little; UTF-16 units. */
const MOST_TEXT = 3_000;
/** What gold says of an inspection. */
const TOLD = [
  'council',
  'service',
  'framework_or_visit',
  'rating',
  'rating_basis',
  'role',
  'inspected',
  'inspected_basis',
  'report_published',
];

/** Every article that the unit tests read; null where one of them fails. */
function articlesRead(): Article[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'inspection-trail-promises-'));
  const notes = join(folder, 'articles.jsonl');
  writeFileSync(notes, '');
  try {
    const config = join(FOLDER, 'vitest.config.ts');
    const { status } = spawnSync(join(ROOT, 'node_modules/.bin/vitest'), ['run', '--config', config, '--no-file-parallelism'], {
      cwd: ROOT,
      env: { ...process.env, PROMISES: notes },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) return null;
    const lines = readFileSync(notes, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Article);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The story and its gold; null for what is no single story told in prose. */
function promiseOf(article: Article): { story: object; told: Record<string, unknown>[] } | null {
  const { title, text, url, site } = article;
  if (text.length > MOST_TEXT || readReport(article)) return null;
  const r = readArticle(article);
  if (storiesOf(r, article)) return null;
  const { inspections } = rowOf('', article, assemble(article, r, gatherClaims(r)));
  const told = inspections.map((row) => Object.fromEntries(TOLD.map((key) => [key, row[key]])));
  return { story: { title, published: article.published?.date ?? null, url, site, text }, told };
}

const articles = articlesRead();
if (!articles) {
  console.error('gather-promises: a unit test fails, nothing is written');
  process.exit(1);
}
const promises = new Map<string, NonNullable<ReturnType<typeof promiseOf>>>();
for (const article of articles) {
  const promise = promiseOf(article);
  if (promise) promises.set(JSON.stringify(promise.story), promise);
}
const rows = [...promises]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, promise], i) => ({ file: `u${String(i + 1).padStart(4, '0')}`, ...promise }));
const pages = Object.fromEntries(rows.map(({ file, told }) => [file, { relevant: told.length > 0, inspections: told }]));
writeFileSync(join(FOLDER, 'passages.jsonl'), rows.map(({ file, story }) => `${JSON.stringify({ file, ...story })}\n`).join(''));
writeFileSync(join(FOLDER, 'gold.json'), `${JSON.stringify({ pages })}\n`);
console.log(`${rows.length} stories, ${rows.reduce((sum, { told }) => sum + told.length, 0)} inspections`);
