/** What the records page can be showing, as plain properties. */
import type { CouncilRef } from '../lib/domain/finding.ts';
import type { Inspection, Trail } from '../lib/domain/inspection.ts';
import type { KeptArticle, KeptFinding } from '../lib/domain/kept.ts';
import type { RecordCredit, TrailPart } from './popup-view.ts';

export type ArticleRecord = { article: KeptArticle; findings: KeptFinding[] };

/** `latest`: the newest graded inspection of the department, null where none is known. */
export type CouncilRecord = { council: CouncilRef; latest: Inspection | null };

export type RecordsView = {
  /** Newest kept first; null while loading. */
  articles: ArticleRecord[] | null;
  hasMore: boolean;
  councils: CouncilRecord[] | null;
  chosen: { council: CouncilRef; lead: Trail['lead']; parts: TrailPart[] | null } | null;
  /** What was last deleted, or restored. */
  done: { what: 'deleted' | 'restored'; title: string } | null;
  credit: RecordCredit | null;
};

/** The newest inspection that judged the department: with an overall grade, or with strands alone; unsure ones judge nothing. */
export function latestOf(trail: Trail): Inspection | null {
  return (
    trail.inspections.find(
      ({ service, rating, judgements, certainty, framework }) =>
        service === "children's services" &&
        certainty !== 'unsure' &&
        (rating !== null || (framework === 'ILACS' && judgements.length > 0)),
    ) ?? null
  );
}
