/** That inspectors have been, and that what they found is not out: "after a June inspection", "the findings are due in May". */
import { INSPECTION, INSPECTOR, VERDICT } from '../lexicon/classes.ts';
import { INSPECTION_NOUNS, INSPECTORS } from '../lexicon/visits.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { monthsBefore } from './role.ts';
import { onSite, plainDates, type When } from './when.ts';

/** What comes of an inspection. */
const RESULT = 'report|findings|result|results|outcome|letter|verdict|judgement|grade|grades|rating|conclusions|judgements';
/** It is not out, said behind a form of "be". */
const NOT_OUT = 'due|awaited|expected|embargoed|promised|pending|unknown|secret|confidential|imminent|unpublished|outstanding|awaiting';
/** It will be out, said behind "will be", "yet to be" or "can not be". */
const TO_BE = 'published|released|known|made|announced|issued|out|revealed|disclosed|unveiled|printed|shared|told|reported|ready';
const TO_COME = 'follow|come|appear|land|arrive|emerge|be';
/** Kinds of reports that no inspection of a council ends in. */
const OTHERS = "commissioner's|annual|progress|committee|budget|minister's|auditor's|school|schools|cabinet|final";
/** What inspectors do when it is over. */
const GONE = 'left|finished|completed|departed|packed|wrapped|gone|concluded|ended';
const CAME = 'spent|visited|came|were|inspected|looked|examined|called|stayed|tested';
/** Every word that `notOut` begins with. */
const OPENERS = `what|whether|publish|publishes|stay|stays|remain|remains|when|know|knows|hear|learn|held|kept|embargo|yet|waiting|waits|wait|due|is|expects|expect|expecting|awaits|await|awaiting|awaited|${RESULT}`;
const OVER = 'completed|finished|ended|concluded|closed|over|done|held|place';

/** "The report is due in May", "results will be known", "waiting to hear the outcome", "under embargo": where that is said, -1 when it is not. */
export function notOut(r: Reading, line: Line): number {
  for (let i = nextOf(r.tokens, OPENERS, line.from, line.to); i >= 0; i = nextOf(r.tokens, OPENERS, i + 1, line.to)) {
    const w = word(r, i);
    // "won't know the outcome for a month", "has been held back over a point of fact"
    if (isAny(w, 'know|knows|hear|learn') && isWord(r, i - 1, "not|won't|doesn't|don't"))
      for (let k = i - 5; k < i + 5; k++) if (isWord(r, k, RESULT) && !isWord(r, k - 1, OTHERS)) return i;
    if (isAny(w, 'held|kept') && isWord(r, i + 1, 'back|up') && isWord(r, i - 1, 'been|being|is') && word(r, i - 2) !== 'had') return i;
    if (w === 'embargo' && isWord(r, i - 1, 'under|an|the')) return i;
    if (isAny(w, 'publish|publishes') && isWord(r, i - 1, "not|doesn't|don't|cannot|can't|won't|never")) return i;
    // "will stay confidential until Christmas"
    if (isAny(w, 'stay|stays|remain|remains') && isWord(r, i + 1, 'confidential|secret|sealed|unpublished|embargoed|private')) return i;
    // "when the report on this month's inspection appears"
    if (w === 'when' && isWord(r, i + 1, 'the|its|their'))
      for (let k = i + 2; k < i + 12; k++)
        if (isWord(r, k, 'appears|lands|emerges') && [1, 2].some((n) => isWord(r, i + n, RESULT))) return i;
    // "have to wait until after the election to find out"
    if (isAny(w, 'wait|waiting|waits') && isWord(r, i + 1, 'until|till'))
      for (let k = i + 2; k < i + 11; k++)
        if (
          word(r, k) === 'to' &&
          (isWord(r, k + 1, 'hear|learn|know|read|see') || (word(r, k + 1) === 'find' && word(r, k + 2) === 'out'))
        )
          return i;
    // "What they made of it will be told next month", "it will learn the outcome in May", "expects to hear whether July's inspection …"
    if (isAny(w, 'what|whether'))
      for (let k = i + 1; k < Math.min(line.to, i + 22) && !isWord(r, k, ';|:'); k++)
        if (word(r, k) === 'will' && word(r, k + 1) === 'be' && isWord(r, k + 2, TO_BE)) return i;
    if (isAny(w, 'know|hear|learn') && isWord(r, i - 1, 'will|to'))
      for (let k = i + 1; k < i + 7; k++)
        if ((isWord(r, k, RESULT) && !isWord(r, k - 1, OTHERS)) || word(r, k) === 'whether' || word(r, k) === 'how') return i;
    // "has yet to be reported on", "have yet to hear"
    if (w === 'yet' && word(r, i + 1) === 'to') {
      if (isWord(r, i + 2, 'hear|report|learn|publish')) return i;
      if (word(r, i + 2) === 'be' && isWord(r, i + 3, 'published|reported|released|announced|told')) return i;
    }
    // "is due to hear", "is waiting to hear", "awaits the result"
    if (isAny(w, 'waiting|waits|wait|due|is') && word(r, i + 1) === 'to' && isWord(r, i + 2, 'hear|learn')) return i;
    // "expects to hear the outcome by Christmas"
    if (isAny(w, 'expects|expect|expecting') && word(r, i + 1) === 'to' && isWord(r, i + 2, 'hear|learn|have|receive|get'))
      for (let k = i + 3; k < i + 6; k++) if (isWord(r, k, RESULT) && !isWord(r, k - 1, OTHERS)) return i;
    if (isAny(w, 'awaits|await|awaiting|awaited') || (isAny(w, 'waiting|waits|wait') && word(r, i + 1) === 'for'))
      for (let k = i + 1; k < Math.min(line.to, i + 6) && word(r, k) !== ','; k++)
        if (isWord(r, k, RESULT) && !isWord(r, k - 1, OTHERS)) return i;
    if (!isAny(w, RESULT) || isWord(r, i - 1, OTHERS)) continue;
    // "the report, due in June", "report due in April", "the report of the September inspection is promised"
    for (let k = i + 1; k < Math.min(line.to, i + 26); k++) {
      const v = word(r, k);
      if (v === ';' || v === ':' || isAny(v, 'says|said|found|finds|rates|rated|but|while|though')) break;
      if (
        isAny(v, 'is|are') &&
        (isWord(r, k + 1, NOT_OUT) || (isWord(r, k + 1, 'still|not') && isWord(r, k + 2, `${NOT_OUT}|with|yet|out|known`)))
      )
        return i;
      if (v === 'due' && isWord(r, k - 1, `,|${RESULT}`)) return i;
      if (v === 'would' && (word(r, k + 1) === 'be' ? isWord(r, k + 2, TO_BE) : isWord(r, k + 1, TO_COME)) && word(r, i - 1) !== 'next')
        return i;
      if (v === 'will' && ((word(r, k + 1) === 'be' && isWord(r, k + 2, TO_BE)) || isWord(r, k + 1, TO_COME))) return i;
      if (isAny(v, 'comes|lands') && isWord(r, k + 1, 'out|in|on|next')) return i;
      if (v === 'locked' || (isAny(v, 'not|cannot|yet') && word(r, k + 1) === 'be' && isWord(r, k + 2, TO_BE))) return i;
    }
  }
  return -1;
}

/** The page's own time is at most eight months later, and not before. */
function lately(r: Reading, w: When): boolean {
  const ago = monthsBefore(w.date, r.published ?? null);
  return ago === null
    ? r.published === null && w.date.startsWith('--')
    : ago >= 0 && ago <= 8 && (w.date.length > 4 || w.spot.mention.months !== undefined);
}

/** That inspectors have been: they left, it is over, or it has a day. `at`: where it is said; `when`: that day, null when none is told. */
export function hasBeen(r: Reading, line: Line): { at: number; when: When | null } | null {
  if (!(line.said & (INSPECTOR | INSPECTION | VERDICT)) && !line.visits.length && !/^(?:visit|re-inspection)/.test(word(r, line.from + 1)))
    return null;
  const days = plainDates(r, line).filter((w) => lately(r, w) && !isAny(w.spot.mention.lead ?? '', 'until|till|by|before'));
  // "… and will be back on Monday": they have not done
  for (let i = nextOf(r.tokens, 'will', line.from, line.to); i >= 0; i = nextOf(r.tokens, 'will', i + 1, line.to))
    if (isWord(r, i + 1, 'return|resume|continue') || (word(r, i + 1) === 'be' && word(r, i + 2) === 'back')) return null;
  const on = days.find((w) => onSite(r, line, w.spot)) ?? null;
  if (on) return { at: on.spot.from, when: on };
  for (let i = line.from; i < line.to; i++) {
    const w = word(r, i);
    // "inspectors spent a fortnight with the county's social workers in July"
    if ((INSPECTORS.has(w) || (w === 'they' && line.said & INSPECTOR)) && days[0] && days[0].spot.from > i)
      for (let k = i + 1; k < i + 4; k++)
        if (isWord(r, k, CAME) || (word(r, k) === 'been' && isWord(r, k + 1, 'in|at|to'))) return { at: i, when: days[0] };
    if (INSPECTORS.has(w) && w !== 'ofsted')
      for (let k = i + 1; k < i + 4; k++)
        if (isWord(r, k, GONE) && !isWord(r, k - 1, "will|would|not|hadn't|haven't|yet")) return { at: i, when: days[0] ?? null };
    // "this month's inspection", "the spring visit by Ofsted"
    if ((w === 'inspection' || (w === 'visit' && line.said & INSPECTOR)) && days.some((d) => d.spot.to === i))
      return { at: i, when: days.find((d) => d.spot.to === i) ?? null };
    // "the borough's fortnight with Ofsted ended on Friday"
    if (INSPECTION_NOUNS.has(w) || (isAny(w, 'fortnight|week|weeks|days') && word(r, i + 1) === 'with' && INSPECTORS.has(word(r, i + 2))))
      for (let k = i + 1; k < i + 11; k++) {
        if (isWord(r, k, 'will|would|not|be|could|should')) break;
        // "an inspection of its services ended last week"
        if (isWord(r, k, 'ended|finished|concluded|closed') && days.some((d) => d.spot.from > k && d.spot.from - k <= 2))
          return { at: i, when: days[0] ?? null };
        if (isWord(r, k, OVER) && isWord(r, k - 1, 'has|have|was|is|been|now|finally|taken|took')) return { at: i, when: days[0] ?? null };
      }
  }
  return null;
}

/** Both in one line: that inspectors have been, and that what they found is not out. */
export const isAwaited = (r: Reading, line: Line): boolean => notOut(r, line) >= 0 && hasBeen(r, line) !== null;
