/** Findings that tell the same inspection, brought together. Every finding is in exactly one group. */
import { byOrder, type Claim } from './claim.ts';
import type { ClaimGroup } from './claim-group.ts';
import { GroupIndex } from './group-index.ts';
import type { LinkedClaim } from './link-claims.ts';
import type { OfficialEvent } from './official-event.ts';
import { sameEvent } from './same-event.ts';

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
  const index = new GroupIndex();
  for (const { claim, link } of sorted) {
    if (link.type === 'matched') {
      const group = official.get(link.event);
      if (group) join(group, claim);
      continue;
    }
    const several = link.type === 'several' ? link.events : [];
    const group = groupFor(claim, several, index);
    if (group) {
      join(group, claim);
      continue;
    }
    const own: ClaimGroup = { event: null, several, claims: [], articles: new Set() };
    join(own, claim);
    founded.push(own);
    index.add(own);
  }
  return [...official.values(), ...founded];
}

function join(group: ClaimGroup, claim: Claim): void {
  group.claims.push(claim);
  group.articles.add(claim.kept.articleId);
}

/** The one group whose dates agree, else the one that nothing speaks against; null where it is none or more than one. */
function groupFor(claim: Claim, several: readonly OfficialEvent[], index: GroupIndex): ClaimGroup | null {
  let possible: ClaimGroup | null = null;
  let possibleCount = 0;
  let sure: ClaimGroup | null = null;
  for (const group of index.near(claim, several)) {
    const founder = group.claims[0];
    const same = founder ? sameEvent(founder, claim) : 'no';
    if (same === 'no' || !hasRoom(claim, group)) continue;
    if (same === 'yes') {
      if (sure) return null;
      sure = group;
    } else {
      possible = group;
      possibleCount += 1;
    }
  }
  if (sure) return sure;
  // What one of the two does not date may be one event and is never surely one: the first two that fit settle that none is chosen.
  for (const group of index.undated(claim, several)) {
    if (possibleCount > 1) return null;
    const founder = group.claims[0];
    if (!founder || sameEvent(founder, claim) === 'no' || !hasRoom(claim, group)) continue;
    possible = group;
    possibleCount += 1;
  }
  return possibleCount === 1 ? possible : null;
}

/** No other finding of the claim's own article is in the group, unless it tells the same. */
function hasRoom(claim: Claim, group: ClaimGroup): boolean {
  if (!group.articles.has(claim.kept.articleId)) return true;
  return group.claims.every((each) => each.kept.articleId !== claim.kept.articleId || sameEvent(each, claim) !== 'no');
}
