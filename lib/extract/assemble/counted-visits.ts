/** Visits that are only counted: a tally of what has been, and no visit in particular. */
import type { Framework } from '../../domain/frameworks.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { Group } from './groups.ts';
import { ofEventBefore } from './visit-dates.ts';

/** "Eight monitoring visits and £5m later", "the monitoring visits stopped": a tally of what has been, and no visit in particular. */
export function counted(r: Reading, line: Line, v: Spot<Framework>, groups: Group[], own: Claim[]): boolean {
  if (v.value !== 'monitoring visit' && v.value !== 'focused visit') return false;
  const last = word(r, v.to - 1);
  // "Four monitoring visits took place between August 2017 and January": so many in that time. "The latest of which looked at …" is one of them.
  if (/s$/.test(last) && line.dates.some((d) => d.from >= v.to && word(r, d.from - 1) === 'between')) return !latestOfWhich(r, line, v.to);
  // "by which time nine monitoring visits had come and gone", "six monitoring visits later, in the spring"
  if (
    /s$/.test(last) &&
    (r.tokens[v.from - 1]?.kind === 'number' || isWord(r, v.from - 1, NUMBERS)) &&
    (word(r, v.to) === 'later' || (isWord(r, v.to, 'had|have') && isWord(r, v.to + 1, 'come|passed|followed|been')))
  )
    return named(groups) < 2;
  // "after eight monitoring visits and one re-inspection in May": the day of something else.
  const numbered = r.tokens[v.from - 1]?.kind === 'number' || isWord(r, v.from - 1, NUMBERS);
  if (numbered && /s$/.test(last) && named(groups) < 2 && !line.dates.some((d) => ownDay(r, v, d))) return true;
  return (
    isAny(last, 'visits|letters|inspections|reports') &&
    !line.dates.some(
      (d) => d.mention.date !== null && !ofEventBefore(r, line, d, v) && !own.some((c) => c.when?.spot === d && c.lean >= 1.5),
    ) &&
    named(groups) < 2
  );
}

const LATEST = 'latest|last|recent|newest';
/** "six visits between May and July, the latest of which was about …", "the last of them". */
export function latestOfWhich(r: Reading, line: Line, from: number): boolean {
  for (let i = nextOf(r.tokens, LATEST, from, line.to - 2); i >= 0; i = nextOf(r.tokens, LATEST, i + 1, line.to - 2))
    if (word(r, i + 1) === 'of' && isWord(r, i + 2, 'which|them|these|those')) return true;
  return false;
}

/** "three visits since it was rated inadequate in July: on 2 March, …": a list of days opens. */
export const behindColon = (r: Reading, d: { from: number }): boolean =>
  word(r, d.from - 1) === ':' || (word(r, d.from - 2) === ':' && isWord(r, d.from - 1, 'on|in'));

/** "six visits in 2019", "in 2019 six visits", "six visits, the last in May": a date that a number of visits can have. */
function ownDay(r: Reading, v: Spot<Framework>, d: { from: number; to: number }): boolean {
  if (d.to <= v.from) return v.from - d.to <= 4;
  if (behindColon(r, d)) return true;
  for (let i = v.to; i < d.from; i++)
    if (!isWord(r, i, AND_LAST) || d.from - v.to > 12) return isWord(r, i, 'latest|last|recent|newest|first|second');
  return true;
}
const AND_LAST =
  'in|on|at|of|to|from|during|between|and|one|the|its|their|a|an|this|since|then|council|service|services|,|(|–|:|;|most|made|took|place|taken|held|carried|out|paid|have|had|has|been|were|was|followed|that|after|which|with|there|early|late|by|end|start';

const NUMBERS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several';

/** How many councils the sentence names. */
export const named = (groups: Group[]) => groups.reduce((n, g) => n + (g.aside ? 0 : g.councils.length), 0);
