import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellKinds } from './tell.ts';

describe('a visit of a series that is told by its place in it is a visit', () => {
  it.each([
    ['There have been five monitoring visits since. The latest, at the start of June, found that plans are better.', '2021-06'],
    [
      'Ofsted’s monitors have been back three times, and monitoring visits go on. The third of these was in June, and went well.',
      '2021-06',
    ],
    ['Four monitoring visits have followed. The most recent one, in June, was about care leavers.', '2021-06'],
    ['Inspectors from Ofsted are back every three months. The fourth of these visits, last month, found progress.', '2021-06'],
  ])('%s', (more, date) => {
    expect(
      tellKinds(page('Medway’s long road', '2021-07-10', 'Medway’s children’s services were rated inadequate in 2019.', more)),
    ).toEqual([`Medway current monitoring visit ${date}`, 'Medway prior inadequate 2019']);
  });

  it('two with their days: the first is the older one, and no grade', () => {
    const more =
      'There has been a series of two-day inspections under monitoring. The first was on 2 and 3 March, the second on 21 and 22 June.';
    expect(
      tellKinds(page('Medway’s long road', '2021-07-10', 'Medway’s children’s services were rated inadequate in 2019.', more)),
    ).toEqual([
      'Medway current monitoring visit 2021-06-21/2021-06-22',
      'Medway prior inadequate 2019',
      'Medway prior monitoring visit 2021-03-02/2021-03-03',
    ]);
  });

  it.each([
    'Monitoring visits come next, the first in September.',
    'After the monitoring visits the first goal has been reached. The last word went to parents.',
    'Monitoring visits will be made. The first is to look at care leavers.',
  ])('not: %s', (more) => {
    expect(tellKinds(page('Medway told', '2021-07-10', 'Ofsted has rated Medway’s children’s services inadequate.', more))).toEqual([
      'Medway current inadequate null',
    ]);
  });
});

describe('the day of what came before a visit is not the visit’s', () => {
  it.each([
    'It was the first monitoring visit since the council handed the department over to a trust in April 2020.',
    'It was their second monitoring visit since Priya Nandra became director in September 2019.',
    'It was the third monitoring visit after the council and the union fell out in October 2019.',
  ])('%s', (more) => {
    expect(
      tellKinds(
        page('Progress in Sandwell', '2021-07-10', 'Ofsted made a monitoring visit to Sandwell’s children’s services last month.', more),
      ),
    ).toEqual(['Sandwell current monitoring visit 2021-06']);
  });

  it('but the visit’s own day stays, whatever stands before it', () => {
    expect(
      tellKinds(
        page(
          'Progress in Sandwell',
          '2021-07-10',
          'After eight days with Sandwell’s children’s services in May, a monitoring visit, inspectors were pleased.',
        ),
      ),
    ).toEqual(['Sandwell current monitoring visit 2021-05']);
  });
});
