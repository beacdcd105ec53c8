/** The years of spans such as "from 2010 to 2022", and which grade they tell of. */
import type { DateSpot, Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import { type When, when } from './when.ts';

/** Since when it had the grade: the years of "inadequate from 2010 to 2022", "between 2011 and 2019 it was inadequate". */
function lasted(r: Reading, line: Line, d: DateSpot, first: When): [{ from: number; to: number }, When[]][] {
  if (!isAny(d.mention.lead ?? '', 'from|between')) return [];
  const lead = d.from - 1;
  const ahead = line.grades.find((g) => g.to <= lead && lead - g.to <= 1);
  if (ahead) return [[ahead, [first]]];
  const behind = lead - line.from <= 1 ? line.grades.find((g) => g.from >= d.to) : undefined;
  if (!behind || behind.from - d.to > 12 || line.dates.some((o) => o.from >= d.to && o.from < behind.to + 3)) return [];
  for (let i = d.to; i < behind.from; i++) if (isWord(r, i, 'from|to|went|rose|fell|moved|improved|climbed|;|:|but')) return [];
  return [[behind, [first]]];
}

/** "from inadequate to good between 2015 and 2017", "inadequate in every inspection between 2009 and 2016": the years that such words tell of. */
export function boundsOf(r: Reading, line: Line, d: DateSpot): [{ from: number; to: number }, When[]][] {
  const [first, last] = (d.mention.date ?? '').split('/').map((date) => ({ ...when(d), date }));
  const before = line.grades.filter((g) => g.to <= d.from && d.from - g.to <= 12);
  const [g, from] = before.reverse();
  if (!first || !last) return [];
  if (!g) return lasted(r, line, d, first);
  for (let i = g.to; i < d.from; i++) {
    if (isWord(r, i, ',|;|:|and|but')) return [];
    if (isWord(r, i, 'every|each|both|successive')) return [[g, [first, last]]];
  }
  const left = g.from - 1 - (word(r, g.from - 1) === '"' ? 1 : 0);
  return from && word(r, left) === 'to' && word(r, from.from - (word(r, from.from - 1) === '"' ? 2 : 1)) === 'from' && left - from.to <= 3
    ? [
        [from, [first]],
        [g, [last]],
      ]
    : lasted(r, line, d, first);
}
