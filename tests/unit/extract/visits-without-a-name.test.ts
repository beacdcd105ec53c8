import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row, tellKinds as tell } from './tell.ts';

describe('a visit is told where its kind is not named', () => {
  it('reads a stay of two days as a visit without a grade', () => {
    const a = page(
      'Rochdale’s duty desk ‘calm and quick’',
      '2019-03-14',
      'Two inspectors from Ofsted spent two days with the duty desk at Rochdale Council’s children’s services in February, and liked what they saw. The council was rated good in 2017.',
    );
    expect(tell(a)).toEqual(['Rochdale current focused visit 2019-02', 'Rochdale prior good 2017']);
  });

  it('reads two consecutive days as such a stay, and monitoring where the council is inadequate', () => {
    const a = page(
      'Progress at Trafford, slowly',
      '2022-11-10',
      'Ofsted has written to Trafford Council about its children’s services after calling on 4 and 5 October. The visit was the third since they were rated inadequate in May 2021.',
    );
    expect(tell(a)).toEqual(['Trafford current monitoring visit 2022-10-04/2022-10-05', 'Trafford prior inadequate 2021-05']);
  });

  it('reads a numbered visit', () => {
    const a = page(
      'Inspectors’ letter to Wirral',
      '2018-02-08',
      'Ofsted says that children’s services in Wirral have begun to improve from the inadequate of July 2016. This was visit number four, and its subject was care leavers.',
    );
    expect(tell(a)).toContain('Wirral current monitoring visit null');
  });

  it('reads a call in passing', () => {
    const a = page(
      'Ofsted in Swindon',
      '2019-05-16',
      'Inspectors from Ofsted dropped in on Swindon’s children’s services in April. Their letter carries no rating.',
    );
    expect(tell(a)).toEqual(['Swindon current focused visit 2019-04']);
  });

  it('tells it once where it is named as well', () => {
    const a = page(
      'Havering’s front door is sound',
      '2023-12-14',
      'Havering’s children’s services had a focused visit from Ofsted in November. Two inspectors were there on 7 and 8 November.',
    );
    expect(tell(a)).toEqual(['Havering current focused visit 2023-11-07/2023-11-08']);
  });

  it('takes no longer stay for one, nor a centre to drop in at', () => {
    const a = page(
      'Good news for Bolton',
      '2023-12-14',
      'Ofsted has rated Bolton’s children’s services good after inspectors spent two weeks there in October. A drop-in for care leavers won praise.',
    );
    expect(tell(a)).toEqual(['Bolton current good 2023-10']);
  });
});

describe('visits to come and visits summed up are no findings', () => {
  const judged = 'Ofsted has rated children’s services in Bury inadequate. Inspectors were in the borough in May.';
  it.each([
    'A first monitoring visit is pencilled in for the winter.',
    'Monitoring visits begin in the spring.',
    'The council expects a focused visit by Easter.',
    'In between came eight monitoring visits and two directors.',
    'The monitoring visits stopped.',
  ])('%s', (more) => {
    expect(tell(page('Bury’s children’s services inadequate', '2021-07-08', judged, more))).toEqual(['Bury current inadequate 2021-05']);
  });
});

describe('an earlier visit is told beside the visit reported', () => {
  it('gives a dated earlier visit', () => {
    const a = page(
      'Second letter to Devon',
      '2021-07-22',
      'Ofsted’s letter about its monitoring visit to Devon’s children’s services in May reports better practice. A focused visit in 2018 had asked for better plans for care leavers.',
    );
    expect(tell(a)).toEqual(['Devon current monitoring visit 2021-05', 'Devon prior focused visit 2018']);
  });

  it('dates a visit with its own day and not with a grade’s', () => {
    const a = page(
      'Sixth letter to Sefton',
      '2024-10-10',
      'Sefton Council’s latest monitoring visit since May 2022, when its children’s services were judged inadequate, took place in August.',
    );
    expect(tell(a)).toContain('Sefton current monitoring visit 2024-08');
  });
});

describe('an inspection without a grade is told by who speaks', () => {
  it('according to the inspectorate', () => {
    const a = page(
      'Barnsley’s services transformed, Ofsted concludes',
      null,
      'Children’s services in Barnsley have been turned round by hard work, according to Ofsted. Risks are seen early and acted upon.',
    );
    expect(tell(a)).toEqual(['Barnsley current unknown null']);
  });

  it('by four inspectorates together, who come since 2016 for a joint targeted inspection', () => {
    const a = page(
      'Neglect in Blackpool',
      '2018-05-17',
      'The four inspectorates which examined neglect in Blackpool in March say that the police refer children promptly and that schools do so too late.',
    );
    expect(tell(a)).toEqual(['Blackpool current JTAI 2018-03']);
  });

  it('with the month in brackets after each council', () => {
    const a = page(
      'JTAI in Kirklees and in Leicester',
      '2023-03-23',
      'Inspectorates have published letters on joint targeted area inspections. In Leicester (November) they liked what they heard; in Kirklees (December) they had to repeat themselves.',
    );
    expect(tell(a)).toEqual(['Kirklees current JTAI 2022-12', 'Leicester current JTAI 2022-11']);
  });

  it('from the inspectors’ own sentence, and from nothing that others add', () => {
    const news = 'Inspectors from Ofsted say that young children in Stockport wait too long. Their letter is short.';
    const other = 'Ofsted says that Stockport has a plan. Its letter is short.';
    const hope = 'Leaders of children’s work are determined to be good by the next inspection.';
    expect(tell(page('Ofsted in Stockport', '2019-03-14', news))).toEqual(tell(page('Ofsted in Stockport', '2019-03-14', news, hope)));
    expect(tell(page('A plan for Stockport', '2019-03-14', other, 'The council hopes to be rated good next time.'))).toEqual(
      tell(page('A plan for Stockport', '2019-03-14', other)),
    );
  });

  it('not beside a grade given now', () => {
    const a = page(
      'Redbridge keeps its halo',
      '2024-03-28',
      'Ofsted says that Redbridge’s fostering service is outstanding. Inspectors looked at it in January, according to the letter.',
    );
    expect(tell(a)).toEqual(['Redbridge current outstanding 2024-01']);
  });

  it('with the letter that followed the visit as the news', () => {
    const a = page(
      'Kirklees makes tentative gains',
      '2018-02-15',
      'Caseloads in Kirklees Council’s children’s services are down, according to the letter that followed December’s monitoring visit by Ofsted.',
    );
    expect(tell(a)).toEqual(['Kirklees current monitoring visit 2017-12']);
  });
});

describe('visits that are counted', () => {
  it.each<Row>([
    [
      '2022-06-16',
      'Stoke-on-Trent report',
      'In 2019 Ofsted found Stoke-on-Trent’s children’s services inadequate. Six monitoring visits were made between September 2019 and May 2022, the latest of which considered the front door.',
      ['Stoke-on-Trent inadequate prior 2019', 'Stoke-on-Trent null current 2022-05'],
    ],
    [
      '2022-06-16',
      'Stoke-on-Trent report',
      'In 2019 Ofsted found Stoke-on-Trent’s children’s services inadequate. It may make a monitoring visit this autumn.',
      ['Stoke-on-Trent inadequate prior 2019'],
    ],
  ])('%s %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
