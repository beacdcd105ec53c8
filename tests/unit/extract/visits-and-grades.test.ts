import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

const tell = (...paragraphs: Parameters<typeof page>) =>
  extract(page(...paragraphs)).map((f) => `${f.council.name} ${f.status} ${f.rating} ${f.inspected ?? ''}`.trim());

describe('which is reported, the visit or the grade', () => {
  it('a monitoring visit to a council that the headline calls inadequate', () => {
    const found = tell(
      'Ofsted worried by pace of change at ‘inadequate’ council',
      '2018-02-05',
      'Change is too slow at a council whose children’s services fail, Ofsted has complained.',
      'Picture: the town hall',
      'Staff at Walsall Council have been told of the letter.',
      'Inspectors were there on a monitoring visit in December. They found too little attention to care leavers.',
    );
    expect(found).toContain('Walsall current null 2017-12');
    expect(found.join()).not.toContain('current inadequate');
  });

  it('the visit of March beside the inspection of last July', () => {
    expect(
      tell(
        'Services stay under watch',
        '2018-05-09',
        'The announcement by Ofsted about Torbay follows its second review visit, made in March.',
        'An inspection last July found Torbay’s children’s services inadequate.',
      ),
    ).toEqual(['Torbay current null 2018-03', 'Torbay prior inadequate 2017-07']);
  });

  it('an unannounced inspection of child protection in 2012 has its grade', () => {
    expect(
      tell(
        'Child protection ‘better’',
        '2012-12-13',
        'Child protection in Luton is adequate, Ofsted inspectors have ruled.',
        'The city’s services were found to be inadequate in 2010. The unannounced inspection was held in November.',
      ),
    ).toEqual(['Luton current adequate 2012-11', 'Luton prior inadequate 2010']);
  });

  it('one of 2010 has none', () => {
    expect(
      tell(
        'Duty team praised',
        '2010-06-13',
        'Ofsted made an unannounced inspection of Luton’s contact, referral and assessment arrangements in May and found no areas for priority action.',
      ),
    ).toEqual(['Luton current null 2010-05']);
  });
});

describe('words around a grade that take it away', () => {
  it.each([
    ['the brink of a grade', 'Ofsted says that Dudley’s children’s services were on the brink of good.'],
    ['close to a grade', 'Dudley’s children’s services moved from close to inadequate to the verge of good, Ofsted wrote.'],
    [
      'residents of a place',
      'Residents of Dudley have rated their council poor for bins and inadequate for roads. Ofsted was not asked about children’s services.',
    ],
    ['rumours', 'Rumours say that Dudley’s children’s services have been judged inadequate by Ofsted.'],
    [
      'a nursery of the paragraph before',
      'A nursery in Dudley has been suspended after an inspector found a broken fence.\nOfsted rated it inadequate in May. Dudley Council’s children’s services help families.',
    ],
  ])('%s', (_, text) => {
    expect(tell('News', '2023-06-01', ...text.split('\n'))).toEqual([]);
  });

  it.each([
    ['far away from a grade', 'Dudley’s children’s services are a long way from outstanding, Ofsted wrote.'],
    [
      'an aim for next time',
      'Ofsted came to Dudley in May. “We are at work, and want the next Ofsted inspection of children’s services to judge us outstanding,” she said.',
    ],
    [
      'however good it is',
      'Ofsted’s inspectors saw much at Dudley Council’s children’s services.\nGood as that is, some children still live with risk.',
    ],
    [
      'no authority of a region',
      'No Black Country authority had an overall good rating for children’s services when Ofsted wrote to Dudley.',
    ],
  ])('%s', (_, text) => {
    expect(tell('News', '2023-06-01', ...text.split('\n')).join()).not.toMatch(/good|outstanding/);
  });

  it('on the way from a grade, which was one', () => {
    expect(
      tell(
        'News',
        '2021-06-01',
        'Dudley, whose children’s services Ofsted inspects, skipped a grade on its way from inadequate, in 2018, to outstanding this week.',
      ).join(),
    ).toContain('prior inadequate 2018');
  });

  it('the lowest grade, which is then given by its name', () => {
    expect(
      tell(
        'News',
        '2010-04-01',
        'In December Essex was given Ofsted’s lowest grade of “performing poorly” for children’s services.',
      ).join(),
    ).not.toContain('inadequate');
  });

  it('counted years are corrected by the year itself, and make no second inspection', () => {
    expect(
      tell(
        'Services transformed',
        '2022-01-05',
        'Three years after its rating of inadequate, a department is a different place, the regulator says.',
        'The latest inspection has rated Walsall’s children’s services good. Ofsted’s last inspection, in 2018, almost cost the council its services.',
      ),
    ).toEqual(['Walsall current good', 'Walsall prior inadequate 2018']);
  });

  it('a rating belongs to whom it is for', () => {
    expect(
      tell(
        'News',
        '2019-01-08',
        'The leader of Essex County Council has welcomed Essex’s part in a good Ofsted rating for Medway’s children’s services.',
      ),
    ).toEqual(['Medway current good']);
  });
});

describe('a visit that is said to have no grade, and grades of what a report also marks', () => {
  it.each<Row>([
    [
      '2022-03-16',
      "Our children's services are outstanding",
      'Following a focused visit in February, Ofsted has told us at Islington Council that children benefit from skilled social workers. There is no new rating as a result. Two years ago we were rated outstanding.',
      ['Islington null current 2022-02', 'Islington outstanding prior'],
    ],
    [
      '2022-03-16',
      'Islington remains outstanding',
      'Two years after Ofsted last graded it, Islington remains outstanding. A focused visit was made in February; it carries no grade. Inspectors praised its social workers.',
      ['Islington null current 2022-02', 'Islington outstanding prior'],
    ],
    [
      '2011-10-13',
      'Adoption team second to none',
      "The result of Ofsted's visit to Bath and North East Somerset Council's adoption service was outstanding. It was outstanding for keeping children safe and for leadership; the report gives a good for promoting equality.",
      ['Bath and North East Somerset adoption outstanding current'],
    ],
    [
      '2022-02-24',
      'Youth custody costs',
      "There is no suggestion that Oxfordshire's youth justice service is to blame. HM Inspectorate of Probation, which came in October, concluded this month that it was good overall.",
      ['Oxfordshire youth justice good current'],
    ],
    [
      '2022-02-24',
      'Youth custody costs',
      'The youth justice service in Oxfordshire is not to blame. HM Inspectorate of Probation concluded this month that it was good overall, and asked magistrates to use it more.',
      ['Oxfordshire youth justice good current'],
    ],
    [
      '2007-12-06',
      'Three out of four for Swindon',
      "Swindon's services for children have scored three out of a maximum of four in their annual check-up by Ofsted. Years ago the town was one of the first councils to have its social services put in special measures.",
      ['Swindon good current'],
    ],
    [
      '2019-03-14',
      'Halves',
      'Newham was inspected by Ofsted in January. For help and protection: requires improvement. For leaders: good. Overall: requires improvement.',
      ['Newham requires improvement current'],
    ],
    ['2019-03-14', 'Not good', 'Kent is not good, says Ofsted: it requires improvement.', ['Kent requires improvement current']],
    [
      '2019-03-14',
      'Neither',
      'Sefton is inadequate no longer and good not yet. Ofsted says that it requires improvement.',
      ['Sefton inadequate prior', 'Sefton requires improvement current'],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
