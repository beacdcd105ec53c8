/**
 * What stands on a page and is not its story: read-more lines, rails, comments, sign-up boxes. Marks such lines, and repeats of a sentence, so that
 * nothing is read from them.
 */

import { FURNITURE_LINES, RAIL_HEADINGS } from '../lexicon/furniture.ts';
import type { Line } from '../reading.ts';
import type { Token } from './tokens.ts';

/** A repeat shorter than this many words may be chance ("Good."). */
const REPEAT_WORDS = 7;

const said = (tokens: Token[], l: Line) => {
  let s = '';
  for (let i = l.from; i < l.to; i++) {
    const t = tokens[i] as Token;
    if (t.kind !== 'mark') s += `${t.w} `;
  }
  return s;
};

/** Sets `skip` on furniture lines and repeats. A rail lasts from its heading to the next heading or, for comments, to the end. */
export function markFurniture(text: string, tokens: Token[], lines: Line[]): void {
  const seen = new Set<string>();
  let rail: { name: string; toEnd: boolean; line: number } | null = null;
  let furnitureLine = -1;
  for (const l of lines) {
    const words = said(tokens, l);
    const first = tokens[l.from] as Token;
    const raw = text.slice(first.start, Math.min(first.start + 120, (tokens[l.to - 1] as Token).end));
    if (l.where === 'text') {
      const heading = RAIL_HEADINGS.find(([, re]) => re.test(raw) && l.to - l.from <= 9);
      if (heading) rail = { name: heading[0], toEnd: heading[2] === 'end', line: l.line };
      else if (
        rail &&
        !rail.toEnd &&
        l.kind !== 'item' &&
        l.kind !== 'row' &&
        l.line !== rail.line &&
        (l.kind === 'heading' || endsLikeProse(tokens, l))
      )
        rail = null;
      if (rail) {
        l.skip = rail.name;
        continue;
      }
      if (l.line === furnitureLine) {
        l.skip = 'furniture.line';
        continue;
      }
      const row = FURNITURE_LINES.find(([, re]) => re.test(raw));
      if (row) {
        l.skip = row[0];
        furnitureLine = l.line;
        continue;
      }
    }
    // A short sentence is a repeat where the one before it was.
    const last = lines[l.index - 1];
    const amid = last?.line === l.line && last.skip === 'repeat';
    if (seen.has(words) && (l.to - l.from >= REPEAT_WORDS || amid)) l.skip = 'repeat';
    else seen.add(words);
  }
}

/** Marks what follows a heading that begins another story: no council, no service for children, no inspectorate until the next heading. */
export function markOtherStories(tokens: Token[], lines: Line[]): void {
  const heads = lines.filter(
    (l) =>
      !l.skip &&
      l.where === 'text' &&
      l.index > 1 &&
      isHeading(tokens, l) &&
      lines[l.index - 1]?.line !== l.line &&
      lines[l.index + 1]?.line !== l.line,
  );
  heads.forEach((head, n) => {
    const end = heads[n + 1]?.index ?? lines.length;
    const section = lines.slice(head.index, end).filter((l) => !l.skip);
    if (section.length < 2) return;
    const own = section.some(
      (l) =>
        l.councils.length > 0 ||
        l.services.some((s) => s.value.service !== 'elsewhere') ||
        l.visits.length > 0 ||
        tokens.slice(l.from, l.to).some((t) => /^(?:ofsted|inspectors|council)/.test(t.w)),
    );
    if (!own) for (const l of section) l.skip = 'another-story';
  });
}

/** A line without an end: a heading, whatever the page marked it as. */
function isHeading(tokens: Token[], l: Line): boolean {
  const last = tokens[l.to - 1] as Token;
  return l.to - l.from >= 3 && l.to - l.from <= 16 && last.kind !== 'mark';
}

/** A full sentence of some length: prose has begun again. */
function endsLikeProse(tokens: Token[], l: Line): boolean {
  const last = (tokens[l.to - 1] as Token).w;
  return l.to - l.from > 8 && (last === '.' || last === '"' || last === '!' || last === '?');
}
