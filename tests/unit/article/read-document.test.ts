import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/article/read-document.ts';
import { ReadResult } from '../../../lib/article/read-result.ts';
import { ADDRESS, HEADLINE, kindsOf, linesOf, pageOf, paragraphs, read, STORY, tryRead } from './pages.ts';

const ARTICLE = `<main>${HEADLINE}${paragraphs(STORY)}</main>`;

describe('what an article says is read whole', () => {
  it('reads every paragraph in order, each with its place in the text', async () => {
    const article = await read(ARTICLE);
    expect(linesOf(article)).toEqual(STORY);
    expect(article.text).toBe(STORY.join('\n'));
    expect(article.title).toBe('Praise for borough’s social workers');
  });

  it('keeps standfirst, subheadings, lists, quotes and captions, each as what it is', async () => {
    const article = await read(
      `<article>${HEADLINE}<p class="standfirst">Inspectors liked what they saw in most teams</p><p>${STORY[0]}</p>
       <figure><figcaption>The council offices on Market Hill</figcaption></figure><h2>What they found</h2>
       <ul><li>Help comes early</li><li>Visits are on time</li></ul><blockquote><p>“We were made welcome wherever we went,” the team wrote.</p></blockquote>
       <p>${STORY[1]}</p><p>${STORY[2]}</p></article>`,
    );
    expect(kindsOf(article)).toEqual(['paragraph', 'paragraph', 'caption', 'heading', 'item', 'item', 'quote', 'paragraph', 'paragraph']);
    expect(linesOf(article)).toContain('Help comes early');
  });

  it('reads a table of councils row by row', async () => {
    const article = await read(
      `<main>${HEADLINE}${paragraphs(STORY)}<table><thead><tr><th>Council</th><th>Grade</th></tr></thead>
       <tbody><tr><td>Elmshire</td><td>good</td></tr><tr><td>Oakhampton</td><td>good</td></tr></tbody></table></main>`,
    );
    expect(linesOf(article).slice(3)).toEqual(['Council | Grade', 'Elmshire | good', 'Oakhampton | good']);
    expect(kindsOf(article).slice(3)).toEqual(['row', 'row', 'row']);
  });

  it('reads both columns of a table of versions, and what both say only once', async () => {
    const rows = STORY.map((line) => `<tr><td>${line}</td><td>${line}</td></tr>`).join('');
    const changed = `<tr><td>The old version said that nothing had been decided by the cabinet.</td><td>The new version says that the cabinet has agreed to the plan.</td></tr>`;
    const lines = linesOf(await read(`<h1>Diff tracker</h1><table class="diff">${rows}${changed}</table>`));
    for (const line of STORY) expect(lines.filter((other) => other === line)).toHaveLength(1);
    expect(lines).toContain('The old version said that nothing had been decided by the cabinet.');
    expect(lines).toContain('The new version says that the cabinet has agreed to the plan.');
  });

  it('reads lines that are broken by <br> as the paragraphs they are, but not where a sentence runs on', async () => {
    const lines = linesOf(
      await read(
        `${HEADLINE}<div class="post-body">${STORY[0]}<br>${STORY[1]}<br><br>The last line was broken<br>in the middle of it by its editor.</div>`,
      ),
    );
    expect(lines).toEqual([STORY[0], STORY[1], 'The last line was broken in the middle of it by its editor.']);
  });

  it('reads an article laid out with tables', async () => {
    const lines = linesOf(
      await read(
        `<table width="760"><tr><td class="n"><p><a href="/">News</a></p><p><a href="/s">Sport</a></p></td><td class="m">${HEADLINE}${paragraphs(STORY)}</td></tr></table>`,
      ),
    );
    expect(lines).toEqual(STORY);
  });

  it('reads a page wrapped in one form, as some systems make them', async () => {
    expect(linesOf(await read(`<form id="aspnetForm"><input name="x">${ARTICLE}</form>`))).toEqual(STORY);
  });

  it('reads a short press release', async () => {
    const short =
      'Our adoption team has been judged good by Ofsted, which visited in June. Councillor Finch said that she was proud of every one of them.';
    expect(linesOf(await read(`<main>${HEADLINE}<p>${short}</p></main>`))).toEqual([short]);
  });

  it('reads a fact box inside the article', async () => {
    const box = 'There are four grades, of which the lowest means that the government may send in somebody else to run the service.';
    expect(
      linesOf(
        await read(
          `<article>${HEADLINE}<p>${STORY[0]}</p><aside class="box"><h3>The grades</h3><p>${box}</p></aside><p>${STORY[1]}</p></article>`,
        ),
      ),
    ).toContain(box);
  });

  it('reads what a web component shows in its open shadow tree', async () => {
    const doc = pageOf('<news-article><span slot="x">unused</span></news-article>');
    const host = doc.querySelector('news-article');
    const shadow = host?.attachShadow({ mode: 'open' });
    for (const line of STORY) {
      const paragraph = doc.createElement('p');
      paragraph.textContent = line;
      shadow?.append(paragraph);
    }
    const result = await readDocument(doc, ADDRESS);
    expect(result.ok && linesOf(result.article)).toEqual(STORY);
  });

  it('levels what cannot be seen: soft hyphens, zero-width signs, non-breaking spaces, entities', async () => {
    const article = await read(
      `${HEADLINE}<p>The coun&shy;cil&nbsp;&amp; its part\u200bners were   rated &ldquo;good&rdquo; for the e\u0301lan with which they work together.</p>${paragraphs(STORY)}`,
    );
    expect(linesOf(article)[0]).toBe('The council & its partners were rated “good” for the élan with which they work together.');
  });

  it('does not join the words of boxes that only look apart', async () => {
    const lines = linesOf(
      await read(
        `${HEADLINE}<p><span>It was judged to be good.</span><span>It had been poor.</span> And that is all there is to say.</p>${paragraphs(STORY)}`,
      ),
    );
    expect(lines.join(' ')).toContain('good. It had');
  });
});

describe('what stands beside an article is left out', () => {
  const rail = '<h3>Most read</h3><ul><li>Elmshire rated inadequate</li><li>Bus crash on bypass</li></ul>';
  const cases: Record<string, string> = {
    'a rail after the article': `${ARTICLE}<aside>${rail}</aside>`,
    'a rail without a telling name': `<div><div>${ARTICLE}</div><div class="c2">${rail}</div></div>`,
    'a box of related stories inside it': `<main>${HEADLINE}<p>${STORY[0]}</p><div class="related-stories">${rail}</div><p>${STORY[1]}</p><p>${STORY[2]}</p></main>`,
    'a read-more line inside it': `<main>${HEADLINE}<p>${STORY[0]}</p><p><b>READ MORE:</b> <a href="/x">Elmshire rated inadequate</a></p><p>${STORY[1]}</p><p>${STORY[2]}</p></main>`,
    'a linked teaser inside it': `<main>${HEADLINE}<p>${STORY[0]}</p><p><a href="/x">Elmshire rated inadequate after a visit that shocked the county’s leaders</a></p><p>${STORY[1]}</p><p>${STORY[2]}</p></main>`,
    'comments with much to say': `${ARTICLE}<section id="comments"><h3>Comments (2)</h3><p>Elmshire rated inadequate is what I would call news, and not this sort of thing, if you ask me.</p><p>${STORY.join(' ')}</p></section>`,
    'comments that only their heading tells': `<div>${HEADLINE}${paragraphs(STORY)}<h3>Your comments</h3><p>Elmshire rated inadequate is what I would call news, and not this sort of thing, if you ask me.</p></div>`,
    'a cookie notice longer than the article': `<div id="cookie-consent" role="dialog"><p>Elmshire rated inadequate ${STORY.join(' ').repeat(3)}</p></div>${ARTICLE}`,
    'an older story at the foot': `${HEADLINE}${paragraphs(STORY)}<hr><p>Older: Elmshire rated inadequate</p>`,
    'a newsletter box': `<main>${HEADLINE}<p>${STORY[0]}</p><div class="newsletter-box"><p>Elmshire rated inadequate? Get such news by mail, every morning at seven, for nothing at all.</p></div><p>${STORY[1]}</p><p>${STORY[2]}</p></main>`,
    'text that is hidden or struck out': `<main>${HEADLINE}<p hidden>Elmshire rated inadequate</p><p style="display: none">Elmshire rated inadequate</p><p>${STORY[0]} <del>Elmshire rated inadequate.</del></p><p>${STORY[1]}</p></main>`,
  };
  for (const [name, body] of Object.entries(cases)) {
    it(name, async () => {
      const article = await read(body);
      expect(article.text).toContain(STORY[1]);
      expect(article.text).not.toContain('Elmshire');
    });
  }

  it('but a section that is merely named like furniture stays', async () => {
    const article = await read(
      `<article>${HEADLINE}${paragraphs(STORY)}<div class="section" id="sharing-the-burden"><h2>Response</h2>${paragraphs(STORY.map((line) => line.replace('the', 'each')))}</div></article>`,
    );
    expect(article.blocks.filter((block) => block.kind === 'paragraph')).toHaveLength(6);
  });

  it('nor is a box about social care a box of social buttons', async () => {
    const article = await read(
      `<main>${HEADLINE}<p>${STORY[0]}</p><div class="social-care"><p>${STORY[1]}</p></div><p>${STORY[2]}</p></main>`,
    );
    expect(linesOf(article)).toEqual(STORY);
  });

  it('answers on a discussion board are not the post', async () => {
    const post = (text: string) => `<div class="post"><p class="author">by somebody</p><div class="content">${text}</div></div>`;
    const article = await read(
      `<div id="page-body">${HEADLINE}${post(STORY.join('<br><br>'))}${post('Elmshire was rated inadequate when we looked, and it took them three years to return a call.')}</div>`,
      { html: ' class="phpbb"' },
    );
    expect(article.text).not.toContain('Elmshire');
    expect(article.text).toContain(STORY[2]);
  });
});

describe('a title left from the story before', () => {
  it('that stands once more below the article does not hide it', async () => {
    const rail = '<aside><h2>Most read</h2><ul><li><a href="/1">Leek pie: recipe of the week</a></li><li>Bins and snow</li></ul></aside>';
    const article = await read(`${ARTICLE}${rail}`, { head: '<title>Leek pie: recipe of the week</title>' });
    expect(linesOf(article)).toEqual(STORY);
    expect(article.title).toBe('Praise for borough’s social workers');
  });

  it('that its last sentence names does not, either', async () => {
    const last = '<p>Read before: Leek pie: recipe of the week.</p>';
    const article = await read(`<main>${HEADLINE}${paragraphs(STORY)}${last}</main>`, {
      head: '<title>Leek pie: recipe of the week</title>',
    });
    expect(article.text).toContain(STORY.join('\n'));
  });
});

describe('a page without an article says why', () => {
  it('an empty page, a page of links, a page of labels', async () => {
    expect(await tryRead('')).toEqual({ ok: false, why: 'empty' });
    expect(await tryRead(`<ul>${'<li><a href="/x">Some other story</a></li>'.repeat(30)}</ul>`)).toEqual({ ok: false, why: 'no-article' });
    expect(await tryRead('<h1>Sign in</h1><label>Name <input></label><button>Go</button>')).toEqual({ ok: false, why: 'no-article' });
  });

  it('a document of another kind', async () => {
    const kinds = {
      'application/pdf': 'pdf',
      'image/png': 'image',
      'video/mp4': 'media',
      'text/xml': 'xml',
      'application/json': 'not-html',
    };
    for (const [contentType, why] of Object.entries(kinds)) {
      const doc = pageOf(ARTICLE);
      Object.setPrototypeOf(doc, Object.create(Object.getPrototypeOf(doc), { contentType: { get: () => contentType } }));
      expect(await readDocument(doc, ADDRESS)).toMatchObject({ ok: false, why });
    }
  });
});

it('a plain text that a browser shows is read line by line', async () => {
  const doc = pageOf(`<pre>Praise for borough\n\n${STORY.join('\n\n')}\n</pre>`, { head: '' });
  Object.setPrototypeOf(doc, Object.create(Object.getPrototypeOf(doc), { contentType: { get: () => 'text/plain' } }));
  const result = await readDocument(doc, ADDRESS);
  if (!result.ok) throw new Error(result.why);
  expect([result.article.title, ...linesOf(result.article)]).toEqual(['Praise for borough', ...STORY]);
});

it('every answer crosses the schema', async () => {
  for (const body of [ARTICLE, '', '<p>x</p>']) expect(ReadResult.safeParse(await tryRead(body)).success).toBe(true);
});
