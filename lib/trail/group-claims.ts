/** Findings that tell the same inspection, brought together. Every finding is in exactly one group. */
import { byOrder } from './claim.ts';
import type { ClaimGroup, FoundedGroup } from './claim-group.ts';
import { GroupIndex } from './group-index.ts';
import type { LinkedClaim } from './link-claims.ts';
import { type TimedClaim, timed } from './news-time.ts';
import type { OfficialEvent } from './official-event.ts';
import { sameEvent } from './same-event.ts';

type Unplaced = { claim: TimedClaim; several: OfficialEvent[] };

/**
 * Linked findings go with their official inspection. The others are taken in their fixed order, definite ones first: each joins the group whose
 * first finding its dates agree with, or the only one that it can belong to, or founds its own. So no order of arrival can change the groups.
 */
export function groupClaims(linked: readonly LinkedClaim[], events: readonly OfficialEvent[]): ClaimGroup[] {
  const official = new Map<OfficialEvent, ClaimGroup>();
  for (const event of events) official.set(event, { event, several: [], claims: [] });
  const unplaced: Unplaced[] = [];
  for (const { claim, link } of linked) {
    if (link.type === 'matched') official.get(link.event)?.claims.push(claim);
    else unplaced.push({ claim: timed(claim), several: link.type === 'several' ? link.events : [] });
  }
  for (const { claims } of official.values()) claims.sort(byOrder);
  return [...official.values(), ...foundGroups(unplaced.sort((a, b) => byOrder(a.claim, b.claim)))];
}

function foundGroups(unplaced: readonly Unplaced[]): FoundedGroup[] {
  const founded: FoundedGroup[] = [];
  const index = new GroupIndex();
  for (const { claim, several } of unplaced) {
    const group = groupFor(claim, several, index);
    if (group) {
      group.claims.push(claim);
      group.articles.add(claim.kept.articleId);
      continue;
    }
    const own: FoundedGroup = { event: null, several, claims: [claim], articles: new Set([claim.kept.articleId]) };
    founded.push(own);
    index.add(own);
  }
  return founded;
}

/** The one group whose dates agree, else the one that nothing speaks against; null where it is none or more than one. */
function groupFor(claim: TimedClaim, several: readonly OfficialEvent[], index: GroupIndex): FoundedGroup | null {
  let possible: FoundedGroup | null = null;
  let possibleCount = 0;
  let sure: FoundedGroup | null = null;
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
function hasRoom(claim: TimedClaim, group: FoundedGroup): boolean {
  if (!group.articles.has(claim.kept.articleId)) return true;
  return group.claims.every((each) => each.kept.articleId !== claim.kept.articleId || sameEvent(each, claim) !== 'no');
}
