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
  /** Smaller is more definite: surer first, then the narrower dates, so that vague claims join what definite ones have founded. */
  rank: number;
};

const CERTAINTY_RANK = { stated: 0, implied: 1, unsure: 2 } as const;
const WIDEST = 9_999;
/** An undated current inspection is placed by its article about as closely as by a month and a half. */
const BY_ARTICLE = 45;

/** @param then `councilsThen` of the trail, which remembers what it was asked */
export function claimOf(kept: KeptFinding, then = councilsThen()): Claim {
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
    codesThen: then(finding.council.code, visit ?? report),
    visit,
    visitYearly: yearlySpanOf(finding.inspected),
    report,
    reportYearly: yearlySpanOf(finding.reportPublished),
    article,
    time,
    reach: reachOf(dates, time),
    provider: finding.provider === null ? null : plain(finding.provider),
    rank:
      CERTAINTY_RANK[finding.certainty] * (WIDEST + 1) +
      Math.min(width(visit), width(report), finding.status === 'current' && article ? BY_ARTICLE : WIDEST),
  };
}

/** The claim with its month placed in the latest year that is no later than `day`; unchanged where the day is not known. */
export function placedBefore(claim: Claim, day: number | null): Claim {
  if (day === null || !claim.visitYearly || claim.visit) return claim;
  const placed = { ...claim, visit: latestYearly(claim.visitYearly, day), visitYearly: null };
  const time = newsTime(placed);
  return { ...placed, time, reach: reachOf(placed, time) };
}

type CouncilsThen = (code: string, when: DaySpan | null) => ReadonlySet<string>;

/** Other councils in force at the first and at the last day of a time, which may span the change. Every answer is worked out once. */
export function councilsThen(): CouncilsThen {
  const known = new Map<string, ReadonlySet<string>>();
  return (code, when) => {
    const council = councilByCode(code);
    if (!when || !council || council.predecessors.length + council.successors.length === 0) return NONE;
    const key = `${code} ${when.from} ${when.to}`;
    let found = known.get(key);
    if (!found) {
      const ends = [when.from, when.to].map((day) => councilInForce(code, dateOf({ from: day, to: day, precision: 'day' }))?.code);
      found = new Set(ends.filter((each) => each !== undefined && each !== code) as string[]);
      known.set(key, found);
    }
    return found;
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Most definite first, then by what they say: equal only for equal words from equal articles, so that no arrival changes the order. */
export function byOrder(a: Claim, b: Claim): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  const [x, y] = [a.finding, b.finding];
  return (
    compare(x.status, y.status) ||
    compare(x.rating ?? '', y.rating ?? '') ||
    compare(x.framework, y.framework) ||
    compare(x.inspected ?? '', y.inspected ?? '') ||
    compare(x.reportPublished ?? '', y.reportPublished ?? '') ||
    compare(a.kept.article.published ?? '', b.kept.article.published ?? '') ||
    compare(a.kept.article.url ?? '', b.kept.article.url ?? '') ||
    compare(a.kept.article.title, b.kept.article.title) ||
    (x.evidence[0]?.start ?? -1) - (y.evidence[0]?.start ?? -1) ||
    compare(a.kept.id, b.kept.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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

const DAY = 10;

/** Dates of articles may carry a time of day; the trail needs the day. */
function dayPart(published: string | null): string | null {
  if (published === null || (published.length === DAY && published[4] === '-')) return published;
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(published)?.[0] ?? null;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function width(span: DaySpan | null): number {
  return span ? Math.min(span.to - span.from, WIDEST) : WIDEST;
}
