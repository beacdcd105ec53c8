import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { chooseArticle, type ReadHere } from '../../../lib/article/one-of-several.ts';
import { readDocument } from '../../../lib/article/read-document.ts';

const HOME = 'https://paper.example';
const story = (about: string) =>
  `<h1>${about}: what the inspectors found there</h1>
   <p>Children’s services at ${about} have been rated good by Ofsted, whose inspectors came in June and stayed for two weeks.</p>
   <p>The leader of ${about} council said that it was the result of four years of work by everybody in the department.</p>
   <p>At the last inspection ${about} had been told that its services required improvement, and a commissioner was sent.</p>`;
const article = (about: string, attributes = '') => `<article ${attributes}>${story(about)}</article>`;

/** A page that grows, and what is read of it each time. */
function openPage(body: string, { title = 'Norham: what the inspectors found there - The Paper' } = {}) {
  const { document } = new JSDOM(
    `<!doctype html><title>${title}</title><body><header><h1>The Paper</h1></header><main>${body}</main></body>`,
    {
      url: `${HOME}/norham`,
    },
  ).window;
  const readHere: ReadHere = new Map();
  const find = (selector: string) => document.querySelectorAll(selector);
  const main = document.querySelector('main');
  return {
    document,
    add: (html: string) => main?.insertAdjacentHTML('beforeend', html),
    /** Which towns the reading at that path speaks of; null where it cannot be told. */
    read: async (path: string, { among = false, height = 0 } = {}) => {
      const address = HOME + path;
      const choice = chooseArticle(find, { address, landed: `${HOME}/norham`, title: document.title, among, readHere, height });
      if (!choice.ok) return null;
      const result = await readDocument(document, address, `${HOME}/norham`, choice);
      if (!result.ok) throw new Error(result.why);
      const { title, text, url } = result.article;
      expect(url).toBe(address);
      const towns = ['Norham', 'Wensley', 'Corfe', 'Otley'].filter((town) => text.includes(town));
      for (const town of towns) expect(title).toMatch(town);
      return towns;
    },
  };
}

describe('an article scrolled in under another', () => {
  test.each([true, false])(
    'is read by itself under its own address, and the first one by itself under its own (titles follow: %s)',
    async (follows) => {
      const page = openPage(article('Norham'));
      expect(await page.read('/norham')).toEqual(['Norham']);
      page.add(article('Wensley'));
      expect(await page.read('/norham')).toEqual(['Norham']);
      if (follows) page.document.title = 'Wensley: what the inspectors found there - The Paper';
      expect(await page.read('/wensley', { among: true })).toEqual(['Wensley']);
      page.add(article('Corfe'));
      expect(await page.read('/wensley', { among: true })).toEqual(['Wensley']);
      if (follows) page.document.title = 'Corfe: what the inspectors found there - The Paper';
      expect(await page.read('/corfe', { among: true })).toEqual(['Corfe']);
      expect(await page.read('/norham', { among: true })).toEqual(['Norham']);
    },
  );

  test('two that come at once are told apart by title, by their own addresses, or not at all', async () => {
    const page = openPage(article('Norham'));
    await page.read('/norham');
    page.add(article('Wensley') + article('Corfe'));
    expect(await page.read('/corfe', { among: true })).toBeNull();
    page.document.title = 'Corfe: what the inspectors found there';
    expect(await page.read('/corfe', { among: true })).toEqual(['Corfe']);
    const other = openPage(article('Norham'));
    await other.read('/norham');
    other.add(article('Wensley', 'data-url="/wensley"') + article('Corfe', `data-href="${HOME}/corfe"`));
    expect(await other.read('/corfe', { among: true })).toEqual(['Corfe']);
    expect(await other.read('/otley', { among: true })).toBeNull();
  });

  test('or by which of them is in the middle of the window', async () => {
    const page = openPage(article('Norham'));
    await page.read('/norham');
    page.add(article('Wensley') + article('Corfe'));
    const [norham, wensley, corfe] = page.document.querySelectorAll('article');
    const place = (element: Element | undefined, top: number) => {
      if (element) element.getBoundingClientRect = () => ({ top, bottom: top + 1_000 }) as DOMRect;
    };
    place(norham, -1_800);
    place(wensley, -800);
    place(corfe, 200);
    expect(await page.read('/corfe', { among: true, height: 900 })).toEqual(['Corfe']);
  });

  test('under an article that nobody had a reason to read', async () => {
    const dull =
      '<article><h1>Bins of the whole borough</h1><p>The bins are to be emptied every other Tuesday from May, says the borough.</p><p>Brown bins are for gardens and may be put out on Mondays as well.</p></article>';
    const page = openPage(dull, { title: 'Bins of the whole borough' });
    page.add(article('Wensley'));
    expect(await page.read('/wensley', { among: true })).toBeNull();
    page.document.title = 'Wensley: what the inspectors found there';
    expect(await page.read('/wensley', { among: true })).toEqual(['Wensley']);
  });

  test('with headings of the second rank, and no box around the first', async () => {
    const page = openPage(story('Norham'));
    await page.read('/norham');
    page.add(article('Wensley').replaceAll('h1', 'h2'));
    expect(await page.read('/norham')).toEqual(['Norham']);
    expect(await page.read('/wensley', { among: true })).toEqual(['Wensley']);
  });
});

describe('what is not read under another’s address', () => {
  test('the article that is still there after the address changed', async () => {
    const page = openPage(article('Norham'));
    await page.read('/norham');
    expect(await page.read('/wensley', { among: true })).toBeNull();
  });

  test('the first of a page that nobody read, though it stands alone or bears the title', async () => {
    const page = openPage(article('Norham'));
    expect(await page.read('/wensley', { among: true })).toBeNull();
    page.add(`<article><h2>More</h2><p>${'A teaser that is long enough to be a paragraph. '.repeat(2)}</p></article>`);
    expect(await page.read('/wensley', { among: true })).toBeNull();
  });

  test('an article drawn into the box of the last one is its own', async () => {
    const page = openPage(article('Norham'));
    await page.read('/norham');
    const [box] = page.document.querySelectorAll('article');
    if (box) box.innerHTML = story('Wensley');
    expect(await page.read('/wensley')).toEqual(['Wensley']);
  });
});

describe('a page with one article is read as ever', () => {
  test('with teasers beside it, and comments under it', async () => {
    const page = openPage(
      `${article('Norham')}<article><h3>Wensley is next</h3><p>${'Read on to see what is next there, and what comes after it. '}</p></article>`,
    );
    const choice = await page.read('/norham');
    expect(choice).toContain('Norham');
  });

  test('a day told as it goes, each post with a heading, a time and an address of its own', async () => {
    const post = (town: string, n: number) => article(town, `data-url="/norham?post=${n}"`).replaceAll('h1', 'h2');
    const page = openPage(`<h1>Tuesday’s news as it happened in the north</h1>${post('Norham', 1)}${post('Wensley', 2)}`, {
      title: 'Tuesday’s news as it happened in the north',
    });
    const find = (selector: string) => page.document.querySelectorAll(selector);
    const { title } = page.document;
    const now = { address: `${HOME}/norham`, landed: `${HOME}/norham`, title, among: false, readHere: new Map(), height: 0 };
    const choice = chooseArticle(find, now);
    expect(choice.ok && choice.leaveOut.size).toBe(0);
    page.add(post('Corfe', 3));
    const later = chooseArticle(find, now);
    expect(later.ok && later.leaveOut.size).toBe(0);
  });

  test('a page of several in full is read whole where nothing says which is meant', async () => {
    const { document } = new JSDOM(`<!doctype html><title>News</title><main>${article('Norham')}${article('Wensley')}</main>`).window;
    const find = (selector: string) => document.querySelectorAll(selector);
    const choice = chooseArticle(find, {
      address: `${HOME}/`,
      landed: `${HOME}/`,
      title: 'News',
      among: false,
      readHere: new Map(),
      height: 0,
    });
    expect(choice.ok && choice.leaveOut.size).toBe(0);
  });
});
