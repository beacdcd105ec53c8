/** What an entry of a trail can do beyond showing itself; the pages say how, and where nothing is given nothing is offered. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Inspection, Source } from '../lib/domain/inspection.ts';
import type { CitationStyle } from '../lib/export/cite.ts';

export type ArticleSource = Extract<Source, { type: 'article' }>;

export type Ways = {
  /** The article's address at the words that the source is known by; the bare address where they cannot be named. */
  linkTo: (source: ArticleSource) => Promise<string | null>;
  /** Puts a citation on the clipboard; false where the browser refuses. */
  copyCitation: (source: Source, inspection: Inspection, style: CitationStyle) => Promise<boolean>;
};

const WaysContext = createContext<Ways | null>(null);
export const WaysProvider = WaysContext.Provider;
export const useWays = (): Ways | null => useContext(WaysContext);
