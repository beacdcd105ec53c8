import { describe, expect, it } from 'vitest';
import { type Chance, chanceOf } from '../../lib/commands/chance.ts';
import type { Framework } from '../../lib/domain/frameworks.ts';
import type { OfficialInspection, Trail } from '../../lib/domain/inspection.ts';
import type { KeptFinding } from '../../lib/domain/kept.ts';
import { buildTrail } from '../../lib/trail/build-trail.ts';
import { told } from '../unit/trail/told.ts';
import { isTrue } from './check-lead.ts';

const TRAILS = 12_000;
const SEED = Number(process.env.SEED ?? 20_261_121);
const GRADES = ['outstanding', 'good', 'good', 'requires improvement', 'requires improvement', 'inadequate', 'inadequate'] as const;
const STRANDS = ['leadership', 'help and protection', 'children in care', 'care leavers'] as const;
/** Framework by year, as the eras had them. */
const ERAS: readonly { from: number; graded: Framework; visits: readonly Framework[] }[] = [
  { from: 2009, graded: 'joint safeguarding', visits: ['unannounced', 'annual assessment'] },
  { from: 2012, graded: 'child protection', visits: [] },
  { from: 2013, graded: 'SIF', visits: ['JTAI'] },
  { from: 2018, graded: 'ILACS', visits: ['focused visit', 'monitoring visit', 'monitoring visit', 'JTAI'] },
];

const pad = (n: number) => String(n).padStart(2, '0');
const between = (chance: Chance, from: number, to: number) =>
  chance.pick(Array.from({ length: to - from + 1 }, (_, i) => from + i)) ?? from;
const dayOf = (chance: Chance, year: number) => `${year}-${pad(between(chance, 1, 12))}-${pad(between(chance, 1, 28))}`;

/** A record that never was: some graded inspections and visits of one council, each in its era. */
function madeRecord(chance: Chance, code: string): OfficialInspection[] {
  return Array.from({ length: between(chance, 1, 9) }, (_, i): OfficialInspection => {
    const year = between(chance, 2009, 2026);
    const era = [...ERAS].reverse().find((each) => each.from <= year) ?? ERAS[0];
    const framework = (chance.of(0.7) ? era?.graded : (chance.pick(era?.visits ?? []) ?? era?.graded)) ?? 'SIF';
    const inspected = dayOf(chance, year);
    const published = new Date(Date.parse(inspected) + between(chance, 20, 70) * 86_400_000).toISOString().slice(0, 10);
    const isStrands = framework === 'ILACS' && inspected >= '2026-04-01';
    const isGraded = ['joint safeguarding', 'child protection', 'SIF', 'ILACS', 'annual assessment'].includes(framework) && !isStrands;
    const grade = chance.pick(GRADES) ?? 'good';
    const older = year < 2014 && grade === 'requires improvement' ? 'adequate' : grade;
    return {
      id: `${code}-${i}`,
      code,
      service: "children's services",
      framework,
      kind: framework,
      rating: isGraded
        ? framework === 'annual assessment'
          ? (chance.pick(['poor', 'excellent', 'good'] as const) ?? 'good')
          : older
        : null,
      ratingBasis: '',
      judgements: isStrands
        ? STRANDS.map((strand) => ({ strand, label: strand, grade: chance.pick(['good', 'good', 'outstanding'] as const) ?? 'good' }))
        : [],
      outcome: null,
      theme: null,
      priorityAction: !isGraded && !isStrands && chance.of(0.3),
      inspected: framework === 'joint safeguarding' || framework === 'annual assessment' ? null : inspected,
      published,
      url: null,
      evidence: 'official_dataset',
    };
  });
}

/** Now and then what articles say: true to the record, at odds with it, undated, unsure. */
function madeFindings(chance: Chance, code: string, rows: readonly OfficialInspection[]): KeptFinding[] {
  return Array.from({ length: between(chance, 0, 5) }, (_, i) => {
    const row = chance.pick(rows);
    const isTold = chance.of(0.5) && row !== undefined;
    const year = between(chance, 2009, 2026);
    const on = isTold ? row.published : chance.of(0.8) ? dayOf(chance, year) : null;
    return told({
      article: `a${between(chance, 0, 2)}`,
      id: `f${i}`,
      code,
      on,
      framework: isTold ? row.framework : (chance.pick(['unknown', 'full inspection', 'focused visit'] as const) ?? 'unknown'),
      rating: isTold && chance.of(0.8) ? row.rating : chance.of(0.8) ? (chance.pick(GRADES) ?? null) : null,
      status: chance.of(0.6) ? 'current' : 'prior',
      inspected: chance.pick([null, null, String(year), dayOf(chance, year).slice(0, 7), dayOf(chance, year)]) ?? null,
      certainty: chance.pick(['stated', 'stated', 'implied', 'unsure'] as const) ?? 'stated',
    });
  });
}

describe('the sentence that leads', { timeout: 120_000 }, () => {
  const trails: { trail: Trail; seed: number }[] = [];
  for (let seed = 0; seed < TRAILS; seed++) {
    const chance = chanceOf(SEED + seed);
    const code = chance.pick(['383', '838', '940', '801']) ?? '383';
    const official = madeRecord(chance, code);
    const kept = madeFindings(chance, code, official);
    const focus = kept.length > 0 && chance.of(0.5) ? (kept[0]?.articleId ?? null) : null;
    const asOf = chance.of(0.7) ? '2026-12-31' : null;
    trails.push({ trail: buildTrail({ council: { code, name: code }, kept, official, asOf, focus }), seed });
  }

  it('is true of its trail, by a reading of its own', () => {
    const untrue = trails.filter(({ trail }) => !isTrue(trail));
    const shown = untrue.slice(0, 3).map(({ trail, seed }) => ({
      seed,
      lead: trail.lead,
      trail: trail.inspections.map((each) =>
        [each.framework, each.rating, each.inspected, each.published, each.link, each.certainty].join(' '),
      ),
    }));
    expect([untrue.length, shown]).toEqual([0, []]);
  });

  it('is found in every kind, so that none goes unread', () => {
    const kinds = new Set(trails.map(({ trail }) => trail.lead?.key));
    const rare = ['leadAfterMonitoring', 'leadAgainWithin', 'leadFirstOfCouncil', 'leadFirstSince', 'leadHighest', 'leadLowest'];
    const usual = [
      'leadDown',
      'leadOlderScale',
      'leadPriorityAction',
      'leadSame',
      'leadStrandsAll',
      'leadStrandsMost',
      'leadUngraded',
      'leadUp',
    ];
    expect([...rare, ...usual].filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('is not silent for most', () => {
    expect(trails.filter(({ trail }) => trail.lead).length).toBeGreaterThan(TRAILS / 3);
  });
});
