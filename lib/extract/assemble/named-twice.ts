/** "the lowest possible rating, 'inadequate', from its inspection in 2016": one grade, described and then named. */
import { SCALE_NOUNS } from '../lexicon/grades.ts';
import type { Reading } from '../reading.ts';
import { word } from '../text/words.ts';
import type { Claim } from './claim.ts';

const PARTS = /^(?:[,"(–:]|overall|it|there|has|is|had|possible)$/;

/** Takes from `claims` of one line those that only describe the grade that is named right behind them; what tells when it was given stands behind the name. */
export function nameOnce(r: Reading, claims: Claim[]): void {
  for (const c of [...claims]) {
    const named = claims.find((d) => d.grade === c.grade && d.from > c.to && d.from - c.to <= 4 && d.strands.length === c.strands.length);
    if (!named || !/^(?:idiom|judged|attributive)$/.test(c.rule) || (named.when ? c.when : !c.implied || named.implied)) continue;
    let between = true;
    for (let i = c.to; i < named.from; i++) if (!PARTS.test(word(r, i)) && !SCALE_NOUNS.has(word(r, i))) between = false;
    if (!between) continue;
    // "held the top rating, outstanding": told once, with the words around the description
    if (!named.when) {
      claims.splice(claims.indexOf(named), 1);
      c.implied = false;
      continue;
    }
    // "from the lowest mark there is, inadequate, given in 2015"
    if (c.lean >= 4) Object.assign(named, { lean: c.lean, leanWhy: c.leanWhy });
    claims.splice(claims.indexOf(c), 1);
    named.strength = Math.max(named.strength, c.strength) as Claim['strength'];
  }
}
