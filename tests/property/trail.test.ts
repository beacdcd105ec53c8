import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAMEWORKS, UNGRADED } from '../../lib/domain/frameworks.ts';
import type { Trail } from '../../lib/domain/inspection.ts';
import type { KeptFinding } from '../../lib/domain/kept.ts';
import { SERVICES } from '../../lib/domain/services.ts';
import { gradeRank } from '../../lib/trail/grade-order.ts';
import { record, told, trailOf } from '../unit/trail/told.ts';

const RUNS = 3000;
/** Councils with long, short, inherited and no official histories. */
const CODES = ['383', '330', '838', '839', '940', '855', 'S12000036'];
const GRADES = ['outstanding', 'good', 'requires improvement', 'adequate', 'inadequate', 'poor'] as const;

const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
const year = fc.integer({ min: 2006, max: 2027 }).map(String);
const day = fc.tuple(year, month, fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${m}-${String(d).padStart(2, '0')}`);
const date = fc.oneof(
  fc.constant(null),
  year,
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
  day,
  month.map((m) => `--${m}`),
  fc.constantFrom('--11/--12', '--12/--01', '--02-28', '--10-23/--10-24', '2009-11/2009-12', '2022-02-21/2022-03-04'),
);

/** Some dates and grades are the record's own, so that many histories meet it. */
const officialDates = Object.values(record.file.councils).flatMap((council) => council.rows.map((row) => row.split('|')[3] ?? ''));
const article = fc.record({
  name: fc.integer({ min: 0, max: 5 }).map((n) => `article-${n}`),
  on: fc.oneof(fc.constant(null), day, fc.constantFrom(...officialDates.filter((each) => each.length === 10).slice(0, 400))),
});

function findingsFor(code: string): fc.Arbitrary<KeptFinding[]> {
  const finding = fc.record({
    article,
    service: fc.oneof({ weight: 4, arbitrary: fc.constant(SERVICES[0]) }, { weight: 1, arbitrary: fc.constantFrom(...SERVICES) }),
    framework: fc.oneof(fc.constant('unknown' as const), fc.constantFrom(...FRAMEWORKS)),
    status: fc.constantFrom('current' as const, 'prior' as const),
    rating: fc.option(fc.constantFrom(...GRADES)),
    ratingBasis: fc.constantFrom('explicit' as const, 'implied' as const, 'ungraded' as const),
    inspected: date,
    reportPublished: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: date }),
    certainty: fc.constantFrom('stated' as const, 'stated' as const, 'implied' as const, 'unsure' as const),
    provider: fc.constantFrom(null, null, 'Oak House', 'Elm House'),
    outcome: fc.constantFrom(null, null, 'priority action', 'inconsistent experiences'),
  });
  return fc
    .array(finding, { maxLength: 14 })
    .map((many) =>
      many.map(({ article: { name, on }, ...facts }, i) =>
        told({ ...facts, rating: UNGRADED.has(facts.framework) ? null : facts.rating, article: name, on, id: `f${i}`, code }),
      ),
    );
}

const history = fc.constantFrom(...CODES).chain((code) => findingsFor(code).map((kept) => ({ code, kept })));

describe('a trail', { timeout: 120_000 }, () => {
  it('is the same for any order of arrival', () => {
    fc.assert(
      fc.property(history, fc.integer(), ({ code, kept }, seed) => {
        const shuffled = [...kept].sort((a, b) => hash(a.id, seed) - hash(b.id, seed));
        expect(JSON.stringify(trailOf(shuffled, { code }))).toBe(JSON.stringify(trailOf(kept, { code })));
      }),
      { numRuns: RUNS },
    );
  });

  it('does not change when something is added twice', () => {
    fc.assert(
      fc.property(history, ({ code, kept }) => {
        expect(JSON.stringify(trailOf([...kept, ...kept], { code }))).toBe(JSON.stringify(trailOf(kept, { code })));
      }),
      { numRuns: RUNS / 3 },
    );
  });

  it('has every finding in exactly one inspection, and every official inspection once', () => {
    fc.assert(
      fc.property(history, ({ code, kept }) => {
        const trail = trailOf(kept, { code });
        const sources = trail.inspections.flatMap((each) => each.sources);
        const findings = sources.flatMap((each) => (each.type === 'article' ? [each.findingId] : []));
        expect(findings.sort()).toEqual(kept.map((each) => each.id).sort());
        const rows = trail.inspections.flatMap((each) => (each.official ? [each.official.id] : []));
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows.length).toBe(trailOf([], { code }).inspections.length);
        for (const each of trail.inspections)
          expect([each.link === 'matched', each.official !== null]).toEqual([each.official !== null, each.official !== null]);
      }),
      { numRuns: RUNS },
    );
  });

  it('never brings two services together, nor two findings of one article that say different things', () => {
    fc.assert(
      fc.property(history, ({ code, kept }) => {
        const byId = new Map(kept.map((each) => [each.id, each]));
        for (const inspection of trailOf(kept, { code }).inspections) {
          const findings = inspection.sources.flatMap((each) => (each.type === 'article' ? [byId.get(each.findingId) as KeptFinding] : []));
          for (const each of findings) expect(each.finding.service).toBe(inspection.service);
          for (const a of findings) {
            for (const b of findings) {
              if (a.id >= b.id || a.articleId !== b.articleId) continue;
              expect([a.finding.rating, a.finding.status]).toEqual([b.finding.rating, b.finding.status]);
            }
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps every fact of the record as it is, whatever articles say', () => {
    fc.assert(
      fc.property(history, ({ code, kept }) => {
        for (const { official, rating, judgements, published } of trailOf(kept, { code }).inspections) {
          if (!official) continue;
          expect(rating).toBe(official.rating);
          if (official.judgements.length > 0) expect(judgements).toEqual(official.judgements);
          if (official.published) expect(published).toBe(official.published);
        }
      }),
      { numRuns: RUNS / 3 },
    );
  });

  it('lets unsure findings change nothing that surer ones say', () => {
    fc.assert(
      fc.property(history, ({ code, kept }) => {
        const sure = kept.filter((each) => each.finding.certainty !== 'unsure');
        const facts = (trail: Trail) =>
          trail.inspections
            .filter((each) => each.certainty !== 'unsure')
            .map(({ sources: _, ...rest }) => rest)
            .sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(facts(trailOf(kept, { code }))).toEqual(facts(trailOf(sure, { code })));
      }),
      { numRuns: RUNS / 3 },
    );
  });

  it('never links a finding to an inspection that came out after its article by more than the visit itself', () => {
    fc.assert(
      fc.property(history, ({ code, kept }) => {
        const byId = new Map(kept.map((each) => [each.id, each]));
        for (const { official, sources } of trailOf(kept, { code }).inspections) {
          for (const source of sources) {
            if (!official || source.type !== 'article') continue;
            const { article: from, finding } = byId.get(source.findingId) as KeptFinding;
            if (!from.published) continue;
            const first = official.inspected ?? official.published ?? '';
            const ahead = finding.status === 'current' ? 10 : 0;
            expect(Date.parse(first.slice(0, 10).padEnd(10, '-01'))).toBeLessThanOrEqual(Date.parse(from.published) + ahead * 86_400_000);
          }
        }
      }),
      { numRuns: RUNS / 3 },
    );
  });

  it('leads with nothing that its inspections do not bear out', () => {
    fc.assert(
      fc.property(history, ({ code, kept }) => {
        const trail = trailOf(kept, { code });
        if (trail.lead) expect([trail.lead, isBorneOut(trail)]).toEqual([trail.lead, true]);
      }),
      { numRuns: RUNS },
    );
  });
});

/** A second, slower reading of what a lead claims: grades and years it names stand in the trail, in that order. */
function isBorneOut({ lead, inspections }: Trail): boolean {
  if (!lead) return true;
  const yearsOf = (date: string | null): string[] => (date ?? '').match(/\b\d{4}(?=-|\/|$)/g) ?? [];
  const stands = (grade: string, when: string) =>
    inspections.some((each) => each.rating === grade && [...yearsOf(each.inspected), ...yearsOf(each.published)].includes(when));
  const [at = '', ...rest] = lead.args;
  switch (lead.key) {
    case 'leadUngraded':
    case 'leadPriorityAction':
      return stands(rest[0] ?? '', rest[1] ?? '') && (rest[1] ?? '') <= at;
    case 'leadUp':
    case 'leadDown':
    case 'leadOlderScale':
      return stands(rest[0] ?? '', at) && stands(rest[1] ?? '', rest[2] ?? '') && (rest[2] ?? '') <= at && rest[0] !== rest[1];
    case 'leadSame':
      return stands(rest[0] ?? '', at) && stands(rest[0] ?? '', rest[1] ?? '') && (rest[1] ?? '') <= at;
    case 'leadAgainWithin':
      return inspections.filter((each) => each.rating === rest[0]).length >= 2 && stands(rest[0] ?? '', at);
    case 'leadLowest': {
      const newest = inspections.find((each) => each.rating === rest[0] && yearsOf(each.inspected ?? each.published).includes(at));
      const since = Number(at) - Number(rest[1]);
      return inspections.every((each) => {
        const years = yearsOf(each.inspected ?? each.published).map(Number);
        const inSpan = years.length > 0 && years.every((each) => each > since && each < Number(at));
        return !inSpan || (gradeRank(each) ?? 9) > (newest ? (gradeRank(newest) ?? 0) : 0);
      });
    }
    case 'leadAfterMonitoring':
      return inspections.filter((each) => each.framework === 'monitoring visit').length >= Number(rest[1]) && stands(rest[0] ?? '', at);
    case 'leadAfterPriorityAction':
      return stands(rest[0] ?? '', at) && inspections.some((each) => each.official?.priorityAction);
    case 'leadStrandsAll':
    case 'leadStrandsMost': {
      const grade = lead.args.at(-1);
      const total = Number(lead.key === 'leadStrandsAll' ? rest[0] : rest[1]);
      return inspections.some(
        (each) =>
          each.judgements.length === total &&
          each.judgements.filter((judgement) => judgement.grade === grade).length === Number(rest[0]) &&
          yearsOf(each.inspected ?? each.published).includes(at),
      );
    }
    default:
      return false;
  }
}

function hash(text: string, seed: number): number {
  let value = seed | 0;
  for (const char of text) value = Math.imul(value ^ char.charCodeAt(0), 0x01000193);
  return value;
}
