/** Words of hope that nobody hopes with. */
import type { Line } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';

/** "has completed its journey from inadequate to good", "its journey from … to good took four years": one that is over. `c`: the cue. */
function journeyMade(tokens: Token[], line: Line, c: { from: number; to: number }): boolean {
  for (let i = c.from - 1; i >= Math.max(line.from, c.from - 5); i--)
    if (
      isAt(
        tokens,
        i,
        'completed|completes|ended|ends|finished|finishes|capped|caps|crowned|crowns|concluded|made|end|culmination|completing',
      )
    )
      return !isAt(tokens, i - 1, 'not|never|to|yet|be');
  const end = line.grades.filter((g) => g.from >= c.to && g.from - c.to <= 8).pop();
  return end !== undefined && isAt(tokens, end.to, 'took|lasted|ended|has|is') && !isAt(tokens, end.to + 1, 'not|far|never|only|still|a');
}

/**
 * "29 points out of a possible 36", "could manage only adequately", "wanted to know how it came to be inadequate", "will be told that it was good once", "offered
 * hope by finding it adequate": nobody hopes for anything. `c`: the cue.
 */
export function noWish(tokens: Token[], line: Line, c: { from: number; to: number }, g: { from: number; to: number }): boolean {
  const first = wordAt(tokens, c.from);
  const next = wordAt(tokens, c.to);
  if (struck(tokens, line, c, g) || beyondSaying(tokens, line, c, g)) return true;
  if (first === 'next' && wordAt(tokens, c.to - 1) === 'inspection') return nextThen(tokens, line, c);
  // "the lowest possible rating, 'inadequate'"
  if (first === 'possible') return tokens[c.to]?.kind === 'number' || isAt(tokens, c.from - 1, 'three|four|six|lowest|highest|worst');
  // "the best that inspectors could offer was", "the most they would give was"
  if (isAny(first, 'could|would') && atBest(tokens, line, c)) return true;
  // "Nobody should be surprised by a good", "leaders, it must be said, are good"
  if (isAny(first, 'should|would|could|will') && next === 'be')
    return isAt(tokens, c.to + 1, `surprised|shocked|dismayed|startled|astonished|${SAID}`);
  if (isAny(first, 'must|may')) return isAny(next, SAID);
  // "after a good many promises", "for all its promises": made, and over
  if (isAny(first, 'promises|pledges'))
    return isAt(tokens, c.from - 1, 'many|some|several|despite|after|of|broken|its|their|all|more|and|with') && !isAny(next, 'of|to|that');
  if (first === 'could') return isAny(next, 'only|manage|muster');
  if (isAny(first, 'want|wants|wanted')) return isAny(next, 'know|understand|hear') && isAt(tokens, c.to + 1, 'how|why|what|when|who');
  if (first === 'will')
    return isAny(next, 'told|reminded|aware|remembered') && [1, 2, 3].some((k) => isAt(tokens, c.to + k, 'that|how|of'));
  if (isAny(first, 'hope|hopes'))
    return isAt(tokens, c.from - 1, 'offered|offers|gave|raised|brought|new|fresh') && isAny(next, 'by|when|after');
  return first === 'journey' && journeyMade(tokens, line, c);
}

const SAID = 'said|admitted|added|noted|conceded|stressed|remembered|acknowledged';

/** "Two years later it came out of its next inspection with good", "the next inspection, in 2014, found it good": one that has been. */
function nextThen(tokens: Token[], line: Line, c: { from: number; to: number }): boolean {
  let been = false;
  for (let i = line.from; i < line.to; i++) {
    const word = wordAt(tokens, i);
    if (isAny(word, "will|would|should|could|may|might|must|can|is|to|until|if|'ll|ready|before")) return false;
    if (
      isAny(
        word,
        'came|emerged|went|was|were|left|got|had|did|passed|failed|found|gave|brought|ended|saw|led|produced|put|rated|judged|lifted|raised|improved|slipped|fell',
      )
    )
      been = true;
  }
  return been && line.dates.some((d) => d.mention.kind !== 'duration') && !isAt(tokens, c.from - 1, 'every|any|a');
}

const NEWS =
  'blow|surprise|shock|news|relief|disappointment|embarrassment|tribute|credit|scandal|disgrace|humiliation|bombshell|comfort|consolation|triumph|vindication|reward';

/** "That its services should be inadequate came as a blow", "that it should have been found good is a relief": it has been. */
function struck(tokens: Token[], line: Line, c: { from: number; to: number }, g: { to: number }): boolean {
  if (wordAt(tokens, c.from) !== 'should' || !isAt(tokens, c.to, 'be|have|remain|get|win|still')) return false;
  let that = c.from - 1;
  while (that > line.from && c.from - that < 12 && wordAt(tokens, that) !== 'that') that--;
  if (wordAt(tokens, that) !== 'that' || !(that === line.from || isAt(tokens, that - 1, NEWS))) return false;
  if (that > line.from) return true;
  for (let i = g.to; i < Math.min(line.to, g.to + 12); i++)
    if (isAt(tokens, i, NEWS) || isAt(tokens, i, 'surprised|surprises|shocked|astonished|stunned|dismayed|delighted')) return true;
  return false;
}

/** "said what they would say of almost nobody's, that they are good": what would be said elsewhere, and then what was. */
function beyondSaying(tokens: Token[], line: Line, c: { from: number; to: number }, g: { from: number }): boolean {
  if (
    !/(?:^would|^could|'d)$/.test(wordAt(tokens, c.from)) ||
    ![1, 2, 3].some((k) => c.from - k > line.from && wordAt(tokens, c.from - k) === 'what')
  )
    return false;
  for (let i = c.to; i + 2 < g.from; i++)
    if (wordAt(tokens, i) === ',' && wordAt(tokens, i + 1) === 'that' && isAt(tokens, i + 2, 'they|it|its|their|services'))
      return !isAt(tokens, i + 3, 'should|would|might|could|may|will|must');
  return false;
}

/** "the best (that) they could offer was": what was given, and no more than that. */
function atBest(tokens: Token[], line: Line, c: { from: number; to: number }): boolean {
  const best = [1, 2, 3, 4, 5].some((k) => c.from - k >= line.from && isAt(tokens, c.from - k, 'best|most|highest'));
  return best && [1, 2, 3, 4].some((k) => isAt(tokens, c.to + k, 'was|were|is'));
}
