/** Groups by what `sameEvent` asks first, so that a finding is compared with the few that it can belong to, not with all. */
import type { FoundedGroup } from './claim-group.ts';
import type { TimedClaim } from './news-time.ts';
import type { OfficialEvent } from './official-event.ts';

type Shelf = { all: FoundedGroup[]; undated: FoundedGroup[]; byPart: Map<number, FoundedGroup[]> };

/** Groups are filed by the quarters of a year that their time touches. */
const PART_DAYS = 92;

export class GroupIndex {
  /** By service, provider of a home, official inspections that fit; then by grade. */
  readonly #kinds = new Map<string, Map<string, Shelf>>();

  /** The group is filed by its first finding. */
  add(group: FoundedGroup): void {
    const founder = group.claims[0];
    if (!founder) return;
    const kind = kindOf(founder, group.several);
    const byGrade = this.#kinds.get(kind) ?? new Map<string, Shelf>();
    this.#kinds.set(kind, byGrade);
    const grade = founder.finding.rating ?? '';
    const shelf: Shelf = byGrade.get(grade) ?? { all: [], undated: [], byPart: new Map() };
    byGrade.set(grade, shelf);
    shelf.all.push(group);
    const parts = partsOf(founder);
    if (!parts) shelf.undated.push(group);
    for (const part of parts ?? []) {
      const filed = shelf.byPart.get(part);
      if (filed) filed.push(group);
      else shelf.byPart.set(part, [group]);
    }
  }

  /** Dated groups whose time can meet that of a dated claim. */
  near(claim: TimedClaim, several: readonly OfficialEvent[]): Set<FoundedGroup> {
    const found = new Set<FoundedGroup>();
    const parts = partsOf(claim);
    if (!parts) return found;
    for (const shelf of this.#shelves(claim, several)) {
      for (const part of parts) for (const group of shelf.byPart.get(part) ?? []) found.add(group);
    }
    return found;
  }

  /** Groups of which, or of the claim itself, the time is not known. */
  *undated(claim: TimedClaim, several: readonly OfficialEvent[]): Generator<FoundedGroup> {
    const isDated = partsOf(claim) !== null;
    for (const shelf of this.#shelves(claim, several)) yield* isDated ? shelf.undated : shelf.all;
  }

  #shelves(claim: TimedClaim, several: readonly OfficialEvent[]): Iterable<Shelf> {
    const byGrade = this.#kinds.get(kindOf(claim, several));
    if (!byGrade) return [];
    const { rating } = claim.finding;
    // Only an ungraded account, or the very day of a visit, can stand with another grade.
    if (!claim.unsure && (rating === null || claim.visit?.precision === 'day')) return byGrade.values();
    const grades = claim.unsure ? [rating ?? ''] : [rating ?? '', ''];
    return grades.map((grade) => byGrade.get(grade)).filter((shelf) => shelf !== undefined);
  }
}

function kindOf(claim: TimedClaim, several: readonly OfficialEvent[]): string {
  const { service } = claim.finding;
  const home = service === "children's home" ? claim.provider : '';
  return `${service}\u0001${home}\u0001${several.map((event) => event.row.id).join(' ')}`;
}

/** Parts of the calendar that the claim's time touches; null where it has none. */
function partsOf(claim: TimedClaim): number[] | null {
  if (!claim.reach) return null;
  const first = Math.floor(claim.reach.from / PART_DAYS);
  const parts = [first];
  for (let part = first + 1; part <= Math.floor(claim.reach.to / PART_DAYS); part++) parts.push(part);
  return parts;
}
