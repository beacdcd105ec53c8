/**
 * Which part of a page is the article of its address. Sites that scroll on from one article into the next put the next one under it and change the
 * address as the reader gets there: read whole, one article's findings would be put under another's address.
 *
 * What each address was read of is remembered in the page, as long as it is there. The document is only looked at.
 */
import { plainAddress } from './canonical-address.ts';
import { lettersOf } from './clean-text.ts';
import type { Find } from './probe.ts';

/** A paragraph shorter than this, in UTF-16 units, is a caption, a button or a date. */
const LEAST_PARAGRAPH = 50;
/** Fewer of them under a heading are a teaser. */
const FEWEST_PARAGRAPHS = 2;
/** Letters of a paragraph that are remembered. */
const SAMPLE = 120;
/** Share of an article's paragraphs by which it is known again, under the same heading and under another: sites repeat some under every article. */
const KNOWN = 0.5;
const KNOWN_UNDER_OTHER = 0.8;
/** Letters that a heading and the page's title must have in common, from the start of either. */
const LEAST_TITLE = 12;

/** The addresses that paragraphs, headings behind '<h1>' and titles behind '<title>' were first read under. */
export type ReadHere = Map<string, string>;

/** `leaveOut`: nodes that belong to other articles. `isOwnTitle`: the document's title is this article's. `unclear`: it cannot be told which is meant. */
export type Choice = { ok: true; leaveOut: ReadonlySet<Node>; isOwnTitle: boolean } | { ok: false; why: 'unclear' };

export type PageNow = {
  address: string;
  /** Where the document was loaded from. */
  landed: string;
  title: string;
  /** The gate saw that the article of another address is still there. */
  among: boolean;
  readHere: ReadHere;
  /** Height of the window, in CSS pixels; 0 where nothing is laid out. */
  height: number;
};

type Part = { box: Element; heading: Element; paragraphs: string[]; owner: string | null };

const level = (address: string, base?: string) => plainAddress(address, base)?.replace(/^https?:\/\/(?:www\.)?|\/+(?=$|\?)/g, '') ?? null;

function paragraphsIn(paragraphs: Iterable<Element>): string[] {
  return [...paragraphs].map((one) => String(one.textContent).trim()).filter((words) => words.length > LEAST_PARAGRAPH);
}

/** The largest box around a heading that holds none of the other headings. */
function boxOf(heading: Element, start: Element, others: readonly Element[]): Element {
  let box = start;
  for (;;) {
    const parent = box.parentElement;
    if (!parent || parent.localName === 'body' || others.some((other) => other !== heading && parent.contains(other))) return box;
    box = parent;
  }
}

const isBefore = (a: Node, b: Node) => (a.compareDocumentPosition(b) & 4) !== 0;

/** Articles with a heading and running text of their own, in page order. */
function partsOf(find: Find, readHere: ReadHere): Part[] {
  const starts = new Map<Element, Element>([...find('h1')].map((heading) => [heading, heading]));
  for (const article of find('article')) {
    const inside = [...starts].some(([heading, start]) => article.contains(heading) || start.contains(article));
    const heading = inside ? null : article.querySelector('h2,h3');
    if (heading && paragraphsIn(article.querySelectorAll('p')).length >= FEWEST_PARAGRAPHS) starts.set(heading, article);
  }
  if (starts.size < 2) return [];
  const headings = [...starts.keys()];
  const parts = headings.flatMap((heading): Part[] => {
    const box = boxOf(heading, starts.get(heading) ?? heading, headings);
    const paragraphs = paragraphsIn(box.querySelectorAll('p'));
    return paragraphs.length < FEWEST_PARAGRAPHS ? [] : [{ box, heading, paragraphs, owner: ownerOf(heading, paragraphs, readHere) }];
  });
  return parts.sort((a, b) => (isBefore(a.box, b.box) ? -1 : 1));
}

const keyOf = (heading: Element) => `<h1>${String(heading.textContent).trim()}`.slice(0, SAMPLE);

/** The address that most of the paragraphs were read under before. */
function ownerOf(heading: Element, paragraphs: readonly string[], readHere: ReadHere): string | null {
  const counts = new Map<string, number>();
  for (const one of paragraphs) {
    const address = readHere.get(one.slice(0, SAMPLE));
    if (address !== undefined) counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  const headed = readHere.get(keyOf(heading));
  for (const [address, count] of counts) if (count >= paragraphs.length * (address === headed ? KNOWN : KNOWN_UNDER_OTHER)) return address;
  return null;
}

/** Where an article says that it is to be found by itself: an attribute of its box or a link in its heading. Null where it does not say. */
function addressesOf({ box, heading }: Part, base: string): (string | null)[] {
  const said = [...box.attributes].filter(({ name }) => /^(?:data-.*(?:ur[il]|href|link|path)|itemid|about|resource)$/.test(name));
  const links = [heading.closest('a[href]'), heading.querySelector('a[href]')].flatMap((link) => link?.getAttribute('href') ?? []);
  return [...said.map(({ value }) => value), ...links].filter((one) => /^(?:https?:\/)?\//.test(one)).map((one) => level(one, base));
}

/** Whether the document's title is a heading, or the heading with a site's name around it. */
function isTitled(title: string, { heading }: Part): boolean {
  const letters = lettersOf(String(heading.textContent));
  const named = lettersOf(title);
  if (letters.length < LEAST_TITLE) return letters !== '' && named === letters;
  return named.includes(letters) || (named.length >= LEAST_TITLE && letters.includes(named));
}

/** Whether the line in the middle of the window runs through it. Lays the page out, so it is asked last. */
function isInView({ box }: Part, height: number): boolean {
  if (height <= 0) return false;
  const { top, bottom } = box.getBoundingClientRect();
  return top < height / 2 && bottom > height / 2;
}

function only<T>(list: readonly T[]): T | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}

/** Everything beside the way down to a box: nothing else is read but the document's head. */
function allBut(box: Element): Set<Node> {
  const others = new Set<Node>();
  for (let inner: Element = box, outer = box.parentElement; outer; inner = outer, outer = outer.parentElement) {
    for (const node of outer.childNodes) if (node !== inner && (node as Element).localName !== 'head') others.add(node);
  }
  return others;
}

/** Tells which part of the page is to be read as the article at `page.address`, and remembers what it was. */
export function chooseArticle(find: Find, page: PageNow): Choice {
  const { address, readHere } = page;
  const here = level(address) ?? address;
  const hasMoved = level(page.landed) !== here;
  /** Whether an article that was read before stands beside a part. */
  const isBeside = ({ box }: Part, isOwner: (owner: string) => boolean) => {
    const beside = [...find('p')].filter((one) => !box.contains(one));
    return paragraphsIn(beside).filter((words) => isOwner(readHere.get(words.slice(0, SAMPLE)) ?? '')).length >= FEWEST_PARAGRAPHS;
  };
  const chosen = choose(partsOf(find, readHere), page, { here, hasMoved, isBeside });
  if (chosen === 'unclear') return { ok: false, why: 'unclear' };
  const { part, others } = chosen;
  const leaveOut = part ? allBut(part.box) : new Set<Node>(others.map(({ box }) => box));
  const own = part ? part.paragraphs : paragraphsIn([...find('p')].filter((one) => !others.some(({ box }) => box.contains(one))));
  // A title that stood over another address's article was left in place.
  const title = `<title>${page.title}`;
  const isOwnTitle = (part === null || isTitled(page.title, part)) && (readHere.get(title) ?? here) === here;
  const headings = part ? [part.heading] : [...find('h1')].filter((one) => !others.some(({ box }) => box.contains(one)));
  for (const words of [title, ...headings.map(keyOf), ...own]) {
    const sample = words.slice(0, SAMPLE);
    if (!readHere.has(sample)) readHere.set(sample, here);
  }
  return { ok: true, leaveOut, isOwnTitle };
}

type Chosen = { part: Part | null; others: Part[] } | 'unclear';
type Around = { here: string; hasMoved: boolean; isBeside: (part: Part, isOwner: (owner: string) => boolean) => boolean };

/** `part`: only this is read. Null: the page is read but for `others`. */
function choose(parts: readonly Part[], page: PageNow, around: Around): Chosen {
  const { here, isBeside } = around;
  const own = parts.filter(({ owner }) => owner === here);
  const free = parts.filter((part) => part.owner === null);
  const isElsewhere = (part: Part) => {
    const said = addressesOf(part, page.address);
    return said.length > 0 && !said.includes(here);
  };
  if (!around.hasMoved && !page.among) {
    // As it was loaded. What came under the article after it was read, or says that it is of another address, is another.
    const titled = own.length > 0 ? null : only(free.filter((part) => isTitled(page.title, part)));
    // A page that was several from the first may get more of them.
    const last = only(own) ?? titled;
    const isOther = (part: Part) => {
      if (part.owner !== null) return part.owner !== here;
      if (parts.length < 2) return isBeside(part, (owner) => owner === here);
      // Without an article of its own a page is all of its parts: posts of a day told as it goes have addresses, too.
      return part !== titled && last !== null && (isElsewhere(part) || isBefore(last.box, part.box));
    };
    return { part: null, others: parts.filter(isOther) };
  }
  const [first] = own;
  if (first) return { part: own.length === 1 ? first : null, others: parts.filter((part) => !own.includes(part)) };
  const named = only(free.filter((part) => addressesOf(part, page.address).includes(here)));
  if (named) return { part: named, others: [] };
  if (parts.length < 2 && !page.among) return { part: null, others: [] };
  const isUnder = (part: Part) => isBeside(part, (owner) => owner !== '' && owner !== here);
  // The first article of a page may be the one that was there before the address changed, though nobody read it.
  const later = free.filter((part) => !isElsewhere(part) && (!page.among || part !== parts[0] || isUnder(part)));
  const lone = only(later);
  const part =
    only(later.filter((one) => isTitled(page.title, one))) ??
    only(later.filter((one) => isInView(one, page.height))) ??
    (lone && isUnder(lone) ? lone : null);
  if (part) return { part, others: [] };
  return page.among ? 'unclear' : { part: null, others: parts.filter(({ owner }) => owner !== null && owner !== here) };
}
