/** Why a page gave nothing, or an article could not be kept: each reason's one friendly sentence. */
import type { NoArticleReason } from '../lib/article/read-result.ts';
import type { MessageKey } from './words.ts';

/** What the reader answers: lib/article/read-result.ts. */
export const NO_ARTICLE_WORDS: Record<NoArticleReason, MessageKey> = {
  empty: 'nothingNoArticle',
  'no-article': 'nothingNoArticle',
  pdf: 'nothingPdf',
  image: 'nothingNotPage',
  media: 'nothingNotPage',
  xml: 'nothingNotPage',
  'not-html': 'nothingNotPage',
  'too-large': 'nothingTooLarge',
  changed: 'nothingMoved',
};

/** Why a tab could not be read at all, before any reader. */
export const TAB_WORDS = {
  'new-tab': 'nothingNewTab',
  'browser-page': 'nothingBrowserPage',
  'store-page': 'nothingStorePage',
  pdf: 'nothingPdf',
  private: 'nothingPrivate',
  blocked: 'nothingBlocked',
  'timed-out': 'nothingTooSlow',
  'no-inspection': 'nothingNoInspection',
  failed: 'nothingWentWrong',
} as const satisfies Record<string, MessageKey>;

/** What the store answers: STORE_REASONS of lib/store/trouble.ts. */
export const STORE_WORDS = {
  blocked: 'failedBlocked',
  'newer-database': 'failedNewer',
  full: 'failedFull',
  unavailable: 'failedUnavailable',
  closed: 'failedStorage',
  refused: 'failedStorage',
  'not-found': 'failedStorage',
  superseded: 'failedSuperseded',
  failed: 'failedStorage',
} as const satisfies Record<string, MessageKey>;
