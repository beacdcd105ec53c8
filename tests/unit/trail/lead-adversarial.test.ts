import { describe, expect, it } from 'vitest';
import { sayLead } from '../../../components/say-lead.ts';
import { ENGLISH } from '../../../lib/commands/english.ts';
import type { KeptFinding } from '../../../lib/domain/kept.ts';
import { told, trailOf } from './told.ts';

const leadOf = (kept: KeptFinding[], code = '383', focus: string | null = 'a') => sayLead(trailOf(kept, { code, focus }).lead, ENGLISH);
/** News of Leeds later than the record: outstanding there in 2022 and 2025. */
const news = (more: Parameters<typeof told>[0]) => told({ ...more, on: more.on ?? '2026-11-10' });

describe('the sentence that leads a trail, against all that would mislead it', () => {
  it.each<[string, KeptFinding[], string?]>([
    [
      'two articles that grade one visit differently',
      [
        news({ article: 'a', rating: 'good', inspected: '2026-09-14/2026-09-25' }),
        news({ article: 'b', rating: 'inadequate', inspected: '2026-09-14/2026-09-25' }),
      ],
    ],
    [
      'an earlier grade that the article puts in the same year, maybe after',
      [
        news({ article: 'a', rating: 'good', inspected: '2026-10' }),
        news({ article: 'a', rating: 'inadequate', status: 'prior', inspected: '2026' }),
      ],
    ],
    ['a month of no year in an undated article', [told({ article: 'a', rating: 'good', inspected: '--05' })]],
    ['only an unsure finding', [news({ article: 'a', rating: 'inadequate', inspected: '2026-10', certainty: 'unsure' })]],
    [
      'another service’s grade beside the department’s past',
      [
        news({ article: 'a', service: 'SEND', framework: 'area SEND', outcome: 'systemic failings', inspected: '2026-10' }),
        news({ article: 'a', rating: 'outstanding', status: 'prior', inspected: '2022' }),
      ],
    ],
    [
      'a children’s home in the council’s name',
      [news({ article: 'a', service: "children's home", provider: 'Oak House', rating: 'inadequate' })],
    ],
    [
      'an article that reports two current inspections',
      [
        news({ article: 'a', rating: 'good', inspected: '2026-09' }),
        news({ article: 'a', rating: 'inadequate', inspected: '2026-05-11/2026-05-15' }),
      ],
    ],
    [
      'a nation whose scale is another',
      [
        news({ article: 'a', code: 'S12000036', rating: 'good', inspected: '2026-09', framework: 'care inspectorate' }),
        news({ article: 'a', code: 'S12000036', rating: 'adequate', status: 'prior', inspected: '2020', framework: 'care inspectorate' }),
      ],
      'S12000036',
    ],
    [
      'a grade that the record says was not given',
      [told({ article: 'a', rating: 'good', framework: 'focused visit', inspected: '2021-07-20', on: '2021-09-01' })],
    ],
  ])('is silent before %s', (_what, kept, code) => {
    expect(leadOf(kept, code)).toBeNull();
  });

  it('says the same however often a story is told, and in whatever order', () => {
    const copies = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        told({ article: i === 0 ? 'a' : `copy-${i}`, id: `c${i}`, code: '332', rating: 'requires improvement', on: '2018-12-14' }),
      );
    const once = leadOf(copies(1), '332');
    expect(once).toBe('Up to requires improvement in 2018, from inadequate in 2016.');
    expect(leadOf(copies(40), '332')).toBe(once);
    expect(leadOf(copies(40).toReversed(), '332')).toBe(once);
  });

  it('speaks of the inspection that an old article reports, and knows nothing of what came later', () => {
    const old = told({ article: 'a', rating: 'outstanding', on: '2018-12-19' });
    expect(leadOf([old])).toMatch(/ in 2018[,:]/);
    const later = [told({ article: 'b', rating: 'inadequate', inspected: '2026-10', on: '2026-11-10' }), old];
    expect(leadOf(later)).toBe(leadOf([old]));
  });

  it('does not count an unsure fall, nor an unsure one before, among the grades that it compares', () => {
    const now = news({ article: 'a', rating: 'good', inspected: '2026-10' });
    const rumour = news({ article: 'b', rating: 'inadequate', inspected: '2026-06', certainty: 'unsure', on: '2026-07-20' });
    expect([null, leadOf([now])]).toContain(leadOf([now, rumour]));
  });
});
