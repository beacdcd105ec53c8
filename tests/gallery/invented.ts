/** Builders of invented findings, inspections and trails. The councils exist; what is said of them here does not. */

import type { CouncilReading, ReadFinding, TrailPart } from '../../components/popup-view.ts';
import { quotesOf } from '../../components/quotes.ts';
import type { Evidence, Fact, Finding } from '../../lib/domain/finding.ts';
import type { Grade } from '../../lib/domain/grades.ts';
import type { Inspection, OfficialInspection, Source, Trail } from '../../lib/domain/inspection.ts';
import type { Strand } from '../../lib/domain/strands.ts';

export function evidenceIn(text: string, fact: Fact, quote: string, where: 'title' | 'text' = 'text'): Evidence {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return { fact, where, start, end: start + quote.length, quote, rule: 'invented' };
}

export function inventFinding(council: Finding['council'], more: Partial<Finding> = {}): Finding {
  return {
    council,
    alsoFor: [],
    service: "children's services",
    provider: null,
    framework: 'ILACS',
    status: 'current',
    rating: null,
    ratingBasis: 'explicit',
    outcome: null,
    judgements: [],
    inspected: null,
    inspectedBasis: 'none',
    reportPublished: null,
    certainty: 'stated',
    doubts: [],
    evidence: [],
    ...more,
  };
}

export function read(finding: Finding, article: { title: string; text: string }, inspection: Inspection | null = null): ReadFinding {
  return {
    id: `${finding.council.code}:${finding.service}:${finding.framework}`,
    finding,
    quotes: quotesOf(finding.evidence, article),
    inspection,
  };
}

export const strand = (name: Strand, grade: Grade, label: string = name) => ({ strand: name, label, grade });

const FOUR: Strand[] = ['leadership', 'help and protection', 'children in care', 'care leavers'];
export const fourStrands = (...grades: Grade[]) => FOUR.flatMap((name, index) => (grades[index] ? [strand(name, grades[index])] : []));

export function official(council: Finding['council'], more: Partial<OfficialInspection>): OfficialInspection {
  return {
    id: `${council.code}-${more.kind}-${more.inspected ?? more.published}`,
    code: council.code,
    service: "children's services",
    framework: 'ILACS',
    kind: 'ILACS standard inspection',
    rating: null,
    ratingBasis: 'overall effectiveness',
    judgements: [],
    outcome: null,
    theme: null,
    priorityAction: false,
    inspected: null,
    published: null,
    url: 'https://reports.ofsted.gov.uk/provider/44/80400',
    evidence: 'official_dataset',
    ...more,
  };
}

export function fromArticle(title: string, site: string, published: string | null, quote: string | null): Source {
  return { type: 'article', findingId: title, articleId: title, url: 'https://news.example/story', title, site, published, quote };
}

/** An inspection that only the official record knows; `articles` adds who else told of it. */
export function fromRecord(council: Finding['council'], row: Partial<OfficialInspection>, articles: Source[] = []): Inspection {
  const record = official(council, row);
  return {
    id: record.id,
    council,
    service: record.service,
    framework: record.framework,
    kind: record.kind,
    rating: record.rating,
    ratingBasis: record.rating ? 'explicit' : 'ungraded',
    outcome: record.outcome,
    judgements: record.judgements,
    inspected: record.inspected,
    published: record.published,
    certainty: 'stated',
    official: record,
    link: articles.length > 0 ? 'matched' : 'none',
    sources: [{ type: 'official', record }, ...articles],
    contradictions: [],
  };
}

export function fromArticles(council: Finding['council'], more: Partial<Inspection>, sources: Source[]): Inspection {
  return {
    id: `${council.code}-${more.inspected}-${more.framework}-${sources.length}`,
    council,
    service: "children's services",
    framework: 'full inspection',
    kind: null,
    rating: null,
    ratingBasis: 'explicit',
    outcome: null,
    judgements: [],
    inspected: null,
    published: null,
    certainty: 'stated',
    official: null,
    link: 'none',
    sources,
    contradictions: [],
    ...more,
  };
}

export function trailOf(council: Finding['council'], inspections: Inspection[], lead: Trail['lead'] = null): Trail {
  return { council: council.name, code: council.code, lead, inspections };
}

export function reading(
  council: Finding['council'],
  current: ReadFinding[],
  trail: Trail | null,
  after: Inspection[] = [],
): CouncilReading {
  const heading = current.length > 0 ? 'trailHeading' : 'trailHeadingAlone';
  const parts: TrailPart[] | null = trail && [{ heading, inspections: trail.inspections }];
  if (after.length > 0) parts?.push({ heading: 'trailHeadingAfter', inspections: after });
  return { council, current, earlier: new Map(), lead: trail?.lead ?? null, change: null, parts };
}

export type Story = {
  article: { id: string; title: string; site: string; url: string; published: string | null };
  councils: CouncilReading[];
};

export const inventStory = (title: string, site: string, published: string | null) => ({
  id: title,
  title,
  site,
  url: 'https://news.example/story',
  published,
});
