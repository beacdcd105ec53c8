import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules, tellGrades } from './tell.ts';

const told = (text: string) => tellGrades(page('News from the council', '2019-08-29', text));

describe('a grade of years ago that is said to be today’s is both', () => {
  it.each([
    [
      'Southampton, which required improvement when Ofsted inspected in 2014, still does, according to a two-week inspection last month.',
      ['Southampton current requires improvement 2019-07', 'Southampton prior requires improvement 2014'],
    ],
    [
      'Dorset’s children’s services were inadequate in 2015 and still are, Ofsted said this week.',
      ['Dorset current inadequate null', 'Dorset prior inadequate 2015'],
    ],
    [
      'Greenwich was raised to good four years ago and there it stays, according to the report of a June inspection by Ofsted.',
      ['Greenwich current good 2019-06', 'Greenwich prior good 2015'],
    ],
    [
      'Southend’s children’s social care, adjudged to require improvement in 2016, was looked at again by Ofsted in May. The outcome was the same.',
      ['Southend-on-Sea current requires improvement 2019-05', 'Southend-on-Sea prior requires improvement 2016'],
    ],
    [
      'Kent was rated good by Ofsted in 2015. Inspectors who spent a fortnight in the county in July awarded the same.',
      ['Kent current good 2019-07', 'Kent prior good 2015'],
    ],
    [
      'Bury was rated outstanding by Ofsted in 2015 and that is where it remains after an inspection in June.',
      ['Bury current outstanding 2019-06', 'Bury prior outstanding 2015'],
    ],
  ])('%s', (text, findings) => {
    expect(told(text)).toEqual(findings);
  });

  it.each([
    // An ungraded visit gives no grade anew.
    'Dorset’s children’s services required improvement in 2015 and still do. Ofsted made a focused visit in June.',
    // Others than the council.
    'Dorset’s children’s services were good in 2015. Most still are, an officer said of the county’s schools, which Ofsted inspected in June.',
    'Dorset’s children’s services, good in 2015, still have too many agency staff, Ofsted said in June.',
  ])('and nothing is given anew in: %s', (text) => {
    expect(told(text).filter((t) => /current (?!null)/.test(t))).toEqual([]);
  });
});

describe('a grade whose day is told is its council’s', () => {
  it.each([
    ['Durham was rated outstanding by Ofsted this week. Gateshead’s good goes back to 2015.', 'Gateshead current good 2015'],
    ['Kingston was given outstanding by Ofsted; Richmond’s good dates from the autumn of 2017.', 'Richmond upon Thames current good 2017'],
    ['Ofsted rated Camden outstanding this week. Havering’s good is of 2018.', 'Havering current good 2018'],
    [
      'Ofsted rated Durham outstanding on Monday. Newcastle’s "good" stems from an inspection in 2017.',
      'Newcastle upon Tyne current good 2017',
    ],
    ['Ofsted has rated Durham good again. Gateshead is good too, though Gateshead’s dates from 2016.', 'Gateshead current good 2016'],
  ])('%s', (text, finding) => {
    expect(told(text)).toContain(finding);
  });

  it('where it is a grade, and not work, and has a day', () => {
    const text = 'Ofsted rated Durham outstanding on Monday. Newcastle’s good record on adoption dates from 2017.';
    expect(tellByRules(page('News from the council', '2019-08-29', text))).toEqual(['Durham current outstanding null']);
  });
});

describe('a council that something befell, in a text about one, is that one', () => {
  it.each([
    [
      'Children’s services in Bury have been rated inadequate, Ofsted announced this week, in a blow to a council that was good only four years ago.',
      'Bury prior good 2015',
    ],
    [
      'Bury’s plans have improved. So concluded inspectors from Ofsted after their second monitoring visit, in June, to an authority found inadequate in 2017.',
      'Bury prior inadequate 2017',
    ],
    [
      'Ofsted has rated Bury’s children’s services good. It is a remarkable turnaround for a council that was judged inadequate in 2016.',
      'Bury prior inadequate 2016',
    ],
  ])('%s', (text, finding) => {
    expect(told(text)).toContain(finding);
  });

  it.each([
    'Ofsted has rated Bury’s children’s services good. The director came from a council that was judged inadequate in 2016.',
    'Ofsted has rated Bury’s children’s services good. Its director runs a course for a council that was found inadequate in 2016.',
  ])('and another in: %s', (text) => {
    expect(told(text)).toEqual(['Bury current good null']);
  });
});
