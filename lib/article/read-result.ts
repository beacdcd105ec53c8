/** What a reading of a page answers: an article, or why there is none. The reader's answer crosses this schema on the extension's side. */
import * as z from 'zod/mini';
import { Article } from '../domain/article.ts';

/**
 * Why a page gave no article:
 * `empty` no words at all · `no-article` words, but no running text · `pdf`, `image`, `media`, `xml`, `not-html` a document of another kind ·
 * `too-large` more than can be read whole · `changed` the page went on to another address, or kept changing, while it was read.
 */
export const NO_ARTICLE_REASONS = ['empty', 'no-article', 'pdf', 'image', 'media', 'xml', 'not-html', 'too-large', 'changed'] as const;
export type NoArticleReason = (typeof NO_ARTICLE_REASONS)[number];

export const ReadResult = z.discriminatedUnion('ok', [
  /** `address`: where the document was while it was read. */
  z.object({ ok: z.literal(true), article: Article, address: z.optional(z.string()) }),
  z.object({ ok: z.literal(false), why: z.enum(NO_ARTICLE_REASONS), detail: z.optional(z.string()) }),
]);
export type ReadResult = z.infer<typeof ReadResult>;
