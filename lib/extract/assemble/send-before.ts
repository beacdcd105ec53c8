/** Earlier inspections of what is done for special needs, told by what they found: "the failings identified in 2019", "in 2017 no written statement had been required". */
import type { Line, Reading } from '../reading.ts';
import { nextOf } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { When } from './when.ts';

const FAULTS = 'failings|weaknesses|weakness|concern|concerns|shortcomings|deficiencies|statement|priorities|gaps';
const FOUND =
  'found|identified|caused|told|set|listed|named|raised|ordered|required|decided|uncovered|write|produce|highlighted|discovered|exposed|flagged|asked';
const FAR = 14;

/** Where inspectors are told to have found fault, or a statement to have been asked for, on the day `when`; -1 when nothing of the kind is said of it. */
export function faultsFound(r: Reading, line: Line, { spot }: When): number {
  const [from, to] = [Math.max(line.from, spot.from - FAR), Math.min(line.to, spot.to + FAR)];
  const apart = (i: number) => {
    for (let k = Math.min(i, spot.to); k < Math.max(i, spot.from); k++)
      if (isWord(r, k, ';|:|but|since|until|came|returned|back|now')) return true;
    return false;
  };
  let found = -1;
  for (let i = nextOf(r.tokens, FOUND, from, to); i >= 0; i = nextOf(r.tokens, FOUND, i + 1, to)) if (!apart(i)) found = i;
  if (found < 0) return -1;
  for (let i = nextOf(r.tokens, FAULTS, from, to); i >= 0; i = nextOf(r.tokens, FAULTS, i + 1, to))
    if (!apart(i) && (word(r, i) !== 'statement' || isWord(r, i - 1, 'written') || word(r, i + 1) === 'of')) return found;
  return -1;
}
