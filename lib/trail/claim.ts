/** A kept finding made ready for comparing: its dates as days, its place in a fixed order that no arrival changes. */
import { councilByCode, councilInForce } from '../domain/councils.ts';
import type { Finding } from '../domain/finding.ts';
import { FRAMEWORKS } from '../domain/frameworks.ts';
import { GRADES } from '../domain/grades.ts';
import type { KeptFinding } from '../domain/kept.ts';
import { type DaySpan, dateOf, latestYearly, spanOf, type YearlySpan, yearlySpanOf } from './day-span.ts';

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
  /** The provider's name in plain letters. */
  provider: string | null;
  /**
   * Smaller is more definite: surer first, then the narrower dates, so that vague claims join what definite ones have founded; then by status,
   * grade and framework, in one number because thousands of them are compared.
   */
  order: number;
};

const CERTAINTY_RANK = { stated: 0, implied: 1, unsure: 2 } as const;
const WIDEST = 9_999;
/** An undated current inspection is placed by its article about as closely as by a month and a half. */
const BY_ARTICLE = 45;

/** Places in the order of their letters, '' first, as texts are compared. */
function placesOf(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(['', ...words].sort().map((word, place) => [word, place]));
}
const GRADE_PLACES = placesOf(GRADES);
const FRAMEWORK_PLACES = placesOf(FRAMEWORKS);

/** What the claims of one trail share. */
export type ClaimMaker = (kept: KeptFinding) => Claim;

export function claimMaker(): ClaimMaker {
  const then = councilsThen();
  const single = new Map<string, ReadonlySet<string>>();
  /** Nearly every finding counts for its own council alone. */
  const codesOf = ({ finding, councils }: KeptFinding): ReadonlySet<string> => {
    const { code } = finding.council;
    if (councils.length > 1 || (councils[0] ?? code) !== code) return new Set([code, ...councils]);
    let codes = single.get(code);
    if (!codes) {
      codes = new Set([code]);
      single.set(code, codes);
    }
    return codes;
  };
  return (kept) => {
    const { finding } = kept;
    const visit = spanOf(finding.inspected);
    const report = spanOf(finding.reportPublished);
    const article = spanOf(dayPart(kept.article.published));
    return {
      kept,
      finding,
      unsure: finding.certainty === 'unsure',
      codes: codesOf(kept),
      codesThen: then(finding.council.code, visit ?? report),
      visit,
      visitYearly: yearlySpanOf(finding.inspected),
      report,
      reportYearly: yearlySpanOf(finding.reportPublished),
      article,
      provider: finding.provider === null ? null : plain(finding.provider),
      order: orderOf(finding, Math.min(width(visit), width(report), finding.status === 'current' && article ? BY_ARTICLE : WIDEST)),
    };
  };
}

/** See {@link Claim.order}. @param days how widely the finding is dated */
function orderOf({ certainty, status, rating, framework }: Finding, days: number): number {
  let order = CERTAINTY_RANK[certainty] * (WIDEST + 1) + days;
  order = order * 2 + (status === 'current' ? 0 : 1);
  order = order * GRADE_PLACES.size + (GRADE_PLACES.get(rating ?? '') ?? 0);
  return order * FRAMEWORK_PLACES.size + (FRAMEWORK_PLACES.get(framework) ?? 0);
}

/** The claim with its month placed in the latest year that is no later than `day`; unchanged where the day is not known. */
export function placedBefore(claim: Claim, day: number | null): Claim {
  if (day === null || !claim.visitYearly || claim.visit) return claim;
  return { ...claim, visit: latestYearly(claim.visitYearly, day), visitYearly: null };
}

type CouncilsThen = (code: string, when: DaySpan | null) => ReadonlySet<string>;

/** Other councils in force at the first and at the last day of a time, which may span the change. Every answer is worked out once. */
function councilsThen(): CouncilsThen {
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
  if (a.order !== b.order) return a.order - b.order;
  const x = a.finding;
  const y = b.finding;
  return (
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
