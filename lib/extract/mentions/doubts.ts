/** What makes plain English, a hope, a denial or a general remark of a grade word. */

import { ERAS, GENERAL_NOUNS, type GradeWord, JUDGING_VERBS, RATING_NOUNS, SCALE_NOUNS, SERVICE_NOUNS } from '../lexicon/grades.ts';
import { COPULAS, DETERMINERS, FUNCTION_WORDS, NEGATIONS } from '../lexicon/words.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { isKnown } from './came-true.ts';
import { clauseEnd, clauseStart, covered } from './context.ts';
import { asNoun, FINITE, givenOn, isOwned, NOUN_GRADES } from './definite.ts';
import { goodFor } from './good-for.ts';
import { noWish } from './no-wish.ts';
import { oneOfThose, theyAre } from './one-of-those.ts';
import { behindFact, bothAre, deniesInside, exceptNamed, fallsShort, noBetter, otherClause, outOfReach, timeOnly } from './reach.ts';
import { noCouncil } from './so-many-places.ts';
import { withheld } from './withheld.ts';

/** Adjectives that end like adverbs. */
const LY_ADJECTIVES = 'early|family|likely|friendly|daily|weekly|monthly|quarterly|yearly|elderly|timely|lively|homely|supply|reply';
/** What is denied with these is true all the same. */
const FACTIVE =
  'knew|know|noticed|realised|surprise|surprised|surprising|shocked|dispute|disputes|disputed|disputing|deny|denies|denied|doubt|doubts|contest|contests|contested|hide|hides|forget|forgotten|ignore|appeal|appealed|challenge|challenged|hesitate|hesitated|flinch|shrink|tire|mention|mentions|admit|acknowledge|disclose|conceal';
/** What becomes of a grade that stands for itself. */
const HAPPENS =
  'comes|came|goes|went|follows|means|meant|marks|brings|brought|ends|stands|stood|stays|survives|lasts|hangs|hung|hurts|hurt|caps|sits|sat|makes|made|takes|took|puts|leaves|left|rests|reflects|relates|owes|covers|applies|gave|gives|spells|spelt';

/** "the 'inadequate' report of 2014", "inadequate reports came in 2014": nobody calls a report inadequate for its prose. `at`: the word after the grade. */
export const badReport = (tokens: Token[], g: Spot<GradeWord>, at: number) =>
  isAt(tokens, at, 'report|reports|inspection|inspections') &&
  (g.value.grade === 'inadequate' ||
    // "its last outstanding report"
    (isAt(tokens, g.from - 1, 'last|previous|first|only|earlier') &&
      isAt(tokens, g.from - 2, "its|their|the|county's|city's|borough's|council's")) ||
    // "received a satisfactory report"
    (isAny(g.value.grade, 'satisfactory|outstanding') &&
      isAt(tokens, g.from - 1, 'a|an') &&
      isAt(tokens, g.from - 2, 'received|receives|got|gets|given|had|has|have|earned|won')) ||
    (at > g.to && g.value.grade !== 'excellent' && g.value.grade !== 'poor'));

/** "Kent's 'inadequate' days", "the requires-improvement years": a time, and no word of praise. `at`: the token behind the grade. */
export const ofEra = (tokens: Token[], g: Spot<GradeWord>, at: number) =>
  isAt(tokens, at, ERAS) && (at > g.to || isAny(g.value.grade, 'inadequate|requires improvement'));

/** "The Good and Beyond Board", "our Road to Good Programme": part of what something is called. */
function inName(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (!tokens[g.from]?.capital || g.from === line.from || line.where === 'title' || wordAt(tokens, g.from - 1) === '"') return false;
  let i = g.to;
  while (i < g.to + 4 && (tokens[i]?.capital || isAt(tokens, i, 'and|&|to|for'))) i++;
  return (
    i > g.to &&
    isAt(tokens, i - 1, 'board|programme|group|plan|project|partnership|strategy|panel|campaign|team') &&
    tokens[i - 1]?.capital === true
  );
}

/** What follows the grade, when it is a noun that shows that the word is plain English. */
export function harmlessNoun(tokens: Token[], line: Line, g: Spot<GradeWord>): string | null {
  let i = g.to;
  while (i < line.to && wordAt(tokens, i) === '"') i++;
  // "it is good / quality" in a report whose lines are broken: the sentence goes on in small letters.
  const isBroken = i === g.to && wordAt(tokens, i) === '\n' && line.where === 'text' && tokens[i + 1]?.capital === false;
  if (isBroken) i++;
  const next = tokens[i];
  if (next?.kind !== 'word' || (i >= line.to && !isBroken)) return null;
  if (next.w === 'enough' || (next.w === 'as' && isAt(tokens, i + 1, 'far'))) return 'plain-english.enough';
  // "adequate is now good in old money"
  if (next.w === 'in' && isAt(tokens, i + 1, 'old|new|real|today') && isAt(tokens, i + 2, 'money|terms|language'))
    return 'plain-english.name';
  if (inName(tokens, line, g)) return 'plain-english.name';
  if (goodFor(tokens, line, g, i)) return 'plain-english.good-for';
  if (g.value.grade === 'requires improvement' && !next.joined)
    return isAny(next.w, 'plan|notice|trap|plateau|zone|belt|club|journey|territory|ceiling') ? 'plain-english.noun' : null;
  if (FUNCTION_WORDS.has(next.w) || RATING_NOUNS.has(next.w) || covered(line.councils, i) || covered(line.dates, i)) return null;
  if (badReport(tokens, g, i) || ofEra(tokens, g, i)) return null;
  if (next.w === 'ones' && theyAre(tokens, line, i)) return null;
  if (GENERAL_NOUNS.has(next.w))
    return bothAre(tokens, line, g) || oneOfThose(tokens, line, g.from) || theyAre(tokens, line, i) ? null : 'general.plural';

  if (
    SERVICE_NOUNS.has(next.w) ||
    (covered(line.services, i) && !line.services.some((s) => s.from === i && s.value.service === 'elsewhere'))
  )
    return null;
  const rating = wordAt(tokens, g.from - 1) === 'of' && RATING_NOUNS.has(wordAt(tokens, g.from - 2));
  const named =
    rating ||
    DETERMINERS.has(wordAt(tokens, g.from - 1)) ||
    covered(line.dates, g.from - 1) ||
    // "A report that says services are good went astray": the verb of the report
    isAt(tokens, g.from - 1, 'is|are|were');
  // "its inadequate dated from 2018", "a rating of good renewed in May", "the good came from the same inspectors"
  if (named && (/ed$/.test(next.w) || isAny(next.w, HAPPENS))) return null;
  if (
    (/ly$/.test(next.w) && (!isAny(next.w, LY_ADJECTIVES) || FUNCTION_WORDS.has(wordAt(tokens, i + 1)))) ||
    next.w === 'rated' ||
    next.w === 'graded'
  )
    return null;
  if (COPULAS.has(next.w) || JUDGING_VERBS.has(next.w)) return null;
  // "'good' having been confirmed"
  if (
    isAny(
      next.w,
      'seems|seemed|feels|felt|looks|looked|belongs|straight|via|almost|back|about|around|over|just|more|some|twice|once|earlier|rather|instead|having|being|came|comes|followed|became|will|would|had|has',
    )
  )
    return null;
  if (NOUN_GRADES.has((tokens[g.from] as Token).w) || (FINITE.has(next.w) && asNoun(tokens, line, g))) return null;
  return 'plain-english.noun';
}

/** "wanted a good rating", "the aim of a good rating": what is wished for stands right behind the wish. */
function wishedFor(tokens: Token[], g: Spot<GradeWord>): boolean {
  const b = wordAt(tokens, g.from - 1) === '"' ? g.from - 2 : g.from - 1;
  if (!isAt(tokens, b, 'a|an')) return false;
  return isAt(tokens, b - 1, 'want|wants|wanted') || (wordAt(tokens, b - 1) === 'of' && isAt(tokens, b - 2, 'aim|objective'));
}

export function hoped(tokens: Token[], line: Line, g: Spot<GradeWord>): string | null {
  if (noBetter(tokens, line, g)) return null;
  const start = clauseStart(tokens, line, g.from);
  const end = clauseEnd(tokens, line, g.to);
  for (const c of line.cues) {
    if (c.value === 'unofficial' && !otherClause(tokens, c, g) && !timeOnly(tokens, line, c)) return 'not-official';
    if (c.value === 'future' && c.from >= start && c.from < g.from && g.from - c.from < 12 && !behindFact(tokens, c.to, g.from))
      return 'not-a-fact.future';
    if (
      c.value !== 'hope' ||
      c.to > g.from ||
      c.from < start ||
      g.from - c.to > (wordAt(tokens, c.from) === 'whether' ? 24 : 14) ||
      partedByComma(tokens, c.to, g.from)
    )
      continue;
    if (
      isKnown(tokens, line, c, g.from) ||
      noWish(tokens, line, c, g) ||
      isOwned(tokens, line, g) ||
      givenOn(tokens, line, g) ||
      outOfReach(tokens, line, c.from, c.to, g.from)
    )
      continue;
    const word = (tokens[c.from] as Token).w;
    // "described a service with 'exceptional ambition' and graded it outstanding": somebody's words, closed before the grade
    if (quotedApart(tokens, line, c, g)) continue;
    if (word === 'another') {
      const later = tokens.slice(g.to, end).some((t) => t.w === 'would' || t.w === 'could' || t.w === 'might');
      if (!later) continue;
    }
    // "had expected the rating" restates one that came.
    if (/^expect/.test(word) && wordAt(tokens, c.from - 1) === 'had' && isAt(tokens, c.to, 'the|its')) continue;
    return 'not-a-fact.hope';
  }
  // "the good that it told ministers it would be"
  if (isAt(tokens, g.to, 'that|it|they|we'))
    for (let i = g.to; i < Math.min(end, g.to + 10); i++)
      if (isAt(tokens, i, 'would|hoped|wanted|promised|crave|craves|wants')) return 'not-a-fact.hope';
  if (supposed(tokens, line, g) || wishedFor(tokens, g)) return 'not-a-fact.hope';
  // "Outstanding, please, and soon": asked for
  if (wordAt(tokens, g.to) === ',' && isAt(tokens, g.to + 1, 'please')) return 'not-a-fact.hope';
  // "its own good rating is expected"
  if (SCALE_NOUNS.has(wordAt(tokens, g.to)) && isAt(tokens, g.to + 1, 'is|are') && isAt(tokens, g.to + 2, 'expected|awaited|hoped'))
    return 'not-a-fact.hope';
  // "A leap to good had been expected", "good was widely predicted"
  for (let i = g.to, said = false; i < Math.min(end, g.to + 7); i++) {
    const w = wordAt(tokens, i);
    if (w === ',' || line.grades.some((o) => o.from === i)) break;
    if (isAny(w, 'was|were|been|is')) said = true;
    // "good was the aim"
    if (said && isAny(w, 'aim|goal|target|ambition') && isAt(tokens, i - 1, 'the|its|their')) return 'not-a-fact.hope';
    if (said && isAny(w, 'expected|predicted|forecast|anticipated|foreseen|tipped|hoped|promised|targeted'))
      return isAt(tokens, g.from - 1, 'the|its') && SCALE_NOUNS.has(wordAt(tokens, g.to)) ? null : 'not-a-fact.hope';
  }
  // "an inadequate would not be the end of the world"
  if (isAt(tokens, g.to, 'would|could|might|will|need|can|may|cannot') && isAt(tokens, g.from - 1, 'a|an|another|any|that'))
    return 'not-a-fact.hope';
  // "a second adequate, say insiders, would be a disappointment"
  if (wordAt(tokens, g.to) === ',' && isAt(tokens, g.from - 1, 'second|third|another|a|an'))
    for (let i = g.to + 2; i < Math.min(line.to, g.to + 6); i++)
      if (wordAt(tokens, i) === ',') {
        if (isAt(tokens, i + 1, 'would|could|might')) return 'not-a-fact.hope';
        break;
      }
  // "had it down as likely": reckoned with, not given
  for (let i = g.to; i < Math.min(line.to, g.to + 4); i++)
    if (isAt(tokens, i, 'likely|possible|probable|expected') && wordAt(tokens, i - 1) === 'as') return 'not-a-fact.hope';
  // "rated inadequate would …", "good next time"
  for (const c of line.cues)
    if (
      c.value === 'hope' &&
      c.from >= g.to &&
      c.from - g.to <= 4 &&
      isAny(
        tokens
          .slice(c.from, c.to)
          .map((t) => t.w)
          .join(' '),
        'next time|within reach|in sight|out of reach|beyond reach',
      )
    )
      return 'not-a-fact.hope';
  return null;
}

/** "Another inadequate and it would lose the department": a condition told as an order. */
function supposed(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (!isAt(tokens, g.from - 1, 'a|an|another|one') && !isAt(tokens, g.from - 2, 'another')) return false;
  let i = g.to;
  if (RATING_NOUNS.has(wordAt(tokens, i))) i++;
  if (wordAt(tokens, i) === ',') i++;
  if (!isAt(tokens, i, 'and|or')) return false;
  for (let k = i + 1; k < Math.min(line.to, i + 8); k++)
    if (isAt(tokens, k, "will|would|could|might|won't|'ll|it'll|they'll|it'd")) return true;
  return false;
}

/** "has not been rated inadequate for the first time since 2016": before, it was. */
export function firstTime(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  // "with no inadequates in it for the first time": of a table
  if (/s$/.test(wordAt(tokens, g.to - 1))) return false;
  for (let i = g.to; i < Math.min(line.to - 2, g.to + 6); i++)
    if (wordAt(tokens, i) === 'the' && wordAt(tokens, i + 1) === 'first' && wordAt(tokens, i + 2) === 'time') return true;
  return false;
}

/** A new clause begins between a cue and a grade: ", which has been …", ", and …". */
export function partedByComma(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (
      wordAt(tokens, i) === ',' &&
      // "they'd grade it, if they graded anything, as inadequate"
      !(wordAt(tokens, i + 1) === 'as' && i + 2 === to) &&
      isAt(tokens, i + 1, 'which|who|whose|where|when|and|but|as|after|having|though|although|its|the')
    ) {
      // "whether the inspection, which ended in July, has earned it a good": the clause goes on behind the aside
      const end = isAt(tokens, i + 1, 'which|who|whose') ? endOfAside(tokens, i + 1, to) : -1;
      if (end < 0) return true;
      i = end;
    }
  return false;
}

/** The comma that ends the aside which begins at `from`, where a verb follows it; -1 when none does. */
function endOfAside(tokens: Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (wordAt(tokens, i) === ',') return isAt(tokens, i + 1, 'has|have|had|will|is|are|was|were') ? i : -1;
  return -1;
}

/** `c` stands in a quotation that ends before the grade. */
function quotedApart(tokens: Token[], line: Line, c: { from: number; to: number }, g: { from: number }): boolean {
  let open = false;
  for (let i = line.from; i < c.from; i++) if (wordAt(tokens, i) === '"') open = !open;
  for (let i = c.to; open && i < g.from - 1; i++) if (wordAt(tokens, i) === '"') return true;
  return false;
}

export function denied(tokens: Token[], line: Line, g: Spot<GradeWord>): string | null {
  const start = clauseStart(tokens, line, g.from);
  if (noBetter(tokens, line, g) || exceptNamed(tokens, line, g)) return null;
  for (let i = g.from - 1; i >= Math.max(start, g.from - 7); i--) {
    const t = tokens[i] as Token;
    if (t.w === ',' || line.grades.some((o) => o !== g && o.from <= i && i < o.to)) break;
    const next = tokens[i + 1]?.w;
    // "a report in which nothing is found inadequate"
    if (!NEGATIONS.has(t.w) && !(t.w === 'nothing' && isAny(next ?? '', 'is|was|found|rated|judged|has'))) continue;
    // "No. In 2009 we were inadequate": an answer of its own
    if (t.w === 'no' && next === '.') break;
    if (isAny(next ?? '', 'longer|only|just|more|higher|better|lower|merely|change|sooner')) continue;
    if ([1, 2].some((k) => wordAt(tokens, i + k) === 'anything' && wordAt(tokens, i + k + 1) === 'but')) continue;
    // "has not been inspected since 2018 and remains inadequate"
    if (isAny(next ?? '', 'been') && isAt(tokens, i + 2, 'inspected|visited|revisited|reinspected|examined')) continue;
    // "has not escaped inadequate": it is that still.
    if (isAny(next ?? '', ENDS) || (isAny(next ?? '', 'yet|managed') && isAt(tokens, i + 3, ENDS))) continue;
    // "were not surprised that it was …", "does not dispute that it is …"
    if (isAny(next ?? '', FACTIVE) || deniesInside(tokens, i, g)) continue;
    return 'denied';
  }
  // "no longer inadequate and good not yet"
  if (wordAt(tokens, g.to) === 'not' && wordAt(tokens, g.to + 1) === 'yet') return 'denied';
  if (fallsShort(tokens, line, g) || withheld(tokens, line, start, g.from) || noCouncil(tokens, line, g)) return 'denied';
  for (let i = g.from - 1; i >= Math.max(line.from, g.from - 3); i--)
    if (
      wordAt(tokens, i) === 'than' &&
      isAt(tokens, i - 1, 'better|less|more|worse|higher|lower') &&
      wordAt(tokens, i - 2) !== 'no' &&
      !oneStep(tokens, line, i - 2)
    )
      return 'compared';
  return null;
}

/** "It is one better than requires improvement", "two grades lower than outstanding": where it came from. `i`: the word before "better". */
const oneStep = (tokens: Token[], line: Line, i: number): boolean =>
  (isAt(tokens, i, 'one|two|three') ||
    (isAt(tokens, i, 'grade|grades|step|steps|rung|rungs|notch|notches|level|levels') && isAt(tokens, i - 1, 'a|one|two|three'))) &&
  isAt(tokens, line.from, 'it|that|this|which');

/** Verbs of getting away from a grade. */
const ENDS = 'escaped|escape|shed|shaken|shake|left|leave|lost|lose|emerged|emerge|exited|exit|ditched|ditch';
