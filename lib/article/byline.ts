/** Who wrote the article, as far as the page says. */
import { cleanText } from './clean-text.ts';
import type { CopiedElement } from './page-copy.ts';
import type { PageBlock } from './split-blocks.ts';

const MOST_CHARS = 120;
const AUTHOR_NAMES = /(?:^|[\s_-])(?:byline|author|authors|by|writer|reporter)(?:$|[\s_-]|name)/i;
const BY = /^(?:by|written by|words by|story by|report by)[:\s]+/i;

function textIn(element: CopiedElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : ` ${textIn(child)} `)).join('');
}

function tidy(name: string): string | null {
  const text = cleanText(name)
    .replace(BY, '')
    .replace(/[|,;:·•–-]+$/, '')
    .trim();
  return text !== '' && text.length <= MOST_CHARS && /\p{L}{2}/u.test(text) && !/^https?:/i.test(text) ? text : null;
}

/** The innermost box that is marked as an author's: a byline often holds more than the name. */
function marked(element: CopiedElement, depth = 0): string | null {
  for (const child of element.children) {
    const name = typeof child === 'string' ? null : marked(child, depth + 1);
    if (name) return name;
  }
  if (element.itemprop === 'author' || (depth > 1 && AUTHOR_NAMES.test(element.names) && element.to - element.from <= 2)) {
    return tidy(textIn(element));
  }
  return null;
}

/** `claims`: authors that metadata name, most trusted first. `near`: blocks about the headline. */
export function findByline(claims: readonly string[], near: readonly PageBlock[], root: CopiedElement): string | null {
  for (const claim of claims) {
    const name = tidy(claim);
    if (name) return name;
  }
  for (const block of near) if (BY.test(block.text) && block.text.length <= MOST_CHARS) return tidy(block.text);
  return marked(root);
}
