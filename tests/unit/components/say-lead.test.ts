import { describe, expect, it } from 'vitest';
import { sayLead } from '../../../components/say-lead.ts';
import { english, welsh } from './words-for-tests.ts';

describe('the sentence that leads is a sentence', () => {
  it.each([
    ['leadUp', ['2019', 'good', 'requires improvement', '2016'], 'Up to good in 2019, from requires improvement in 2016.'],
    ['leadAgainWithin', ['2010', 'inadequate', '5'], 'Inadequate again in 2010, 5 months after the last time.'],
    ['leadAgainWithin', ['2010', 'inadequate', '1'], 'Inadequate again in 2010, 1 month after the last time.'],
    ['leadStrandsMost', ['2026', '3', '4', 'good'], '3 of 4 strands graded good in 2026.'],
    ['leadPriorityAction', ['2025', 'good', '2022'], 'Priority action in 2025; last known grade good, in 2022.'],
    [
      'leadAfterMonitoring',
      ['2022', 'requires improvement', '3', 'inadequate'],
      'Up to requires improvement in 2022 after at least 3 monitoring visits; inadequate before.',
    ],
  ])('%s %j', (key, args, said) => {
    expect(sayLead({ key, args }, english)).toBe(said);
  });

  it('says it in Welsh with the inspectorate’s word kept', () => {
    expect(sayLead({ key: 'leadSame', args: ['2020', 'inadequate', '2016'] }, welsh)).toBe(
      'Inadequate (annigonol) eto yn 2020, fel yn 2016.',
    );
  });

  it('is silent rather than show a key that it cannot say', () => {
    expect(sayLead({ key: 'leadOfTomorrow', args: [] }, english)).toBeNull();
    expect(sayLead(null, english)).toBeNull();
  });
});
