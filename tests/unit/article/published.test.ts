import { describe, expect, it } from 'vitest';
import { dateFromAddress, dateFromValue, datesInText } from '../../../lib/article/dates-in-text.ts';
import { HEAD, HEADLINE, paragraphs, read, STORY } from './pages.ts';

const TEXT = paragraphs(STORY);

async function published(body: string, head = '', given: { url?: string; html?: string } = {}) {
  return (await read(body, { head: HEAD + head, ...given })).published;
}

const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the page’s own date is found', () => {
  it('in JSON-LD: alone, in a list, in a graph', async () => {
    const node = { '@type': 'NewsArticle', headline: 'Praise for borough’s social workers', datePublished: '2019-03-12T23:30:00+00:00' };
    for (const data of [node, [node], { '@graph': [{ '@type': 'WebPage', datePublished: '2020-01-01' }, node] }]) {
      expect(await published(HEADLINE + TEXT, jsonLd(data))).toEqual({ date: '2019-03-12', source: 'json-ld' });
    }
  });

  it('in metadata of many systems', async () => {
    for (const meta of [
      'property="article:published_time"',
      'name="DC.date.issued"',
      'name="parsely-pub-date"',
      'itemprop="datePublished"',
      'name="date"',
    ]) {
      expect(await published(HEADLINE + TEXT, `<meta ${meta} content="2012-04-05T07:00:00Z">`)).toEqual({
        date: '2012-04-05',
        source: 'meta',
      });
    }
  });

  it('by the headline, as British and other papers write it', async () => {
    const lines = {
      'Published 12 March 2019': '2019-03-12',
      'Tuesday, 12th March 2019': '2019-03-12',
      'Posted at 6.00am, Tuesday 12 March 2019, by Ada Finch': '2019-03-12',
      '05:30, 12 MAR 2019 Updated 11:02': '2019-03-12',
      '12/03/2019': '2019-03-12',
      'Mar 12, 2019': '2019-03-12',
      'Senin, 7 Maret 2016': '2016-03-07',
      'terça-feira, 12 de março de 2019': '2019-03-12',
      'Dienstag, 12. März 2019': '2019-03-12',
      'Dydd Mawrth, 12 Mawrth 2019': '2019-03-12',
      'Published: March 2019': '2019-03',
    };
    for (const [line, date] of Object.entries(lines)) {
      const article = await read(`${HEADLINE}<div class="x">${line}</div>${TEXT}`);
      expect([line, article.published]).toEqual([line, { date, source: 'visible' }]);
      expect(article.text).toBe(STORY.join('\n'));
    }
  });

  it('in a <time>', async () => {
    expect(await published(`${HEADLINE}<time datetime="2021-05-04T10:00">3 hours ago</time>${TEXT}`)).toEqual({
      date: '2021-05-04',
      source: 'visible',
    });
  });

  it('in the address, to the precision it has', async () => {
    const at = (url: string) => published(HEADLINE + TEXT, '', { url });
    expect(await at('https://post.example/2014/05/12/praise')).toEqual({ date: '2014-05-12', source: 'url' });
    expect(await at('https://post.example/2014/may/praise')).toEqual({ date: '2014-05', source: 'url' });
    expect(await at('https://post.example/news/20140512/praise')).toEqual({ date: '2014-05-12', source: 'url' });
    expect(await at('https://post.example/news/praise-1234')).toBeNull();
  });

  it('in the address that a mirror prints under what it copied', async () => {
    const copied = 'Anda sedang membaca artikel tentang<br>https://old.example/2014/05/praise-for-boroughs-social-workers.html';
    expect(await published(`${HEADLINE}${TEXT}<p>${copied}</p>`)).toEqual({ date: '2014-05', source: 'url' });
    expect(await published(`${HEADLINE}${TEXT}<p>See https://old.example/2014/05/another-matter-altogether.html</p>`)).toBeNull();
  });
});

describe('no other date is taken for it', () => {
  const nothing: Record<string, string> = {
    'a copyright year': `${HEADLINE}${TEXT}<footer>© 2014 Fenland Post. Copyright 12 March 2014</footer>`,
    'the day the page was printed or archived': `${HEADLINE}${TEXT}<div>This page was printed on 14 March 2015</div><div>Archived 3 May 2016</div>`,
    today: `<div>Today: 14 March 2015</div>${HEADLINE}${TEXT}`,
    'an update': `${HEADLINE}<div>Last updated 14 March 2015</div>${TEXT}`,
    'a comment’s date': `${HEADLINE}${TEXT}<div id="comments"><div>12 March 2019 09:14 Ada</div><time datetime="2019-03-12">then</time></div>`,
    'a related story’s date': `${HEADLINE}${TEXT}<aside><ul><li>12 March 2019 <a href="/x">Elsewhere</a></li></ul></aside>`,
    'a date that the article speaks of': `${HEADLINE}<p>Inspectors visited the borough between 4 and 15 March 2019 and spoke to many families there.</p>${TEXT}`,
    'the day of an inspection in a box': `${HEADLINE}<p>Inspection: 12 March 2019</p>${TEXT}`,
  };
  for (const [name, body] of Object.entries(nothing)) {
    it(name, async () => expect(await published(body)).toBeNull());
  }

  it('the date of another article in the page’s own JSON-LD', async () => {
    const others = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'NewsArticle', headline: 'Elsewhere', datePublished: '2019-03-12' }],
    };
    expect(await published(HEADLINE + TEXT, jsonLd(others))).toBeNull();
    const two = [1, 2].map((n) => ({ '@type': 'NewsArticle', headline: `Other story number ${n}`, datePublished: '2019-03-12' }));
    expect(await published(HEADLINE + TEXT, jsonLd(two))).toBeNull();
  });

  it('an archive’s stamp in an archived address', () => {
    expect(dateFromAddress('https://web.archive.org/web/20190101000000/http://post.example/news/praise')).toBeNull();
    expect(dateFromAddress('https://web.archive.org/web/20190101000000/http://post.example/2014/05/praise')).toBe('2014-05');
  });
});

describe('dates are read as they are written', () => {
  it('never a day that does not exist, nor a year before the web', () => {
    expect(datesInText('31 February 2019, 12 March 1066 and 45/13/2019')).toEqual([]);
    expect(dateFromValue('0001-01-01')).toBeNull();
    expect(dateFromValue('1970-01-01T00:00:00Z')).toBeNull();
  });

  it('day first, unless the page is American', () => {
    expect(dateFromValue('03/04/2019')).toBe('2019-04-03');
    expect(dateFromValue('03/04/2019', true)).toBe('2019-03-04');
    expect(dateFromValue('03/24/2019')).toBe('2019-03-24');
  });
});
