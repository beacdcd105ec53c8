/**
 * Reads every inspection that an article reports. Pure: no browser, clock or storage; the same article gives the same findings everywhere. Never throws;
 * takes time linear in the length of the article.
 */
import type { Article } from '../domain/article.ts';
import type { CouncilRef, Finding } from '../domain/finding.ts';
import type { Service } from '../domain/services.ts';
import type { Claim, Claims, Considered } from './assemble/claim.ts';
import { gatherClaims } from './assemble/claims.ts';
import type { Draft } from './assemble/draft.ts';
import { dress } from './assemble/dress.ts';
import { endedBefore } from './assemble/ended.ts';
import { EARLIER, strandsOnly } from './assemble/headline.ts';
import { joinServed, shareDays, type Told } from './assemble/joint.ts';
import { loneDate } from './assemble/lone-date.ts';
import { mergeClaims } from './assemble/merge.ts';
import { monthsBefore } from './assemble/role.ts';
import { sendBehind } from './assemble/settle.ts';
import { unstatedClaim } from './assemble/unstated.ts';
import { readArticle } from './document.ts';
import { INSPECTOR } from './lexicon/classes.ts';
import type { Line, Reading } from './reading.ts';
import { readReport } from './reports/read-report.ts';
import { summaryOf, withEarlier } from './reports/with-earlier.ts';
import { moved, type Story, storiesOf } from './text/stories.ts';
import { weighFindings } from './weigh/weigh.ts';

/** Raised whenever the same article may be read differently. */
export const EXTRACTOR_VERSION = 1;

/** One mention that was weighed, for people: where it stands, what it said and why it counted or not. */
export type Weighed = {
  where: 'title' | 'text';
  start: number;
  end: number;
  quote: string;
  what: string;
  accepted: boolean;
  rule: string;
  detail: string;
};

type Explained = { findings: Finding[]; considered: Weighed[] };

/** Every inspection the article reports; empty when it reports none. */
export function extract(article: Article): Finding[] {
  const report = readReport(article);
  const prose = findingsOf(report ? summaryOf(article) : article);
  return report ? withEarlier(report, prose) : prose;
}

function findingsOf(article: Article): Finding[] {
  const r = readArticle(article, true);
  if (!r) return [];
  const stories = storiesOf(r, article);
  if (!stories) return readProse(article, r).findings;
  return stories.flatMap((s) => {
    const own = readArticle(s.article, true);
    return own ? readProse(s.article, own).findings.map((f) => placed(s, f)) : [];
  });
}

/** `found` in one story, with its evidence where it stands on the page. */
function placed(s: Story, found: Finding): Finding {
  const evidence = found.evidence.map((e) => moved(s, e));
  return { ...found, evidence, judgements: found.judgements.map((j) => ({ ...j, evidence: moved(s, j.evidence) })) };
}

/** The findings, and every mention that was considered on the way. */
export function explain(article: Article): Explained {
  const report = readReport(article);
  if (!report) return explainProse(article);
  const prose = explainProse(summaryOf(article));
  const read = report.evidence.map((e) => ({ ...e, what: e.fact, accepted: true, detail: "the inspectorate's own document" }));
  return { findings: withEarlier(report, prose.findings), considered: [...read, ...prose.considered] };
}

function explainProse(article: Article): Explained {
  const r = readArticle(article);
  const stories = storiesOf(r, article);
  if (!stories) return explained(article, r);
  const told = stories.map((s) => ({ s, ...explained(s.article, readArticle(s.article)) }));
  return {
    findings: told.flatMap(({ s, findings }) => findings.map((f) => placed(s, f))),
    considered: told.flatMap(({ s, considered }) => considered.map((c) => moved(s, c))),
  };
}

function explained(article: Article, r: Reading): Explained {
  const { findings, considered } = readProse(article, r, true);
  return { findings, considered: considered.map((c) => weighed(r, article, c)).concat(rejectedCouncils(r, article)) };
}

function readProse(article: Article, r: Reading, explaining = false): { findings: Finding[]; considered: Considered[] } {
  const gathered = gatherClaims(r, explaining);
  const { considered } = gathered;
  return { findings: weighFindings(r, article, gathered, assemble(article, r, gathered), considered), considered };
}

/** The findings that the grammar makes of its claims. */
export function assemble(article: Article, r: Reading, gathered: Claims): Finding[] {
  const { page, claims, visitWhen, olden, issued } = gathered;
  const dressed: Told[] = [];
  const unstated = unstatedClaim(r, page, claims);
  if (
    unstated &&
    !page.silent &&
    !page.unofficial &&
    !claims.some(
      (c) =>
        c.visit ||
        // "good at reducing reoffending": a part, where the whole has no grade.
        (c.lean < 1.5 &&
          !(c.strands.length > 0 && (page.gradeless || c.strands.every((s) => s.strand === 'other')) && c.service === 'youth justice')) ||
        (c.lean < 2 && c.grade && !c.strands.length && c.line === unstated.line),
    )
  )
    claims.push(unstated);
  for (const { council, service, own } of byCouncil(claims)) {
    if (unanchored(own, page.annualEra && page.inspectors) && !(own.some((c) => !c.implied) && roundedUp(claims, council, service)))
      continue;
    const devolved =
      (page.councils.find((c) => c.ref.code === council.code)?.nation ?? 'england') !== 'england' && service !== 'youth justice';
    const whens = visitWhen
      .filter(
        (w) =>
          (w.service ?? serviceBeside(claims, council, w.line) ?? service) === service && w.councils.some((c) => c.code === council.code),
      )
      .map((w) => w.when);
    const strandCount = new Set(
      own.flatMap((c) =>
        c.set?.count || (c.set?.kind === 'all' && !c.strands.length) ? [`all ${c.set.count}`] : c.strands.map((s) => s.strand),
      ),
    ).size;
    const whole = own.filter((c) => !c.visit && !c.strands.length && c.lean <= -1).length;
    const inspected =
      whens.find(
        (w) =>
          w.date.length >= 7 &&
          !/^(?:after|since|before|until)$/.test(w.spot.mention.lead ?? '') &&
          (monthsBefore(w.date, r.published) ?? 0) <= 12,
      )?.date ??
      // "Newcastle's, from March, requires improvement"
      own.find((c) => c.grade && !c.visit && !c.strands.length && c.lean <= -1 && c.when)?.when?.date ??
      null;
    // "on an inadequate pay grade": nobody who inspects is named.
    if (devolved && !page.inspectors && !own.some((c) => c.visit || c.strands.length)) continue;
    const drafts = mergeClaims(own, {
      published: r.published,
      asOf: r.asOf,
      devolved,
      visitWhen: whens,
      olden: olden.filter((w) => w.councils.some((c) => c.code === council.code)).map((w) => w.when),
      survey: page.councils.length >= 4,
      compared: claims.some((c) => c.lean < 0 && !c.councils.some((o) => o.code === council.code)),
      several: service === "children's home",
      gradeless: page.gradeless,
      beside: claims.some((c) => c.service !== service && c.lean < EARLIER && c.councils.some((o) => o.code === council.code)),
      strandsOnly: strandsOnly(r.published, whole, strandCount, inspected) || (page.strands && strandsOnly(r.published, 0, 1, inspected)),
    });
    const told = endedBefore(council, page.councils, r.published, drafts).filter((d) => devolved || !outOfUse(d, r.published));
    if (service === 'SEND' && page.service !== 'SEND' && claims.some((c) => c.service !== service && c.grade && c.lean < EARLIER))
      sendBehind(told, r.published);
    // A day that an earlier inspection has is not that of the one reported.
    const free = whens.filter((w) => !told.some((d) => d.status === 'prior' && d.when?.date === w.date));
    const isDated = free.length > 0 || told.some((d) => d.status === 'current' && d.when);
    const lone = isDated || claims.some((c) => c.service !== service) ? null : loneDate(r, page);
    const days = lone && !told.some((d) => d.when?.date === lone.date) ? [lone] : free;
    for (const d of told) dressed.push({ finding: dress(r, article, page, council, service, d, days, issued), draft: d });
  }
  shareDays(dressed);
  return joinServed(dressed);
}

/** "Adequate" and "satisfactory" went out of use in 2013 and 2015: no rating of today. */
const outOfUse = (d: Draft, published: string | null): boolean =>
  d.status === 'current' &&
  /^(?:adequate|satisfactory)$/.test(d.rating ?? '') &&
  (published ?? '') >= '2017' &&
  (d.when?.date ?? '9') >= '2016';

/** "Inspectors called in July", of a council that has several services judged: the one that was spoken of last, or in that sentence. */
function serviceBeside(claims: Claim[], { code }: CouncilRef, line: Line): Service | null {
  const own = claims.filter((c) => c.line.where === 'text' && c.councils.some((o) => o.code === code));
  const before = own.filter((c) => c.line.index <= line.index);
  const last = before[before.length - 1] ?? own[0];
  // Told of in one breath, they were seen at one time.
  return last && own.every((c) => c.line !== last.line || c.service === last.service) ? last.service : null;
}

/** Only likely grades, none in a sentence with an inspectorate and none given by a verb: too little to say anything of a council. */
function unanchored(own: Claim[], two: boolean): boolean {
  // Three strands by name, the two of joint inspections, or all four, with their grades are nobody's way of speaking.
  if (
    new Set(own.flatMap((c) => c.strands.map((s) => s.strand).filter((s) => s !== 'other'))).size >= (two ? 2 : 3) ||
    own.some((c) => c.set?.count === 4)
  )
    return false;
  return own.every((c) => c.strength <= 1 && c.rule !== 'reported-without-grade' && !(c.line.said & INSPECTOR));
}

/** Two other councils' grades for `service` are told beyond doubt: a round-up, in which a bare grade is one more. */
const roundedUp = (claims: Claim[], { code }: CouncilRef, service: Service) =>
  new Set(
    claims.flatMap((c) =>
      c.strength > 1 && c.grade && c.service === service && c.line.where === 'text'
        ? c.councils.map((x) => x.code).filter((x) => x !== code)
        : [],
    ),
  ).size >= 2;

/** Claims by council and service, in order of first mention. */
function byCouncil(claims: Claim[]): { council: CouncilRef; service: Service; own: Claim[] }[] {
  const groups = new Map<string, { council: CouncilRef; service: Service; own: Claim[] }>();
  for (const claim of claims)
    for (const council of claim.councils) {
      const key = `${council.code} ${claim.service}`;
      const group = groups.get(key) ?? { council, service: claim.service, own: [] };
      group.own.push(claim);
      groups.set(key, group);
    }
  return [...groups.values()];
}

/** What stands from `from` to `to` of the levelled text, where it stands in `article`. */
function quoted(r: Reading, article: Article, from: number, to: number): Pick<Weighed, 'where' | 'start' | 'end' | 'quote'> {
  const a = r.place(from);
  const b = r.place(to);
  const source = a.where === 'title' ? article.title : article.text;
  return { where: a.where, start: a.at, end: b.at, quote: source.slice(a.at, b.at) };
}

function weighed(r: Reading, article: Article, c: Considered): Weighed {
  const { what, accepted, rule, detail } = c;
  return { ...quoted(r, article, r.tokens[c.from]?.start ?? 0, r.tokens[c.to - 1]?.end ?? 0), what, accepted, rule, detail };
}

function rejectedCouncils(r: Reading, article: Article): Weighed[] {
  return r.rejectedCouncils.map((c) => ({
    ...quoted(r, article, c.start, c.end),
    what: 'council',
    accepted: false,
    rule: c.why,
    detail: '',
  }));
}
