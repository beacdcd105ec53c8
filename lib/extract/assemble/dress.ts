/** A draft becomes a finding: framework, dates, certainty, and the exact words each fact rests on. */
import type { Article } from '../../domain/article.ts';
import { precisionOf, spanOf } from '../../domain/dates.ts';
import type { CouncilRef, Evidence, Fact, Finding, Judgement } from '../../domain/finding.ts';
import type { Service } from '../../domain/services.ts';
import type { Reading } from '../reading.ts';
import { says } from '../text/places.ts';
import { isWord } from '../text/words.ts';
import type { Claims } from './claim.ts';
import type { Draft } from './draft.ts';
import { frameworkOf } from './framework.ts';
import { EARLIER, sameTime } from './headline.ts';
import type { Page } from './page.ts';
import { monthsBefore } from './role.ts';
import { WEEKDAY, type When } from './when.ts';

/** The words at tokens `from`-`to` as evidence for `fact`. */
export function evidenceAt(r: Reading, article: Article, fact: Fact, from: number, to: number, rule: string): Evidence {
  const a = r.place(r.tokens[from]?.start ?? 0);
  const lastToken = r.tokens[Math.max(from, to - 1)];
  const b = r.place(Math.max(0, (lastToken?.end ?? 1) - 1));
  const source = a.where === 'title' ? article.title : article.text;
  const end = b.where === a.where ? b.at + 1 : source.length;
  return { fact, where: a.where, start: a.at, end, quote: source.slice(a.at, end), rule };
}

/** Dresses `d`. `whens`: dates when inspectors were with this council, in page order. */
export function dress(
  r: Reading,
  article: Article,
  page: Page,
  council: CouncilRef,
  service: Service,
  d: Draft,
  whens: When[],
  issued: Claims['issued'],
): Finding {
  const lead = d.claims[0];
  const evidence: Evidence[] = [];
  const judgements: Judgement[] = [];
  for (const s of d.strands)
    for (const strand of s.strands)
      if (s.grade && !judgements.some((j) => j.strand === strand.strand && (strand.strand !== 'other' || j.label === strand.label)))
        judgements.push({
          strand: strand.strand,
          label: strand.label,
          grade: s.grade,
          evidence: evidenceAt(r, article, 'strand', s.from, s.to, s.rule),
        });
  for (const c of d.claims.slice(0, 4)) if (c.grade && d.rating) evidence.push(evidenceAt(r, article, 'grade', c.from, c.to, c.rule));
  const spot = d.claims.find((c) => c.councilSpot)?.councilSpot;
  if (spot) evidence.push(evidenceAt(r, article, 'council', spot.from, spot.to, 'council.named'));
  if (d.visit?.visit) evidence.push(evidenceAt(r, article, 'framework', d.visit.visit.from, d.visit.visit.to, d.visit.rule));
  if (d.outcome) evidence.push(evidenceAt(r, article, 'outcome', d.outcome.from, d.outcome.to, 'outcome'));
  let when = d.when;
  const framework = frameworkOf(r, page, service, d);
  if (d.status === 'current' && d.rule !== 'another-home') when = currentWhen(r, d, whens, page.councils.length >= 4);
  else if (d.status === 'current') when ??= seenTogether(r, whens);
  // An annual rating is the year's, whatever day it came out.
  const annual =
    framework === 'annual assessment' && d.status === 'current' && page.year !== null && (!when || when.date.startsWith(String(page.year)))
      ? String(page.year)
      : null;
  // "performs excellently, up from performing well": ratings came every year.
  const yearBefore =
    framework === 'annual assessment' &&
    d.status === 'prior' &&
    !when &&
    page.year !== null &&
    d.claims.some((c) => c.rule === 'performs' && c.leanWhy.some((w) => w.startsWith('from')))
      ? String(page.year - 1)
      : null;
  if (when) evidence.push(evidenceAt(r, article, 'inspected', when.spot.from, when.spot.to, when.spot.mention.rule));
  const published = d.status === 'current' ? (issued[0] ?? null) : null;
  if (published) evidence.push(evidenceAt(r, article, 'published', published.from, published.to, 'issued'));
  if (lead) evidence.push(evidenceAt(r, article, 'status', lead.from, lead.to, lead.leanWhy[0] ?? 'only-one'));
  const rating = d.rating;
  const doubt = d.implied ? 'implied' : lead && lead.strength <= 1 ? lead.rule : rating && fromDraft(r, d) ? 'draft' : null;
  return {
    council,
    alsoFor: [],
    service,
    provider: null,
    framework,
    status: d.status,
    rating,
    ratingBasis: rating === null ? 'ungraded' : d.implied ? 'implied' : 'explicit',
    outcome: d.outcome?.value ?? (d.rule === 'strands-only' ? 'strand grades, no overall' : null),
    judgements,
    inspected: annual ?? yearBefore ?? when?.date ?? null,
    inspectedBasis: annual || yearBefore ? 'relative' : when ? when.basis : 'none',
    reportPublished: published?.date ?? null,
    certainty: d.implied ? 'implied' : doubt || !lead ? 'unsure' : 'stated',
    doubts: doubt ? [doubt] : [],
    evidence,
  };
}

/** "The Argus has seen a draft, in which inspectors call services inadequate": all that tells the grade is what somebody has seen of a report that is not out. */
const fromDraft = (r: Reading, d: Draft): boolean =>
  d.claims.every((c) => {
    const last = r.lines[c.line.index - 1];
    const from = last?.where === 'text' ? last.from : c.line.from;
    return (
      says(r.tokens, 'leaked|draft', from, c.line.to) && !says(r.tokens, 'final|confirmed|confirms|confirm|published', from, c.line.to)
    );
  });

/** "Three homes were seen in August", "an inspection of each in September": the one day that is told of several homes. */
function seenTogether(r: Reading, whens: When[]): When | null {
  const [one] = whens;
  if (!one || whens.some((w) => w.date !== one.date)) return null;
  const line = r.lines.find((l) => l.from <= one.spot.from && one.spot.from < l.to);
  for (let i = line?.from ?? 0; i < one.spot.from; i++) if (isWord(r, i, 'homes|each|both|all|houses|units|visits|inspections')) return one;
  return null;
}

/** When the reported inspection was: the finest date of a visit within the year before publication. */
function currentWhen(r: Reading, d: Draft, whens: When[], survey: boolean): When | null {
  const lately = (w: When) => {
    const m = monthsBefore(w.date, r.published ?? (d.rating === null ? null : r.asOf));
    return m === null || (m >= -1 && m <= 12);
  };
  const told = [d.when, ...d.strands.filter((s) => s.lean < EARLIER).map((s) => s.when)].filter((w) => w !== null);
  const stays = (w: When) => w.firm || whens.some((x) => x.spot === w.spot && x.firm);
  const news = (w: When) => d.rating !== null && !stays(w) && isNews(r, w, whens);
  // "Rated good on Monday", "found inadequate last week": the day that it was news.
  const dated = told.find((w) => (stays(w) || !WEEKDAY.test(w.spot.mention.text)) && !news(w)) ?? null;
  const own = dated && lately(dated) ? dated : null;
  // "went from inadequate to good in 2019", in a text on somebody else's inspection of this year
  const ofOld = d.claims.every((c) => c.lean >= EARLIER) && whens.every((w) => w.date.length < 7);
  if (d.when && !own && (d.visit || (d.rating && ofOld))) return d.when;
  // "In the same month Ofsted made a focused visit": on a day of its own, which is not told.
  if (own?.spot.mention.rule === 'same-period.counted') return own;
  // Going through many councils, a text's other dates are other councils'.
  const any = survey ? dated : null;
  // "Judged inadequate last August, having been inspected in May and June": the day of a judgement gives way to that of the visit before it.
  const visited =
    own && !survey && !whens.some((w) => w.spot === own.spot && w.firm)
      ? whens.find((w) => w.firm && lately(w) && !sameTime(w.date, own.date) && shortlyBefore(w.date, own.date))
      : undefined;
  if (visited) return visited;
  const near = whens.filter((w) => lately(w) && !news(w) && (!(own ?? any) || sameTime((own ?? any)?.date, w.date)));
  const finest = [...(own ? [own] : []), ...near].sort(
    (a, b) => surety(b) - surety(a) || (a.firm && b.firm && a.date.length > 5 ? (b.date > a.date ? 1 : -1) : 0),
  )[0];
  return finest ?? (d.visit ? d.when : dated);
}

/** A day or week right before publication: some weeks pass between an inspection and its report. Its month, too, where the visit has another. */
function isNews(r: Reading, w: When, whens: When[]): boolean {
  const [span, page] = [spanOf(w.date), r.published === null ? null : spanOf(r.published)];
  const unit = precisionOf(w.date);
  if (!span || !page || /^(?:months|years?)$/.test(unit)) return false;
  if (unit === 'month')
    return span.to >= page.from && whens.some((o) => o.date.length > 4 && o.date < w.date && shortlyBefore(o.date, w.date));
  return (Date.parse(page.from) - Date.parse(span.to)) / DAY <= DAYS_TO_REPORT;
}
const DAY = 864e5;
const DAYS_TO_REPORT = 14;

const surety = (w: When) => fineness(w) + (w.firm ? 1.2 : 0);

/** Within five months before. */
function shortlyBefore(a: string, b: string): boolean {
  const months = monthsBefore(a, b);
  return months !== null && months >= 0 && months <= 5 && a < b;
}

const fineness = (w: When) => (w.date.startsWith('--') ? 1.5 : w.date.split('/')[0]?.length === 10 ? 3 : w.date.length >= 7 ? 2 : 1);
