/** Clauses and phrases around a grade that say when it was given: what a verdict's lean is made of (`role.ts`). */

import type { Cue } from '../lexicon/cues.ts';
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import { INSPECTION_NOUNS, INSPECTORS } from '../lexicon/visits.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { endsYears, spentAs } from './lasting.ts';

export const QUANTIFIER = new Set(
  "a|an|the|its|their|his|her|our|that|\"|ofsted's|inspectorate's|watchdog's|overall|mere|merely|straight|being|labelled|rated|judged|graded|declared".split(
    '|',
  ),
);

/** "When Jo Hall became director, Ofsted thought it good": before her time. "When the trust took over" too. */
export function whenTookOver(r: Reading, line: Line, from: number): boolean {
  if (word(r, line.from) !== 'when' || from - line.from > 24) return false;
  for (let i = line.from + 2; i < from; i++) {
    if (isWord(r, i, ',|has|have|is|are')) return false;
    if (isWord(r, i, 'became|joined|inherited') || (word(r, i) === 'took' && isWord(r, i + 1, 'over|charge|up|on|office'))) return true;
  }
  return false;
}

/** "having been rated as requires improvement 14 months after being found inadequate": the newer of the two. */
export const newerThan = (r: Reading, line: Line, from: number, to: number): boolean =>
  [2, 3, 4, 5].some((k) => word(r, from - k) === 'having') &&
  line.grades.some((g) => g.from > to && g.from - to < 14) &&
  [0, 1, 2, 3, 4, 5, 6, 7].some((k) => word(r, to + k) === 'after' && word(r, to + k + 1) === 'being');

const WITHDRAWN = 'withdrawn|overturned|quashed|rescinded|annulled|retracted';
export function withdrawnSince(r: Reading, line: Line, to: number): boolean {
  if (!says(r.tokens, WITHDRAWN, to, Math.min(line.to, to + 18))) return false;
  for (let i = to; i < Math.min(line.to, to + 18) && !isWord(r, i, ',|;|and|but'); i++)
    if (isWord(r, i, WITHDRAWN)) return isWord(r, i - 1, 'been|was|is');
  return false;
}

/** A new clause, or another council, begins between. */
export const another = (r: Reading, line: Line, from: number, to: number) =>
  line.councils.some((c) => c.from >= from && c.to <= to) || r.tokens.slice(from, to).some((t) => isAny(t.w, ';|had'));

/** "emerged from its review with good", "came out of it good", "moved off the bottom and is good": what an inspection is left with, and no end of a grade. */
export function cameOutWith(r: Reading, owners: Map<Spot<Cue>, { from: number; to: number }>, from: number): boolean {
  for (const [c, g] of owners) {
    if (c.value !== 'noLonger' || g.from !== from) continue;
    if (word(r, c.to - 1) === 'with' && isWord(r, c.from - 1, 'come|came|comes|coming|walked|left')) return true;
    if (
      /^(?:off|of|bottom|lowest|worst|floor|foot|measures)$/.test(word(r, c.to - 1)) &&
      r.tokens.slice(c.to + 1, from).some((t) => t.w === 'and')
    )
      return true;
    if (!isWord(r, c.to - 1, 'from|of')) continue;
    for (let i = c.to; i < from; i++) if (word(r, i) === 'with' || INSPECTION_NOUNS.has(word(r, i))) return true;
    if (word(r, c.to) === 'it') return true;
  }
  return false;
}

/** "from inadequate", "from a rating of good". */
export function fromBefore(r: Reading, line: Line, at: number): boolean {
  let i = at - 1;
  while (i > line.from && (QUANTIFIER.has(word(r, i)) || word(r, i) === 'of' || SCALE_NOUNS.has(word(r, i)))) i--;
  return word(r, i) === 'from';
}

const GOVERNS = 'since|after|when|following|ended|ends|ending|closes|closed|end|close';

/** "since it was judged inadequate", "after being rated good": since, after or when governs the grade's own verb. */
export function governed(r: Reading, line: Line, start: number, from: number): string | null {
  if (!says(r.tokens, GOVERNS, Math.max(start, from - 14), from)) return null;
  for (let i = from - 1; i >= Math.max(start, from - 14); i--) {
    const t = r.tokens[i];
    if (!t) break;
    // "support for young people when they leave care was good"
    if (t.w === 'when' && covered(line.strands, i)) continue;
    // "good when it was last inspected are now inadequate": the clause that "when" opens has ended.
    if (t.w === 'now' && isWord(r, i - 1, 'is|are')) return null;
    // "after a review last November described the borough's safeguarding as inadequate"
    if (from - i > 9 && t.w === 'after' && [2, 3].some((k) => isWord(r, i + k, 'review|report|inspection'))) return 'after';
    // "After nearly four years in which services were inadequate": so long it lasted.
    if (t.w === 'after' && spentAs(r, i, from)) return 'since';
    // "what had changed since May, when they found it inadequate"
    if (t.w === 'when' && word(r, i - 1) === ',' && line.dates.some((d) => d.to === i - 1 && d.mention.lead === 'since')) return 'when';
    if (endsYears(r, i, from)) return 'ended';
    // "eighteen months after it was moved out of the lowest category, to requires improvement"
    if (t.w === ',' && i === from - 2 && word(r, from - 1) === 'to')
      return [...Array(12).keys()].some(
        (k) => i - k > start && word(r, i - k) === 'after' && counted(r, i - k) && !says(r.tokens, ',', i - k, i),
      )
        ? 'since'
        : null;
    if (from - i > 9 && t.w !== 'since' && t.w !== ',' && t.w !== 'and' && t.w !== 'that') continue;
    if (t.w === ',' || t.w === 'and' || t.w === 'that') return null;
    if (t.joined || (t.w === 'after' && isWord(r, i - 1, 'look|looks|looked|looking'))) continue;
    // "After the latest inspection it has been moved up"
    if (t.w === 'after' && isWord(r, i + 2, 'latest|newest')) return null;
    // "Ofsted has since graded it good", "since Ofsted has rated them good": from then until now, and because.
    if (t.w === 'since' && (isWord(r, i - 1, 'has|have') || [1, 2, 3, 4].some((k) => i + k < from && isWord(r, i + k, 'has|have'))))
      return null;
    // "two years after", "just over a year after" counts from a day long past.
    if (t.w === 'after') return counted(r, i) ? 'since' : 'after';
    // "this week, when Ofsted deemed it good"
    if (t.w === 'when' && LATELY.has(word(r, i - 1) === ',' ? word(r, i - 2) : word(r, i - 1))) return null;
    // "When it called in November it left them with good": behind the clause that "when" opens
    if (t.w === 'when' && i === line.from && line.dates.some((d) => d.to < from && isWord(r, d.to, 'it|they|,|inspectors|ofsted')))
      return null;
    // "delighted, since inspectors have judged it good": because they have.
    if (t.w === 'since' && becauseOf(r, i, from)) return null;
    if (t.w === 'since' || t.w === 'when' || (t.w === 'following' && from - i <= 3)) return t.w;
  }
  return null;
}

/** "since Ofsted has rated it good": a clause of today gives a reason, and no time. */
function becauseOf(r: Reading, since: number, to: number): boolean {
  for (let i = since + 2; i < to; i++) if (isWord(r, i, 'has|have|is|are')) return !isWord(r, i - 1, 'who|which|that');
  return false;
}

/** The last word of what dates today's news. */
const LATELY = new Set('week today yesterday now month morning monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** "years after", "months after": so long behind another event. */
const counted = (r: Reading, after: number) =>
  isWord(r, after - 1, 'year|years|month|months|decade|decades') ||
  // "four years on from the trial, and three after they were rated poor"
  (isWord(r, after - 1, 'two|three|four|five|six|seven|eight|nine|ten') && isWord(r, after - 2, 'and|,|but'));

/** "Ofsted, which rated Hull inadequate in May, said that it had got worse": told of who says something newer. */
export function whoRated(r: Reading, line: Line, from: number, to: number): boolean {
  let open = from - 1;
  while (open > line.from && from - open < 10 && word(r, open) !== ',') open--;
  let end = to;
  while (end < line.to && end - to < 8 && word(r, end) !== ',') end++;
  return (
    INSPECTORS.has(word(r, open - 1)) &&
    isWord(r, open + 1, 'which|who') &&
    word(r, end) === ',' &&
    isWord(r, end + 1, 'said|says|found|has|had|warned|reported|went|came|returned')
  );
}
