/** Of what is a grade: the service that a mention speaks of. */

import type { Service } from '../../domain/services.ts';
import { INSPECTORS } from '../lexicon/visits.ts';
import { covered } from '../mentions/context.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { says } from '../text/places.ts';
import { belongsTo, isAspect, listedPart, ofItsOwn, onlyHome, partOfJob, runByService } from './listed-part.ts';
import type { Page } from './page.ts';
import { serviceMeant } from './pro-forms.ts';

/** "a nursery was marked down after 'inadequate' safeguarding": an aspect of somebody else's work; "both its children's services and the board": the council's too. */
function settled(r: Reading, line: Line, pick: Line['services'][number]): Line['services'][number] {
  if (pick.value.service === "children's services" && isAspect(r, pick)) {
    const other = line.services.filter((s) => s.value.service === 'elsewhere' && s.to <= pick.from).pop();
    // "A school in Sutton was told that safeguarding is inadequate"
    if (
      other &&
      !line.councils.some((c) => c.from >= other.to && c.to <= pick.from && !isAny(r.tokens[c.from - 1]?.w ?? '', 'in|at|near|outside'))
    )
      return other;
  }
  if (pick.value.service !== 'elsewhere') return pick;
  for (let i = pick.from - 1; i > line.from && pick.from - i < 5; i--) {
    if (r.tokens[i]?.w !== 'and') continue;
    return line.services.find((s) => s.to === i && s.value.service === "children's services") ?? pick;
  }
  return pick;
}

/** "One home was good", "the first home", in a story about homes for children: where the word stands; -1 when it is nowhere near. */
function bareHome(r: Reading, line: Line, page: Page, start: number, from: number, to: number): number {
  if (!page.services.has("children's home")) return -1;
  // "fostering good, home outstanding": the home of the next grade
  const parted = line.grades.some((g) => g.from === to + 2) && isAny(r.tokens[to]?.w ?? '', ',|;');
  for (let i = Math.min(line.to - 1, parted ? to : to + 1); i >= start; i--) {
    const w = r.tokens[i]?.w ?? '';
    if (
      (i < from || i >= to) &&
      isAny(w, 'home|homes') &&
      !livesAt(r, r.tokens[i - 1]?.w === "children's" ? i - 1 : i) &&
      !isAny(r.tokens[i - 1]?.w ?? '', 'at|go|went|came|come|get|from|back|foster|care|nursing|return') &&
      !isAny(r.tokens[i + 1]?.w ?? '', 'office|secretary|visits|addresses|education|affairs')
    )
      return i;
  }
  return -1;
}

/** Adoption as a part of what was judged in the whole department (2013-17), though the page is about a home or carers: null where it is a service of its own. */
function adoptionPart(r: Reading, line: Line, page: Page, from: number): Service | null {
  const nearest = line.services.filter((s) => s.to <= from).pop();
  if (
    nearest?.value.service !== 'adoption' ||
    nearest.to - nearest.from > 1 ||
    !(page.year === null || (page.year >= 2013 && page.year <= 2018))
  )
    return null;
  // "Fostering and adoption have both been inspected": two services.
  if (r.tokens[nearest.from - 1]?.w === 'and' && r.tokens[nearest.from - 2]?.w === 'fostering') return null;
  if (page.service === 'adoption' || page.service === 'SEND' || page.service === 'elsewhere') return null;
  if (page.service === "children's services") return line.services.length > 1 ? "children's services" : null;
  const last = r.lines[line.index - 1];
  const whole =
    line.strands.some((s) => s.value !== 'adoption' && s.value !== 'other') ||
    (last?.line === line.line && (last.strands.some((s) => s.value !== 'adoption' && s.value !== 'other') || departmentIn(last)));
  return whole ? "children's services" : null;
}

/** "the hospital trust, where inspectors rated children's services good", "a school whose child protection was inadequate": told of somebody else's, whatever part of it. */
function ofElsewhere(r: Reading, line: Line, from: number): boolean {
  for (let i = from - 1; i > line.from; i--) {
    const w = r.tokens[i]?.w ?? '';
    if (isAny(w, ',|;|–|.')) return false;
    if (isAny(w, 'where|whose|which'))
      return line.services.some((s) => s.value.service === 'elsewhere' && s.to <= i && i - s.to <= (r.tokens[i - 1]?.w === ',' ? 3 : 1));
  }
  return false;
}

/** "We are opening two more homes, and the first of them has been judged good": one of those homes. */
function someHome(r: Reading, line: Line, from: number): boolean {
  for (let i = from - 1; i > line.from + 1; i--) {
    const w = r.tokens[i]?.w ?? '';
    if (w === ';' || isAny(w, 'council|authority|services|department')) return false;
    if (w === 'homes')
      return isAny(r.tokens[i - 1]?.w ?? '', 'more|new|two|three|four|five|six|of') && says(r.tokens, 'them|one|first|both', i, from);
  }
  return false;
}

/** "Care for young people looked after in children's homes was adequate": where they live, and not the homes. */
const livesThere = (r: Reading, s: Line['services'][number]) => s.value.service === "children's home" && livesAt(r, s.from);
const livesAt = (r: Reading, at: number) =>
  r.tokens[at - 1]?.w === 'in' && isAny(r.tokens[at - 2]?.w ?? '', 'after|living|live|lives|placed|cared');

const departmentIn = (l: Line) => l.services.some((s) => s.value.service === "children's services");

/** One of these tells that the whole is meant. */
const WHOLE = 'care|wider|whole|entire|overall|itself|generally|round';

/** "The authority as a whole was rated …", "the borough's social care overall", "the council itself": the department's, whatever home or team the text is about. */
function wholeAuthority(r: Reading, line: Line, page: Page, from: number): Service | null {
  if (!says(r.tokens, WHOLE, line.from - 1, from + 3)) return null;
  const word = (i: number) => r.tokens[i]?.w ?? '';
  for (let i = from - 1; i >= line.from; i--) {
    if (word(i) === ';' || (covered(line.grades, i) && word(i + 1) !== 'overall')) return null;
    if (word(i) === 'whole' && word(i - 2) === 'as' && isAny(word(i - 3), 'services|it')) return "children's services";
    if (line.services.some((s) => s.from <= i && i < s.to && s.value.service !== "children's services")) return null;
    if (
      word(i) === 'care' &&
      word(i - 1) === 'social' &&
      !isAny(word(i - 2), 'adult|adults|health') &&
      !isAny(word(i + 1), 'inspection|inspectorate|inspectors')
    )
      return "children's services";
    // "adoption is good; in 2012 the whole of it was adequate"
    if (word(i) === 'whole' && word(i - 1) === 'the' && word(i + 1) === 'of' && isAny(word(i + 2), 'it|them') && word(i + 3) === 'was')
      return page.service === "children's services" ? page.service : null;
    const body =
      isAny(word(i), 'authority|council|borough|county|city|department|directorate') || line.councils.some((c) => c.to === i + 1);
    if (!body) continue;
    if (isAny(word(i - 1), 'wider|whole|entire')) return "children's services";
    // "Kent: good overall, adoption outstanding"
    if (isAny(word(i + 1), ':|–') && line.grades.some((g) => g.from === from && g.from - i <= 2 && word(g.to) === 'overall'))
      return "children's services";
    // "The county was inadequate overall in 2015"
    if (
      isAny(word(i + 1), 'was|is|were|had') &&
      line.grades.some(
        (g) => g.from > i && g.from - i <= 5 && g.from <= from && word(g.to) === 'overall' && word(g.to + 1) !== 'effectiveness',
      )
    )
      return "children's services";
    if (
      isAny(word(i + 1), 'overall|itself|generally') ||
      (isAny(word(i + 1), 'as|in') && isAny(`${word(i + 2)} ${word(i + 3)}`, 'a whole|the round'))
    )
      return "children's services";
  }
  return null;
}

/** The service a mention speaks of; `named`: its own line names it, or the heading over it. */
export function serviceFor(
  r: Reading,
  line: Line,
  page: Page & { headed?: true },
  from: number,
  to: number,
): { service: Service | 'elsewhere'; named: boolean } {
  const meant = serviceMeant(r, line, from) ?? (page.service === 'elsewhere' ? null : wholeAuthority(r, line, page, from));
  if (meant) return { service: meant, named: true };
  if (line.services.length > 1 && ofElsewhere(r, line, from)) return { service: 'elsewhere', named: true };
  // "Academy hails report" over "The council's children's services paid for the roof, and Ofsted called it outstanding"
  if (page.service === 'elsewhere' && r.tokens[from - 1]?.w === 'it' && INSPECTORS.has(r.tokens[from - 3]?.w ?? ''))
    return { service: 'elsewhere', named: false };
  const late = (page.year ?? 2014) >= 2014;
  const adoptionIsStrand =
    page.service === "children's services" || (late && page.service !== 'adoption' && page.services.has("children's services"));
  const alwaysStrand = adoptionIsStrand && late && page.service === "children's services";
  const spoken = r.speech[from];
  const part = adoptionPart(r, line, page, from);
  if (part) return { service: part, named: true };
  const usable = line.services.filter(
    (s) =>
      !(
        adoptionIsStrand &&
        s.value.service === 'adoption' &&
        (alwaysStrand || !/service|agency/.test(r.tokens[s.to - 1]?.w ?? '')) &&
        !(
          ofItsOwn(r, s) &&
          (s.to <= from || (line.services.length === 1 && isAny(r.tokens[s.from - 1]?.w ?? '', 'separate|own|its|an|the|latest|last')))
        )
      ) &&
      // "It was outstanding for keeping children safe", in a story about an adoption or fostering service: what such reports grade, too
      !(isAny(page.service, 'adoption|fostering') && /^keep/.test(r.tokens[s.from]?.w ?? '') && r.tokens[s.from - 1]?.w === 'for') &&
      !listedPart(r, line, s) &&
      !livesThere(r, s) &&
      !(s.from >= to && partOfJob(r, s)),
  );
  let start = line.from;
  for (let i = from - 1; i >= line.from; i--)
    if (r.tokens[i]?.w === ';' || (spoken && r.speech[i] !== spoken)) {
      start = i + 1;
      break;
    }
  // "a school governor when Lancashire was rated inadequate": a council named since is what is judged.
  const before = usable
    .filter(
      (s) =>
        s.to <= from &&
        s.from >= start &&
        !(
          s.value.service === 'elsewhere' &&
          line.councils.some(
            (c) => c.from >= s.to + 1 && c.to <= from && c.councils.length > 0 && !isAny(r.tokens[c.from - 1]?.w ?? '', 'in|at|near|by'),
          )
        ),
    )
    .pop();
  // "Kent is good, its safeguarding board inadequate": the council, whatever is told of others behind it.
  const plainly =
    !before &&
    isAny(r.tokens[from - 1]?.w ?? '', 'is|was|remains') &&
    line.councils.some((c) => c.to === from - 1 && c.councils.length > 0);
  let end = to;
  while (end < line.to && r.tokens[end]?.w !== ';') end++;
  const after = usable.find(
    (s) =>
      s.from >= to &&
      s.to <= end &&
      !(plainly && s.value.service === 'elsewhere') &&
      // "It was good in 2018, and its fostering service was outstanding": told in a clause of its own
      !(
        isAny(r.tokens[s.from - 1]?.w ?? '', 'its|their') &&
        isAny(r.tokens[s.from - 2]?.w ?? '', 'and|but|while|whereas|though|with') &&
        line.grades.some((g) => g.from >= s.to)
      ),
  );
  // "Fostering and adoption were better, with adoption rated adequate": a strand named since.
  const strand = line.services.filter((s) => !usable.includes(s) && s.to <= from && s.from >= start).pop();
  const listed = before !== undefined && strand !== undefined && strand.from - before.to <= 2;
  if (strand && strand.to - strand.from === 1 && !listed && (!before || strand.from >= before.to) && late)
    return { service: "children's services", named: true };
  // "good in 2018 and its fostering service was outstanding": the service of the grade behind it
  const ofNext =
    after !== undefined &&
    line.grades.some((o) => o.from >= after.to) &&
    r.tokens
      .slice(to, after.from)
      .some(
        (t, i, all) =>
          t.w === ';' ||
          (t.w === ',' && line.grades.some((o) => o.from >= after.to && o.from - after.to <= 2)) ||
          (isAny(t.w, 'and|but|while') && isAny(all[i + 1]?.w ?? '', 'its|their|the')),
      );
  const near = after && after.from - to <= (r.tokens[to]?.w === 'from' ? 2 : 1) && !isAny(r.tokens[to]?.w ?? '', ';|:|.|,') ? after : null;
  const pick =
    near ??
    (after && belongsTo(r, to, after.from) ? after : null) ??
    before ??
    (after && !ofNext && after.from - to <= (after.value.service === 'elsewhere' ? 3 : 9) ? after : null) ??
    usable
      .filter(
        (s) =>
          s.to <= from &&
          (!spoken || r.speech[s.from] === spoken) &&
          // "… for police and council both; in 2019 Ofsted had found that Kent was inadequate"
          !(
            s.value.service === 'elsewhere' &&
            s.to <= start &&
            line.councils.some(
              (c) => c.from >= start && c.to <= from && [1, 2].every((k) => !isAny(r.tokens[c.from - k]?.w ?? '', 'in|at|near|by')),
            )
          ),
      )
      .pop() ??
    null;
  const home = bareHome(r, line, page, start, from, to);
  if (home >= 0 && (!pick || pick.value.service === "children's home" || (pick.to <= home && pick.from < from)))
    return { service: "children's home", named: true };
  if (pick && pick.to <= from && runByService(r, line, pick)) return { service: 'elsewhere', named: true };
  // "Behaviour and safeguarding were each found inadequate", in a story about a school
  // "Bright Stars, in Kent, was rated inadequate for safeguarding" of a nursery
  if (
    pick &&
    page.service === 'elsewhere' &&
    isAspect(r, pick) &&
    line.services.every((s) => isAspect(r, s)) &&
    line.councils.every((c) => isAny(r.tokens[c.from - 1]?.w ?? '', 'in|near'))
  )
    return { service: 'elsewhere', named: false };
  if (pick) return { service: settled(r, line, pick).value.service, named: true };
  if (onlyHome(r, line, page, from) || someHome(r, line, from)) return { service: "children's home", named: true };
  // "Fifty cafés were given five stars for food hygiene. Three were poor": the paragraph goes on about what it is about.
  let last = r.lines[line.index - 1];
  while (last?.line === line.line && !last.services.length && !last.councils.length && !last.strands.length) last = r.lines[last.index - 1];
  if (
    last?.line === line.line &&
    !line.councils.length &&
    !line.strands.length &&
    last.services.length > 0 &&
    last.services.every((s) => s.value.service === 'elsewhere' && !isAny(r.tokens[s.from - 1]?.w ?? '', 'unlike|like|than'))
  )
    return { service: 'elsewhere', named: false };
  // "A nursery has had its registration suspended. Ofsted rated it inadequate": the paragraph before's, by a pronoun.
  if (
    last &&
    last.line === line.line - 1 &&
    from - line.from <= 4 &&
    r.tokens[from - 1]?.w === 'it' &&
    !line.councils.some((c) => c.to <= from) &&
    last.services.length > 0 &&
    last.services.every((s) => s.value.service === 'elsewhere')
  )
    return { service: 'elsewhere', named: false };
  return { service: page.service, named: page.headed === true };
}
