/** Findings for trail tests: what an article says, in as few words as the test needs. */
import type { Finding } from '../../../lib/domain/finding.ts';
import type { Inspection, Trail } from '../../../lib/domain/inspection.ts';
import type { KeptFinding } from '../../../lib/domain/kept.ts';
import { familyOf, officialOf, recordName } from '../../../lib/record/load-record.ts';
import { loadRecordFile } from '../../../lib/record/load-record-file.ts';
import { buildTrail } from '../../../lib/trail/build-trail.ts';

export const record = await loadRecordFile();

export type Told = Partial<Finding> & { article: string; on?: string | null; id?: string; code?: string; codes?: string[] };

let count = 0;

/** A finding of the article named `article`, published `on`. Ungraded unless `rating` is given. */
export function told({ article, on = null, id, code = '383', codes, ...facts }: Told): KeptFinding {
  count += 1;
  const council = { code, name: recordName(record, code) ?? code };
  const rating = facts.rating ?? null;
  return {
    id: id ?? `f${count}`,
    articleId: article,
    councils: codes ?? [code],
    finding: {
      council,
      alsoFor: [],
      service: "children's services",
      provider: null,
      framework: 'unknown',
      status: 'current',
      rating,
      ratingBasis: rating === null ? 'ungraded' : 'explicit',
      outcome: null,
      judgements: [],
      inspected: null,
      inspectedBasis: facts.inspected ? 'explicit' : 'none',
      reportPublished: null,
      certainty: 'stated',
      doubts: [],
      evidence: [],
      ...facts,
    },
    article: { url: `https://news.example/${article}`, title: article, site: 'news.example', published: on },
    keptAt: 0,
  };
}

/** The trail of the council with the shipped record, or with none of it. */
export function trailOf(kept: KeptFinding[], { code = '383', official = true, focus = null as string | null } = {}): Trail {
  return buildTrail({
    council: { code, name: recordName(record, code) ?? code },
    kept,
    official: official ? officialOf(record, familyOf(record, code)) : [],
    asOf: record.asOf,
    focus,
  });
}

/** The one inspection that has the finding among its sources. */
export function entryOf(trail: Trail, finding: KeptFinding): Inspection {
  const found = trail.inspections.filter((each) =>
    each.sources.some((source) => source.type === 'article' && source.findingId === finding.id),
  );
  if (found.length !== 1 || !found[0]) throw new Error(`${finding.id} is in ${found.length} inspections`);
  return found[0];
}

/** Official id that the finding is linked to, or how it is not. */
export function linkOf(finding: KeptFinding, options?: Parameters<typeof trailOf>[1], others: KeptFinding[] = []): string {
  const entry = entryOf(trailOf([finding, ...others], options), finding);
  return entry.official?.id ?? entry.link;
}
