/**
 * Shows a quote in the page it was read from: scrolls to it and highlights it with the CSS Custom Highlight API, so that not one node or
 * attribute of the page changes.
 */
import { HIGHLIGHT, styleHighlight } from './highlight-style.ts';
import { type Found, indexTexts, locate, type Sought } from './locate.ts';
import { openPage, type PageAccess } from './page-access.ts';
import { inTurns, type Turns, takeTurns } from './take-turns.ts';
import { UNREAD_TAGS } from './unread-tags.ts';

/** `not-found`: the page no longer says it. `hidden`: it does, where nothing is shown. `unsupported`: a browser without highlights. */
export type ShowResult = { ok: true } | { ok: false; why: 'not-found' | 'hidden' | 'unsupported' };

const STRIDE = 256;

/** All text nodes that are read on the page, in page order, open shadow trees included. */
async function textNodes(page: PageAccess, turns: Turns): Promise<Node[]> {
  const found: Node[] = [];
  if (!page.root) return found;
  const open: Node[] = [page.root];
  for (let steps = 1; open.length > 0; steps++) {
    const node = open.pop();
    if (!node) break;
    if (steps % STRIDE === 0 && turns.due()) await turns.next();
    // Last in, first out: what comes after waits below what stands inside.
    const beside = node === page.root ? null : page.nextSibling(node);
    if (beside) open.push(beside);
    const type = page.nodeType(node);
    if (type === 3 || type === 4) found.push(node);
    else if (type === 1) {
      const tag = page.localName(node).toLowerCase();
      if (UNREAD_TAGS.has(tag) || tag === 'head' || tag === 'del' || tag === 's' || tag === 'strike') continue;
      const inner = page.firstChild(node);
      if (inner) open.push(inner);
      const shadow = tag.includes('-') ? page.shadowRoot(node) : null;
      const shaded = shadow ? page.firstChild(shadow) : null;
      if (shaded) open.push(shaded);
    }
  }
  return found;
}

function rangesOf(nodes: readonly Node[], texts: readonly string[], found: Found): Range[] {
  const ranges: Range[] = [];
  for (let i = found.start.piece; i <= found.end.piece; i++) {
    const node = nodes[i];
    const text = texts[i] ?? '';
    if (!node || text.trim() === '') continue;
    const range = new Range();
    range.setStart(node, i === found.start.piece ? found.start.offset : 0);
    range.setEnd(node, i === found.end.piece ? found.end.offset : text.length);
    ranges.push(range);
  }
  return ranges;
}

function isShown(range: Range): boolean {
  return range.getClientRects().length > 0;
}

/** Brings the first line of the quote to the middle of the window. */
function scrollTo(range: Range): void {
  const parent = range.startContainer.parentElement;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (parent) Element.prototype.scrollIntoView.call(parent, { block: 'center', inline: 'nearest', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  const off = top + height / 2 - innerHeight / 2;
  if (Math.abs(off) > innerHeight / 3) scrollBy({ top: off, behavior: calm ? 'instant' : 'smooth' });
}

/** Takes the highlight away. */
export function clearShown(): void {
  if (typeof CSS !== 'undefined' && 'highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
}

/** Highlights the likeliest visible occurrence of the quote, in place of any shown before, and scrolls to it. */
export async function showInArticle(doc: Document, sought: Sought): Promise<ShowResult> {
  if (typeof CSS === 'undefined' || !('highlights' in CSS) || typeof Highlight === 'undefined') return { ok: false, why: 'unsupported' };
  clearShown();
  const page = openPage(doc);
  const turns = takeTurns();
  const nodes = await textNodes(page, turns);
  const texts = nodes.map((node) => page.nodeValue(node) ?? '');
  const places = locate(await inTurns(indexTexts(texts), turns), texts, sought);
  if (places.length === 0) return { ok: false, why: 'not-found' };
  for (const place of places) {
    const ranges = rangesOf(nodes, texts, place);
    const first = ranges[0];
    if (!first || !isShown(first)) continue;
    styleHighlight(doc);
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    scrollTo(first);
    return { ok: true };
  }
  return { ok: false, why: 'hidden' };
}
