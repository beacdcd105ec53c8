/** Councils that are no more, in articles about those that came after. */
import { councilByCode } from '../../domain/councils.ts';
import type { PartialDate } from '../../domain/dates.ts';
import type { CouncilRef } from '../../domain/finding.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { monthsBefore } from './role.ts';

/**
 * A council that ended more than a year before an article about its heir has no inspection of now: what is told of it is earlier, and nothing came after
 * its end. `named`: the councils of the page.
 */
export function endedBefore(council: CouncilRef, named: Page['councils'], published: PartialDate | null, drafts: Draft[]): Draft[] {
  const { to: end, successors } = councilByCode(council.code) ?? { to: null, successors: [] };
  const since = monthsBefore(end?.slice(0, 7) ?? null, published);
  if (!end || since === null || since <= 12 || !named.some((c) => successors.includes(c.ref.code))) return drafts;
  const able = drafts.filter((d) =>
    d.when && !d.when.date.startsWith('--')
      ? d.when.date.slice(0, 4) <= end.slice(0, 4)
      : d.status === 'prior' || d.claims.some((c) => c.leanWhy.some((w) => w.startsWith('past'))),
  );
  for (const d of able) d.status = 'prior';
  return able;
}
