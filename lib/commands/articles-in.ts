/** The articles of files as commands take them: pages (.html), texts (.txt) and lines of a .jsonl ({ file, title, published, url, site, text }). */
import { readFile as readText } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Article } from '../domain/article.ts';
import { articleOfText } from './article-of-text.ts';
import { readFile } from './read-file.ts';

export type FileArticle = { ok: true; file: string; article: Article } | { ok: false; file: string; why: string };

export async function* articlesIn(path: string): AsyncGenerator<FileArticle> {
  if (path.endsWith('.jsonl')) {
    yield* linesOf(path);
    return;
  }
  try {
    const read = await readFile(path);
    const file = basename(path);
    yield read.ok ? { ok: true, file, article: read.article } : { ok: false, file: path, why: read.why };
  } catch (error) {
    yield { ok: false, file: path, why: error instanceof Error ? error.message : String(error) };
  }
}

async function* linesOf(path: string): AsyncGenerator<FileArticle> {
  let text: string;
  try {
    text = await readText(path, 'utf8');
  } catch (error) {
    yield { ok: false, file: path, why: error instanceof Error ? error.message : String(error) };
    return;
  }
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `${path}:${i + 1}`;
    const row = objectOf(line);
    if (!row || typeof row.text !== 'string') {
      yield { ok: false, file: place, why: row ? 'needs a "text"' : 'not a JSON object' };
      continue;
    }
    const word = (key: string) => (typeof row[key] === 'string' ? row[key] : null);
    const from = { title: word('title') ?? '', published: word('published'), url: word('url'), site: word('site') };
    yield { ok: true, file: word('file') ?? place, article: articleOfText(row.text, from) };
  }
}

function objectOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
