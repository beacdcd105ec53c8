import { describe, expect, it } from 'vitest';
import type { CouncilRecord } from '../../../components/records/records-view.ts';
import { FIRST_ORDER, sortCouncils } from '../../../components/records/sort-councils.ts';
import { fourStrands, fromRecord } from '../../gallery/invented.ts';

const row = (name: string, more: Parameters<typeof fromRecord>[1] | null, articles: number | null): CouncilRecord => ({
  council: { code: name, name },
  ended: null,
  latest: more && { ...fromRecord({ code: name, name }, more), official: name },
  articles,
  settled: true,
});
const ROWS = [
  row('Wigan', { rating: 'inadequate', inspected: '2024-05-01' }, 2),
  row('Barnet', { rating: 'outstanding', inspected: '2022-01-10/2022-01-14' }, 0),
  row('Kent', { inspected: '2026-06-08', judgements: fourStrands('good', 'good', 'good', 'good') }, 40),
  row('Bury', { rating: 'requires improvement', published: '2023-02-01' }, null),
  row('Scilly', null, 0),
];
const names = (order: Parameters<typeof sortCouncils>[1]) => sortCouncils(ROWS, order).map(({ council }) => council.name);

describe('the table of councils', () => {
  it('is sorted by name, either way', () => {
    expect(names(FIRST_ORDER.name)).toEqual(['Barnet', 'Bury', 'Kent', 'Scilly', 'Wigan']);
    expect(names({ by: 'name', descending: true })).toEqual(['Wigan', 'Scilly', 'Kent', 'Bury', 'Barnet']);
  });

  it('puts the best grade first; strands alone stand after overall grades, no judgement last whichever way', () => {
    expect(names(FIRST_ORDER.grade)).toEqual(['Barnet', 'Bury', 'Wigan', 'Kent', 'Scilly']);
    expect(names({ by: 'grade', descending: true })).toEqual(['Kent', 'Wigan', 'Bury', 'Barnet', 'Scilly']);
  });

  it('knows the newest by the day of the visit, else of the report', () => {
    expect(names(FIRST_ORDER.when)).toEqual(['Kent', 'Wigan', 'Bury', 'Barnet', 'Scilly']);
  });

  it('counts kept articles, none and not yet counted last', () => {
    expect(names(FIRST_ORDER.articles)).toEqual(['Kent', 'Wigan', 'Barnet', 'Bury', 'Scilly']);
  });
});
