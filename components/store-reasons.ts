/** Why an article could not be kept: each reason's one friendly sentence. Why a page gave nothing is in lib/capture/reasons.ts. */
import type { MessageKey } from './words.ts';

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
