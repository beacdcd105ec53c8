/** Strands named before their grade in one sentence: "leadership is good", "adoption, judged good at the same time". */

import type { Strand } from '../../domain/strands.ts';
import type { GradeWord } from '../lexicon/grades.ts';
import { COPULAS } from '../lexicon/words.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import { bracketed, entry } from './strand-entries.ts';
import { LINKS, runsOf, type StrandRun } from './strand-runs.ts';
import { asideOfSome, exceptAt } from './strand-sets.ts';

/** Verbs of people who speak of a grade: leaders who "welcomed the good rating" are not what is rated. */
const SPEAKS =
  'said|says|say|saying|welcomed|welcome|welcomes|hailed|hail|praised|told|tell|accept|accepts|accepted|insist|insisted|hope|hoped|celebrated|celebrate|thanked|admitted|admit|blamed|promised|want|wanted|warned|described|called|call|believe|know|knew|feel|felt|think|thought|apologised|expected|expect|challenged|disputed|dispute|working|worked|made|make|had|have';

/** Words that end what a strand can be the subject of. */
const PARTERS =
  'overall|whole|everything|rest|but|when|after|since|before|while|whilst|whereas|although|though|because|if|until|unless|despite';

/** What an aside between commas begins with. */
const ASIDES = 'which|who|where|whose|when|judged|graded|marked|inspected|assessed|counted|reported|given|told|after|following|according';

/** Subjects of a new clause that are the whole again. */
const WHOLES = 'service|services|department|council|authority|borough|county|city|directorate';

/** "Its looked-after services did better still: outstanding" */
const fared = (r: Reading, from: number, to: number) =>
  r.tokens.slice(from, to).every((t) => isAny(t.w, 'did|do|fared|fare|fares|does|went|better|worse|best|worst|still|even|yet|well|badly'));

/** "the department, which looks after vulnerable youngsters and those in care, requires improvement": what the whole does. */
function inClause(r: Reading, run: StrandRun, from: number): boolean {
  let end = run.to;
  while (end < from && end - run.to < 6 && word(r, end) !== ',') end++;
  if (word(r, end) !== ',' || end >= from) return false;
  for (let i = run.from - 1; i > run.from - 12; i--)
    if (isWord(r, i, ',|;|.')) return word(r, i) === ',' && word(r, i + 1) === 'which' && isWord(r, i - 1, WHOLES);
  return false;
}

/** "leadership: good", "adoption, judged good at the same time", "A and B, both of which were inadequate". */
export function strandsBefore(r: Reading, line: Line, from: number, taken: Set<number>): Spot<Strand>[] {
  const aside = asideOfSome(r, line, from);
  const runs = runsOf(r, line).filter((x) => x.to <= from && !(aside && x.from > aside.from && x.to <= aside.to));
  const own = runs[runs.length - 1];
  if (!own) return [];
  if (inClause(r, own, from)) return [];
  // "Care leavers are the exception to a run of top marks: the service for them was graded good"
  const them = isAny(own.strands[0]?.value ?? '', 'children in care|care leavers') && own.strands.length === 1 && from - own.to < 32;
  if (them && forThem(r, Math.max(own.to, from - 7), from) && line.grades.some((g) => g.from >= own.to && g.to <= from)) return own.strands;
  for (let k = own.to; k < from; k++) if (word(r, k) === 'exception' && word(r, k + 1) === 'to') return [];
  const run = { ...own, strands: theirImpact(r, line, own) };
  const last = run.strands[run.strands.length - 1] as Spot<Strand>;
  // "where all were inadequate apart from adoption, has been found to require improvement"
  if (
    word(r, run.to) === ',' &&
    isWord(r, run.to + 1, 'has|have|had|is|are|was|were') &&
    [1, 2, 3].some((n) => run.from - n > line.from && exceptAt(r, run.from - n) === run.from) &&
    line.grades.some((g) => g.to <= run.from)
  )
    return [];
  const moved = movedFrom(r, line, from) ?? wentOn(r, line, run, from);
  if (taken.has(last.from) && !(moved && moved.from >= run.to)) return [];
  let steps = 0;
  const people = /^(?:leaders|managers)'?$/.test(word(r, run.to - 1));
  for (let k = run.to; k < from; k++) {
    const w = word(r, k);
    if (line.grades.some((g) => g !== moved && g.from <= k && k < g.to)) return [];
    if (
      line.councils.some((c) => c.from === k) &&
      !isWord(r, k - 1, 'in|at|of|across|the|by|for') &&
      !(k - run.to <= 2 && fronted(r, line, run))
    )
      return [];
    if (k === run.to && w === ',' && isWord(r, from - 1, ':|"') && entry(r, line, run, from - 1)) break;
    if (
      w === ':' &&
      k !== run.to &&
      !fared(r, run.to, k) &&
      !entry(r, line, run, k) &&
      !isWord(r, k + 1, 'their|its|they|it|that|those') &&
      !forThem(r, k, from)
    )
      return [];
    // "Care leavers have it better; their services require improvement"
    if (w === '.' || (w === ';' && !isWord(r, k + 1, 'their|they|these|those') && !forThem(r, k, from))) return [];
    // "children in care, and with them overall effectiveness, …"
    const withIt = w === ',' && word(r, k + 1) === 'and' && word(r, k + 2) === 'with' && isWord(r, k + 3, 'it|them|that');
    if (w === '–' || w === '(' || withIt || (w === ',' && isWord(r, k + 1, ASIDES))) {
      const close = closing(r, line, k, from) || formerly(r, line, k, from);
      if (close) {
        k = close;
        continue;
      }
      // "care leavers are well served (good)"
      if (w === '(' && !bracketed(r, line, run, k, from)) return [];
      if (w === ',') k++;
      continue;
    }
    // "leaders, let it be said, are good", "care leavers, though, get …"
    const over = w === ',' ? spoken(r, line, k, from) : 0;
    if (over) {
      k = over;
      continue;
    }
    if (w === 'though' && word(r, k - 1) === ',' && word(r, k + 1) === ',') continue;
    // "for care leavers it is better, but still requires improvement": the same subject goes on.
    if (
      isAny(w, PARTERS) &&
      !(w === 'whole' && k === run.to + 2) &&
      !(w === 'overall' && word(r, k + 1) === 'effectiveness' && isWord(r, k - 1, 'and|,')) &&
      !(w === 'but' && isWord(r, k + 1, 'still|now|is|was|also|remains|only|both|each|all|they|these'))
    )
      return [];
    // "both of which", "leadership, which"; but "care leavers who"
    if (isAny(w, 'which|who') && word(r, k - 1) !== ',' && word(r, k - 1) !== 'of' && k + 1 < from) return [];
    // "care leavers get services that require improvement", "the one part that requires improvement"
    // "the help and protection that families receive were good"
    const gets = [1, 2, 3, 4].some((m) => isWord(r, k + m, 'receive|receives|get|gets|given|gives|give|offers|provides|experience'));
    if (
      w === 'that' &&
      !isWord(r, k - 1, 'service|services|support|care|help|part|one|area|strand|thing') &&
      !isWord(r, k + 1, 'part|area|strand|service|work|side') &&
      !gets &&
      !cleft(r, line, run)
    )
      return [];
    // "leaders have been marked good"
    if (
      people &&
      ((isAny(w, SPEAKS) &&
        // "have been called outstanding by inspectors"
        !(w === 'called' && COPULAS.has(word(r, k - 1))) &&
        !(isAny(w, 'have|had') && isWord(r, k + 1, 'been|also|now|again|become')) &&
        // "with senior leaders described as outstanding"
        !(k === run.to && w === 'described' && word(r, k + 1) === 'as')) ||
        (w === 'as' && from - k > 3))
    )
      return [];
    // "children in its care were at risk, and the service was rated inadequate"
    if (w === 'and' && word(r, k - 1) === ',' && [1, 2, 3].some((m) => isWord(r, k + m, WHOLES))) return [];
    if (++steps > 14) return [];
  }
  if (moved && taken.has(last.from)) return run.strands;
  return run.strands.filter((s) => !taken.has(s.from));
}

/** "Leaders fared best: their impact was good", "… inspectors thought their impact good": the impact of those who were named last, when they lead. */
function theirImpact(r: Reading, line: Line, run: StrandRun): Spot<Strand>[] {
  const [s] = run.strands;
  if (!s || run.strands.length > 1 || word(r, run.to - 1) !== 'impact' || word(r, s.from - 1) !== 'their') return run.strands;
  const named = (l: Line | undefined) => (l?.line === line.line ? l.strands.filter((x) => x.to < s.from).pop() : undefined);
  const whose = named({ ...line, strands: line.strands.filter((x) => x !== s && x.to < s.from) }) ?? named(r.lines[line.index - 1]);
  return whose?.value === 'leadership' ? [{ ...s, value: 'leadership' }] : run.strands;
}

/** "Children in care fare better: services for them require improvement", between `from` and `to`. */
const forThem = (r: Reading, from: number, to: number): boolean =>
  [2, 3, 4, 5].some((n) => from + n < to && isWord(r, from + n, 'them|these') && isWord(r, from + n - 1, 'for|with|of|to'));

/** "When it comes to help and protection(,) the borough …", "in leadership Kent …": what the clause is about stands before its subject. */
function fronted(r: Reading, line: Line, run: StrandRun): boolean {
  let k = run.from - 1;
  let on = false;
  for (; k >= line.from && !isWord(r, k, ',|;|:|–'); k--) {
    if (isWord(r, k, 'for|in|on|to|of|with|regarding|concerning|regards')) on = true;
    else if (!LINKS.has(word(r, k)) && !isWord(r, k, 'when|it|comes|came|as|terms|case|turning|turn|but|yet|while|however|only|whereas'))
      return false;
  }
  return on;
}

/** "from good to outstanding", "now good from inadequate": the grade that the one at `from` was moved from or to; null when it was not. */
function movedFrom(r: Reading, line: Line, from: number): Spot<GradeWord> | null {
  const before = line.grades.filter((g) => g.to <= from).pop();
  if (!before || from - before.to > 7) return null;
  let to = word(r, before.from - 1) === 'from';
  for (let i = before.to; i < from; i++) {
    const w = word(r, i);
    if (isAny(w, ';|:|and|but|while') || line.strands.some((s) => s.from === i)) return null;
    if (isAny(w, 'from')) to = true;
  }
  return to && isWord(r, from - 1, 'to|into|from|a|an|"|as|now|being') ? before : null;
}

/** "Leaders were inadequate in 2018 but are now good": the grade that the same subject had before, where nothing else becomes the subject in between. */
function wentOn(r: Reading, line: Line, run: StrandRun, from: number): Spot<GradeWord> | null {
  const before = line.grades.filter((g) => g.to <= from).pop();
  if (!before || before.from < run.to || from - before.to > 12) return null;
  // "Capacity to improve is inadequate for the first and adequate for the second"
  const own = line.grades.find((g) => g.from === from)?.to ?? line.to;
  if (
    word(r, before.to) === 'for' &&
    isWord(r, from - 1, 'and|but|,') &&
    word(r, own) === 'for' &&
    isWord(r, own + 2, 'second|latter|other|first|former') &&
    !line.strands.some((s) => s.from >= before.to && s.to <= own + 5)
  )
    return before;
  // "Looked-after services, adequate last time, are good"; "Capacity to improve: good, and good"
  let joined =
    word(r, before.from - 1) === ',' &&
    before.from - 1 === run.to &&
    COPULAS.has(word(r, from - (isWord(r, from - 1, 'now|both|all|still') ? 2 : 1)));
  const twice = run.strands[0]?.value === 'capacity to improve' && isWord(r, from - 1, 'and|,');
  if (twice && from - before.to <= 2) return before;
  for (let i = before.to; i < from; i++) {
    const w = word(r, i);
    if (isAny(w, 'but|and|yet|though')) joined = true;
    else if (
      !COPULAS.has(w) &&
      !covered(line.dates, i) &&
      !isAny(
        w,
        ',|"|in|at|last|time|now|since|then|also|still|again|today|has|have|had|this|improved|to|risen|moved|rated|judged|graded|found|before|previously|as|is|it|they',
      )
    )
      return null;
  }
  return joined && word(r, from - 1) !== 'and' ? before : null;
}

/** "It is the impact of leaders that requires improvement". */
function cleft(r: Reading, line: Line, run: StrandRun): boolean {
  for (let i = run.from - 1; i >= Math.max(line.from, run.from - 3); i--)
    if (isWord(r, i, "it's") || (word(r, i) === 'it' && isWord(r, i + 1, 'is|was'))) return true;
  return false;
}

/** The comma behind "…, let it be said," or "…, on the other hand," before a verb, where the aside names no grade; 0 when there is none. */
function spoken(r: Reading, line: Line, open: number, to: number): number {
  for (let i = open + 1; i < Math.min(to, open + 9); i++) {
    if (covered(line.grades, i) || covered(line.councils, i) || covered(line.strands, i) || isWord(r, i, ';|:|(|–')) return 0;
    if (word(r, i) === ',') return COPULAS.has(word(r, i + 1)) || isWord(r, i + 1, 'has|have|requires|require|required') ? i : 0;
  }
  return 0;
}

/** The comma behind "…, which was inadequate in 2023," before `to`: what it was before is no end of what it is; 0 when there is none. */
function formerly(r: Reading, line: Line, open: number, to: number): number {
  if (word(r, open) !== ',' || !isWord(r, open + 1, 'which|who') || !isWord(r, open + 2, 'was|were|had')) return 0;
  const told = line.grades.find((g) => g.from > open && g.from - open <= 6);
  if (!told || told.to >= to) return 0;
  for (let i = told.to; i < to; i++) {
    if (covered(line.grades, i)) return 0;
    if (word(r, i) === ',') return isWord(r, i + 1, 'is|are|has|have|was|were|now|this') ? i : 0;
  }
  return 0;
}

/** The mark that closes the aside opened at `open`, before `to`; 0 when none does or when the aside holds a grade. */
function closing(r: Reading, line: Line, open: number, to: number): number {
  const w = word(r, open);
  const mark = w === '(' ? ')' : w;
  for (let i = open + 1; i < to; i++) {
    if (covered(line.grades, i)) return 0;
    if (word(r, i) === mark) return i;
  }
  return 0;
}
