/** Strands that take over a grade given to another: "so were care leavers", "same for leadership", "children in care, ditto". */

import { covered } from '../mentions/context.ts';
import type { Line, Reading } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import { nextOf } from '../text/places.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { LINKS, runsOf, type StrandRun } from './strand-runs.ts';

const BE = 'is|are|was|were|has|have|had|does|do|did|too|also|with|for';

/** "That goes for leadership", "This was the verdict on care leavers": the sentence points back at a grade. */
function points(r: Reading, line: Line, to: number): boolean {
  if (!isWord(r, line.from, 'that|this|it') || !isWord(r, line.from + 1, 'is|was|goes|went|applies|applied|holds|held|covers|covered'))
    return false;
  for (let i = line.from + 1; i < Math.min(to, line.from + 9); i++) {
    if (covered(line.grades, i) || isWord(r, i, 'not|no|never|different|than')) return false;
    if (isWord(r, i, 'goes|went|applies|applied|holds|held|covers|covered')) return true;
    if (isWord(r, i, 'rating|grade|verdict|conclusion|judgement|mark|word|finding|result|score'))
      return isWord(r, i + 1, 'for|on|of|in|about|given|across') && !isWord(r, i - 1, 'a|an|better|worse');
  }
  return false;
}

/** "So do the two practice judgements, on protection and on care". */
const soDo = (r: Reading, line: Line, to: number): boolean =>
  word(r, line.from) === 'so' && isWord(r, line.from + 1, 'do|does|did|are|is|was|were|has|have') && to - line.from < 12;

/** "so are", "as were", "and likewise", "same for", "the same goes for" right before the run. */
function led(r: Reading, line: Line, run: StrandRun): boolean {
  let k = run.from - 1;
  while (
    k >= line.from &&
    (LINKS.has(word(r, k)) || isWord(r, k, 'provision|outcomes') || word(r, k) === '"' || /'s?$/.test(word(r, k))) &&
    !isWord(r, k, 'also|as')
  )
    k--;
  const w = word(r, k);
  if (isAny(w, 'likewise|ditto')) return true;
  for (let i = k; i >= Math.max(line.from, k - 4); i--) {
    if (isWord(r, i, 'so|nor') && isWord(r, word(r, i + 1) === ',' ? i + 2 : i + 1, BE)) return true;
    if (word(r, i) === 'as' && isWord(r, i + 1, 'is|are|was|were|does|do|did|has|have|had') && i + 1 >= k - 1) return true;
  }
  if (points(r, line, run.from) || soDo(r, line, run.from)) return true;
  // "a good for leadership and another for care leavers"
  if (isWord(r, k, 'another|one|two') && isWord(r, k + 1, 'for|in|on') && isWord(r, k - 1, 'and|,|with|plus|a'))
    return word(r, k) === 'another';
  for (let i = run.from - 1; i >= Math.max(line.from, run.from - 7); i--) {
    if (word(r, i) === 'same' && !isWord(r, i + 1, 'report|time|inspection|inspectors|team|day|week|as|year'))
      return [1, 2, 3].some((m) => isWord(r, i + m, 'for|goes|to|applies|with|of|holds'));
    if (isWord(r, i, ';|.')) return false;
  }
  return false;
}

/** "carries the same word", "were given the same grade", "share the verdict" behind the run; "fared no better" where nothing is worse. */
function sameWord(r: Reading, line: Line, run: StrandRun, grade: Claim['grade']): boolean {
  for (let i = run.to; i < Math.min(line.to, run.to + 8); i++) {
    const w = word(r, i);
    if (covered(line.grades, i) || isAny(w, ';|but|while|than|not')) return false;
    // "were given that grade", "were marked the same"
    if (
      isAny(w, 'that|this') &&
      !isWord(r, i - 1, 'of|about|from|to|with|by|above|below|than|before|after|until|in|on') &&
      isWord(r, i + 1, 'grade|rating|mark|verdict|word')
    )
      return true;
    if (w === 'same' && (i + 1 >= line.to - 1 || isWord(r, i + 1, ',|;')) && word(r, i - 1) === 'the') return true;
    if (w === 'same' && isWord(r, i + 1, 'word|grade|rating|mark|verdict|judgement|label|score|result|treatment|fate')) return true;
    if (isAny(w, 'fared|fare|fares|did|do|does|was|were|is|are|came') && word(r, i + 1) === 'no')
      return grade === 'inadequate' && isWord(r, i + 2, 'better|different|higher|differently');
  }
  return false;
}

/** "too", "likewise", "ditto", "does also", "likewise" right after the run. */
function follows(r: Reading, line: Line, run: StrandRun): boolean {
  let k = run.to;
  while (k < line.to && isWord(r, k, `,|"|services|service|is|are|was|were|does|do|did|has|have|had|the`)) k++;
  return (
    k < line.to && k - run.to <= 3 && (isWord(r, k, 'too|likewise|ditto|similarly|same') || (word(r, k) === 'also' && k + 1 >= line.to - 1))
  );
}

/** Claims of strands in `line` that have no grade of their own. `own`: the line's claims; `last`: the claim before it. */
export function strandCopies(r: Reading, line: Line, own: Claim[], last: Claim | null): Claim[] {
  const out: Claim[] = [];
  const part = !own.length && !line.grades.length && last?.grade && last.strands.length && line.index - last.line.index === 1 ? last : null;
  // "Help and protection requires improvement. So does the service overall.", "The same goes for services as a whole."
  const whole =
    part?.line.line === line.line
      ? word(r, line.from) === 'so'
        ? soIsAll(r, line, line.from)
        : word(r, line.from + 1) === 'same' && isWord(r, line.from + 2, 'goes|applies|is|holds|was')
          ? nextOf(r.tokens, 'overall|whole', line.from, line.to)
          : 0
      : 0;
  if (part && whole > 0) return [{ ...part, strands: [], overall: true, line, from: whole, to: whole + 1, rule: 'passed-on' }];
  if (!line.strands.length) return out;
  for (const run of runsOf(r, line)) {
    if (own.some((c) => c.strands.some((s) => s.from >= run.from && s.to <= run.to))) continue;
    const near = [...own].filter((c) => c.to <= run.from && !c.visit && c.same === null).pop();
    const far =
      last && last.line.line === line.line && line.index - last.line.index <= 3 && last.grade && last.same === null && !last.visit
        ? last
        : null;
    const source = near ?? out[out.length - 1] ?? far;
    if (!source?.grade || (source === far && source !== near && source.line === line)) continue;
    // The adoption service beside the fostering service is no part of it.
    if (source.service !== "children's services" && run.strands.every((s) => s.value === 'adoption')) continue;
    if (!led(r, line, run) && !follows(r, line, run) && !sameWord(r, line, run, source.grade)) continue;
    const strands = run.strands.map((s) => ({
      strand: s.value,
      label: r.text.slice(r.tokens[s.from]?.start ?? 0, r.tokens[s.to - 1]?.end ?? 0),
      from: s.from,
      to: s.to,
    }));
    const { overall: _, set: __, ...rest } = source;
    out.push({ ...rest, strands, line, from: run.from, to: run.to, rule: 'strand-passed-on' });
  }
  const source = [...own, ...out].pop();
  const at =
    source?.grade && source.strands.length && !own.some((c) => !c.strands.length && c.grade)
      ? soIsAll(r, line, source.to) || theSame(r, line, source.to)
      : 0;
  if (source && at) out.push({ ...source, strands: [], overall: true, from: at, to: at + 1, rule: 'passed-on' });
  return out;
}

/** "Leadership requires improvement, and so does the service as a whole", "…, as is overall effectiveness": the token of the whole behind `from`; 0 when none is. */
function soIsAll(r: Reading, line: Line, from: number): number {
  for (let i = from; i + 2 < line.to; i++) {
    if (word(r, i) === ';' || !isWord(r, i, 'so|as')) continue;
    let k = i + 1;
    while (isWord(r, k, 'therefore|thus|inevitably|consequently|,')) k++;
    if (!isWord(r, k, BE)) continue;
    k++;
    while (isWord(r, k, `the|its|their|was|children's|social|,`) || /'s?$/.test(word(r, k))) k++;
    if (isWord(r, k, 'overall|whole')) return k;
    if (!isWord(r, k, 'service|services|department|directorate|council|authority|borough|county|city|everything|picture')) return 0;
    const next = r.tokens[k + 1];
    return k + 1 >= line.to || next?.kind !== 'word' || isAny(next.w, 'overall|as|generally') ? k : 0;
  }
  return 0;
}

/** "Leadership was good, and the overall grade the same", "… and its services overall the same": the token of the whole; 0 where none is said to be as the part is. */
function theSame(r: Reading, line: Line, from: number): number {
  for (let i = from + 2; i < line.to; i++) {
    if (word(r, i) !== 'same' || word(r, i - 1) !== 'the' || (r.tokens[i + 1]?.kind === 'word' && i + 1 < line.to)) continue;
    for (let k = i - 2; k >= from && i - k < 7; k--) {
      if (covered(line.strands, k)) return 0;
      if (isWord(r, k, 'overall|whole')) return k;
    }
  }
  return 0;
}

const OWN_SERVICES = 'fostering|adoption|youth justice';

/** Claims of services in `line` that share the grade of another: "the adoption agency was good, as was its fostering arm". */
export function serviceCopies(r: Reading, line: Line, own: Claim[], last: Claim | null): Claim[] {
  const out: Claim[] = [];
  for (const s of line.services) {
    const { service } = s.value;
    if (service === 'elsewhere' || !OWN_SERVICES.split('|').includes(service) || own.some((c) => c.service === service)) continue;
    const near = [...own].filter((c) => c.to <= s.from && !c.visit && c.same === null).pop();
    const far = last && last.line !== line && last.line.line === line.line && line.index - last.line.index === 1 ? last : null;
    const source = near ?? far;
    if (!source?.grade || source.visit || source.same !== null || source.strands.length || source.service === service) continue;
    if (source.service === "children's services" && service === 'adoption') continue;
    const run = { from: s.from, to: s.to, strands: [] };
    // "Its adoption service was busy, and so was its fostering team": not as good as what the sentence before told.
    if (!(led(r, line, run) && (near || s.from - line.from <= 4)) && !follows(r, line, run)) continue;
    const { overall: _, set: __, ...rest } = source;
    out.push({ ...rest, service, line, from: s.from, to: s.to, rule: 'passed-on' });
  }
  return out;
}
