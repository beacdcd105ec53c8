/**
 * Runs of words as digests, to tell borrowed text without keeping it.
 *   node tests/gates/shingles.ts FILE… > tests/gates/borrowed-shingles.txt
 * writes the digests of texts that must never stand in this repository.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Words in a run: enough that two writers hardly ever hit on the same. */
const RUN = 8;
/** One run in so many is kept, chosen by its digest, so that the same runs are chosen everywhere. */
const ONE_IN = 4;

/** Twelve hex digits for each chosen run of words in a text; tags, marks and case aside. */
export function shinglesOf(text: string): Set<string> {
  const words = text
    .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/gi, ' ')
    .replace(/<[^>]*>|\\n|&[#\w]+;/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const found = new Set<string>();
  for (let i = 0; words && i + RUN <= words.length; i++) {
    const digest = createHash('sha256')
      .update(words.slice(i, i + RUN).join(' '))
      .digest('hex')
      .slice(0, 12);
    if (Number.parseInt(digest.slice(0, 4), 16) % ONE_IN === 0) found.add(digest);
  }
  return found;
}

if (process.argv[1] === import.meta.filename) {
  const all = new Set(process.argv.slice(2).flatMap((file) => [...shinglesOf(readFileSync(file, 'utf8'))]));
  console.log([...all].sort().join('\n'));
}
