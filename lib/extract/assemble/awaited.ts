/** Inspections that are over and whose result is not out: "an Ofsted report is awaited after a June inspection", "inspectors left on Friday; the findings are due in May". */
import type { CouncilRef } from '../../domain/finding.ts';
import type { Line, Reading } from '../reading.ts';
import { hasBeen, isAwaited, notOut } from './awaited-signs.ts';
import type { Claim } from './claim.ts';
import type { Group } from './groups.ts';
import type { Page } from './page.ts';
import { namesCqc } from './page-signs.ts';
import { serviceFor } from './subject.ts';
import type { When } from './when.ts';
import { groupFor } from './whose.ts';

/** "Kent is due to hear how it fared when inspectors visited in May" announces no inspection: it was. */
export const notAnnounced = (r: Reading, page: Page): Page =>
  page.silent === 'announced' && r.lines.some((l) => !l.skip && isAwaited(r, l)) ? { ...page, silent: null } : page;

/** What the lines before have said: that inspectors had been, or that something was not out. */
export type Awaited = { been: Told | null; out: Told | null; told: Set<string> };
type Told = { line: number; at: number; councils: CouncilRef[]; when: When | null };

export const nothingAwaited = (): Awaited => ({ been: null, out: null, told: new Set() });

/** Claims of an inspection whose result is not out: both told in `line`, or one of them in the two lines before. `known` is kept up. */
export function awaitedClaims(
  r: Reading,
  page: Page,
  line: Line,
  own: Claim[],
  groups: Group[],
  focus: CouncilRef[],
  known: Awaited,
): Claim[] {
  if (line.where === 'title' || line.services.some((s) => s.value.service === 'elsewhere')) return [];
  const here = hasBeen(r, line);
  const at = notOut(r, line);
  if (!here && at < 0) return [];
  const from = here?.at ?? at;
  const group = groupFor(r, line, groups, from, from + 1);
  const councils = group?.councils ?? focus;
  const near = (t: Told | null) =>
    t && line.index - t.line <= 2 && councils.every((c) => t.councils.some((o) => o.code === c.code)) ? t : null;
  const been = here ? { line: line.index, councils, ...here } : near(known.been);
  const out = at >= 0 ? { line: line.index, councils, at, when: null } : near(known.out);
  [known.been, known.out] = [been ?? known.been, out ?? known.out];
  const [council] = councils;
  if (!been || !out || !council || councils.length > 1 || known.told.has(council.code)) return [];
  if (own.some((c) => c.grade && c.lean < 1.5 && c.strength > 1)) return [];
  const told = serviceFor(r, line, page, from, from + 1).service;
  // "an inspection in November by Ofsted and the CQC": since 2016 those two go together for special needs only.
  const service = (page.year ?? 0) >= 2016 && page.services.has('SEND') && namesCqc(r, line) && told !== 'elsewhere' ? 'SEND' : told;
  const devolved = page.councils.some((c) => c.ref.code === council.code && c.nation !== 'england');
  if (service === 'elsewhere' || (devolved && service !== "children's services")) return [];
  known.told.add(council.code);
  const to = Math.min(line.to, from + 6);
  return [
    {
      councils,
      councilSpot: group,
      service,
      grade: null,
      implied: false,
      strands: [],
      lean: -1,
      leanWhy: ['awaited'],
      when: been.when,
      // Other nations' inspectorates give a council no grade.
      visit: devolved ? { framework: 'care inspectorate', from, to } : null,
      outcome: null,
      strength: 2,
      rule: devolved ? 'visit.without-grade' : 'reported-without-grade',
      line,
      from,
      to,
      same: null,
    },
  ];
}
