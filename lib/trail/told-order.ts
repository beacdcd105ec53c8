/**
 * What the settled findings of one article leave room for: an earlier inspection lies before the current one, and an inspection is told once, or
 * twice in the same words. Kept as the tightest bounds, so that a finding is held against all others at once.
 */
import { type Claim, toldTwice } from './claim.ts';
import type { OfficialEvent } from './official-event.ts';

type Bounds = {
  /** First day of the earliest current visit that is placed on the record. */
  currentPlaced: number;
  /** Last day that one which is only dated can have begun on. */
  currentDated: number;
  /** First day of the latest earlier visit that is placed, or is only dated. */
  priorPlaced: number;
  priorDated: number;
};

export class ToldOrder {
  readonly #byCouncil = new Map<string, Bounds>();
  readonly #placed = new Map<OfficialEvent, Claim[]>();

  /** Adds a finding with the inspection it is placed on; one that is neither placed nor dated binds nothing. */
  add(claim: Claim, event: OfficialEvent | null): void {
    if (event) {
      const others = this.#placed.get(event);
      if (others) others.push(claim);
      else this.#placed.set(event, [claim]);
    }
    const when = claim.visit;
    // Not on the record, but dated: the order holds all the same.
    if (!event && (!when || when.precision === 'year')) return;
    const isCurrent = claim.finding.status === 'current';
    for (const code of claim.codes) {
      const bounds = this.#boundsOf(code);
      if (event && isCurrent) bounds.currentPlaced = Math.min(bounds.currentPlaced, event.visit.from);
      else if (event) bounds.priorPlaced = Math.max(bounds.priorPlaced, event.visit.from);
      else if (when && isCurrent) bounds.currentDated = Math.min(bounds.currentDated, when.to);
      else if (when) bounds.priorDated = Math.max(bounds.priorDated, when.from);
    }
  }

  /** Whether a finding that is not placed may be placed there. */
  allows(claim: Claim, event: OfficialEvent): boolean {
    for (const other of this.#placed.get(event) ?? []) {
      if (shareCouncil(claim, other) && !toldTwice(other, claim)) return false;
    }
    for (const code of claim.codes) {
      const bounds = this.#byCouncil.get(code);
      if (!bounds) continue;
      if (claim.finding.status === 'current') {
        if (event.visit.from <= bounds.priorPlaced || event.published.to < bounds.priorDated) return false;
      } else if (event.visit.from >= bounds.currentPlaced || event.visit.from > bounds.currentDated) return false;
    }
    return true;
  }

  #boundsOf(code: string): Bounds {
    const known = this.#byCouncil.get(code);
    if (known) return known;
    const [early, late] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    const bounds: Bounds = { currentPlaced: late, currentDated: late, priorPlaced: early, priorDated: early };
    this.#byCouncil.set(code, bounds);
    return bounds;
  }
}

function shareCouncil(a: Claim, b: Claim): boolean {
  for (const code of a.codes) if (b.codes.has(code)) return true;
  return false;
}
