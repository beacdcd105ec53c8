/** Dates of what is no inspection: laws and councils made, people hired, meetings to come. */

import { covered } from '../mentions/context.ts';
import type { DateSpot, Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';

/** What happens to frameworks, bodies and people, and to no inspection. */
const STARTS =
  'introduced|launched|joined|formed|created|founded|established|unveiled|appointed|elected|hired|promoted|merged|abolished|resigned|retired|died|murdered|born|brought|inherited|elevated|sworn|installed|adopted|enacted|replaced|scrapped|discontinued|devolved|transferred|registered|licensed';
const SMALL = 'in|on|at|during|since|from|the|a|this|last|early|late|mid|by|back|only|just|for|them|it|us|all|until|over|end|start|of';
/** Things that begin and are no inspections. */
const THINGS =
  'framework|frameworks|arrangement|arrangements|regime|system|scheme|partnership|contract|trust|company|rules|programme|tenure|service|era';

/** "the framework that began in April", "a partnership launched last June", "which took over in 2018": the day of something else. */
export function ofOtherEvent(r: Reading, line: Line, d: DateSpot): boolean {
  for (let i = d.from - 1; i >= Math.max(line.from, d.from - 5); i--) {
    const w = word(r, i);
    // "good, replaced two years later by requires improvement"
    if (w === 'replaced' && isWord(r, d.to, 'by|with') && line.grades.some((g) => g.from > d.to && g.from - d.to <= 5)) return false;
    // "since Ofsted dropped overall grades in April"
    if (isAny(w, STARTS) || (isAny(w, 'grades|judgements|verdicts|ratings') && isWord(r, i - 1, 'overall|word|single'))) return true;
    // "which came into being in April"
    if (isAny(w, 'being|existence|force|effect|office') && isWord(r, i - 1, 'into|in|took|takes')) return true;
    if (isAny(w, 'opened|reopened')) return ![1, 2, 3].some((k) => isWord(r, i - k, 'inspection|visit|review|fieldwork|exercise'));
    if (w === 'over' && isWord(r, i - 1, 'took|taking|taken|takes')) return !isWord(r, i + 1, 'two|three|four|one|five');
    if (w === 'up' && isWord(r, i - 1, 'set')) return !line.grades.some((g) => g.from > i);
    if (isAny(w, 'began|begun|started|starts|begins|came|ended|ceased|lapsed|expired')) {
      let k = i - 1;
      while (k > line.from && isWord(r, k, 'that|which|was|had|has|first|,')) k--;
      return isWord(r, k, THINGS);
    }
    if (!isAny(w, SMALL) && !covered(line.councils, i)) break;
  }
  // "Ofsted, which brought in its checks in June"
  for (let i = d.from - 2; i >= Math.max(line.from, d.from - 8) && !isWord(r, i, ',|;'); i--)
    if (isWord(r, i, 'brought|brings') && word(r, i + 1) === 'in') return true;
    // "since Ofsted began a new kind of inspection in January"
    else if (isWord(r, i, 'began|started|introduced') && isWord(r, i + 1, 'a|its|their|the') && isWord(r, i + 2, 'new|tougher|different'))
      return true;
    // "how every authority stood at the end of March"
    else if (word(r, i) === 'stood' && isWord(r, i + 3, 'end|start|close')) return true;
  // "Come to the forum on 14 March", "our open evening in Ely on 8 June"
  if (word(r, d.from - 1) === 'on')
    for (let i = d.from - 2; i >= Math.max(line.from, d.from - 6); i--)
      if (isWord(r, i, 'forum|meeting|meetings|evening|event|conference|hearing|webinar|workshop|drop-in|rally|fair')) return true;
      else if (!isWord(r, i, 'in|at|the|of|a|scrutiny|council|committee|panel|cabinet') && !covered(line.councils, i) && i < d.from - 3)
        break;
  return changedHands(r, line, d) || afterOthers(r, line, d) || toCome(r, line, d) || saidWould(r, d) || soManyThen(r, d);
}

/** "In July 705 children were looked after", "at the end of March there were 2,521 young people in need": the day of a count. */
export function soManyThen(r: Reading, d: DateSpot): boolean {
  // "The share stood at 20% in March last year"
  if (isWord(r, d.from - 1, 'in|at|by') && isWord(r, d.from - 2, '%|cent|percent|pc')) return true;
  let i = d.to;
  while (isWord(r, i, ',|there|were|was|some|about|nearly|around|almost|over|more|than|only|just|it|had')) i++;
  if (r.tokens[i]?.kind !== 'number') return false;
  const of = [1, 2, 3].find((k) => isWord(r, i + k, 'children|youngsters|under-18s|people|families|households'));
  return (
    of !== undefined &&
    (isWord(r, i - 1, 'were|was|had') || isWord(r, i + of + 1, 'were|are|in|on|lived')) &&
    !isWord(r, i + of + 2, 'seen|met|spoken|asked|interviewed')
  );
}

/** "told the partnership on 26 September that it would be inspecting": the day of the notice. */
const saidWould = (r: Reading, d: DateSpot): boolean =>
  (word(r, d.to) === 'to' && isWord(r, d.to + 1, 'say|announce|warn') && isWord(r, d.to + 4, 'intended|planned|would|was|were')) ||
  (word(r, d.to) === 'that' &&
    isWord(r, d.to + 1, 'it|they') &&
    isWord(r, d.to + 2, 'would|will') &&
    isWord(r, d.to + 3, 'be|carry|inspect|visit|hold|make'));

const TOOK = 'took|taken|taking|takes';

/** "which took over the city's services in 2018", "since it became one council in April", "in October passed to a company". */
export function changedHands(r: Reading, line: Line, d: DateSpot): boolean {
  const next = word(r, d.to) === ',' ? d.to + 1 : d.to;
  if (isWord(r, next, 'passed|handed|transferred') && isWord(r, next + 1, 'to|over')) return true;
  if (!says(r.tokens, HANDS, Math.max(line.from, d.from - 12), d.from)) return false;
  for (let i = d.from - 1; i >= Math.max(line.from, d.from - 12); i--) {
    const w = word(r, i);
    if (isAny(w, PARTS) || covered(line.grades, i)) return false;
    if (isAny(w, 'over|on|charge') && isWord(r, i - 1, TOOK)) return !isWord(r, i + 1, 'two|three|four|one|five');
    if (w === 'became') return isWord(r, i + 1, 'a|one|part') && word(r, next) !== 'when';
    if (isAny(w, 'joined|inherited')) return !isWord(r, i + 1, 'us|me|them');
  }
  return false;
}
const HANDS = 'over|on|charge|joined|inherited|became';
const PARTS =
  ',|;|:|.|–|(|but|after|following|when|which|that|inspected|inspection|visit|visited|report|ofsted|inspectors|rated|judged|found|graded';

/** "six years after ministers first stepped in": so long after what somebody else did. */
function afterOthers(r: Reading, line: Line, d: DateSpot): boolean {
  if (!/\b(?:after|since)$/i.test(d.mention.text)) return false;
  let [other, end] = [false, d.to];
  for (; end < line.to && !isWord(r, end, ',|;|–|.|(|ofsted|inspectors|inspection|report|rated|judged|found'); end++)
    if (isWord(r, end, OTHERS) && end - d.to <= 5) other = true;
  return other && isWord(r, end, ',|.|;') && !line.grades.some((g) => g.from >= d.to && g.to <= end);
}
const OTHERS = 'ministers|minister|government|commissioner|trust|company|dfe';

const AHEAD =
  "expects|expect|will|shall|'ll|we'll|they'll|it'll|come|comes|follow|follows|due|expected|scheduled|pencilled|planned|set|fixed|booked|arranged";

/** "will come before the committee on 12 September", "is due in May": still ahead. */
function toCome(r: Reading, line: Line, d: DateSpot): boolean {
  // "want a plan by August", "must respond by the end of May"
  const by = isWord(r, d.from - 1, 'by|before') || isWord(r, d.from, 'by|before');
  for (let i = d.from - 1; by && i >= Math.max(line.from, d.from - 12); i--)
    if (isWord(r, i, 'want|wants|must|need|needs|expect|expects|due|deadline|ask|asks|asked|told') && r.tokens[i + 1]?.kind === 'word')
      return !line.grades.some((g) => g.from > i && g.to <= d.from);
  // "The next briefing is on 14 May", "The panel meets on 14 May", "An evening takes place at the hall on 8 July"
  if (word(r, d.from - 1) === 'on' && isWord(r, d.from - 2, 'is|are|meets|meet')) return true;
  for (let i = d.from - 2; i > Math.max(line.from, d.from - 9); i--)
    if (word(r, i) === 'place' && isWord(r, i - 1, 'takes|take')) return true;
  if (!says(r.tokens, AHEAD, Math.max(line.from, d.from - 12), d.from)) return false;
  for (let i = d.from - 1; i >= Math.max(line.from, d.from - 12); i--) {
    const w = word(r, i);
    if (isAny(w, ';|:|.|which|that|who|after|following|when') || (w === ',' && !isWord(r, i + 1, 'on|in|at|the'))) return false;
    if (covered(line.grades, i)) return false;
    if (isAny(w, "will|shall|'ll|we'll|they'll|it'll")) return true;
    // "The trust expects to see inspectors again in April"
    if (isAny(w, 'expects|expect') && word(r, i + 1) === 'to') return !says(r.tokens, 'hear|know|learn', i + 2, d.from);
    // "monitoring visits come next, the first in September"
    if (isAny(w, 'come|comes|follow|follows') && isWord(r, i + 1, 'next|,')) return true;
    if (isAny(w, 'due|scheduled|pencilled|planned') && isWord(r, i - 1, 'is|are|now|be')) return true;
    // "A re-inspection is expected before Christmas"; "is expected to publish the report on its March inspection"
    if (w === 'expected' && isWord(r, i - 1, 'is|are') && !isWord(r, i + 1, 'to|that')) return true;
    // "The sixth visit was set for 30 April", "one is booked for May"
    if (
      isAny(w, 'set|fixed|booked|arranged|scheduled|pencilled|planned') &&
      isWord(r, i + 1, 'for|in') &&
      isWord(r, i - 1, 'is|are|was|were|been|now')
    )
      return true;
  }
  return false;
}

const BEHIND = 'since|after|following|than';

/** The "since", "after" or "than" that governs date `d` ("since the council handed the department over in April 2018"), by its token; -1 when none does. */
export function setBehind(r: Reading, line: Line, d: DateSpot): number {
  if (!says(r.tokens, BEHIND, Math.max(line.from, d.from - 18), d.from)) return -1;
  for (let i = d.from - 1; i >= Math.max(line.from, d.from - 18); i--) {
    const w = word(r, i);
    if (isAny(w, ',|;|:|.|but') || (w === 'and' && isWord(r, i + 1, 'in|on|at|by|then|last|this'))) return -1;
    // "after eight days there in March", "after working in the city": the stay itself.
    if (isAny(w, 'day|days|week|weeks|fortnight') || (w.endsWith('ing') && word(r, i - 1) === 'after')) return -1;
    if (isAny(w, BEHIND) && !r.tokens[i]?.joined && !isWord(r, i - 1, 'ever|look|looked|looks|looking')) return i;
  }
  return -1;
}
