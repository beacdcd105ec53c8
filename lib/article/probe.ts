/**
 * The gate's look at a page: at its address, title and language, then, unless they rule an article out, once over its text, and only where that has a
 * word of inspections, at what else the page says of itself. It lays nothing out, changes nothing, and runs on every page of the sites that the user
 * allowed.
 *
 * In this order because a page's meta elements and headings cost as much to read as its text, and cannot rule an article out: of 1,562 tried that report
 * an inspection, 167 say nothing of children, councils, care, inspectors or grades in title and first sentence.
 */
import { DOOR, ELSEWHERE, ENGLISH, LANGUAGES, makeSigns } from './probe-words.ts';

/** How far beside a sign its company may stand, in UTF-16 units: two or three sentences. */
const NEAR = 400;
/** Longest text looked at, in UTF-16 units. */
const MOST_TEXT = 400_000;
/** Most signs weighed. A page with so many and no company is about inspectors of something else. */
const MOST_SIGNS = 60;
/** A `<main>` with less than this is a frame that the article does not stand in. */
const LEAST_MAIN = 400;

let signs: ReturnType<typeof makeSigns> | undefined;

/** Whether a text may report an inspection of children's services. */
export function mayReport(words: string): boolean {
  if (!DOOR.test(words)) return false;
  signs ??= makeSigns();
  const [next, besideEveryday, besideVerdict] = signs;
  const text = words.toLowerCase();
  next.lastIndex = 0;
  for (let seen = 0; seen < MOST_SIGNS; seen++) {
    const sign = next.exec(text);
    if (!sign) return false;
    if (sign[1]) return true;
    // The sign itself is left out, so that it keeps itself no company.
    const end = sign.index + sign[0].length;
    const beside = `${text.slice(Math.max(0, sign.index - NEAR), sign.index)}\n${text.slice(end, end + NEAR)}`;
    if ((sign[2] ? besideVerdict : besideEveryday).test(beside)) return true;
  }
  return false;
}

/** Finds elements without asking the document by name, which a form of that name could answer for. */
export type Find = (selector: string) => Iterable<Element>;

/** What Open Graph calls pages that are no articles. 'website' says nothing: half of all articles are called so. */
const NO_ARTICLE = /^(?:product|profile|video|music|book)/;

/** All that the closer look needs, in one walk over the tree. */
const PARTS = 'meta[property^=og],meta[name=description],h1,main,[role=main]';

/** `hit`: it may report an inspection. `text`: what was looked at, '' where the page's own words made that needless. */
export type Look = { hit: boolean; text: string };

/** Looks at a page. */
export function probePage(doc: Document, find: Find): Look {
  let says = `${doc.title}\n`;
  const isCalled = DOOR.test(says);
  // A site's front page is a list of articles, each of which is looked at when it is opened.
  if (!isCalled && (ELSEWHERE.test(doc.URL) || !(ENGLISH.test(says) || LANGUAGES.test(doc.documentElement?.lang ?? ''))))
    return { hit: false, text: '' };
  let text = doc.body?.textContent;
  // An image of that name answers for the body.
  if (!text) for (const body of find('body')) text ||= body.textContent;
  text = String(text).slice(0, MOST_TEXT);
  if (!isCalled && !DOOR.test(text)) return { hit: false, text };
  let isElse = false;
  let main = '';
  for (const part of find(PARTS)) {
    const { localName } = part;
    if (localName === 'h1') says += `${part.textContent}\n`;
    else if (localName === 'meta') {
      const content = `${part.getAttribute('content')}\n`;
      says += content;
      if (part.getAttribute('property') === 'og:type') isElse = NO_ARTICLE.test(content);
    } else main ||= String(part.textContent);
  }
  return { hit: !(isElse && !DOOR.test(says)) && mayReport(`${says}\n${main.length < LEAST_MAIN ? text : main}`), text };
}
