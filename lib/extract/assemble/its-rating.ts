/** "Its last inspection was in July 2016. Its 'requires improvement' rating meant …": the grade of the earlier inspection that the sentence before tells of. */
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Reading } from '../reading.ts';
import { isWord, word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import { EARLIER } from './headline.ts';

/** Gives such grades the day of that inspection, in place of the claim that there was one. */
export function gaveThen(r: Reading, claims: Claim[]): void {
  for (const c of [...claims]) {
    if (!c.grade || c.visit || c.strands.length || c.when || c.lean >= EARLIER || !opensLine(r, c)) continue;
    const at = claims.findIndex(
      (b) =>
        b.rule === 'earlier-without-grade' &&
        b.when !== null &&
        b.line.index === c.line.index - 1 &&
        b.service === c.service &&
        b.councils.some((x) => c.councils.some((y) => y.code === x.code)) &&
        !claims.some((o) => o.line === b.line && o.grade),
    );
    const [told] = at < 0 ? [] : claims.splice(at, 1);
    if (!told) continue;
    for (const o of claims)
      if (o === c || (o.line === c.line && o.grade && !o.when && isWord(r, c.line.from, 'in|at')))
        Object.assign(o, { when: told.when, lean: 4, leanWhy: ['given-then'] });
  }
}

/** "Its rating of good meant", "That 'good' verdict": the grade is what the sentence speaks of; "In that inspection services were good": that one's. */
function opensLine(r: Reading, { line, from, to }: Claim): boolean {
  if (
    line.where === 'text' &&
    isWord(r, line.from, 'in|at') &&
    word(r, line.from + 1) === 'that' &&
    isWord(r, line.from + 2, 'inspection|report')
  )
    return true;
  if (line.where === 'title' || !isWord(r, line.from, 'its|their|that') || from - line.from > 4) return false;
  for (let i = line.from + 1; i < from; i++) if (!isWord(r, i, '"|of|a|then|overall') && !SCALE_NOUNS.has(word(r, i))) return false;
  const behind = word(r, to) === '"' ? to + 1 : to;
  return isWord(r, behind, 'meant|had|led') || (SCALE_NOUNS.has(word(r, behind)) && isWord(r, behind + 1, 'meant|had|led'));
}
