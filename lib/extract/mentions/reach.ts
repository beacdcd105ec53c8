/** How far a cue of hope, denial or opinion reaches: over its own clause and quotation, not over the next. */
import { INSPECTOR } from '../lexicon/classes.ts';
import { type GradeWord, JUDGING_VERBS } from '../lexicon/grades.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import { COPULAS, NEGATIONS } from '../lexicon/words.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered, HARD_STOPS } from './context.ts';

/** A quotation of fewer words only sets a word off. */
const QUOTED_WORDS = 4;

const closes = (tokens: Token[], i: number) => wordAt(tokens, i) === '"' && tokens[i - 1]?.end === tokens[i]?.start;
const opens = (tokens: Token[], i: number) => wordAt(tokens, i) === '"' && tokens[i + 1]?.start === tokens[i]?.end && !closes(tokens, i);

/** "Kent 'would always be the best', a boast founded on a good rating": what is said inside quotation marks ends with them. */
function saidApart(tokens: Token[], line: Line, from: number, to: number, at: number): boolean {
  let end = to;
  while (end < at && wordAt(tokens, end) !== '"') end++;
  if (end >= at || !closes(tokens, end) || opens(tokens, end)) return false;
  for (let i = from - 1; i >= line.from; i--) if (opens(tokens, i)) return end - i > QUOTED_WORDS;
  return false;
}

/** "the verdict, which could not be published before May, is that …": the cue stands in an aside that has ended. */
function asideEnded(tokens: Token[], line: Line, from: number, to: number, at: number): boolean {
  let open = -1;
  for (let i = from - 1; i > line.from && from - i < 12 && open < 0; i--)
    if (isAt(tokens, i, 'which|who|whose|where') && wordAt(tokens, i - 1) === ',') open = i;
  if (open < 0) return false;
  for (let i = to; i + 1 < at; i++)
    if (
      wordAt(tokens, i) === ',' &&
      (COPULAS.has(wordAt(tokens, i + 1)) || JUDGING_VERBS.has(wordAt(tokens, i + 1)) || isAt(tokens, i + 1, 'has|have|had'))
    )
      return true;
  return false;
}

/** "We'd been inadequate": had, not would. */
function had(tokens: Token[], from: number, to: number): boolean {
  return (
    to - from === 1 &&
    /'d$/.test(wordAt(tokens, from)) &&
    wordAt(tokens, from) !== "i'd" &&
    (isAt(
      tokens,
      to,
      'been|had|got|held|kept|gone|come|become|already|just|only|once|previously|never|put|told|found|given|left|seen|done|won|lost|fallen|risen|taken',
    ) ||
      /ed$/.test(wordAt(tokens, to)))
  );
}

/** "services do less well than they could and were rated inadequate": a finite verb of its own begins anew. */
function anotherVerb(tokens: Token[], to: number, at: number): boolean {
  for (let i = to; i + 1 < at; i++) if (isAt(tokens, i, 'and|but') && isAt(tokens, i + 1, 'was|were|is|are|has|had|have')) return true;
  return false;
}

/** "had promised to recruit by the time inspectors judged it inadequate": when they did. "It would be a feast when they judged it good" still waits. */
function whenJudged(tokens: Token[], from: number, at: number): boolean {
  for (let i = from; i < at - 2; i++)
    if (isAt(tokens, i, 'when|before|time') || (isAt(tokens, i, 'that') && isAt(tokens, i - 1, 'time')))
      if (INSPECTORS.has(wordAt(tokens, i + 1))) return isAt(tokens, i + 2, 'rated|judged|found|graded|declared');
  return false;
}

/** "hopes to do better after it was rated inadequate", "towards mending what led to its being branded inadequate": a clause of time or cause tells what has been. */
export function behindFact(tokens: Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const word = wordAt(tokens, i);
    if (isAny(word, "will|would|could|might|should|may|if|unless|until|be|becomes|before|never|not|'ll") || HARD_STOPS.has(word))
      return false;
    // "could face intervention now that Ofsted has rated it inadequate"
    if (
      isAny(word, 'since|after|following|because') ||
      (word === 'that' && isAt(tokens, i - 1, 'now|given')) ||
      (word === 'to' && isAt(tokens, i - 1, 'led|leading'))
    )
      return tokens
        .slice(i + 1, at)
        .some((t) => isAny(t.w, 'being|was|were|been|had|has|have|found|judged|rated|declared|gave|given|branded'));
  }
  return false;
}

/** "a remark aimed at a department that Ofsted has rated inadequate": a clause behind a noun tells what inspectors did. */
function ofAnother(tokens: Token[], line: Line, to: number, at: number): boolean {
  for (let i = at - 1; i > to; i--) {
    if (HARD_STOPS.has(wordAt(tokens, i)) || wordAt(tokens, i) === ',') return false;
    if (!isAt(tokens, i, 'that|which|whom|where')) continue;
    let k = i + 1;
    while (isAt(tokens, k, 'the|its|government')) k++;
    return INSPECTORS.has(wordAt(tokens, k)) && (covered(line.services, i - 1) || isAt(tokens, i - 1, BODY)) && !isAt(tokens, k + 1, MODAL);
  }
  return false;
}
const BODY = 'council|authority|borough|county|city|department|directorate|service|services|team|trust|place';
const MODAL = 'will|would|could|might|may|should|must|to|not|never';

/** "Instead of the good it had hoped for, Ofsted gave it …", "As had been feared, services …": the phrase with the cue ends before the grade's own clause. */
function introduced(tokens: Token[], line: Line, from: number, to: number): boolean {
  let end = isAt(tokens, to, 'for|by|it|to') ? to + 1 : to;
  // "Whatever its leader might have said,"
  if (isAt(tokens, line.from, 'whatever|however')) while (end < to + 3 && tokens[end]?.kind === 'word') end++;
  if (wordAt(tokens, end) !== ',' || !isAt(tokens, line.from, 'instead|rather|as|far|not|despite|contrary|whatever|like|unlike'))
    return false;
  return from - line.from < 12;
}

/** "wanted Ofsted's finding that it was inadequate to be changed": what is found is found. */
function foundThat(tokens: Token[], from: number, at: number): boolean {
  for (let i = at - 1; i > from + 1; i--) {
    if (HARD_STOPS.has(wordAt(tokens, i)) || wordAt(tokens, i) === ',') return false;
    if (wordAt(tokens, i) === 'that')
      return isAt(tokens, i - 1, 'finding|verdict|judgement|conclusion|ruling') && !isAt(tokens, i - 2, 'a|any|another|no');
  }
  return false;
}

/** Where a relative clause has a verb of its own, or another begins. */
const FINITE = 'is|are|remain|remains|have|has|was|were|be|been|that|which|it|they|if|whether|and|or';

/** "The services that the new trust would run are inadequate": a wish within the subject's own clause, before the verb that tells what is. */
function inRelative(tokens: Token[], from: number, to: number, at: number): boolean {
  let verb = to + 1;
  // "the council that should protect them is inadequate"
  if (isAt(tokens, from - 1, 'that|which|who'))
    while (verb < at && verb - to < 9 && tokens[verb]?.kind === 'word' && !isAt(tokens, verb, FINITE)) verb++;
  if (!isAt(tokens, verb, 'is|are|remain|remains|have|has') || at - verb > 8) return false;
  for (let i = from - 1; i > from - 8; i--) {
    if (isAt(tokens, i, ',|;|.|if')) return false;
    if (isAt(tokens, i, 'that|which|who|what')) return true;
  }
  return false;
}

/** Whether a cue of hope at `from`-`to` says nothing of what stands at `at`. */
export const outOfReach = (tokens: Token[], line: Line, from: number, to: number, at: number): boolean =>
  ofAnother(tokens, line, to, at) ||
  inRelative(tokens, from, to, at) ||
  had(tokens, from, to) ||
  introduced(tokens, line, from, to) ||
  foundThat(tokens, to, at) ||
  behindFact(tokens, to, at) ||
  (!isAt(tokens, from, `${MODAL}|can|if|unless|until|when|once`) && whenJudged(tokens, from, at)) ||
  anotherVerb(tokens, to, at) ||
  saidApart(tokens, line, from, to, at) ||
  asideEnded(tokens, line, from, to, at);

/**
 * Whether another clause with a verb of its own stands between an unofficial judge and the grade: "Ofsted rated it good, and the council's self-assessment
 * says outstanding".
 */
export function otherClause(tokens: Token[], cue: { from: number; to: number }, g: { from: number; to: number }): boolean {
  const first = cue.from < g.from ? cue : g;
  const second = cue.from < g.from ? g : cue;
  for (let i = second.from - 1; i >= first.to; i--) {
    const word = wordAt(tokens, i);
    const joins = wordAt(tokens, i - 1) === ',' && isAny(word, 'and|but|while|whereas|although|though|yet|whilst');
    if (word !== ';' && !joins && !isAny(word, 'but|whereas|although')) continue;
    if (first === g) return true;
    // The clause after a boundary says for itself who judged: "…, and Ofsted rated it good".
    for (let k = i + 1; k < g.from; k++) if (COPULAS.has(wordAt(tokens, k)) || JUDGING_VERBS.has(wordAt(tokens, k))) return true;
    return false;
  }
  return false;
}

/** "could not rise above inadequate", "unable to show anything better than adequate": that is where it stood. */
export function noBetter(tokens: Token[], line: Line, g: { from: number }): boolean {
  let i = g.from - 1;
  while (isAt(tokens, i, '"|a|an|the|rating|grade|of')) i--;
  const than = wordAt(tokens, i) === 'than' && isAt(tokens, i - 1, 'better|higher|more');
  if (!than && !isAt(tokens, i, 'above|beyond')) return false;
  for (let k = i - 1; k >= Math.max(line.from, i - 12); k--) {
    const word = wordAt(tokens, k);
    if (HARD_STOPS.has(word) || isAny(word, "will|would|won't|may|might|if|should")) return false;
    if (isAny(word, "unable|failed|fails|never|not|nothing|cannot|couldn't|hasn't|hadn't|struggled|nowhere"))
      return !isAt(tokens, k + 1, 'only|just|merely') && !isAt(tokens, k - 1, 'will|would|may|might|should|must');
  }
  return false;
}

/** "No borough has been inadequate except Croydon": what is denied of all is said of one. */
export function exceptNamed(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  if (!line.councils.length) return false;
  // "Every borough is good bar Croydon" says the contrary of Croydon.
  if (!says(tokens, NEGATIONS, line.from, g.from)) return false;
  for (let i = g.to; i < Math.min(line.to - 1, g.to + 9); i++) {
    const word = wordAt(tokens, i);
    if (HARD_STOPS.has(word)) return false;
    const next = isAny(word, 'except|bar|save|but') ? i + 1 : isAny(word, 'apart|other') && isAt(tokens, i + 1, 'from|than') ? i + 2 : -1;
    if (next > 0) return covered(line.councils, next) || covered(line.councils, next + 1);
  }
  return false;
}

/** "people who aren't relatives are treated well": the denial belongs to a clause inside the subject. */
export function deniesInside(tokens: Token[], at: number, g: Spot<GradeWord>): boolean {
  // "inspectors say that nobody was rated inadequate": the denial is the clause's own.
  if (!isAt(tokens, at - 1, 'who|that|which') || !NEGATIONS.has(wordAt(tokens, at)) || isAt(tokens, at, 'no|nobody|none|neither|nor'))
    return false;
  for (let i = at + 1; i < g.from; i++) if (isAt(tokens, i, 'is|are|was|were')) return true;
  return false;
}

/** "a year after a serious case review", "following a peer review, Ofsted …": it only tells when inspectors gave the grade. */
export function timeOnly(tokens: Token[], line: Line, c: { from: number; to: number }): boolean {
  if (!(line.said & INSPECTOR)) return false;
  return [1, 2, 3].some((k) => c.from - k >= line.from && isAt(tokens, c.from - k, 'after|following|since|before'));
}

/** "Barnet and Camden are both good councils", "the two are outstanding authorities": those just named. */
export function bothAre(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  let i = g.from - 1;
  while (i > line.from && isAt(tokens, i, '"|both|now|all|each|still|again')) i--;
  if (!isAt(tokens, i, 'are|remain|were|became|become|stay')) return false;
  const k = isAt(tokens, i - 1, 'both|all|now|still') ? i - 2 : i - 1;
  return covered(line.councils, k) && line.councils.filter((c) => c.to <= i).length > 1;
}

/** "fell short of good", "a notch below outstanding", "nowhere near good": what was not reached. */
export function fallsShort(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  let k = g.from - 1;
  while (k > line.from && isAt(tokens, k, '"|a|an|being|full')) k--;
  const at = wordAt(tokens, k);
  const before = wordAt(tokens, k - 1);
  if (at === 'of') return isAny(before, 'short|shy|brink|verge|cusp|edge|side') && wordAt(tokens, k - 2) !== 'nothing';
  // "from close to inadequate to the brink of good"
  if (at === 'to')
    return (
      (isAny(before, 'close|closer|near|nearer|next|halfway|half-way|midway') && !isAt(tokens, k + 1, '"')) ||
      // "halfway from inadequate to good"
      [2, 3, 4].some((n) => isAt(tokens, k - n, 'halfway|half-way|midway') && wordAt(tokens, k - n + 1) === 'from')
    );
  if (at === 'on') return before === 'bordering';
  // "some way off being good", "anything but good", "less than good"
  if (at === 'off') return before === 'way';
  // … but "has never been anything but good" was always so
  if (at === 'but') return isAny(before, 'anything|all') && ![2, 3, 4].some((n) => NEGATIONS.has(wordAt(tokens, k - n)));
  if (at === 'than') return before === 'less';
  // "a long way from outstanding"
  if (at === 'from')
    return before === 'way' || before === 'away'
      ? isAt(
          tokens,
          k - 2,
          'long|some|little|whisker|inch|inches|step|steps|notch|hair|breath|point|points|rung|grade|bit|miles|just|still',
        )
      : isAny(before, 'far|distance|miles|remote');
  if (at === 'near') return isAny(before, 'nowhere|anywhere');
  return isAny(at, 'below|beneath') && isAny(before, 'falls|fell|fallen|fall|just|notch|rung|step|grade|still|well|one|were|was|is|are');
}
