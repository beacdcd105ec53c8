/** Last touches to the findings of one council: a date for the only undated one, where a survey's council stands, inspections without a grade. */

import type { Claim } from './claim.ts';
import { type Draft, draft, fine } from './draft.ts';
import { sameTime } from './headline.ts';
import type { When } from './when.ts';

/** Gives the only earlier inspection without a date the only old date that is no other one's. */
export function dateTheOne(drafts: Draft[], olden: When[]): void {
  const [undated, second] = drafts.filter((d) => d.status === 'prior' && !d.when);
  if (!undated || second || !drafts.some((d) => d.status === 'current')) return;
  const free = olden.filter((w) => !drafts.some((d) => d.when && sameTime(d.when.date, w.date)));
  const finest = [...free].sort((a, b) => fine(b) - fine(a))[0];
  if (finest && free.every((w) => sameTime(w.date, finest.date))) undated.when = finest;
}

/** A council of which only old results are told stands at the newest of them, unless that one is said to be over. */
export function latestStands(drafts: Draft[]): Draft[] {
  if (!drafts.length || drafts.some((d) => d.status === 'current')) return drafts;
  const over = (d: Draft) =>
    d.claims.some((c) =>
      c.leanWhy.some((w) => /^(?:from|no-longer|past-perfect|since|became|on-the-way|same|again|retained|earlier|had)/.test(w)),
    );
  const dated = drafts.filter((d) => d.when && d.rating !== null);
  const newest = [...dated].sort((a, b) => ((b.when as When).date < (a.when as When).date ? -1 : 1))[0];
  if (newest && !over(newest) && dated.length === drafts.length) newest.status = 'current';
  return drafts;
}

const counted = (w: When) => /\byears? (?:ago|back|after|since)$/i.test(w.spot.mention.text);
const near = (a: When, b: When) => Math.abs(Number.parseInt(a.date, 10) - Number.parseInt(b.date, 10)) === 1;

/** Adds earlier inspections without a grade where nothing else of that time is told. */
export function addBare(drafts: Draft[], bare: Claim[]): Draft[] {
  if (!drafts.some((d) => d.status === 'current')) return drafts;
  for (const c of bare) {
    // "… for the second time in five months. That followed an inspection in July": the earlier time was in July.
    const [undated, second] = drafts.filter((d) => d.status === 'prior' && !d.when);
    // "Three years after its rating of inadequate … in 2018 inspectors told the council": counted years may be one too few.
    const loose = drafts.find(
      (d) => d.status === 'prior' && d.rating !== null && d.when && counted(d.when) && c.when && near(d.when, c.when),
    );
    if (loose) loose.when = c.when;
    else if (undated?.implied && !second && undated.claims.every((x) => x.same !== null || x.rule === 'again')) undated.when = c.when;
    else if (!drafts.some((d) => (d.when ? sameTime(d.when.date, c.when?.date) : d.status === 'prior')))
      drafts.push(draft([c], { status: 'prior', when: c.when, ...(drafts[0]?.rule === 'devolved' ? { rule: 'devolved.prior' } : {}) }));
  }
  return drafts;
}
