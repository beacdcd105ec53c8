/** Where the words come close to a finding and do not say it. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellGrades as tell } from './tell.ts';

const LEAD = 'Children’s services at Kirklees Council have been rated good by Ofsted after an inspection in May.';
const kirklees = (...more: string[]) => tell(page('Kirklees rated good', '2019-07-04', LEAD, ...more));
const ALONE = ['Kirklees current good 2019-05'];

describe('an earlier inspection without a grade is told where a date is that inspection’s', () => {
  it.each([
    ['The last inspection, in 2015, took four weeks.', '2015'],
    ['Much has been done since a visit in 2014.', '2014'],
    ['It was the first review since 2013.', '2013'],
    ['The council last faced an inspection in 2015.', '2015'],
    ['The last time that inspectors came, in 2012, there were no computers.', '2012'],
  ])('%s', (sentence, year) => {
    expect(kirklees(sentence)).toEqual([...ALONE, `Kirklees prior null ${year}`]);
  });

  it.each([
    'Some of what troubled the inspectors went back to a merger of teams in 2015.',
    'It was the first inspection since the department was created in 2016.',
    'Staff have lived through three inspections since 2010.',
    'Since 2018 inspections have been shorter.',
    'A further inspection will follow in three years.',
    'The last visit to the school, in 2015, found rotten windows.',
    'An internal review in 2015 had looked at case files.',
  ])('%s', (sentence) => {
    expect(kirklees(sentence).filter((s) => s.includes('prior null'))).toEqual([]);
  });

  it('says nothing of one whose grade is told in words that were not understood', () => {
    expect(kirklees('An inspection four years earlier had said the same about leadership.')).toEqual(ALONE);
  });
});

describe('what is kept is an earlier grade only where the grade itself is kept', () => {
  it.each(['Trafford has held on to its good rating', 'Trafford retains ‘good’ status', 'Trafford managed to keep its good grade'])(
    '%s',
    (title) => {
      expect(tell(page(title, '2019-07-04', 'Ofsted inspected Trafford Council’s children’s services in May.'))).toEqual([
        'Trafford current good 2019-05',
        'Trafford prior good null',
      ]);
    },
  );

  it.each([
    'Trafford Council was held by Ofsted to be adequate after an inspection of child protection in June.',
    'Ofsted found in June that Trafford Council’s work to keep young people safe was adequate.',
  ])('%s', (sentence) => {
    expect(tell(page('Trafford', '2012-07-04', sentence)).filter((s) => s.includes('prior'))).toEqual([]);
  });

  it('tells one inspection of a grade that is kept and was won on a day', () => {
    expect(
      tell(
        page(
          'Budget',
          '2019-01-10',
          'Trafford Council means to keep hold of the good rating that it won for children’s services last July.',
        ),
      ),
    ).toEqual(['Trafford current good 2018-07']);
  });
});

describe('what an inspection leaves a council with is no end of it', () => {
  it.each([
    'Bury Council emerged from its inspection with good for its children’s services, Ofsted says.',
    'Bury was put through Ofsted’s short inspection of children’s services and has come out of it with an overall verdict of good.',
  ])('%s', (sentence) => {
    expect(tell(page('Bury', '2019-07-04', sentence))).toEqual(['Bury current good null']);
  });

  it('still ends a grade that a council has emerged from', () => {
    expect(
      tell(page('Bury', '2019-07-04', 'Bury Council has emerged from inadequate: Ofsted now says that its children’s services are good.')),
    ).toContain('Bury prior inadequate null');
  });
});

describe('times that are over', () => {
  it('reads what stood until last month as earlier', () => {
    expect(
      tell(
        page(
          'Ealing',
          '2018-12-06',
          'Until last month Ealing’s children’s services were rated requires improvement by Ofsted. Now they are good.',
        ),
      ),
    ).toEqual(['Ealing current good null', 'Ealing prior requires improvement null']);
  });

  it('reads what was so then as earlier', () => {
    expect(
      tell(
        page(
          'Two years on',
          '2011-02-24',
          'It is two years since the trial. Children’s services in Haringey were inadequate then, Ofsted said.',
        ),
      ),
    ).toEqual(['Haringey prior inadequate null']);
  });
});

describe('words of other scales and other things', () => {
  it.each([
    'The duty team that it shares with Calderdale and Bradford is excellent.',
    'An inadequate would not have been the end of the world, the director said.',
    'A handful of reports are outstanding from a psychologist who has moved away.',
    'A councillor who described the department as adequate on a good day has said sorry.',
    'The chair said that adequate is no longer a grade.',
  ])('%s', (sentence) => {
    expect(kirklees(sentence)).toEqual(ALONE);
  });

  it.each([
    'Calderdale’s own SEND inspection has been delayed.',
    'Calderdale’s monitoring visit was postponed.',
    'Ofsted has paused its focused visits to Calderdale.',
  ])('%s', (sentence) => {
    expect(kirklees(sentence)).toEqual(ALONE);
  });
});
