/** Grades told by their day alone, rows of a table, "no" for an answer, hopes in somebody else's quotation, "earlier" that is this month. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellGrades } from './tell.ts';

const tell = (published: string, title: string, ...text: string[]) => tellGrades(page(title, published, ...text));

it('steps are told by their day, after a “no” too', () => {
  expect(
    tell(
      '2024-05-05',
      'Cornwall',
      'Cornwall’s children’s services are outstanding, says Ofsted. Was it always so? No. In 2009 we were inadequate. We got to good in 2016. Outstanding came in 2019.',
    ),
  ).toEqual([
    'Cornwall current outstanding null',
    'Cornwall prior good 2016',
    'Cornwall prior inadequate 2009',
    'Cornwall prior outstanding 2019',
  ]);
});

it.each([
  'No, they are not inadequate, the director said.',
  'We have got to be good by next year.',
  'Outstanding is what we want by 2027.',
])('no step is told by: %s', (text) => {
  expect(tell('2024-05-05', 'Cornwall', `Ofsted says that Cornwall’s children’s services require improvement. ${text}`)).toEqual([
    'Cornwall current requires improvement null',
  ]);
});

it('the previous ones were the same where a grade is held once more', () => {
  expect(
    tell(
      '2025-05-22',
      'Brent',
      'Ofsted says that Brent held its good for children’s services for a third inspection running. Its previous ones were in 2018 and 2023.',
    ),
  ).toEqual(['Brent current good null', 'Brent prior good 2018', 'Brent prior good 2023']);
});

it('“back then” is the day that stands before it', () => {
  expect(
    tell(
      '2019-07-26',
      'Sheffield',
      'Ofsted has rated children’s services in Sheffield good. It is better than in 2014; back then the city was told that it required improvement.',
    ),
  ).toEqual(['Sheffield current good null', 'Sheffield prior requires improvement 2014']);
});

describe('what looks back and is of today', () => {
  it('is earlier this month', () => {
    expect(
      tell('2019-07-26', 'Sheffield', 'Sheffield was told by Ofsted earlier this month that its children’s services require improvement.'),
    ).toEqual(['Sheffield current requires improvement 2019-07']);
  });

  it('is unchanged from last time', () => {
    expect(
      tell(
        '2024-02-29',
        'Barnet',
        'Ofsted’s verdict of requires improvement on children’s services in Barnet is unchanged from last time.',
      ),
    ).toEqual(['Barnet current requires improvement null', 'Barnet prior requires improvement null']);
  });
});

it('a hope in a quotation that is closed is no hope for the grade', () => {
  const text = (verb: string) =>
    `Inspectors from Ofsted described children’s services in Merton as having "exceptional ambition" and ${verb} them outstanding.`;
  expect(tell('2024-02-29', 'Merton', text('graded'))).toEqual(['Merton current outstanding null']);
  expect(
    tell('2024-02-29', 'Merton', 'Inspectors from Ofsted spoke of an ambition in Merton for "outstanding" children’s services.'),
  ).toEqual([]);
});

it('rows of council, grade and year are each a grade', () => {
  expect(
    tell(
      '2022-08-11',
      'Where does your council stand?',
      'Trafford was inspected again in June, and Ofsted says its children’s services now require improvement to be good.',
      'Bolton | good | 2018',
      'Bury | inadequate | 2021',
      'Salford | good | 2018',
    ),
  ).toEqual([
    'Bolton current good 2018',
    'Bury current inadequate 2021',
    'Salford current good 2018',
    'Trafford current requires improvement 2022-06',
  ]);
});

it('what is so as a rule is nobody’s', () => {
  expect(
    tell(
      '2010-12-09',
      'Annual ratings',
      'Wandsworth and Camden perform excellently, Ofsted says in its annual ratings of children’s services. An inadequate inspection means, as a rule, a poor rating overall.',
    ),
  ).toEqual(['Camden current excellent 2010', 'Wandsworth current excellent 2010']);
});

it('services in our area are the whole', () => {
  expect(
    tell(
      '2022-12-05',
      'Our MP writes',
      'Ofsted’s report on North Somerset has come out. The short version: services for children in our area require improvement.',
    ),
  ).toEqual(['North Somerset current requires improvement null']);
});

it('inspections of special needs have no grade that could be the same', () => {
  expect(
    tell(
      '2023-09-21',
      'Oxfordshire’s SEND',
      'Ofsted and the Care Quality Commission found widespread and systemic failings in Oxfordshire’s help for children with special educational needs and disabilities.',
      'The social care side is untouched. Early in 2018 it was rated good, as it had been in 2014.',
    ).filter((f) => / good /.test(f) && /2014/.test(f)),
  ).toEqual([]);
});
