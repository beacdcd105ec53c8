/** Councils that help, grades that are over, steps of the scale: whose grade is the news, and whose is none. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/domain/article.ts';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

const tell = (a: Article) =>
  extract(a)
    .map((f) => `${f.council.name} ${f.status} ${f.rating} ${f.inspected}`)
    .sort();

describe('a council that helps is not who the text goes on about', () => {
  it.each([
    'The partnership with Medway Council, inspectors said, has brought stable leaders.',
    'Social workers from Medway have been lent for two years.',
  ])('%s', (sentence) => {
    expect(
      tell(
        page(
          'Praise for work with children',
          '2019-01-07',
          'Ofsted has rated Thurrock Council’s children’s services good.',
          sentence,
          'Managers said: “I am delighted that our work has led to this ‘good’ rating.”',
        ),
      ),
    ).toEqual(['Thurrock current good null']);
  });
});

describe('a grade that is over is not the news when it is told again', () => {
  it('takes the newer grade of the headline', () => {
    expect(
      tell(
        page(
          'Medway’s services for children now ‘adequate’',
          null,
          'Services for children in Medway are no longer inadequate, Ofsted says.',
          'A damning report had brought it on: services for children were found inadequate in nearly every respect.',
        ),
      ).filter((s) => s.includes('current')),
    ).toEqual(['Medway current adequate null']);
  });

  it.each([
    ['Ofsted has since graded Medway’s children’s services ‘requires improvement’.', 'current'],
    ['Medway’s children’s services must get better, since Ofsted has rated them ‘requires improvement’.', 'current'],
    ['Medway has changed since its children’s services were rated ‘requires improvement’.', 'prior'],
  ])('%s', (sentence, status) => {
    expect(tell(page('Children in Medway', '2019-01-07', sentence))).toEqual([`Medway ${status} requires improvement null`]);
  });

  it('is earlier when something came after the review that gave it', () => {
    expect(
      tell(
        page(
          'Check on Medway',
          '2009-07-03',
          'Medway still has too few social workers, Ofsted said.',
          'It takes weeks to see a child.',
          'Ministers had asked for the check after a review last November described the council’s safeguarding of children as “inadequate”.',
        ),
      ),
    ).toContain('Medway prior inadequate 2008-11');
  });
});

describe('no grade is', () => {
  it.each([
    'Above ‘outstanding’ on the scale of Ofsted there is nothing.',
    'Work with teenagers was found variable and in some cases inadequate.',
    'The partnership since 2013, they said, had brought calm to children’s services.',
  ])('%s', (sentence) => {
    expect(tell(page('Thurrock', '2019-01-07', 'Ofsted has rated Thurrock Council’s children’s services good.', sentence))).toEqual([
      'Thurrock current good null',
    ]);
  });

  it('the word “poor”, of a home', () => {
    expect(
      tell(
        page(
          'Home inadequate',
          null,
          'A children’s home run by Thurrock Council was rated inadequate by Ofsted in August. Its quality of care was called ‘poor’.',
        ),
      ),
    ).toEqual(['Thurrock current inadequate --08']);
  });
});

it('gives the grade of several councils to those listed right behind it', () => {
  expect(
    tell(
      page(
        'Ratings of 2009',
        '2010-03-04',
        'In 2009 the findings of Ofsted’s visits held three councils’ ratings for children’s services down to adequate: Salford, Redbridge and Plymouth.',
      ),
    ).map((s) => s.split(' ').slice(0, 3).join(' ')),
  ).toEqual(['Plymouth current adequate', 'Redbridge current adequate', 'Salford current adequate']);
});

describe('a report of one council’s services is an inspection reported, with or without a grade', () => {
  it.each([
    'Services for children at Rutland Council keep getting better, a new report by Ofsted says.',
    'Rutland Council’s work with children is improving, Ofsted found in a report published today.',
    'Ofsted says after a visit that children in Rutland are safer and that services have improved.',
  ])('%s', (sentence) => {
    expect(tell(page('Children’s services in Rutland', '2024-05-02', sentence))).toEqual(['Rutland current null null']);
  });

  it('stands beside an old grade told in the same sentence', () => {
    expect(
      tell(
        page(
          'Children’s services in Rutland',
          '2024-05-02',
          'Inspectors say that the foundations for better children’s services are in place in Rutland, two years after the council was rated inadequate.',
          'They said so in a letter about a visit in March. It does not alter the rating.',
        ),
      ).filter((s) => s.includes('current')),
    ).toEqual(['Rutland current null 2024-03']);
  });

  it.each([
    'Ofsted’s annual report says that children’s services everywhere are short of money, and Rutland Council agrees.',
    'Children’s services in Rutland want more foster carers, a report to councillors says.',
  ])('but not: %s', (sentence) => {
    expect(tell(page('Children’s services in Rutland', '2024-05-02', sentence))).toEqual([]);
  });
});

describe('what was reached with somebody’s help is whose it was', () => {
  const NEWS = "Luton's children's services have been rated good by Ofsted.";
  it.each<[string, Row[3]]>([
    [
      'In 2016 they were inadequate. Three years later, with help from Essex, the council moved up to requires improvement.',
      ['Luton inadequate prior 2016', 'Luton requires improvement prior 2019'],
    ],
    ['In 2019, after working hand in hand with colleagues in Essex, it required improvement.', ['Luton requires improvement prior 2019']],
    [
      'Having worked with Essex for three years, the council was rated requires improvement in 2019.',
      ['Luton requires improvement prior 2019'],
    ],
    ['In 2019, when Essex began to help, they were inadequate.', ['Luton inadequate prior 2019']],
    ['It has been working with Essex, its improvement partner, which is rated outstanding.', ['Essex outstanding current']],
  ])('%s', (text, told) => {
    expect(byRules(page('Ofsted report', '2024-08-12', `${NEWS} ${text}`), told)).toEqual([...told, 'Luton good current'].sort());
  });
});
