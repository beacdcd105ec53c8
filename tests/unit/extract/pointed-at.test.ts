import { describe, expect, it } from 'vitest';
import { type Row, tellRow } from './tell.ts';

describe('earlier grades that are only pointed at: that too, so, the same label, the one before it, stays', () => {
  it.each<Row>([
    [
      '2025-06-19',
      'Derby hits heights',
      'Ofsted has judged Stockton’s children’s services outstanding. Three years before, at a short inspection, the borough was good; in 2017 it had been that too.',
      ['Stockton-on-Tees outstanding current', 'Stockton-on-Tees good prior 2022', 'Stockton-on-Tees good prior 2017'],
    ],
    [
      '2022-06-19',
      'Wirral',
      'Ofsted inspected Wirral last October. Its children’s services are good, which they were in 2016 too.',
      ['Wirral good current', 'Wirral good prior 2016'],
    ],
    [
      '2022-01-20',
      'York',
      'Inspected by Ofsted in October, York is good, which it has been at each of its two previous inspections, in 2012 and 2016.',
      ['York good current', 'York good prior 2012', 'York good prior 2016'],
    ],
    [
      '2012-11-29',
      'Suffolk',
      'Ofsted’s child protection inspection of Suffolk began without notice on 15 October. We now learn that arrangements are adequate. Its safeguarding inspection of 2010 had used the same word.',
      ['Suffolk adequate current', 'Suffolk adequate prior 2010'],
    ],
    [
      '2020-02-20',
      'Somerset',
      'Ofsted spent a fortnight at County Hall in Somerset last month; inadequate was the upshot. The department had the same label in 2013.',
      ['Somerset inadequate current', 'Somerset inadequate prior 2013'],
    ],
    [
      '2022-07-21',
      'No change',
      'For a third time Ofsted has found that Hartlepool’s help for vulnerable children requires improvement to be good. It said so in 2014; it said so in February 2019.',
      [
        'Hartlepool requires improvement current',
        'Hartlepool requires improvement prior 2014',
        'Hartlepool requires improvement prior 2019-02',
      ],
    ],
    [
      '2023-07-20',
      'Report card',
      'Sunderland’s children’s company has its first letter from Ofsted. It concerns the monitoring visit of 6 and 7 June. Sunderland has been rated inadequate in both 2018 and 2022.',
      ['Sunderland null current', 'Sunderland inadequate prior 2018', 'Sunderland inadequate prior 2022'],
    ],
    [
      '2024-10-17',
      'SEND',
      'Of its outstanding children’s services (2018; 2022) you will have read. To these Cheshire East has now added the top outcome in area SEND inspection, positive experiences, on the back of a visit last month.',
      ['Cheshire East outstanding prior 2018', 'Cheshire East outstanding prior 2022', 'Cheshire East SEND null current'],
    ],
    [
      '2010-12-09',
      'Ratings',
      'Essex has been moved up to adequate in Ofsted’s annual children’s services ratings. Kent stays adequate. Medway remains at good.',
      ['Essex adequate current', 'Kent adequate current', 'Kent adequate prior 2009', 'Medway good current', 'Medway good prior 2009'],
    ],
    [
      '2008-11-28',
      'APA results',
      'Ofsted published its annual performance assessments on Monday. Barnsley is adequate, as it was last year; Doncaster is good again.',
      ['Barnsley adequate current', 'Barnsley adequate prior 2007', 'Doncaster good current', 'Doncaster good prior 2007'],
    ],
    [
      '2009-12-11',
      'Annual ratings',
      'Hull performs adequately in Ofsted’s annual ratings and Leeds does no more than that; Wakefield performs well, and York does likewise.',
      ['Kingston upon Hull adequate current', 'Leeds adequate current', 'Wakefield good current', 'York good current'],
    ],
    [
      '2019-07-25',
      'Charity',
      'Ofsted says that Doncaster is still inadequate, twelve months on from the report which said so for the second time. The first was in July 2015.',
      ['Doncaster inadequate current', 'Doncaster inadequate prior 2015-07'],
    ],
    [
      '2018-05-24',
      'Norfolk',
      'Rotherham will no longer need a board. Ofsted’s inspectors declared at the end of last year that the borough required improvement, an advance upon the inadequate judgement of October 2014 and on the one before it in August 2011.',
      ['Rotherham requires improvement current', 'Rotherham inadequate prior 2014-10', 'Rotherham inadequate prior 2011-08'],
    ],
    [
      '2010-03-04',
      'Cornwall',
      'Ofsted and the CQC announced it yesterday. Safeguarding in Salford remains inadequate, as it had been found to be in 2008.',
      ['Salford inadequate current', 'Salford inadequate prior 2008'],
    ],
    [
      '2022-06-19',
      'Wirral',
      'Ofsted inspected Wirral last October. Its children’s services are good, which was a relief to the director, who was appointed in 2016 too.',
      ['Wirral good current'],
    ],
    ['2023-07-20', 'Kent', 'Ofsted has rated Kent good. Its inspectors used the same building in 2018.', ['Kent good current']],
    [
      '2023-07-20',
      'Kent',
      'Ofsted says that Kent’s children’s services require improvement. Inspectors said so in May.',
      ['Kent requires improvement current'],
    ],
    ['2010-12-09', 'Ratings', 'Kent stays adequate in one field. It said so in 2009 in its budget.', []],
    [
      '2019-12-09',
      'Kent',
      'Ofsted has rated Kent good. Its chief executive was in the same position in 2010 at Hull.',
      ['Kent good current'],
    ],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(tellRow(published, title, text, told)).toEqual([...told].sort());
  });
});
