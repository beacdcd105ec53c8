import { articleOfText } from '../../../lib/commands/article-of-text.ts';
import type { Article } from '../../../lib/domain/article.ts';

/** An article of paragraphs. */
export const page = (title: string, published: string | null, ...paragraphs: string[]): Article =>
  articleOfText(paragraphs.join('\n'), { title, published, url: null, site: null });
