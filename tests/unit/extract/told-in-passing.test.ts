import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { tellByRules } from './tell.ts';

const told = (text: string, published = '2023-08-30') => tellByRules(page('News from the council', published, text));

describe('what it cost, and what was lost', () => {
  it.each([
    [
      'Weak leadership has cost Luton its outstanding Ofsted rating. Children’s services there were judged to require improvement in June.',
      ['Luton current requires improvement 2023-06', 'Luton prior outstanding null'],
    ],
    [
      'A damning report has robbed Stockport of the good rating that its children’s services won in 2015. They are now inadequate, says Ofsted.',
      ['Stockport current inadequate null', 'Stockport prior good 2015'],
    ],
    [
      'Ofsted has rated Bury’s children’s services inadequate. They lost their good rating in 2018, when they were found to require improvement.',
      ['Bury current inadequate null', 'Bury prior good null', 'Bury prior requires improvement 2018'],
    ],
    [
      'Sefton was rated inadequate by Ofsted in May. Of its neighbours only Halton, which requires improvement, has avoided the lowest grade since 2018.',
      ['Halton current requires improvement null', 'Sefton current inadequate 2023-05'],
    ],
  ])('%s', (text, findings) => {
    expect(told(text)).toEqual(findings);
  });
});

describe('an earlier inspection told by counting, by steps or beside its grade', () => {
  it.each([
    [
      'Ofsted judged Sandwell’s children’s services inadequate in June. It was the second inadequate verdict in just over two years.',
      ['Sandwell current inadequate 2023-06', 'Sandwell prior inadequate 2020/2021'],
    ],
    [
      'Ofsted has rated Coventry’s children’s services inadequate, the council’s second such judgement in four years.',
      ['Coventry current inadequate null', 'Coventry prior inadequate 2019'],
    ],
    [
      'Ofsted has rated Hull inadequate. It is the second Yorkshire council to get an inadequate verdict in two years.',
      ['Kingston upon Hull current inadequate null'],
    ],
    [
      'Portsmouth’s children’s services were rated outstanding by Ofsted. The grade is one better than the city managed in 2018.',
      ['Portsmouth current outstanding null', 'Portsmouth prior good 2018'],
    ],
    [
      'Swindon’s children’s services were rated inadequate by Ofsted in May. That is one worse than the borough got in 2019.',
      ['Swindon current inadequate 2023-05', 'Swindon prior requires improvement 2019'],
    ],
    ['Bolton is one better than Bury in the league. Ofsted rated Bolton’s children’s services good.', ['Bolton current good null']],
    [
      'Ofsted has told Knowsley that its children’s services now require improvement. That is a step up from inadequate, the label they were given in the spring of 2014.',
      ['Knowsley current requires improvement null', 'Knowsley prior inadequate 2014'],
    ],
    [
      'Ofsted has rated Bury’s children’s services good. It is one better than requires improvement, the mark they received in 2014.',
      ['Bury current good null', 'Bury prior requires improvement 2014'],
    ],
    [
      'Ofsted has rated Barnet’s children’s services good. It is a step up from six years ago, when the council was told that they required improvement.',
      ['Barnet current good null', 'Barnet prior requires improvement 2017'],
    ],
    [
      'Ofsted has rated Devon’s children’s services good. It ends a run of two requires improvement judgements, one in 2016 and the other in 2019.',
      ['Devon current good null', 'Devon prior requires improvement 2016', 'Devon prior requires improvement 2019'],
    ],
    [
      'Children’s services in Medway have been rated outstanding by Ofsted. Rated good in 2015 and then again in 2019, they now hold the top grade.',
      ['Medway current outstanding null', 'Medway prior good 2015', 'Medway prior good 2019'],
    ],
    [
      'Enfield was judged good by Ofsted in March, Haringey inadequate. Both boroughs were found to require improvement at their previous inspections, in 2015 and 2014 respectively.',
      [
        'Enfield current good 2023-03',
        'Enfield prior requires improvement 2015',
        'Haringey current inadequate null',
        'Haringey prior requires improvement 2014',
      ],
    ],
  ])('%s', (text, findings) => {
    expect(told(text)).toEqual(findings);
  });
});

describe('visits and days that stand in another clause', () => {
  it.each([
    [
      'Ofsted has rated Solihull’s children’s services inadequate. It was just nine months since a joint targeted inspection had called for priority action.',
      ['Solihull current inadequate null', 'Solihull prior JTAI 2022-11'],
    ],
    [
      'Hackney’s children’s services require improvement, Ofsted says. The town hall had been expecting as much since a focused visit in February, which highlighted poor oversight.',
      ['Hackney current requires improvement null', 'Hackney prior focused visit 2023-02'],
    ],
    [
      'Ofsted made a focused visit to Rochdale in June. The council’s overall rating remains requires improvement, which it was given in 2019.',
      ['Rochdale current focused visit 2023-06', 'Rochdale prior requires improvement 2019'],
    ],
    [
      'Devon’s children’s services are inadequate, Ofsted said. A previous inadequate rating, in 2013, was replaced two years later by one of requires improvement.',
      ['Devon current inadequate null', 'Devon prior inadequate 2013', 'Devon prior requires improvement 2015'],
    ],
  ])('%s', (text, findings) => {
    expect(told(text)).toEqual(findings);
  });
});

describe('whom a paragraph turns to', () => {
  it.each([
    [
      'Leeds was rated good by Ofsted in May.\nThen there is the case of Kirklees, where inspectors found services to be inadequate. The authority was rated good in 2012.',
      ['Kirklees current inadequate null', 'Kirklees prior good 2012', 'Leeds current good 2023-05'],
    ],
    ['Cafcass has been rated outstanding by Ofsted. Councils including Kirklees gave evidence to inspectors in January.', []],
  ])('%s', (text, findings) => {
    expect(told(text)).toEqual(findings);
  });
});
