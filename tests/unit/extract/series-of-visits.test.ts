import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { tellByRules, tellKinds } from './tell.ts';

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

  it.each([
    ['Two monitoring visits since then, in January and May, found slow progress.', ['2021-01', '2021-05']],
    ['There were monitoring visits on 10 March and 11 June.', ['2021-03-10', '2021-06-11']],
  ])('the last of those named together is the one reported: %s', (more, [first, last]) => {
    expect(
      tellByRules(page('Medway’s long road', '2021-07-10', 'Medway’s children’s services were rated inadequate in 2019.', more)),
    ).toEqual([`Medway current monitoring visit ${last}`, 'Medway prior inadequate 2019', `Medway prior monitoring visit ${first}`]);
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

describe('visits of several councils under one heading', () => {
  it.each([
    ['Leicester: On 3 and 4 October inspectors looked at children in care.', 'Leicester current focused visit 2023-10-03/2023-10-04'],
    [
      'Inspectors went to Leicester on 3 and 4 October and examined the front door.',
      'Leicester current focused visit 2023-10-03/2023-10-04',
    ],
    ['The front door was looked at in Leicester on 3 and 4 October.', 'Leicester current focused visit 2023-10-03/2023-10-04'],
    ['A conference in Leicester on 3 and 4 October was about care leavers.', null],
  ])('%s', (one, told) => {
    const found = tellKinds(
      page(
        'Focused visits: what Ofsted’s inspectors found',
        '2023-11-20',
        one,
        'Sefton: A visit on 17 and 18 October was about care leavers.',
        'Barnet: On 10 and 11 October they looked at children in need.',
      ),
    );
    expect(found.filter((f) => f.startsWith('Leicester'))).toEqual(told ? [told] : []);
    expect(found).toContain('Sefton current focused visit 2023-10-17/2023-10-18');
    expect(found).toContain('Barnet current focused visit 2023-10-10/2023-10-11');
  });
});

describe('so many years at a grade', () => {
  it.each(['after eight years at inadequate', 'after nearly eight years as inadequate', 'which ends eight years of inadequate'])(
    '%s',
    (end) => {
      expect(
        tellKinds(page('Slough', '2019-05-04', `Ofsted has upgraded children’s services in Slough to requires improvement, ${end}.`)),
      ).toEqual(['Slough current requires improvement null', 'Slough prior inadequate null']);
    },
  );
});

it('the visits before the one reported keep their own days', () => {
  const news = 'Ofsted has made its third monitoring visit to children’s services in Wigan.';
  expect(tellKinds(page('Wigan', '2019-05-15', news, 'The first, in May 2018, was critical. The second came in October.'))).toEqual([
    'Wigan current monitoring visit null',
    'Wigan prior monitoring visit 2018-05',
    'Wigan prior monitoring visit 2018-10',
  ]);
});

describe('visits set out as a list', () => {
  it.each([
    ['Monitoring visits so far:'],
    ['A council that is inadequate gets monitored, and each time a letter arrives. These are the ones that came to Wirral.'],
  ])('%s', (head) => {
    const told = extract(
      page(
        'Wirral rated good',
        '2021-09-17',
        'Wirral’s children’s services are good, Ofsted said this week after an inspection in July.',
        head,
        '– November 2018: the front door',
        'February 2019 – Duty and assessment. The pace was too slow.',
        'July 2019 – Children on plans.',
        'April 2020 – The trust board meets for the first time, and Ofsted rates a nursery in Hoylake good.',
      ),
    );
    expect(
      told
        .filter((f) => f.framework === 'monitoring visit')
        .map((f) => `${f.status} ${f.inspected}`)
        .sort(),
    ).toEqual(['prior 2018-11', 'prior 2019-02', 'prior 2019-07']);
  });

  it('are none in a history of other events', () => {
    const told = extract(
      page(
        'Wirral rated good',
        '2021-09-17',
        'Wirral’s children’s services are good, Ofsted said this week after an inspection in July. Monitoring visits have ended.',
        'April 2018 – A new director starts.',
        'May 2019 – The council leader resigns.',
      ),
    );
    expect(told.map((f) => f.framework)).not.toContain('monitoring visit');
  });
});
