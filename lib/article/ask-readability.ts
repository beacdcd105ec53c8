/**
 * Asks Readability which blocks of a page it holds for the article.
 *
 * It is given a lean document of its own, built from the blocks: boxes with their names, one element a block, links as links; no scripts,
 * images, styles or inline markup. So it cannot touch the page, cannot be fooled by elements named after the DOM's own properties, and has a
 * fraction of the nodes to score. Its answer comes back as block numbers, so that no word of the page is lost or moved by it.
 */
import { Readability } from '@mozilla/readability';
import type { CopiedElement } from './page-copy.ts';
import type { PageBlock } from './split-blocks.ts';

/** Readability scores in one go and grows faster than the page; above this the structure of the page alone decides. */
export const MAX_BLOCKS = 1500;
export const MAX_CHARS = 300_000;

const NUMBER = 'data-block';
/** Below this many characters Readability starts over with laxer rules, up to four times; short press releases are articles too. */
const ENOUGH_CHARS = 250;

function tagOf(block: PageBlock): string {
  if (block.kind === 'heading') return 'h3';
  if (block.kind === 'item') return 'li';
  if (block.kind === 'quote') return 'blockquote';
  return 'p';
}

function tagOfBox(element: CopiedElement): string {
  return element.tag === 'article' || element.tag === 'section' || element.tag === 'ul' || element.tag === 'ol' || element.tag === 'main'
    ? element.tag
    : 'div';
}

function appendBlock(doc: Document, parent: Element, block: PageBlock, index: number): void {
  const element = doc.createElement(tagOf(block));
  element.setAttribute(NUMBER, String(index));
  if (block.linkChars === 0) element.textContent = block.text;
  else {
    const link = doc.createElement('a');
    const linked = Math.min(block.text.length, Math.round(block.linkChars));
    link.textContent = block.text.slice(0, linked);
    element.append(link, block.text.slice(linked));
  }
  parent.append(element);
}

/** A page that Readability stumbles over is still read, by its structure alone. */
function parse(doc: Document): { content?: Element | null | undefined } | null {
  try {
    return new Readability<Element>(doc, {
      charThreshold: ENOUGH_CHARS,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (content) => content as Element,
    }).parse();
  } catch {
    return null;
  }
}

/** Numbers of the blocks that Readability keeps; null when it finds no article or the page is too large to ask. `skip` are not shown to it. */
export function askReadability(doc: Document, root: CopiedElement, blocks: readonly PageBlock[], skip: Uint8Array): Set<number> | null {
  let chars = 0;
  for (const block of blocks) chars += block.text.length;
  if (blocks.length > MAX_BLOCKS || chars > MAX_CHARS) return null;
  const boxes = new Map<CopiedElement, Element>([[root, doc.body]]);
  const boxFor = (element: CopiedElement): Element => {
    const known = boxes.get(element);
    if (known) return known;
    const parent = element.parent;
    // A box that holds just what its one inner box holds adds nothing but depth.
    if (!parent || (parent.from === element.from && parent.to === element.to && element.names === '')) {
      const outer = parent ? boxFor(parent) : doc.body;
      boxes.set(element, outer);
      return outer;
    }
    const made = doc.createElement(tagOfBox(element));
    if (element.names !== '') made.className = element.names;
    boxFor(parent).append(made);
    boxes.set(element, made);
    return made;
  };
  blocks.forEach((block, index) => {
    if (skip[index]) return;
    const leaf = block.box.to - block.box.from === 1 && block.box.parent ? block.box.parent : block.box;
    appendBlock(doc, boxFor(leaf), block, index);
  });
  const parsed = parse(doc);
  if (!parsed?.content) return null;
  const kept = new Set<number>();
  const answers = parsed.content.querySelectorAll(`[${NUMBER}]`);
  for (let i = 0; i < answers.length; i++) kept.add(Number(answers[i]?.getAttribute(NUMBER)));
  return kept.size > 0 ? kept : null;
}
