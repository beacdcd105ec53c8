/**
 * Is this grade word a judgement? Decides for one candidate by the words around it: what stands between it and its verb, what noun follows, whether it is hoped
 * for, denied, quoted from somebody without authority, or part of an explanation of the scale.
 */

import { GENERAL_NOUNS, type GradeWord, JUDGING_VERBS, SCALE_NOUNS, SCALE_ORDER, SERVICE_NOUNS } from '../lexicon/grades.ts';
import { SUBJECT_HEADS, UNSTEADY } from '../lexicon/subjects.ts';
import { BETWEEN, COPULAS, DETERMINERS, FUNCTION_WORDS, NEGATIONS } from '../lexicon/words.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import type { Token } from '../text/tokens.ts';

/** `strength`: 3 said by a judging verb or a scale noun, 2 by form, 1 only likely. */
export type Verdict = { accepted: boolean; rule: string; strength: 0 | 1 | 2 | 3; verb?: string };

const no = (rule: string): Verdict => ({ accepted: false, rule, strength: 0 });
const yes = (rule: string, strength: 1 | 2 | 3, verb?: string): Verdict =>
  verb ? { accepted: true, rule, strength, verb } : { accepted: true, rule, strength };

const HARD_STOPS = new Set([';', ':', '(', ')', '–']);

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

const covered = (spots: { from: number; to: number }[], i: number) => spots.some((s) => s.from <= i && i < s.to);

/** Whether token `i` can be the head of what is judged: a council, a service, a strand, a pronoun for them. */
export function isSubject(line: Line, tokens: Token[], i: number): boolean {
  const t = tokens[i];
  if (!t) return false;
  return SUBJECT_HEADS.has(t.w) || covered(line.councils, i) || covered(line.services, i) || covered(line.strands, i);
}

function quotedAlone(tokens: Token[], g: Spot<GradeWord>): boolean {
  const before = tokens[g.from - 1]?.w;
  const after = tokens[g.to]?.w;
  return before === '"' && (after === '"' || ((after === ',' || after === '.') && tokens[g.to + 1]?.w === '"'));
}

/** Grades that only explain the scale: three or more different ones in its order, with nothing but commas and "or" between. */
function explainsScale(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const run: Spot<GradeWord>[] = [];
  let hasOr = false;
  for (const other of line.grades) {
    const last = run[run.length - 1];
    if (last) {
      let joined = true;
      for (let i = last.to; i < other.from; i++) {
        const w = (tokens[i] as Token).w;
        if (w === 'or') hasOr = true;
        if (w !== ',' && w !== 'and' && w !== 'or' && w !== '"' && w !== 'to' && w !== 'be') joined = false;
      }
      if (!joined) {
        if (run.includes(g)) break;
        run.length = 0;
        hasOr = false;
      }
    }
    run.push(other);
  }
  if (!run.includes(g)) return false;
  const ranks = run.map((x) => SCALE_ORDER.indexOf(x.value.grade));
  const down = ranks.every((x, i) => i === 0 || x > (ranks[i - 1] as number));
  const up = ranks.every((x, i) => i === 0 || x < (ranks[i - 1] as number));
  return (run.length >= 3 && (down || up)) || (run.length >= 2 && hasOr);
}

/** Looks left from the grade for what gives it: a judging verb, a copula, "a rating of". Null when something else stands between. */
function giver(tokens: Token[], line: Line, g: Spot<GradeWord>): { rule: string; at: number; verb: string } | null {
  let steps = 0;
  let sawTo = false;
  for (let i = g.from - 1; i >= line.from && steps < 16; i--, steps++) {
    const t = tokens[i] as Token;
    if (t.w === '"' || t.w === ',') continue;
    if (HARD_STOPS.has(t.w)) return null;
    if (t.w === 'of' && SCALE_NOUNS.has(tokens[i - 1]?.w ?? '')) return { rule: 'rating-of', at: i - 1, verb: tokens[i - 1]?.w ?? '' };
    if (
      t.w === 'as' &&
      /^(?:described|classed|seen|evaluated|regarded|condemned|criticised|assessed|categorised|styled|marked|rated|graded|judged|out|up)$/.test(
        tokens[i - 1]?.w ?? '',
      )
    )
      return { rule: 'judged', at: i - 1, verb: tokens[i - 1]?.w ?? '' };
    if (t.w === 'to') sawTo = true;
    if (SCALE_NOUNS.has(t.w) && COPULAS.has(tokens[i + 1]?.w ?? '')) return { rule: 'rating-is', at: i, verb: t.w };
    if (COPULAS.has(t.w)) {
      // "has been rated", "was found to be": the verb further left, if it is near, says more.
      for (let k = i - 1; k >= Math.max(line.from, i - 3); k--) {
        const v = tokens[k] as Token;
        if (JUDGING_VERBS.has(v.w)) return { rule: 'judged', at: k, verb: v.w };
        if (!BETWEEN.has(v.w)) break;
      }
      return { rule: 'is', at: i, verb: t.w };
    }
    if (JUDGING_VERBS.has(t.w) && !(t.w === 'rate' && tokens[i - 1]?.w === 'the'))
      return { rule: sawTo ? 'moved-to' : 'judged', at: i, verb: t.w };
    if (BETWEEN.has(t.w) || DETERMINERS.has(t.w) || t.kind === 'number') continue;
    if (isSubject(line, tokens, i) || covered(line.dates, i) || covered(line.cues, i) || covered(line.grades, i)) continue;
    if (t.w === 'from' || t.w === 'and' || t.w === 'in' || t.w === 'with' || t.w === 'for' || t.w === 'at' || t.w === 'on') continue;
    if (/ly$/.test(t.w)) continue;
    return null;
  }
  return null;
}

/** The head before a copula: skips adverbs, brackets and marks. */
function headBefore(tokens: Token[], line: Line, at: number): number {
  let i = at - 1;
  while (i >= line.from) {
    const t = tokens[i] as Token;
    if (t.w === ',' && i > line.from) {
      // An aside between commas stands between subject and verb: the head is before it.
      for (let k = i - 1; k >= line.from && !HARD_STOPS.has((tokens[k] as Token).w); k--) if (isSubject(line, tokens, k)) return k;
    }
    if (
      t.kind === 'mark' ||
      /ly$/.test(t.w) ||
      (BETWEEN.has(t.w) && !SUBJECT_HEADS.has(t.w)) ||
      covered(line.dates, i) ||
      COPULAS.has(t.w) ||
      /^(?:has|have|had|having|in|on|since|last|also|so|too|then|itself|themselves|there|here|which|who|that)$/.test(t.w)
    )
      i--;
    else break;
  }
  return i;
}

/** What follows the grade, when it is a noun that shows that the word is plain English. */
function harmlessNoun(tokens: Token[], line: Line, g: Spot<GradeWord>): string | null {
  let i = g.to;
  while (i < line.to && (tokens[i] as Token).w === '"') i++;
  const next = tokens[i];
  if (!next || i >= line.to || next.kind !== 'word') return null;
  if (next.w === 'enough') return 'plain-english.enough';
  if (g.value.grade === 'requires improvement' && !next.joined)
    return next.w === 'plan' || next.w === 'notice' ? 'plain-english.noun' : null;
  if (FUNCTION_WORDS.has(next.w) || SCALE_NOUNS.has(next.w) || covered(line.councils, i) || covered(line.dates, i)) return null;
  if (GENERAL_NOUNS.has(next.w)) return 'general.plural';
  if (
    SERVICE_NOUNS.has(next.w) ||
    (covered(line.services, i) && !line.services.some((s) => s.from === i && s.value.service === 'elsewhere'))
  )
    return null;
  if (DETERMINERS.has(tokens[g.from - 1]?.w ?? '') && /ed$/.test(next.w)) return null;
  if (/ly$/.test(next.w) || next.w === 'rated' || next.w === 'graded') return null;
  if (COPULAS.has(next.w) || JUDGING_VERBS.has(next.w)) return null;
  return 'plain-english.noun';
}

function hoped(tokens: Token[], line: Line, g: Spot<GradeWord>): string | null {
  const start = clauseStart(tokens, line, g.from);
  const end = clauseEnd(tokens, line, g.to);
  for (const c of line.cues) {
    if (c.value === 'unofficial' && c.from >= line.from) return 'not-official';
    if (c.value === 'future' && c.from >= start && c.from < g.from && g.from - c.from < 12) return 'not-a-fact.future';
    if (c.value !== 'hope' || c.to > g.from || c.from < start || g.from - c.to > 14 || partedByComma(tokens, c.to, g.from)) continue;
    const word = (tokens[c.from] as Token).w;
    if (word === 'another') {
      const later = tokens.slice(g.to, end).some((t) => t.w === 'would' || t.w === 'could' || t.w === 'might');
      if (!later) continue;
    }
    // "had expected the rating" restates one that came.
    if (/^expect/.test(word) && tokens[c.from - 1]?.w === 'had' && (tokens[c.to]?.w === 'the' || tokens[c.to]?.w === 'its')) continue;
    return 'not-a-fact.hope';
  }
  // "rated inadequate would …", "good next time"
  for (const c of line.cues)
    if (
      c.value === 'hope' &&
      c.from >= g.to &&
      c.from - g.to <= 4 &&
      /^(?:next time|within reach|in sight)$/.test(
        tokens
          .slice(c.from, c.to)
          .map((t) => t.w)
          .join(' '),
      )
    )
      return 'not-a-fact.hope';
  return null;
}

/** A new clause begins between a cue and a grade: ", which has been …", ", and …". */
function partedByComma(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (
      (tokens[i] as Token).w === ',' &&
      /^(?:which|who|whose|where|when|and|but|as|after|having|though|although|its|the)$/.test((tokens[i + 1] as Token).w)
    )
      return true;
  return false;
}

function denied(tokens: Token[], line: Line, g: Spot<GradeWord>): string | null {
  const start = clauseStart(tokens, line, g.from);
  for (let i = g.from - 1; i >= Math.max(start, g.from - 7); i--) {
    const t = tokens[i] as Token;
    if (t.w === ',' || line.grades.some((o) => o !== g && o.from <= i && i < o.to)) break;
    if (!NEGATIONS.has(t.w)) continue;
    const next = tokens[i + 1]?.w;
    if (
      next === 'longer' ||
      next === 'only' ||
      next === 'just' ||
      next === 'more' ||
      next === 'higher' ||
      next === 'better' ||
      next === 'lower' ||
      next === 'merely' ||
      next === 'change'
    )
      continue;
    if (t.w === 'no' && next === 'surprise') continue;
    return 'denied';
  }
  for (let i = g.from - 1; i >= Math.max(line.from, g.from - 3); i--)
    if (tokens[i]?.w === 'than' && /^(?:better|less|more|worse|higher)$/.test(tokens[i - 1]?.w ?? '') && tokens[i - 2]?.w !== 'no')
      return 'compared';
  return null;
}

/** "does not disturb the rating of good": the grade itself is taken for granted. */
function presupposed(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const k = g.from - 1;
  const noun = SCALE_NOUNS.has(tokens[g.to]?.w ?? '');
  if (noun && /^(?:the|its|their|that|our)$|'s?$/.test(tokens[k]?.w ?? '')) return true;
  return (
    k - 2 >= line.from &&
    tokens[k]?.w === 'of' &&
    SCALE_NOUNS.has(tokens[k - 1]?.w ?? '') &&
    /^(?:the|its|their|that)$/.test(tokens[k - 2]?.w ?? '')
  );
}

/** "a council found inadequate", "authorities judged good": nobody in particular. */
function nobodys(tokens: Token[], line: Line, g: Spot<GradeWord>): string | null {
  for (let i = g.from - 1; i >= Math.max(line.from, g.from - 12); i--) {
    const t = tokens[i] as Token;
    if (HARD_STOPS.has(t.w) || covered(line.councils, i)) return null;
    if (
      /^(?:councils|authorities|boroughs)$/.test(t.w) &&
      !/^(?:both|the|all|two|three|these|those|four|five)$/.test(tokens[i - 1]?.w ?? '') &&
      !line.councils.some((c) => c.from < i && i - c.to <= 2)
    )
      return 'somebody-else.general';
    if (
      /^(?:council|authority|borough|department)$/.test(t.w) &&
      /^(?:a|an|any|some|no|every|another|whichever)$/.test(tokens[i - 1]?.w ?? '') &&
      tokens[i - 2]?.w !== ',' &&
      !covered(line.councils, i - 2)
    )
      return t.w === 'department' ||
        !/^(?:found|judged|rated|graded|that|which|whose|in|with|deemed|declared|is|was|has|had|–|,|can|could|would|to)$/.test(
          tokens[i + 1]?.w ?? '',
        )
        ? null
        : 'somebody-else.general';
  }
  return null;
}

/** "its inadequate children's services" is a judgement, "outstanding care" is praise. */
function attributive(tokens: Token[], line: Line, g: Spot<GradeWord>, after: number, inspected: boolean): Verdict {
  const before = tokens[g.from - 1];
  if (!inspected) return no('no-inspection');
  const owned =
    before !== undefined &&
    (/'s?$/.test(before.w) || /^(?:its|their|our|whose|his|her)$/.test(before.w) || covered(line.councils, g.from - 1));
  const department =
    line.services.some((s) => s.from === after && /^(?:services?|departments?|directorate|team|agency)$/.test(tokens[s.to - 1]?.w ?? '')) ||
    /^(?:services?|department|council|authority|overall)$/.test(tokens[after]?.w ?? '');
  if (tokens[after]?.w === 'overall') return yes('attributive', 2);
  if (owned && department) return yes('attributive', 2);
  if (department && (g.value.grade === 'inadequate' || g.value.grade === 'requires improvement') && !/^(?:an|a)$/.test(before?.w ?? ''))
    return yes('attributive', 1);
  return no('plain-english.praise');
}

/** Judges one candidate. `inspected`: the article speaks of an inspection at all. `annualEra`: published before 2013 or undated. */
export function judgeGrade(r: Reading, line: Line, g: Spot<GradeWord>, page: { inspected: boolean; annualEra: boolean }): Verdict {
  const { tokens } = r;
  const before = tokens[g.from - 1];
  const alone = quotedAlone(tokens, g);
  const noun = g.value.form === 'implied' ? null : harmlessNoun(tokens, line, g);
  if (noun) return no(noun);
  if (before && UNSTEADY.has(before.w) && before.end <= (tokens[g.from] as Token).start && g.from > line.from)
    return no('plain-english.degree');
  if (g.value.grade === 'poor' && !page.annualEra) return no('not-on-this-scale');
  if (explainsScale(tokens, line, g)) return no('scale-explained');
  const hope = hoped(tokens, line, g);
  if (hope) return no(hope);
  const denial = denied(tokens, line, g);
  if (denial && !presupposed(tokens, line, g)) return no(denial);
  const indefinite = nobodys(tokens, line, g);
  if (indefinite) return no(indefinite);
  if (g.value.form === 'adverb') return page.annualEra ? yes('performs', 3) : no('not-on-this-scale');
  let after = g.to;
  while (after < line.to && (tokens[after] as Token).w === '"') after++;
  const next = after < line.to ? tokens[after] : undefined;
  if (next && (SCALE_NOUNS.has(next.w) || (next.w === 'ofsted' && SCALE_NOUNS.has(tokens[after + 1]?.w ?? ''))))
    return yes('scale-noun', 3);
  if (next?.joined && (next.w === 'rated' || next.w === 'graded')) return yes('scale-noun', 3);
  if (next && (SERVICE_NOUNS.has(next.w) || covered(line.services, after)) && !alone)
    return attributive(tokens, line, g, after, page.inspected);
  if (
    next &&
    /^(?:is|means|isn't|doesn't|was)$/.test(next.w) &&
    g.value.grade !== 'requires improvement' &&
    !/^(?:now|how|what|the|again|still|their|its|is)$/.test(tokens[after + 1]?.w ?? '')
  )
    return no('plain-english.topic');
  const by = giver(tokens, line, g);
  if (by && !page.inspected && by.rule === 'is' && g.value.grade !== 'requires improvement') return no('no-inspection');
  if (by) {
    // "the pay is thought adequate": the thing judged is no service.
    if (by.rule === 'judged' && COPULAS.has(tokens[by.at - 1]?.w ?? '')) {
      const head = headBefore(tokens, line, by.at - 1);
      const thing = tokens[head];
      if (
        head >= line.from &&
        thing?.kind === 'word' &&
        !thing.capital &&
        !isSubject(line, tokens, head) &&
        !/^(?:and|or|of|as|than|but|for|by|with)$/.test(thing.w) &&
        !/ed$/.test(thing.w) &&
        !alone
      )
        return no('subject-is-no-service');
    }
    if (!page.inspected && /^(?:calls?|called|thinks?|thought|considers?|considered|gave|given|criticised|seen|says)$/.test(by.verb))
      return no('no-inspection');
    if (by.rule !== 'is') return yes(by.rule, by.rule === 'moved-to' ? 2 : 3, by.verb);
    const head = headBefore(tokens, line, by.at);
    if (head < line.from || isSubject(line, tokens, head) || covered(line.grades, head) || alone) return yes('is', 2, by.verb);
    if (g.value.grade === 'requires improvement') return yes('is', 1, by.verb);
    return no('subject-is-no-service');
  }
  if (g.value.form === 'implied') return yes('idiom', 1);
  if (g.value.grade === 'requires improvement') {
    let k = g.from - 1;
    while (
      k >= line.from &&
      (DETERMINERS.has((tokens[k] as Token).w) || (tokens[k] as Token).w === '"' || (tokens[k] as Token).w === 'overall')
    )
      k--;
    const governor = k >= line.from ? (tokens[k] as Token) : null;
    if (
      governor &&
      (/^(?:from|to|of|as|at|with|under|into|than|by|for|on|between|brought|got|gave|had|has|said|meant|won|came|went|again|felt|spoke|finds)$/.test(
        governor.w,
      ) ||
        /(?:ed|'s)$/.test(governor.w) ||
        JUDGING_VERBS.has(governor.w))
    )
      return yes('requires', 2, governor.w);
    const finite = /^(?:require|requires|required|needs|need|needed)$/.test((tokens[g.from] as Token).w);
    const head = headBefore(tokens, line, g.from);
    if (finite && head >= line.from && isSubject(line, tokens, head)) return yes('requires', 2);
    if (
      finite &&
      head >= line.from &&
      !covered(line.grades, head) &&
      !alone &&
      (tokens[head] as Token).kind === 'word' &&
      !FUNCTION_WORDS.has((tokens[head] as Token).w)
    )
      return no('subject-is-no-service');
    return page.inspected ? yes('requires', 2) : yes('requires', 1);
  }
  if (next && /^(?:it|they)$/.test(next.w) && COPULAS.has(tokens[after + 1]?.w ?? '')) return yes('inverted', 2, tokens[after + 1]?.w);
  if (alone) return page.inspected ? yes('quoted', 2) : yes('quoted', 1);
  // "Good: Durham, Gateshead", "Satisfactory. Ofsted could …", "leaders (good)", "2012 – adequate"
  const mark = before?.kind === 'mark' ? before.w : null;
  const nextMark = !next || next.kind === 'mark';
  if (g.from === line.from && (nextMark || FUNCTION_WORDS.has(next?.w ?? '')))
    return page.inspected || nextMark ? yes('heads-the-line', 2) : yes('heads-the-line', 1);
  if (
    mark === ',' &&
    !isSubject(line, tokens, g.from - 2) &&
    !covered(line.dates, g.from - 2) &&
    !line.grades.some((o) => o.to >= g.from - 4 && o.to < g.from)
  )
    return no('nothing-gives-it');
  if (!page.inspected) return no('no-inspection');
  if (mark && (mark === '(' || mark === ':' || mark === '–' || mark === ',' || mark === '×')) return yes('listed', 2);
  if (
    before &&
    (DETERMINERS.has(before.w) || /'s?$/.test(before.w) || covered(line.councils, g.from - 1)) &&
    (nextMark || FUNCTION_WORDS.has(next?.w ?? ''))
  )
    return yes('nominal', 2);
  if (before && (before.w === 'from' || before.w === 'to' || before.w === 'than')) return yes('from-or-to', 2);
  if (before && (before.w === 'and' || before.w === 'or') && line.grades.some((o) => o.to < g.from && g.from - o.to <= 8))
    return yes('listed', 2);
  if (
    before &&
    (isSubject(line, tokens, g.from - 1) ||
      covered(line.dates, g.from - 1) ||
      /^(?:still|now|again|both|all|otherwise|is|respectively|one|another|each)$/.test(before.w) ||
      line.grades.some((o) => o !== g && Math.abs(o.from - g.from) <= 8))
  )
    return yes('bare', 1);
  return page.inspected ? yes('bare', 1) : no('nothing-gives-it');
}
