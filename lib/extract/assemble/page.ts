/** What the article is about as a whole: its councils, its main service, its time, and whether it speaks of an inspection at all. */
import type { Nation } from '../../domain/councils.ts';
import type { CouncilRef } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import { INSPECTION_NOUNS, INSPECTORS } from '../lexicon/visits.ts';
import type { Line, Reading } from '../reading.ts';

export type Page = {
  councils: { ref: CouncilRef; count: number; first: number; inTitle: boolean; nation: Nation }[];
  service: Service | 'elsewhere';
  services: Map<Service | 'elsewhere', number>;
  /** An inspectorate, an inspection or a kind of visit is mentioned. */
  inspected: boolean;
  /** Annual ratings and the words "adequate" and "poor" are possible. */
  annualEra: boolean;
  year: number | null;
};

/** Weight of a service by where it is named: the headline and the first sentences say what a story is about. */
const weigh = (l: Line, ordinal: number) => (l.where === 'title' ? 3 : ordinal < 2 ? 2 : 1);

/** Surveys `r` once. */
export function surveyPage(r: Reading): Page {
  const councils = new Map<string, Page['councils'][number]>();
  const services: Page['services'] = new Map();
  let inspected = false;
  let ordinal = 0;
  for (const l of r.lines) {
    if (l.skip) continue;
    const w = weigh(l, ordinal);
    if (l.where === 'text') ordinal++;
    for (const c of l.councils)
      for (const ref of c.councils) {
        const known = councils.get(ref.code);
        if (known) known.count++;
        else councils.set(ref.code, { ref, count: 1, first: l.index, inTitle: l.where === 'title', nation: c.mention.nation });
        if (l.where === 'title') (councils.get(ref.code) as Page['councils'][number]).inTitle = true;
      }
    const named = new Set<Service | 'elsewhere'>();
    for (const s of l.services) named.add(s.value.service);
    for (const s of named) services.set(s, (services.get(s) ?? 0) + w);
    if (!inspected) {
      if (l.visits.length) inspected = true;
      for (let i = l.from; i < l.to && !inspected; i++) {
        const word = r.tokens[i]?.w ?? '';
        if (INSPECTORS.has(word) || INSPECTION_NOUNS.has(word))
          inspected =
            word !== 'visit' && word !== 'visits' && word !== 'review' && word !== 'reviews' && word !== 'check' && word !== 'checks';
      }
    }
  }
  let service: Page['service'] = "children's services";
  let best = services.get("children's services") ?? 0;
  for (const [s, n] of services)
    if (n > best || (n === best && n > 0 && s !== 'elsewhere' && s !== "children's services" && s !== 'adoption' && s !== 'fostering'))
      [service, best] = [s, n];
  const year = r.published ? Number.parseInt(r.published, 10) : null;
  return {
    councils: [...councils.values()],
    service,
    services,
    inspected,
    annualEra: year === null || Number.isNaN(year) || year <= 2012,
    year: Number.isNaN(year ?? 0) ? null : year,
  };
}
