/** Findings and official rows of one council in, its one history out. */
import type { CouncilRef } from '../domain/finding.ts';
import type { OfficialInspection, Trail } from '../domain/inspection.ts';
import type { KeptFinding } from '../domain/kept.ts';
import { type Claim, claimMaker } from './claim.ts';
import { spanOf } from './day-span.ts';
import { EventShelves } from './event-shelves.ts';
import { groupClaims } from './group-claims.ts';
import { leadOf } from './lead.ts';
import { linkClaims } from './link-claims.ts';
import { mergeGroup } from './merge-group.ts';
import { officialEvent } from './official-event.ts';
import { orderTrail } from './order-trail.ts';

export type TrailInput = {
  council: CouncilRef;
  /** Findings of the council and of those it took over from, each once or more often, in any order. */
  kept: readonly KeptFinding[];
  /** Official rows of the same councils: `officialOf(record, familyOf(record, code))`. */
  official: readonly OfficialInspection[];
  /** Day of the record's newest report. Without it, an undated grade is never taken for one that is long published. */
  asOf?: string | null;
  /** The article being read: the lead then speaks of the inspection that it reports. Without it, of the newest. */
  focus?: string | null;
};

/**
 * @returns every inspection once, newest first; every finding as the source of exactly one. The same for any order of the input, and for input
 * given twice.
 */
export function buildTrail({ council, kept, official, asOf = null, focus = null }: TrailInput): Trail {
  const claims = claimsOf(kept);
  const rows = [...new Map(official.map((row) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const events = rows.map(officialEvent).filter((event) => event !== null);
  const names = namesOf(council, claims);
  const recordEnd = spanOf(asOf)?.to ?? null;
  const groups = groupClaims(linkClaims(claims, new EventShelves(events), recordEnd), events);
  const placed = orderTrail(groups.map((group) => ({ group, inspection: mergeGroup(group, (code) => names.get(code) ?? code) })));
  return {
    council: council.name,
    code: council.code,
    lead: leadOf(placed, focus, recordEnd),
    inspections: placed.map((each) => each.inspection),
  };
}

/** One claim a finding, however often it was given. */
function claimsOf(kept: readonly KeptFinding[]): Claim[] {
  const byId = new Map<string, KeptFinding>();
  for (const each of kept) byId.set(each.id, each);
  const make = claimMaker();
  const claims: Claim[] = [];
  for (const each of byId.values()) claims.push(make(each));
  return claims;
}

function namesOf(council: CouncilRef, claims: readonly Claim[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { finding } of claims) names.set(finding.council.code, finding.council.name);
  return names.set(council.code, council.name);
}
