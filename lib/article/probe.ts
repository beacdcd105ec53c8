/**
 * The gate's look at a page: at its address, title and language, then, unless they rule an article out, once over its text, and only where that may report
 * an inspection, at its headings and main part. It lays nothing out, changes nothing, and runs on every page of the sites that the user allowed.
 *
 * In this order because a page's meta elements and headings cost as much to read as its text, and cannot rule an article out: of 1,562 tried that report
 * an inspection, 167 say nothing of children, councils, care, inspectors or grades in title and first sentence. What the page calls itself (Open Graph) is
 * not asked: on 1,329 pages about other things it changed nothing.
 */
import { DOOR, ENGLISH, FOREIGN, FRONT, LANGUAGES, makeCompany, OURS, SIGN, WORLD } from './probe-words.ts';

/** How far beside a sign its company may stand, in UTF-16 units: two or three sentences. */
const NEAR = 400;
/** Longest text looked at, in UTF-16 units. */
const MOST_TEXT = 400_000;
/** Most signs weighed. A page with so many and no company is about inspectors of something else. */
const MOST_SIGNS = 60;
/** A `<main>` with less than this is a frame that the article does not stand in. */
const LEAST_MAIN = 400;

let company: ReturnType<typeof makeCompany> | undefined;

/** Whether a text may report an inspection of children's services. */
export function mayReport(words: string): boolean {
  if (!DOOR.test(words)) return false;
  company ??= makeCompany();
  const [everyday, verdict] = company;
  SIGN.lastIndex = 0;
  for (let seen = 0; seen < MOST_SIGNS; seen++) {
    const sign = SIGN.exec(words);
    if (!sign) return false;
    const { index, 0: word, 1: enough, 2: outcome } = sign;
    const end = index + word.length;
    // The sign itself is left out, so that it keeps itself no company.
    const near = `${words.slice(Math.max(0, index - NEAR), index)}\n${words.slice(end, end + NEAR)}`.toLowerCase();
    if (enough || (outcome ? verdict : everyday).test(near)) return true;
  }
  return false;
}

/** Finds elements without asking the document by name, which a form of that name could answer for. */
export type Find = (selector: string) => Iterable<Element>;

/** All that the closer look needs, in one walk over the tree. */
const PARTS = 'h1,main,[role=main]';

/**
 * `hit`: it may report an inspection. `text`: what was looked at, '' where the page's own words made that needless. `isElsewhere`: by what it says of itself
 * it is about something else, whatever may be drawn yet.
 */
export type Look = { hit: boolean; text: string; isElsewhere?: boolean };

const titleOf = (doc: Document) => ` ${doc.title}\n`.toLowerCase();

/**
 * Whether a page's title, address or language say that it reports no inspection, so that neither its text nor anything else of it need be looked at.
 * `moved`: it has gone on to another address since it was loaded, and its title may still be the first one's.
 */
export function isElsewhere(doc: Document, moved = false): boolean {
  const says = titleOf(doc);
  return (
    !DOOR.test(says) &&
    (FRONT.test(doc.URL) ||
      (!moved &&
        // Without a title it may be drawn yet.
        says !== ' \n' &&
        ((WORLD.test(says) && !OURS.test(says)) ||
          (!ENGLISH.test(says) && (FOREIGN.test(says) || !LANGUAGES.test(doc.documentElement?.lang ?? ''))))))
  );
}

/** Looks at a page. */
export function probePage(doc: Document, find: Find, moved?: boolean): Look {
  if (isElsewhere(doc, moved)) return { hit: false, text: '', isElsewhere: true };
  let says = titleOf(doc);
  const isCalled = DOOR.test(says);
  let text = doc.body?.textContent;
  // An image of that name answers for the body.
  if (!text) for (const body of find('body')) text ||= body.textContent;
  text = String(text).slice(0, MOST_TEXT);
  if (!isCalled && !mayReport(text)) return { hit: false, text };
  let main = '';
  for (const part of find(PARTS)) {
    if (part.localName === 'h1') says += `${part.textContent}\n`;
    else main ||= String(part.textContent);
  }
  return { hit: mayReport(`${says}${main.length < LEAST_MAIN ? text : main}`), text };
}
