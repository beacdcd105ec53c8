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
