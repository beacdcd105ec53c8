/** What the records page can be showing, as plain properties. */
import type { CouncilRef } from '../../lib/domain/finding.ts';
import type { LatestJudgement, Trail } from '../../lib/domain/inspection.ts';
import type { KeptArticle, KeptFinding } from '../../lib/domain/kept.ts';
import type { ImportPreview, ImportRefused } from '../../lib/record/import/preview-import.ts';
import type { RecordCredit, TrailPart } from '../popup-view.ts';
import type { Quote } from '../quotes.ts';
import type { MessageKey } from '../words.ts';

/** The parts of the page; each is an address of its own behind `#`, so that the browser's Back leads back. */
export const PLACES = ['councils', 'council', 'articles', 'review', 'import', 'deleted'] as const;
export type Place = (typeof PLACES)[number];

export type ArticleRecord = { article: KeptArticle; findings: KeptFinding[] };

/**
 * `latest`: the newest graded inspection of the department, null where none is known. `articles`: how many kept articles tell of the council; null
 * until they are counted. `settled`: whether `latest` is of all that is kept; before that it is what the official record alone, or an earlier look,
 * gave. `ended`: the year of an ended council.
 */
export type CouncilRecord = {
  council: CouncilRef;
  ended: string | null;
  latest: LatestJudgement | null;
  articles: number | null;
  settled: boolean;
};

/** An unsure finding that waits for a verdict. `links`: for each quotation the address of the article at its words. */
export type ReviewItem = { kept: KeptFinding; quotes: Quote[]; links: (string | null)[] };

/** What one deed of the user took away, see lib/store/put-away.ts. */
export type PutAwayItem = {
  token: string;
  at: number;
  how: 'deleted' | 'forgotten' | 'undone';
  title: string;
  site: string;
  articles: number;
};

/** A finding that the user called no inspection. */
export type DeniedItem = { kept: KeptFinding };

export type AppliedImport = { token: string; name: string; at: number; added: number; changed: number; applied: boolean };

export type ImportView =
  | { stage: 'idle' }
  | { stage: 'reading'; name: string }
  | { stage: 'refused'; name: string; why: ImportRefused['why'] | 'unreadable' | 'no record'; near?: ImportRefused['near'] }
  | { stage: 'preview'; name: string; preview: ImportPreview };

/** What was done last, to be said and, where it can be, undone. */
export type Done =
  | { what: 'deleted' | 'restored'; title: string }
  | { what: 'forgotten' | 'remembered'; site: string; articles: number }
  | { what: 'accepted' | 'denied' | 'waiting'; council: string }
  | { what: 'applied' | 'taken-back'; file: string }
  | { what: 'emptied'; articles: number }
  | { what: 'failed'; why: MessageKey };

export type RecordsView = {
  place: Place;
  councils: CouncilRecord[] | null;
  chosen: { council: CouncilRef; lead: Trail['lead']; parts: TrailPart[] | null } | null;
  /** Newest kept first; null while loading. */
  articles: ArticleRecord[] | null;
  hasMore: boolean;
  /** A site about to be forgotten, which is asked first. */
  forgetting: { site: string; articles: number } | null;
  review: { waiting: number; items: ReviewItem[] } | null;
  denied: { all: number; items: DeniedItem[] } | null;
  putAway: { all: number; articles: number; items: PutAwayItem[] } | null;
  /** What is about to be deleted for good, which is asked first. */
  emptying: { of: string[] | 'all'; articles: number } | null;
  importing: ImportView;
  imports: AppliedImport[];
  done: Done | null;
  /** Whether `done` can be taken back from here. */
  canUndo: boolean;
  credit: RecordCredit | null;
};

export type RecordsEvents = {
  onDelete: (record: ArticleRecord) => void;
  /** Asks to forget the site of an address; `onForgetAnswer` answers what is asked back. */
  onForget: (address: string) => void;
  onForgetAnswer: (yes: boolean) => void;
  onUndo: () => void;
  onMoreArticles: () => void;
  onMoreReview: () => void;
  onAccept: (item: ReviewItem) => void;
  onDeny: (item: ReviewItem) => void;
  onTakeBackVerdict: (item: DeniedItem) => void;
  onMoreDenied: () => void;
  onBringBack: (item: PutAwayItem) => void;
  /** Asks to delete for good; `onEmptyAnswer` answers what is asked back. */
  onEmpty: (item: PutAwayItem | 'all') => void;
  onEmptyAnswer: (yes: boolean) => void;
  onMorePutAway: () => void;
  onFile: (file: File) => void;
  onApply: () => void;
  onDiscard: () => void;
  onTakeBack: (token: string) => void;
  onApplyAgain: (token: string) => void;
};

/** The newest inspection that judged the department: with an overall grade, or with strands alone; unsure ones judge nothing. */
export function latestOf(trail: Trail): LatestJudgement | null {
  const latest = trail.inspections.find(
    ({ service, rating, judgements, certainty, framework }) =>
      service === "children's services" && certainty !== 'unsure' && (rating !== null || (framework === 'ILACS' && judgements.length > 0)),
  );
  if (!latest) return null;
  const { framework, rating, judgements, inspected, published, certainty, official } = latest;
  return { framework, rating, judgements, inspected, published, certainty, official: official?.id ?? null };
}
