import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, tellKinds as tell } from './tell.ts';

describe('the one earlier inspection without a date gets the one old date that is no other’s', () => {
  const news = 'Ofsted has lifted Bolton’s children’s services from inadequate to good after an inspection in March.';
  it.each([
    ['In April 2019 inspectors had been scathing about the same borough.', '2019-04'],
    ['The previous one was in 2018.', '2018'],
    ['Before that, in 2018, they had found children at risk.', '2018'],
    ['Three years ago the borough had to apologise to families after the earlier report.', '2019'],
  ])('%s', (more, date) => {
    expect(tell(page('Bolton moves up', '2022-05-12', news, more))).toEqual([
      'Bolton current good 2022-03',
      `Bolton prior inadequate ${date}`,
    ]);
  });

  it.each([
    'The council was formed in 2019.',
    'Spending has been cut by £3m since 2018, the opposition said.',
    'A director was appointed in 2019.',
  ])('not from: %s', (more) => {
    expect(tell(page('Bolton moves up', '2022-05-12', news, more))).toEqual([
      'Bolton current good 2022-03',
      'Bolton prior inadequate null',
    ]);
  });

  it('counts back how long a way took', () => {
    const a = page(
      'Luton climbs',
      '2022-05-12',
      'Children’s services in Luton have gone from inadequate to good in just over three years, says Ofsted.',
    );
    expect(tell(a)).toEqual(['Luton current good null', 'Luton prior inadequate 2019']);
  });
});

describe('a date belongs to the inspection beside it', () => {
  it('not to a grade that another clause brings in', () => {
    const a = page(
      'Sefton up a grade',
      '2021-12-02',
      'Sefton’s children’s services have been rated good by Ofsted after an inspection in September, having been inadequate before.',
    );
    expect(tell(a)).toContain('Sefton current good 2021-09');
  });

  it('not to the day since which somebody runs the service', () => {
    const a = page(
      'Birmingham moves up',
      '2019-01-17',
      'Ofsted inspectors who visited in December say that the services run since April by Birmingham Children’s Trust require improvement to be good.',
    );
    expect(tell(a)).toEqual(['Birmingham current requires improvement 2018-12']);
  });

  it('when it was, and not when it was made public', () => {
    const a = page(
      'Gateshead slips',
      '2020-01-30',
      'Gateshead’s children’s services are inadequate. The findings of an Ofsted inspection held in November were made public on Friday. The mayor, elected last May, said sorry.',
    );
    expect(tell(a)).toEqual(['Gateshead current inadequate 2019-11']);
  });

  it('the visit before the day on which the judgement came', () => {
    const a = page(
      'Somerset in the dock',
      '2013-11-21',
      'Ofsted called children’s services in Somerset inadequate in August, having inspected them in May and June.',
    );
    expect(tell(a)).toEqual(['Somerset current inadequate 2013-05/2013-06']);
  });

  it('to each of two who were inspected together', () => {
    const a = page(
      'Bristol and Swindon rated',
      '2023-08-20',
      'Ofsted has rated children’s services in Bristol good. Those in Swindon require improvement. Both were inspected in June.',
    );
    expect(tell(a)).toEqual(['Bristol current good 2023-06', 'Swindon current requires improvement 2023-06']);
  });

  it('as the answer to a question', () => {
    const a = page(
      'Torbay: what you need to know',
      '2016-01-21',
      'What has happened? Ofsted has judged Torbay’s children’s services inadequate.',
      'When did inspectors visit? Last September and October.',
    );
    expect(tell(a)).toEqual(['Torbay current inadequate 2015-09/2015-10']);
  });

  it('later than what was told when it comes after that', () => {
    const a = page(
      'Stockport good at last',
      '2021-07-15',
      'In February 2017 Ofsted judged Stockport’s children’s services inadequate. Two years after that it moved them up to requires improvement. Now they are good.',
    );
    expect(tell(a)).toContain('Stockport prior requires improvement 2019');
  });

  it('a little over so many years after something', () => {
    const a = page(
      'Rochdale rated good',
      '2018-02-01',
      'Rochdale’s children’s services are good, Ofsted has ruled, a little over three years after it found them inadequate.',
    );
    expect(tell(a)).toEqual(['Rochdale current good null', 'Rochdale prior inadequate 2014']);
  });

  it('when a visit revealed something, and on which day inspectors left', () => {
    expect(
      tell(
        page(
          'Leeds looked at',
          '2021-12-10',
          'That is what a focused visit by Ofsted to children’s services in Leeds last month revealed.',
        ),
      ),
    ).toEqual(['Leeds current focused visit 2021-11']);
  });
});

describe('the days of an undated text', () => {
  it('are those of the inspection, whatever year some figure is of', () => {
    const text = [
      'Inspectors visited Dorset’s services for children from 8 to 12 July 2013. They are inadequate, it was found.',
      'Work seen in 2012 by inspectors was no better.',
    ];
    expect(byRules(page('Themed inspection', null, ...text), ['Dorset inadequate current 2013-07-08/2013-07-12'])).toContain(
      'Dorset inadequate current 2013-07-08/2013-07-12',
    );
  });
});

describe('a grade that lasted from one year to another', () => {
  it.each([
    ['Sandwell, inadequate from 2010 to 2022, now has services for children that are good, Ofsted says.', 'Sandwell inadequate prior 2010'],
    ['Between 2011 and 2019 Slough was inadequate. Its services for children are now good, Ofsted says.', 'Slough inadequate prior 2011'],
    ['Services for children in Bury were good from 2013 to 2018. Ofsted says that they are now outstanding.', 'Bury good prior 2013'],
  ])('was given in the first: %s', (text, told) => {
    expect(byRules(page('In brief', '2023-10-19', text), [told])).toContain(told);
  });

  it('but who went from one to another ended at the second', () => {
    const told = byRules(
      page(
        'In brief',
        '2019-10-17',
        'Ofsted says that Bury went from inadequate to good between 2013 and 2018 in its services for children.',
      ),
      ['Bury inadequate prior 2013'],
    );
    expect(told).toContain('Bury inadequate prior 2013');
  });
});

describe('one day for several', () => {
  it.each([
    [
      'Three adoption agencies have been inspected by Ofsted since Easter. Walsall’s is good, Dudley’s is good and Sandwell’s satisfactory.',
      '2011-09-29',
      ['Dudley adoption good current 2011', 'Sandwell adoption satisfactory current 2011', 'Walsall adoption good current 2011'],
    ],
    [
      'Services for children in two places were visited by Ofsted in May. Kent is outstanding, Medway is good.',
      '2019-09-26',
      ['Kent outstanding current 2019-05', 'Medway good current 2019-05'],
    ],
    [
      'Poole and Bournemouth were good and requiring improvement when Ofsted looked at their children’s services in 2014.',
      '2016-11-24',
      ['Bournemouth requires improvement prior 2014', 'Poole good prior 2014'],
    ],
  ])('%s', (text, published, told) => {
    expect(byRules(page(text.includes('adoption') ? 'Adoption' : 'In brief', published, text), told)).toEqual(told);
  });
});

describe('an earlier grade is dated by its report where nothing else tells when it was', () => {
  it.each([
    [
      'Halton’s members heard that the inadequate judgement had been published in July 2024 and that a monitoring visit took place on 28 January.',
      '2025-02-27',
      'Halton inadequate prior 2024-07',
    ],
    [
      'Kirklees, where services for children have been inadequate since a report of late November 2016, is better, monitors who came in March wrote.',
      '2018-04-26',
      'Kirklees inadequate prior 2016-11',
    ],
  ])('%s', (text, published, told) => {
    expect(byRules(page('In brief', published, text), [told])).toContain(told);
  });
});

it.each([
  [
    'Ofsted has found services for children in Leicester good. Its inspectors were in the city for two weeks until 6 July.',
    'Leicester good current 2017-07-06',
  ],
  [
    'Requires improvement is what Ofsted makes of services for children in Leeds. Inspectors, present for four weeks until 6 July, saw it.',
    'Leeds requires improvement current 2017-07-06',
  ],
  ['Services for children in Derby are good, Ofsted says. An old director was in charge until May.', 'Derby good current'],
])('a stay is dated by the day until which it lasted: %s', (text, told) => {
  expect(byRules(page('In brief', '2017-08-31', text), [told])).toEqual([told]);
});
