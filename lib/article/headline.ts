/** The headline: what the page shows above the article, checked against what it calls itself. */
import { cleanText, lettersOf } from './clean-text.ts';
import type { PageBlock } from './split-blocks.ts';
import type { Work } from './take-turns.ts';

export type Headline = {
  title: string;
  /** Number of the block that shows it; -1 where none does. */
  block: number;
};

const SEPARATOR = /\s+(?:[|•·»«–—:/\\>]|::|-+|\/\/)\s+/;
const FEWEST_LETTERS = 10;
const MOST_CHARS = 320;

/** The page's `<title>` in the parts that separators make, longest first. */
function partsOf(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
}

/** A `<title>` without the names of the site and of its sections at either end. */
export function withoutSite(title: string, site: string): string {
  const parts = title.split(SEPARATOR).map((part) => part.trim());
  if (parts.length < 2) return title;
  const siteLetters = lettersOf(site);
  const isSite = (part: string) => siteLetters !== '' && lettersOf(part) === siteLetters;
  let first = 0;
  let last = parts.length - 1;
  while (first < last && isSite(parts[first] ?? '')) first++;
  while (last > first && isSite(parts[last] ?? '')) last--;
  if (first === 0 && last === parts.length - 1) return partsOf(title)[0] ?? title;
  const start = title.indexOf(parts[first] ?? '');
  const end = title.lastIndexOf(parts[last] ?? '') + (parts[last] ?? '').length;
  return title.slice(start, end);
}

/** How much more a block counts for being set as a headline. A long line that is not still beats the site's short name that is. */
function weight(block: PageBlock): number {
  const set = block.box.tag === 'h1' ? 1.6 : block.kind === 'heading' || /head|title/i.test(block.box.names) ? 1.4 : 1;
  return block.linkChars > 0 ? set / 2 : set;
}

/** True where one is the other, or a whole part of it. */
function says(claim: string, letters: string): boolean {
  return (
    letters.length >= FEWEST_LETTERS && (claim === letters || claim.includes(letters) || (claim.length >= 20 && letters.includes(claim)))
  );
}

/**
 * Finds the headline. `claims`: what metadata call the page, most trusted first (`og:title`, JSON-LD `headline`), `title`: its `<title>`.
 * The words shown on the page win over metadata that says them, since evidence must be found there.
 */
export function* findHeadline(blocks: readonly PageBlock[], title: string, claims: readonly string[], site: string): Work<Headline> {
  const said = [...claims, title].map(cleanText).filter(Boolean);
  const letters = said.map(lettersOf);
  let best = -1;
  let bestScore = 0;
  for (const [i, block] of blocks.entries()) {
    yield;
    if (block.text.length > MOST_CHARS) continue;
    const own = lettersOf(block.text);
    const claim = letters.find((words) => says(words, own));
    if (claim === undefined) continue;
    const score = Math.min(own.length, claim.length) * weight(block) - Math.max(0, own.length - claim.length);
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  const shown = blocks[best];
  const titles = blocks.flatMap((block, i) => (block.box.tag === 'h1' ? [i] : []));
  const only = titles.length === 1 ? titles[0] : undefined;
  // A title that was left from the story before is found again in the list of what is most read, under this one.
  const isLeft = shown && shown.linkChars > 0 && only !== undefined && only < best && lettersOf(blocks[only]?.text ?? '').length >= 20;
  if (shown && !isLeft) return { title: shown.text, block: best };
  if (isLeft) return { title: blocks[only]?.text ?? '', block: only };
  const claimed = said[0] ?? '';
  if (only !== undefined && (claimed === '' || (claims.length === 0 && lettersOf(blocks[only]?.text ?? '').length >= 20)))
    return { title: blocks[only]?.text ?? '', block: only };
  return { title: claims.find(Boolean) ? claimed : withoutSite(claimed, site), block: only ?? -1 };
}
