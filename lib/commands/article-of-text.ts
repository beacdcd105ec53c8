/** An article from plain text: every line is a block. */
import type { Article, Block } from '../domain/article.ts';
import { PARTIAL_DATE } from '../domain/dates.ts';

export type TextSource = { title: string; published: string | null; url: string | null; site: string | null };

/** Lines that only hold space are no blocks. A published date that is none is left out. */
export function articleOfText(text: string, from: TextSource): Article {
  const lines = text
    .split(/\r?\n/)
    .map((l) => l.trim())
    .filter(Boolean);
  const blocks: Block[] = [];
  let at = 0;
  for (const line of lines) {
    blocks.push({ kind: 'paragraph', start: at, end: at + line.length });
    at += line.length + 1;
  }
  const dated = from.published && PARTIAL_DATE.test(from.published) ? from.published : null;
  const inUrl = /\/(20\d\d)\/(0[1-9]|1[0-2])(?:\/|$)/.exec(from.url ?? '');
  return {
    url: from.url,
    title: from.title,
    site: from.site,
    byline: null,
    published: dated ? { date: dated, source: 'given' } : inUrl ? { date: `${inUrl[1]}-${inUrl[2]}`, source: 'url' } : null,
    lang: null,
    text: lines.join('\n'),
    blocks,
  };
}
