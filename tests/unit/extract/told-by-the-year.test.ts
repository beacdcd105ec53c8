import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

const told = (published: string, text: string, title = 'News from the council') => tellByRules(page(title, published, text));

describe('a day that is added to the one before it has the same grade', () => {
  it.each([
    [
      'Ofsted rated Sandwell’s services requires improvement in May. They were rated inadequate in 2018, just before the trust was set up, and in 2015.',
      ['Sandwell prior inadequate 2015', 'Sandwell prior inadequate 2018'],
    ],
    [
      'Kent was rated good by Ofsted this week. In 2018 it required improvement, and in 2015 too.',
      ['Kent prior requires improvement 2015', 'Kent prior requires improvement 2018'],
    ],
    [
      'Kent was rated good by Ofsted this week. It was inadequate in 2018 and, before that, in 2014.',
      ['Kent prior inadequate 2014', 'Kent prior inadequate 2018'],
    ],
    [
      'Ofsted has rated Bury good. It was inadequate in its inspections of 2015 and 2017 (published January 2018).',
      ['Bury prior inadequate 2015', 'Bury prior inadequate 2017'],
    ],
    [
      'Ofsted has rated Wokingham good. There were RIs in 2015, 2018 and 2020.',
      [
        'Wokingham prior requires improvement 2015',
        'Wokingham prior requires improvement 2018',
        'Wokingham prior requires improvement 2020',
      ],
    ],
    [
      'Dorset failed three Ofsted inspections, in 2012, 2013 and 2015. The fourth, in 2018, required improvement.',
      [
        'Dorset prior inadequate 2012',
        'Dorset prior inadequate 2013',
        'Dorset prior inadequate 2015',
        'Dorset prior requires improvement 2018',
      ],
    ],
  ])('%s', (text, findings) => {
    expect(told('2022-07-07', text).filter((t) => t.includes('prior'))).toEqual(findings);
  });

  it('and not where something else happened then', () => {
    const text =
      'Kent was rated good by Ofsted this week. It was rated inadequate in 2014, a trust was formed, and in 2016 a director left.';
    expect(told('2022-07-07', text).filter((t) => t.includes('prior'))).toEqual(['Kent prior inadequate 2014']);
  });
});

describe('the grade of a year is named by it', () => {
  it.each([
    ['Ofsted says that Durham is good. That cancels the requires improvement of 2019.', 'Durham prior requires improvement 2019'],
    ['Ofsted has rated Durham good. Milestones passed: the county used to require improvement.', 'Durham prior requires improvement null'],
    [
      'Durham, inspected by Ofsted in March, is good. Four years back it was outstanding; four before that, requires improvement.',
      'Durham prior outstanding 2018',
    ],
    [
      'Durham’s grade from Ofsted, announced on Tuesday, is good (2015: requires improvement; 2019: inadequate).',
      'Durham prior inadequate 2019',
    ],
    ['For the first time since records began, or anyway since 2009, Durham is good, Ofsted says.', 'Durham current good null'],
    [
      'A missing handbook did not prevent Durham’s children’s services from being judged good by Ofsted in March.',
      'Durham current good 2022-03',
    ],
    [
      'Nobody in Durham should be surprised by “requires improvement”, says its director. Ofsted gave that grade yesterday.',
      'Durham current requires improvement null',
    ],
  ])('%s', (text, finding) => {
    expect(told('2022-07-07', text)).toContain(finding);
  });

  it('what is good for children is no grade', () => {
    const text = 'Together for Children in Sunderland has been rated outstanding by Ofsted.';
    expect(told('2021-07-29', text, 'Sunderland’s company: good for children')).toEqual(['Sunderland current outstanding null']);
  });
});

describe('results are results where nobody says “inspection”', () => {
  it('councils that are of a grade and were inspected', () => {
    const text = 'Camden and Barnet are each outstanding; Brent is good. All were inspected in January.';
    expect(told('2016-03-17', text)).toEqual([
      'Barnet current outstanding 2016-01',
      'Brent current good 2016-01',
      'Camden current outstanding 2016-01',
    ]);
  });

  it('grades with their years, one after another', () => {
    const text = 'Nobody at Birmingham needs reminding: inadequate in 2009, inadequate in 2012 and inadequate in 2014.';
    expect(told('2017-02-02', text)).toEqual([
      'Birmingham prior inadequate 2009',
      'Birmingham prior inadequate 2012',
      'Birmingham prior inadequate 2014',
    ]);
  });

  it.each([
    'The bridges of Bury were inspected in June. The one by the mill is good.',
    'Bury is good for shopping, and Ramsbottom outstanding. Its stalls were inspected in June.',
    'The council’s bin lorries were rated good in 2019 and outstanding in 2020.',
  ])('but nothing is told of services for children by: %s', (text) => {
    expect(told('2021-07-29', text)).toEqual([]);
  });
});

describe('visits that inspectors had made before the one reported', () => {
  it.each([
    [
      'Barnet’s family services are good overall, Ofsted says. Monitoring inspectors had hinted at as much in February, on their sixth visit; the full team came in May.',
      'Barnet current good 2019-05',
    ],
    [
      'Every grade given to Sefton by Ofsted is inadequate. In March inspectors had issued a warning, in the form of a priority action.',
      'Sefton current inadequate null',
    ],
  ])('%s', (text, finding) => {
    expect(told('2019-06-13', text)).toContain(finding);
  });

  it.each([
    'Bury’s front door makes safe decisions, says a letter from the Ofsted inspectors who visited in late May. Bury is an outstanding authority.',
    'Ofsted’s inspectors liked, they write in their letter, how fast Bury’s hub decides; what they did not like, on 21 and 22 May, was the silence afterwards.',
    'Bury has received a follow-up from Ofsted, with two inspectors asking about missing children on 7 May.',
  ])('a letter tells of an ungraded visit: %s', (text) => {
    expect(told('2019-06-13', text).some((t) => /^Bury current focused visit 2019-05/.test(t))).toBe(true);
  });

  it('but no letter of a minister’s does', () => {
    const text =
      'The education secretary’s third letter to Bury draws on Ofsted’s inspection of March, which found its children’s services inadequate.';
    expect(told('2019-06-13', text)).toEqual(['Bury current inadequate 2019-03']);
  });
});

describe('what is told beside a grade leaves it whose and when it was', () => {
  it.each([
    [
      '2017-06-22',
      'Bath and North East Somerset is good, its safeguarding board requires improvement. Ofsted was in the district in May.',
      ['Bath and North East Somerset current good 2017-05'],
    ],
    [
      '2012-02-23',
      'Salford’s fostering service has been rated good by Ofsted, six months after the council’s safeguarding escaped an inadequate rating that it had held since 2010.',
      ['Salford current good null', 'Salford prior inadequate 2010'],
    ],
    [
      '2024-06-27',
      'Kent was rated good by Ofsted in 2016, in 2020 and again this year.',
      ['Kent current good 2024', 'Kent prior good 2016', 'Kent prior good 2020'],
    ],
    [
      '2022-10-13',
      'Luton’s Ofsted rating is unchanged at good, though inspectors who visited in July saw progress since January 2020, when they last graded it.',
      ['Luton current good 2022-07', 'Luton prior good 2020-01'],
    ],
    ['2022-10-13', 'Salford escaped an inadequate rating, Ofsted said.', []],
    ['2022-10-13', 'Kent is good for walkers, its library service inadequate, readers say.', []],
    [
      '2024-06-27',
      'Kent was rated good by Ofsted in 2016 and 2020, and its leader was elected again this year.',
      ['Kent prior good 2016', 'Kent prior good 2020'],
    ],
  ])('%s: %s', (published, text, findings) => {
    expect(told(published, text)).toEqual(findings);
  });
});
