/** The council that was responsible when an inspection was: its predecessor before it began, its successor after it ended. */

import { councilByCode, councilInForce, inForce, refOf } from '../../domain/councils.ts';
import type { PartialDate } from '../../domain/dates.ts';
import type { CouncilRef } from '../../domain/finding.ts';
import type { Claim } from './claim.ts';
import { EARLIER } from './headline.ts';

/** The councils of `refs` that were in force at `date`; those that nothing certain is known of stay. `sameName`: only one of the same name may stand in. */
function atDate(refs: CouncilRef[], date: PartialDate, sameName: boolean): CouncilRef[] {
  const out: CouncilRef[] = [];
  for (const ref of refs) {
    const then = councilInForce(ref.code, date);
    const chosen = then && then.code !== ref.code && (!sameName || then.name === ref.name) ? refOf(then) : ref;
    if (!out.some((o) => o.code === chosen.code)) out.push(chosen);
  }
  return out;
}

/** Puts every claim with a year on the council of that time, and an undated new one on that of the same name when the article came out. */
export function putInForce(claims: Claim[], published: PartialDate | null): void {
  const news = new Set(claims.flatMap((c) => (c.lean < EARLIER ? c.councils.map(({ code }) => code) : [])));
  for (const c of claims) {
    const date = c.when && !c.when.date.startsWith('--') ? c.when.date : null;
    if (date) c.councils = atDate(c.councils, date, false);
    else if (published && c.lean < EARLIER) c.councils = atDate(c.councils, published, true);
    if (published && c.lean < EARLIER && c.councils.every((ref) => ended(ref, date ?? published))) {
      // A county spoken of as if it still were, and one whose heirs have a team against youth offending in common: those that came after it. Otherwise, and where it had what another now has, what is told of it is history.
      const after = c.rule === 'passed-on' ? [] : c.councils.flatMap((ref) => heirsAt(ref, published));
      const heirs =
        (c.lean <= -1 && (date === null || !after.some((h) => news.has(h.code)))) || (date === null && c.service === 'youth justice')
          ? after
          : [];
      if (heirs.length) c.councils = heirs;
      else Object.assign(c, { lean: EARLIER + 1, leanWhy: [...c.leanWhy, 'council-ended'] });
    }
  }
}

const ended = (ref: CouncilRef, date: PartialDate): boolean => {
  const council = councilByCode(ref.code);
  return council !== undefined && council.to !== null && inForce(council, date) === false;
};

/** The councils that have replaced `ref` and are in force at `date`. */
const heirsAt = (ref: CouncilRef, date: PartialDate): CouncilRef[] =>
  (councilByCode(ref.code)?.successors ?? []).flatMap((code) => {
    const heir = councilByCode(code);
    return heir && inForce(heir, date) === true ? [refOf(heir)] : [];
  });
