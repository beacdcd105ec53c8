/** "Kent joins Surrey and Hampshire in being rated good", "the third council to be rated inadequate, after A and B": those whose company a council comes into. */
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Line, Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { Group } from './groups.ts';
import { openGrade } from './has-the-same.ts';

const JOINS = 'joins|joined|joining|join|follows|followed|emulates|emulated|matches|matched';
const COUNT = ['', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const GETS = 'be|get|earn|receive|win|gain|achieve|reach|secure|have|fall|drop|require|attain|hold|become|suffer|pick|land';

/** Token of the verb of joining that `g` is the object of; -1 when there is none. */
function joinedAt(r: Reading, g: Group): number {
  let i = g.from - 1;
  while (isWord(r, i, 'the|neighbouring|nearby|its|neighbour|neighbours|fellow|both|council|councils|"')) i--;
  return isWord(r, i, JOINS) ? i : -1;
}

/** The grade is what they have in common: "in being rated", "on an inadequate", "to the top grade", "with a good". */
function inCommon(r: Reading, g: Group, claim: Claim): boolean {
  let i = g.to;
  if (word(r, i) === ',') i++;
  if (!isWord(r, i, 'in|on|at|among|amongst|with|to|as|by') || claim.from - i > 9) return false;
  for (let k = i; k < claim.from; k++) if (isWord(r, k, ',|;|and|but|which|who')) return false;
  return true;
}

/** The sentence ends with the one joined, or says of both that they have "that grade", or are "at the foot of the table". */
function joinedInIt(r: Reading, line: Line, g: Group, grade: Claim['grade']): boolean {
  if (g.to >= line.to - 1) return true;
  const end =
    grade === 'inadequate' || grade === 'poor' ? 'foot|bottom' : grade === 'outstanding' || grade === 'excellent' ? 'top|summit' : null;
  if (end && isWord(r, g.to, 'at') && word(r, g.to + 1) === 'the' && isWord(r, g.to + 2, end)) return true;
  for (let i = g.to; i < line.to - 1; i++)
    if (isWord(r, i, 'that|same|this|the') && SCALE_NOUNS.has(word(r, i + 1)) && !isWord(r, i + 1, 'finding|findings|assessment'))
      return true;
  return false;
}

/** "It is one of five at that level, along with A and B", "the others with that grade are A and B": who else is there. */
function thereToo(r: Reading, line: Line, g: Group): boolean {
  let i = g.from - 1;
  while (isWord(r, i, 'the|neighbouring|nearby|neighbours|both|also|:')) i--;
  if (!isWord(r, i, 'with|alongside|are|is|were|was|including|include|includes|being|and')) return false;
  for (let k = i; k > line.from; k--) {
    if (isWord(r, k, ';|who|which')) return false;
    if (!isWord(r, k, PLACE) && !SCALE_NOUNS.has(word(r, k))) continue;
    if (isWord(r, k - 1, 'that|this|same|such')) return isWord(r, k - 2, 'at|in|on|with|to|of|given|the|share|shares|hold|have');
  }
  return false;
}
const PLACE = 'level|rung|position|boat|group|bracket|club|category|band|tier|camp|step|standard';

/** "After A and B, C is the third to be …", "the third to be …, after A and B": as many named as came before. */
function inTurn(r: Reading, line: Line, g: Group, claim: Claim): boolean {
  let i = g.from - 1;
  while (isWord(r, i, 'the|neighbouring|nearby|neighbour|neighbours|only')) i--;
  if (
    !isWord(r, i, 'after|following|behind') ||
    (g.from > claim.from && !isWord(r, i - 1, ',|grade|rating|grades|ofsted') && i - claim.to > 4)
  )
    return false;
  let nth = -1;
  // "…, and that it was the third so to be rated, after A and B"
  if (claim.to <= i)
    for (let k = i - 1; k > claim.to && i - k < 9; k--)
      if (word(r, k) === 'so' && [k - 1, k + 1].some((n) => word(r, n) === 'to' || word(r, n) === 'be'))
        for (let n = k - 1; n > claim.to && k - n < 9; n--) if (COUNT.indexOf(word(r, n)) === g.councils.length) return true;
  for (let k = claim.from - 1; k >= line.from && claim.from - k < 30; k--) if (COUNT.includes(word(r, k))) nth = COUNT.indexOf(word(r, k));
  if (nth !== g.councils.length) return false;
  for (let k = claim.from - 1; k > line.from && claim.from - k < 13; k--) {
    if (isWord(r, k, ',|;')) return false;
    if (word(r, k) === 'to' && isWord(r, k + 1, GETS)) return true;
  }
  return false;
}

/** Puts right whose the claims of `own` are, and adds those of the company. `last`: the last grade claimed before `line`. */
export function inCompany(r: Reading, line: Line, own: Claim[], groups: Group[], last: Claim | null): Claim[] {
  const out: Claim[] = [];
  const pass = (source: Claim, g: Group) =>
    out.push({
      ...source,
      councils: g.councils,
      councilSpot: g,
      when: null,
      rule: source.rule === 'performs' ? 'performs' : 'passed-on',
      line,
      from: g.from,
      to: g.to,
    });
  for (const g of groups) {
    const joins = joinedAt(r, g);
    if (joins >= 0) {
      const subject = groups.filter((x) => x !== g && x.to <= joins && joins - x.to <= 4).pop();
      const claim = own.find(
        (c) => openGrade(c) && c.from >= g.to && (c.councilSpot === g || c.councilSpot === subject) && inCommon(r, g, c),
      );
      if (claim && subject) {
        claim.councils = subject.councils;
        claim.councilSpot = subject;
        if (last && openGrade(last) && last.grade === claim.grade) claim.strength = 2;
        pass(claim, g);
        continue;
      }
      const told = own.filter((c) => openGrade(c) && c.to <= joins && c.councilSpot !== g).pop() ?? last;
      // "It joins A and B at the top of the scale", where it was rated outstanding
      if (claim && !subject && told && openGrade(told) && told.grade === claim.grade) claim.strength = 2;
      const it = subject ? subject.councils : isWord(r, line.from, 'it|they') && joins - line.from <= 4 ? told?.councils : null;
      if (
        told &&
        openGrade(told) &&
        it?.[0]?.code === told.councils[0]?.code &&
        line.index - told.line.index <= 2 &&
        !own.some((c) => c.councilSpot === g) &&
        joinedInIt(r, line, g, told.grade)
      )
        pass(told, g);
      continue;
    }
    const there = own.length || !last || !openGrade(last) || line.index - last.line.index > 1 || last.line.line !== line.line ? null : last;
    if (there && !g.councils.some((c) => there.councils.some((o) => o.code === c.code)) && thereToo(r, line, g)) {
      pass(there, g);
      continue;
    }
    const claim = own.find((c) => openGrade(c) && c.councilSpot !== g && inTurn(r, line, g, c));
    if (claim && !own.some((c) => c.councilSpot === g)) pass(claim, g);
  }
  return out;
}
