import type { Claim } from './claim.ts';
import { type Draft, draft, fine, firstOutcome, firstWhen } from './draft.ts';
import { EARLIER, sameTime } from './headline.ts';
import { middleOf, type When, when } from './when.ts';

/** "It was last inspected in 2019; leadership was then very good": the only old day of the sentence. */
function dayOf(c: Claim): When | null {
  const [d, other] = c.line.dates.filter((x) => x.mention.kind === 'point' && x.mention.date !== null);
  return d?.mention.basis === 'explicit' && !other ? when(d) : null;
}

/** Authorities whose inspectorate gives no overall grade: one finding with the aspects that were graded, and one for each earlier time told. */
export function mergeDevolved(visits: Claim[], grades: Claim[], whens: When[]): Draft[] {
  const lead = visits.find((v) => v.lean < EARLIER) ?? grades.find((c) => c.lean < EARLIER) ?? visits[0] ?? grades[0];
  if (!lead) return [];
  const now = [...visits, ...grades].filter((c) => c.lean < EARLIER);
  const told = lead.when ?? firstWhen(now);
  // "earlier this year … in March and April"
  const finer = now.find((c) => c.visit && c.when && told && sameTime(c.when.date, told.date) && fine(c.when) > fine(told));
  const current = draft([lead], {
    strands: grades.filter((c) => c.lean < EARLIER),
    visit: visits.find((v) => v.lean < EARLIER) ?? visits[0] ?? null,
    when: finer?.when ?? told,
    outcome: firstOutcome(visits),
    rule: 'devolved',
  });
  const drafts = [current];
  // "inspected in July 2017; another inspection began in October 2018": the later is the one reported.
  const newest = whens.filter((w) => w.firm && !w.date.startsWith('--')).sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  const first = current.when;
  if (newest && first && !first.date.startsWith('--') && Number.parseInt(newest.date, 10) > Number.parseInt(first.date, 10)) {
    current.when = newest;
    drafts.push(draft([lead], { status: 'prior', when: first, rule: 'devolved.prior' }));
  }
  for (const c of grades)
    if (c.lean >= EARLIER && !c.when && dayOf(c)) Object.assign(c, { when: dayOf(c), leanWhy: [...c.leanWhy, 'dated-long-ago'] });
  for (const c of [...grades, ...visits]) {
    if (
      c === lead ||
      c.lean < EARLIER ||
      !c.when ||
      (!c.visit && !c.leanWhy.some((w) => w.startsWith('dated-long-ago'))) ||
      drafts.some((d) => d.when !== null && c.when && sameTime(middleOf(d.when), middleOf(c.when)))
    )
      continue;
    drafts.push(
      draft([c], {
        status: 'prior',
        when: c.when,
        strands: grades.filter((g) => g.lean >= EARLIER && g.when && sameTime(g.when.date, c.when?.date)),
        rule: 'devolved.prior',
      }),
    );
  }
  return drafts;
}
