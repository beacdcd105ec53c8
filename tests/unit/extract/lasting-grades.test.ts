import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { tellKinds } from './tell.ts';

describe('a grade that has lasted is the older one, and the new one the news', () => {
  it.each([
    ['For six years children’s services in Sandwell have been rated inadequate.', '2016'],
    ['Sandwell’s children’s services have been inadequate for more than six years.', '2016'],
    ['For nearly six years Ofsted’s grade for Sandwell’s services has been inadequate.', '2016'],
    ['For a decade Sandwell’s children’s services have been inadequate.', null],
  ])('%s', (old, date) => {
    for (const news of [
      'After three weeks there inspectors gave them a better rating, requires improvement to be good.',
      'This week Ofsted moved them up to requires improvement.',
    ])
      expect(tellKinds(page('Sandwell’s services', '2022-06-12', old, news))).toEqual([
        'Sandwell current requires improvement null',
        `Sandwell prior inadequate ${date}`,
      ]);
  });

  it.each([
    'Rutland County Council has been rated good by Ofsted in its first full inspection of children’s services for five years.',
    'Rutland’s children’s services have been rated good for the first time for five years.',
    'Ofsted has rated Rutland’s children’s services good. For five years a charity has helped it.',
  ])('not: %s', (news) => {
    expect(tellKinds(page('Rutland', '2025-05-08', news))).toEqual(['Rutland current good null']);
  });
});

describe('“since” before a clause of today gives a reason', () => {
  it.each([
    'Officers in Dudley will draw up a plan, since Ofsted has rated the borough’s children’s services inadequate.',
    'There was cake at the town hall in Dudley, since inspectors have judged its children’s services to be inadequate no more but good.',
    'Dudley is pleased since its children’s services are rated good by Ofsted.',
  ])('%s', (news) => {
    expect(extract(page('Dudley', '2023-05-16', news))[0]?.status).toBe('current');
  });

  it('“since” before the past is a time', () => {
    expect(
      tellKinds(
        page(
          'Dudley',
          '2023-05-16',
          'Much has changed since Ofsted rated Dudley’s children’s services inadequate in 2016. They are now rated good.',
        ),
      ),
    ).toEqual(['Dudley current good null', 'Dudley prior inadequate 2016']);
  });
});
