/** Councils that had the visit told of another, each by its own few words: "Darlington, seen the same month, …", "Sefton had its own in May", "and Bedford's in April". */
import { covered } from '../mentions/context.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import type { Group } from './groups.ts';
import { saidTheSame, theSame } from './has-the-same.ts';
import { monthsBefore } from './role.ts';

const SEEN = 'visited|seen|checked|monitored|called';
const TELLS =
  'lists|has|had|names|mentions|notes|finds|found|contains|sets|calls|asks|raises|raised|identifies|identified|records|recorded|warns|warned|commends|commended|criticises|criticised|tells|told|makes|made|reads|says|said|speaks|praises|praised|describes|asked|lists|shows|showed';
const ABOUT = 'on|about|for|over|into';

/** A time of these months is told from `from` to `to`: the day, "the same week", "a fortnight later". */
function lately(r: Reading, line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      (word(r, i) === 'same' && isWord(r, i + 1, 'day|days|week|month|time|theme|subject|topic|question|term|season|reason')) ||
      (isWord(r, i, 'week|weeks|month|fortnight|day|days') && isWord(r, i + 1, 'after|later|before|earlier|afterwards'))
    )
      return true;
  return line.dates.some(
    (d) => d.from >= from && d.to <= to && d.mention.kind !== 'duration' && (monthsBefore(d.mention.date, r.published) ?? 99) <= 11,
  );
}

/** Where the clause ends that token `at` stands in. */
function clauseTo(r: Reading, line: Line, at: number): number {
  let i = at;
  while (
    i < line.to &&
    !isWord(r, i, ';|,|)|–|.') &&
    !(isWord(r, i, 'and|but') && line.councils.some((c) => c.from - i <= 2 && c.from > i))
  )
    i++;
  return i;
}

/** Whether `g` had the visit told last. `several`: of more than one it was told; `inLine`: in the sentence itself, before `g`. */
export function seenToo(r: Reading, line: Line, g: Group, several: boolean, inLine: boolean): boolean {
  let at = g.from - 1;
  while (isWord(r, at, 'the|neighbouring|nearby|in|at|to')) at--;
  const lead = word(r, at);
  if (at >= line.from && !isAny(lead, ',|;|and|but|while|:|–')) return false;
  const place = isWord(r, g.from - 1, 'in|at|to') ? word(r, g.from - 1) : '';
  const owns = /'s?$/.test(word(r, g.to - 1));
  // "and Bedford's in April", "Bedford's, in April, …", "Derby's lists four strengths"
  if (owns) {
    const from = isWord(r, g.to, ',|was|came|in|from|followed') ? g.to + 1 : g.to;
    if (several && !inLine && isWord(r, g.to, TELLS)) return true;
    if (isWord(r, g.to, 'letter|report') || line.services.some((s) => s.from === g.to)) return false;
    return from > g.to || covered(line.dates, g.to)
      ? lately(r, line, g.to, Math.max(clauseTo(r, line, from), from + 1)) || (inLine && isWord(r, from, 'of|speaks|says'))
      : inLine && several && isWord(r, g.to, `${TELLS}|one|two|three|none`);
  }
  let i = g.to;
  const end = () => clauseTo(r, line, i);
  // "Bedford, good in 2017, was visited on the same theme a week later"
  if (word(r, i) === ',' && line.grades.some((x) => x.from === i + 1)) {
    while (++i < line.to && word(r, i) !== ',');
    i++;
  }
  // "in Bury, the same", "Bury likewise"
  if (!several && !owns && line.grades.length === 0 && (theSame(r, line, g.to) > 0 || saidTheSame(r, line, g))) return true;
  // "Darlington, visited the same month about care leavers, …"
  if (word(r, i) === ',' && isWord(r, i + 1, `${SEEN}|inspected`)) {
    const same = lately(r, line, i + 2, clauseTo(r, line, i + 1));
    return same && (word(r, i + 1) !== 'inspected' || !line.dates.some((d) => d.from > i && d.from - i <= 3) || several);
  }
  if (isWord(r, i, 'was|were') && isWord(r, i + 1, SEEN) && word(r, i + 2) !== 'by') return lately(r, line, i + 2, line.to);
  // "Kingston was next, in April", "Poole came first, last June"
  if (isWord(r, i, 'was|came') && isWord(r, i + 1, several ? 'next|first|last|second|third' : 'next'))
    return lately(r, line, i + 2, line.to);
  // "Sefton had its own in November", "Bedford had one in April and Luton in May"
  if (
    isWord(r, i, 'had|got|received') &&
    (word(r, i + 1) === 'one' || (word(r, i + 1) === 'its' && isWord(r, i + 2, 'own|turn|visit|letter')))
  ) {
    i += word(r, i + 1) === 'one' ? 2 : 3;
    if (r.tokens[i]?.kind === 'word' && !covered(line.dates, i) && !isWord(r, i, 'in|on|at|too|last|a|the|earlier')) return false;
    return lately(r, line, i, end());
  }
  // "In Bedford, where inspectors called in April, …", "in Angus, where the fieldwork began in August, …"
  if (place !== '' && word(r, i) === ',' && word(r, i + 1) === 'where') {
    const who = isWord(r, i + 2, 'the|they') ? i + 3 : i + 2;
    if (isWord(r, who, 'inspectors|fieldwork|visit|team') || isWord(r, who - 1, 'they'))
      return lately(r, line, who, clauseTo(r, line, who));
  }
  if (!inLine) return false;
  // "to Luton, on care leavers, and Bedford, on the front door", "and Bedford in April"
  if (word(r, i) === ',' && isWord(r, i + 1, ABOUT)) return true;
  return (isAny(lead, 'and|,') && isWord(r, i, 'in|on') && covered(line.dates, i + 1)) || (isAny(lead, 'and|,') && covered(line.dates, i));
}

/** "Two councils visited unannounced in September have had their letters": several, each of which is named in its turn. */
export const sentToSome = (r: Reading, line: Line): boolean => {
  if (line.councils.some((c) => c.councils.length > 0) || line.cues.some((c) => c.value === 'future')) return false;
  for (let i = line.from; i + 1 < line.to; i++)
    if (
      isWord(r, i, 'two|three|four|five|six|several') &&
      [1, 2].some((k) => isWord(r, i + k, 'councils|authorities|boroughs|counties|cities|departments'))
    )
      return true;
  return false;
};
