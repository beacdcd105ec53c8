/** In which clause of a sentence a date stands: that of the grade before it, an aside about that grade, or the main clause behind it. */
import type { GradeWord } from '../lexicon/grades.ts';
import type { DateSpot, Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';

type Place = { from: number; to: number };

/** What stands at `at` is the subject of a clause. */
export const startsClause = (r: Reading, at: number) => isWord(r, at, 'the|a|it|they|its|their|he|she|we|inspectors|ofsted');

/** What a grade is called in an aside about it. */
const CALLED = 'grade|mark|rating|verdict|judgement|label|status|score|result|position|accolade|assessment|finding';

/** "good, won in 2018, to …" */
const GIVEN = 'awarded|given|won|earned|gained|achieved|conferred|held|first|received|granted|secured';

/**
 * "from good, where they'd been since 2018, to inadequate", "good, a mark earned in 2017, to outstanding": the grade whose aside of time holds `at`; null when none
 * does.
 */
export function asideOf(r: Reading, line: Line, at: number): Spot<GradeWord> | null {
  if (!says(r.tokens, ',', at - 10, at)) return null;
  for (let i = at; i > line.from && at - i < 10; i--) {
    const w = word(r, i);
    const names = isAny(w, 'a|an|the') && [1, 2, 3].some((k) => isWord(r, i + k, CALLED));
    const given = isAny(w, GIVEN) || (isAny(w, 'its|their') && isWord(r, i + 1, CALLED));
    if (word(r, i - 1) !== ',' || !(names || given || isAny(w, 'where|which'))) continue;
    const g = line.grades.find((o) => o.to === (word(r, i - 2) === '"' ? i - 2 : i - 1));
    const next = line.grades.find((o) => o.from > i);
    for (let k = at; g && next && k < next.from; k++) if (word(r, k) === ',') return names || word(r, k + 1) === 'to' ? g : null;
    return null;
  }
  return null;
}

/** "services, which were good in 2014 and in 2018, are now inadequate": the years stay in the clause that ends with the comma, beside a grade of its own. */
export function closedRelative(r: Reading, line: Line, d: Place, g: Place): boolean {
  let end = d.to;
  while (end < g.from && word(r, end) !== ',') end++;
  if (end >= g.from) return false;
  for (let i = d.from - 1; i > line.from; i--) {
    // "in a single, shocking report"
    if (
      isWord(r, i, ',|;|–|(') &&
      !isWord(r, i - 2, 'a|an') &&
      !(word(r, i) === ',' && isWord(r, i + 1, 'which|who|whose|where')) &&
      // "which had been inadequate twice, in 2014 and 2018, are"
      !(word(r, i) === ',' && line.dates.some((o) => o.from > i && o.from - i <= 2 && o.to <= d.to))
    )
      return false;
    // "Hull, where last year's verdict was the same, is good"
    if (isWord(r, i, 'which|who|whose|where') && word(r, i - 1) === ',')
      return (
        line.grades.some((o) => o.from > i && o.to <= end) ||
        line.cues.some((c) => c.value === 'same' && c.from > i && c.to <= end && word(r, c.to - 1) === 'same')
      );
    // "inadequate when inspectors came in 2017, was rated good in June"
    if (word(r, i) === 'when' && line.grades.some((o) => o.to === i)) return true;
  }
  return false;
}

const OPENS_WITH = 'rated|judged|graded|found|deemed|having|declared|branded|classed|labelled|ranked|once';

/** "Rated good in 2015 and again in 2018, they now hold the top grade": the years stay in the clause that opens the sentence with a grade of its own. */
export function closedOpening(r: Reading, line: Line, d: Place, g: Place): boolean {
  const [first] = line.grades;
  if (!first || first.to > d.from || !(first.from === line.from || isWord(r, line.from, OPENS_WITH))) return false;
  for (let i = line.from; i < g.from; i++) {
    if (isWord(r, i, ';|:|–|(')) return false;
    if (i >= d.to && word(r, i) === ',' && (startsClause(r, i + 1) || line.councils.some((c) => c.from === i + 1))) return true;
  }
  return false;
}

/** "the adequate that Harrow was given in 2012", "the good rating it got in May". */
export function wasGiven(r: Reading, line: Line, g: Place, d: Place): boolean {
  let i = g.to;
  if (isWord(r, i, 'rating|grade|judgement|verdict|mark')) i++;
  // "a rating of inadequate, handed down the previous autumn"
  if (word(r, i) === ',' && isWord(r, i + 1, 'handed|given|awarded|delivered|issued|received|earned|imposed|conferred|won|dating'))
    return d.from - i <= 6;
  if (!isWord(r, i, 'that|which|it|they|we') && !line.councils.some((c) => c.from === i)) return false;
  let verb = false;
  for (; i < d.from; i++) {
    if (isWord(r, i, ',|;|–|(|and|but')) return false;
    if (isWord(r, i, 'given|got|had|received|won|earned|awarded|handed|secured|achieved|gained|held|carried')) verb = true;
  }
  return verb;
}

/** "Two years since it was found inadequate, inspectors returned in May": the day of the main clause, not of the one before it. */
export function behindSince(r: Reading, line: Line, g: Place, d: DateSpot): boolean {
  let comma = -1;
  for (let i = g.to; i < d.from; i++) if (word(r, i) === ',' && startsClause(r, i + 1)) comma = i;
  if (comma < 0) return false;
  for (let i = g.from - 1; i >= line.from; i--) {
    if (isWord(r, i, ',|;|:')) return false;
    if (isWord(r, i, 'since|after')) return i - line.from <= 8;
  }
  return false;
}

/** Past ", which had been inadequate," behind a name that ends at `at`; `at` where no such clause follows. */
export function pastAside(r: Reading, line: Line, at: number): number {
  if (word(r, at) !== ',' || !isWord(r, at + 1, 'which|where|whose')) return at;
  for (let i = at + 2; i < line.to && i < at + 16; i++)
    if (word(r, i) === ',') return i + 1;
    else if (isWord(r, i, ';|:|–')) return at;
  return at;
}

/** "Kent in 2018 and Bath, which had been inadequate, only last month": the day stands behind the clause that has the grade. */
export function behindAside(r: Reading, line: Line, g: Place, d: Place): boolean {
  for (let i = g.from - 1; i > line.from && g.from - i < 12; i--) {
    if (isWord(r, i, ',|;|:|–')) return false;
    if (!isWord(r, i, 'which|where|whose') || word(r, i - 1) !== ',') continue;
    const to = pastAside(r, line, i - 1);
    const end = r.tokens[d.to];
    // "The council, which was good last time too, in 2019, said …": its verb is still to come
    if (end?.w === ',' && d.to + 1 < line.to && !line.dates.some((o) => o.to < i)) return false;
    return to > g.to && to <= d.from && d.from - to <= 2 && (d.to >= line.to || end?.kind === 'mark' || isAny(end?.w ?? '', 'and|but'));
  }
  return false;
}

/** "Kent's services, good as recently as 2014, are inadequate", "– good at their inspection of 2014 –": the grade of an aside between subject and verb that ends with the day at `d`. */
export function apposedWith(r: Reading, line: Line, d: Place): Spot<GradeWord> | null {
  const close = word(r, d.to);
  if (!isAny(close, ',|–|)') || !isWord(r, d.to + 1, VERBS)) return null;
  const g = line.grades.filter((o) => o.to <= d.from).pop();
  if (!g || d.from - g.to > 8) return null;
  for (let i = g.to; i < d.from; i++)
    if (isWord(r, i, ';|:|(|and|but|to|is|are|was|were|has|have|had|until') || (word(r, i) === ',' && close === ',')) return null;
  let k = g.from - 1;
  while (isWord(r, k, '"|rated|judged|graded|found|only|still|once|itself|themselves|a|an')) k--;
  return word(r, k) === (close === ')' ? '(' : close) ? g : null;
}
const VERBS = 'is|are|was|were|has|have|had|now|remains|remain|requires|require|got|gets|received|became|becomes|will';

/** "In 2012 it was inadequate, in 2015 it was adequate and in 2019 it was good": each day stands before its grade, as the first did. */
export function nextOfChain(r: Reading, line: Line, d: Place, g: Place): boolean {
  const lead = d.from - (isWord(r, d.from - 1, 'in|by|at') ? 2 : 1);
  if (lead - g.to > 1 || !isWord(r, lead, ',|and|but|then|;')) return false;
  const next = line.grades.find((o) => o.from >= d.to);
  const before = line.dates.filter((o) => o.mention.kind === 'point' && o.to <= g.from && g.from - o.to <= 9).pop();
  return (
    next !== undefined &&
    next.from - d.to <= 8 &&
    before !== undefined &&
    isWord(r, before.from - 1, 'in|by|at|:|,') &&
    !line.grades.some((o) => o.from >= before.to && o.to <= g.from) &&
    !line.dates.some((o) => o.from >= d.to && o.to <= next.from) &&
    !isWord(r, d.to, ',|and')
  );
}

/** A clause that is set against the one before it. */
export function setAgainst(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWord(r, i, 'though|although|while|whereas|whilst|now')) return true;
  return false;
}
