/** Grades that were kept from a council, or that it kept from: "stopped short of calling it inadequate", "failed to secure a good rating". */
import type { Line } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { covered } from './context.ts';

/** "an inadequate rating that it had held since 2010": it was given. `at`: the grade. */
const heldSince = (tokens: Token[], at: number): boolean =>
  [2, 3, 4].some(
    (k) =>
      isAt(tokens, at + k, 'it|they') &&
      isAt(tokens, at + k + 1, 'had|has|have') &&
      isAt(tokens, at + k + 2, 'held|carried|worn|borne|had|been'),
  );

const ATTAINED =
  'be|become|call|rate|judge|find|grade|give|award|hand|grant|get|reach|secure|earn|win|achieve|attain|gain|obtain|receive|hit|make|show|deem|declare|score|climb|rise|move|improve|label|pronounce|brand|describe|see';

const ESCAPES = 'escape|escapes|escaped|escaping|dodge|dodges|dodged|spared|sidestepped';
const FAILS =
  'failed|fails|fail|failing|failure|declined|declines|refused|refuses|refusal|unable|unwilling|reluctant|yet|struggled|neglected|unlikely';
const AVOIDS = 'avoid|avoids|avoided|avoiding|averted|averts';
/** Every word that `withheld` begins with. */
const WITHHELD = `${ESCAPES}|${FAILS}|${AVOIDS}|short|back|withheld|denied|refused|clear`;

/** "declined to call its services good", "failed to secure a good rating", "stopped short of calling it inadequate": what was not given. What one fails to keep, one had. */
export function withheld(tokens: Token[], line: Line, start: number, from: number): boolean {
  if (!says(tokens, WITHHELD, Math.max(start, from - 12), from)) return false;
  for (let i = from - 1; i >= Math.max(start, from - 12); i--) {
    const word = wordAt(tokens, i);
    if (word === ',' || covered(line.grades, i)) return false;
    const next = wordAt(tokens, i + 1);
    // "services escape the lowest grade": never given, or over; one's own is over
    if (
      isAny(word, ESCAPES) &&
      from - i <= 4 &&
      !heldSince(tokens, from) &&
      !isAt(tokens, i - 1, "not|hasn't|haven't|hadn't|never|to") &&
      !isAny(next, 'with|from|its|their')
    )
      return true;
    if (next === 'to' && isAt(tokens, i + 2, ATTAINED) && isAny(word, FAILS)) return true;
    // "stopped short of calling", "held back from calling"
    if (isAny(word, 'short|back') && isAny(next, 'of|from') && /ing$/.test(wordAt(tokens, i + 2)))
      return isAt(tokens, i - 1, 'stopped|stops|stopping|held|pulled|fell|drew');
    if (isAny(word, 'withheld|denied|refused') && isAny(next, 'a|an|the|it|them')) return true;
    if (isAny(word, AVOIDS) && isAny(next, 'being|a|an|another|the|any')) return true;
    // "has steered clear of the lowest grade"
    if (word === 'clear' && next === 'of' && isAt(tokens, i - 1, 'steered|stayed|stay|kept|keep|remained')) return true;
  }
  return false;
}
