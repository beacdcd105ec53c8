/** Findings that tell one inspection, and the official one that they tell. */
import type { Claim } from './claim.ts';
import type { TimedClaim } from './news-time.ts';
import type { OfficialEvent } from './official-event.ts';

export type ClaimGroup = {
  event: OfficialEvent | null;
  /** Official inspections that fit, where more than one does. */
  several: OfficialEvent[];
  /** Most definite first. Empty for an official inspection that no article tells of. */
  claims: Claim[];
};

/** What articles alone tell of. */
export type FoundedGroup = { event: null; several: OfficialEvent[]; claims: TimedClaim[]; articles: Set<string> };
