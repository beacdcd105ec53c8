import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

describe('the day or week in which a grade was news is not the day of the inspection', () => {
  it.each([
    ['Kirklees Council’s children’s services were rated good by Ofsted last week.', 'Kirklees current good null'],
    [
      'Ofsted called Bury’s children’s services inadequate last week. Inspectors spent two weeks in the town in May.',
      'Bury current inadequate 2021-05',
    ],
    ['Wigan Council learned on Thursday last week that its children’s services are good.', 'Wigan current good null'],
    ['Stockport was raised this month to outstanding. Inspectors stayed for a week in May.', 'Stockport current outstanding 2021-05'],
    [
      'Ofsted last week raised Barnet’s children’s services to good. Inspectors were in the borough from 12 to 23 May.',
      'Barnet current good 2021-05-12/2021-05-23',
    ],
    ['Barnet’s children’s services were found good in a report this month. Inspectors went there in May.', 'Barnet current good 2021-05'],
    [
      'You were here for two days in June, and last week the letter came out: a monitoring visit to Leeds.',
      'Leeds current monitoring visit 2021-06',
    ],
  ])('%s', (text, told) => {
    expect(tellByRules(page('Inspectors’ verdict', '2021-07-14', text))).toEqual([told]);
  });

  it.each([
    ['Kent’s children’s services were rated good earlier this month.', 'Kent current good 2021-07'],
    ['Ofsted carried out a monitoring visit to Hull last week.', 'Kingston upon Hull current monitoring visit 2021-07-05/2021-07-11'],
    ['Inspectors were in Rutland last week and found its children’s services good.', 'Rutland current good 2021-07-05/2021-07-11'],
  ])('but: %s', (text, told) => {
    expect(tellByRules(page('Inspectors’ verdict', '2021-07-14', text))).toEqual([told]);
  });
});

describe('the day of something else is not the day of an inspection', () => {
  it.each([
    [
      '2019-09-26',
      'Slough Children First, the company that took over Slough’s children’s services last December, has had its first rating: requires improvement.',
      ['Slough current requires improvement null'],
    ],
    [
      '2023-09-28',
      'Somerset has kept its outstanding Ofsted rating for children’s services, in the first inspection since it became a single council in April.',
      ['Somerset current outstanding null', 'Somerset prior outstanding null'],
    ],
    [
      '2008-04-24',
      'Kent’s adoption service is good. Ofsted’s inspector, who took over the work from another body last April, found prompt matching.',
      ['Kent current good null'],
    ],
    [
      '2019-07-24',
      'Ofsted has lifted Reading’s children’s services to requires improvement. The department, in October, passed to a company. Inspectors were there for two weeks in June.',
      ['Reading current requires improvement 2019-06'],
    ],
    [
      '2022-10-27',
      'A Dorset Council children’s home, registered in January, has been adjudged good after its first inspection.',
      ['Dorset current good null'],
    ],
    [
      '2026-02-10',
      'Gloucestershire’s children’s services have been rated inadequate. The county had come out of that bottom grade only in 2022.',
      ['Gloucestershire current inadequate null', 'Gloucestershire prior inadequate null'],
    ],
    [
      '2024-06-20',
      'Hartlepool’s children’s services are outstanding. Neighbouring Middlesbrough came out of the lowest category last year, with a verdict of requires improvement.',
      ['Hartlepool current outstanding null', 'Middlesbrough current requires improvement 2023', 'Middlesbrough prior inadequate null'],
    ],
  ])('%s: %s', (published, text, told) => {
    expect(tellByRules(page('Inspectors’ verdict', published, text))).toEqual(told);
  });

  it.each([
    [
      '2018-01-30',
      'Rotherham’s children’s services are good. The borough became a byword for failure in 2014, when Ofsted found them inadequate.',
      ['Rotherham current good null', 'Rotherham prior inadequate 2014'],
    ],
    [
      '2020-03-05',
      'Tameside’s climb out of inadequate (2016) got no further, last May, than requires improvement.',
      ['Tameside current requires improvement 2019-05', 'Tameside prior inadequate 2016'],
    ],
  ])('but: %s: %s', (published, text, told) => {
    expect(tellByRules(page('Inspectors’ verdict', published, text))).toEqual(told);
  });
});
