/**
 * Findings made from the official record by losing facts as news does, each with the inspection that it was made from, so that linking can be
 * measured where the truth is known. Source of the ways: shared/corpus/README.md, shared/data/frameworks.md (what news calls each inspection).
 */
import { councilByCode } from '../domain/councils.ts';
import type { PartialDate } from '../domain/dates.ts';
import type { Finding } from '../domain/finding.ts';
import { type Framework, UNGRADED } from '../domain/frameworks.ts';
import type { OfficialInspection } from '../domain/inspection.ts';
import type { KeptFinding } from '../domain/kept.ts';
import { type Chance, chanceOf } from './chance.ts';
import { daysOf, reportOf, visitOf } from './what-fits.ts';

/** `how`: the ways in which facts were lost, for counting by them. `isOff`: its date is wrong by a month, as hasty articles are. */
export type MadeFinding = { kept: KeptFinding; truth: OfficialInspection; how: string; isOff: boolean };

const DAY_MS = 86_400_000;
const GRADED: ReadonlySet<Framework> = new Set(['ILACS', 'SIF', 'joint safeguarding', 'child protection']);
const SEASONS = ['12/02', '03/05', '06/08', '09/11'];

/** @param rows of one council and of those it took over from; @returns the findings of one article, the current one first */
export function madeArticle(code: string, rows: readonly OfficialInspection[], seed: number): MadeFinding[] {
  const chance = chanceOf(seed);
  const told = rows.filter((row) => row.published !== null && (row.published.length === 10 || row.inspected !== null));
  const current = chance.pick(told);
  if (!current) return [];
  const out = reportOf(current);
  const lag = chance.pick([0, 0, 0, 1, 1, 2, 3, 5, 8, 14, 21, 30, 40, 60, 100]);
  // The news is of the newest: an article comes before the next report of the same kind.
  const next = Math.min(
    ...told
      .filter((row) => row.framework === current.framework)
      .map((row) => reportOf(row).from)
      .filter((from) => from > out.to),
  );
  const day = Math.min((current.published ? out.to : out.from + 30) + (lag ?? 0), Math.max(next - 10, out.to));
  const published = chance.of(0.08) ? null : dateText(day, 'day');
  const name = `made-${code}-${seed}`;
  const made: MadeFinding[] = [];
  const tell = (row: OfficialInspection, status: Finding['status'], dates: DateWay) => {
    made.push(finding({ row, status, dates, published, day, name, place: made.length, code, chance }));
  };
  if (chance.of(0.85)) tell(current, 'current', chance.pick(published === null ? UNDATED_PAGE : CURRENT) ?? 'none');
  const before = told
    .filter((row) => row.service === current.service && row !== current && reportOf(row).to < visitOf(current).from)
    .sort((a, b) => reportOf(b).to - reportOf(a).to);
  const graded = before.filter((row) => GRADED.has(row.framework));
  // Articles recall the last grade, sometimes the chain of grades, now and then a visit.
  const chain = chance.of(0.7) ? graded.slice(0, chance.pick([1, 1, 1, 2, 3])) : [];
  const visit = chance.of(0.2) ? chance.pick(before.filter((row) => !GRADED.has(row.framework))) : undefined;
  for (const [i, row] of chain.entries())
    tell(row, 'prior', i === 0 ? (chance.pick(PRIOR) ?? 'year') : chance.of(0.6) ? 'year' : 'report year');
  if (visit) tell(visit, 'prior', chance.pick(PRIOR_VISIT) ?? 'month');
  return made;
}

/**
 * The same findings moved to another year with their article, so that they tell of inspections that never were. Some of them still fit one that
 * was: what-fits.ts tells.
 */
export function movedAway(made: readonly MadeFinding[], seed: number): MadeFinding[] {
  const years = chanceOf(seed).pick([-3, -2, -1, 1, 2, 3]) ?? 1;
  const move = (date: string | null) =>
    date?.replace(/\b\d{4}(?=-|\/|$)/g, (year) => String(Number(year) + years)).replace(/-02-29/g, '-02-28') ?? null;
  return made.map((each) => {
    const { finding, article } = each.kept;
    const moved = { ...finding, inspected: move(finding.inspected), reportPublished: move(finding.reportPublished) };
    return { ...each, kept: { ...each.kept, finding: moved, article: { ...article, published: move(article.published) } } };
  });
}

type DateWay =
  | 'none'
  | 'days'
  | 'first day'
  | 'month'
  | 'months'
  | 'month of any year'
  | 'season'
  | 'year'
  | 'report day'
  | 'report month'
  | 'report month as visit'
  | 'report year'
  | 'month off';

const CURRENT: readonly DateWay[] = [
  ...(['none', 'none', 'none', 'none', 'month', 'month', 'month', 'days', 'first day', 'months', 'season', 'year'] as const),
  ...(['report day', 'report day', 'report month', 'report month as visit', 'month off'] as const),
];
const UNDATED_PAGE: readonly DateWay[] = ['month of any year', 'none', 'month', 'year', 'days', 'report day'];
const PRIOR: readonly DateWay[] = [
  'year',
  'year',
  'year',
  'report year',
  'report year',
  'none',
  'none',
  'month',
  'report month as visit',
  'month off',
];
const PRIOR_VISIT: readonly DateWay[] = ['month', 'month', 'year', 'days', 'season', 'report month as visit', 'none'];

type Story = {
  row: OfficialInspection;
  status: Finding['status'];
  dates: DateWay;
  published: string | null;
  day: number;
  name: string;
  place: number;
  code: string;
  chance: Chance;
};

function finding(story: Story): MadeFinding {
  const { row, status, dates, published, name, place, chance } = story;
  const told = tellDates(row, dates);
  const framework = frameworkTold(row, status, chance);
  const grades = gradesTold(row, framework, status === 'current' || dates !== 'none', chance);
  const code = councilTold(story, told.inspected ?? told.reportPublished);
  const facts: Finding = {
    council: { code, name: councilByCode(code)?.name ?? code },
    alsoFor: [],
    service: row.service,
    provider: null,
    framework,
    status,
    ...grades.facts,
    outcome: UNGRADED.has(row.framework) && chance.of(0.4) ? row.outcome : null,
    inspected: told.inspected,
    inspectedBasis: told.inspected === null ? 'none' : chance.of(0.5) ? 'relative' : 'explicit',
    reportPublished: told.reportPublished,
    certainty: 'stated',
    doubts: [],
    evidence: [],
  };
  const kept: KeptFinding = {
    id: `${name}#${place}`,
    articleId: name,
    councils: [code],
    finding: facts,
    article: { url: `https://news.example/${name}`, title: name, site: null, published },
    keptAt: 0,
  };
  const whose = code === row.code ? '' : ', heir named';
  return { kept, truth: row, how: `${status}, ${dates}${grades.how}${whose}`, isOff: told.isOff };
}

/** A predecessor's inspection is told under its own name, or, when the date says which time is meant, under its heir's. */
function councilTold({ row, code, chance }: Story, when: PartialDate | null): string {
  return row.code !== code && when !== null && !when.startsWith('--') && chance.of(0.5) ? code : row.code;
}

function frameworkTold(row: OfficialInspection, status: Finding['status'], chance: Chance): Framework {
  if (UNGRADED.has(row.framework)) return row.framework === 'area SEND' || chance.of(0.9) ? row.framework : 'unknown';
  if (row.framework === 'unknown' || row.framework === 'full inspection') return chance.of(0.5) ? 'full inspection' : 'unknown';
  if (row.framework === 'annual assessment') return status === 'prior' || chance.of(0.8) ? row.framework : 'unknown';
  return chance.pick(['unknown', 'unknown', 'full inspection', row.framework]) ?? 'unknown';
}

type Graded = { facts: Pick<Finding, 'rating' | 'ratingBasis' | 'judgements'>; how: string };

/** @param isPlaced whether a date or the day's news says which inspection: nobody recalls an undated one by its second headline grade */
function gradesTold(row: OfficialInspection, framework: Framework, isPlaced: boolean, chance: Chance): Graded {
  const strands = (share: number): Finding['judgements'] =>
    row.judgements
      .filter(() => chance.of(share))
      .map(({ strand, label, grade }) => ({
        strand,
        label,
        grade,
        evidence: { fact: 'strand', where: 'text', start: 0, end: 0, quote: '', rule: 'made' },
      }));
  if (row.rating === null) {
    const judgements = strands(0.7);
    return { facts: { rating: null, ratingBasis: 'ungraded', judgements }, how: judgements.length > 0 ? ', strands' : '' };
  }
  // Of looked-after services alone nobody says "children's services are …".
  if (row.ratingBasis === 'looked after children' || row.kind.startsWith('Targeted')) {
    const evidence = { fact: 'strand', where: 'text', start: 0, end: 0, quote: '', rule: 'made' } as const;
    const judgements = [{ strand: 'children in care' as const, label: 'looked-after children', grade: row.rating, evidence }];
    return { facts: { rating: null, ratingBasis: 'explicit', judgements }, how: ', looked-after alone' };
  }
  const named = GRADED.has(framework) || framework === 'full inspection';
  if (named && chance.of(0.06)) return { facts: { rating: null, ratingBasis: 'explicit', judgements: [] }, how: ', no grade' };
  if (chance.of(0.06) && row.judgements.length > 1) {
    const judgements = strands(0.5);
    if (judgements.length > 0) return { facts: { rating: null, ratingBasis: 'explicit', judgements }, how: ', strands only' };
  }
  const other =
    row.framework === 'joint safeguarding' ? row.judgements.find((each) => each.strand === 'children in care')?.grade : undefined;
  if (other && isPlaced && other !== row.rating && chance.of(0.1)) {
    return { facts: { rating: other, ratingBasis: 'explicit', judgements: [] }, how: ', other headline' };
  }
  return {
    facts: { rating: row.rating, ratingBasis: chance.of(0.1) ? 'implied' : 'explicit', judgements: chance.of(0.2) ? strands(0.5) : [] },
    how: '',
  };
}

type ToldDates = { inspected: PartialDate | null; reportPublished: PartialDate | null; isOff: boolean };

function tellDates(row: OfficialInspection, way: DateWay): ToldDates {
  const exact = row.inspected !== null && row.inspected.length >= 10;
  const visit = row.inspected === null ? null : daysOf(row.inspected);
  const report = row.published !== null && row.published.length === 10 ? daysOf(row.published) : null;
  const none: ToldDates = { inspected: null, reportPublished: null, isOff: false };
  const inspected = (date: PartialDate | null, isOff = false): ToldDates => ({ ...none, inspected: date, isOff });
  // Of a row without the visit's days an article knows what the report said: about two months before it came out.
  const at = visit ?? (report && { from: report.from - 50, to: report.from - 45 });
  // A desk rating has no visit: it is told by its day or year.
  if (row.framework === 'annual assessment' && !way.startsWith('report') && way !== 'none') {
    return report ? inspected(dateText(report.from, 'year')) : none;
  }
  if (!at || (visit && !exact && way !== 'none' && !way.startsWith('report'))) return inspected(visit && !exact ? row.inspected : null);
  switch (way) {
    case 'none':
      return none;
    case 'days':
      return inspected(join(dateText(at.from, 'day'), dateText(at.to, 'day')));
    case 'first day':
      return inspected(dateText(at.from, 'day'));
    case 'month':
      return inspected(dateText(at.from, 'month'));
    case 'months':
      return inspected(join(dateText(at.from, 'month'), dateText(at.to, 'month')));
    case 'month of any year':
      return inspected(`-${dateText(at.from, 'month').slice(4)}`);
    case 'season':
      return inspected(seasonOf(at.from));
    case 'year':
      return inspected(dateText(at.to, 'year'));
    case 'month off':
      return inspected(dateText(at.from + 31, 'month'), true);
    case 'report day':
      return report ? { ...none, reportPublished: dateText(report.from, 'day') } : none;
    case 'report month':
      return report ? { ...none, reportPublished: dateText(report.from, 'month') } : none;
    case 'report month as visit':
      return inspected(dateText(report ? report.from : at.from, 'month'));
    case 'report year':
      return inspected(dateText(report ? report.from : at.to, 'year'));
  }
}

function seasonOf(day: number): PartialDate {
  const date = new Date(day * DAY_MS);
  const [first = '', last = ''] = (SEASONS[Math.floor(((date.getUTCMonth() + 1) % 12) / 3)] ?? '').split('/');
  const year = date.getUTCFullYear() + (first === '12' && date.getUTCMonth() < 11 ? -1 : 0);
  return `${year}-${first}/${first === '12' ? year + 1 : year}-${last}`;
}

function join(from: PartialDate, to: PartialDate): PartialDate {
  return from === to ? from : `${from}/${to}`;
}

function dateText(day: number, precision: 'day' | 'month' | 'year'): PartialDate {
  return new Date(day * DAY_MS).toISOString().slice(0, { day: 10, month: 7, year: 4 }[precision]);
}
