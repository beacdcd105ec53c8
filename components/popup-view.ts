/** What the popup can be showing, as plain properties: the wiring makes it, the components draw it. */
import type { CouncilRef, Finding } from '../lib/domain/finding.ts';
import type { Inspection, Trail } from '../lib/domain/inspection.ts';
import type { Quote } from './quotes.ts';
import type { MessageKey } from './words.ts';

/** Times in epoch milliseconds. */
export type SavedView =
  | { state: 'reading' }
  | { state: 'saved' }
  | { state: 'same'; keptAt: number }
  | { state: 'changed'; keptAt: number }
  | { state: 'undone' }
  /** The newer reading was taken back, and the one before it is kept. */
  | { state: 'restored'; keptAt: number }
  | { state: 'failed'; why: MessageKey };

export type ArticleLine = { id: string | null; title: string; site: string | null; url: string | null; published: string | null };

/** One finding of the article on screen, with the inspection of the trail that it became. */
export type ReadFinding = { id: string; finding: Finding; quotes: Quote[]; inspection: Inspection | null };

export type CouncilReading = {
  council: CouncilRef;
  /** What the article reports as new; empty where it only looks back. */
  current: ReadFinding[];
  /** The words that what the article tells as earlier rests on, by finding. */
  earlier: ReadonlyMap<string, Quote[]>;
  /** The one sentence that matters first. */
  lead: Trail['lead'];
  /** The article is the first to tell that the council's grade went up or down; null where it did not, or that is not sure. */
  change: 'up' | 'down' | null;
  /** The rest of its trail, without `current`; null while still loading. */
  parts: TrailPart[] | null;
};

/** The article on screen, for the trail's entries that it tells of: its words there can be shown in it. */
export type Here = { id: string; quotes: ReadonlyMap<string, Quote[]>; onShow: (quote: Quote) => void };

/** A run of a trail, newest first. */
export type TrailPart = { heading: MessageKey; inspections: Inspection[] };

export type PopupView =
  | { kind: 'opening'; known: CouncilReading[]; article: ArticleLine | null }
  | { kind: 'article'; article: ArticleLine; saved: SavedView; councils: CouncilReading[] }
  | { kind: 'nothing'; why: MessageKey };

export type CouncilOption = {
  code: string;
  name: string;
  /** The alias that was typed, where the name alone would surprise. */
  alias: string | null;
  /** Years for an ended council, '2009–2021'; null for a living one. */
  ended: string | null;
};

export type SearchView = {
  query: string;
  options: CouncilOption[];
  chosen: { council: CouncilRef; lead: Trail['lead']; parts: TrailPart[] | null } | null;
};

export type RecordCredit = { /** Last day the record covers. */ to: string };
