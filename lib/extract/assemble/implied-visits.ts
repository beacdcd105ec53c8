/** Inspections that are told by what they found, or by who came, where only one kind can be meant. */

import type { Framework } from '../../domain/frameworks.ts';
import { INSPECTION_NOUNS, INSPECTORS } from '../lexicon/visits.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import type { Page } from './page.ts';

/** Outcomes that only one kind of inspection has stand for it where it is not named. */
export function outcomeVisits(r: Reading, page: Page, line: Line): Spot<Framework>[] {
  if (line.visits.length) return [];
  const out: Spot<Framework>[] = [];
  for (const o of line.outcomes) {
    if (/^(?:widespread|inconsistent exp|positive exp|written statement)/.test(o.value) && page.services.has('SEND'))
      out.push({ from: o.from, to: o.to, value: 'area SEND' });
    // "They found that the county had made sufficient progress on two of four"
    else if (/progress$/.test(o.value) && page.service === 'SEND' && line.where === 'text' && saidByThem(r, line))
      out.push({ from: o.from, to: o.to, value: 'area SEND' });
    else if (
      o.value === 'priority action' &&
      (!page.visits || ((page.year ?? 2020) <= 2012 && line.councils.length > 0) || foundOn(r, line, o.from)) &&
      !page.services.has('SEND')
    )
      out.push({ from: o.from, to: o.to, value: (page.year ?? 2020) <= 2012 ? 'unannounced' : 'focused visit' });
  }
  return out.slice(0, 1);
}

/** "In July 2021 inspectors had found an area for priority action": on a day of its own. */
const foundOn = (r: Reading, line: Line, at: number): boolean =>
  line.dates.some((d) => d.mention.kind === 'point' && d.to <= at) &&
  [1, 2, 3, 4, 5].some((k) => isWord(r, at - k, 'found|identified|raised|left|named|listed')) &&
  [2, 3, 4, 5, 6, 7].some((k) => INSPECTORS.has(word(r, at - k)));

const saidByThem = (r: Reading, line: Line): boolean => {
  for (let i = line.from; i < line.to - 1; i++)
    if (word(r, i) === 'they' && isWord(r, i + 1, 'found|decided|concluded|said|judged|ruled|reported|say|thought|agreed|noted'))
      return true;
  return false;
};

/** "after an inspection found", "following an inspection in May": one that has been. */
const hasBeen = (r: Reading, i: number) =>
  isWord(r, i - 1, 'an|area|local|joint|ofsted') &&
  (isWord(r, i + 1, 'found|finds|concluded|revealed|uncovered|said|says|identified|highlighted|praised|which|that|carried|took|by|last') ||
    [2, 3, 4].some((k) => isWord(r, i - k, 'following|from|since')));

/** "the revisit", "the inspection" in a story about special educational needs is an area SEND one. */
export function sendVisits(r: Reading, page: Page, line: Line): Spot<Framework>[] {
  if (page.service !== 'SEND' && !line.services.some((s) => s.value.service === 'SEND')) return [];
  if (line.visits.some((v) => v.value === 'area SEND')) return [];
  const told = (named: (w: string) => boolean): Spot<Framework>[] => {
    for (let i = line.from; i < line.to; i++)
      if (
        named(word(r, i)) &&
        !isWord(r, i - 1, 'focused|focussed') &&
        !(word(r, i - 2) === 'of' && word(r, i - 3) === 'part') &&
        (![1, 2, 3].some((k) => isWord(r, i - k, 'no|not|without|next|an|any|due|before')) || hasBeen(r, i))
      )
        return [{ from: i, to: i + 1, value: 'area SEND' }];
    return [];
  };
  const named = told((w) => isAny(w, 'inspection|inspections|revisit|revisited|inspected|reinspection'));
  if (named.length) return named;
  const found = line.outcomes.length ? told((w) => INSPECTORS.has(w) || INSPECTION_NOUNS.has(w)) : [];
  if (found.length) return found;
  // "Inspectors returned to Kent in May"
  if (line.where === 'text' && line.services.every((s) => s.value.service !== 'elsewhere') && !line.cues.some((c) => c.value === 'future'))
    for (let i = line.from; i < line.to; i++)
      if (INSPECTORS.has(word(r, i)))
        for (let k = i + 1; k < Math.min(line.to, i + 8); k++)
          if (
            isWord(
              r,
              k,
              'returned|came|went|back|visited|revisited|revisiting|spent|descended|arrived|inspected|found|concluded|praised|identified',
            ) &&
            (line.dates.some((d) => d.mention.date !== null && d.from > k && d.from - k < 10) ||
              [1, 2, 3].some((n) => isWord(r, k + n, 'week|weeks|fortnight|days')))
          )
            return [{ from: i, to: i + 1, value: 'area SEND' }];
  return [];
}
