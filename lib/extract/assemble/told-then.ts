/** What inspectors did or found at a time: "in 2016 Ofsted criticised the department", "the weaknesses that inspectors listed in 2016", "better than in 2016, when …". */

import { CHILD, INSPECTED, INSPECTOR } from '../lexicon/classes.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import type { When } from './when.ts';

/** What inspectors say of a service once they have been there. */
const SAID =
  'said|told|warned|concluded|reported|wrote|ruled|decided|determined|noted|observed|complained|thought|called|described|accused|left|drew|delivered|judged|recorded|pronounced';
/** What they make of it, whatever it is. */
const FOUND =
  'found|saw|seen|identified|uncovered|discovered|exposed|highlighted|criticised|criticized|condemned|praised|faulted|slated|lambasted|savaged|raised|listed|named|revealed|spotted|flagged|unearthed|demanded|required|ordered';
/** What they find wrong. */
export const FAULTS = 'weaknesses|weakness|failings|failures|shortcomings|deficiencies|concerns|faults|problems|flaws|criticisms';
const LINK = 'in|on|at|of|from|during|over|the|a|an|end|start|beginning|middle|early|mid|late|back|as|long|ago|out|about|for|so|only|just';
/** Others than the one council, and what is done to no council. */
const OTHERS =
  'councils|authorities|nationally|national|england|country|schools|school|nurseries|nursery|academy|pupils|everywhere|framework|ministers|government|parliament|mps';

/** Past words that may stand between who inspects and what they did. */
const BETWEEN = `team|had|also|first|then|already|duly|again|and|the|cqc|care|quality|commission|ofsted|inspectors|which|who|,|last|previously|it|${LINK}`;

/** "They" are inspectors: those of this sentence, of the one before, or of the one before others that "they" open. */
function theirs(r: Reading, line: Line): boolean {
  for (let k = line.index; k >= Math.max(1, line.index - 3); k--) {
    const l = r.lines[k] as Line;
    if ((l.said & INSPECTOR) !== 0) return true;
    if (k < line.index && !isWord(r, l.from, 'they|their')) return false;
  }
  return false;
}

/** An inspector as the subject of the verb at `at`: token of the one who inspects, -1 when somebody else does it. */
function judgeBefore(r: Reading, line: Line, at: number, from: number): number {
  for (let i = at - 1; i >= Math.max(line.from, from, at - 7); i--) {
    const w = word(r, i);
    if (INSPECTORS.has(w)) return isWord(r, i - 1, 'chief|by|from|to|of|with') && w !== 'commission' ? -1 : i;
    // "In 2017 they had left a county with strengths": those of the sentence before.
    if (w === 'they') return theirs(r, line) ? i : -1;
    if (!isAny(w, BETWEEN) && !/ly$/.test(w)) return -1;
  }
  return -1;
}

/** What is said from `from` on is about this council's children, and not about others. */
function aboutThem(r: Reading, line: Line, from: number): boolean {
  for (let i = from; i < line.to; i++) if (isWord(r, i, OTHERS)) return false;
  return (
    (line.said & CHILD) !== 0 ||
    line.services.some((s) => s.value.service !== 'elsewhere') ||
    line.councils.length > 0 ||
    line.outcomes.length > 0 ||
    hasAny(
      r,
      line.from,
      line.to,
      `${FAULTS}|service|services|department|council|county|city|borough|town|authority|area|report|issues|performance|leaders|managers|cases|caseloads|workers|worker|referrals|assessments|practice|what`,
    )
  );
}

function hasAny(r: Reading, from: number, to: number, list: string): boolean {
  for (let i = from; i < to; i++) if (isWord(r, i, list)) return true;
  return false;
}

/** "In 2019 they came back", "when the inspectors returned two years later": they were there, whatever they found; no grade is told in the line. */
const came = (r: Reading, line: Line, i: number) => !line.grades.length && isWord(r, i, 'came|returned|revisited|checked');

/** A verb of finding at `i`, or of saying where a clause or somebody told follows. */
const tells = (r: Reading, i: number) => isWord(r, i, FOUND) || isWord(r, i, SAID);

/** "told of systemic failings", "asked for no written statement": what only inspections of special needs end in, said behind the verb at `at`. */
const calledFor = (r: Reading, line: Line, at: number) =>
  line.outcomes.some((o) => o.from > at && o.from - at <= 5 && o.value !== 'serious concerns') || hasAny(r, at + 1, at + 7, 'statement');

/** "In 2016 Ofsted criticised …", "…, when inspectors found …": the verb behind the date, -1 for none. */
function clauseBehind(r: Reading, line: Line, when: When): number {
  const { spot } = when;
  for (let i = spot.to; i < Math.min(line.to, spot.to + 11); i++) {
    const w = word(r, i);
    if (isAny(w, ';|:|but|while|before')) return -1;
    if (w === ',' && i > spot.to && !isWord(r, i - 1, 'when|however|too')) return -1;
    if (tells(r, i) || came(r, line, i)) {
      // "The partnership with Hampshire since 2013, they said, had brought calm"
      if (word(r, i + 1) === ',' && tells(r, i)) return -1;
      // "Ofsted, which in 2016 wrote a grim report"
      if (judgeBefore(r, line, i, spot.to) >= 0 || (i - spot.to <= 1 && judgeBefore(r, line, spot.from, line.from) >= 0))
        return aboutThem(r, line, i) ? i : -1;
      // "nearly two years after it said that …", of the inspectorate named before
      if (word(r, i - 1) === 'it' && line.visits.some((v) => v.value === 'care inspectorate' && v.to <= spot.from))
        return aboutThem(r, line, i) ? i : -1;
      // "in 2016, when serious failings were found"
      if (isWord(r, i - 1, 'were|was|been') && hasAny(r, spot.to, i, FAULTS)) return i;
      // "a year after being told of widespread failings", "in 2016 it was told that no statement was needed"
      if (isWord(r, i - 1, 'being|were|was|been') && calledFor(r, line, i)) return i;
      return -1;
    }
    if (w === 'asked' && isWord(r, i - 1, 'was|were|being|been')) return calledFor(r, line, i) ? i : -1;
  }
  return -1;
}

/** "Ofsted said in 2016 that …", "criticised by inspectors in 2016", "the failings that Ofsted listed in 2016": the verb before the date, -1 for none. */
function clauseBefore(r: Reading, line: Line, when: When): number {
  const { spot } = when;
  if (spot.mention.lead === 'since') return -1;
  let i = spot.from - 1;
  while (i >= line.from && isWord(r, i, LINK)) i--;
  // "exposed by inspectors in 2016"
  if (INSPECTORS.has(word(r, i)) && [1, 2, 3, 4, 5].some((k) => word(r, i - k) === 'by')) {
    while (word(r, i) !== 'by') i--;
    i--;
    // "told to act by inspectors"
    if (word(r, i - 1) === 'to') i -= 2;
    const verb = word(r, i);
    return (isAny(verb, FOUND) || isAny(verb, 'told|warned|described|accused|inspected|visited|ordered|urged|instructed')) &&
      (isWord(r, line.from, 'it|they') || line.councils.length > 0 || aboutThem(r, line, line.from))
      ? i
      : -1;
  }
  const ends = i;
  if (isWord(r, i, FAULTS)) while (ends - i < 6 && i > line.from && !tells(r, i)) i--;
  else if (!tells(r, i))
    while (
      ends - i < 5 &&
      i > line.from &&
      (isWord(r, i, 'it|them|us|the|council|city|county|borough|authority|department') || covered(line.councils, i))
    )
      i--;
  if (!tells(r, i) && !(spot.mention.kind === 'offset' && came(r, line, i))) return -1;
  if (judgeBefore(r, line, i, line.from) >= 0) return aboutThem(r, line, i) ? i : -1;
  // "weaknesses set out in 2017", "failings that were found in 2017"
  for (let k = i - 1; k >= Math.max(line.from, i - 4); k--) {
    if (isWord(r, k, FAULTS)) return isWord(r, i, FOUND) ? k : -1;
    if (!isWord(r, k, 'that|which|were|was|had|been|it|they|first')) return -1;
  }
  return -1;
}

/** Steps that a statement of action takes long after the inspection that called for it. */
const LATER_STEPS =
  'approved|accepted|submitted|fit|agreed|signed|published|lifted|ended|finished|expired|completed|delivered|drafted|written|closed|reviewed|withdrawn|removed|revoked';

/** "The statement of action was approved in March 2020": a step that came after the inspection. `o`: the statement, `d`: the date. */
export function stepLater(r: Reading, o: { from: number; to: number }, d: { from: number; to: number }): boolean {
  // "has withdrawn the warning notice that it served in 2017"
  if (o.to <= d.from && hasAny(r, o.to, d.from, 'served|issued')) return false;
  const [from, to] = o.to <= d.from ? [o.to, d.from] : [d.to, o.from];
  return hasAny(r, from, to, `;|but|by|${LATER_STEPS}`) || (o.to <= d.from && [1, 2, 3, 4].some((k) => isWord(r, o.from - k, LATER_STEPS)));
}

/** Wales: "sent a warning notice", "on the list of authorities of serious concern". */
function warnings(r: Reading, line: Line): { from: number; to: number; value: string }[] {
  const out: { from: number; to: number; value: string }[] = [];
  for (let i = line.from; i < line.to; i++)
    if (
      (word(r, i) === 'warning' && (word(r, i + 1) === 'notice' || (word(r, i - 1) === 'formal' && !(line.said & INSPECTED)))) ||
      (word(r, i) === 'notice' && isWord(r, i + 1, 'was|were') && word(r, i + 2) === 'served' && line.outcomes.length > 0) ||
      (word(r, i) === 'of' && word(r, i + 1) === 'serious' && isWord(r, i + 2, 'concern|concerns'))
    )
      out.push({ from: i, to: i + 3, value: 'warning' });
  return out;
}

/** "the written statement of action of November 2018", "told in 2019 to write a statement of action": what the inspection of that time led to. */
function statementOf(r: Reading, line: Line, when: When): number {
  const { spot } = when;
  for (const o of [...line.outcomes, ...warnings(r, line)]) {
    if (!isAny(o.value, 'written statement of action|warning')) continue;
    if (Math.max(spot.from - o.to, o.from - spot.to) > 14 || stepLater(r, o, spot)) continue;
    return o.from;
  }
  return -1;
}

/** What inspectors did, found or called for at the time of `when`, by a token of it; -1 when the line does not tell. */
export function toldThen(r: Reading, line: Line, when: When): number {
  const statement = statementOf(r, line, when);
  if (statement >= 0) return statement;
  const behind = clauseBehind(r, line, when);
  return behind >= 0 ? behind : clauseBefore(r, line, when);
}
