/** What a sentence takes over from the one before it when its subject is a pronoun or a number. */

import type { CouncilRef } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import type { GradeWord } from '../lexicon/grades.ts';
import type { Verdict } from '../mentions/judge.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Claim } from './claim.ts';

/** The service that was last spoken of, and in which paragraph. */
export type Carried = { service: Service | 'elsewhere'; line: number };

const SHARES = 'half|third|thirds|quarter|quarters|fifth|fifths|tenth|majority|minority|most|many|few|fewer|some|several|handful|rest';
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "Five require improvement", where the text speaks of one council: five of something else. */
export function counted(r: Reading, line: Line, g: Spot<GradeWord>, councils: CouncilRef[]): boolean {
  const copula = isAny(r.tokens[g.from - 1]?.w ?? '', 'is|are|was|were');
  const finite = isAny(r.tokens[g.from]?.w ?? '', 'require|required|need|needed');
  // "Ten out of 152 perform excellently"
  if (g.value.form === 'adverb' && /^\d+$/.test(r.tokens[g.from - 1]?.w ?? '') && isAny(r.tokens[g.from - 2]?.w ?? '', 'of|the'))
    return true;
  if (!copula && !finite) return false;
  const head = copula ? g.from - 2 : g.from - 1;
  if (head < line.from) return false;
  // "A quarter are inadequate", "most of them were good"
  const part = isAny(r.tokens[head]?.w ?? '', 'them|these|those') && r.tokens[head - 1]?.w === 'of' ? head - 2 : head;
  if (isAny(r.tokens[part]?.w ?? '', SHARES)) return !line.councils.some((c) => c.councils.length);
  const n = Math.max(NUMBERS.indexOf(r.tokens[head]?.w ?? ''), /^\d{1,3}$/.test(r.tokens[head]?.w ?? '') ? Number(r.tokens[head]?.w) : -1);
  return n >= 2 && n !== councils.length && !line.councils.some((c) => c.councils.length);
}

/** What a paragraph speaks of is taken up by the next; a strand or a small service only within its own. */
export const reaches = (r: Reading, carried: Carried, line: Line) =>
  line.line === carried.line ||
  (line.line - carried.line === 1 &&
    (carried.service === "children's services" || carried.service === 'elsewhere' || isAny(r.tokens[line.from + 1]?.w ?? '', ORDINALS)));

const WHOLE = 'council|authority|department|directorate|overall|services|children|borough|county|city|district';

/** "Rutland's was a good service before, too", where all grades so far were a fostering service's: that service's still. */
export function onlyService(r: Reading, line: Line, claims: Claim[], service: Service | 'elsewhere'): Service | 'elsewhere' {
  const last = claims[claims.length - 1];
  if (service !== "children's services" || !last || last.service === service || last.service === 'SEND' || last.visit) return service;
  if (line.strands.length || claims.some((c) => c.service !== last.service)) return service;
  for (let i = line.from; i < line.to; i++) if (isAny(r.tokens[i]?.w ?? '', WHOLE)) return service;
  return last.service;
}

const ORDINALS = 'first|second|third|fourth|fifth|other|others|rest';

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

/**
 * Whether grade `b` has no subject and no verb of its own, and so is said of what the refused grade `a` is said of; of a judge who is no inspector, whoever is
 * named ("blooms were rated outstanding by the judges, and Hastings good").
 */
export function sharesSubject(
  r: Reading,
  line: Line,
  a: { g: Spot<GradeWord>; verdict: Verdict },
  b: Spot<GradeWord>,
  rule: string,
): boolean {
  const { from, to } = a.g;
  if (!isAny(rule, 'listed|bare|from-or-to|nominal') || b.from - to > 10) return false;
  const judge = a.verdict.rule === 'not-official.judge';
  // "Elmroyd was good in 2017 and good again in 2018": a home may go by any name.
  if (!judge) for (let i = Math.max(line.from, from - 3); i < from; i++) if (r.tokens[i]?.capital) return false;
  for (let i = to; i < b.from; i++) {
    if (isAny(r.tokens[i]?.w ?? '', ';|:|–|(')) return false;
    if (
      !judge &&
      (line.councils.some((c) => c.from === i) || line.services.some((s) => s.from === i) || line.strands.some((s) => s.from === i))
    )
      return false;
  }
  return true;
}

/** What a text goes on about after `line`, whose last service is `last`. "Leadership, protection and adoption are good" tells of strands where adoption is not the story. */
export const goesOnAbout = (line: Line, last: Service, story: Service | 'elsewhere'): Service =>
  last === 'adoption' && story !== 'adoption' && line.strands.some((s) => s.value !== 'adoption') ? "children's services" : last;
