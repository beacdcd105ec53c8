/** From what is kept to what is shown: the councils of one article, each with what is reported now and what its trail holds before and after. */
import type { Article } from '../lib/domain/article.ts';
import type { Inspection, Trail } from '../lib/domain/inspection.ts';
import { asJudged, type KeptFinding } from '../lib/domain/kept.ts';
import { councilChange } from '../lib/trail/council-change.ts';
import type { CouncilReading, ReadFinding, TrailPart } from './popup-view.ts';
import { quotesOf } from './quotes.ts';

const tellsOf = (inspection: Inspection, ids: ReadonlySet<string>) =>
  inspection.sources.some((source) => source.type === 'article' && ids.has(source.findingId));

const hasYear = (date: string | null) => date !== null && /^\d{4}/.test(date);

/** Whether its place among the others is known, and not only where an undated one happens to be put. */
const isPlaced = (inspection: Inspection, published: string | null) =>
  hasYear(inspection.inspected) || hasYear(inspection.published) || hasYear(published);

/** What one article says: ids of its findings, those it reports now and those it tells as earlier, and its own date, which places what it reports. */
export type Said = { current: readonly string[]; earlier: readonly string[]; published: string | null };

/**
 * A trail cut at the inspections that an article reports: what came before, then what came after. Where the reported inspection has no place in
 * time nothing is called earlier but what the article itself calls so.
 */
export function cutTrail(trail: Trail, { current, earlier, published }: Said): TrailPart[] {
  const ids = new Set(current);
  const others = trail.inspections.filter((inspection) => !tellsOf(inspection, ids));
  if (current.length === 0) return wholeTrail(trail);
  const at = trail.inspections.findIndex((inspection) => tellsOf(inspection, ids));
  const reported = trail.inspections[at];
  if (!reported || !isPlaced(reported, published)) {
    const told = others.filter((inspection) => tellsOf(inspection, new Set(earlier)));
    const rest = others.filter((inspection) => !told.includes(inspection));
    if (told.length === 0 && rest.length === 0) return [{ heading: 'trailHeading', inspections: [] }];
    return [
      ...(told.length > 0 ? [{ heading: 'trailHeadingTold' as const, inspections: told }] : []),
      ...(rest.length > 0 ? [{ heading: 'trailHeadingOther' as const, inspections: rest }] : []),
    ];
  }
  const after = trail.inspections.slice(0, at);
  const before = trail.inspections.slice(at + 1).filter((inspection) => others.includes(inspection));
  return [
    { heading: 'trailHeading', inspections: before },
    ...(after.length > 0 ? [{ heading: 'trailHeadingAfter' as const, inspections: after }] : []),
  ];
}

/** A trail that no article cuts. */
export const wholeTrail = (trail: Trail): TrailPart[] => [{ heading: 'trailHeadingAlone', inspections: trail.inspections }];

/** Codes of the councils that an article's findings are filed under: those with something new first, each in the order of the article. */
export function councilsOf(findings: readonly KeptFinding[]): { code: string; name: string }[] {
  const ranked = [...findings].sort((a, b) => Number(a.finding.status === 'prior') - Number(b.finding.status === 'prior'));
  return [...new Map(ranked.map(({ finding }) => [finding.council.code, finding.council])).values()];
}

/** @param trails by council code; a council without one is still being looked up */
export function readingsOf(
  findings: readonly KeptFinding[],
  article: Pick<Article, 'title' | 'text' | 'published'>,
  trails: ReadonlyMap<string, Trail>,
): CouncilReading[] {
  return councilsOf(findings).map((council) => {
    const trail = trails.get(council.code) ?? null;
    const own = findings.filter(({ finding }) => finding.council.code === council.code).map(asJudged);
    const current = own.filter(({ finding }) => finding.status === 'current');
    const prior = own.filter(({ finding }) => finding.status === 'prior');
    const quoted = ({ evidence, judgements }: KeptFinding['finding']) =>
      quotesOf([...evidence, ...judgements.map((judgement) => judgement.evidence)], article);
    const read = current.map(
      ({ id, finding }): ReadFinding => ({
        id,
        finding,
        quotes: quoted(finding),
        inspection: trail?.inspections.find((inspection) => tellsOf(inspection, new Set([id]))) ?? null,
      }),
    );
    const said: Said = {
      current: current.map(({ id }) => id),
      earlier: prior.map(({ id }) => id),
      published: article.published?.date ?? null,
    };
    return {
      council,
      current: read,
      earlier: new Map(prior.map(({ id, finding }) => [id, quoted(finding)])),
      lead: trail?.lead ?? null,
      change: (trail && councilChange(trail, findings[0]?.articleId ?? '')?.direction) ?? null,
      parts: trail && cutTrail(trail, said),
    };
  });
}
