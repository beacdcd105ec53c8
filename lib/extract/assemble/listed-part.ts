/** Fostering and adoption: services of their own, or parts that an inspection of the whole names. */

import type { Service } from '../../domain/services.ts';
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import { SUBJECT_HEADS } from '../lexicon/subjects.ts';
import { COPULAS } from '../lexicon/words.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { word } from '../text/words.ts';

/** "an adoption inspection", "its adoption report": the service's own. */
export const ofItsOwn = (r: Reading, s: { to: number }) =>
  isAny(r.tokens[s.to]?.w ?? '', 'inspection|inspections|inspectors|report|visit') ||
  // "adoption, inspected separately in May, is good"
  (isAny(r.tokens[s.to]?.w ?? '', ',|(') && isAny(r.tokens[s.to + 1]?.w ?? '', 'inspected|visited|separately|inspection'));

/** "its services for children, from nurseries to youth clubs, are good": what they run from and to. */
function fromTo(r: Reading, line: Line, s: { from: number; to: number }): boolean {
  for (let i = s.from - 1; i > line.from && s.from - i < 8; i--)
    if (word(r, i) === ',')
      return word(r, i + 1) === 'from' && says(r.tokens, 'to', i + 2, s.to + 5) && says(r.tokens, ',', s.to, s.to + 9);
  return false;
}

/** "leadership, fostering and adoption are good": in one list with a strand it is a part of the inspection and not a service. */
export function listedPart(r: Reading, line: Line, s: Line['services'][number]): boolean {
  if (s.value.service === 'elsewhere') return fromTo(r, line, s);
  if (!isAny(s.value.service, 'fostering|adoption') || s.to - s.from > 1 || ofItsOwn(r, s)) return false;
  const beside = (from: number, to: number) => {
    for (let i = from; i < to; i++)
      if (!isAny(r.tokens[i]?.w ?? '', ',|and|the|both|work|on|for') && !line.services.some((o) => o.from <= i && i < o.to)) return false;
    return to - from <= 6;
  };
  return line.strands.some(
    (x) =>
      x.value !== 'adoption' &&
      !line.services.some((o) => o.value.service === s.value.service && o.from <= x.from && x.from < o.to) &&
      (x.to <= s.from ? beside(x.to, s.from) : x.from >= s.to && beside(s.to, x.from)),
  );
}

/** "lent it a head of fostering", "recommends better tracking of private fostering": a job, and no service that is judged. */
export const partOfJob = (r: Reading, s: { from: number; value: { service: string } }): boolean =>
  isAny(s.value.service, 'fostering|adoption') &&
  isAny(r.tokens[s.from - 1]?.w ?? '', 'of|for|in') &&
  isAny(
    r.tokens[s.from - 2]?.w ?? '',
    'head|heads|director|manager|managers|tracking|oversight|awareness|recording|handling|recruitment|use|champion|expert|lead|promotion|monitoring|campaign|spending',
  );

/** "The good rating was for its adult learning", "the grade relates to a nursery": the noun behind the verb says whose the grade at `to` is. */
export function belongsTo(r: Reading, to: number, at: number): boolean {
  let i = to;
  while (SCALE_NOUNS.has(r.tokens[i]?.w ?? '') || r.tokens[i]?.w === '"') i++;
  const word = r.tokens[i]?.w ?? '';
  const link =
    isAny(word, 'is|was|are|were') ||
    isAny(word, 'relates|related|applies|applied|refers|referred|concerns|concerned|belongs|belonged|went|goes');
  if (!link || at - i > 9) return false;
  for (let k = i + 1; k <= i + 3; k++) if (isAny(r.tokens[k]?.w ?? '', 'for|to|about')) return true;
  return isAny(word, 'concerns|concerned');
}

const RUN =
  'run|owned|managed|led|funded|backed|commissioned|supported|used|operated|organised|hosted|staffed|inspected|recommended|bought|hired|chosen';

/** "a youth club run by the council's children's services": the club is what is judged. `s`: the service. */
export function runByService(r: Reading, line: Line, s: { from: number }): boolean {
  const word = (i: number) => r.tokens[i]?.w ?? '';
  let i = s.from - 1;
  while (
    i > line.from &&
    (isAny(word(i), 'the|its|their|council|local|own') || /'s?$/.test(word(i)) || line.councils.some((c) => c.from <= i && i < c.to))
  )
    i--;
  if (word(i) !== 'by' || !isAny(word(i - 1), RUN)) return false;
  const head = r.tokens[i - 2];
  return i - 2 > line.from && head?.kind === 'word' && !SUBJECT_HEADS.has(head.w) && !COPULAS.has(head.w) && !/(?:ed|ly)$/.test(head.w);
}

/** "The home, rated inadequate when the council ran it": where no department is spoken of anywhere, it is not the department's grade. */
export function onlyHome(r: Reading, line: Line, page: { services: { has: (service: Service) => boolean } }, from: number): boolean {
  if (page.services.has("children's services")) return false;
  for (let i = line.from + 1; i < from; i++)
    if (r.tokens[i]?.w === 'home' && isAny(r.tokens[i - 1]?.w ?? '', 'the|a|this|that|whose'))
      return !isAny(r.tokens[i + 1]?.w ?? '', 'office|secretary|county|city|town|borough|care|education');
  return false;
}

const ASPECTS = 'safeguarding|protecting|protection|keeping|child';

/** Safeguarding, protecting: what any service does, and no name of one. */
export const isAspect = (r: Reading, s: { from: number; to: number }) =>
  isAny(r.tokens[s.from]?.w ?? '', ASPECTS) && !/services?$/.test(r.tokens[s.to - 1]?.w ?? '');

/** "child protection at Humberside Police", "safeguarding in schools" */
export const aspectOfOthers = (r: Reading, line: Line, s: { from: number; to: number }): boolean =>
  isAspect(r, s) &&
  isAny(r.tokens[s.to]?.w ?? '', 'at|in|by|within') &&
  line.services.some((o) => o.value.service === 'elsewhere' && o.from > s.to && o.from - s.to <= 3);

/** "Safeguarding, the quality of provision and leadership": what any service does, and no department. */
export const aspectsOnly = (r: Reading, line: Line): boolean =>
  line.strands.some((s) => s.value === 'leadership') &&
  line.services.every((s) => s.value.service !== "children's services" || isAspect(r, s));

/** "Serious failures in safeguarding", in a story about a home or a school: of its work, and not of the department's. */
export const aspectOfTheirs = (r: Reading, service: string, pick: Line['services'][number]): boolean =>
  isAny(service, "elsewhere|children's home") && isAspect(r, pick);
