/** Councils that are brought in to help others, and are not who is judged. */
import type { Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';

/** "A lined up to run B's services", "A, B and C told to prop up three neighbours", "A will take charge of schools while B …": help for others. */
export function propsUp(r: Reading, line: Line, spot: { from: number; to: number }): boolean {
  // "managers from 'good' Leeds will run services in 'inadequate' Kirklees": told of Leeds all the same
  if (line.grades.some((g) => g.to <= spot.from && spot.from - g.to <= 1)) return false;
  let i = spot.to;
  for (let next = line.councils.find((c) => c.from > i); next && isWord(r, i, ',|and'); next = line.councils.find((c) => c.from > i)) {
    if (next.from - i > 2) break;
    i = next.to;
  }
  while (isWord(r, i, 'council|councils|told|asked|ordered|lined|up|set|due')) i++;
  if (!isWord(r, i, 'to|will|would')) return false;
  i +=
    isWord(r, i + 1, 'take') && isWord(r, i + 2, 'over|charge|control')
      ? 3
      : isWord(r, i + 1, 'run|rescue|prop|oversee|help|mentor')
        ? 2
        : line.to;
  if (isWord(r, i, 'own|its|their|better')) return false;
  const own = line.councils.find((c) => c.from === spot.from)?.councils[0]?.code;
  for (let k = i; k < Math.min(line.to, i + 8); k++)
    if (
      isWord(r, k, "neighbour|neighbours|island|island's|rivals") ||
      line.councils.some((c) => c.from === k && c.councils[0] && c.councils[0].code !== own)
    )
      return true;
  return false;
}

const HIRES = 'brought|called|drafted|sent|parachuted|enlisted|turned|handed|passed|transferred|outsourced|entrusted|looked';
const ASKS = 'asked|invited|appointed|hired|paid|chose|picked|named|commissioned|got|had|asking|ordered|instructed';
const TO_HELP = 'run|help|support|take|advise|lead|oversee|manage|lend|assist|turn|mentor|steer|guide|step|come|rescue|sort';

/** "ministers brought in A to run it", "the service was handed to A", "asked A to help", "A was called in": the one that helps. */
export function calledIn(r: Reading, line: Line, spot: { from: number; to: number }): boolean {
  let to = spot.to;
  while (isWord(r, to, 'council|borough|cc|county|city|next|door')) to++;
  if (propsUp(r, line, spot)) return true;
  // "A's director was drafted in"
  const lent =
    /'s?$/.test(word(r, spot.to - 1)) && isWord(r, to, 'director|directors|managers|officers|team|staff|boss|chief|leaders|people');
  if (lent) to++;
  const toHelp = (i: number) => word(r, i) === 'to' && isWord(r, i + 1, TO_HELP);
  // "… and Islington lent a team", "Essex has seconded two managers"
  const have = isWord(r, to, 'has|have|had') ? to + 1 : to;
  if (isWord(r, have, 'lent|loaned|seconded|mentored') && spot.from > line.from && !isWord(r, to, 'was|were')) return true;
  // "when Essex began to help"
  if (isWord(r, to, 'began|started|agreed|offered|came') && (toHelp(to + 1) || (word(r, to + 1) === 'in' && toHelp(to + 2)))) return true;
  if (isWord(r, to, 'was|were|has|had|is') && (lent || !/'s$/.test(word(r, spot.to - 1)))) {
    if (isWord(r, to + 1, 'been')) to++;
    if (isWord(r, to + 1, 'brought|drafted|called|sent|parachuted') && word(r, to + 2) === 'in') return true;
    return isWord(r, to + 1, ASKS) && toHelp(to + 2);
  }
  let k = spot.from - 1;
  while (isWord(r, k, 'the|neighbouring|nearby|its|their|neighbour|"|over')) k--;
  if (k <= line.from) return false;
  if (isWord(r, k, 'in|to') && isWord(r, k - 1, `${HIRES}|over|them|it`))
    return isWord(r, k - 1, 'over|them|it')
      ? isWord(r, k - 2, 'handed|passed|gave|given|sent')
      : word(r, k) === (isWord(r, k - 1, 'brought|called|drafted|sent|parachuted') ? 'in' : 'to');
  return (word(r, k) === 'enlisted' || isWord(r, k, ASKS)) && (word(r, k) === 'enlisted' || toHelp(to) || isWord(r, to, 'as'));
}
