import { describe, expect, it } from 'vitest';
import { type Row, tellRow } from './tell.ts';

describe('visits told in a round-up, by those who monitor, or by what inspectors did', () => {
  it.each<Row>([
    [
      '2024-03-28',
      'Focused visits: a round-up',
      'Four letters of note, all ungraded. Bolton’s concerns the front door (January; positive). Oldham’s, care leavers (February; mixed). Bury, on the same theme, gets the warmest. The last, to Wigan, speaks of missing children.',
      ['Bolton null current 2024-01', 'Oldham null current 2024-02', 'Bury null current', 'Wigan null current'],
    ],
    [
      '2022-11-28',
      'Monitoring letters published this week',
      'Slough’s concerns care leavers. Torquay’s neighbours will read the one to Torbay, which is about thresholds. Croydon’s, on the front door, is short.',
      ['Slough null current', 'Torbay null current', 'Croydon null current'],
    ],
    [
      '2009-12-17',
      'Snapshot letters: what Ofsted told Leicester, Derby and Stoke-on-Trent',
      'Priority action was called for in each of the three cities. At Leicester, where inspectors arrived unheralded on 3 November, it was a backlog of assessments; at Derby, in October, the absence of a signature; at Stoke-on-Trent, thresholds.',
      ['Leicester null current 2009-11-03', 'Derby null current', 'Stoke-on-Trent null current'],
    ],
    [
      '2023-02-09',
      'Knocked back',
      'Gateshead required improvement in 2016, and was inadequate by May of last year; Ofsted’s monitors, whose latest visit was in December, say caseloads have dropped at last.',
      ['Gateshead null current 2022-12', 'Gateshead inadequate prior 2022-05', 'Gateshead requires improvement prior 2016'],
    ],
    [
      '2018-07-12',
      'Lifted',
      'An ’inadequate’ in November 2015 was followed by ten million pounds, 160 recruits and eight monitoring visits by Ofsted. Cumbria now stands at requires improvement, based on fieldwork in June.',
      ['Cumbria requires improvement current 2018-06', 'Cumbria inadequate prior 2015-11'],
    ],
    [
      '2021-11-25',
      'Devon SEND: three years on',
      'Ofsted and CQC inspectors returned to Devon in September to ask whether weaknesses found in 2018 had been mended. Of the five, three had seen enough progress and two had not.',
      ['Devon SEND null current 2021-09', 'Devon SEND null prior 2018'],
    ],
    [
      '2022-11-10',
      'Suffolk SEND services: not one thing or the other',
      'Inspectors from Ofsted and the Care Quality Commission spent the week of 3 October in Suffolk. The letter says that pupils with autism wait too long.',
      ['Suffolk SEND null current'],
    ],
    [
      '2024-01-25',
      'Norfolk: special needs failings laid bare',
      '’Widespread and/or systemic.’ The phrase that the partnership had dreaded was used of Norfolk in the autumn, after Ofsted and the CQC came in July. They looked at what 21,000 children with special educational needs receive.',
      ['Norfolk SEND null current 2023-07'],
    ],
    [
      '2018-06-29',
      'The June reports',
      'Four Ofsted reports landed this month. Bolton? Good. Wigan? It requires improvement. Bury and Oldham? Both inadequate.',
      ['Bolton good current', 'Wigan requires improvement current', 'Bury inadequate current', 'Oldham inadequate current'],
    ],
    ['2018-06-29', 'Reports to come', 'Ofsted will report on two boroughs next month. Bolton? Good, one hopes.', []],
    [
      '2021-11-25',
      'Devon schools',
      'Ofsted inspectors returned to Devon in September to ask whether weaknesses found in schools in 2018 had been mended.',
      [],
    ],
    ['2024-03-28', 'Post bag', 'Four letters of note. Bolton’s concerns the bins. Oldham’s, potholes. Ofsted is not mentioned.', []],
  ])('%s %s: %s', (published, title, text, told) => {
    expect(tellRow(published, title, text, told)).toEqual([...told].sort());
  });
});
