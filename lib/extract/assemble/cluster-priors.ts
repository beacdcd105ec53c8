/** Which claims of earlier grades tell of one inspection. */
import type { Claim } from './claim.ts';
import { counted, type Draft, draft, fine, yearOf } from './draft.ts';
import { sameTime } from './headline.ts';
import type { When } from './when.ts';

const written = (w: When) => !counted(w) && w.spot.mention.basis === 'explicit';

/** Whether two dates of one grade can be one inspection's: "four years ago" may be five by the calendar. */
const canBeOne = (a: When, b: When) =>
  sameTime(a.date, b.date) || (counted(a) !== counted(b) && [a, b].some(written) && Math.abs(yearOf(a) - yearOf(b)) === 1);

const finer = (a: When, b: When) => (counted(a) === counted(b) ? fine(a) > fine(b) : counted(b));

/** Puts overall claims of earlier inspections together: same grade and a time that can be the same is the same inspection. */
export function clusterPriors(claims: Claim[]): Draft[] {
  const drafts: Draft[] = [];
  const dated = claims.filter((c) => c.when);
  const undated = claims.filter((c) => !c.when);
  for (const c of dated) {
    const known = drafts.find((d) => d.rating === c.grade && d.when && canBeOne(d.when, c.when as When));
    if (known) {
      known.claims.push(c);
      if (finer(c.when as When, known.when as When)) known.when = c.when;
    } else drafts.push(draft([c], { status: 'prior', rating: c.grade, implied: c.implied, when: c.when }));
  }
  for (const c of undated) {
    const own = drafts.filter((d) => d.rating === c.grade);
    const known = c.rule === 'again-before' ? own.find((d) => d !== nearestTo(own, c)) : own[0];
    if (known) known.claims.push(c);
    else drafts.push(draft([c], { status: 'prior', rating: c.grade, implied: c.implied, when: null }));
  }
  // "It was told in 2019 to improve", beside "in 2019 it was inadequate": the grade is said.
  const vague = (d: Draft) => d.claims.every((c) => c.rule === 'told-to-improve');
  return drafts.filter((d) => !(vague(d) && drafts.some((o) => !vague(o) && (!o.when || !d.when || sameTime(o.when.date, d.when.date)))));
}

/** The draft whose claim stands nearest to `c`. */
const nearestTo = (drafts: Draft[], c: Claim) => {
  const far = (d: Draft) => Math.min(...d.claims.map((x) => Math.abs(x.from - c.from)));
  return [...drafts].sort((a, b) => far(a) - far(b))[0];
};
