/**
 * The gate's look at a page: first at what the page says of itself, then, unless that rules an article out, once over its text. It lays nothing out,
 * changes nothing, and is small and quick enough to run on every page of the sites that the user allowed.
 */
import { BESIDE_EVERYDAY, BESIDE_VERDICT, DOOR, SIGN } from './probe-words.ts';

/** How far beside a sign its company may stand, in UTF-16 units: two or three sentences. */
const NEAR = 400;
/** Longest text looked at, in UTF-16 units. */
const MOST_TEXT = 400_000;
/** Most signs weighed. A page with so many and no company is about inspectors of something else. */
const MOST_SIGNS = 60;
/** A `<main>` with less than this is a frame that the article does not stand in. */
const LEAST_MAIN = 400;

/** Whether a text may report an inspection of children's services. */
export function mayReport(words: string): boolean {
  if (!DOOR.test(words)) return false;
  const text = words.toLowerCase();
  SIGN.lastIndex = 0;
  for (let seen = 0; seen < MOST_SIGNS; seen++) {
    const sign = SIGN.exec(text);
    if (!sign) return false;
    if (sign[1]) return true;
    // The sign itself is left out, so that it keeps itself no company.
    const end = sign.index + sign[0].length;
    const beside = `${text.slice(Math.max(0, sign.index - NEAR), sign.index)}\n${text.slice(end, end + NEAR)}`;
    if ((sign[2] ? BESIDE_VERDICT : BESIDE_EVERYDAY).test(beside)) return true;
  }
  return false;
}

/** Finds elements without asking the document by name, which a form of that name could answer for. */
export type Find = (selector: string) => Iterable<Element>;

/** What Open Graph calls pages that are no articles. 'website' says nothing: half of all articles are called so. */
const NO_ARTICLE = /^(?:product|profile|video|music|book)/;

/** All that the look needs, in one walk over the tree. */
const PARTS = 'title,meta[property^=og],meta[name=description],h1,main,[role=main],body';

/** `hit`: it may report an inspection. `text`: what was looked at, '' where the page's own words made that needless. */
export type Look = { hit: boolean; text: string };

/** Looks at a page. `path`: path and query of its address. */
export function probePage(find: Find, path: string): Look {
  let says = '';
  let type = '';
  let body: Element | null = null;
  let main: Element | null = null;
  for (const part of find(PARTS)) {
    const { localName } = part;
    if (localName === 'meta') {
      const content = part.getAttribute('content') ?? '';
      says += `${content}\n`;
      if (part.getAttribute('property') === 'og:type') type = content;
    } else if (localName === 'title' || localName === 'h1') says += `${part.textContent}\n`;
    else if (localName === 'body') body ??= part;
    else main ??= part;
  }
  // A site's front page is a list of articles, each of which is looked at when it is opened.
  const isElse = NO_ARTICLE.test(type) || (path === '/' && !type.startsWith('article'));
  if (isElse && !DOOR.test(says)) return { hit: false, text: '' };
  const inMain = main?.textContent ?? '';
  const text = (inMain.length < LEAST_MAIN ? (body?.textContent ?? '') : inMain).slice(0, MOST_TEXT);
  return { hit: mayReport(`${says}\n${text}`), text };
}
