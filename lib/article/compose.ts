/** Puts blocks together into an article's text. */
import type { Block } from '../domain/article.ts';
import type { PageBlock } from './split-blocks.ts';

/** The chosen blocks as one text, with the place of each in it. */
export function compose(blocks: readonly Pick<PageBlock, 'kind' | 'text'>[]): { text: string; blocks: Block[] } {
  const placed: Block[] = [];
  let at = 0;
  for (const { kind, text } of blocks) {
    placed.push({ kind, start: at, end: at + text.length });
    at += text.length + 1;
  }
  return { text: blocks.map((block) => block.text).join('\n'), blocks: placed };
}
