import { describe, expect, test } from 'vitest';
import type { KeptFinding } from '../../../lib/domain/kept.ts';
import { councilChange } from '../../../lib/trail/council-change.ts';
import { told, trailOf } from './told.ts';

/** Wokingham, whose newest graded inspection in the record is years before these articles. */
const change = (kept: KeptFinding[], code: string) => councilChange(trailOf(kept, { code, focus: 'a' }), 'a');
const NEW = { article: 'a', code: '926', framework: 'ILACS', on: '2026-11-05', reportPublished: '2026-11-03' } as const;

describe('a change of a council’s grade', () => {
  test('is told by the first article of it, and by no later one', () => {
    const first = told({ ...NEW, rating: 'inadequate' });
    expect(change([first], '926')?.direction).toBe('down');
    const earlier = told({ ...NEW, article: 'b', rating: 'inadequate' });
    expect(change([first, earlier], '926')).toBeNull();
  });

  test('is none where the grade stays, where the official record told it, or where it is unsure', () => {
    const trail = trailOf([], { code: '926', focus: null });
    const latest = trail.inspections.find(({ rating }) => rating !== null)?.rating ?? 'good';
    expect(change([told({ ...NEW, rating: latest })], '926')).toBeNull();
    expect(change([told({ article: 'a', code: '352', rating: 'good', on: '2022-05-19' })], '352')).toBeNull();
    expect(change([told({ ...NEW, rating: 'inadequate', certainty: 'unsure' })], '926')).toBeNull();
  });
});
