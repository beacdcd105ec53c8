/** Grades said once and passed on: "So is B", "as was C", "B does likewise", "B's in 2018 and again in 2022". */

import { INSPECTOR } from '../lexicon/classes.ts';
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import { FUNCTION_WORDS } from '../lexicon/words.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { pastAside } from './clause-of-date.ts';
import { doesTheSame, ends, heldByOther, pastEnded, raised } from './does-the-same.ts';
import { type Group, OFFICES } from './groups.ts';
import { openGrade, saidTheSame, seenThen, theSame, toldOf } from './has-the-same.ts';
import { EARLIER } from './headline.ts';
import { monthsBefore } from './role.ts';
import type { When } from './when.ts';

const IS = new Set('is|are|was|were|has|have|had|does|do|did'.split('|'));

/** "It shares that grade with B": a grade held together. */
function sharedWith(r: Reading, line: Line, at: number): boolean {
  if (word(r, at - 1) !== 'with') return false;
  for (let i = at - 2; i >= Math.max(line.from, at - 7); i--)
    if (isWord(r, i, 'share|shares|shared'))
      return isWord(r, i + 1, 'it|this|that|the|its') && (i + 2 === at - 1 || SCALE_NOUNS.has(word(r, at - 2)));
  return false;
}

const perfectAfter = (r: Reading, g: Group) => isWord(r, g.to, 'has|have') && word(r, g.to + 1) === 'been';

/** "A is good, as B and C have been for years", "as B was in May": others with that grade. */
function asOthersAre(r: Reading, line: Line, g: Group): boolean {
  let at = g.from - 1;
  while (isWord(r, at, 'the|neighbouring|nearby|in|of|at|those')) at--;
  if (word(r, at) !== 'as' || (at > line.from && !isWord(r, at - 1, ',|;|–|('))) return false;
  if (perfectAfter(r, g)) return true;
  if (!isWord(r, g.to, 'is|are|was|were|has|had|did|does|do')) return false;
  const next = r.tokens[g.to + 1];
  return (
    g.to + 1 >= line.to ||
    next?.kind !== 'word' ||
    line.dates.some((d) => d.from - g.to >= 1 && d.from - g.to <= 2) ||
    isAny(next.w, 'too|already|now|before')
  );
}

const HAVE = 'has|have|had';

/** "Leeds, which is outstanding, has offered help. So has Kent": Kent has offered help, and is nothing. */
function otherVerb(r: Reading, at: number, source: Claim): boolean {
  if (!isWord(r, at, HAVE)) return false;
  for (let i = source.from - 1; i >= Math.max(source.line.from, source.from - 9); i--) if (isWord(r, i, HAVE)) return false;
  return true;
}

/** "Redbridge has lent managers, and so has Newham": what is passed on is told in the sentence itself before `at`, and is no grade. */
function ownClause(r: Reading, line: Line, at: number): boolean {
  for (let i = line.from; i < at; i++) {
    const t = r.tokens[i];
    if (t?.kind === 'word' && !FUNCTION_WORDS.has(t.w) && !covered(line.dates, i)) return true;
  }
  return false;
}

/** "Rutland joins Leicester on that rung": the one joined has the grade that was told. */
function joinsIn(r: Reading, g: Group, source: Claim): boolean {
  if (!isWord(r, g.to, 'joins|joined')) return false;
  for (let i = g.to + 1; i < g.to + 8; i++)
    if (isWord(r, i, 'on|in|at'))
      return (
        isWord(r, i + 1, 'that|this|the') &&
        (SCALE_NOUNS.has(word(r, i + 2)) || isWord(r, i + 2, 'rung|step|level|group|same')) &&
        source.lean < 1.5
      );
  return false;
}

/** "A was rated good in 2018 and B in 2014": the verb and the grade go unsaid where only the day is another. */
function datedAlone(r: Reading, line: Line, g: Group, source: Claim, dates: When[]): boolean {
  if (source.line !== line || !source.when || source.when.spot.from < source.to || source.when.spot.to > g.from) return false;
  let at = g.from - 1;
  while (isWord(r, at, 'the|neighbouring|nearby|then')) at--;
  if (!isWord(r, at, 'and|,|;|but|while') || g.from - source.when.spot.to > 4) return false;
  let to = pastAside(r, line, g.to);
  if (isWord(r, to, 'only|just|not')) to++;
  const d = dates.find((x) => x.spot.from >= to && x.spot.from - to <= 1 && x.spot.mention.kind === 'point');
  const end = d ? r.tokens[d.spot.to] : undefined;
  return d !== undefined && (d.spot.to >= line.to || end?.kind === 'mark' || isAny(end?.w ?? '', 'and|but|while'));
}

/** "A, like B, has been rated good", "Like B, A is inadequate", "A is good, like B": of both; "unlike B" says nothing of it. */
function likened(r: Reading, line: Line, g: Group, own: Claim[]): Claim | null {
  let at = g.from - 1;
  while (isWord(r, at, 'the|neighbouring|nearby|its|neighbour|neighbours')) at--;
  const mark = (i: number) => i >= line.to || isWord(r, i, ',|–|)|.|;');
  const whole =
    (isWord(r, at, 'like') && at - 1) ||
    (word(r, at) === 'with' && isWord(r, at - 1, 'along|together|as') && at - 2) ||
    (word(r, at) === 'as' && word(r, at - 1) === 'well' && word(r, at - 2) === 'as' && at - 3) ||
    (word(r, at) === 'with' && word(r, at - 1) === 'common' && word(r, at - 2) === 'in' && at - 3);
  if (whole === false || !(whole < line.from || isWord(r, whole, ',|–|(|just|and|"'))) return null;
  let end = g.to;
  if (isWord(r, end, 'before|next|to|across|council')) while (end < line.to && end - g.to < 5 && r.tokens[end]?.kind === 'word') end++;
  if (!mark(end)) return null;
  const graded = own.filter(
    (c) => !c.visit && c.same === null && c.grade !== null && !c.strands.length && c.councilSpot && c.councilSpot !== g,
  );
  // Said behind it, of the one that it is likened to.
  const ahead = graded.find((c) => {
    if (c.from < end || c.from - end > 14) return false;
    for (let i = end + 1; i < c.from; i++) if (isWord(r, i, ',|;|–|:|(|who|which|where|but')) return false;
    return true;
  });
  if (ahead) return ahead;
  const back = graded.filter((c) => c.to <= whole).pop();
  if (!back) return null;
  for (let i = back.to; i < whole; i++) if (isWord(r, i, ',|;|–|:|(|who|which|where|but|and')) return null;
  return back;
}

/** "Kent's dates from 2016", "Surrey's goes back to 2014": of a grade that need not be named again. */
function datesFrom(r: Reading, at: number, dates: When[]): boolean {
  let i = at;
  if (isWord(r, i, 'dates|dated|stems|stemmed|hails') && word(r, i + 1) === 'from') i += 2;
  else if (isWord(r, i, 'goes|went') && word(r, i + 1) === 'back' && word(r, i + 2) === 'to') i += 3;
  else if (isWord(r, i, 'is|was') && isWord(r, i + 1, 'of|from')) i += 2;
  else return false;
  return dates.some((d) => d.spot.from >= i - 1 && d.spot.from - i <= 4);
}

/** "Both inspections were in the spring: Derby's in March, Poole's in April": whose are visits, and no grades. */
function ofVisits(r: Reading, line: Line, to: number): boolean {
  for (let i = line.from; i < to; i++) if (isWord(r, i, 'inspections|visits|inspectors|inspected|visited|reports')) return true;
  return false;
}

/** "in the autumn before it was wound up": counted from then, and not from now. */
const untilThen = (r: Reading, { spot }: When) => word(r, spot.to) === 'before' && isWord(r, spot.to + 1, 'it|they|the|its');

/** The grade that the council of `source` came from, told in the same breath: "from good to adequate". */
const cameFrom = (before: Claim[], own: Claim[], source: Claim): Claim | null =>
  [...before.slice(-6), ...own].find(
    (c) =>
      c.line === source.line &&
      c.leanWhy.some((w) => w.startsWith('from')) &&
      !c.strands.length &&
      c.grade !== source.grade &&
      Math.abs(c.from - source.from) <= 10 &&
      c.councils[0]?.code === source.councils[0]?.code,
  ) ?? null;

/** "So therefore is the council.": nothing of the council's follows. */
const stopsAt = (r: Reading, at: number) => !/'s?$/.test(word(r, at - 1)) && (r.tokens[at] === undefined || isWord(r, at, '.|,|;|overall'));

/** Claims that `groups` of `line` take over from the claim before them. `last`: the last grade claimed before this line. */
export function copiedClaims(
  r: Reading,
  line: Line,
  own: Claim[],
  last: Claim | null,
  groups: Group[],
  dates: When[],
  before: Claim[],
): Claim[] {
  const out: Claim[] = [];
  for (const [n, g] of groups.entries()) {
    const model = own.some((c) => c.councilSpot === g) ? null : likened(r, line, g, own);
    if (model) {
      const { from, to, councils } = g;
      const when = line.dates.length > 1 ? null : model.when;
      out.push({ ...model, councils, councilSpot: g, when, rule: model.rule === 'performs' ? 'performs' : 'passed-on', from, to });
      continue;
    }
    const aside = pastAside(r, line, g.to);
    const to = seenThen(r, line, g);
    const alike = theSame(r, line, to) || (saidTheSame(r, line, g) ? line.to : 0);
    const other = alike ? groups.find((o) => o.from - alike <= 1 && o.from >= alike) : undefined;
    const told = toldOf(line, alike, other, [...own].filter((c) => c.to <= g.from && c.councilSpot !== g).pop() ?? last, [
      ...before,
      ...own,
    ]);
    // "A is outstanding, having been good. B joined it at the top": what A is
    const source =
      told && told.lean >= EARLIER && (raised(r, aside) || (isWord(r, aside, 'joined|joins') && isWord(r, aside + 1, 'it|them')))
        ? ([...before].filter(openGrade).pop() ?? null)
        : told;
    // "since Mel Meggs, previously deputy director in Rotherham, took the post"
    if (isWord(r, g.from - 1, 'in|at') && isWord(r, g.from - 2, OFFICES)) continue;
    if (!source || source.same !== null || own.some((c) => c.councilSpot === g && !(c.from > g.to && c.to < aside))) continue;
    // "So, since last November, is B": so or as, then a form of be before the council, at the start of a clause.
    let k = g.from - 1;
    while (k > line.from && isWord(r, k, 'the|too|also|in|for|of|at|that|council|those|last|final|old|former|"|,')) k--;
    let led = false;
    if (IS.has(word(r, k)) && !otherVerb(r, k, source))
      for (let i = k - 1; i >= Math.max(line.from, k - 7); i--)
        if (isWord(r, i, 'so|as|likewise|nor') && (i === line.from || isWord(r, i - 1, ',|;|–|(|and')))
          led = source.line === line || out.length > 0 || !ownClause(r, line, i);
    if (sharedWith(r, line, g.from)) led = true;
    const like = asOthersAre(r, line, g);
    // "B does likewise", "B is too", "B fared the same"
    const after = `${word(r, to)} ${word(r, to + 1)} ${word(r, to + 2)}`;
    const follows =
      alike > 0 ||
      /^(?:does|do|did) (?:likewise|too|also|so)\b|^(?:has|have) (?:likewise|too)\b|^(?:is|are|was|were) (?:too|likewise) \W?$|^likewise|^ditto|^, (?:too|likewise|ditto)|^does no (?:better|worse|more|less)|^(?:(?:has|have|had) )?fared (?:the|no|identically|alike|similarly)|^(?:followed|follows) suit|^(?:has|have|had) been so|^(?:have|has|had|got|won|earned|received|gained|hold|holds) (?:one|it|that|them|those|some|theirs) (?:too|also|as)\b/.test(
        after,
      ) ||
      (isWord(r, g.to, 'does|do|did') && word(r, g.to + 1) === 'the' && word(r, g.to + 2) === 'same' && ends(r, line, g.to + 3)) ||
      (isWord(r, g.to, 'too|also|similarly') && isWord(r, g.to + 1, '.|;|,|'));
    // "B's in 2018"
    const next = groups[n + 1]?.from ?? line.to;
    const dating = source.grade !== null && datesFrom(r, g.to, dates);
    const owns =
      /'s?$/.test(word(r, g.to - 1)) &&
      // "better than Sandwell's in 2018"
      !isWord(r, g.from - 1, 'than|unlike|over|above|below|beneath|from') &&
      (dating || own.length > 0 || !ofVisits(r, line, g.from)) &&
      ((isWord(r, g.to, 'in|,') && dates.some((d) => d.spot.from >= g.to && d.spot.from - g.to <= 2)) || dating);
    const gapped = datedAlone(r, line, g, source, dates);
    const joins = gapped || joinsIn(r, g, source) || (source.grade !== null && (doesTheSame(r, line, g) || heldByOther(r, line, g)));
    const since = dating || (to > g.to && follows) || /^(?:has|have) been so since/.test(`${after} ${word(r, g.to + 3)}`);
    if (!led && !follows && !owns && !like && !joins) continue;
    const moves =
      (led && isWord(r, k, 'has|have|had|did|does|do')) ||
      (like && isWord(r, g.to, 'has|have|did')) ||
      (follows && !/^(?:is|are|was|were)/.test(after));
    const past = joins ? pastEnded(r, line, g) : aside;
    const near = dates.filter((d) =>
      owns || like
        ? d.spot.from >= g.to && d.spot.from < next && d.spot.from - g.to < 12
        : led
          ? d.spot.from > k - 7 && d.spot.to <= g.from
          : (since || joins) && d.spot.from >= past && d.spot.from < next && d.spot.from - past < 10 && !untilThen(r, d),
    );
    // "Cumberland, inspected in the same month, October, fared no better"
    const seen = dates.filter((d) => alike > 0 && d.spot.from >= g.to && d.spot.to <= to).pop();
    for (const when of seen ? [seen] : near.length ? near : [null]) {
      const late = gapped && (monthsBefore(when?.date ?? null, r.published) ?? 99) <= 9;
      const old = !(like && perfectAfter(r, g)) && (monthsBefore(when?.date ?? null, r.published) ?? 0) >= 13;
      // "Kent has gone from good to adequate. So has Hull": where it came from, too.
      const left = moves && !when ? cameFrom(before, own, source) : null;
      if (left)
        out.push({
          ...left,
          councils: g.councils,
          councilSpot: g,
          when: null,
          rule: left.rule === 'performs' ? 'performs' : 'passed-on',
          line,
          from: g.from,
          to: g.to,
        });
      // "A is good and B outstanding. Both got the same in 2018": each its own.
      const each =
        source.line !== line && g.councils.length > 1
          ? g.councils.map((x) => [...before].filter((c) => openGrade(c) && c.councils.some((o) => o.code === x.code)).pop())
          : [];
      if (each.length && each.every((c) => c) && each.some((c) => c?.grade !== source.grade)) {
        for (const [n, c] of each.entries())
          if (c && when)
            out.push({
              ...c,
              councils: [g.councils[n] as Group['councils'][0]],
              councilSpot: g,
              when,
              lean: old ? 3 : c.lean,
              rule: c.rule === 'performs' ? 'performs' : 'passed-on',
              line,
              from: g.from,
              to: g.to,
            });
        continue;
      }
      out.push({
        ...source,
        councils: g.councils,
        councilSpot: g,
        when: when ?? (led && !owns && !like ? source.when : null),
        lean: since || late ? -1 : old ? Math.max(3, source.lean) : source.lean,
        strength: joins && source.line.said & INSPECTOR ? 2 : source.strength,
        // "One part, leadership, is inadequate. So therefore is the council."
        ...(led && source.strands.length && g.councils[0]?.code === source.councils[0]?.code && stopsAt(r, g.to)
          ? { strands: [], overall: true }
          : {}),
        // An annual rating stays one.
        rule: source.rule === 'performs' ? 'performs' : 'passed-on',
        line,
        from: g.from,
        to: g.to,
      });
    }
  }
  return out;
}
