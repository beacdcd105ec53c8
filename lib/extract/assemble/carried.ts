/** What a sentence takes over from the one before it when its subject is a pronoun or a number. */

import type { CouncilRef } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import { type GradeWord, JUDGING_VERBS } from '../lexicon/grades.ts';
import { COPULAS } from '../lexicon/words.ts';
import type { Verdict } from '../mentions/verdict.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { Group } from './groups.ts';

type Place = { from: number; to: number };

/** The service that was last spoken of, and in which paragraph. */
export type Carried = { service: Service | 'elsewhere'; line: number };

const SHARES = 'half|third|thirds|quarter|quarters|fifth|fifths|tenth|majority|minority|most|many|few|fewer|some|several|handful|rest';
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '0 0 twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** What stands before a number and makes no known set of it. */
const ABOUT = 'about|around|some|nearly|just|over|only|another|further|other|than|least|almost|roughly|where|which';
const COUNTED_OF =
  "more|others|other|further|of|them|those|these|councils|authorities|boroughs|departments|counties|cities|in|%|percent|per|cent|places|areas|councils'|authorities'|children's|youth|offending|justice|services|teams";

/** The number that ends at token `i`, and where it begins; null when none does. */
function numberAt(r: Reading, i: number): { n: number; from: number } | null {
  const t = r.tokens[i];
  if (!t) return null;
  if (/^\d{1,3}$/.test(t.w)) return { n: Number(t.w), from: i };
  const unit = UNITS.indexOf(t.w);
  const ten = TENS.indexOf(t.joined ? word(r, i - 1) : t.w);
  if (ten > 1) return { n: 10 * ten + (t.joined ? Math.max(0, unit) : 0), from: t.joined ? i - 1 : i };
  if (unit > 0) return { n: unit, from: i };
  return t.w === 'dozen' || t.w === 'dozens' ? { n: 12, from: word(r, i - 1) === 'a' ? i - 1 : i } : null;
}

const verb = (w: string) =>
  !isAny(w, 'grades|marks|judges|names|calls|hits|moves|scores|results|reports|places') &&
  (COPULAS.has(w) ||
    JUDGING_VERBS.has(w) ||
    isAny(w, 'have|has|had|perform|performed|require|required|need|needed|did|do|came|fared|made'));

/** The number that is the subject of what `g` is said in ("Ten got the top mark", "93 authorities are said to perform well"); null when something else is. */
function numberedSubject(r: Reading, line: Line, g: Spot<GradeWord>): { n: number; from: number } | null {
  for (let i = g.from - 1; i >= line.from && g.from - i < 14; i--) {
    const w = word(r, i);
    if (isAny(w, ';|:|(|)|–|.') || [...line.councils, ...line.grades].some((c) => c.from <= i && i < c.to)) return null;
    const number = numberAt(r, i);
    if (!number) continue;
    const before = r.tokens[number.from - 1];
    const opens =
      number.from === line.from ||
      before?.kind === 'mark' ||
      (isAny(before?.w ?? '', ABOUT) && word(r, number.from - 2) !== 'the') ||
      isAny(before?.w ?? '', 'and|but|while|whereas|though|although|that|said|says') ||
      line.dates.some((d) => d.to === number.from);
    let k = i + 1;
    while (k < g.from && isWord(r, k, COUNTED_OF)) k++;
    if (!opens || !(k === g.from ? g.value.form === 'adverb' || verb(word(r, k)) : verb(word(r, k)))) continue;
    return number;
  }
  return null;
}

/** "…, including A", "…, A and B among them", "…; A and B are the Londoners among them": members of what is counted before `to`. */
export function namesSome(r: Reading, line: Line, to: number, group: Place): boolean {
  if (line.grades.some((o) => o.from >= to && o.from < group.to)) return false;
  if (isWord(r, group.from - 1, 'including|namely|them|whom|:|–')) return true;
  for (let i = group.to; i < Math.min(line.to - 1, group.to + 6); i++)
    if (r.tokens[i]?.kind === 'mark') return false;
    else if (isWord(r, i, 'among|amongst')) return isWord(r, i + 1, 'them|those|these');
  return false;
}

/** "Five require improvement", where the text speaks of one council: five of something else. */
export function counted(r: Reading, line: Line, g: Spot<GradeWord>, councils: CouncilRef[], group: Group | null): boolean {
  // "Eight per cent perform poorly, including Bury": told whose it is.
  if (group && group.from >= g.to && namesSome(r, line, g.to, group)) return false;
  // "Three are good: leadership, …"
  if (isWord(r, g.to, ':|–|(') && line.strands.some((s) => s.value !== 'other' && s.from > g.to && s.from - g.to <= 6)) return false;
  // "Ten out of 152 perform excellently"
  if (g.value.form === 'adverb' && /^\d+$/.test(word(r, g.from - 1)) && isWord(r, g.from - 2, 'of|the')) return true;
  // "seven areas came out as good and two as adequate"
  if (word(r, g.from - 1) === 'as' && numberAt(r, g.from - 2) && line.grades.some((o) => o.to <= g.from - 2 && g.from - o.to <= 5))
    return true;
  const copula = isWord(r, g.from - 1, 'is|are|was|were');
  const head = copula ? g.from - 2 : g.from - 1;
  // "A quarter are inadequate", "most of them were good"
  const part = isWord(r, head, 'them|these|those') && word(r, head - 1) === 'of' ? head - 2 : head;
  const finite = copula || isWord(r, g.from, 'require|required|need|needed');
  if (finite && part >= line.from && isWord(r, part, SHARES)) return !line.councils.some((c) => c.councils.length);
  const number = numberedSubject(r, line, g);
  return number !== null && (number.n > 1 || councils.length > 1) && number.n !== councils.length;
}

/** What a paragraph speaks of is taken up by the next; a strand or a small service only within its own. */
export const reaches = (r: Reading, carried: Carried, line: Line) =>
  line.line === carried.line ||
  (line.line - carried.line === 1 &&
    (carried.service === "children's services" || carried.service === 'elsewhere' || isWord(r, line.from + 1, ORDINALS)));

const WHOLE = 'council|authority|department|directorate|overall|services|children|borough|county|city|district';

/** "Rutland's was a good service before, too", where all grades so far were a fostering service's: that service's still. */
export function onlyService(r: Reading, line: Line, claims: Claim[], service: Service | 'elsewhere'): Service | 'elsewhere' {
  const last = claims[claims.length - 1];
  if (service !== "children's services" || !last || last.service === service || last.service === 'SEND' || last.visit) return service;
  if (line.strands.length || claims.some((c) => c.service !== last.service)) return service;
  for (let i = line.from; i < line.to; i++) if (isWord(r, i, WHOLE)) return service;
  return last.service;
}

const ORDINALS = 'first|second|third|fourth|fifth|other|others|rest';

/** The word after "before that", "since then": where such a sentence really begins. */
const afterThat = (r: Reading, line: Line) =>
  isWord(r, line.from, 'before|since|after|until|by') && isWord(r, line.from + 1, 'that|then')
    ? word(r, line.from + (word(r, line.from + 2) === ',' ? 3 : 2))
    : '';

/** A sentence whose subject is a number or pronoun for what came before. */
export const carriesOn = (r: Reading, line: Line) =>
  (isAny(afterThat(r, line), 'they|it|both') ||
    isWord(r, line.from, 'they|both|all|one|two|three|four|five|six|seven|it|these|those|another|each|the')) &&
  !(word(r, line.from) === 'the' && !isWord(r, line.from + 1, 'other|others|rest|second|third|fourth|fifth|sixth|last|first'));

const BEFORE_GRADE =
  'was|were|been|had|have|has|being|rated|judged|graded|found|deemed|declared|considered|classed|placed|ranked|given|to|be|as|a|an|only|still|even|also|already|merely|both|"';

/** "In 2015, a year after the trust was set up, they were inadequate": whatever opens the sentence, its subject is a pronoun. */
export function theyWere(r: Reading, line: Line, g: Spot<GradeWord>): boolean {
  if (!line.dates.some((d) => d.from - line.from <= 4) || line.councils.some((c) => c.to <= g.from && c.councils.length > 0)) return false;
  let i = g.from - 1;
  while (i > line.from && isWord(r, i, BEFORE_GRADE)) i--;
  return i < g.from - 1 && isWord(r, i, 'it|they');
}

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
    if (isWord(r, i, ';|:|–|(')) return false;
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
