import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../lib/article/read-document.ts';

const FIRST = 'https://www.paper.example/news/first';
const SECOND = 'https://www.paper.example/news/second';
const head = (address: string) => `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">
  <meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2025-08-05T09:00:00Z">`;
const body = `<main><article><h1>Norham rated good</h1>${'<p>Children’s services in Norham have been rated good by the inspectors, who came in June.</p>'.repeat(5)}</article></main>`;

async function read(html: string, address: string, landed?: string) {
  const { document } = new JSDOM(`<!doctype html><head><title>Norham rated good</title>${html}</head><body>${body}</body>`, {
    url: address,
  }).window;
  const result = await readDocument(document, address, landed);
  if (!result.ok) throw new Error(result.why);
  return result;
}

describe('an article on a site that loads no pages', () => {
  test('is never put under the address and date that the first one left behind', async () => {
    const { article, address } = await read(head(FIRST), SECOND, FIRST);
    expect(article).toMatchObject({ url: SECOND, published: null, site: 'The Paper' });
    expect(address).toBe(SECOND);
  });

  test('has its own where the site keeps them true', async () => {
    const { article } = await read(head(SECOND), `${SECOND}?utm_source=x#top`, FIRST);
    expect(article).toMatchObject({ url: SECOND, published: { date: '2025-08-05', source: 'meta' } });
  });

  test('is believed as ever where the page was loaded', async () => {
    const { article } = await read(head(FIRST), SECOND);
    expect(article).toMatchObject({ url: FIRST, published: { date: '2025-08-05' } });
    expect((await read(head(FIRST), `${SECOND}#top`, SECOND)).article.url).toBe(FIRST);
  });
});
