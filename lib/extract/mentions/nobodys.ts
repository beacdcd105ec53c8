/** Grades of councils, or of something else, that the text does not name: "a council found inadequate", "four of the first thirty". */
import { type GradeWord, SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { covered, HARD_STOPS } from './context.ts';
import { NOUN_GRADES } from './doubts.ts';
import { exceptNamed } from './reach.ts';

/** "In 15 authorities services are inadequate, and Calderdale is one of them." */
function oneOfThem(tokens: Token[], line: Line, from: number): boolean {
  for (let i = from + 1; i < line.to; i++)
    if (isAny((tokens[i] as Token).w, 'them|those|these') && tokens[i - 1]?.w === 'of' && line.councils.some((c) => c.from >= from))
      return true;
  return false;
}

/** "rated seven of its centres good": some of something. */
function ofItsOwn(tokens: Token[], line: Line, g: Spot<GradeWord>): boolean {
  const noun = tokens[g.from - 1];
  return (
    g.from - 4 >= line.from &&
    noun?.kind === 'word' &&
    isAny(tokens[g.from - 2]?.w ?? '', 'its|their|the') &&
    tokens[g.from - 3]?.w === 'of' &&
    (tokens[g.from - 4]?.kind === 'number' ||
      isAny(tokens[g.from - 4]?.w ?? '', 'two|three|four|five|six|seven|eight|nine|ten|most|some|half')) &&
    !isAny(noun.w, 'homes|judgements|judgments|areas|strands|measures|categories|services')
  );
}

/** "a council found inadequate", "authorities judged good": nobody in particular. */
export function nobodys(tokens: Token[], line: Line, g: Spot<GradeWord>): string | null {
  if (exceptNamed(tokens, line, g)) return null;
  // "has given few outstandings", "rated seven of its centres good"
  if (NOUN_GRADES.has(tokens[g.from]?.w ?? '') && isAny(tokens[g.from - 1]?.w ?? '', 'few|fewer|many|several|some|more|most|any|no|only'))
    return 'somebody-else.some';
  if (ofItsOwn(tokens, line, g)) return 'somebody-else.some';
  // "those requiring improvement"
  if (tokens[g.from - 1]?.w === 'those') return 'somebody-else.general';
  for (let i = g.from - 1; i >= Math.max(line.from, g.from - 12); i--) {
    const t = tokens[i] as Token;
    if (t.w === '–') {
      // "a council – she won't say which – that went …"
      let open = i - 1;
      while (open > line.from && i - open < 9 && tokens[open]?.w !== '–') open--;
      if (tokens[open]?.w === '–' && isAny(tokens[i + 1]?.w ?? '', 'that|which|was|is|has|had')) {
        i = open;
        continue;
      }
    }
    if (HARD_STOPS.has(t.w) || covered(line.councils, i)) return null;
    // "of the first 30, four were found good": a count, and which they are is not said
    if (t.w === 'of' && tokens[i + 1]?.w === 'the' && !line.councils.length) {
      const n = isAny(tokens[i + 2]?.w ?? '', 'first|last|other|latest') ? 3 : 2;
      if (/^\d{2,3}$/.test(tokens[i + n]?.w ?? '')) return 'somebody-else.some';
    }
    // "each area that it has judged inadequate"
    if (
      isAny(t.w, 'area|areas|place|places|department|service') &&
      isAny(tokens[i - 1]?.w ?? '', 'each|every|any|whichever|whatever') &&
      isAny(tokens[i + 1]?.w ?? '', 'that|which|where|judged|rated|deemed')
    )
      return 'somebody-else.general';
    // "five of these authorities were rated good": some of them, and which is not said
    if (
      isAny(t.w, 'councils|authorities|boroughs|departments') &&
      isAny(tokens[i - 1]?.w ?? '', 'these|those|the|its|our') &&
      tokens[i - 2]?.w === 'of' &&
      !isAny(tokens[i - 3]?.w ?? '', 'all|both|each|every')
    )
      return 'somebody-else.some';
    if (
      isAny(t.w, "councils|authorities|boroughs|councils'|authorities'|boroughs'") &&
      !isAny(tokens[i - 1]?.w ?? '', 'both|the|all|two|three|these|those|four|five') &&
      !line.councils.some((c) => c.from < i && i - c.to <= 2) &&
      !namedNext(tokens, line, g.to) &&
      !oneOf(tokens, line, i) &&
      !oneOfThem(tokens, line, g.to)
    )
      return 'somebody-else.general';
    if (
      isAny(t.w, 'council|authority|borough|department') &&
      isAny(tokens[i - 1]?.w ?? '', 'a|an|any|some|no|every|another|whichever') &&
      tokens[i - 2]?.w !== ',' &&
      !covered(line.councils, i - 2)
    )
      return t.w === 'department' ||
        !isAny(
          tokens[i + 1]?.w ?? '',
          'found|judged|rated|graded|that|which|whose|in|with|deemed|declared|is|was|has|had|–|,|can|could|would|to',
        )
        ? null
        : 'somebody-else.general';
  }
  return null;
}

/** "Kent is one of nine councils that were rated good", "they are in a group of authorities found poor": a member is named, or stood for. */
function oneOf(tokens: Token[], line: Line, at: number): boolean {
  for (let i = at - 1; i > line.from && at - i < 9; i--) {
    const w = tokens[i]?.w ?? '';
    if (HARD_STOPS.has(w) || w === ',') return false;
    if (
      !isAny(w, 'among|amongst|joins|joined') &&
      !(w === 'of' && isAny(tokens[i - 1]?.w ?? '', 'one|two|three|four|five|group|band|handful|list|part|number'))
    )
      continue;
    for (let k = i - 1; k >= line.from; k--)
      if (line.councils.some((c) => c.from <= k && k < c.to) || isAny(tokens[k]?.w ?? '', 'it|they|which|we')) return true;
  }
  return false;
}

/** "the authorities with an outstanding rating, six – Dorset, Durham …": whose grade it is comes right behind it. */
function namedNext(tokens: Token[], line: Line, from: number): boolean {
  const first = line.councils.find((c) => c.from >= from && c.councils.length);
  if (!first || first.from - from > 7) return false;
  for (let i = from; i < first.from; i++) {
    const t = tokens[i] as Token;
    if (t.kind !== 'mark' && t.kind !== 'number' && !SCALE_NOUNS.has(t.w) && !LISTS.has(t.w)) return false;
  }
  return true;
}

const LISTS = new Set('one two three four five six seven eight nine ten are were namely including they them the these those in'.split(' '));
