/** The head of what stands before a verb: whose grade it is that the verb hands out. */

import { JUDGING_VERBS } from '../lexicon/grades.ts';
import { SUBJECT_HEADS } from '../lexicon/subjects.ts';
import { BETWEEN, COPULAS } from '../lexicon/words.ts';
import type { Line } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered, HARD_STOPS, isSubject } from './context.ts';
import { proFormAt } from './pro-forms.ts';

/** The mark that opens the aside which ends at `close` ("– the group that worried them most –"); -1 when none does. */
function opening(tokens: Token[], line: Line, close: number): number {
  const mark = wordAt(tokens, close) === ')' ? '(' : '–';
  for (let i = close - 1; i >= line.from; i--) if ((tokens[i] as Token).w === mark) return i;
  return -1;
}

/** The token before the copula at `at`; before "have been found by Ofsted to be" that of its subject. */
function givenBy(tokens: Token[], line: Line, at: number): number {
  if (wordAt(tokens, at) !== 'be' || wordAt(tokens, at - 1) !== 'to') return at - 1;
  // "services were said to be inadequate"
  const said = wordAt(tokens, at - 2) === 'said' && COPULAS.has(wordAt(tokens, at - 3));
  let by = at - 1;
  if (!said)
    do by--;
    while (by > line.from && at - by < 8 && wordAt(tokens, by) !== 'by');
  if (!said && wordAt(tokens, by) !== 'by') return at - 1;
  if (!JUDGING_VERBS.has(wordAt(tokens, by - 1)) && !isAt(tokens, by - 1, 'said|thought|considered')) return at - 1;
  let i = by - 2;
  while (i > line.from && (COPULAS.has(wordAt(tokens, i)) || isAt(tokens, i, 'has|have|had|also|now'))) i--;
  if (isAt(tokens, i, 'which|that|who')) return at - 1;
  return i;
}

const SEEN = 'examined|inspected|assessed|considered|tested|graded|scrutinised|reviewed|evaluated';

/** The head before a copula: skips adverbs, brackets and marks. */
export function headBefore(tokens: Token[], line: Line, at: number): number {
  let i = givenBy(tokens, line, at);
  while (i >= line.from) {
    const t = tokens[i] as Token;
    // "The home as a whole was good"
    if (t.w === 'whole' && wordAt(tokens, i - 2) === 'as') i -= 3;
    const open = t.w === '–' || t.w === ')' ? opening(tokens, line, i) : -1;
    if (open > line.from) {
      i = open - 1;
      continue;
    }
    if (t.w === ',' && i > line.from) {
      // An aside between commas stands between subject and verb: the head is before it.
      for (let k = i - 1; k > line.from && i - k < 15; k--) {
        if (wordAt(tokens, k) === ')') k = opening(tokens, line, k) - 1;
        if (k <= line.from || HARD_STOPS.has((tokens[k] as Token).w)) break;
        if (
          wordAt(tokens, k) === ',' &&
          (isAt(tokens, k + 1, 'when|if|once|though|although|where|while|which|who|not') || covered(line.grades, k + 1))
        ) {
          // "services, inadequate in 2015, good in 2019, are": one aside after another
          if (covered(line.dates, k - 1) && line.grades.some((g) => g.to < k && k - g.to <= 6)) return headBefore(tokens, line, k + 1);
          return isSubject(line, tokens, k - 1) ? k - 1 : Math.max(line.from, k - 1);
        }
      }
      for (let k = i - 1; k >= line.from && !HARD_STOPS.has((tokens[k] as Token).w); k--) if (isSubject(line, tokens, k)) return k;
    }
    // "the council came out of it, but in the inspectors' view still required improvement"
    const aside = isAny(t.w, 'view|eyes|opinion|judgement|words') ? i - 1 : -1;
    if (aside > line.from && isAt(tokens, aside, "ofsted's|inspectors'|inspector's|watchdog's|inspectorate's|its|their")) {
      let k = aside - 1;
      if (isAt(tokens, k, 'the')) k--;
      if (isAt(tokens, k, 'in')) {
        i = k - 1;
        continue;
      }
    }
    // "All four areas examined are good", "each part looked at was good"
    const seen = t.w === 'at' && wordAt(tokens, i - 1) === 'looked' ? i - 1 : isAny(t.w, SEEN) ? i : -1;
    if (seen > line.from && isAt(tokens, seen - 1, 'areas|area|parts|part|strands|categories|headings|judgements')) {
      i = seen - 1;
      continue;
    }
    // "The home used to be good"
    if (t.w === 'to' && wordAt(tokens, i - 1) === 'used') {
      i -= 2;
      continue;
    }
    // "the overall verdict at that time was inadequate"
    if (t.w === 'time' && isAt(tokens, i - 1, 'the|that') && wordAt(tokens, i - 2) === 'at') {
      i -= 3;
      continue;
    }
    // "…: the first was good"
    if (proFormAt(tokens, i)) return i;
    if (
      t.kind === 'mark' ||
      /ly$/.test(t.w) ||
      (BETWEEN.has(t.w) && !SUBJECT_HEADS.has(t.w)) ||
      covered(line.dates, i) ||
      COPULAS.has(t.w) ||
      isAny(
        t.w,
        'has|have|had|having|in|on|since|last|also|so|too|then|nonetheless|nevertheless|alone|itself|themselves|there|here|which|who|that',
      )
    )
      i--;
    else break;
  }
  return i;
}

/** A council's name in the genitive before a common noun that is no service. */
const ownsThing = (tokens: Token[], line: Line, i: number) =>
  /'s$/.test(wordAt(tokens, i)) &&
  covered(line.councils, i) &&
  tokens[i + 1]?.kind === 'word' &&
  !tokens[i + 1]?.capital &&
  !isSubject(line, tokens, i + 1);

/** Whether any word between can be what is judged. */
export function subjectIn(tokens: Token[], line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    // "its process for checking": the process, not what owns it
    if (isSubject(line, tokens, i) && !(isAt(tokens, i, 'its|their') && tokens[i + 1]?.kind === 'word' && i + 1 < to)) {
      // "the crew of Bridlington's lifeboat": the crew, and nobody who owns the boat
      if (ownsThing(tokens, line, i)) continue;
      return true;
    }
  return false;
}

/** "care for vulnerable children", "the body that protects them": the head ends a phrase that hangs on a service or council. */
export function ofSubject(tokens: Token[], line: Line, head: number): boolean {
  // "the services it runs (now require improvement)"
  if (isAt(tokens, head - 1, 'it|they|we') && head - 2 > line.from)
    if (isSubject(line, tokens, isAt(tokens, head - 2, 'that|which') ? head - 3 : head - 2)) return true;
  for (let i = head - 1; i >= Math.max(line.from, head - 5); i--) {
    const w = (tokens[i] as Token).w;
    if (w === ',' || HARD_STOPS.has(w)) return false;
    // "a second home to my daughter and the staff are outstanding"
    if (w === 'and' && isAt(tokens, i + 1, 'the|our|my|his|her')) return false;
    // "its inspection of sheds": the sheds are judged.
    if (w === 'of' && isAt(tokens, i - 1, 'inspection|review|visit|audit|tour|which|some|many|most|few')) return false;
    if (isAny(w, 'for|of|to|with|that|which|in|at'))
      return isSubject(line, tokens, i - 1) || isAt(tokens, i - 1, 'body|organisation|organization|company|charity|side|part');
  }
  return false;
}
