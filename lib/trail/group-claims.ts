/** Findings that tell the same inspection, brought together. Every finding is in exactly one group. */
import { byOrder, type Claim } from './claim.ts';
import type { LinkedClaim } from './link-claims.ts';
import type { OfficialEvent } from './official-event.ts';
import { sameEvent } from './same-event.ts';

export type ClaimGroup = {
  event: OfficialEvent | null;
  /** Official inspections that fit, where more than one does. */
  several: OfficialEvent[];
  /** Most definite first. Empty for an official inspection that no article tells of. */
  claims: Claim[];
  articles: Set<string>;
};

/**
 * Linked findings go with their official inspection. The others are taken in their fixed order, definite ones first: each joins the group whose
 * first finding its dates agree with, or the only one that it can belong to, or founds its own. So no order of arrival can change the groups.
 */
export function groupClaims(linked: readonly LinkedClaim[], events: readonly OfficialEvent[]): ClaimGroup[] {
  const official = new Map<OfficialEvent, ClaimGroup>(
    events.map((event) => [event, { event, several: [], claims: [], articles: new Set() }]),
  );
  const sorted = [...linked].sort((a, b) => byOrder(a.claim, b.claim));
  const founded: ClaimGroup[] = [];
  const byKind = new Map<string, ClaimGroup[]>();
  for (const { claim, link } of sorted) {
    if (link.type === 'matched') {
      const group = official.get(link.event);
      if (group) join(group, claim);
      continue;
    }
    const several = link.type === 'several' ? link.events : [];
    const kind = `${claim.finding.service}\u0001${several.map((event) => event.row.id).join(' ')}`;
    const rivals = byKind.get(kind) ?? [];
    const group = groupFor(claim, rivals);
    if (group) {
      join(group, claim);
      continue;
    }
    const own: ClaimGroup = { event: null, several, claims: [], articles: new Set() };
    join(own, claim);
    founded.push(own);
    rivals.push(own);
    byKind.set(kind, rivals);
  }
  return [...official.values(), ...founded];
}

function join(group: ClaimGroup, claim: Claim): void {
  group.claims.push(claim);
  group.articles.add(claim.kept.articleId);
}

function groupFor(claim: Claim, rivals: readonly ClaimGroup[]): ClaimGroup | null {
  const sure: ClaimGroup[] = [];
  const possible: ClaimGroup[] = [];
  for (const group of rivals) {
    const founder = group.claims[0];
    if (!founder) continue;
    const same = sameEvent(founder, claim);
    if (same === 'no' || !roomFor(claim, group)) continue;
    (same === 'yes' ? sure : possible).push(group);
  }
  const fitting = sure.length > 0 ? sure : possible;
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** No other finding of the claim's own article is in the group, unless it tells the same. */
function roomFor(claim: Claim, group: ClaimGroup): boolean {
  if (!group.articles.has(claim.kept.articleId)) return true;
  return group.claims.every((each) => each.kept.articleId !== claim.kept.articleId || sameEvent(each, claim) !== 'no');
}
