/** Why a judgement is nobody's here: another remit, a private provider, a story about something else. */

import type { CouncilRef } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import { INSPECTOR } from '../lexicon/classes.ts';
import { type GradeWord, SCALE_NOUNS } from '../lexicon/grades.ts';
import { retracted } from '../mentions/retracted.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf, says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import { counted } from './carried.ts';
import type { Group } from './groups.ts';
import type { Page } from './page.ts';
import { ofABusiness, privatelyRun } from './provider.ts';

/** Whether a line names an inspectorate. */
export const spokenByInspectors = (line: Line) => (line.said & INSPECTOR) !== 0;

/** "Members asked why services which Ofsted rated good in May need more money": whatever the story is about, it is told who judged what. What is only a date for something else is scenery still. */
const vouchedFor = (r: Reading, line: Line, g: Spot<GradeWord>): boolean =>
  line.where === 'text' && spokenByInspectors(line) && !says(r.tokens, 'after|since|until|before|when', line.from, g.from);

/** Why a grade that is a judgement is none of a service for children of a known council; null when it is. */
export function doubtOf(
  r: Reading,
  line: Line,
  g: Spot<GradeWord>,
  page: Page,
  of: { service: Service | 'elsewhere'; named: boolean; councils: CouncilRef[]; group: Group | null; main: CouncilRef[] | null },
): string | null {
  if (page.silent && !(page.silent === 'scenery' && of.named && of.service === "children's services" && vouchedFor(r, line, g)))
    return page.silent;
  if (retracted(r, line, g)) return 'denied.later';
  if (ofTheHeadline(r, line, g)) return 'plain-english.headline';
  if (page.unofficial && !spokenByInspectors(line)) return 'not-official.story';
  if (of.service === 'elsewhere') return of.named ? 'another-remit' : 'another-remit.page';
  if (
    privatelyRun(r, line, page, of.service) ||
    (page.privateAgency && !of.named && of.service === "children's services" && !page.services.has("children's services")) ||
    ((of.service === "children's services" || (of.service === "children's home" && !line.services.length)) && ofABusiness(r, line, g.from))
  )
    return 'private-provider';
  if (of.service === 'SEND') return 'area-send-has-no-grades';
  if (wroteOfVisit(r, line, g)) return 'ungraded-visit';
  // "the part that Hampshire played in a good rating across the Solent"
  const across = nextOf(r.tokens, 'across', g.to, Math.min(line.to, g.to + 7));
  if (
    across >= 0 &&
    !says(r.tokens, ',|;|:|–|.|and|but|while', g.to, across) &&
    word(r, across + 1) === 'the' &&
    isWord(r, across + 2, 'water|solent|border|river|mersey|humber|estuary')
  )
    return 'somebody-else.across';
  if (line.where === 'title' && !of.named && !of.group && elsewhereInText(r, line, g)) return 'another-remit';
  // "Besides the outstanding mark for education"
  if (SCALE_NOUNS.has(word(r, g.to)) && word(r, g.to + 1) === 'for' && isWord(r, g.to + 2, SUBJECTS)) return 'another-remit';
  // A headline that names no council speaks for none of several ("First 'outstanding' ratings"); the text says whose they are.
  if (line.where === 'title' && !of.group && page.councils.length > 1 && !of.main) return 'headline-names-no-council';
  if (of.service === "children's services" && counted(r, line, g, of.councils, of.group)) return 'counted';
  if (of.service !== "children's home" && !of.group && tallied(r, line, g, page.councils.length > 1)) return 'counted';
  if (!of.group && ofSome(r, line, g)) return 'somebody-else.some';
  if (!of.group && page.councils.length > 1 && line.where === 'text' && ofTable(r, line, g)) return 'somebody-else.some';
  return of.councils.length ? null : 'no-council';
}

/** What inspectors mark beside the care of children. */
const SUBJECTS = 'education|schooling|learning|skills|health|attainment|attendance|teaching|play';

const TAKEN_BACK =
  'wrong|rumour|catch|mistake|error|belonged|belongs|apologise|apologised|withdrawn|regret|sorry|corrected|correct|joke|tease|phrase|quotation|quote|misleading|not';

/** "The catch in our headline is the top mark", "the headline that was here ('Top score') belonged to another story": of the headline, whose grade is nobody's then. */
function ofTheHeadline(r: Reading, line: Line, g: Spot<GradeWord>): boolean {
  const own = (i: number) =>
    (word(r, i - 1) === 'our' || (word(r, i - 1) === 'the' && isWord(r, i + 1, 'that|which|above'))) &&
    says(r.tokens, TAKEN_BACK, i - 12, i + 24);
  const from = line.where === 'title' ? line.to : line.from;
  const to = line.where === 'title' ? r.tokens.length : line.to;
  for (let i = nextOf(r.tokens, 'headline', from, to); i >= 0; i = nextOf(r.tokens, 'headline', i + 1, to))
    if (own(i) && (line.where === 'title' || (g.from > i && g.from - i < 14 && !says(r.tokens, ';|:|–', i, g.from)))) return true;
  return false;
}

/** "Force out of special measures" over "The police are no longer in special measures": the text says whose it is, wherever it has that grade. */
function elsewhereInText(r: Reading, title: Line, g: Spot<GradeWord>): boolean {
  if (g.value.form !== 'implied' || title.services.length) return false;
  const told = r.lines.filter((l) => l !== title && !l.skip && l.grades.some((o) => o.value.grade === g.value.grade));
  return told.length > 0 && told.every((l) => l.services.length > 0 && l.services.every((s) => s.value.service === 'elsewhere'));
}

/** "'The duty team is outstanding,' Ofsted wrote after its focused visit": what inspectors say of such a visit grades nothing. */
function wroteOfVisit(r: Reading, line: Line, g: Spot<GradeWord>): boolean {
  if (r.speech[g.from] !== 1 || !line.visits.some((v) => isAny(v.value, 'focused visit|monitoring visit'))) return false;
  for (let i = g.from - 1; i > line.from && g.from - i < 5; i--) {
    if (isWord(r, i, 'is|are')) return true;
    if (r.speech[i] !== 1) return false;
  }
  return false;
}

const COUNT = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none';

/** "One outstanding, three good, none inadequate": how many of several have each grade. `several`: the text names several councils; else only high numbers count councils. */
function tallied(r: Reading, line: Line, g: Spot<GradeWord>, several: boolean): boolean {
  const number = (o: Spot<GradeWord>) => {
    let k = o.from - 1;
    while (isWord(r, k, '"|are|were|is|was|that|which')) k--;
    const before = k >= line.from ? r.tokens[k] : undefined;
    if (before === undefined || line.dates.some((d) => d.from <= k && k < d.to)) return false;
    return (several && isAny(before.w, COUNT)) || (before.kind === 'number' && (several || Number(before.w) > 8));
  };
  return number(g) && line.grades.filter(number).length >= 2;
}

/** "Ten years ago there was an inadequate", "which leaves the table with no inadequates": somebody's among the many that a page tells of. */
function ofTable(r: Reading, line: Line, g: Spot<GradeWord>): boolean {
  let i = g.from - 1;
  while (
    isWord(r, i, 'an|a|no|one|two|three|four|five|"|better|than|nothing|and|not|single|another') ||
    line.grades.some((o) => o.from === i)
  )
    i--;
  const w = word(r, i);
  if (isAny(w, 'was|is|were|are|been')) return i + 1 < g.from && (word(r, i - 1) === 'there' || word(r, i - 2) === 'there');
  return (
    w === 'with' &&
    isWord(r, g.from - 1, 'no|an|a|one') &&
    r.tokens.slice(line.from, i).some((t) => isAny(t.w, 'table|league|region|list|map'))
  );
}

/** "inadequate in three councils": some, and which is not said. */
function ofSome(r: Reading, line: Line, g: Spot<GradeWord>): boolean {
  let at = g.to;
  while (word(r, at) === '"') at++;
  // "from 'inadequate' to 'good' in two boroughs"
  const then = word(r, at) === 'to' ? line.grades.find((o) => o.from > at && o.from - at <= 4) : undefined;
  if (then) return ofSome(r, line, then);
  if (!isWord(r, at, 'in|at|for')) return false;
  for (let i = at + 1; i < Math.min(line.to, at + 5); i++)
    if (isWord(r, i, 'councils|authorities|boroughs'))
      return (
        isWord(r, at + 1, COUNT) || isWord(r, at + 1, 'many|several|some|most|other|further|more') || r.tokens[at + 1]?.kind === 'number'
      );
  return false;
}
