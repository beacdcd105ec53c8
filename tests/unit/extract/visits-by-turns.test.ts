/** Visits that are told one after another without their name, lists of months with one year, other councils' of the same kind. */
import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellKinds } from './tell.ts';

const tell = (published: string, ...text: string[]) => tellKinds(page('What inspectors saw', published, ...text));

describe('a series of visits', () => {
  it('goes on from paragraph to paragraph, with a month in brackets too', () => {
    expect(
      tell(
        '2020-01-30',
        'Since July 2018, when Ofsted found that children’s services in Torbay were inadequate, inspectors have been back on four occasions.',
        'The first, in November 2018, was on the front door.',
        'The second came in February 2019.',
        'The third (August) was about care leavers.',
        'The fourth took place on 10 and 11 December.',
      ),
    ).toEqual([
      'Torbay current monitoring visit 2019-12-10/2019-12-11',
      'Torbay prior inadequate 2018-07',
      'Torbay prior monitoring visit 2018-11',
      'Torbay prior monitoring visit 2019-02',
      'Torbay prior monitoring visit 2019-08',
    ]);
  });

  it('is told by its earlier members', () => {
    expect(
      tell(
        '2023-11-21',
        'Ofsted has published the letter from its third monitoring visit to Sefton since the council was judged inadequate in July 2022. It took place on 11 and 12 October.',
        'The earlier visits, in March and June this year, looked at the front door and at court work respectively.',
      ),
    ).toEqual([
      'Sefton current monitoring visit 2023-10-11/2023-10-12',
      'Sefton prior inadequate 2022-07',
      'Sefton prior monitoring visit 2023-03',
      'Sefton prior monitoring visit 2023-06',
    ]);
  });

  it('is told by days alone', () => {
    expect(
      tell(
        '2024-04-18',
        'Children’s services in Wirral were judged inadequate by Ofsted yesterday.',
        'Two focused visits had gone before. That of April 2022 led to an area for priority action; that of May 2023 found drift.',
      ),
    ).toEqual(['Wirral current inadequate null', 'Wirral prior focused visit 2022-04', 'Wirral prior focused visit 2023-05']);
  });

  it('has the year that the last month of a list tells', () => {
    expect(
      tell(
        '2022-10-20',
        'Children’s services in Medway were judged inadequate after an inspection in July 2019.',
        'Ofsted made monitoring visits in January and November 2020 and in March, June and October 2021.',
        'The most recent, on 13 and 14 September 2022, was concerned with children in care.',
      ),
    ).toEqual([
      'Medway current monitoring visit 2022-09-13/2022-09-14',
      'Medway prior inadequate 2019-07',
      'Medway prior monitoring visit 2020-01',
      'Medway prior monitoring visit 2020-11',
      'Medway prior monitoring visit 2021-03',
      'Medway prior monitoring visit 2021-06',
      'Medway prior monitoring visit 2021-10',
    ]);
  });

  it.each([
    'A second visit comes in April.',
    'A further visit follows in the spring.',
    'The director has been back to the team three times.',
    'That of May last year is on the shelf; the plan, that is.',
  ])('has no member in: %s', (sentence) => {
    expect(
      tell(
        '2024-02-08',
        'Ofsted made its first monitoring visit to Bury on 13 and 14 December, since it was rated inadequate last May.',
        sentence,
      ),
    ).toEqual(['Bury current monitoring visit 2023-12-13/2023-12-14', 'Bury prior inadequate 2023-05']);
  });
});

describe('other councils in the same round', () => {
  it('need not name the inspection again', () => {
    expect(
      tell(
        '2010-08-12',
        'Two of the four councils whose unannounced inspections were published by Ofsted this month must act at once.',
        'In Hartlepool, where inspectors called on 6 and 7 July, there was an area for priority action.',
        'Calderdale’s came on 13 July.',
        'York, visited at the end of June, has six areas for development. Merton, also in June, had no weakness of any size.',
      ),
    ).toEqual([
      'Calderdale current unannounced 2010-07-13',
      'Hartlepool current unannounced 2010-07-06/2010-07-07',
      'Merton current unannounced 2010-06',
      'York current unannounced 2010-06',
    ]);
  });

  it('are told by a year where nothing has grades', () => {
    expect(
      tell(
        '2019-07-04',
        'Care Inspectorate Wales has uncovered gaps in how children’s services in Blaenau Gwent look after children.',
        'Torfaen, where a similar exercise was carried out in March, came off more lightly.',
        'Monmouthshire was inspected in 2017 and again in 2018.',
        'Newport was chosen in 2016 to host a conference.',
      ),
    ).toEqual([
      'Blaenau Gwent current care inspectorate null',
      'Monmouthshire current care inspectorate 2018',
      'Monmouthshire prior care inspectorate 2017',
      'Torfaen current care inspectorate 2019-03',
    ]);
  });
});

describe('an earlier inspection without a grade', () => {
  it('is the full one told beside a visit', () => {
    expect(
      tell(
        '2022-01-20',
        'Two inspectors from Ofsted made a focused visit to Bracknell Forest on 7 and 8 December.',
        'The most recent full inspection of Bracknell Forest took place in 2017.',
      ),
    ).toEqual(['Bracknell Forest current focused visit 2021-12-07/2021-12-08', 'Bracknell Forest prior unknown 2017']);
  });

  it('is a joint area review that led to something', () => {
    expect(
      tell(
        '2023-04-06',
        'Ofsted says that children’s services in Haringey are good. The joint area review of November 2008 led to a sacking.',
      ),
    ).toEqual(['Haringey current good null', 'Haringey prior unknown 2008-11']);
  });
});
