/** A trail as one JSON object (see `npm run trail`). */
import { sayLead } from '../../components/say-lead.ts';
import type { Contradiction, Inspection, Source, Trail } from '../domain/inspection.ts';
import { ENGLISH } from './english.ts';

/**
 * Keys of the row and of an inspection: first those that other programs rely on, in their order, then what else the trail knows. The overall grade is
 * the first of `judgements`, under the strand 'overall'; an inspection without one has none.
 * @param fileOf the file that an article was read from
 */
export function trailRow(trail: Trail, fileOf: (articleId: string) => string | null): Record<string, unknown> {
  const source = (each: Source) =>
    each.type === 'official'
      ? { type: 'official', record: each.record.id, url: each.record.url, evidence: each.record.evidence }
      : { type: 'article', file: fileOf(each.articleId), url: each.url, title: each.title, published: each.published, quote: each.quote };
  const contradiction = ({ fact, strand, said }: Contradiction) => ({
    fact,
    ...(strand ? { strand } : {}),
    said: said.map(({ value, by }) => ({ value, by: by.type === 'official' ? by.record.id : (fileOf(by.articleId) ?? by.url) })),
  });
  const overall = ({ rating }: Inspection) => (rating === null ? [] : [{ strand: 'overall', label: 'overall', grade: rating }]);
  const row = (each: Inspection) => ({
    official: each.official?.id ?? null,
    framework: each.framework,
    judgements: [...overall(each), ...each.judgements],
    inspected: each.inspected,
    published: each.published,
    sources: each.sources.map(source),
    contradictions: each.contradictions.map(contradiction),
    link: each.link,
    council: each.council.name,
    service: each.service,
    kind: each.kind,
    rating: each.rating,
    rating_basis: each.official?.ratingBasis ?? each.ratingBasis,
    outcome: each.outcome,
    certainty: each.certainty,
  });
  return {
    council: trail.council,
    code: trail.code,
    lead: sayLead(trail.lead, ENGLISH),
    inspections: trail.inspections.map(row),
  };
}
