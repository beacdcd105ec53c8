/** Pages for the reader's tests, in the words of nobody. */
import { JSDOM } from 'jsdom';
import { readDocument } from '../../../lib/article/read-document.ts';
import type { ReadResult } from '../../../lib/article/read-result.ts';
import type { Article } from '../../../lib/domain/article.ts';

export const ADDRESS = 'https://www.fenlandpost.example/news/report-1234';

export const STORY = [
  'Social workers in the borough have won praise from a team of inspectors who spent a fortnight there in the spring.',
  'Their report, which came out on Tuesday, says that families are listened to and that plans are made with them.',
  'The council had been told to improve when it was last looked at, and has since hired forty more members of staff.',
];

export const HEAD = '<title>Praise for borough’s social workers | Fenland Post</title>';
export const HEADLINE = '<h1>Praise for borough’s social workers</h1>';

export const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

export function pageOf(body: string, { head = HEAD, html = ' lang="en-GB"', url = ADDRESS } = {}): Document {
  return new JSDOM(`<!doctype html><html${html}><head>${head}</head><body>${body}</body></html>`, { url }).window.document;
}

export type Given = { head?: string; html?: string; url?: string };

export function tryRead(body: string, given: Given = {}): Promise<ReadResult> {
  return readDocument(pageOf(body, given), given.url ?? ADDRESS);
}

export async function read(body: string, given: Given = {}): Promise<Article> {
  const result = await tryRead(body, given);
  if (!result.ok) throw new Error(`no article: ${result.why}`);
  return result.article;
}

export function linesOf(article: Article): string[] {
  return article.blocks.map((block) => article.text.slice(block.start, block.end));
}

export function kindsOf(article: Article): string[] {
  return article.blocks.map((block) => block.kind);
}
