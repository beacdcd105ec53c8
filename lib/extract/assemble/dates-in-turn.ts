/** Days and grades told by turns: each day opens the clause of the grade behind it, or two days are the ends of the way between two grades. */
import type { DateSpot, Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';

type Place = { from: number; to: number };

/** First token of the words that lead up to the day `d`: "in", "back in", "then in early". */
function leadOf(r: Reading, d: DateSpot): number {
  let i = d.from;
  while (isWord(r, i - 1, 'in|by|during|on|at|back|as|early|late|mid|the|end|start|of|spring|summer|autumn|winter|only')) i--;
  return i;
}

/** Whether `d` begins a clause: behind a comma, a semicolon or "and", and led by a small word. */
function opensClause(r: Reading, line: Line, d: DateSpot): boolean {
  const at = leadOf(r, d);
  if (at === d.from && !isWord(r, d.from, 'last|earlier|this|two|three|four|five|six')) return false;
  let i = at - 1;
  while (isWord(r, i, 'then|again|finally|lastly|only')) i--;
  return i < line.from || isWord(r, i, ',|;|:|–|and|but|while|whereas|(|"');
}

/**
 * "In 2012 it was inadequate, in 2015 it required improvement and in 2019 it was good": by the grade. Null where days and grades do not take turns from the first
 * day to the last.
 */
function daysInTurn(r: Reading, line: Line, days: DateSpot[], grades: Place[]): Map<Place, DateSpot> | null {
  if (days.length < 2 || grades.length < days.length) return null;
  const turns = new Map<Place, DateSpot>();
  for (const [n, d] of days.entries()) {
    if (d.mention.kind === 'offset' || !opensClause(r, line, d)) return null;
    const next = days[n + 1];
    const behind = grades.filter((g) => g.from >= d.to && (!next || g.to <= next.from));
    const [g, second] = behind;
    if (!g || (second && next) || (n === 0 && grades[0] !== g)) return null;
    // "In 2012, having been good in 2010, …" has a day of its own behind the grade; "in 2015 it was rated, … , good": too far.
    if (g.from - d.to > 14) return null;
    turns.set(g, d);
  }
  return turns;
}

/** Days and grades that take turns in the parts of `line` between semicolons. */
export function inTurn(r: Reading, line: Line, mayDate: (d: DateSpot) => boolean): Map<Place, DateSpot> | null {
  if (line.dates.length < 2) return null;
  const ends: number[] = [];
  for (let i = line.from; i < line.to; i++) if (word(r, i) === ';') ends.push(i);
  let from = line.from;
  let all: Map<Place, DateSpot> | null = null;
  for (const end of [...ends, line.to]) {
    const here = (x: Place) => x.from >= from && x.to <= end;
    const turns = daysInTurn(
      r,
      line,
      line.dates.filter((d) => here(d) && mayDate(d)),
      line.grades.filter(here),
    );
    if (turns) all = new Map([...(all ?? []), ...turns]);
    from = end + 1;
  }
  return all;
}

/** "Between 2015 and 2017 it went from inadequate to good", "from good to inadequate between 2018 and 2022": the ends of the way. */
export function endsOfWay(line: Line): Map<Place, DateSpot> | null {
  const d = line.dates.find((x) => x.mention.rule === 'year-to-year');
  const [a, b, other] = line.grades;
  const [first, last] = d?.mention.date?.split('/') ?? [];
  if (!d || !first || !last || !a || !b || other || a.value.grade === b.value.grade || (a.to <= d.from && b.from >= d.to)) return null;
  const end = (date: string): DateSpot => ({ ...d, mention: { ...d.mention, date, kind: 'point', rule: 'year' } });
  return new Map<Place, DateSpot>([
    [a, end(first)],
    [b, end(last)],
  ]);
}
