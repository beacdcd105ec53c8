import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { councilInForce } from '../../lib/domain/councils.ts';
import { spanOf } from '../../lib/domain/dates.ts';
import { FRAMEWORKS, UNGRADED } from '../../lib/domain/frameworks.ts';
import type { OfficialInspection, Trail } from '../../lib/domain/inspection.ts';
import type { KeptFinding } from '../../lib/domain/kept.ts';
import { asJudged } from '../../lib/domain/kept.ts';
import { SERVICES } from '../../lib/domain/services.ts';
import { familyOf, officialOf } from '../../lib/record/load-record.ts';
import { type ImportedInspection, withImported } from '../../lib/record/with-imported.ts';
import { buildTrail } from '../../lib/trail/build-trail.ts';
import { record, told, trailOf } from '../unit/trail/told.ts';
import { isTrue } from './check-lead.ts';

const RUNS = 3000;
/** Councils with long, short, inherited and no official histories. */
const CODES = ['383', '330', '838', '839', '940', '942', '855', 'S12000036'];
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

/** Findings of the council and of those before it, some of them of a body that serves two, some that the user accepted. */
const family = fc.constantFrom(...CODES).chain((code) => {
  const codes = familyOf(record, code);
  const who = fc.record({ of: fc.constantFrom(...codes), both: fc.boolean(), accepted: fc.boolean() });
  return fc.tuple(findingsFor(code), fc.array(who, { minLength: 14, maxLength: 14 })).map(([kept, whose]) => ({
    code,
    kept: kept.map((each, i) => {
      const { of = code, both = false, accepted = false } = whose[i] ?? {};
      const council = { code: of, name: record.file.councils[of]?.name ?? of };
      const finding = { ...each.finding, council };
      const verdict = accepted && finding.certainty === 'unsure' ? { verdict: 'accepted' as const } : {};
      return { ...each, finding, councils: both ? [...new Set([of, code])] : [of], ...verdict };
    }),
  }));
});

/** What a user may have imported: rows as they are, rows changed, rows of inspections that the record lacks. */
function importedOf(official: readonly OfficialInspection[], seed: number): ImportedInspection[] {
  return official.flatMap((row, i) => {
    const kind = Math.abs(hash(row.id, seed)) % 5;
    if (kind > 2) return [];
    const changed: OfficialInspection =
      kind === 0 ? row : { ...row, rating: row.rating === null ? null : 'good', evidence: 'imported_file' };
    const added: OfficialInspection = {
      ...changed,
      id: `${row.code}-imported-${i}`,
      inspected: '2027-01-11/2027-01-15',
      published: '2027-02-20',
    };
    return [{ row: kind === 2 ? added : changed, against: record.asOf }];
  });
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

  it('is the same for any order of findings and official rows, imported ones too, of a council and of those before it', () => {
    fc.assert(
      fc.property(family, fc.integer(), ({ code, kept }, seed) => {
        const official = officialOf(record, familyOf(record, code));
        const rows = withImported(official, importedOf(official, seed), record.asOf);
        const judged = kept.map(asJudged);
        const build = (some: readonly KeptFinding[], of: readonly OfficialInspection[]) =>
          buildTrail({ council: { code, name: code }, kept: some, official: of, asOf: record.asOf });
        const shuffle = <T extends { id: string }>(all: readonly T[]) => [...all].sort((a, b) => hash(a.id, seed) - hash(b.id, seed));
        const trail = build(judged, rows);
        expect(JSON.stringify(build(shuffle(judged), shuffle(rows)))).toBe(JSON.stringify(trail));
        expect(JSON.stringify(build([...judged, ...shuffle(judged)], [...rows, ...shuffle(rows)]))).toBe(JSON.stringify(trail));
        const sources = trail.inspections.flatMap((each) =>
          each.sources.flatMap((source) => (source.type === 'article' ? [source.findingId] : [])),
        );
        expect(sources.sort()).toEqual(kept.map((each) => each.id).sort());
        expect(isTrue(trail) ? null : trail.lead).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });

  it('places no finding on a council that is neither its own nor the one in force at its date', () => {
    fc.assert(
      fc.property(family, ({ code, kept }) => {
        const byId = new Map(kept.map((each) => [each.id, each]));
        for (const { official, sources } of trailOf(kept, { code }).inspections) {
          for (const source of sources) {
            if (!official || source.type !== 'article') continue;
            const { councils, finding } = byId.get(source.findingId) as KeptFinding;
            if (councils.includes(official.code)) continue;
            const span = [finding.inspected, finding.reportPublished].flatMap((each) => spanOf(each ?? '--01') ?? [])[0];
            const then = span ? [span.from, span.to].map((day) => councilInForce(finding.council.code, day)?.code) : [];
            expect(then).toContain(official.code);
          }
        }
      }),
      { numRuns: RUNS / 3 },
    );
  });

  it('shows a contradiction with both accounts, each by a source of that inspection', () => {
    fc.assert(
      fc.property(history, ({ code, kept }) => {
        for (const { contradictions, sources } of trailOf(kept, { code }).inspections) {
          for (const { said } of contradictions) {
            expect(new Set(said.map((each) => each.value)).size).toBeGreaterThan(1);
            const known = new Set(sources.map((each) => (each.type === 'official' ? each.record.id : each.findingId)));
            for (const { by } of said) expect(known).toContain(by.type === 'official' ? by.record.id : by.findingId);
          }
        }
      }),
      { numRuns: RUNS / 3 },
    );
  });

  it('shows every grade that a sure finding gives otherwise than its inspection', () => {
    fc.assert(
      fc.property(history, ({ code, kept }) => {
        const byId = new Map(kept.map((each) => [each.id, each.finding]));
        for (const { rating, official, contradictions, sources } of trailOf(kept, { code }).inspections) {
          const shown = contradictions.filter((each) => each.fact === 'rating').flatMap((each) => each.said.map(({ value }) => value));
          const headlines = official?.framework === 'joint safeguarding' ? official.judgements.map((each) => each.grade) : [];
          for (const source of sources) {
            const finding = source.type === 'article' ? byId.get(source.findingId) : undefined;
            if (!finding || finding.certainty === 'unsure' || finding.rating === null || finding.rating === rating) continue;
            if (!headlines.includes(finding.rating)) expect(shown).toContain(finding.rating);
          }
        }
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
        if (trail.lead) expect([trail.lead, isTrue(trail)]).toEqual([trail.lead, true]);
      }),
      { numRuns: RUNS },
    );
  });
});

function hash(text: string, seed: number): number {
  let value = seed | 0;
  for (const char of text) value = Math.imul(value ^ char.charCodeAt(0), 0x01000193);
  return value;
}
