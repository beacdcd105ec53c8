/** Finds the blocks that are the article: what stands together as running text, less the furniture, as Readability and structure agree. */
import { hasLetters, sameLetters } from './clean-text.ts';
import { commentHeading, furnitureHeading, furnitureLine, judgeBox, type Measures, measure, namedForum, within } from './furniture.ts';
import type { CopiedElement } from './page-copy.ts';
import { dateLine } from './published.ts';
import type { PageBlock } from './split-blocks.ts';
import type { Work } from './take-turns.ts';

/** The least running text, in characters, that counts as an article. */
const LEAST_PROSE = 120;
/** A box that holds this share of the page's running text is where the article is. */
const MOST = 0.9;
/** The share of the running text that Readability must keep for its word to count against the rest. */
const TRUSTED = 0.7;
/** What running text counts for when Readability does not keep it. */
const UNKEPT_WEIGHT = 0.2;

export type ArticlePart = {
  /** Numbers of the article's blocks, in page order. */
  chosen: number[];
  /** The box that holds the running text. */
  root: CopiedElement;
};

function childBoxes(element: CopiedElement): CopiedElement[] {
  return element.children.filter((child): child is CopiedElement => typeof child !== 'string' && child.to > child.from);
}

/** Marks every block of furniture. `headline` is the number of the block that carries the headline, or -1. */
function* markFurniture(root: CopiedElement, blocks: readonly PageBlock[], sums: Measures, headline: number): Work<Uint8Array> {
  const marked = new Uint8Array(blocks.length);
  const mark = (from: number, to: number) => marked.fill(1, from, to);
  const allProse = within(sums.prose, 0, blocks.length);
  const visit = function* (element: CopiedElement, inArticle: boolean): Work<void> {
    yield;
    const { from, to } = element;
    const holdsHeadline = headline >= from && headline < to;
    const holdsMost = allProse > 0 && within(sums.prose, from, to) > allProse * 0.6;
    const verdict = holdsHeadline || holdsMost ? 'article' : judgeBox(element, inArticle);
    if (verdict === 'furniture' || (verdict === 'maybe' && !tells(element, blocks, sums))) {
      mark(from, to);
      return;
    }
    const inside = inArticle || element.tag === 'article' || element.tag === 'main';
    for (const child of childBoxes(element)) yield* visit(child, inside);
  };
  yield* visit(root, false);
  yield* markUnderHeadings(blocks, sums, marked, headline);
  for (const [i, block] of blocks.entries()) {
    yield;
    if (!marked[i] && i !== headline && (furnitureLine(block) || onlyLinks(block))) marked[i] = 1;
  }
  return marked;
}

/** At least three paragraphs of running text, hardly a link or a label between them: whatever the box is called, it tells something. */
function tells(element: CopiedElement, blocks: readonly PageBlock[], sums: Measures): boolean {
  const chars = within(sums.chars, element.from, element.to);
  if (within(sums.links, element.from, element.to) > chars * 0.08 || within(sums.prose, element.from, element.to) < chars * 0.6)
    return false;
  let paragraphs = 0;
  for (let i = element.from; i < element.to && paragraphs < 3; i++) if (blocks[i]?.prose) paragraphs++;
  return paragraphs >= 3;
}

/** A link and hardly a word beside it: the way to another page. */
function onlyLinks(block: PageBlock): boolean {
  const share = block.linkChars / block.text.length;
  return block.kind !== 'row' && (share > 0.95 || (share > 0.8 && block.text.length < 160));
}

/** The smallest box around a block that holds more than the block. */
function surroundings(block: PageBlock): CopiedElement {
  let box = block.box;
  while (box.parent && box.to - box.from <= 1) box = box.parent;
  return box;
}

function* markUnderHeadings(blocks: readonly PageBlock[], sums: Measures, marked: Uint8Array, headline: number): Work<void> {
  for (let i = 0; i < blocks.length; i++) {
    yield;
    const block = blocks[i];
    if (!block || marked[i] || i === headline || block.prose || block.text.length > 60) continue;
    const around = surroundings(block);
    if (block.kind !== 'heading' && !block.bold && i !== around.from) continue;
    if (headline >= i && headline < around.to) continue;
    if (commentHeading(block.text)) marked.fill(1, i, around.to);
    else if (furnitureHeading(block.text)) {
      let end = i + 1;
      while (end < around.to && !(blocks[end]?.kind === 'heading' && !furnitureHeading(blocks[end]?.text ?? ''))) end++;
      if (within(sums.prose, i, end) <= within(sums.chars, i, end) * 0.5) marked.fill(1, i, end);
    }
  }
}

/** In a discussion board the first post is the page; the others answer it. */
function markAnswers(root: CopiedElement, marked: Uint8Array, forum: boolean): void {
  if (!forum) return;
  const visit = (element: CopiedElement): void => {
    const posts = childBoxes(element).filter((child) => /(?:^|[\s_-])(?:post|message|reply)(?:$|[\s_\d-])/i.test(child.names));
    if (posts.length > 1) for (const post of posts.slice(1)) marked.fill(1, post.from, post.to);
    else for (const child of childBoxes(element)) visit(child);
  };
  visit(root);
}

/** The innermost box that still holds nearly all of the page's running text. */
function innermost(root: CopiedElement, prose: Float64Array): CopiedElement {
  const all = within(prose, root.from, root.to);
  let box = root;
  for (;;) {
    const next = childBoxes(box).find((child) => within(prose, child.from, child.to) >= all * MOST && child.to - child.from > 1);
    if (!next) return box;
    box = next;
  }
}

function unmarkedProse(blocks: readonly PageBlock[], sums: Measures, marked: Uint8Array): Float64Array {
  const prose = new Float64Array(blocks.length + 1);
  for (let i = 0; i < blocks.length; i++) prose[i + 1] = (prose[i] ?? 0) + (marked[i] ? 0 : within(sums.prose, i, i + 1));
  return prose;
}

function keptShare(prose: Float64Array, kept: ReadonlySet<number>): number {
  let sum = 0;
  for (const i of kept) sum += within(prose, i, i + 1);
  return sum / within(prose, 0, prose.length - 1);
}

function weigh(prose: Float64Array, kept: ReadonlySet<number>): Float64Array {
  const weighed = new Float64Array(prose.length);
  for (let i = 0; i < prose.length - 1; i++)
    weighed[i + 1] = (weighed[i] ?? 0) + within(prose, i, i + 1) * (kept.has(i) ? 1 : UNKEPT_WEIGHT);
  return weighed;
}

/** The largest box around a block, within `root`, that holds none of the kept blocks. */
function unkeptBox(block: PageBlock, root: CopiedElement, keptUpTo: Float64Array): CopiedElement {
  let box = block.box;
  while (box !== root && box.parent && box.parent !== root && within(keptUpTo, box.parent.from, box.parent.to) === 0) box = box.parent;
  return box;
}

/** Leaves out what stands before the first or after the last block that Readability keeps, in boxes of which it keeps nothing. */
function heed(
  kept: ReadonlySet<number>,
  chosen: number[],
  root: CopiedElement,
  blocks: readonly PageBlock[],
  prose: Float64Array,
): number[] {
  const keptUpTo = new Float64Array(blocks.length + 1);
  let keptProse = 0;
  for (let i = 0; i < blocks.length; i++) {
    keptUpTo[i + 1] = (keptUpTo[i] ?? 0) + (kept.has(i) ? 1 : 0);
    if (kept.has(i)) keptProse += within(prose, i, i + 1);
  }
  const all = within(prose, root.from, root.to);
  if (keptProse < all * 0.5) return chosen;
  const inRoot = chosen.filter((i) => kept.has(i));
  const first = inRoot[0] ?? 0;
  const last = inRoot.at(-1) ?? blocks.length;
  return chosen.filter((i) => {
    const block = blocks[i];
    if (!block || kept.has(i) || (i > first && i < last)) return true;
    const box = unkeptBox(block, root, keptUpTo);
    if (within(keptUpTo, box.from, box.to) > 0) return true;
    const share = within(prose, box.from, box.to) / all;
    return i < first
      ? share > 0
      : share > 0.25 || box.tag === 'table' || box.tag === 'ul' || box.tag === 'ol' || box.tag === 'tr' || box.tag === 'li';
  });
}

/** Lines above the article that speak of it rather than tell it: who wrote it, when, in which section. */
function notes(block: PageBlock): boolean {
  if (block.prose) return false;
  const { text } = block;
  return (
    dateLine(text) ||
    /^by\s+\p{Lu}/iu.test(text) ||
    /^\W*$/.test(text) ||
    (text.length < 25 && block.kind !== 'heading' && block.kind !== 'item')
  );
}

/**
 * The article's blocks. `ask` puts the question to Readability, with the blocks that are known to be furniture.
 * Null where the page has no running text to speak of.
 */
export function* findArticle(
  root: CopiedElement,
  blocks: readonly PageBlock[],
  headline: number,
  forum: boolean,
  ask: (furniture: Uint8Array) => ReadonlySet<number> | null,
): Work<ArticlePart | null> {
  const sums = measure(blocks);
  const marked = yield* markFurniture(root, blocks, sums, headline);
  markAnswers(root, marked, forum);
  const prose = unmarkedProse(blocks, sums, marked);
  if (within(prose, 0, blocks.length) < LEAST_PROSE) return null;
  yield;
  const kept = ask(marked);
  yield;
  const box = innermost(root, kept && keptShare(prose, kept) >= TRUSTED ? weigh(prose, kept) : prose);
  let chosen: number[] = [];
  for (let i = box.from; i < box.to; i++) if (!marked[i]) chosen.push(i);
  if (kept) chosen = heed(kept, chosen, box, blocks, prose);
  chosen = [...standfirst(blocks, marked, headline, box.from), ...chosen.filter((i) => i > headline || headline >= box.to)];
  return { chosen: yield* tidy(blocks, chosen, headline), root: box };
}

/** What stands between a headline and the box of the running text. */
function standfirst(blocks: readonly PageBlock[], marked: Uint8Array, headline: number, start: number): number[] {
  const between: number[] = [];
  if (headline < 0 || start - headline > 40) return between;
  for (let i = headline + 1; i < start; i++) {
    const block = blocks[i];
    if (block && !marked[i] && block.text.length >= 25) between.push(i);
  }
  return between;
}

/** Drops repeated lines, notes above the first sentence, and headings with nothing under them. */
function* tidy(blocks: readonly PageBlock[], chosen: readonly number[], headline: number): Work<number[]> {
  const kept: number[] = [];
  const shown = blocks[headline]?.text ?? '';
  let begun = false;
  let before = '';
  for (const i of chosen) {
    yield;
    const block = blocks[i];
    if (!block || i === headline) continue;
    const { text, kind } = block;
    if (!hasLetters(text) || (kind !== 'row' && kind !== 'item' && sameLetters(text, before)) || sameLetters(text, shown)) continue;
    if (begun ? kept.length < 6 && block.kind === 'paragraph' && dateLine(block.text) : notes(block)) continue;
    begun ||= block.prose;
    before = text;
    kept.push(i);
  }
  while (kept.length > 0 && blocks[kept.at(-1) ?? -1]?.kind === 'heading') kept.pop();
  return kept;
}

export function isForum(root: CopiedElement, generator: string): boolean {
  const body = childBoxes(root).find((child) => child.tag === 'body');
  return namedForum(root.names) || namedForum(body?.names ?? '') || namedForum(generator);
}
