/**
 * What stands on a page and is not its story: read-more lines, rails, comments, sign-up boxes. Marks such lines, and repeats of a sentence, so that
 * nothing is read from them.
 */

import { FURNITURE_LINES, RAIL_HEADINGS } from '../lexicon/furniture.ts';
import type { Line } from '../reading.ts';
import type { Token } from './tokens.ts';
import { wordAt } from './words.ts';

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

/** A number that is the same for the same words, made of how long they are and how they begin; others may share it. */
function likenessOf(tokens: Token[], l: Line): number {
  let n = 0;
  for (let i = l.from; i < l.to; i++) {
    const { w, kind } = tokens[i] as Token;
    if (kind !== 'mark') n = (Math.imul(n, 31) + Math.imul(w.length, 257) + w.charCodeAt(0)) | 0;
  }
  return n;
}

/** Tells whether a line's words have been said by one that it was asked of before. Words are only put together where two lines are alike. */
function repeatsIn(tokens: Token[]): (l: Line) => boolean {
  const alike = new Map<number, Line | null>();
  const seen = new Set<string>();
  return (l) => {
    const likeness = likenessOf(tokens, l);
    const other = alike.get(likeness);
    if (other === undefined) {
      alike.set(likeness, l);
      return false;
    }
    if (other !== null) {
      seen.add(said(tokens, other));
      alike.set(likeness, null);
    }
    const words = said(tokens, l);
    if (seen.has(words)) return true;
    seen.add(words);
    return false;
  };
}

/** Sets `skip` on furniture lines and repeats. A rail lasts from its heading to the next heading or, for comments, to the end. */
export function markFurniture(text: string, tokens: Token[], lines: Line[]): void {
  const isRepeat = repeatsIn(tokens);
  let rail: { name: string; toEnd: boolean; line: number } | null = null;
  let furnitureLine = -1;
  for (const l of lines) {
    if (l.where === 'text') {
      const first = tokens[l.from] as Token;
      const raw = text.slice(first.start, Math.min(first.start + 120, (tokens[l.to - 1] as Token).end));
      const heading = l.to - l.from <= 9 && !amidProse(tokens, lines, l) ? RAIL_HEADINGS.find(([, re]) => re.test(raw)) : undefined;
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
    if (isRepeat(l) && (l.to - l.from >= REPEAT_WORDS || amid)) l.skip = 'repeat';
  }
}

/** "Comments are welcome by 15 January.": a sentence that follows another in its paragraph is no heading. */
const amidProse = (tokens: Token[], lines: Line[], l: Line) => lines[l.index - 1]?.line === l.line && wordAt(tokens, l.to - 1) === '.';

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
        namesBody(tokens, l) ||
        // "The experiences and progress of care leavers", over a grade
        l.strands.some((s) => s.value !== 'other' && s.to - s.from > 3),
    );
    if (!own) for (const l of section) l.skip = 'another-story';
  });
}

/** Whether a council, the inspectors or Ofsted is named, in whatever form. */
function namesBody(tokens: Token[], l: Line): boolean {
  for (let i = l.from; i < l.to; i++) {
    const { w } = tokens[i] as Token;
    if (w.startsWith('council') || w.startsWith('ofsted') || w.startsWith('inspectors')) return true;
  }
  return false;
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
