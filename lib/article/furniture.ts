/** Tells furniture from article by what boxes are called, what they are for, what their headings say and how much of them is links. */

import { COMMENT_HEADINGS, FORUM_NAMES, FURNITURE_HEADINGS, FURNITURE_LINES } from './furniture-lines.ts';
import { FOREIGN_NAMES, FURNITURE_NAMES, FURNITURE_ROLES, SOFTENERS, SUBJECTS } from './furniture-words.ts';
import type { CopiedElement } from './page-copy.ts';
import type { PageBlock } from './split-blocks.ts';

const NAMES = new Set(FURNITURE_NAMES);
const FOREIGN = new Set(FOREIGN_NAMES);
const SOFT = new Set(SOFTENERS);
const SENSES = new Set(SUBJECTS);
const STATES = new Set(['enabled', 'open', 'closed', 'disabled', 'loaded', 'free', 'count']);
const BOARDS = new Set(FORUM_NAMES);

const namesSeen = new Map<string, string[]>();

/** The words of each class and id: `mostReadList` and `most-read_list` are both most, read, list. */
function wordsOf(names: string): string[][] {
  return names.split(/\s+/).map((name) => {
    const seen = namesSeen.get(name);
    if (seen) return seen;
    const words = name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean);
    if (namesSeen.size < 5000) namesSeen.set(name, words);
    return words;
  });
}

function named(names: string, table: ReadonlySet<string>): boolean {
  if (names === '') return false;
  return wordsOf(names).some((words) =>
    words.some((word, i) => {
      const before = words[i - 1] ?? '';
      const next = words[i + 1];
      if (next !== undefined && SENSES.has(`${word} ${next}`)) return false;
      if (next !== undefined && table.has(`${word} ${next}`)) return true;
      if (!table.has(word) || (next !== undefined && STATES.has(next))) return false;
      return !SOFT.has(before) || table.has(`${before} ${word}`);
    }),
  );
}

/** True where a class or id says that the box stands beside an article. */
export function namedFurniture(names: string): boolean {
  return named(names, NAMES);
}

/** True where a class or id says that the box holds readers' words, or a notice of the site's. */
export function namedForeign(names: string): boolean {
  return named(names, FOREIGN);
}

export function namedForum(names: string): boolean {
  return wordsOf(names).some((words) => words.some((word) => BOARDS.has(word)));
}

/** Running sums over the blocks, so that any box can be measured at once. */
export type Measures = { chars: Float64Array; prose: Float64Array; links: Float64Array };

export function measure(blocks: readonly PageBlock[]): Measures {
  const sums = {
    chars: new Float64Array(blocks.length + 1),
    prose: new Float64Array(blocks.length + 1),
    links: new Float64Array(blocks.length + 1),
  };
  blocks.forEach((block, i) => {
    const size = block.text.length;
    sums.chars[i + 1] = (sums.chars[i] ?? 0) + size;
    sums.links[i + 1] = (sums.links[i] ?? 0) + block.linkChars;
    sums.prose[i + 1] = (sums.prose[i] ?? 0) + (block.prose && block.linkChars < size / 2 ? size : 0);
  });
  return sums;
}

export function within(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

function plainHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
    .replace(/[‘’]/g, "'");
}

export function furnitureHeading(text: string): boolean {
  if (text.length > 60) return false;
  const plain = plainHeading(text);
  return FURNITURE_HEADINGS.some((pattern) => pattern.test(plain));
}

export function commentHeading(text: string): boolean {
  if (text.length > 60) return false;
  const plain = plainHeading(text);
  return plain !== '' && COMMENT_HEADINGS.some((pattern) => pattern.test(plain));
}

export function furnitureLine(block: PageBlock): boolean {
  if (block.text.length > 240) return false;
  const plain = block.text.toLowerCase().replace(/^[^\p{L}\p{N}«‹←]+/u, '');
  if (plain === '') return true;
  return FURNITURE_LINES.some((pattern) => pattern.test(plain));
}

const ALWAYS = new Set(['nav', 'menu', 'search', 'dialog', 'dir']);

export type Verdict = 'furniture' | 'maybe' | 'article';

/**
 * What a box is, by its tag, role and names alone. `inArticle`: it stands inside `<article>` or `<main>`.
 * `maybe`: only its names say so, and names are chosen freely; running text in it says otherwise.
 */
export function judgeBox(element: CopiedElement, inArticle: boolean): Verdict {
  const { tag, role } = element;
  if (tag === 'html' || tag === 'body' || tag === 'main') return 'article';
  if (ALWAYS.has(tag) || (role !== '' && FURNITURE_ROLES.has(role.toLowerCase()))) return 'furniture';
  if (tag === 'footer' || element.unspoken || namedForeign(element.names)) return 'furniture';
  if ((tag === 'aside' || tag === 'header') && !inArticle) return 'furniture';
  return namedFurniture(element.names) ? 'maybe' : 'article';
}
