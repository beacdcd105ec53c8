import { describe, expect, it } from 'vitest';
import { sayLead } from '../../../components/say-lead.ts';
import { ENGLISH } from '../../../lib/commands/english.ts';
import type { KeptFinding } from '../../../lib/domain/kept.ts';
import { told, trailOf } from './told.ts';

/** The sentence above the trail while the article named 'a' is read, or above a council's trail alone. */
function leadOf(kept: KeptFinding[], code = '383', options: { focus?: string | null; official?: boolean } = {}): string | null {
  return sayLead(trailOf(kept, { code, focus: kept.length > 0 ? 'a' : null, ...options }).lead, ENGLISH);
}

describe('the sentence that leads a trail', () => {
  it('tells a second inadequate within months', () => {
    const current = told({ article: 'a', rating: 'inadequate', framework: 'joint safeguarding', inspected: '--11/--12' });
    const prior = told({
      article: 'a',
      rating: 'inadequate',
      ratingBasis: 'implied',
      status: 'prior',
      inspected: '--07',
      certainty: 'implied',
    });
    expect(leadOf([current, prior])).toBe('Inadequate again in 2009, 5 months after the last time.');
  });

  it('tells what came before when the record says that the earlier visit gave no grade', () => {
    const current = told({ article: 'a', rating: 'inadequate', framework: 'joint safeguarding', reportPublished: '2010-01-07' });
    expect(leadOf([current])).toBe('Inadequate in 2010, after priority action in 2009.');
  });

  it('tells a step up, a step down and a grade held', () => {
    expect(leadOf([told({ article: 'a', code: '332', rating: 'requires improvement', on: '2018-12-14' })], '332')).toBe(
      'Up to requires improvement in 2018, from inadequate in 2016.',
    );
    expect(leadOf([told({ article: 'a', code: '861', rating: 'inadequate', on: '2019-03-18' })], '861')).toBe(
      'Down to inadequate in 2019, from requires improvement in 2015.',
    );
    expect(leadOf([told({ article: 'a', rating: 'outstanding', on: '2022-05-10' })])).toBe('Outstanding again in 2022, as in 2018.');
  });

  it('tells the lowest grade in many years', () => {
    expect(leadOf([told({ article: 'a', code: '340', rating: 'inadequate', on: '2025-01-20' })], '340')).toBe(
      'Inadequate in 2024: the lowest grade in 10 years.',
    );
  });

  it('tells the highest grade on record, and the first of its kind in many years', () => {
    expect(leadOf([told({ article: 'a', code: '352', rating: 'good', on: '2022-05-19' })], '352')).toBe(
      'Up to good in 2022, from requires improvement in 2017: the highest grade on record.',
    );
    expect(leadOf([told({ article: 'a', code: '382', rating: 'good', on: '2024-08-30' })], '382')).toBe(
      'Good in 2024, for the first time since 2011.',
    );
    // Where an article knows of a higher one before, the record is not all there is.
    const earlier = told({ article: 'b', code: '352', rating: 'outstanding', status: 'prior', inspected: '2008-03', on: '2008-06-01' });
    expect(leadOf([told({ article: 'a', code: '352', rating: 'good', on: '2022-05-19' }), earlier], '352')).toBe(
      'Up to good in 2022, from requires improvement in 2017.',
    );
  });

  it('takes no yearly rating, of which the record has only some, for the last time a grade was as low', () => {
    // Poor in 2006 by desk, and nothing as low in an inspection until 2021.
    expect(leadOf([told({ article: 'a', code: '812', rating: 'inadequate', on: '2021-11-27' })], '812')).toBe(
      'Down to inadequate in 2021, from good in 2017.',
    );
  });

  it('tells the first grade after monitoring visits', () => {
    expect(leadOf([told({ article: 'a', code: '887', rating: 'good', on: '2023-09-15' })], '887')).toMatch(
      /^Up to good in 2023 after at least \d monitoring visits; inadequate before\.$/,
    );
  });

  it('tells the grade that an ungraded visit leaves standing', () => {
    expect(leadOf([told({ article: 'a', code: '855', framework: 'focused visit', on: '2022-03-03' })], '855')).toBe(
      'Ungraded visit in 2022; last known grade requires improvement, in 2019.',
    );
    expect(leadOf([told({ article: 'a', code: '933', framework: 'JTAI', on: '2024-07-19' })], '933')).toBe(
      'Priority action in 2024; last known grade good, in 2022.',
    );
  });

  it('counts strands where there is no overall grade any more', () => {
    expect(leadOf([], '341')).toBe('3 of 4 strands graded good in 2026.');
    expect(leadOf([], '806')).toBe('All 4 strands graded requires improvement in 2026.');
  });

  it('never sets grades of two scales against each other as better or worse when they hold the same place', () => {
    expect(leadOf([told({ article: 'a', code: '351', rating: 'requires improvement', on: '2016-05-18' })], '351')).toBe(
      'Requires improvement in 2016; adequate in 2012, on the scale of that time.',
    );
  });

  it('is silent where it cannot be sure', () => {
    // Unsure, disputed, missing from a record that should have it, one of several, of no known year.
    expect(leadOf([told({ article: 'a', rating: 'outstanding', on: '2022-05-10', certainty: 'unsure' })])).toBeNull();
    const disputed = told({ article: 'a', code: '895', rating: 'good', inspected: '2024-02-26/2024-03-08', on: '2024-05-21' });
    expect(leadOf([disputed], '895')).toBeNull();
    expect(leadOf([told({ article: 'a', rating: 'inadequate', inspected: '2016-05', on: '2016-07-01' })])).toBeNull();
    expect(leadOf([told({ article: 'a', code: '330', rating: 'inadequate' })], '330')).toBeNull();
    expect(leadOf([told({ article: 'a', rating: 'good' })], 'S12000036')).toBeNull();
  });

  it("does not set a new council's first grade against another council's", () => {
    expect(leadOf([told({ article: 'a', code: '838', rating: 'good', on: '2021-11-20' })], '838')).toBe(
      'Good in 2021: the first grade of this council, formed in 2019.',
    );
    // What its own earlier visit found is its own.
    expect(leadOf([told({ article: 'a', code: '839', rating: 'inadequate', on: '2022-02-18' })], '839')).toBe(
      'Inadequate in 2021, after priority action in 2020.',
    );
  });

  it('speaks of the department alone', () => {
    const good = told({ article: 'a', service: 'fostering', rating: 'good', inspected: '2010-06' });
    const before = told({ article: 'a', service: 'fostering', rating: 'inadequate', status: 'prior', inspected: '2009-05' });
    expect(leadOf([good, before])).toBeNull();
  });
});
