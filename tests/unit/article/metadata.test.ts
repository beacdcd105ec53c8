import { describe, expect, it } from 'vitest';
import { canonicalAddress, plainAddress } from '../../../lib/article/canonical-address.ts';
import { withoutSite } from '../../../lib/article/headline.ts';
import { HEADLINE, paragraphs, read, STORY } from './pages.ts';

const TEXT = paragraphs(STORY);

describe('an article is kept under an address that can be believed', () => {
  const here = 'https://www.post.example/news/praise?utm_source=mail&id=7&fbclid=x#top';

  it('its own, without tracking, where the page names none', () => {
    expect(canonicalAddress(here, [], false)).toBe('https://www.post.example/news/praise?id=7');
    expect(plainAddress('https://user:word@post.example/a?a=1&UTM_Medium=x&b=2')).toBe('https://post.example/a?a=1&b=2');
  });

  it('the canonical one of the same site', () => {
    expect(canonicalAddress('https://m.post.example/amp/praise', ['https://www.post.example/news/praise'], false)).toBe(
      'https://www.post.example/news/praise',
    );
    expect(canonicalAddress(here, ['/news/praise-for-borough'], false)).toBe('https://www.post.example/news/praise-for-borough');
  });

  it('not another site’s, not the front page, not a script', () => {
    for (const claim of ['https://elsewhere.example/news/praise', 'https://www.post.example/', 'javascript:alert(1)', 'http://']) {
      expect(canonicalAddress(here, [claim], false)).toBe('https://www.post.example/news/praise?id=7');
    }
  });

  it('the publisher’s, on an AMP cache', () => {
    const cache = 'https://www.google.com/amp/s/post.example/praise';
    expect(canonicalAddress(cache, ['https://post.example/praise'], true)).toBe('https://post.example/praise');
    expect(canonicalAddress(cache, ['https://post.example/praise'], false)).toBe(cache);
  });

  it('none for a page that came from no web address', () => {
    expect(canonicalAddress('file:///home/me/page.html', [], false)).toBeNull();
    expect(canonicalAddress('about:blank', ['https://post.example/praise'], false)).toBe('https://post.example/praise');
  });
});

describe('the title is the headline', () => {
  it('as shown, not the site’s name beside it', async () => {
    expect((await read(`<h1>Fenland Post</h1><h3 class="post-title">Praise for borough’s social workers</h3>${TEXT}`)).title).toBe(
      'Praise for borough’s social workers',
    );
  });

  it('without the site where no headline is shown', async () => {
    expect((await read(TEXT, { head: '<title>Council gets good report from inspectors | Fenland Post</title>' })).title).toBe(
      'Council gets good report from inspectors',
    );
    expect(withoutSite('Council gets good report - Fenland Post', 'Fenland Post')).toBe('Council gets good report');
    expect(withoutSite('Re-rated: a well-run service', '')).toBe('Re-rated: a well-run service');
  });

  it('not another headline from the metadata', async () => {
    const head = `<title>Praise for borough’s social workers</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Praise for borough’s social workers","alternativeHeadline":"Borough inadequate"}</script>`;
    const article = await read(HEADLINE + TEXT, { head });
    expect([article.title, article.text].join()).not.toContain('inadequate');
  });
});

it('site, byline and language come from what the page says', async () => {
  const head = '<title>x</title><meta property="og:site_name" content="Fenland Post"><meta name="author" content="By Ada Finch">';
  expect(await read(HEADLINE + TEXT, { head })).toMatchObject({ site: 'Fenland Post', byline: 'Ada Finch', lang: 'en-GB' });
  expect(await read(`${HEADLINE}<p>By Ada Finch, education reporter</p>${TEXT}`)).toMatchObject({
    site: 'fenlandpost.example',
    byline: 'Ada Finch, education reporter',
  });
});
