/** A finding as one tuple of the corpus's schema (see `npm run extract`). */
import type { Article } from '../domain/article.ts';
import type { Finding } from '../domain/finding.ts';

export type Row = {
  file: string;
  relevant: boolean;
  title: string;
  published: string | null;
  url: string | null;
  site: string | null;
  inspections: Record<string, unknown>[];
};

/** One line of output for `article`. */
export function rowOf(file: string, article: Article, findings: Finding[]): Row {
  return {
    file,
    relevant: findings.length > 0,
    title: article.title,
    published: article.published?.date ?? null,
    url: article.url,
    site: article.site,
    inspections: findings.map((f) => ({
      council: f.council.name,
      code: f.council.code,
      also_for: f.alsoFor.map((c) => c.name),
      service: f.service,
      provider: f.provider,
      framework_or_visit: f.framework,
      rating: f.rating,
      rating_basis: f.ratingBasis,
      outcome: f.outcome,
      role: f.status,
      inspected: f.inspected,
      inspected_basis: f.inspectedBasis,
      report_published: f.reportPublished,
      sub_judgements: f.judgements.map((j) => ({ area: j.strand === 'other' ? j.label : j.strand, rating: j.grade, label: j.label })),
      certainty: f.certainty,
      doubts: f.doubts,
      evidence: f.evidence,
    })),
  };
}
