/** One inspection from all that is told of it. */
import type { CouncilRef } from '../domain/finding.ts';
import { UNGRADED } from '../domain/frameworks.ts';
import type { Inspection, Source } from '../domain/inspection.ts';
import { articleSource } from './article-source.ts';
import type { Claim } from './claim.ts';
import type { ClaimGroup } from './claim-group.ts';
import { contradictionsOf } from './contradictions.ts';
import { dateOf, latestYearly, overlaps } from './day-span.ts';
import type { OfficialEvent } from './official-event.ts';

/**
 * The official record's facts where it has the inspection, else those of the most certain findings; what they say otherwise is a contradiction.
 * Unsure findings add themselves as sources, and facts only where nothing surer speaks.
 */
export function mergeGroup(group: ClaimGroup, nameOf: (code: string) => string): Inspection {
  const { event, claims } = group;
  const row = event?.row ?? null;
  const sources: Source[] = [...(row ? [{ type: 'official', record: row } as const] : []), ...claims.map(articleSource)];
  const sure = claims.filter((claim) => !claim.unsure);
  // Surest first: what a stated finding leaves open an implied one may tell, an unsure one only where nothing surer speaks.
  const speaking = row || sure.length > 0 ? sure : claims;
  const graded = speaking.find((claim) => claim.finding.rating !== null);
  const first = (graded ?? speaking[0])?.finding;
  const council: CouncilRef = row
    ? { code: row.code, name: row.authority ?? nameOf(row.code) }
    : (first?.council ?? { code: '', name: '' });
  const rating = row ? row.rating : (graded?.finding.rating ?? null);
  return {
    id: row?.id ?? identityOf(claims),
    council,
    service: row?.service ?? first?.service ?? "children's services",
    framework: row?.framework ?? frameworkOf(speaking),
    kind: row?.kind ?? null,
    rating,
    ratingBasis: row ? (row.rating === null ? 'ungraded' : 'explicit') : (first?.ratingBasis ?? 'ungraded'),
    outcome: row
      ? (row.outcome ?? (row.priorityAction ? 'priority action' : firstTold(speaking, (claim) => claim.finding.outcome)))
      : firstTold(speaking, (claim) => claim.finding.outcome),
    judgements: row && row.judgements.length > 0 ? row.judgements : toldJudgements(row ? officialSilent(speaking) : speaking),
    inspected: row?.inspected ?? visitTold(speaking, event),
    published: row?.published ?? firstTold(speaking, (claim) => (claim.report ? dateOf(claim.report) : null)),
    certainty: row ? 'stated' : (first?.certainty ?? 'unsure'),
    official: row,
    link: row ? 'matched' : group.several.length > 0 ? 'several' : 'none',
    sources,
    contradictions: contradictionsOf(row, sure),
  };
}

/** Of several words for one inspection the most telling: a named framework before "full inspection" before "unknown". */
function frameworkOf(claims: readonly Claim[]): Inspection['framework'] {
  const said = claims.map((claim) => claim.finding.framework);
  return said.find((each) => each !== 'unknown' && each !== 'full inspection') ?? said.find((each) => each !== 'unknown') ?? 'unknown';
}

function toldJudgements(claims: readonly Claim[]): Inspection['judgements'] {
  const told: Inspection['judgements'] = [];
  for (const { strand, label, grade } of claims.flatMap((claim) => claim.finding.judgements)) {
    if (!told.some((each) => each.strand === strand && (strand !== 'other' || each.label === label))) told.push({ strand, label, grade });
  }
  return told;
}

/** The record has no strands for the row: articles may give them, but never for a visit that gives no grades. */
function officialSilent(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter((claim) => !UNGRADED.has(claim.finding.framework) && claim.finding.rating !== null);
}

/**
 * The visit's date as articles tell it. Beside a row of the record that has the report's day alone it must lie in the time before it, and a
 * month without a year takes its year from that day. A bare year adds nothing there: it may be the report's.
 */
function visitTold(claims: readonly Claim[], event: OfficialEvent | null): string | null {
  if (!event) return firstTold(claims, (claim) => (claim.visit ? dateOf(claim.visit) : claim.finding.inspected));
  if (event.visitKnown || event.row.framework === 'annual assessment') return null;
  return firstTold(claims, (claim) => {
    const span = claim.visit ?? (claim.visitYearly ? latestYearly(claim.visitYearly, event.published.from) : null);
    return span && span.precision !== 'year' && span.to < event.published.from && overlaps(span, event.visit) ? dateOf(span) : null;
  });
}

function firstTold<T>(claims: readonly Claim[], tell: (claim: Claim) => T | null): T | null {
  for (const claim of claims) {
    const told = tell(claim);
    if (told !== null) return told;
  }
  return null;
}

/**
 * What is known of an inspection that the record lacks, as its name: the same facts give the same name, wherever they came from. Two undated
 * events of one article are told apart by their place in it.
 */
function identityOf(claims: readonly Claim[]): string {
  const founder = claims[0];
  if (!founder) return '';
  const { finding, kept } = founder;
  const facts = [
    finding.council.code,
    finding.service,
    finding.provider,
    finding.framework,
    finding.status,
    finding.rating,
    finding.inspected,
  ];
  return ['told', ...facts, finding.reportPublished, kept.article.url ?? kept.article.title, finding.evidence[0]?.start ?? kept.id]
    .map((each) => each ?? '')
    .join('|');
}
