import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellGrades as tell } from './tell.ts';

const told = (published: string, title: string, ...paragraphs: string[]) => tell(page(title, published, ...paragraphs));

describe('an aside about a grade keeps its date', () => {
  it.each([
    'Kent has risen from good, a mark earned in 2017, to outstanding after an inspection in October.',
    'Kent, told after an inspection in October that it is outstanding, has left behind good, the rating given in 2017, Ofsted says.',
  ])('%s', (text) => {
    expect(told('2023-12-14', 'Kent moves up', text)).toContain('Kent prior good 2017');
  });

  it('and what stands behind a date in a clause of its own does not take it', () => {
    expect(told('2019-12-20', 'Brent up', 'Brent, inadequate when inspectors came in January 2017, was rated good in June.')).toEqual([
      'Brent current good 2019-06',
      'Brent prior inadequate 2017-01',
    ]);
    expect(
      told(
        '2020-03-05',
        'Croydon out of the woods',
        'Croydon’s children’s services are good. Two years since they were condemned as inadequate, inspectors returned in January.',
      ),
    ).toContain('Croydon current good 2020-01');
  });
});

describe('the day of a word about a grade is not the day of the inspection', () => {
  it.each([
    ['Trafford Council’s children’s services were declared inadequate on Monday.', null],
    [
      'Trafford Council’s children’s services were declared inadequate on Monday. Nine inspectors had been at the town hall for two weeks of October.',
      '2022-10',
    ],
  ])('%s', (text, date) => {
    expect(told('2022-12-02', 'Ofsted’s verdict on Trafford', text)).toEqual([`Trafford current inadequate ${date}`]);
  });

  it('nor is that of reports that came out', () => {
    expect(
      told(
        '2016-02-25',
        'Grades are out',
        'Separate Ofsted reports on children’s services came out on 9 February. Camden was judged good. Islington was judged outstanding. Both were visited over the same four weeks of autumn 2015.',
      ),
    ).toEqual(['Camden current good 2015', 'Islington current outstanding 2015']);
  });
});

describe('a grade’s own age is its date', () => {
  it.each([
    'Its previous overall judgement, four years old, was requires improvement.',
    'Its four-year-old rating was requires improvement.',
  ])('%s', (before) => {
    expect(
      told('2024-08-29', 'Halton falls', 'Halton’s children’s services are inadequate, Ofsted ruled after an inspection in May.', before),
    ).toEqual(['Halton current inadequate 2024-05', 'Halton prior requires improvement 2020']);
  });

  it('and a child’s is none', () => {
    expect(
      told(
        '2024-08-29',
        'Halton falls',
        'Halton’s children’s services are inadequate, Ofsted ruled. A boy, four years old, was left with his uncle.',
      ),
    ).toEqual(['Halton current inadequate null']);
  });
});

describe('the only day of late on a page about one council is its visit’s', () => {
  const news = 'Wirral’s children’s services require improvement to be good, Ofsted says.';
  it.each([
    ['Its team, seven strong, asked a great deal of staff during a long week of May.', '2019-05'],
    ['The report was published in May.', null],
    ['The inspectors’ framework was introduced in May.', null],
    ['Inspectors want a plan by August.', null],
  ])('%s', (more, date) => {
    expect(told('2019-07-11', 'Wirral’s verdict', news, more)).toEqual([`Wirral current requires improvement ${date}`]);
  });
});

describe('what several councils share is of one day', () => {
  it('a fostering service of two', () => {
    const days = told(
      '2009-07-30',
      'Carers toast outcome',
      'Bedford and Central Bedfordshire share a fostering service, so they share its Ofsted grade: good.',
      'The inspector was in Bedford during the second week of June.',
    );
    expect(new Set(days.map((day) => day.replace(/^.* good /, '')))).toEqual(new Set(['2009-06']));
  });
});

describe('of a council that the news is compared with', () => {
  it('the headline’s grade is the one told below, with its year', () => {
    expect(
      told(
        '2022-09-15',
        'Nottingham inadequate, Nottinghamshire good',
        'Children in the suburbs come under Nottinghamshire, which Ofsted judged good in 2019.',
        'Nottingham City Council’s children’s services have been declared inadequate after an inspection in July.',
      ),
    ).toContain('Nottinghamshire current good 2019');
  });
});
