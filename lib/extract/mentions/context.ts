/** What stands around a grade word: its clause, its subject, the verb that gives it. */

import { type GradeWord, JUDGING_VERBS, SCALE_NOUNS } from '../lexicon/grades.ts';
import { SUBJECT_HEADS } from '../lexicon/subjects.ts';
import { BETWEEN, COPULAS, DETERMINERS } from '../lexicon/words.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { proFormAt } from './pro-forms.ts';

export const HARD_STOPS = new Set([';', ':', '(', ')', '–']);

/** First token of the clause that `at` stands in: after the nearest strong mark or adversative conjunction. */
export function clauseStart(tokens: Token[], line: Line, at: number): number {
  for (let i = at - 1; i >= line.from; i--) {
    const t = tokens[i] as Token;
    if (HARD_STOPS.has(t.w) || t.w === 'but' || t.w === 'whereas' || t.w === 'although' || t.w === 'while' || t.w === 'whilst')
      return i + 1;
  }
  return line.from;
}

/** One past the last token of the clause that `at` stands in. */
export function clauseEnd(tokens: Token[], line: Line, at: number): number {
  for (let i = at; i < line.to; i++) {
    const t = tokens[i] as Token;
    if (HARD_STOPS.has(t.w) || t.w === 'but' || t.w === 'whereas' || t.w === 'although' || t.w === 'while' || t.w === 'whilst') return i;
  }
  return line.to;
}

/** Whether one of `spots` stands on token `i`. Asked of every word between two mentions: a closure for each would cost more than the answer. */
export function covered(spots: readonly { from: number; to: number }[], i: number): boolean {
  for (let k = 0; k < spots.length; k++) {
    const { from, to } = spots[k] as { from: number; to: number };
    if (from <= i && i < to) return true;
  }
  return false;
}

/** Whether token `i` can be the head of what is judged: a council, a service, a strand, a pronoun for them. */
export function isSubject(line: Line, tokens: Token[], i: number): boolean {
  const t = tokens[i];
  if (!t) return false;
  return (
    SUBJECT_HEADS.has(t.w) ||
    proFormAt(tokens, i) !== null ||
    covered(line.councils, i) ||
    covered(line.services, i) ||
    covered(line.strands, i)
  );
}

export function quotedAlone(tokens: Token[], g: Spot<GradeWord>): boolean {
  const before = tokens[g.from - 1]?.w;
  const after = tokens[g.to]?.w;
  return before === '"' && (after === '"' || ((after === ',' || after === '.') && wordAt(tokens, g.to + 1) === '"'));
}

/** Whether a word that can be a verb ends a phrase with a determiner: "its five marks", "by the judges". */
function isNoun(tokens: Token[], line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(line.from, at - 3); i--) {
    const t = tokens[i] as Token;
    if (isAny(t.w, 'the|its|their|by|of|these|those|five|four|three|two') || t.kind === 'number') return true;
    if (isSubject(line, tokens, i) || t.kind === 'mark') return false;
  }
  return false;
}

/** Before "at", "on" or "with": where a council came to stand ("settled on adequate", "ambled along at good", "must make do with good"). */
const PLACED =
  'settled|settles|landed|lands|stuck|sits|sat|stands|stood|stayed|languished|languishes|languishing|coasted|hovered|lingered|stalled|marooned|parked|pegged|arrived|arrives|along|do|content|emerged|finished|ended|ends|remained|remains|departed|left|rewarded|credited|away';
const DESCRIBED =
  'described|classed|seen|evaluated|regarded|condemned|criticised|assessed|categorised|styled|marked|rated|graded|judged|ranked|listed|labelled|branded|recorded|reported|treated|viewed|summarised|classified|out|up|back|through|away|down';
const ENDS_AS =
  'came|comes|come|emerged|emerges|emerging|landed|ended|finished|translates|translated|counts|counted|ranks|stands|stood|remains|remained|leaves|reads';
const DESCRIBES =
  'describes|describe|described|rates|rated|lists|listed|classes|classed|sees|saw|regards|regarded|brands|branded|labels|labelled|assesses|assessed|marks|marked|reports|reported|records|recorded|summarises|categorises|ranks|ranked|grades|graded|judged|judges|evaluated|condemned|condemns|damned|damns';

/** "came back as good", "describes the borough's services as adequate": where the verb stands that "as" at `at` belongs to; -1 when none does. */
function placedAs(tokens: Token[], line: Line, at: number): number {
  const before = wordAt(tokens, at - 1);
  // "sent back as inadequate": a paper
  if (before === 'back' && isAt(tokens, at - 2, 'sent|sends|handed|threw|thrown|turned|knocked')) return -1;
  if (isAny(before, DESCRIBED) || isAny(before, ENDS_AS)) return at - 1;
  let ours = false;
  for (let i = at - 1; i >= Math.max(line.from, at - 9); i--) {
    const w = wordAt(tokens, i);
    if (HARD_STOPS.has(w) || w === ',') return -1;
    if (isAny(w, DESCRIBES)) return ours ? i : -1;
    // "described checks by the agency as inadequate": the checks
    if (w === 'by' && !isAt(tokens, i - 1, DESCRIBES)) ours = false;
    else if (isSubject(line, tokens, i)) ours = true;
  }
  return -1;
}

/** Before a verb that tells of nothing that is. */
const BARE_AFTER = "to|will|would|could|can|should|must|may|might|not|never|don't|didn't|doesn't|won't|cannot|can't|and|or|shall|'ll|it'll";

const PEOPLE =
  'staff|workers|carers|managers|officers|adopters|parents|families|teachers|schools|homes|plans|records|assessments|visits|files';

/** "Inspectors found them to be inadequate": the verb of those who judge, where "them" is nobody and nothing else that the sentence names; -1 when it is not so. `be`: its token. */
function foundThem(tokens: Token[], line: Line, be: number): number {
  if (wordAt(tokens, be) !== 'be' || wordAt(tokens, be - 1) !== 'to') return -1;
  let i = be - 2;
  while (isAt(tokens, i, 'both|all')) i--;
  if (!isAt(tokens, i, 'them|these|those') && i === be - 2) return -1;
  const verb = isAt(tokens, i, 'them|these|those') ? i - 1 : i;
  if (
    !isAt(
      tokens,
      verb,
      'found|finds|finding|judged|judges|judging|deemed|deeming|considered|considering|declared|declaring|assessed|ruled|adjudged|thought',
    )
  )
    return -1;
  for (let k = line.from; k < verb; k++) if (isAt(tokens, k, PEOPLE)) return -1;
  return verb;
}

/** A mark or a small word: the grade is all that is said. */
const nothingMore = (tokens: Token[], at: number) => tokens[at]?.kind !== 'word' || isAt(tokens, at, 'and|but|then|again|in|of|once');

/** Looks left from the grade for what gives it: a judging verb, a copula, "a rating of". Null when something else stands between. */
export function giver(tokens: Token[], line: Line, g: Spot<GradeWord>): { rule: string; at: number; verb: string } | null {
  let steps = 0;
  let sawTo = false;
  let from = g.from;
  while (from - 1 > line.from && isAt(tokens, from - 1, 'a|an|"')) from--;
  for (let i = g.from - 1; i >= line.from && steps < 16; i--, steps++) {
    const t = tokens[i] as Token;
    if (t.w === '"' || t.w === ',') continue;
    // "are, says Ofsted, inadequate"
    if (isAny(t.w, 'say|says|said') && wordAt(tokens, i - 1) === ',' && COPULAS.has(wordAt(tokens, i - 2))) continue;
    if (HARD_STOPS.has(t.w)) return null;
    if (t.w === 'of' && SCALE_NOUNS.has(wordAt(tokens, i - 1))) return { rule: 'rating-of', at: i - 1, verb: wordAt(tokens, i - 1) };
    if (t.w === 'as') {
      const at = placedAs(tokens, line, i);
      if (at >= 0) return { rule: 'judged', at, verb: wordAt(tokens, at) };
    }
    // "the latest report has it at good"
    if (
      t.w === 'at' &&
      i === g.from - 1 &&
      isAt(tokens, i - 2, 'has|have|had|put|puts|place|places|placed') &&
      isAt(tokens, i - 1, 'it|them|us')
    )
      return { rule: 'judged', at: i - 2, verb: wordAt(tokens, i - 2) };
    // "came out good", "turned out inadequate", "proved outstanding"
    if (
      (i === from - 1 && isAny(t.w, 'proved|proves|emerged|emerges')) ||
      (i === from - 1 && isAny(t.w, 'out|back|up|off') && isAt(tokens, i - 1, 'came|comes|come|coming|turned|turns|ended|wound'))
    )
      return { rule: 'judged', at: i, verb: t.w };
    // "Kent, too, has good, dating from 2017"
    if (
      i === from - 1 &&
      isAny(t.w, 'has|have') &&
      (isAt(tokens, i - 1, ',|too|also|each|both') || covered(line.councils, i - 1)) &&
      (g.to >= line.to ||
        isAt(tokens, g.to, '.|;') ||
        (wordAt(tokens, g.to) === ',' && isAt(tokens, g.to + 1, 'dating|awarded|given|won|since|from')))
    )
      return { rule: 'judged', at: i, verb: t.w };
    // "took requires improvement and inadequate", "went home with good", "ended in good"
    if (i === from - 1 && isAny(t.w, 'took|takes') && nothingMore(tokens, g.to)) return { rule: 'judged', at: i, verb: t.w };
    if (i === from - 1 && t.w === 'in' && isAt(tokens, i - 1, 'ended|ends|resulted|culminated'))
      return { rule: 'judged', at: i - 1, verb: wordAt(tokens, i - 1) };
    if (
      i === from - 1 &&
      isAny(t.w, 'at|on|with|for') &&
      isAt(tokens, i - 1, t.w === 'for' ? (wordAt(tokens, i - 3) === 'had' ? 'settle' : 'stands|stood|counts|settled') : PLACED)
    )
      return { rule: 'judged', at: i - 1, verb: wordAt(tokens, i - 1) };
    // "Nottingham fared worse, with inadequate", "Kent came last, with inadequate"
    if (
      i === from - 1 &&
      t.w === 'with' &&
      wordAt(tokens, i - 1) === ',' &&
      isAt(tokens, i - 2, 'worse|better|best|worst|last|top|bottom|badly|well|behind|ahead') &&
      nothingMore(tokens, g.to)
    )
      return { rule: 'judged', at: i, verb: t.w };
    // "it left them with good"
    if (i === from - 1 && t.w === 'with' && isAt(tokens, i - 1, 'it|them|us') && isAt(tokens, i - 2, 'left|leaves|leaving'))
      return { rule: 'judged', at: i - 2, verb: 'left' };
    // "In 2010 they said inadequate, in 2012 they said good"
    if (i === from - 1 && t.w === 'said' && isAt(tokens, i - 1, 'they|inspectors|ofsted|report|it') && nothingMore(tokens, g.to))
      return { rule: 'judged', at: i, verb: t.w };
    // "was made good in July"
    if (i === from - 1 && t.w === 'made' && COPULAS.has(wordAt(tokens, i - 1))) return { rule: 'judged', at: i, verb: t.w };
    if (t.w === 'to') sawTo = true;
    if (SCALE_NOUNS.has(t.w) && COPULAS.has(wordAt(tokens, i + 1))) return { rule: 'rating-is', at: i, verb: t.w };
    // "what had become of the good of 2016"
    if (t.w === 'become' && wordAt(tokens, i + 1) === 'of') return null;
    if (COPULAS.has(t.w)) {
      const them = foundThem(tokens, line, i);
      if (them >= 0) return { rule: 'judged', at: them, verb: wordAt(tokens, them) };
      // "has been rated", "was found to be": the verb further left, if it is near, says more.
      for (let k = i - 1; k >= Math.max(line.from, i - 3); k--) {
        const v = tokens[k] as Token;
        // "a handful of reports are outstanding"
        if (isAny(v.w, 'reports|results|scores|marks|calls|places|finds') && isNoun(tokens, line, k)) break;
        if (JUDGING_VERBS.has(v.w)) return { rule: 'judged', at: k, verb: v.w };
        if (!BETWEEN.has(v.w)) break;
      }
      return { rule: 'is', at: i, verb: t.w };
    }
    // "the South East judges"
    if (isAny(t.w, 'judges|marks|grades|names|hits|moves|calls') && isNoun(tokens, line, i)) return null;
    // "Both hold good", "they retain outstanding"
    if (i === from - 1 && isAny(t.w, 'hold|retain|keep|carry|share') && !isAt(tokens, i - 1, BARE_AFTER))
      return { rule: 'judged', at: i, verb: t.w };
    if (JUDGING_VERBS.has(t.w) && !(t.w === 'rate' && wordAt(tokens, i - 1) === 'the'))
      return { rule: sawTo ? 'moved-to' : 'judged', at: i, verb: t.w };
    if (BETWEEN.has(t.w) || DETERMINERS.has(t.w) || t.kind === 'number') continue;
    if (isSubject(line, tokens, i) || covered(line.dates, i) || covered(line.cues, i) || covered(line.grades, i)) continue;
    if (isAny(t.w, 'them|him|us|me|children|families|youngsters|young|people|vulnerable')) continue;
    if (t.w === 'from' || t.w === 'and' || t.w === 'in' || t.w === 'with' || t.w === 'for' || t.w === 'at' || t.w === 'on') continue;
    if (/ly$/.test(t.w)) continue;
    return null;
  }
  return null;
}
