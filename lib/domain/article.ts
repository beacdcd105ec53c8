/** An article: what Readability leaves of a page, plus its metadata. Text only, never HTML. */
import * as z from 'zod/mini';
import { PartialDate } from './dates.ts';

export const BLOCK_KINDS = ['heading', 'paragraph', 'item', 'row', 'caption', 'quote'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A run of `Article.text` that stood as one block on the page; `start` and `end` are UTF-16 offsets into `Article.text`. */
export const Block = z.object({
  kind: z.enum(BLOCK_KINDS),
  start: z.number(),
  end: z.number(),
});
export type Block = z.infer<typeof Block>;

export const PUBLISHED_SOURCES = ['json-ld', 'meta', 'visible', 'url', 'given'] as const;
export const Published = z.object({ date: PartialDate, source: z.enum(PUBLISHED_SOURCES) });
export type Published = z.infer<typeof Published>;

export const Article = z.object({
  /** What the article is kept under: the canonical address where the page gives a believable one, else the address without tracking. */
  url: z.nullable(z.string()),
  title: z.string(),
  site: z.nullable(z.string()),
  byline: z.nullable(z.string()),
  /** The page's own date. Never the clock's, a capture's or a comment's. */
  published: z.nullable(Published),
  lang: z.nullable(z.string()),
  /** All blocks in page order, joined by a newline. Evidence offsets point into this. */
  text: z.string(),
  blocks: z.array(Block),
});
export type Article = z.infer<typeof Article>;
