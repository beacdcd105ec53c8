import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/article/read-document.ts';
import type { Article } from '../../../lib/domain/article.ts';

const ADDRESS = 'https://www.fenlandpost.example/news/report-1234';

const STORY = [
  'Social workers in the borough have won praise from a team of inspectors who spent a fortnight there in the spring.',
  'Their report, which came out on Tuesday, says that families are listened to and that plans are made with them.',
  'The council had been told to improve when it was last looked at, and has since hired forty more members of staff.',
];

function page(body: string, head = '<title>Praise for borough | Fenland Post</title>'): Document {
  return new JSDOM(`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`, { url: ADDRESS }).window.document;
}

async function read(body: string, head?: string): Promise<Article> {
  const result = await readDocument(page(body, head), ADDRESS);
  if (!result.ok) throw new Error(`no article: ${result.why}`);
  return result.article;
}

const paragraphs = (lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');

describe('what an article says is read whole', () => {
  it('reads every paragraph in order, each with its place', async () => {
    const article = await read(`<main><h1>Praise for borough</h1>${paragraphs(STORY)}</main>`);
    expect(article.blocks.map((block) => article.text.slice(block.start, block.end))).toEqual(STORY);
    expect(article.title).toBe('Praise for borough');
  });
});
