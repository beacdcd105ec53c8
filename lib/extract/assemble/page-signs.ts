/** What single lines of an article tell of the whole. */

import type { Service } from '../../domain/services.ts';
import { CHILD, CQC, INSPECTED, INSPECTION, INSPECTOR, QUALITY, VERDICT } from '../lexicon/classes.ts';
import { homeEntry } from '../mentions/homes-judged.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';

/** A hope stands shortly before a grade. */
export const wished = (l: Line, at: number) => l.cues.some((c) => c.value === 'hope' && c.to <= at && at - c.to <= 10);

/** "up from adequate to good": two grades of one scale. */
const fromTo = (r: Reading, l: Line, g: Line['grades'][number]) =>
  word(r, g.from - 1) === 'from' && word(r, g.to) === 'to' && l.grades.some((o) => o.from === g.to + 1 && o.value.grade !== g.value.grade);

/** "The adoption service was good, and two of its homes were inadequate": two services of councils, each with a grade of its own. */
const servicesTold = (r: Reading, l: Line, g: Line['grades'][number]) => {
  const of = (x: Line['grades'][number]) =>
    isWord(r, x.from - 1, 'is|are|was|were')
      ? l.services.find((s) => s.to === x.from - 1 && isAny(s.value.service, "fostering|adoption|children's home"))
      : undefined;
  return of(g) !== undefined && l.grades.some((o) => o.from > g.from && (of(o) ?? of(g)) !== of(g));
};

/** "One home is outstanding, five are good", "Elm House, outstanding; The Limes, good": homes for children, told by several grades. `homes`: they have been spoken of. */
const homesTold = (r: Reading, l: Line, g: Line['grades'][number], homes: boolean) =>
  (homes && l.grades.length > 1 && l.grades.every((o) => homeEntry(r.tokens, l, o))) ||
  (isWord(r, g.from - 1, 'is|are|was|were') &&
    ((homes && isWord(r, g.from - 2, SOME_OF_THEM)) || l.services.some((s) => s.value.service === "children's home" && s.to <= g.from)) &&
    l.grades.some((o) => o.from > g.from && o.value.form === 'plain' && o.value.grade !== g.value.grade));

/** Grade words beside judging verbs or scale nouns are an inspection's, even where nobody says "inspection". */
export function speaksOfGrades(r: Reading, l: Line, homes: boolean): boolean {
  return l.grades.some((g) => {
    // "hopes to be rated good next time" tells of no inspection.
    if (wished(l, g.from)) return false;
    if (g.value.grade === 'requires improvement' && g.to - g.from >= 2) return true;
    if (g.value.form !== 'plain') return false;
    if (fromTo(r, l, g) || servicesTold(r, l, g) || homesTold(r, l, g, homes)) return true;
    // "an inadequate overall effectiveness judgement"
    const reach = isWord(r, g.to, 'overall') ? 3 : 2;
    for (let i = Math.max(l.from, g.from - 3); i < Math.min(l.to, g.to + reach); i++)
      if (isWord(r, i, 'rated|graded|judged|regraded|upgraded|downgraded|rating|ratings|grade|grading|verdict|judgement')) return true;
    return false;
  });
}

/** An inspection, its report or judgement, or "requires improvement" as the name of a grade and not as plain English ("from requires improvement"). */
export function speaksOfInspection(r: Reading, l: Line): boolean {
  if (l.said & VERDICT) return true;
  return l.grades.some(
    (g) =>
      g.value.grade === 'requires improvement' &&
      (l.councils.some((c) => c.to === g.from) || isWord(r, g.from - 1, '"|from|to|of|at|as|had|a|the|its|rated|judged|graded')),
  );
}

/** "A written statement of action", "Ofsted and the CQC found sufficient progress": what only inspections of special needs end in. */
export const meansSend = (r: Reading, l: Line): boolean =>
  (r.published ?? '2016') >= '2016' &&
  l.outcomes.some(
    (o) => (o.value === 'written statement of action' && word(r, o.from) === 'written') || (/progress$/.test(o.value) && namesCqc(r, l)),
  );

const OF_COUNCILS = ["children's services", 'fostering', 'adoption', "children's home", 'youth justice'] as const;

/** "The service, inspected in July, is good", "inspected twice": a service of councils has been; `services`: those that were named so far; `homes`: homes were, by any name. */
export function wasInspected(r: Reading, l: Line, services: ReadonlyMap<string, number>, homes: boolean): boolean {
  if (!(l.said & INSPECTED) || !(homes || OF_COUNCILS.some((s) => services.has(s))) || services.has('elsewhere')) return false;
  return haveBeen(r, l);
}

/** "inspected in July", and not "yet to be inspected". */
export function haveBeen(r: Reading, l: Line): boolean {
  for (let i = l.from; i < l.to; i++)
    if (word(r, i) === 'inspected' && ![1, 2, 3].some((k) => isWord(r, i - k, 'be|not|never|yet|if|being'))) return true;
  return false;
}

/** "the Care Quality Commission" or its letters. */
export function namesCqc(r: Reading, l: Line): boolean {
  if (l.said & CQC) return true;
  if (!(l.said & QUALITY)) return false;
  for (let i = l.from; i < l.to; i++) if (word(r, i) === 'quality' && /^commission/.test(word(r, i + 1))) return true;
  return false;
}

/** "the children's services report", "our grade", "whose services share a rating": a verdict on a service or a council. */
export function graded(r: Reading, l: Line): boolean {
  if (!(l.said & VERDICT)) return false;
  const report = l.services.some((s) => s.value.service !== 'elsewhere' && isWord(r, s.to, 'report|grade|judgement|verdict|rating'));
  if (report) return true;
  for (let i = l.from + 1; i < l.to; i++) if (isWord(r, i, 'grade|judgement') && isWord(r, i - 1, 'our|overall')) return true;
  // "whose services share a grade"
  for (let i = l.from; i + 2 < l.to; i++)
    if (
      isWord(r, i, 'share|shared|shares') &&
      isWord(r, i + 1, 'a|the|one') &&
      isWord(r, i + 2, 'grade|rating|verdict|judgement') &&
      l.services.some((s) => s.value.service !== 'elsewhere')
    )
      return true;
  return false;
}

const COUNTS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|its|their|our|council|sister|first|second|third|fourth|fifth|one|another';

const SOME_OF_THEM = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|others|other|rest';

/** "Three homes in Torbay were inspected", "the council's homes rated": homes of a council for children, in a line that speaks of inspection or grades. */
export function bareHomes(r: Reading, l: Line): boolean {
  if (l.where === 'text' && !(l.said & (INSPECTOR | INSPECTED | INSPECTION | VERDICT)) && !l.grades.length && !emptied(r, l)) return false;
  for (let i = l.from + 1; i < l.to; i++) {
    const w = word(r, i);
    const before = word(r, i - 1);
    if (w !== 'homes' && w !== 'home') continue;
    if (isWord(r, i + 1, 'office|secretary|visits|addresses|education|affairs|help|care|county|city|town|borough')) continue;
    if (l.services.some((s) => s.from <= i && i < s.to)) continue;
    if (runBySome(r, l, i) && (l.said & (INSPECTOR | CHILD)) !== 0 && !built(r, l)) return true;
    if (
      (isAny(before, 'council|council-run|county|borough|residential|respite') || bedsOf(r, i) || l.councils.some((c) => c.to === i)) &&
      ((l.said & INSPECTOR) !== 0 || (w === 'home' && before === 'council' && l.grades.length > 0)) &&
      !built(r, l)
    )
      return true;
    if ((w === 'homes' ? isAny(before, COUNTS) || /s'$|'s$/.test(before) : isAny(before, 'one|first|second|third|another')) && !built(r, l))
      return true;
  }
  return false;
}

/** "a four-bed home": those for children are told by their beds. */
const bedsOf = (r: Reading, i: number) => isWord(r, i - 1, 'bed|bedded|bedroom|place') && r.tokens[i - 1]?.joined === true;

/** "a home run by Doncaster Council" */
const runBySome = (r: Reading, l: Line, i: number) =>
  isWord(r, i + 1, 'run|owned|managed|operated') && word(r, i + 2) === 'by' && l.councils.some((c) => c.from >= i + 3 && c.from - i <= 4);

/** "Its youth justice service, too, had been rated outstanding": what an earlier grade, of no service by name, is not told of. */
export const toldToo = (r: Reading, l: Line, service: string): boolean =>
  l.where === 'text' &&
  service !== 'elsewhere' &&
  service !== "children's services" &&
  l.services.every(
    (s) =>
      s.value.service !== service ||
      (isWord(r, s.from - 1, 'its|the|their') && [0, 1, 2, 3].some((k) => isWord(r, s.to + k, 'too|also|likewise'))),
  ) &&
  r.lines.some((o) => o.index < l.index && o.where === 'text' && o.grades.length > 0 && o.services.length === 0 && o.councils.length > 0) &&
  !r.lines.some((o) => o.index < l.index && o.services.some((s) => s.value.service === service));

/** "moved four teenagers out of one of its homes" */
function emptied(r: Reading, l: Line): boolean {
  for (let i = l.from; i < l.to; i++)
    if (isWord(r, i, 'children|teenagers|youngsters|boys|girls') && isWord(r, i - 1, RESIDENTS)) return true;
  return false;
}

const RESIDENTS = 'two|three|four|five|six|seven|eight|the|moved|remaining';

/** Homes that people buy, rent or heat. */
function built(r: Reading, l: Line): boolean {
  for (let i = l.from; i < l.to; i++)
    if (
      isWord(
        r,
        i,
        'housing|tenants|tenant|build|built|affordable|landlord|nursing|residents|buyers|owners|flood|foster|adoptive|planning|elderly|older|dementia|pensioners',
      )
    )
      return true;
  return false;
}

/** "as partnership with Hampshire ends": the story is about whoever has it. */
export const partnerOf = (r: Reading, at: number) =>
  word(r, at - 1) === 'with' &&
  isWord(r, at - 2, 'partnership|partnerships|deal|merger|tie-up|ties|links|contract|arrangement|alliance|split|agreement');

/** "good news in Torfaen's neighbour": the story is about another. `to`: one past the name. */
export const neighbourOf = (r: Reading, to: number) =>
  /'s?$/.test(word(r, to - 1)) && isWord(r, to, 'neighbour|neighbours|neighbouring|rival|rivals|twin');

/** "a nursing home", "homes for the elderly": whose homes they are. */
export const forAdults = (r: Reading, l: Line) =>
  l.services.some((s) => s.value.service === 'elsewhere' && /^homes?$/.test(word(r, s.to - 1)));

/** Whether Ofsted is named in any line that is read. */
export const namesOfsted = (r: Reading) =>
  r.lines.some((l) => {
    if (l.skip) return false;
    for (let i = l.from; i < l.to; i++) if (r.tokens[i]?.w.startsWith('ofsted')) return true;
    return false;
  });

/** Whether any child is named, in so many words. */
export const namesChildren = (r: Reading) =>
  r.lines.some((l) => !l.skip && says(r.tokens, "child|children|children's|young|youth", l.from, l.to));

/** "by the next inspection": one that has not been. */
export const nextTime = (r: Reading, l: Line) =>
  l.cues.some((c) => c.value === 'hope' && word(r, c.from) === 'next' && /^inspections?$/.test(word(r, c.to - 1)));

/** Public bodies and those who judge them, in so many words. */
const PUBLIC = new Set(
  'council councils authority authorities councillor councillors cqc commission director directors leader leaders rated judged graded rating ratings'.split(
    ' ',
  ),
);

/** What a story about an inspection, or about the people and places of one, has in each paragraph. */
export const touches = (r: Reading, l: Line) =>
  l.councils.length > 0 ||
  l.grades.length > 0 ||
  l.visits.length > 0 ||
  l.services.some((s) => s.value.service !== 'elsewhere') ||
  (l.said & (INSPECTOR | INSPECTED | INSPECTION)) !== 0 ||
  speaksOfInspection(r, l) ||
  says(r.tokens, PUBLIC, l.from, l.to);

/** "Inspectors have moved Camden to outstanding. In March its fostering service was rated good": a service of the council's own, come to after the grade of the council. */
export function partTold(r: Reading, l: Line, service: Service | 'elsewhere'): boolean {
  if (l.where === 'title' || service === 'elsewhere' || service === "children's services") return false;
  const own = l.services.find((s) => s.value.service === service);
  if (!own || !isWord(r, own.from - 1, 'its|their')) return false;
  for (let before = r.lines[l.index - 1]; before && before.where === 'text'; before = r.lines[before.index - 1])
    if (!before.skip && before.grades.length && before.councils.some((c) => c.councils.length)) return !before.services.length;
  return false;
}

/** "Special school leaps from inadequate to outstanding": a headline that grades a school. */
export const schoolGraded = (r: Reading): boolean =>
  r.lines.some((l) => l.where === 'title' && l.grades.length > 0 && l.services.some((s) => s.value.service === 'elsewhere'));
