/** "Somerset got there in July", "Kent was given the same grade", "It's the grade that Bath was given": a council does what the one told of before it did. */
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { isWord, word } from '../text/words.ts';
import { pastAside } from './clause-of-date.ts';
import type { Group } from './groups.ts';

const THERE =
  'too|also|likewise|as|in|last|earlier|two|three|four|five|six|a|by|during|back|at|then|first|already|only|just|before|when|with|this|yesterday|on';
const MOVED =
  'lifted|raised|brought|moved|upgraded|downgraded|cut|dropped|rose|risen|fell|fallen|slipped|climbed|promoted|improved|reduced|sank|sunk';
const SAME = 'same|identical';

/** Nothing more is said of what is done: the clause ends, or goes on with a time. */
export const ends = (r: Reading, line: Line, i: number) =>
  i >= line.to ||
  r.tokens[i]?.kind === 'mark' ||
  isWord(r, i, THERE) ||
  line.dates.some((d) => d.from === i) ||
  isWord(r, i, 'and|but|while|so');

/** One past what stands between a name and its verb: "Kent, broken up in 2023, had got that, too", "its predecessor, Kent, was in the same category". */
export function pastEnded(r: Reading, line: Line, g: Group): number {
  let to = pastAside(r, line, g.to);
  if (word(r, to) === ',' && /(?:ed|broken|split|wound)$/.test(word(r, to + 1)))
    for (let k = to + 1, end = to + 9; k < end && word(r, k - 1) !== ';'; k++) if (word(r, k) === ',') to = k + 1;
  const named = word(r, g.from - 1) === ',' && isWord(r, g.from - 2, 'predecessor|authority|council|county|neighbour|twin|sister');
  return named && word(r, to) === ',' ? to + 1 : to;
}

/** "Somerset got there in July", "Kent was given the same grade", "Camden was the first": does what the council before it did. */
export function doesTheSame(r: Reading, line: Line, g: Group): boolean {
  if (/'s?$/.test(word(r, g.to - 1))) return false;
  let i = pastEnded(r, line, g);
  while (isWord(r, i, 'has|have|had|also|already|since|recently|itself|themselves|only|just|too|council')) i++;
  const w = word(r, i);
  const next = word(r, i + 1);
  if (isAny(w, 'got|gets|gotten') && isAny(next, 'there|it')) return ends(r, line, i + 2);
  if (pastAside(r, line, g.to) === g.to && isAny(w, 'did|does|done|managed|achieved|reached|manages|achieves|reaches|made|pulled')) {
    if (isAny(next, 'so|it|that|likewise|this') && !(w === 'made' && next !== 'it')) return ends(r, line, i + 2);
  }
  // "was the first", "is another"
  if (isAny(w, 'was|is|were|are|became|remains')) {
    if (next === 'another') return ends(r, line, i + 2);
    if (next === 'the' && isWord(r, i + 2, 'first|other|second|third|fourth|others'))
      return ends(r, line, i + 3) || (word(r, i + 3) === 'to' && isWord(r, i + 4, 'do|get|manage') && isWord(r, i + 5, 'so|there|it|that'));
    if (next === 'in' && word(r, i + 2) === 'the' && word(r, i + 3) === 'same')
      return isWord(r, i + 4, 'boat|position|category|bracket|band|camp|group|club|tier|class');
  }
  if (isAny(w, 'went|goes|gone') && isAny(next, 'the') && word(r, i + 2) === 'same') return isWord(r, i + 3, 'way|road|route');
  if (isAny(w, 'suffered|met|meets|suffers|shared|shares') && isAny(next, 'the|a|that') && isWord(r, i + (next === 'that' ? 2 : 3), 'fate'))
    return true;
  if (isAny(w, 'joined|joins') && isAny(next, 'it|them')) return ends(r, line, i + 2);
  // "have been lifted to the same level"
  let m = i;
  while (isWord(r, m, 'was|were|been|is|are')) m++;
  if (isWord(r, m, MOVED)) {
    m += isWord(r, m + 1, 'up|down|back') ? 2 : 1;
    if (word(r, m) === 'to' && word(r, m + 1) === 'the' && isWord(r, m + 2, SAME))
      return SCALE_NOUNS.has(word(r, m + 3)) || isWord(r, m + 3, 'level|rung|step|standard|tier|place|point');
  }
  // "was given the same grade", "got exactly the same", "shares the rating"
  let k = i;
  while (isWord(r, k, 'was|were|been|is|are')) k++;
  if (
    !isWord(
      r,
      k,
      'given|awarded|handed|got|gets|received|receives|won|earned|earns|secured|gained|landed|picked|has|holds|hold|shares|share|shared|told|heard|ended|came|finished|signed|bowed|closed|reached|achieved',
    ) &&
    !(k > i && isWord(r, k, 'on|in'))
  )
    return false;
  const given = word(r, k);
  k++;
  while (isWord(r, k, 'up|off|out|with|exactly|precisely|just|in') || covered(line.dates, k)) k++;
  if (word(r, k) === 'that' && !isAny(given, 'told|heard|has|holds|hold')) return ends(r, line, k + 1);
  while (isWord(r, k, 'up|away|with|exactly|precisely|just|an|the|on|out|very|that')) k++;
  if (!isWord(r, k, SAME)) return false;
  k++;
  if (isWord(r, k, 'overall|ofsted|top|bottom|lowest|highest|good|inadequate')) k++;
  if (isWord(r, k, 'thing|news|answer|rung|level|step') || SCALE_NOUNS.has(word(r, k))) k++;
  return ends(r, line, k) && !isWord(r, k, 'as|before|when');
}

const GIVEN = 'given|awarded|handed|got|received|won|earned|gained|secured|achieved|landed|granted|held|told';
const STOOD = 'stood|stands|was|is|were|ended|sat|sits|finished|stayed|remains|remained';

/** "It's the grade that Kent was given in 2019", "That is what Bath got", "which is where Hull stood": the grade told before is this one's, too. */
export function heldByOther(r: Reading, line: Line, g: Group): boolean {
  let i = g.from - 1;
  while (isWord(r, i, 'the|neighbouring|nearby|next-door|old|former')) i--;
  const to = pastEnded(r, line, g);
  if (word(r, i) === 'where')
    return isWord(r, i - 1, "is|was|that's") && isWord(r, i - 2, 'that|which|this|,') && isWord(r, to, STOOD) && ends(r, line, to + 1);
  if (isWord(r, i, 'that|which')) i--;
  // "good, a grade that Kent and Surrey hold as well"
  if (
    isWord(r, i - 1, 'a|the') &&
    word(r, i - 2) === ',' &&
    SCALE_NOUNS.has(word(r, i)) &&
    isWord(r, to, 'hold|holds|share|shares|have|has|enjoy|enjoys|boast|boasts|carry|carries')
  )
    return to + 1 >= line.to || isWord(r, to + 1, 'too|also|already|as|.|,|;');
  const det = word(r, i) === 'what' ? i : SCALE_NOUNS.has(word(r, i)) ? i - (isWord(r, i - 1, 'same|very') ? 2 : 1) : -1;
  if (det < 0 || !(word(r, det) === 'what' || isWord(r, det, 'the|that|this'))) return false;
  if (!isWord(r, det - 1, "is|was|it's|that's|exactly|precisely|just")) return false;
  let k = to;
  while (isWord(r, k, 'was|were|had|has|been|also|already|itself|council')) k++;
  return isWord(r, k, GIVEN) ? ends(r, line, k + 1) : word(r, k - 1) === 'had' && ends(r, line, k);
}

/** "has been raised to the same grade": upwards, and so not to the one that another council had left. */
export const raised = (r: Reading, at: number): boolean =>
  [0, 1, 2, 3].some((k) => isWord(r, at + k, 'lifted|raised|upgraded|rose|risen|climbed|promoted|improved'));
