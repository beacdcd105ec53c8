import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/article/read-document.ts';
import { ADDRESS, HEADLINE, linesOf, pageOf, paragraphs, read, STORY, tryRead } from './pages.ts';

const ARTICLE = `<main>${HEADLINE}${paragraphs(STORY)}</main>`;

/** Names of the DOM that a page may give to its fields, forms and pictures. */
const NAMES =
  'attributes body children childNodes cloneNode contentType createElement defaultView documentElement firstChild getAttribute getElementsByTagName hasAttributes head implementation isConnected localName location nextSibling nodeName nodeType nodeValue parentNode querySelector shadowRoot tagName textContent title URL'.split(
    ' ',
  );

describe('reading never changes the page', () => {
  it('leaves every byte as it was, and no observer notices', async () => {
    const doc = pageOf(`<div onclick="x()" style="color:red"><!-- note -->${ARTICLE}<aside><a href="/x">Other</a></aside></div>`);
    const before = doc.documentElement.outerHTML;
    const seen: MutationRecord[] = [];
    const { MutationObserver } = doc.defaultView as unknown as { MutationObserver: typeof globalThis.MutationObserver };
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
    expect((await readDocument(doc, ADDRESS)).ok).toBe(true);
    expect([...seen, ...observer.takeRecords()]).toEqual([]);
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

describe('no page can fool or stop the reader', () => {
  it('a form whose fields are named after the DOM', async () => {
    const fields = NAMES.map((name) => `<input name="${name}" id="${name}">`).join('');
    expect(linesOf(await read(`<form>${fields}${HEADLINE}${paragraphs(STORY)}</form>`))).toEqual(STORY);
  });

  it('forms, pictures and objects that are named after the document’s own properties', async () => {
    const named = NAMES.map(
      (name) => `<form name="${name}"></form><img name="${name}"><object id="${name}"></object><embed name="${name}">`,
    ).join('');
    expect(linesOf(await read(`${named}${ARTICLE}`))).toEqual(STORY);
  });

  it('a page nested two thousand deep', async () => {
    const doc = pageOf(HEADLINE);
    let box: Element = doc.body;
    for (let depth = 0; depth < 2000; depth++) {
      const inner = doc.createElement(depth % 3 === 0 ? 'span' : 'div');
      box.append(inner);
      box = inner;
    }
    for (const line of STORY) {
      const paragraph = doc.createElement('p');
      paragraph.textContent = line;
      box.append(paragraph);
    }
    const result = await readDocument(doc, ADDRESS);
    expect(result.ok && linesOf(result.article)).toEqual(STORY);
  });

  it('paragraphs at every depth stay in order', async () => {
    const doc = pageOf(HEADLINE);
    const lines = Array.from(
      { length: 300 },
      (_, i) => `Line ${i} says that another thing was found by the team on its way through the borough.`,
    );
    let box: Element = doc.body;
    for (const line of lines) {
      const paragraph = doc.createElement('p');
      paragraph.textContent = line;
      const inner = doc.createElement('div');
      box.append(paragraph, inner);
      box = inner;
    }
    const result = await readDocument(doc, ADDRESS);
    expect(result.ok && linesOf(result.article)).toEqual(lines);
  });

  it('a page of fifty thousand empty boxes beside the article', async () => {
    expect(linesOf(await read(`${ARTICLE}<div>${'<i></i><b>x</b>'.repeat(25_000)}</div>`))).toEqual(STORY);
  });

  it('more text than can be read whole is refused, not cut', async () => {
    const huge = `<p>${'The inspectors said that it was good. '.repeat(200_000)}</p>`;
    expect(await tryRead(`<main>${HEADLINE}${huge}</main>`)).toEqual({ ok: false, why: 'too-large' });
  });

  it('a paragraph of twenty-five thousand broken lines takes no more than its share of time', async () => {
    const time = async (count: number) => {
      const doc = pageOf(
        `<div>${Array.from({ length: count }, (_, i) => `Line ${i} says that all was well with the teams that were seen.`).join('<br>')}</div>`,
      );
      const began = performance.now();
      expect((await readDocument(doc, ADDRESS)).ok).toBe(true);
      return performance.now() - began;
    };
    await time(2000);
    const small = await time(5000);
    expect(await time(25_000)).toBeLessThan(Math.max(small, 20) * 25);
  });
});

describe('a page that goes on while it is read', () => {
  it('to another address: nothing is attributed to the wrong one', async () => {
    const doc = pageOf(`${ARTICLE}<div>${'<b>x</b> '.repeat(60_000)}</div>`);
    const reading = readDocument(doc, ADDRESS);
    doc.defaultView?.history.pushState({}, '', '/news/another-story');
    expect(await reading).toEqual({ ok: false, why: 'changed' });
  });
});
