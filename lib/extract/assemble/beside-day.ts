/** Days that stand so close behind a grade that they can be no other's. */
import type { DateSpot, Line, Reading } from '../reading.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { isListed, usable, type When, when } from './when.ts';

const SEEN =
  'it|they|was|were|had|been|last|first|previously|inspected|visited|looked|at|rated|judged|graded|assessed|inspectors|ofsted|called|came|there|the|service|services|department|council|,|in|on|back';

/** "good when it was last inspected, in 2012", "good when last looked at in 2012": where the day begins; -1 when nothing so plain leads to one. */
function lastSeen(r: Reading, at: number): number {
  if (!says(r.tokens, 'last|previously|first', at + 1, at + 6)) return -1;
  for (let i = at + 1; i < at + 11; i++) if (!isWord(r, i, SEEN)) return i;
  return -1;
}

/** Where the day begins that can only be that of the grade before it: "(2015", "as recently as 2018", "before that in 2015"; -1 when none can. */
function besideDay(r: Reading, { from, to }: { from: number; to: number }): number {
  const before = word(r, from - 1) === '"' ? from - 2 : from - 1;
  const at = word(r, to) === '"' ? to + 1 : to;
  if (word(r, at) === '(') return at + 1;
  if (word(r, at) === 'as' && isWord(r, at + 1, 'recently|lately|late') && word(r, at + 2) === 'as') return at + 3;
  if (word(r, at) === 'when') return lastSeen(r, at);
  if (word(r, at) === 'before' && word(r, at + 1) === 'that') return word(r, at + 2) === ',' ? at + 4 : at + 3;
  // "when it shed the inadequate of 2016"
  if (word(r, at) === 'of' && /^(?:the|its|their|that|our)$|'s?$/.test(word(r, before))) return at + 1;
  return -1;
}

/** "Inadequate (2015) left the city with plenty to say": gives such a day to its grade, and takes it from every other in `owned`. */
export function daysBeside(r: Reading, line: Line, owned: Map<{ from: number; to: number }, When[]>): void {
  if (!line.dates.length) return;
  for (const g of line.grades) {
    const at = besideDay(r, g);
    const d = at > 0 ? line.dates.find((o) => o.from === at && usable(o)) : undefined;
    // "good (2019: requires improvement)"
    if (!d || isWord(r, d.to, ':|–') || owned.get(g)?.some((x) => x.spot === d)) continue;
    if (line.grades.some((o) => o.from === d.to)) continue;
    for (const [o, list] of owned)
      owned.set(
        o,
        list.filter((x) => x.spot !== d),
      );
    owned.set(g, [when(d)]);
  }
}

/** "up from the inadequate of 2013 and 2015 to requires improvement": every day between the two is that of where it came from. */
export function daysBeforeTo(r: Reading, line: Line, owned: Map<{ from: number; to: number }, When[]>): void {
  for (const [n, b] of line.grades.entries()) {
    const a = line.grades[n - 1];
    const to = word(r, b.from - 1) === '"' ? b.from - 2 : b.from - 1;
    if (!a || !isWord(r, to, 'to|into') || b.from - a.to > 12) continue;
    const days = line.dates.filter((d) => d.from >= a.to && d.to <= to && usable(d) && d.mention.kind === 'point');
    const [first] = days;
    if (days.length < 2 || !first || first.from - a.to > 3 || to - (days[days.length - 1]?.to ?? 0) > 1) continue;
    if (days.some((d, i) => i > 0 && !isListed(r, days[i - 1] as DateSpot, d))) continue;
    for (const [g, list] of owned)
      owned.set(
        g,
        list.filter((w) => !days.includes(w.spot)),
      );
    owned.set(a, days.map(when));
    if (!owned.get(b)?.length) owned.delete(b);
  }
}

/** "An inspection in 2021, four years after they were branded inadequate, found them to require improvement": the day of what the inspection behind its aside gave. */
export function dayOfInspection(r: Reading, line: Line, owned: Map<{ from: number; to: number }, When[]>): void {
  const [d] = line.dates;
  if (!d || !usable(d) || d.from - line.from > 6 || word(r, d.to) !== ',' || line.grades.length < 2) return;
  if (!isWord(r, d.from - 1, 'in|of|on') || !isWord(r, d.from - 2, 'inspection|visit|report|review|assessment')) return;
  let i = d.to + 1;
  while (i < line.to && word(r, i) !== ',') i++;
  const g = line.grades.find((o) => o.from > i);
  if (g && isWord(r, i + 1, 'found|judged|rated|concluded|graded|gave|said|ruled|put|called') && g.from - i < 9 && !owned.has(g))
    owned.set(g, [when(d)]);
}
