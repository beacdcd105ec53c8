/** A kept finding made ready for comparing: its dates as days, its place in a fixed order that no arrival changes. */
import { councilByCode, councilInForce } from '../domain/councils.ts';
import type { Finding } from '../domain/finding.ts';
import type { KeptFinding } from '../domain/kept.ts';
import { type DaySpan, dateOf, latestYearly, spanOf, type YearlySpan, yearlySpanOf } from './day-span.ts';
import { type Days, type NewsTime, newsTime, reachOf } from './news-time.ts';

export type Claim = {
  kept: KeptFinding;
  finding: Finding;
  unsure: boolean;
  codes: ReadonlySet<string>;
  /** The council that was responsible at the finding's own date, where that is another: Dorset told of 2016 is the county of that time. */
  codesThen: ReadonlySet<string>;
  /** When inspectors were there, or, for a judgement dated by year or month alone, perhaps when it came out. */
  visit: DaySpan | null;
  visitYearly: YearlySpan | null;
  report: DaySpan | null;
  reportYearly: YearlySpan | null;
  /** The article's own date. */
  article: DaySpan | null;
  time: NewsTime | null;
  reach: Days | null;
  /** The provider's name in plain letters. */
  provider: string | null;
  /** Sorts claims by what they say, most definite first; equal only for equal words from equal articles. */
  order: string;
};

const CERTAINTY_RANK = { stated: '0', implied: '1', unsure: '2' } as const;

export function claimOf(kept: KeptFinding): Claim {
  const { finding } = kept;
  const visit = spanOf(finding.inspected);
  const report = spanOf(finding.reportPublished);
  const article = spanOf(dayPart(kept.article.published));
  const dates = { finding, visit, report, article };
  const time = newsTime(dates);
  return {
    kept,
    finding,
    unsure: finding.certainty === 'unsure',
    codes: new Set([finding.council.code, ...kept.councils]),
    codesThen: councilsThen(finding.council.code, visit ?? report),
    visit,
    visitYearly: yearlySpanOf(finding.inspected),
    report,
    reportYearly: yearlySpanOf(finding.reportPublished),
    article,
    time,
    reach: reachOf(dates, time),
    provider: finding.provider === null ? null : plain(finding.provider),
    order: [
      CERTAINTY_RANK[finding.certainty],
      // The narrower the dates, the earlier: vague claims join what definite ones have founded.
      String(Math.min(width(visit), width(report), finding.status === 'current' && article ? 45 : 9_999)).padStart(4, '0'),
      finding.status,
      finding.rating ?? '',
      finding.framework,
      finding.inspected ?? '',
      finding.reportPublished ?? '',
      kept.article.published ?? '',
      kept.article.url ?? '',
      kept.article.title,
      String(finding.evidence[0]?.start ?? ''),
      kept.id,
    ].join('\u0001'),
  };
}

/** The claim with its month placed in the latest year that is no later than `day`; unchanged where the day is not known. */
export function placedBefore(claim: Claim, day: number | null): Claim {
  if (day === null || !claim.visitYearly || claim.visit) return claim;
  const placed = { ...claim, visit: latestYearly(claim.visitYearly, day), visitYearly: null };
  const time = newsTime(placed);
  return { ...placed, time, reach: reachOf(placed, time) };
}

/** At the first and at the last day of a time that may span the change. */
function councilsThen(code: string, when: DaySpan | null): ReadonlySet<string> {
  const council = councilByCode(code);
  if (!when || !council || council.predecessors.length + council.successors.length === 0) return NONE;
  const ends = [when.from, when.to].map((day) => councilInForce(code, dateOf({ from: day, to: day, precision: 'day' }))?.code);
  return new Set(ends.filter((each) => each !== undefined && each !== code) as string[]);
}

const NONE: ReadonlySet<string> = new Set();

export function byOrder(a: Claim, b: Claim): number {
  return a.order < b.order ? -1 : a.order > b.order ? 1 : 0;
}

/**
 * Whether two findings of one article tell the same event: the same service, grade and time. A council has one current inspection of a kind in
 * an article; earlier ones of the same grade are different ones ("twice rated inadequate") unless they bear the same date.
 */
export function toldTwice(a: Claim, b: Claim): boolean {
  const x = a.finding;
  const y = b.finding;
  if (x.service !== y.service || x.status !== y.status || x.rating !== y.rating || x.provider !== y.provider) return false;
  if (x.framework !== y.framework && x.framework !== 'unknown' && y.framework !== 'unknown') return false;
  if (x.service === "children's home" && x.provider === null) return false;
  const dated = x.inspected !== null || x.reportPublished !== null;
  if (x.inspected === y.inspected && x.reportPublished === y.reportPublished) return dated || x.status === 'current';
  return x.status === 'current' && (x.inspected === null || y.inspected === null);
}

/** Dates of articles may carry a time of day; the trail needs the day. */
function dayPart(published: string | null): string | null {
  return published === null ? null : (/^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(published)?.[0] ?? null);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function width(span: DaySpan | null): number {
  return span ? Math.min(span.to - span.from, 9_999) : 9_999;
}
