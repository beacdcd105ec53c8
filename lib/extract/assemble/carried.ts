/** What a sentence takes over from the one before it when its subject is a pronoun or a number. */
import type { CouncilRef } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import type { GradeWord } from '../lexicon/grades.ts';
import type { Line, Reading, Spot } from '../reading.ts';

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "Five require improvement", where the text speaks of one council: five of something else. */
export function counted(r: Reading, line: Line, g: Spot<GradeWord>, councils: CouncilRef[]): boolean {
  const copula = /^(?:is|are|was|were)$/.test(r.tokens[g.from - 1]?.w ?? '');
  const finite = /^(?:require|required|need|needed)$/.test(r.tokens[g.from]?.w ?? '');
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
  /^(?:before|since|after|until|by)$/.test(r.tokens[line.from]?.w ?? '') && /^(?:that|then)$/.test(r.tokens[line.from + 1]?.w ?? '')
    ? (r.tokens[line.from + (r.tokens[line.from + 2]?.w === ',' ? 3 : 2)]?.w ?? '')
    : '';

/** A sentence whose subject is a number or pronoun for what came before. */
export const carriesOn = (r: Reading, line: Line) =>
  (/^(?:they|it|both)$/.test(afterThat(r, line)) ||
    /^(?:they|both|all|one|two|three|four|five|six|seven|it|these|those|another|each|the)$/.test(r.tokens[line.from]?.w ?? '')) &&
  !(
    r.tokens[line.from]?.w === 'the' &&
    !/^(?:other|others|rest|second|third|fourth|fifth|sixth|last|first)$/.test(r.tokens[line.from + 1]?.w ?? '')
  );
