import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row, tellRow } from './tell.ts';

describe('a grade that is taken for granted counts, whatever the sentence hopes, denies or compares', () => {
  it.each<Row>([
    [
      '2023-03-09',
      'Praise for Sefton',
      'Ofsted has rated Sefton’s children’s services as requiring improvement. That is one better than the inadequate which it received in 2021.',
      ['Sefton inadequate prior 2021', 'Sefton requires improvement current'],
    ],
    [
      '2019-06-13',
      'A long road for Torbay',
      'Torbay hopes to shed the inadequate label it was given last September. Inspectors made a monitoring visit in May.',
      ['Torbay inadequate prior', 'Torbay null current'],
    ],
    [
      '2024-05-16',
      'Ofsted on Rutland',
      'Rutland’s services for children require improvement, Ofsted says. It could not keep the good that it won in 2019.',
      ['Rutland good prior 2019', 'Rutland requires improvement current'],
    ],
    [
      '2018-02-08',
      'Questions in Stockport',
      'Stockport’s children’s services require improvement, Ofsted has said. Councillors wanted to know how a department that was rated good in 2012 had slipped.',
      ['Stockport good prior 2012', 'Stockport requires improvement current'],
    ],
    [
      '2021-11-11',
      'Bury taken to task',
      'Bury has ended its journey from requires improvement to good, Ofsted said after an inspection in September.',
      ['Bury good current', 'Bury requires improvement prior'],
    ],
    [
      '2023-10-12',
      'New company for Wirral',
      'Wirral’s children’s services are good, Ofsted says. The company that runs them took over from a council that had been found inadequate in 2016.',
      ['Wirral good current', 'Wirral inadequate prior 2016'],
    ],
    [
      '2024-02-15',
      'Thurrock marked down',
      'Ofsted has rated Thurrock’s children’s services as requiring improvement. It came as a blow to an authority that had been judged good in 2019.',
      ['Thurrock good prior 2019', 'Thurrock requires improvement current'],
    ],
    [
      '2025-04-10',
      'A step up',
      'Halton’s children’s services require improvement, inspectors said, a step up from 2024’s inadequate.',
      ['Halton inadequate prior', 'Halton requires improvement current'],
    ],
    [
      '2017-03-16',
      'Sorry',
      'The director of Bromley’s children’s services has apologised. Hours earlier Ofsted had published a report that calls them inadequate.',
      ['Bromley inadequate current'],
    ],
    [
      '2022-08-25',
      'North west news',
      'Knowsley was made good by Ofsted in a report published in July after an inspection.',
      ['Knowsley good current'],
    ],
    [
      '2023-01-26',
      'Higher and higher',
      'Six years after it was failed by Ofsted, Reading has been rated good. Inspectors came in November.',
      ['Reading good current', 'Reading inadequate prior 2017'],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(tellRow(published, title, text, told)).toEqual(told);
  });

  it.each<Row>([
    ['2023-03-09', 'Trust plan', 'Ofsted is to inspect Sefton’s children’s services. Plans for a trust have been dropped for good.', []],
    ['2023-03-09', 'Home shuts', 'A children’s home in Sefton that Ofsted had criticised has been closed for good.', []],
    ['2023-03-09', 'Hopes in Bury', 'Bury wants Ofsted to give it the good that it hoped for in 2018.', []],
    [
      '2023-03-09',
      'Inspectors due',
      'Ofsted will visit Barnet’s children’s services. It was proud of the good it had done, said the leader.',
      [],
    ],
    [
      '2024-03-14',
      'New director',
      'Ofsted will inspect Kent next year. Its new director came from a council that had been rated outstanding in 2019.',
      [],
    ],
    [
      '2024-03-14',
      'A journey',
      'Trafford’s children’s services are on a journey from requires improvement to good, its director told the Ofsted board.',
      [],
    ],
    ['2024-03-14', 'Not so', 'Reports that Ofsted has found Dudley’s children’s services inadequate are wide of the mark.', []],
    [
      '2014-10-16',
      'A committee',
      'Ofsted has inspected Leeds. The bar had been raised, said the director, and “adequate” had been done away with.',
      [],
    ],
    ['2024-03-14', 'Thanks', 'Ofsted is to visit Wigan’s children’s services. “My social worker’s outstanding,” said one mother.', []],
  ])('nothing of: %s %s: %s', (published, title, text, told) => {
    expect(tellRow(published, title, text, told)).toEqual(told);
  });
});

describe('what stands under a heading that names a service is told of that service', () => {
  it.each<Row>([
    [
      '2009-05-14',
      'Round-up',
      'Adoption. Kent has been told by Ofsted that its agency is good. Medway’s is satisfactory.\nFostering. Bexley gets outstanding from Ofsted. Over the river, Barking’s is inadequate.',
      [
        'Barking and Dagenham fostering inadequate current',
        'Bexley fostering outstanding current',
        'Kent adoption good current',
        'Medway adoption satisfactory current',
      ],
    ],
    [
      '2019-09-05',
      'Where Dudley stands',
      'Which Ofsted report is which? A guide to fostering and the rest in Dudley.\nChildren’s services. The inspection was in June. It ended in requires improvement.\nYouth justice. Inspectors of probation came last November. Good overall, they said.',
      ['Dudley requires improvement current', 'Dudley youth justice good current'],
    ],
    [
      '2011-09-05',
      'Inspections in Luton',
      'Fostering\nLuton has been rated good by Ofsted after a visit in July.\nChildren’s services\nThe council was rated adequate by Ofsted in June.',
      ['Luton adequate current', 'Luton fostering good current'],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(tellRow(published, title, text, told)).toEqual(told);
  });
});

describe('a grade as a noun', () => {
  it.each<Row>([
    [
      '2018-03-29',
      'Report',
      'Ofsted’s focused visit to Kent’s children’s services in January leaves untouched the requires improvement under which the county has laboured since 2015.',
      ['Kent null current 2018-01', 'Kent requires improvement prior 2015'],
    ],
    [
      '2018-03-29',
      'Report',
      'Ofsted will not affect the good that Kent’s children’s services have held since 2015 by its focused visit in January, it says.',
      ['Kent good prior 2015', 'Kent null current'],
    ],
    [
      '2018-03-29',
      'Report',
      'The inadequate handed to Kent’s children’s services on Wednesday by Ofsted had been expected for months.',
      ['Kent inadequate current'],
    ],
    [
      '2018-03-29',
      'Report',
      'The inadequate handed to children’s services in Kent by Ofsted on Monday had been feared since a High Court judgment.',
      ['Kent inadequate current'],
    ],
    [
      '2018-03-29',
      'Reports',
      'Ofsted’s inspections of children’s services are out. Kent and Surrey come off best of the rest with a pair of goods.',
      ['Kent good current', 'Surrey good current'],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(byRules(page(title, published, text), told)).toEqual(told);
  });
});
