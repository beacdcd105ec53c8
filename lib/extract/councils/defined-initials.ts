/** Initials that an article defines itself, 'Brighter Futures for Children (BFfC)', and every later use of them. */
import type { CouncilMention } from './mention.ts';
import type { Word } from './words.ts';

/** What stands in brackets after a council's name without being its initials. */
const OTHERS: ReadonlySet<string> = new Set([
  'Lab',
  'Con',
  'LD',
  'CON',
  'LAB',
  'DfE',
  'DFE',
  'CQC',
  'CIW',
  'SEND',
  'ILACS',
  'SIF',
  'JTAI',
  'MP',
  'UK',
  'RI',
  'LSCB',
  'NHS',
  'ICB',
]);
const IN_BRACKETS = /^ \(["'“‘]?([A-Z][A-Za-z&]{1,6})["'”’]?\)/;

const capitals = (initials: string): number => initials.replace(/[^A-Z]/g, '').length;

/**
 * Later mentions by initials that were put in brackets after a full name or a body's name. `taken` are the mentions found otherwise, in order;
 * none of the result overlaps them.
 */
export function findDefinedInitials(text: string, words: readonly Word[], taken: readonly CouncilMention[]): CouncilMention[] {
  const defined = new Map<string, CouncilMention>();
  for (const mention of taken) {
    if ((mention.kind !== 'full' && mention.kind !== 'trust') || mention.strength !== 'sure') continue;
    const initials = IN_BRACKETS.exec(text.slice(mention.end, mention.end + 12))?.[1];
    if (initials && capitals(initials) >= 2 && !OTHERS.has(initials) && !defined.has(initials)) defined.set(initials, mention);
  }
  if (defined.size === 0) return [];
  const found: CouncilMention[] = [];
  let next = 0;
  for (const { start, end, capital } of words) {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if (!capital || end - start > 7 || (taken[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    const known = defined.get(text.slice(start, end));
    if (!known || start < known.start) continue;
    const { councils, group, nation } = known;
    found.push({
      start,
      end,
      text: text.slice(start, end),
      councils,
      group,
      nation,
      kind: 'initials',
      strength: 'sure',
      rule: 'initials-defined',
    });
  }
  return found;
}
