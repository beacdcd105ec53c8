import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellKinds as tell } from './tell.ts';

describe('as many councils as are counted are whose grade it is', () => {
  const yearly = (sentence: string) =>
    tell(
      page(
        "Ofsted's yearly verdict on councils",
        '2008-12-17',
        'Ofsted’s yearly assessments of English councils came out today.',
        sentence,
      ),
    );

  it('reads the list behind a comparison with another year', () => {
    expect(yearly('On children’s services, three councils were inadequate, against none in 2007: Salford, Bury and Leeds.')).toEqual([
      'Bury current inadequate 2008',
      'Leeds current inadequate 2008',
      'Salford current inadequate 2008',
    ]);
    expect(yearly('Just two children’s departments were found outstanding, half as many as last year – Camden and Wigan.')).toEqual([
      'Camden current outstanding 2008',
      'Wigan current outstanding 2008',
    ]);
  });

  it('says nothing where another number of names follows', () => {
    expect(yearly('Nine authorities were inadequate for children’s services (2007: eight): Kent, Essex and Salford.')).toEqual([]);
  });

  it('leaves each its own year where the sentence goes on to tell of each', () => {
    const a = page(
      'Merton and Sutton compare notes',
      '2018-01-26',
      'The two boroughs’ children’s services came by their good ratings by different roads: Merton was given its in 2015, and Sutton, which had requires improvement that same year, only last month.',
    );
    expect(tell(a).join('; ')).toContain('2015');
  });

  it('gives a share of all to nobody', () => {
    const a = page(
      'Ofsted in numbers',
      '2016-12-17',
      'Ofsted has inspected 90 departments of children’s services so far. A quarter are inadequate. Two councils have been rated outstanding, which nobody had managed before: Westminster and Hampshire.',
    );
    expect(tell(a)).toEqual(['Hampshire current outstanding null', 'Westminster current outstanding null']);
  });
});

describe('of numbered visits the last is the one reported', () => {
  it('reads the first as an earlier one, whose day is not the day of the second', () => {
    const a = page(
      'Second visit for Rutland',
      '2023-11-20',
      'Ofsted has finished its second monitoring visit to Rutland County Council’s children’s services since it rated them inadequate.',
      'After the first monitoring visit in June the director had spoken of green shoots.',
    );
    expect(tell(a)).toEqual([
      'Rutland current monitoring visit null',
      'Rutland prior inadequate null',
      'Rutland prior monitoring visit 2023-06',
    ]);
  });

  it('does so on a page without a date', () => {
    const a = page(
      'Ofsted writes to Torbay',
      null,
      'Ofsted has made its third monitoring visit to Torbay Council’s children’s services since it rated them inadequate.',
      'After the second monitoring visit in June the director had been hopeful.',
      'Inspectors came on October 4 and October 5.',
    );
    expect(tell(a)).toEqual([
      'Torbay current monitoring visit --10-04/--10-05',
      'Torbay prior inadequate null',
      'Torbay prior monitoring visit --06',
    ]);
  });

  it('does not count a visit that is only announced', () => {
    const a = page(
      'First visit to Rutland',
      '2023-11-20',
      'Ofsted’s first monitoring visit to Rutland’s children’s services found progress in October. Rutland was judged inadequate in 2022. A second monitoring visit is due in February.',
    );
    expect(tell(a)).toEqual(['Rutland current monitoring visit 2023-10', 'Rutland prior inadequate 2022']);
  });

  it('reads no visit that may come', () => {
    const a = page(
      'Panel told of inspections',
      '2010-09-21',
      'Bexley’s full inspection of safeguarding in January 2010 was graded “adequate”. The second unannounced inspection of contact, referral and assessment may come at any time from 1 September.',
    );
    expect(tell(a)).toEqual(['Bexley current adequate 2010-01']);
  });
});

describe('years that are counted back are loose', () => {
  it('takes "five years ago" and the year beside it for one inspection', () => {
    const a = page(
      'Kirklees’ children’s services ‘good’, says Ofsted',
      '2024-06-12',
      'Five years ago inspectors judged the council’s services for children inadequate.',
      'At the last inspection, in 2018, Kirklees was rated inadequate. Ofsted has now rated Kirklees Council’s children’s services good.',
    );
    expect(tell(a)).toEqual(['Kirklees current good null', 'Kirklees prior inadequate 2018']);
  });

  it('keeps two grades apart', () => {
    const a = page(
      'Warrington rated good',
      '2022-02-01',
      'Warrington’s children’s services are good, Ofsted says. Four years ago they were inadequate, and in 2017 they required improvement.',
    );
    expect(tell(a)).toEqual([
      'Warrington current good null',
      'Warrington prior inadequate 2018',
      'Warrington prior requires improvement 2017',
    ]);
  });

  it('gives the years after an earlier verdict to that verdict alone', () => {
    const a = page(
      'Luton’s children’s services outstanding',
      '2021-08-20',
      'Three years after calling them ‘inadequate’, Ofsted has rated Luton’s children’s services ‘outstanding’.',
    );
    expect(tell(a)).toEqual(['Luton current outstanding null', 'Luton prior inadequate 2018']);
  });
});

describe('an earlier inspection is told by what was done about it', () => {
  it('reads what a notice or intervention came after, and not what a rating did', () => {
    const a = page(
      'Ministers end intervention in Stockport',
      null,
      'The notice on Stockport Council’s children’s services has been lifted.',
      'The notice followed a critical joint area review in 2008, which found failings.',
      'Ofsted’s latest report gave Stockport an “adequate” rating.',
    );
    expect(tell(a)).toEqual(['Stockport current adequate null', 'Stockport prior unknown 2008']);
  });

  it('reads a visit of two days on a page without a date', () => {
    const a = page(
      'Merton’s services for children getting better - Ofsted',
      null,
      'Merton’s services for children are improving, Ofsted inspectors said after their latest visit.',
      'The council was rated "requires improvement" overall in 2022.',
      'The letter came out on Friday; inspectors had visited on 16-17 April.',
    );
    expect(tell(a)).toEqual(['Merton current focused visit --04-16/--04-17', 'Merton prior requires improvement 2022']);
  });
});

describe('a numbered scale is nobody’s place on it', () => {
  it.each([
    '(1) Outstanding, (2) Good, (3) Requires Improvement and (4) Inadequate',
    'Ofsted grades: Outstanding (1) / Good (2) / Requires improvement (3) / Inadequate (4)',
  ])('reads nothing from %s', (scale) => {
    const a = page('How are we doing?', null, scale, 'Devon County Council’s children’s services were rated good in March 2019.');
    expect(tell(a)).toEqual(['Devon current good 2019-03']);
  });
});
