import { describe, expect, it } from 'vitest';
import { judgeInvented, judgeMade, type MadeResult } from '../../lib/commands/judge-made.ts';
import { daysOf } from '../../lib/commands/what-fits.ts';
import { record } from '../unit/trail/told.ts';

const ARTICLES = 4800;
const SEED = Number(process.env.SEED ?? 20_261_121);
/** A finding off by a month may still be placed on the visit beside it; told to the day it may miss editions by a week. */
const BESIDE_DAYS = 62;

const told = ({ made, linked, fits }: MadeResult) => {
  const { council, framework, rating, inspected, reportPublished } = made.kept.finding;
  const words = [made.how, council.name, framework, rating, inspected, reportPublished, made.kept.article.published];
  return [...words, '=>', linked, 'made from', made.truth.id, 'allows', ...fits].map((each) => each ?? '-').join(' | ');
};

describe('findings made from the official record by losing facts', { timeout: 120_000 }, () => {
  const results = judgeMade(record, ARTICLES, SEED);

  it('are never placed on another inspection than the one they tell of', () => {
    expect(results.length).toBeGreaterThan(ARTICLES);
    expect(results.filter((each) => each.verdict.startsWith('wrong')).map(told)).toEqual([]);
  });

  it('are placed, at least 98 in 100, where their words allow one inspection alone', () => {
    const one = results.filter((each) => each.fits.length === 1 && !each.made.isOff);
    const right = one.filter((each) => each.linked === each.made.truth.id);
    expect(one.length).toBeGreaterThan(ARTICLES / 2);
    expect(right.length / one.length).toBeGreaterThanOrEqual(0.98);
  });

  it('are placed, at least 9 in 10, though the month is wrong by one', () => {
    const off = results.filter((each) => each.made.isOff);
    expect(off.filter((each) => each.verdict.startsWith('right')).length / off.length).toBeGreaterThan(0.9);
  });
});

describe('findings of inspections that never were', { timeout: 120_000 }, () => {
  it('are left alone, save beside a real one of that very time', () => {
    const results = judgeInvented(record, ARTICLES, SEED);
    const without = results.filter((each) => each.fits.length === 0);
    expect(without.length).toBeGreaterThan(ARTICLES / 2);
    const placed = without.filter((each) => each.linked !== 'none' && each.linked !== 'several');
    expect(placed.length / without.length).toBeLessThan(0.01);
    expect(placed.filter((each) => !isBeside(each)).map(told)).toEqual([]);
  });
});

/** Some day that the finding or its article gives lies within two months of the linked visit or report. */
function isBeside({ made, linked }: MadeResult): boolean {
  const code = linked.split('-')[0] ?? '';
  const row = [...(record.decoded.get(code) ?? [])].find((each) => each.id === linked);
  const { finding, article } = made.kept;
  const given = [finding.inspected, finding.reportPublished, article.published].flatMap((each) => (each ? [daysOf(each)] : []));
  return [row?.inspected, row?.published].some((known) => {
    const days = known ? daysOf(known) : null;
    return given.some((each) => each && days && each.from <= days.to + BESIDE_DAYS && days.from <= each.to + BESIDE_DAYS);
  });
}
