/** What a sentence takes over from the one before it when its subject is a pronoun or a number. */

import type { CouncilRef } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import type { GradeWord } from '../lexicon/grades.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "Five require improvement", where the text speaks of one council: five of something else. */
export function counted(r: Reading, line: Line, g: Spot<GradeWord>, councils: CouncilRef[]): boolean {
  const copula = isAny(r.tokens[g.from - 1]?.w ?? '', 'is|are|was|were');
  const finite = isAny(r.tokens[g.from]?.w ?? '', 'require|required|need|needed');
  if (!copula && !finite) return false;
  const head = copula ? g.from - 2 : g.from - 1;
  if (head < line.from) return false;
  const n = NUMBERS.indexOf(r.tokens[head]?.w ?? '');
  return n >= 2 && n !== councils.length && !line.councils.some((c) => c.councils.length);
}

/** What a paragraph speaks of is taken up by the next; a strand or a small service only within its own. */
export const reaches = (carried: { service: Service | 'elsewhere'; line: number }, line: Line) =>
  line.line === carried.line ||
  (line.line - carried.line === 1 && (carried.service === "children's services" || carried.service === 'elsewhere'));

/** The word after "before that", "since then": where such a sentence really begins. */
const afterThat = (r: Reading, line: Line) =>
  isAny(r.tokens[line.from]?.w ?? '', 'before|since|after|until|by') && isAny(r.tokens[line.from + 1]?.w ?? '', 'that|then')
    ? (r.tokens[line.from + (r.tokens[line.from + 2]?.w === ',' ? 3 : 2)]?.w ?? '')
    : '';

/** A sentence whose subject is a number or pronoun for what came before. */
export const carriesOn = (r: Reading, line: Line) =>
  (isAny(afterThat(r, line), 'they|it|both') ||
    isAny(r.tokens[line.from]?.w ?? '', 'they|both|all|one|two|three|four|five|six|seven|it|these|those|another|each|the')) &&
  !(
    r.tokens[line.from]?.w === 'the' &&
    !isAny(r.tokens[line.from + 1]?.w ?? '', 'other|others|rest|second|third|fourth|fifth|sixth|last|first')
  );
