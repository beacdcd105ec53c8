/** Reads plain text as an article: the first line is its title, every other line a block. */
import type { Article } from '../domain/article.ts';
import { canonicalAddress } from './canonical-address.ts';
import { cleanText } from './clean-text.ts';
import { compose } from './compose.ts';
import { dateFromAddress } from './dates-in-text.ts';
import type { ReadResult } from './read-result.ts';
import { isProse } from './split-blocks.ts';

export function readPlainText(source: string, address: string | null): ReadResult {
  const lines = source
    .split(/\r\n?|\n/)
    .map(cleanText)
    .filter(Boolean);
  const [title, ...others] = lines;
  if (title === undefined) return { ok: false, why: 'empty' };
  // Copied text often has no headline: its first sentence then names it, and is told as well.
  const rest = isProse(title) && /[.!?”"]$/.test(title) ? lines : others;
  const { text, blocks } = compose(
    rest.map(
      (line) =>
        ({ kind: /^[•*‣◦▪-]\s/.test(line) ? 'item' : isProse(line) || line.length > 90 ? 'paragraph' : 'heading', text: line }) as const,
    ),
  );
  const stated = address ? dateFromAddress(address) : null;
  const article: Article = {
    url: address ? canonicalAddress(address, [], false) : null,
    title,
    site: null,
    byline: null,
    published: stated ? { date: stated, source: 'url' } : null,
    lang: null,
    text,
    blocks,
  };
  return { ok: true, article };
}
