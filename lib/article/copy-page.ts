/** Takes the lean copy of a live document, in slices, without changing anything in it. */
import type { PageAccess } from './page-access.ts';
import { type CopiedElement, newElement, type PageCopy } from './page-copy.ts';
import type { Turns } from './take-turns.ts';
import { UNREAD_TAGS } from './unread-tags.ts';

/** Deepest nesting that is copied as nesting; what lies deeper is hung on the box at this depth, in the same order. */
const MAX_DEPTH = 200;
/** Stands between two boxes that were flattened into one. */
const BREAK = 'hr';
const MAX_NODES = 1_500_000;
const MAX_CHARS = 6_000_000;
const MAX_JSON_LD = 400_000;
/** Longer attributes and metadata are no names. */
const MAX_NAMES = 400;
const MAX_META = 2000;
/** How many nodes between two looks at the time. */
const STRIDE = 256;

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** One open element on the way down: its copy, and where to go on beside its children. */
type Level = { live: Node; copy: CopiedElement; slotted: Node[] | null; at: number };

export type CopyOutcome = { ok: true; copy: PageCopy } | { ok: false; why: 'too-large' | 'changed' | 'empty' };

function attributeReader(page: PageAccess, element: Node): (name: string) => string {
  if (!page.hasAttributes(element)) return () => '';
  return (name) => page.attribute(element, name) ?? '';
}

/** `<head>` matter: taken wherever in the document it stands. True when the element was one. */
function takeMatter(page: PageAccess, element: Node, tag: string, copy: PageCopy): boolean {
  if (tag !== 'meta' && tag !== 'link' && tag !== 'script' && tag !== 'title' && tag !== 'base') return false;
  const attribute = attributeReader(page, element);
  if (tag === 'meta') {
    const key = attribute('property') || attribute('name') || attribute('itemprop') || attribute('http-equiv');
    if (key) copy.metas.push({ key: key.trim().toLowerCase(), content: attribute('content').slice(0, MAX_META) });
  } else if (tag === 'link') {
    if (/\bcanonical\b/i.test(attribute('rel')) && !copy.canonical) copy.canonical = attribute('href').trim();
  } else if (tag === 'base') {
    copy.base ||= attribute('href').trim();
  } else if (tag === 'title') {
    copy.title ||= ownText(page, element).slice(0, MAX_META);
  } else if (/^\s*application\/ld\+json/i.test(attribute('type'))) {
    const json = ownText(page, element);
    if (json.length <= MAX_JSON_LD) copy.jsonLd.push(json);
  }
  return true;
}

function ownText(page: PageAccess, element: Node): string {
  let text = '';
  for (let child = page.firstChild(element); child; child = page.nextSibling(child)) text += page.nodeValue(child) ?? '';
  return text;
}

/** The copy of one element, or null where its words are not to be read. */
function copyElement(page: PageAccess, element: Node, tag: string, parent: CopiedElement): CopiedElement | null {
  const copied = newElement(tag, parent);
  if (page.hasAttributes(element)) {
    const attribute = (name: string) => page.attribute(element, name);
    if (attribute('hidden') !== null && attribute('hidden') !== 'until-found') return null;
    const style = attribute('style');
    if (style && HIDDEN_STYLE.test(style)) return null;
    const names = attribute('class');
    const id = attribute('id');
    copied.names = (names && id ? `${names} ${id}` : names || id || '').slice(0, MAX_NAMES);
    copied.unspoken = attribute('aria-hidden') === 'true';
    copied.role = attribute('role') ?? '';
    copied.itemprop = attribute('itemprop') ?? '';
    copied.label = (attribute('aria-label') ?? '').slice(0, MAX_NAMES);
    copied.value = (attribute(tag === 'a' ? 'href' : tag === 'time' ? 'datetime' : 'content') ?? '').slice(0, MAX_NAMES);
  }
  return copied;
}

function emptyCopy(page: PageAccess): PageCopy {
  const attribute = page.root ? attributeReader(page, page.root) : () => '';
  const html = page.root;
  return {
    address: page.address,
    lang: attribute('lang') || attribute('xml:lang'),
    amp: html !== null && (page.attribute(html, 'amp') !== null || page.attribute(html, '⚡') !== null),
    title: '',
    metas: [],
    canonical: '',
    base: '',
    jsonLd: [],
    root: newElement('html', null),
  };
}

/** Where the children of an element begin: in its open shadow tree, in what a slot shows, or in itself. */
function inside(page: PageAccess, element: Node, tag: string): { first: Node | null; slotted: Node[] | null } {
  if (tag === 'slot') {
    const slotted = page.assignedNodes(element);
    if (slotted.length > 0) return { first: slotted[0] ?? null, slotted };
  }
  const shadow = tag.includes('-') ? page.shadowRoot(element) : null;
  return { first: page.firstChild(shadow ?? element), slotted: null };
}

/**
 * Copies the page. Answers `changed` when the page took away the ground under the reading (twice) or went to another address.
 * `too-large`: more than a million and a half nodes, or six million characters of words. `leaveOut`: nodes that belong to another article.
 */
export async function copyPage(page: PageAccess, turns: Turns, leaveOut: ReadonlySet<Node> | null = null): Promise<CopyOutcome> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const outcome = await copyOnce(page, turns, leaveOut);
    if (outcome.ok || outcome.why !== 'changed' || page.addressNow() !== page.address) return outcome;
  }
  return { ok: false, why: 'changed' };
}

async function copyOnce(page: PageAccess, turns: Turns, leaveOut: ReadonlySet<Node> | null): Promise<CopyOutcome> {
  const copy = emptyCopy(page);
  if (!page.root) return { ok: false, why: 'empty' };
  let nodes = 0;
  let chars = 0;
  let depth = 0;
  const levels: Level[] = [{ live: page.root, copy: copy.root, slotted: null, at: 0 }];
  let box = copy.root;
  let node = page.firstChild(page.root);
  for (;;) {
    if (node === null) {
      const done = levels.pop();
      const above = levels.at(-1);
      if (!done || !above) break;
      if (depth > MAX_DEPTH) box.children.push(newElement(BREAK, box));
      else box = done.copy.parent ?? box;
      depth--;
      node = beside(page, above, done.live);
      continue;
    }
    if (++nodes > MAX_NODES) return { ok: false, why: 'too-large' };
    if (nodes % STRIDE === 0 && turns.due()) {
      await turns.next();
      if (page.addressNow() !== page.address || !page.isConnected(node)) return { ok: false, why: 'changed' };
    }
    const level = levels.at(-1);
    if (!level) break;
    if (leaveOut?.has(node)) {
      node = beside(page, level, node);
      continue;
    }
    const type = page.nodeType(node);
    if (type === 3 || type === 4) {
      const text = page.nodeValue(node) ?? '';
      chars += text.length;
      if (chars > MAX_CHARS) return { ok: false, why: 'too-large' };
      box.children.push(text);
    } else if (type === 1) {
      const tag = page.localName(node).toLowerCase();
      const copied = takeMatter(page, node, tag, copy) || UNREAD_TAGS.has(tag) ? null : copyElement(page, node, tag, box);
      if (copied) {
        const { first, slotted } = inside(page, node, tag);
        depth++;
        if (depth <= MAX_DEPTH) {
          box.children.push(copied);
          box = copied;
        } else box.children.push(newElement(BREAK, box));
        levels.push({ live: node, copy: copied, slotted, at: 0 });
        node = first;
        continue;
      }
    }
    node = beside(page, level, node);
  }
  return { ok: true, copy };
}

/** The next node at a level: the slot's next shown node, or the next sibling. */
function beside(page: PageAccess, level: Level, node: Node): Node | null {
  if (!level.slotted) return page.nextSibling(node);
  level.at++;
  return level.slotted[level.at] ?? null;
}
