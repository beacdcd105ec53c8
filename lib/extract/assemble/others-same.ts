/** Another council's grade told by pointing at one that was said. */
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { Group } from './groups.ts';
import { monthsBefore } from './role.ts';
import { isListed, type When } from './when.ts';

/**
 * "Its neighbour Kent was given the same grade in 2018", "the same grade that Kent got in 2018": whose earlier inspection it is when it is another council's than that
 * of `of`, the grade it is compared with.
 */
export function othersSame(
  r: Reading,
  line: Line,
  groups: Group[],
  cue: { from: number; to: number },
  when: When,
  of: Claim | null,
): Partial<Claim> | null {
  // "…, where it has stood since 2014": whatever "it" is, it is not the council named last.
  if (isWord(r, cue.from, 'where|which')) return null;
  if (!of?.grade || of.strands.length || of.same !== null || of.line.line !== line.line) return null;
  for (let i = line.from; i < line.to; i++) if (isWord(r, i, 'each|both')) return null;
  const own = of.councilSpot;
  const mine = (g: Group) => g === own || g.councils.some((c) => of.councils.some((o) => o.code === c.code));
  const between = groups.find((g) => g.from >= cue.to && g.to <= when.spot.from && g.from - cue.to <= 4);
  const subject = groups.filter((g) => g.to <= cue.from && (of.line.to <= g.from || of.to <= g.from)).pop();
  const other = between ?? subject;
  // "Poole, told in 2016 to improve, was looked at again and told the same": as before, and as nobody else.
  if (other && other === subject)
    for (let i = other.to; i < cue.from; i++) if (isWord(r, i, 'again|still|anew')) return { councils: [], councilSpot: null };
  if (!other || mine(other) || (other.aside && word(r, other.to + 1) !== 'which')) return null;
  // Of another council it may be the latest there is.
  const old = (monthsBefore(when.date, r.published) ?? 99) >= 13;
  return { councils: other.councils, councilSpot: other, grade: of.grade, ...(old ? { same: of.grade } : { same: null, lean: -1 }) };
}

/** "Hull's rating is unchanged", "At Hull, the grade stays the same": of a council that the sentence names, without its grade. */
export function othersStay(r: Reading, line: Line, cue: { from: number; to: number }, groups: Group[]): boolean {
  if (word(r, cue.from) !== 'unchanged' || !groups.some((g) => g.to <= cue.from) || line.grades.length) return false;
  if (isWord(r, cue.to, 'from|since|at|in|on') || !isWord(r, cue.from - 1, 'is|are|was|were|remains|remain|stays|stay')) return false;
  return SCALE_NOUNS.has(word(r, cue.from - 2)) || groups.some((g) => g.to === cue.from - 1);
}

/** The dates listed with `when`: "in 2014 and in 2019". */
export function listedWith(r: Reading, dates: When[], when: When): When[] {
  const list = [when];
  const at = dates.indexOf(when);
  for (let i = at + 1; i < dates.length && isListed(r, (dates[i - 1] as When).spot, (dates[i] as When).spot); i++)
    list.push(dates[i] as When);
  for (let i = at - 1; i >= 0 && isListed(r, (dates[i] as When).spot, (dates[i + 1] as When).spot); i--) list.push(dates[i] as When);
  return list;
}

/** "Hull fell into the same category in May, and Bath is good": the grade at `near` is told of another council, in another clause. */
export function elsewhere(r: Reading, groups: Group[], cue: { from: number; to: number }, near: Claim): boolean {
  const own = near.councilSpot;
  if (!own || own.from < cue.to || near.from < own.to) return false;
  const before = groups.filter((g) => !g.aside && g.to <= cue.from && g.spots.some((s) => s.mention.kind !== 'anaphor')).pop();
  if (!before || before.councils.some((c) => near.councils.some((o) => o.code === c.code))) return false;
  for (let i = cue.to; i < own.from; i++)
    if (isWord(r, i, ';|but|while|whereas') || (isWord(r, i, 'and') && word(r, i - 1) === ',')) return true;
  return false;
}

/** "Of the councils inspected so far half had the same grade": nobody in particular. */
export function othersDo(r: Reading, line: Line, at: number): boolean {
  for (let i = at - 1; i >= line.from; i--) {
    if (line.councils.some((c) => c.councils.length > 0 && c.from <= i && i < c.to)) return false;
    if (isWord(r, i, 'councils|authorities|departments|boroughs|counties')) return !isWord(r, i - 1, 'both|these|those|two|three|four');
  }
  return false;
}
